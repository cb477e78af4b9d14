# Generated from openapi/zendesk.openapi.json (openapi/spec/support/bookmarks.yaml) by `make generate`. Do not edit.
# Records in some places lack what others of their kind have: their attributes are wider on purpose.
# mypy: disable-error-code="assignment, override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Manages the calling agent's bookmarked tickets."""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, overload, type_check_only

from zenpy_account import TicketFields, TicketValues

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.help_centre_objects import Topic
from zenpy.lib.api_objects.macros import Macro
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.routing import RoutingAttributeValue
from zenpy.lib.api_objects.sharing_agreements import SharingAgreement
from zenpy.lib.api_objects.suspended_tickets import SuspendedTicket
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.api_objects.tickets import (
    Collaborator,
    Comment,
    CustomField,
    CustomFieldValue,
    EmailCC,
    Follower,
    SharingAgreementRef,
    Ticket,
    TicketAwaitable,
    TicketPriority,
    TicketRequester,
    TicketStatus,
    TicketSupportType,
    TicketSystemMetadata,
    TicketTdeWorkspace,
    TicketTpeVoiceComment,
    TicketType,
    TicketVoiceComment,
    Via,
)
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, UntypedDict
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    BookmarkDict,
    BookmarkTicketDict,
    CollaboratorDict,
    CommentDict,
    CustomFieldDict,
    EmailCCDict,
    FollowerDict,
    SharingAgreementRefDict,
    TicketDict,
    TicketRequesterDict,
    TicketSystemMetadataDict,
    TicketTdeWorkspaceDict,
    TicketTpeVoiceCommentDict,
    TicketVoiceCommentDict,
    ViaDict,
)

