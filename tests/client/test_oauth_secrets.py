"""What OAuth knows stays secret: no error shows it, and only the account is told."""

from __future__ import annotations

import httpx
import pytest

from tests.client.conftest import Wire, ticket
from zenpy import Zenpy
from zenpy.lib.exception import (
    AuthenticationError,
    DecodingError,
    NetworkError,
)
from zenpy.oauth import RefreshToken, Tokens

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
