# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_tickets.yaml) by `make generate`. Do not edit.
"""Handles tickets that were deleted: list them, bring them back or erase them permanently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.records.descriptors import Date, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import IdName


class DeletedTicket(Ticket):
    """Ticket in the list of deleted tickets, where it can be restored or removed for good for 30 days.
    Beside the fields here only `subject` and `description` come; the others are None.

    Attributes:
        actor: User who deleted the ticket.
        deleted_at: When the ticket was deleted.
        id: Identifies the ticket that was deleted.
        previous_state: Status the ticket had when it was deleted.
        deleted: `deleted_at` as an aware datetime.
    """

    _name = "deleted_ticket"
    _spec = "DeletedTicket"
    _rules = WriteRules(
        read_only=(
            "allow_attachments",
            "allow_channelback",
            "comment_count",
            "dates",
            "email_cc_ids",
            "encoded_id",
            "follower_ids",
            "followup_ids",
            "from_messaging_channel",
            "generated_timestamp",
            "has_incidents",
            "id",
            "incident_count",
            "is_public",
            "last_audits",
            "metric_events",
            "metric_set",
            "satisfaction_probability",
            "satisfaction_rating",
            "slas",
            "url",
            "id",
        )
    )

    actor: Nested[IdName] = Nested("IdName")
    deleted_at: str | None = None
    id: int | None = None
    previous_state: str | None = None
    deleted = Date("deleted_at")
