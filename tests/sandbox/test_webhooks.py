"""Webhooks of the sandbox have a signing secret, as a receiver needs it."""

from __future__ import annotations

from tests.support.sandbox_api import Api


def test_a_webhook_has_a_secret_of_its_own_until_it_is_reset(api: Api) -> None:
    one, other = (api.post("webhooks", {"webhook": {"name": name}})["webhook"]["id"] for name in "ab")
    shown = api.get(f"webhooks/{one}/signing_secret")["signing_secret"]
    assert shown["algorithm"] == "SHA256"
    assert shown["secret"]
    assert api.get(f"webhooks/{one}/signing_secret")["signing_secret"] == shown
    assert api.get(f"webhooks/{other}/signing_secret")["signing_secret"] != shown
    reset = api.post(f"webhooks/{one}/signing_secret")["signing_secret"]
    assert reset["secret"] != shown["secret"]
    assert api.get(f"webhooks/{one}/signing_secret")["signing_secret"] == reset


def test_a_webhook_that_is_not_there_has_no_secret(api: Api) -> None:
    api.get("webhooks/nowhere/signing_secret", status=404)
    api.post("webhooks/nowhere/signing_secret", status=404)


def test_a_webhook_can_be_copied(api: Api) -> None:
    one = api.post("webhooks", {"webhook": {"name": "a", "endpoint": "https://example.com"}})["webhook"]
    copy = api.post(f"webhooks?clone_webhook_id={one['id']}")["webhook"]
    assert (copy["name"], copy["endpoint"]) == (one["name"], one["endpoint"])
    assert copy["id"] != one["id"]
    api.post("webhooks?clone_webhook_id=nowhere", status=404)
