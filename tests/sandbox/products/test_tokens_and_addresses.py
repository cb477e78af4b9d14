"""Tokens that are made over the API, and the addresses of an account."""

from __future__ import annotations

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox


def test_the_whole_text_of_a_token_is_shown_once(api: Api) -> None:
    made = api.post("oauth/tokens", {"token": {"client_id": 1, "scopes": ["read"]}})["token"]
    (listed,) = api.get("oauth/tokens")["tokens"]
    assert len(made["token"]) > 40
    assert listed["token"] == made["token"][:10]
    api.delete(f"oauth/tokens/{made['id']}")
    assert api.get("oauth/tokens")["tokens"] == []


def test_a_scope_that_is_too_narrow_is_named() -> None:
    sandbox = Sandbox(oauth={"app": "secret"})
    token = sandbox.oauth.authorize("read")["access_token"]
    response = Api(sandbox).send("POST", "tickets", {}, authorization=f"Bearer {token}")
    answer = response.data()
    assert response.status == 403
    assert isinstance(answer, dict)
    assert answer["error"] == "Forbidden"
    assert "required scopes: write" in str(answer["description"])


def test_a_new_address_waits_to_be_verified(api: Api) -> None:
    sent = {"recipient_address": {"name": "Help", "email": "help@example.org"}}
    made = api.post("recipient_addresses", sent)["recipient_address"]
    assert (made["forwarding_status"], made["spf_status"], made["cname_status"]) == (
        "waiting",
        "failed",
        "unknown",
    )
    assert made["default"] is None
