"""How Zendesk cuts a list into pages: one pure function a style.

Each takes the whole list and the request and says which records are answered and what stands beside them.
"""

from __future__ import annotations

import base64
import binascii
import json
from bisect import bisect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from zenpy.sandbox.problems import listed_problem, problem, titled_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json, Request
    from zenpy.sandbox.routes import Route

MAX_PAGES = 100
MAX_OFFSET_RECORDS = 10_000
MAX_SEARCH_RESULTS = 1_000
EXPORT_SIZE = 1_000
EXPORT_LAG = 60
CURSOR_LIFETIME = 3_600
TICKET_SORTS = {"id", "updated_at", "status"}


@dataclass(frozen=True)
class Page:
    """The records of one page and the further keys of the envelope."""

    items: list[Record]
    extra: Json = field(default_factory=dict)


@dataclass(frozen=True)
class View:
    """What a page is cut out for: the request, its operation, the address of the API and the time."""

    request: Request
    route: Route
    base: str
    now: int

    def link(self, *drop: str, **changes: object) -> str:
        """The address of another page of the same list."""
        return f"{self.base}{self.request.path}?{self.request.with_query(drop, **changes)}"

    def number(self, name: str, default: int, most: int | None = None) -> int:
        """A positive number of the query; too large a one is cut down, as Zendesk does."""
        text = self.request.value(name)
        if text is None or text == "":
            return default
        if not text.isdigit() or int(text) < 1:
            raise listed_problem(
                400, "InvalidPaginationParameter", f"{name} must be a positive integer, not {text!r}"
            )
        return min(int(text), most or int(text))


def cut(view: View, items: list[Record]) -> Page:
    """The page of a list that a request asks for, in the style its operation has."""
    pages, asked = view.route.pages, view.request.query
    for style, page in SPECIAL.items():
        if style in pages and not ("cursor" in pages and _wants_cursor(view.request)):
            return page(view, items)
    if "cursor" in pages and (_wants_cursor(view.request) or ("offset" not in pages and "none" not in pages)):
        return by_cursor(view, items)
    if "offset" in pages or ("page" in asked and "cursor" in pages):
        return by_offset(view, items)
    return Page(in_order(view, items))


def _wants_cursor(request: Request) -> bool:
    return "page[size]" in request.query


def by_cursor(view: View, items: list[Record]) -> Page:
    """`page[size]`, `page[after]`, `page[before]`: any depth, ordered by id or by `sort`, never by `sort_by`."""
    size = view.number("page[size]", view.route.size, view.route.size)
    items = sort_by_cursor_rule(view, items)
    before, after = view.request.value("page[before]"), view.request.value("page[after]")
    if before:
        end = _position(before, items)
        start = max(0, end - size)
    else:
        start = _position(after, items) + 1 if after else 0
        end = min(len(items), start + size)
    shown = items[start:end]
    more, earlier = end < len(items), start > 0
    last = _cursor(shown[-1].key, end - 1) if shown else None
    first = _cursor(shown[0].key, start) if shown else None
    forward = view.link("page[before]", page__after=last) if more else None
    backward = view.link("page[after]", page__before=first) if earlier and shown else None
    meta = {
        "has_more": more if not before else earlier,
        "after_cursor": last if more else None,
        "before_cursor": first if earlier else None,
    }
    return Page(shown, {"meta": meta, "links": {"next": forward, "prev": backward}})


def sort_by_cursor_rule(view: View, items: list[Record]) -> list[Record]:
    """The order of a cursor list: `sort=field` or `sort=-field`; on tickets only of three fields."""
    sort = view.request.value("sort")
    name = (sort or "").removeprefix("-")
    if sort and view.route.schema == "Ticket" and name not in TICKET_SORTS:
        raise listed_problem(400, "InvalidPaginationParameter", f"sort is not valid: {sort}")
    if sort and any(name in item for item in items):
        return ordered(items, name, sort.startswith("-"))
    return items


def by_offset(view: View, items: list[Record]) -> Page:
    """`page` and `per_page`: at most 100 pages or 10,000 records deep, in the order of `sort_by`."""
    if view.request.value("page") and any(name.startswith("page[") for name in view.request.query):
        raise titled_problem(400, "InvalidPaginationParameter", "page and page[...] cannot be mixed")
    size = view.number("per_page", min(100, view.route.size), 100)
    number = view.number("page", 1)
    if number > MAX_PAGES or number * size > MAX_OFFSET_RECORDS:
        raise problem(
            400, "InvalidPaginationDepth", "Use cursor pagination to go beyond 100 pages or 10000 records"
        )
    return _numbered(view, in_order(view, items), size, number, len(items))


