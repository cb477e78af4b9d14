"""What a ticket needs to be solved, and what follows when it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

SOLVE = {"ticket": {"status": "solved"}}


def required(api: Api, kind: str = "text", **more: object) -> int:
    """The id of a new field that must have a value before a ticket is solved."""
    sent = {"type": kind, "title": kind.capitalize(), "required": True, **more}
    key: int = api.post("ticket_fields", {"ticket_field": sent})["ticket_field"]["id"]
    return key


def lacking(answer: Any) -> list[tuple[object, ...]]:
    """What an error says that a ticket lacks."""
    names = ("description", "error", "ticket_field_id", "ticket_field_type")
    return [tuple(one[name] for name in names) for one in answer["details"]["base"]]


def test_each_field_that_lacks_a_value_is_named(api: Api, sandbox: Sandbox) -> None:
    text, number = required(api), required(api, "integer")
    ticket(api, assignee_id=sandbox.user.id)
    found = lacking(api.put("tickets/1", {"ticket": {"status": "solved", "priority": "low"}}, status=422))
    assert found == [
        ("Text: is required when solving a ticket", None, text, "FieldText"),
        ("Integer: is required when solving a ticket", None, number, "FieldInteger"),
    ]
    shown = api.get("tickets/1")["ticket"]
    assert (shown["status"], shown["priority"]) == ("open", None), "nothing of it is saved"
    values = [{"id": text, "value": "x"}, {"id": number, "value": 1}]
    assert api.put("tickets/1", {"ticket": {"status": "solved", "custom_fields": values}})["ticket"]


def test_a_ticket_is_solved_by_its_assignee_only(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    (found,) = lacking(api.put("tickets/1", SOLVE, status=422))
    assert found[0] == "Assignee: is required when solving a ticket"
    assert found[3] == "FieldAssignee"
    (solved,) = [one for one in sandbox.records("CustomStatus") if one["status_category"] == "solved"]
    api.put("tickets/1", {"ticket": {"custom_status_id": solved.id}}, status=422)
    api.put("account/settings", {"settings": {"tickets": {"assign_tickets_upon_solve": True}}})
    shown = api.put("tickets/1", SOLVE)["ticket"]
    assert (shown["status"], shown["assignee_id"]) == ("solved", sandbox.user.id)


def test_a_field_of_another_form_is_not_required(api: Api, sandbox: Sandbox) -> None:
    other = sandbox.add("TicketForm", {"name": "Other", "ticket_field_ids": []})
    ticket(api, assignee_id=sandbox.user.id, ticket_form_id=other.id)
    required(api)
    api.put("tickets/1", SOLVE)


def test_conditions_of_a_form_require_fields_and_hide_them(api: Api, sandbox: Sandbox) -> None:
    box, child = sandbox.add("TicketField", {"type": "checkbox", "title": "Broken"}).id, required(api)
    (form,) = sandbox.records("TicketForm")
    some = {"type": "SOME_STATUSES", "statuses": ["solved"]}
    children = [{"id": child, "is_required": False, "required_on_statuses": some}]
    form["agent_conditions"] = [{"parent_field_id": box, "value": True, "child_fields": children}]
    ticket(api, assignee_id=sandbox.user.id)
    ticket(api, assignee_id=sandbox.user.id, custom_fields=[{"id": box, "value": True}])
    api.put("tickets/1", SOLVE)
    api.put("tickets/2", SOLVE, status=422)


@pytest.mark.parametrize("status", ["pending", "hold", "solved"])
def test_a_comment_of_an_end_user_opens_a_waiting_ticket(api: Api, sandbox: Sandbox, status: str) -> None:
    jo = sandbox.add("User", {"name": "Jo", "email": "jo@x.org"})
    ticket(api, requester_id=jo.id, assignee_id=sandbox.user.id, status=status)
    said = {"ticket": {"comment": {"body": "inside", "public": False}}}
    assert api.put("tickets/1", said)["ticket"]["status"] == status, "a note of an agent leaves it"
    shown = api.put("tickets/1", {"ticket": {"comment": {"body": "again", "author_id": jo.id}}})["ticket"]
    assert shown["status"] == "open"
    (custom,) = [one for one in sandbox.records("CustomStatus") if one["status_category"] == "open"]
    assert shown["custom_status_id"] == custom.id


def test_a_solved_problem_solves_its_incidents_with_its_comment(api: Api, sandbox: Sandbox) -> None:
    ticket(api, type="problem", assignee_id=sandbox.user.id)
    for _ in range(2):
        ticket(api, type="incident", problem_id=1)
    api.put("tickets/3", {"ticket": {"status": "closed"}})
    api.put("tickets/1", {"ticket": {"status": "solved", "comment": {"body": "repaired"}}})
    assert [api.get(f"tickets/{key}")["ticket"]["status"] for key in (2, 3)] == ["solved", "closed"]
    assert api.get("tickets/2/comments")["comments"][-1]["body"] == "repaired"


def test_no_ticket_returns_to_new_and_no_priority_to_none(api: Api, sandbox: Sandbox) -> None:
    ticket(api, priority="low", assignee_id=sandbox.user.id)
    assert api.put("tickets/1", {"ticket": {"status": "new"}})["ticket"]["status"] == "open"
    error = api.put("tickets/1", {"ticket": {"priority": None}}, status=422)
    assert error["details"]["priority"][0]["description"] == "Priority: cannot be reset"
    ticket(api)
    api.put("tickets/2", {"ticket": {"priority": None}})


def test_metrics_count_replies_reopenings_and_stations(api: Api, sandbox: Sandbox) -> None:
    jo = sandbox.add("User", {"name": "Jo", "email": "jo@x.org"}).id
    ticket(api, requester_id=jo)
    sandbox.clock.advance(minutes=10)
    api.put("tickets/1", {"ticket": {"assignee_id": sandbox.user.id, "comment": {"body": "on it"}}})
    api.put("tickets/1", {"ticket": {"comment": {"body": "note", "public": False}, "status": "pending"}})
    sandbox.clock.advance(minutes=5)
    api.put("tickets/1", SOLVE)
    metric = api.get("tickets/1/metrics")["ticket_metric"]
    assert (metric["replies"], metric["reopens"]) == (1, 0)
    assert (metric["assignee_stations"], metric["group_stations"]) == (1, 1)
    assert metric["reply_time_in_minutes"] == {"calendar": 10, "business": 10}
    assert metric["agent_wait_time_in_minutes"]["calendar"] == 5
    assert metric["first_resolution_time_in_minutes"]["calendar"] == 15
    assert metric["solved_at"] == metric["status_updated_at"] is not None
    api.put("tickets/1", {"ticket": {"comment": {"body": "no", "author_id": jo}}})
    sandbox.clock.advance(minutes=15)
    api.put("tickets/1", SOLVE)
    metric = api.get("tickets/1/metrics")["ticket_metric"]
    assert (metric["replies"], metric["reopens"]) == (1, 1)
    assert metric["first_resolution_time_in_minutes"]["calendar"] == 15
    assert metric["full_resolution_time_in_minutes"]["calendar"] == 30
