# Generated from openapi/zendesk.openapi.json (openapi/spec/support/job_status.yaml) by `make generate`. Do not edit.
"""Follows background jobs, such as those of bulk calls, until they are done, and reads their
results.
"""

from collections.abc import Coroutine, Iterator
from typing import overload

from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.many import Many
from zenpy.lib.mixins.job_status import AsyncJobStatuses, JobStatuses
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class JobStatusApi(JobStatuses, Resource):
    """Follows background jobs, such as those of bulk calls, until they are done, and reads their
    results.

    Reached as `client.job_status`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[JobStatus]:
        """Lists background jobs of the account that are under way or recently ended. For agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            JobStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/job_statuses`
        """
    @overload
    def __call__(self, *, id: str | JobStatus) -> JobStatus:
        """Returns the progress and results of a background job. It can be read only for a limited time
        after the job ends. For agents.

        Args:
            id: Background job whose progress is wanted. Takes a JobStatus or its id.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/job_statuses/{job_status_id}`
        """
    @overload
    def __call__(self, *, ids: Many[str] | Iterator[str]) -> BaseResultGenerator[JobStatus]:
        """Returns the state of the background jobs with the given ids. For agents. Takes any number of
        ids; each request carries up to 100.

        Args:
            ids: Jobs whose progress is wanted.

        Returns:
            JobStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/job_statuses/show_many`
        """

class AsyncJobStatusApi(AsyncJobStatuses, AsyncResource):
    """Follows background jobs, such as those of bulk calls, until they are done, and reads their
    results.

    Reached as `client.job_status`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[JobStatus]:
        """Lists background jobs of the account that are under way or recently ended. For agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            JobStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/job_statuses`
        """
    @overload
    def __call__(self, *, id: str | JobStatus) -> Coroutine[object, object, JobStatus]:
        """Returns the progress and results of a background job. It can be read only for a limited time
        after the job ends. For agents.

        Args:
            id: Background job whose progress is wanted. Takes a JobStatus or its id.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/job_statuses/{job_status_id}`
        """
    @overload
    def __call__(self, *, ids: Many[str] | Iterator[str]) -> AsyncResultGenerator[JobStatus]:
        """Returns the state of the background jobs with the given ids. For agents. Takes any number of
        ids; each request carries up to 100.

        Args:
            ids: Jobs whose progress is wanted.

        Returns:
            JobStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/job_statuses/show_many`
        """
