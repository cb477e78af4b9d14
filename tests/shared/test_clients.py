"""Clients that share limits: sync and async, with a store that answers, is away, is slow, and comes back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.redis_server import RedisServer
from tests.support.shared_limits import until
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib import stopping
from zenpy.lib.exception import RatelimitBudgetExceeded, RateLimitError, SharedStoreWarning
from zenpy.lib.hooks import Wait
from zenpy.lib.shared import availability, limits
from zenpy.shared import RedisStore

PATH = "/api/v2/tickets/1"


class Server:
    """Answers with these limits; keeps what was sent."""

    def __init__(self, left: int = 600, resets: float = 60.0) -> None:
        self.left = left
        self.resets = resets
        self.sent = 0
        #: Answers in the place of the usual one.
        self.script: list[Callable[[], httpx.Response]] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.sent += 1
        if self.script:
            return self.script.pop(0)()
        headers = {"ratelimit-limit": "700", "ratelimit-remaining": str(self.left)}
        return httpx.Response(200, json={}, headers={**headers, "ratelimit-reset": str(self.resets)})

    def client(self, store: RedisStore, **more: Any) -> Zenpy:
        transport = httpx.MockTransport(self.answer)
        return Zenpy(subdomain="acme", oauth_token="x", transport=transport, shared=store, **more)

    def async_client(self, store: RedisStore, **more: Any) -> AsyncZenpy:
        transport = httpx.MockTransport(self.answer)
        return AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport, shared=store, **more)


@pytest.fixture
def store(server: RedisServer) -> Iterator[RedisStore]:
    with RedisStore(server.url, timeout=2.0) as opened:
        yield opened


@pytest.fixture
def at_once_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that was away is asked again with the next request."""
    monkeypatch.setattr(availability, "RETRY_AFTER", 0.0)


def test_what_one_client_has_learned_holds_for_another_one(store: RedisStore) -> None:
    zendesk = Server(left=0, resets=40.0)
    zendesk.client(store).request("GET", PATH)
    with pytest.raises(RateLimitError) as caught:
        zendesk.client(store, max_retry_after=5).request("GET", PATH)
    assert 30 < (caught.value.retry_after or 0) <= 40
    assert zendesk.sent == 1


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_sync_and_async_clients_share_limits(store: RedisStore, run: Run) -> None:
    zendesk = Server(left=0, resets=40.0)

    async def main() -> None:
        async with store, zendesk.async_client(store, max_retry_after=5) as client:
            await client.request("GET", PATH)
            with pytest.raises(RateLimitError):
                await client.request("GET", PATH)

    run(main)
    with pytest.raises(RateLimitError):
        zendesk.client(store, max_retry_after=5).request("GET", PATH)
    assert zendesk.sent == 1


