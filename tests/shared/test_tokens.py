"""OAuth tokens in the store: sealed, renewed by one worker for all, and used for as long as they work without it."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from tests.support.oauth import CLIENTS, authorize, client, sent_calls
from tests.support.redis_server import RedisServer
from tests.support.shared_limits import until
from zenpy import AsyncZenpy
from zenpy.lib.exception import ConfigurationError, SharedStoreError, WaitTimeout
from zenpy.lib.shared.scripts import VALUES
from zenpy.lib.shared.tokens import RedisTokens
from zenpy.oauth import ClientCredentials, RefreshToken, Tokens
from zenpy.sandbox import Sandbox
from zenpy.shared import RedisStore, new_key

KEY = new_key()
TOKENS = Tokens(access_token="an-access-token", refresh_token="a-refresh-token", expires_at=2e9)


@pytest.fixture
def sandbox() -> Sandbox:
    sandbox = Sandbox(oauth=CLIENTS)
    sandbox.add("ticket", {"id": 1})
    return sandbox


def store(server: RedisServer, key: str | list[str] = KEY, lease: float = 10.0) -> RedisTokens:
    return RedisStore(server.url, key=key, lease=lease).tokens("acme")


def renewals(sandbox: Sandbox) -> int:
    return sum(call.startswith("POST /oauth/tokens") for call in sent_calls(sandbox))


def test_tokens_come_back_as_they_were_saved(server: RedisServer) -> None:
    assert store(server).load() is None
    store(server).save(TOKENS)
    assert store(server).load() == TOKENS


def test_neither_keys_nor_values_show_a_token(server: RedisServer) -> None:
    store(server).save(TOKENS)
    name = server.ask("KEYS *", lines=3).splitlines()[-1].decode()
    value = server.ask(f"GET {name}", lines=10)
    assert len(value) > 100
    assert not any(word in name.encode() + value for word in (b"acme", b"access", b"refresh-token"))
    assert int(server.ask(f"PTTL {name}").strip(b":")) > 0


def test_without_a_key_no_tokens_are_kept(server: RedisServer) -> None:
    with pytest.raises(ConfigurationError, match="only if it seals them"):
        RedisStore(server.url).tokens("acme")
    with pytest.raises(ConfigurationError, match="need a name"):
        RedisStore(server.url, key=KEY).tokens("")


@pytest.mark.parametrize("key", ["secret", ["secret"], ["s" * 44]])
def test_what_is_no_key_is_refused_and_not_repeated(server: RedisServer, key: str | list[str]) -> None:
    with pytest.raises(ConfigurationError, match="new_key") as caught:
        store(server, key)
    assert "secret" not in str(caught.value)


def test_tokens_that_were_put_in_the_place_of_others_are_refused(server: RedisServer) -> None:
    one, other = (RedisStore(server.url, key=KEY).tokens(name) for name in ("acme", "other"))
    other.save(TOKENS)
    sealed = one._connections.run(VALUES, other._key, ["load"])
    assert isinstance(sealed, bytes)
    one._connections.run(VALUES, one._key, ["save", sealed, 60_000])
    with pytest.raises(ConfigurationError, match="sealed with another key"):
        one.load()
    assert other.load() == TOKENS


def test_a_key_is_replaced_without_a_break(server: RedisServer) -> None:
    new = new_key()
    store(server).save(TOKENS)
    with pytest.raises(ConfigurationError, match="sealed with another key"):
        store(server, new).load()
    assert store(server, [new, KEY]).load() == TOKENS
    store(server, [new, KEY]).save(TOKENS)
    assert store(server, new).load() == TOKENS


def test_the_lock_excludes_other_workers_and_waits_for_them(server: RedisServer) -> None:
    one, other = store(server), store(server)
    other._timeout = 0.01
    with one.lock(), pytest.raises(WaitTimeout), other.lock():
        pass
    with other.lock():
        pass


def test_a_lock_whose_answer_got_lost_is_had_by_the_one_that_asks_again(server: RedisServer) -> None:
    tokens = store(server)
    asked = [tokens._connections.run(VALUES, tokens._lock_key, ["lock", who, 60_000]) for who in "aab"]
    assert asked == [1, 1, 0]


def test_the_lock_lasts_for_as_long_as_its_worker_lives_and_not_longer(server: RedisServer) -> None:
    one, other = store(server, lease=0.4), store(server)
    other._timeout = 0.01
    lock = one.lock()
    lock.__enter__()
    start = time.monotonic()

    def is_taken() -> bool:
        try:
            with other.lock():
                return True
        except WaitTimeout:
            return False

    while time.monotonic() - start < 1.0:
        assert not is_taken()
    one._keeper.reset_after_fork()  # it is killed
    until(is_taken)


def test_one_worker_renews_for_all(sandbox: Sandbox, server: RedisServer) -> None:
    store(server).save(authorize(sandbox))
    sandbox.clock.advance(minutes=31)
    grants = [
        RefreshToken("app", "app-secret", store=store(server), now=sandbox.clock.timestamp) for _ in range(4)
    ]
    threads = [threading.Thread(target=lambda one=one: client(sandbox, one).tickets(id=1)) for one in grants]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert renewals(sandbox) == 1
    assert len({grant.access_token for grant in grants}) == 1


def test_client_credentials_share_one_token(sandbox: Sandbox, server: RedisServer) -> None:
    for _ in range(3):
        oauth = ClientCredentials("app", "app-secret", store=store(server), now=sandbox.clock.timestamp)
        client(sandbox, oauth).tickets(id=1)
    assert renewals(sandbox) == 1
    sandbox.clock.advance(hours=1)
    client(sandbox, oauth).tickets(id=1)
    assert renewals(sandbox) == 2


def test_an_async_client_renews_under_the_same_lock(sandbox: Sandbox, server: RedisServer) -> None:
    store(server).save(authorize(sandbox))
    sandbox.clock.advance(minutes=31)

    async def main() -> None:
        for _ in range(2):
            oauth = RefreshToken("app", "app-secret", store=store(server), now=sandbox.clock.timestamp)
            async with AsyncZenpy(subdomain="sandbox", oauth=oauth, transport=sandbox.transport) as zendesk:
                await zendesk.tickets(id=1)

    asyncio.run(main())
    assert renewals(sandbox) == 1


def test_a_token_that_works_is_used_while_the_store_is_away(sandbox: Sandbox, server: RedisServer) -> None:
    oauth = RefreshToken("app", "app-secret", authorize(sandbox), store(server), now=sandbox.clock.timestamp)
    zendesk = client(sandbox, oauth)
    sandbox.clock.advance(minutes=29, seconds=30)  # it is time to renew
    server.stop()
    try:
        assert zendesk.tickets(id=1).id == 1
        sandbox.clock.advance(minutes=1)
        with pytest.raises(SharedStoreError, match="gives no answer"):
            zendesk.request("POST", "/api/v2/views", json={})  # a read would be tried again for some seconds
    finally:
        server.start()
    assert renewals(sandbox) == 0, "new tokens that are stored nowhere would end those of the other workers"
    assert zendesk.tickets(id=1).id == 1
