"""Which request comes next, given the page that came back: pure functions for every pagination Zendesk knows.

Zendesk mixes several forms and ignores what does not belong to the one in use, without a word. So the form is chosen
here before the first call, combinations that the API would ignore are refused, and a listing never stops early (an
empty page can have more after it), never loops (a cursor that stands still is an error) and never leaves the account.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import PageForm
from zenpy.lib.calls.result import read_total
from zenpy.lib.exception import PaginationError, ZenpyException
from zenpy.lib.http.message import Query, Request, with_query
from zenpy.lib.http.urls import same_origin

#: Offset pagination ends here, whatever the page size: 100 pages, and 10,000 records.
OFFSET_PAGES = 100
#: An export that does not advance has reached its end, unless its page was as full as pages get.
EXPORT_PAGE = 1_000
#: What the query of an offset listing may hold that cursor pagination ignores.
_OFFSET_ONLY = ("sort_by", "sort_order", "page", "per_page")
#: The forms that can start with a numbered page.
_NUMBERED = ("offset", "search", "next_url", "next_page_url")


@dataclass(slots=True, frozen=True)
class Paging:
    """How one listing is paged: the form and the size of its pages."""

    form: PageForm | Literal["none"]
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
    _refuse_page(call)
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
        if "sort" in given and "sort_by" in _wires(call):
            raise ZenpyException(
                f"{call.method}(): sort belongs to cursor pagination, Zendesk ignores it with offset pagination; sort with "
                f"sort_by and sort_order, or leave {', '.join(asked_offset) or 'cursor_pagination'} out."
            )
        return Paging("offset", size)
    return Paging("cursor", size)


def _wires(call: Call) -> set[str]:
    return {param.wire for param in call.operation.query}


def _refuse_page(call: Call) -> None:
    """A page number where pages have none would be ignored, one too deep refused: both are told before the call."""
    page = call.arguments.get("page")
    if page is None or "page" in _wires(call):
        return
    if not any(form in _NUMBERED for form in call.operation.pages):
        raise ZenpyException(f"{call.method}(): its pages have no numbers; leave page out.")
    if _number(call, "page") < 1:
        raise ZenpyException(f"{call.method}(): pages are counted from 1; there is no page {page}.")
    if "offset" in call.operation.pages and _number(call, "page") > OFFSET_PAGES:
        raise too_deep(call)


def _number(call: Call, name: str) -> int:
    value = call.arguments[name]
    if not isinstance(value, int) or isinstance(value, bool):
        raise ZenpyException(f"{call.method}(): {name} takes a whole number, not {value!r}.")
    return value


def _size(call: Call, wished: object) -> int:
    sizes = [_number(call, name) for name in ("page_size", "per_page") if name in call.arguments]
    if isinstance(wished, int) and not isinstance(wished, bool):
        sizes.append(wished)
    if not sizes:
        return call.operation.page_size
    if min(sizes) < 1:
        raise ZenpyException(f"{call.method}(): a page holds at least one record, not {min(sizes)}.")
    if len(set(sizes)) > 1:
        raise ZenpyException(
            f"{call.method}(): a page cannot hold {' and '.join(map(str, sizes))} records; give one size."
        )
    return sizes[0]


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
        _refuse_cut(call, paging, asked, body)
        return _next_ids(call, asked)
    found = _resolve(target, asked, base_url)
    if (found.url, sorted(found.query)) == (asked.url, sorted(asked.query)):
        if _ends_by_standing_still(call, paging, body):
            return None
        raise standing_still(call, asked)
    if paging.form == "offset" and (_page_of(found) or 0) > OFFSET_PAGES:
        raise too_deep(call)
    return replace(asked, url=found.url, query=found.query)


def _refuse_cut(call: Call, paging: Paging, asked: Request, body: object) -> None:
    """An offset listing that ends at its deepest page while it counts more records was cut off."""
    page, hits = _page_of(asked), read_total(body)
    if paging.form != "offset" or page is None or page < OFFSET_PAGES or hits is None:
        return
    if hits > page * min(paging.size, 100):
        raise too_deep(call)


def standing_still(call: Call, request: Request) -> PaginationError:
    """The error for a listing that comes back to a page it has read."""
    return PaginationError(
        f"{call.method}(): the cursor does not advance; the page at {request.url} repeats itself."
    )


def too_deep(call: Call) -> PaginationError:
    """The error for a listing that has more pages than offset pagination gives."""
    way_out = (
        "use cursor pagination (leave sort_by, sort_order, page and per_page out)"
        if "cursor" in call.operation.pages
        else "narrow the call down, or use an incremental export"
    )
    return PaginationError(
        f"{call.method}(): offset pagination ends at {OFFSET_PAGES} pages and there are more records; {way_out}."
    )


def explained(call: Call, paging: Paging, error: ZenpyException) -> ZenpyException:
    """A failure of a page in the words of the caller: what Zendesk calls InvalidPaginationDepth has a way out."""
    if paging.form == "offset" and "InvalidPaginationDepth" in str(error):
        return too_deep(call)
    return error


def _ends_by_standing_still(call: Call, paging: Paging, body: object) -> bool:
    """Some exports name a next page always: their end is the one that does not advance.

    Not so when the answer says that there is more, or when a page is full: then the rest would be lost.
    """
    if paging.form == "since_id":
        return True
    if paging.form != "incremental_time" or not isinstance(body, Mapping):
        return False
    items = body.get(call.operation.result.key or "")
    full = isinstance(items, list) and len(items) >= EXPORT_PAGE
    return body.get("end_of_stream") is not False and not full


def _target(call: Call, paging: Paging, body: Mapping[str, object]) -> str | None:
    """The link to the next page as the form in use tells it, or a cursor that came although nobody asked for one."""
    if paging.form in ("incremental_time", "incremental_cursor"):
        return None if body.get("end_of_stream") is True else _export_target(call, paging, body)
    meta, links = body.get("meta"), body.get("links")
    if isinstance(meta, Mapping) and (paging.form in ("cursor", "search_export") or meta.get("has_more")):
        after = links.get("next") if isinstance(links, Mapping) else None
        if meta.get("has_more") is False or (not meta.get("has_more") and not after):
            return None
        return after if isinstance(after, str) else _after(call, paging, meta)
    if paging.form in ("cursor", "search_export") and isinstance(links, Mapping) and links.get("next"):
        return _link(links, "next")
    return _link(body, "next_page", "after_url", "next_url", "next_page_url")


def _export_target(call: Call, paging: Paging, body: Mapping[str, object]) -> str | None:
    """The next page of an export that is not at its end, from its link or from what stands for it."""
    link = export_link(paging, body)
    if link is not None or body.get("end_of_stream") is not False:
        return link
    place = told_place(body)
    if not place:
        raise PaginationError(
            f"{call.method}(): the page is not the end of the stream but names no next page."
        )
    return _joined(call.request.url, [*_without_place(call.request.query), *place])


def export_link(paging: Paging, body: Mapping[str, object]) -> str | None:
    """The link to the next page of an export; at its end the place where it goes on later."""
    names = ("after_url", "next_page") if paging.form == "incremental_cursor" else ("next_page",)
    return _link(body, *names)


def told_place(body: Mapping[str, object]) -> Query:
    """Where an export goes on, told beside its records instead of in a link."""
    meta = body.get("meta")
    cursor = body.get("after_cursor") or (meta.get("after_cursor") if isinstance(meta, Mapping) else None)
    if isinstance(cursor, str):
        return [("cursor", cursor)]
    found = [(name, body.get(told)) for name, told in (("start_time", "end_time"), ("start_id", "end_id"))]
    return (
        [(name, str(value)) for name, value in found if value is not None] if found[0][1] is not None else []
    )


#: The parameters that say where an export goes on.
PLACES = ("start_time", "start_id", "cursor")


def _without_place(query: Query) -> Query:
    return [pair for pair in query if pair[0] not in PLACES]


def at_place(request: Request, place: Query) -> Request:
    """The request for the page of an export that begins at a place."""
    return replace(request, query=[*_without_place(request.query), *place])


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


def _resolve(link: str, asked: Request, base_url: str) -> Request:
    """A link as path and query; credentials never follow it to another host."""
    try:
        target = urljoin(base_url + asked.url, link)
        parts = urlsplit(target)
    except ValueError as error:
        raise PaginationError(f"The link to the next page is no address: {link!r}.") from error
    if not same_origin(target, base_url):
        raise PaginationError(
            f"The next page lies on {parts.netloc}, not on this account's {urlsplit(base_url).netloc}; it was not followed, since the "
            "credentials belong to the account alone."
        )
    return Request("GET", parts.path, parse_qsl(parts.query, keep_blank_values=True))


def _page_of(request: Request) -> int | None:
    page = dict(request.query).get("page", "")
    return int(page) if page.isdigit() else None


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
