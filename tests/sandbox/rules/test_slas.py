"""SLA policies: targets, events of metrics, and breaches by the clock."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.rules import action, add_automation, condition
from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Sandbox

ANN = {"name": "Ann", "email": "ann@example.com"}


@pytest.fixture
def api(sandbox: Sandbox) -> Api:
    found = Api(sandbox)
    metrics = [("first_reply_time", 60), ("next_reply_time", 30), ("requester_wait_time", 240)]
    shown = [
        {"priority": "high", "metric": name, "target": minutes, "business_hours": False}
        for name, minutes in metrics
    ]
    body = {"title": "Gold", "filter": {"all": [condition("current_tags", "includes", "gold")], "any": []}}
    found.post("slas/policies", {"sla_policy": {**body, "policy_metrics": shown, "position": 1}})
    return found


def slas(api: Api, number: int = 1) -> dict[str, Any]:
    shown = api.get(f"tickets/{number}?include=slas")["ticket"]["slas"]["policy_metrics"]
    return {one["metric"]: one for one in shown}


def events(api: Api, metric: str, number: int = 1) -> list[tuple[str, int]]:
    shown = api.get(f"tickets/{number}/metric_events")["ticket_metric_events"]
    return [(one["type"], one["instance_id"]) for one in shown if one["metric"] == metric]


def test_slas_are_shown_only_when_they_are_asked_for(api: Api) -> None:
    ticket(api, tags=["gold"], priority="high")
    assert "slas" not in api.get("tickets/1")["ticket"]
    assert set(slas(api)) == {"first_reply_time", "requester_wait_time"}


def test_a_target_is_missed_when_the_clock_has_passed_it(api: Api, sandbox: Sandbox) -> None:
    made = ticket(api, tags=["gold"], priority="high", requester=ANN)
    before = slas(api)["first_reply_time"]
    assert (before["stage"], before["minutes"]) == ("active", 59)
    assert made["created_at"][:14] == "2026-01-01T09:"
    assert before["breach_at"][:14] == "2026-01-01T10:"
    assert ("breach", 1) not in events(api, "reply_time")
    sandbox.clock.advance(hours=1, minutes=30)
    assert slas(api)["first_reply_time"]["minutes"] == -30
    assert ("breach", 1) in events(api, "reply_time")


def test_a_public_reply_fulfils_and_the_next_question_starts_again(api: Api, sandbox: Sandbox) -> None:
    made = ticket(api, tags=["gold"], priority="high", requester=ANN)
    api.put("tickets/1", {"ticket": {"comment": {"body": "a note", "public": False}}})
    assert slas(api)["first_reply_time"]["stage"] == "active"
    sandbox.clock.advance(minutes=10)
    api.put("tickets/1", {"ticket": {"comment": {"body": "an answer"}}})
    assert slas(api)["first_reply_time"]["stage"] == "achieved"
    again = {"body": "and now?", "author_id": made["requester_id"]}
    api.put("tickets/1", {"ticket": {"comment": again}})
    assert (slas(api)["next_reply_time"]["stage"], slas(api)["next_reply_time"]["minutes"]) == ("active", 29)
    assert events(api, "reply_time") == [
        ("measure", 0),
        ("activate", 1),
        ("apply_sla", 1),
        ("fulfill", 1),
        ("update_status", 1),
        ("activate", 2),
        ("apply_sla", 2),
    ]


def test_a_metric_pauses_with_the_status(api: Api, sandbox: Sandbox) -> None:
    ticket(api, tags=["gold"], priority="high", requester=ANN, assignee_id=sandbox.user.id)
    sandbox.clock.advance(hours=1)
    api.put("tickets/1", {"ticket": {"status": "pending"}})
    sandbox.clock.advance(hours=30)
    waiting = slas(api)["requester_wait_time"]
    assert (waiting["stage"], waiting["hours"], waiting.get("breach_at")) == ("paused", 2, None)
    api.put("tickets/1", {"ticket": {"status": "open"}})
    assert slas(api)["requester_wait_time"]["breach_at"].startswith("2026-01-02T19:")
    sandbox.clock.advance(hours=1)
    api.put("tickets/1", {"ticket": {"status": "solved"}})
    assert slas(api)["requester_wait_time"]["stage"] == "achieved"
    sandbox.clock.advance(days=3)
    assert ("breach", 1) not in events(api, "requester_wait_time")
    api.put("tickets/1", {"ticket": {"status": "open"}})
    assert ("activate", 2) in events(api, "requester_wait_time")


def test_the_first_policy_that_fits_applies_for_the_priority_of_the_ticket(api: Api) -> None:
    shown = [{"priority": "low", "metric": "first_reply_time", "target": 600, "business_hours": False}]
    second = {"title": "Silver", "filter": {"all": [condition("ticket_type_id", "is", "2")], "any": []}}
    api.post("slas/policies", {"sla_policy": {**second, "policy_metrics": shown, "position": 2}})
    ticket(api, type="incident", priority="low", requester=ANN)
    assert slas(api)["first_reply_time"]["hours"] == 9
    ticket(api, type="incident", requester=ANN)
    assert slas(api, 2) == {}  # a ticket without a priority has no target
    api.put("tickets/1", {"ticket": {"tags": ["gold"], "priority": "high"}})
    assert slas(api)["first_reply_time"]["minutes"] == 59
    (_, first, last) = [
        one
        for one in api.get("tickets/1/metric_events")["ticket_metric_events"]
        if one["metric"] == "reply_time" and one["type"] in ("activate", "apply_sla")
    ]
    assert (first["sla"]["policy"]["title"], first["sla"]["target"]) == ("Silver", 600)
    assert (last["sla"]["policy"]["title"], last["sla"]["target"], last["sla"]["business_hours"]) == (
        "Gold",
        60,
        False,
    )


def test_targets_in_business_hours(api: Api, sandbox: Sandbox) -> None:
    # Open on Fridays from 10:00; the ticket comes on a Thursday.
    week = [{"start_time": 5 * 1440 + 600, "end_time": 5 * 1440 + 1200}]
    sandbox.add("Schedule", {"name": "s", "time_zone": "UTC", "intervals": week})
    shown = [{"priority": "low", "metric": "total_resolution_time", "target": 90, "business_hours": True}]
    body = {"title": "B", "filter": {"all": [], "any": []}, "policy_metrics": shown}
    api.post("slas/policies", {"sla_policy": body})
    ticket(api, priority="low", requester=ANN)
    assert slas(api)["total_resolution_time"]["breach_at"] == "2026-01-02T11:30:00Z"


def test_the_export_has_the_events_of_all_tickets(api: Api, sandbox: Sandbox) -> None:
    for _ in range(2):
        ticket(api, tags=["gold"], priority="high", requester=ANN)
    sandbox.clock.advance(hours=2)
    found = api.get("incremental/ticket_metric_events?start_time=0")["ticket_metric_events"]
    assert {one["ticket_id"] for one in found} == {1, 2}
    assert len({one["id"] for one in found}) == len(found)
    assert [one["type"] for one in found].count("breach") == 2
    later = api.get(f"incremental/ticket_metric_events?start_time={sandbox.clock.timestamp() - 3600 - 300}")
    assert {one["type"] for one in later["ticket_metric_events"]} == {"breach"}


def test_automations_ask_for_breaches(api: Api, sandbox: Sandbox) -> None:
    mail = action("notification_user", ["assignee_id", "late", "b"])
    conditions = [condition("status", "less_than", "solved"), condition("sla_next_breach_at", "is", "1")]
    add_automation(api, "late", conditions, [mail])
    ticket(api, tags=["gold"], priority="high", requester=ANN, assignee_id=sandbox.user.id)
    sandbox.clock.advance(hours=2)
    assert sandbox.notifications == []
    sandbox.clock.advance(hours=8)
    assert "late" in {one.subject for one in sandbox.notifications}


def test_policies_are_checked_and_reordered(api: Api, sandbox: Sandbox) -> None:
    api.post("slas/policies", {"sla_policy": {"title": "x"}}, status=422)
    bad = {"title": "x", "filter": {"all": [condition("colour", "is", "red")], "any": []}}
    api.post("slas/policies", {"sla_policy": bad}, status=422)
    second = api.post("slas/policies", {"sla_policy": {"title": "B", "filter": {"all": [], "any": []}}})
    first, last = api.get("slas/policies")["sla_policies"]
    assert (first["title"], last["position"], second["sla_policy"]["id"]) == ("Gold", 2, last["id"])
    assert api.send("PUT", f"slas/policies/reorder?sla_policy_ids={last['id']},{first['id']}").status == 200
    assert [one["position"] for one in sandbox.records("SlaPolicy")] == [2, 1]
    assert api.send("PUT", "slas/policies/reorder?sla_policy_ids=77").status == 404
    gold = api.get(f"slas/policies/{first['id']}")["sla_policy"]
    assert {one["metric"]: one["target_in_seconds"] for one in gold["policy_metrics"]}[
        "first_reply_time"
    ] == 3600
