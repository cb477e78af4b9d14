# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/triggers.yaml) by `make generate`. Do not edit.
"""Manages chat triggers, which act by themselves, such as greeting a visitor, when conditions are
met.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Trigger
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatTriggerDict


class ChatsTriggersApi(Resource):
    """Manages chat triggers, which act by themselves, such as greeting a visitor, when conditions are
    met.

    Reached as `client.chats.triggers`.
    """

    _CALL: Method[Trigger | BaseResultGenerator[Trigger]] = Method(
        "chats.triggers",
        Form(
            Operation(
                "chats.triggers.show",
                "GET",
                "/api/v2/chat/triggers/{trigger_name}",
                result=Result("whole", schema="ChatTrigger"),
            ),
            (Argument("id", "path", "trigger_name", accepts="ChatTrigger", path_from="name", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.triggers.show",
                "GET",
                "/api/v2/chat/triggers/{trigger_name}",
                result=Result("whole", schema="ChatTrigger"),
            ),
            (
                Argument(
                    "name", "path", "trigger_name", accepts="ChatTrigger", path_from="name", required=True
                ),
            ),
            when="name",
        ),
        Form(
            Operation(
                "chats.triggers.list",
                "GET",
                "/api/v2/chat/triggers",
                result=Result("list", schema="ChatTrigger"),
            )
        ),
    )

    def __call__(
        self, name: str | Trigger = LEFT_OUT, *, id: str | Trigger = LEFT_OUT
    ) -> Trigger | BaseResultGenerator[Trigger]:
        """Lists the Chat triggers, which act on visitors and chats by conditions.

        - `client.chats.triggers()`: Lists the Chat triggers, which act on visitors and chats by
          conditions. For Chat agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/triggers`
        - `client.chats.triggers(id=…)`: Fetches one Chat trigger by its name, with its definition. For
          Chat agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/triggers/{trigger_name}`
        - `client.chats.triggers(name)`: Fetches one Chat trigger by its name, with its definition. For
          Chat agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/triggers/{trigger_name}`

        Args:
            name: Name of the chat trigger to act on. Takes a Trigger or its name.
            id: Name of the chat trigger to act on. Takes a Trigger or its name.

        Returns:
            Trigger records, fetched page by page as they are read.
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, name=name, id=id)

    _CREATE: Method[Trigger] = Method(
        "chats.triggers.create",
        Form(
            Operation(
                "chats.triggers.create",
                "POST",
                "/api/v2/chat/triggers",
                body=Body("record", schema="ChatTrigger"),
                result=Result("whole", schema="ChatTrigger"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="ChatTrigger", required=True),),
        ),
    )

    def create(self, api_objects: Trigger | ChatTriggerDict) -> Trigger:
        """Creates a Chat trigger from an event, conditions and actions. For Chat administrators.

        Args:
            api_objects: The Trigger: an object, or a mapping of its fields.

        Returns:
            The Trigger.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/triggers`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.triggers.delete",
        Form(
            Operation(
                "chats.triggers.delete",
                "DELETE",
                "/api/v2/chat/triggers/{trigger_name}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "trigger_name",
                    accepts="ChatTrigger",
                    path_from="name",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | Trigger) -> None:
        """Deletes a Chat trigger, addressed by name. For Chat administrators.

        Args:
            api_objects: Name of the chat trigger to act on. Takes a Trigger or its name.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/triggers/{trigger_name}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Trigger] = Method(
        "chats.triggers.update",
        Form(
            Operation(
                "chats.triggers.update",
                "PUT",
                "/api/v2/chat/triggers/{trigger_name}",
                body=Body("record", schema="ChatTrigger"),
                result=Result("whole", schema="ChatTrigger"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "body",
                    also_path="trigger_name",
                    accepts="ChatTrigger",
                    path_from="name",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: Trigger | ChatTriggerDict) -> Trigger:
        """Changes a Chat trigger, for instance to enable or disable it; addressed by name. For Chat
        administrators. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Trigger: an object, or a mapping of its fields.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/triggers/{trigger_name}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncChatsTriggersApi(AsyncResource, sync_class=ChatsTriggersApi):
    """`ChatsTriggersApi` for the async client: calls are awaited, lists read with `async for`."""
