# Generated from openapi/zendesk.openapi.json (openapi/spec/support/chat_file_redactions.yaml) by `make generate`. Do not edit.
"""Permanently removes files from the chat transcript of a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import ListField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.records.containers import ProxyDict


class ChatEvent(BaseObject):
    """Ticket audit event describing a live chat attached to the ticket.

    Attributes:
        id: Identifies the event within the ticket's history; assigned by Zendesk. Read-only.
        type: Stage of the chat, such as `ChatStartedEvent` or `ChatEndedEvent`. Read-only.
        value: Details of the chat. Read-only.
    """

    _name = "chat_event"
    _spec = "ChatEvent"
    _shown = ("id", "type", "value")
    _rules = WriteRules(read_only=("id", "type", "value"))

    id: int | None = None
    type: str | None = None
    value: Nested[ChatEventValue] = Nested("ChatEventValue")


class ChatEventValue(BaseObject):
    """Details of a live chat, as contained in a chat event of a ticket audit.

    Attributes:
        chat_id: Identifies the chat conversation. Read-only.
        history: Messages and happenings of the chat, in order.
        visitor_id: Identifies the visitor who chatted. Read-only.
    """

    _name = "chat_event_value"
    _spec = "ChatEventValue"
    _shown = ("chat_id", "visitor_id", "history")
    _rules = WriteRules(read_only=("chat_id", "visitor_id"))

    chat_id: str | None = None
    history: ListField[ProxyDict[str, object]] = ListField()
    visitor_id: str | None = None
