"""Signing in with OAuth on the sync client: tokens are renewed in time, once, and stored before they are used."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

import httpx
import pytest

from tests.client.conftest import Wire, ticket
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import (
    AuthenticationError,
    ConfigurationError,
    DecodingError,
    NetworkError,
    PermissionDenied,
    RateLimitError,
)
from zenpy.lib.hooks import ResponseReceived
from zenpy.lib.timeouts import Timeouts
from zenpy.oauth import ClientCredentials, FileStore, RefreshToken, Tokens
from zenpy.sandbox import Sandbox

CLIENTS = {"app": "app-secret"}


class MemoryStore:
    """A store as a user may write one; it tells what happened in which order, and fails when told to."""

    def __init__(self, tokens: Tokens | None = None, log: list[str] | None = None) -> None:
        self.tokens = tokens
        self.log = [] if log is None else log
        self.failures: list[BaseException] = []

    def load(self) -> Tokens | None:
        self.log.append("load")
        return self.tokens

    def save(self, tokens: Tokens) -> None:
        self.log.append("save")
        if self.failures:
            raise self.failures.pop()
        self.tokens = tokens

    @contextmanager
    def lock(self) -> Iterator[None]:
        self.log.append("lock")
        yield
        self.log.append("unlock")


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox(oauth=CLIENTS)
    made.add("Ticket", {"id": 1, "subject": "Hi"})
    return made


def first(sandbox: Sandbox, scope: str = "read write") -> Tokens:
    """What a user's consent gave."""
    given = sandbox.oauth.authorize(scope)
    return Tokens(
        access_token=given["access_token"],
        refresh_token=given["refresh_token"],
        expires_at=sandbox.clock.timestamp() + given["expires_in"],
    )


def refreshing(
    sandbox: Sandbox, tokens: Tokens | None = None, store: MemoryStore | FileStore | None = None
) -> RefreshToken:
    return RefreshToken("app", "app-secret", tokens, store, now=sandbox.clock.timestamp)


def client(sandbox: Sandbox, oauth: RefreshToken | ClientCredentials) -> Zenpy:
    return Zenpy(subdomain="sandbox", oauth=oauth, transport=sandbox.transport, disable_cache=True)


def told(sandbox: Sandbox) -> list[str]:
    """What was asked of the sandbox, with the statuses."""
    return [f"{seen.method} {seen.path} {seen.status}" for seen in sandbox.requests]


TRADE = "POST /oauth/tokens 201"
READ = "GET /api/v2/tickets/1 200"
REFUSED = "GET /api/v2/tickets/1 401"


# -- when --------------------------------------------------------------------------------------------------------------


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


# -- the store -----------------------------------------------------------------------------------------------------------


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


# -- who sees what -------------------------------------------------------------------------------------------------------

SECRETS = ("s3cret-client", "s3cret-refresh", "s3cret-access")


def secretive(wire: Wire) -> Zenpy:
    given = Tokens(access_token="s3cret-access", refresh_token="s3cret-refresh", expires_at=0)
    oauth = RefreshToken("app", "s3cret-client", given)
    return Zenpy(subdomain="acme", oauth=oauth, transport=httpx.MockTransport(wire.handle))


def everything(error: BaseException) -> str:
    """All that an error and those behind it show, to a reader or to a program that looks into them."""
    seen: list[str] = []
    found: BaseException | None = error
    while found is not None:
        seen += [str(found), repr(found), repr(vars(found))]
        for holder in (found, getattr(found, "response", None)):
            request = getattr(holder, "_request", None)
            if request is not None:
                seen += [str(request.headers), str(request.read()), str(request.url)]
        found = found.__cause__ or found.__context__
    return "\n".join(seen)


def drop(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("broken", request=request)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (
            httpx.Response(
                400, json={"error": "invalid_grant", "error_description": "s3cret-refresh is no good"}
            ),
            AuthenticationError,
        ),
        (httpx.Response(401, text="<html>s3cret-client</html>"), AuthenticationError),
        (httpx.Response(200, json={"acess_token": "s3cret-access"}), DecodingError),
        (httpx.Response(200, text="s3cret-access {"), DecodingError),
        (drop, NetworkError),
    ],
)
def test_an_error_about_a_refresh_shows_no_secret(
    wire: Wire,
    patient: list[float],
    caplog: pytest.LogCaptureFixture,
    answer: httpx.Response,
    error: type[Exception],
) -> None:
    caplog.set_level("DEBUG")
    wire.on("POST", "/oauth/tokens", answer)
    with secretive(wire) as zendesk, pytest.raises(error) as caught:
        zendesk.tickets(id=1)
    shown = everything(caught.value) + "".join(caplog.messages)
    assert not [secret for secret in SECRETS if secret in shown]
    assert getattr(caught.value, "response", None) is None


def test_a_call_without_an_answer_keeps_no_credentials(wire: Wire, patient: list[float]) -> None:
    wire.on("GET", "/api/v2/tickets/1", drop)
    zendesk = Zenpy(subdomain="acme", oauth_token="s3cret-access", transport=httpx.MockTransport(wire.handle))
    with zendesk, pytest.raises(NetworkError) as caught:
        zendesk.tickets(id=1)
    assert "s3cret-access" not in everything(caught.value)


def test_tokens_go_to_the_accounts_own_origin_only(wire: Wire) -> None:
    foreign = "https://cdn.example/a.txt"
    wire.on("POST", "/oauth/tokens", {"access_token": "new", "refresh_token": "r2"})
    wire.on("GET", "/api/v2/tickets/1", {"ticket": ticket(1)})
    wire.on(
        "GET",
        "/api/v2/attachments/1",
        {"attachment": {"id": 1, "file_name": "a.txt", "content_url": foreign}},
    )
    wire.on("GET", "/a.txt", 401)
    with secretive(wire) as zendesk:
        zendesk.tickets(id=1)
        with pytest.raises(AuthenticationError):
            zendesk.attachments.download(1)
    assert wire.calls == [
        "POST /oauth/tokens",
        "GET /api/v2/tickets/1",
        "GET /api/v2/attachments/1",
        "GET /a.txt",  # a foreign 401 says nothing about our token
    ]
    assert str(wire.sent[0].url) == "https://acme.zendesk.com/oauth/tokens"
    assert "authorization" not in wire.last.headers


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
