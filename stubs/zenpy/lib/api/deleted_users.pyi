# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_users.yaml) by `make generate`. Do not edit.
"""Handles users that were deleted: list, count and look them up, or erase their personal data
permanently.
"""

from collections.abc import Coroutine

from zenpy.lib.api_objects.shared import Count
from zenpy.lib.resources import AsyncResource, Resource

class DeletedUsersApi(Resource):
    """Handles users that were deleted: list, count and look them up, or erase their personal data
    permanently.

    Reached as `client.deleted_users`.
    """
    def count(self) -> Count:
        """Shows an approximate count of deleted users, permanently deleted ones excepted. For agents.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/deleted_users/count`
        """

class AsyncDeletedUsersApi(AsyncResource):
    """Handles users that were deleted: list, count and look them up, or erase their personal data
    permanently.

    Reached as `client.deleted_users`.
    """
    def count(self) -> Coroutine[object, object, Count]:
        """Shows an approximate count of deleted users, permanently deleted ones excepted. For agents.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/deleted_users/count`
        """
