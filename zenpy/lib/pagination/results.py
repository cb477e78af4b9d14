"""What does a list call return, and how is it read: by loops, indexes, lengths?

A lazy, repeatable sequence of records that fetches pages as they are needed. Nothing is sent before the first element is
asked for. `list(results)`, `results[:250]`, `len(results)` and a second loop do what they do with a list. `len()` needs
the total: it comes from the first page where the API says it; otherwise the remaining pages are read (and kept, so that
a loop afterwards does not fetch them again).

`zenpy.lib.pagination.paginator` decides what is fetched next; the classes here run its effects with their client.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar, overload

from zenpy.lib.calls.call import Call
from zenpy.lib.effects import run, run_async
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.exchange import Sleep, pause
from zenpy.lib.pagination.iterators import AsyncPages, AsyncRecords, Source
from zenpy.lib.pagination.page import Page as Page  # results give pages, so it can be imported from here too
from zenpy.lib.pagination.paginator import Effect, FetchPage, Paginator, complete_effect, read_page
from zenpy.lib.pagination.prefetch import BackgroundThread, fetch_ahead
from zenpy.lib.pagination.state import ListingState, Results, choose_paginator

if TYPE_CHECKING:
    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient

T = TypeVar("T")


class BaseResultGenerator(Results[T]):
    """Records of a list call, fetched page by page while they are read."""

    def __init__(self, client: SyncClient, call: Call) -> None:
        self._client = client
        paginator: Paginator[T] = choose_paginator(call, client.base_url, client._governor.unix_time)
        self._state = ListingState(call, paginator)
        self._reader: Iterator[T] | None = None
        self._ahead = False

    def ahead(self, pages: int = 1) -> BaseResultGenerator[T]:
        """Return the same results, which fetch the next page in the background while one is being read.

        The order of records and the errors are the same: an error is raised where its page would have come. Each page has
        a thread of its own, which ends with it; to leave the loop early waits for the page that is being fetched.

        Args:
            pages: how many pages to fetch ahead, always 1 (an async client takes more).

        Raises:
            ZenpyException: `pages` is another number.
        """
        if pages != 1:
            raise ZenpyException(
                f"ahead() fetches 1 page ahead on a sync client, not {pages!r}; AsyncZenpy takes more."
            )
        other = copy.copy(self)
        other._ahead, other._reader = True, None
        return other

    def within(self, seconds: float) -> BaseResultGenerator[T]:
        """Return the same results, with a limit to the time that one loop over them takes.

        Args:
            seconds: the time from the first request of a loop on. Sleeps and the body of the loop count.

        Returns:
            Results that raise DeadlineExceeded when a page or a sleep would take longer than that.
        """
        other = self._with_time_limit(seconds, self._client._governor.monotonic)
        other._reader = None
        return other

    def pages(self) -> Iterator[Page[T]]:
        """Give the pages, from the first one; each is fetched when the loop needs it."""
        for page in self._pages():
            yield self._state.mark_started(page)
            outcome = self._state.mark_consumed(page)
            if isinstance(outcome, Coroutine):
                outcome.close()
                raise ZenpyException(
                    "on_checkpoint= of a sync client is a plain function; AsyncZenpy takes coroutine functions too."
                )

    def _pages(self) -> Iterator[Page[T]]:
        pages, paginator, complete = self._state.snapshot
        paginator = paginator.fork(self._new_time_limit())
        for page in pages:
            yield page._copy()
        if not complete:
            yield from self._fetch_ahead(paginator) if self._ahead else self._fetch(paginator)

    def _fetch(self, paginator: Paginator[T]) -> Iterator[Page[T]]:
        while (page := self._read_page(paginator)) is not None:
            yield page

    def _fetch_ahead(self, paginator: Paginator[T]) -> Iterator[Page[T]]:
        """Give the same pages as `_fetch`, and fetch the next one in a thread while a page is being read."""
        ready: Page[T] | None = None
        failure: ZenpyException | None = None
        with BackgroundThread[Page[T] | None]() as thread:
            while True:
                try:
                    effect = paginator.next_effect()
                except ZenpyException as error:
                    effect, failure = None, error
                if isinstance(effect, FetchPage):
                    thread.start(partial(self._perform, effect))
                if ready is not None:
                    yield ready
                if failure is not None:
                    raise failure
                if effect is None:
                    return
                ready = run(complete_effect(paginator, effect), partial(self._await_fetch, thread))

    def _read_page(self, paginator: Paginator[T]) -> Page[T] | None:
        return run(read_page(paginator), self._perform)

    def _await_fetch(self, thread: BackgroundThread[Page[T] | None], effect: Effect) -> Page[T] | None:
        """Carry out an effect when the thread has started to fetch its page already."""
        return thread.result() if isinstance(effect, FetchPage) else self._perform(effect)

    def _perform(self, effect: Effect) -> Page[T] | None:
        if isinstance(effect, Sleep):
            return self._client._run_flow(pause(effect.seconds, effect.reason))
        return self._client._fetch_page(effect.call, effect.request, effect.within)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def __next__(self) -> T:
        """Return the next record for `next(results)`; a `for` loop always starts again at the first."""
        if self._reader is None:
            self._reader = iter(self)
        return next(self._reader)

    def __len__(self) -> int:
        """Return how many records there are. Reads pages until one says it, or until the last."""
        with self._collect() as collector:
            while (length := collector.length()) is None:
                collector.add(self._read_page(collector.paginator))
        return length

    def __bool__(self) -> bool:
        """Whether there is a record. Reads pages only until one has a record."""
        with self._collect() as collector:
            while not collector.complete and not any(collector.pages):
                collector.add(self._read_page(collector.paginator))
        return any(collector.pages)

    def __reversed__(self) -> Iterator[T]:
        """Give the records from the last to the first. Reads the whole listing before."""
        return reversed(list(self))

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        """Return one record, or exactly the records of a slice. Negative positions read the whole listing.

        Raises:
            IndexError: the listing has fewer records.
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
        """The number of records, the same as `len()`."""
        return len(self)


