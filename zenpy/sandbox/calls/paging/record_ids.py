"""Pages of products that write camelCase: their cursors are the ids of records, and keys are missing at the ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.paging.cursors import place_of
from zenpy.sandbox.calls.paging.listing import Page
from zenpy.sandbox.problems import listed_problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.paging.listing import ListRequest

#: How many records a page has that asks for no number.
USUAL_SIZE = 25


def by_record_id(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """The page after or before a record; without either the first one, or the last one of a list that is read backwards."""
    request, backwards = list_request.request, "cursor_back" in list_request.route.pages
    after, before = request.value("page[after]"), request.value("page[before]")
    if after and before:
        raise listed_problem(400, "bad_request", "page[after] and page[before] exclude each other")
    most = list_request.route.size
    size = most if backwards else list_request.number("page[size]", USUAL_SIZE, most)
    if before or (backwards and not after):
        end = _place(before, items) if before else len(items)
        start = max(0, end - size)
    else:
        start = _place(after, items) + 1 if after else 0
        end = min(len(items), start + size)
    shown = items[start:end]
    earlier, later = bool(shown) and start > 0, bool(shown) and end < len(items)
    going_back = bool(before) or (backwards and not after)
    meta: dict[str, object] = {"hasMore": earlier if going_back else later}
    links: dict[str, object] = {}
    if later:
        meta["afterCursor"] = shown[-1].key
        links["next"] = list_request.link("page[before]", page__after=shown[-1].key)
    if earlier:
        meta["beforeCursor"] = shown[0].key
        links["prev"] = list_request.link("page[after]", page__before=shown[0].key)
    return Page(shown, {"meta": meta, "links": links})


def _place(key: str, items: Sequence[Record]) -> int:
    found = place_of(key, items)
    if found is None:
        raise listed_problem(400, "bad_request", f"page: no record has the id {key}")
    return found
