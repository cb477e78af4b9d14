"""The iterators that give pages and records to an `async for` loop, and move the checkpoint.

These iterators take pages from a source, which fetches them when called, or from the task of `zenpy.lib.pagination.prefetch`.
They are classes, not async generators, so that a loop can be left at any time with nothing to clean up.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Generic, Self, TypeVar

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

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        if self._last is not None:
            page, self._last = self._last, None
            returned = self._state.mark_consumed(page)
            if isinstance(returned, Awaitable):
                await returned
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
        return self._state.store_body(self._last)


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
        """The pages after the one that is being read."""
        return self._pages
