"""Deciding what has to be done to get the next page of a listing.

A `Paginator` holds the position of one reader in one listing. It does no I/O: `next_effect` returns the effect that a runner
has to perform, and `receive_page`, `receive_error` or `finish_sleep` take its result. Pure functions in
`zenpy.lib.pagination.links` compute which request follows a page; this module remembers the position between two calls.
Subclasses for exports and searches are in `zenpy.lib.pagination.exports` and `zenpy.lib.pagination.searches`.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from zenpy.lib.calls.call import Call
from zenpy.lib.exception import DeadlineExceeded, PaginationError, ZenpyException
from zenpy.lib.http.exchange import Sleep
from zenpy.lib.http.message import Request
from zenpy.lib.pagination import links
from zenpy.lib.pagination.endings import make_loop_error
from zenpy.lib.pagination.page import Page

T = TypeVar("T")

#: Returns the time in seconds.
Clock = Callable[[], float]


@dataclass(slots=True, frozen=True)
class FetchPage:
    """Effect: fetch this page of this call, within so many seconds if a number is given. Its result is the `Page`."""

    call: Call
    request: Request
    time_left: float | None = None


Effect = FetchPage | Sleep

#: How many empty pages in a row are read at once, and after how many a listing is refused.
FREE_EMPTY_PAGES, MOST_EMPTY_PAGES = 10, 100
#: Seconds before the page after these: the first pause, which doubles with each page, and the longest.
FIRST_EMPTY_PAUSE, MAX_EMPTY_PAUSE = 0.1, 1.0


class TimeLimit:
    """How long one iteration may take, from its first request on."""

    def __init__(self, seconds: float, clock: Clock) -> None:
        if not seconds > 0:
            raise ZenpyException(f"within() takes a number of seconds above 0, not {seconds!r}.")
        self.seconds = seconds
        self.clock = clock
        self._start: float | None = None

    def start_and_apply(self, effect: Effect) -> Effect:
        """Start the clock if this is the first call, and return the effect with the time that is left for it.

        Raises:
            DeadlineExceeded: the time is over, or would be over after the sleep.
        """
        now = self.clock()
        if self._start is None:
            self._start = now
        left = self._start + self.seconds - now
        if left <= 0 or (isinstance(effect, Sleep) and effect.seconds >= left):
            raise DeadlineExceeded(
                f"Reading the listing would take longer than the {self.seconds:g} seconds it may take in all. To continue an "
                "export, pass its checkpoint."
            )
        return replace(effect, time_left=left) if isinstance(effect, FetchPage) else effect


class LoopDetector:
    """Notices in constant memory that the pages of a listing repeat in a loop.

    It remembers one request and compares every later one with it. After 1, 2, 4, 8, ... requests it remembers a newer
    one. So it finds every loop in the end, and the shortest (a cursor that does not advance) at once.
    """

    def __init__(self) -> None:
        self._remembered: object = None
        self._steps, self._limit = 0, 1

    def record_and_check(self, request: Request) -> bool:
        """Record this request, and return whether it equals the one that is remembered. Call it once for each request."""
        position = (request.url, sorted(request.query))
        if position == self._remembered:
            return True
        self._steps += 1
        if self._steps >= self._limit:
            self._remembered, self._steps, self._limit = position, 0, self._limit * 2
        return False


class EmptyPages:
    """Counts the empty pages in a row that each lead to another one: they are read ever more slowly, and refused in the end.

    Some may come: records that the user may not see are left out of their pages. But a server that sends nothing else, with
    a new cursor each time, would keep a listing busy for ever.
    """

    def __init__(self) -> None:
        self._count = 0

    def count(self, call: Call, page: Sequence[object]) -> float:
        """Count a page that leads to another one, and return the seconds to wait before that.

        Raises:
            PaginationError: there were too many.
        """
        self._count = 0 if len(page) else self._count + 1
        if self._count >= MOST_EMPTY_PAGES:
            raise PaginationError(
                f"{call.name}(): {self._count} pages in a row hold no records, and each names a page after it. If they are "
                "in order, narrow the call down."
            )
        beyond = self._count - FREE_EMPTY_PAGES
        return 0.0 if beyond <= 0 else min(MAX_EMPTY_PAUSE, FIRST_EMPTY_PAUSE * 2 ** (beyond - 1))


class Paginator(Generic[T]):
    """Decides which page of a plain listing comes next, from the first page to the last."""

    def __init__(self, call: Call, base_url: str) -> None:
        self.call = call
        self.base_url = base_url
        self.paging: links.Paging = links.choose_paging(call)
        self.time_limit: TimeLimit | None = None
        #: How many records there are in all, from the first page that says so.
        self.total: int | None = None
        self._fetch: FetchPage | None = (
            None if call.has_no_ids else FetchPage(call, links.first_request(call, self.paging))
        )
        #: The page that came for `_fetch`; the next fetch is computed from it only when it is needed.
        self._received: Page[T] | None = None
        self._loops = LoopDetector()
        self._empty = EmptyPages()
        #: Seconds to sleep before the next fetch, because too many pages were empty.
        self._delay = 0.0
        if self._fetch is not None:
            self._loops.record_and_check(self._fetch.request)

    @property
    def is_endless(self) -> bool:
        """Whether the listing has no last page."""
        return False

    def next_effect(self) -> Effect | None:
        """The effect to perform now, or None at the end. Calls return the same effect until its result is reported.

        Raises:
            PaginationError: there are more pages, but no request leads to them.
            DeadlineExceeded: the time limit is over.
        """
        if self._received is not None and self._fetch is not None:
            # If this raises, the next call raises too.
            self._fetch = self._fetch_after(self._fetch, self._received)
            self._received = None
        effect = self._current_effect()
        return (
            effect if effect is None or self.time_limit is None else self.time_limit.start_and_apply(effect)
        )

    def receive_page(self, page: Page[T]) -> Page[T] | None:
        """Take the page that was fetched. Return the part of it that the reader gets, or None for nothing."""
        if self.total is None:
            self.total = page.total
        self._received = page
        return page

    def receive_error(self, error: ZenpyException) -> None:
        """Take the failure of a fetch. Raise it, unless the listing can go on in another way."""
        explained = links.explain_error(self.call, self.paging, error)
        if explained is error:
            raise error
        raise explained from error

    def finish_sleep(self) -> None:
        """Note that the sleep before the next fetch is over."""
        self._delay = 0.0

    def copy_for_reader(self, time_limit: TimeLimit | None = None) -> Paginator[T]:
        """A copy for one more reader; it starts at the same position, and has its own time limit."""
        other = copy.copy(self)
        other.time_limit = time_limit
        other._loops = copy.copy(self._loops)
        other._empty = copy.copy(self._empty)
        return other

    def _restart_at(self, request: Request) -> None:
        """Continue with this request as if it were the first one; the search for loops starts again, too."""
        self._fetch = FetchPage(self.call, request)
        self._loops, self._empty, self._delay = LoopDetector(), EmptyPages(), 0.0
        self._loops.record_and_check(request)

    def _current_effect(self) -> Effect | None:
        return Sleep(self._delay, "pages without records") if self._delay and self._fetch else self._fetch

    def _fetch_after(self, fetch: FetchPage, page: Page[T]) -> FetchPage | None:
        """The fetch that follows a page, or None after the last one."""
        request = links.next_request(self.call, self.paging, fetch.request, page.body, self.base_url)
        if request is None:
            return None
        if self._loops.record_and_check(request):
            raise make_loop_error(self.call, request)
        if not self.call.id_batches:  # the next ids may exist
            self._delay = self._empty.count(self.call, page)
        return FetchPage(self.call, request)


def perform_and_report(
    paginator: Paginator[T], effect: Effect
) -> Generator[Effect, Page[T] | None, Page[T] | None]:
    """Yield an effect of a paginator and report its result there. Return the page for the reader, or None for nothing."""
    if isinstance(effect, Sleep):
        yield effect
        paginator.finish_sleep()
        return None
    try:
        page = yield effect
    except ZenpyException as error:
        paginator.receive_error(error)
        return None
    if page is None:
        raise TypeError("A runner performs a FetchPage and sends its page back.")
    return paginator.receive_page(page)


def read_page(paginator: Paginator[T]) -> Generator[Effect, Page[T] | None, Page[T] | None]:
    """Yield effects until a page for the reader is there, and return it; return None at the end of the listing."""
    while (effect := paginator.next_effect()) is not None:
        page = yield from perform_and_report(paginator, effect)
        if page is not None:
            return page
    return None