class AsyncResultGenerator(Results[T]):
    """Records of a list call on an async client: `async for`, `await results.all()`, `await results.first()`."""

    def __init__(self, client: AsyncClient, call: Call) -> None:
        self._client = client
        paginator: Paginator[T] = choose_paginator(call, client.base_url, client._governor.unix_time)
        self._state = ListingState(call, paginator)

    def ahead(self, pages: int = 1) -> AbstractAsyncContextManager[AsyncRecords[T]]:
        """Give the records in a `with` block, while a task of its own fetches the next pages.

            async with client.tickets().ahead(3) as tickets:
                async for ticket in tickets:
                    ...

        The order of records and the errors are the same: an error is raised where its page would have come. The task ends
        with the block, also when an error leaves it.

        Args:
            pages: how many pages may be fetched before the loop needs them.

        Raises:
            ZenpyException: `pages` is less than 1.
        """
        if pages < 1:
            raise ZenpyException(f"ahead() fetches 1 page ahead or more, not {pages!r}.")
        return fetch_ahead(self._source(), pages, self._state)

    def within(self, seconds: float) -> AsyncResultGenerator[T]:
        """Return the same results, with a limit to the time that one loop over them takes.

        Args:
            seconds: the time from the first request of a loop on. Sleeps and the body of the loop count.

        Returns:
            Results that raise DeadlineExceeded when a page or a sleep would take longer than that.
        """
        return self._with_time_limit(seconds, self._client._governor.monotonic)

    def pages(self) -> AsyncIterator[Page[T]]:
        """Give the pages, from the first one; each is fetched when the loop needs it."""
        return AsyncPages(self._source(), self._state)

    def _source(self) -> Source[T]:
        snapshot = self._state.snapshot
        pages, paginator = iter(snapshot.pages), snapshot.paginator.fork(self._new_time_limit())

        async def next_page() -> Page[T] | None:
            for page in pages:
                return page._copy()
            return None if snapshot.complete else await self._read_page(paginator)

        return next_page

    async def _read_page(self, paginator: Paginator[T]) -> Page[T] | None:
        return await run_async(read_page(paginator), self._perform)

    async def _perform(self, effect: Effect) -> Page[T] | None:
        if isinstance(effect, Sleep):
            return await self._client._run_flow(pause(effect.seconds, effect.reason))
        return await self._client._fetch_page(effect.call, effect.request, effect.within)

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncRecords(AsyncPages(self._source(), self._state))

    async def all(self) -> list[T]:
        """Return all records as a list.

        Raises:
            ZenpyException: with follow=True the listing has no end.
        """
        self._state.refuse_endless()
        return [record async for record in self]

    async def first(self) -> T | None:
        """Return the first record, or None if the listing is empty."""
        async for record in self:
            return record
        return None

    async def take(self, number: int) -> list[T]:
        """Return at most `number` records from the start."""
        taken: list[T] = []
        if number <= 0:
            return taken
        async for record in self:
            taken.append(record)
            if len(taken) == number:
                break
        return taken

    async def count(self) -> int:
        """Return how many records there are. Reads pages until one says it, or until the last."""
        with self._collect() as collector:
            while (length := collector.length()) is None:
                collector.add(await self._read_page(collector.paginator))
        return length

    def __len__(self) -> int:
        raise ZenpyException("On an async client the length takes a call: use `await results.count()`.")
