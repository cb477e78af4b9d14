"""The user of a request: with tokens, with passwords, and without credentials."""

from __future__ import annotations

import base64

from tests.support.sandbox_api import Api
from zenpy.sandbox import Request, Sandbox


def ask(sandbox: Sandbox, path: str, authorization: str | None, method: str = "GET") -> tuple[int, object]:
    headers = {"Authorization": authorization} if authorization else {}
    response = sandbox.handle(Request.to(method, f"/api/v2/{path}", headers))
    return response.status, response.data()


def basic(name: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def test_any_credentials_act_as_the_owner(sandbox: Sandbox) -> None:
    for authorization in ("Bearer x", basic("who@example.org/token", "x")):
        status, body = ask(sandbox, "users/me", authorization)
        assert status == 200
        assert isinstance(body, dict)
        assert body["user"]["id"] == sandbox.user.id


def test_without_credentials_one_is_anonymous(sandbox: Sandbox) -> None:
    status, body = ask(sandbox, "users/me", None)
    assert status == 200
    assert isinstance(body, dict)
    assert (body["user"]["id"], body["user"]["name"]) == (None, "Anonymous user")
    assert ask(sandbox, "tickets", None) == (401, {"error": "Couldn't authenticate you"})


def test_only_accepted_tokens_are_accepted() -> None:
    sandbox = Sandbox(tokens=["good"])
    assert ask(sandbox, "tickets", "Bearer good")[0] == 200
    assert ask(sandbox, "tickets", "Bearer bad")[0] == 401
    body = ask(sandbox, "users/me", "Bearer bad")[1]
    assert isinstance(body, dict)
    assert body["user"]["id"] is None


def test_a_token_may_act_as_another_user(sandbox: Sandbox) -> None:
    ann = sandbox.add("User", {"name": "Ann", "email": "ann@example.org"})
    sandbox.accept("anns", ann.id)
    body = ask(sandbox, "users/me", "Bearer anns")[1]
    assert isinstance(body, dict)
    assert body["user"]["id"] == ann.id


def test_granted_tokens_expire_and_a_refresh_kills_the_old_ones(api: Api, sandbox: Sandbox) -> None:
    first = api.send("POST", "/oauth/tokens", {"grant_type": "password", "client_id": "app"}).data()
    refresh = {"grant_type": "refresh_token", "client_id": "app", "refresh_token": first["refresh_token"]}
    second = api.send("POST", "/oauth/tokens", refresh).data()
    assert ask(sandbox, "tickets", f"Bearer {first['access_token']}")[0] == 401
    assert ask(sandbox, "tickets", f"Bearer {second['access_token']}")[0] == 200
    assert api.send("POST", "/oauth/tokens", refresh).status == 400
    sandbox.clock.advance(minutes=31)
    assert ask(sandbox, "tickets", f"Bearer {second['access_token']}")[0] == 401
