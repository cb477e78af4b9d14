# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_agent_roles.yaml) by `make generate`. Do not edit.
"""Manages custom agent roles, the sets of permissions that agents can be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.custom_agent_roles import CustomAgentRole
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import CustomAgentRoleDict


class CustomAgentRolesApi(Resource):
    """Manages custom agent roles, the sets of permissions that agents can be given.

    Reached as `client.custom_agent_roles`.
    """

    _CALL: Method[CustomAgentRole | BaseResultGenerator[CustomAgentRole]] = Method(
        "custom_agent_roles",
        Form(
            Operation(
                "custom_agent_roles.show",
                "GET",
                "/api/v2/custom_roles/{custom_role_id}",
                result=Result("one", schema="CustomAgentRole", key="custom_role"),
            ),
            (Argument("id", "path", "custom_role_id", accepts="CustomAgentRole", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "custom_agent_roles.list",
                "GET",
                "/api/v2/custom_roles",
                result=Result("list", schema="CustomAgentRole", key="custom_roles"),
            )
        ),
    )

    def __call__(
        self, *, id: int | CustomAgentRole = LEFT_OUT
    ) -> CustomAgentRole | BaseResultGenerator[CustomAgentRole]:
        """Lists the custom agent roles of the account.

        - `client.custom_agent_roles()`: Lists the custom agent roles of the account. For agents on
          Enterprise plans.
          `GET /api/v2/custom_roles`
        - `client.custom_agent_roles(id=…)`: Returns a custom agent role with its permissions. For
          admins and agents with the permission.
          `GET /api/v2/custom_roles/{custom_role_id}`

        Args:
            id: Custom agent role to act on. Takes a CustomAgentRole or its id.

        Returns:
            CustomAgentRole records, fetched page by page as they are read.
            The CustomAgentRole.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[CustomAgentRole] = Method(
        "custom_agent_roles.create",
        Form(
            Operation(
                "custom_agent_roles.create",
                "POST",
                "/api/v2/custom_roles",
                body=Body("record", schema="CustomAgentRole", key="custom_role"),
                result=Result("one", schema="CustomAgentRole", key="custom_role"),
                writes="make",
            ),
            (Argument("api_objects", "record", "custom_role", accepts="CustomAgentRole", required=True),),
        ),
    )

    def create(self, api_objects: CustomAgentRole | CustomAgentRoleDict) -> CustomAgentRole:
        """Creates a custom agent role. For admins and agents who may manage roles.

        Args:
            api_objects: The CustomAgentRole: an object, or a mapping of its fields.

        Returns:
            The CustomAgentRole.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/custom_roles`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "custom_agent_roles.delete",
        Form(
            Operation(
                "custom_agent_roles.delete",
                "DELETE",
                "/api/v2/custom_roles/{custom_role_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "custom_role_id", accepts="CustomAgentRole", required=True),),
        ),
    )

    def delete(self, api_objects: int | CustomAgentRole) -> None:
        """Deletes a custom agent role. For admins and agents who may manage roles.

        Args:
            api_objects: Custom agent role to act on. Takes a CustomAgentRole or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_roles/{custom_role_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[CustomAgentRole] = Method(
        "custom_agent_roles.update",
        Form(
            Operation(
                "custom_agent_roles.update",
                "PUT",
                "/api/v2/custom_roles/{custom_role_id}",
                body=Body("record", schema="CustomAgentRole", key="custom_role"),
                result=Result("one", schema="CustomAgentRole", key="custom_role"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "custom_role",
                    also_path="custom_role_id",
                    accepts="CustomAgentRole",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: CustomAgentRole | CustomAgentRoleDict) -> CustomAgentRole:
        """Changes a custom agent role; it takes effect for all agents who have it. For admins. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The CustomAgentRole: an object, or a mapping of its fields.

        Returns:
            The CustomAgentRole.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/custom_roles/{custom_role_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncCustomAgentRolesApi(AsyncResource, sync_class=CustomAgentRolesApi):
    """`CustomAgentRolesApi` for the async client: calls are awaited, lists read with `async for`."""
