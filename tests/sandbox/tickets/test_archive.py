"""Tickets that are far away: archived ones, deleted ones after a month, and those that a job still has to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.rules import condition
from tests.support.sandbox_api import Api, ids, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


@pytest.fixture
def archived(api: Api, sandbox: Sandbox) -> int:
    """The number of an archived ticket, of a sandbox that has another ticket, too."""
    firm = sandbox.add("Organization", {"name": "Acme"}).id
    jo = sandbox.add("User", {"name": "Jo", "email": "jo@acme.test", "organization_id": firm}).id
    key = ticket(api, requester_id=jo, external_id="e-1", subject="Ancient")["id"]
    api.post("skips", {"skip": {"ticket_id": key, "reason": "x"}})
    api.post("bookmarks", {"bookmark": {"ticket_id": key}}, status=200)
    api.put(f"tickets/{key}", {"ticket": {"status": "closed"}})
    sandbox.clock.advance(days=119)
    assert ids(api.get("tickets")["tickets"]) == [key]
    assert api.get(f"tickets/{key}/related")["from_archive"] is False
    sandbox.clock.advance(days=1, hours=1)
    ticket(api, requester_id=jo, external_id="e-1")
    return int(key)


def test_a_ticket_is_archived_four_months_after_it_was_closed(api: Api, archived: int) -> None:
    assert api.get(f"tickets/{archived}")["ticket"]["status"] == "closed"
    assert api.get(f"tickets/{archived}/related")["from_archive"] is True
    assert len(api.get(f"tickets/{archived}/comments")["comments"]) == 1
    assert len(api.get(f"tickets/{archived}/audits")["audits"]) == 2
    assert ids(api.get("search?query=ancient")["results"]) == [archived]
    exported = ids(api.get("incremental/tickets?start_time=1")["tickets"])
    assert archived in exported
    assert ids(api.get(f"tickets/show_many?ids={archived}")["tickets"]) == [archived]


@pytest.mark.parametrize(
    "path",
    [
        "tickets",
        "tickets?page[size]=10",
        "tickets?sort_by=updated_at&sort_order=desc",
        "tickets?external_id=e-1",
        "tickets/recent",
        "organizations/{organization}/tickets",
        "users/{user}/tickets/requested?exclude_archived=true",
    ],
)
def test_lists_of_tickets_leave_archived_ones_out(api: Api, archived: int, path: str) -> None:
    shown = api.get(f"tickets/{archived}")["ticket"]
    path = path.format(organization=shown["organization_id"], user=shown["requester_id"])
    assert ids(api.get(path)["tickets"]) == [archived + 1]


def test_lists_of_a_user_have_archived_tickets(api: Api, archived: int) -> None:
    user = api.get(f"tickets/{archived}")["ticket"]["requester_id"]
    assert ids(api.get(f"users/{user}/tickets/requested")["tickets"]) == [archived, archived + 1]


def test_what_belongs_to_archived_tickets_is_not_listed(api: Api, archived: int) -> None:
    assert api.get("tickets/count")["count"]["value"] == 1
    assert {one["ticket_id"] for one in api.get("ticket_audits")["audits"]} == {archived + 1}
    assert [one["ticket_id"] for one in api.get("ticket_metrics")["ticket_metrics"]] == [archived + 1]
    assert api.get("skips")["skips"] == api.get(f"tickets/{archived}/skips")["skips"] == []
    assert api.get("bookmarks")["bookmarks"] == []
    every = [condition("status", "greater_than", "new")]
    view = api.post("views", {"view": {"title": "v", "all": every}})["view"]["id"]
    assert api.get(f"views/{view}/tickets")["tickets"] == api.get(f"views/{view}/execute")["rows"] == []


def test_an_archived_ticket_is_no_deleted_ticket(api: Api, archived: int) -> None:
    api.delete(f"tickets/{archived}")
    api.delete(f"tickets/{archived + 1}")
    assert ids(api.get("deleted_tickets")["deleted_tickets"]) == [archived + 1]


@pytest.mark.parametrize("path", ["imports/tickets", "imports/tickets/create_many"])
def test_an_import_archives_closed_tickets_at_once(api: Api, path: str) -> None:
    body = {"subject": "old", "comments": [{"body": "x"}]}
    for status in ("closed", "open"):
        sent = {**body, "status": status}
        many = {"tickets": [sent]} if path.endswith("many") else {"ticket": sent}
        assert api.send("POST", f"{path}?archive_immediately=true", many).status < 300
    assert ids(api.get("tickets")["tickets"]) == [2]
    assert api.get("tickets/1/related")["from_archive"] is True


def test_a_deleted_ticket_can_be_restored_for_thirty_days(api: Api, sandbox: Sandbox) -> None:
    for _ in "ab":
        api.delete(f"tickets/{ticket(api)['id']}")
    sandbox.clock.advance(days=29)
    api.put("deleted_tickets/1/restore")
    assert api.get("tickets/1")["ticket"]["id"] == 1
    sandbox.clock.advance(days=1)
    assert api.get("deleted_tickets")["deleted_tickets"] == []
    api.put("deleted_tickets/2/restore", status=404)
    api.delete("deleted_tickets/2", status=404)


def test_a_ticket_can_be_made_in_the_background(api: Api) -> None:
    sent = {"ticket": {"subject": "x", "comment": {"body": "y"}}}
    made = api.post("tickets?async=true", sent, status=202)
    assert (sorted(made), made["ticket"]) == (["job_status", "ticket"], {"id": 1})
    assert made["job_status"]["status"] == "queued"
    job = api.get(f"job_statuses/{made['job_status']['id']}")["job_status"]
    assert (job["status"], job["results"][0]["id"]) == ("completed", 1)
    assert api.get("tickets/1")["ticket"]["subject"] == "x"
    failed = api.post("tickets?async=true", {"ticket": {"subject": "silent"}}, status=202)
    assert failed["ticket"] == {"id": 2}
    job = api.get(f"job_statuses/{failed['job_status']['id']}")["job_status"]
    assert job["results"][0]["error"] == "TicketCreateFailed"
    api.get("tickets/2", status=404)
    assert ticket(api)["id"] == 3, "the number of the ticket that failed is left out"
