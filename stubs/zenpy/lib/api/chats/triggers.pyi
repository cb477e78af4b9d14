# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/triggers.yaml) by `make generate`. Do not edit.
"""Manages chat triggers, which act by themselves, such as greeting a visitor, when conditions are
met.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Trigger
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ChatTriggerDict

class ChatsTriggersApi(Resource):
    """Manages chat triggers, which act by themselves, such as greeting a visitor, when conditions are
    met.

    Reached as `client.chats.triggers`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Trigger]:
        """Lists the Chat triggers, which act on visitors and chats by conditions. For Chat agents.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/triggers`
        """
    @overload
    def __call__(self, *, id: str | Trigger) -> Trigger:
        """Fetches one Chat trigger by its name, with its definition. For Chat agents.

        Args:
            id: Name of the chat trigger to act on. Takes a Trigger or its name.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/triggers/{trigger_name}`
        """
    @overload
    def __call__(self, name: str | Trigger) -> Trigger:
        """Fetches one Chat trigger by its name, with its definition. For Chat agents.

        Args:
            name: Name of the chat trigger to act on. Takes a Trigger or its name.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/triggers/{trigger_name}`
        """
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

class AsyncChatsTriggersApi(AsyncResource):
    """Manages chat triggers, which act by themselves, such as greeting a visitor, when conditions are
    met.

    Reached as `client.chats.triggers`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Trigger]:
        """Lists the Chat triggers, which act on visitors and chats by conditions. For Chat agents.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/triggers`
        """
    @overload
    def __call__(self, *, id: str | Trigger) -> Coroutine[object, object, Trigger]:
        """Fetches one Chat trigger by its name, with its definition. For Chat agents.

        Args:
            id: Name of the chat trigger to act on. Takes a Trigger or its name.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/triggers/{trigger_name}`
        """
    @overload
    def __call__(self, name: str | Trigger) -> Coroutine[object, object, Trigger]:
        """Fetches one Chat trigger by its name, with its definition. For Chat agents.

        Args:
            name: Name of the chat trigger to act on. Takes a Trigger or its name.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/triggers/{trigger_name}`
        """
    def create(self, api_objects: Trigger | ChatTriggerDict) -> Coroutine[object, object, Trigger]:
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
    def delete(self, api_objects: str | Trigger) -> Coroutine[object, object, None]:
        """Deletes a Chat trigger, addressed by name. For Chat administrators.

        Args:
            api_objects: Name of the chat trigger to act on. Takes a Trigger or its name.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/triggers/{trigger_name}`
        """
    def update(self, api_objects: Trigger | ChatTriggerDict) -> Coroutine[object, object, Trigger]:
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
