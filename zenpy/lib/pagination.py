"""Which request comes next, given the page that came back: pure functions for every pagination Zendesk knows.

Zendesk mixes several forms and ignores what does not belong to the one in use, without a word. So the form is chosen
here before the first call, combinations that the API would ignore are refused, and a listing never stops early (an
empty page can have more after it), never loops (a cursor that stands still is an error) and never leaves the account.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode, urlsplit

from zenpy.lib.exception import PaginationError, ZenpyException
from zenpy.lib.origin import same_origin
from zenpy.lib.query import Query
from zenpy.lib.request import Call, Request, with_query

#: Offset pagination ends here, whatever the page size: 100 pages, and 10,000 records.
OFFSET_PAGES = 100
#: What the query of an offset listing may hold that cursor pagination ignores.
_OFFSET_ONLY = ("sort_by", "sort_order", "page", "per_page")


@dataclass(slots=True, frozen=True)
class Paging:
    """How one listing is paged: the form and the size of its pages."""

    form: str
    size: int


def choose(call: Call) -> Paging:
    """The pagination for a call: cursor where the operation has it, unless the arguments ask for offset.

    Raises:
        ZenpyException: arguments of two forms that Zendesk would silently ignore were mixed.
    """
    operation, given = call.operation, call.arguments
    forms = operation.pages
    if not forms:
        return Paging("none", operation.page_size)
    wished = given.get("cursor_pagination")
    size = _size(call, wished)
    if "cursor" not in forms:
        if wished not in (None, False):
            raise ZenpyException(f"{call.method}() has no cursor pagination; leave cursor_pagination out.")
        return Paging(forms[0], size)
    asked_offset = [name for name in _OFFSET_ONLY if name in given]
    if asked_offset and wished not in (None, False):
        raise ZenpyException(
            f"{call.method}(): {', '.join(asked_offset)} belongs to offset pagination, Zendesk ignores it together with "
            "a cursor; leave it or cursor_pagination out (the cursor form sorts with sort=)."
        )
    if "offset" in forms and (asked_offset or wished is False):
        return Paging("offset", size)
    return Paging("cursor", size)


def _size(call: Call, wished: object) -> int:
    for candidate in (call.arguments.get("page_size"), call.arguments.get("per_page"), wished):
        if isinstance(candidate, int) and not isinstance(candidate, bool):
            if candidate < 1:
                raise ZenpyException(f"{call.method}(): a page holds at least one record, not {candidate}.")
            return candidate
    return call.operation.page_size


def first(call: Call, paging: Paging) -> Request:
    """The request for the first page."""
    extra: Query = []
    if paging.form in ("cursor", "search_export"):
        extra.append(("page[size]", str(paging.size)))
    elif paging.form != "none":
        if "per_page" in call.arguments or "page_size" in call.arguments:
            name = "page_size" if paging.form == "next_page_url" else "per_page"
            extra.append((name, str(paging.size)))
        if "page" in call.arguments:
            extra.append(("page", str(call.arguments["page"])))
    return with_query(call.request, extra)


def following(call: Call, paging: Paging, asked: Request, body: object, base_url: str) -> Request | None:
    """The request for the page after `body`, or None at the end.

    Raises:
        PaginationError: the link to the next page leads to another host, does not advance, or lies deeper than
            offset pagination goes.
    """
    if paging.form == "since_id":
        target = _since(call, body)
    elif isinstance(body, Mapping):
        target = _target(call, paging, body)
    else:
        target = None
    if target is None:
        return _next_ids(call, asked)
    found = _resolve(target, base_url)
    if (found.url, sorted(found.query)) == (asked.url, sorted(asked.query)):
        if paging.form in ("incremental_time", "since_id"):
            return None  # these endpoints always name a next page; standing still is their end
        raise PaginationError(
            f"{call.method}(): the cursor does not advance; the page at {asked.url} repeats itself."
        )
    if paging.form == "offset":
        _refuse_depth(call, found)
    return replace(asked, url=found.url, query=found.query)


def _target(call: Call, paging: Paging, body: Mapping[str, object]) -> str | None:
    """The link to the next page as the form in use tells it."""
    if paging.form in ("cursor", "search_export"):
        meta, links = body.get("meta"), body.get("links")
        if isinstance(meta, Mapping):
            if not meta.get("has_more"):
                return None
            after = links.get("next") if isinstance(links, Mapping) else None
            return after if isinstance(after, str) else _after(call, paging, meta)
    if paging.form.startswith("incremental"):
        if body.get("end_of_stream") is True:
            return None
        names = ("after_url", "next_page") if paging.form == "incremental_cursor" else ("next_page",)
        return _link(body, *names)
    return _link(body, "next_page", "after_url", "next_url", "next_page_url")


def _after(call: Call, paging: Paging, meta: Mapping[str, object]) -> str | None:
    cursor = meta.get("after_cursor")
    if not cursor:
        raise PaginationError(f"{call.method}(): the page says has_more but names no next page.")
    query = [("page[size]", str(paging.size)), ("page[after]", str(cursor))]
    return _joined(call.request.url, [*call.request.query, *query])


def _since(call: Call, body: object) -> str | None:
    """The page after the last id; these listings end with an empty page, bare lists with one that is not full."""
    items = body.get(call.operation.result.key or "") if isinstance(body, Mapping) else body
    last = items[-1] if isinstance(items, list) and items else None
    if not isinstance(last, Mapping) or last.get("id") is None:
        return None
    told = body.get("total") if isinstance(body, Mapping) else None
    if isinstance(told, int) and isinstance(items, list) and len(items) >= told:
        return None
    asked = call.arguments.get("limit")
    full = asked if isinstance(asked, int) else call.operation.page_size
    if not isinstance(body, Mapping) and isinstance(items, list) and len(items) < full:
        return None
    kept = [pair for pair in call.request.query if pair[0] != "since_id"]
    return _joined(call.request.url, [*kept, ("since_id", str(last["id"]))])


def _link(body: Mapping[str, object], *names: str) -> str | None:
    for name in names:
        value = body.get(name)
        if isinstance(value, str) and value:
            return value
    return None


def _joined(url: str, query: Query) -> str:
    return f"{url}?{urlencode(query)}"


def _resolve(target: str, base_url: str) -> Request:
    """A link as path and query; credentials never follow it to another host."""
    parts = urlsplit(target)
    if parts.netloc and not same_origin(target, base_url):
        raise PaginationError(
            f"The next page lies on {parts.netloc}, not on this account's {urlsplit(base_url).netloc}; it was not followed, since the "
            "credentials belong to the account alone."
        )
    return Request("GET", parts.path, parse_qsl(parts.query, keep_blank_values=True))


def _refuse_depth(call: Call, found: Request) -> None:
    page = dict(found.query).get("page")
    if page is not None and page.isdigit() and int(page) > OFFSET_PAGES:
        way_out = (
            "use cursor pagination (leave sort_by, page and per_page out)"
            if "cursor" in call.operation.pages
            else ("narrow the call down, or use an incremental export")
        )
        raise PaginationError(
            f"{call.method}(): offset pagination ends at {OFFSET_PAGES} pages and there are more records; {way_out}."
        )


def _next_ids(call: Call, asked: Request) -> Request | None:
    """The request for the next hundred ids of a `show_many` form."""
    current = dict(asked.query).get(call.chunk_key)
    if current not in call.chunks:
        return None
    position = call.chunks.index(current) + 1
    if position == len(call.chunks):
        return None
    kept = [pair for pair in call.request.query if pair[0] != call.chunk_key]
    return replace(call.request, query=[*kept, (call.chunk_key, call.chunks[position])])


def total(body: object) -> int | None:
    """How many records the whole listing has, when the page says so."""
    if not isinstance(body, Mapping):
        return None
    count = body.get("count")
    if isinstance(count, Mapping):
        count = count.get("value")
    return count if isinstance(count, int) and not isinstance(count, bool) else None
