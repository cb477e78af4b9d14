# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/shortcuts.yaml) by `make generate`. Do not edit.
"""Manages canned responses that chat agents insert while chatting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Shortcut
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatShortcutDict


class ChatsShortcutsApi(Resource):
    """Manages canned responses that chat agents insert while chatting.

    Reached as `client.chats.shortcuts`.
    """

    _CALL: Method[Shortcut | BaseResultGenerator[Shortcut]] = Method(
        "chats.shortcuts",
        Form(
            Operation(
                "chats.shortcuts.show",
                "GET",
                "/api/v2/chat/shortcuts/{shortcut_name}",
                result=Result("whole", schema="ChatShortcut"),
            ),
            (
                Argument(
                    "id", "path", "shortcut_name", accepts="ChatShortcut", path_from="name", required=True
                ),
            ),
            when="id",
        ),
        Form(
            Operation(
                "chats.shortcuts.show",
                "GET",
                "/api/v2/chat/shortcuts/{shortcut_name}",
                result=Result("whole", schema="ChatShortcut"),
            ),
            (
                Argument(
                    "name", "path", "shortcut_name", accepts="ChatShortcut", path_from="name", required=True
                ),
            ),
            when="name",
        ),
        Form(
            Operation(
                "chats.shortcuts.list",
                "GET",
                "/api/v2/chat/shortcuts",
                result=Result("list", schema="ChatShortcut"),
            )
        ),
    )

    def __call__(
        self, name: str | Shortcut = LEFT_OUT, *, id: str | Shortcut = LEFT_OUT
    ) -> Shortcut | BaseResultGenerator[Shortcut]:
        """Lists the canned replies of Chat, shared and personal.

        - `client.chats.shortcuts()`: Lists the canned replies of Chat, shared and personal. For Chat
          agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/shortcuts`
        - `client.chats.shortcuts(id=…)`: Fetches one canned reply by its name, with its message. For
          Chat agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/shortcuts/{shortcut_name}`
        - `client.chats.shortcuts(name)`: Fetches one canned reply by its name, with its message. For
          Chat agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/shortcuts/{shortcut_name}`

        Args:
            name: Name of the chat shortcut to act on. Takes a Shortcut or its name.
            id: Name of the chat shortcut to act on. Takes a Shortcut or its name.

        Returns:
            Shortcut records, fetched page by page as they are read.
            The Shortcut.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, name=name, id=id)

    _CREATE: Method[Shortcut] = Method(
        "chats.shortcuts.create",
        Form(
            Operation(
                "chats.shortcuts.create",
                "POST",
                "/api/v2/chat/shortcuts",
                body=Body("record", schema="ChatShortcut"),
                result=Result("whole", schema="ChatShortcut"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="ChatShortcut", required=True),),
        ),
    )

    def create(self, api_objects: Shortcut | ChatShortcutDict) -> Shortcut:
        """Creates a canned reply that agents insert by typing its name. For Chat agents; shared ones only
        for administrators.

        Args:
            api_objects: The Shortcut: an object, or a mapping of its fields.

        Returns:
            The Shortcut.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/shortcuts`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.shortcuts.delete",
        Form(
            Operation(
                "chats.shortcuts.delete",
                "DELETE",
                "/api/v2/chat/shortcuts/{shortcut_name}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "shortcut_name",
                    accepts="ChatShortcut",
                    path_from="name",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | Shortcut) -> None:
        """Deletes a canned reply, addressed by name. For Chat agents; shared ones only for administrators.

        Args:
            api_objects: Name of the chat shortcut to act on. Takes a Shortcut or its name.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/shortcuts/{shortcut_name}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Shortcut] = Method(
        "chats.shortcuts.update",
        Form(
            Operation(
                "chats.shortcuts.update",
                "PUT",
                "/api/v2/chat/shortcuts/{shortcut_name}",
                body=Body("record", schema="ChatShortcut"),
                result=Result("whole", schema="ChatShortcut"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "body",
                    also_path="shortcut_name",
                    accepts="ChatShortcut",
                    path_from="name",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: Shortcut | ChatShortcutDict) -> Shortcut:
        """Changes the message, options, tags or scope of a canned reply, addressed by name. For Chat
        agents; shared ones only for administrators. A record without changes is read, and nothing is
        written.

        Args:
            api_objects: The Shortcut: an object, or a mapping of its fields.

        Returns:
            The Shortcut.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/shortcuts/{shortcut_name}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncChatsShortcutsApi(AsyncResource, sync_class=ChatsShortcutsApi):
    """`ChatsShortcutsApi` for the async client: calls are awaited, lists read with `async for`."""
