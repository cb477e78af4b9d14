"""The usual ways in which Zendesk divides a list: by cursor, by page number, and their variants.

Each function takes the whole list and returns the records of one page and what stands beside them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.table import rank_of
from zenpy.sandbox.calls.paging.cursors import encode_cursor, find_position
from zenpy.sandbox.calls.paging.listing import Page, sort_as_requested, sort_by_field
from zenpy.sandbox.problems import listed_problem, problem, titled_problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.paging.listing import ListRequest

MAX_PAGES = 100
HELP_CENTER_SIZE = 30
#: The cursor of the Help Center for what follows the last record.
LAST_PAGE = "bGFzdF9wYWdl"
MAX_OFFSET_RECORDS = 10_000
MAX_SEARCH_RESULTS = 1_000
#: Lists of Support whose first page has no cursor of what is before it.
WITHOUT_BEFORE = frozenset({"/api/v2/views/{view_id}/tickets"})
TICKET_SORTS = {"id", "updated_at", "status"}


def by_cursor(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """`page[size]`, `page[after]`, `page[before]`: any depth, ordered by id or by `sort`, never by `sort_by`."""
    size = list_request.number("page[size]", list_request.route.size, list_request.route.size)
    items = sort_for_cursors(list_request, items)
    before, after = list_request.request.value("page[before]"), list_request.request.value("page[after]")
    if before:
        end = len(items) if before == LAST_PAGE else find_position(before, items)
        start = max(0, end - size)
    else:
        start = find_position(after, items) + 1 if after else 0
        end = min(len(items), start + size)
    shown = items[start:end]
    more, earlier = end < len(items), start > 0
    last = encode_cursor(shown[-1].key, end - 1) if shown else None
    first = encode_cursor(shown[0].key, start) if shown else None
    # Support tells cursors at both ends of a list, too: only a page without records has none.
    always = list_request.route.product == "support" and "after_url" not in list_request.route.pages
    always_before = always and list_request.route.path not in WITHOUT_BEFORE
    last, first = last if more or always else None, first if earlier or always_before else None
    forward = list_request.link("page[before]", page__after=last) if last else None
    backward = list_request.link("page[after]", page__before=first) if first else None
    meta = {
        "has_more": more if not before else earlier,
        "after_cursor": last,
        "before_cursor": first,
    }
    links = {"next": forward, "prev": backward}
    if "/help_center/" in list_request.route.path:
        links = _help_center_links(list_request, links)
    return Page(shown, {"meta": meta, "links": links})


def _help_center_links(list_request: ListRequest, links: Mapping[str, str | None]) -> dict[str, str | None]:
    """The links of the Help Center: the first and the last page, and of the neighbours those that there are."""
    ends = {
        "first": list_request.link("page[before]", "page[after]"),
        "last": list_request.link("page[after]", page__before=LAST_PAGE),
    }
    return {**ends, **{name: link for name, link in links.items() if link is not None}}


def sort_for_cursors(list_request: ListRequest, items: Sequence[Record]) -> Sequence[Record]:
    """The order of a cursor list: `sort=field` or `sort=-field`; on tickets only of three fields."""
    sort = list_request.request.value("sort")
    name = (sort or "").removeprefix("-")
    if sort and list_request.route.schema == "Ticket" and name not in TICKET_SORTS:
        raise listed_problem(400, "InvalidPaginationParameter", f"sort is not valid: {sort}")
    return sort_by_field(items, name, sort.startswith("-")) if sort else items


def by_offset(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """`page` and `per_page`: at most 100 pages or 10,000 records deep, in the order of `sort_by`."""
    if list_request.request.value("page") and any(
        name.startswith("page[") for name in list_request.request.query
    ):
        raise titled_problem(400, "InvalidPaginationParameter", "page and page[...] cannot be mixed")
    usual = HELP_CENTER_SIZE if "/help_center/" in list_request.route.path else 100
    size = list_request.number("per_page", min(usual, list_request.route.size), 100)
    number = list_request.number("page", 1)
    if number > MAX_PAGES or number * size > MAX_OFFSET_RECORDS:
        raise problem(
            400, "InvalidPaginationDepth", "Use cursor pagination to go beyond 100 pages or 10000 records"
        )
    return page_by_number(list_request, sort_as_requested(list_request, items), size, number, len(items))


def page_by_number(
    list_request: ListRequest, items: Sequence[Record], size: int, number: int, count: int
) -> Page:
    """The page with a number, and links to its neighbours."""
    start = (number - 1) * size
    following = list_request.link(page=number + 1) if start + size < len(items) else None
    previous = list_request.link(page=number - 1) if number > 1 else None
    extra = {"count": count, "next_page": following, "previous_page": previous}
    return Page(list(items[start : start + size]), extra)


def by_search(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """Search: the count is that of all hits, but only the first 1,000 can be read; cursors are refused."""
    if any(name.startswith("page[") for name in list_request.request.query):
        raise titled_problem(
            400,
            "Invalid attribute",
            "You passed an invalid value for page: page must be an integer from api/v2/search/index. "
            "For cursors, use search/export.",
        )
    size, number = list_request.number("per_page", 100, 100), list_request.number("page", 1)
    if (number - 1) * size >= MAX_SEARCH_RESULTS:
        raise problem(
            422,
            "invalid",
            "Invalid search: Requested response size was greater than Search Response Limits",
        )
    # The last page that can be read has a link to a next one, too.
    page = page_by_number(list_request, items, size, number, len(items))
    shown = page.items[: MAX_SEARCH_RESULTS - (number - 1) * size]
    return Page(shown, {**page.extra, "facets": None})


def by_since_id(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """`since_id` and `limit`: the records with a higher id."""
    since, limit = (
        list_request.request.value("since_id"),
        list_request.number("limit", list_request.route.size),
    )
    later = [item for item in items if not since or rank_of(item) > since.zfill(20)]
    extra = {"total": len(items)} if list_request.route.key == "links" else {}
    return Page(later[:limit], extra)


def by_next_url(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """Chat lists: `next_url` and `prev_url`, and a count."""
    page = page_by_number(
        list_request, items, list_request.number("limit", 40), list_request.number("page", 1), len(items)
    )
    extra = page.extra
    return Page(
        page.items, {"count": len(items), "next_url": extra["next_page"], "prev_url": extra["previous_page"]}
    )


def by_link(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """Lists of other APIs: the address of the next page stands where the route says it."""
    names, route = list_request.route.link, list_request.route
    size = list_request.number(names.get("size", ""), route.size, route.size)
    after = list_request.request.value(names["after"])
    start = find_position(after, items) + 1 if after else 0
    shown = items[start : start + size]
    is_last = start + size >= len(items)
    place: object = None
    if not is_last:
        cursor = encode_cursor(shown[-1].key, start + size - 1)
        place = list_request.link(names["after"], **{names["after"]: cursor})
    first, *others = names["link"].split(".")
    for name in reversed(others):
        place = {name: place}
    return Page(shown, {first: place})


def by_after_url(list_request: ListRequest, items: Sequence[Record]) -> Page:
    """Lists whose cursors are called `after_url` and `after_cursor`."""
    page = by_cursor(list_request, items)
    meta, links = page.extra["meta"], page.extra["links"]
    named = {f"{side}_cursor": meta[f"{side}_cursor"] for side in ("after", "before")}
    return Page(page.items, {**named, "after_url": links.get("next"), "before_url": links.get("prev")})
