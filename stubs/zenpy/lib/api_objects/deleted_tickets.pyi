# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_tickets.yaml) by `make generate`. Do not edit.
"""Handles tickets that were deleted: list them, bring them back or erase them permanently."""

from datetime import datetime

from zenpy.lib.api_objects.shared import IdName
from zenpy.lib.attribute import Attribute
from zenpy.lib.base import BaseObject
from zenpy.payloads import DeletedTicketDict, IdNameDict

class DeletedTicket(BaseObject):
    """Ticket in the list of deleted tickets, where it can be restored or removed for good for 30 days."""

    actor: Attribute[IdName | None, IdName | IdNameDict | None]
    """User who deleted the ticket."""
    deleted_at: Attribute[str | None, str | datetime | None]
    """When the ticket was deleted."""
    description: str | None
    """First comment of the ticket."""
    id: int
    """Identifies the ticket that was deleted; assigned by Zendesk."""
    previous_state: str | None
    """Status the ticket had when it was deleted."""
    subject: str | None
    """Subject line of the ticket."""
    deleted: Attribute[datetime | None, datetime | None]
    """`deleted_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        actor: IdName | IdNameDict | None = None,
        deleted_at: str | datetime | None = None,
        description: str | None = None,
        id: int | None = None,
        previous_state: str | None = None,
        subject: str | None = None,
        deleted: datetime | None = None,
    ) -> None:
        """Make a DeletedTicket from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> DeletedTicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
