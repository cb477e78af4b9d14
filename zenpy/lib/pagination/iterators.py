"""The iterators that give pages and records to an `async for` loop, and move the checkpoint.

These iterators take pages from a source, which fetches them when called, or from the task of `zenpy.lib.pagination.prefetch`.
They are classes, not async generators, so that a loop can be left at any time with nothing to clean up.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from functools import partial
from typing import Generic, Self, TypeVar

from zenpy.lib.concurrency import call_in_thread, run_uninterrupted
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.state import ListingState

T = TypeVar("T")

#: Returns the next page whenever it is called, and None at the end.
Source = Callable[[], Awaitable[Page[T] | None]]


class AsyncPages(Generic[T]):
    """Pages on an async client, one after the other."""

    def __init__(self, source: Source[T], state: ListingState[T]) -> None:
        self._source = source
        self._state = state
        self._last: Page[T] | None = None
        self._over = False
        self._owns_file = False
        self._read = 0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        try:
            return await self._next()
        except BaseException:
            # Also if it is cancelled: the traceback keeps this object for a while. A loop that goes on owns the file again.
            self._release_file()
            raise

    async def _next(self) -> Page[T]:
        if self._last is not None:
            page, self._last = self._last, None
            returned = self._state.mark_consumed(page)
            if isinstance(returned, Awaitable):
                await returned
            if self._state.is_file_behind():
                await run_uninterrupted(partial(call_in_thread, self._state.update_file))
            del page  # nothing may hold its records while the source fetches the next one
        if self._over:
            raise StopAsyncIteration
        self._own_file()
        try:
            self._last = await self._source()
        except Exception:
            self.close()
            raise
        if self._last is None:
            self.close()
            raise StopAsyncIteration
        self._read += len(self._last)
        return self._state.note_page(self._last, self._read)

    def _own_file(self) -> None:
        position = self._state.position
        if position is not None and not self._owns_file:
            position.hold()
            self._owns_file = True

    def close(self) -> None:
        """End the loop: the file of the checkpoint may have another owner then."""
        self._over = True
        self._release_file()

    def _release_file(self) -> None:
        if self._owns_file and self._state.position is not None:
            self._owns_file = False
            self._state.position.release()

    def __del__(self) -> None:
        self.close()


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
            self._page, self._position = (), 0
            self._page = await anext(self._pages)
        self._position += 1
        return self._page[self._position - 1]

    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages after the one that is being read."""
        return self._pages
