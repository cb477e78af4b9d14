"""OAuth when something is wrong: no token, invalid answers, hooks that raise; and where credentials are visible."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.oauth import READ, TRADE, MemoryStore, authorize, client, refresh_grant, sent_calls
from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import (
    AuthenticationError,
    ConfigurationError,
    DeadlineExceeded,
    DecodingError,
    NetworkError,
    RateLimitError,
    ServerError,
)
from zenpy.lib.http.hooks import ResponseReceived
from zenpy.lib.http.timeouts import Timeouts
from zenpy.oauth import ClientCredentials, RefreshToken, Tokens
from zenpy.sandbox import Sandbox

# -- when there is no token to be had ------------------------------------------------------------------------------------


def test_the_error_of_a_revoked_refresh_token_asks_to_authorize_again(sandbox: Sandbox) -> None:
    granted = authorize(sandbox)
    sandbox.oauth.revoke(str(granted.access_token))
    with (
        client(sandbox, refresh_grant(sandbox, granted)) as zendesk,
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
    assert sent_calls(sandbox)[1:] == [TRADE, READ]
    assert len([seconds for seconds in patient if seconds]) == 1


def test_a_write_whose_token_could_not_be_had_was_not_sent(sandbox: Sandbox) -> None:
    sandbox.fail("POST", "/oauth/tokens", kind="lost")
    oauth = ClientCredentials("app", "app-secret", now=sandbox.clock.timestamp)
    with client(sandbox, oauth) as zendesk, pytest.raises(NetworkError) as caught:
        zendesk.tickets.update(Ticket(id=1, subject="x"))
    assert caught.value.sent is False


def test_a_token_that_still_lives_is_used_while_the_token_endpoint_is_down(
    sandbox: Sandbox, patient: list[float]
) -> None:
    with client(sandbox, refresh_grant(sandbox, authorize(sandbox))) as zendesk:
        sandbox.clock.advance(minutes=29, seconds=10)  # due, but not over
        sandbox.fail("POST", "/oauth/tokens", status=503, times=1)
        assert zendesk.tickets(id=1).subject == "Hi"
    assert sent_calls(sandbox) == ["POST /oauth/tokens 503", READ]
    assert sum(patient) == 0


def test_a_token_that_was_refused_is_not_sent_again(sandbox: Sandbox, patient: list[float]) -> None:
    """The renewal fails; the next call renews first, since it is known what the server says to the old token."""
    tokens = authorize(sandbox)
    with client(sandbox, refresh_grant(sandbox, tokens)) as zendesk:
        sandbox.oauth.expire(str(tokens.access_token))
        down = sandbox.fail("POST", "/oauth/tokens", status=500, times=None)
        with pytest.raises(ServerError):
            zendesk.tickets(id=1)
        down.stop()
        sandbox.requests.clear()
        assert zendesk.tickets(id=1).subject == "Hi"
    assert sent_calls(sandbox) == [TRADE, READ]


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
    granted = Tokens(access_token="s3cret-access", refresh_token="s3cret-refresh", expires_at=0)
    oauth = RefreshToken("app", "s3cret-client", granted)
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
        "GET /a.txt",  # a 401 of another host is not about this token
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


def test_a_client_that_cannot_work_raises_with_the_reason() -> None:
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
        Zenpy(subdomain="a", oauth="x")  # type: ignore[arg-type]  # the error that is tested
    with pytest.raises(ConfigurationError, match="AsyncZenpy"):
        Zenpy(subdomain="a", oauth=RefreshToken("app", "s", token, AsyncStore()))


def test_a_lock_of_the_users_own_may_be_any_context_manager(sandbox: Sandbox) -> None:
    class Plain(MemoryStore):
        def lock(self) -> AbstractContextManager[None]:  # type: ignore[override]  # another kind of manager
            return nullcontext()

    sandbox.clock.advance(hours=1)
    with client(sandbox, refresh_grant(sandbox, store=Plain(authorize(sandbox)))) as zendesk:
        zendesk.tickets(id=1)


# -- beside the rest of the client ---------------------------------------------------------------------------------------


def test_a_hook_that_raises_does_not_cost_the_tokens(sandbox: Sandbox) -> None:
    store = MemoryStore(authorize(sandbox))
    sandbox.clock.advance(hours=1)
    seen: list[str] = []

    def on_response(event: ResponseReceived) -> None:
        seen.append(event.request.url)
        raise RuntimeError("a bug in the hook")

    with Zenpy(
        subdomain="sandbox",
        oauth=refresh_grant(sandbox, store=store),
        transport=sandbox.transport,
        on_response=on_response,
    ) as zendesk:
        for _ in range(2):
            with pytest.raises(RuntimeError, match="a bug in the hook"):
                zendesk.tickets(id=1)
    assert sent_calls(sandbox) == [TRADE, READ, READ]
    assert seen == ["/api/v2/tickets/1"] * 2


def test_a_refresh_is_logged_without_its_content(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "zenpy")
    sandbox.clock.advance(hours=1)
    granted = authorize(sandbox)
    with client(sandbox, refresh_grant(sandbox, Tokens(refresh_token=granted.refresh_token))) as zendesk:
        zendesk.tickets(id=1)
    assert "POST /oauth/tokens" in caplog.messages
    assert str(granted.refresh_token) not in caplog.text
    assert "app-secret" not in caplog.text


def test_a_refresh_takes_from_the_time_of_its_call(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The refresh itself is never cut short, but the call has only the rest."""
    now = [100.0]
    monkeypatch.setattr("zenpy.lib.auth.renewal.time.monotonic", lambda: now[0])
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
        oauth=refresh_grant(sandbox, Tokens(refresh_token=authorize(sandbox).refresh_token)),
        transport=httpx.MockTransport(slow),
        timeout=Timeouts(read=30, total=10),
    ) as zendesk:
        zendesk.tickets(id=1)
    assert patience[0] == ("/oauth/tokens", 30)
    assert patience[1][0] == "/api/v2/tickets/1"
    assert 5 < patience[1][1] <= 6


def test_a_deadline_ends_the_waiting_for_another_threads_renewal(sandbox: Sandbox) -> None:
    granted = authorize(sandbox)
    sandbox.clock.advance(hours=1)
    oauth = refresh_grant(sandbox, granted)
    with (
        Zenpy(
            subdomain="sandbox", oauth=oauth, transport=sandbox.transport, timeout=Timeouts(total=0.1)
        ) as zendesk,
        oauth.renewal_lock,  # another thread holds the lock
        pytest.raises(DeadlineExceeded) as caught,
    ):
        zendesk.tickets.update(Ticket(id=1, subject="x"))
    assert caught.value.sent is False
    assert sent_calls(sandbox) == []


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_so_it_does_among_tasks(run: Run, sandbox: Sandbox) -> None:
    granted = authorize(sandbox)
    sandbox.clock.advance(hours=1)
    oauth = refresh_grant(sandbox, granted)

    async def main() -> None:
        async with AsyncZenpy(
            subdomain="sandbox", oauth=oauth, transport=sandbox.transport, timeout=Timeouts(total=0.1)
        ) as zendesk:
            with oauth.renewal_lock, pytest.raises(DeadlineExceeded):
                await zendesk.tickets(id=1)
            assert (await zendesk.tickets(id=1)).subject == "Hi"

    run(main)
