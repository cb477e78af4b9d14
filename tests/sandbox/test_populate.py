"""Believable data: the same for a seed, spread over months, and readable through the API."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.support.sandbox_api import Api, ids
from zenpy.sandbox import Clock, RealClock, Sandbox

KINDS = ("Organization", "User", "Identity", "Ticket", "Comment", "Audit", "SatisfactionRating")


@pytest.fixture(scope="module")
def full() -> Sandbox:
    """A sandbox with 400 tickets; tests only read it."""
    sandbox = Sandbox()
    options = [{"name": name, "value": name.lower()} for name in ("Lamp", "Oven")]
    for kind in ("tagger", "multiselect", "checkbox", "integer", "decimal", "date", "text"):
        sandbox.add("TicketField", {"type": kind, "title": kind, "custom_field_options": options})
    sandbox.populate(400, users=60, organizations=9, seed=3)
    return sandbox


def state(sandbox: Sandbox) -> list[object]:
    return [dict(one) for kind in KINDS for one in sandbox.records(kind)]


def test_the_same_seed_gives_the_same_records() -> None:
    first, again, other = Sandbox(), Sandbox(), Sandbox()
    counts = first.populate(30, seed=7)
    assert counts["Ticket"] == 30
    assert counts["User"] == 5
    again.populate(30, seed=7)
    other.populate(30, seed=8)
    assert state(first) == state(again) != state(other)


def test_the_numbers_are_those_that_were_asked_for(full: Sandbox) -> None:
    assert len(full.records("Ticket")) == 400
    assert len(full.records("User")) == 61
    assert len(full.records("Organization")) == 9
    empty = Sandbox()
    assert empty.populate(0, users=0) == {"Group": 3}
    empty.populate(2, users=0)
    assert [one["requester_id"] for one in empty.records("Ticket")] == [empty.user.id] * 2
    with pytest.raises(ValueError, match="tickets must be 0 or more"):
        empty.populate(-1)


def test_people_have_names_of_many_languages_and_addresses_of_their_organizations(full: Sandbox) -> None:
    users = full.records("User")[1:]
    assert len({one["locale"] for one in users}) > 15
    assert any(not one["name"].isascii() for one in users)
    assert all(one["email"].isascii() and one["email"].endswith(".example") for one in users)
    assert len({one["email"] for one in users}) == len(users)
    domains = {one.id: one["domain_names"][0] for one in full.records("Organization")}
    members = [one for one in users if one["organization_id"] is not None]
    assert len(members) > 20
    assert all(one["email"].endswith(f"@{domains[one['organization_id']]}") for one in members)
    assert Counter(one["role"] for one in users)["agent"] == 3


def test_tickets_have_conversations_in_the_order_of_time(full: Sandbox) -> None:
    store, now = full.account.store, full.clock.iso()
    agents = {one.id for one in full.records("User") if one["role"] != "end-user"}
    lengths = []
    for ticket in full.records("Ticket"):
        comments = store.under("Comment", "ticket_id", ticket.id)
        times = [one["created_at"] for one in comments]
        assert times == sorted(times)
        assert ticket["created_at"] == times[0] <= times[-1] <= ticket["updated_at"] <= now
        assert comments[0]["author_id"] == ticket["requester_id"]
        assert ticket["description"] == comments[0]["body"]
        assert all(one["author_id"] in agents for one in comments if not one["public"])
        assert not any("{" in one["body"] for one in comments)
        audits = store.under("Audit", "ticket_id", ticket.id)
        assert [one["events"][0]["type"] for one in audits if one["events"][0]["type"] == "Comment"] == [
            "Comment"
        ] * len(times)
        lengths.append(len(comments))
    assert sum(lengths) / len(lengths) > 3
    created = [one["created_at"] for one in full.records("Ticket")]
    assert created == sorted(created)
    assert created[0] < "2025-08" < "2025-12" < created[-1]


def test_states_tags_fields_and_ratings_are_spread(full: Sandbox) -> None:
    tickets = full.records("Ticket")
    assert set(Counter(one["status"] for one in tickets)) == {
        "new",
        "open",
        "pending",
        "hold",
        "solved",
        "closed",
    }
    assert len({tag for one in tickets for tag in one["tags"]}) > 10
    assert {one["priority"] for one in tickets} == {None, "low", "normal", "high", "urgent"}
    rated = Counter(one["score"] for one in full.records("SatisfactionRating"))
    assert rated["good"] > rated["bad"] > 0
    assert all(entry["value"] is not None for one in tickets for entry in one["custom_fields"])
    assert all(len(one["custom_fields"]) == 7 for one in tickets)


def test_the_api_finds_what_was_added(full: Sandbox) -> None:
    api = Api(full)
    ticket = full.records("Ticket")[50]
    assert api.get("search/count?query=type:ticket created<2026-01-01")["count"] > 300
    assert api.get(f"tickets/{ticket.id}/comments")["comments"][0]["body"] == ticket["description"]
    requester = full.account.store.get("User", ticket["requester_id"])
    assert requester is not None
    assert ids(api.get(f"users/search?query={requester['email']}")["users"]) == [requester.id]
    assert api.get("incremental/tickets/cursor?start_time=0")["tickets"][0]["status"] == "closed"


def test_the_clock_and_the_user_stay_as_they_are() -> None:
    clock = RealClock()
    sandbox = Sandbox(clock=clock, user={"name": "Zora"})
    before = clock.now()
    sandbox.populate(5)
    assert 0 <= (clock.now() - before).total_seconds() < 60
    assert sandbox.account.clock is sandbox.account.store.clock is clock
    assert Api(sandbox).get("users/me")["user"]["name"] == "Zora"


def test_no_rule_runs() -> None:
    sandbox = Sandbox(clock=Clock())
    action = {"field": "set_tags", "value": "seen"}
    everything = {"all": [{"field": "update_type", "operator": "is", "value": "Create"}], "any": []}
    sandbox.add("Trigger", {"title": "T", "active": True, "conditions": everything, "actions": [action]})
    sandbox.populate(5)
    assert not any("seen" in one["tags"] for one in sandbox.records("Ticket"))
