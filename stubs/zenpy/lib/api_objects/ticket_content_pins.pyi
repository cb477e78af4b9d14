# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_content_pins.yaml) by `make generate`. Do not edit.
"""Pins content, such as help center articles, to tickets and removes it again."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import TicketContentPinDict

@takes_its_fields
class TicketContentPin(BaseObject):
    """A piece of content, such as an article, pinned to a ticket for agents to find again."""

    account_id: str | None
    """Zendesk account that the pin belongs to."""
    content_id: str | None
    """Identifies the pinned content."""
    content_type: str | None
    """Kind of pinned content, such as an article."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the content was pinned."""
    id: int | str
    """Identifies the pin; needed to remove it."""
    locale: str | None
    """Language of the pinned content; null when it has none."""
    ticket_id: str | None
    """Ticket that the content is pinned to."""
    url: str | None
    """Address of the pinned content."""
    ticket: Attribute[Ticket | None, Ticket | str | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_id: str | None = None,
        content_id: str | None = None,
        content_type: str | None = None,
        created_at: str | datetime | None = None,
        id: int | str | None = None,
        locale: str | None = None,
        ticket_id: str | None = None,
        url: str | None = None,
        ticket: Ticket | str | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a TicketContentPin from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketContentPinAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketContentPinDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TicketContentPinAwaitable(AwaitableAttrs):
    """The relations of TicketContentPin as awaitables."""

    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
