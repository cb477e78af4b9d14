"""Reading page by page, and fetching pages before they are asked for: a thread for the sync results, a task for the async ones.

What is fetched next and what is handed out is decided by the course, the same as without; here is only where it runs.
A failure is kept and raised where its page would have come.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.state import Listing

if TYPE_CHECKING:
    from anyio.streams.memory import MemoryObjectSendStream

T = TypeVar("T")
R = TypeVar("R")

#: Gives the next page whenever it is called, and None at the end.
Source = Callable[[], Awaitable[Page[T] | None]]


class Background(Generic[R]):
    """Does one thing at a time in a thread, which ends with that thing, and is over when the `with` block is left."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._result: R | None = None
        self._error: BaseException | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._join()

    def start(self, work: Callable[[], R]) -> None:
        """Begin with some work."""

        def run() -> None:
            try:
                self._result = work()
            except BaseException as error:  # raised again where the result is fetched
                self._error = error

        self._result = self._error = None
        self._thread = threading.Thread(target=run, name="zenpy-ahead", daemon=True)
        self._thread.start()

    def result(self) -> R:
        """Wait for the work; gives its result or raises its error, here."""
        self._join()
        error, result = self._error, self._result
        self._error = self._result = None
        if error is not None:
            raise error
        return result  # type: ignore[return-value]  # set when there was no error

    def _join(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None


class AsyncPages(Generic[T]):
    """Pages on an async client, one after the other.

    It is no generator, so that a loop over it can be left at any time with nothing to clean up.
    """

    def __init__(self, source: Source[T], listing: Listing[T]) -> None:
        self._source = source
        self._listing = listing
        self._last: Page[T] | None = None
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        if self._last is not None:
            page, self._last = self._last, None
            outcome = self._listing.passed(page)
            if isinstance(outcome, Awaitable):
                await outcome
        if self._over:
            raise StopAsyncIteration
        try:
            self._last = await self._source()
        except Exception:
            self._over = True
            raise
        if self._last is None:
            self._over = True
            raise StopAsyncIteration
        return self._listing.handed(self._last)


class AsyncRecords(Generic[T]):
    """Records on an async client, one after the other; a second loop goes on where the first one stopped."""

    def __init__(self, pages: AsyncPages[T]) -> None:
        self._pages = pages
        self._page: Sequence[T] = ()
        self._position = 0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while self._position >= len(self._page):
            self._page, self._position = await anext(self._pages), 0
        self._position += 1
        return self._page[self._position - 1]

    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages that were not begun yet."""
        return self._pages


@asynccontextmanager
async def fetching(
    source: Source[T], number: int, listing: Listing[T]
) -> AsyncGenerator[AsyncRecords[T], None]:
    """Records whose pages are fetched by a task of their own, at most `number` of them before they are asked for."""
    import anyio  # httpx brings it along; a sync client needs none of it

    # One page more waits in the hands of the task until there is room for it.
    send, received = anyio.create_memory_object_stream[Page[T] | Exception | None](number - 1)

    async def next_page() -> Page[T] | None:
        found = await received.receive()
        if isinstance(found, Exception):
            raise found
        return found

    failure: Exception | None = None
    with send, received:
        async with anyio.create_task_group() as group:
            group.start_soon(_fill, send, source)
            try:
                yield AsyncRecords(AsyncPages(next_page, listing))
            except Exception as error:  # taken past the task group, which would wrap it in a group of errors
                failure = error
            group.cancel_scope.cancel()
    if failure is not None:
        raise failure


async def _fill(send: MemoryObjectSendStream[Page[T] | Exception | None], source: Source[T]) -> None:
    """Send all pages and the end, or the error that is raised again where its page would have come."""
    found: Page[T] | Exception | None = None
    while True:
        try:
            found = await source()
        except Exception as error:
            found = error
        await send.send(found)
        if not isinstance(found, Page):
            return
