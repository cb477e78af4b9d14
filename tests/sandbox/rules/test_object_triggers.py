"""Triggers of custom objects act on records that are created and changed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox

HEAT, MILES = (f"custom_object.order.custom_fields.{name}" for name in ("heat", "miles"))


@pytest.fixture
def api(sandbox: Sandbox) -> Api:
    found = Api(sandbox)
    for key in ("order", "other"):
        found.post(
            "custom_objects", {"custom_object": {"key": key, "title": key, "title_pluralized": f"{key}s"}}
        )
    return found


def add_trigger(
    api: Api, conditions: list[dict[str, object]], *actions: dict[str, object], **more: object
) -> Any:
    body = {"title": "t", "conditions": {"all": conditions, "any": []}, "actions": list(actions), **more}
    return api.post("custom_objects/order/triggers", {"trigger": body})["trigger"]


def write(api: Api, key: str = "order", number: str | None = None, **fields: object) -> Any:
    body = {"custom_object_record": {"name": "One", "custom_object_fields": fields}}
    path = f"custom_objects/{key}/records"
    if number is None:
        return api.post(path, body)["custom_object_record"]
    found = api.send("PATCH", f"{path}/{number}", body).data()
    assert isinstance(found, dict)
    return found["custom_object_record"]


def test_a_trigger_sets_fields_of_a_record(api: Api) -> None:
    add_trigger(api, [{"field": HEAT, "operator": "not_present"}], {"field": MILES, "value": "100"})
    made = write(api, color="red")
    assert made["custom_object_fields"] == {"color": "red", "miles": "100"}
    assert write(api, heat="high")["custom_object_fields"] == {"heat": "high"}
    assert "miles" not in write(api, "other")["custom_object_fields"]


def test_triggers_run_in_their_order_and_see_what_was_changed(api: Api) -> None:
    cold: dict[str, object] = {"field": HEAT, "operator": "is", "value": "low"}
    add_trigger(api, [cold], {"field": MILES, "value": "2"}, position=2)
    add_trigger(
        api, [{"field": MILES, "operator": "is", "value": "1"}], {"field": HEAT, "value": "low"}, position=1
    )
    assert write(api, miles="1")["custom_object_fields"] == {"miles": "2", "heat": "low"}


def test_a_condition_asks_what_an_update_has_changed(api: Api, sandbox: Sandbox) -> None:
    add_trigger(
        api,
        [
            {"field": "update_type", "operator": "is", "value": "Change"},
            {"field": HEAT, "operator": "changed", "value": None},
        ],
        {"field": MILES, "value": "9"},
    )
    made = write(api, heat="low")
    assert "miles" not in made["custom_object_fields"]
    assert "miles" not in write(api, number=made["id"], heat="low")["custom_object_fields"]
    assert write(api, number=made["id"], heat="high")["custom_object_fields"]["miles"] == "9"


def test_a_trigger_that_is_not_active_does_nothing(api: Api) -> None:
    add_trigger(api, [], {"field": MILES, "value": "100"}, active=False)
    assert write(api)["custom_object_fields"] == {}


def test_a_new_trigger_is_the_last_of_its_object(api: Api) -> None:
    assert [add_trigger(api, [])["position"] for _ in range(2)] == [1, 2]


def test_a_trigger_calls_a_webhook(api: Api, sandbox: Sandbox) -> None:
    webhook = {
        "name": "w",
        "endpoint": "https://example.com/",
        "http_method": "POST",
        "request_format": "json",
        "subscriptions": ["conditional_ticket_events"],
    }
    hook = api.post("webhooks", {"webhook": webhook})["webhook"]
    add_trigger(api, [], {"field": "notification_webhook", "value": [hook["id"], '{"order": true}']})
    write(api)
    (call,) = sandbox.webhook_calls
    assert call.json() == {"order": True}
