# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/shortcuts.yaml) by `make generate`. Do not edit.
"""Manages canned responses that chat agents insert while chatting."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Shortcut
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ChatShortcutDict

class ChatsShortcutsApi(Resource):
    """Manages canned responses that chat agents insert while chatting.

    Reached as `client.chats.shortcuts`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Shortcut]:
        """Lists the canned replies of Chat, shared and personal. For Chat agents.

        Returns:
            Shortcut records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/shortcuts`
        """
    @overload
    def __call__(self, *, id: str | Shortcut) -> Shortcut:
        """Fetches one canned reply by its name, with its message. For Chat agents.

        Args:
            id: Name of the chat shortcut to act on. Takes a Shortcut or its name.

        Returns:
            The Shortcut.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/shortcuts/{shortcut_name}`
        """
    @overload
    def __call__(self, name: str | Shortcut) -> Shortcut:
        """Fetches one canned reply by its name, with its message. For Chat agents.

        Args:
            name: Name of the chat shortcut to act on. Takes a Shortcut or its name.

        Returns:
            The Shortcut.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/shortcuts/{shortcut_name}`
        """
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

class AsyncChatsShortcutsApi(AsyncResource):
    """Manages canned responses that chat agents insert while chatting.

    Reached as `client.chats.shortcuts`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Shortcut]:
        """Lists the canned replies of Chat, shared and personal. For Chat agents.

        Returns:
            Shortcut records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/shortcuts`
        """
    @overload
    def __call__(self, *, id: str | Shortcut) -> Coroutine[object, object, Shortcut]:
        """Fetches one canned reply by its name, with its message. For Chat agents.

        Args:
            id: Name of the chat shortcut to act on. Takes a Shortcut or its name.

        Returns:
            The Shortcut.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/shortcuts/{shortcut_name}`
        """
    @overload
    def __call__(self, name: str | Shortcut) -> Coroutine[object, object, Shortcut]:
        """Fetches one canned reply by its name, with its message. For Chat agents.

        Args:
            name: Name of the chat shortcut to act on. Takes a Shortcut or its name.

        Returns:
            The Shortcut.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/shortcuts/{shortcut_name}`
        """
    def create(self, api_objects: Shortcut | ChatShortcutDict) -> Coroutine[object, object, Shortcut]:
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
    def delete(self, api_objects: str | Shortcut) -> Coroutine[object, object, None]:
        """Deletes a canned reply, addressed by name. For Chat agents; shared ones only for administrators.

        Args:
            api_objects: Name of the chat shortcut to act on. Takes a Shortcut or its name.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/shortcuts/{shortcut_name}`
        """
    def update(self, api_objects: Shortcut | ChatShortcutDict) -> Coroutine[object, object, Shortcut]:
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
