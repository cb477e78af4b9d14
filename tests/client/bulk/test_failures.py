"""Bulk calls when something goes wrong: no outcome is lost, and nothing is sent twice."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Never

import httpx
import pytest

from tests.support.bulk import CREATE, JOBS, broken, created, job, tickets
from tests.support.wire import Answer, Wire, ticket
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.bulk.options import Entry
from zenpy.lib.exception import (
    AuthenticationError,
    BulkFailure,
    BulkInDoubt,
    BulkStopped,
    JobLimitExceeded,
    WaitTimeout,
    ZenpyException,
)
from zenpy.sandbox import Sandbox

# -- what goes wrong -----------------------------------------------------------------------------------------------


def test_an_iterable_that_raises_ends_the_call_once_what_was_sent_is_known(sandbox_client: Zenpy) -> None:
    def source() -> Iterator[Ticket]:
        yield from tickets(3)
        raise OSError("the file ends here")

    with pytest.raises(BulkStopped, match="the file ends here") as caught:
        sandbox_client.tickets.bulk.create(source(), chunk=1)
    assert isinstance(caught.value.__cause__, OSError)
    assert [one.ok for one in caught.value.outcomes] == [True] * 3


@pytest.mark.parametrize("answer", [{}, {"job_status": None}, {"job_status": {"id": None}}, 200])
def test_an_answer_that_names_no_job_is_no_success(
    client: Zenpy, wire: Wire, patient: list[float], answer: Answer
) -> None:
    wire.then(answer, {"job_statuses": []}, created)
    outcomes = client.tickets.bulk.create(tickets(2), chunk=1)
    assert [(one.ok, one.in_doubt) for one in outcomes] == [(False, True), (True, False)]
    assert "names no job" in str(outcomes[0].error)


def test_two_chunks_never_have_the_same_job(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    done = {"job_statuses": [None, "x", job("j", "completed", results=[{"id": 1}])["job_status"]]}
    wire.then(job("j"), job("j"), {"job_statuses": []}, done)
    outcomes = client.tickets.bulk.create(tickets(2), chunk=1, jobs=2)
    assert [(one.ok, one.in_doubt) for one in outcomes] == [(True, False), (False, True)]


def test_progress_that_raises_stops_the_call_and_loses_no_outcome(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    def tell(done: int) -> None:
        if done == 2:
            raise ValueError("the window is closed")

    wire.on("POST", CREATE, created)
    with pytest.raises(BulkStopped, match="the window is closed") as caught:
        client.tickets.bulk.create(tickets(9), chunk=1, progress=tell, checkpoint=tmp_path / "run")
    assert isinstance(caught.value.__cause__, ValueError)
    assert [one.ok for one in caught.value.outcomes] == [True] * 2
    assert len(client.tickets.bulk.create(tickets(9), chunk=1, checkpoint=tmp_path / "run")) == 9
    assert len(wire.sent) == 9

    async def later(done: int) -> None: ...

    with pytest.raises(ZenpyException, match="plain function"):
        client.tickets.bulk.create(tickets(1), progress=later)


class FullDisk(list[Entry]):
    """A checkpoint whose disk is full once, after so many entries."""

    def __init__(self, room: int, entries: Iterable[Entry] = ()) -> None:
        super().__init__(entries)
        self.room = room

    def open(self) -> list[Entry]:
        return list(self)

    def note(self, entry: Entry) -> None:
        if len(self) == self.room:
            self.room = -1
            raise OSError("no space left")
        self.append(entry)

    def close(self) -> None: ...


@pytest.mark.parametrize("room", range(10))
def test_a_checkpoint_that_can_keep_no_more_stops_the_call_and_loses_no_outcome(
    sandbox_client: Zenpy, sandbox: Sandbox, room: int
) -> None:
    records = [{"subject": f"T{n}", "description": "x", "external_id": f"x{n}"} for n in range(6)]
    kept = FullDisk(room)
    with pytest.raises(BulkStopped, match="no space left") as caught:
        sandbox_client.tickets.bulk.create(records, chunk=2, jobs=2, checkpoint=kept)
    assert len(kept) == room, "what comes after a torn entry could not be read"
    written = {ticket["external_id"] for ticket in sandbox.records("Ticket")}
    assert {one.given["external_id"] for one in caught.value.outcomes if one.ok} == written  # type: ignore[index]
    outcomes = sandbox_client.tickets.bulk.create(records, chunk=2, jobs=2, checkpoint=FullDisk(99, kept))
    outcomes.raise_for_failures()
    assert len(sandbox.records("Ticket")) == len(outcomes) == 6


def test_a_hook_that_raises_stops_the_call_and_leaves_a_record_in_doubt(
    wire: Wire, patient: list[float]
) -> None:
    def look(event: object) -> None:
        if len(wire.sent) == 2:
            raise ValueError("the log is full")

    wire.on("POST", CREATE, created)
    transport = httpx.MockTransport(wire.handle)
    with (
        Zenpy(subdomain="acme", oauth_token="x", transport=transport, on_response=look) as client,
        pytest.raises(BulkStopped, match="the log is full") as caught,
    ):
        client.tickets.bulk.create(tickets(5), chunk=1)
    assert [(one.ok, one.in_doubt) for one in caught.value.outcomes] == [(True, False), (False, True)]


def test_a_mapping_that_cannot_be_read_keeps_no_other_back(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    class Lazy(UserDict[str, object]):
        def __getitem__(self, key: str) -> Never:
            raise LookupError("the row is gone")

    endless: dict[str, object] = {}
    endless["self"] = endless
    wire.then(created)
    outcomes = client.tickets.bulk.create(
        [{"subject": "a"}, Lazy(subject=1), endless, {"subject": "half \ud83d"}]
    )
    assert [one.ok for one in outcomes] == [True, False, False, False]
    assert [one.code for one in outcomes] == [None] * 4
    assert "contains itself" in str(outcomes[2].error)
    assert "subject: str cannot be sent" in str(outcomes[3].error)


def test_without_credentials_nothing_more_is_sent(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(created, httpx.Response(401, json={"error": "Couldn't authenticate you"}))
    with pytest.raises(BulkStopped, match="authenticate") as caught:
        client.tickets.bulk.create(tickets(3), chunk=1)
    assert isinstance(caught.value.__cause__, AuthenticationError)
    assert [(one.ok, one.in_doubt) for one in caught.value.outcomes] == [(True, False), (False, False)]
    assert len(wire.sent) == 2


def test_no_connection_is_tried_again_and_leaves_no_record_in_doubt(
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
    assert (len(wire.sent), wire.script) == (7, []), "four times in all"


def test_a_record_in_doubt_after_a_lost_answer_is_reconciled(
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
    with pytest.raises(
        BulkFailure, match=r"1 of 2 records were not written \(1 of them in doubt\); the first"
    ):
        outcomes.raise_for_failures()
    assert "connection broke" in str(outcomes[0].error)
    assert wire.calls.count(f"POST {CREATE}") == 2


def test_records_that_share_an_external_id_cannot_be_looked_for(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(broken).on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    outcomes = client.tickets.bulk.create([{"subject": one, "external_id": "same"} for one in "ab"])
    assert [(one.ok, one.in_doubt) for one in outcomes] == [(False, True)] * 2
    assert wire.calls == [f"POST {CREATE}", "GET /api/v2/job_statuses"]


def test_records_in_doubt_can_be_raised(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    wire.then(created, broken)
    with pytest.raises(BulkInDoubt, match="positions 2, 3") as caught:
        client.tickets.bulk.create(tickets(6), chunk=2, in_doubt="raise")
    assert caught.value.positions == [2, 3]
    assert [one.ok for one in caught.value.outcomes] == [True, True, False, False]


def test_records_in_doubt_can_be_sent_again_on_request(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
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


def test_records_of_a_job_that_cannot_be_read_are_in_doubt(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(job("j"))
    wire.on("GET", JOBS, {"job_statuses": []})
    (outcome,) = client.tickets.bulk.create(tickets(1))
    assert (outcome.in_doubt, outcome.error) == (True, "In doubt: its job j cannot be read any more")


def test_a_new_job_may_be_missing_at_first_also_after_another_was_lost(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    none = {"job_statuses": []}
    done = {"job_statuses": [job("k", "completed", results=[{"id": 1}])["job_status"]]}
    wire.then(job("j"), none, none, none, job("k"), none, none, done)
    assert client.tickets.bulk.update([{"id": 1, "priority": "low"}])[0].ok
    assert wire.calls.count("PUT /api/v2/tickets/update_many") == 2


def test_one_late_job_does_not_let_the_rest_pile_up(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    read: list[int] = []

    def source() -> Iterator[Ticket]:
        for n, made in enumerate(tickets(60)):
            read.append(n)
            yield made

    wire.then(job("late")).on("POST", CREATE, created)
    late = {"job_statuses": [job("late", "completed", results=[{"id": 1}])["job_status"]]}
    wire.on("GET", JOBS, lambda _: {**late, "read": read.append(-1)})
    assert len(client.tickets.bulk.create(source(), chunk=1, jobs=2)) == 60
    assert read.index(-1) == 40, "20 chunks for each job that may run"


def test_a_reconciliation_that_failed_is_repeated_in_the_next_run(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    records = [{"subject": "x", "external_id": "a"}]
    wire.then(broken, {"job_statuses": []}, 403)
    assert client.tickets.bulk.create(records, checkpoint=tmp_path / "run")[0].in_doubt
    wire.then({"job_statuses": []}, {"tickets": [ticket(5, external_id="a")]})
    (outcome,) = client.tickets.bulk.create(records, checkpoint=tmp_path / "run", in_doubt="resend")
    assert (outcome.ok, outcome.id) == (True, 5)
    assert wire.calls.count(f"POST {CREATE}") == 1


def test_a_look_at_the_jobs_that_fails_is_repeated(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    """The client repeats it three times before it raises the error in the bulk call."""
    wire.then(
        job("j"),
        *[httpx.Response(502)] * 5,
        {"job_statuses": [job("j", "completed", results=[{"id": 1}])["job_status"]]},
    )
    assert client.tickets.bulk.create(tickets(1))[0].ok
    wire.then(job("k"))
    wire.on("GET", JOBS, httpx.Response(502))
    before = len(wire.sent)
    with pytest.raises(BulkStopped) as caught:
        client.tickets.bulk.create(tickets(1))
    assert caught.value.outcomes[0].in_doubt
    assert wire.calls[before:] == [f"POST {CREATE}"] + [f"GET {JOBS}"] * 12


def test_when_jobs_cannot_be_read_the_call_stops_with_the_records_in_doubt(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(job("j"), httpx.Response(403, json={"error": "Forbidden"}))
    with pytest.raises(BulkStopped) as caught:
        client.tickets.bulk.create(tickets(3), jobs=1, chunk=1)
    assert [one.in_doubt for one in caught.value.outcomes] == [True]


def test_all_records_in_doubt_are_raised(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(job("a"), job("b"), httpx.Response(403, json={"error": "Forbidden"}))
    with pytest.raises(BulkInDoubt) as caught:
        client.tickets.bulk.create(tickets(3), chunk=1, jobs=2, in_doubt="raise")
    assert caught.value.positions == [0, 1]
    assert [one.in_doubt for one in caught.value.outcomes] == [True, True]


# -- jobs that never end -------------------------------------------------------------------------------------------


def test_a_job_that_never_ends_stops_the_call(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    wire.on("POST", CREATE, job("j"))
    wire.on("GET", JOBS, {"job_statuses": [job("j", "working")["job_status"]]})
    with pytest.raises(BulkStopped, match="job j is working after") as caught:
        client.tickets.bulk.create(tickets(3), chunk=1, jobs=1, job_timeout=60, checkpoint=tmp_path / "run")
    assert isinstance(caught.value.__cause__, WaitTimeout)
    assert [(one.ok, one.in_doubt) for one in caught.value.outcomes] == [(False, True)]
    assert sum(patient) == 60
    assert wire.calls.count(f"POST {CREATE}") == 1
    # a later run goes on waiting for it
    wire.on("GET", JOBS, {"job_statuses": [job("j", "completed", results=[{"id": 1}])["job_status"]]})
    wire.on("POST", CREATE, created)
    again = client.tickets.bulk.create(tickets(3), chunk=1, jobs=1, checkpoint=tmp_path / "run")
    assert [one.ok for one in again] == [True] * 3


@pytest.mark.parametrize(("names", "cause"), [(["theirs"], None), ([], JobLimitExceeded)])
def test_an_account_that_never_has_room_stops_the_call(
    client: Zenpy, wire: Wire, patient: list[float], names: list[str], cause: type | None
) -> None:
    busy = httpx.Response(429, json={"error": "TooManyJobs", "current_job_ids": names})
    wire.on("POST", CREATE, busy)
    wire.on("GET", JOBS, {"job_statuses": [job("theirs", "working")["job_status"]]})
    with pytest.raises(BulkStopped, match="no room for a job for 60 seconds") as caught:
        client.tickets.bulk.create(tickets(2), chunk=1, job_timeout=60)
    assert isinstance(caught.value.__cause__, WaitTimeout)
    assert isinstance(caught.value.__cause__.__cause__, cause or type(None))
    assert [(one.ok, one.in_doubt) for one in caught.value.outcomes] == [(False, False)]
    assert sum(patient) == 60


@pytest.mark.parametrize("value", [0, -1, "60", True, float("nan")])
def test_a_limit_for_jobs_that_is_none_is_refused(client: Zenpy, value: object) -> None:
    with pytest.raises(ZenpyException, match="job_timeout takes a number of seconds above 0"):
        client.tickets.bulk.create(tickets(1), job_timeout=value)  # type: ignore[arg-type]  # what is refused


def test_an_empty_list_in_the_place_of_the_written_records_is_no_success(client: Zenpy, wire: Wire) -> None:
    wire.then({"variants": []})
    records = [{"locale_id": 1, "content": "a"}]
    outcomes = client.dynamic_content.variants.bulk.create(1, records)
    assert [(one.ok, one.in_doubt) for one in outcomes] == [(False, True)]
