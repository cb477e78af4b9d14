"""Signing in with OAuth on the sync client: tokens are renewed in time, once, and stored before they are used."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.support.oauth import (
    READ,
    REFUSED,
    TRADE,
    MemoryStore,
    authorize,
    client,
    refresh_grant,
    sent_calls,
)
from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import (
    AuthenticationError,
    ConfigurationError,
    PermissionDenied,
)
from zenpy.oauth import ClientCredentials, FileStore, RefreshToken, Tokens
from zenpy.sandbox import Sandbox

# -- when --------------------------------------------------------------------------------------------------------------


def test_a_good_token_is_used_as_it_is(sandbox: Sandbox) -> None:
    with client(sandbox, refresh_grant(sandbox, authorize(sandbox))) as zendesk:
        zendesk.tickets(id=1)
    assert sent_calls(sandbox) == [READ]


def test_a_token_is_renewed_before_it_expires(sandbox: Sandbox) -> None:
    with client(sandbox, refresh_grant(sandbox, authorize(sandbox))) as zendesk:
        sandbox.clock.advance(minutes=28)
        zendesk.tickets(id=1)
        sandbox.clock.advance(minutes=1, seconds=5)  # less than the margin is left
        zendesk.tickets(id=1)
        zendesk.tickets(id=1)
    assert sent_calls(sandbox) == [READ, TRADE, READ, READ]


def test_a_token_of_unknown_life_is_renewed_when_it_is_refused(sandbox: Sandbox) -> None:
    granted = authorize(sandbox)
    oauth = refresh_grant(
        sandbox, Tokens(access_token=granted.access_token, refresh_token=granted.refresh_token)
    )
    with client(sandbox, oauth) as zendesk:
        sandbox.clock.advance(hours=1)
        made = zendesk.tickets.create(Ticket(subject="New", description="x"))
    assert made.ticket.subject == "New"
    assert sent_calls(sandbox) == ["POST /api/v2/tickets 401", TRADE, "POST /api/v2/tickets 201"]
    assert len(sandbox.records("Ticket")) == 2


def test_a_refresh_token_alone_is_enough(sandbox: Sandbox) -> None:
    with client(
        sandbox, refresh_grant(sandbox, Tokens(refresh_token=authorize(sandbox).refresh_token))
    ) as zendesk:
        zendesk.tickets(id=1)
    assert sent_calls(sandbox) == [TRADE, READ]


def test_a_list_continues_when_its_token_expires_between_two_pages(sandbox: Sandbox) -> None:
    for number in range(2, 251):
        sandbox.add("Ticket", {"id": number})
    with client(sandbox, refresh_grant(sandbox, authorize(sandbox))) as zendesk:
        found = []
        for one in zendesk.tickets():
            found.append(one.id)
            if one.id == 100:
                sandbox.clock.advance(hours=1)
    assert found == list(range(1, 251))


def test_a_new_token_that_is_refused_is_the_error(wire: Wire) -> None:
    wire.on("POST", "/oauth/tokens", {"access_token": "new", "refresh_token": "r2"})
    wire.on("GET", "/api/v2/tickets/1", 401)
    with (
        Zenpy(
            subdomain="acme",
            oauth=RefreshToken("app", "s", Tokens(access_token="old", refresh_token="r1")),
            transport=httpx.MockTransport(wire.handle),
        ) as zendesk,
        pytest.raises(AuthenticationError),
    ):
        zendesk.tickets(id=1)
    assert wire.calls == ["GET /api/v2/tickets/1", "POST /oauth/tokens", "GET /api/v2/tickets/1"]
    assert wire.last.headers["authorization"] == "Bearer new"


def test_an_anonymous_current_user_is_a_refusal(sandbox: Sandbox) -> None:
    granted = authorize(sandbox)
    oauth = refresh_grant(
        sandbox, Tokens(access_token=granted.access_token, refresh_token=granted.refresh_token)
    )
    sandbox.clock.advance(hours=1)
    with client(sandbox, oauth) as zendesk:
        assert zendesk.users.me().id == sandbox.user.id
    assert sent_calls(sandbox) == ["GET /api/v2/users/me 200", TRADE, "GET /api/v2/users/me 200"]


# -- the store -----------------------------------------------------------------------------------------------------------


def test_a_new_pair_is_stored_before_it_is_used(sandbox: Sandbox) -> None:
    """rule A2"""
    log: list[str] = []
    store = MemoryStore(authorize(sandbox), log)
    inner = sandbox.transport

    def logged(request: httpx.Request) -> httpx.Response:
        log.append(f"{request.method} {request.url.path}")
        return inner.handle_request(request)

    sandbox.clock.advance(hours=1)
    with Zenpy(
        subdomain="sandbox", oauth=refresh_grant(sandbox, store=store), transport=httpx.MockTransport(logged)
    ) as zendesk:
        zendesk.tickets(id=1)
    assert log == ["lock", "load", "POST /oauth/tokens", "save", "unlock", "GET /api/v2/tickets/1"]
    assert store.tokens is not None
    assert store.tokens.expires_at == pytest.approx(sandbox.clock.timestamp() + 1800, abs=5)
    assert store.tokens.refresh_expires_at == pytest.approx(sandbox.clock.timestamp() + 30 * 86400, abs=5)


def test_a_pair_that_could_not_be_stored_is_kept_and_stored_before_its_first_use(sandbox: Sandbox) -> None:
    store = MemoryStore(authorize(sandbox))
    store.failures = [OSError("disk full"), OSError("disk full")]
    sandbox.clock.advance(hours=1)
    with client(sandbox, refresh_grant(sandbox, store=store)) as zendesk:
        for _ in range(2):
            with pytest.raises(OSError, match="disk full"):
                zendesk.tickets(id=1)
        assert sent_calls(sandbox) == [TRADE]  # nothing was called with a token that is not stored
        zendesk.tickets(id=1)
    assert sent_calls(sandbox) == [TRADE, READ]
    assert store.log.count("save") == 3
    with client(sandbox, refresh_grant(sandbox, store=store)) as later:
        later.tickets(id=1)
    assert sent_calls(sandbox) == [TRADE, READ, READ]


def test_an_expired_token_is_not_tried_again_while_the_new_one_waits_to_be_stored(sandbox: Sandbox) -> None:
    granted = authorize(sandbox)
    store = MemoryStore(Tokens(access_token=granted.access_token, refresh_token=granted.refresh_token))
    store.failures = [OSError("disk full")]
    sandbox.clock.advance(hours=1)
    with client(sandbox, refresh_grant(sandbox, store=store)) as zendesk:
        with pytest.raises(OSError, match="disk full"):
            zendesk.tickets(id=1)
        zendesk.tickets(id=1)
    assert sent_calls(sandbox) == [REFUSED, TRADE, READ]


def test_a_pair_that_another_process_has_stored_is_taken(sandbox: Sandbox) -> None:
    store = MemoryStore(authorize(sandbox))
    here, there = (client(sandbox, refresh_grant(sandbox, store=store)) for _ in range(2))
    with here, there:
        here.tickets(id=1)
        there.tickets(id=1)
        sandbox.clock.advance(hours=1)
        here.tickets(id=1)
        there.tickets(id=1)
    assert sent_calls(sandbox) == [READ, READ, TRADE, READ, READ]


def test_a_token_that_another_process_has_killed_early_is_replaced_by_the_stored_one(
    sandbox: Sandbox,
) -> None:
    store = MemoryStore(authorize(sandbox))
    with client(sandbox, refresh_grant(sandbox, store=store)) as zendesk:
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
    assert sent_calls(sandbox) == [READ, REFUSED, READ]


def test_a_stored_token_that_is_refused_too_is_renewed(sandbox: Sandbox) -> None:
    store = MemoryStore(authorize(sandbox))
    with client(sandbox, refresh_grant(sandbox, store=store)) as zendesk:
        zendesk.tickets(id=1)
        sandbox.oauth.revoke(str(store.tokens and store.tokens.access_token))
        store.tokens = Tokens(access_token="also-dead", refresh_token=authorize(sandbox).refresh_token)
        zendesk.tickets(id=1)
    assert sent_calls(sandbox) == [READ, REFUSED, REFUSED, TRADE, READ]


def test_a_store_that_forgets_is_not_believed(sandbox: Sandbox) -> None:
    """A load that always returns the first pair must not bring an expired refresh token back."""
    store = MemoryStore(authorize(sandbox))
    store.save = lambda tokens: None  # type: ignore[method-assign]  # the bug of this store
    with client(sandbox, refresh_grant(sandbox, store=store)) as zendesk:
        for _ in range(3):
            sandbox.clock.advance(hours=1)
            zendesk.tickets(id=1)
    assert sent_calls(sandbox) == [TRADE, READ] * 3


def test_tokens_given_anew_help_when_the_stored_ones_are_revoked(sandbox: Sandbox) -> None:
    old = authorize(sandbox)
    sandbox.oauth.revoke(str(old.access_token))
    store = MemoryStore(old)
    sandbox.clock.advance(hours=1)
    new = Tokens(refresh_token=authorize(sandbox).refresh_token)
    with client(sandbox, refresh_grant(sandbox, new, store)) as zendesk:
        zendesk.tickets(id=1)
    assert sent_calls(sandbox) == ["POST /oauth/tokens 400", TRADE, READ]
    assert store.log.count("save") == 1


def test_what_load_gives_has_to_be_tokens(sandbox: Sandbox) -> None:
    store = MemoryStore()
    store.tokens = {"access_token": "secret-value"}  # type: ignore[assignment]  # the error of this store
    with (
        client(sandbox, refresh_grant(sandbox, store=store)) as zendesk,
        pytest.raises(ConfigurationError, match="from_dict") as caught,
    ):
        zendesk.tickets(id=1)
    assert "secret-value" not in str(caught.value)


def test_the_error_of_an_empty_store_explains_what_to_do(sandbox: Sandbox) -> None:
    with (
        client(sandbox, refresh_grant(sandbox, store=MemoryStore())) as zendesk,
        pytest.raises(ConfigurationError, match="authorize the app"),
    ):
        zendesk.tickets(id=1)
    assert sandbox.requests == []


def test_a_crash_between_refresh_and_store_leaves_a_clear_error_and_no_lock(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """The program ends before it stores the new pair: the next one gets an error that asks to authorize again."""

    class Crash(BaseException):
        pass

    path = tmp_path / "tokens.json"
    FileStore(path).save(authorize(sandbox))
    dying = FileStore(path)

    def crash(tokens: Tokens) -> None:
        raise Crash

    dying.save = crash  # type: ignore[method-assign]  # the crash of this test
    sandbox.clock.advance(hours=1)
    with client(sandbox, refresh_grant(sandbox, store=dying)) as zendesk, pytest.raises(Crash):
        zendesk.tickets(id=1)
    with (
        client(sandbox, refresh_grant(sandbox, store=FileStore(path, timeout=0.1))) as zendesk,
        pytest.raises(AuthenticationError, match="authorize the app again"),
    ):
        zendesk.tickets(id=1)


# -- many at once --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("expires_at", [0.0, None])
def test_threads_on_an_expired_token_refresh_once(sandbox: Sandbox, expires_at: float | None) -> None:
    granted = authorize(sandbox)
    sandbox.clock.advance(hours=1)
    store = MemoryStore()
    expired = Tokens(
        access_token=granted.access_token, refresh_token=granted.refresh_token, expires_at=expires_at
    )
    start = threading.Barrier(32)
    with client(sandbox, refresh_grant(sandbox, expired, store)) as zendesk:

        def read(_: int) -> str | None:
            start.wait()
            return zendesk.tickets(id=1).subject

        with ThreadPoolExecutor(32) as pool:
            assert list(pool.map(read, range(32))) == ["Hi"] * 32
    assert sent_calls(sandbox).count(TRADE) == 1
    assert sent_calls(sandbox).count(READ) == 32
    assert store.log.count("lock") == store.log.count("save") == 1


def test_one_object_serves_several_clients(sandbox: Sandbox) -> None:
    oauth = refresh_grant(sandbox, authorize(sandbox))
    sandbox.clock.advance(hours=1)
    with client(sandbox, oauth) as one, client(sandbox, oauth) as other:
        one.tickets(id=1)
        other.tickets(id=1)
    assert sent_calls(sandbox) == [TRADE, READ, READ]


def test_one_object_serves_one_account_only(sandbox: Sandbox) -> None:
    oauth = refresh_grant(sandbox, authorize(sandbox))
    Zenpy(subdomain="acme", oauth=oauth).close()
    with pytest.raises(ConfigurationError, match=r"acme\.zendesk\.com"):
        Zenpy(subdomain="other", oauth=oauth)


# -- client credentials --------------------------------------------------------------------------------------------------


def test_client_credentials_earn_a_token_and_the_next_one(sandbox: Sandbox) -> None:
    """rule A3"""
    oauth = ClientCredentials("app", "app-secret", scope="read", expires_in=600, now=sandbox.clock.timestamp)
    with client(sandbox, oauth) as zendesk:
        zendesk.tickets(id=1)
        zendesk.tickets(id=1)
        sandbox.clock.advance(seconds=545)
        zendesk.tickets(id=1)
    assert sent_calls(sandbox) == [TRADE, READ, READ, TRADE, READ]
    assert sandbox.requests[0].body == {
        "grant_type": "client_credentials",
        "client_id": "app",
        "client_secret": "app-secret",
        "scope": "read",
        "expires_in": 600,
    }
    assert "authorization" not in sandbox.requests[0].headers


def test_a_misspelt_scope_is_hinted_at(sandbox: Sandbox) -> None:
    """rule A4"""
    oauth = ClientCredentials("app", "app-secret", scope="raed", now=sandbox.clock.timestamp)
    with client(sandbox, oauth) as zendesk, pytest.raises(PermissionDenied, match="scope"):
        zendesk.tickets(id=1)
