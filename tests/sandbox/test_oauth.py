"""The sandbox as an OAuth server: grants, rotation, ends by its clock, scopes."""

from __future__ import annotations

import pytest

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox

APP = {"client_id": "app", "client_secret": "s"}


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(oauth={"app": "s"})


def status(api: Api, token: str, method: str = "GET", path: str = "tickets") -> int:
    body = {"ticket": {"subject": "x", "comment": {"body": "x"}}} if method == "POST" else None
    return api.send(method, path, body, authorization=f"Bearer {token}").status


def test_only_granted_tokens_are_accepted(api: Api, sandbox: Sandbox) -> None:
    tokens = sandbox.oauth.authorize()
    assert status(api, tokens["access_token"]) == 200
    assert status(api, "any") == 401
    assert status(api, tokens["refresh_token"]) == 401
    assert api.send("GET", "users/me", authorization="Bearer any").data()["user"]["id"] is None


def test_accepted_tokens_stay_accepted(api: Api, sandbox: Sandbox) -> None:
    sandbox.accept("other")
    assert status(api, "other") == 200


def test_a_refresh_kills_both_former_tokens_at_once(api: Api, sandbox: Sandbox) -> None:
    old = sandbox.oauth.authorize()
    body = {"grant_type": "refresh_token", "refresh_token": old["refresh_token"], **APP}
    new = api.post("/oauth/tokens", body)
    assert status(api, old["access_token"]) == 401
    assert status(api, new["access_token"]) == 200
    assert api.post("/oauth/tokens", body, status=400)["error"] == "invalid_grant"
    assert (new["expires_in"], new["refresh_token_expires_in"]) == (1800, 30 * 86400)


def test_tokens_end_by_the_clock(api: Api, sandbox: Sandbox) -> None:
    wanted = {"grant_type": "authorization_code", "expires_in": 300, "refresh_token_expires_in": 600, **APP}
    tokens = api.post("/oauth/tokens", wanted)
    sandbox.clock.advance(minutes=5)
    assert status(api, tokens["access_token"]) == 401
    sandbox.clock.advance(minutes=5)
    refresh = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"], **APP}
    assert api.post("/oauth/tokens", refresh, status=400)["error"] == "invalid_grant"


def test_client_credentials_give_no_refresh_token(api: Api) -> None:
    tokens = api.post("/oauth/tokens", {"grant_type": "client_credentials", **APP})
    assert "refresh_token" not in tokens
    assert status(api, tokens["access_token"]) == 200


def test_the_client_has_to_send_its_secret(api: Api) -> None:
    body = {"grant_type": "client_credentials", "client_id": "app", "client_secret": "wrong"}
    assert api.post("/oauth/tokens", body, status=401)["error"] == "invalid_client"
    assert (
        api.post("/oauth/tokens", {"grant_type": "magic", **APP}, status=400)["error"]
        == "unsupported_grant_type"
    )


@pytest.mark.parametrize(
    ("scope", "read", "write"),
    [("read write", 200, 201), ("tickets:read", 200, 403), ("write", 403, 201), ("raed", 403, 403)],
)
def test_a_scope_is_checked_only_when_the_token_is_used(
    api: Api, sandbox: Sandbox, scope: str, read: int, write: int
) -> None:
    token = sandbox.oauth.authorize(scope)["access_token"]
    assert status(api, token) == read
    assert status(api, token, "POST") == write


def test_a_revoked_token_is_refused(api: Api, sandbox: Sandbox) -> None:
    tokens = sandbox.oauth.authorize()
    sandbox.oauth.revoke(tokens["refresh_token"])
    assert status(api, tokens["access_token"]) == 401


def test_a_plain_sandbox_takes_any_token(api: Api) -> None:
    assert Api(Sandbox()).send("GET", "tickets").status == 200
