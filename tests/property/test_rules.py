"""Random business rules on random tickets: every request gets an answer, and the clock moves on."""

from __future__ import annotations

from typing import Any
from unittest import TestCase

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox
from zenpy.sandbox.rules.conditions import all_hold
from zenpy.sandbox.rules.subject import TicketSubject
from zenpy.sandbox.rules.vocabulary import ACTIONS, CONDITIONS, OPERATORS

values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1, 100),
    st.sampled_from(
        ["", "1", "24", "open", "solved", "high", "current_user", "Create", "{{ticket.id}}", "2026-01-01"]
    ),
    st.lists(st.sampled_from(["requester_id", "1", "text", "{{ticket.title}}"]), max_size=3),
    st.dictionaries(st.sampled_from(["a"]), st.integers(), max_size=1),
)
fields = st.sampled_from(["status", "priority", "assignee_id"]) | st.sampled_from(
    [*sorted(CONDITIONS), "custom_fields_7", "requester.custom_fields.plan"]
)
conditions = st.fixed_dictionaries(
    {"field": fields, "operator": st.sampled_from(sorted(OPERATORS)), "value": values}
)
actions = st.fixed_dictionaries(
    {"field": st.sampled_from([*sorted(ACTIONS["trigger"]), "custom_fields_7"]), "value": values}
)
rules = st.fixed_dictionaries(
    {
        "title": st.just("t"),
        "conditions": st.fixed_dictionaries(
            {"all": st.lists(conditions, max_size=2), "any": st.lists(conditions, max_size=1)}
        ),
        "actions": st.lists(actions, min_size=1, max_size=3),
    }
)
updates = st.fixed_dictionaries(
    {},
    optional={
        "status": st.sampled_from(["open", "pending", "hold", "solved"]),
        "priority": st.sampled_from(["low", "urgent"]),
        "tags": st.lists(st.sampled_from(["a", "b"]), max_size=2),
        "comment": st.fixed_dictionaries({"body": st.just("text"), "public": st.booleans()}),
        "custom_fields": st.just([{"id": 7, "value": "gold"}]),
    },
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.sampled_from(["Trigger", "Automation", "Macro", "View"]), rules), max_size=5),
    st.lists(st.tuples(updates, st.integers(0, 100)), max_size=4),
)
def test_any_rules_and_any_updates_get_an_answer(
    made: list[tuple[str, dict[str, Any]]], changes: list[tuple[dict[str, Any], int]]
) -> None:
    sandbox = Sandbox()
    api = Api(sandbox)
    options = [{"id": 71, "name": "Gold", "value": "gold"}]
    sandbox.add("TicketField", {"id": 7, "type": "tagger", "custom_field_options": options})
    for kind, rule in made:
        sandbox.add(kind, {**rule, "active": True})
        body = {**rule, **rule["conditions"]} if kind != "Trigger" else rule
        assert api.send("POST", f"{kind.lower()}s", {kind.lower(): body}).status in (201, 400, 422)
    assert api.send("POST", "tickets", {"ticket": {"subject": "s", "comment": {"body": "b"}}}).status == 201
    with TestCase().assertNoLogs("zenpy.sandbox", "ERROR"):  # an automation that fails is logged
        for update, hours in changes:
            assert api.send("PUT", "tickets/1", {"ticket": update}).status in (200, 422)
            sandbox.clock.advance(hours=hours)
    paths = [
        "tickets/1?include=slas,metric_events",
        "tickets/1/audits",
        "incremental/ticket_metric_events?start_time=0",
    ]
    paths += [f"views/{one['id']}/tickets" for one in sandbox.records("View")]
    paths += [f"tickets/1/macros/{one['id']}/apply" for one in sandbox.records("Macro")]
    assert [path for path in paths if api.send("GET", path).status != 200] == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(conditions, min_size=1, max_size=3), st.lists(updates, max_size=6))
def test_a_view_has_all_tickets_that_meet_its_conditions(
    every: list[Any], tickets: list[dict[str, Any]]
) -> None:
    sandbox = Sandbox()
    owner = sandbox.user
    for number, fields in enumerate(tickets):
        kept = {name: value for name, value in fields.items() if name in ("status", "priority", "tags")}
        sandbox.add("Ticket", {**kept, "assignee_id": owner.id if number % 2 else None})
    view = sandbox.add("View", {"title": "v", "conditions": {"all": every, "any": []}})
    found = Api(sandbox).get(f"views/{view['id']}/tickets")["tickets"]
    expected = [
        one["id"]
        for one in sandbox.records("Ticket")
        if all_hold({"all": every}, TicketSubject(sandbox.account, one, one, actor=owner))
    ]
    assert [one["id"] for one in found] == expected
