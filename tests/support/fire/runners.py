"""Three runners for the same job: with a sync client, with an async one under asyncio, and with one under trio.

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

from tests.support.fire.server import FaultyServer

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


class Runner(ABC):
    """Which client does a job, and what runs it."""

    @abstractmethod
    def run(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Run a job to its end."""

    @asynccontextmanager
    async def client(self, server: FaultyServer, **more: object) -> AsyncIterator[Any]:
        """A client on the server, closed at the end."""
        async with server.async_client(**more) as client:
            yield client


class _Sync(Runner):
    def run(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        running = job()
        try:
            running.send(None)
        except StopIteration as done:
            result: T = done.value
            return result
        raise AssertionError("a sync client made its caller wait for something")

    @asynccontextmanager
    async def client(self, server: FaultyServer, **more: object) -> AsyncIterator[Any]:
        with server.client(**more) as client:
            yield client


class _Asyncio(Runner):
    def run(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return asyncio.run(job())


class _Trio(Runner):
    def run(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        call: Callable[[], Awaitable[T]] = job
        return trio.run(call)


RUNNERS: dict[str, Runner] = {"sync": _Sync(), "asyncio": _Asyncio(), "trio": _Trio()}
