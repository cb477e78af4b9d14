# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/visitors.yaml) by `make generate`. Do not edit.
"""Reads and maintains the profiles of people who visit or chat."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Visitor
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ChatVisitorDict

class ChatsVisitorsApi(Resource):
    """Reads and maintains the profiles of people who visit or chat.

    Reached as `client.chats.visitors`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Visitor]:
        """Lists Chat visitors. Not an officially described operation, so accounts may refuse it. For Chat
        agents.

        Returns:
            Visitor records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/visitors`
        """
    @overload
    def __call__(self, *, id: int | str | Visitor) -> Visitor:
        """Fetches one Chat visitor by id, with contact details and notes. For Chat agents.

        Args:
            id: Chat visitor to act on. Takes a Visitor or its id.

        Returns:
            The Visitor.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/visitors/{visitor_id}`
        """
    def create(self, api_objects: Visitor | ChatVisitorDict) -> Visitor:
        """Creates a visitor record with name, e-mail, phone and notes. For Chat agents whose role permits
        it.

        Args:
            api_objects: The Visitor: an object, or a mapping of its fields.

        Returns:
            The Visitor.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/visitors`
        """
    def delete(self, api_objects: int | str | Visitor) -> None:
        """Deletes a visitor record and with it the stored personal details. For Chat agents whose role
        permits it.

        Args:
            api_objects: Chat visitor to act on. Takes a Visitor or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/visitors/{visitor_id}`
        """
    def update(self, api_objects: Visitor | ChatVisitorDict) -> Visitor:
        """Changes a visitor's name, e-mail, phone or notes. For Chat agents whose role permits it. A
        record without changes is read, and nothing is written.

        Args:
            api_objects: The Visitor: an object, or a mapping of its fields.

        Returns:
            The Visitor.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/visitors/{visitor_id}`
        """

class AsyncChatsVisitorsApi(AsyncResource):
    """Reads and maintains the profiles of people who visit or chat.

    Reached as `client.chats.visitors`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Visitor]:
        """Lists Chat visitors. Not an officially described operation, so accounts may refuse it. For Chat
        agents.

        Returns:
            Visitor records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/visitors`
        """
    @overload
    def __call__(self, *, id: int | str | Visitor) -> Coroutine[object, object, Visitor]:
        """Fetches one Chat visitor by id, with contact details and notes. For Chat agents.

        Args:
            id: Chat visitor to act on. Takes a Visitor or its id.

        Returns:
            The Visitor.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/visitors/{visitor_id}`
        """
    def create(self, api_objects: Visitor | ChatVisitorDict) -> Coroutine[object, object, Visitor]:
        """Creates a visitor record with name, e-mail, phone and notes. For Chat agents whose role permits
        it.

        Args:
            api_objects: The Visitor: an object, or a mapping of its fields.

        Returns:
            The Visitor.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/visitors`
        """
    def delete(self, api_objects: int | str | Visitor) -> Coroutine[object, object, None]:
        """Deletes a visitor record and with it the stored personal details. For Chat agents whose role
        permits it.

        Args:
            api_objects: Chat visitor to act on. Takes a Visitor or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/visitors/{visitor_id}`
        """
    def update(self, api_objects: Visitor | ChatVisitorDict) -> Coroutine[object, object, Visitor]:
        """Changes a visitor's name, e-mail, phone or notes. For Chat agents whose role permits it. A
        record without changes is read, and nothing is written.

        Args:
            api_objects: The Visitor: an object, or a mapping of its fields.

        Returns:
            The Visitor.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/visitors/{visitor_id}`
        """
