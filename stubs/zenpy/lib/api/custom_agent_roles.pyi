# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_agent_roles.yaml) by `make generate`. Do not edit.
"""Manages custom agent roles, the sets of permissions that agents can be given."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.custom_agent_roles import CustomAgentRole
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import CustomAgentRoleDict

class CustomAgentRolesApi(Resource):
    """Manages custom agent roles, the sets of permissions that agents can be given.

    Reached as `client.custom_agent_roles`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[CustomAgentRole]:
        """Lists the custom agent roles of the account. For agents on Enterprise plans.

        Returns:
            CustomAgentRole records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_roles`
        """
    @overload
    def __call__(self, *, id: int | CustomAgentRole) -> CustomAgentRole:
        """Returns a custom agent role with its permissions. For admins and agents with the permission.

        Args:
            id: Custom agent role to act on. Takes a CustomAgentRole or its id.

        Returns:
            The CustomAgentRole.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_roles/{custom_role_id}`
        """
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
    def delete(self, api_objects: int | CustomAgentRole) -> None:
        """Deletes a custom agent role. For admins and agents who may manage roles.

        Args:
            api_objects: Custom agent role to act on. Takes a CustomAgentRole or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_roles/{custom_role_id}`
        """
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

class AsyncCustomAgentRolesApi(AsyncResource):
    """Manages custom agent roles, the sets of permissions that agents can be given.

    Reached as `client.custom_agent_roles`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[CustomAgentRole]:
        """Lists the custom agent roles of the account. For agents on Enterprise plans.

        Returns:
            CustomAgentRole records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_roles`
        """
    @overload
    def __call__(self, *, id: int | CustomAgentRole) -> Coroutine[object, object, CustomAgentRole]:
        """Returns a custom agent role with its permissions. For admins and agents with the permission.

        Args:
            id: Custom agent role to act on. Takes a CustomAgentRole or its id.

        Returns:
            The CustomAgentRole.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_roles/{custom_role_id}`
        """
    def create(
        self, api_objects: CustomAgentRole | CustomAgentRoleDict
    ) -> Coroutine[object, object, CustomAgentRole]:
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
    def delete(self, api_objects: int | CustomAgentRole) -> Coroutine[object, object, None]:
        """Deletes a custom agent role. For admins and agents who may manage roles.

        Args:
            api_objects: Custom agent role to act on. Takes a CustomAgentRole or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_roles/{custom_role_id}`
        """
    def update(
        self, api_objects: CustomAgentRole | CustomAgentRoleDict
    ) -> Coroutine[object, object, CustomAgentRole]:
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
