"""The sandbox as an OAuth server: grants, rotation, ends by its clock, scopes."""

from __future__ import annotations

from urllib.parse import parse_qsl

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
    wanted = {
        "grant_type": "authorization_code",
        "expires_in": 300,
        "refresh_token_expires_in": 604800,
        **APP,
    }
    tokens = api.post("/oauth/tokens", wanted)
    sandbox.clock.advance(minutes=5)
    assert status(api, tokens["access_token"]) == 401
    sandbox.clock.advance(days=7)
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


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [("expires_in", 300, 172_800), ("refresh_token_expires_in", 604_800, 7_776_000)],
)
def test_a_life_that_is_too_short_or_too_long_is_refused(api: Api, name: str, least: int, most: int) -> None:
    wanted = {"grant_type": "authorization_code", **APP}
    for seconds in (least - 1, most + 1, 0, -1):
        refused = api.post("/oauth/tokens", {**wanted, name: seconds}, status=400)
        assert refused["error"] == "invalid_request"
        assert name in refused["error_description"]
    for seconds in (least, most):
        assert api.post("/oauth/tokens", {**wanted, name: seconds})[name] == seconds


def test_a_client_gets_the_scopes_that_it_may_have(api: Api, sandbox: Sandbox) -> None:
    sandbox.oauth.scopes["app"] = "read tickets:write"
    wanted = {"grant_type": "client_credentials", **APP}
    refused = api.post("/oauth/tokens", {**wanted, "scope": "read users:write"}, status=400)
    assert (refused["error"], "users:write" in refused["error_description"]) == ("invalid_scope", True)
    assert api.post("/oauth/tokens", {**wanted, "scope": "tickets:write"})["scope"] == "tickets:write"
    assert api.post("/oauth/tokens", wanted)["scope"] == "read tickets:write"
    again = Sandbox.from_state(sandbox.state())
    assert again.oauth.scopes == {"app": "read tickets:write"}


def test_a_token_of_the_api_is_good_until_it_is_deleted(api: Api, sandbox: Sandbox) -> None:
    own = {"authorization": f"Bearer {sandbox.oauth.authorize()['access_token']}"}
    body = {"token": {"client_id": 1, "scopes": ["read"]}}
    made = api.send("POST", "oauth/tokens", body, **own).data()["token"]
    sandbox.clock.advance(days=400)
    assert status(api, made["token"]) == 200
    assert status(api, made["token"], "POST") == 403
    shown = api.send("GET", "oauth/tokens/current", authorization=f"Bearer {made['token']}").data()["token"]
    assert (shown["id"], shown["token"], shown["scopes"]) == (made["id"], made["token"][:10], ["read"])
    own = {"authorization": f"Bearer {sandbox.oauth.authorize()['access_token']}"}
    assert api.send("DELETE", f"oauth/tokens/{made['id']}", **own).status == 204
    assert status(api, made["token"]) == 401


def test_a_token_ends_itself(api: Api, sandbox: Sandbox) -> None:
    token = sandbox.oauth.authorize()["access_token"]
    signed = {"authorization": f"Bearer {token}"}
    assert api.send("GET", "oauth/tokens/current", **signed).data()["token"]["token"] == token[:10]
    assert api.send("DELETE", "oauth/tokens/current", **signed).status == 204
    assert status(api, token) == 401


def test_a_plain_sandbox_takes_any_token(api: Api) -> None:
    assert Api(Sandbox()).send("GET", "tickets").status == 200


CONSENT = "/oauth/authorizations/new?client_id=app&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fback&scope=read&state=s"


def test_a_browser_is_sent_back_with_a_code(api: Api, sandbox: Sandbox) -> None:
    answer = api.send("GET", CONSENT, authorization="")
    assert answer.status == 302
    address, query = answer.headers["Location"].split("?")
    values = dict(parse_qsl(query))
    assert (address, values["state"]) == ("http://127.0.0.1:1/back", "s")
    trade = {"grant_type": "authorization_code", "code": values["code"], "redirect_uri": address, **APP}
    assert api.post("/oauth/tokens", trade)["scope"] == "read"
    assert api.post("/oauth/tokens", trade, status=400)["error"] == "invalid_grant"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        (CONSENT.replace("client_id=app", "client_id=other"), "invalid_client"),
        (CONSENT.replace("http%3A%2F%2F127.0.0.1%3A1", "javascript%3A"), "invalid_request"),
        (f"{CONSENT}&response_type=token", "unsupported_response_type"),
        (f"{CONSENT}&code_challenge=x&code_challenge_method=plain", "invalid_request"),
    ],
)
def test_a_wrong_authorization_sends_nobody_back(api: Api, changed: str, error: str) -> None:
    answer = api.send("GET", changed, authorization="")
    assert answer.data()["error"] == error
    assert "Location" not in answer.headers


def test_a_public_client_has_no_secret() -> None:
    sandbox = Sandbox(oauth={"public": "", "app": "s"})
    api = Api(sandbox)
    body = {"grant_type": "authorization_code", "client_id": "public"}
    assert "access_token" in api.post("/oauth/tokens", body)
    for wrong in (
        {**body, "client_secret": "x"},
        {**body, "client_id": "app"},
        {**body, "client_id": "other"},
    ):
        assert api.post("/oauth/tokens", wrong, status=401)["error"] == "invalid_client"
    own = {**body, "grant_type": "client_credentials"}
    assert api.post("/oauth/tokens", own, status=400)["error"] == "unauthorized_client"
