"""What tests have a sandbox for: requests it has seen, records, the clock, and that two runs are alike."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Clock, Sandbox


def test_requests_are_remembered_without_credentials(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    api.get("tickets?include=users&unheard_of=1")
    post, get = sandbox.requests
    assert (post.method, post.path, post.operation, post.status) == (
        "POST",
        "/api/v2/tickets",
        "tickets.create",
        201,
    )
    assert isinstance(post.body, dict)
    assert post.body["ticket"]["subject"] == "Printer on fire"
    assert "authorization" not in post.headers
    assert get.query == {"include": ["users"], "unheard_of": ["1"]}


def test_two_runs_are_alike() -> None:
    def run(seed: int) -> list[bytes]:
        sandbox = Sandbox(seed=seed)
        api = Api(sandbox)
        ticket(api)
        api.send("POST", "tickets/create_many", {"tickets": [{"subject": "x", "description": "y"}]})
        return [api.send("GET", path).body for path in ("tickets", "users", "job_statuses", "ticket_audits")]

    assert run(0) == run(0)
    assert run(0) != run(7)


def test_a_record_lies_under_the_owner_that_its_fields_name(sandbox: Sandbox, api: Api) -> None:
    sandbox.seed({"Ticket": [{"id": 7}, {"id": 8}], "Comment": [{"body": "Under seven", "ticket_id": 7}]})
    assert "Under seven" in [one["body"] for one in api.get("tickets/7/comments")["comments"]]
    assert "Under seven" not in [one["body"] for one in api.get("tickets/8/comments")["comments"]]


def test_the_clock_can_be_set() -> None:
    sandbox = Sandbox(clock=Clock(datetime(2030, 5, 1, tzinfo=UTC), step=0))
    made = ticket(Api(sandbox))
    assert made["created_at"] == "2030-05-01T00:00:00Z"


def test_records_can_be_put_and_looked_at(sandbox: Sandbox, api: Api) -> None:
    put = sandbox.add(
        "Ticket", {"id": 77, "subject": "Given", "created_at": "2020-01-01T00:00:00Z", "status": "closed"}
    )
    assert put.id == 77
    assert api.get("tickets/77")["ticket"]["created_at"] == "2020-01-01T00:00:00Z"
    sandbox.add("HelpCenterComment", {"body": "hi"}, article_id=5)
    assert [one["subject"] for one in sandbox.records("ticket")] == ["Given"]
    with pytest.raises(KeyError, match="no kind of record"):
        sandbox.records("tickte")
