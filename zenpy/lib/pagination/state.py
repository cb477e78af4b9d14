"""What the sync and the async results share: which course a listing takes, where it stands, what it tells of itself."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Generic, NamedTuple, Self, TypeVar

from zenpy.lib.calls.call import Call
from zenpy.lib.exception import ZenpyException
from zenpy.lib.pagination.exports import ExportCourse
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import Clock, Course, TimeLimit
from zenpy.lib.pagination.searches import ExportedSearch, SearchCourse

T = TypeVar("T")


def course_of(call: Call, base_url: str, now: Clock) -> Course[T]:
    """The course that a listing takes.

    Raises:
        ZenpyException: its arguments do not go together.
    """
    forms = call.operation.pages
    if "incremental_time" in forms or "incremental_cursor" in forms:
        return ExportCourse(call, base_url, now)
    if "search" in forms:
        return SearchCourse(call, base_url)
    if "search_export" in forms:
        return ExportedSearch(call, base_url)
    return Course(call, base_url)


class Known(NamedTuple, Generic[T]):
    """What is known of a listing: its first pages, and the course that goes on after them. It is never changed in place,
    so that all readers of the same results, threads and tasks, can begin with it."""

    pages: tuple[Page[T], ...]
    course: Course[T]
    complete: bool = False


class Keeper(Generic[T]):
    """Reads a listing on from what is known of it, for all later readers."""

    def __init__(self, known: Known[T], limit: TimeLimit | None) -> None:
        self.pages: list[Page[T]] = list(known.pages)
        self.course: Course[T] = known.course.fork(limit)
        self.complete: bool = known.complete

    def keep(self, page: Page[T] | None) -> None:
        """Remember a page, or that there are no more."""
        if page is None:
            self.complete = True
        else:
            self.pages.append(page)

    def length(self) -> int | None:
        """The number of records, if the pages tell it."""
        if self.complete:
            return sum(len(page) for page in self.pages)
        call = self.course.call
        whole = len(call.chunks) < 2 and call.arguments.get("page", 1) == 1
        return (
            self.course.total if self.pages and whole and not isinstance(self.course, ExportCourse) else None
        )


class Listing(Generic[T]):
    """Where a listing stands: pure bookkeeping shared by the sync and the async results."""

    def __init__(self, call: Call, course: Course[T]) -> None:
        self.call = call
        self.known: Known[T] = Known[T]((), course)
        #: What the last answer said beside its records (cursors, end times).
        self.last_body: object = None
        given = call.arguments.get("checkpoint")
        #: Where an export goes on, once everything before was handed out.
        self.checkpoint: str | None = given if isinstance(given, str) else None

    def refuse_endless(self) -> None:
        """Raise when the listing has no end that could be read up to."""
        if self.known.course.endless:
            raise ZenpyException(
                f"{self.call.method}() with follow=True has no end, so neither a length nor a list; read it with a loop."
            )

    def learn(self, keeper: Keeper[T]) -> None:
        """Take over what has been read, unless others have read further meanwhile."""
        if len(keeper.pages) > len(self.known.pages) or (keeper.complete and not self.known.complete):
            self.known = Known(tuple(keeper.pages), keeper.course, keeper.complete)
        if keeper.pages:
            self.last_body = keeper.pages[-1].body

    def handed(self, page: Page[T]) -> Page[T]:
        """A page goes to a reader."""
        self.last_body = page.body
        return page

    def passed(self, page: Page[T]) -> object:
        """A page was dealt with: the checkpoint moves on. Gives what the caller's on_checkpoint gave."""
        if page.checkpoint is None or page.checkpoint == self.checkpoint:
            return None
        self.checkpoint = page.checkpoint
        told = self.call.arguments.get("on_checkpoint")
        return told(page.checkpoint) if callable(told) else None

    def told(self, name: str) -> object:
        """A value that the last answer told beside its records."""
        return self.last_body.get(name) if isinstance(self.last_body, dict) else None


class Results(Generic[T]):
    """What both kinds of results tell about themselves."""

    _state: Listing[T]
    _limit: tuple[float, Clock] | None = None

    @property
    def after_cursor(self) -> str | None:
        """Where an export goes on: give it back as `cursor=` to read what changed since (cursor exports)."""
        meta = self._state.told("meta")
        found = meta.get("after_cursor") if isinstance(meta, dict) else self._state.told("after_cursor")
        return found if isinstance(found, str) else None

    @property
    def end_time(self) -> int | None:
        """Where a time-based export goes on, in seconds since 1970: give it back as `start_time=`."""
        found = self._state.told("end_time")
        return found if isinstance(found, int) else None

    @property
    def end_of_stream(self) -> bool:
        """Whether an export has reached the present."""
        return self._state.told("end_of_stream") is True

    @property
    def checkpoint(self) -> str | None:
        """Where an incremental export goes on after the pages that were read whole: give it back as `checkpoint=`.

        It is a short text to be stored. A page counts as read when the record after its last one was asked for, or the
        loop has ended; so nothing is lost when a program stops in the middle of one. None before the first page, and on
        listings that are no incremental exports.
        """
        return self._state.checkpoint

    def __repr__(self) -> str:
        return f"<results of client.{self._state.call.method.removesuffix('.__call__')}()>"

    def _time(self) -> TimeLimit | None:
        return TimeLimit(*self._limit) if self._limit else None

    @contextmanager
    def _keeping(self) -> Iterator[Keeper[T]]:
        """One who reads on, and whose pages are kept.

        Raises:
            ZenpyException: the listing has no end.
        """
        self._state.refuse_endless()
        keeper = Keeper(self._state.known, self._time())
        try:
            yield keeper
        finally:
            self._state.learn(keeper)

    def _within(self, seconds: float, clock: Clock) -> Self:
        TimeLimit(seconds, clock)  # refuses what is no time
        other = copy.copy(self)
        other._limit = (seconds, clock)
        return other
