# Generated from openapi/zendesk.openapi.json (openapi/spec/support/satisfaction_ratings.yaml) by `make generate`. Do not edit.
"""Reads the satisfaction ratings customers gave to tickets."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.satisfaction_reasons import SatisfactionReason
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import SatisfactionRatingDict

@takes_its_fields
class SatisfactionRating(BaseObject):
    """A requester's verdict on the support given with a ticket, from the classic good-or-bad survey."""

    assignee_id: int | None
    """Identifies the agent who had the ticket when it was rated. Read-only."""
    comment: str | None
    """Remark the requester left with the rating."""
    created_at: Attribute[str, str | datetime | None]
    """When the rating was first offered or given. Read-only."""
    group_id: int | None
    """Identifies the group that had the ticket when it was rated. Read-only."""
    id: int
    """Identifies the satisfaction rating; assigned by Zendesk. Read-only."""
    reason: str | None
    """Text of the reason the requester chose for a bad rating."""
    reason_code: int | None
    """Code of the reason chosen for a bad rating; 0 for none, 100 for another reason."""
    reason_id: int | None
    """Identifies the reason chosen for a bad rating."""
    requester_id: int
    """Identifies the ticket's requester, who gave the rating. Read-only."""
    score: str
    """Verdict: `offered`, `unoffered`, `good` or `bad`, perhaps with a comment marker."""
    ticket_id: int
    """Identifies the ticket that is rated. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the rating last changed. Read-only."""
    url: str
    """API address of this rating. Read-only."""
    assignee: Attribute[User | None, User | int | None]
    """The User behind `assignee_id`. One call fetches it for all records of a page."""
    group: Attribute[Group | None, Group | int | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    reason_record: Attribute[SatisfactionReason | None, SatisfactionReason | int | None]
    """The SatisfactionReason behind `reason_id`. It costs a call if it is not at hand."""
    requester: Attribute[User, User | int | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    ticket: Attribute[Ticket, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        comment: str | None = None,
        id: int | None = None,
        reason: str | None = None,
        reason_code: int | None = None,
        reason_id: int | None = None,
        score: str | None = None,
        reason_record: SatisfactionReason | int | None = None,
    ) -> None:
        """Make a SatisfactionRating from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SatisfactionRatingAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SatisfactionRatingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class SatisfactionRatingAwaitable(AwaitableAttrs):
    """The relations of SatisfactionRating as awaitables."""

    assignee: Awaitable[User | None]
    """The User behind `assignee_id`. One call fetches it for all records of a page."""
    group: Awaitable[Group | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    reason_record: Awaitable[SatisfactionReason | None]
    """The SatisfactionReason behind `reason_id`. It costs a call if it is not at hand."""
    requester: Awaitable[User]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    ticket: Awaitable[Ticket]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
