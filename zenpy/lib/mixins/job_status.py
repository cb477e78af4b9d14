"""Waiting for a background job: reading it again until it has ended.

A bulk call (`client.tickets.bulk.create`) waits for its own jobs. This is for a job that a single call started, such as
`client.tickets.create([...])` or `client.tickets.merge(...)`.
"""

from __future__ import annotations

from collections.abc import Generator
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from zenpy.lib.bulk.job_results import RUNNING
from zenpy.lib.bulk.jobs import FIRST_JOB_PAUSE, MAX_JOB_PAUSE
from zenpy.lib.exception import JobFailed, WaitTimeout, ZenpyException
from zenpy.lib.http.exchange import pause
from zenpy.lib.records.base import BaseObject
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects import JobStatus
    from zenpy.lib.pagination.client_protocol import SyncClient


def _wait(
    client: SyncClient, job: JobStatus | str, timeout: float | None, interval: float | None
) -> Generator[object, Any, JobStatus]:
    """The calls that follow a job to its end, for either client."""
    clock, read = client._governor.monotonic, attrgetter("job_status")(client)
    start, seconds = clock(), interval or FIRST_JOB_PAUSE
    status = job if isinstance(job, BaseObject) else (yield read(id=job))
    if status.id is None:
        raise ZenpyException("The JobStatus has no id, so there is no job to wait for.")
    while status.status in RUNNING:
        left = None if timeout is None else start + timeout - clock()
        if left is not None and left <= 0:
            raise WaitTimeout(
                f"Job {status.id} is {status.status} after {timeout:g} seconds ({status.progress or 0} of {status.total or '?'} "
                "tasks done); it goes on without the client. Wait for it again, or with a longer timeout."
            )
        next_pause = seconds if left is None else min(seconds, left)
        yield client._run_flow(pause(next_pause, "the end of a background job"))
        seconds = interval or min(seconds * 2, MAX_JOB_PAUSE)
        status = yield read(id=status.id)
    if status.status != "completed":
        raise JobFailed(
            f"Job {status.id} has ended as {status.status}: {status.message or 'Zendesk does not say why.'}",
            job_id=str(status.id),
        )
    return status


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
        return self._run_calls(_wait(self._client, job, timeout, interval))


class AsyncJobStatuses(AsyncResource, sync_class=JobStatuses):
    """The same calls on an async client."""
