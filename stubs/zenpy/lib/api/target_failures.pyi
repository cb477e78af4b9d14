# Generated from openapi/zendesk.openapi.json (openapi/spec/support/target_failures.yaml) by `make generate`. Do not edit.
"""Reads why messages to targets (the predecessors of webhooks) could not be delivered."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.target_failures import TargetFailure
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class TargetFailuresApi(Resource):
    """Reads why messages to targets (the predecessors of webhooks) could not be delivered.

    Reached as `client.target_failures`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[TargetFailure]:
        """Lists recent failures to deliver to targets, newest first. For admins; only the latest few are
        kept.

        Returns:
            TargetFailure records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/target_failures`
        """
    @overload
    def __call__(self, *, id: int | TargetFailure) -> TargetFailure:
        """Fetches one failed delivery to a target with the raw request and response. For admins.

        Args:
            id: Target failure to fetch. Takes a TargetFailure or its id.

        Returns:
            The TargetFailure.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/target_failures/{target_failure_id}`
        """

class AsyncTargetFailuresApi(AsyncResource):
    """Reads why messages to targets (the predecessors of webhooks) could not be delivered.

    Reached as `client.target_failures`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[TargetFailure]:
        """Lists recent failures to deliver to targets, newest first. For admins; only the latest few are
        kept.

        Returns:
            TargetFailure records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/target_failures`
        """
    @overload
    def __call__(self, *, id: int | TargetFailure) -> Coroutine[object, object, TargetFailure]:
        """Fetches one failed delivery to a target with the raw request and response. For admins.

        Args:
            id: Target failure to fetch. Takes a TargetFailure or its id.

        Returns:
            The TargetFailure.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/target_failures/{target_failure_id}`
        """
