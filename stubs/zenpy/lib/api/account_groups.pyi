# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/account_groups.yaml) by `make generate`. Do not edit.
"""Reads how many agents of each group are available right now in omnichannel routing."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.engagement import AccountGroupAvailability
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class AccountGroupsApi(Resource):
    """Reads how many agents of each group are available right now in omnichannel routing.

    Reached as `client.account_groups`.
    """

    availability: Lazy[AccountGroupsAvailabilityApi]
    """Counts the agents of a group per unified status and per channel state. For admins, and agents
    whose role permits it.
    """

class AsyncAccountGroupsApi(AsyncResource):
    """Reads how many agents of each group are available right now in omnichannel routing.

    Reached as `client.account_groups`.
    """

    availability: Lazy[AsyncAccountGroupsAvailabilityApi]
    """Counts the agents of a group per unified status and per channel state. For admins, and agents
    whose role permits it.
    """

class AccountGroupsAvailabilityApi(Resource):
    """Counts the agents of a group per unified status and per channel state. For admins, and agents
    whose role permits it.

    Reached as `client.account_groups.availability`.
    """
    def __call__(self, *, id: int | Group) -> AccountGroupAvailability:
        """Counts the agents of a group per unified status and per channel state. For admins, and agents
        whose role permits it.

        Args:
            id: Group that the call is about. Takes a Group or its id.

        Returns:
            The AccountGroupAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/account_groups/availability/{group_id}`
        """

class AsyncAccountGroupsAvailabilityApi(AsyncResource):
    """Counts the agents of a group per unified status and per channel state. For admins, and agents
    whose role permits it.

    Reached as `client.account_groups.availability`.
    """
    def __call__(self, *, id: int | Group) -> Coroutine[object, object, AccountGroupAvailability]:
        """Counts the agents of a group per unified status and per channel state. For admins, and agents
        whose role permits it.

        Args:
            id: Group that the call is about. Takes a Group or its id.

        Returns:
            The AccountGroupAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/account_groups/availability/{group_id}`
        """
