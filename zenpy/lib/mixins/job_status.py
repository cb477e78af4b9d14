"""Waiting for background jobs: reading them again until they have ended.

A bulk call (`client.tickets.bulk.create`) waits for its own jobs. This is for jobs that single calls started, such as
`client.tickets.create([...])` or `client.tickets.merge(...)`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from zenpy.lib.bulk.job_results import RUNNING
from zenpy.lib.bulk.jobs import FIRST_JOB_PAUSE, MAX_JOB_PAUSE
from zenpy.lib.exception import JobFailed, WaitTimeout, ZenpyException
from zenpy.lib.http.exchange import pause
from zenpy.lib.pagination.results import AsyncResultGenerator
from zenpy.lib.records.base import BaseObject
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects import JobStatus
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.client_protocol import SyncClient

#: How many jobs one call can read.
MOST_READ = 100


def _wait(
    client: SyncClient, jobs: Iterable[JobStatus | str], timeout: float | None, interval: float | None
) -> Generator[object, Any, list[JobStatus]]:
    """The calls that follow jobs to their end, for either client."""
    clock, given = client._governor.monotonic, list(jobs)
    start, seconds = clock(), interval or FIRST_JOB_PAUSE
    states = {_id_of(job): job for job in given if isinstance(job, BaseObject)}
    states |= yield from _read(client, [job for job in given if not isinstance(job, BaseObject)])
    while running := [key for key, state in states.items() if state.status in RUNNING]:
        left = None if timeout is None else start + timeout - clock()
        if left is not None and left <= 0:
            late = WaitTimeout(_describe_unfinished(states[running[0]], timeout, len(running) - 1))
            late.jobs = _in_order(given, states)
            raise late
        next_pause = seconds if left is None else min(seconds, left)
        yield client._run_flow(pause(next_pause, "the end of a background job"))
        seconds = interval or min(seconds * 2, MAX_JOB_PAUSE)
        states |= yield from _read(client, running)
    ended = _in_order(given, states)
    if failed := [job for job in ended if job.status != "completed"]:
        raise JobFailed(_describe_failed(failed), job_id=_id_of(failed[0]), jobs=ended)
    return ended


def _in_order(given: list[JobStatus | str], states: dict[str, JobStatus]) -> list[JobStatus]:
    """The last state of each job, in the order of the jobs."""
    return [states[job if isinstance(job, str) else _id_of(job)] for job in given]


def _read(client: SyncClient, keys: list[str]) -> Generator[object, Any, dict[str, JobStatus]]:
    """The calls that read jobs, as few as can be: the states of the jobs by their ids."""
    calls = attrgetter("job_status")(client)
    states: dict[str, JobStatus] = {}
    if len(keys) > 1:
        for start in range(0, len(keys), MOST_READ):
            found = calls(ids=keys[start : start + MOST_READ])
            several = _collect(found) if isinstance(found, AsyncResultGenerator) else list(found)
            states |= {_id_of(job): job for job in (yield several)}
    for key in keys:
        if key not in states:  # the error of a job that does not exist names it
            states[key] = yield calls(id=key)
    return states


async def _collect(found: AsyncResultGenerator[JobStatus]) -> list[JobStatus]:
    return [job async for job in found]


def _id_of(job: JobStatus) -> str:
    if job.id is None:
        raise ZenpyException("The JobStatus has no id, so there is no job to wait for.")
    return str(job.id)


def _describe_unfinished(job: JobStatus, timeout: float | None, others: int) -> str:
    done = f"{job.progress or 0} of {job.total or '?'} tasks done"
    more = f" So do {others} others." if others else ""
    return (
        f"Job {job.id} is {job.status} after {timeout:g} seconds ({done}); it goes on without the client.{more} "
        "Wait for it again, or with a longer timeout."
    )


def _describe_failed(failed: list[JobStatus]) -> str:
    first, *others = failed
    more = f" So have {len(others)} others; the `jobs` of this error has the state of each." if others else ""
    return f"Job {first.id} has ended as {first.status}: {first.message or 'Zendesk does not say why.'}{more}"


def _only(jobs: Generator[object, Any, list[JobStatus]]) -> Generator[object, Any, JobStatus]:
    (job,) = yield from jobs
    return job


class JobStatuses(Resource):
    """Calls that job statuses have in addition to the generated ones."""

    def wait(
        self, job: JobStatus | str, *, timeout: float | None = 3_600.0, interval: float | None = None
    ) -> JobStatus:
        """Wait until a background job has ended, and return its last state, with the results.

        A job that has completed may have refused some of its records: `results` tells for each record.

        Args:
            job: the job, as the call that started it gave it, or its id.
            timeout: the seconds to wait at most; None waits as long as it takes. The job itself goes on afterwards.
            interval: the seconds between two reads; if it is left out, 1 at first, and then twice as long each time, up
                to 15.

        Returns:
            The JobStatus of the job, which has completed. One that had completed already is returned as it is.

        Raises:
            JobFailed: the job failed as a whole; `job_id` names it.
            WaitTimeout: it has not ended within `timeout` seconds.
            RecordNotFoundException: there is no such job, or none any more: Zendesk keeps a job for about a day.

        `GET /api/v2/job_statuses/{job_status_id}`
        """
        return self._run_calls(_only(_wait(self._client, [job], timeout, interval)))

    def wait_all(
        self,
        jobs: Many[JobStatus | str] | Iterator[JobStatus | str],
        *,
        timeout: float | None = 3_600.0,
        interval: float | None = None,
    ) -> list[JobStatus]:
        """Wait until several background jobs have ended, and return the last state of each, in the order of the jobs.

        One call reads a hundred of them, so waiting for many costs no more calls than waiting for one.

        Args:
            jobs: the jobs, as the calls that started them gave them, or their ids.
            timeout: the seconds to wait at most for all of them; None waits as long as it takes.
            interval: the seconds between two reads; if it is left out, 1 at first, and then twice as long each time, up
                to 15.

        Returns:
            The JobStatus of each job, which has completed.

        Raises:
            JobFailed: all have ended, and some of them failed as a whole. `job_id` names the first of those, and `jobs` has
                what would have been returned: the last state of each job, also of those that completed.
            WaitTimeout: they have not all ended within `timeout` seconds; `jobs` has the state of each, as last read.
            RecordNotFoundException: there is no such job, or none any more: Zendesk keeps a job for about a day.

        `GET /api/v2/job_statuses/show_many`
        """
        return self._run_calls(_wait(self._client, jobs, timeout, interval))


class AsyncJobStatuses(AsyncResource, sync_class=JobStatuses):
    """The same calls on an async client."""
