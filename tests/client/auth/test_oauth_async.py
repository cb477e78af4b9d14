"""OAuth on the async client, under asyncio and trio: one refresh for all tasks, no blocked loop, nothing lost by a cancel."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.oauth import READ, TRADE, MemoryStore, authorize, refresh_grant, sent_calls
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import AuthenticationError
from zenpy.oauth import FileStore, RefreshToken, Tokens
from zenpy.sandbox import Sandbox

both = pytest.mark.parametrize("run", [on_asyncio, on_trio])


def client(
    sandbox: Sandbox, oauth: RefreshToken, transport: httpx.AsyncBaseTransport | None = None
) -> AsyncZenpy:
    return AsyncZenpy(
        subdomain="sandbox", oauth=oauth, transport=transport or sandbox.transport, disable_cache=True
    )


def expired(sandbox: Sandbox) -> Tokens:
    granted = authorize(sandbox)
    sandbox.clock.advance(hours=1)
    return granted


class Gate(httpx.AsyncBaseTransport):
    """Keeps the answer of a refresh back until it is opened; the server has traded by then."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.inner = sandbox.transport
        self.traded = anyio.Event()
        self.open = anyio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self.inner.handle_async_request(request)
        if request.url.path == "/oauth/tokens":
            self.traded.set()
            await self.open.wait()
        return answer


