# Generated from openapi/zendesk.openapi.json (openapi/spec/support/requests.yaml) by `make generate`. Do not edit.
"""Gives end users their own view of tickets: create requests, follow them, comment and search."""

from collections.abc import Awaitable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import overload, type_check_only

from zenpy_account import TicketFields, TicketValues

from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.api_objects.tickets import Comment, CustomField, CustomFieldItem, CustomFieldValue, Ticket, Via
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList, UntypedDict
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import CommentDict, CustomFieldDict, RequestDict, ViaDict

@takes_its_fields
class Request(BaseObject):
    """Ticket from the end user's point of view, without the fields meant for agents only."""

    additional_collaborators: Attribute[ProxyList[object] | None, Many[object] | Iterator[object] | None]
    """Only sent: people to add to the copied ones, as ids, addresses or name and email."""
    assignee_id: int | None
    """Identifies the agent in charge; may be hidden from end users. Read-only."""
    can_be_solved_by_me: bool | None
    """Whether the caller may mark the request as solved. Read-only."""
    collaborator_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Identifies the users copied on the request. Read-only."""
    comment: Attribute[Comment | None, Comment | CommentDict | None]
    """Only sent: adds a comment; on creation it becomes the description."""
    created_at: Attribute[str, str | datetime | None]
    """When the request was made. Read-only."""
    custom_fields: Attribute[
        ProxyList[CustomFieldItem],
        Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue] | UntypedDict] | None,
    ]
    """Values of custom ticket fields that end users may see. Zendesk keeps what is not sent."""
    custom_status_id: int | None
    """Identifies the custom ticket status, where those are in use."""
    description: str | None
    """Text of the first comment. Read-only."""
    due_at: Attribute[str | None, str | datetime | None]
    """When the request is due; only for type `task`, null otherwise."""
    email_cc_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Identifies the users copied by email. Read-only."""
    fields: Attribute[ProxyList[object], Many[object] | Iterator[object] | None]
    """Values of custom fields; repeats `custom_fields`. Sent as `custom_fields`. Zendesk keeps what is
    not sent.
    """
    followup_source_id: int | None
    """Identifies the closed ticket this request follows up. Read-only."""
    group_id: int | None
    """Identifies the group in charge of the request. Read-only."""
    id: int
    """Identifies the request; the same number as its ticket. Read-only."""
    is_public: bool | None
    """True when at least one comment is public. Set on creation only."""
    organization_id: int | None
    """Identifies the organization of the requester. Set on creation only."""
    priority: str | None
    """Urgency: `low`, `normal`, `high` or `urgent`; null when not set."""
    recipient: str | None
    """Support address the request was first sent to."""
    requester_id: int | None
    """Identifies the user who asked for support. Read-only."""
    solved: bool | None
    """Whether the request is solved; an end user sends true to solve it."""
    status: str
    """State: `new`, `open`, `pending`, `hold`, `solved` or `closed`."""
    subject: str | None
    """Subject line; end users may be barred from setting it."""
    ticket_form_id: int | None
    """Identifies the ticket form used; only on plans with several forms."""
    type: str | None
    """Kind of request: `question`, `incident`, `problem` or `task`; null when not set."""
    updated_at: Attribute[str, str | datetime | None]
    """When the request last changed. Read-only."""
    url: str
    """API address of this request. Read-only."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the request was made."""
    via_followup_source_id: int | None
    """Only sent: id of a closed ticket; makes the new request a follow-up of it. Set on creation only."""
    assignee: Attribute[User | None, User | int | None]
    """The User behind `assignee_id`. One call fetches it for all records of a page."""
    collaborators: Attribute[list[User], Many[object] | Iterator[object] | None]
    """The User records behind `collaborator_ids`. One call fetches them for all records of a page."""
    custom_status: Attribute[CustomStatus | None, CustomStatus | int | str | None]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    email_ccs: Attribute[Sequence[User], Iterable[User | int] | None]
    """The User records behind `email_cc_ids`. One call fetches them for all records of a page."""
    group: Attribute[Group | None, Group | int | str | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    organization: Attribute[Organization | None, Organization | int | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    requester: Attribute[User | None, User | int | Mapping[str, object] | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    ticket_form: Attribute[TicketForm | None, TicketForm | int | str | None]
    """The TicketForm behind `ticket_form_id`. One call fetches it for all records of a page."""
    via_followup_source: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `via_followup_source_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    due: Attribute[datetime | None, datetime | None]
    """`due_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    custom: Attribute[TicketFields, TicketFields | TicketValues]
    """The values in `custom_fields` by the names of their fields, which `zenpy types pull` makes types
    of: `custom.order_number`, `custom["Order number"]`. The definitions are fetched once per
    client.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        additional_collaborators: Many[object] | Iterator[object] | None = None,
        comment: Comment | CommentDict | None = None,
        custom_fields: Iterable[
            CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue] | UntypedDict
        ]
        | None = None,
        custom_status_id: int | None = None,
        due_at: str | datetime | None = None,
        fields: Many[object] | Iterator[object] | None = None,
        id: int | None = None,
        is_public: bool | None = None,
        organization_id: int | None = None,
        priority: str | None = None,
        recipient: str | None = None,
        solved: bool | None = None,
        status: str | None = None,
        subject: str | None = None,
        ticket_form_id: int | None = None,
        type: str | None = None,
        via: Via | ViaDict | None = None,
        via_followup_source_id: int | None = None,
        collaborators: Many[object] | Iterator[object] | None = None,
        custom_status: CustomStatus | int | str | None = None,
        organization: Organization | int | None = None,
        requester: User | int | Mapping[str, object] | None = None,
        ticket_form: TicketForm | int | str | None = None,
        via_followup_source: Ticket | int | None = None,
        due: datetime | None = None,
        custom: TicketFields | TicketValues | None = None,
    ) -> None:
        """Make a Request from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> RequestAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> RequestDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class RequestAwaitable(AwaitableAttrs):
    """The relations of Request as awaitables."""

    assignee: Awaitable[User | None]
    """The User behind `assignee_id`. One call fetches it for all records of a page."""
    collaborators: Awaitable[list[User]]
    """The User records behind `collaborator_ids`. One call fetches them for all records of a page."""
    custom_status: Awaitable[CustomStatus | None]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    email_ccs: Awaitable[Sequence[User]]
    """The User records behind `email_cc_ids`. One call fetches them for all records of a page."""
    group: Awaitable[Group | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    organization: Awaitable[Organization | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    requester: Awaitable[User | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    ticket_form: Awaitable[TicketForm | None]
    """The TicketForm behind `ticket_form_id`. One call fetches it for all records of a page."""
    via_followup_source: Awaitable[Ticket | None]
    """The Ticket behind `via_followup_source_id`. One call fetches it for all records of a page."""
