# Generated from openapi/zendesk.openapi.json (zenpy/lib/mixins/job_status.py) by `make generate`. Do not edit.
"""Waiting for background jobs: reading them again until they have ended.

A bulk call (`client.tickets.bulk.create`) waits for its own jobs. This is for jobs that single calls started, such as
`client.tickets.create([...])` or `client.tickets.merge(...)`.
"""

from collections.abc import Coroutine, Iterator

from zenpy.lib.api_objects import JobStatus
from zenpy.lib.many import Many
from zenpy.lib.resources import AsyncResource, Resource

MOST_READ = 100

class JobStatuses(Resource):
    """Calls that job statuses have in addition to the generated ones."""

    def wait(
        self, job: JobStatus | str, *, timeout: float | None = 3600.0, interval: float | None = None
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

    def wait_all(
        self,
        jobs: Many[JobStatus | str] | Iterator[JobStatus | str],
        *,
        timeout: float | None = 3600.0,
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

class AsyncJobStatuses(AsyncResource):
    """The same calls on an async client."""

    def wait(
        self, job: JobStatus | str, *, timeout: float | None = 3600.0, interval: float | None = None
    ) -> Coroutine[object, object, JobStatus]:
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

    def wait_all(
        self,
        jobs: Many[JobStatus | str] | Iterator[JobStatus | str],
        *,
        timeout: float | None = 3600.0,
        interval: float | None = None,
    ) -> Coroutine[object, object, list[JobStatus]]:
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
