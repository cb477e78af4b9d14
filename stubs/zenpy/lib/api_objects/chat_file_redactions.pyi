# Generated from openapi/zendesk.openapi.json (openapi/spec/support/chat_file_redactions.yaml) by `make generate`. Do not edit.
"""Permanently removes files from the chat transcript of a ticket."""

from collections.abc import Iterable, Mapping
from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ChatEventDict, ChatEventValueDict

@takes_its_fields
class ChatEvent(BaseObject):
    """Ticket audit event describing a live chat attached to the ticket."""

    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk. Read-only."""
    type: str | None
    """Stage of the chat, such as `ChatStartedEvent` or `ChatEndedEvent`. Read-only."""
    value: Attribute[ChatEventValue | None, ChatEventValue | ChatEventValueDict | None]
    """Details of the chat. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a ChatEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ChatEventValue(BaseObject):
    """Details of a live chat, as contained in a chat event of a ticket audit."""

    chat_id: str | None
    """Identifies the chat conversation. Read-only."""
    history: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Messages and happenings of the chat, in order."""
    visitor_id: str | None
    """Identifies the visitor who chatted. Read-only."""
    @overload
    def __init__(self, api: object = None, *, history: Iterable[Mapping[str, object]] | None = None) -> None:
        """Make a ChatEventValue from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatEventValueDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
