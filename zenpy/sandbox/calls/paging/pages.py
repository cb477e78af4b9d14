"""Which style of paging a request asks for, of those that its operation has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.paging.engagements import by_next_page_url
from zenpy.sandbox.calls.paging.exports import by_search_export, by_time, by_time_cursor
from zenpy.sandbox.calls.paging.listing import Page, sort_as_requested
from zenpy.sandbox.calls.paging.record_ids import by_record_id
from zenpy.sandbox.calls.paging.styles import (
    by_after_url,
    by_cursor,
    by_link,
    by_next_url,
    by_offset,
    by_search,
    by_since_id,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.paging.listing import ListRequest
    from zenpy.sandbox.message import Request

SPECIAL: dict[str, Callable[[ListRequest, Sequence[Record]], Page]] = {
    "search_export": by_search_export,
    "search": by_search,
    "incremental_time": by_time,
    "incremental_cursor": by_time_cursor,
    "since_id": by_since_id,
    "next_url": by_next_url,
    "next_page_url": by_next_page_url,
    "after_url": by_after_url,
}


def cut_page(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """The page of a list that a request asks for, in the style its operation has."""
    pages, asked = list_request.route.pages, list_request.request.query
    if list_request.route.link:
        return by_link(list_request, items)
    if list_request.route.is_camel:
        return by_record_id(list_request, items) if pages else Page(items)
    for style, page in SPECIAL.items():
        if style in pages and not ("cursor" in pages and _wants_cursor(list_request.request)):
            return page(list_request, items)
    if "cursor" in pages and (
        _wants_cursor(list_request.request) or ("offset" not in pages and "none" not in pages)
    ):
        return by_cursor(list_request, items)
    if "offset" in pages or ("page" in asked and "cursor" in pages):
        return by_offset(list_request, items)
    return Page(sort_as_requested(list_request, items))


def _wants_cursor(request: Request) -> bool:
    return "page[size]" in request.query
