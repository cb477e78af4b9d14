"""Fetching pages before they are asked for: a thread for the sync results, a task for the async ones.

What is fetched next and what is handed out is decided by the course, the same as without; here is only where it runs.
A failure is kept and raised where its page would have come.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from zenpy.lib.listing import Listing
from zenpy.lib.page import Page

if TYPE_CHECKING:
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

T = TypeVar("T")
R = TypeVar("R")


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


class AsyncAhead(Generic[T]):
    """Records that are fetched ahead on an async client, inside of `async with results.ahead(n) as records:`.

    It is read once: a second loop goes on where the first one stopped.
    """

    def __init__(
        self,
        received: MemoryObjectReceiveStream[Page[T] | Exception],
        listing: Listing[T],
    ) -> None:
        self._received = received
        self._listing = listing
        self._page: Page[T] | None = None
        self._position = 0
        self._over = False

    def __aiter__(self) -> AsyncAhead[T]:
        return self

    async def __anext__(self) -> T:
        while self._page is None or self._position >= len(self._page):
            await self._turn()
        record = self._page[self._position]
        self._position += 1
        return record

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages that are left."""
        while True:
            try:
                await self._turn()
            except StopAsyncIteration:
                return
            assert self._page is not None
            self._position = len(self._page)
            yield self._page

    async def _turn(self) -> None:
        """Go on to the next page; that is when the one before is done with."""
        import anyio  # httpx brings it along; a sync client needs none of it

        if self._page is not None:
            page, self._page = self._page, None
            outcome = self._listing.passed(page)
            if hasattr(outcome, "__await__"):
                await outcome
        if self._over:
            raise StopAsyncIteration
        try:
            found = await self._received.receive()
        except anyio.EndOfStream:
            self._over = True
            raise StopAsyncIteration from None
        if isinstance(found, Exception):
            self._over = True
            raise found
        self._page, self._position = self._listing.handed(found), 0


@asynccontextmanager
async def fetching(
    pages: Callable[[], AsyncGenerator[Page[T], None]], number: int, listing: Listing[T]
) -> AsyncGenerator[AsyncAhead[T], None]:
    """Pages fetched by a task of their own, at most `number` of them before they are asked for."""
    import anyio

    # One page more waits in the hands of the task until there is room for it.
    send, received = anyio.create_memory_object_stream[Page[T] | Exception](number - 1)
    failure: Exception | None = None
    with send, received:
        async with anyio.create_task_group() as group:
            group.start_soon(_fill, send, pages)
            try:
                yield AsyncAhead(received, listing)
            except Exception as error:  # taken past the task group, which would wrap it in a group of errors
                failure = error
            group.cancel_scope.cancel()
    if failure is not None:
        raise failure


async def _fill(
    send: MemoryObjectSendStream[Page[T] | Exception], pages: Callable[[], AsyncGenerator[Page[T], None]]
) -> None:
    with send:
        try:
            async with aclosing(pages()) as source:
                async for page in source:
                    await send.send(page)
        except Exception as error:  # raised again where its page would have come
            await send.send(error)
