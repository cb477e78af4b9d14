# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/roles.yaml) by `make generate`. Do not edit.
"""Manages the roles that decide what chat agents may do."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Role
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ChatRoleDict

class ChatsRolesApi(Resource):
    """Manages the roles that decide what chat agents may do.

    Reached as `client.chats.roles`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Role]:
        """Lists the Chat roles, both built-in and custom. For Chat agents.

        Returns:
            Role records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/roles`
        """
    @overload
    def __call__(self, *, id: int | Role) -> Role:
        """Fetches one Chat role with its permissions. For Chat agents.

        Args:
            id: Chat role to act on. Takes a Role or its id.

        Returns:
            The Role.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/roles/{role_id}`
        """
    def create(self, api_objects: Role | ChatRoleDict) -> Role:
        """Creates a custom Chat role with its permissions; available on plans with roles. For Chat
        administrators.

        Args:
            api_objects: The Role: an object, or a mapping of its fields.

        Returns:
            The Role.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/roles`
        """
    def delete(self, api_objects: int | Role) -> None:
        """Deletes a custom Chat role. Built-in roles cannot be deleted. For Chat administrators.

        Args:
            api_objects: Chat role to act on. Takes a Role or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/roles/{role_id}`
        """
    def update(self, api_objects: Role | ChatRoleDict) -> Role:
        """Changes the name, description or permissions of a Chat role. For Chat administrators. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The Role: an object, or a mapping of its fields.

        Returns:
            The Role.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/roles/{role_id}`
        """

class AsyncChatsRolesApi(AsyncResource):
    """Manages the roles that decide what chat agents may do.

    Reached as `client.chats.roles`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Role]:
        """Lists the Chat roles, both built-in and custom. For Chat agents.

        Returns:
            Role records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/roles`
        """
    @overload
    def __call__(self, *, id: int | Role) -> Coroutine[object, object, Role]:
        """Fetches one Chat role with its permissions. For Chat agents.

        Args:
            id: Chat role to act on. Takes a Role or its id.

        Returns:
            The Role.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/roles/{role_id}`
        """
    def create(self, api_objects: Role | ChatRoleDict) -> Coroutine[object, object, Role]:
        """Creates a custom Chat role with its permissions; available on plans with roles. For Chat
        administrators.

        Args:
            api_objects: The Role: an object, or a mapping of its fields.

        Returns:
            The Role.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/roles`
        """
    def delete(self, api_objects: int | Role) -> Coroutine[object, object, None]:
        """Deletes a custom Chat role. Built-in roles cannot be deleted. For Chat administrators.

        Args:
            api_objects: Chat role to act on. Takes a Role or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/roles/{role_id}`
        """
    def update(self, api_objects: Role | ChatRoleDict) -> Coroutine[object, object, Role]:
        """Changes the name, description or permissions of a Chat role. For Chat administrators. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The Role: an object, or a mapping of its fields.

        Returns:
            The Role.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/roles/{role_id}`
        """
