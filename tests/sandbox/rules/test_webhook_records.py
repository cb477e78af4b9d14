"""Webhooks of the sandbox as records: what Zendesk takes, what it shows, and their secrets."""

from __future__ import annotations

import json
import re

import pytest

from tests.support.rules import CREATE, NEEDED, action, add_trigger, add_webhook
from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox


def test_a_webhook_has_a_secret_of_its_own_until_it_is_reset(api: Api) -> None:
    one, other = (add_webhook(api, name=name)["id"] for name in "ab")
    shown = api.get(f"webhooks/{one}/signing_secret")["signing_secret"]
    assert shown["algorithm"] == "SHA256"
    assert shown["secret"]
    assert api.get(f"webhooks/{one}/signing_secret")["signing_secret"] == shown
    assert api.get(f"webhooks/{other}/signing_secret")["signing_secret"] != shown
    reset = api.post(f"webhooks/{one}/signing_secret")["signing_secret"]
    assert reset["secret"] != shown["secret"]
    assert api.get(f"webhooks/{one}/signing_secret")["signing_secret"] == reset


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", ""),
        ("PATCH", ""),
        ("DELETE", ""),
        ("GET", "/signing_secret"),
        ("POST", "/signing_secret"),
    ],
)
def test_a_webhook_that_is_not_there(api: Api, method: str, path: str) -> None:
    answer = api.send(
        method, f"webhooks/nowhere{path}", {"webhook": {"name": "x"}} if method == "PATCH" else None
    )
    assert answer.status == 404
    assert answer.data()["errors"][0]["code"] == "WebhookNotFound"  # type: ignore[index]  # decoded JSON


def test_a_webhook_can_be_copied(api: Api) -> None:
    one = add_webhook(api, name="a")
    copy = api.post(f"webhooks?clone_webhook_id={one['id']}")["webhook"]
    assert (copy["name"], copy["endpoint"]) == ("a (copy)", one["endpoint"])
    assert copy["id"] != one["id"]
    api.post("webhooks?clone_webhook_id=nowhere", status=404)


def test_an_id_is_a_ulid_and_secrets_are_not_shown(api: Api, sandbox: Sandbox) -> None:
    data = {"username": "jo", "password": "secret"}
    made = add_webhook(api, authentication={"type": "basic_auth", "add_position": "header", "data": data})
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{26}", made["id"])
    assert made["created_by"] == str(sandbox.user.id)
    assert made["authentication"]["data"] == {"username": "jo"}
    assert re.fullmatch(r"2026-01-01T09:00:\d\d\.\d{9}Z", made["created_at"])
    shown = api.get(f"webhooks/{made['id']}")["webhook"]
    assert re.fullmatch(r"2026-01-01T09:00:\d\dZ", shown["created_at"])
    assert "secret" not in json.dumps([shown, api.get("webhooks")["webhooks"], sandbox.records("Webhook")])


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"endpoint": None}, "endpoint"),
        ({"endpoint": "ftp://example.com"}, "endpoint"),
        ({"subscriptions": ["everything"]}, "subscriptions"),
        (
            {"subscriptions": ["conditional_ticket_events", "zen:event-type:user.created"]},
            "subscriptions",
        ),
        ({"subscriptions": ["zen:event-type:user.created"], "http_method": "PUT"}, "http_method"),
    ],
)
def test_what_is_refused(api: Api, sandbox: Sandbox, change: dict[str, object], field: str) -> None:
    error = api.post("webhooks", {"webhook": {**NEEDED["Webhook"], **change}}, status=400)
    assert error["errors"][0]["field"] == field
    assert sandbox.records("Webhook") == []


def test_put_replaces_and_patch_changes_without_an_answer(api: Api) -> None:
    made = add_webhook(api, description="d")
    path = f"webhooks/{made['id']}"
    assert api.send("PATCH", path, {"webhook": {"name": "new"}}).status == 204
    assert api.get(path)["webhook"]["description"] == "d"
    assert api.send("PUT", path, {"webhook": {"name": "only"}}).status == 400  # the whole object is needed
    answer = api.send("PUT", path, {"webhook": {**NEEDED["Webhook"], "name": "put"}})
    assert (answer.status, answer.body) == (204, b"")
    assert api.get(path)["webhook"].get("description") is None


def test_a_webhook_that_a_rule_calls_cannot_be_deleted(api: Api) -> None:
    made = add_webhook(api)
    add_trigger(api, "t", [CREATE], [action("notification_webhook", [made["id"], "{}"])])
    assert api.send("DELETE", f"webhooks/{made['id']}").status == 400
    (trigger,) = api.get("triggers")["triggers"]
    api.delete(f"triggers/{trigger['id']}")
    api.delete(f"webhooks/{made['id']}")


def test_webhooks_are_found_by_a_part_of_their_name_and_by_status(api: Api) -> None:
    for name, status in (("Orders", "active"), ("Reorder", "inactive"), ("Mail", "active")):
        add_webhook(api, name=name, status=status)

    def names(query: str) -> list[str]:
        return [one["name"] for one in api.get(f"webhooks?{query}")["webhooks"]]

    assert names("filter[name_contains]=order") == ["Orders", "Reorder"]
    assert names("filter[status]=active&sort=name") == ["Mail", "Orders"]
    assert names("sort=-name") == ["Reorder", "Orders", "Mail"]


def test_a_new_webhook_tells_its_time_with_nine_digits(api: Api) -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z", add_webhook(api)["created_at"])