def _numbered(view: View, items: Sequence[Record], size: int, number: int, count: int) -> Page:
    start = (number - 1) * size
    following = view.link(page=number + 1) if start + size < len(items) else None
    previous = view.link(page=number - 1) if number > 1 else None
    extra = {"count": count, "next_page": following, "previous_page": previous}
    return Page(list(items[start : start + size]), extra)


def by_search(view: View, items: list[Record]) -> Page:
    """Search: the count is true, but only the first 1,000 hits can be read, and there is no cursor."""
    if any(name.startswith("page[") for name in view.request.query):
        raise listed_problem(
            400,
            "InvalidPaginationParameter",
            "search takes page and per_page: for cursors, use search/export",
        )
    size, number = view.number("per_page", 100, 100), view.number("page", 1)
    if (number - 1) * size >= MAX_SEARCH_RESULTS:
        raise problem(
            422,
            "invalid",
            "Invalid search: Requested response size was greater than Search Response Limits",
        )
    page = _numbered(
        view, items, size, number, len(items)
    )  # the last page that can be read has a next one, too
    shown = page.items[: MAX_SEARCH_RESULTS - (number - 1) * size]
    return Page(shown, {**page.extra, "facets": None})


def by_search_export(view: View, items: list[Record]) -> Page:
    """Search export: all hits of one type by cursor, oldest first; a cursor lives for an hour."""
    after = view.request.value("page[after]")
    made = _opened(after).get("t", 0) if after else view.now
    if after and view.now - made > CURSOR_LIFETIME:
        raise problem(400, "InvalidCursor", "the cursor has expired: start the export again")
    size = view.number("page[size]", 100, EXPORT_SIZE)
    start = _position(after, items) + 1 if after else 0
    shown = items[start : start + size]
    more = start + size < len(items)
    cursor = _cursor(shown[-1].key, start + len(shown) - 1, t=made) if shown else after
    links = {"next": view.link(page__after=cursor) if more else None, "prev": None}
    meta = {"has_more": more, "after_cursor": cursor, "before_cursor": None}
    return Page(shown, {"meta": meta, "links": links, "facets": None})


def by_time(view: View, items: list[Record]) -> Page:
    """Incremental by time: what changed since `start_time`, without the last minute.

    The next page starts at the moment this one ends with, so the records of that moment come again. A page that would
    be full of one moment holds all of it, since the next one could not begin in its middle.
    """
    start, size = _start_time(view), _export_size(view)
    ready = _changed(view, items, start)
    shown = ready[:size]
    if shown and shown[-1].stamp == start:
        shown = [item for item in ready if item.stamp == start]
    more = len(ready) > len(shown)
    end = shown[-1].stamp if shown else start
    if more and end == start:
        end += 1
    extra = {"count": len(shown), "end_time": end, "next_page": view.link(start_time=end)}
    talk = "/channels/voice/" in view.route.path
    return Page(shown, extra if talk else {**extra, "end_of_stream": not more})


def by_time_cursor(view: View, items: list[Record]) -> Page:
    """Incremental by cursor: as by time, but nothing comes twice."""
    cursor, size = view.request.value("cursor"), _export_size(view)
    at: dict[str, Any] = _opened(cursor) if cursor else {"s": _start_time(view), "k": ""}
    ready = [i for i in _changed(view, items, at["s"]) if (i.stamp, _rank(i)) > (at["s"], at["k"])]
    shown = ready[:size]
    last = shown[-1] if shown else None
    token = _token({"s": last.stamp, "k": _rank(last)} if last else at)
    url = view.link("start_time", cursor=token)
    more = len(ready) > len(shown)
    before = {"before_cursor": None, "before_url": None}
    return Page(shown, {"after_cursor": token, "after_url": url, "end_of_stream": not more, **before})


def _changed(view: View, items: Sequence[Record], since: int) -> list[Record]:
    ready = [item for item in items if since <= item.stamp <= view.now - EXPORT_LAG]
    return sorted(ready, key=lambda item: (item.stamp, _rank(item)))


