"""Finding the request for the next page, given the request and the answer of the last one.

Pure functions for every form of pagination in the Zendesk API; the position of a reader is in
`zenpy.lib.pagination.paginator`. Zendesk mixes several forms and silently ignores arguments that do not belong to the one
in use. So the form is chosen here before the first call, and combinations that the API would ignore are refused. A listing
never stops early (an empty page can have more after it), never loops (a cursor that does not advance is an error) and
never leaves the account.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias, cast

from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import PageForm
from zenpy.lib.calls.result import read_links, read_meta, read_total
from zenpy.lib.exception import PaginationError, ZenpyException
from zenpy.lib.http.message import Query, Request, with_query
from zenpy.lib.pagination.endings import (
    OFFSET_PAGES,
    ends_by_repeating,
    make_depth_error,
    make_loop_error,
    page_number,
    refuse_unsure_end,
)
from zenpy.lib.pagination.link_text import (
    CURSOR_PARAMETERS,
    SIZE_PARAMETERS,
    parse_query,
    repair_parameter,
    resolve,
    size_parameter,
    step_into,
)

#: The forms of pagination, as operations name them in `pages`; `none` is a listing with one page only.
PagingForm: TypeAlias = PageForm | Literal["none"]

#: No listing of Zendesk gives larger pages.
LARGEST_PAGE = 1_000
#: Query parameters of offset pagination that cursor pagination ignores.
_OFFSET_ONLY = ("sort_by", "sort_order", "page", "per_page")
#: The forms that go on by a cursor.
_BY_CURSOR = ("cursor", "cursor_back", "search_export")
#: The form that begins with the newest page; its pages have one size only.
_BACKWARDS = "cursor_back"
#: The forms that can start with a numbered page.
_NUMBERED = ("offset", "search", "next_url", "next_page_url")
#: The forms that go through the pages of one query, and not on from a position in time or among ids.
_OF_ONE_QUERY = (*_BY_CURSOR, "offset", "search")
#: The parameters that say where an export goes on.
POSITION_PARAMETERS = ("start_time", "start_id", "cursor")


@dataclass(slots=True, frozen=True)
class Paging:
    """How one listing is paged: the form and the size of its pages."""

    form: PagingForm
    size: int


def choose_paging(call: Call) -> Paging:
    """Choose the pagination for a call: cursor where the operation has it, unless the arguments ask for offset.

    Raises:
        ZenpyException: the arguments mix two forms, and Zendesk would silently ignore some of them.
    """
    operation, arguments = call.operation, call.arguments
    forms = operation.pages
    if not forms:
        return Paging("none", operation.page_size)
    cursor_pagination = arguments.get("cursor_pagination")
    size = _choose_page_size(call)
    _checkpage_number(call)
    if cursor_pagination is False and all(form in _BY_CURSOR for form in forms):
        raise ZenpyException(f"{call.name}() has only cursor pagination; leave cursor_pagination out.")
    if "cursor" not in forms:
        if cursor_pagination not in (None, False) and forms[0] not in _BY_CURSOR:
            raise ZenpyException(f"{call.name}() has no cursor pagination; leave cursor_pagination out.")
        return Paging(cast("PagingForm", forms[0]), size)
    offset_arguments = [name for name in _OFFSET_ONLY if name in arguments]
    if offset_arguments and cursor_pagination not in (None, False):
        raise ZenpyException(
            f"{call.name}(): {', '.join(offset_arguments)} belongs to offset pagination, Zendesk ignores it together with "
            "a cursor; leave it or cursor_pagination out (the cursor form sorts with sort=)."
        )
    if "offset" in forms and (offset_arguments or cursor_pagination is False):
        if "sort" in arguments and "sort_by" in _query_names(call):
            raise ZenpyException(
                f"{call.name}(): sort belongs to cursor pagination, Zendesk ignores it with offset pagination; sort with "
                f"sort_by and sort_order, or leave {', '.join(offset_arguments) or 'cursor_pagination'} out."
            )
        return Paging("offset", size)
    return Paging("cursor", size)


def _query_names(call: Call) -> set[str]:
    return {param.wire for param in call.operation.query}


def _checkpage_number(call: Call) -> None:
    """Refuse a page number that Zendesk would ignore or refuse, before anything is sent."""
    page = call.arguments.get("page")
    if page is None or "page" in _query_names(call):
        return
    if not any(form in _NUMBERED for form in call.operation.pages):
        raise ZenpyException(f"{call.name}(): its pages have no numbers; leave page out.")
    if _read_whole_number(call, "page") < 1:
        raise ZenpyException(f"{call.name}(): pages are counted from 1; there is no page {page}.")
    if "offset" in call.operation.pages and _read_whole_number(call, "page") > OFFSET_PAGES:
        raise make_depth_error(call)


def _read_whole_number(call: Call, name: str) -> int:
    value = call.arguments[name]
    if not isinstance(value, int) or isinstance(value, bool):
        raise ZenpyException(f"{call.name}(): {name} takes a whole number, not {value!r}.")
    return value


def _page_sizes(call: Call) -> list[int]:
    """The page sizes among the arguments; `cursor_pagination` may be one, too."""
    names: list[str] = [name for name in ("page_size", "per_page") if name in call.arguments]
    if not isinstance(call.arguments.get("cursor_pagination", True), bool):
        names.append("cursor_pagination")
    return [_read_whole_number(call, name) for name in names]


def _choose_page_size(call: Call) -> int:
    sizes = _page_sizes(call)
    if not sizes:
        return call.operation.page_size
    if min(sizes) < 1:
        raise ZenpyException(f"{call.name}(): a page holds at least one record, not {min(sizes)}.")
    if max(sizes) > LARGEST_PAGE:
        raise ZenpyException(
            f"{call.name}(): a page holds at most {LARGEST_PAGE} records, not {max(sizes)}; the listing reads all pages."
        )
    if len(set(sizes)) > 1:
        raise ZenpyException(
            f"{call.name}(): a page cannot hold {' and '.join(map(str, sizes))} records; give one size."
        )
    return sizes[0]


def first_request(call: Call, paging: Paging) -> Request:
    """The request for the first page."""
    extra: Query = []
    if paging.form == _BACKWARDS:
        pass  # the server sets the size
    elif paging.form in _BY_CURSOR:
        extra.append(("page[size]", str(paging.size)))
    elif paging.form != "none":
        if _page_sizes(call):
            extra.append((size_parameter(call.operation, paging.form), str(paging.size)))
        if "page" in call.arguments:
            extra.append(("page", str(call.arguments["page"])))
    return with_query(call.request, extra)


def next_request(call: Call, paging: Paging, last: Request, body: object, base_url: str) -> Request | None:
    """The request for the page after `body`, which is the answer to `last`; None at the end.

    Raises:
        PaginationError: the link to the next page leads to another host, does not advance, or is beyond page 100.
    """
    if paging.form == "since_id":
        link: str | Request | None = _request_since_id(call, body)
    elif isinstance(body, Mapping):
        link = _next_link(call, paging, last, body)
    else:
        link = None
    if link is None:
        refuse_unsure_end(call, paging, last, body)
        return next_ids_request(call, last)
    found = link if isinstance(link, Request) else resolve(link, last, base_url)
    request = _restore_parameters(paging, found, last)
    if isinstance(link, str) and _leads_back(call, paging, last, request):
        raise PaginationError(
            f"{call.name}(): the cursor does not advance; the link to the next page leads back: {link!r}."
        )
    if (request.url, sorted(request.query)) == (last.url, sorted(last.query)):
        if ends_by_repeating(call, paging, body):
            return None
        raise make_loop_error(call, last)
    number = page_number(request)
    if paging.form == "offset" and number is not None and number > OFFSET_PAGES:
        raise make_depth_error(call)
    return replace(last, url=request.url, query=request.query)


def _restore_parameters(paging: Paging, request: Request, last: Request) -> Request:
    """The request for a link, with the parameters of the last request that the link has lost: filters, and the page size."""
    if paging.form not in _OF_ONE_QUERY:
        return request
    names = {name for name, _ in request.query}
    if "page" not in names:  # a link with a cursor, where Zendesk refuses a size of the other form
        names.update(("per_page", "page_size"))
    names.update((*CURSOR_PARAMETERS, "page"))
    lost = [pair for pair in last.query if pair[0] not in names]
    return replace(request, query=[*request.query, *lost])


def _leads_back(call: Call, paging: Paging, last: Request, request: Request) -> bool:
    """Whether a link leads to the first page, or to an earlier number: its records would come twice."""
    if paging.form not in _OF_ONE_QUERY:
        return False
    number = page_number(request)
    if number is not None:
        return number <= (page_number(last) or 1)
    first = first_request(call, paging).query
    return all(pair in first or pair[0] in SIZE_PARAMETERS for pair in request.query)


def explain_error(call: Call, paging: Paging, error: ZenpyException) -> ZenpyException:
    """The error that tells the caller what to do: for InvalidPaginationDepth the advice of `make_depth_error`."""
    if paging.form == "offset" and "InvalidPaginationDepth" in str(error):
        return make_depth_error(call)
    return error


def _next_link(call: Call, paging: Paging, last: Request, body: Mapping[str, object]) -> str | Request | None:
    """The page link of the form in use, or one with a cursor that Zendesk sends without being asked for it.

    Where the answer has the position itself, it is the request made from it.
    """
    if paging.form.startswith("incremental"):
        return None if is_end_of_export(paging, body) else _next_export_link(call, paging, last, body)
    if paging.form == "link":
        return _first_link(*step_into(body, call.operation.link_pages.link))
    meta, links = read_meta(body), read_links(call.operation, body)
    side, link = ("before_cursor", "prev") if paging.form == _BACKWARDS else ("after_cursor", "next")
    if meta is not None and (paging.form in _BY_CURSOR or meta.get("has_more")):
        after = links.get(link, "") if links is not None else ""
        cursor = _read_cursor(meta, side)
        if meta.get("has_more") is False or (
            not meta.get("has_more") and not after and not (cursor and after == "")
        ):
            return None
        if cursor:
            return _request_after(paging, last, cursor)
        if not isinstance(after, str) or not after:
            raise PaginationError(f"{call.name}(): the page says has_more but names no next page.")
        return after
    if paging.form in _BY_CURSOR and links and links.get(link):
        return _first_link(links, link)
    found = _first_link(body, "next_page", "after_url", "next_url", "next_page_url")
    is_empty = found is None and body.get("next_page") == ""
    return _request_next_number(call, paging, last, body) if is_empty else found


def _next_export_link(
    call: Call, paging: Paging, last: Request, body: Mapping[str, object]
) -> str | Request | None:
    """The page link of an export that is not at its end; a request for the position where the answer has no sound link."""
    link = export_link(paging, body)
    is_damaged = any(body.get(name) == "" for name in ("after_url", "next_page"))
    if link is None and body.get("end_of_stream") is not False and not is_damaged:
        return None
    position = export_cursor(paging, body)
    if not position and (link is None or not _has_position(link)):
        position = position_in_body(body)
    if position:
        sound = [repair_parameter(name, value) for name, value in position]
        return Request(last.method, last.url, [*_without_position(last.query), *sound])
    if link is None:
        raise PaginationError(f"{call.name}(): the page is not the end of the stream but names no next page.")
    return link


def is_end_of_export(paging: Paging, body: Mapping[str, object]) -> bool:
    """Whether a page says that the export ends: in a word (of custom objects in `meta`), or by a count of 0 where there is none."""
    if "end_of_stream" in body:
        return body["end_of_stream"] is True
    meta = read_meta(body)
    if paging.form == "incremental_cursor" and meta is not None and isinstance(meta.get("has_more"), bool):
        return meta["has_more"] is False
    return paging.form == "incremental_cursor" and body.get("count") == 0 and "after_cursor" not in body


def _has_position(link: str) -> bool:
    return any(name in POSITION_PARAMETERS for name, _ in parse_query(link))


def export_cursor(paging: Paging, body: Mapping[str, object]) -> Query:
    """The position where an export with cursors goes on, from the cursor beside the link; empty if there is none."""
    cursor = body.get("after_cursor")
    is_sound = paging.form == "incremental_cursor" and isinstance(cursor, str) and cursor
    return [("cursor", str(cursor))] if is_sound else []


def export_link(paging: Paging, body: Mapping[str, object]) -> str | None:
    """The page link of an export; at the end it names the position where the export goes on later."""
    names = ("after_url", "next_page") if paging.form == "incremental_cursor" else ("next_page",)
    return _first_link(body, *names)


def position_in_body(body: Mapping[str, object]) -> Query:
    """The position where an export goes on from the keys of the answer, for answers without a link."""
    meta = read_meta(body)
    cursor = body.get("after_cursor") or (None if meta is None else meta.get("after_cursor"))
    if isinstance(cursor, str):
        return [("cursor", cursor)]
    if body.get("end_time") is None:
        return []
    ends = [("start_time", body["end_time"]), ("start_id", body.get("end_id"))]
    return [(name, str(value)) for name, value in ends if value is not None]


def _without_position(query: Query) -> Query:
    return [pair for pair in query if pair[0] not in POSITION_PARAMETERS]


def at_position(request: Request, position: Query) -> Request:
    """The request for the page of an export that begins at a position."""
    return replace(request, query=[*_without_position(request.query), *position])


def _read_cursor(meta: Mapping[str, object], side: str) -> str:
    """The cursor to the next page; empty if there is none, or what is there is no cursor."""
    cursor = meta.get(side)
    return str(cursor) if isinstance(cursor, str | int) and not isinstance(cursor, bool) else ""


def _request_next_number(
    call: Call, paging: Paging, last: Request, body: Mapping[str, object]
) -> Request | None:
    """The request for the page with the next number, in the place of an empty link; None after the last record."""
    key = call.operation.result.key
    if paging.form not in ("offset", "search") or not (key and body.get(key)):
        return None
    number, total = page_number(last) or 1, read_total(body)
    if total is not None and total <= number * paging.size:
        return None
    kept = [pair for pair in last.query if pair[0] != "page"]
    return Request(last.method, last.url, [*kept, ("page", str(number + 1))])


def _request_after(paging: Paging, last: Request, cursor: str) -> Request:
    """The request for the page after a cursor, made from the last one: the link in the answer may be damaged."""
    left_out = (*CURSOR_PARAMETERS, *SIZE_PARAMETERS, "page")
    kept = [pair for pair in last.query if pair[0] not in left_out]
    if paging.form == _BACKWARDS:
        return Request("GET", last.url, [*kept, repair_parameter("page[before]", cursor)])
    size = dict(last.query).get("page[size]", str(paging.size))
    after = repair_parameter("page[after]", cursor)
    return Request(last.method, last.url, [*kept, ("page[size]", size), after])


def _request_since_id(call: Call, body: object) -> Request | None:
    """The request for the records after the last id.

    These listings end with an empty page; a bare list ends with a page that is not full.
    """
    items = body.get(call.operation.result.key) if isinstance(body, Mapping) else body
    last = items[-1] if isinstance(items, list) and items else None
    if not isinstance(last, Mapping) or last.get("id") is None:
        return None
    count = body.get("total") if isinstance(body, Mapping) else None
    if isinstance(count, int) and isinstance(items, list) and len(items) >= count:
        return None
    limit = call.arguments.get("limit")
    full = limit if isinstance(limit, int) else call.operation.page_size
    if not isinstance(body, Mapping) and isinstance(items, list) and len(items) < full:
        return None
    kept = [pair for pair in call.request.query if pair[0] != "since_id"]
    return Request(call.request.method, call.request.url, [*kept, ("since_id", str(last["id"]))])


def _first_link(body: Mapping[str, object], *names: str) -> str | None:
    """The first of these links that is one; null, false and an empty text are none.

    Raises:
        PaginationError: there is something else in the place of a link.
    """
    for name in names:
        value = body.get(name)
        if isinstance(value, str) and value:
            return value
        if value not in (None, False, ""):
            raise PaginationError(f"The link to the next page is not an address: {value!r}.")
    return None


def next_ids_request(call: Call, last: Request) -> Request | None:
    """The request for the next hundred ids of a `show_many` form."""
    current = dict(last.query).get(call.id_parameter)
    if current not in call.id_batches:
        return None
    position = call.id_batches.index(current) + 1
    if position == len(call.id_batches):
        return None
    kept = [pair for pair in call.request.query if pair[0] != call.id_parameter]
    return replace(call.request, query=[*kept, (call.id_parameter, call.id_batches[position])])
