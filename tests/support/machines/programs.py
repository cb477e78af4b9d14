"""The same program on the sync client, and on the async client under asyncio and under trio: one step at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from itertools import islice
from typing import Any, TypeVar

import httpx
import trio

from tests.support.machines.weather import Weather
from zenpy import AsyncZenpy, Zenpy
from zenpy.sandbox import Sandbox

T = TypeVar("T")


class Program:
    """A program on one kind of client; a state machine has one, and gives it steps."""

    kind = "sync"

    def __init__(self, sandbox: Sandbox, weather: Weather) -> None:
        self.sandbox, self.weather = sandbox, weather

    def client(self, transport: httpx.BaseTransport, **options: Any) -> Any:
        """A client of the sandbox: its pauses move the sandbox's clock."""
        options = {"oauth_token": "any", **options}
        client = Zenpy(subdomain="sandbox", transport=transport, **options)
        client._transport.sleep = self._sleep  # type: ignore[method-assign]
        client._governor.unix_time = client._governor.monotonic = self.now
        return client

    def now(self) -> float:
        return self.sandbox.clock.now().timestamp()

    def _sleep(self, seconds: float) -> None:
        self.weather.count_step()
        self.weather.live()
        self.sandbox.clock.advance(seconds)

    def take(self, stream: Any, number: int | None) -> list[Any]:
        """The next items of a stream, all of them without a number."""
        return list(islice(stream, number))

    def start(self, results: Any) -> Any:
        """A stream of the items of results."""
        return iter(results)

    def call(self, call: Callable[[], Any]) -> Any:
        """The result of a call."""
        return call()

    def close(self) -> None:
        """End the program."""


class AsyncProgram(Program):
    """The same on the async client."""

    kind = "asyncio"

    def __init__(self, sandbox: Sandbox, weather: Weather) -> None:
        super().__init__(sandbox, weather)
        self._runner = self._new_runner()

    def _new_runner(self) -> asyncio.Runner | None:
        return asyncio.Runner()

    def client(self, transport: httpx.AsyncBaseTransport, **options: Any) -> Any:  # type: ignore[override]
        options = {"oauth_token": "any", **options}
        client = AsyncZenpy(subdomain="sandbox", transport=transport, **options)

        async def sleep(seconds: float) -> None:
            self._sleep(seconds)

        client._transport.sleep = sleep  # type: ignore[method-assign]
        client._governor.unix_time = client._governor.monotonic = self.now
        return client

    def take(self, stream: Any, number: int | None) -> list[Any]:
        async def taken() -> list[Any]:
            found: list[Any] = []
            while number is None or len(found) < number:
                try:
                    found.append(await anext(stream))
                except StopAsyncIteration:
                    break
            return found

        return self.run(taken)

    def start(self, results: Any) -> AsyncIterator[Any] | Iterator[Any]:
        return aiter(results)

    def call(self, call: Callable[[], Any]) -> Any:
        async def awaited() -> Any:
            return await call()

        return self.run(awaited)

    def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """Run a coroutine function to its end."""
        assert self._runner is not None

        async def started() -> T:
            return await work()

        return self._runner.run(started())

    def close(self) -> None:
        if self._runner is not None:
            self._runner.close()


class TrioProgram(AsyncProgram):
    """The same under trio, with a new loop for each step."""

    kind = "trio"

    def _new_runner(self) -> None:
        return None

    def run(self, work: Callable[[], Awaitable[T]]) -> T:
        return trio.run(work)


PROGRAMS: tuple[type[Program], ...] = (Program, AsyncProgram, TrioProgram)
