# Generated from openapi/zendesk.openapi.json (openapi/spec/support/requests.yaml) by `make generate`. Do not edit.
"""Gives end users their own view of tickets: create requests, follow them, comment and search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.custom.fields import Custom
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested, Relation, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.custom_statuses import CustomStatus
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.api_objects.tickets import Comment, CustomFieldValue, Ticket, Via
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.records.containers import ProxyDict


class Request(BaseObject):
    """Ticket from the end user's point of view, without the fields meant for agents only.

    Attributes:
        additional_collaborators: Only sent: people to add to the copied ones, as ids, addresses or
            name and email.
        assignee_id: Identifies the agent in charge; may be hidden from end users. Read-only.
        can_be_solved_by_me: Whether the caller may mark the request as solved. Read-only.
        collaborator_ids: Identifies the users copied on the request. Read-only.
        comment: Only sent: adds a comment; on creation it becomes the description.
        created_at: When the request was made. Read-only.
        custom_fields: Values of custom ticket fields that end users may see. Zendesk keeps what is
            not sent.
        custom_status_id: Identifies the custom ticket status, where those are in use.
        description: Text of the first comment. Read-only.
        due_at: When the request is due; only for type `task`, null otherwise.
        email_cc_ids: Identifies the users copied by email. Read-only.
        fields: Values of custom fields; repeats `custom_fields`. Sent as `custom_fields`. Zendesk
            keeps what is not sent.
        followup_source_id: Identifies the closed ticket this request follows up. Read-only.
        group_id: Identifies the group in charge of the request. Read-only.
        id: Identifies the request; the same number as its ticket. Read-only.
        is_public: True when at least one comment is public. Set on creation only.
        organization_id: Identifies the organization of the requester. Set on creation only.
        priority: Urgency: `low`, `normal`, `high` or `urgent`; null when not set.
        recipient: Support address the request was first sent to.
        requester_id: Identifies the user who asked for support. Read-only.
        solved: Whether the request is solved; an end user sends true to solve it.
        status: State: `new`, `open`, `pending`, `hold`, `solved` or `closed`.
        subject: Subject line; end users may be barred from setting it.
        ticket_form_id: Identifies the ticket form used; only on plans with several forms.
        type: Kind of request: `question`, `incident`, `problem` or `task`; null when not set.
        updated_at: When the request last changed. Read-only.
        url: API address of this request. Read-only.
        via: Channel through which the request was made.
        via_followup_source_id: Only sent: id of a closed ticket; makes the new request a follow-up
            of it. Set on creation only.
        assignee: The User behind `assignee_id`. One call fetches it for all records of a page.
        collaborators: The User records behind `collaborator_ids`. One call fetches them for all
            records of a page.
        custom_status: The CustomStatus behind `custom_status_id`. It costs a call if it is not at
            hand.
        email_ccs: The User records behind `email_cc_ids`. One call fetches them for all records of
            a page.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
        organization: The Organization behind `organization_id`. One call fetches it for all records
            of a page.
        requester: The User behind `requester_id`. One call fetches it for all records of a page.
        ticket_form: The TicketForm behind `ticket_form_id`. One call fetches it for all records of
            a page.
        via_followup_source: The Ticket behind `via_followup_source_id`. One call fetches it for all
            records of a page.
        created: `created_at` as an aware datetime.
        due: `due_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
        custom: The values in `custom_fields` by the names of their fields, which `zenpy types pull`
            makes types of: `custom.order_number`, `custom["Order number"]`. The definitions are
            fetched once per client.
    """

    _name = "request"
    _spec = "Request"
    _complete = ("status", "created_at")
    _shown = ("id", "subject", "status")
    _rules = WriteRules(
        read_only=(
            "assignee_id",
            "can_be_solved_by_me",
            "collaborator_ids",
            "created_at",
            "description",
            "email_cc_ids",
            "followup_source_id",
            "group_id",
            "id",
            "requester_id",
            "updated_at",
            "url",
        ),
        create_only=("collaborators", "is_public", "organization_id", "requester", "via_followup_source_id"),
        merged=("custom_fields", "fields"),
        written_as={"fields": {"*": "custom_fields"}},
    )

    additional_collaborators: ListField[object] = ListField()
    assignee_id: int | None = None
    can_be_solved_by_me: bool | None = None
    collaborator_ids: ListField[int] = ListField()
    comment: Nested[Comment] = Nested("Comment")
    created_at: str | None = None
    custom_fields: ListField[ProxyDict[str, CustomFieldValue]] = ListField(merged=True)
    custom_status_id: int | None = None
    description: str | None = None
    due_at: str | None = None
    email_cc_ids: ListField[int] = ListField()
    fields: ListField[object] = ListField(merged=True)
    followup_source_id: int | None = None
    group_id: int | None = None
    id: int | None = None
    is_public: bool | None = None
    organization_id: int | None = None
    priority: str | None = None
    recipient: str | None = None
    requester_id: int | None = None
    solved: bool | None = None
    status: str | None = None
    subject: str | None = None
    ticket_form_id: int | None = None
    type: str | None = None
    updated_at: str | None = None
    url: str | None = None
    via: Nested[Via] = Nested("Via")
    via_followup_source_id: int | None = None
    assignee: Relation[User] = Relation("assignee_id", "User")
    collaborators: Relations[User] = Relations("collaborator_ids", "User", embedded=True, read_only=True)
    custom_status: Relation[CustomStatus] = Relation("custom_status_id", "CustomStatus")
    email_ccs: Relations[User] = Relations("email_cc_ids", "User", read_only=True)
    group: Relation[Group] = Relation("group_id", "Group")
    organization: Relation[Organization] = Relation("organization_id", "Organization")
    requester: Relation[User] = Relation("requester_id", "User", embedded=True)
    ticket_form: Relation[TicketForm] = Relation("ticket_form_id", "TicketForm")
    via_followup_source: Relation[Ticket] = Relation("via_followup_source_id", "Ticket")
    created = Date("created_at")
    due = Date("due_at")
    updated = Date("updated_at")
    custom = Custom("custom_fields", "ticket_fields")
