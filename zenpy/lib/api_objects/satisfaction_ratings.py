# Generated from openapi/zendesk.openapi.json (openapi/spec/support/satisfaction_ratings.yaml) by `make generate`. Do not edit.
"""Reads the satisfaction ratings customers gave to tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.satisfaction_reasons import SatisfactionReason
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User


class SatisfactionRating(BaseObject):
    """A requester's verdict on the support given with a ticket, from the classic good-or-bad survey.

    Attributes:
        assignee_id: Identifies the agent who had the ticket when it was rated. Read-only.
        comment: Remark the requester left with the rating.
        created_at: When the rating was first offered or given. Read-only.
        group_id: Identifies the group that had the ticket when it was rated. Read-only.
        id: Identifies the satisfaction rating; assigned by Zendesk. Read-only.
        reason: Text of the reason the requester chose for a bad rating.
        reason_code: Code of the reason chosen for a bad rating; 0 for none, 100 for another reason.
        reason_id: Identifies the reason chosen for a bad rating.
        requester_id: Identifies the ticket's requester, who gave the rating. Read-only.
        score: Verdict: `offered`, `unoffered`, `good` or `bad`, perhaps with a comment marker.
        ticket_id: Identifies the ticket that is rated. Read-only.
        updated_at: When the rating last changed. Read-only.
        url: API address of this rating. Read-only.
        assignee: The User behind `assignee_id`. One call fetches it for all records of a page.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
        reason_record: The SatisfactionReason behind `reason_id`. It costs a call if it is not at
            hand.
        requester: The User behind `requester_id`. One call fetches it for all records of a page.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "satisfaction_rating"
    _spec = "SatisfactionRating"
    _shown = ("id", "score", "ticket_id")
    _rules = WriteRules(
        read_only=(
            "assignee_id",
            "created_at",
            "group_id",
            "id",
            "requester_id",
            "ticket_id",
            "updated_at",
            "url",
        )
    )

    assignee_id: int | None = None
    comment: str | None = None
    created_at: str | None = None
    group_id: int | None = None
    id: int | None = None
    reason: str | None = None
    reason_code: int | None = None
    reason_id: int | None = None
    requester_id: int | None = None
    score: str | None = None
    ticket_id: int | None = None
    updated_at: str | None = None
    url: str | None = None
    assignee: Relation[User] = Relation("assignee_id", "User")
    group: Relation[Group] = Relation("group_id", "Group")
    reason_record: Relation[SatisfactionReason] = Relation("reason_id", "SatisfactionReason")
    requester: Relation[User] = Relation("requester_id", "User")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    updated = Date("updated_at")
