# Generated from openapi/zendesk.openapi.json (openapi/spec/support/job_status.yaml) by `make generate`. Do not edit.
"""Follows background jobs, such as those of bulk calls, until they are done, and reads their
results.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.job_status import AsyncJobStatuses, JobStatuses
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator


class JobStatusApi(JobStatuses, Resource):
    """Follows background jobs, such as those of bulk calls, until they are done, and reads their
    results.

    Reached as `client.job_status`.
    """

    _CALL: Method[JobStatus | BaseResultGenerator[JobStatus]] = Method(
        "job_status",
        Form(
            Operation(
                "job_status.show",
                "GET",
                "/api/v2/job_statuses/{job_status_id}",
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (Argument("id", "path", "job_status_id", accepts="JobStatus", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "job_status.show_many",
                "GET",
                "/api/v2/job_statuses/show_many",
                query=(Param("ids", "comma"),),
                result=Result("list", schema="JobStatus", key="job_statuses"),
            ),
            (Argument("ids", "query", "ids", required=True, many=True),),
            when="ids",
        ),
        Form(
            Operation(
                "job_status.list",
                "GET",
                "/api/v2/job_statuses",
                result=Result("list", schema="JobStatus", key="job_statuses"),
                pages=("cursor",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | JobStatus = LEFT_OUT,
        ids: Many[str] | Iterator[str] = LEFT_OUT,
    ) -> JobStatus | BaseResultGenerator[JobStatus]:
        """Lists background jobs of the account that are under way or recently ended.

        - `client.job_status()`: Lists background jobs of the account that are under way or recently
          ended. For agents. Also takes `page_size` and `cursor_pagination`.
          `GET /api/v2/job_statuses`
        - `client.job_status(id=…)`: Returns the progress and results of a background job. It can be
          read only for a limited time after the job ends. For agents.
          `GET /api/v2/job_statuses/{job_status_id}`
        - `client.job_status(ids=[…])`: Returns the state of the background jobs with the given ids. For
          agents. Takes any number of ids; each request carries up to 100.
          `GET /api/v2/job_statuses/show_many`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Background job whose progress is wanted. Takes a JobStatus or its id.
            ids: Jobs whose progress is wanted.

        Returns:
            JobStatus records, fetched page by page as they are read.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, cursor_pagination=cursor_pagination, id=id, ids=ids)


class AsyncJobStatusApi(AsyncJobStatuses, AsyncResource, sync_class=JobStatusApi):
    """`JobStatusApi` for the async client: calls are awaited, lists read with `async for`."""
