# Generated from openapi/zendesk.openapi.json (openapi/spec/support/skips.yaml) by `make generate`. Do not edit.
"""Records and lists tickets that agents passed over in guided mode, with the reasons."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import SkipDict, TicketDict

@takes_its_fields
class Skip(BaseObject):
    """Record that an agent passed over a ticket in guided mode."""

    created_at: Attribute[str, str | datetime | None]
    """When the agent skipped the ticket. Read-only."""
    id: int
    """Identifies the skip; assigned by Zendesk. Read-only."""
    reason: str | None
    """Why the agent skipped the ticket, in the agent's words. Set on creation only."""
    ticket_id: int
    """Identifies the ticket that was skipped. Set on creation only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the skip record last changed. Read-only."""
    user_id: int
    """Identifies the agent who skipped the ticket. Read-only."""
    ticket: Attribute[Ticket, Ticket | int | TicketDict | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    user: Attribute[User, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        reason: str | None = None,
        ticket_id: int | None = None,
        ticket: Ticket | int | TicketDict | None = None,
    ) -> None:
        """Make a Skip from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
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

    ticket: Awaitable[Ticket]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""
