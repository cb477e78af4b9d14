"""Triggers run after each write of a ticket."""

from __future__ import annotations

import pytest

from tests.support.rules import CHANGE, CREATE, action, add_trigger, audits, by_rules, condition
from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Sandbox


def test_a_new_account_has_no_rule_that_acts(api: Api, sandbox: Sandbox) -> None:
    ticket(api, priority="urgent")
    assert sandbox.notifications == []
    assert by_rules(audits(api)[0]) == []
    assert [sandbox.records(kind) for kind in ("Trigger", "Automation", "SlaPolicy", "Webhook")] == [
        [],
        [],
        [],
        [],
    ]


def test_a_trigger_changes_the_ticket_within_the_same_answer_and_audit(api: Api) -> None:
    made = add_trigger(api, "Urgent fires", [CREATE, condition("subject_includes_word", "includes", "fire")], [
        action("priority", "urgent"), action("current_tags", "hot new"),
    ])  # fmt: skip
    shown = ticket(api, tags=["old"])
    assert (shown["priority"], shown["tags"]) == ("urgent", ["hot", "new", "old"])
    (audit,) = audits(api)
    assert audit["events"][0]["type"] == "Comment"
    (changed,) = [one for one in audit["events"] if one.get("field_name") == "priority"]
    source = {"from": {"id": int(made["id"]), "title": "Urgent fires", "deleted": False, "revision_id": 1}}
    assert changed["via"] == {"channel": "rule", "source": {**source, "to": {}, "rel": "trigger"}}
    assert (changed["type"], changed["value"], changed["previous_value"]) == ("Change", "urgent", None)


def test_create_and_change_are_told_apart(api: Api) -> None:
    add_trigger(api, "new", [CREATE], [action("current_tags", "created")])
    add_trigger(api, "old", [CHANGE], [action("current_tags", "changed")])
    assert ticket(api)["tags"] == ["created"]
    assert api.put("tickets/1", {"ticket": {"priority": "low"}})["ticket"]["tags"] == ["changed", "created"]


def test_a_change_lets_the_triggers_start_over_and_each_acts_once(api: Api) -> None:
    add_trigger(
        api, "second", [condition("priority", "is", "high")], [action("type", "incident")], position=1
    )
    add_trigger(api, "first", [CREATE], [action("priority", "high")], position=2)
    add_trigger(api, "again", [condition("type", "is", "incident")], [action("priority", "low")], position=3)
    shown = ticket(api)
    # `second` acts after `first`, since the list starts over; `again` undoes what `first` did, which does not act again.
    assert (shown["priority"], shown["type"]) == ("low", "incident")
    assert [title for title, *_ in by_rules(audits(api)[0])] == ["first", "second", "again"]


def test_triggers_run_in_the_order_of_their_positions(api: Api) -> None:
    add_trigger(api, "b", [CREATE], [action("subject", "from b")], position=2)
    add_trigger(api, "a", [CREATE], [action("subject", "from a")], position=1)
    assert ticket(api)["subject"] == "from b"


def test_inactive_and_deleted_triggers_do_nothing(api: Api) -> None:
    made = add_trigger(api, "t", [CREATE], [action("priority", "high")], active=False)
    assert ticket(api)["priority"] is None
    api.put(f"triggers/{made['id']}", {"trigger": {"active": True}})
    assert ticket(api)["priority"] == "high"
    api.delete(f"triggers/{made['id']}")
    assert ticket(api)["priority"] is None


@pytest.mark.parametrize(
    ("operator", "value", "expected"),
    [
        ("changed", None, True),
        ("not_changed", None, False),
        ("value", "high", True),
        ("value", "low", False),
        ("value_previous", "low", True),
        ("value_previous", "high", False),
        ("not_value", "high", False),
        ("not_value_previous", "urgent", True),
        ("changed_to", "high", True),
        ("changed_from", "low", True),
    ],
)
def test_conditions_ask_what_an_update_has_changed(
    api: Api, operator: str, value: object, expected: bool
) -> None:
    ticket(api, priority="low")
    add_trigger(api, "t", [condition("priority", operator, value)], [action("current_tags", "acted")])
    shown = api.put("tickets/1", {"ticket": {"priority": "high"}})["ticket"]
    assert ("acted" in shown["tags"]) == expected


