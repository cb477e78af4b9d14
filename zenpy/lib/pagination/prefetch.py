"""Fetching pages before the reader needs them, in threads or tasks.

The paginator decides what is fetched next, as without prefetch; `zenpy.lib.pagination.forecast` knows which pages are certain
to come. This module decides only where the fetch runs. An error is kept and raised where its page would have come.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from contextvars import Context, copy_context
from functools import partial
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from zenpy.lib.effects import run, run_async
from zenpy.lib.pagination.forecast import Forecast
from zenpy.lib.pagination.iterators import AsyncPages, AsyncRecords, Source
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import Effect, FetchPage
from zenpy.lib.pagination.state import ListingState
from zenpy.lib.stopping import Stop

if TYPE_CHECKING:
    from anyio import Event
    from anyio.abc import TaskGroup
    from anyio.streams.memory import MemoryObjectSendStream

T = TypeVar("T")
R = TypeVar("R")


class BackgroundThread(Generic[R]):
    """Runs one function at a time in a thread of its own; the end of the `with` block waits for it.

    A forked process does not have the thread, so there `result` runs the function itself.
    """

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._function: Callable[[], R] | None = None
        self._result: R | None = None
        self._error: BaseException | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._join()

    def start(self, function: Callable[[], R]) -> None:
        """Run a function in the background."""

        def run() -> None:
            try:
                self._result = function()
            except BaseException as error:  # result() raises it again
                self._error = error
            self._function = None

        self._result = self._error = None
        self._function = function
        self._thread = threading.Thread(target=run, name="zenpy-ahead", daemon=True)
        self._thread.start()

    def result(self) -> R:
        """Wait for the function, and return its result or raise its error."""
        self._join()
        if self._function is not None:  # the thread has not come to its end: it is one of the parent process
            function, self._function = self._function, None
            return function()
        error, result = self._error, self._result
        self._error = self._result = None
        if error is not None:
            raise error
        return result  # type: ignore[return-value]  # it is set when there is no error

    def _join(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None


class _PageThreads(Generic[T]):
    """Fetches several pages at once, each in a thread of its own; the end of the `with` block stops and waits for them."""

    def __init__(self, perform: Callable[[Effect], Page[T] | None], forecast: Forecast[T]) -> None:
        self._perform = perform
        self._forecast = forecast
        self._running: dict[object, BackgroundThread[Page[T] | None]] = {}
        self._stop = Stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._running.values():
            thread._join()

    def start(self, fetches: Iterable[FetchPage]) -> None:
        """Fetch these pages in the background, if they are not being fetched already."""
        for fetch in fetches:
            if _key(fetch) not in self._running:
                thread = self._running[_key(fetch)] = BackgroundThread()
                thread.start(partial(self._perform_in, copy_context(), fetch))

    def _perform_in(self, context: Context, fetch: FetchPage) -> Page[T] | None:
        # A copy, because a forked process runs it again, and the thread of its parent has entered the context.
        return context.copy().run(self._perform_stoppable, fetch)

    def _perform_stoppable(self, fetch: FetchPage) -> Page[T] | None:
        with self._stop.applied():
            return self._perform(fetch)

    def perform(self, effect: Effect) -> Page[T] | None:
        """Perform an effect: for a page that is being fetched, wait for it."""
        if not isinstance(effect, FetchPage):
            return self._perform(effect)
        thread = self._running.pop(_key(effect), None)
        if thread is not None:
            return thread.result()
        if self._running:
            self._forecast.note_miss()
        return self._perform(effect)


def _key(fetch: FetchPage) -> object:
    """What tells one page from another, whatever the order of its parameters."""
    return fetch.request.url, tuple(sorted(fetch.request.query))


def prefetch_pages(forecast: Forecast[T], perform: Callable[[Effect], Page[T] | None]) -> Iterator[Page[T]]:
    """The pages of a listing on a sync client; while one is read, those that are foreseen are fetched."""
    with _PageThreads(perform, forecast) as threads:
        threads.start(forecast.fetches())
        while True:
            page = run(forecast.read_page(), threads.perform)
            if page is None:
                return
            threads.start(forecast.fetches())
            yield page


@asynccontextmanager
async def prefetch_at_once(
    pages: Sequence[Page[T]],
    forecast: Forecast[T],
    perform: Callable[[Effect], Awaitable[Page[T] | None]],
    state: ListingState[T],
) -> AsyncGenerator[AsyncRecords[T], None]:
    """Records of an async client, first those of `pages`; the pages that are foreseen are fetched in tasks, at once."""
    import anyio

    before = iter(pages)
    failure: Exception | None = None
    async with anyio.create_task_group() as group:
        tasks = _PageTasks(group, perform, forecast)

        async def next_page() -> Page[T] | None:
            for page in before:
                return page._copy()
            tasks.start(forecast.fetches())
            found = await run_async(forecast.read_page(), tasks.perform)
            if found is not None:
                tasks.start(forecast.fetches())
            return found

        reader = AsyncPages(next_page, state)
        try:
            yield AsyncRecords(reader)
        except Exception as error:  # see `prefetch_records`
            failure = error
        finally:
            reader.close()
        group.cancel_scope.cancel()
    if failure is not None:
        raise failure


class _PageTasks(Generic[T]):
    """Fetches several pages at once, each in a task of its own."""

    def __init__(
        self,
        group: TaskGroup,
        perform: Callable[[Effect], Awaitable[Page[T] | None]],
        forecast: Forecast[T],
    ) -> None:
        self._group = group
        self._perform = perform
        self._forecast = forecast
        #: The end of each fetch that runs, and its result.
        self._running: dict[object, tuple[Event, list[Page[T] | Exception | None]]] = {}

    def start(self, fetches: Iterable[FetchPage]) -> None:
        """Fetch these pages in the background, if they are not being fetched already."""
        import anyio

        for fetch in fetches:
            if _key(fetch) not in self._running:
                ended, result = self._running[_key(fetch)] = anyio.Event(), []
                self._group.start_soon(self._fetch, fetch, ended, result)

    async def _fetch(self, fetch: FetchPage, ended: Event, result: list[Page[T] | Exception | None]) -> None:
        try:
            result.append(await self._perform(fetch))
        except Exception as error:
            result.append(error)
        ended.set()

    async def perform(self, effect: Effect) -> Page[T] | None:
        """Perform an effect: for a page that is being fetched, wait for it."""
        if not isinstance(effect, FetchPage):
            return await self._perform(effect)
        running = self._running.get(_key(effect))
        if running is None:
            if self._running:
                self._forecast.note_miss()
            return await self._perform(effect)
        ended, result = running
        await ended.wait()
        del self._running[_key(effect)]
        (found,) = result
        if isinstance(found, Exception):
            raise found
        return found


@asynccontextmanager
async def prefetch_records(
    source: Source[T], number: int, state: ListingState[T]
) -> AsyncGenerator[AsyncRecords[T], None]:
    """Records whose pages a task of its own fetches, at most `number` pages before the reader needs them."""
    import anyio  # here, because a sync client does not need it; httpx depends on it

    # The task holds one page more until the stream has room for it.
    send, received = anyio.create_memory_object_stream[Page[T] | Exception | None](number - 1)

    async def next_page() -> Page[T] | None:
        found = await received.receive()
        if isinstance(found, Exception):
            raise found
        return found

    failure: Exception | None = None
    with send, received:
        async with anyio.create_task_group() as group:
            group.start_soon(_send_pages, send, source)
            pages = AsyncPages(next_page, state)
            try:
                yield AsyncRecords(pages)
            # It is raised below, since the task group would wrap it in an exception group.
            except Exception as error:
                failure = error
            finally:
                pages.close()
            group.cancel_scope.cancel()
    if failure is not None:
        raise failure


async def _send_pages(send: MemoryObjectSendStream[Page[T] | Exception | None], source: Source[T]) -> None:
    """Send all pages, and then None for the end or the error that takes the place of a page."""
    found: Page[T] | Exception | None = None
    while True:
        try:
            found = await source()
        except Exception as error:
            found = error
        await send.send(found)
        if not isinstance(found, Page):
            return