@takes_its_fields
class Bookmark(BaseObject):
    """Ticket an agent has marked for later; bookmarks are private to that agent."""

    created_at: Attribute[str, str | datetime | None]
    """When the ticket was bookmarked. Read-only."""
    id: int
    """Identifies the bookmark; assigned by Zendesk. Read-only."""
    ticket_id: int | None
    """Ticket to bookmark; only sent. Set on creation only."""
    url: str
    """API address of this bookmark. Read-only."""
    ticket: Attribute[
        BookmarkTicket | Ticket | None, Ticket | int | TicketDict | BookmarkTicket | BookmarkTicketDict | None
    ]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        ticket_id: int | None = None,
        ticket: Ticket | int | TicketDict | BookmarkTicket | BookmarkTicketDict | None = None,
    ) -> None:
        """Make a Bookmark from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> BookmarkAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> BookmarkDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class BookmarkTicket(Ticket):
    """Ticket inside a bookmark, in short form."""

    brand_id: int | None
    """Brand the ticket belongs to."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the ticket was created. Read-only."""
    custom_status_id: int | None
    """Custom status the ticket is in; refines the category in `status`."""
    description: str | None
    """Text of the first comment. Use `comment` rather than this to write a new ticket. Set on creation
    only.
    """
    is_public: bool | None
    """Whether any comment is public; `false` means the ticket is entirely private. Read-only."""
    status: Attribute[TicketStatus | Literal["deleted"] | None, TicketStatus | Enum | None]
    """State of the ticket, or the category of its custom status; `deleted` is only read, in exports.
    Setting `closed` cannot be undone: a closed ticket refuses every later change.
    """
    submitter_id: int | None
    """User who entered the ticket, which may differ from the requester."""
    ticket_form_id: int | None
    """Form that decides which fields the ticket shows; set to null for the default."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the ticket last changed in a way that made an audit; background changes do not count.
    Read-only.
    """
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel and source through which the ticket was created."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    custom_status: Attribute[CustomStatus | None, CustomStatus | int | None]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    submitter: Attribute[User | None, User | int | None]
    """The User behind `submitter_id`. One call fetches it for all records of a page."""
    ticket_form: Attribute[TicketForm | None, TicketForm | int | None]
    """The TicketForm behind `ticket_form_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        additional_collaborators: Many[Collaborator | CollaboratorDict | int | str]
        | Iterator[Collaborator | CollaboratorDict | int | str]
        | None = None,
        additional_tags: Many[str] | Iterator[str] | None = None,
        assignee_email: str | None = None,
        assignee_id: int | None = None,
        attribute_value_ids: Many[str] | Iterator[str] | None = None,
        brand_id: int | None = None,
        collaborator_ids: Iterable[int] | None = None,
        comment: Comment | CommentDict | None = None,
        comments: Iterable[Comment | CommentDict] | None = None,
        created_at: str | datetime | None = None,
        custom_fields: Iterable[
            CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue] | UntypedDict
        ]
        | None = None,
        custom_status_id: int | None = None,
        description: str | None = None,
        due_at: str | datetime | None = None,
        external_id: str | None = None,
        fields: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue] | UntypedDict]
        | None = None,
        forum_topic_id: int | None = None,
        group_id: int | None = None,
        id: int | None = None,
        macro_id: int | None = None,
        macro_ids: Iterable[int] | None = None,
        metadata: Mapping[str, object] | None = None,
        organization_id: int | None = None,
        origin_zrn: str | None = None,
        priority: TicketPriority | Enum | None = None,
        problem_id: int | None = None,
        raw_subject: str | None = None,
        recipient: str | None = None,
        remove_tags: Many[str] | Iterator[str] | None = None,
        requester_id: int | None = None,
        safe_update: bool | None = None,
        sharing_agreement_ids: Iterable[int] | None = None,
        solved_at: str | datetime | None = None,
        status: TicketStatus | Enum | None = None,
        subject: str | None = None,
        submitter_id: int | None = None,
        support_type: TicketSupportType | Enum | None = None,
        suspended_ticket_id: int | None = None,
        suspension_type_id: int | None = None,
        system_metadata: TicketSystemMetadata | TicketSystemMetadataDict | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        tde_workspace: TicketTdeWorkspace | TicketTdeWorkspaceDict | None = None,
        ticket_form_id: int | None = None,
        tpe_voice_comment: TicketTpeVoiceComment | TicketTpeVoiceCommentDict | None = None,
        type: TicketType | Enum | None = None,
        updated_at: str | datetime | None = None,
        updated_stamp: str | datetime | None = None,
        via: Via | ViaDict | None = None,
        via_followup_source_id: int | None = None,
        via_id: Literal[44, 45, 46] | int | Enum | None = None,
        voice_comment: TicketVoiceComment | TicketVoiceCommentDict | None = None,
        assignee: User | int | None = None,
        attribute_values: Many[RoutingAttributeValue | str]
        | Iterator[RoutingAttributeValue | str]
        | None = None,
        brand: Brand | int | None = None,
        collaborators: Many[User | int | Collaborator | CollaboratorDict | str]
        | Iterator[User | int | Collaborator | CollaboratorDict | str]
        | None = None,
        custom_status: CustomStatus | int | None = None,
        email_ccs: Iterable[User | int | EmailCC | EmailCCDict] | None = None,
        followers: Iterable[User | int | Follower | FollowerDict] | None = None,
        forum_topic: Topic | int | None = None,
        group: Group | int | str | None = None,
        macro: Macro | int | None = None,
        macros: Iterable[Macro | int] | None = None,
        organization: Organization | int | None = None,
        problem: Ticket | int | None = None,
        requester: User | int | str | TicketRequester | TicketRequesterDict | None = None,
        sharing_agreements: Iterable[SharingAgreement | int | SharingAgreementRef | SharingAgreementRefDict]
        | None = None,
        submitter: User | int | None = None,
        suspended_ticket: SuspendedTicket | int | None = None,
        ticket_form: TicketForm | int | None = None,
        via_followup_source: Ticket | int | None = None,
        created: datetime | None = None,
        due: datetime | None = None,
        solved: datetime | None = None,
        updated: datetime | None = None,
        custom: TicketFields | TicketValues | None = None,
    ) -> None:
        """Make a BookmarkTicket from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> BookmarkTicketAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> BookmarkTicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class BookmarkAwaitable(AwaitableAttrs):
    """The relations of Bookmark as awaitables."""

    ticket: Awaitable[BookmarkTicket | Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class BookmarkTicketAwaitable(TicketAwaitable):
    """The relations of BookmarkTicket as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    custom_status: Awaitable[CustomStatus | None]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    submitter: Awaitable[User | None]
    """The User behind `submitter_id`. One call fetches it for all records of a page."""
    ticket_form: Awaitable[TicketForm | None]
    """The TicketForm behind `ticket_form_id`. One call fetches it for all records of a page."""
