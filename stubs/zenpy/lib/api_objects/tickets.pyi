# Generated from openapi/zendesk.openapi.json (openapi/spec/support/tickets.yaml) by `make generate`. Do not edit.
"""Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
macros, metrics and related records.
"""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import Literal, TypeAlias, type_check_only

from zenpy.lib.api_objects.apps_objects import App
from zenpy.lib.api_objects.attachments import Attachment
from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.help_centre_objects import Topic
from zenpy.lib.api_objects.macros import Macro
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.routing import RoutingAttributeValue
from zenpy.lib.api_objects.satisfaction_ratings import SatisfactionRating
from zenpy.lib.api_objects.shared import Metadata
from zenpy.lib.api_objects.sharing_agreements import SharingAgreement
from zenpy.lib.api_objects.suspended_tickets import SuspendedTicket
from zenpy.lib.api_objects.talk_objects import Call
from zenpy.lib.api_objects.task_list_templates import TaskListTemplate
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.api_objects.ticket_metrics import TicketMetric
from zenpy.lib.api_objects.users import User
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyDict, ProxyList
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import (
    AgentMacroReferenceDict,
    AttachmentDict,
    AuditDict,
    AuditEventDataDict,
    AuditEventDict,
    CcEventDict,
    ChangeEventDict,
    CollaboratorDict,
    CommentDict,
    CommentPrivacyChangeEventDict,
    ConversationLogAuthorDict,
    ConversationLogDict,
    CreateEventDict,
    CustomFieldDict,
    EmailCCDict,
    ErrorEventDict,
    ExternalEventDict,
    FacebookCommentEventDict,
    FacebookEventDict,
    FollowerDict,
    IdTitleDict,
    LogmeinTranscriptEventDict,
    MacroResultCommentDict,
    MacroResultDict,
    MacroResultTicketDict,
    MetadataDict,
    NotificationEventDict,
    OrganizationActivityEventDict,
    PushEventDict,
    SatisfactionRatingDict,
    SatisfactionRatingEventDict,
    SharingAgreementRefDict,
    SourceDict,
    SourceFromDict,
    SourceToDict,
    TaskListDict,
    TicketAuditDict,
    TicketDatesDict,
    TicketDict,
    TicketMergeInputDict,
    TicketMetricDict,
    TicketPredictionDict,
    TicketRelatedDict,
    TicketRequesterDict,
    TicketSharingEventDict,
    TicketSlaPolicyMetricDict,
    TicketSlasDict,
    TicketSystemMetadataDict,
    TicketTdeWorkspaceDict,
    TicketTpeVoiceCommentDict,
    TicketVoiceCommentDict,
    TweetEventDict,
    ViaDict,
    VoiceCommentEventDict,
)

ConversationLogAuthorType: TypeAlias = Literal["user", "agent", "bot"]
"""The values of `ConversationLogAuthor.type`."""
EmailCCAction: TypeAlias = Literal["put", "delete"]
"""The values of `EmailCC.action`."""
FollowerAction: TypeAlias = Literal["put", "delete"]
"""The values of `Follower.action`."""
TicketPriority: TypeAlias = Literal["urgent", "high", "normal", "low"]
"""The values of `Ticket.priority`."""
TicketStatus: TypeAlias = Literal["new", "open", "pending", "hold", "solved", "closed"]
"""The values of `Ticket.status`."""
TicketSupportType: TypeAlias = Literal["agent", "ai_agent"]
"""The values of `Ticket.support_type`."""
TicketTdeWorkspaceType: TypeAlias = Literal["ADD", "CHANGE", "DELETE"]
"""The values of `TicketTdeWorkspace.type`."""
TicketType: TypeAlias = Literal["problem", "incident", "question", "task"]
"""The values of `Ticket.type`."""
TicketViaId: TypeAlias = Literal[44, 45, 46]
"""The values of `Ticket.via_id`."""
TicketVoiceCommentRecordingType: TypeAlias = Literal["call", "voicemail", "ai"]
"""The values of `TicketVoiceComment.recording_type`."""
CustomFieldValue: TypeAlias = int | str | float | bool | list[str] | None
"""What the mappings of a list of CustomField hold."""
AnyAuditEvent: TypeAlias = (
    AuditEvent
    | AgentMacroReference
    | CcEvent
    | ChangeEvent
    | Comment
    | CommentPrivacyChangeEvent
    | CreateEvent
    | ErrorEvent
    | ExternalEvent
    | FacebookCommentEvent
    | FacebookEvent
    | LogmeinTranscriptEvent
    | NotificationEvent
    | OrganizationActivityEvent
    | PushEvent
    | SatisfactionRatingEvent
    | TicketSharingEvent
    | TweetEvent
    | VoiceCommentEvent
)
"""The classes that records of this kind come as."""

