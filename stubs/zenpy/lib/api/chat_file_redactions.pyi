# Generated from openapi/zendesk.openapi.json (openapi/spec/support/chat_file_redactions.yaml) by `make generate`. Do not edit.
"""Permanently removes files from the chat transcript of a ticket."""

from collections.abc import Coroutine, Iterable, Iterator

from zenpy.lib.api_objects.chat_file_redactions import ChatEvent
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.many import Many
from zenpy.lib.resources import AsyncResource, Resource

class ChatFileRedactionsApi(Resource):
    """Permanently removes files from the chat transcript of a ticket.

    Reached as `client.chat_file_redactions`.
    """
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

class AsyncChatFileRedactionsApi(AsyncResource):
    """Permanently removes files from the chat transcript of a ticket.

    Reached as `client.chat_file_redactions`.
    """
    def update(
        self,
        ticket: int | Ticket,
        chat_id: str,
        *,
        chat_indexes: Iterable[int] | None = None,
        message_ids: Many[str] | Iterator[str] | None = None,
    ) -> Coroutine[object, object, ChatEvent]:
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