@both
def test_tasks_on_an_expired_token_refresh_once(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    store = FileStore(tmp_path / "tokens.json")
    oauth = refresh_grant(sandbox, expired(sandbox), store)
    found: list[str | None] = []

    async def main() -> None:
        async with client(sandbox, oauth) as zendesk:

            async def read() -> None:
                found.append((await zendesk.tickets(id=1)).subject)

            async with anyio.create_task_group() as group:
                for _ in range(100):
                    group.start_soon(read)

    run(main)
    assert found == ["Hi"] * 100
    assert sent_calls(sandbox).count(TRADE) == 1
    assert sent_calls(sandbox).count(READ) == 100
    assert store.load() == oauth._tokens


@both
def test_a_store_of_coroutines_is_awaited(run: Run, sandbox: Sandbox) -> None:
    log: list[str] = []
    kept: list[Tokens] = [expired(sandbox)]

    class Store:
        async def load(self) -> Tokens | None:
            await anyio.sleep(0)
            log.append("load")
            return kept[-1]

        async def save(self, tokens: Tokens) -> None:
            await anyio.sleep(0)
            log.append("save")
            kept.append(tokens)

        @asynccontextmanager
        async def lock(self) -> AsyncIterator[None]:
            log.append("lock")
            yield
            log.append("unlock")

    oauth = RefreshToken("app", "app-secret", store=Store(), now=sandbox.clock.timestamp)

    async def main() -> None:
        async with client(sandbox, oauth) as zendesk:
            assert (await zendesk.tickets(id=1)).subject == "Hi"

    run(main)
    assert log == ["lock", "load", "save", "unlock"]
    assert len(kept) == 2


@both
def test_a_store_that_blocks_does_not_stop_the_loop(run: Run, sandbox: Sandbox) -> None:
    """Lock, load and save wait for something that only the running loop brings about."""
    alive = threading.Event()

    class Slow(MemoryStore):
        def load(self) -> Tokens | None:
            assert alive.wait(5), "the event loop stood still"
            return super().load()

        def save(self, tokens: Tokens) -> None:
            assert alive.wait(5), "the event loop stood still"
            super().save(tokens)

    oauth = refresh_grant(sandbox, store=Slow(expired(sandbox)))

    async def main() -> None:
        async def heartbeat() -> None:
            while not oauth.renewal_lock.locked():
                await anyio.sleep(0)
            alive.set()

        async with client(sandbox, oauth) as zendesk, anyio.create_task_group() as group:
            group.start_soon(heartbeat)
            await zendesk.tickets(id=1)

    run(main)
    assert sent_calls(sandbox) == [TRADE, READ]


@both
def test_a_lock_that_another_process_holds_does_not_stop_the_loop(
    run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    store = FileStore(tmp_path / "tokens.json")
    store.save(expired(sandbox))
    oauth = refresh_grant(sandbox, store=FileStore(store.path))

    release = threading.Event()
    holder_ready = threading.Event()

    def hold() -> None:
        with store.lock():
            holder_ready.set()
            release.wait(5)

    async def scene() -> None:
        async with client(sandbox, oauth) as zendesk, anyio.create_task_group() as group:

            async def read() -> None:
                await zendesk.tickets(id=1)

            group.start_soon(read)
            for _ in range(5):
                await anyio.sleep(0.005)
            assert sent_calls(sandbox) == []
            release.set()

    holder = threading.Thread(target=hold)
    holder.start()
    assert holder_ready.wait(5)
    run(scene)
    holder.join()
    assert sent_calls(sandbox) == [TRADE, READ]


def cancel_by_scope(work: Callable[[], Awaitable[object]], gate: Gate) -> Callable[[], Awaitable[None]]:
    async def main() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(work)
            await gate.traded.wait()
            group.cancel_scope.cancel()
            with anyio.CancelScope(shield=True):
                await anyio.sleep(0.01)
                gate.open.set()

    return main


def cancel_by_asyncio(work: Callable[[], Awaitable[object]], gate: Gate) -> Callable[[], Awaitable[None]]:
    async def main() -> None:
        task = asyncio.ensure_future(work())
        await gate.traded.wait()
        for _ in range(3):  # one may be impatient
            task.cancel()
            await asyncio.sleep(0)
        assert not task.done()
        gate.open.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    return main


def time_out_by_asyncio(work: Callable[[], Awaitable[object]], gate: Gate) -> Callable[[], Awaitable[None]]:
    async def main() -> None:
        async def later() -> None:
            await asyncio.sleep(0.03)
            gate.open.set()

        opener = asyncio.ensure_future(later())
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(work(), 0.01)
        await opener

    return main


@pytest.mark.parametrize(
    ("run", "cancel"),
    [
        (on_asyncio, cancel_by_scope),
        (on_trio, cancel_by_scope),
        (on_asyncio, cancel_by_asyncio),
        (on_asyncio, time_out_by_asyncio),
    ],
)
def test_a_cancel_in_the_middle_of_a_refresh_loses_nothing(
    run: Run,
    cancel: Callable[[Callable[[], Awaitable[object]], Gate], Callable[[], Awaitable[None]]],
    sandbox: Sandbox,
    tmp_path: Path,
) -> None:
    store = FileStore(tmp_path / "tokens.json")
    store.save(expired(sandbox))
    oauth = refresh_grant(sandbox, store=store)

    async def main() -> None:
        gate = Gate(sandbox)
        async with client(sandbox, oauth, gate) as zendesk:

            async def work() -> None:
                await zendesk.tickets(id=1)

            await cancel(work, gate)()
            assert not oauth.renewal_lock.locked()
            await zendesk.tickets(id=1)

    run(main)
    assert sent_calls(sandbox) == [TRADE, READ]  # the cancelled call was not sent, its refresh was not wasted
    assert oauth._tokens == store.load()
    with FileStore(store.path, timeout=0.01).lock():
        pass  # the lock is free


@both
def test_a_cancel_while_waiting_for_another_task_is_quick(run: Run, sandbox: Sandbox) -> None:
    oauth = refresh_grant(sandbox, expired(sandbox))

    async def main() -> None:
        async with client(sandbox, oauth) as zendesk:
            with oauth.renewal_lock:  # another thread holds the lock
                with anyio.move_on_after(0.02) as scope:
                    await zendesk.tickets(id=1)
                assert scope.cancelled_caught
            await zendesk.tickets(id=1)

    run(main)
    assert sent_calls(sandbox) == [TRADE, READ]


@both
def test_a_failing_store_is_tried_again(run: Run, sandbox: Sandbox) -> None:
    store = MemoryStore(expired(sandbox))
    store.failures = [OSError("disk full")]
    oauth = refresh_grant(sandbox, store=store)

    async def main() -> None:
        async with client(sandbox, oauth) as zendesk:
            with pytest.raises(OSError, match="disk full"):
                await zendesk.tickets(id=1)
            await zendesk.tickets(id=1)

    run(main)
    assert sent_calls(sandbox) == [TRADE, READ]


@both
def test_the_error_of_a_revoked_refresh_token_asks_to_authorize_again(run: Run, sandbox: Sandbox) -> None:
    granted = authorize(sandbox)
    sandbox.oauth.revoke(str(granted.refresh_token))

    async def main() -> None:
        async with client(sandbox, refresh_grant(sandbox, granted)) as zendesk:
            with pytest.raises(AuthenticationError, match="authorize the app again"):
                await zendesk.tickets(id=1)

    run(main)


def test_sync_and_async_clients_share_one_object(sandbox: Sandbox) -> None:
    oauth = refresh_grant(sandbox, expired(sandbox), MemoryStore())
    start = threading.Barrier(9)

    def read() -> None:
        with Zenpy(
            subdomain="sandbox", oauth=oauth, transport=sandbox.transport, disable_cache=True
        ) as zendesk:
            start.wait()
            zendesk.tickets(id=1)

    async def main() -> None:
        async with client(sandbox, oauth) as zendesk, anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(lambda: zendesk.tickets(id=1))

    def loop() -> None:
        start.wait()
        on_asyncio(main)

    threads = [threading.Thread(target=read) for _ in range(8)] + [threading.Thread(target=loop)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sent_calls(sandbox).count(TRADE) == 1
    assert sent_calls(sandbox).count(READ) == 16
