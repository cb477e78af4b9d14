"""The least number of calls that the API permits for each job, with the bounds that Zendesk documents."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.calls.accounts import Sizes

#: A page of most lists, and of a search.
PAGE = 100
#: A page of an incremental export, and of the export of a search.
EXPORT_PAGE = 1_000
#: The records that one bulk call takes.
BULK = 100
#: The background jobs that an account may have under way.
JOBS = 30


def list_with_requesters(sizes: Sizes) -> int:
    """The pages of the list, of 100 tickets: `include=users` brings the requesters along.

    Exports have larger pages, but are no list of what is there: they have deleted tickets, and not those of the last minute.
    """
    return ceil(sizes.listed / PAGE)


def search_with_organizations(sizes: Sizes) -> int:
    """The pages of the search's export, of 1,000 hits: `include=` brings the organizations along.

    A search does so too, but has pages of 100.
    """
    return ceil(sizes.found / EXPORT_PAGE)


def change_tickets(sizes: Sizes) -> int:
    """The bulk calls, of 100 records, and a look at their jobs, of which an account has 30 at most, when they have ended."""
    return _jobs(sizes.changed)


def create_tickets(sizes: Sizes) -> int:
    """The bulk calls, of 100 records, and a look at their jobs, of which an account has 30 at most, when they have ended."""
    return _jobs(sizes.created)


def _jobs(records: int) -> int:
    jobs = ceil(records / BULK)
    return jobs + ceil(jobs / JOBS)


def read_comments(sizes: Sizes) -> int:
    """One call for each ticket: no list has the comments of several tickets.

    The export of ticket events can have comments, of all that has changed since a moment, but not those of chosen tickets.
    """
    return sizes.commented


def export_month(sizes: Sizes) -> int:
    """The pages of the incremental export, of 1,000 tickets; the last one says that it is the last."""
    return ceil(sizes.exported / EXPORT_PAGE)


def find_users(sizes: Sizes) -> int:
    """Searches for 100 addresses each, as many as a page has hits: values of one property are joined with *or*.

    Nothing documents how long a query may be. A hundred addresses take some 4 KiB, which all servers accept.
    """
    return ceil(sizes.addresses / PAGE)


def deactivate_macros(sizes: Sizes) -> int:
    """The pages, of 100, up to the first macro that is used, if unused ones come first; and the bulk calls, of 100."""
    seen = min(sizes.unused + 1, sizes.macros)
    return ceil(seen / PAGE) + ceil(sizes.unused / BULK)


def read_translations(sizes: Sizes) -> int:
    """The pages of the list, of 100 articles: `include=translations` brings the texts along."""
    return ceil(sizes.articles / PAGE)


def merge_duplicates(sizes: Sizes) -> int:
    """The pages of the search's export, of 1,000 hits; a merge for each target; and a look at each 30 of their jobs."""
    return ceil(sizes.searched / EXPORT_PAGE) + sizes.groups + ceil(sizes.groups / JOBS)


LEAST: dict[str, Callable[[Sizes], int]] = {
    job.__name__: job
    for job in (
        list_with_requesters,
        search_with_organizations,
        change_tickets,
        create_tickets,
        read_comments,
        export_month,
        find_users,
        deactivate_macros,
        read_translations,
        merge_duplicates,
    )
}
