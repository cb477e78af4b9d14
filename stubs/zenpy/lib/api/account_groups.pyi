# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/account_groups.yaml) by `make generate`. Do not edit.
"""Reads how many agents of each group are available right now in omnichannel routing."""

from collections.abc import Awaitable

from zenpy.lib.api_objects.engagement import AccountGroupAvailability
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.resource import AsyncResource, Resource

class AccountGroupsApi(Resource):
    """Reads how many agents of each group are available right now in omnichannel routing.

    Reached as `client.account_groups`.
    """
    @property
    def availability(self) -> AccountGroupsAvailabilityApi:
        """The availability of `client.account_groups`."""

class AsyncAccountGroupsApi(AsyncResource):
    """Reads how many agents of each group are available right now in omnichannel routing.

    Reached as `client.account_groups`.
    """
    @property
    def availability(self) -> AsyncAccountGroupsAvailabilityApi:
        """The availability of `client.account_groups`."""

class AccountGroupsAvailabilityApi(Resource):
    """The availability of `client.account_groups`.

    Reached as `client.account_groups.availability`.
    """
    def __call__(self, *, id: int | Group) -> AccountGroupAvailability:
        """Counts the agents of a group per unified status and per channel state. For admins, and agents
        whose role permits it.

        Args:
            id: the Group or its id. Group that the call is about.

        Returns:
            The AccountGroupAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/account_groups/availability/{group_id}`
        """

class AsyncAccountGroupsAvailabilityApi(AsyncResource):
    """The availability of `client.account_groups`.

    Reached as `client.account_groups.availability`.
    """
    def __call__(self, *, id: int | Group) -> Awaitable[AccountGroupAvailability]:
        """Counts the agents of a group per unified status and per channel state. For admins, and agents
        whose role permits it.

        Args:
            id: the Group or its id. Group that the call is about.

        Returns:
            To be awaited: the AccountGroupAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/account_groups/availability/{group_id}`
        """
