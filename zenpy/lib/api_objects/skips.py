# Generated from openapi/zendesk.openapi.json (openapi/spec/support/skips.yaml) by `make generate`. Do not edit.
"""Records and lists tickets that agents passed over in guided mode, with the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User


class Skip(BaseObject):
    """Record that an agent passed over a ticket in guided mode.

    Attributes:
        created_at: When the agent skipped the ticket. Read-only.
        id: Identifies the skip; assigned by Zendesk. Read-only.
        reason: Why the agent skipped the ticket, in the agent's words. Set on creation only.
        ticket_id: Identifies the ticket that was skipped. Set on creation only.
        updated_at: When the skip record last changed. Read-only.
        user_id: Identifies the agent who skipped the ticket. Read-only.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "skip"
    _spec = "Skip"
    _shown = ("id", "reason")
    _rules = WriteRules(
        read_only=("created_at", "id", "ticket", "updated_at", "user_id"), create_only=("reason", "ticket_id")
    )

    created_at: str | None = None
    id: int | None = None
    reason: str | None = None
    ticket_id: int | None = None
    updated_at: str | None = None
    user_id: int | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket", embedded=True)
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")