def _start_time(view: View) -> int:
    if "start_time" not in view.route.query:
        return 0  # an export that knows only cursors begins at the beginning
    text = view.request.value("start_time")
    if text is None or not text.lstrip("-").isdigit():
        raise problem(400, "InvalidValue", "start_time is required: seconds since 1970")
    if int(text) > view.now - EXPORT_LAG:
        raise problem(
            422, "StartTimeTooRecent", "Too recent start_time. Use a start_time older than 60 seconds"
        )
    return int(text)


def _export_size(view: View) -> int:
    name = "limit" if "limit" in view.request.query else "per_page"
    return view.number(name, EXPORT_SIZE, EXPORT_SIZE)


def by_since_id(view: View, items: list[Record]) -> Page:
    """`since_id` and `limit`: what has a higher id."""
    since, limit = view.request.value("since_id"), view.number("limit", view.route.size)
    later = [item for item in items if not since or _rank(item) > since.zfill(20)]
    extra = {"total": len(items)} if view.route.key == "links" else {}
    return Page(later[:limit], extra)


def by_next_url(view: View, items: list[Record]) -> Page:
    """Chat lists: `next_url` and `prev_url`, and a count."""
    page = _numbered(view, items, view.number("limit", 40), view.number("page", 1), len(items))
    extra = page.extra
    return Page(
        page.items, {"count": len(items), "next_url": extra["next_page"], "prev_url": extra["previous_page"]}
    )


def by_next_page_url(view: View, items: list[Record]) -> Page:
    """Engagements: `next_page_url` and `has_more`."""
    size = view.number("page_size", 100, 100)
    following = _numbered(view, items, size, view.number("page", 1), len(items))
    link = following.extra["next_page"]
    return Page(following.items, {"next_page_url": link, "has_more": link is not None, "page_size": size})


def by_after_url(view: View, items: list[Record]) -> Page:
    """Lists that say `after_url` and `after_cursor`."""
    page = by_cursor(view, items)
    meta, links = page.extra["meta"], page.extra["links"]
    named = {f"{side}_cursor": meta[f"{side}_cursor"] for side in ("after", "before")}
    return Page(page.items, {**named, "after_url": links["next"], "before_url": links["prev"]})


SPECIAL: dict[str, Callable[[View, list[Record]], Page]] = {
    "search_export": by_search_export,
    "search": by_search,
    "incremental_time": by_time,
    "incremental_cursor": by_time_cursor,
    "since_id": by_since_id,
    "next_url": by_next_url,
    "next_page_url": by_next_page_url,
    "after_url": by_after_url,
}


def in_order(view: View, items: list[Record]) -> list[Record]:
    """The list in the order of `sort_by` and `sort_order`, or of `sort`; unknown names change nothing."""
    sort = view.request.value("sort_by") or view.request.value("sort") or ""
    name = sort.removeprefix("-")
    if not name or not any(name in item for item in items):
        down = view.request.value("sort_order") == "desc" and not name
        return items[::-1] if down else items
    return ordered(items, name, sort.startswith("-") or view.request.value("sort_order") == "desc")


def ordered(items: Sequence[Record], name: str, down: bool) -> list[Record]:
    """The records by a field; those without a value come last, and ids break ties."""
    with_value = [item for item in items if item.get(name) is not None]
    without = [item for item in items if item.get(name) is None]
    try:
        with_value.sort(key=lambda item: item[name], reverse=down)
    except TypeError:
        with_value.sort(key=lambda item: str(item[name]), reverse=down)
    return [*with_value, *without]


def _rank(item: Record) -> str:
    return item.key.zfill(20)


def _cursor(key: str, index: int, **more: int) -> str:
    return _token({"k": key, "i": index, **more})


def _position(cursor: str, items: Sequence[Record]) -> int:
    """Where the record of a cursor stands now, or where it would stand if it were not gone."""
    at = _opened(cursor)
    gone = str(at.get("k"))
    found = next((n for n, item in enumerate(items) if item.key == gone), None)
    if found is not None:
        return found
    ranks = [_rank(item) for item in items]
    if ranks == sorted(ranks):
        return bisect(ranks, gone.zfill(20)) - 1
    return int(at.get("i", 0)) - 1  # in another order only the place it had is known


def _token(content: Json) -> str:
    return base64.urlsafe_b64encode(json.dumps(content, separators=(",", ":")).encode()).decode().rstrip("=")


def _opened(token: str) -> dict[str, Any]:
    try:
        content = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (ValueError, binascii.Error):
        content = None
    if not isinstance(content, dict):
        raise listed_problem(400, "InvalidPaginationParameter", "the cursor is not valid")
    return content
