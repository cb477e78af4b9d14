"""Features that a plan lacks answer as they do there."""

from __future__ import annotations

import pytest

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox


@pytest.mark.parametrize(
    ("feature", "path"),
    [
        ("skips", "skips"),
        ("resource_collections", "resource_collections"),
        ("workspaces", "workspaces"),
        ("group_slas", "group_slas/policies"),
        ("slas", "slas/policies"),
        ("audit_logs", "audit_logs"),
    ],
)
def test_some_pages_are_forbidden_without_their_plan(feature: str, path: str) -> None:
    answer = Api(Sandbox(features={feature: False})).get(path, status=403)
    assert answer["error"]["title"] == "Forbidden"
    Api(Sandbox()).get(path)


@pytest.mark.parametrize(
    ("feature", "path"),
    [
        ("custom_objects", "custom_objects"),
        ("custom_objects", "custom_objects/car/records"),
        ("side_conversations", "tickets/1/side_conversations"),
        ("help_center", "help_center/articles"),
        ("community", "community/topics"),
        ("talk", "channels/voice/phone_numbers"),
    ],
)
def test_other_paths_do_not_exist_without_their_plan(feature: str, path: str) -> None:
    answer = Api(Sandbox(features={feature: False})).get(path, status=404)
    assert answer == {"error": "InvalidEndpoint", "description": "Not found"}


def test_a_feature_is_switched_while_the_sandbox_runs(sandbox: Sandbox, api: Api) -> None:
    api.get("custom_objects")
    sandbox.features["custom_objects"] = False
    api.get("custom_objects", status=404)
    api.get("tickets")


def test_an_unknown_feature_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(ValueError, match="'custom_objects'"):
        Sandbox(features={"custom_object": False})


def test_a_snapshot_holds_the_features(sandbox: Sandbox, api: Api) -> None:
    with sandbox.snapshot():
        sandbox.features["skips"] = False
        api.get("skips", status=403)
    api.get("skips")


def test_a_trial_has_ten_webhooks() -> None:
    api = Api(Sandbox(features={"trial": True}))
    webhook = {"name": "w", "endpoint": "https://a.org", "http_method": "POST", "request_format": "json"}
    for _ in range(10):
        api.post("webhooks", {"webhook": webhook})
    assert api.post("webhooks", {"webhook": webhook}, status=403)["error"]["title"] == "Forbidden"
    api.sandbox.features["trial"] = False
    api.post("webhooks", {"webhook": webhook})
