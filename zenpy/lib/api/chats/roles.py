# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/roles.yaml) by `make generate`. Do not edit.
"""Manages the roles that decide what chat agents may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Role
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatRoleDict


class ChatsRolesApi(Resource):
    """Manages the roles that decide what chat agents may do.

    Reached as `client.chats.roles`.
    """

    _CALL: Method[Role | BaseResultGenerator[Role]] = Method(
        "chats.roles",
        Form(
            Operation(
                "chats.roles.show",
                "GET",
                "/api/v2/chat/roles/{role_id}",
                result=Result("whole", schema="ChatRole"),
            ),
            (Argument("id", "path", "role_id", accepts="ChatRole", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.roles.list", "GET", "/api/v2/chat/roles", result=Result("list", schema="ChatRole")
            )
        ),
    )

    def __call__(self, *, id: int | Role = LEFT_OUT) -> Role | BaseResultGenerator[Role]:
        """Lists the Chat roles, both built-in and custom.

        - `client.chats.roles()`: Lists the Chat roles, both built-in and custom. For Chat agents.
          Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/roles`
        - `client.chats.roles(id=…)`: Fetches one Chat role with its permissions. For Chat agents.
          Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/roles/{role_id}`

        Args:
            id: Chat role to act on. Takes a Role or its id.

        Returns:
            Role records, fetched page by page as they are read.
            The Role.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Role] = Method(
        "chats.roles.create",
        Form(
            Operation(
                "chats.roles.create",
                "POST",
                "/api/v2/chat/roles",
                body=Body("record", schema="ChatRole"),
                result=Result("whole", schema="ChatRole"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="ChatRole", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.roles.delete",
        Form(
            Operation(
                "chats.roles.delete", "DELETE", "/api/v2/chat/roles/{role_id}", result=Result("nothing")
            ),
            (Argument("api_objects", "path", "role_id", accepts="ChatRole", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Role] = Method(
        "chats.roles.update",
        Form(
            Operation(
                "chats.roles.update",
                "PUT",
                "/api/v2/chat/roles/{role_id}",
                body=Body("record", schema="ChatRole"),
                result=Result("whole", schema="ChatRole"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "body", also_path="role_id", accepts="ChatRole", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncChatsRolesApi(AsyncResource, sync_class=ChatsRolesApi):
    """`ChatsRolesApi` for the async client: calls are awaited, lists read with `async for`."""