class AgentMacroReference(BaseObject):
    """Ticket audit event noting that an agent applied a macro."""

    id: int
    """Identifies the event within the ticket's history."""
    macro_id: str | None
    """Macro that was applied."""
    macro_title: str | None
    """Name of the macro at the time it was applied."""
    type: str | None
    """Event type, always `AgentMacroReference`."""
    @property
    def via(self) -> ProxyDict[str, object]:
        """Channel through which the macro was applied."""
    @via.setter
    def via(self, value: Mapping[str, object] | None) -> None: ...
    @property
    def macro(self) -> Macro | None:
        """The Macro behind `macro_id`."""
    @macro.setter
    def macro(self, value: Macro | str | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        macro_id: str | None = None,
        macro_title: str | None = None,
        type: str | None = None,
        via: Mapping[str, object] | None = None,
        macro: Macro | str | None = None,
    ) -> None:
        """Make a AgentMacroReference from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> AgentMacroReferenceAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AgentMacroReferenceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Audit(BaseObject):
    """One update of a ticket with everything that happened in it. A ticket's audits form its history."""
    @property
    def attachments(self) -> ProxyList[Attachment]:
        """Files added with the update."""
    @attachments.setter
    def attachments(self, value: Iterable[Attachment | AttachmentDict] | None) -> None: ...
    author_id: int | None
    """User who made the update; -1 stands for the system."""
    @property
    def created_at(self) -> str:
        """When the ticket was updated."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def events(self) -> ProxyList[AnyAuditEvent]:
        """Individual changes, comments and notifications of the update."""
    @events.setter
    def events(
        self, value: Iterable[AnyAuditEvent | AuditEventDict] | Iterable[Mapping[str, object]] | None
    ) -> None: ...
    id: int
    """Identifies the audit; assigned by Zendesk."""
    @property
    def metadata(self) -> Metadata | None:
        """Details about the client, plus custom data passed with the update."""
    @metadata.setter
    def metadata(self, value: Metadata | MetadataDict | None) -> None: ...
    ticket_id: int | None
    """Ticket that was updated."""
    @property
    def via(self) -> Via | None:
        """Channel through which the update came."""
    @via.setter
    def via(self, value: Via | ViaDict | None) -> None: ...
    @property
    def author(self) -> User | None:
        """The User behind `author_id`."""
    @author.setter
    def author(self, value: User | int | None) -> None: ...
    @property
    def ticket(self) -> Ticket | None:
        """The Ticket behind `ticket_id`."""
    @ticket.setter
    def ticket(self, value: Ticket | int | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        author_id: int | None = None,
        created_at: str | datetime | None = None,
        events: Iterable[AnyAuditEvent | AuditEventDict] | Iterable[Mapping[str, object]] | None = None,
        id: int | None = None,
        metadata: Metadata | MetadataDict | None = None,
        ticket_id: int | None = None,
        via: Via | ViaDict | None = None,
        author: User | int | None = None,
        ticket: Ticket | int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a Audit from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> AuditAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AuditDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class AuditEvent(BaseObject):
    """Single happening within a ticket audit. Which of its properties are present depends on `type`."""
    @property
    def attachments(self) -> ProxyList[Attachment]:
        """Files of the comment, for comment events."""
    @attachments.setter
    def attachments(self, value: Iterable[Attachment | AttachmentDict] | None) -> None: ...
    audit_id: int | None
    """Audit the event belongs to."""
    author_id: int | None
    """Writer of the comment, for comment events."""
    body: str | None
    """Text of the comment or of the notification sent."""
    @property
    def created_at(self) -> str | None:
        """When the event happened."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def current_followers(self) -> ProxyList[str]:
        """Followers of the ticket after the change."""
    @current_followers.setter
    def current_followers(self, value: Iterable[str] | None) -> None: ...
    @property
    def data(self) -> AuditEventData | None:
        """Channel-specific details, such as those of a phone call."""
    @data.setter
    def data(self, value: AuditEventData | AuditEventDataDict | None) -> None: ...
    field_name: str | None
    """Ticket property that was set or changed; a custom field shows its id."""
    formatted_from: str | None
    """Calling number in readable form, for voice comments."""
    formatted_to: str | None
    """Called number in readable form, for voice comments."""
    html_body: str | None
    """Text of the comment as HTML."""
    id: int
    """Identifies the event; assigned by Zendesk."""
    macro_deleted: bool | None
    """Whether the applied macro no longer exists."""
    macro_id: str | None
    """Macro that was applied."""
    macro_title: str | None
    """Name of the macro at the time it was applied."""
    plain_body: str | None
    """Text of the comment without formatting."""
    @property
    def previous_followers(self) -> ProxyList[str]:
        """Followers of the ticket before the change."""
    @previous_followers.setter
    def previous_followers(self, value: Iterable[str] | None) -> None: ...
    previous_value: str | None
    """Value before the change; null if it was empty."""
    public: bool | None
    """Whether end users can see the comment."""
    @property
    def recipients(self) -> ProxyList[int]:
        """Users who received the notification or were copied."""
    @recipients.setter
    def recipients(self, value: Iterable[int] | None) -> None: ...
    resource: str | None
    """Target that was notified, for external notifications."""
    subject: str | None
    """Subject line of the notification sent."""
    transcription_visible: bool | None
    """Whether the transcript of a call is displayed."""
    trusted: bool | None
    """Whether the author of the comment could be verified."""
    type: str | None
    """Kind of event, such as `Create`, `Change`, `Comment` or `Notification`."""
    value: str | int | None
    """Value after the change; null if it was emptied."""
    @property
    def via(self) -> Via | None:
        """Channel through which the event came, for instance a trigger."""
    @via.setter
    def via(self, value: Via | ViaDict | None) -> None: ...
    @property
    def audit(self) -> Audit | None:
        """The Audit behind `audit_id`."""
    @audit.setter
    def audit(self, value: Audit | int | None) -> None: ...
    @property
    def author(self) -> User | None:
        """The User behind `author_id`."""
    @author.setter
    def author(self, value: User | int | None) -> None: ...
    @property
    def macro(self) -> Macro | None:
        """The Macro behind `macro_id`."""
    @macro.setter
    def macro(self, value: Macro | str | None) -> None: ...
    @property
    def created(self) -> datetime | None:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        audit_id: int | None = None,
        author_id: int | None = None,
        body: str | None = None,
        created_at: str | datetime | None = None,
        current_followers: Iterable[str] | None = None,
        data: AuditEventData | AuditEventDataDict | None = None,
        field_name: str | None = None,
        formatted_from: str | None = None,
        formatted_to: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        macro_deleted: bool | None = None,
        macro_id: str | None = None,
        macro_title: str | None = None,
        plain_body: str | None = None,
        previous_followers: Iterable[str] | None = None,
        previous_value: str | None = None,
        public: bool | None = None,
        recipients: Iterable[int] | None = None,
        resource: str | None = None,
        subject: str | None = None,
        transcription_visible: bool | None = None,
        trusted: bool | None = None,
        type: str | None = None,
        value: str | int | None = None,
        via: Via | ViaDict | None = None,
        audit: Audit | int | None = None,
        author: User | int | None = None,
        macro: Macro | str | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a AuditEvent from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> AuditEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AuditEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class AuditEventData(BaseObject):
    """Details of a phone call or channel message attached to an audit event."""

    answered_by_id: int | None
    """Agent who took the call."""
    answered_by_name: str | None
    """Name of the agent who took the call."""
    author_id: int | None
    """User the comment on the call is attributed to."""
    brand_id: int | None
    """Brand of the line that was called."""
    call_duration: float | None
    """Length of the call in seconds."""
    call_id: int | None
    """Talk call the event describes."""
    from_: str | None
    """Number the call came from. On the wire: `from`."""
    line_type: str | None
    """Kind of line used for the call, such as `phone`."""
    location: str | None
    """Approximate place of the caller."""
    public: bool | None
    """Whether end users can see the comment on the call."""
    recorded: bool | None
    """Whether the call was recorded."""
    recording_consent_action: str | None
    """Choice the caller made when asked about recording."""
    recording_type: str | None
    """Kind of recording, such as a call or a voicemail."""
    recording_url: str | None
    """Address of the sound recording."""
    @property
    def started_at(self) -> str | None:
        """When the call began."""
    @started_at.setter
    def started_at(self, value: str | datetime | None) -> None: ...
    to: str | None
    """Number that was called."""
    transcription_status: str | None
    """State of turning the recording into text."""
    transcription_text: str | None
    """What was said, as text."""
    via_id: int | None
    """Numeric code of the channel."""
    @property
    def answered_by(self) -> User | None:
        """The User behind `answered_by_id`."""
    @answered_by.setter
    def answered_by(self, value: User | int | None) -> None: ...
    @property
    def author(self) -> User | None:
        """The User behind `author_id`."""
    @author.setter
    def author(self, value: User | int | None) -> None: ...
    @property
    def brand(self) -> Brand | None:
        """The Brand behind `brand_id`."""
    @brand.setter
    def brand(self, value: Brand | int | None) -> None: ...
    @property
    def call(self) -> Call | None:
        """The Call behind `call_id`."""
    @call.setter
    def call(self, value: Call | int | None) -> None: ...
    @property
    def started(self) -> datetime | None:
        """`started_at` as an aware datetime."""
    @started.setter
    def started(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        answered_by_id: int | None = None,
        answered_by_name: str | None = None,
        author_id: int | None = None,
        brand_id: int | None = None,
        call_duration: float | None = None,
        call_id: int | None = None,
        from_: str | None = None,
        line_type: str | None = None,
        location: str | None = None,
        public: bool | None = None,
        recorded: bool | None = None,
        recording_consent_action: str | None = None,
        recording_type: str | None = None,
        recording_url: str | None = None,
        started_at: str | datetime | None = None,
        to: str | None = None,
        transcription_status: str | None = None,
        transcription_text: str | None = None,
        via_id: int | None = None,
        answered_by: User | int | None = None,
        author: User | int | None = None,
        brand: Brand | int | None = None,
        call: Call | int | None = None,
        started: datetime | None = None,
    ) -> None:
        """Make a AuditEventData from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> AuditEventDataAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AuditEventDataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class CcEvent(BaseObject):
    """Ticket audit event noting who was copied on an update."""

    id: int
    """Identifies the event within the ticket's history."""
    @property
    def recipients(self) -> ProxyList[int]:
        """Users who were copied."""
    @recipients.setter
    def recipients(self, value: Iterable[int] | None) -> None: ...
    type: str | None
    """Event type, always `Cc`."""
    @property
    def via(self) -> ProxyDict[str, object]:
        """Channel or rule that caused the copy."""
    @via.setter
    def via(self, value: Mapping[str, object] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        recipients: Iterable[int] | None = None,
        type: str | None = None,
        via: Mapping[str, object] | None = None,
    ) -> None:
        """Make a CcEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CcEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ChangeEvent(BaseObject):
    """Ticket audit event noting that a property of the ticket changed."""

    field_name: str | None
    """Property that changed; a custom field shows its id."""
    id: int
    """Identifies the event within the ticket's history."""
    previous_value: str | None
    """Value before the change."""
    type: str | None
    """Event type, always `Change`."""
    value: str | None
    """Value after the change."""
    def __init__(
        self,
        api: object = None,
        *,
        field_name: str | None = None,
        id: int | None = None,
        previous_value: str | None = None,
        type: str | None = None,
        value: str | None = None,
    ) -> None:
        """Make a ChangeEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ChangeEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Collaborator(BaseObject):
    """Person to copy on a ticket, named by address; an unknown address creates a user."""

    email: str | None
    """Mail address of the person to copy."""
    name: str | None
    """Display name for a newly created user."""
    def __init__(self, api: object = None, *, email: str | None = None, name: str | None = None) -> None:
        """Make a Collaborator from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CollaboratorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Comment(BaseObject):
    """Message on a ticket, either a public reply or an internal note."""

    add_short_url: bool | None
    """Whether a short link to the ticket is appended when replying by a social channel."""
    @property
    def attachments(self) -> ProxyList[Attachment]:
        """Files that came with the comment."""
    @attachments.setter
    def attachments(self, value: Iterable[Attachment | AttachmentDict] | None) -> None: ...
    audit_id: int | None
    """Ticket audit in which the comment was added."""
    author_id: int | None
    """Writer of the comment; the current user when left out on sending."""
    body: str | None
    """Text of the comment; Markdown may apply on sending."""
    channel_back: str | None
    """Whether to pass the comment on to the social channel of the ticket."""
    channel_source_id: str | None
    """Account or page of the social channel to reply from; null if none."""
    @property
    def created_at(self) -> str:
        """When the comment was written."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    event_type: str | None
    """Kind of event in an event export, such as `Comment`."""
    html_body: str | None
    """Text of the comment as HTML; when sent it takes the place of `body`."""
    id: int
    """Identifies the comment; assigned by Zendesk."""
    @property
    def metadata(self) -> Metadata | None:
        """Details about the client and system, such as flags on trust."""
    @metadata.setter
    def metadata(self, value: Metadata | MetadataDict | None) -> None: ...
    plain_body: str | None
    """Text of the comment with formatting stripped."""
    public: bool | None
    """Whether end users see the comment; false makes it an internal note."""
    ticket_id: int | None
    """Ticket the comment belongs to."""
    timestamp: int | None
    """When the comment was made, in seconds since 1970, in event exports."""
    translate_to: str | None
    """Language the text is to be translated to; null for none."""
    type: str | None
    """Either `Comment`, or `VoiceComment` for calls."""
    @property
    def uploads(self) -> ProxyList[str]:
        """Tokens of uploaded files to attach; used only when sending a comment."""
    @uploads.setter
    def uploads(self, value: Iterable[str] | None) -> None: ...
    value: str | None
    """Text of the comment in an alternative form; only sent, on ticket import or update."""
    @property
    def via(self) -> Via | None:
        """Channel through which the comment came."""
    @via.setter
    def via(self, value: Via | ViaDict | None) -> None: ...
    via_reference_id: int | None
    """Source within the channel, such as the ticket or rule it came from."""
    @property
    def audit(self) -> Audit | None:
        """The Audit behind `audit_id`."""
    @audit.setter
    def audit(self, value: Audit | int | None) -> None: ...
    @property
    def author(self) -> User | None:
        """The User behind `author_id`."""
    @author.setter
    def author(self, value: User | int | None) -> None: ...
    @property
    def ticket(self) -> Ticket | None:
        """The Ticket behind `ticket_id`."""
    @ticket.setter
    def ticket(self, value: Ticket | int | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        add_short_url: bool | None = None,
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        audit_id: int | None = None,
        author_id: int | None = None,
        body: str | None = None,
        channel_back: str | None = None,
        channel_source_id: str | None = None,
        created_at: str | datetime | None = None,
        event_type: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        metadata: Metadata | MetadataDict | None = None,
        plain_body: str | None = None,
        public: bool | None = None,
        ticket_id: int | None = None,
        timestamp: int | None = None,
        translate_to: str | None = None,
        type: str | None = None,
        uploads: Iterable[str] | None = None,
        value: str | None = None,
        via: Via | ViaDict | None = None,
        via_reference_id: int | None = None,
        audit: Audit | int | None = None,
        author: User | int | None = None,
        ticket: Ticket | int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a Comment from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> CommentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> CommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class CommentPrivacyChangeEvent(BaseObject):
    """Ticket audit event noting that a comment was turned from public to private."""

    comment_id: int | None
    """Comment whose visibility changed."""
    id: int
    """Identifies the event within the ticket's history."""
    public: bool | None
    """Whether end users see the comment after the change."""
    type: str | None
    """Event type, always `CommentPrivacyChange`."""
    @property
    def comment(self) -> Comment | None:
        """The Comment behind `comment_id`."""
    @comment.setter
    def comment(self, value: Comment | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        comment_id: int | None = None,
        id: int | None = None,
        public: bool | None = None,
        type: str | None = None,
        comment: Comment | int | None = None,
    ) -> None:
        """Make a CommentPrivacyChangeEvent from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> CommentPrivacyChangeEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> CommentPrivacyChangeEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ConversationLog(BaseObject):
    """Entry in the conversation history of a ticket, covering comments, messages and events of all
    channels.
    """
    @property
    def attachments(self) -> ProxyList[Attachment]:
        """Files that came with the entry."""
    @attachments.setter
    def attachments(self, value: Iterable[Attachment | AttachmentDict] | None) -> None: ...
    @property
    def author(self) -> ConversationLogAuthor | None:
        """Who wrote or caused the entry."""
    @author.setter
    def author(self, value: ConversationLogAuthor | ConversationLogAuthorDict | None) -> None: ...
    @property
    def content(self) -> ProxyDict[str, object]:
        """What was said or done; its makeup depends on the kind of entry."""
    @content.setter
    def content(self, value: Mapping[str, object] | None) -> None: ...
    @property
    def created_at(self) -> str:
        """When the entry came into being."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    id: str
    """Identifies the entry in the conversation log."""
    @property
    def metadata(self) -> ProxyDict[str, object]:
        """Further details about the entry, such as those of its channel."""
    @metadata.setter
    def metadata(self, value: Mapping[str, object] | None) -> None: ...
    @property
    def received_at(self) -> str | None:
        """When the message arrived at Zendesk."""
    @received_at.setter
    def received_at(self, value: str | datetime | None) -> None: ...
    reference: str | None
    """Identifies the underlying record, such as a comment or message, by resource name."""
    @property
    def source(self) -> ProxyDict[str, object]:
        """Channel or integration the entry came from."""
    @source.setter
    def source(self, value: Mapping[str, object] | None) -> None: ...
    type: str | None
    """Kind of entry, such as a comment, a message or an event."""
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def received(self) -> datetime | None:
        """`received_at` as an aware datetime."""
    @received.setter
    def received(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        author: ConversationLogAuthor | ConversationLogAuthorDict | None = None,
        content: Mapping[str, object] | None = None,
        created_at: str | datetime | None = None,
        id: str | None = None,
        metadata: Mapping[str, object] | None = None,
        received_at: str | datetime | None = None,
        reference: str | None = None,
        source: Mapping[str, object] | None = None,
        type: str | None = None,
        created: datetime | None = None,
        received: datetime | None = None,
    ) -> None:
        """Make a ConversationLog from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ConversationLogDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ConversationLogAuthor(BaseObject):
    """Who wrote an entry of a ticket's conversation log: a person or a bot."""

    avatar_url: str | None
    """Address of the author's picture."""
    display_name: str | None
    """Name shown for the author."""
    type: ConversationLogAuthorType | None
    """Whether an end user, an agent or a bot wrote the entry."""
    zen_sunco_user_id: str | None
    """User id of the author in Sunshine Conversations. On the wire: `zen:sunco:user_id`."""
    zen_support_user_id: int | None
    """User id of the author in Zendesk Support. On the wire: `zen:support:user_id`."""
    def __init__(
        self,
        api: object = None,
        *,
        avatar_url: str | None = None,
        display_name: str | None = None,
        type: ConversationLogAuthorType | None = None,
        zen_sunco_user_id: str | None = None,
        zen_support_user_id: int | None = None,
    ) -> None:
        """Make a ConversationLogAuthor from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ConversationLogAuthorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class CreateEvent(BaseObject):
    """Ticket audit event noting the value a property got when the ticket was created."""

    field_name: str | None
    """Property that was set; a custom field shows its id."""
    id: int
    """Identifies the event within the ticket's history."""
    type: str | None
    """Event type, always `Create`."""
    value: str | None
    """Initial value of the property."""
    def __init__(
        self,
        api: object = None,
        *,
        field_name: str | None = None,
        id: int | None = None,
        type: str | None = None,
        value: str | None = None,
    ) -> None:
        """Make a CreateEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CreateEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class CustomField(BaseObject):
    """Value a ticket has for one of its custom fields. The value's type follows the field's
    definition.
    """

    id: int
    """Ticket field the value belongs to."""
    @property
    def value(self) -> ProxyList[str] | str | int | float | bool | None:
        """Value held; a tag for dropdowns, an array of tags for multiselects, null when empty."""
    @value.setter
    def value(self, value: str | int | float | bool | Iterable[str] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        value: str | int | float | bool | Iterable[str] | None = None,
    ) -> None:
        """Make a CustomField from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CustomFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class EmailCC(BaseObject):
    """Addition or removal of a person copied by email, sent along when a ticket is created or updated."""

    action: EmailCCAction | None
    """Whether to add the person with `put` or remove with `delete`; adding is the default."""
    user_email: str | None
    """Mail address of the person; an unknown one creates a user."""
    user_id: int | None
    """User to copy, as an alternative to the address."""
    user_name: str | None
    """Display name for a newly created user; null to derive none."""
    @property
    def user(self) -> User | None:
        """The User behind `user_id`."""
    @user.setter
    def user(self, value: User | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        action: EmailCCAction | None = None,
        user_email: str | None = None,
        user_id: int | None = None,
        user_name: str | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a EmailCC from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> EmailCCAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> EmailCCDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ErrorEvent(BaseObject):
    """Ticket audit event noting that something went wrong during an update."""

    id: int
    """Identifies the event within the ticket's history."""
    message: int | None
    """What went wrong; declared upstream as a number."""
    type: str | None
    """Event type, always `Error`."""
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        message: int | None = None,
        type: str | None = None,
    ) -> None:
        """Make a ErrorEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ErrorEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ExternalEvent(BaseObject):
    """Ticket audit event noting that a message was sent to an outside target."""

    body: str | None
    """Message that was sent."""
    id: int
    """Identifies the event within the ticket's history."""
    resource: int | None
    """Target or extension that received the message."""
    type: str | None
    """Event type, always `External`."""
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        id: int | None = None,
        resource: int | None = None,
        type: str | None = None,
    ) -> None:
        """Make a ExternalEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ExternalEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class FacebookCommentEvent(BaseObject):
    """Ticket audit event describing a comment that was made on Facebook."""
    @property
    def attachments(self) -> ProxyList[object]:
        """Files that came with the comment."""
    @attachments.setter
    def attachments(self, value: Iterable[object] | None) -> None: ...
    author_id: int | None
    """User the comment is attributed to."""
    body: str | None
    """Text of the comment."""
    @property
    def data(self) -> ProxyDict[str, object]:
        """Details of the original Facebook comment."""
    @data.setter
    def data(self, value: Mapping[str, object] | None) -> None: ...
    graph_object_id: str | None
    """Identifies the comment in Facebook's Graph API."""
    html_body: str | None
    """Text of the comment as HTML."""
    id: int
    """Identifies the event within the ticket's history."""
    public: bool | None
    """Whether end users see the comment."""
    trusted: bool | None
    """Whether the author of the comment could be verified."""
    type: str | None
    """Event type, always `FacebookComment`."""
    @property
    def author(self) -> User | None:
        """The User behind `author_id`."""
    @author.setter
    def author(self, value: User | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Iterable[object] | None = None,
        author_id: int | None = None,
        body: str | None = None,
        data: Mapping[str, object] | None = None,
        graph_object_id: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        public: bool | None = None,
        trusted: bool | None = None,
        type: str | None = None,
        author: User | int | None = None,
    ) -> None:
        """Make a FacebookCommentEvent from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> FacebookCommentEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> FacebookCommentEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class FacebookEvent(BaseObject):
    """Entry in a ticket audit recording a Facebook post, message or comment handled on the ticket."""

    body: str | None
    """Text of the Facebook message that the audit recorded."""
    communication: int | None
    """Number of the Facebook communication this event belongs to."""
    id: int
    """Identifies the event inside the audit; assigned by Zendesk."""
    @property
    def page(self) -> ProxyDict[str, object]:
        """Facebook page the message went through, with its name and Facebook id."""
    @page.setter
    def page(self, value: Mapping[str, object] | None) -> None: ...
    ticket_via: str | None
    """How the Facebook content became a ticket, for example as a wall post or private message."""
    type: str | None
    """Event kind, naming the Facebook event or comment variety."""
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        communication: int | None = None,
        id: int | None = None,
        page: Mapping[str, object] | None = None,
        ticket_via: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make a FacebookEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> FacebookEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Follower(BaseObject):
    """Change to the followers of a ticket, sent as an element of `followers` when saving the ticket."""

    action: FollowerAction | None
    """Adds the agent with `put` (the usual default) or removes the agent with `delete`."""
    user_email: str | None
    """Email address of the agent to add or remove, as an alternative to `user_id`."""
    user_id: int | None
    """Identifies the agent who starts or stops following the ticket."""
    user_name: str | None
    """Name given to the follower; null when unknown."""
    @property
    def user(self) -> User | None:
        """The User behind `user_id`."""
    @user.setter
    def user(self, value: User | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        action: FollowerAction | None = None,
        user_email: str | None = None,
        user_id: int | None = None,
        user_name: str | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a Follower from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> FollowerAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> FollowerDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class IdTitle(BaseObject):
    """Minimal reference to a record by id and title."""

    id: int
    """Identifies the record referred to."""
    title: str | None
    """Title of the record referred to."""
    def __init__(self, api: object = None, *, id: int | None = None, title: str | None = None) -> None:
        """Make a IdTitle from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> IdTitleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class LogmeinTranscriptEvent(BaseObject):
    """Entry in a ticket audit holding the transcript of a LogMeIn remote support session."""

    body: str | None
    """Text of the session transcript."""
    id: int
    """Identifies the transcript event inside the audit."""
    type: str | None
    """Event kind; `LogMeInTranscript` here."""
    def __init__(
        self, api: object = None, *, body: str | None = None, id: int | None = None, type: str | None = None
    ) -> None:
        """Make a LogmeinTranscriptEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> LogmeinTranscriptEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MacroResult(BaseObject):
    """Preview of what applying a macro would change; nothing is saved."""
    @property
    def ticket(self) -> MacroResultTicket | None:
        """Ticket values as they would be after the macro."""
    @ticket.setter
    def ticket(self, value: MacroResultTicket | MacroResultTicketDict | None) -> None: ...
    def __init__(
        self, api: object = None, *, ticket: MacroResultTicket | MacroResultTicketDict | None = None
    ) -> None:
        """Make a MacroResult from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MacroResultDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MacroResultComment(BaseObject):
    """Comment a macro would add to the ticket, part of a macro preview."""

    body: str | None
    """Text of the comment the macro would add."""
    public: bool | None
    """Whether the requester would see the comment."""
    @property
    def scoped_body(self) -> ProxyList[ProxyList[str]]:
        """Comment texts paired with the channel or scope they apply to."""
    @scoped_body.setter
    def scoped_body(self, value: Iterable[Iterable[str]] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        public: bool | None = None,
        scoped_body: Iterable[Iterable[str]] | None = None,
    ) -> None:
        """Make a MacroResultComment from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MacroResultCommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MacroResultTicket(BaseObject):
    """Ticket values a macro would produce, part of a macro preview."""

    assignee_id: int | None
    """Identifies the agent who would be assigned."""
    @property
    def comment(self) -> MacroResultComment | None:
        """Comment that the macro would add to the ticket."""
    @comment.setter
    def comment(self, value: MacroResultComment | MacroResultCommentDict | None) -> None: ...
    @property
    def fields(self) -> CustomField | None:
        """Custom field value the macro would set."""
    @fields.setter
    def fields(self, value: CustomField | CustomFieldDict | None) -> None: ...
    group_id: int | None
    """Identifies the group that would be assigned."""
    id: int
    """Identifies the ticket the preview was computed for."""
    url: str | None
    """API address of the ticket the preview is about."""
    @property
    def assignee(self) -> User | None:
        """The User behind `assignee_id`."""
    @assignee.setter
    def assignee(self, value: User | int | None) -> None: ...
    @property
    def group(self) -> Group | None:
        """The Group behind `group_id`."""
    @group.setter
    def group(self, value: Group | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        assignee_id: int | None = None,
        comment: MacroResultComment | MacroResultCommentDict | None = None,
        fields: CustomField | CustomFieldDict | None = None,
        group_id: int | None = None,
        id: int | None = None,
        url: str | None = None,
        assignee: User | int | None = None,
        group: Group | int | None = None,
    ) -> None:
        """Make a MacroResultTicket from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> MacroResultTicketAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> MacroResultTicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class NotificationEvent(BaseObject):
    """Entry in a ticket audit telling that a business rule sent email to people."""

    body: str | None
    """Text of the notification that was sent, as the rule composed it."""
    id: int
    """Identifies the notification event inside the audit."""
    @property
    def recipients(self) -> ProxyList[int]:
        """Identifies the users who were notified."""
    @recipients.setter
    def recipients(self, value: Iterable[int] | None) -> None: ...
    subject: str | None
    """Subject line of the notification."""
    type: str | None
    """Event kind; `Notification` or a variant of it."""
    @property
    def via(self) -> ProxyDict[str, object]:
        """What caused the notification, usually the trigger or automation."""
    @via.setter
    def via(self, value: Mapping[str, object] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        id: int | None = None,
        recipients: Iterable[int] | None = None,
        subject: str | None = None,
        type: str | None = None,
        via: Mapping[str, object] | None = None,
    ) -> None:
        """Make a NotificationEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> NotificationEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class OrganizationActivityEvent(BaseObject):
    """Entry in a ticket audit telling that subscribers of an organization were notified."""

    body: str | None
    """Text of the message to the subscribers."""
    id: int
    """Identifies the activity event inside the audit."""
    @property
    def recipients(self) -> ProxyList[int]:
        """Identifies the subscribers who were notified."""
    @recipients.setter
    def recipients(self, value: Iterable[int] | None) -> None: ...
    subject: str | None
    """Subject line of the message to subscribers."""
    type: str | None
    """Event kind; `OrganizationActivity` here."""
    @property
    def via(self) -> ProxyDict[str, object]:
        """What led to the notification."""
    @via.setter
    def via(self, value: Mapping[str, object] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        id: int | None = None,
        recipients: Iterable[int] | None = None,
        subject: str | None = None,
        type: str | None = None,
        via: Mapping[str, object] | None = None,
    ) -> None:
        """Make a OrganizationActivityEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> OrganizationActivityEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class PushEvent(BaseObject):
    """Entry in a ticket audit telling that a business rule pushed data to a target."""

    id: int
    """Identifies the push event inside the audit."""
    type: str | None
    """Event kind; `Push` here."""
    value: str | None
    """Data that was pushed to the target."""
    value_reference: str | None
    """What the pushed value refers to."""
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        type: str | None = None,
        value: str | None = None,
        value_reference: str | None = None,
    ) -> None:
        """Make a PushEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> PushEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class SatisfactionRatingEvent(BaseObject):
    """Entry in a ticket audit recording that the requester rated the support given."""

    assignee_id: int | None
    """Identifies the agent assigned at the time of rating."""
    body: str | None
    """Remark the requester gave with the rating."""
    id: int
    """Identifies the rating event inside the audit."""
    score: str | None
    """Verdict given, such as `good` or `bad`."""
    type: str | None
    """Event kind; `SatisfactionRating` here."""
    @property
    def assignee(self) -> User | None:
        """The User behind `assignee_id`."""
    @assignee.setter
    def assignee(self, value: User | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        assignee_id: int | None = None,
        body: str | None = None,
        id: int | None = None,
        score: str | None = None,
        type: str | None = None,
        assignee: User | int | None = None,
    ) -> None:
        """Make a SatisfactionRatingEvent from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> SatisfactionRatingEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SatisfactionRatingEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class SharingAgreementRef(BaseObject):
    """Reference to a sharing agreement when sharing a ticket, with values for the partner."""
    @property
    def custom_fields(self) -> ProxyList[ProxyDict[str, CustomFieldValue]]:
        """Custom field values to hand to the partner with the ticket."""
    @custom_fields.setter
    def custom_fields(
        self, value: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]] | None
    ) -> None: ...
    id: int
    """Identifies the sharing agreement to use."""
    def __init__(
        self,
        api: object = None,
        *,
        custom_fields: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]]
        | None = None,
        id: int | None = None,
    ) -> None:
        """Make a SharingAgreementRef from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> SharingAgreementRefDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Source(BaseObject):
    """Origin and destination of a ticket or comment, found in `via`; the contents depend on the
    channel.
    """
    @property
    def from_(self) -> SourceFrom | None:
        """Where the message came from. On the wire: `from`."""
    @from_.setter
    def from_(self, value: SourceFrom | SourceFromDict | None) -> None: ...
    id: str
    """Identifies the source record on its channel."""
    name: str | None
    """Display name of the source."""
    rel: str | None
    """Relation of the source, such as `trigger` or `follow_up`; null when there is none."""
    @property
    def to(self) -> SourceTo | None:
        """Where the message went."""
    @to.setter
    def to(self, value: SourceTo | SourceToDict | None) -> None: ...
    zendesk_id: int | None
    """Number by which Zendesk knows the source."""
    def __init__(
        self,
        api: object = None,
        *,
        from_: SourceFrom | SourceFromDict | None = None,
        id: str | None = None,
        name: str | None = None,
        rel: str | None = None,
        to: SourceTo | SourceToDict | None = None,
        zendesk_id: int | None = None,
    ) -> None:
        """Make a Source from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> SourceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class SourceFrom(BaseObject):
    """Sender side of a ticket's or comment's origin; which fields are filled depends on the channel."""

    address: str | None
    """Email address of the sender, for mail."""
    channel: str | None
    """Channel the original record came through, for follow-ups."""
    deleted: bool | None
    """Whether the originating rule or record has since been deleted."""
    facebook_id: str | None
    """Identifies the sender's profile or page on Facebook."""
    formatted_phone: str | None
    """Caller's phone number prepared for display."""
    id: int | None
    """Identifies the originating record, such as a trigger or automation."""
    name: str | None
    """Name of the sender."""
    @property
    def original_recipients(self) -> ProxyList[str]:
        """All addresses the mail had been sent to."""
    @original_recipients.setter
    def original_recipients(self, value: Iterable[str] | None) -> None: ...
    phone: str | None
    """Caller's phone number, for calls and text messages."""
    profile_url: str | None
    """Address of the sender's social media profile."""
    revision_id: int | None
    """Identifies the revision of the business rule that acted."""
    subject: str | None
    """Subject of the originating ticket."""
    ticket_id: int | None
    """Identifies the originating ticket, for follow-ups and merges."""
    @property
    def ticket_ids(self) -> ProxyList[int]:
        """Identifies the originating tickets, for merges of several."""
    @ticket_ids.setter
    def ticket_ids(self, value: Iterable[int] | None) -> None: ...
    title: str | None
    """Title of the originating rule or article."""
    topic_id: int | None
    """Identifies the community topic of the originating post."""
    topic_name: str | None
    """Name of the community topic of the originating post."""
    username: str | None
    """User name of the sender on the social network."""
    @property
    def ticket(self) -> Ticket | None:
        """The Ticket behind `ticket_id`."""
    @ticket.setter
    def ticket(self, value: Ticket | int | None) -> None: ...
    @property
    def tickets(self) -> list[Ticket]:
        """The Ticket records behind `ticket_ids`."""
    @tickets.setter
    def tickets(self, value: Iterable[Ticket | int] | None) -> None: ...
    @property
    def topic(self) -> Topic | None:
        """The Topic behind `topic_id`."""
    @topic.setter
    def topic(self, value: Topic | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        address: str | None = None,
        channel: str | None = None,
        deleted: bool | None = None,
        facebook_id: str | None = None,
        formatted_phone: str | None = None,
        id: int | None = None,
        name: str | None = None,
        original_recipients: Iterable[str] | None = None,
        phone: str | None = None,
        profile_url: str | None = None,
        revision_id: int | None = None,
        subject: str | None = None,
        ticket_id: int | None = None,
        ticket_ids: Iterable[int] | None = None,
        title: str | None = None,
        topic_id: int | None = None,
        topic_name: str | None = None,
        username: str | None = None,
        ticket: Ticket | int | None = None,
        tickets: Iterable[Ticket | int] | None = None,
        topic: Topic | int | None = None,
    ) -> None:
        """Make a SourceFrom from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> SourceFromAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SourceFromDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class SourceTo(BaseObject):
    """Receiving side of a ticket's or comment's origin; which fields are filled depends on the
    channel.
    """

    address: str | None
    """Email address the message was sent to."""
    brand_id: int | None
    """Identifies the brand that received the message."""
    email_ccs: str | None
    """People who were copied on the mail."""
    facebook_id: str | None
    """Identifies the receiving profile or page on Facebook."""
    formatted_phone: str | None
    """Called phone number prepared for display."""
    name: str | None
    """Name of the receiver."""
    phone: str | None
    """Phone number that was called or texted."""
    profile_url: str | None
    """Address of the receiver's social media profile."""
    username: str | None
    """User name of the receiver on the social network."""
    @property
    def brand(self) -> Brand | None:
        """The Brand behind `brand_id`."""
    @brand.setter
    def brand(self, value: Brand | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        address: str | None = None,
        brand_id: int | None = None,
        email_ccs: str | None = None,
        facebook_id: str | None = None,
        formatted_phone: str | None = None,
        name: str | None = None,
        phone: str | None = None,
        profile_url: str | None = None,
        username: str | None = None,
        brand: Brand | int | None = None,
    ) -> None:
        """Make a SourceTo from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> SourceToAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SourceToDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TaskList(BaseObject):
    """A set of tasks attached to a ticket, created from a task list template."""
    @property
    def created_at(self) -> str:
        """When the task list was attached to the ticket."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    description: str | None
    """Explanation of what the list is for."""
    id: str
    """Identifies the task list on its ticket."""
    is_required: bool | None
    """Whether agents have to complete this list."""
    name: str
    """Title of the task list, taken from its template."""
    task_count: int | None
    """Number of tasks in the list."""
    task_list_template_id: str | None
    """Template that the list was created from."""
    ticket_id: str | None
    """Ticket that the list is attached to."""
    @property
    def updated_at(self) -> str:
        """When the task list last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def task_list_template(self) -> TaskListTemplate | None:
        """The TaskListTemplate behind `task_list_template_id`."""
    @task_list_template.setter
    def task_list_template(self, value: TaskListTemplate | str | None) -> None: ...
    @property
    def ticket(self) -> Ticket | None:
        """The Ticket behind `ticket_id`."""
    @ticket.setter
    def ticket(self, value: Ticket | str | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        description: str | None = None,
        id: str | None = None,
        is_required: bool | None = None,
        name: str | None = None,
        task_count: int | None = None,
        task_list_template_id: str | None = None,
        ticket_id: str | None = None,
        updated_at: str | datetime | None = None,
        task_list_template: TaskListTemplate | str | None = None,
        ticket: Ticket | str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a TaskList from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TaskListAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TaskListDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Ticket(BaseObject):
    """A support request with its conversation, properties and people: the central record of Zendesk
    Support.
    """
    @property
    def additional_collaborators(self) -> ProxyList[Collaborator]:
        """Only sent; people to add as CCs while keeping the present ones."""
    @additional_collaborators.setter
    def additional_collaborators(self, value: Iterable[Collaborator | CollaboratorDict] | None) -> None: ...
    @property
    def additional_tags(self) -> ProxyList[str]:
        """Only sent, in bulk updates; tags to add while keeping the present ones."""
    @additional_tags.setter
    def additional_tags(self, value: Iterable[str] | None) -> None: ...
    allow_attachments: bool | None
    """Whether agents may add attachments to a reply on this ticket."""
    allow_channelback: bool | None
    """Whether replies are sent back to the originating channel; `false` for closed or unsupported
    ones.
    """
    assignee_email: str | None
    """Only sent; assigns the ticket to the agent with this address."""
    assignee_id: int | None
    """Agent responsible for the ticket; null while unassigned."""
    @property
    def attribute_value_ids(self) -> ProxyList[str]:
        """Only sent; routing attribute values (skills) the ticket shall require."""
    @attribute_value_ids.setter
    def attribute_value_ids(self, value: Iterable[str] | None) -> None: ...
    brand_id: int | None
    """Brand the ticket belongs to."""
    @property
    def collaborator_ids(self) -> ProxyList[int]:
        """Users CC'd on the ticket; setting it replaces the whole list."""
    @collaborator_ids.setter
    def collaborator_ids(self, value: Iterable[int] | None) -> None: ...
    @property
    def comment(self) -> Comment | None:
        """Comment to add; only sent, on creation and update, and required to start the conversation."""
    @comment.setter
    def comment(self, value: Comment | CommentDict | None) -> None: ...
    comment_count: int | None
    """Number of comments; given only when `comment_counts` is sideloaded."""
    @property
    def comments(self) -> ProxyList[Comment]:
        """Only sent, when importing; the full conversation with authors and original times."""
    @comments.setter
    def comments(self, value: Iterable[Comment | CommentDict] | None) -> None: ...
    @property
    def created_at(self) -> str:
        """When the ticket was created."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def custom_fields(self) -> ProxyList[ProxyDict[str, CustomFieldValue]]:
        """Values of custom ticket fields, each paired with its field id."""
    @custom_fields.setter
    def custom_fields(
        self, value: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]] | None
    ) -> None: ...
    custom_status_id: int | None
    """Custom status the ticket is in; refines the category in `status`."""
    @property
    def dates(self) -> TicketDates | None:
        """Milestones such as first assignment and solution; given only when `dates` is sideloaded."""
    @dates.setter
    def dates(self, value: TicketDates | TicketDatesDict | None) -> None: ...
    deleted_ticket_form_id: int | None
    """Former ticket form of the ticket, when that form has since been deleted."""
    description: str | None
    """Text of the first comment. Use `comment` rather than this to write a new ticket."""
    @property
    def due_at(self) -> str | None:
        """Deadline of a ticket of type `task`; null for other types."""
    @due_at.setter
    def due_at(self, value: str | datetime | None) -> None: ...
    @property
    def email_cc_ids(self) -> ProxyList[int]:
        """Users who get copies of the ticket's email notifications."""
    @email_cc_ids.setter
    def email_cc_ids(self, value: Iterable[int] | None) -> None: ...
    encoded_id: str | None
    """Ticket reference in the form used for threading emails, such as `ABC123-DEF4`."""
    external_id: str | None
    """Your own reference for the ticket, for linking to another system; need not be unique."""
    @property
    def fields(self) -> ProxyList[ProxyDict[str, CustomFieldValue]]:
        """Same values as `custom_fields`, kept for older clients."""
    @fields.setter
    def fields(
        self, value: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]] | None
    ) -> None: ...
    @property
    def follower_ids(self) -> ProxyList[int]:
        """Agents who follow the ticket, without end users knowing."""
    @follower_ids.setter
    def follower_ids(self, value: Iterable[int] | None) -> None: ...
    @property
    def followup_ids(self) -> ProxyList[int]:
        """Follow-up tickets created from this one after it closed."""
    @followup_ids.setter
    def followup_ids(self, value: Iterable[int] | None) -> None: ...
    forum_topic_id: int | None
    """Topic of the retired web portal that the ticket was made from; null otherwise."""
    from_messaging_channel: bool | None
    """Whether the ticket started in a messaging channel."""
    generated_timestamp: int | None
    """Unix time in seconds of the last change of any kind, background ones included; used by
    incremental exports.
    """
    group_id: int | None
    """Group the ticket is assigned to; null when it has none."""
    has_incidents: bool | None
    """Whether this problem ticket has incidents linked to it."""
    id: int
    """Ticket number as agents see it; assigned by Zendesk."""
    incident_count: int | None
    """Number of linked incidents of a problem; given only when sideloaded."""
    is_public: bool | None
    """Whether any comment is public; `false` means the ticket is entirely private."""
    @property
    def last_audits(self) -> ProxyList[Audit]:
        """Latest audits of the ticket; given only when `last_audits` is sideloaded."""
    @last_audits.setter
    def last_audits(self, value: Iterable[Audit | AuditDict] | None) -> None: ...
    macro_id: int | None
    """Only sent; macro to be recorded in the audit as applied."""
    @property
    def macro_ids(self) -> ProxyList[int]:
        """Only sent; macros to be recorded in the audit as applied."""
    @macro_ids.setter
    def macro_ids(self, value: Iterable[int] | None) -> None: ...
    @property
    def metadata(self) -> ProxyDict[str, object]:
        """Only sent; custom data to store in the audit of this change."""
    @metadata.setter
    def metadata(self, value: Mapping[str, object] | None) -> None: ...
    @property
    def metric_events(self) -> ProxyDict[str, object]:
        """Measurement events of the ticket, by metric; given only when sideloaded."""
    @metric_events.setter
    def metric_events(self, value: Mapping[str, object] | None) -> None: ...
    @property
    def metric_set(self) -> TicketMetric | None:
        """Reply, wait and resolution metrics; given only when `metric_sets` is sideloaded."""
    @metric_set.setter
    def metric_set(self, value: TicketMetric | TicketMetricDict | None) -> None: ...
    organization_id: int | None
    """Organization of the requester; may be set to another of the requester's organizations."""
    origin_zrn: str | None
    """Only sent; Zendesk resource name of the record the ticket originates from."""
    priority: TicketPriority | None
    """How urgent the ticket is; null while not set."""
    problem_id: int | None
    """Problem ticket that this incident is linked to; null when not linked."""
    raw_subject: str | None
    """Subject with its dynamic content placeholder kept, or `subject` if it has none."""
    recipient: str | None
    """Support address that the requester originally wrote to."""
    @property
    def remove_tags(self) -> ProxyList[str]:
        """Only sent, in bulk updates; tags to take off while keeping the others."""
    @remove_tags.setter
    def remove_tags(self, value: Iterable[str] | None) -> None: ...
    requester_id: int | None
    """User who asked for help."""
    safe_update: bool | None
    """Only sent; `true` rejects the update if the ticket changed since `updated_stamp`."""
    satisfaction_probability: float | None
    """Predicted chance, from 0 to 1, that the customer will be satisfied."""
    @property
    def satisfaction_rating(self) -> SatisfactionRating | None:
        """Rating given by the requester; null or unoffered if there is none."""
    @satisfaction_rating.setter
    def satisfaction_rating(self, value: SatisfactionRating | SatisfactionRatingDict | None) -> None: ...
    @property
    def sharing_agreement_ids(self) -> ProxyList[int]:
        """Sharing agreements through which the ticket is shared with other accounts."""
    @sharing_agreement_ids.setter
    def sharing_agreement_ids(self, value: Iterable[int] | None) -> None: ...
    @property
    def slas(self) -> TicketSlas | None:
        """Stage and time left of each SLA target; given only when `slas` is sideloaded."""
    @slas.setter
    def slas(self, value: TicketSlas | TicketSlasDict | None) -> None: ...
    @property
    def solved_at(self) -> str | None:
        """Only sent, when importing; when the ticket was solved in the old system."""
    @solved_at.setter
    def solved_at(self, value: str | datetime | None) -> None: ...
    status: TicketStatus | None
    """State of the ticket, or the category of its custom status; closed tickets cannot be changed."""
    subject: str | None
    """Headline of the ticket; null or empty when none was given."""
    submitter_id: int | None
    """User who entered the ticket, which may differ from the requester."""
    support_type: TicketSupportType | None
    """Who handles the ticket: a human agent or an AI agent."""
    suspended_ticket_id: int | None
    """Only sent; suspended message that this ticket is made from."""
    suspension_type_id: int | None
    """Only sent; numeric code of the reason the ticket was suspended for."""
    @property
    def system_metadata(self) -> TicketSystemMetadata | None:
        """Only sent; client and IP address to record for the change."""
    @system_metadata.setter
    def system_metadata(self, value: TicketSystemMetadata | TicketSystemMetadataDict | None) -> None: ...
    @property
    def tags(self) -> ProxyList[str]:
        """Tags of the ticket; setting it replaces all of them."""
    @tags.setter
    def tags(self, value: Iterable[str] | str | None) -> None: ...
    @property
    def tde_workspace(self) -> TicketTdeWorkspace | None:
        """Only sent; change of the contextual workspace to be recorded with the update."""
    @tde_workspace.setter
    def tde_workspace(self, value: TicketTdeWorkspace | TicketTdeWorkspaceDict | None) -> None: ...
    ticket_form_id: int | None
    """Form that decides which fields the ticket shows; null for the default."""
    @property
    def tpe_voice_comment(self) -> TicketTpeVoiceComment | None:
        """Only sent; details of a call from a Talk Partner Edition phone system to add as a comment."""
    @tpe_voice_comment.setter
    def tpe_voice_comment(self, value: TicketTpeVoiceComment | TicketTpeVoiceCommentDict | None) -> None: ...
    type: TicketType | None
    """Nature of the ticket; incidents may link to a problem and tasks have a due date."""
    @property
    def updated_at(self) -> str:
        """When the ticket last changed in a way that made an audit; background changes do not count."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def updated_stamp(self) -> str | None:
        """Only sent; `updated_at` as last read, for detecting conflicts with `safe_update`."""
    @updated_stamp.setter
    def updated_stamp(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of the ticket, not the page that agents open."""
    @property
    def via(self) -> Via | None:
        """Channel and source through which the ticket was created."""
    @via.setter
    def via(self, value: Via | ViaDict | None) -> None: ...
    via_followup_source_id: int | None
    """Only sent, on creation; closed ticket that this one follows up."""
    via_id: TicketViaId | None
    """Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    @property
    def voice_comment(self) -> TicketVoiceComment | None:
        """Only sent; details of a phone call to add as a voice comment."""
    @voice_comment.setter
    def voice_comment(self, value: TicketVoiceComment | TicketVoiceCommentDict | None) -> None: ...
    @property
    def assignee(self) -> User | None:
        """The User behind `assignee_id`."""
    @assignee.setter
    def assignee(self, value: User | int | None) -> None: ...
    @property
    def attribute_values(self) -> list[RoutingAttributeValue]:
        """The RoutingAttributeValue records behind `attribute_value_ids`."""
    @attribute_values.setter
    def attribute_values(self, value: Iterable[RoutingAttributeValue | str] | None) -> None: ...
    @property
    def brand(self) -> Brand | None:
        """The Brand behind `brand_id`."""
    @brand.setter
    def brand(self, value: Brand | int | None) -> None: ...
    @property
    def collaborators(self) -> list[User]:
        """The User records behind `collaborator_ids`."""
    @collaborators.setter
    def collaborators(
        self, value: Iterable[User | int] | Iterable[Collaborator | CollaboratorDict] | None
    ) -> None: ...
    @property
    def custom_status(self) -> CustomStatus | None:
        """The CustomStatus behind `custom_status_id`."""
    @custom_status.setter
    def custom_status(self, value: CustomStatus | int | None) -> None: ...
    @property
    def email_ccs(self) -> list[User]:
        """The User records behind `email_cc_ids`."""
    @email_ccs.setter
    def email_ccs(self, value: Iterable[User | int] | Iterable[EmailCC | EmailCCDict] | None) -> None: ...
    @property
    def followers(self) -> list[User]:
        """The User records behind `follower_ids`."""
    @followers.setter
    def followers(self, value: Iterable[User | int] | Iterable[Follower | FollowerDict] | None) -> None: ...
    @property
    def followups(self) -> list[Ticket]:
        """The Ticket records behind `followup_ids`."""
    @followups.setter
    def followups(self, value: Iterable[Ticket | int] | None) -> None: ...
    @property
    def forum_topic(self) -> Topic | None:
        """The Topic behind `forum_topic_id`."""
    @forum_topic.setter
    def forum_topic(self, value: Topic | int | None) -> None: ...
    @property
    def group(self) -> Group | None:
        """The Group behind `group_id`."""
    @group.setter
    def group(self, value: Group | int | None) -> None: ...
    @property
    def macro(self) -> Macro | None:
        """The Macro behind `macro_id`."""
    @macro.setter
    def macro(self, value: Macro | int | None) -> None: ...
    @property
    def macros(self) -> list[Macro]:
        """The Macro records behind `macro_ids`."""
    @macros.setter
    def macros(self, value: Iterable[Macro | int] | None) -> None: ...
    @property
    def organization(self) -> Organization | None:
        """The Organization behind `organization_id`."""
    @organization.setter
    def organization(self, value: Organization | int | None) -> None: ...
    @property
    def problem(self) -> Ticket | None:
        """The Ticket behind `problem_id`."""
    @problem.setter
    def problem(self, value: Ticket | int | None) -> None: ...
    @property
    def requester(self) -> User | None:
        """The User behind `requester_id`."""
    @requester.setter
    def requester(self, value: User | int | str | TicketRequester | TicketRequesterDict | None) -> None: ...
    @property
    def sharing_agreements(self) -> list[SharingAgreement]:
        """The SharingAgreement records behind `sharing_agreement_ids`."""
    @sharing_agreements.setter
    def sharing_agreements(
        self,
        value: Iterable[SharingAgreement | int]
        | Iterable[SharingAgreementRef | SharingAgreementRefDict]
        | None,
    ) -> None: ...
    @property
    def submitter(self) -> User | None:
        """The User behind `submitter_id`."""
    @submitter.setter
    def submitter(self, value: User | int | None) -> None: ...
    @property
    def suspended_ticket(self) -> SuspendedTicket | None:
        """The SuspendedTicket behind `suspended_ticket_id`."""
    @suspended_ticket.setter
    def suspended_ticket(self, value: SuspendedTicket | int | None) -> None: ...
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
    def solved(self) -> datetime | None:
        """`solved_at` as an aware datetime."""
    @solved.setter
    def solved(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        additional_collaborators: Iterable[Collaborator | CollaboratorDict] | None = None,
        additional_tags: Iterable[str] | None = None,
        allow_attachments: bool | None = None,
        allow_channelback: bool | None = None,
        assignee_email: str | None = None,
        assignee_id: int | None = None,
        attribute_value_ids: Iterable[str] | None = None,
        brand_id: int | None = None,
        collaborator_ids: Iterable[int] | None = None,
        comment: Comment | CommentDict | None = None,
        comment_count: int | None = None,
        comments: Iterable[Comment | CommentDict] | None = None,
        created_at: str | datetime | None = None,
        custom_fields: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]]
        | None = None,
        custom_status_id: int | None = None,
        dates: TicketDates | TicketDatesDict | None = None,
        deleted_ticket_form_id: int | None = None,
        description: str | None = None,
        due_at: str | datetime | None = None,
        email_cc_ids: Iterable[int] | None = None,
        encoded_id: str | None = None,
        external_id: str | None = None,
        fields: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]] | None = None,
        follower_ids: Iterable[int] | None = None,
        followup_ids: Iterable[int] | None = None,
        forum_topic_id: int | None = None,
        from_messaging_channel: bool | None = None,
        generated_timestamp: int | None = None,
        group_id: int | None = None,
        has_incidents: bool | None = None,
        id: int | None = None,
        incident_count: int | None = None,
        is_public: bool | None = None,
        last_audits: Iterable[Audit | AuditDict] | None = None,
        macro_id: int | None = None,
        macro_ids: Iterable[int] | None = None,
        metadata: Mapping[str, object] | None = None,
        metric_events: Mapping[str, object] | None = None,
        metric_set: TicketMetric | TicketMetricDict | None = None,
        organization_id: int | None = None,
        origin_zrn: str | None = None,
        priority: TicketPriority | None = None,
        problem_id: int | None = None,
        raw_subject: str | None = None,
        recipient: str | None = None,
        remove_tags: Iterable[str] | None = None,
        requester_id: int | None = None,
        safe_update: bool | None = None,
        satisfaction_probability: float | None = None,
        satisfaction_rating: SatisfactionRating | SatisfactionRatingDict | None = None,
        sharing_agreement_ids: Iterable[int] | None = None,
        slas: TicketSlas | TicketSlasDict | None = None,
        solved_at: str | datetime | None = None,
        status: TicketStatus | None = None,
        subject: str | None = None,
        submitter_id: int | None = None,
        support_type: TicketSupportType | None = None,
        suspended_ticket_id: int | None = None,
        suspension_type_id: int | None = None,
        system_metadata: TicketSystemMetadata | TicketSystemMetadataDict | None = None,
        tags: Iterable[str] | str | None = None,
        tde_workspace: TicketTdeWorkspace | TicketTdeWorkspaceDict | None = None,
        ticket_form_id: int | None = None,
        tpe_voice_comment: TicketTpeVoiceComment | TicketTpeVoiceCommentDict | None = None,
        type: TicketType | None = None,
        updated_at: str | datetime | None = None,
        updated_stamp: str | datetime | None = None,
        url: str | None = None,
        via: Via | ViaDict | None = None,
        via_followup_source_id: int | None = None,
        via_id: TicketViaId | None = None,
        voice_comment: TicketVoiceComment | TicketVoiceCommentDict | None = None,
        assignee: User | int | None = None,
        attribute_values: Iterable[RoutingAttributeValue | str] | None = None,
        brand: Brand | int | None = None,
        collaborators: Iterable[User | int] | Iterable[Collaborator | CollaboratorDict] | None = None,
        custom_status: CustomStatus | int | None = None,
        email_ccs: Iterable[User | int] | Iterable[EmailCC | EmailCCDict] | None = None,
        followers: Iterable[User | int] | Iterable[Follower | FollowerDict] | None = None,
        followups: Iterable[Ticket | int] | None = None,
        forum_topic: Topic | int | None = None,
        group: Group | int | None = None,
        macro: Macro | int | None = None,
        macros: Iterable[Macro | int] | None = None,
        organization: Organization | int | None = None,
        problem: Ticket | int | None = None,
        requester: User | int | str | TicketRequester | TicketRequesterDict | None = None,
        sharing_agreements: Iterable[SharingAgreement | int]
        | Iterable[SharingAgreementRef | SharingAgreementRefDict]
        | None = None,
        submitter: User | int | None = None,
        suspended_ticket: SuspendedTicket | int | None = None,
        ticket_form: TicketForm | int | None = None,
        via_followup_source: Ticket | int | None = None,
        created: datetime | None = None,
        due: datetime | None = None,
        solved: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Ticket from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TicketAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketAudit(BaseObject):
    """A ticket together with the audit of the change just made, as returned by creating or updating
    it.
    """
    @property
    def audit(self) -> Audit:
        """Events that the create or update call caused."""
    @audit.setter
    def audit(self, value: Audit | AuditDict | None) -> None: ...
    @property
    def ticket(self) -> Ticket:
        """State of the ticket after the change."""
    @ticket.setter
    def ticket(self, value: Ticket | TicketDict | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        audit: Audit | AuditDict | None = None,
        ticket: Ticket | TicketDict | None = None,
    ) -> None:
        """Make a TicketAudit from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketAuditDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketDates(BaseObject):
    """Milestones in the life of a ticket, present when `dates` is sideloaded."""
    @property
    def assigned_at(self) -> str | None:
        """When the ticket was last assigned to an agent; null if never."""
    @assigned_at.setter
    def assigned_at(self, value: str | datetime | None) -> None: ...
    @property
    def assignee_updated_at(self) -> str | None:
        """When the assignee last updated the ticket; null if never."""
    @assignee_updated_at.setter
    def assignee_updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def initially_assigned_at(self) -> str | None:
        """When the ticket was first assigned to an agent; null if never."""
    @initially_assigned_at.setter
    def initially_assigned_at(self, value: str | datetime | None) -> None: ...
    @property
    def latest_comment_added_at(self) -> str | None:
        """When the newest comment was added."""
    @latest_comment_added_at.setter
    def latest_comment_added_at(self, value: str | datetime | None) -> None: ...
    @property
    def requester_updated_at(self) -> str | None:
        """When the requester last updated the ticket."""
    @requester_updated_at.setter
    def requester_updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def solved_at(self) -> str | None:
        """When the ticket was solved; null while it is not."""
    @solved_at.setter
    def solved_at(self, value: str | datetime | None) -> None: ...
    @property
    def status_updated_at(self) -> str | None:
        """When the status last changed."""
    @status_updated_at.setter
    def status_updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def assigned(self) -> datetime | None:
        """`assigned_at` as an aware datetime."""
    @assigned.setter
    def assigned(self, value: datetime | None) -> None: ...
    @property
    def assignee_updated(self) -> datetime | None:
        """`assignee_updated_at` as an aware datetime."""
    @assignee_updated.setter
    def assignee_updated(self, value: datetime | None) -> None: ...
    @property
    def initially_assigned(self) -> datetime | None:
        """`initially_assigned_at` as an aware datetime."""
    @initially_assigned.setter
    def initially_assigned(self, value: datetime | None) -> None: ...
    @property
    def latest_comment_added(self) -> datetime | None:
        """`latest_comment_added_at` as an aware datetime."""
    @latest_comment_added.setter
    def latest_comment_added(self, value: datetime | None) -> None: ...
    @property
    def requester_updated(self) -> datetime | None:
        """`requester_updated_at` as an aware datetime."""
    @requester_updated.setter
    def requester_updated(self, value: datetime | None) -> None: ...
    @property
    def solved(self) -> datetime | None:
        """`solved_at` as an aware datetime."""
    @solved.setter
    def solved(self, value: datetime | None) -> None: ...
    @property
    def status_updated(self) -> datetime | None:
        """`status_updated_at` as an aware datetime."""
    @status_updated.setter
    def status_updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        assigned_at: str | datetime | None = None,
        assignee_updated_at: str | datetime | None = None,
        initially_assigned_at: str | datetime | None = None,
        latest_comment_added_at: str | datetime | None = None,
        requester_updated_at: str | datetime | None = None,
        solved_at: str | datetime | None = None,
        status_updated_at: str | datetime | None = None,
        assigned: datetime | None = None,
        assignee_updated: datetime | None = None,
        initially_assigned: datetime | None = None,
        latest_comment_added: datetime | None = None,
        requester_updated: datetime | None = None,
        solved: datetime | None = None,
        status_updated: datetime | None = None,
    ) -> None:
        """Make a TicketDates from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketDatesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketMergeInput(BaseObject):
    """What to send for merging tickets into a target ticket: the sources and the comments to leave."""
    @property
    def ids(self) -> ProxyList[int]:
        """Only sent; tickets to be merged into the target and then closed."""
    @ids.setter
    def ids(self, value: Iterable[int] | None) -> None: ...
    source_comment: str | None
    """Only sent; comment to add to each merged ticket."""
    source_comment_is_public: bool | None
    """Only sent; whether end users see the comment on the merged tickets."""
    target_comment: str | None
    """Only sent; comment to add to the ticket that remains."""
    target_comment_is_public: bool | None
    """Only sent; whether end users see the comment on the remaining ticket."""
    def __init__(
        self,
        api: object = None,
        *,
        ids: Iterable[int] | None = None,
        source_comment: str | None = None,
        source_comment_is_public: bool | None = None,
        target_comment: str | None = None,
        target_comment_is_public: bool | None = None,
    ) -> None:
        """Make a TicketMergeInput from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketMergeInputDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketPrediction(BaseObject):
    """A forecast of how satisfied the requester of a ticket will be."""

    id: int
    """Identifies the prediction."""
    satisfaction_score: float | None
    """Predicted chance, from 0 to 1, of a good satisfaction rating."""
    ticket_id: int | None
    """Ticket that the prediction is about."""
    @property
    def ticket(self) -> Ticket | None:
        """The Ticket behind `ticket_id`."""
    @ticket.setter
    def ticket(self, value: Ticket | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        satisfaction_score: float | None = None,
        ticket_id: int | None = None,
        ticket: Ticket | int | None = None,
    ) -> None:
        """Make a TicketPrediction from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TicketPredictionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketPredictionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketRelated(BaseObject):
    """What hangs together with a ticket: incidents, follow-up sources, Jira issues and archive state."""
    @property
    def followup_source_ids(self) -> ProxyList[str]:
        """Closed tickets that this ticket follows up."""
    @followup_source_ids.setter
    def followup_source_ids(self, value: Iterable[str] | None) -> None: ...
    from_archive: bool | None
    """Whether the ticket has been moved to the archive."""
    incidents: int | None
    """Number of incidents linked to this problem ticket."""
    @property
    def jira_issue_ids(self) -> ProxyList[str]:
        """Jira issues that the ticket is linked to."""
    @jira_issue_ids.setter
    def jira_issue_ids(self, value: Iterable[str] | None) -> None: ...
    topic_id: str | None
    """Topic of the retired web portal that the ticket is linked to; null if none."""
    @property
    def topic(self) -> Topic | None:
        """The Topic behind `topic_id`."""
    @topic.setter
    def topic(self, value: Topic | str | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        followup_source_ids: Iterable[str] | None = None,
        from_archive: bool | None = None,
        incidents: int | None = None,
        jira_issue_ids: Iterable[str] | None = None,
        topic_id: str | None = None,
        topic: Topic | str | None = None,
    ) -> None:
        """Make a TicketRelated from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TicketRelatedAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketRelatedDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketRequester(BaseObject):
    """Describes the person a new ticket is for; found by email, or created as a user if unknown."""

    email: str | None
    """Address by which the user is looked up or created."""
    locale: str | None
    """Language to give a new user, as a code such as `en-US`."""
    locale_id: int | None
    """Language to give a new user, as the id of a locale."""
    name: str | None
    """Name to give a new user; needed when the address is unknown."""
    organization_id: int | None
    """Organization to put a new user in."""
    role: str | None
    """Role to give a new user; end user unless stated."""
    verified: bool | None
    """Whether the address counts as verified, so that no verification mail is needed."""
    @property
    def organization(self) -> Organization | None:
        """The Organization behind `organization_id`."""
    @organization.setter
    def organization(self, value: Organization | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        email: str | None = None,
        locale: str | None = None,
        locale_id: int | None = None,
        name: str | None = None,
        organization_id: int | None = None,
        role: str | None = None,
        verified: bool | None = None,
        organization: Organization | int | None = None,
    ) -> None:
        """Make a TicketRequester from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TicketRequesterAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketRequesterDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketSharingEvent(BaseObject):
    """Audit event noting that a ticket was shared with, or unshared from, another account."""

    action: str | None
    """What happened: `shared` or `unshared`."""
    agreement_id: int | None
    """Sharing agreement under which it happened."""
    id: int
    """Identifies the event within the account."""
    type: str | None
    """Always names this kind of audit event."""
    def __init__(
        self,
        api: object = None,
        *,
        action: str | None = None,
        agreement_id: int | None = None,
        id: int | None = None,
        type: str | None = None,
    ) -> None:
        """Make a TicketSharingEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketSharingEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketSlaPolicyMetric(BaseObject):
    """State of one SLA target on a ticket, with the time left or overrun."""
    @property
    def breach_at(self) -> str | None:
        """When the target is, or was, breached; null while paused or once achieved."""
    @breach_at.setter
    def breach_at(self, value: str | datetime | None) -> None: ...
    days: int | None
    """Time left in days; negative after a breach. Given instead of the smaller units."""
    hours: int | None
    """Time left in hours; negative after a breach. Given instead of the other units."""
    metric: str | None
    """SLA metric the target is set for, such as `first_reply_time`."""
    minutes: int | None
    """Time left in minutes; negative after a breach. Given instead of larger units."""
    stage: Literal["active", "paused", "achieved"] | str | None
    """Whether the clock is running, stopped, or the target met."""
    @property
    def breach(self) -> datetime | None:
        """`breach_at` as an aware datetime."""
    @breach.setter
    def breach(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        breach_at: str | datetime | None = None,
        days: int | None = None,
        hours: int | None = None,
        metric: str | None = None,
        minutes: int | None = None,
        stage: Literal["active", "paused", "achieved"] | str | None = None,
        breach: datetime | None = None,
    ) -> None:
        """Make a TicketSlaPolicyMetric from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketSlaPolicyMetricDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketSlas(BaseObject):
    """SLA targets of a ticket, present when `slas` is sideloaded."""
    @property
    def policy_metrics(self) -> ProxyList[TicketSlaPolicyMetric]:
        """Targets that apply to the ticket; empty when no policy matches."""
    @policy_metrics.setter
    def policy_metrics(
        self, value: Iterable[TicketSlaPolicyMetric | TicketSlaPolicyMetricDict] | None
    ) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        policy_metrics: Iterable[TicketSlaPolicyMetric | TicketSlaPolicyMetricDict] | None = None,
    ) -> None:
        """Make a TicketSlas from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketSlasDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketSystemMetadata(BaseObject):
    """Client data to record with a ticket change in place of that of the API caller."""

    client: str | None
    """User agent to record for the change."""
    ip_address: str | None
    """IP address to record for the change."""
    def __init__(
        self, api: object = None, *, client: str | None = None, ip_address: str | None = None
    ) -> None:
        """Make a TicketSystemMetadata from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketSystemMetadataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketTdeWorkspace(BaseObject):
    """A change of the contextual workspace, to be recorded along with a ticket update."""
    @property
    def previous_workspace(self) -> IdTitle | None:
        """Workspace that applied before the change."""
    @previous_workspace.setter
    def previous_workspace(self, value: IdTitle | IdTitleDict | None) -> None: ...
    type: TicketTdeWorkspaceType | None
    """Whether a workspace was put on, exchanged or taken off."""
    @property
    def workspace(self) -> IdTitle | None:
        """Workspace that applies after the change."""
    @workspace.setter
    def workspace(self, value: IdTitle | IdTitleDict | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        previous_workspace: IdTitle | IdTitleDict | None = None,
        type: TicketTdeWorkspaceType | None = None,
        workspace: IdTitle | IdTitleDict | None = None,
    ) -> None:
        """Make a TicketTdeWorkspace from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketTdeWorkspaceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketTpeVoiceComment(BaseObject):
    """Details of a call on a Talk Partner Edition phone system, sent to add a call comment to a
    ticket.
    """

    agent_id: int | None
    """Agent who took or made the call; null if none did."""
    answering_machine_detection_status: str | None
    """Whether a person or a machine answered, as detected by the partner."""
    app_id: int | None
    """App of the phone partner that reports the call."""
    app_name: str | None
    """Name of the partner app that reports the call."""
    author_id: int | None
    """User shown as the author of the call comment."""
    @property
    def call_connected_at(self) -> str | None:
        """When the call was answered; null if never."""
    @call_connected_at.setter
    def call_connected_at(self, value: str | datetime | None) -> None: ...
    call_disposition: str | None
    """Outcome that the agent chose for the call."""
    @property
    def call_ended_at(self) -> str | None:
        """When the call ended; null while it goes on."""
    @call_ended_at.setter
    def call_ended_at(self, value: str | datetime | None) -> None: ...
    call_id: int | None
    """Call record that the comment belongs to."""
    call_recording_consent: str | None
    """How consent to recording is handled on the line."""
    call_recording_consent_action: str | None
    """What the caller did when asked for consent."""
    call_recording_consent_keypress: str | None
    """Key the caller pressed when asked for consent."""
    @property
    def call_started_at(self) -> str | None:
        """When the call began."""
    @call_started_at.setter
    def call_started_at(self, value: str | datetime | None) -> None: ...
    call_type: str | None
    """Kind of call, as classified by the partner."""
    callback_number: str | None
    """Phone number to call back."""
    @property
    def callback_requested_at(self) -> str | None:
        """When the caller asked to be called back; null if not asked."""
    @callback_requested_at.setter
    def callback_requested_at(self, value: str | datetime | None) -> None: ...
    completion_status: str | None
    """How the call ended, for instance completed or abandoned."""
    connection_attempts: int | None
    """How often a connection to an agent was tried."""
    consultation_time: int | None
    """Seconds spent consulting with other agents."""
    direction: str | None
    """Whether the call was inbound or outbound."""
    disconnection_reason: str | None
    """Why the call was cut, or who hung up."""
    dnis: str | None
    """Number that the caller dialed, as reported by the network."""
    duration: int | None
    """Length of the call in seconds."""
    end_user_id: int | None
    """End user on the call; null if unknown."""
    end_user_location: str | None
    """Where the end user called from."""
    exceeded_queue_time: bool | None
    """Whether the caller waited longer than the queue allows."""
    extension: str | None
    """Phone extension that was used."""
    external_id: str | None
    """The partner's own reference for the call."""
    from_line: str | None
    """Number that placed the call."""
    from_line_nickname: str | None
    """Readable name of the line that placed the call."""
    hold_time: int | None
    """Seconds the call was on hold altogether."""
    intent: str | None
    """Why the customer called, as recognized from the conversation."""
    ivr_destination_group_name: str | None
    """Group that the phone menu routed the caller to."""
    ivr_time_spent: int | None
    """Seconds spent in the phone menu."""
    language: str | None
    """Language spoken on the call."""
    line_type: str | None
    """Kind of line that was used, such as a phone line."""
    longest_hold_time: int | None
    """Seconds of the longest time on hold."""
    number_of_holds: int | None
    """How often the call was put on hold."""
    outside_business_hours: bool | None
    """Whether the call came in outside business hours."""
    overflowed_to: str | None
    """Where the call was passed on to when the queue was full."""
    phone_name: str | None
    """Readable name of the phone or line."""
    public: bool | None
    """Whether end users can see the call comment."""
    quality_score: int | None
    """Rating of the quality of the call."""
    queue_name: str | None
    """Queue that the caller waited in."""
    queue_time: int | None
    """Seconds spent in the queue."""
    recorded: bool | None
    """Whether the call was recorded."""
    recording_time: int | None
    """Length of the recording in seconds."""
    recording_type: str | None
    """Kind of recording, such as `call` or `voicemail`."""
    recording_url: str | None
    """Where the audio recording can be fetched; null if there is none."""
    sentiment_agent: str | None
    """Mood of the agent, as recognized from the conversation."""
    sentiment_call: str | None
    """Mood of the call as a whole, as recognized from the conversation."""
    sentiment_customer: str | None
    """Mood of the customer, as recognized from the conversation."""
    sentiment_trend: str | None
    """How the mood developed during the call."""
    short_summary: str | None
    """Brief outline of the conversation."""
    summary: str | None
    """Fuller outline of the conversation."""
    talk_time: int | None
    """Seconds that agent and end user spoke to each other."""
    time_to_answer: int | None
    """Seconds until the call was answered."""
    title: str | None
    """Headline of the call comment."""
    to_line: str | None
    """Number that was called."""
    to_line_nickname: str | None
    """Readable name of the line that was called."""
    transcript: str | None
    """Written record of what was said; null if there is none."""
    via_id: int | None
    """Kind of contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    video_recording_url: str | None
    """Where the video recording can be fetched; null if there is none."""
    voicemail: bool | None
    """Whether the caller left a voicemail."""
    @property
    def voicemail_requested_at(self) -> str | None:
        """When the caller chose to leave a voicemail; null if not chosen."""
    @voicemail_requested_at.setter
    def voicemail_requested_at(self, value: str | datetime | None) -> None: ...
    wait_time: int | None
    """Seconds the caller waited altogether."""
    @property
    def agent(self) -> User | None:
        """The User behind `agent_id`."""
    @agent.setter
    def agent(self, value: User | int | None) -> None: ...
    @property
    def app(self) -> App | None:
        """The App behind `app_id`."""
    @app.setter
    def app(self, value: App | int | None) -> None: ...
    @property
    def author(self) -> User | None:
        """The User behind `author_id`."""
    @author.setter
    def author(self, value: User | int | None) -> None: ...
    @property
    def call(self) -> Call | None:
        """The Call behind `call_id`."""
    @call.setter
    def call(self, value: Call | int | None) -> None: ...
    @property
    def end_user(self) -> User | None:
        """The User behind `end_user_id`."""
    @end_user.setter
    def end_user(self, value: User | int | None) -> None: ...
    @property
    def call_connected(self) -> datetime | None:
        """`call_connected_at` as an aware datetime."""
    @call_connected.setter
    def call_connected(self, value: datetime | None) -> None: ...
    @property
    def call_ended(self) -> datetime | None:
        """`call_ended_at` as an aware datetime."""
    @call_ended.setter
    def call_ended(self, value: datetime | None) -> None: ...
    @property
    def call_started(self) -> datetime | None:
        """`call_started_at` as an aware datetime."""
    @call_started.setter
    def call_started(self, value: datetime | None) -> None: ...
    @property
    def callback_requested(self) -> datetime | None:
        """`callback_requested_at` as an aware datetime."""
    @callback_requested.setter
    def callback_requested(self, value: datetime | None) -> None: ...
    @property
    def voicemail_requested(self) -> datetime | None:
        """`voicemail_requested_at` as an aware datetime."""
    @voicemail_requested.setter
    def voicemail_requested(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        answering_machine_detection_status: str | None = None,
        app_id: int | None = None,
        app_name: str | None = None,
        author_id: int | None = None,
        call_connected_at: str | datetime | None = None,
        call_disposition: str | None = None,
        call_ended_at: str | datetime | None = None,
        call_id: int | None = None,
        call_recording_consent: str | None = None,
        call_recording_consent_action: str | None = None,
        call_recording_consent_keypress: str | None = None,
        call_started_at: str | datetime | None = None,
        call_type: str | None = None,
        callback_number: str | None = None,
        callback_requested_at: str | datetime | None = None,
        completion_status: str | None = None,
        connection_attempts: int | None = None,
        consultation_time: int | None = None,
        direction: str | None = None,
        disconnection_reason: str | None = None,
        dnis: str | None = None,
        duration: int | None = None,
        end_user_id: int | None = None,
        end_user_location: str | None = None,
        exceeded_queue_time: bool | None = None,
        extension: str | None = None,
        external_id: str | None = None,
        from_line: str | None = None,
        from_line_nickname: str | None = None,
        hold_time: int | None = None,
        intent: str | None = None,
        ivr_destination_group_name: str | None = None,
        ivr_time_spent: int | None = None,
        language: str | None = None,
        line_type: str | None = None,
        longest_hold_time: int | None = None,
        number_of_holds: int | None = None,
        outside_business_hours: bool | None = None,
        overflowed_to: str | None = None,
        phone_name: str | None = None,
        public: bool | None = None,
        quality_score: int | None = None,
        queue_name: str | None = None,
        queue_time: int | None = None,
        recorded: bool | None = None,
        recording_time: int | None = None,
        recording_type: str | None = None,
        recording_url: str | None = None,
        sentiment_agent: str | None = None,
        sentiment_call: str | None = None,
        sentiment_customer: str | None = None,
        sentiment_trend: str | None = None,
        short_summary: str | None = None,
        summary: str | None = None,
        talk_time: int | None = None,
        time_to_answer: int | None = None,
        title: str | None = None,
        to_line: str | None = None,
        to_line_nickname: str | None = None,
        transcript: str | None = None,
        via_id: int | None = None,
        video_recording_url: str | None = None,
        voicemail: bool | None = None,
        voicemail_requested_at: str | datetime | None = None,
        wait_time: int | None = None,
        agent: User | int | None = None,
        app: App | int | None = None,
        author: User | int | None = None,
        call: Call | int | None = None,
        end_user: User | int | None = None,
        call_connected: datetime | None = None,
        call_ended: datetime | None = None,
        call_started: datetime | None = None,
        callback_requested: datetime | None = None,
        voicemail_requested: datetime | None = None,
    ) -> None:
        """Make a TicketTpeVoiceComment from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TicketTpeVoiceCommentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketTpeVoiceCommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketVoiceComment(BaseObject):
    """Details of a phone call or voicemail, sent to add a voice comment to a ticket."""

    answered_by_id: int | None
    """Agent who answered the call; null if nobody did."""
    call_duration: int | None
    """Length of the call in seconds."""
    from_: str | None
    """Phone number that placed the call. On the wire: `from`."""
    location: str | None
    """Where the caller was; null if unknown."""
    public: bool | None
    """Only sent; whether end users see the voice comment."""
    recording_type: TicketVoiceCommentRecordingType | None
    """Only sent; what the recording is of."""
    recording_url: str | None
    """Where the recording can be fetched; null if there is none."""
    @property
    def started_at(self) -> str | None:
        """Only sent; when the call began."""
    @started_at.setter
    def started_at(self, value: str | datetime | None) -> None: ...
    to: str | None
    """Phone number that was called."""
    transcription_text: str | None
    """Written text of the recording; null if there is none."""
    @property
    def answered_by(self) -> User | None:
        """The User behind `answered_by_id`."""
    @answered_by.setter
    def answered_by(self, value: User | int | None) -> None: ...
    @property
    def started(self) -> datetime | None:
        """`started_at` as an aware datetime."""
    @started.setter
    def started(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        answered_by_id: int | None = None,
        call_duration: int | None = None,
        from_: str | None = None,
        location: str | None = None,
        public: bool | None = None,
        recording_type: TicketVoiceCommentRecordingType | None = None,
        recording_url: str | None = None,
        started_at: str | datetime | None = None,
        to: str | None = None,
        transcription_text: str | None = None,
        answered_by: User | int | None = None,
        started: datetime | None = None,
    ) -> None:
        """Make a TicketVoiceComment from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TicketVoiceCommentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketVoiceCommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TweetEvent(BaseObject):
    """Audit event noting that a reply to the ticket went out through Twitter."""

    body: str | None
    """Text of the tweet or direct message."""
    direct_message: bool | None
    """Whether it was a direct message, not a public tweet."""
    id: int
    """Identifies the event within the account."""
    @property
    def recipients(self) -> ProxyList[int]:
        """Users whom the tweet was addressed to."""
    @recipients.setter
    def recipients(self, value: Iterable[int] | None) -> None: ...
    type: str | None
    """Always names this kind of audit event."""
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        direct_message: bool | None = None,
        id: int | None = None,
        recipients: Iterable[int] | None = None,
        type: str | None = None,
    ) -> None:
        """Make a TweetEvent from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TweetEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Via(BaseObject):
    """Tells through which channel, and from whom to whom, a ticket or comment came about."""

    channel: str | int | None
    """Name or numeric code of the channel, such as `web`, `email` or `api`."""
    @property
    def source(self) -> Source | None:
        """Sender, recipient and relation of the message, as far as the channel has them."""
    @source.setter
    def source(self, value: Mapping[str, object] | Source | SourceDict | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        channel: str | int | None = None,
        source: Mapping[str, object] | Source | SourceDict | None = None,
    ) -> None:
        """Make a Via from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ViaDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class VoiceCommentEvent(BaseObject):
    """Audit event noting that a phone call or voicemail was added to the ticket as a comment."""
    @property
    def attachments(self) -> ProxyList[object]:
        """Files attached to the voice comment."""
    @attachments.setter
    def attachments(self, value: Iterable[object] | None) -> None: ...
    author_id: int | None
    """User shown as the author of the voice comment."""
    body: str | None
    """Plain-text rendering of the call details."""
    @property
    def data(self) -> ProxyDict[str, object]:
        """Details of the call, such as its numbers, length and recording."""
    @data.setter
    def data(self, value: Mapping[str, object] | None) -> None: ...
    formatted_from: str | None
    """Number that placed the call, written for reading."""
    formatted_to: str | None
    """Number that was called, written for reading."""
    html_body: str | None
    """Call details with HTML formatting."""
    id: int
    """Identifies the event within the account."""
    public: bool | None
    """Whether end users see the voice comment."""
    transcription_visible: bool | None
    """Whether the written text of the recording is shown."""
    trusted: bool | None
    """Whether the author and source could be vouched for."""
    type: str | None
    """Always names this kind of audit event."""
    @property
    def author(self) -> User | None:
        """The User behind `author_id`."""
    @author.setter
    def author(self, value: User | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Iterable[object] | None = None,
        author_id: int | None = None,
        body: str | None = None,
        data: Mapping[str, object] | None = None,
        formatted_from: str | None = None,
        formatted_to: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        public: bool | None = None,
        transcription_visible: bool | None = None,
        trusted: bool | None = None,
        type: str | None = None,
        author: User | int | None = None,
    ) -> None:
        """Make a VoiceCommentEvent from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> VoiceCommentEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> VoiceCommentEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AgentMacroReferenceAwaitable(AwaitableAttrs):
    """The relations of AgentMacroReference as awaitables."""
    @property
    def macro(self) -> Awaitable[Macro | None]:
        """The Macro behind `macro_id`."""

