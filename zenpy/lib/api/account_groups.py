# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/account_groups.yaml) by `make generate`. Do not edit.
"""Reads how many agents of each group are available right now in omnichannel routing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.engagement import AccountGroupAvailability
    from zenpy.lib.api_objects.groups import Group


class AccountGroupsApi(Resource):
    """Reads how many agents of each group are available right now in omnichannel routing.

    Reached as `client.account_groups`.
    """

    availability: Lazy[AccountGroupsAvailabilityApi] = Lazy("account_groups", "AccountGroupsAvailabilityApi")


class AsyncAccountGroupsApi(AsyncResource, sync_class=AccountGroupsApi):
    """`AccountGroupsApi` for the async client: calls are awaited, lists read with `async for`."""


class AccountGroupsAvailabilityApi(Resource):
    """Counts the agents of a group per unified status and per channel state. For admins, and agents
    whose role permits it.

    Reached as `client.account_groups.availability`.
    """

    _CALL: Method[AccountGroupAvailability] = Method(
        "account_groups.availability",
        Form(
            Operation(
                "account_groups.availability.show",
                "GET",
                "/api/v2/account_groups/availability/{group_id}",
                result=Result("whole", schema="AccountGroupAvailability"),
            ),
            (Argument("id", "path", "group_id", accepts="Group", required=True),),
            when="id",
        ),
    )

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
        return self._run(self._CALL, id=id)


class AsyncAccountGroupsAvailabilityApi(AsyncResource, sync_class=AccountGroupsAvailabilityApi):
    """`AccountGroupsAvailabilityApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
