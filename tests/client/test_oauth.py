"""Signing in with OAuth on the sync client: tokens are renewed in time, and once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext

import httpx
import pytest

from tests.client.conftest import Wire
from tests.client.oauth_desk import (
    READ,
    TRADE,
    MemoryStore,
    account,
    client,
    first,
    refreshing,
    told,
)
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import (
    AuthenticationError,
    ConfigurationError,
    PermissionDenied,
    RateLimitError,
)
from zenpy.lib.hooks import ResponseReceived
from zenpy.lib.timeouts import Timeouts
from zenpy.oauth import ClientCredentials, RefreshToken, Tokens
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    return account()


# -- when


def test_a_good_token_is_used_as_it_is(sandbox: Sandbox) -> None:
    with client(sandbox, refreshing(sandbox, first(sandbox))) as zendesk:
        zendesk.tickets(id=1)
    assert told(sandbox) == [READ]


def test_a_token_is_renewed_before_it_expires(sandbox: Sandbox) -> None:
    with client(sandbox, refreshing(sandbox, first(sandbox))) as zendesk:
        sandbox.clock.advance(minutes=28)
        zendesk.tickets(id=1)
        sandbox.clock.advance(minutes=1, seconds=5)  # less than the margin is left
        zendesk.tickets(id=1)
        zendesk.tickets(id=1)
    assert told(sandbox) == [READ, TRADE, READ, READ]


def test_a_token_of_unknown_life_is_renewed_when_it_is_refused(sandbox: Sandbox) -> None:
    given = first(sandbox)
    oauth = refreshing(sandbox, Tokens(access_token=given.access_token, refresh_token=given.refresh_token))
    with client(sandbox, oauth) as zendesk:
        sandbox.clock.advance(hours=1)
        made = zendesk.tickets.create(Ticket(subject="New", description="x"))
    assert made.ticket.subject == "New"
    assert told(sandbox) == ["POST /api/v2/tickets 401", TRADE, "POST /api/v2/tickets 201"]
    assert len(sandbox.records("Ticket")) == 2


def test_a_refresh_token_alone_is_enough(sandbox: Sandbox) -> None:
    with client(sandbox, refreshing(sandbox, Tokens(refresh_token=first(sandbox).refresh_token))) as zendesk:
        zendesk.tickets(id=1)
    assert told(sandbox) == [TRADE, READ]


def test_a_list_goes_on_when_its_token_dies_between_two_pages(sandbox: Sandbox) -> None:
    for number in range(2, 251):
        sandbox.add("Ticket", {"id": number})
    with client(sandbox, refreshing(sandbox, first(sandbox))) as zendesk:
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


def test_nobody_as_the_answer_to_who_am_i_is_a_refusal(sandbox: Sandbox) -> None:
    given = first(sandbox)
    oauth = refreshing(sandbox, Tokens(access_token=given.access_token, refresh_token=given.refresh_token))
    sandbox.clock.advance(hours=1)
    with client(sandbox, oauth) as zendesk:
        assert zendesk.users.me().id == sandbox.user.id
    assert told(sandbox) == ["GET /api/v2/users/me 200", TRADE, "GET /api/v2/users/me 200"]


# -- many at once --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("expires_at", [0.0, None])
def test_threads_on_an_expired_token_refresh_once(sandbox: Sandbox, expires_at: float | None) -> None:
    given = first(sandbox)
    sandbox.clock.advance(hours=1)
    store = MemoryStore()
    expired = Tokens(
        access_token=given.access_token, refresh_token=given.refresh_token, expires_at=expires_at
    )
    start = threading.Barrier(32)
    with client(sandbox, refreshing(sandbox, expired, store)) as zendesk:

        def read(_: int) -> str | None:
            start.wait()
            return zendesk.tickets(id=1).subject

        with ThreadPoolExecutor(32) as pool:
            assert list(pool.map(read, range(32))) == ["Hi"] * 32
    assert told(sandbox).count(TRADE) == 1
    assert told(sandbox).count(READ) == 32
    assert store.log.count("lock") == store.log.count("save") == 1


def test_one_object_serves_several_clients(sandbox: Sandbox) -> None:
    oauth = refreshing(sandbox, first(sandbox))
    sandbox.clock.advance(hours=1)
    with client(sandbox, oauth) as one, client(sandbox, oauth) as other:
        one.tickets(id=1)
        other.tickets(id=1)
    assert told(sandbox) == [TRADE, READ, READ]


def test_one_object_serves_one_account_only(sandbox: Sandbox) -> None:
    oauth = refreshing(sandbox, first(sandbox))
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
    assert told(sandbox) == [TRADE, READ, READ, TRADE, READ]
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


# -- when there is no token to be had ------------------------------------------------------------------------------------


def test_a_revoked_refresh_token_says_to_authorize_again(sandbox: Sandbox) -> None:
    given = first(sandbox)
    sandbox.oauth.revoke(str(given.access_token))
    with (
        client(sandbox, refreshing(sandbox, given)) as zendesk,
        pytest.raises(AuthenticationError, match="authorize the app again") as caught,
    ):
        zendesk.tickets(id=1)
    assert caught.value.status == 400
    assert caught.value.request_id is not None


def test_a_wrong_client_secret_is_named(sandbox: Sandbox) -> None:
    oauth = ClientCredentials("app", "wrong-secret", now=sandbox.clock.timestamp)
    with (
        client(sandbox, oauth) as zendesk,
        pytest.raises(AuthenticationError, match="Check client_id and client_secret") as caught,
    ):
        zendesk.tickets(id=1)
    assert caught.value.status == 401


@pytest.mark.parametrize("kind", ["reset", "status"])
def test_a_passing_failure_of_the_token_endpoint_is_tried_again(
    sandbox: Sandbox, patient: list[float], kind: str
) -> None:
    sandbox.fail("POST", "/oauth/tokens", kind=kind, status=503, headers={"Retry-After": "7"})
    sandbox.clock.advance(hours=1)
    oauth = ClientCredentials("app", "app-secret", now=sandbox.clock.timestamp)
    with client(sandbox, oauth) as zendesk:
        assert zendesk.tickets(id=1).subject == "Hi"
    assert told(sandbox)[1:] == [TRADE, READ]
    assert len([seconds for seconds in patient if seconds]) == 1


def test_a_token_that_still_lives_is_used_while_the_token_endpoint_is_down(
    sandbox: Sandbox, patient: list[float]
) -> None:
    with client(sandbox, refreshing(sandbox, first(sandbox))) as zendesk:
        sandbox.clock.advance(minutes=29, seconds=10)  # due, but not over
        sandbox.fail("POST", "/oauth/tokens", status=503, times=1)
        assert zendesk.tickets(id=1).subject == "Hi"
    assert told(sandbox) == ["POST /oauth/tokens 503", READ]
    assert sum(patient) == 0


def test_a_limit_of_the_token_endpoint_counts_as_the_calls_own(sandbox: Sandbox) -> None:
    sandbox.fail("POST", "/oauth/tokens", status=429, headers={"Retry-After": "5"})
    oauth = ClientCredentials("app", "app-secret", now=sandbox.clock.timestamp)
    with (
        Zenpy(subdomain="s", oauth=oauth, transport=sandbox.transport, raise_on_ratelimit=True) as zendesk,
        pytest.raises(RateLimitError) as caught,
    ):
        zendesk.tickets(id=1)
    assert caught.value.retry_after == 5
    assert caught.value.response is None


# -- what cannot work ----------------------------------------------------------------------------------------------------


class AsyncStore:
    async def load(self) -> Tokens | None:
        return None

    async def save(self, tokens: Tokens) -> None: ...

    def lock(self) -> nullcontext[None]:
        return nullcontext()


def test_a_client_that_cannot_work_says_why() -> None:
    token = Tokens(refresh_token="r")
    with pytest.raises(ConfigurationError, match="tokens="):
        RefreshToken("app", "s")
    with pytest.raises(ConfigurationError, match="client_id"):
        RefreshToken("", "s", token)
    with pytest.raises(ConfigurationError, match="client_secret"):
        ClientCredentials("app", "")
    with pytest.raises(ConfigurationError, match="margin"):
        ClientCredentials("app", "s", expires_in=60)
    with pytest.raises(ConfigurationError, match="one way"):
        Zenpy(subdomain="a", oauth_token="x", oauth=RefreshToken("app", "s", token))
    with pytest.raises(ConfigurationError, match="oauth_token="):
        Zenpy(subdomain="a", oauth="x")  # type: ignore[arg-type]  # the mistake
    with pytest.raises(ConfigurationError, match="AsyncZenpy"):
        Zenpy(subdomain="a", oauth=RefreshToken("app", "s", token, AsyncStore()))


def test_a_lock_of_the_users_own_may_be_any_context_manager(sandbox: Sandbox) -> None:
    class Plain(MemoryStore):
        def lock(self) -> AbstractContextManager[None]:  # type: ignore[override]  # another kind of manager
            return nullcontext()

    sandbox.clock.advance(hours=1)
    with client(sandbox, refreshing(sandbox, store=Plain(first(sandbox)))) as zendesk:
        zendesk.tickets(id=1)


# -- beside the rest of the client ---------------------------------------------------------------------------------------


def test_a_hook_that_raises_does_not_cost_the_tokens(sandbox: Sandbox) -> None:
    store = MemoryStore(first(sandbox))
    sandbox.clock.advance(hours=1)
    seen: list[str] = []

    def on_response(event: ResponseReceived) -> None:
        seen.append(event.request.url)
        raise RuntimeError("a bug in the hook")

    with Zenpy(
        subdomain="sandbox",
        oauth=refreshing(sandbox, store=store),
        transport=sandbox.transport,
        on_response=on_response,
    ) as zendesk:
        for _ in range(2):
            with pytest.raises(RuntimeError, match="a bug in the hook"):
                zendesk.tickets(id=1)
    assert told(sandbox) == [TRADE, READ, READ]
    assert seen == ["/api/v2/tickets/1"] * 2


def test_a_refresh_is_logged_without_its_content(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "zenpy")
    sandbox.clock.advance(hours=1)
    given = first(sandbox)
    with client(sandbox, refreshing(sandbox, Tokens(refresh_token=given.refresh_token))) as zendesk:
        zendesk.tickets(id=1)
    assert "POST /oauth/tokens" in caplog.messages
    assert str(given.refresh_token) not in caplog.text
    assert "app-secret" not in caplog.text


def test_a_refresh_takes_from_the_time_of_its_call(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The refresh itself is never cut short, but the call has only the rest."""
    now = [100.0]
    monkeypatch.setattr("zenpy.lib.renewal.time.monotonic", lambda: now[0])
    inner = sandbox.transport
    patience: list[tuple[str, float]] = []

    def slow(request: httpx.Request) -> httpx.Response:
        patience.append((request.url.path, request.extensions["timeout"]["read"]))
        if request.url.path == "/oauth/tokens":
            now[0] += 4
        return inner.handle_request(request)

    sandbox.clock.advance(hours=1)
    with Zenpy(
        subdomain="sandbox",
        oauth=refreshing(sandbox, Tokens(refresh_token=first(sandbox).refresh_token)),
        transport=httpx.MockTransport(slow),
        timeout=Timeouts(read=30, total=10),
    ) as zendesk:
        zendesk.tickets(id=1)
    assert patience[0] == ("/oauth/tokens", 30)
    assert patience[1][0] == "/api/v2/tickets/1"
    assert 5 < patience[1][1] <= 6
