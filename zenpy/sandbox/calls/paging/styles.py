"""The usual ways in which Zendesk divides a list: by cursor, by page number, and their variants.

Each function takes the whole list and returns the records of one page and what stands beside them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.paging.cursors import encode_cursor, find_position
from zenpy.sandbox.calls.paging.listing import Page, rank, sort_as_requested, sort_by_field
from zenpy.sandbox.problems import listed_problem, problem, titled_problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.paging.listing import Listing

MAX_PAGES = 100
MAX_OFFSET_RECORDS = 10_000
MAX_SEARCH_RESULTS = 1_000
TICKET_SORTS = {"id", "updated_at", "status"}


def by_cursor(listing: Listing, items: list[Record]) -> Page:
    """`page[size]`, `page[after]`, `page[before]`: any depth, ordered by id or by `sort`, never by `sort_by`."""
    size = listing.number("page[size]", listing.route.size, listing.route.size)
    items = sort_for_cursors(listing, items)
    before, after = listing.request.value("page[before]"), listing.request.value("page[after]")
    if before:
        end = find_position(before, items)
        start = max(0, end - size)
    else:
        start = find_position(after, items) + 1 if after else 0
        end = min(len(items), start + size)
    shown = items[start:end]
    more, earlier = end < len(items), start > 0
    last = encode_cursor(shown[-1].key, end - 1) if shown else None
    first = encode_cursor(shown[0].key, start) if shown else None
    forward = listing.link("page[before]", page__after=last) if more else None
    backward = listing.link("page[after]", page__before=first) if earlier and shown else None
    meta = {
        "has_more": more if not before else earlier,
        "after_cursor": last if more else None,
        "before_cursor": first if earlier else None,
    }
    return Page(shown, {"meta": meta, "links": {"next": forward, "prev": backward}})


def sort_for_cursors(listing: Listing, items: list[Record]) -> list[Record]:
    """The order of a cursor list: `sort=field` or `sort=-field`; on tickets only of three fields."""
    sort = listing.request.value("sort")
    name = (sort or "").removeprefix("-")
    if sort and listing.route.schema == "Ticket" and name not in TICKET_SORTS:
        raise listed_problem(400, "InvalidPaginationParameter", f"sort is not valid: {sort}")
    if sort and any(name in item for item in items):
        return sort_by_field(items, name, sort.startswith("-"))
    return items


def by_offset(listing: Listing, items: list[Record]) -> Page:
    """`page` and `per_page`: at most 100 pages or 10,000 records deep, in the order of `sort_by`."""
    if listing.request.value("page") and any(name.startswith("page[") for name in listing.request.query):
        raise titled_problem(400, "InvalidPaginationParameter", "page and page[...] cannot be mixed")
    size = listing.number("per_page", min(100, listing.route.size), 100)
    number = listing.number("page", 1)
    if number > MAX_PAGES or number * size > MAX_OFFSET_RECORDS:
        raise problem(
            400, "InvalidPaginationDepth", "Use cursor pagination to go beyond 100 pages or 10000 records"
        )
    return page_by_number(listing, sort_as_requested(listing, items), size, number, len(items))


def page_by_number(listing: Listing, items: Sequence[Record], size: int, number: int, count: int) -> Page:
    """The page with a number, and links to its neighbours."""
    start = (number - 1) * size
    following = listing.link(page=number + 1) if start + size < len(items) else None
    previous = listing.link(page=number - 1) if number > 1 else None
    extra = {"count": count, "next_page": following, "previous_page": previous}
    return Page(list(items[start : start + size]), extra)


def by_search(listing: Listing, items: list[Record]) -> Page:
    """Search: the count is that of all hits, but only the first 1,000 can be read; cursors are refused."""
    if any(name.startswith("page[") for name in listing.request.query):
        raise listed_problem(
            400,
            "InvalidPaginationParameter",
            "search takes page and per_page: for cursors, use search/export",
        )
    size, number = listing.number("per_page", 100, 100), listing.number("page", 1)
    if (number - 1) * size >= MAX_SEARCH_RESULTS:
        raise problem(
            422,
            "invalid",
            "Invalid search: Requested response size was greater than Search Response Limits",
        )
    # The last page that can be read has a link to a next one, too.
    page = page_by_number(listing, items, size, number, len(items))
    shown = page.items[: MAX_SEARCH_RESULTS - (number - 1) * size]
    return Page(shown, {**page.extra, "facets": None})


def by_since_id(listing: Listing, items: list[Record]) -> Page:
    """`since_id` and `limit`: the records with a higher id."""
    since, limit = listing.request.value("since_id"), listing.number("limit", listing.route.size)
    later = [item for item in items if not since or rank(item) > since.zfill(20)]
    extra = {"total": len(items)} if listing.route.key == "links" else {}
    return Page(later[:limit], extra)


def by_next_url(listing: Listing, items: list[Record]) -> Page:
    """Chat lists: `next_url` and `prev_url`, and a count."""
    page = page_by_number(listing, items, listing.number("limit", 40), listing.number("page", 1), len(items))
    extra = page.extra
    return Page(
        page.items, {"count": len(items), "next_url": extra["next_page"], "prev_url": extra["previous_page"]}
    )


def by_next_page_url(listing: Listing, items: list[Record]) -> Page:
    """Engagements: `next_page_url` and `has_more`."""
    size = listing.number("page_size", 100, 100)
    page = page_by_number(listing, items, size, listing.number("page", 1), len(items))
    link = page.extra["next_page"]
    return Page(page.items, {"next_page_url": link, "has_more": link is not None, "page_size": size})


def by_after_url(listing: Listing, items: list[Record]) -> Page:
    """Lists whose cursors are called `after_url` and `after_cursor`."""
    page = by_cursor(listing, items)
    meta, links = page.extra["meta"], page.extra["links"]
    named = {f"{side}_cursor": meta[f"{side}_cursor"] for side in ("after", "before")}
    return Page(page.items, {**named, "after_url": links["next"], "before_url": links["prev"]})
