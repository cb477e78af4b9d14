# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_users.yaml) by `make generate`. Do not edit.
"""Handles users that were deleted: list, count and look them up, or erase their personal data
permanently.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Count


class DeletedUsersApi(Resource):
    """Handles users that were deleted: list, count and look them up, or erase their personal data
    permanently.

    Reached as `client.deleted_users`.
    """

    _COUNT: Method[Count] = Method(
        "deleted_users.count",
        Form(
            Operation(
                "deleted_users.count",
                "GET",
                "/api/v2/deleted_users/count",
                result=Result("count", schema="Count", key="count"),
            )
        ),
    )

    def count(self) -> Count:
        """Shows an approximate count of deleted users, permanently deleted ones excepted. For agents.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/deleted_users/count`
        """
        return self._run(self._COUNT)


class AsyncDeletedUsersApi(AsyncResource, sync_class=DeletedUsersApi):
    """`DeletedUsersApi` for the async client: calls are awaited, lists read with `async for`."""
