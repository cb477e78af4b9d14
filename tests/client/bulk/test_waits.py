"""How long a bulk call waits for jobs, why, and what it reads meanwhile."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx
import pytest

from tests.support.bulk import CREATE, JOBS, broken, created, job, tickets
from tests.support.event_loops import on_asyncio, on_trio
from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import BulkStopped
from zenpy.lib.hooks import Wait

NONE: dict[str, object] = {"job_statuses": []}


def no_connection(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("no route")


def statuses(*jobs: dict[str, object]) -> dict[str, object]:
    """The answer to a read of jobs."""
    return {"job_statuses": [one["job_status"] for one in jobs]}


def done(key: str, *ids: int) -> dict[str, object]:
    return job(key, "completed", results=[{"index": n, "id": one} for n, one in enumerate(ids)])


def full(*names: str) -> Callable[[httpx.Request], httpx.Response]:
    """The account has no room for one more job."""
    return lambda _: httpx.Response(429, json={"error": "TooManyJobs", "current_job_ids": [*names]})


#: What Zendesk answers, and the waits that it causes.
WAITS: list[tuple[list[object], list[tuple[float, str]]]] = [
    ([job("j"), statuses(done("j", 1))], [(1.0, "jobs under way")]),
    ([full(), created], [(15.0, "job limit of the account reached")]),
    ([no_connection, created], [(15.0, "connection failed")]),
    (
        [broken, statuses(job("theirs")), statuses(job("theirs")), statuses(done("theirs"))],
        [(15.0, "jobs that may be writing the records in doubt")] * 3,
    ),
    (
        [broken, statuses(job("theirs")), NONE, NONE, NONE],
        [(15.0, "jobs that may be writing the records in doubt")] * 4,
    ),
]


@pytest.mark.parametrize(("answers", "waits"), WAITS)
def test_each_wait_says_why(wire: Wire, patient: list[float], answers: list[object], waits: object) -> None:
    seen: list[Wait] = []
    wire.then(*answers)  # type: ignore[arg-type]
    transport = httpx.MockTransport(wire.handle)
    with Zenpy(subdomain="acme", oauth_token="x", transport=transport, on_wait=seen.append) as client:
        client.tickets.bulk.create(tickets(1))
    assert [(one.seconds, one.reason) for one in seen] == waits


@pytest.mark.parametrize("run", [on_asyncio, on_trio], ids=["asyncio", "trio"])
@pytest.mark.parametrize(("answers", "waits"), WAITS)
def test_each_wait_of_an_async_call_says_why(
    wire: Wire,
    answers: list[object],
    waits: object,
    run: Callable[[Callable[[], Awaitable[None]]], None],
) -> None:
    seen: list[Wait] = []
    slept: list[float] = []
    wire.then(*answers)  # type: ignore[arg-type]

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async def main() -> None:
        transport = httpx.MockTransport(wire.handle)
        async with AsyncZenpy(
            subdomain="acme", oauth_token="x", transport=transport, on_wait=seen.append
        ) as client:
            client._transport.sleep = sleep  # type: ignore[method-assign]
            await client.tickets.bulk.create(tickets(1))

    run(main)
    assert [(one.seconds, one.reason) for one in seen] == waits
    assert slept == [one.seconds for one in seen]


def test_each_pause_is_twice_as_long_as_the_last_up_to_a_limit_and_short_again_after_a_job_has_ended(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    running = [statuses(job("a", "working"))] * 5
    wire.then(job("a"), *running, statuses(done("a", 1)), job("b"), statuses(done("b", 2)))
    assert [one.id for one in client.tickets.bulk.create(tickets(2), chunk=1, jobs=1)] == [1, 2]
    assert patient == [1.0, 2.0, 4.0, 8.0, 15.0, 15.0, 1.0]


def test_the_pause_is_short_again_for_the_other_jobs_when_one_has_ended(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(job("a"), job("b"), statuses(job("a"), job("b")), statuses(done("a", 1), job("b")))
    wire.then(statuses(job("b")), statuses(done("b", 2)))
    assert [one.id for one in client.tickets.bulk.create(tickets(2), chunk=1)] == [1, 2]
    assert patient == [1.0, 2.0, 1.0, 2.0]
    assert [wire.query(n) for n in range(2, 6)] == [{"ids": "a,b"}] * 2 + [{"ids": "b"}] * 2


def test_a_job_that_is_missing_is_waited_for_longer_each_time(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(job("a"), NONE, NONE, statuses(job("a")), NONE, NONE, statuses(done("a", 1)))
    assert client.tickets.bulk.create(tickets(1))[0].id == 1
    assert patient == [1.0, 2.0, 4.0, 8.0, 15.0, 15.0]


def test_a_lost_job_makes_room_for_another_one(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    theirs = statuses(job("theirs", "working"))
    wire.then(job("a"), full("a", "theirs"), theirs, theirs, theirs, done("b", 2))
    outcomes = client.tickets.bulk.create(tickets(2), chunk=1)
    assert [(one.id, one.in_doubt) for one in outcomes] == [(None, True), (2, False)]
    assert wire.query(-2) == {"ids": "a,theirs"}
    assert patient == [1.0, 2.0, 4.0]


def test_a_job_that_ended_makes_room_for_another_one(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(job("a"), full("a", "theirs"), statuses(done("a", 1), job("theirs")), done("b", 2))
    assert [one.id for one in client.tickets.bulk.create(tickets(2), chunk=1)] == [1, 2]
    assert wire.calls == [f"POST {CREATE}"] * 2 + [f"GET {JOBS}", f"POST {CREATE}"]


def test_the_wait_for_room_begins_again_with_each_job(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(done("a", 1)).on("POST", CREATE, full("theirs"))
    wire.on("GET", JOBS, statuses(job("theirs", "working")))
    with pytest.raises(BulkStopped, match="no room for a job for 30 seconds"):
        client.tickets.bulk.create(tickets(2), chunk=1, job_timeout=16)
    assert patient == [1.0, 2.0, 4.0, 8.0, 15.0]


def test_reads_of_jobs_may_fail_again_after_one_went_well(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    """The client itself repeats each read three times."""
    failing = [httpx.Response(502) for _ in range(16)]
    wire.then(job("a"), *failing[:8], statuses(job("a", "working")), *failing[8:], statuses(done("a", 1)))
    assert client.tickets.bulk.create(tickets(1))[0].id == 1
