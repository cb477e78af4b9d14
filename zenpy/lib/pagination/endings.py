"""Whether a listing may end with a page: what the end of each form looks like, and what is no end.

A listing ends only where its last page says so. A page that leaves it open (its `meta` is missing, its offset is the last
that Zendesk gives) is an error, as records might be left out without a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from zenpy.lib.calls.result import read_links, read_meta, read_total
from zenpy.lib.exception import PaginationError

if TYPE_CHECKING:
    from zenpy.lib.calls.call import Call
    from zenpy.lib.http.message import Request
    from zenpy.lib.pagination.links import Paging

#: Offset pagination ends here, whatever the page size: 100 pages, and 10,000 records.
OFFSET_PAGES = 100
#: The number of records in a full page of an export. An export that does not advance has reached its end, unless its page was full.
FULL_EXPORT_PAGE = 1_000
#: The forms whose later pages have a cursor in their request, and always say whether there are more.
_BY_CURSOR = ("cursor", "cursor_back", "search_export")
#: The keys that lead to the next page, or say with null that there is none.
_LINK_KEYS = ("next_page", "after_url", "next_url", "next_page_url")


def refuse_unsure_end(call: Call, paging: Paging, last: Request, body: object) -> None:
    """Raise if a listing would end here although its last page does not say that it is the last one.

    Raises:
        PaginationError: there may be more.
    """
    _refuse_cut_off(call, paging, last, body)
    # a page that is not full has no reason to be followed by another one
    is_export = paging.form.startswith("incremental") and _is_full(call, body)
    follows_cursor = paging.form in _BY_CURSOR and any(
        name in ("page[after]", "page[before]") for name, _ in last.query
    )
    if (is_export or follows_cursor) and not _says_end(call, body):
        raise PaginationError(
            f"{call.name}(): the page names no next page, and does not say that it is the last one; to end here might leave "
            "records out."
        )


def _says_end(call: Call, body: object) -> bool:
    """Whether a page says in one of the ways of Zendesk that none follows it.

    A page whose `meta` is damaged leaves it open, whatever its links say, and so does one whose `meta` has a cursor only.
    """
    if not isinstance(body, Mapping):
        return False
    if body.get("end_of_stream") is not None or any(name in body for name in _LINK_KEYS):
        return True
    meta = read_meta(body)
    if meta is not None and meta.get("has_more") is not None:
        return True
    is_left_out = body.get("meta") is None or (meta is not None and not meta.get("after_cursor"))
    return is_left_out and read_links(call.operation, body) is not None


def _refuse_cut_off(call: Call, paging: Paging, last: Request, body: object) -> None:
    """Raise if an offset listing ends at page 100 although its total is higher: Zendesk has cut it off."""
    page, total = page_number(last), read_total(body)
    if paging.form != "offset" or page is None or page < OFFSET_PAGES or total is None:
        return
    if total > page * min(paging.size, 100):
        raise make_depth_error(call)


def make_loop_error(call: Call, request: Request) -> PaginationError:
    """The error for a listing that comes back to a page it has read."""
    return PaginationError(
        f"{call.name}(): the cursor does not advance; the page at {request.url} repeats itself."
    )


def make_depth_error(call: Call) -> PaginationError:
    """The error for a listing that has more pages than offset pagination gives."""
    way_out = (
        "use cursor pagination (leave sort_by, sort_order, page and per_page out)"
        if "cursor" in call.operation.pages
        else "narrow the call down, or use an incremental export"
    )
    return PaginationError(
        f"{call.name}(): offset pagination ends at {OFFSET_PAGES} pages and there are more records; {way_out}."
    )


def ends_by_repeating(call: Call, paging: Paging, body: object) -> bool:
    """Whether a link to the same page means the end: some exports always name a next page.

    It does not when the answer says that there is more, or when the page is full: then the rest would be lost.
    """
    if paging.form == "since_id":
        return True
    if paging.form != "incremental_time" or not isinstance(body, Mapping):
        return False
    return body.get("end_of_stream") is not False and not _is_full(call, body)


def _is_full(call: Call, body: object) -> bool:
    """Whether a page of an export has as many records as one page can have."""
    items = body.get(call.operation.result.key) if isinstance(body, Mapping) else None
    return isinstance(items, list) and len(items) >= FULL_EXPORT_PAGE


def page_number(request: Request) -> int | None:
    """The number of the page that a request asks for, if it is numbered."""
    page = dict(request.query).get("page")
    return int(page) if page is not None and page.isdigit() else None
