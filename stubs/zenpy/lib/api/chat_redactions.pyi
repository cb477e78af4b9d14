# Generated from openapi/zendesk.openapi.json (openapi/spec/support/chat_redactions.yaml) by `make generate`. Do not edit.
"""Permanently blacks out text in the chat transcript of a ticket."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.chat_file_redactions import ChatEvent
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.resources import AsyncResource, Resource

class ChatRedactionsApi(Resource):
    """Permanently blacks out text in the chat transcript of a ticket.

    Reached as `client.chat_redactions`.
    """
    def update(
        self,
        ticket: int | Ticket,
        chat_id: str,
        text: str,
        *,
        chat_index: int | None = None,
        message_id: str | None = None,
    ) -> ChatEvent:
        """Permanently removes a piece of text from a message of a chat ticket. For agents with redaction
        rights.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            chat_id: Chat, within the ticket, that holds the message to redact.
            text: Exact text to blot out in the message.
            chat_index: Position in the chat history of the message to redact; alternative to
                `message_id`.
            message_id: Chat message to redact, by its id; alternative to `chat_index`.

        Returns:
            The ChatEvent.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/chat_redactions/{ticket_id}`
        """

class AsyncChatRedactionsApi(AsyncResource):
    """Permanently blacks out text in the chat transcript of a ticket.

    Reached as `client.chat_redactions`.
    """
    def update(
        self,
        ticket: int | Ticket,
        chat_id: str,
        text: str,
        *,
        chat_index: int | None = None,
        message_id: str | None = None,
    ) -> Coroutine[object, object, ChatEvent]:
        """Permanently removes a piece of text from a message of a chat ticket. For agents with redaction
        rights.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            chat_id: Chat, within the ticket, that holds the message to redact.
            text: Exact text to blot out in the message.
            chat_index: Position in the chat history of the message to redact; alternative to
                `message_id`.
            message_id: Chat message to redact, by its id; alternative to `chat_index`.

        Returns:
            The ChatEvent.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/chat_redactions/{ticket_id}`
        """
