# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/visitors.yaml) by `make generate`. Do not edit.
"""Reads and maintains the profiles of people who visit or chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Visitor
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatVisitorDict


class ChatsVisitorsApi(Resource):
    """Reads and maintains the profiles of people who visit or chat.

    Reached as `client.chats.visitors`.
    """

    _CALL: Method[Visitor | BaseResultGenerator[Visitor]] = Method(
        "chats.visitors",
        Form(
            Operation(
                "chats.visitors.show",
                "GET",
                "/api/v2/chat/visitors/{visitor_id}",
                result=Result("whole", schema="ChatVisitor"),
            ),
            (Argument("id", "path", "visitor_id", accepts="ChatVisitor", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.visitors.list",
                "GET",
                "/api/v2/chat/visitors",
                result=Result("list", schema="ChatVisitor"),
            )
        ),
    )

    def __call__(self, *, id: int | str | Visitor = LEFT_OUT) -> Visitor | BaseResultGenerator[Visitor]:
        """Lists Chat visitors.

        - `client.chats.visitors()`: Lists Chat visitors. Not an officially described operation, so
          accounts may refuse it. For Chat agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/visitors`
        - `client.chats.visitors(id=…)`: Fetches one Chat visitor by id, with contact details and notes.
          For Chat agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/visitors/{visitor_id}`

        Args:
            id: Chat visitor to act on. Takes a Visitor or its id.

        Returns:
            Visitor records, fetched page by page as they are read.
            The Visitor.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Visitor] = Method(
        "chats.visitors.create",
        Form(
            Operation(
                "chats.visitors.create",
                "POST",
                "/api/v2/chat/visitors",
                body=Body("record", schema="ChatVisitor"),
                result=Result("whole", schema="ChatVisitor"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="ChatVisitor", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.visitors.delete",
        Form(
            Operation(
                "chats.visitors.delete",
                "DELETE",
                "/api/v2/chat/visitors/{visitor_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "visitor_id", accepts="ChatVisitor", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Visitor] = Method(
        "chats.visitors.update",
        Form(
            Operation(
                "chats.visitors.update",
                "PUT",
                "/api/v2/chat/visitors/{visitor_id}",
                body=Body("record", schema="ChatVisitor"),
                result=Result("whole", schema="ChatVisitor"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "body",
                    also_path="visitor_id",
                    accepts="ChatVisitor",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncChatsVisitorsApi(AsyncResource, sync_class=ChatsVisitorsApi):
    """`ChatsVisitorsApi` for the async client: calls are awaited, lists read with `async for`."""
