"""Bulk calls that are interrupted: nothing is lost, nothing goes out twice, and a run goes on where the last one stopped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.client.bulk_desk import CREATE, JOBS, broken, created, job, tickets
from tests.client.conftest import Wire, ticket
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import (
    AuthenticationError,
    BulkInDoubt,
    BulkStopped,
    CheckpointError,
)
from zenpy.sandbox import Sandbox

# -- what goes wrong -----------------------------------------------------------------------------------------------


def test_an_iterable_that_raises_ends_the_call_once_what_was_sent_is_known(desk: Zenpy) -> None:
    def source() -> Iterator[Ticket]:
        yield from tickets(3)
        raise OSError("the file ends here")

    with pytest.raises(BulkStopped, match="the file ends here") as caught:
        desk.tickets.bulk.create(source(), chunk=1)
    assert isinstance(caught.value.__cause__, OSError)
    assert [one.ok for one in caught.value.outcomes] == [True] * 3


def test_without_credentials_nothing_more_is_sent(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(created, httpx.Response(401, json={"error": "Couldn't authenticate you"}))
    with pytest.raises(BulkStopped, match="authenticate") as caught:
        client.tickets.bulk.create(tickets(3), chunk=1)
    assert isinstance(caught.value.__cause__, AuthenticationError)
    assert [(one.ok, one.in_doubt) for one in caught.value.outcomes] == [(True, False), (False, False)]
    assert len(wire.sent) == 2


def test_no_connection_is_tried_again_and_is_no_doubt(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    def fails(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route")

    wire.then(fails, fails, created)
    assert client.tickets.bulk.create(tickets(1))[0].ok
    wire.then(fails, fails, fails, fails)
    with pytest.raises(BulkStopped, match="no route") as caught:
        client.tickets.bulk.create(tickets(1))
    assert [one.in_doubt for one in caught.value.outcomes] == [False]


def test_a_lost_answer_is_a_doubt_that_looking_settles(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    """One of the two tickets is there: it is not sent again, the other is."""
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": [{"id": "theirs", "status": "working"}]})
    wire.on("GET", JOBS, {"job_statuses": [{"id": "theirs", "status": "completed"}]})

    def look(request: httpx.Request) -> dict[str, object]:
        there = request.url.params["external_id"] == "a"
        return {"tickets": [ticket(5, external_id="a")] if there else []}

    wire.on("GET", "/api/v2/tickets", look)
    replies = iter([broken, created])
    wire.on("POST", CREATE, lambda request: next(replies)(request))
    outcomes = client.tickets.bulk.create(
        [{"subject": "A", "external_id": "a"}, {"subject": "B", "external_id": "b"}]
    )
    assert [(one.ok, one.id) for one in outcomes] == [(True, 5), (True, 1)]
    assert wire.body() == {"tickets": [{"subject": "B", "external_id": "b"}]}


def test_a_lost_answer_that_cannot_be_settled_is_reported_and_never_sent_again(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    wire.then(broken)
    wire.on("POST", CREATE, created)
    outcomes = client.tickets.bulk.create(tickets(2), chunk=1)
    assert [(one.ok, one.in_doubt) for one in outcomes] == [(False, True), (True, False)]
    assert outcomes.in_doubt == outcomes.failed
    assert "connection broke" in str(outcomes[0].error)
    assert wire.calls.count(f"POST {CREATE}") == 2


def test_a_doubt_can_be_raised(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    wire.then(created, broken)
    with pytest.raises(BulkInDoubt, match="positions 2, 3") as caught:
        client.tickets.bulk.create(tickets(6), chunk=2, in_doubt="raise")
    assert caught.value.positions == [2, 3]
    assert [one.ok for one in caught.value.outcomes] == [True, True, False, False]


def test_a_doubt_can_be_sent_again_by_order(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    replies = iter([broken, created])
    wire.on("POST", CREATE, lambda request: next(replies)(request))
    assert client.tickets.bulk.create(tickets(1), in_doubt="resend")[0].ok


def test_a_change_is_sent_again_but_a_comment_is_not(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    answered = job("j", "completed", results=[{"id": 1, "status": "Updated"}])
    replies = iter([broken, answered])

    def reply(request: httpx.Request) -> dict[str, object] | httpx.Response:
        found = next(replies)
        return found if isinstance(found, dict) else found(request)

    wire.on("PUT", "/api/v2/tickets/update_many", reply)
    outcomes = client.tickets.bulk.update(
        [{"id": 1, "priority": "low"}, {"id": 2, "comment": {"body": "hi"}}]
    )
    assert [(one.ok, one.in_doubt) for one in outcomes] == [(True, False), (False, True)]
    assert wire.body() == {"tickets": [{"id": 1, "priority": "low"}]}


def test_a_job_that_cannot_be_read_any_more_is_a_doubt(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(job("j"))
    wire.on("GET", JOBS, {"job_statuses": []})
    (outcome,) = client.tickets.bulk.create(tickets(1))
    assert (outcome.in_doubt, outcome.error) == (True, "In doubt: its job j cannot be read any more")


def test_a_look_at_the_jobs_that_fails_is_repeated(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    """The client itself repeats it three times before the bulk call hears of it."""
    wire.then(
        job("j"),
        *[httpx.Response(502)] * 5,
        {"job_statuses": [job("j", "completed", results=[{"id": 1}])["job_status"]]},
    )
    assert client.tickets.bulk.create(tickets(1))[0].ok
    wire.then(job("k"))
    wire.on("GET", JOBS, httpx.Response(502))
    with pytest.raises(BulkStopped) as caught:
        client.tickets.bulk.create(tickets(1))
    assert caught.value.outcomes[0].in_doubt


def test_when_jobs_cannot_be_looked_at_the_call_stops_and_says_what_is_unknown(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(job("j"), httpx.Response(403, json={"error": "Forbidden"}))
    with pytest.raises(BulkStopped) as caught:
        client.tickets.bulk.create(tickets(3), jobs=1, chunk=1)
    assert [one.in_doubt for one in caught.value.outcomes] == [True]


# -- going on ------------------------------------------------------------------------------------------------------


def test_a_run_goes_on_where_the_last_one_stopped(desk: Zenpy, sandbox: Sandbox, tmp_path: Path) -> None:
    checkpoint = tmp_path / "run.jsonl"
    sandbox.fail("POST", CREATE, status=401, after=2)
    with pytest.raises(BulkStopped):
        desk.tickets.bulk.create(tickets(10), chunk=2, jobs=1, checkpoint=checkpoint)
    assert len(sandbox.records("Ticket")) == 4
    outcomes = desk.tickets.bulk.create(tickets(10), chunk=2, jobs=1, checkpoint=str(checkpoint))
    assert [one.ok for one in outcomes] == [True] * 10
    assert [one["subject"] for one in sandbox.records("Ticket")] == [f"Ticket {n}" for n in range(10)]
    assert [one.id for one in outcomes] == [one["id"] for one in sandbox.records("Ticket")]
    before = len(sandbox.requests)
    assert desk.tickets.bulk.create(tickets(10), chunk=2, checkpoint=checkpoint)[9].id == outcomes[9].id
    assert len(sandbox.requests) == before


def test_a_job_under_way_is_waited_for_and_not_started_again(
    desk: Zenpy, sandbox: Sandbox, tmp_path: Path
) -> None:
    checkpoint = tmp_path / "run.jsonl"
    sandbox.job_polls = 2
    sandbox.fail("GET", JOBS, status=403)
    with pytest.raises(BulkStopped):
        desk.tickets.bulk.create(tickets(3), checkpoint=checkpoint)
    assert [one.ok for one in desk.tickets.bulk.create(tickets(3), checkpoint=checkpoint)] == [True] * 3
    assert [seen.method for seen in sandbox.requests] == ["POST", "GET", "GET", "GET"]


@pytest.mark.parametrize(
    "other",
    [
        [{"subject": "Ticket 0", "description": "y"}],
        [{"subject": "Ticket 1", "description": "x"}],
        [],
    ],
)
def test_other_records_do_not_go_with_a_checkpoint(
    desk: Zenpy, sandbox: Sandbox, tmp_path: Path, other: list[dict[str, str]]
) -> None:
    checkpoint = tmp_path / "run.jsonl"
    desk.tickets.bulk.create(tickets(1), checkpoint=checkpoint)
    before = len(sandbox.requests)
    with pytest.raises(CheckpointError, match="same"):
        desk.tickets.bulk.create([Ticket(**one) for one in other], checkpoint=checkpoint)  # type: ignore[arg-type]
    assert len(sandbox.requests) == before


def test_another_change_does_not_go_with_a_checkpoint(desk: Zenpy, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.add("Ticket", {"id": 1})
    checkpoint = tmp_path / "run.jsonl"
    desk.tickets.bulk.update_many([1], {"status": "open"}, checkpoint=checkpoint)
    with pytest.raises(CheckpointError, match="other arguments"):
        desk.tickets.bulk.update_many([1], {"status": "closed"}, checkpoint=checkpoint)


def test_a_doubt_stays_in_the_checkpoint_until_it_is_settled(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    checkpoint = tmp_path / "run.jsonl"
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    wire.then(broken)
    assert client.tickets.bulk.create(tickets(1), checkpoint=checkpoint)[0].in_doubt
    assert client.tickets.bulk.create(tickets(1), checkpoint=checkpoint)[0].in_doubt
    with pytest.raises(BulkInDoubt):
        client.tickets.bulk.create(tickets(1), checkpoint=checkpoint, in_doubt="raise")
    assert wire.calls.count(f"POST {CREATE}") == 1
    wire.then(created)
    assert client.tickets.bulk.create(tickets(1), checkpoint=checkpoint, in_doubt="resend")[0].ok
    assert client.tickets.bulk.create(tickets(1), checkpoint=checkpoint)[0].ok


def test_waits_for_jobs_are_told_like_all_waits(patient: list[float]) -> None:
    sandbox, waits = Sandbox(), list[str]()
    sandbox.job_polls = 2
    with Zenpy(
        subdomain="a",
        oauth_token="x",
        transport=sandbox.transport,
        on_wait=lambda wait: waits.append(wait.reason),
    ) as client:
        client.tickets.bulk.create([{"subject": "A", "description": "x"}])
    assert waits
    assert set(waits) == {"jobs under way"}
