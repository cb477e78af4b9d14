# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_tickets.yaml) by `make generate`. Do not edit.
"""Handles tickets that were deleted: list them, bring them back or erase them permanently."""

from zenpy.lib.api_objects.shared import IdName
from zenpy.lib.base import BaseObject
from zenpy.payloads import DeletedTicketDict, IdNameDict

class DeletedTicket(BaseObject):
    """Ticket in the list of deleted tickets, where it can be restored or removed for good for 30 days."""
    @property
    def actor(self) -> IdName | None:
        """User who deleted the ticket."""
    @actor.setter
    def actor(self, value: IdName | IdNameDict | None) -> None: ...
    deleted_at: str | None
    """When the ticket was deleted."""
    description: str | None
    """First comment of the ticket."""
    id: int
    """Identifies the ticket that was deleted."""
    previous_state: str | None
    """Status the ticket had when it was deleted."""
    subject: str | None
    """Subject line of the ticket."""
    def __init__(
        self,
        api: object = None,
        *,
        actor: IdName | IdNameDict | None = None,
        deleted_at: str | None = None,
        description: str | None = None,
        id: int | None = None,
        previous_state: str | None = None,
        subject: str | None = None,
    ) -> None:
        """Make a DeletedTicket from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> DeletedTicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
