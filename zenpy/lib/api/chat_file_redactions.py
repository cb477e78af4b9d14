# Generated from openapi/zendesk.openapi.json (openapi/spec/support/chat_file_redactions.yaml) by `make generate`. Do not edit.
"""Permanently removes files from the chat transcript of a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy.lib.api_objects.chat_file_redactions import ChatEvent
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.many import Many


class ChatFileRedactionsApi(Resource):
    """Permanently removes files from the chat transcript of a ticket.

    Reached as `client.chat_file_redactions`.
    """

    _UPDATE: Method[ChatEvent] = Method(
        "chat_file_redactions.update",
        Form(
            Operation(
                "chat_file_redactions.update",
                "PUT",
                "/api/v2/chat_file_redactions/{ticket_id}",
                body=Body("fields"),
                result=Result("one", schema="ChatEvent", key="chat_event"),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("chat_id", "body", "chat_id", required=True),
                Argument("chat_indexes", "body", "chat_indexes", many=True),
                Argument("message_ids", "body", "message_ids", many=True),
            ),
        ),
    )

    def update(
        self,
        ticket: int | Ticket,
        chat_id: str,
        *,
        chat_indexes: Iterable[int] | None = None,
        message_ids: Many[str] | Iterator[str] | None = None,
    ) -> ChatEvent:
        """Permanently removes files from a chat ticket, picked by message ids or indexes. For agents with
        redaction rights.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            chat_id: Chat, within the ticket, that holds the files to redact.
            chat_indexes: Positions in the chat history of the files to redact; alternative to
                `message_ids`.
            message_ids: Chat messages whose files are redacted; alternative to `chat_indexes`.

        Returns:
            The ChatEvent.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/chat_file_redactions/{ticket_id}`
        """
        return self._run(
            self._UPDATE, ticket=ticket, chat_id=chat_id, chat_indexes=chat_indexes, message_ids=message_ids
        )


class AsyncChatFileRedactionsApi(AsyncResource, sync_class=ChatFileRedactionsApi):
    """`ChatFileRedactionsApi` for the async client: calls are awaited, lists read with `async for`."""
