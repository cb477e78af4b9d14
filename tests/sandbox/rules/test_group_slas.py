"""Group SLA policies: how long a group may have a ticket."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.rules import condition
from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Sandbox


@pytest.fixture
def groups(sandbox: Sandbox) -> list[int]:
    return [sandbox.add("Group", {"name": name}).id for name in ("First", "Second")]


def add_policy(api: Api, group: int, **targets: int) -> Any:
    metrics = [
        {"metric": "group_ownership_time", "priority": name, "target": seconds, "business_hours": False}
        for name, seconds in targets.items()
    ]
    shown = {"all": [condition("group_id", "includes", [group])]}
    body = {"title": f"For {group}", "filter": shown, "policy_metrics": metrics}
    return api.post("group_slas/policies", {"group_sla_policy": body})["group_sla_policy"]


def owned(api: Api, number: int = 1) -> list[tuple[str, int]]:
    shown = api.get(f"tickets/{number}/metric_events")["ticket_metric_events"]
    return [(one["type"], one["instance_id"]) for one in shown if one["metric"] == "group_ownership_time"]


def test_a_group_that_has_a_ticket_for_too_long_misses_its_target(
    api: Api, sandbox: Sandbox, groups: list[int]
) -> None:
    add_policy(api, groups[0], high=3600, low=60)
    ticket(api, group_id=groups[0], priority="high")
    assert owned(api) == [("activate", 1), ("apply_group_sla", 1)]
    events = api.get("tickets/1/metric_events")["ticket_metric_events"]
    (told,) = [one["group_sla"] for one in events if one["type"] == "apply_group_sla"]
    assert (told["target"], told["target_in_seconds"], told["business_hours"]) == (60, 3600, False)
    assert told["policy"]["title"] == f"For {groups[0]}"
    sandbox.clock.advance(minutes=61)
    assert owned(api)[-1] == ("breach", 1)


def test_another_group_begins_a_time_of_its_own(api: Api, sandbox: Sandbox, groups: list[int]) -> None:
    add_policy(api, groups[0], high=3600)
    add_policy(api, groups[1], high=600)
    ticket(api, group_id=groups[0], priority="high")
    sandbox.clock.advance(minutes=30)
    api.put("tickets/1", {"ticket": {"group_id": groups[1]}})
    events = api.get("tickets/1/metric_events")["ticket_metric_events"]
    spent = [one["status"] for one in events if one["type"] == "update_status" and "group" in one["metric"]]
    assert spent == [{"calendar": 30, "business": 30}]
    applied = [one["group_sla"]["target"] for one in events if one["type"] == "apply_group_sla"]
    assert applied == [60, 10]
    sandbox.clock.advance(minutes=11)
    assert owned(api)[-1] == ("breach", 2)
    assert ("breach", 1) not in owned(api)


def test_a_solved_ticket_ends_the_time_and_an_opened_one_starts_anew(
    api: Api, sandbox: Sandbox, groups: list[int]
) -> None:
    add_policy(api, groups[0], high=3600)
    ticket(api, group_id=groups[0], priority="high", assignee_id=sandbox.user.id)
    api.put("tickets/1", {"ticket": {"status": "pending"}})
    api.put("tickets/1", {"ticket": {"status": "solved"}})
    assert [kind for kind, _ in owned(api)] == ["activate", "apply_group_sla", "fulfill", "update_status"]
    sandbox.clock.advance(hours=2)
    assert ("breach", 1) not in owned(api)
    api.put("tickets/1", {"ticket": {"status": "open"}})
    assert ("activate", 2) in owned(api)


def test_a_ticket_without_a_priority_or_a_group_has_no_target(api: Api, groups: list[int]) -> None:
    add_policy(api, groups[0], high=3600)
    ticket(api, group_id=groups[0])
    ticket(api, priority="high")
    assert owned(api, 1) == []
    assert owned(api, 2) == []
    api.put("tickets/1", {"ticket": {"priority": "high"}})
    assert owned(api, 1) == [("activate", 1), ("apply_group_sla", 1)]


def test_the_first_policy_counts_and_their_order_can_be_changed(api: Api, groups: list[int]) -> None:
    first, second = add_policy(api, groups[0], high=600), add_policy(api, groups[0], high=1200)
    assert (first["position"], second["position"]) == (1, 2)
    query = f"group_sla_policy_ids={second['id']}&group_sla_policy_ids={first['id']}"
    body = {"group_sla_policy_ids": [second["id"], first["id"]]}
    assert api.send("PUT", f"group_slas/policies/reorder?{query}", body).status == 200
    ticket(api, group_id=groups[0], priority="high")
    events = api.get("tickets/1/metric_events")["ticket_metric_events"]
    assert [one["group_sla"]["target"] for one in events if one["type"] == "apply_group_sla"] == [20]


def test_the_pages_of_policies_know_the_groups(api: Api, groups: list[int]) -> None:
    (shown,) = api.get("group_slas/policies/definitions")["definitions"]["all"]
    assert (shown["value"], [one["value"] for one in shown["operators"]]) == (
        "group_id",
        ["includes", "not_includes"],
    )
    assert {one["value"] for one in shown["values"]["list"]} >= set(groups)
    found = api.get("slas/policies/definitions")["definitions"]
    assert (
        [one["value"] for one in found["all"]]
        == [one["value"] for one in found["any"]]
        == ["brand_id", "group_id"]
    )
