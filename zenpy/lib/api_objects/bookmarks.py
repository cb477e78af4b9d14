# Generated from openapi/zendesk.openapi.json (openapi/spec/support/bookmarks.yaml) by `make generate`. Do not edit.
"""Manages the calling agent's bookmarked tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.custom_statuses import CustomStatus
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.api_objects.tickets import TicketStatus, Via
    from zenpy.lib.api_objects.users import User


class Bookmark(BaseObject):
    """Ticket an agent has marked for later; bookmarks are private to that agent.

    Attributes:
        created_at: When the ticket was bookmarked. Read-only.
        id: Identifies the bookmark; assigned by Zendesk. Read-only.
        ticket_id: Ticket to bookmark; only sent. Set on creation only.
        url: API address of this bookmark. Read-only.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "bookmark"
    _spec = "Bookmark"
    _shown = ("id", "ticket")
    _rules = WriteRules(read_only=("created_at", "id", "ticket", "url"), create_only=("ticket_id",))

    created_at: str | None = None
    id: int | None = None
    ticket_id: int | None = None
    url: str | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket", embedded=True, whole="BookmarkTicket")
    created = Date("created_at")


class BookmarkTicket(Ticket):
    """Ticket inside a bookmark, in short form.

    Attributes:
        brand_id: Brand the ticket belongs to.
        created_at: When the ticket was created. Read-only.
        custom_status_id: Custom status the ticket is in; refines the category in `status`.
        description: Text of the first comment. Use `comment` rather than this to write a new
            ticket. Set on creation only.
        is_public: Whether any comment is public; `false` means the ticket is entirely private.
            Read-only.
        status: State of the ticket, or the category of its custom status; `deleted` is only read,
            in exports. Setting `closed` cannot be undone: a closed ticket refuses every later
            change.
        submitter_id: User who entered the ticket, which may differ from the requester.
        ticket_form_id: Form that decides which fields the ticket shows; set to null for the
            default.
        updated_at: When the ticket last changed in a way that made an audit; background changes do
            not count. Read-only.
        via: Channel and source through which the ticket was created.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        custom_status: The CustomStatus behind `custom_status_id`. It costs a call if it is not at
            hand.
        submitter: The User behind `submitter_id`. One call fetches it for all records of a page.
        ticket_form: The TicketForm behind `ticket_form_id`. One call fetches it for all records of
            a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "ticket"
    _spec = "BookmarkTicket"
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
        ),
        create_only=("description", "via_followup_source_id", "description"),
        merged=("custom_fields", "fields"),
        written_as={"fields": {"*": "custom_fields"}},
        written_in={"email_cc_ids": "email_ccs", "follower_ids": "followers"},
        raw_of={"raw_subject": "subject"},
    )

    brand_id: int | None = None
    created_at: str | None = None
    custom_status_id: int | None = None
    description: str | None = None
    is_public: bool | None = None
    status: TicketStatus | Literal["deleted"] | None = None
    submitter_id: int | None = None
    ticket_form_id: int | None = None
    updated_at: str | None = None
    via: Nested[Via] = Nested("Via")
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    custom_status: Relation[CustomStatus] = Relation("custom_status_id", "CustomStatus")
    submitter: Relation[User] = Relation("submitter_id", "User")
    ticket_form: Relation[TicketForm] = Relation("ticket_form_id", "TicketForm")
    created = Date("created_at")
    updated = Date("updated_at")
