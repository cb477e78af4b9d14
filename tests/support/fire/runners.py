"""Three pairs of hands for the same job: a sync client, an async one under asyncio, and one under trio.

A job is a coroutine function written once. With a sync client it never has to wait for anything, so it is simply run to
its end.
"""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from inspect import isawaitable
from typing import Any, TypeVar

import trio

from tests.support.fire.server import Stage

T = TypeVar("T")


async def got(found: Any) -> Any:
    """What a call gives, on either client."""
    return await found if isawaitable(found) else found


async def each(found: Any) -> AsyncIterator[Any]:
    """The records of a listing, or the outcomes of a stream, on either client."""
    if hasattr(found, "__aiter__"):
        async for one in found:
            yield one
    else:
        for one in found:
            yield one


class Hands(ABC):
    """Which client does a job, and what runs it."""

    @abstractmethod
    def run(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Run a job to its end."""

    @asynccontextmanager
    async def client(self, stage: Stage, **more: object) -> AsyncIterator[Any]:
        """A client on the stage, closed at the end."""
        async with stage.async_client(**more) as client:
            yield client


class _Sync(Hands):
    def run(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        running = job()
        try:
            running.send(None)
        except StopIteration as done:
            result: T = done.value
            return result
        raise AssertionError("a sync client made its caller wait for something")

    @asynccontextmanager
    async def client(self, stage: Stage, **more: object) -> AsyncIterator[Any]:
        with stage.client(**more) as client:
            yield client


class _Asyncio(Hands):
    def run(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return asyncio.run(job())


class _Trio(Hands):
    def run(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        call: Callable[[], Awaitable[T]] = job
        return trio.run(call)


HANDS: dict[str, Hands] = {"sync": _Sync(), "asyncio": _Asyncio(), "trio": _Trio()}