@type_check_only
class AuditAwaitable(AwaitableAttrs):
    """The relations of Audit as awaitables."""
    @property
    def author(self) -> Awaitable[User | None]:
        """The User behind `author_id`."""
    @property
    def ticket(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `ticket_id`."""

@type_check_only
class AuditEventAwaitable(AwaitableAttrs):
    """The relations of AuditEvent as awaitables."""
    @property
    def audit(self) -> Awaitable[Audit | None]:
        """The Audit behind `audit_id`."""
    @property
    def author(self) -> Awaitable[User | None]:
        """The User behind `author_id`."""
    @property
    def macro(self) -> Awaitable[Macro | None]:
        """The Macro behind `macro_id`."""

@type_check_only
class AuditEventDataAwaitable(AwaitableAttrs):
    """The relations of AuditEventData as awaitables."""
    @property
    def answered_by(self) -> Awaitable[User | None]:
        """The User behind `answered_by_id`."""
    @property
    def author(self) -> Awaitable[User | None]:
        """The User behind `author_id`."""
    @property
    def brand(self) -> Awaitable[Brand | None]:
        """The Brand behind `brand_id`."""
    @property
    def call(self) -> Awaitable[Call | None]:
        """The Call behind `call_id`."""

@type_check_only
class CommentAwaitable(AwaitableAttrs):
    """The relations of Comment as awaitables."""
    @property
    def audit(self) -> Awaitable[Audit | None]:
        """The Audit behind `audit_id`."""
    @property
    def author(self) -> Awaitable[User | None]:
        """The User behind `author_id`."""
    @property
    def ticket(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `ticket_id`."""

@type_check_only
class CommentPrivacyChangeEventAwaitable(AwaitableAttrs):
    """The relations of CommentPrivacyChangeEvent as awaitables."""
    @property
    def comment(self) -> Awaitable[Comment | None]:
        """The Comment behind `comment_id`."""

@type_check_only
class EmailCCAwaitable(AwaitableAttrs):
    """The relations of EmailCC as awaitables."""
    @property
    def user(self) -> Awaitable[User | None]:
        """The User behind `user_id`."""

@type_check_only
class FacebookCommentEventAwaitable(AwaitableAttrs):
    """The relations of FacebookCommentEvent as awaitables."""
    @property
    def author(self) -> Awaitable[User | None]:
        """The User behind `author_id`."""

@type_check_only
class FollowerAwaitable(AwaitableAttrs):
    """The relations of Follower as awaitables."""
    @property
    def user(self) -> Awaitable[User | None]:
        """The User behind `user_id`."""

@type_check_only
class MacroResultTicketAwaitable(AwaitableAttrs):
    """The relations of MacroResultTicket as awaitables."""
    @property
    def assignee(self) -> Awaitable[User | None]:
        """The User behind `assignee_id`."""
    @property
    def group(self) -> Awaitable[Group | None]:
        """The Group behind `group_id`."""

@type_check_only
class SatisfactionRatingEventAwaitable(AwaitableAttrs):
    """The relations of SatisfactionRatingEvent as awaitables."""
    @property
    def assignee(self) -> Awaitable[User | None]:
        """The User behind `assignee_id`."""

@type_check_only
class SourceFromAwaitable(AwaitableAttrs):
    """The relations of SourceFrom as awaitables."""
    @property
    def ticket(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `ticket_id`."""
    @property
    def tickets(self) -> Awaitable[list[Ticket]]:
        """The Ticket records behind `ticket_ids`."""
    @property
    def topic(self) -> Awaitable[Topic | None]:
        """The Topic behind `topic_id`."""

@type_check_only
class SourceToAwaitable(AwaitableAttrs):
    """The relations of SourceTo as awaitables."""
    @property
    def brand(self) -> Awaitable[Brand | None]:
        """The Brand behind `brand_id`."""

@type_check_only
class TaskListAwaitable(AwaitableAttrs):
    """The relations of TaskList as awaitables."""
    @property
    def task_list_template(self) -> Awaitable[TaskListTemplate | None]:
        """The TaskListTemplate behind `task_list_template_id`."""
    @property
    def ticket(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `ticket_id`."""

@type_check_only
class TicketAwaitable(AwaitableAttrs):
    """The relations of Ticket as awaitables."""
    @property
    def assignee(self) -> Awaitable[User | None]:
        """The User behind `assignee_id`."""
    @property
    def attribute_values(self) -> Awaitable[list[RoutingAttributeValue]]:
        """The RoutingAttributeValue records behind `attribute_value_ids`."""
    @property
    def brand(self) -> Awaitable[Brand | None]:
        """The Brand behind `brand_id`."""
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
    def followers(self) -> Awaitable[list[User]]:
        """The User records behind `follower_ids`."""
    @property
    def followups(self) -> Awaitable[list[Ticket]]:
        """The Ticket records behind `followup_ids`."""
    @property
    def forum_topic(self) -> Awaitable[Topic | None]:
        """The Topic behind `forum_topic_id`."""
    @property
    def group(self) -> Awaitable[Group | None]:
        """The Group behind `group_id`."""
    @property
    def macro(self) -> Awaitable[Macro | None]:
        """The Macro behind `macro_id`."""
    @property
    def macros(self) -> Awaitable[list[Macro]]:
        """The Macro records behind `macro_ids`."""
    @property
    def organization(self) -> Awaitable[Organization | None]:
        """The Organization behind `organization_id`."""
    @property
    def problem(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `problem_id`."""
    @property
    def requester(self) -> Awaitable[User | None]:
        """The User behind `requester_id`."""
    @property
    def sharing_agreements(self) -> Awaitable[list[SharingAgreement]]:
        """The SharingAgreement records behind `sharing_agreement_ids`."""
    @property
    def submitter(self) -> Awaitable[User | None]:
        """The User behind `submitter_id`."""
    @property
    def suspended_ticket(self) -> Awaitable[SuspendedTicket | None]:
        """The SuspendedTicket behind `suspended_ticket_id`."""
    @property
    def ticket_form(self) -> Awaitable[TicketForm | None]:
        """The TicketForm behind `ticket_form_id`."""
    @property
    def via_followup_source(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `via_followup_source_id`."""

@type_check_only
class TicketPredictionAwaitable(AwaitableAttrs):
    """The relations of TicketPrediction as awaitables."""
    @property
    def ticket(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `ticket_id`."""

@type_check_only
class TicketRelatedAwaitable(AwaitableAttrs):
    """The relations of TicketRelated as awaitables."""
    @property
    def topic(self) -> Awaitable[Topic | None]:
        """The Topic behind `topic_id`."""

@type_check_only
class TicketRequesterAwaitable(AwaitableAttrs):
    """The relations of TicketRequester as awaitables."""
    @property
    def organization(self) -> Awaitable[Organization | None]:
        """The Organization behind `organization_id`."""

@type_check_only
class TicketTpeVoiceCommentAwaitable(AwaitableAttrs):
    """The relations of TicketTpeVoiceComment as awaitables."""
    @property
    def agent(self) -> Awaitable[User | None]:
        """The User behind `agent_id`."""
    @property
    def app(self) -> Awaitable[App | None]:
        """The App behind `app_id`."""
    @property
    def author(self) -> Awaitable[User | None]:
        """The User behind `author_id`."""
    @property
    def call(self) -> Awaitable[Call | None]:
        """The Call behind `call_id`."""
    @property
    def end_user(self) -> Awaitable[User | None]:
        """The User behind `end_user_id`."""

@type_check_only
class TicketVoiceCommentAwaitable(AwaitableAttrs):
    """The relations of TicketVoiceComment as awaitables."""
    @property
    def answered_by(self) -> Awaitable[User | None]:
        """The User behind `answered_by_id`."""

@type_check_only
class VoiceCommentEventAwaitable(AwaitableAttrs):
    """The relations of VoiceCommentEvent as awaitables."""
    @property
    def author(self) -> Awaitable[User | None]:
        """The User behind `author_id`."""
