"""What a list call gives: a lazy, repeatable sequence of records that fetches pages as they are needed.

Nothing is asked before the first element is. `list(results)`, `results[:250]`, `len(results)`, a second loop: all
do what they would do with a list. `len()` needs the total: it comes from the first page where the API tells it,
otherwise the remaining pages are read (and kept, so that looping afterwards costs nothing).

What is asked next is decided in `zenpy.lib.pagination.paginator`; here it is carried out.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar, overload

from zenpy.lib.calls.call import Call
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.exchange import pause
from zenpy.lib.pagination.page import Page as Page  # part of what results are: importable from here
from zenpy.lib.pagination.paginator import Ask, Course, Wait
from zenpy.lib.pagination.prefetch import AsyncPages, AsyncRecords, Background, fetching
from zenpy.lib.pagination.state import Listing, Results, course_of

if TYPE_CHECKING:
    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient

T = TypeVar("T")


class BaseResultGenerator(Results[T]):
    """Records of a list call, fetched page by page while they are read."""

    def __init__(self, client: SyncClient, call: Call) -> None:
        self._client = client
        self._state = Listing(call, course_of(call, client.base_url, client._governor.now))
        self._reader: Iterator[T] | None = None
        self._ahead = False

    def ahead(self, pages: int = 1) -> BaseResultGenerator[T]:
        """The same results, with the next page fetched in the background while one is being read.

        Order and errors are the same: a failure is raised where its page would have come. The thread ends with its page;
        leaving the loop early waits for the page under way.

        Args:
            pages: how many pages to fetch ahead: 1. (An async client takes more.)

        Raises:
            ZenpyException: another number was given.
        """
        if pages != 1:
            raise ZenpyException(
                f"ahead() fetches 1 page ahead on a sync client, not {pages!r}; AsyncZenpy takes more."
            )
        other = copy.copy(self)
        other._ahead, other._reader = True, None
        return other

    def within(self, seconds: float) -> BaseResultGenerator[T]:
        """The same results, with a limit to the time that one loop over them takes.

        Args:
            seconds: the time from the first request of a loop on, with waits and with what the loop itself does.

        Returns:
            Results that raise DeadlineExceeded when a page would take, or a wait last, longer than that.
        """
        other = self._within(seconds, self._client._governor.clock)
        other._reader = None
        return other

    def pages(self) -> Iterator[Page[T]]:
        """The pages, from the first one; each is fetched when it is asked for."""
        for page in self._pages():
            yield self._state.handed(page)
            outcome = self._state.passed(page)
            if isinstance(outcome, Coroutine):
                outcome.close()
                raise ZenpyException(
                    "on_checkpoint= of a sync client is a plain function; AsyncZenpy takes coroutine functions too."
                )

    def _pages(self) -> Iterator[Page[T]]:
        kept, course, complete = self._state.known
        course = course.fork(self._time())
        for page in kept:
            yield page._again()
        if not complete:
            yield from self._run_ahead(course) if self._ahead else self._run(course)

    def _run(self, course: Course[T]) -> Iterator[Page[T]]:
        while (wish := course.wish()) is not None:
            if isinstance(wish, Wait):
                self._wait(wish, course)
            elif (page := self._settle(course, partial(self._fetch, wish))) is not None:
                yield page

    def _run_ahead(self, course: Course[T]) -> Iterator[Page[T]]:
        """The same, with the next request on its way while a page is being read."""
        ready: Page[T] | None = None
        failure: ZenpyException | None = None
        with Background[Page[T]]() as thread:
            while True:
                try:
                    wish = course.wish()
                except ZenpyException as error:
                    wish, failure = None, error
                if isinstance(wish, Ask):
                    thread.start(partial(self._fetch, wish))
                if ready is not None:
                    yield ready
                if failure is not None:
                    raise failure
                if wish is None:
                    return
                ready = None
                if isinstance(wish, Wait):
                    self._wait(wish, course)
                else:
                    ready = self._settle(course, thread.result)

    def _wait(self, wish: Wait, course: Course[T]) -> None:
        self._client._run_flow(pause(wish.seconds, wish.reason))
        course.waited()

    def _fetch(self, wish: Ask) -> Page[T]:
        return self._client._fetch_page(wish.call, wish.request, wish.within)

    def _settle(self, course: Course[T], fetch: Callable[[], Page[T]]) -> Page[T] | None:
        """Tell a course what became of its wish; gives what is handed out."""
        try:
            page = fetch()
        except ZenpyException as error:
            course.failed(error)
            return None
        return course.answered(page)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def __next__(self) -> T:
        """The next record for `next(results)`; a `for` loop always starts anew."""
        if self._reader is None:
            self._reader = iter(self)
        return next(self._reader)

    def __len__(self) -> int:
        """How many records there are; reads as many pages as it takes to know."""
        with self._keeping() as keeper:
            while (length := keeper.length()) is None:
                keeper.keep(next(self._run(keeper.course), None))
        return length

    def __bool__(self) -> bool:
        """Whether there is any record; reads pages only until one is found."""
        with self._keeping() as keeper:
            while not keeper.complete and not any(keeper.pages):
                keeper.keep(next(self._run(keeper.course), None))
        return any(keeper.pages)

    def __reversed__(self) -> Iterator[T]:
        """The records from the last to the first; the whole listing is read first."""
        return reversed(list(self))

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        """One record, or exactly the records of a slice; negative positions read the whole listing.

        Raises:
            IndexError: there is no such record.
        """
        if isinstance(index, slice):
            bounds = (index.start, index.stop, index.step)
            if any(bound is not None and bound < 0 for bound in bounds):
                return list(self)[index]
            return list(islice(self, index.start or 0, index.stop, index.step))
        if index < 0:
            return list(self)[index]
        for record in islice(self, index, index + 1):
            return record
        raise IndexError(f"There are no {index + 1} records.")

    @property
    def count(self) -> int:
        """How many records there are; the same as `len()`."""
        return len(self)


class AsyncResultGenerator(Results[T]):
    """Records of a list call on an async client: `async for`, `await results.all()`, `await results.first()`."""

    def __init__(self, client: AsyncClient, call: Call) -> None:
        self._client = client
        self._state = Listing(call, course_of(call, client.base_url, client._governor.now))

    def ahead(self, pages: int = 1) -> AbstractAsyncContextManager[AsyncRecords[T]]:
        """The records, with the next pages fetched by a task of their own while one is being read.

            async with client.tickets().ahead(3) as tickets:
                async for ticket in tickets:
                    ...

        Order and errors are the same: a failure is raised where its page would have come. The task ends with the block,
        however that is left.

        Args:
            pages: how many pages may be fetched before they are asked for.

        Raises:
            ZenpyException: less than one was given.
        """
        if pages < 1:
            raise ZenpyException(f"ahead() fetches 1 page ahead or more, not {pages!r}.")
        return fetching(self._source(), pages, self._state)

    def within(self, seconds: float) -> AsyncResultGenerator[T]:
        """The same results, with a limit to the time that one loop over them takes.

        Args:
            seconds: the time from the first request of a loop on, with waits and with what the loop itself does.

        Returns:
            Results that raise DeadlineExceeded when a page would take, or a wait last, longer than that.
        """
        return self._within(seconds, self._client._governor.clock)

    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, from the first one; each is fetched when it is asked for."""
        return AsyncPages(self._source(), self._state)

    def _source(self) -> Callable[[], Awaitable[Page[T] | None]]:
        known, limit = self._state.known, self._time()
        kept, course = iter(known.pages), known.course.fork(limit)

        async def next_page() -> Page[T] | None:
            for page in kept:
                return page._again()
            return None if known.complete else await self._turn(course)

        return next_page

    async def _turn(self, course: Course[T]) -> Page[T] | None:
        """The next page of a course, or None at its end."""
        while (wish := course.wish()) is not None:
            if isinstance(wish, Wait):
                await self._client._run_flow(pause(wish.seconds, wish.reason))
                course.waited()
                continue
            try:
                fetched: Page[T] = await self._client._fetch_page(wish.call, wish.request, wish.within)
            except ZenpyException as error:
                course.failed(error)
            else:
                handed = course.answered(fetched)
                if handed is not None:
                    return handed
        return None

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncRecords(AsyncPages(self._source(), self._state))

    async def all(self) -> list[T]:
        """All records as a list.

        Raises:
            ZenpyException: with follow=True there is no end.
        """
        self._state.refuse_endless()
        return [record async for record in self]

    async def first(self) -> T | None:
        """The first record, or None when there is none."""
        async for record in self:
            return record
        return None

    async def take(self, number: int) -> list[T]:
        """At most so many records from the start."""
        taken: list[T] = []
        if number <= 0:
            return taken
        async for record in self:
            taken.append(record)
            if len(taken) == number:
                break
        return taken

    async def count(self) -> int:
        """How many records there are; reads as many pages as it takes to know."""
        with self._keeping() as keeper:
            while (length := keeper.length()) is None:
                keeper.keep(await self._turn(keeper.course))
        return length

    def __len__(self) -> int:
        raise ZenpyException("On an async client the length takes a call: use `await results.count()`.")
