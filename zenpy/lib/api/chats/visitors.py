# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/visitors.yaml) by `make generate`. Do not edit.
"""Reads and maintains the profiles of people who visit or chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.chat_objects import Visitor
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import ChatVisitorDict


class ChatsVisitorsApi(Resource):
    """Reads and maintains the profiles of people who visit or chat.

    Reached as `client.chats.visitors`.
    """

    def __call__(self, *, id: int | str | Visitor | None = None) -> Visitor | BaseResultGenerator[Visitor]:
        """Lists Chat visitors. Not an officially described operation, so accounts may refuse it. For Chat
        agents.

        - `client.chats.visitors(id=…)`: Fetches one Chat visitor by id, with contact details and notes.
        For Chat agents.
        - `client.chats.visitors()`: Lists Chat visitors. Not an officially described operation, so
        accounts may refuse it. For Chat agents.

        Args:
            id: the Visitor or its id. Chat visitor to act on.

        Returns:
            The Visitor.
            Visitor records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/chat/visitors/{visitor_id}`
        `GET /api/v2/chat/visitors`
        """
        return self._run(_CALL, id=id)

    def create(self, api_objects: Visitor | ChatVisitorDict) -> Visitor:
        """Creates a visitor record with name, e-mail, phone and notes. For Chat agents whose role permits
        it.

        Args:
            api_objects: the Visitor: an object, or a mapping of its fields.

        Returns:
            The Visitor.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `POST /api/v2/chat/visitors`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | str | Visitor) -> None:
        """Deletes a visitor record and with it the stored personal details. For Chat agents whose role
        permits it.

        Args:
            api_objects: the Visitor or its id. Chat visitor to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/visitors/{visitor_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: Visitor | ChatVisitorDict) -> Visitor:
        """Changes a visitor's name, e-mail, phone or notes. For Chat agents whose role permits it.

        Args:
            api_objects: the Visitor: an object, or a mapping of its fields.

        Returns:
            The Visitor.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/visitors/{visitor_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncChatsVisitorsApi(AsyncResource):
    """Reads and maintains the profiles of people who visit or chat.

    Reached as `client.chats.visitors`.
    """

    def __call__(
        self, *, id: int | str | Visitor | None = None
    ) -> Awaitable[Visitor] | AsyncResultGenerator[Visitor]:
        """Lists Chat visitors. Not an officially described operation, so accounts may refuse it. For Chat
        agents.

        - `client.chats.visitors(id=…)`: Fetches one Chat visitor by id, with contact details and notes.
        For Chat agents.
        - `client.chats.visitors()`: Lists Chat visitors. Not an officially described operation, so
        accounts may refuse it. For Chat agents.

        Args:
            id: the Visitor or its id. Chat visitor to act on.

        Returns:
            To be awaited: the Visitor.
            Visitor records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/chat/visitors/{visitor_id}`
        `GET /api/v2/chat/visitors`
        """
        return self._run(_CALL, id=id)

    def create(self, api_objects: Visitor | ChatVisitorDict) -> Awaitable[Visitor]:
        """Creates a visitor record with name, e-mail, phone and notes. For Chat agents whose role permits
        it.

        Args:
            api_objects: the Visitor: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Visitor.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `POST /api/v2/chat/visitors`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | str | Visitor) -> Awaitable[None]:
        """Deletes a visitor record and with it the stored personal details. For Chat agents whose role
        permits it.

        Args:
            api_objects: the Visitor or its id. Chat visitor to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/visitors/{visitor_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: Visitor | ChatVisitorDict) -> Awaitable[Visitor]:
        """Changes a visitor's name, e-mail, phone or notes. For Chat agents whose role permits it.

        Args:
            api_objects: the Visitor: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Visitor.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/visitors/{visitor_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


# -- what the calls send and what they answer

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
            "chats.visitors.list", "GET", "/api/v2/chat/visitors", result=Result("list", schema="ChatVisitor")
        )
    ),
)
_CREATE: Method[Visitor] = Method(
    "chats.visitors.create",
    Form(
        Operation(
            "chats.visitors.create",
            "POST",
            "/api/v2/chat/visitors",
            body=Body("record", schema="ChatVisitor"),
            result=Result("whole", schema="ChatVisitor"),
        ),
        (Argument("api_objects", "record", "body", accepts="ChatVisitor", required=True),),
    ),
)
_DELETE: Method[None] = Method(
    "chats.visitors.delete",
    Form(
        Operation(
            "chats.visitors.delete", "DELETE", "/api/v2/chat/visitors/{visitor_id}", result=Result("nothing")
        ),
        (Argument("api_objects", "path", "visitor_id", accepts="ChatVisitor", required=True),),
    ),
)
_UPDATE: Method[Visitor] = Method(
    "chats.visitors.update",
    Form(
        Operation(
            "chats.visitors.update",
            "PUT",
            "/api/v2/chat/visitors/{visitor_id}",
            body=Body("record", schema="ChatVisitor"),
            result=Result("whole", schema="ChatVisitor"),
        ),
        (
            Argument(
                "api_objects", "record", "body", also_path="visitor_id", accepts="ChatVisitor", required=True
            ),
        ),
    ),
)
