"""Bulk calls that continue where an earlier run ended, with the same records and its checkpoint."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import httpx
import pytest

from tests.support.bulk import CREATE, JOBS, broken, created, job, tickets
from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.bulk.reconcile import QUIET_INTERVAL
from zenpy.lib.exception import (
    BulkInDoubt,
    BulkStopped,
    CheckpointError,
)
from zenpy.sandbox import Sandbox


def test_a_run_goes_on_where_the_last_one_stopped(
    sandbox_client: Zenpy, sandbox: Sandbox, tmp_path: Path
) -> None:
    checkpoint = tmp_path / "run.jsonl"
    sandbox.fail("POST", CREATE, status=401, after=2)
    with pytest.raises(BulkStopped):
        sandbox_client.tickets.bulk.create(tickets(10), chunk=2, jobs=1, checkpoint=checkpoint)
    assert len(sandbox.records("Ticket")) == 4
    outcomes = sandbox_client.tickets.bulk.create(tickets(10), chunk=2, jobs=1, checkpoint=str(checkpoint))
    assert [one.ok for one in outcomes] == [True] * 10
    subjects = {one["id"]: one["subject"] for one in sandbox.records("Ticket")}
    assert [subjects[one.id] for one in outcomes] == [f"Ticket {n}" for n in range(10)]
    assert len(subjects) == 10
    before = len(sandbox.requests)
    assert (
        sandbox_client.tickets.bulk.create(tickets(10), chunk=2, checkpoint=checkpoint)[9].id
        == outcomes[9].id
    )
    assert len(sandbox.requests) == before


def test_a_job_under_way_is_waited_for_and_not_started_again(
    sandbox_client: Zenpy, sandbox: Sandbox, tmp_path: Path
) -> None:
    checkpoint = tmp_path / "run.jsonl"
    sandbox.job_polls = 2
    sandbox.fail("GET", JOBS, status=403)
    with pytest.raises(BulkStopped):
        sandbox_client.tickets.bulk.create(tickets(3), checkpoint=checkpoint)
    assert [one.ok for one in sandbox_client.tickets.bulk.create(tickets(3), checkpoint=checkpoint)] == [
        True
    ] * 3
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
    sandbox_client: Zenpy, sandbox: Sandbox, tmp_path: Path, other: list[dict[str, str]]
) -> None:
    checkpoint = tmp_path / "run.jsonl"
    sandbox_client.tickets.bulk.create(tickets(1), checkpoint=checkpoint)
    before = len(sandbox.requests)
    with pytest.raises(CheckpointError, match="same"):
        sandbox_client.tickets.bulk.create([Ticket(**one) for one in other], checkpoint=checkpoint)  # type: ignore[arg-type]
    assert len(sandbox.requests) == before


def test_another_change_does_not_go_with_a_checkpoint(
    sandbox_client: Zenpy, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.add("Ticket", {"id": 1})
    checkpoint = tmp_path / "run.jsonl"
    sandbox_client.tickets.bulk.update_many([1], {"status": "open"}, checkpoint=checkpoint)
    with pytest.raises(CheckpointError, match="other arguments"):
        sandbox_client.tickets.bulk.update_many([1], {"status": "closed"}, checkpoint=checkpoint)


def test_a_record_in_doubt_stays_in_the_checkpoint_until_it_is_reconciled(
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
    wire.then({"job_statuses": []}, created)
    assert client.tickets.bulk.create(tickets(1), checkpoint=checkpoint, in_doubt="resend")[0].ok
    assert client.tickets.bulk.create(tickets(1), checkpoint=checkpoint)[0].ok


def test_a_change_that_an_earlier_run_may_have_begun_ends_before_it_is_sent_again(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    def killed(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    changes = [{"id": 1, "subject": "first"}, {"id": 1, "subject": "second"}]
    call = partial(client.tickets.bulk.update, changes, chunk=1, checkpoint=tmp_path / "run.jsonl")
    wire.then(killed)
    with pytest.raises(KeyboardInterrupt):
        call()
    running = {"job_statuses": [{"id": "old", "status": "working"}]}
    ended = {"job_statuses": [{"id": "old", "status": "completed"}]}
    wire.then(running, ended, job("j", "completed", results=[{"index": 0, "id": 1}]))
    wire.then(job("k", "completed", results=[{"index": 0, "id": 1}]))
    assert [one.ok for one in call()] == [True, True]
    assert [one.split()[0] for one in wire.calls] == ["PUT", "GET", "GET", "PUT", "PUT"]
    assert sum(patient) == 2 * QUIET_INTERVAL


def test_what_its_job_left_in_doubt_stays_so_until_the_program_asks_to_send_it_again(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    checkpoint = tmp_path / "run.jsonl"
    wire.then(job("j", "completed", results=[{"index": 0, "id": 1}]))
    for _ in range(2):
        outcomes = client.tickets.bulk.create(tickets(2), checkpoint=checkpoint)
        assert [(one.id, one.in_doubt) for one in outcomes] == [(1, False), (None, True)]
    assert len(wire.sent) == 1
    wire.then(job("k", "completed", results=[{"index": 0, "id": 2}]))
    outcomes = client.tickets.bulk.create(tickets(2), checkpoint=checkpoint, in_doubt="resend")
    assert [one.id for one in outcomes] == [1, 2]
    assert wire.body() == {"tickets": [{"subject": "Ticket 1", "description": "x"}]}


KILLED = {"job_statuses": [{"id": "j", "status": "killed", "progress": 1, "results": None}]}


def test_a_deletion_in_doubt_that_is_sent_again_later_finds_nothing_and_that_is_right(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    """The first run deletes the ticket and learns nothing; the second one knows that it has been sent before."""
    checkpoint = tmp_path / "run.jsonl"
    wire.on("DELETE", "/api/v2/tickets/destroy_many", job("j"))
    wire.on("GET", JOBS, KILLED)
    (outcome,) = client.tickets.bulk.delete([7], checkpoint=checkpoint)
    assert outcome.in_doubt
    gone = {"index": 0, "id": 7, "success": False, "error": "RecordNotFound"}
    wire.on("DELETE", "/api/v2/tickets/destroy_many", job("k", "completed", results=[gone]))
    (outcome,) = client.tickets.bulk.delete([7], checkpoint=checkpoint, in_doubt="resend")
    assert outcome.ok


def test_a_job_of_an_earlier_run_may_be_the_second_that_deletes(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    """The first answer is lost, the second call starts a job, and the program ends before it has read the job."""
    checkpoint = tmp_path / "run.jsonl"
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    wire.then(broken)
    wire.on("DELETE", "/api/v2/tickets/destroy_many", job("j"))
    wire.on("GET", JOBS, 403)
    with pytest.raises(BulkStopped):
        client.tickets.bulk.delete([7], checkpoint=checkpoint)
    gone = {"index": 0, "id": 7, "success": False, "error": "RecordNotFound"}
    wire.on("GET", JOBS, {"job_statuses": [{"id": "j", "status": "completed", "results": [gone]}]})
    (outcome,) = client.tickets.bulk.delete([7], checkpoint=checkpoint)
    assert outcome.ok


def test_a_new_record_in_doubt_is_searched_for_before_it_is_sent_again(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    """The job is killed three times, and the search finds the ticket only in the next run."""
    checkpoint, record = tmp_path / "run.jsonl", {"subject": "A", "external_id": "a"}
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    wire.on("POST", CREATE, job("j"))
    wire.on("GET", JOBS, KILLED)
    wire.on("GET", "/api/v2/tickets", {"tickets": []})
    (outcome,) = client.tickets.bulk.create([record], checkpoint=checkpoint)
    assert outcome.in_doubt
    wire.on("GET", "/api/v2/tickets", {"tickets": [{"id": 5, "external_id": "a"}]})
    sent = len([one for one in wire.sent if one.method == "POST"])
    (outcome,) = client.tickets.bulk.create([record], checkpoint=checkpoint, in_doubt="resend")
    assert (outcome.ok, outcome.id) == (True, 5)
    assert len([one for one in wire.sent if one.method == "POST"]) == sent
