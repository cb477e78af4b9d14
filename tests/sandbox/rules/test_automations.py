"""Automations run at each full hour of the sandbox's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.rules import action, add_automation, add_trigger, audits, by_rules, condition
from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Clock, Sandbox
from zenpy.sandbox.clock import RealClock

PENDING = condition("status", "is", "pending")
START = datetime(2026, 1, 1, 9, 15, tzinfo=UTC)


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(START))


def status(api: Api, number: int = 1) -> str:
    return str(api.get(f"tickets/{number}")["ticket"]["status"])


def test_an_automation_acts_when_the_hours_have_passed(api: Api, sandbox: Sandbox) -> None:
    made = add_automation(
        api, "Close", [PENDING, condition("PENDING", "greater_than", "24")], [action("status", "solved")]
    )
    ticket(api, status="pending")
    sandbox.clock.advance(hours=23)
    assert status(api) == "pending"
    sandbox.clock.advance(hours=2)
    assert status(api) == "solved"
    audit = audits(api)[-1]
    assert audit["created_at"] == "2026-01-02T10:00:00Z"  # at the full hour
    assert (audit["via"]["channel"], audit["via"]["source"]["rel"]) == ("rule", "automation")
    assert audit["via"]["source"]["from"] == {"id": made["id"], "title": "Close", "deleted": False}
    assert ("status", "solved") in {
        (event.get("field_name"), event.get("value")) for event in audit["events"]
    }


def test_a_long_jump_of_the_clock_stops_at_each_hour_that_matters(api: Api, sandbox: Sandbox) -> None:
    mail = action("notification_user", ["requester_id", "reminder", "b"])
    add_automation(api, "remind", [PENDING, condition("PENDING", "is", "48")], [mail])
    add_automation(
        api, "end", [PENDING, condition("PENDING", "greater_than", "96")], [action("status", "solved")]
    )
    ticket(api, status="pending")
    sandbox.clock.advance(days=365)
    assert [one.subject for one in sandbox.notifications] == ["reminder"]
    assert status(api) == "closed"  # 28 days after it was solved, whatever the automations are
    assert [one["created_at"] for one in audits(api)[1:]] == [
        "2026-01-03T10:00:00Z",
        "2026-01-05T10:00:00Z",
        "2026-02-02T11:00:00Z",
    ]


def test_triggers_run_after_an_automation(api: Api, sandbox: Sandbox) -> None:
    add_automation(api, "a", [PENDING, condition("PENDING", "is", "1")], [action("status", "open")])
    add_trigger(api, "t", [condition("status", "value", "open")], [action("current_tags", "reopened")])
    ticket(api, status="pending")
    sandbox.clock.advance(hours=2)
    shown = api.get("tickets/1")["ticket"]
    assert (shown["status"], shown["tags"]) == ("open", ["reopened"])
    assert [title for title, *_ in by_rules(audits(api)[-1])] == ["a", "t"]


def test_closed_tickets_are_left_alone(api: Api, sandbox: Sandbox) -> None:
    add_automation(
        api,
        "a",
        [condition("status", "is", "closed"), condition("CLOSED", "is", "1")],
        [action("priority", "low")],
    )
    ticket(api)
    api.put("tickets/1", {"ticket": {"status": "closed"}})
    sandbox.clock.advance(hours=5)
    assert api.get("tickets/1")["ticket"]["priority"] is None


def test_a_ticket_is_written_by_automations_a_hundred_times_at_most(api: Api, sandbox: Sandbox) -> None:
    # Put there as it is, for Zendesk takes no automation that never ends.
    endless = {"all": [condition("status", "is", "new"), condition("NEW", "greater_than", "1")], "any": []}
    mail = action("notification_user", ["requester_id", "s", "b"])
    sandbox.add("Automation", {"title": "e", "conditions": endless, "actions": [mail], "active": True})
    ticket(api)
    sandbox.clock.advance(days=10)
    assert len(sandbox.notifications) == 100


def test_an_automation_acts_on_a_thousand_tickets_an_hour(api: Api, sandbox: Sandbox) -> None:
    add_automation(
        api, "a", [PENDING, condition("PENDING", "greater_than", "1")], [action("status", "solved")]
    )
    for _ in range(1005):
        sandbox.add("Ticket", {"status": "pending"})
    sandbox.clock.advance(hours=2)
    assert len([one for one in sandbox.records("Ticket") if one["status"] == "solved"]) == 1000
    sandbox.clock.advance(hours=1)
    assert {one["status"] for one in sandbox.records("Ticket")} == {"solved"}


def test_business_hours_are_counted(api: Api, sandbox: Sandbox) -> None:
    week = [{"start_time": day * 1440 + 600, "end_time": day * 1440 + 720} for day in range(7)]
    sandbox.add("Schedule", {"name": "s", "time_zone": "UTC", "intervals": week})
    hours = condition("PENDING", "greater_than_business_hours", "3")
    add_automation(api, "a", [PENDING, hours], [action("status", "solved")])
    ticket(api, status="pending")
    sandbox.clock.set(START.replace(hour=12) + timedelta(days=1, minutes=-30))
    assert status(api) == "pending"
    sandbox.clock.advance(hours=1)
    assert status(api) == "solved"


def test_the_clock_of_the_computer_runs_automations_as_well(sandbox: Sandbox) -> None:
    real = Sandbox(clock=RealClock())
    api = Api(real)
    add_automation(api, "a", [PENDING, condition("PENDING", "is", "1")], [action("status", "solved")])
    ticket(api, status="pending")
    before = datetime.now(UTC)
    real.clock.advance(hours=3)
    assert status(api) == "solved"
    assert (
        timedelta(hours=3) - timedelta(seconds=30)
        < real.clock.now() - before
        < timedelta(hours=3, seconds=30)
    )


def test_a_clock_that_is_set_back_runs_nothing_twice(api: Api, sandbox: Sandbox) -> None:
    mail = action("notification_user", ["requester_id", "s", "b"])
    add_automation(api, "a", [PENDING, condition("PENDING", "is", "1")], [mail])
    ticket(api, status="pending")
    sandbox.clock.advance(hours=5)
    sandbox.clock.set(START - timedelta(days=3))
    assert len(sandbox.notifications) == 1
    assert sandbox.clock.now() == START - timedelta(days=3)


def test_a_sandbox_that_is_gone_leaves_its_clock() -> None:
    clock = Clock()
    Sandbox(clock=clock)
    other = Sandbox(clock=clock)
    clock.advance(hours=2)
    assert other.clock.now() == clock.now()
