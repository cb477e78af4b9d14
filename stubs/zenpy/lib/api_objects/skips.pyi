# Generated from openapi/zendesk.openapi.json (openapi/spec/support/skips.yaml) by `make generate`. Do not edit.
"""Records and lists tickets that agents passed over in guided mode, with the reasons."""

from collections.abc import Awaitable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import SkipDict, TicketDict

class Skip(BaseObject):
    """Record that an agent passed over a ticket in guided mode."""

    created_at: Attribute[str, str | datetime | None]
    """When the agent skipped the ticket."""
    id: int
    """Identifies the skip; assigned by Zendesk."""
    reason: str | None
    """Why the agent skipped the ticket, in the agent's words."""
    ticket_id: int | None
    """Identifies the ticket that was skipped."""
    updated_at: Attribute[str, str | datetime | None]
    """When the skip record last changed."""
    user_id: int | None
    """Identifies the agent who skipped the ticket."""
    ticket: Attribute[Ticket | None, Ticket | int | TicketDict | None]
    """The Ticket behind `ticket_id`."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: int | None = None,
        reason: str | None = None,
        ticket_id: int | None = None,
        updated_at: str | datetime | None = None,
        user_id: int | None = None,
        ticket: Ticket | int | TicketDict | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Skip from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> SkipAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SkipDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class SkipAwaitable(AwaitableAttrs):
    """The relations of Skip as awaitables."""

    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`."""
    user: Awaitable[User | None]
    """The User behind `user_id`."""
