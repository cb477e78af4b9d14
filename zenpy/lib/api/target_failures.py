# Generated from openapi/zendesk.openapi.json (openapi/spec/support/target_failures.yaml) by `make generate`. Do not edit.
"""Reads why messages to targets (the predecessors of webhooks) could not be delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.target_failures import TargetFailure
    from zenpy.lib.pagination.results import BaseResultGenerator


class TargetFailuresApi(Resource):
    """Reads why messages to targets (the predecessors of webhooks) could not be delivered.

    Reached as `client.target_failures`.
    """

    _CALL: Method[TargetFailure | BaseResultGenerator[TargetFailure]] = Method(
        "target_failures",
        Form(
            Operation(
                "target_failures.show",
                "GET",
                "/api/v2/target_failures/{target_failure_id}",
                result=Result("one", schema="TargetFailure", key="target_failure"),
            ),
            (Argument("id", "path", "target_failure_id", accepts="TargetFailure", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "target_failures.list",
                "GET",
                "/api/v2/target_failures",
                result=Result("list", schema="TargetFailure", key="target_failures"),
            )
        ),
    )

    def __call__(
        self, *, id: int | TargetFailure = LEFT_OUT
    ) -> TargetFailure | BaseResultGenerator[TargetFailure]:
        """Lists recent failures to deliver to targets, newest first.

        - `client.target_failures()`: Lists recent failures to deliver to targets, newest first. For
          admins; only the latest few are kept.
          `GET /api/v2/target_failures`
        - `client.target_failures(id=…)`: Fetches one failed delivery to a target with the raw request
          and response. For admins.
          `GET /api/v2/target_failures/{target_failure_id}`

        Args:
            id: Target failure to fetch. Takes a TargetFailure or its id.

        Returns:
            TargetFailure records, fetched page by page as they are read.
            The TargetFailure.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)


class AsyncTargetFailuresApi(AsyncResource, sync_class=TargetFailuresApi):
    """`TargetFailuresApi` for the async client: calls are awaited, lists read with `async for`."""
