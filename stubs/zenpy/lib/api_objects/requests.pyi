# Generated from openapi/zendesk.openapi.json (openapi/spec/support/requests.yaml) by `make generate`. Do not edit.
"""Gives end users their own view of tickets: create requests, follow them, comment and search."""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.api_objects.tickets import Comment, CustomField, CustomFieldValue, Ticket, Via
from zenpy.lib.api_objects.users import User
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyDict, ProxyList
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import CommentDict, CustomFieldDict, RequestDict, ViaDict

class Request(BaseObject):
    """Ticket from the end user's point of view, without the fields meant for agents only."""
    @property
    def additional_collaborators(self) -> ProxyList[object]:
        """Only sent: people to add to the copied ones, as ids, addresses or name and email."""
    @additional_collaborators.setter
    def additional_collaborators(self, value: Iterable[object] | None) -> None: ...
    assignee_id: int | None
    """Identifies the agent in charge; may be hidden from end users."""
    can_be_solved_by_me: bool | None
    """Whether the caller may mark the request as solved."""
    @property
    def collaborator_ids(self) -> ProxyList[int]:
        """Identifies the users copied on the request."""
    @collaborator_ids.setter
    def collaborator_ids(self, value: Iterable[int] | None) -> None: ...
    @property
    def comment(self) -> Comment | None:
        """Only sent: adds a comment; on creation it becomes the description."""
    @comment.setter
    def comment(self, value: Comment | CommentDict | None) -> None: ...
    @property
    def created_at(self) -> str:
        """When the request was made."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def custom_fields(self) -> ProxyList[ProxyDict[str, CustomFieldValue]]:
        """Values of custom ticket fields that end users may see."""
    @custom_fields.setter
    def custom_fields(
        self, value: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]] | None
    ) -> None: ...
    custom_status_id: int | None
    """Identifies the custom ticket status, where those are in use."""
    description: str | None
    """Text of the first comment."""
    @property
    def due_at(self) -> str | None:
        """When the request is due; only for type `task`, null otherwise."""
    @due_at.setter
    def due_at(self, value: str | datetime | None) -> None: ...
    @property
    def email_cc_ids(self) -> ProxyList[int]:
        """Identifies the users copied by email."""
    @email_cc_ids.setter
    def email_cc_ids(self, value: Iterable[int] | None) -> None: ...
    @property
    def fields(self) -> ProxyList[object]:
        """Values of custom fields; repeats `custom_fields`."""
    @fields.setter
    def fields(self, value: Iterable[object] | None) -> None: ...
    followup_source_id: int | None
    """Identifies the closed ticket this request follows up."""
    group_id: int | None
    """Identifies the group in charge of the request."""
    id: int
    """Identifies the request; the same number as its ticket."""
    is_public: bool | None
    """True when at least one comment is public."""
    organization_id: int | None
    """Identifies the organization of the requester."""
    priority: str | None
    """Urgency: `low`, `normal`, `high` or `urgent`; null when not set."""
    recipient: str | None
    """Support address the request was first sent to."""
    requester_id: int | None
    """Identifies the user who asked for support."""
    solved: bool | None
    """Whether the request is solved; an end user sends true to solve it."""
    status: str | None
    """State: `new`, `open`, `pending`, `hold`, `solved` or `closed`."""
    subject: str | None
    """Subject line; end users may be barred from setting it."""
    ticket_form_id: int | None
    """Identifies the ticket form used; only on plans with several forms."""
    type: str | None
    """Kind of request: `question`, `incident`, `problem` or `task`; null when not set."""
    @property
    def updated_at(self) -> str:
        """When the request last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this request."""
    @property
    def via(self) -> Via | None:
        """Channel through which the request was made."""
    @via.setter
    def via(self, value: Via | ViaDict | None) -> None: ...
    via_followup_source_id: int | None
    """Only sent: id of a closed ticket; makes the new request a follow-up of it."""
    @property
    def assignee(self) -> User | None:
        """The User behind `assignee_id`."""
    @assignee.setter
    def assignee(self, value: User | int | None) -> None: ...
    @property
    def collaborators(self) -> list[User]:
        """The User records behind `collaborator_ids`."""
    @collaborators.setter
    def collaborators(self, value: Iterable[User | int] | Iterable[object] | None) -> None: ...
    @property
    def custom_status(self) -> CustomStatus | None:
        """The CustomStatus behind `custom_status_id`."""
    @custom_status.setter
    def custom_status(self, value: CustomStatus | int | None) -> None: ...
    @property
    def email_ccs(self) -> list[User]:
        """The User records behind `email_cc_ids`."""
    @email_ccs.setter
    def email_ccs(self, value: Iterable[User | int] | None) -> None: ...
    @property
    def group(self) -> Group | None:
        """The Group behind `group_id`."""
    @group.setter
    def group(self, value: Group | int | None) -> None: ...
    @property
    def organization(self) -> Organization | None:
        """The Organization behind `organization_id`."""
    @organization.setter
    def organization(self, value: Organization | int | None) -> None: ...
    @property
    def requester(self) -> User | None:
        """The User behind `requester_id`."""
    @requester.setter
    def requester(self, value: User | int | Mapping[str, object] | None) -> None: ...
    @property
    def ticket_form(self) -> TicketForm | None:
        """The TicketForm behind `ticket_form_id`."""
    @ticket_form.setter
    def ticket_form(self, value: TicketForm | int | None) -> None: ...
    @property
    def via_followup_source(self) -> Ticket | None:
        """The Ticket behind `via_followup_source_id`."""
    @via_followup_source.setter
    def via_followup_source(self, value: Ticket | int | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def due(self) -> datetime | None:
        """`due_at` as an aware datetime."""
    @due.setter
    def due(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        additional_collaborators: Iterable[object] | None = None,
        assignee_id: int | None = None,
        can_be_solved_by_me: bool | None = None,
        collaborator_ids: Iterable[int] | None = None,
        comment: Comment | CommentDict | None = None,
        created_at: str | datetime | None = None,
        custom_fields: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]]
        | None = None,
        custom_status_id: int | None = None,
        description: str | None = None,
        due_at: str | datetime | None = None,
        email_cc_ids: Iterable[int] | None = None,
        fields: Iterable[object] | None = None,
        followup_source_id: int | None = None,
        group_id: int | None = None,
        id: int | None = None,
        is_public: bool | None = None,
        organization_id: int | None = None,
        priority: str | None = None,
        recipient: str | None = None,
        requester_id: int | None = None,
        solved: bool | None = None,
        status: str | None = None,
        subject: str | None = None,
        ticket_form_id: int | None = None,
        type: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        via: Via | ViaDict | None = None,
        via_followup_source_id: int | None = None,
        assignee: User | int | None = None,
        collaborators: Iterable[User | int] | Iterable[object] | None = None,
        custom_status: CustomStatus | int | None = None,
        email_ccs: Iterable[User | int] | None = None,
        group: Group | int | None = None,
        organization: Organization | int | None = None,
        requester: User | int | Mapping[str, object] | None = None,
        ticket_form: TicketForm | int | None = None,
        via_followup_source: Ticket | int | None = None,
        created: datetime | None = None,
        due: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Request from its fields; only those that are given are sent."""
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
    @property
    def assignee(self) -> Awaitable[User | None]:
        """The User behind `assignee_id`."""
    @property
    def collaborators(self) -> Awaitable[list[User]]:
        """The User records behind `collaborator_ids`."""
    @property
    def custom_status(self) -> Awaitable[CustomStatus | None]:
        """The CustomStatus behind `custom_status_id`."""
    @property
    def email_ccs(self) -> Awaitable[list[User]]:
        """The User records behind `email_cc_ids`."""
    @property
    def group(self) -> Awaitable[Group | None]:
        """The Group behind `group_id`."""
    @property
    def organization(self) -> Awaitable[Organization | None]:
        """The Organization behind `organization_id`."""
    @property
    def requester(self) -> Awaitable[User | None]:
        """The User behind `requester_id`."""
    @property
    def ticket_form(self) -> Awaitable[TicketForm | None]:
        """The TicketForm behind `ticket_form_id`."""
    @property
    def via_followup_source(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `via_followup_source_id`."""
