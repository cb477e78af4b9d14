"""Fetching pages before the reader needs them, in a thread or a task.

The sync results use a thread, the async results a task. The paginator decides what is fetched next, as without prefetch;
this module decides only where the fetch runs. An error is kept and raised where its page would have come.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from zenpy.lib.pagination.iterators import AsyncPages, AsyncRecords, Source
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.state import ListingState

if TYPE_CHECKING:
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
