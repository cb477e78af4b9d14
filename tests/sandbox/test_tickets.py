"""Tickets behave as Zendesk's do: audits, comments, closing, merging, deleting."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def events(api: Api, key: int) -> list[tuple[object, ...]]:
    audits = api.get(f"tickets/{key}/audits")["audits"]
    return [(e["type"], e.get("field_name"), e.get("value")) for e in audits[-1]["events"]]


def test_creation_answers_the_ticket_and_its_audit(api: Api) -> None:
    answer = api.post(
        "tickets", {"ticket": {"subject": "Help", "comment": {"body": "please"}, "priority": "high"}}
    )
    assert answer["ticket"]["status"] == "new"
    assert answer["ticket"]["description"] == "please"
    assert answer["ticket"]["url"] == "https://sandbox.zendesk.com/api/v2/tickets/1.json"
    assert "comment" not in answer["ticket"]
    created = {(e["type"], e.get("field_name")) for e in answer["audit"]["events"]}
    assert {("Comment", None), ("Create", "subject"), ("Create", "priority")} <= created


def test_a_ticket_needs_a_comment_or_description(api: Api) -> None:
    error = api.post("tickets", {"ticket": {"subject": "silence"}}, status=422)
    assert error["details"]["base"][0]["error"] == "BlankValue"


def test_an_update_audits_what_has_changed_and_nothing_else(api: Api) -> None:
    key = ticket(api)["id"]
    answer = api.put(f"tickets/{key}", {"ticket": {"status": "pending", "subject": "Printer on fire"}})
    changes = [e for e in answer["audit"]["events"] if e["type"] == "Change"]
    assert [(e["field_name"], e["previous_value"], e["value"]) for e in changes] == [
        ("status", "new", "pending")
    ]


def test_comments_are_listed_in_order_and_follow_the_ticket(api: Api) -> None:
    key = ticket(api, comment={"body": "secret", "public": False})["id"]
    api.put(f"tickets/{key}", {"ticket": {"comment": {"body": "second"}}})
    comments = api.get(f"tickets/{key}/comments")["comments"]
    assert [(c["body"], c["public"]) for c in comments] == [("secret", False), ("second", False)]
    newest = api.get(f"tickets/{key}/comments?sort_order=desc")["comments"]
    assert newest[0]["body"] == "second"
    assert api.get(f"tickets/{key}/comments/count")["count"]["value"] == 2


def test_a_requester_may_be_described(api: Api, sandbox: Sandbox) -> None:
    made = ticket(api, requester={"name": "Ann", "email": "Ann@Example.org"})
    ann = next(user for user in sandbox.records("user") if user["name"] == "Ann")
    assert made["requester_id"] == ann.id
    again = ticket(api, requester={"name": "Other", "email": "ann@example.org"})
    assert again["requester_id"] == ann.id


def test_an_assignee_may_be_given_by_address(api: Api, sandbox: Sandbox) -> None:
    made = ticket(api, assignee_email=sandbox.user["email"])
    assert made["assignee_id"] == sandbox.user.id
    assert made["status"] == "open"


def test_fields_repeat_custom_fields(api: Api, sandbox: Sandbox) -> None:
    sandbox.seed({"TicketField": [{"id": key, "type": "text", "title": str(key)} for key in (7, 8)]})
    made = ticket(api, custom_fields=[{"id": 7, "value": "a"}, {"id": 8, "value": "b"}])
    answer = api.put(f"tickets/{made['id']}", {"ticket": {"custom_fields": [{"id": 8, "value": "c"}]}})[
        "ticket"
    ]
    assert answer["custom_fields"] == answer["fields"] == [{"id": 7, "value": "a"}, {"id": 8, "value": "c"}]


def test_tags_are_replaced_added_and_taken_away(api: Api) -> None:
    key = ticket(api, tags=["a", "b"])["id"]
    assert api.put(f"tickets/{key}/tags", {"tags": ["c"]})["tags"] == ["a", "b", "c"]
    assert api.delete(f"tickets/{key}/tags?tags=a", status=200)["tags"] == ["b", "c"]
    assert api.post(f"tickets/{key}/tags", {"tags": ["z"]})["tags"] == ["z"]
    answer = api.put(f"tickets/{key}", {"ticket": {"additional_tags": ["y"], "remove_tags": ["z"]}})
    assert answer["ticket"]["tags"] == ["y"]
    assert api.get("tags")["tags"] == [{"name": "y", "count": 1}]


def test_a_closed_ticket_takes_no_more_writes(api: Api) -> None:
    key = ticket(api)["id"]
    api.put(f"tickets/{key}", {"ticket": {"status": "closed"}})
    error = api.put(f"tickets/{key}", {"ticket": {"subject": "late"}}, status=422)
    assert "status" in error["details"]


def test_a_safe_update_refuses_what_is_out_of_date(api: Api) -> None:
    made = ticket(api)
    api.put(f"tickets/{made['id']}", {"ticket": {"priority": "low"}})
    stale = {"safe_update": False, "updated_stamp": made["updated_at"], "subject": "new"}
    assert api.put(f"tickets/{made['id']}", {"ticket": stale}, status=409)["error"] == "UpdateConflict"
    fresh = {**stale, "updated_stamp": api.get(f"tickets/{made['id']}")["ticket"]["updated_at"]}
    api.put(f"tickets/{made['id']}", {"ticket": fresh})


def test_an_idempotency_key_creates_once(api: Api, sandbox: Sandbox) -> None:
    body = {"ticket": {"subject": "once", "comment": {"body": "x"}}}
    first = api.send("POST", "tickets", body, idempotency_key="k")
    second = api.send("POST", "tickets", body, idempotency_key="k")
    assert (first.headers["x-idempotency-lookup"], second.headers["x-idempotency-lookup"]) == ("miss", "hit")
    assert first.body == second.body
    assert len(sandbox.records("ticket")) == 1
    other = api.send("POST", "tickets", {"ticket": {"subject": "other", "comment": "y"}}, idempotency_key="k")
    assert (other.status, other.data()["error"]) == (400, "IdempotentRequestError")
    sandbox.clock.advance(hours=3)
    assert api.send("POST", "tickets", body, idempotency_key="k").headers["x-idempotency-lookup"] == "miss"


def test_deleted_tickets_can_be_restored_or_forgotten(api: Api) -> None:
    one, two = ticket(api)["id"], ticket(api)["id"]
    api.delete(f"tickets/{one}")
    api.delete(f"tickets/{two}")
    api.get(f"tickets/{one}", status=404)
    deleted = api.get("deleted_tickets")["deleted_tickets"]
    assert next((d["id"], d["previous_state"], d["actor"]["name"]) for d in deleted) == (
        one,
        "new",
        "Sandbox Admin",
    )
    assert api.send("PUT", f"deleted_tickets/{one}/restore").status in (200, 204)
    assert api.get(f"tickets/{one}")["ticket"]["status"] == "new"
    api.delete(f"deleted_tickets/{two}", status=200)
    assert api.get("deleted_tickets")["deleted_tickets"] == []


def test_merging_closes_the_sources(api: Api) -> None:
    target, source = ticket(api)["id"], ticket(api)["id"]
    job = api.post(f"tickets/{target}/merge", {"ids": [source], "target_comment": "joined"}, status=200)[
        "job_status"
    ]
    assert job["status"] == "queued"
    assert api.get(f"tickets/{source}")["ticket"]["status"] == "closed"
    assert "closed_by_merge" in api.get(f"tickets/{source}")["ticket"]["tags"]
    assert api.get(f"tickets/{target}/comments")["comments"][-1]["body"] == "joined"


def test_lists_of_a_user_and_of_an_organization(api: Api, sandbox: Sandbox) -> None:
    org = sandbox.add("Organization", {"name": "Org"})
    ann = sandbox.add(
        "User", {"name": "Ann", "email": "ann@x.org", "role": "agent", "organization_id": org.id}
    )
    made = ticket(api, requester_id=ann.id, organization_id=org.id, followers=[{"user_id": ann.id}])
    ticket(api)
    for path in (
        f"users/{ann.id}/tickets/requested",
        f"organizations/{org.id}/tickets",
        f"users/{ann.id}/tickets/followed",
    ):
        assert [t["id"] for t in api.get(path)["tickets"]] == [made["id"]]
    assert api.get(f"users/{sandbox.user.id}/tickets/requested")["count"] == 1
    assert api.get(f"organizations/{org.id}/tickets/count")["count"]["value"] == 1
    assert api.get(f"tickets/{made['id']}/followers")["users"][0]["name"] == "Ann"


def test_problems_have_incidents(api: Api) -> None:
    problem = ticket(api, type="problem")
    incident = ticket(api, type="incident", problem_id=problem["id"])
    assert [t["id"] for t in api.get(f"tickets/{problem['id']}/incidents")["tickets"]] == [incident["id"]]
    assert api.get(f"tickets/{problem['id']}")["ticket"]["has_incidents"] is True
    assert [t["id"] for t in api.get("problems")["tickets"]] == [problem["id"]]


def test_sideloads_come_next_to_the_list_or_inside_the_record(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    answer = api.get("tickets?include=users,groups,comment_count,metric_sets")
    assert [user["id"] for user in answer["users"]] == [sandbox.user.id]
    assert answer["groups"] == []
    assert answer["tickets"][0]["comment_count"] == 1
    assert answer["tickets"][0]["metric_set"]["ticket_id"] == 1
    assert "comment_count" not in api.get("tickets")["tickets"][0]


def test_requests_are_tickets_as_the_requester_sees_them(api: Api, sandbox: Sandbox) -> None:
    made = api.post("requests", {"request": {"subject": "Help", "comment": {"body": "me"}}})["request"]
    inside = {"comment": {"body": "inside", "public": False}, "assignee_id": sandbox.user.id}
    api.put(f"tickets/{made['id']}", {"ticket": inside})
    api.put(f"requests/{made['id']}", {"request": {"comment": {"body": "thanks"}, "solved": True}})
    assert [c["body"] for c in api.get(f"requests/{made['id']}/comments")["comments"]] == ["me", "thanks"]
    assert api.get("requests/solved")["requests"][0]["id"] == made["id"]
    assert api.get("requests/open")["requests"] == []


def test_a_request_that_a_test_adds_is_a_ticket(api: Api, sandbox: Sandbox) -> None:
    added = sandbox.add("Request", {"subject": "Printer", "description": "It burns"})
    assert api.get(f"requests/{added.id}")["request"]["subject"] == "Printer"
    assert api.get(f"tickets/{added.id}")["ticket"]["description"] == "It burns"
    assert "raw_subject" not in api.get("requests")["requests"][0]


def test_suspended_tickets_and_redactions(api: Api, sandbox: Sandbox) -> None:
    made = ticket(api, comment={"body": "my card is 4111"})
    comment = api.get(f"tickets/{made['id']}/comments")["comments"][0]["id"]
    redacted = api.put(f"tickets/{made['id']}/comments/{comment}/redact", {"text": "4111"})["comment"]
    assert "4111" not in json.dumps(redacted)
    late = sandbox.add(
        "SuspendedTicket", {"subject": "Spam?", "content": "no", "author": {"email": "a@b.org", "name": "A"}}
    )
    recovered = api.put(f"suspended_tickets/{late.id}/recover")
    assert next(iter(recovered.values()))["subject"] == "Spam?"
    assert sandbox.records("SuspendedTicket") == []


def test_followers_and_copies_are_added_and_taken_out_one_by_one(api: Api, sandbox: Sandbox) -> None:
    agents = ({"name": name, "email": f"{name}@x.org", "role": "agent"} for name in ("a", "b"))
    one, two = (sandbox.add("User", agent).id for agent in agents)
    made = ticket(api, followers=[{"user_id": one}], email_ccs=[{"user_email": "new@x.org"}])
    (new,) = made["email_cc_ids"]
    assert api.get(f"users/{new}")["user"]["email"] == "new@x.org"
    entries = [{"user_id": two, "action": "put"}, {"user_id": one, "action": "delete"}]
    changed = api.put("tickets/1", {"ticket": {"followers": entries}})["ticket"]
    assert (changed["follower_ids"], changed["email_cc_ids"]) == ([two], [new])
    again = api.put("tickets/1", {"ticket": {"followers": [{"user_id": one}]}})["ticket"]
    assert again["follower_ids"] == [two, one]


def test_collaborators_may_be_ids_addresses_or_described(api: Api, sandbox: Sandbox) -> None:
    known = sandbox.add("User", {"name": "a", "email": "a@x.org"}).id
    made = ticket(api, collaborators=[known, "b@x.org", {"name": "C", "email": "c@x.org"}])
    assert [api.get(f"users/{key}")["user"]["email"] for key in made["collaborator_ids"]] == [
        "a@x.org",
        "b@x.org",
        "c@x.org",
    ]
    changed = api.put("tickets/1", {"ticket": {"additional_collaborators": ["d@x.org"]}})["ticket"]
    assert changed["collaborator_ids"][:3] == made["collaborator_ids"]
    assert len(changed["collaborator_ids"]) == 4


OLD, LATER = "2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z"
IMPORTED = {
    "subject": "a",
    "created_at": OLD,
    "updated_at": LATER,
    "status": "solved",
    "solved_at": LATER,
    "comments": [{"body": "one", "created_at": OLD}, {"body": "two", "created_at": LATER, "public": False}],
}


@pytest.mark.parametrize("many", [False, True])
def test_an_import_keeps_comments_and_times(api: Api, sandbox: Sandbox, many: bool) -> None:
    if many:
        response = api.send("POST", "imports/tickets/create_many", {"tickets": [IMPORTED, IMPORTED]})
        (job,) = api.get("job_statuses")["job_statuses"]
        job = api.get(f"job_statuses/{job['id']}")["job_status"]
        assert sorted(result["id"] for result in job["results"]) == [1, 2]
    else:
        response = api.send("POST", "imports/tickets", {"ticket": IMPORTED})
    assert "X-Zendesk-API-Warn" not in response.headers
    assert len(sandbox.records("Ticket")) == 1 + many
    for record in sandbox.records("Ticket"):
        assert (record["created_at"], record["updated_at"]) == (OLD, LATER)
        assert (record["description"], record["status"]) == ("one", "solved")
        comments = api.get(f"tickets/{record.id}/comments")["comments"]
        assert [(one["body"], one["created_at"], one["public"]) for one in comments] == [
            ("one", OLD, True),
            ("two", LATER, False),
        ]
        assert api.get(f"tickets/{record.id}/metrics")["ticket_metric"]["solved_at"] == LATER


def test_a_request_takes_a_comment_and_little_else(api: Api, sandbox: Sandbox) -> None:
    ticket(api, priority="low", assignee_id=sandbox.user.id)
    sent = {"comment": {"body": "thanks"}, "solved": True, "priority": "high", "subject": "x"}
    response = api.send("PUT", "requests/1", {"request": sent})
    assert (
        ':unpermitted_keys=>["request.priority", "request.subject"]' in response.headers["X-Zendesk-API-Warn"]
    )
    (record,) = sandbox.records("Ticket")
    assert (record["status"], record["priority"], record["subject"]) == ("solved", "low", "Printer on fire")
    assert len(api.get("requests/1/comments")["comments"]) == 2


def test_status_and_custom_status_are_of_one_category(api: Api, sandbox: Sandbox) -> None:
    made = ticket(api, assignee_id=sandbox.user.id)
    by_category = {one["status_category"]: one["id"] for one in api.get("custom_statuses")["custom_statuses"]}
    assert made["custom_status_id"] == by_category[made["status"]]
    solved = api.put(f"tickets/{made['id']}", {"ticket": {"status": "solved"}})["ticket"]
    assert solved["custom_status_id"] == by_category["solved"]
    held = api.put(f"tickets/{made['id']}", {"ticket": {"custom_status_id": by_category["hold"]}})["ticket"]
    assert (held["status"], held["custom_status_id"]) == ("hold", by_category["hold"])
