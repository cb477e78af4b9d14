"""Records in doubt: what the call waits for before it searches for them, and when it does."""

from __future__ import annotations

import httpx
import pytest

from tests.support.bulk import CREATE, JOBS, broken, created, job
from tests.support.wire import Wire, ticket
from zenpy import Zenpy


def test_a_job_that_runs_may_be_missing_from_an_answer(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    """The search waits until the job has ended, and not until one answer leaves it out."""
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": [{"id": "theirs", "status": "working"}]})
    states = iter([[], [{"id": "theirs", "status": "working"}], [{"id": "theirs", "status": "completed"}]])
    is_done: list[object] = []

    def look(request: httpx.Request) -> dict[str, object]:
        jobs = next(states)
        is_done.extend(job for job in jobs if job["status"] == "completed")
        return {"job_statuses": jobs}

    wire.on("GET", JOBS, look)
    wire.on(
        "GET",
        "/api/v2/tickets",
        lambda request: {"tickets": [ticket(5, external_id="a")] if is_done else []},
    )
    wire.on("POST", CREATE, broken)
    (outcome,) = client.tickets.bulk.create([{"subject": "A", "external_id": "a"}])
    assert (outcome.ok, outcome.id) == (True, 5)


@pytest.mark.parametrize("told", [None, []])
def test_new_records_of_a_job_that_was_killed_are_searched_for(
    client: Zenpy, wire: Wire, patient: list[float], told: object
) -> None:
    wire.on("GET", "/api/v2/job_statuses", {"job_statuses": []})
    wire.on("GET", JOBS, {"job_statuses": [{"id": "j", "status": "killed", "progress": 1, "results": told}]})

    def look(request: httpx.Request) -> dict[str, object]:
        there = request.url.params["external_id"] == "a"
        return {"tickets": [ticket(5, external_id="a")] if there else []}

    wire.on("GET", "/api/v2/tickets", look)
    replies = iter([lambda request: job("j"), created])
    wire.on("POST", CREATE, lambda request: next(replies)(request))
    outcomes = client.tickets.bulk.create(
        [{"subject": "A", "external_id": "a"}, {"subject": "B", "external_id": "b"}]
    )
    assert [(one.ok, one.id) for one in outcomes] == [(True, 5), (True, 1)]
