"""Renewals that are interrupted: by Ctrl-C, by signals, by a loop that ends. The pair is stored before anything stops."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import anyio
import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.oauth import READ, TRADE, MemoryStore, authorize, refresh_grant, sent_calls
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.concurrency import defer_signals
from zenpy.oauth import Tokens
from zenpy.sandbox import Sandbox


@contextmanager
def on_signal(number: int, handler: Callable[[int, object], object]) -> Iterator[None]:
    former = signal.signal(number, handler)
    try:
        yield
    finally:
        signal.signal(number, former)


def ctrl_c() -> None:
    os.kill(os.getpid(), signal.SIGINT)
    for _ in range(1000):
        pass  # handlers run between two steps of the program


class Interrupted(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Ctrl-C is pressed when the server has traded, before its answer is here."""

    def __init__(self, sandbox: Sandbox, press: Callable[[], None] = ctrl_c) -> None:
        self.inner, self.press = sandbox.transport, press

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self.inner.handle_request(request)
        if request.url.path == "/oauth/tokens":
            self.press()
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self.inner.handle_async_request(request)
        if request.url.path == "/oauth/tokens":
            self.press()
            await anyio.sleep(0.02)
        return answer


class PressedWhileSaving(MemoryStore):
    def save(self, tokens: Tokens) -> None:
        ctrl_c()
        super().save(tokens)


def test_ctrl_c_in_the_middle_of_a_renewal_waits_until_the_pair_is_stored(sandbox: Sandbox) -> None:
    """rule A2"""
    store = MemoryStore(authorize(sandbox))
    sandbox.clock.advance(hours=1)
    oauth = refresh_grant(sandbox, store=store)
    with Zenpy(subdomain="a", oauth=oauth, transport=Interrupted(sandbox), disable_cache=True) as client:
        with pytest.raises(KeyboardInterrupt):
            client.tickets(id=1)
        assert store.load() == oauth._tokens
        assert not oauth.renewal_lock.locked()
        assert client.tickets(id=1).subject == "Hi"
    assert sent_calls(sandbox) == [TRADE, READ]


def test_so_it_does_while_the_pair_is_being_stored(sandbox: Sandbox) -> None:
    """rule A2"""
    store = PressedWhileSaving(authorize(sandbox))
    sandbox.clock.advance(hours=1)
    oauth = refresh_grant(sandbox, store=store)
    with (
        Zenpy(subdomain="a", oauth=oauth, transport=sandbox.transport) as client,
        pytest.raises(KeyboardInterrupt),
    ):
        client.tickets(id=1)
    assert store.load() == oauth._tokens
    assert sent_calls(sandbox) == [TRADE]


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
@pytest.mark.parametrize("moment", ["trade", "save"])
def test_ctrl_c_on_the_async_client_waits_alike(run: Run, moment: str, sandbox: Sandbox) -> None:
    """rule A2"""

    class Store(MemoryStore):
        async def load(self) -> Tokens | None:  # type: ignore[override]  # the same store with coroutines
            return super().load()

        async def save(self, tokens: Tokens) -> None:  # type: ignore[override]  # the same store with coroutines
            if moment == "save":
                ctrl_c()
            await anyio.sleep(0.02)
            super().save(tokens)

        def lock(self) -> anyio.Lock:  # type: ignore[override]  # the same store with coroutines
            return anyio.Lock()

    store = Store(authorize(sandbox))
    sandbox.clock.advance(hours=1)
    oauth = refresh_grant(sandbox, store=store)
    transport = Interrupted(sandbox, press=ctrl_c if moment == "trade" else lambda: None)

    async def main() -> None:
        async with AsyncZenpy(subdomain="a", oauth=oauth, transport=transport) as client:
            await client.tickets(id=1)

    with pytest.raises(KeyboardInterrupt):
        run(main)
    assert MemoryStore.load(store) == oauth._tokens
    assert sent_calls(sandbox) == [TRADE]


def test_a_loop_that_ends_lets_a_renewal_come_to_its_end(sandbox: Sandbox) -> None:
    """rule A2: a program that stops cancels its tasks, wherever they are"""
    store = MemoryStore(authorize(sandbox))
    sandbox.clock.advance(hours=1)
    oauth = refresh_grant(sandbox, store=store)
    traded = asyncio.Event()

    async def main() -> None:
        client = AsyncZenpy(subdomain="a", oauth=oauth, transport=Interrupted(sandbox, press=traded.set))
        task = asyncio.ensure_future(client.tickets(id=1))
        await traded.wait()
        assert not task.done()

    asyncio.run(main())
    assert sent_calls(sandbox) == [TRADE]
    assert store.load() == oauth._tokens


# -- signals ---------------------------------------------------------------------------------------------------------


def defer_signalsly(*signals: int, error: Exception | None = None) -> None:
    """Something that does not notice the signals that come meanwhile."""
    with defer_signals():
        for number in signals:
            signal.raise_signal(number)
        if error is not None:
            raise error


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="programs have no signals of their own here")
def test_every_signal_is_delivered_afterwards_and_handlers_are_restored() -> None:
    came: list[int] = []

    def stop(number: int, frame: object) -> None:
        came.append(number)
        raise SystemExit(number)

    with (
        on_signal(signal.SIGTERM, stop),
        on_signal(signal.SIGUSR1, lambda number, frame: came.append(number)),
    ):
        with pytest.raises(SystemExit):
            defer_signalsly(signal.SIGTERM, signal.SIGUSR1)
        assert came == [signal.SIGTERM, signal.SIGUSR1]
        assert signal.getsignal(signal.SIGTERM) is stop
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_what_fails_defer_signals_fails_as_ever() -> None:
    with pytest.raises(KeyError), defer_signals():
        raise KeyError
    with pytest.raises(KeyboardInterrupt) as caught:
        defer_signalsly(signal.SIGINT, error=KeyError())
    assert isinstance(caught.value.__context__, KeyError)


def test_other_threads_have_nothing_to_do_with_signals() -> None:
    handlers: list[object] = []

    def work() -> None:
        with defer_signals():
            handlers.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert handlers == [signal.default_int_handler]
