"""Waiting for the background job of a single call."""

from __future__ import annotations

import pickle

import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import use_sandbox_clock
from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import JobStatus, Ticket
from zenpy.lib.exception import JobFailed, RecordNotFoundException, WaitTimeout, ZenpyException
from zenpy.sandbox import Sandbox

TWO = [Ticket(subject="a"), Ticket(subject="b")]


def job(status: str, **fields: object) -> dict[str, object]:
    return {"job_status": {"id": "j1", "status": status, **fields}}


def quick(client: Zenpy) -> list[float]:
    """Make a client wait without waiting; the result lists the seconds."""
    waited: list[float] = []
    client._transport.sleep = waited.append  # type: ignore[method-assign]
    client._governor.monotonic = lambda: sum(waited)
    return waited


def test_the_last_state_of_a_job_has_its_results() -> None:
    sandbox = Sandbox()
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        use_sandbox_clock(client, sandbox)
        started = client.tickets.create(TWO)
        done = client.job_status.wait(started)
        assert (done.id, done.status) == (started.id, "completed")
        assert len(done.results) == 2
        assert client.job_status.wait(str(started.id)).status == "completed"


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_async_client_waits_too(run: Run) -> None:
    sandbox = Sandbox()

    async def main() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            use_sandbox_clock(client, sandbox)
            done = await client.job_status.wait(await client.tickets.create(TWO))
            assert done.status == "completed"

    run(main)


def test_the_pauses_grow_and_an_interval_keeps_them_equal(client: Zenpy, wire: Wire) -> None:
    waited = quick(client)
    wire.then(*[job("queued")] * 3, *[job("working")] * 4, job("completed"))
    client.job_status.wait("j1")
    assert waited == [1, 2, 4, 8, 15, 15, 15]
    waited.clear()
    wire.then(*[job("working")] * 3, job("completed"))
    client.job_status.wait("j1", interval=5)
    assert waited == [5, 5, 5]


def test_a_job_that_has_ended_is_not_read_again(client: Zenpy, wire: Wire) -> None:
    ended = JobStatus(id="j1", status="completed")
    assert client.job_status.wait(ended) is ended
    assert wire.sent == []


@pytest.mark.parametrize("status", ["failed", "killed"])
def test_a_job_that_failed_is_an_error(client: Zenpy, wire: Wire, status: str) -> None:
    quick(client)
    wire.then(job("working"), job(status, message="No permission."))
    with pytest.raises(JobFailed, match=f"Job j1 has ended as {status}: No permission") as caught:
        client.job_status.wait("j1")
    assert pickle.loads(pickle.dumps(caught.value)).job_id == "j1"


def test_a_job_that_takes_longer_than_the_timeout_is_an_error(client: Zenpy, wire: Wire) -> None:
    waited = quick(client)
    wire.then(*[job("working", progress=1, total=9)] * 5)
    with pytest.raises(
        WaitTimeout, match=r"Job j1 is working after 10 seconds \(1 of 9 tasks done\); it goes on"
    ):
        client.job_status.wait("j1", timeout=10)
    assert waited == [1, 2, 4, 3]


def test_a_job_that_does_not_exist_is_an_error(client: Zenpy, wire: Wire) -> None:
    wire.then(404)
    with pytest.raises(RecordNotFoundException):
        client.job_status.wait("gone")
    with pytest.raises(ZenpyException, match="no job to wait for"):
        client.job_status.wait(JobStatus(status="queued"))
