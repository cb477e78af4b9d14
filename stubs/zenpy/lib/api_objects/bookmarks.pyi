# Generated from openapi/zendesk.openapi.json (openapi/spec/support/bookmarks.yaml) by `make generate`. Do not edit.
"""Manages the calling agent's bookmarked tickets."""

from collections.abc import Awaitable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import BookmarkDict, TicketDict

class Bookmark(BaseObject):
    """Ticket an agent has marked for later; bookmarks are private to that agent."""

    created_at: Attribute[str, str | datetime | None]
    """When the ticket was bookmarked."""
    id: int
    """Identifies the bookmark; assigned by Zendesk."""
    ticket_id: int | None
    """Ticket to bookmark; only sent, on creation."""
    url: str
    """API address of this bookmark."""
    ticket: Attribute[Ticket | None, Ticket | int | TicketDict | None]
    """The Ticket behind `ticket_id`."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: int | None = None,
        ticket_id: int | None = None,
        url: str | None = None,
        ticket: Ticket | int | TicketDict | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a Bookmark from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> BookmarkAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> BookmarkDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class BookmarkAwaitable(AwaitableAttrs):
    """The relations of Bookmark as awaitables."""

    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`."""