def test_a_custom_field_that_changes(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("TicketField", {"id": 7, "type": "text", "title": "Plan"})
    ticket(api, custom_fields=[{"id": 7, "value": "a"}])
    add_trigger(
        api, "t", [condition("custom_fields_7", "changed")], [action("custom_fields_7", "set by rule")]
    )
    assert api.put("tickets/1", {"ticket": {"priority": "low"}})["ticket"]["custom_fields"][0]["value"] == "a"
    changed = api.put("tickets/1", {"ticket": {"custom_fields": [{"id": 7, "value": "b"}]}})["ticket"]
    assert [one["value"] for one in changed["custom_fields"] if one["id"] == 7] == ["set by rule"]


@pytest.mark.parametrize(("public", "word"), [(True, "public"), (False, "private")])
def test_conditions_ask_for_the_comment_of_an_update(api: Api, public: bool, word: str) -> None:
    ticket(api)
    add_trigger(
        api, "p", [CHANGE, condition("comment_is_public", "is", "true")], [action("current_tags", "public")]
    )
    add_trigger(
        api, "n", [CHANGE, condition("comment_is_public", "is", "false")], [action("current_tags", "private")]
    )
    add_trigger(
        api,
        "w",
        [condition("comment_includes_word", "includes", "refund")],
        [action("current_tags", "money")],
    )
    assert api.put("tickets/1", {"ticket": {"priority": "low"}})["ticket"]["tags"] == []
    comment = {"body": "I want a REFUND", "public": public}
    assert api.put("tickets/1", {"ticket": {"comment": comment}})["ticket"]["tags"] == ["money", word]


def test_actions_name_the_current_user_and_take_values_away(api: Api, sandbox: Sandbox) -> None:
    group = sandbox.add("Group", {"name": "Second"})
    add_trigger(
        api, "take", [CREATE], [action("assignee_id", "current_user"), action("group_id", str(group.id))]
    )
    add_trigger(
        api, "leave", [CHANGE], [action("assignee_id", ""), action("remove_tags", "x"), action("type", "")]
    )
    shown = ticket(api, tags=["x", "y"], type="question")
    assert (shown["assignee_id"], shown["group_id"]) == (sandbox.user.id, group.id)
    changed = api.put("tickets/1", {"ticket": {"priority": "low"}})["ticket"]
    assert (changed["assignee_id"], changed["tags"], changed["type"]) == (None, ["y"], None)


def test_followers_and_copies(api: Api, sandbox: Sandbox) -> None:
    user = sandbox.add("User", {"name": "Jo", "email": "jo@example.com", "role": "agent"})
    add_trigger(api, "t", [CREATE], [action("follower", str(user.id)), action("cc", str(user.id))])
    shown = ticket(api)
    assert (shown["follower_ids"], shown["email_cc_ids"]) == ([user.id], [user.id])


def test_mails_are_kept_and_told_in_the_audit_with_their_placeholders(api: Api, sandbox: Sandbox) -> None:
    body = "{{ticket.requester.name}} wrote: {{ticket.description}} ({{ticket.priority}}{{nothing.known}})"
    mail = ["requester_id", "Re: {{ticket.title}} [{{ticket.id}}]", body]
    add_trigger(api, "Notify", [CREATE], [action("notification_user", mail)])
    requester = {"name": "Ann Lee", "email": "ann@example.com"}
    shown = ticket(api, requester=requester, priority="high")
    (sent,) = sandbox.notifications
    assert (sent.ticket_id, sent.recipients) == (shown["id"], (shown["requester_id"],))
    assert sent.subject == f"Re: Printer on fire [{shown['id']}]"
    assert sent.body == "Ann Lee wrote: It burns (High)"
    (event,) = [one for one in audits(api)[0]["events"] if one["type"] == "Notification"]
    assert (event["subject"], event["body"]) == (mail[1], body)
    assert event["recipients"] == [shown["requester_id"]]


def test_a_group_is_notified_by_its_members(api: Api, sandbox: Sandbox) -> None:
    group = sandbox.add("Group", {"name": "Second"})
    user = sandbox.add("User", {"name": "Jo", "role": "agent"})
    sandbox.add("GroupMembership", {"user_id": user.id, "group_id": group.id})
    add_trigger(api, "t", [CREATE], [action("notification_group", ["group_id", "s", "b"])])
    ticket(api, group_id=group.id)
    assert [one.recipients for one in sandbox.notifications] == [(user.id,)]


def test_imported_tickets_run_no_triggers_until_the_next_update(api: Api) -> None:
    add_trigger(api, "t", [condition("status", "is_not", "closed")], [action("current_tags", "acted")])
    api.post("imports/tickets", {"ticket": {"subject": "s", "comments": [{"body": "old"}]}})
    assert api.get("tickets/1")["ticket"]["tags"] == []
    assert api.put("tickets/1", {"ticket": {"priority": "low"}})["ticket"]["tags"] == ["acted"]


def test_tickets_of_jobs_run_triggers_too(api: Api) -> None:
    add_trigger(api, "t", [CREATE], [action("priority", "high")])
    many = [{"subject": str(number), "comment": {"body": "x"}} for number in range(3)]
    api.post("tickets/create_many", {"tickets": many}, status=200)
    assert {one["priority"] for one in api.get("tickets")["tickets"]} == {"high"}


def test_an_update_that_is_refused_runs_nothing(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    add_trigger(api, "t", [CHANGE], [action("notification_user", ["requester_id", "s", "b"])])
    api.put("tickets/1", {"ticket": {"priority": "nonsense"}}, status=422)
    assert sandbox.notifications == []


def test_a_trigger_acts_when_a_ticket_is_being_closed(api: Api) -> None:
    ticket(api)
    add_trigger(api, "t", [condition("status", "value", "closed")], [action("current_tags", "bye")])
    shown = api.put("tickets/1", {"ticket": {"status": "closed"}})["ticket"]
    assert (shown["status"], shown["tags"]) == ("closed", ["bye"])


def test_the_export_of_events_tells_what_rules_have_done(api: Api, sandbox: Sandbox) -> None:
    made = add_trigger(
        api,
        "t",
        [CREATE],
        [action("priority", "low"), action("notification_user", ["requester_id", "s", "b"])],
    )
    ticket(api)
    sandbox.clock.advance(minutes=5)
    (event,) = api.get("incremental/ticket_events?start_time=0")["ticket_events"]
    by_rule = [one for one in event["child_events"] if one["via"] == "Rule"]
    assert {one["via_reference_id"] for one in by_rule} == {int(made["id"])}
    assert [one["event_type"] for one in by_rule] == ["Change", "Notification"]


def test_a_rating_runs_triggers(api: Api, sandbox: Sandbox) -> None:
    ann = sandbox.add("User", {"name": "Ann", "email": "ann@example.com", "role": "end-user"})
    add_trigger(
        api, "ask", [condition("status", "value", "solved")], [action("satisfaction_score", "offered")]
    )
    bad = [
        condition("satisfaction_score", "changed"),
        condition("satisfaction_score", "is", "bad_with_comment"),
    ]
    add_trigger(api, "sorry", bad, [action("current_tags", "unhappy")])
    ticket(api, requester_id=ann.id, assignee_id=sandbox.user.id)
    solved = api.put("tickets/1", {"ticket": {"status": "solved"}})["ticket"]
    assert solved["satisfaction_rating"] == {"score": "offered"}
    sandbox.accept("ann", ann.id)
    rating = {"satisfaction_rating": {"score": "bad", "comment": "too late"}}
    answer = api.send("POST", "tickets/1/satisfaction_rating", rating, authorization="Bearer ann")
    assert answer.status == 200, answer.body
    (shown,) = sandbox.records("Ticket")
    assert shown["tags"] == ["unhappy"]
    (score, *_) = sandbox.records("Audit")[-1]["events"]
    assert (score["field_name"], score["value"], score["previous_value"]) == (
        "satisfaction_score",
        "bad",
        "offered",
    )
