"""Stored tokens: a new pair is kept before it is used, and what other processes stored is taken."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests.client.oauth_desk import (
    READ,
    REFUSED,
    TRADE,
    MemoryStore,
    account,
    client,
    first,
    refreshing,
    told,
)
from zenpy import Zenpy
from zenpy.lib.exception import (
    AuthenticationError,
    ConfigurationError,
)
from zenpy.oauth import FileStore, Tokens
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    return account()


def test_a_new_pair_is_stored_before_it_is_used(sandbox: Sandbox) -> None:
    """rule A2"""
    log: list[str] = []
    store = MemoryStore(first(sandbox), log)
    inner = sandbox.transport

    def logged(request: httpx.Request) -> httpx.Response:
        log.append(f"{request.method} {request.url.path}")
        return inner.handle_request(request)

    sandbox.clock.advance(hours=1)
    with Zenpy(
        subdomain="sandbox", oauth=refreshing(sandbox, store=store), transport=httpx.MockTransport(logged)
    ) as zendesk:
        zendesk.tickets(id=1)
    assert log == ["lock", "load", "POST /oauth/tokens", "save", "unlock", "GET /api/v2/tickets/1"]
    assert store.tokens is not None
    assert store.tokens.expires_at == pytest.approx(sandbox.clock.timestamp() + 1800, abs=5)
    assert store.tokens.refresh_expires_at == pytest.approx(sandbox.clock.timestamp() + 30 * 86400, abs=5)


def test_a_pair_that_could_not_be_stored_is_kept_and_stored_before_its_first_use(sandbox: Sandbox) -> None:
    store = MemoryStore(first(sandbox))
    store.failures = [OSError("disk full"), OSError("disk full")]
    sandbox.clock.advance(hours=1)
    with client(sandbox, refreshing(sandbox, store=store)) as zendesk:
        for _ in range(2):
            with pytest.raises(OSError, match="disk full"):
                zendesk.tickets(id=1)
        assert told(sandbox) == [TRADE]  # nothing was called with a token that is not stored
        zendesk.tickets(id=1)
    assert told(sandbox) == [TRADE, READ]
    assert store.log.count("save") == 3
    with client(sandbox, refreshing(sandbox, store=store)) as later:
        later.tickets(id=1)
    assert told(sandbox) == [TRADE, READ, READ]


def test_a_dead_token_is_not_tried_again_while_its_successor_waits_to_be_stored(sandbox: Sandbox) -> None:
    given = first(sandbox)
    store = MemoryStore(Tokens(access_token=given.access_token, refresh_token=given.refresh_token))
    store.failures = [OSError("disk full")]
    sandbox.clock.advance(hours=1)
    with client(sandbox, refreshing(sandbox, store=store)) as zendesk:
        with pytest.raises(OSError, match="disk full"):
            zendesk.tickets(id=1)
        zendesk.tickets(id=1)
    assert told(sandbox) == [REFUSED, TRADE, READ]


def test_a_pair_that_another_process_has_stored_is_taken(sandbox: Sandbox) -> None:
    store = MemoryStore(first(sandbox))
    here, there = (client(sandbox, refreshing(sandbox, store=store)) for _ in range(2))
    with here, there:
        here.tickets(id=1)
        there.tickets(id=1)
        sandbox.clock.advance(hours=1)
        here.tickets(id=1)
        there.tickets(id=1)
    assert told(sandbox) == [READ, READ, TRADE, READ, READ]


def test_a_token_that_another_process_has_killed_early_is_replaced_by_the_stored_one(
    sandbox: Sandbox,
) -> None:
    store = MemoryStore(first(sandbox))
    with client(sandbox, refreshing(sandbox, store=store)) as zendesk:
        zendesk.tickets(id=1)
        assert store.tokens is not None
        other = sandbox.oauth.grant(
            {
                "grant_type": "refresh_token",
                "client_id": "app",
                "client_secret": "app-secret",
                "refresh_token": store.tokens.refresh_token,
            }
        )
        store.tokens = Tokens(access_token=other["access_token"], refresh_token=other["refresh_token"])
        zendesk.tickets(id=1)
    assert told(sandbox) == [READ, REFUSED, READ]


def test_a_stored_token_that_is_refused_too_is_renewed(sandbox: Sandbox) -> None:
    store = MemoryStore(first(sandbox))
    with client(sandbox, refreshing(sandbox, store=store)) as zendesk:
        zendesk.tickets(id=1)
        sandbox.oauth.revoke(str(store.tokens and store.tokens.access_token))
        store.tokens = Tokens(access_token="also-dead", refresh_token=first(sandbox).refresh_token)
        zendesk.tickets(id=1)
    assert told(sandbox) == [READ, REFUSED, REFUSED, TRADE, READ]


def test_a_store_that_forgets_is_not_believed(sandbox: Sandbox) -> None:
    """A load that always gives the pair of the first day must not bring a dead refresh token back."""
    store = MemoryStore(first(sandbox))
    store.save = lambda tokens: None  # type: ignore[method-assign]  # the bug of this store
    with client(sandbox, refreshing(sandbox, store=store)) as zendesk:
        for _ in range(3):
            sandbox.clock.advance(hours=1)
            zendesk.tickets(id=1)
    assert told(sandbox) == [TRADE, READ] * 3


def test_tokens_given_anew_help_when_the_stored_ones_are_revoked(sandbox: Sandbox) -> None:
    old = first(sandbox)
    sandbox.oauth.revoke(str(old.access_token))
    store = MemoryStore(old)
    sandbox.clock.advance(hours=1)
    new = Tokens(refresh_token=first(sandbox).refresh_token)
    with client(sandbox, refreshing(sandbox, new, store)) as zendesk:
        zendesk.tickets(id=1)
    assert told(sandbox) == ["POST /oauth/tokens 400", TRADE, READ]
    assert store.log.count("save") == 1


def test_what_load_gives_has_to_be_tokens(sandbox: Sandbox) -> None:
    store = MemoryStore()
    store.tokens = {"access_token": "secret-value"}  # type: ignore[assignment]  # the mistake of this store
    with (
        client(sandbox, refreshing(sandbox, store=store)) as zendesk,
        pytest.raises(ConfigurationError, match="from_dict") as caught,
    ):
        zendesk.tickets(id=1)
    assert "secret-value" not in str(caught.value)


def test_an_empty_store_says_what_to_do(sandbox: Sandbox) -> None:
    with (
        client(sandbox, refreshing(sandbox, store=MemoryStore())) as zendesk,
        pytest.raises(ConfigurationError, match="authorize the app"),
    ):
        zendesk.tickets(id=1)
    assert sandbox.requests == []


def test_a_crash_between_refresh_and_store_leaves_a_clear_error_and_no_lock(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """The program dies with the new pair in its memory: the next one is told to authorize again."""

    class Crash(BaseException):
        pass

    path = tmp_path / "tokens.json"
    FileStore(path).save(first(sandbox))
    dying = FileStore(path)

    def crash(tokens: Tokens) -> None:
        raise Crash

    dying.save = crash  # type: ignore[method-assign]  # the crash of this test
    sandbox.clock.advance(hours=1)
    with client(sandbox, refreshing(sandbox, store=dying)) as zendesk, pytest.raises(Crash):
        zendesk.tickets(id=1)
    with (
        client(sandbox, refreshing(sandbox, store=FileStore(path, timeout=0.1))) as zendesk,
        pytest.raises(AuthenticationError, match="authorize the app again"),
    ):
        zendesk.tickets(id=1)
