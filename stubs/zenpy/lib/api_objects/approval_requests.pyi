# Generated from openapi/zendesk.openapi.json (openapi/spec/support/approval_requests.yaml) by `make generate`. Do not edit.
"""Lists approval requests across tickets and asks a user or group to approve something on a
ticket.
"""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.shared import IdName
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    ApprovalRequestAuthorDict,
    ApprovalRequestDecisionDict,
    ApprovalRequestDict,
    ApprovalRequestMessageDict,
    ApprovalRequestUserDict,
    ContentUrlDict,
    IdNameDict,
)

ApprovalRequestDecisionOriginationType: TypeAlias = Literal[
    "UI_ORIGINATION", "API_ORIGINATION", "SLACK_ORIGINATION", "ACTION_FLOW_ORIGINATION", "UNKNOWN_ORIGINATION"
]
"""The values of `ApprovalRequestDecision.origination_type`."""
ApprovalRequestOriginationType: TypeAlias = Literal[
    "API_ORIGINATION",
    "UI_ORIGINATION",
    "TRIGGER_ORIGINATION",
    "DATA_IMPORTER_ORIGINATION",
    "TEMPLATE_ORIGINATION",
    "ACTION_FLOW_ORIGINATION",
    "UNKNOWN_ORIGINATION",
]
"""The values of `ApprovalRequest.origination_type`."""

