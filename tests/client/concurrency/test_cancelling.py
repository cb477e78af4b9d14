"""Cancelled at every step: whatever a task was doing, its place in the limits is free again and the client goes on."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from io import BytesIO
from random import Random
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread
from time import sleep
from typing import IO, cast

import anyio
import anyio.lowlevel
import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.oauth import authorize, refresh_grant
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import PoolTimeout
from zenpy.lib.timeouts import Timeouts
from zenpy.sandbox import Sandbox

Work = Callable[[AsyncZenpy], Awaitable[object]]


async def call(client: AsyncZenpy) -> None:
    await client.users.me()


async def listing(client: AsyncZenpy) -> None:
    async for _ in client.tickets(page_size=10):
        pass


async def ahead(client: AsyncZenpy) -> None:
    async with client.tickets(page_size=10).ahead(2) as tickets:
        async for _ in tickets:
            pass


async def upload(client: AsyncZenpy) -> None:
    await client.attachments.upload(BytesIO(b"x" * 300_000), target_name="a.txt")


def is_idle(client: AsyncZenpy | Zenpy) -> bool:
    """Whether no call counts as being out."""
    governor = client._governor
    buckets = [*governor._areas.values(), *governor._endpoints.all_buckets()]
    return governor._under_way == 0 and all(bucket._under_way == 0 for bucket in buckets)


async def cancelled_after(steps: int, client: AsyncZenpy, work: Work) -> None:
    """Let the loop make so many steps, then cancel."""
    async with anyio.create_task_group() as group:
        group.start_soon(work, client)
        for _ in range(steps):
            await anyio.lowlevel.checkpoint()
        group.cancel_scope.cancel()


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
@pytest.mark.parametrize("work", [call, listing, ahead, upload])
@pytest.mark.parametrize("oauth", [False, True], ids=["token", "oauth"])
def test_a_cancel_at_any_step_leaves_nothing_behind(run: Run, work: Work, oauth: bool) -> None:
    sandbox = Sandbox(oauth={"app": "app-secret"}) if oauth else Sandbox()
    for number in range(1, 41):
        sandbox.add("Ticket", {"id": number})
    with sandbox.serve() as server:

        async def main() -> None:
            for steps in (0, 1, 3, 6, 9, 12, 16, 20, 30, 60, 200):
                grant = refresh_grant(sandbox, authorize(sandbox)) if oauth else None
                if oauth:
                    sandbox.clock.advance(hours=1)
                async with AsyncZenpy(
                    base_url=server.url, oauth=grant, oauth_token=None if oauth else "x"
                ) as client:
                    await cancelled_after(steps, client, work)
                    assert is_idle(client), steps
                    assert grant is None or not grant.renewal_lock.locked()
                    with anyio.fail_after(20):
                        assert (await client.users.me()).id is not None
                    assert is_idle(client)

        run(main)
    gc.collect()  # what was left open would warn now, and warnings are errors


def test_a_disk_that_is_full_leaves_nothing_behind() -> None:
    class Full(BytesIO):
        def write(self, part: object) -> int:
            raise OSError("disk full")

    sandbox = Sandbox()
    upload = sandbox.add("Attachment", {"id": 1, "file_name": "a", "content_url": "http://127.0.0.1:1/a"})
    with sandbox.serve() as server:
        upload["content_url"] = f"{server.url}/api/v2/users/me"  # any content will do

        async def main() -> None:
            async with AsyncZenpy(base_url=server.url, oauth_token="x") as client:
                with pytest.raises(OSError, match="disk full"):
                    await client.attachments.download(1, cast("IO[bytes]", Full()))
                assert is_idle(client)

        asyncio.run(main())


@pytest.mark.parametrize("where", ["on_request", "on_response", "on_wait"])
def test_a_hook_that_raises_leaves_nothing_behind(where: str, patient: list[float]) -> None:
    def fail(event: object) -> None:
        raise KeyboardInterrupt

    answer = httpx.Response(
        429, headers={"Retry-After": "1", "X-Rate-Limit": "9", "X-Rate-Limit-Remaining": "8"}
    )
    transport = httpx.MockTransport(lambda request: answer)
    with Zenpy(subdomain="a", oauth_token="x", transport=transport, **{where: fail}) as client:  # type: ignore[arg-type]  # a hook's name
        with pytest.raises(KeyboardInterrupt):
            client.users.me()
        assert is_idle(client)


def test_a_time_out_of_asyncio_leaves_nothing_behind() -> None:
    sandbox = Sandbox()
    sandbox.fail("GET", "/api/v2/users/me", kind="slow", delay=0.3)

    async def main(url: str) -> None:
        async with AsyncZenpy(base_url=url, oauth_token="x") as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.users.me(), 0.05)
            assert is_idle(client)
            await client.users.me()

    with sandbox.serve() as server:
        asyncio.run(main(server.url))


class _Slow(StreamRequestHandler):
    """Answers each request with a ticket, after a short while."""

    def handle(self) -> None:
        body = b'{"ticket":{"id":1}}'
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        with suppress(OSError):
            while line := self.rfile.readline():
                if not line.strip():
                    sleep(0.003)
                    self.wfile.write(head + body)

    def finish(self) -> None:
        with suppress(OSError):
            super().finish()


@contextmanager
def slow_server() -> Generator[str]:
    """A server with a thread for each connection, apart from the event loop of the test."""
    with ThreadingTCPServer(("127.0.0.1", 0), _Slow, bind_and_activate=False) as server:
        server.daemon_threads, server.request_queue_size = True, 256
        server.server_bind()
        server.server_activate()
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def places(client: AsyncZenpy) -> tuple[int, int]:
    """How many requests the pool of connections waits for, and how many of its connections are in use."""
    (http,) = client._transport._by_loop.opened()
    pool = http._transport._pool  # type: ignore[attr-defined]  # of httpcore
    return len(pool._requests), sum(not one.is_idle() and not one.is_closed() for one in pool.connections)


Cancel = Callable[[AsyncZenpy, float], Awaitable[None]]


async def by_task(client: AsyncZenpy, seconds: float) -> None:
    tasks = [asyncio.create_task(client.tickets(id=number)) for number in range(1, 31)]
    await asyncio.sleep(seconds)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def by_task_again_and_again(client: AsyncZenpy, seconds: float) -> None:
    tasks = [asyncio.create_task(client.tickets(id=number)) for number in range(1, 31)]
    await asyncio.sleep(seconds)
    while not all(task.done() for task in tasks):
        for task in tasks:
            task.cancel()
        await asyncio.sleep(0)
    await asyncio.gather(*tasks, return_exceptions=True)


async def by_wait_for(client: AsyncZenpy, seconds: float) -> None:
    calls = [asyncio.wait_for(client.tickets(id=number), seconds) for number in range(1, 31)]
    await asyncio.gather(*calls, return_exceptions=True)


async def by_timeout(client: AsyncZenpy, seconds: float) -> None:
    async def one(number: int) -> None:
        async with asyncio.timeout(seconds):
            await client.tickets(id=number)

    await asyncio.gather(*map(one, range(1, 31)), return_exceptions=True)


async def by_task_group(client: AsyncZenpy, seconds: float) -> None:
    async def fail() -> None:
        await asyncio.sleep(seconds)
        raise ValueError

    with suppress(BaseExceptionGroup):
        async with asyncio.TaskGroup() as group:
            for number in range(1, 31):
                group.create_task(client.tickets(id=number))
            group.create_task(fail())


async def by_scope(client: AsyncZenpy, seconds: float) -> None:
    with anyio.move_on_after(seconds):
        async with anyio.create_task_group() as group:
            for number in range(1, 31):
                group.start_soon(partial(client.tickets, id=number))


@pytest.mark.parametrize(
    ("run", "cancel"),
    [
        *((on_asyncio, one) for one in (by_task, by_task_again_and_again, by_wait_for, by_timeout)),
        *((on_asyncio, one) for one in (by_task_group, by_scope)),
        (on_trio, by_scope),
    ],
)
def test_thousands_of_cancelled_calls_cost_no_place_in_the_pool(run: Run, cancel: Cancel) -> None:
    async def main() -> None:
        random = Random(7)
        timeout = Timeouts(pool=5)
        async with AsyncZenpy(base_url=url, oauth_token="x", disable_cache=True, timeout=timeout) as client:
            await client.tickets(id=1)
            for _ in range(40):
                await cancel(client, random.uniform(0.002, 0.03))
            assert places(client) == (0, 0)
            assert is_idle(client)
            assert (await client.tickets(id=1)).id == 1

    with slow_server() as url:
        run(main)


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_a_full_pool_has_a_time_out_that_names_itself(run: Run) -> None:
    sandbox = Sandbox()
    sandbox.fail("GET", "/api/v2/users/me", kind="slow", delay=0.5)

    async def main() -> None:
        async with (
            httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as session,
            AsyncZenpy(base_url=url, oauth_token="x", session=session, timeout=Timeouts(pool=0.05)) as client,
            anyio.create_task_group() as group,
        ):
            group.start_soon(client.users.me)
            await anyio.sleep(0.1)
            with pytest.raises(PoolTimeout, match=r"Timeouts\(pool=") as caught:
                await client.users.me()
            assert not caught.value.sent

    with sandbox.serve() as server:
        url = server.url
        run(main)


def test_a_full_pool_of_threads_has_the_same_time_out() -> None:
    sandbox = Sandbox()
    sandbox.fail("GET", "/api/v2/users/me", kind="slow", delay=0.5)
    with (
        sandbox.serve() as server,
        httpx.Client(limits=httpx.Limits(max_connections=1)) as session,
        Zenpy(base_url=server.url, oauth_token="x", session=session, timeout=Timeouts(pool=0.05)) as client,
        ThreadPoolExecutor(1) as pool,
    ):
        busy = pool.submit(client.users.me)
        sleep(0.1)
        with pytest.raises(PoolTimeout, match=r"Timeouts\(pool="):
            client.users.me()
        busy.result()
