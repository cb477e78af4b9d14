"""What a bulk call sends again, how often, and what it searches for before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx
import pytest

from tests.support.bulk import CREATE, broken, created, job
from tests.support.event_loops import on_asyncio, on_trio
from tests.support.wire import Wire, ticket, user
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import AuthenticationError, BulkStopped, NetworkError

UPDATE = "/api/v2/tickets/update_many"
NO_JOBS: dict[str, object] = {"job_statuses": []}


def updated(number: int) -> dict[str, object]:
    return job(f"j{number}", "completed", results=[{"id": number, "index": 0}])


# -- how often -----------------------------------------------------------------------------------------------------


def test_a_change_whose_job_was_killed_is_sent_three_times_in_all(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(*[job(f"k{n}", "killed") for n in range(3)], updated(2))
    outcomes = client.tickets.bulk.update([{"id": n, "priority": "low"} for n in (1, 2)], chunk=1)
    assert [(one.ok, one.in_doubt) for one in outcomes] == [(False, True), (True, False)]
    assert outcomes[0].error == "In doubt: job k2 (killed) says nothing of it."
    assert wire.calls == [f"PUT {UPDATE}"] * 4
    wire.then(*[job(f"k{n}", "killed") for n in range(2)], updated(1))
    assert client.tickets.bulk.update([{"id": 1, "priority": "low"}])[0].ok


def test_the_job_that_is_started_again_has_the_whole_time(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    def answer(status: str) -> dict[str, object]:
        return {"job_statuses": [job("j", status)["job_status"]]}

    wire.then(job("j"), *[answer("working")] * 3, answer("killed"))  # after 15 seconds
    wire.then(job("j"), *[answer("working")] * 3, {"job_statuses": [updated(1)["job_status"] | {"id": "j"}]})  # type: ignore[operator]
    assert client.tickets.bulk.update([{"id": 1, "priority": "low"}], job_timeout=16)[0].ok
    assert patient == [1.0, 2.0, 4.0, 8.0] * 2


def test_a_killed_job_is_sent_again_without_what_it_has_written(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(job("k", "killed", results=[{"id": 1, "index": 0}]), updated(2))
    outcomes = client.tickets.bulk.update([{"id": n, "priority": "low"} for n in (1, 2)])
    assert [one.id for one in outcomes] == [1, 2]
    assert wire.body() == {"tickets": [{"id": 2, "priority": "low"}]}


def test_a_change_without_an_answer_is_sent_three_times_in_all(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.on("GET", "/api/v2/job_statuses", NO_JOBS)
    wire.on("PUT", UPDATE, broken)
    with pytest.raises(BulkStopped, match="the connection broke") as caught:
        client.tickets.bulk.update([{"id": n, "priority": "low"} for n in (1, 2)], chunk=1)
    assert isinstance(caught.value.__cause__, NetworkError)
    assert [one.in_doubt for one in caught.value.outcomes] == [True]
    assert wire.calls.count(f"PUT {UPDATE}") == 3


def test_a_completed_job_that_says_nothing_of_a_change_is_not_started_again(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(job("j", "completed", results=[]))
    assert client.tickets.bulk.update([{"id": 1, "priority": "low"}])[0].in_doubt
    assert len(wire.sent) == 1


def test_what_a_deletion_without_an_answer_has_deleted_counts_as_deleted(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(broken, NO_JOBS)
    wire.then(job("j", "completed", results=[{"index": 0, "error": "TicketNotFound", "details": "gone"}]))
    assert [(one.ok, one.id) for one in client.tickets.bulk.delete([7])] == [(True, 7)]


@pytest.mark.parametrize("records", [[{"subject": "a"}], [{"subject": "a", "external_id": "a"}]])
def test_what_cannot_be_looked_for_stops_the_call(
    client: Zenpy, wire: Wire, patient: list[float], records: list[dict[str, str]]
) -> None:
    wire.then(broken, httpx.Response(401, json={"error": "Couldn't authenticate you"}))
    with pytest.raises(BulkStopped, match="authenticate") as caught:
        client.tickets.bulk.create(records * 2, chunk=1)  # type: ignore[arg-type]
    assert isinstance(caught.value.__cause__, AuthenticationError)
    assert [one.in_doubt for one in caught.value.outcomes] == [True]
    assert wire.script == []


def test_a_program_that_may_not_read_jobs_goes_on_with_the_records_in_doubt(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(broken, httpx.Response(403, json={"error": "Forbidden"}), created)
    records = [{"subject": one, "external_id": one} for one in "ab"]
    outcomes = client.tickets.bulk.create(records, chunk=1)  # type: ignore[arg-type]
    assert [(one.ok, one.in_doubt) for one in outcomes] == [(False, True), (True, False)]


# -- searching -----------------------------------------------------------------------------------------------------


def test_users_are_searched_by_all_their_external_ids_at_once(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(broken, NO_JOBS, {"users": [user(5, external_id="b")]})
    wire.then(job("j", "completed", results=[{"index": 0, "id": 4}]))
    outcomes = client.users.bulk.create([{"name": one, "external_id": one} for one in "ab"])
    assert [one.id for one in outcomes] == [4, 5]
    assert wire.calls[2] == "GET /api/v2/users/show_many"
    assert wire.query(2) == {"external_ids": "a,b"}
    assert wire.body() == {"users": [{"name": "a", "external_id": "a"}]}


@pytest.mark.parametrize("run", [on_asyncio, on_trio], ids=["asyncio", "trio"])
def test_an_async_call_searches_as_well(
    wire: Wire, run: Callable[[Callable[[], Awaitable[None]]], None]
) -> None:
    async def no_waiting(seconds: float) -> None:
        """Waiting takes no time."""

    async def main() -> None:
        transport = httpx.MockTransport(wire.handle)
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
            client._transport.sleep = no_waiting  # type: ignore[method-assign]
            outcomes = await client.tickets.bulk.create(
                [{"subject": one, "external_id": one} for one in "ab"]
            )
            assert [one.id for one in outcomes] == [5, 1]

    wire.then(broken, NO_JOBS, {"tickets": [ticket(5, external_id="a")]}, {"tickets": []}, created)
    run(main)
    assert wire.calls.count(f"POST {CREATE}") == 2
    assert wire.body() == {"tickets": [{"subject": "b", "external_id": "b"}]}
