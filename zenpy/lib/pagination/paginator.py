"""The course of one listing: what is asked next, and what of an answer is handed out. Free of I/O.

A course is asked for its `wish` and told what became of it; the sync and the async results carry wishes out with a
loop of a few lines each, ahead of their reader or not. What is special about exports and searches is in courses of
their own (`zenpy.lib.pagination.exports`, `zenpy.lib.pagination.searches`).
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from zenpy.lib.calls.call import Call
from zenpy.lib.exception import DeadlineExceeded, ZenpyException
from zenpy.lib.http.message import Request
from zenpy.lib.pagination import links as pagination
from zenpy.lib.pagination.page import Page

T = TypeVar("T")

#: Tells the time in seconds.
Clock = Callable[[], float]


@dataclass(slots=True, frozen=True)
class Ask:
    """Wish: fetch this page of this call, within so many seconds if a number is given; then tell `answered` or `failed`."""

    call: Call
    request: Request
    within: float | None = None


@dataclass(slots=True, frozen=True)
class Wait:
    """Wish: wait so many seconds, then tell `waited`."""

    seconds: float
    reason: str


Wish = Ask | Wait


class TimeLimit:
    """How long one iteration may take, from its first request on."""

    def __init__(self, seconds: float, clock: Clock) -> None:
        if not seconds > 0:
            raise ZenpyException(f"within() takes a number of seconds above 0, not {seconds!r}.")
        self.seconds = seconds
        self.clock = clock
        self._start: float | None = None

    def applied(self, wish: Wish) -> Wish:
        """The wish with the time that is left for it; the first one starts the clock.

        Raises:
            DeadlineExceeded: the time is over, or would be after the wait that is wished.
        """
        now = self.clock()
        if self._start is None:
            self._start = now
        left = self._start + self.seconds - now
        if left <= 0 or (isinstance(wish, Wait) and wish.seconds >= left):
            raise DeadlineExceeded(
                f"Reading the listing would take longer than the {self.seconds:g} seconds it may take in all; an export "
                "goes on from its checkpoint."
            )
        return replace(wish, within=left) if isinstance(wish, Ask) else wish


class Trail:
    """Notices that a listing has come back to where it was, in constant memory.

    One request is remembered and compared with each later one; it is replaced after 1, 2, 4, 8, ... steps. So every
    loop is found, the shortest (a cursor that stands still) at once.
    """

    def __init__(self) -> None:
        self._mark: object = None
        self._steps, self._until = 0, 1

    def is_back(self, request: Request) -> bool:
        """Whether this request was made before."""
        place = (request.url, sorted(request.query))
        if place == self._mark:
            return True
        self._steps += 1
        if self._steps >= self._until:
            self._mark, self._steps, self._until = place, 0, self._until * 2
        return False


class Course(Generic[T]):
    """The course of a plain listing, from its first page to its last."""

    def __init__(self, call: Call, base_url: str) -> None:
        self.call = call
        self.base_url = base_url
        self.paging: pagination.Paging = pagination.choose(call)
        self.limit: TimeLimit | None = None
        #: How many records there are in all, if the first page told it.
        self.total: int | None = None
        self._next: Ask | None = None if call.has_no_ids else Ask(call, pagination.first(call, self.paging))
        self._read: Page[T] | None = None
        self._trail = Trail()
        if self._next is not None:
            self._trail.is_back(self._next.request)

    @property
    def endless(self) -> bool:
        """Whether it has no last page."""
        return False

    def wish(self) -> Wish | None:
        """What is to be done now, or None at the end; the same until it was done.

        Raises:
            PaginationError: there is more, but no way to it.
            DeadlineExceeded: the time limit is over.
        """
        if self._read is not None and self._next is not None:
            self._next = self._after(self._next, self._read)  # if it raises, it will the next time too
            self._read = None
        wish = self._due()
        return wish if wish is None or self.limit is None else self.limit.applied(wish)

    def answered(self, page: Page[T]) -> Page[T] | None:
        """Take the page that was asked for; gives what of it is handed out, or None for nothing."""
        if self._read is None and self.total is None:
            self.total = page.total
        self._read = page
        return page

    def failed(self, error: ZenpyException) -> None:
        """Take the failure of what was asked for; raises it unless there is another way."""
        told = pagination.explained(self.call, self.paging, error)
        if told is error:
            raise error
        raise told from error

    def waited(self) -> None:
        """The wait is over."""

    def fork(self, limit: TimeLimit | None = None) -> Course[T]:
        """The same course from here on, for a reader of its own."""
        other = copy.copy(self)
        other.limit = limit
        other._trail = copy.copy(self._trail)
        return other

    def _begin(self, request: Request) -> None:
        """Read from this page on."""
        self._next = Ask(self.call, request)
        self._trail = Trail()
        self._trail.is_back(request)

    def _due(self) -> Wish | None:
        return self._next

    def _after(self, asked: Ask, page: Page[T]) -> Ask | None:
        """What is asked after this page."""
        request = pagination.following(self.call, self.paging, asked.request, page.body, self.base_url)
        if request is None:
            return None
        if self._trail.is_back(request):
            raise pagination.standing_still(self.call, request)
        return Ask(self.call, request)
