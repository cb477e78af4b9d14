"""The same program on the sync client, and on the async client under asyncio and under trio: one step at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import islice
from threading import Thread
from typing import Any, TypeVar

import anyio
import anyio.lowlevel
import httpx
import trio

from tests.support.machines.weather import Hanging, Weather
from zenpy import AsyncZenpy, Zenpy
from zenpy.sandbox import Sandbox

T = TypeVar("T")

#: Seconds after which a thread or a task counts as hanging.
PATIENCE = 30.0


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

    def together(self, calls: list[Callable[[], Any]], cancelled: set[int]) -> list[Any]:
        """Make calls at the same time, in threads or tasks; the result of each, or the error that it raised.

        Those that are cancelled begin as the others do, and end at some moment: only the async clients can do that.

        Raises:
            AssertionError: one of them hangs.
        """
        results: list[Any] = [None] * len(calls)

        def make(index: int) -> None:
            try:
                results[index] = calls[index]()
            except (Exception, Hanging) as error:
                results[index] = error

        threads = [Thread(target=make, args=(index,), daemon=True) for index in range(len(calls))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in threads), "hanging: a thread does not end"
        return results

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

    def start(self, results: Any) -> Any:
        return aiter(results)

    def call(self, call: Callable[[], Any]) -> Any:
        async def awaited() -> Any:
            return await call()

        return self.run(awaited)

    def together(self, calls: list[Callable[[], Any]], cancelled: set[int]) -> list[Any]:
        results: list[Any] = [None] * len(calls)

        async def make(index: int, scope: anyio.CancelScope) -> None:
            with scope:
                try:
                    results[index] = await calls[index]()
                except (Exception, Hanging) as error:
                    results[index] = error

        async def all_of_them() -> None:
            scopes = [anyio.CancelScope() for _ in calls]
            with anyio.move_on_after(PATIENCE) as patience:
                async with anyio.create_task_group() as group:
                    for index, scope in enumerate(scopes):
                        group.start_soon(make, index, scope)
                    for index in sorted(cancelled & set(range(len(calls)))):
                        for _ in range(index * 3 + 2):
                            await anyio.lowlevel.checkpoint()
                        scopes[index].cancel()
            assert not patience.cancelled_caught, "hanging: a task does not end"

        self.run(all_of_them)
        return results

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