def test_waits_for_a_shared_limit_count_against_the_budget_and_reach_hooks(
    store: RedisStore, server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    zendesk, waits = Server(left=0, resets=30.0), list[Wait]()
    zendesk.client(store).request("GET", PATH)
    # The wait ends the period in the store, whose clock a test cannot set.
    monkeypatch.setattr(stopping, "sleep", lambda seconds: server.ask("FLUSHALL"))
    zendesk.client(store, on_wait=waits.append).request("GET", PATH)
    assert [wait.reason for wait in waits] == ["rate limit reached"]
    assert 20 < waits[0].seconds <= 31
    with pytest.raises(RatelimitBudgetExceeded):
        zendesk.client(store, ratelimit_budget=0.01).request("GET", PATH)


def test_a_client_that_raises_on_limits_asks_zendesk_itself(store: RedisStore) -> None:
    zendesk = Server(left=0, resets=40.0)
    zendesk.client(store).request("GET", PATH)
    zendesk.client(store, raise_on_ratelimit=True).request("GET", PATH)
    assert zendesk.sent == 2


def test_few_requests_that_are_left_to_others_are_seen_in_the_store(
    store: RedisStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    zendesk, waits = Server(left=300), list[Wait]()
    monkeypatch.setattr(stopping, "sleep", lambda seconds: None)
    zendesk.client(store).request("GET", PATH)
    client = zendesk.client(
        store, proactive_ratelimit=400, proactive_ratelimit_request_interval=50, on_wait=waits.append
    )
    for _ in range(2):
        client.request("GET", PATH)
    assert [wait.reason for wait in waits] == ["few calls left before the rate limit"]


def test_a_429_that_another_worker_got_holds_up_this_one(store: RedisStore) -> None:
    zendesk = Server()
    zendesk.script = [partial(httpx.Response, 429, headers={"retry-after": "33"})]
    with pytest.raises(RateLimitError):
        zendesk.client(store, max_retry_after=5).request("GET", PATH)
    with pytest.raises(RateLimitError, match=r"asks to wait [23]\d"):
        zendesk.client(store, max_retry_after=5).request("GET", PATH)
    assert zendesk.sent == 1


def test_slots_are_given_back_whatever_becomes_of_a_request(store: RedisStore, server: RedisServer) -> None:
    def broken() -> httpx.Response:
        raise httpx.ConnectError("no way")

    def interrupted() -> httpx.Response:
        raise KeyboardInterrupt

    zendesk = Server()
    zendesk.script = [broken, partial(httpx.Response, 404), partial(httpx.Response, 403), interrupted]
    client = zendesk.client(store)
    for kind in (Exception, Exception, Exception, KeyboardInterrupt):
        with pytest.raises(kind):
            client.request("POST", PATH, json={})
    until(lambda: not store._keeper._held)
    client.request("GET", PATH)
    account = limits_of(client)
    assert server.ask(f"ZCARD zenpy:{{{account}}}:flight:account") == b":0"


def limits_of(client: Zenpy) -> str:
    """The account of a client, as the store knows it."""
    shared = client._governor.shared
    assert isinstance(shared, limits.SharedLimits)
    return shared._account


def test_a_cancelled_call_gives_its_slot_back(store: RedisStore, server: RedisServer) -> None:
    zendesk = Server()

    async def main() -> None:
        started = asyncio.Event()

        async def answer(request: httpx.Request) -> httpx.Response:
            started.set()
            await asyncio.Event().wait()
            raise AssertionError

        client = AsyncZenpy(
            subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer), shared=store
        )
        task = asyncio.ensure_future(client.request("GET", PATH))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not store._keeper._held
        async with zendesk.async_client(store) as other:
            await other.request("GET", PATH)

    asyncio.run(main())
    assert zendesk.sent == 1


# -- a store that is away -----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("at_once_again")
def test_a_client_goes_on_without_the_store_warns_once_and_comes_back(server: RedisServer) -> None:
    zendesk = Server(left=500)
    with RedisStore(server.url, timeout=2.0) as store:
        client = zendesk.client(store, max_retry_after=5)
        client.request("GET", PATH)
        server.stop()
        try:
            with pytest.warns(SharedStoreWarning, match=r"\(ConnectionError\).*keeps the limits by itself"):
                client.request("GET", PATH)
            client.request("GET", PATH)  # a second warning would be an error
            zendesk.left, zendesk.resets = 0, 40.0
            client.request("GET", PATH)
            with pytest.raises(RateLimitError):
                client.request("GET", PATH)  # its own limits hold
        finally:
            server.start()
        zendesk.left = 500
        other = zendesk.client(store)
        other.request("GET", PATH)
        account = limits_of(other)
        assert server.ask(f"HGET zenpy:{{{account}}}:limit:account left", lines=2) == b"$3\n500"
    assert zendesk.sent == 5


def test_a_store_that_is_slow_costs_its_time_out_once(server: RedisServer) -> None:
    zendesk = Server()
    with RedisStore(server.url, timeout=0.1) as store:
        client = zendesk.client(store)
        server.suspend()
        try:
            with pytest.warns(SharedStoreWarning):
                client.request("GET", PATH)
            asked = client._governor.monotonic()
            for _ in range(20):
                client.request("GET", PATH)
            assert client._governor.monotonic() - asked < 1.0, "it is not asked again for some seconds"
        finally:
            server.resume()
    assert zendesk.sent == 21


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_async_client_goes_on_without_the_store(run: Run) -> None:
    zendesk = Server()

    async def main() -> None:
        async with RedisStore("redis://127.0.0.1:1") as store, zendesk.async_client(store) as client:
            for _ in range(2):
                await client.request("GET", PATH)

    with pytest.warns(SharedStoreWarning):
        run(main)
    assert zendesk.sent == 2


def test_the_answer_to_a_write_is_not_lost_when_the_store_goes_away_meanwhile(server: RedisServer) -> None:
    def stop_the_store() -> httpx.Response:
        server.stop()
        return httpx.Response(201, json={"ticket": {"id": 7}})

    zendesk = Server()
    zendesk.script = [stop_the_store]
    with RedisStore(server.url) as store:
        client = zendesk.client(store)
        try:
            with pytest.warns(SharedStoreWarning):
                answer = client.request("POST", "/api/v2/tickets", json={"ticket": {}})
        finally:
            server.start()
    assert answer.json() == {"ticket": {"id": 7}}
    assert zendesk.sent == 1


def test_keys_hold_neither_credentials_nor_paths_and_all_of_them_expire(
    store: RedisStore, server: RedisServer
) -> None:
    zendesk = Server()
    headers = {"zendesk-ratelimit-tickets-update": "total=30; remaining=29; resets=500"}
    zendesk.script = [partial(httpx.Response, 200, json={}, headers=headers)]
    client = Zenpy(
        subdomain="acme",
        oauth_token="my-secret",
        transport=httpx.MockTransport(zendesk.answer),
        shared=store,
    )
    client.request("PUT", "/api/v2/secret-path/1", json={})
    found = server.ask("KEYS *", lines=1000).splitlines()[2:-1:2]
    assert len(found) > 4
    for key in found:
        assert not any(word in key for word in (b"secret", b"acme", b"zendesk.com")), key
        assert key.startswith(b"zenpy:{"), key
        assert int(server.ask(f'PTTL "{key.decode()}"').strip(b":")) > 0, key
