"""Bulk calls: any iterable, a hundred at a time, a result for each record, nothing lost and nothing twice."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import httpx
import pytest

from tests.client.conftest import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


def tickets(number: int) -> Iterator[Ticket]:
    return (Ticket(subject=f"Ticket {n}", description="x") for n in range(number))


def test_any_iterable_is_sent_whole_in_chunks(patient: list[float]) -> None:
    """do-not-inherit 18"""
    sandbox = Sandbox()
    done: list[int] = []
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        outcomes = client.tickets.bulk.create(tickets(250), progress=done.append)
        subjects = [ticket.subject for ticket in client.tickets()]
    assert sorted(subjects, key=str) == sorted((f"Ticket {n}" for n in range(250)), key=str)
    assert done == [100, 200, 250]
    assert [outcome.position for outcome in outcomes] == list(range(250))
    assert all(outcome.ok and outcome.id for outcome in outcomes)


def test_the_record_that_failed_is_named_with_its_reason(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    results = [{"index": 1, "error": "RecordInvalid", "details": "Subject: is blank"}, {"index": 0, "id": 7}]
    wire.then(
        {"job_status": {"id": "j", "status": "queued"}},
        {"job_status": {"id": "j", "status": "completed", "results": results}},
    )
    good, bad = client.tickets.bulk.create([{"subject": "a"}, {"subject": ""}])
    assert (good.id, good.ok) == (7, True)
    assert (bad.given, bad.error) == ({"subject": ""}, "RecordInvalid Subject: is blank")


def test_a_failed_job_fails_its_records_and_the_next_chunk_goes_on(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(
        {"job_status": {"id": "j", "status": "failed", "message": "Down"}},
        {"job_status": {"id": "k", "status": "completed", "results": [{"id": 1, "index": 0}]}},
    )
    outcomes = client.tickets.bulk.create(tickets(101))
    assert [outcome.error for outcome in outcomes] == ["Down"] * 100 + [None]


def test_too_many_jobs_are_waited_for(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    busy = httpx.Response(429, json={"error": "TooManyJobs", "current_job_ids": ["a"]})
    wire.then(busy, {"job_status": {"id": "j", "status": "completed", "results": [{"id": 1}]}})
    assert [outcome.id for outcome in client.tickets.bulk.create(tickets(1))] == [1]
    assert patient == [15.0]


def test_nothing_to_write_needs_no_call(client: Zenpy, wire: Wire) -> None:
    assert client.tickets.bulk.delete([]) == []
    assert wire.sent == []


def test_a_resource_without_such_a_call_says_so(client: Zenpy) -> None:
    with pytest.raises(ZenpyException, match="create_or_update"):
        client.tickets.bulk.create_or_update([Ticket()])


def test_the_async_client_does_the_same() -> None:
    sandbox = Sandbox()

    async def run() -> list[int | str | None]:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            client._transport.sleep = lambda seconds: asyncio.sleep(0)  # type: ignore[method-assign]
            return [outcome.id for outcome in await client.tickets.bulk.create(tickets(101))]

    assert len(set(asyncio.run(run()))) == 101
