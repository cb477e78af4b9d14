"""What the outcome of a record says that was not written or is in doubt, and what the error says that stops a call."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.bulk import CREATE, JOBS, broken, created, job, tickets
from tests.support.wire import Reply, Wire, ticket
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.bulk.options import Entry
from zenpy.lib.exception import (
    BulkInDoubt,
    BulkStopped,
    CheckpointError,
)

NO_JOBS: Reply = {"job_statuses": []}
FORBIDDEN: Reply = httpx.Response(403, json={"error": "Forbidden"})
UNAUTHORIZED: Reply = httpx.Response(401, json={"error": "Couldn't authenticate you"})


def errors(outcomes: list[object]) -> list[str | None]:
    return [getattr(one, "error", None) for one in outcomes]


class Memory(list[Entry]):
    """A checkpoint that is only remembered."""

    def open(self) -> list[Entry]:
        return list(self)

    def note(self, entry: Entry) -> None:
        self.append(entry)

    def close(self) -> None: ...


# -- records -------------------------------------------------------------------------------------------------------


def test_a_record_whose_answer_is_lost(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(broken, NO_JOBS)
    assert str(client.tickets.bulk.create(tickets(1))[0].error).startswith(
        "In doubt: the call for it failed: "
    )


def test_a_record_whose_answer_names_no_job(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then({"job_status": {"id": "j"}}, NO_JOBS)
    (error,) = errors([*client.tickets.bulk.create(tickets(1))])
    assert str(error).startswith("In doubt: the answer names no job of its own")
    assert wire.calls == [f"POST {CREATE}", "GET /api/v2/job_statuses"], "a job may be writing it"


def test_a_record_of_a_job_that_says_nothing_of_it(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(job("j", "completed", results=[], message="Partly done"))
    assert errors([*client.tickets.bulk.create(tickets(1))]) == [
        "In doubt: job j (completed) says nothing of it. Partly done"
    ]


def test_a_record_that_was_sent_when_the_program_ended(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    kept = Memory()
    wire.then(created)
    client.tickets.bulk.create(tickets(1), checkpoint=kept)
    assert [entry["is"] for entry in kept] == ["begin", "intended", "job", "settled"]
    assert errors([*client.tickets.bulk.create(tickets(1), checkpoint=Memory(kept[:2]))]) == [
        "In doubt: an earlier run sent it, and got no clear answer"
    ]
    assert len(wire.sent) == 1


def test_what_is_settled_is_in_the_checkpoint(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    kept = Memory()
    wire.then(204)
    client.macros.bulk.delete([1], checkpoint=kept)
    assert [entry["is"] for entry in kept] == ["begin", "intended", "settled"]
    kept = Memory()
    wire.then(job("j", "completed", results=[]))
    client.tickets.bulk.create(tickets(1), checkpoint=kept)
    assert [entry["is"] for entry in kept] == ["begin", "intended", "job", "settled"]
    wire.then(broken, NO_JOBS)
    kept = Memory()
    client.tickets.bulk.create(tickets(1), checkpoint=kept)
    assert [entry["is"] for entry in kept] == ["begin", "intended"], "a later run looks for it again"


def test_records_before_and_after_the_call_stopped(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(job("a"), UNAUTHORIZED, FORBIDDEN)
    with pytest.raises(BulkStopped) as caught:
        client.tickets.bulk.create(tickets(3), chunk=1)
    running, refused = errors([*caught.value.outcomes])
    assert str(running).startswith("In doubt: its job a was under way when the call stopped: ")
    assert str(refused).startswith("Not sent: the call stopped: ")
    assert "authenticate" in str(refused)


def test_a_record_that_was_sent_before_the_call_stopped(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(broken, NO_JOBS, UNAUTHORIZED)
    with pytest.raises(BulkStopped) as caught:
        client.tickets.bulk.update([{"id": 1, "priority": "low"}])
    (outcome,) = caught.value.outcomes
    assert outcome.in_doubt
    assert str(outcome.error).startswith("In doubt: it was sent before the call stopped: ")


def test_a_record_that_was_sent_before_and_then_refused(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    invalid = httpx.Response(422, json={"error": "RecordInvalid", "description": "no"})
    wire.then(broken, NO_JOBS, invalid, invalid)
    outcomes = client.tickets.bulk.update([{"id": n, "priority": "low"} for n in (1, 2)], chunk=1)
    assert [one.in_doubt for one in outcomes] == [True, False]
    assert str(outcomes[0].error).startswith("In doubt: it was sent before, and then refused: ")
    assert str(outcomes[1].error).startswith("RecordInvalid")
    assert outcomes[1].code == "ValidationError"


def test_a_job_that_takes_too_long(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(job("a"), job("b"))
    wire.on("GET", JOBS, {"job_statuses": [job(one, "working")["job_status"] for one in "ab"]})
    with pytest.raises(BulkStopped) as caught:
        client.tickets.bulk.create(tickets(4), chunk=2, job_timeout=3)
    late = [f"In doubt: its job {one} is working after 3 seconds (job_timeout)" for one in "aabb"]
    assert errors([*caught.value.outcomes]) == late
    assert str(caught.value.__cause__) == (
        "Records 0 and after: its job a is working after 3 seconds (job_timeout)."
    )
    assert wire.calls == [f"POST {CREATE}"] * 2 + [f"GET {JOBS}"] * 2


def test_what_was_read_while_its_job_ran_is_read_anew(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    class Reading(Memory):
        def note(self, entry: Entry) -> None:
            if entry["is"] == "job":
                client.tickets(id=1)

    wire.on("GET", "/api/v2/tickets/1", {"ticket": ticket(1)})
    wire.on("PUT", "/api/v2/tickets/update_many", job("j"))
    wire.on("GET", JOBS, {"job_statuses": [job("j", "completed", results={"success": True})["job_status"]]})
    assert client.tickets.bulk.update([{"id": 1, "priority": "low"}], checkpoint=Reading())[0].ok
    client.tickets(id=1)
    client.tickets(id=1)
    assert wire.calls.count("GET /api/v2/tickets/1") == 2


# -- errors --------------------------------------------------------------------------------------------------------


def test_the_error_that_stops_a_call_says_which_why_and_how_far_it_came(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    def source() -> Iterator[Ticket]:
        yield from tickets(6)
        raise OSError("the file ends here")

    wire.then(created, created, created)
    with pytest.raises(BulkStopped) as caught:
        client.tickets.bulk.create(source(), chunk=2)
    assert caught.value.explanation == (
        "tickets.create in bulk stopped: the file ends here; 6 records had been started. "
        "With checkpoint=, running it again with the same records goes on from there."
    )


@pytest.mark.parametrize(
    ("number", "positions"),
    [(3, "0, 1, 2"), (10, "0, 1, 2, 3, 4, 5, 6, 7, 8, 9"), (11, "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …")],
)
def test_records_in_doubt_are_counted_and_the_first_are_named(
    client: Zenpy, wire: Wire, patient: list[float], number: int, positions: str
) -> None:
    wire.then(broken, NO_JOBS)
    with pytest.raises(BulkInDoubt) as caught:
        client.tickets.bulk.create(tickets(number), in_doubt="raise")
    assert caught.value.positions == list(range(number))
    assert str(caught.value).startswith(
        f"tickets.create: it is unknown whether {number} records were written (positions {positions}); "
        f"{number} records had been started."
    )
    assert str(caught.value.__cause__) == f"Records in doubt: {number}."


def test_a_checkpoint_with_more_records_than_there_are_now(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    wire.on("POST", CREATE, created)
    client.tickets.bulk.create(tickets(3), chunk=1, checkpoint=tmp_path / "run")
    with pytest.raises(
        CheckpointError,
        match=r"^The records ended after 2, but the checkpoint has entries for more; these are not the same records\.$",
    ):
        client.tickets.bulk.create(tickets(2), chunk=1, checkpoint=tmp_path / "run")
    assert len(client.tickets.bulk.create(tickets(4), chunk=1, checkpoint=tmp_path / "run")) == 4
    assert len(wire.sent) == 4
