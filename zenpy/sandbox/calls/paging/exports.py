"""The pages of exports: what changed since a moment, by time or by cursor, and all hits of a search."""

from __future__ import annotations

import math
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import present_by_time
from zenpy.sandbox.account.hits import Hits
from zenpy.sandbox.account.rows import Rows
from zenpy.sandbox.account.table import rank_of
from zenpy.sandbox.calls.paging.cursors import decode_token, encode_cursor, encode_token, find_position
from zenpy.sandbox.calls.paging.listing import Page, parse_number
from zenpy.sandbox.problems import listed_problem, problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.paging.listing import ListRequest

EXPORT_SIZE = 1_000
EXPORT_LAG = 60
CURSOR_LIFETIME = 3_600


def by_search_export(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """Search export: all hits of one type by cursor, oldest first; a cursor lives for an hour."""
    after = list_request.request.value("page[after]")
    made = decode_token(after, t=int)["t"] if after else list_request.now
    if after and list_request.now - made > CURSOR_LIFETIME:
        raise problem(400, "InvalidCursor", "the cursor has expired: start the export again")
    size = list_request.number("page[size]", 100, EXPORT_SIZE)
    if isinstance(items, Hits):
        found = list(islice(items.after(_rank_in(after)), size + 1))
        shown, more = found[:size], len(found) > size
        cursor = encode_token({"r": items.rank(shown[-1]), "t": made}) if shown else after
    else:
        start = find_position(after, items) + 1 if after else 0
        shown, more = list(items[start : start + size]), start + size < len(items)
        cursor = encode_cursor(shown[-1].key, start + len(shown) - 1, t=made) if shown else after
    links = {"next": list_request.link(page__after=cursor) if more else None, "prev": None}
    meta = {"has_more": more, "after_cursor": cursor, "before_cursor": None}
    return Page(shown, {"meta": meta, "links": links, "facets": None})


def _rank_in(cursor: str | None) -> tuple[object, ...] | None:
    """The rank of the hit with which the former page ended."""
    if not cursor:
        return None
    rank = decode_token(cursor, r=list)["r"]
    if [type(part) for part in rank] != [bool, str, str]:
        raise problem(400, "InvalidCursor", "the cursor is not valid")
    return tuple(rank)


def by_time(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """Incremental by time: what changed since `start_time`, without the last minute.

    A second is never split: a page also holds the further records of its last second. The next page starts a second later,
    and there is an address of it at the end of the stream, too.
    """
    start, size = _start_time(list_request), _export_size(list_request)
    ready = _changed_since(list_request, items, start)
    shown, end = list(ready[:size]), start
    if shown:
        end = shown[-1].stamp + 1
        further = (ready[index] for index in range(size, len(ready)))
        shown += takewhile(lambda item: item.stamp < end, further)
    extra = {"count": len(shown), "end_time": end, "next_page": list_request.link(start_time=end)}
    talk = "/channels/voice/" in list_request.route.path
    return Page(shown, extra if talk else {**extra, "end_of_stream": len(shown) == len(ready)})


def by_time_cursor(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """Incremental by cursor: as by time, but no record comes twice."""
    cursor, size = list_request.request.value("cursor"), _export_size(list_request)
    at: dict[str, Any] = (
        decode_token(cursor, s=int, k=str) if cursor else {"s": _start_time(list_request), "k": ""}
    )
    ready = _changed_since(list_request, items, at["s"], at["k"])
    shown = ready[:size]
    last = shown[-1] if shown else None
    token = encode_token({"s": last.stamp, "k": rank_of(last)} if last else at)
    url = list_request.link("start_time", cursor=token)
    more = len(ready) > len(shown)
    if _is_of_routing(list_request):  # these end with a page that has nothing in it
        end = last.stamp if last else at["s"]
        return Page(shown, {"count": len(shown), "end_time": end, "next_page": url})
    sides = {"after_cursor": token, "after_url": url, "before_cursor": None, "before_url": None}
    if "/custom_objects/" in list_request.route.path:  # it has a word of its own for its end
        is_without = list_request.request.value("filter[exclude_deleted]") == "true"
        return Page(shown, {**sides, "meta": {"has_more": more}, "filter": {"exclude_deleted": is_without}})
    return Page(shown, {**sides, "end_of_stream": not more})


def _changed_since(
    list_request: ListRequest, items: Sequence[Record], since: int, after: str = ""
) -> Sequence[Record]:
    """What has changed since a second, and is ready for an export; in that second, only the records after a key."""
    end = list_request.now - EXPORT_LAG + 1
    if isinstance(items, Rows) and items.order is not None:
        ordered = items if items.order == "time" else present_by_time(items.table)
        return ordered.between((since, after, math.inf) if after else (since,), (end,))
    ready = [item for item in items if (since, after) < (item.stamp, rank_of(item)) and item.stamp < end]
    return sorted(ready, key=lambda item: (item.stamp, rank_of(item)))


def _start_time(list_request: ListRequest) -> int:
    if "start_time" not in list_request.route.query:
        return 0  # without that parameter, an export starts with the first change
    text = list_request.request.value("start_time")
    if text is None and _is_of_routing(list_request):
        return 0
    start = None if text is None else parse_number(text)
    if start is None:
        raise problem(400, "InvalidValue", "start_time is required: seconds since 1970")
    if (
        start > list_request.now - EXPORT_LAG + 1
    ):  # a page may end a minute ago, and the next one begins a second later
        text = "Too recent start_time. Use a start_time older than 60 seconds"
        if "incremental_cursor" in list_request.route.pages:
            raise listed_problem(400, "StartTimeTooRecent", text)
        raise problem(422, "InvalidValue", text)
    return start


def _is_of_routing(list_request: ListRequest) -> bool:
    return "/incremental/routing/" in list_request.route.path


def _export_size(list_request: ListRequest) -> int:
    name = "limit" if "limit" in list_request.request.query else "per_page"
    return list_request.number(name, EXPORT_SIZE, EXPORT_SIZE)
