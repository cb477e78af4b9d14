"""The results of a list call: a lazy sequence of records that fetches its pages when they are needed.

No request is sent before the first record is needed. `list(results)`, `results[:250]`, `len(results)` and a second loop
work as with a list. `len()` takes the total from the first page if the API sends it there; otherwise it reads all pages, and
keeps them so that a later loop does not fetch them again.

`zenpy.lib.pagination.paginator` decides what is fetched next; the classes here perform its effects with their client.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from itertools import chain, islice
from typing import TYPE_CHECKING, Self, TypeVar

from zenpy.lib.calls.call import Call
from zenpy.lib.display.inspecting import is_inspected, refuse_to_show
from zenpy.lib.effects import run, run_async
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.exchange import Sleep, pause
from zenpy.lib.pagination.forecast import Forecast, check_ahead, is_foreseeable
from zenpy.lib.pagination.iterators import AsyncPages, AsyncRecords, Source
from zenpy.lib.pagination.page import Page as Page  # results give pages, so it can be imported from here too
from zenpy.lib.pagination.paginator import (
    Effect,
    Paginator,
    read_page,
)
from zenpy.lib.pagination.prefetch import prefetch_at_once, prefetch_pages, prefetch_records
from zenpy.lib.pagination.shared_results import AsyncResults, SyncResults
from zenpy.lib.pagination.shared_results import Results as Results
from zenpy.lib.pagination.state import new_state

if TYPE_CHECKING:
    from zenpy.lib.arrow.batches import AsyncRecordBatches, RecordBatches
    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient

T = TypeVar("T")


class _SyncListing(SyncResults[T]):
    """All that results of a sync client do.

    Editors show the names of a class before those of the classes that it comes from. So the class that users get has no names
    of its own, or private ones would come before `first` and `all`.
    """

    _client: SyncClient

    def __init__(self, client: SyncClient, call: Call) -> None:
        self._client = client
        self._state = new_state(call, client._servers.root_of(call.request), client._governor.unix_time)
        self._reader: Iterator[T] | None = None
        self._current: Page[T] | None = None
        #: How many pages are fetched ahead.
        self._ahead = 0

    def ahead(self, pages: int = 1) -> Self:
        """The same results, but pages are fetched in the background while one is being read.

        Of listings with numbered pages and a count (searches, offset pagination) and of `ids=`, `pages` of them are fetched at
        once. With cursors each page names the next one, so that one page is fetched ahead, whatever `pages` says.

        The order of records and the errors are the same: an error is raised where its page would have come. Each page has
        a thread of its own, which ends with it. A loop that is left early waits for the pages that are being fetched. A slice
        fetches no page that it does not need.

        Args:
            pages: how many pages to fetch ahead, 1 or more; each may hold 100 records in memory.

        Raises:
            ZenpyException: `pages` is less than 1.
        """
        other = self._copy()
        other._ahead = check_ahead(pages)
        return other

    def within(self, seconds: float) -> Self:
        """The same results, with a limit to the time that one loop over them takes.

        Args:
            seconds: the time from the first request of a loop on. Sleeps and the body of the loop count.

        Returns:
            Results that raise DeadlineExceeded when a page or a sleep would take longer than that.
        """
        return self._with_time_limit(seconds, self._client._governor.monotonic)

    def arrow(
        self,
        record: str | None = None,
        *,
        columns: Sequence[str] | None = None,
        batch_size: int | None = None,
    ) -> RecordBatches:
        """The rows of the listing as Arrow record batches, made as they are read; needs the extra `arrow`.

        No records are made, and relations are not followed. Each use reads the listing from its start. Types and columns
        are those of `zenpy.arrow.schema`.

        Args:
            record: whose columns, as `zenpy.arrow.schema` names them; the listing's own by default.
            columns: the columns that are wanted, in this order; all by default.
            batch_size: the rows of a batch. By default pages are put together until they have a thousand; of an
                incremental export each page is a batch.

        Raises:
            ZenpyException: there is no such record or column, the listing has records of several kinds and none was
                named, or pyarrow is not installed.
        """
        from zenpy.lib.arrow.batches import RecordBatches
        from zenpy.lib.arrow.listings import rows_of

        options, other = self._batch_options(record, columns, batch_size), self._as_rows()
        return RecordBatches(lambda: map(rows_of, other.pages()), *options, lambda: other.checkpoint)

    def _copy(self) -> Self:
        other = copy.copy(self)
        other._reader = other._current = None
        return other

    def pages(self) -> Iterator[Page[T]]:
        """The pages, from the first one; each is fetched when the loop needs it."""
        return self._read_pages(None)

    def _read_pages(self, wanted: int | None) -> Iterator[Page[T]]:
        """The pages for a reader who takes so many records at most; None means all."""
        read = 0
        with self._state.own_file():
            for page in self._pages(wanted):
                self._current = page
                read += len(page)
                yield self._state.note_page(page, read)
                returned = self._state.mark_consumed(page)
                if isinstance(returned, Coroutine):
                    returned.close()
                    raise ZenpyException(
                        "on_checkpoint= of a sync client is a plain function; AsyncZenpy takes coroutine functions too."
                    )
                self._state.update_file()
                del page  # see _perform_next

    def _pages(self, wanted: int | None) -> Iterator[Page[T]]:
        snapshot = self._state.snapshot
        paginator = snapshot.paginator.copy_for_reader(self._new_time_limit())
        for page in snapshot.pages:
            yield page._copy()
        if not self._ahead:
            yield from self._fetch(paginator)
        else:
            forecast = Forecast(paginator, self._ahead, snapshot.pages, wanted)
            yield from prefetch_pages(forecast, self._perform)

    def _fetch(self, paginator: Paginator[T]) -> Iterator[Page[T]]:
        while (page := self._read_page(paginator, self._perform_next)) is not None:
            yield page
            del page  # see _perform_next

    def _read_page(
        self, paginator: Paginator[T], perform: Callable[[Effect], Page[T] | None] | None = None
    ) -> Page[T] | None:
        refuse_to_show("a page")
        return run(read_page(paginator), perform or self._perform)

    def _perform(self, effect: Effect) -> Page[T] | None:
        if isinstance(effect, Sleep):
            return self._client._run_flow(pause(effect.seconds, effect.reason))
        return self._client._fetch_page(effect.call, effect.request, effect.time_left)

    def _perform_next(self, effect: Effect) -> Page[T] | None:
        """Perform an effect of a loop that has read the page before, whose records are let go first.

        The next page then gets their memory, which the processor has in its caches: a listing takes a sixth less time.
        """
        if not isinstance(effect, Sleep) and self._current is not None:
            self._current = self._state.release_page(self._current)
        return self._perform(effect)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page
            del page  # see _perform_next

    def _take(self, wanted: int | None) -> Iterator[T]:
        """The records for a reader who takes so many at most."""
        for page in self._read_pages(wanted):
            yield from page
            del page  # see _perform_next

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
        if is_inspected():
            return True
        with self._collect() as collector:
            while not collector.is_whole and not any(collector.pages):
                collector.add(self._read_page(collector.paginator))
        return any(collector.pages)

    def __reversed__(self) -> Iterator[T]:
        """The records from the last to the first. The whole listing is read first."""
        return reversed(list(self))

    @property
    def count(self) -> int:
        """The number of records, the same as `len()`."""
        return len(self)


class BaseResultGenerator(_SyncListing[T]):
    """Records of a list call on a sync client, fetched page by page while they are read.

    The name is the one that zenpy 2 had for results.
    """


class _AsyncListing(AsyncResults[T]):
    """All that results of an async client do; the class that users get has no names of its own, as above."""

    _client: AsyncClient

    def __init__(self, client: AsyncClient, call: Call) -> None:
        self._client = client
        self._state = new_state(call, client._servers.root_of(call.request), client._governor.unix_time)

    def ahead(self, pages: int = 1) -> AbstractAsyncContextManager[AsyncRecords[T]]:
        """The records, in a `with` block; tasks of their own fetch the next pages while they are read.

            async with client.tickets().ahead(3) as tickets:
                async for ticket in tickets:
                    ...

        Of listings with numbered pages and a count (searches, offset pagination) and of `ids=`, `pages` of them are fetched at
        once. With cursors each page names the next one, so that they are fetched one after the other.

        The order of records and the errors are the same: an error is raised where its page would have come. The tasks end
        with the block, also when an error leaves it.

        Args:
            pages: how many pages may be fetched before the loop needs them; each may hold 100 records in memory.

        Raises:
            ZenpyException: `pages` is less than 1.
        """
        number, snapshot = check_ahead(pages), self._state.snapshot
        if is_foreseeable(snapshot.paginator):
            paginator = snapshot.paginator.copy_for_reader(self._new_time_limit())
            forecast = Forecast(paginator, number, snapshot.pages)
            return prefetch_at_once(snapshot.pages, forecast, self._perform, self._state)
        return prefetch_records(self._source(is_read_ahead=True), number, self._state)

    def within(self, seconds: float) -> Self:
        """The same results, with a limit to the time that one loop over them takes.

        Args:
            seconds: the time from the first request of a loop on. Sleeps and the body of the loop count.

        Returns:
            Results that raise DeadlineExceeded when a page or a sleep would take longer than that.
        """
        return self._with_time_limit(seconds, self._client._governor.monotonic)

    def arrow(
        self,
        record: str | None = None,
        *,
        columns: Sequence[str] | None = None,
        batch_size: int | None = None,
    ) -> AsyncRecordBatches:
        """The rows of the listing as Arrow record batches, made as they are read: `async for batch in results.arrow()`.

        The same as on a sync client, see there.
        """
        from zenpy.lib.arrow.batches import AsyncRecordBatches
        from zenpy.lib.arrow.listings import rows_of

        options, other = self._batch_options(record, columns, batch_size), self._as_rows()

        async def pages() -> AsyncIterator[Sequence[object]]:
            async for page in other.pages():
                yield rows_of(page)

        return AsyncRecordBatches(pages, *options, lambda: other.checkpoint)

    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, from the first one; each is fetched when the loop needs it."""
        return AsyncPages(self._source(), self._state)

    def _source(self, is_read_ahead: bool = False) -> Source[T]:
        """The source of a loop. It lets the records of a page go before it fetches the next one, unless it is read ahead."""
        snapshot, given = self._state.snapshot, list[Page[T]]()
        kept, paginator = iter(snapshot.pages), snapshot.paginator.copy_for_reader(self._new_time_limit())

        async def perform(effect: Effect) -> Page[T] | None:
            if not isinstance(effect, Sleep) and given:
                self._state.release_page(given.pop())
            return await self._perform(effect)

        async def next_page() -> Page[T] | None:
            page = next(kept, None)
            found = page._copy() if page is not None else await run_async(read_page(paginator), perform)
            if found is not None and not is_read_ahead:
                given[:] = [found]
            return found

        return next_page

    async def _read_page(self, paginator: Paginator[T]) -> Page[T] | None:
        return await run_async(read_page(paginator), self._perform)

    async def _perform(self, effect: Effect) -> Page[T] | None:
        if isinstance(effect, Sleep):
            return await self._client._run_flow(pause(effect.seconds, effect.reason))
        return await self._client._fetch_page(effect.call, effect.request, effect.time_left)

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncRecords(AsyncPages(self._source(), self._state))

    async def count(self) -> int:
        """The number of records. Pages are read until one of them has the total, else to the last page."""
        with self._collect() as collector:
            while (length := collector.length()) is None:
                collector.add(await self._read_page(collector.paginator))
        return length

    def __len__(self) -> int:
        raise ZenpyException("On an async client the length takes a call: use `await results.count()`.")


class AsyncResultGenerator(_AsyncListing[T]):
    """Records of a list call on an async client: `async for`, `await results.all()`, `await results.first()`."""
