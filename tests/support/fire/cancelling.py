"""Jobs on clients whose other calls are cancelled all the time, and clients whose connections are all in use."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeVar

import anyio
import httpx
import sniffio

from tests.support.fire.changes import Scenario
from tests.support.fire.jobs import JOBS
from tests.support.fire.runners import Runner, each, got
from tests.support.fire.server import PAGE, FaultyServer
from tests.support.fire.verdict import Verdict, repeats
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.timeouts import Timeouts

T = TypeVar("T")
#: Few connections, so that a lost one shows.
_LIMITS = httpx.Limits(max_connections=4, max_keepalive_connections=4)


class _Loaded(Runner):
    """A runner whose clients have further calls, each of which is cancelled."""

    def __init__(self, inner: Runner) -> None:
        self._inner = inner
        self.cancelled = 0

    def run(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return self._inner.run(job)

    @asynccontextmanager
    async def client(self, server: FaultyServer, **more: object) -> AsyncIterator[Any]:
        transport = httpx.AsyncHTTPTransport(limits=_LIMITS)
        async with (
            self._inner.client(server, transport=transport, **more) as client,
            anyio.create_task_group() as group,
        ):
            group.start_soon(self._cancel_calls, client)
            yield client
            with anyio.move_on_after(10):
                while self.cancelled < 100:
                    await anyio.sleep(0.005)
            group.cancel_scope.cancel()

    async def _cancel_calls(self, client: Any) -> None:
        turn = 0
        while True:
            turn += 1
            with anyio.move_on_after(turn % 10 / 1_000):
                async with anyio.create_task_group() as group:
                    for _ in range(5):
                        group.start_soon(self._read, client, turn)
            self.cancelled += 5
            await anyio.sleep(0.002)

    async def _read(self, client: Any, turn: int) -> None:
        """Read a ticket; under asyncio in every second turn with a time-out of asyncio."""
        with suppress(TimeoutError, ZenpyException):  # a ticket that the job has deleted
            if turn % 2 and sniffio.current_async_library() == "asyncio":
                await asyncio.wait_for(client.tickets(id=1 + turn % 20), turn % 10 / 1_500)
            else:
                await got(client.tickets(id=1 + turn % 20))


def around(job: str) -> Scenario:
    """A job on a client whose other calls are cancelled all the time."""

    async def scenario(server: FaultyServer, runner: Runner) -> Verdict:
        loaded = _Loaded(runner)
        verdict = await JOBS[job].work(server, loaded)
        assert loaded.cancelled >= 100
        return verdict

    return scenario


async def full_pool(server: FaultyServer, runner: Runner) -> Verdict:
    """All connections wait for answers: another call fails in time, and after them the client works as before."""
    limits = httpx.Limits(max_connections=1)
    timeout = Timeouts(pool=0.1)
    server.strike("GET /api/v2/tickets/1", kind="slow", delay=0.5)
    raised: list[str] = []

    def transport() -> Any:
        is_sync = type(runner).__name__ == "_Sync"
        return httpx.HTTPTransport(limits=limits) if is_sync else httpx.AsyncHTTPTransport(limits=limits)

    async with runner.client(server, transport=transport(), timeout=timeout) as client:
        if type(runner).__name__ == "_Sync":
            with ThreadPoolExecutor(2) as pool:
                slow = pool.submit(lambda: client.tickets(id=1))
                while not server.struck():
                    await _nothing()
                try:
                    client.tickets(id=2)
                except ZenpyException as error:
                    raised.append(type(error).__name__)
                slow.result()
        else:
            async with anyio.create_task_group() as group:
                group.start_soon(_read_one, client)
                while not server.struck():
                    await anyio.sleep(0.005)
                try:
                    await got(client.tickets(id=2))
                except ZenpyException as error:
                    raised.append(type(error).__name__)
        ids = [ticket.id async for ticket in each(client.tickets(page_size=PAGE))]
    return Verdict(raised[0] if raised else None, len(set(server.ids()) - set(ids)), repeats(ids))


async def _nothing() -> None:
    """Where a sync job would wait."""


async def _read_one(client: Any) -> None:
    await got(client.tickets(id=1))
