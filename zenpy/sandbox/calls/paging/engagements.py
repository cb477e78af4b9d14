"""Pages of engagements, by their start: the next page begins after the start and the id in `next_page_url`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.paging.listing import Page, parse_number
from zenpy.sandbox.values import parse_moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.paging.listing import ListRequest

_USUAL_SIZE = 10


def by_next_page_url(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """The engagements of a period; `page_size` of an answer is how many it has."""
    size = list_request.number("page_size", _USUAL_SIZE, 100)
    begin, end = _seconds(list_request, "start_time", 0), _seconds(list_request, "end_time", list_request.now)
    last = list_request.request.value("engagement_id_cursor")
    after = (_seconds(list_request, "start_time_cursor", 0), last or "")
    placed = [(_place_of(item), item) for item in items]
    later = [
        (place, item)
        for place, item in placed
        if begin <= place[0] <= end and (last is None or place > after)
    ]
    later.sort(key=lambda one: one[0])
    shown, link = later[:size], None
    if len(later) > size:
        start, key = shown[-1][0]
        link = list_request.link("page", start_time_cursor=start, engagement_id_cursor=key, page_size=size)
    records = [item for _, item in shown]
    return Page(records, {"next_page_url": link, "has_more": link is not None, "page_size": len(records)})


def _seconds(list_request: ListRequest, name: str, default: int) -> int:
    found = parse_number(list_request.request.value(name) or "")
    return default if found is None else found


def _place_of(engagement: Record) -> tuple[int, str]:
    start = parse_moment(str(engagement.get("engagement_start_time") or ""))
    return (int(start.timestamp()) if start else 0, str(engagement.get("engagement_id") or ""))
