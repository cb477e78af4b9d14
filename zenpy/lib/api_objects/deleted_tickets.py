# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_tickets.yaml) by `make generate`. Do not edit.
"""Handles tickets that were deleted: list them, bring them back or erase them permanently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.records.descriptors import Date, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.custom_statuses import CustomStatus
    from zenpy.lib.api_objects.shared import IdName
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.api_objects.tickets import TicketStatus, Via
    from zenpy.lib.api_objects.users import User


class DeletedTicket(Ticket):
    """Ticket in the list of deleted tickets, where it can be restored or removed for good for 30 days.
    Beside the fields here only `subject` and `description` come; the others are None.

    Attributes:
        actor: User who deleted the ticket.
        brand_id: Brand the ticket belongs to.
        created_at: When the ticket was created. Read-only.
        custom_status_id: Custom status the ticket is in; refines the category in `status`.
        deleted_at: When the ticket was deleted.
        description: Text of the first comment. Use `comment` rather than this to write a new
            ticket. Set on creation only.
        id: Identifies the ticket that was deleted.
        is_public: Whether any comment is public; `false` means the ticket is entirely private.
            Read-only.
        previous_state: Status the ticket had when it was deleted.
        requester_id: User who asked for help.
        status: State of the ticket, or the category of its custom status; `deleted` is only read,
            in exports. Setting `closed` cannot be undone: a closed ticket refuses every later
            change.
        submitter_id: User who entered the ticket, which may differ from the requester.
        ticket_form_id: Form that decides which fields the ticket shows; set to null for the
            default.
        updated_at: When the ticket last changed in a way that made an audit; background changes do
            not count. Read-only.
        url: API address of the ticket, not the page that agents open. Read-only.
        via: Channel and source through which the ticket was created.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        custom_status: The CustomStatus behind `custom_status_id`. It costs a call if it is not at
            hand.
        requester: The User behind `requester_id`. One call fetches it for all records of a page.
        submitter: The User behind `submitter_id`. One call fetches it for all records of a page.
        ticket_form: The TicketForm behind `ticket_form_id`. One call fetches it for all records of
            a page.
        created: `created_at` as an aware datetime.
        deleted: `deleted_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "deleted_ticket"
    _spec = "DeletedTicket"
    _rules = WriteRules(
        read_only=(
            "allow_attachments",
            "allow_channelback",
            "comment_count",
            "created_at",
            "dates",
            "deleted_ticket_form_id",
            "email_cc_ids",
            "encoded_id",
            "follower_ids",
            "followup_ids",
            "from_messaging_channel",
            "generated_timestamp",
            "has_incidents",
            "incident_count",
            "is_public",
            "last_audits",
            "metric_events",
            "metric_set",
            "result_type",
            "satisfaction_probability",
            "satisfaction_rating",
            "slas",
            "updated_at",
            "url",
            "created_at",
            "is_public",
            "updated_at",
            "url",
        ),
        create_only=("description", "via_followup_source_id", "description"),
        merged=("custom_fields", "fields"),
        written_as={"fields": {"*": "custom_fields"}},
        written_in={"email_cc_ids": "email_ccs", "follower_ids": "followers"},
        raw_of={"raw_subject": "subject"},
    )

    actor: Nested[IdName] = Nested("IdName")
    brand_id: int | None = None
    created_at: str | None = None
    custom_status_id: int | None = None
    deleted_at: str | None = None
    description: str | None = None
    id: int | None = None
    is_public: bool | None = None
    previous_state: str | None = None
    requester_id: int | None = None
    status: TicketStatus | Literal["deleted"] | None = None
    submitter_id: int | None = None
    ticket_form_id: int | None = None
    updated_at: str | None = None
    url: str | None = None
    via: Nested[Via] = Nested("Via")
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    custom_status: Relation[CustomStatus] = Relation("custom_status_id", "CustomStatus")
    requester: Relation[User] = Relation("requester_id", "User")
    submitter: Relation[User] = Relation("submitter_id", "User")
    ticket_form: Relation[TicketForm] = Relation("ticket_form_id", "TicketForm")
    created = Date("created_at")
    deleted = Date("deleted_at")
    updated = Date("updated_at")
