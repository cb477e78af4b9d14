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


def test_several_jobs_are_read_with_one_call() -> None:
    sandbox = Sandbox()
    sandbox.job_polls = 2
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        use_sandbox_clock(client, sandbox)
        started = [client.tickets.create(TWO) for _ in range(3)]
        done = client.job_status.wait_all(started)
        assert [(one.id, one.status) for one in done] == [(one.id, "completed") for one in started]
        reads = [one.operation for one in sandbox.requests if one.method == "GET"]
        assert reads == ["job_status.show_many"] * 2
        assert client.job_status.wait_all(done) == done
        assert client.job_status.wait_all(str(one.id) for one in started) == done
        assert client.job_status.wait_all([]) == []
        assert [one.operation for one in sandbox.requests if one.method == "GET"] == [*reads, reads[0]]


def test_a_job_that_failed_is_told_when_all_have_ended(client: Zenpy, wire: Wire) -> None:
    quick(client)
    states = [{"id": "j1", "status": "failed", "message": "No."}, {"id": "j2", "status": "working"}]
    wire.then({"job_statuses": states}, {"job_status": {"id": "j2", "status": "completed"}})
    with pytest.raises(JobFailed, match=r"Job j1 has ended as failed: No\.$") as caught:
        client.job_status.wait_all(["j1", "j2"])
    assert len(wire.sent) == 2
    assert caught.value.job_id == "j1"
    assert [(one.id, one.status) for one in caught.value.jobs] == [("j1", "failed"), ("j2", "completed")]


def test_an_error_about_several_jobs_has_the_state_of_each(client: Zenpy, wire: Wire) -> None:
    completed = {"id": "j2", "status": "completed", "results": [{"id": 7, "success": True}]}
    states = [{"id": "j1", "status": "killed"}, completed, {"id": "j3", "status": "failed"}]
    wire.then({"job_statuses": states})
    with pytest.raises(JobFailed, match=r"Job j1 has ended as killed: .* So have 1 others") as caught:
        client.job_status.wait_all(["j1", "j2", "j3"])
    kept = pickle.loads(pickle.dumps(caught.value)).jobs
    assert [(one.id, one.status) for one in kept] == [("j1", "killed"), ("j2", "completed"), ("j3", "failed")]
    assert [one.id for one in kept[1].results] == [7]


def test_an_error_about_the_timeout_has_the_states_so_far(client: Zenpy, wire: Wire) -> None:
    quick(client)
    wire.then({"job_statuses": [{"id": "j1", "status": "completed"}, {"id": "j2", "status": "working"}]})
    with pytest.raises(WaitTimeout, match="Job j2 is working after 0 seconds") as caught:
        client.job_status.wait_all(["j2", "j1"], timeout=0)
    assert [(one.id, one.status) for one in caught.value.jobs] == [("j2", "working"), ("j1", "completed")]


def test_a_job_that_is_missing_among_several_is_an_error(client: Zenpy, wire: Wire) -> None:
    wire.then({"job_statuses": [{"id": "j1", "status": "completed"}]}, 404)
    with pytest.raises(RecordNotFoundException):
        client.job_status.wait_all(["j1", "gone"])


def test_a_hundred_jobs_are_read_at_a_time_until_the_timeout(client: Zenpy, wire: Wire) -> None:
    quick(client)
    states = [{"id": f"j{one}", "status": "working"} for one in range(150)]
    wire.then(*[{"job_statuses": states[:100]}, {"job_statuses": states[100:]}] * 2)
    with pytest.raises(WaitTimeout, match=r"Job j0 is working after 1 seconds .* So do 149 others\."):
        client.job_status.wait_all([f"j{one}" for one in range(150)], timeout=1)
    assert len(wire.sent) == 4


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_async_client_waits_too(run: Run) -> None:
    sandbox = Sandbox()

    async def main() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            use_sandbox_clock(client, sandbox)
            done = await client.job_status.wait(await client.tickets.create(TWO))
            assert done.status == "completed"
            several = [await client.tickets.create(TWO) for _ in range(2)]
            assert [one.status for one in await client.job_status.wait_all(several)] == ["completed"] * 2

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


def test_a_job_that_reports_as_a_whole_has_one_result(client: Zenpy, wire: Wire) -> None:
    wire.then(job("completed", results={"success": True}))
    done = client.job_status.wait("j1")
    assert [one.success for one in done.results] == [True]
    assert done.to_dict()["results"] == {"success": True}