@takes_its_fields
class ApprovalRequest(BaseObject):
    """Request for a user or group to approve something, raised from a ticket."""

    approval_request: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """The request itself, where a response nests it one level deeper."""
    assignee_group_id: int | None
    """Group asked to decide; null when a single user is asked."""
    assignee_user_id: int | None
    """User asked to decide; null when a group is asked."""
    clarification_flow_messages: Attribute[
        ProxyList[ApprovalRequestMessage],
        Iterable[ApprovalRequestMessage | ApprovalRequestMessageDict] | None,
    ]
    """Questions and answers exchanged before the decision."""
    created_at: Attribute[str, str | datetime | None]
    """When approval was asked for. Read-only."""
    created_by_id: int | None
    """User who asked for approval. Read-only."""
    created_by_user: Attribute[
        ApprovalRequestUser | None, ApprovalRequestUser | ApprovalRequestUserDict | None
    ]
    """User who asked for approval, with name and photo."""
    decided_at: Attribute[str | None, str | datetime | None]
    """When the request was decided; null while it is open."""
    decisions: Attribute[
        ProxyList[ApprovalRequestDecision],
        Iterable[ApprovalRequestDecision | ApprovalRequestDecisionDict] | None,
    ]
    """Decisions made so far."""
    id: str
    """Identifies the approval request; assigned by Zendesk. Read-only."""
    message: str | None
    """Explanation shown to the approver."""
    origination_type: ApprovalRequestOriginationType | None
    """Where the request was raised, such as the API, the interface or a trigger; null if not recorded.
    Read-only.
    """
    status: str | None
    """Current state, such as `active`, `approved`, `rejected` or `withdrawn`. Read-only."""
    subject: str | None
    """Headline of what is to be approved."""
    ticket_id: int | None
    """Ticket the approval belongs to."""
    withdrawn_reason: str | None
    """Why the request was taken back; null unless it was withdrawn."""
    assignee_group: Attribute[Group | None, Group | int | IdName | IdNameDict | None]
    """The Group behind `assignee_group_id`. It costs a call if it is not at hand."""
    assignee_user: Attribute[User | None, User | int | IdName | IdNameDict | None]
    """The User behind `assignee_user_id`. One call fetches it for all records of a page."""
    created_by: Attribute[User | None, User | int | None]
    """The User behind `created_by_id`. One call fetches it for all records of a page."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    decided: Attribute[datetime | None, datetime | None]
    """`decided_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        approval_request: Mapping[str, object] | None = None,
        assignee_group_id: int | None = None,
        assignee_user_id: int | None = None,
        clarification_flow_messages: Iterable[ApprovalRequestMessage | ApprovalRequestMessageDict]
        | None = None,
        created_by_user: ApprovalRequestUser | ApprovalRequestUserDict | None = None,
        decided_at: str | datetime | None = None,
        decisions: Iterable[ApprovalRequestDecision | ApprovalRequestDecisionDict] | None = None,
        id: str | None = None,
        message: str | None = None,
        subject: str | None = None,
        ticket_id: int | None = None,
        withdrawn_reason: str | None = None,
        assignee_group: Group | int | IdName | IdNameDict | None = None,
        assignee_user: User | int | IdName | IdNameDict | None = None,
        ticket: Ticket | int | None = None,
        decided: datetime | None = None,
    ) -> None:
        """Make an ApprovalRequest from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ApprovalRequestAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ApprovalRequestDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ApprovalRequestAuthor(BaseObject):
    """Person who wrote a message in the clarification of an approval request."""

    avatar: str | None
    """Address of the author's picture."""
    email: str | None
    """Mail address of the author."""
    id: int
    """User id of the author."""
    name: str | None
    """Display name of the author."""
    role: str | None
    """Role of the author in Zendesk."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        avatar: str | None = None,
        email: str | None = None,
        id: int | None = None,
        name: str | None = None,
        role: str | None = None,
    ) -> None:
        """Make an ApprovalRequestAuthor from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ApprovalRequestAuthorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ApprovalRequestDecision(BaseObject):
    """One decision made on an approval request, with who made it and why."""

    decided_at: Attribute[str | None, str | datetime | None]
    """When the decision was made."""
    decided_by_user: Attribute[
        ApprovalRequestUser | None, ApprovalRequestUser | ApprovalRequestUserDict | None
    ]
    """User who made the decision."""
    decision_notes: str | None
    """Remarks of the approver; null if none were given."""
    id: str | None
    """Identifies the decision, where the answer tells it."""
    origination_type: Attribute[
        ApprovalRequestDecisionOriginationType | None, ApprovalRequestDecisionOriginationType | Enum | None
    ]
    """Where the decision was made, such as the interface, the API or Slack; null if not recorded."""
    status: Attribute[
        Literal["approved", "rejected", "clarification_requested"] | str | None,
        Literal["approved", "rejected", "clarification_requested"] | str | Enum | None,
    ]
    """Outcome; `clarification_requested` means that the approver first asked for details."""
    decided: Attribute[datetime | None, datetime | None]
    """`decided_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        decided_at: str | datetime | None = None,
        decided_by_user: ApprovalRequestUser | ApprovalRequestUserDict | None = None,
        decision_notes: str | None = None,
        id: str | None = None,
        origination_type: ApprovalRequestDecisionOriginationType | Enum | None = None,
        status: Literal["approved", "rejected", "clarification_requested"] | str | Enum | None = None,
        decided: datetime | None = None,
    ) -> None:
        """Make an ApprovalRequestDecision from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ApprovalRequestDecisionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ApprovalRequestMessage(BaseObject):
    """Message exchanged between approver and requester to clarify an approval request."""

    author: Attribute[ApprovalRequestAuthor | None, ApprovalRequestAuthor | ApprovalRequestAuthorDict | None]
    """Who wrote the message."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the message was written."""
    id: str
    """Identifies the message; assigned by Zendesk."""
    message: str | None
    """Text of the message."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        author: ApprovalRequestAuthor | ApprovalRequestAuthorDict | None = None,
        created_at: str | datetime | None = None,
        id: str | None = None,
        message: str | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make an ApprovalRequestMessage from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ApprovalRequestMessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ApprovalRequestUser(BaseObject):
    """Short form of a user who appears in an approval request."""

    id: int
    """User id of the person."""
    name: str | None
    """Display name of the person."""
    photo: Attribute[ContentUrl | None, ContentUrl | ContentUrlDict | None]
    """Profile picture of the person."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        name: str | None = None,
        photo: ContentUrl | ContentUrlDict | None = None,
    ) -> None:
        """Make an ApprovalRequestUser from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ApprovalRequestUserDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ContentUrl(BaseObject):
    """Small wrapper around the address of an image, such as a profile photo."""

    content_url: str | None
    """Address to download the image from."""
    @overload
    def __init__(self, api: object = None, *, content_url: str | None = None) -> None:
        """Make a ContentUrl from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ContentUrlDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ApprovalRequestAwaitable(AwaitableAttrs):
    """The relations of ApprovalRequest as awaitables."""

    assignee_group: Awaitable[Group | None]
    """The Group behind `assignee_group_id`. It costs a call if it is not at hand."""
    assignee_user: Awaitable[User | None]
    """The User behind `assignee_user_id`. One call fetches it for all records of a page."""
    created_by: Awaitable[User | None]
    """The User behind `created_by_id`. One call fetches it for all records of a page."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
