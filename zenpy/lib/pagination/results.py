"""The results of a list call: a lazy sequence of records that fetches its pages when they are needed.

No request is sent before the first record is needed. `list(results)`, `results[:250]`, `len(results)` and a second loop
work as with a list. `len()` takes the total from the first page if the API sends it there; otherwise it reads all pages, and
keeps them so that a later loop does not fetch them again.

`zenpy.lib.pagination.paginator` decides what is fetched next; the classes here perform its effects with their client.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Generic, Self, TypeVar, overload

from zenpy.lib.calls.call import Call
from zenpy.lib.effects import run, run_async
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.exchange import Sleep, pause
from zenpy.lib.pagination.iterators import AsyncPages, AsyncRecords, Source
from zenpy.lib.pagination.page import Page as Page  # results give pages, so it can be imported from here too
from zenpy.lib.pagination.paginator import (
    Clock,
    Effect,
    FetchPage,
    Paginator,
    TimeLimit,
    perform_and_report,
    read_page,
)
from zenpy.lib.pagination.prefetch import BackgroundThread, prefetch_records
from zenpy.lib.pagination.state import ListingState, PageCollector, new_state

if TYPE_CHECKING:
    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient

T = TypeVar("T")


class Results(Generic[T]):
    """The attributes that the sync and the async results have in common."""

    _state: ListingState[T]
    _time_limit: tuple[float, Clock] | None = None

    @property
    def after_cursor(self) -> str | None:
        """Where an export goes on: give it back as `cursor=` to read what changed since (cursor exports)."""
        meta = self._state.body_value("meta")
        found = meta.get("after_cursor") if isinstance(meta, dict) else self._state.body_value("after_cursor")
        return found if isinstance(found, str) else None

    @property
    def before_cursor(self) -> str | None:
        """Where the current page of a listing with cursors begins; None if Zendesk does not say it."""
        meta = self._state.body_value("meta")
        found = (
            meta.get("before_cursor") if isinstance(meta, dict) else self._state.body_value("before_cursor")
        )
        return found if isinstance(found, str) else None

    @property
    def end_time(self) -> int | None:
        """Where a time-based export goes on, in seconds since 1970: give it back as `start_time=`."""
        found = self._state.body_value("end_time")
        return found if isinstance(found, int) else None

    @property
    def end_of_stream(self) -> bool:
        """Whether an export has reached the present."""
        return self._state.body_value("end_of_stream") is True

    @property
    def checkpoint(self) -> str | None:
        """Where an incremental export goes on after the pages that were read whole: give it back as `checkpoint=`.

        It is a short text for a program to store. A page counts as read when the loop takes the record after its last one, or
        ends; so nothing is lost when a program stops in the middle of a page. None before the first page, and on
        listings that are not incremental exports.
        """
        return self._state.checkpoint

    def __repr__(self) -> str:
        return f"<results of client.{self._state.call.name}()>"

    def _new_time_limit(self) -> TimeLimit | None:
        return TimeLimit(*self._time_limit) if self._time_limit else None

    @contextmanager
    def _collect(self) -> Iterator[PageCollector[T]]:
        """A collector for the `with` block; its pages are saved at the end.

        Raises:
            ZenpyException: the listing has no end.
        """
        self._state.refuse_endless()
        collector = PageCollector(self._state.snapshot, self._new_time_limit())
        try:
            yield collector
        finally:
            self._state.save(collector)

    def _with_time_limit(self, seconds: float, clock: Clock) -> Self:
        TimeLimit(seconds, clock)  # raises if seconds is not a time
        other = copy.copy(self)
        other._time_limit = (seconds, clock)
        return other


class BaseResultGenerator(Results[T]):
    """Records of a list call on a sync client, fetched page by page while they are read.

    The name is the one that zenpy 2 had for results.
    """

    def __init__(self, client: SyncClient, call: Call) -> None:
        self._client = client
        self._state = new_state(call, client._servers.root_of(call.request), client._governor.unix_time)
        self._reader: Iterator[T] | None = None
        self._current: Page[T] | None = None
        self._prefetches = False

    def ahead(self, pages: int = 1) -> BaseResultGenerator[T]:
        """The same results, but they fetch the next page in the background while one is being read.

        The order of records and the errors are the same: an error is raised where its page would have come. Each page has
        a thread of its own, which ends with it. A loop that is left early waits for the page that is being fetched.

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
        other._prefetches, other._reader, other._current = True, None, None
        return other

    def within(self, seconds: float) -> BaseResultGenerator[T]:
        """The same results, with a limit to the time that one loop over them takes.

        Args:
            seconds: the time from the first request of a loop on. Sleeps and the body of the loop count.

        Returns:
            Results that raise DeadlineExceeded when a page or a sleep would take longer than that.
        """
        other = self._with_time_limit(seconds, self._client._governor.monotonic)
        other._reader = other._current = None
        return other

    def relations_one_by_one(self) -> BaseResultGenerator[T]:
        """The same listing from its start, but each relation of a record is fetched alone when it is read.

        By default the first `ticket.requester` of a page loads the users of the whole page.
        """
        return BaseResultGenerator(self._client, replace(self._state.call, loads_by_page=False))

    def pages(self) -> Iterator[Page[T]]:
        """The pages, from the first one; each is fetched when the loop needs it."""
        with self._state.own_file():
            for page in self._pages():
                self._current = page
                yield self._state.store_body(page)
                returned = self._state.mark_consumed(page)
                if isinstance(returned, Coroutine):
                    returned.close()
                    raise ZenpyException(
                        "on_checkpoint= of a sync client is a plain function; AsyncZenpy takes coroutine functions too."
                    )
                self._state.update_file()

    def _pages(self) -> Iterator[Page[T]]:
        snapshot = self._state.snapshot
        paginator = snapshot.paginator.copy_for_reader(self._new_time_limit())
        for page in snapshot.pages:
            yield page._copy()
        yield from self._prefetch(paginator) if self._prefetches else self._fetch(paginator)

    def _fetch(self, paginator: Paginator[T]) -> Iterator[Page[T]]:
        while (page := self._read_page(paginator)) is not None:
            yield page

    def _prefetch(self, paginator: Paginator[T]) -> Iterator[Page[T]]:
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
                ready = run(perform_and_report(paginator, effect), partial(self._join_fetch, thread))

    def _read_page(self, paginator: Paginator[T]) -> Page[T] | None:
        return run(read_page(paginator), self._perform)

    def _join_fetch(self, thread: BackgroundThread[Page[T] | None], effect: Effect) -> Page[T] | None:
        """Perform an effect: for a `FetchPage`, wait for the thread that is fetching the page already."""
        return thread.result() if isinstance(effect, FetchPage) else self._perform(effect)

    def _perform(self, effect: Effect) -> Page[T] | None:
        if isinstance(effect, Sleep):
            return self._client._run_flow(pause(effect.seconds, effect.reason))
        return self._client._fetch_page(effect.call, effect.request, effect.time_left)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def __next__(self) -> T:
        """The next record, for `next(results)`; a `for` loop always starts again at the first."""
        if self._reader is None:
            self._reader = iter(self)
        return next(self._reader)

    def next(self) -> T:
        """The next record, the same as `next(results)`.

        Raises:
            StopIteration: there are no more.
        """
        return next(self)

    @property
    def values(self) -> list[T]:
        """The records of the page that is being read; before that, those of the first page, which is fetched now."""
        if self._current is None:
            reader = iter(self) if self._reader is None else self._reader
            self._reader = chain(list(islice(reader, 1)), reader)
        return [] if self._current is None else list(self._current)

    def __len__(self) -> int:
        """The number of records. Pages are read until one of them has the total, else to the last page."""
        with self._collect() as collector:
            while (length := collector.length()) is None:
                collector.add(self._read_page(collector.paginator))
        return length

    def __bool__(self) -> bool:
        """Whether there is a record. Pages are read until one of them has a record, else to the last page."""
        with self._collect() as collector:
            while not collector.is_whole and not any(collector.pages):
                collector.add(self._read_page(collector.paginator))
        return any(collector.pages)

    def __reversed__(self) -> Iterator[T]:
        """The records from the last to the first. The whole listing is read first."""
        return reversed(list(self))

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        """One record, or exactly the records of a slice. Negative positions read the whole listing.

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
        for record in islice(self, index, None):
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
        self._state = new_state(call, client._servers.root_of(call.request), client._governor.unix_time)

    def ahead(self, pages: int = 1) -> AbstractAsyncContextManager[AsyncRecords[T]]:
        """The records, in a `with` block; a task of its own fetches the next pages while they are read.

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
        return prefetch_records(self._source(), pages, self._state)

    def within(self, seconds: float) -> AsyncResultGenerator[T]:
        """The same results, with a limit to the time that one loop over them takes.

        Args:
            seconds: the time from the first request of a loop on. Sleeps and the body of the loop count.

        Returns:
            Results that raise DeadlineExceeded when a page or a sleep would take longer than that.
        """
        return self._with_time_limit(seconds, self._client._governor.monotonic)

    def relations_one_by_one(self) -> AsyncResultGenerator[T]:
        """The same listing from its start, but each relation of a record is fetched alone when it is read.

        By default the first `ticket.requester` of a page loads the users of the whole page.
        """
        return AsyncResultGenerator(self._client, replace(self._state.call, loads_by_page=False))

    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, from the first one; each is fetched when the loop needs it."""
        return AsyncPages(self._source(), self._state)

    def _source(self) -> Source[T]:
        snapshot = self._state.snapshot
        pages, paginator = iter(snapshot.pages), snapshot.paginator.copy_for_reader(self._new_time_limit())

        async def next_page() -> Page[T] | None:
            for page in pages:
                return page._copy()
            return await self._read_page(paginator)

        return next_page

    async def _read_page(self, paginator: Paginator[T]) -> Page[T] | None:
        return await run_async(read_page(paginator), self._perform)

    async def _perform(self, effect: Effect) -> Page[T] | None:
        if isinstance(effect, Sleep):
            return await self._client._run_flow(pause(effect.seconds, effect.reason))
        return await self._client._fetch_page(effect.call, effect.request, effect.time_left)

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncRecords(AsyncPages(self._source(), self._state))

    async def all(self) -> list[T]:
        """All records as a list.

        Raises:
            ZenpyException: with follow=True the listing has no end.
        """
        self._state.refuse_endless()
        return [record async for record in self]

    async def first(self) -> T | None:
        """The first record, or None if the listing is empty."""
        async for record in self:
            return record
        return None

    async def take(self, number: int) -> list[T]:
        """At most `number` records from the start."""
        records: list[T] = []
        if number <= 0:
            return records
        async for record in self:
            records.append(record)
            if len(records) == number:
                break
        return records

    async def count(self) -> int:
        """The number of records. Pages are read until one of them has the total, else to the last page."""
        with self._collect() as collector:
            while (length := collector.length()) is None:
                collector.add(await self._read_page(collector.paginator))
        return length

    def __len__(self) -> int:
        raise ZenpyException("On an async client the length takes a call: use `await results.count()`.")
