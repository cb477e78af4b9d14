# Generated from openapi/zendesk.openapi.json (openapi/spec/support/tickets.yaml) by `make generate`. Do not edit.
# Records in some places lack what others of their kind have: their attributes are wider on purpose.
# mypy: disable-error-code="assignment, override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
macros, metrics and related records.
"""

from collections.abc import Awaitable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy_account import TicketFields, TicketValues

from zenpy.lib.api_objects.apps_objects import App
from zenpy.lib.api_objects.attachments import Attachment
from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.help_centre_objects import Topic
from zenpy.lib.api_objects.macros import Macro
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.routing import RoutingAttributeValue
from zenpy.lib.api_objects.satisfaction_ratings import SatisfactionRating, SatisfactionRatingAwaitable
from zenpy.lib.api_objects.satisfaction_reasons import SatisfactionReason
from zenpy.lib.api_objects.shared import Metadata
from zenpy.lib.api_objects.sharing_agreements import SharingAgreement
from zenpy.lib.api_objects.suspended_tickets import SuspendedTicket
from zenpy.lib.api_objects.talk_objects import Call
from zenpy.lib.api_objects.task_list_templates import TaskListTemplate
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.api_objects.ticket_metrics import TicketMetric
from zenpy.lib.api_objects.uploads import Upload
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList, UntypedDict
from zenpy.lib.records.descriptors import Attribute, ListOrNumber, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
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
    CommentEventDict,
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
    TicketMetricDict,
    TicketPredictionDict,
    TicketRelatedDict,
    TicketRequesterDict,
    TicketSatisfactionRatingDict,
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

AuditEventType: TypeAlias = Literal[
    "AnswerBotNotification",
    "AssociateAttValsEvent",
    "AttachmentRedactionEvent",
    "ChannelBackEvent",
    "ChannelFrameworkEvent",
    "ChatEndedEvent",
    "ChatFileAttachment",
    "ChatStartedEvent",
    "CollabThreadClosed",
    "CollabThreadCreated",
    "CollabThreadReopened",
    "CollabThreadReply",
    "CommentRedactionEvent",
    "EmailCcChange",
    "FollowerChange",
    "FollowerNotification",
    "FollowerNotificationEvent",
    "FollowersChange",
    "KnowledgeCaptured",
    "KnowledgeFlagged",
    "KnowledgeLinkAccepted",
    "KnowledgeLinkRejected",
    "KnowledgeLinked",
    "MacroReference",
    "NotificationWithCcs",
    "OfferedToEvent",
    "RoutingChannelEvent",
    "SMS",
    "ScheduleAssignment",
    "SlaTargetChange",
    "SmsNotification",
    "SurveyOffered",
    "SurveyResponseSubmitted",
    "SuspendedTicketRecovery",
    "TicketUnshareEvent",
    "TranslatableError",
    "TwitterDmEvent",
    "TwitterEvent",
    "UserCustomFieldEvent",
    "VoiceApiComment",
    "WebhookEvent",
]
"""The values of `AuditEvent.type`."""
ConversationLogAuthorType: TypeAlias = Literal["user", "agent", "bot"]
"""The values of `ConversationLogAuthor.type`."""
EmailCCAction: TypeAlias = Literal["put", "delete"]
"""The values of `EmailCC.action`."""
FollowerAction: TypeAlias = Literal["put", "delete"]
"""The values of `Follower.action`."""
TicketPriority: TypeAlias = Literal["urgent", "high", "normal", "low"]
"""The values of `Ticket.priority`."""
TicketStatus: TypeAlias = Literal["new", "open", "pending", "hold", "solved", "closed"]
"""The values of `Ticket.status` and `MacroResultTicket.status`."""
TicketSupportType: TypeAlias = Literal["agent", "ai_agent"]
"""The values of `Ticket.support_type`."""
TicketTdeWorkspaceType: TypeAlias = Literal["ADD", "CHANGE", "DELETE"]
"""The values of `TicketTdeWorkspace.type`."""
TicketType: TypeAlias = Literal["problem", "incident", "question", "task"]
"""The values of `Ticket.type`."""
TicketVoiceCommentRecordingType: TypeAlias = Literal["call", "voicemail", "ai"]
"""The values of `TicketVoiceComment.recording_type`."""
CustomFieldValue: TypeAlias = int | str | float | bool | list[str] | None
"""What the mappings of a list of CustomField hold."""

@type_check_only
class CustomFieldItem(ProxyDict[str, CustomFieldValue]):
    """A CustomField in a list, as a mapping."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> int: ...
    @overload
    def __getitem__(
        self, key: Literal["value"], /
    ) -> str | int | float | bool | ListOrNumber[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> CustomFieldValue: ...

AnyAuditEvent: TypeAlias = (
    AuditEvent
    | AgentMacroReference
    | CcEvent
    | ChangeEvent
    | CommentEvent
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

@takes_its_fields
class AgentMacroReference(BaseObject):
    """Ticket audit event noting that an agent applied a macro."""

    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    macro_id: str | None
    """Macro that was applied."""
    macro_title: str | None
    """Name of the macro at the time it was applied."""
    type: Literal["AgentMacroReference"]
    """Event type, always `AgentMacroReference`."""
    via: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Channel through which the macro was applied."""
    macro: Attribute[Macro | None, Macro | str | None]
    """The Macro behind `macro_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        macro_id: str | None = None,
        macro_title: str | None = None,
        type: Literal["AgentMacroReference"] | None = None,
        via: Mapping[str, object] | None = None,
        macro: Macro | str | None = None,
    ) -> None:
        """Make an AgentMacroReference from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AgentMacroReferenceAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AgentMacroReferenceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Audit(BaseObject):
    """One update of a ticket with everything that happened in it. A ticket's audits form its history."""

    attachments: Attribute[ProxyList[Attachment], Iterable[Attachment | AttachmentDict] | None]
    """Files added with the update."""
    author_id: int
    """User who made the update; -1 stands for the system. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the ticket was updated. Read-only."""
    events: Attribute[
        ProxyList[AnyAuditEvent], Iterable[AnyAuditEvent | AuditEventDict | Mapping[str, object]] | None
    ]
    """Individual changes, comments and notifications of the update. Read-only."""
    id: int
    """Identifies the audit; assigned by Zendesk. Read-only."""
    metadata: Attribute[Metadata, Metadata | MetadataDict | None]
    """Details about the client, plus custom data passed with the update. Read-only."""
    ticket_id: int
    """Ticket that was updated. Read-only."""
    via: Attribute[Via, Via | ViaDict | None]
    """Channel through which the update came. Read-only."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    ticket: Attribute[Ticket, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        id: int | None = None,
    ) -> None:
        """Make an Audit from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AuditAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AuditDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AuditEvent(BaseObject):
    """Single happening within a ticket audit. Which of its properties are present depends on `type`."""

    attachments: Attribute[ProxyList[Attachment], Iterable[Attachment | AttachmentDict] | None]
    """Files of the comment, for comment events."""
    audit_id: int | None
    """Audit the event belongs to."""
    author_id: int | None
    """Writer of the comment, for comment events."""
    body: str | None
    """Text of the comment or of the notification sent. Read-only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the event happened."""
    current_followers: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Followers of the ticket after the change."""
    data: Attribute[AuditEventData | None, AuditEventData | AuditEventDataDict | None]
    """Channel-specific details, such as those of a phone call."""
    field_name: str | None
    """Ticket property that was set or changed; a custom field shows its id. Read-only."""
    formatted_from: str | None
    """Calling number in readable form, for voice comments."""
    formatted_to: str | None
    """Called number in readable form, for voice comments."""
    html_body: str | None
    """Text of the comment as HTML."""
    id: int
    """Identifies the event; assigned by Zendesk. Read-only."""
    macro_deleted: bool | None
    """Whether the applied macro no longer exists."""
    macro_id: str | None
    """Macro that was applied."""
    macro_title: str | None
    """Name of the macro at the time it was applied."""
    plain_body: str | None
    """Text of the comment without formatting."""
    previous_followers: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Followers of the ticket before the change."""
    previous_value: Attribute[ProxyList[str] | str | int | None, str | int | Many[str] | Iterator[str] | None]
    """Value before the change; null if it was empty."""
    public: bool | None
    """Whether end users can see the comment."""
    recipients: Attribute[ProxyList[int], Iterable[int] | None]
    """Users who received the notification or were copied."""
    resource: str | None
    """Target that was notified, for external notifications."""
    subject: str | None
    """Subject line of the notification sent."""
    transcription_visible: bool | None
    """Whether the transcript of a call is displayed."""
    trusted: bool | None
    """Whether the author of the comment could be verified."""
    type: AuditEventType
    """Kind of event. Kinds with a class of their own, such as `Comment`, are not among these.
    Read-only.
    """
    value: Attribute[ProxyList[str] | str | int | None, str | int | Many[str] | Iterator[str] | None]
    """Value after the change; null if it was emptied."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, for instance a trigger."""
    audit: Attribute[Audit | None, Audit | int | None]
    """The Audit behind `audit_id`. No call fetches it: an answer has to bring it along."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    macro: Attribute[Macro | None, Macro | str | None]
    """The Macro behind `macro_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        audit_id: int | None = None,
        author_id: int | None = None,
        created_at: str | datetime | None = None,
        current_followers: Many[str] | Iterator[str] | None = None,
        data: AuditEventData | AuditEventDataDict | None = None,
        formatted_from: str | None = None,
        formatted_to: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        macro_deleted: bool | None = None,
        macro_id: str | None = None,
        macro_title: str | None = None,
        plain_body: str | None = None,
        previous_followers: Many[str] | Iterator[str] | None = None,
        previous_value: str | int | Many[str] | Iterator[str] | None = None,
        public: bool | None = None,
        recipients: Iterable[int] | None = None,
        resource: str | None = None,
        subject: str | None = None,
        transcription_visible: bool | None = None,
        trusted: bool | None = None,
        value: str | int | Many[str] | Iterator[str] | None = None,
        via: Via | ViaDict | None = None,
        audit: Audit | int | None = None,
        author: User | int | None = None,
        macro: Macro | str | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make an AuditEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AuditEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AuditEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    call_duration: float | str | None
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
    started_at: Attribute[str | None, str | datetime | None]
    """When the call began."""
    to: str | None
    """Number that was called."""
    transcription_status: str | None
    """State of turning the recording into text."""
    transcription_text: str | None
    """What was said, as text."""
    via_id: int | None
    """Numeric code of the channel."""
    answered_by: Attribute[User | None, User | int | None]
    """The User behind `answered_by_id`. One call fetches it for all records of a page."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    call: Attribute[Call | None, Call | int | None]
    """The Call behind `call_id`. No call fetches it: an answer has to bring it along."""
    started: Attribute[datetime | None, datetime | None]
    """`started_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        answered_by_id: int | None = None,
        answered_by_name: str | None = None,
        author_id: int | None = None,
        brand_id: int | None = None,
        call_duration: float | str | None = None,
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
        """Make an AuditEventData from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AuditEventDataAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AuditEventDataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CcEvent(BaseObject):
    """Ticket audit event noting who was copied on an update."""

    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    recipients: Attribute[ProxyList[int], Iterable[int] | None]
    """Users who were copied."""
    type: Literal["Cc"]
    """Event type, always `Cc`."""
    via: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Channel or rule that caused the copy."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        recipients: Iterable[int] | None = None,
        type: Literal["Cc"] | None = None,
        via: Mapping[str, object] | None = None,
    ) -> None:
        """Make a CcEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CcEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ChangeEvent(BaseObject):
    """Ticket audit event noting that a property of the ticket changed."""

    field_name: str | None
    """Property that changed; a custom field shows its id."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    previous_value: Attribute[
        ProxyList[object] | str | int | ProxyDict[str, object] | None,
        str | int | Many[object] | Iterator[object] | Mapping[str, object] | None,
    ]
    """Value before the change; a number for some ids, a list for tags, an object for targets of an
    SLA.
    """
    type: Literal["Change"]
    """Event type, always `Change`."""
    value: Attribute[
        ProxyList[object] | str | int | ProxyDict[str, object] | None,
        str | int | Many[object] | Iterator[object] | Mapping[str, object] | None,
    ]
    """Value after the change, of the same kinds."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        field_name: str | None = None,
        id: int | None = None,
        previous_value: str | int | Many[object] | Iterator[object] | Mapping[str, object] | None = None,
        type: Literal["Change"] | None = None,
        value: str | int | Many[object] | Iterator[object] | Mapping[str, object] | None = None,
        via: Via | ViaDict | None = None,
    ) -> None:
        """Make a ChangeEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChangeEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Collaborator(BaseObject):
    """Person to copy on a ticket, named by address; an unknown address creates a user."""

    email: str | None
    """Mail address of the person to copy."""
    name: str | None
    """Display name for a newly created user."""
    @overload
    def __init__(self, api: object = None, *, email: str | None = None, name: str | None = None) -> None:
        """Make a Collaborator from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CollaboratorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Comment(BaseObject):
    """Message on a ticket, either a public reply or an internal note."""

    add_short_url: bool | None
    """Whether a short link to the ticket is appended when replying by a social channel."""
    attachments: Attribute[ProxyList[Attachment], Iterable[Attachment | AttachmentDict] | None]
    """Files that came with the comment. Read-only."""
    audit_id: int | None
    """Ticket audit in which the comment was added. Read-only."""
    author_id: Attribute[int, int | None]
    """Writer of the comment; the current user when left out on sending."""
    body: str
    """Text of the comment; Markdown may apply on sending."""
    channel_back: str | None
    """Whether to pass the comment on to the social channel of the ticket."""
    channel_source_id: str | None
    """Account or page of the social channel to reply from; null if none."""
    created_at: Attribute[str, str | datetime | None]
    """When the comment was written. Only `client.ticket_import.create()` takes it."""
    event_type: str | None
    """Kind of event in an event export, such as `Comment`."""
    html_body: str
    """Text of the comment as HTML; when sent it takes the place of `body`."""
    id: int
    """Identifies the comment; assigned by Zendesk. Read-only."""
    metadata: Attribute[Metadata | None, Metadata | MetadataDict | None]
    """Details about the client and system, such as flags on trust. Read-only."""
    plain_body: str | None
    """Text of the comment with formatting stripped. Read-only."""
    public: bool
    """Whether end users see the comment; false makes it an internal note. It has no fixed default:
    left out it follows the ticket, and the comment may be e-mailed to the customer.
    """
    ticket_id: int | None
    """Ticket the comment belongs to."""
    timestamp: int | None
    """When the comment was made, in seconds since 1970, in event exports."""
    translate_to: str | None
    """Language the text is to be translated to; null for none."""
    type: Literal["Comment", "VoiceComment"] | str
    """Either `Comment`, or `VoiceComment` for calls. Read-only."""
    uploads: Attribute[ProxyList[str], Many[str | Upload] | Iterator[str | Upload] | Upload | str | None]
    """Tokens of uploaded files to attach; used only when sending a comment."""
    value: str | None
    """Text of the comment in an alternative form; only sent, on ticket import or update."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the comment came."""
    via_reference_id: int | None
    """Source within the channel, such as the ticket or rule it came from."""
    audit: Attribute[Audit | None, Audit | int | None]
    """The Audit behind `audit_id`. No call fetches it: an answer has to bring it along."""
    author: Attribute[User, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        add_short_url: bool | None = None,
        author_id: int | None = None,
        body: str | None = None,
        channel_back: str | None = None,
        channel_source_id: str | None = None,
        created_at: str | datetime | None = None,
        event_type: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        public: bool | None = None,
        ticket_id: int | None = None,
        timestamp: int | None = None,
        translate_to: str | None = None,
        uploads: Many[str | Upload] | Iterator[str | Upload] | Upload | str | None = None,
        value: str | None = None,
        via: Via | ViaDict | None = None,
        via_reference_id: int | None = None,
        author: User | int | None = None,
        ticket: Ticket | int | None = None,
        created: datetime | None = None,
        timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a Comment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CommentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> CommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CommentPrivacyChangeEvent(BaseObject):
    """Ticket audit event noting that a comment was turned from public to private."""

    comment_id: int | None
    """Comment whose visibility changed."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    public: bool | None
    """Whether end users see the comment after the change."""
    type: Literal["CommentPrivacyChange"]
    """Event type, always `CommentPrivacyChange`."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    comment: Attribute[Comment | None, Comment | int | None]
    """The Comment behind `comment_id`. No call fetches it: an answer has to bring it along."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        comment_id: int | None = None,
        id: int | None = None,
        public: bool | None = None,
        type: Literal["CommentPrivacyChange"] | None = None,
        via: Via | ViaDict | None = None,
        comment: Comment | int | None = None,
    ) -> None:
        """Make a CommentPrivacyChangeEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CommentPrivacyChangeEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> CommentPrivacyChangeEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ConversationLog(BaseObject):
    """Entry in the conversation history of a ticket, covering comments, messages and events of all
    channels.
    """

    attachments: Attribute[ProxyList[Attachment], Iterable[Attachment | AttachmentDict] | None]
    """Files that came with the entry. Read-only."""
    author: Attribute[ConversationLogAuthor, ConversationLogAuthor | ConversationLogAuthorDict | None]
    """Who wrote or caused the entry."""
    content: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """What was said or done; its makeup depends on the kind of entry. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the entry came into being. Read-only."""
    id: str
    """Identifies the entry in the conversation log; assigned by Zendesk. Read-only."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Further details about the entry, such as those of its channel. Read-only."""
    received_at: Attribute[str | None, str | datetime | None]
    """When the message arrived at Zendesk."""
    reference: str
    """Identifies the underlying record, such as a comment or message, by resource name. Read-only."""
    source: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Channel or integration the entry came from."""
    type: str
    """Kind of entry, such as a comment, a message or an event. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    received: Attribute[datetime | None, datetime | None]
    """`received_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        author: ConversationLogAuthor | ConversationLogAuthorDict | None = None,
        id: str | None = None,
        received_at: str | datetime | None = None,
        source: Mapping[str, object] | None = None,
        received: datetime | None = None,
    ) -> None:
        """Make a ConversationLog from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ConversationLogDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ConversationLogAuthor(BaseObject):
    """Who wrote an entry of a ticket's conversation log: a person or a bot."""

    avatar_url: str | None
    """Address of the author's picture."""
    display_name: str | None
    """Name shown for the author."""
    type: ConversationLogAuthorType | None
    """Whether an end user, an agent or a bot wrote the entry. Read-only."""
    zen_sunco_user_id: str | None
    """User id of the author in Sunshine Conversations. Read-only. On the wire: `zen:sunco:user_id`."""
    zen_support_user_id: int | None
    """User id of the author in Zendesk Support. Read-only. On the wire: `zen:support:user_id`."""
    @overload
    def __init__(
        self, api: object = None, *, avatar_url: str | None = None, display_name: str | None = None
    ) -> None:
        """Make a ConversationLogAuthor from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ConversationLogAuthorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CreateEvent(BaseObject):
    """Ticket audit event noting the value a property got when the ticket was created."""

    field_name: str | None
    """Property that was set; a custom field shows its id."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    type: Literal["Create"]
    """Event type, always `Create`."""
    value: Attribute[
        ProxyList[object] | str | int | ProxyDict[str, object] | None,
        str | int | Many[object] | Iterator[object] | Mapping[str, object] | None,
    ]
    """Initial value of the property; a number for some ids, a list for tags, an object for targets of
    an SLA.
    """
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        field_name: str | None = None,
        id: int | None = None,
        type: Literal["Create"] | None = None,
        value: str | int | Many[object] | Iterator[object] | Mapping[str, object] | None = None,
        via: Via | ViaDict | None = None,
    ) -> None:
        """Make a CreateEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CreateEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CustomField(BaseObject):
    """Value a ticket has for one of its custom fields. The value's type follows the field's
    definition.
    """

    id: int
    """Ticket field the value belongs to."""
    value: Attribute[
        ProxyList[str] | str | int | float | bool | None,
        str | int | float | bool | Many[str] | Iterator[str] | None,
    ]
    """Value held; a tag for dropdowns, an array of tags for multiselects, null when empty."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        value: str | int | float | bool | Many[str] | Iterator[str] | None = None,
    ) -> None:
        """Make a CustomField from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CustomFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class EmailCC(BaseObject):
    """Addition or removal of a person copied by email, sent along when a ticket is created or updated."""

    action: Attribute[EmailCCAction | None, EmailCCAction | Enum | None]
    """Whether to add the person with `put` or remove with `delete`; adding is the default."""
    user_email: str | None
    """Mail address of the person; an unknown one creates a user."""
    user_id: int | None
    """User to copy, as an alternative to the address."""
    user_name: str | None
    """Display name for a newly created user; null to derive none."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        action: EmailCCAction | Enum | None = None,
        user_email: str | None = None,
        user_id: int | None = None,
        user_name: str | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make an EmailCC from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> EmailCCAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> EmailCCDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ErrorEvent(BaseObject):
    """Ticket audit event noting that something went wrong during an update."""

    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    message: int | None
    """What went wrong; declared upstream as a number."""
    type: Literal["Error"]
    """Event type, always `Error`."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        message: int | None = None,
        type: Literal["Error"] | None = None,
        via: Via | ViaDict | None = None,
    ) -> None:
        """Make an ErrorEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ErrorEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ExternalEvent(BaseObject):
    """Ticket audit event noting that a message was sent to an outside target."""

    body: str | None
    """Message that was sent."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    resource: int | None
    """Target or extension that received the message."""
    type: Literal["External"]
    """Event type, always `External`."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        id: int | None = None,
        resource: int | None = None,
        type: Literal["External"] | None = None,
        via: Via | ViaDict | None = None,
    ) -> None:
        """Make an ExternalEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ExternalEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class FacebookCommentEvent(BaseObject):
    """Ticket audit event describing a comment that was made on Facebook."""

    attachments: Attribute[ProxyList[object], Many[object] | Iterator[object] | None]
    """Files that came with the comment."""
    author_id: int | None
    """User the comment is attributed to."""
    body: str | None
    """Text of the comment."""
    data: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Details of the original Facebook comment."""
    graph_object_id: str | None
    """Identifies the comment in Facebook's Graph API."""
    html_body: str | None
    """Text of the comment as HTML."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    public: bool | None
    """Whether end users see the comment."""
    trusted: bool | None
    """Whether the author of the comment could be verified."""
    type: Literal["FacebookComment"]
    """Event type, always `FacebookComment`."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Many[object] | Iterator[object] | None = None,
        author_id: int | None = None,
        body: str | None = None,
        data: Mapping[str, object] | None = None,
        graph_object_id: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        public: bool | None = None,
        trusted: bool | None = None,
        type: Literal["FacebookComment"] | None = None,
        via: Via | ViaDict | None = None,
        author: User | int | None = None,
    ) -> None:
        """Make a FacebookCommentEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> FacebookCommentEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> FacebookCommentEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class FacebookEvent(BaseObject):
    """Entry in a ticket audit recording a Facebook post, message or comment handled on the ticket."""

    body: str | None
    """Text of the Facebook message that the audit recorded."""
    communication: int | None
    """Number of the Facebook communication this event belongs to."""
    id: int
    """Identifies the event inside the audit; assigned by Zendesk."""
    page: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Facebook page the message went through, with its name and Facebook id."""
    ticket_via: str | None
    """How the Facebook content became a ticket, for example as a wall post or private message."""
    type: Literal["FacebookEvent"]
    """Event kind, naming the Facebook event or comment variety."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        communication: int | None = None,
        id: int | None = None,
        page: Mapping[str, object] | None = None,
        ticket_via: str | None = None,
        type: Literal["FacebookEvent"] | None = None,
        via: Via | ViaDict | None = None,
    ) -> None:
        """Make a FacebookEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> FacebookEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Follower(BaseObject):
    """Change to the followers of a ticket, sent as an element of `followers` when saving the ticket."""

    action: Attribute[FollowerAction | None, FollowerAction | Enum | None]
    """Adds the agent with `put` (the usual default) or removes the agent with `delete`."""
    user_email: str | None
    """Email address of the agent to add or remove, as an alternative to `user_id`."""
    user_id: int | None
    """Identifies the agent who starts or stops following the ticket."""
    user_name: str | None
    """Name given to the follower; null when unknown."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        action: FollowerAction | Enum | None = None,
        user_email: str | None = None,
        user_id: int | None = None,
        user_name: str | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a Follower from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> FollowerAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> FollowerDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class IdTitle(BaseObject):
    """Minimal reference to a record by id and title."""

    id: int
    """Identifies the record referred to; assigned by Zendesk."""
    title: str | None
    """Title of the record referred to."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None, title: str | None = None) -> None:
        """Make an IdTitle from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> IdTitleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class LogmeinTranscriptEvent(BaseObject):
    """Entry in a ticket audit holding the transcript of a LogMeIn remote support session."""

    body: str | None
    """Text of the session transcript."""
    id: int
    """Identifies the transcript event inside the audit; assigned by Zendesk."""
    type: Literal["LogMeInTranscript"]
    """Event kind; `LogMeInTranscript` here."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        id: int | None = None,
        type: Literal["LogMeInTranscript"] | None = None,
        via: Via | ViaDict | None = None,
    ) -> None:
        """Make a LogmeinTranscriptEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> LogmeinTranscriptEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MacroResult(BaseObject):
    """Preview of what applying a macro would change; nothing is saved."""

    ticket: Attribute[
        MacroResultTicket, Ticket | TicketDict | MacroResultTicket | MacroResultTicketDict | None
    ]
    """Ticket values as they would be after the macro."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        ticket: Ticket | TicketDict | MacroResultTicket | MacroResultTicketDict | None = None,
    ) -> None:
        """Make a MacroResult from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MacroResultDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class NotificationEvent(BaseObject):
    """Entry in a ticket audit telling that a business rule sent email to people."""

    body: str | None
    """Text of the notification that was sent, as the rule composed it."""
    id: int
    """Identifies the notification event inside the audit; assigned by Zendesk."""
    recipients: Attribute[ProxyList[int], Iterable[int] | None]
    """Identifies the users who were notified."""
    subject: str | None
    """Subject line of the notification."""
    type: Literal["Notification"]
    """Event kind; `Notification` or a variant of it."""
    via: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """What caused the notification, usually the trigger or automation."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        id: int | None = None,
        recipients: Iterable[int] | None = None,
        subject: str | None = None,
        type: Literal["Notification"] | None = None,
        via: Mapping[str, object] | None = None,
    ) -> None:
        """Make a NotificationEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> NotificationEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OrganizationActivityEvent(BaseObject):
    """Entry in a ticket audit telling that subscribers of an organization were notified."""

    body: str | None
    """Text of the message to the subscribers."""
    id: int
    """Identifies the activity event inside the audit; assigned by Zendesk."""
    recipients: Attribute[ProxyList[int], Iterable[int] | None]
    """Identifies the subscribers who were notified."""
    subject: str | None
    """Subject line of the message to subscribers."""
    type: Literal["OrganizationActivity"]
    """Event kind; `OrganizationActivity` here."""
    via: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """What led to the notification."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        id: int | None = None,
        recipients: Iterable[int] | None = None,
        subject: str | None = None,
        type: Literal["OrganizationActivity"] | None = None,
        via: Mapping[str, object] | None = None,
    ) -> None:
        """Make an OrganizationActivityEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> OrganizationActivityEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class PushEvent(BaseObject):
    """Entry in a ticket audit telling that a business rule pushed data to a target."""

    id: int
    """Identifies the push event inside the audit; assigned by Zendesk."""
    type: Literal["Push"]
    """Event kind; `Push` here."""
    value: str | None
    """Data that was pushed to the target."""
    value_reference: str | None
    """What the pushed value refers to."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        type: Literal["Push"] | None = None,
        value: str | None = None,
        value_reference: str | None = None,
        via: Via | ViaDict | None = None,
    ) -> None:
        """Make a PushEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> PushEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SatisfactionRatingEvent(BaseObject):
    """Entry in a ticket audit recording that the requester rated the support given."""

    assignee_id: int | None
    """Identifies the agent assigned at the time of rating."""
    body: str | None
    """Remark the requester gave with the rating."""
    id: int
    """Identifies the rating event inside the audit; assigned by Zendesk."""
    score: str | None
    """Verdict given, such as `good` or `bad`."""
    type: Literal["SatisfactionRating"]
    """Event kind; `SatisfactionRating` here."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    assignee: Attribute[User | None, User | int | None]
    """The User behind `assignee_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        assignee_id: int | None = None,
        body: str | None = None,
        id: int | None = None,
        score: str | None = None,
        type: Literal["SatisfactionRating"] | None = None,
        via: Via | ViaDict | None = None,
        assignee: User | int | None = None,
    ) -> None:
        """Make a SatisfactionRatingEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SatisfactionRatingEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SatisfactionRatingEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SharingAgreementRef(BaseObject):
    """Reference to a sharing agreement when sharing a ticket, with values for the partner."""

    custom_fields: Attribute[
        ProxyList[CustomFieldItem],
        Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue] | UntypedDict] | None,
    ]
    """Custom field values to hand to the partner with the ticket."""
    id: int
    """Identifies the sharing agreement to use; assigned by Zendesk."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        custom_fields: Iterable[
            CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue] | UntypedDict
        ]
        | None = None,
        id: int | None = None,
    ) -> None:
        """Make a SharingAgreementRef from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SharingAgreementRefDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Source(BaseObject):
    """Origin and destination of a ticket or comment, found in `via`; the contents depend on the
    channel.
    """

    from_: Attribute[SourceFrom | None, SourceFrom | SourceFromDict | None]
    """Where the message came from. On the wire: `from`."""
    id: str | None
    """Identifies the source record on its channel, where it tells one."""
    name: str | None
    """Display name of the source."""
    rel: str | None
    """Relation of the source, such as `trigger` or `follow_up`; null when there is none."""
    to: Attribute[SourceTo | None, SourceTo | SourceToDict | None]
    """Where the message went."""
    zendesk_id: int | None
    """Number by which Zendesk knows the source."""
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SourceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SourceFrom(BaseObject):
    """Sender side of a ticket's or comment's origin; which fields are filled depends on the channel."""

    address: str | None
    """Email address of the sender, for mail."""
    brand_id: int | None
    """Identifies the brand through which the message came."""
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
    original_recipients: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """All addresses the mail had been sent to."""
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
    ticket_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Identifies the originating tickets, for merges of several."""
    title: str | None
    """Title of the originating rule or article."""
    topic_id: int | None
    """Identifies the community topic of the originating post."""
    topic_name: str | None
    """Name of the community topic of the originating post."""
    twitter_id: str | int | None
    """Identifies the sender's account on X."""
    username: str | None
    """User name of the sender on the social network."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    tickets: Attribute[list[Ticket], Iterable[Ticket | int] | None]
    """The Ticket records behind `ticket_ids`. One call fetches them for all records of a page."""
    topic: Attribute[Topic | None, Topic | int | None]
    """The Topic behind `topic_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        address: str | None = None,
        brand_id: int | None = None,
        channel: str | None = None,
        deleted: bool | None = None,
        facebook_id: str | None = None,
        formatted_phone: str | None = None,
        id: int | None = None,
        name: str | None = None,
        original_recipients: Many[str] | Iterator[str] | None = None,
        phone: str | None = None,
        profile_url: str | None = None,
        revision_id: int | None = None,
        subject: str | None = None,
        ticket_id: int | None = None,
        ticket_ids: Iterable[int] | None = None,
        title: str | None = None,
        topic_id: int | None = None,
        topic_name: str | None = None,
        twitter_id: str | int | None = None,
        username: str | None = None,
        brand: Brand | int | None = None,
        ticket: Ticket | int | None = None,
        tickets: Iterable[Ticket | int] | None = None,
        topic: Topic | int | None = None,
    ) -> None:
        """Make a SourceFrom from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SourceFromAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SourceFromDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    twitter_id: str | int | None
    """Identifies the receiving account on X."""
    username: str | None
    """User name of the receiver on the social network."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    @overload
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
        twitter_id: str | int | None = None,
        username: str | None = None,
        brand: Brand | int | None = None,
    ) -> None:
        """Make a SourceTo from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SourceToAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SourceToDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TaskList(BaseObject):
    """A set of tasks attached to a ticket, created from a task list template."""

    created_at: Attribute[str, str | datetime | None]
    """When the task list was attached to the ticket. Read-only."""
    description: str | None
    """Explanation of what the list is for. Read-only."""
    id: str
    """Identifies the task list on its ticket; assigned by Zendesk. Read-only."""
    is_required: bool | None
    """Whether agents have to complete this list. Read-only."""
    name: str
    """Title of the task list, taken from its template. Read-only."""
    task_count: int | None
    """Number of tasks in the list. Read-only."""
    task_list_template_id: str
    """Template that the list was created from. Set on creation only."""
    ticket_id: str
    """Ticket that the list is attached to. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the task list last changed. Read-only."""
    task_list_template: Attribute[TaskListTemplate, TaskListTemplate | str | None]
    """The TaskListTemplate behind `task_list_template_id`. It costs a call if it is not at hand."""
    ticket: Attribute[Ticket, Ticket | str | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        task_list_template_id: str | None = None,
        task_list_template: TaskListTemplate | str | None = None,
    ) -> None:
        """Make a TaskList from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TaskListAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TaskListDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Ticket(BaseObject):
    """A support request with its conversation, properties and people: the central record of Zendesk
    Support.
    """

    additional_collaborators: Attribute[
        ProxyList[Collaborator | int | str] | None,
        Many[Collaborator | CollaboratorDict | int | str]
        | Iterator[Collaborator | CollaboratorDict | int | str]
        | None,
    ]
    """Only sent; people to add as CCs while keeping the present ones."""
    additional_tags: Attribute[ProxyList[str] | None, Many[str] | Iterator[str] | None]
    """Only sent, in bulk updates; tags to add while keeping the present ones."""
    allow_attachments: bool | None
    """Whether agents may add attachments to a reply on this ticket. Read-only."""
    allow_channelback: bool | None
    """Whether replies are sent back to the originating channel; `false` for closed or unsupported
    ones. Read-only.
    """
    assignee_email: str | None
    """Only sent; assigns the ticket to the agent with this address."""
    assignee_id: int | None
    """Agent responsible for the ticket; null while unassigned."""
    attribute_value_ids: Attribute[ProxyList[str] | None, Many[str] | Iterator[str] | None]
    """Only sent; routing attribute values (skills) the ticket shall require."""
    brand_id: Attribute[int, int | None]
    """Brand the ticket belongs to."""
    collaborator_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Users CC'd on the ticket; setting it replaces the whole list."""
    comment: Attribute[Comment | None, Comment | CommentDict | None]
    """Comment to add; only sent, on creation and update, and required to start the conversation. Say
    whether it is `public`: left out, it may be e-mailed to the customer.
    """
    comment_count: int | None
    """Number of comments; given only when `comment_count` is sideloaded. Read-only."""
    comments: Attribute[ProxyList[Comment] | None, Iterable[Comment | CommentDict] | None]
    """Only sent, when importing; the full conversation with authors and original times."""
    created_at: Attribute[str, str | datetime | None]
    """When the ticket was created. Only `client.ticket_import.create()` takes it."""
    custom_fields: Attribute[
        ProxyList[CustomFieldItem],
        Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue] | UntypedDict] | None,
    ]
    """Values of custom ticket fields, each paired with its field id. Zendesk keeps what is not sent."""
    custom_status_id: Attribute[int, int | None]
    """Custom status the ticket is in; refines the category in `status`."""
    dates: Attribute[TicketDates | None, TicketDates | TicketDatesDict | None]
    """Milestones such as first assignment and solution; given only when `dates` is sideloaded.
    Read-only.
    """
    deleted_ticket_form_id: int | None
    """Former ticket form of the ticket, when that form has since been deleted. Read-only."""
    description: str
    """Text of the first comment. Use `comment` rather than this to write a new ticket. Set on creation
    only.
    """
    due_at: Attribute[str | None, str | datetime | None]
    """Deadline of a ticket of type `task`; null for other types."""
    email_cc_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Users who get copies of the ticket's email notifications. Changes are sent as entries of
    `email_ccs`.
    """
    encoded_id: str | None
    """Ticket reference in the form used for threading emails, such as `ABC123-DEF4`. Read-only."""
    external_id: str | None
    """Your own reference for the ticket, for linking to another system; need not be unique."""
    fields: Attribute[
        ProxyList[CustomFieldItem],
        Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue] | UntypedDict] | None,
    ]
    """Same values as `custom_fields`, kept for older clients. Sent as `custom_fields`. Zendesk keeps
    what is not sent.
    """
    follower_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Agents who follow the ticket, without end users knowing. Changes are sent as entries of
    `followers`.
    """
    followup_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Follow-up tickets created from this one after it closed. Read-only."""
    forum_topic_id: int | None
    """Topic of the retired web portal that the ticket was made from; null otherwise."""
    from_messaging_channel: bool | None
    """Whether the ticket started in a messaging channel. Read-only."""
    generated_timestamp: int | None
    """Unix time in seconds of the last change of any kind, background ones included; used by
    incremental exports. Read-only.
    """
    group_id: int | None
    """Group the ticket is assigned to; null when it has none."""
    has_incidents: bool | None
    """Whether this problem ticket has incidents linked to it. Read-only."""
    id: int
    """Ticket number as agents see it; assigned by Zendesk."""
    incident_count: int | None
    """Number of linked incidents of a problem; given only when `incident_counts` is sideloaded.
    Read-only.
    """
    is_public: bool
    """Whether any comment is public; `false` means the ticket is entirely private. Read-only."""
    last_audits: Attribute[ProxyList[Audit], Iterable[Audit | AuditDict] | None]
    """Latest audits of the ticket; given only when `last_audits` is sideloaded. Read-only."""
    macro_id: int | None
    """Only sent; macro to be recorded in the audit as applied."""
    macro_ids: Attribute[ProxyList[int] | None, Iterable[int] | None]
    """Only sent; macros to be recorded in the audit as applied."""
    metadata: Attribute[ProxyDict[str, object] | None, Mapping[str, object] | None]
    """Only sent; custom data to store in the audit of this change."""
    metric_events: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Measurement events of the ticket, by metric; given only when `metric_events` is sideloaded.
    Read-only.
    """
    metric_set: Attribute[TicketMetric | None, TicketMetric | TicketMetricDict | None]
    """Reply, wait and resolution metrics; given only when `metric_sets` is sideloaded. Read-only."""
    organization_id: int | None
    """Organization of the requester; may be set to another of the requester's organizations."""
    origin_zrn: str | None
    """Only sent; Zendesk resource name of the record the ticket originates from."""
    priority: Attribute[TicketPriority | None, TicketPriority | Enum | None]
    """How urgent the ticket is; null while not set."""
    problem_id: int | None
    """Problem ticket that this incident is linked to; null when not linked."""
    raw_subject: str | None
    """Subject with its dynamic content placeholder kept, or `subject` if it has none."""
    recipient: str | None
    """Support address that the requester originally wrote to."""
    remove_tags: Attribute[ProxyList[str] | None, Many[str] | Iterator[str] | None]
    """Only sent, in bulk updates; tags to take off while keeping the others."""
    requester_id: Attribute[int, int | None]
    """User who asked for help."""
    result_type: Literal["ticket"] | None
    """Kind of record, `ticket`; only on hits of a search. Read-only."""
    safe_update: bool | None
    """Only sent; `true` rejects the update if the ticket changed since `updated_stamp`."""
    satisfaction_probability: float | None
    """Predicted chance, from 0 to 1, that the customer will be satisfied. Read-only."""
    satisfaction_rating: Attribute[
        TicketSatisfactionRating | str | None,
        SatisfactionRating
        | SatisfactionRatingDict
        | TicketSatisfactionRating
        | TicketSatisfactionRatingDict
        | str
        | None,
    ]
    """Rating given by the requester; null or unoffered if there is none. Read-only."""
    sharing_agreement_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Sharing agreements through which the ticket is shared with other accounts."""
    slas: Attribute[TicketSlas | None, TicketSlas | TicketSlasDict | None]
    """Stage and time left of each SLA target; given only when `slas` is sideloaded. Read-only."""
    solved_at: Attribute[str | None, str | datetime | None]
    """Only sent, when importing; when the ticket was solved in the old system."""
    status: Attribute[TicketStatus | Literal["deleted"], TicketStatus | Enum | None]
    """State of the ticket, or the category of its custom status; `deleted` is only read, in exports.
    Setting `closed` cannot be undone: a closed ticket refuses every later change.
    """
    subject: str | None
    """Headline of the ticket; null or empty when none was given."""
    submitter_id: Attribute[int, int | None]
    """User who entered the ticket, which may differ from the requester."""
    support_type: Attribute[TicketSupportType | None, TicketSupportType | Enum | None]
    """Who handles the ticket: a human agent or an AI agent."""
    suspended_ticket_id: int | None
    """Only sent; suspended message that this ticket is made from."""
    suspension_type_id: int | None
    """Only sent; numeric code of the reason the ticket was suspended for."""
    system_metadata: Attribute[
        TicketSystemMetadata | None, TicketSystemMetadata | TicketSystemMetadataDict | None
    ]
    """Only sent; client and IP address to record for the change."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags of the ticket; setting it replaces the whole list. In bulk updates `additional_tags` and
    `remove_tags` change single tags.
    """
    tde_workspace: Attribute[TicketTdeWorkspace | None, TicketTdeWorkspace | TicketTdeWorkspaceDict | None]
    """Only sent; change of the contextual workspace to be recorded with the update."""
    ticket_form_id: Attribute[int, int | None]
    """Form that decides which fields the ticket shows; set to null for the default."""
    tpe_voice_comment: Attribute[
        TicketTpeVoiceComment | None, TicketTpeVoiceComment | TicketTpeVoiceCommentDict | None
    ]
    """Only sent; details of a call from a Talk Partner Edition phone system to add as a comment."""
    type: Attribute[TicketType | None, TicketType | Enum | None]
    """Nature of the ticket; incidents may link to a problem and tasks have a due date."""
    updated_at: Attribute[str, str | datetime | None]
    """When the ticket last changed in a way that made an audit; background changes do not count. Only
    `client.ticket_import.create()` takes it.
    """
    updated_stamp: Attribute[str | None, str | datetime | None]
    """Only sent; `updated_at` as last read, for detecting conflicts with `safe_update`."""
    url: str
    """API address of the ticket, not the page that agents open. Read-only."""
    via: Attribute[Via, Via | ViaDict | None]
    """Channel and source through which the ticket was created."""
    via_followup_source_id: int | None
    """Only sent; closed ticket that this one follows up. Set on creation only."""
    via_id: Attribute[Literal[44, 45, 46] | int | None, Literal[44, 45, 46] | int | Enum | None]
    """Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    voice_comment: Attribute[TicketVoiceComment | None, TicketVoiceComment | TicketVoiceCommentDict | None]
    """Only sent; details of a phone call to add as a voice comment."""
    assignee: Attribute[User | None, User | int | None]
    """The User behind `assignee_id`. One call fetches it for all records of a page."""
    attribute_values: Attribute[
        list[RoutingAttributeValue],
        Many[RoutingAttributeValue | str] | Iterator[RoutingAttributeValue | str] | None,
    ]
    """The RoutingAttributeValue records behind `attribute_value_ids`. No call fetches them: an answer
    has to bring them along.
    """
    brand: Attribute[Brand, Brand | int | str | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    collaborators: Attribute[
        list[User],
        Many[User | int | Collaborator | CollaboratorDict | str]
        | Iterator[User | int | Collaborator | CollaboratorDict | str]
        | None,
    ]
    """The User records behind `collaborator_ids`. One call fetches them for all records of a page."""
    custom_status: Attribute[CustomStatus, CustomStatus | int | str | None]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    email_ccs: Attribute[list[User], Iterable[User | int | EmailCC | EmailCCDict] | None]
    """The User records behind `email_cc_ids`. One call fetches them for all records of a page."""
    followers: Attribute[list[User], Iterable[User | int | Follower | FollowerDict] | None]
    """The User records behind `follower_ids`. One call fetches them for all records of a page."""
    followups: Attribute[Sequence[Ticket], Iterable[Ticket | int] | None]
    """The Ticket records behind `followup_ids`. One call fetches them for all records of a page."""
    forum_topic: Attribute[Topic | None, Topic | int | None]
    """The Topic behind `forum_topic_id`. It costs a call if it is not at hand."""
    group: Attribute[Group | None, Group | int | str | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    macro: Attribute[Macro | None, Macro | int | None]
    """The Macro behind `macro_id`. It costs a call if it is not at hand."""
    macros: Attribute[list[Macro], Iterable[Macro | int] | None]
    """The Macro records behind `macro_ids`. Each that is not at hand costs a call."""
    organization: Attribute[Organization | None, Organization | int | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    problem: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `problem_id`. One call fetches it for all records of a page."""
    requester: Attribute[User, User | int | str | TicketRequester | TicketRequesterDict | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    sharing_agreements: Attribute[
        list[SharingAgreement],
        Iterable[SharingAgreement | int | SharingAgreementRef | SharingAgreementRefDict] | None,
    ]
    """The SharingAgreement records behind `sharing_agreement_ids`. Each that is not at hand costs a
    call.
    """
    submitter: Attribute[User, User | int | None]
    """The User behind `submitter_id`. One call fetches it for all records of a page."""
    suspended_ticket: Attribute[SuspendedTicket | None, SuspendedTicket | int | None]
    """The SuspendedTicket behind `suspended_ticket_id`. It costs a call if it is not at hand."""
    ticket_form: Attribute[TicketForm, TicketForm | int | str | None]
    """The TicketForm behind `ticket_form_id`. One call fetches it for all records of a page."""
    via_followup_source: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `via_followup_source_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    due: Attribute[datetime | None, datetime | None]
    """`due_at` as an aware datetime."""
    generated_timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`generated_timestamp` as an aware datetime."""
    solved: Attribute[datetime | None, datetime | None]
    """`solved_at` as an aware datetime."""
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
        brand: Brand | int | str | None = None,
        collaborators: Many[User | int | Collaborator | CollaboratorDict | str]
        | Iterator[User | int | Collaborator | CollaboratorDict | str]
        | None = None,
        custom_status: CustomStatus | int | str | None = None,
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
        ticket_form: TicketForm | int | str | None = None,
        via_followup_source: Ticket | int | None = None,
        created: datetime | None = None,
        due: datetime | None = None,
        solved: datetime | None = None,
        updated: datetime | None = None,
        custom: TicketFields | TicketValues | None = None,
    ) -> None:
        """Make a Ticket from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketAudit(BaseObject):
    """A ticket together with the audit of the change just made, as returned by creating or updating
    it.
    """

    audit: Attribute[Audit, Audit | AuditDict | None]
    """Events that the create or update call caused."""
    ticket: Attribute[Ticket, Ticket | TicketDict | None]
    """State of the ticket after the change."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        audit: Audit | AuditDict | None = None,
        ticket: Ticket | TicketDict | None = None,
    ) -> None:
        """Make a TicketAudit from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketAuditDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketDates(BaseObject):
    """Milestones in the life of a ticket, present when `dates` is sideloaded."""

    assigned_at: Attribute[str | None, str | datetime | None]
    """When the ticket was last assigned to an agent; null if never."""
    assignee_updated_at: Attribute[str | None, str | datetime | None]
    """When the assignee last updated the ticket; null if never."""
    initially_assigned_at: Attribute[str | None, str | datetime | None]
    """When the ticket was first assigned to an agent; null if never."""
    latest_comment_added_at: Attribute[str | None, str | datetime | None]
    """When the newest comment was added."""
    requester_updated_at: Attribute[str | None, str | datetime | None]
    """When the requester last updated the ticket."""
    solved_at: Attribute[str | None, str | datetime | None]
    """When the ticket was solved; null while it is not."""
    status_updated_at: Attribute[str | None, str | datetime | None]
    """When the status last changed."""
    assigned: Attribute[datetime | None, datetime | None]
    """`assigned_at` as an aware datetime."""
    assignee_updated: Attribute[datetime | None, datetime | None]
    """`assignee_updated_at` as an aware datetime."""
    initially_assigned: Attribute[datetime | None, datetime | None]
    """`initially_assigned_at` as an aware datetime."""
    latest_comment_added: Attribute[datetime | None, datetime | None]
    """`latest_comment_added_at` as an aware datetime."""
    requester_updated: Attribute[datetime | None, datetime | None]
    """`requester_updated_at` as an aware datetime."""
    solved: Attribute[datetime | None, datetime | None]
    """`solved_at` as an aware datetime."""
    status_updated: Attribute[datetime | None, datetime | None]
    """`status_updated_at` as an aware datetime."""
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketDatesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketPrediction(BaseObject):
    """A forecast of how satisfied the requester of a ticket will be."""

    id: int
    """Identifies the prediction; assigned by Zendesk."""
    satisfaction_score: float | None
    """Predicted chance, from 0 to 1, of a good satisfaction rating."""
    ticket_id: int | None
    """Ticket that the prediction is about."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketPredictionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketPredictionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketRelated(BaseObject):
    """What hangs together with a ticket: incidents, follow-up sources, Jira issues and archive state."""

    followup_source_ids: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Closed tickets that this ticket follows up."""
    from_archive: bool | None
    """Whether the ticket has been moved to the archive."""
    incidents: int | None
    """Number of incidents linked to this problem ticket."""
    jira_issue_ids: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Jira issues that the ticket is linked to."""
    topic_id: str | int | None
    """Topic of the retired web portal that the ticket is linked to; null if none."""
    topic: Attribute[Topic | None, Topic | str | int | None]
    """The Topic behind `topic_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        followup_source_ids: Many[str] | Iterator[str] | None = None,
        from_archive: bool | None = None,
        incidents: int | None = None,
        jira_issue_ids: Many[str] | Iterator[str] | None = None,
        topic_id: str | int | None = None,
        topic: Topic | str | int | None = None,
    ) -> None:
        """Make a TicketRelated from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketRelatedAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketRelatedDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    organization: Attribute[Organization | None, Organization | int | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketRequesterAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketRequesterDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketSharingEvent(BaseObject):
    """Audit event noting that a ticket was shared with, or unshared from, another account."""

    action: str | None
    """What happened: `shared` or `unshared`."""
    agreement_id: int | None
    """Sharing agreement under which it happened."""
    id: int
    """Identifies the event within the account; assigned by Zendesk."""
    type: Literal["TicketSharingEvent"]
    """Always names this kind of audit event."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        action: str | None = None,
        agreement_id: int | None = None,
        id: int | None = None,
        type: Literal["TicketSharingEvent"] | None = None,
        via: Via | ViaDict | None = None,
    ) -> None:
        """Make a TicketSharingEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketSharingEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketSlaPolicyMetric(BaseObject):
    """State of one SLA target on a ticket, with the time left or overrun."""

    breach_at: Attribute[str | None, str | datetime | None]
    """When the target is, or was, breached; null while paused or once achieved."""
    days: int | None
    """Time left in days; negative after a breach. Given instead of the smaller units."""
    hours: int | None
    """Time left in hours; negative after a breach. Given instead of the other units."""
    metric: str | None
    """SLA metric the target is set for, such as `first_reply_time`."""
    minutes: int | None
    """Time left in minutes; negative after a breach. Given instead of larger units."""
    stage: Attribute[
        Literal["active", "paused", "achieved"] | str | None,
        Literal["active", "paused", "achieved"] | str | Enum | None,
    ]
    """Whether the clock is running, stopped, or the target met."""
    breach: Attribute[datetime | None, datetime | None]
    """`breach_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        breach_at: str | datetime | None = None,
        days: int | None = None,
        hours: int | None = None,
        metric: str | None = None,
        minutes: int | None = None,
        stage: Literal["active", "paused", "achieved"] | str | Enum | None = None,
        breach: datetime | None = None,
    ) -> None:
        """Make a TicketSlaPolicyMetric from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketSlaPolicyMetricDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketSlas(BaseObject):
    """SLA targets of a ticket, present when `slas` is sideloaded."""

    policy_metrics: Attribute[
        ProxyList[TicketSlaPolicyMetric], Iterable[TicketSlaPolicyMetric | TicketSlaPolicyMetricDict] | None
    ]
    """Targets that apply to the ticket; empty when no policy matches."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        policy_metrics: Iterable[TicketSlaPolicyMetric | TicketSlaPolicyMetricDict] | None = None,
    ) -> None:
        """Make a TicketSlas from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketSlasDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketSystemMetadata(BaseObject):
    """Client data to record with a ticket change in place of that of the API caller."""

    client: str | None
    """User agent to record for the change."""
    ip_address: str | None
    """IP address to record for the change."""
    @overload
    def __init__(
        self, api: object = None, *, client: str | None = None, ip_address: str | None = None
    ) -> None:
        """Make a TicketSystemMetadata from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketSystemMetadataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketTdeWorkspace(BaseObject):
    """A change of the contextual workspace, to be recorded along with a ticket update."""

    previous_workspace: Attribute[IdTitle | None, IdTitle | IdTitleDict | None]
    """Workspace that applied before the change."""
    type: Attribute[TicketTdeWorkspaceType | None, TicketTdeWorkspaceType | Enum | None]
    """Whether a workspace was put on, exchanged or taken off."""
    workspace: Attribute[IdTitle | None, IdTitle | IdTitleDict | None]
    """Workspace that applies after the change."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        previous_workspace: IdTitle | IdTitleDict | None = None,
        type: TicketTdeWorkspaceType | Enum | None = None,
        workspace: IdTitle | IdTitleDict | None = None,
    ) -> None:
        """Make a TicketTdeWorkspace from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketTdeWorkspaceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    call_connected_at: Attribute[str | None, str | datetime | None]
    """When the call was answered; null if never."""
    call_disposition: str | None
    """Outcome that the agent chose for the call."""
    call_ended_at: Attribute[str | None, str | datetime | None]
    """When the call ended; null while it goes on."""
    call_id: int | None
    """Call record that the comment belongs to."""
    call_recording_consent: str | None
    """How consent to recording is handled on the line."""
    call_recording_consent_action: str | None
    """What the caller did when asked for consent."""
    call_recording_consent_keypress: str | None
    """Key the caller pressed when asked for consent."""
    call_started_at: Attribute[str | None, str | datetime | None]
    """When the call began."""
    call_type: str | None
    """Kind of call, as classified by the partner."""
    callback_number: str | None
    """Phone number to call back."""
    callback_requested_at: Attribute[str | None, str | datetime | None]
    """When the caller asked to be called back; null if not asked."""
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
    voicemail_requested_at: Attribute[str | None, str | datetime | None]
    """When the caller chose to leave a voicemail; null if not chosen."""
    wait_time: int | None
    """Seconds the caller waited altogether."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    app: Attribute[App | None, App | int | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    call: Attribute[Call | None, Call | int | None]
    """The Call behind `call_id`. No call fetches it: an answer has to bring it along."""
    end_user: Attribute[User | None, User | int | None]
    """The User behind `end_user_id`. One call fetches it for all records of a page."""
    call_connected: Attribute[datetime | None, datetime | None]
    """`call_connected_at` as an aware datetime."""
    call_ended: Attribute[datetime | None, datetime | None]
    """`call_ended_at` as an aware datetime."""
    call_started: Attribute[datetime | None, datetime | None]
    """`call_started_at` as an aware datetime."""
    callback_requested: Attribute[datetime | None, datetime | None]
    """`callback_requested_at` as an aware datetime."""
    voicemail_requested: Attribute[datetime | None, datetime | None]
    """`voicemail_requested_at` as an aware datetime."""
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketTpeVoiceCommentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketTpeVoiceCommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    recording_type: Attribute[
        TicketVoiceCommentRecordingType | None, TicketVoiceCommentRecordingType | Enum | None
    ]
    """Only sent; what the recording is of."""
    recording_url: str | None
    """Where the recording can be fetched; null if there is none."""
    started_at: Attribute[str | None, str | datetime | None]
    """Only sent; when the call began."""
    to: str | None
    """Phone number that was called."""
    transcription_text: str | None
    """Written text of the recording; null if there is none."""
    answered_by: Attribute[User | None, User | int | None]
    """The User behind `answered_by_id`. One call fetches it for all records of a page."""
    started: Attribute[datetime | None, datetime | None]
    """`started_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        answered_by_id: int | None = None,
        call_duration: int | None = None,
        from_: str | None = None,
        location: str | None = None,
        public: bool | None = None,
        recording_type: TicketVoiceCommentRecordingType | Enum | None = None,
        recording_url: str | None = None,
        started_at: str | datetime | None = None,
        to: str | None = None,
        transcription_text: str | None = None,
        answered_by: User | int | None = None,
        started: datetime | None = None,
    ) -> None:
        """Make a TicketVoiceComment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketVoiceCommentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketVoiceCommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TweetEvent(BaseObject):
    """Audit event noting that a reply to the ticket went out through Twitter."""

    body: str | None
    """Text of the tweet or direct message."""
    direct_message: bool | None
    """Whether it was a direct message, not a public tweet."""
    id: int
    """Identifies the event within the account; assigned by Zendesk."""
    recipients: Attribute[ProxyList[int], Iterable[int] | None]
    """Users whom the tweet was addressed to."""
    type: Literal["Tweet"]
    """Always names this kind of audit event."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        direct_message: bool | None = None,
        id: int | None = None,
        recipients: Iterable[int] | None = None,
        type: Literal["Tweet"] | None = None,
        via: Via | ViaDict | None = None,
    ) -> None:
        """Make a TweetEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TweetEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Via(BaseObject):
    """Tells through which channel, and from whom to whom, a ticket or comment came about."""

    channel: str | int
    """Name or numeric code of the channel, such as `web`, `email` or `api`."""
    source: Attribute[Source | None, Mapping[str, object] | Source | SourceDict | None]
    """Sender, recipient and relation of the message, as far as the channel has them."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        channel: str | int | None = None,
        source: Mapping[str, object] | Source | SourceDict | None = None,
    ) -> None:
        """Make a Via from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ViaDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class VoiceCommentEvent(BaseObject):
    """Audit event noting that a phone call or voicemail was added to the ticket as a comment."""

    attachments: Attribute[ProxyList[object], Many[object] | Iterator[object] | None]
    """Files attached to the voice comment."""
    author_id: int | None
    """User shown as the author of the voice comment."""
    body: str | None
    """Plain-text rendering of the call details."""
    data: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Details of the call, such as its numbers, length and recording."""
    formatted_from: str | None
    """Number that placed the call, written for reading."""
    formatted_to: str | None
    """Number that was called, written for reading."""
    html_body: str | None
    """Call details with HTML formatting."""
    id: int
    """Identifies the event within the account; assigned by Zendesk."""
    public: bool | None
    """Whether end users see the voice comment."""
    transcription_visible: bool | None
    """Whether the written text of the recording is shown."""
    trusted: bool | None
    """Whether the author and source could be vouched for."""
    type: Literal["VoiceComment"]
    """Always names this kind of audit event."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel through which the event came, if it is not that of its audit."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Many[object] | Iterator[object] | None = None,
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
        type: Literal["VoiceComment"] | None = None,
        via: Via | ViaDict | None = None,
        author: User | int | None = None,
    ) -> None:
        """Make a VoiceCommentEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> VoiceCommentEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> VoiceCommentEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CommentEvent(Comment):
    """Comment as an event of a ticket audit: the time is that of the audit."""

    created_at: Attribute[str | None, str | datetime | None]
    """When the comment was written. Read-only."""
    type: Literal["Comment"]
    """Event type, always `Comment`. Read-only."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        add_short_url: bool | None = None,
        author_id: int | None = None,
        body: str | None = None,
        channel_back: str | None = None,
        channel_source_id: str | None = None,
        created_at: str | datetime | None = None,
        event_type: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        public: bool | None = None,
        ticket_id: int | None = None,
        timestamp: int | None = None,
        translate_to: str | None = None,
        uploads: Many[str | Upload] | Iterator[str | Upload] | Upload | str | None = None,
        value: str | None = None,
        via: Via | ViaDict | None = None,
        via_reference_id: int | None = None,
        author: User | int | None = None,
        ticket: Ticket | int | None = None,
        created: datetime | None = None,
        timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a CommentEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CommentEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MacroResultComment(Comment):
    """Comment that a macro would add to the ticket, part of a macro preview."""

    author_id: int | None
    """Writer of the comment; the current user when left out on sending."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the comment was written. Read-only."""
    html_body: str | None
    """Text of the comment as HTML; when sent it takes the place of `body`."""
    id: int | None
    """Identifies the comment; assigned by Zendesk. Read-only."""
    public: bool | None
    """Whether end users see the comment; false makes it an internal note. It has no fixed default:
    left out it follows the ticket, and the comment may be e-mailed to the customer.
    """
    scoped_body: Attribute[ProxyList[ProxyList[str]], Iterable[Many[str] | Iterator[str]] | None]
    """Comment texts paired with the channel or scope they apply to. Read-only."""
    type: Literal["Comment", "VoiceComment"] | str | None
    """Either `Comment`, or `VoiceComment` for calls. Read-only."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        add_short_url: bool | None = None,
        author_id: int | None = None,
        body: str | None = None,
        channel_back: str | None = None,
        channel_source_id: str | None = None,
        created_at: str | datetime | None = None,
        event_type: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        public: bool | None = None,
        ticket_id: int | None = None,
        timestamp: int | None = None,
        translate_to: str | None = None,
        uploads: Many[str | Upload] | Iterator[str | Upload] | Upload | str | None = None,
        value: str | None = None,
        via: Via | ViaDict | None = None,
        via_reference_id: int | None = None,
        author: User | int | None = None,
        ticket: Ticket | int | None = None,
        created: datetime | None = None,
        timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a MacroResultComment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> MacroResultCommentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> MacroResultCommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MacroResultTicket(Ticket):
    """Ticket as it would be after a macro, part of a macro preview: all of it counts as changed, so
    that `client.tickets.update` stores it. Without a ticket to apply the macro to only the values
    that it sets come.
    """

    brand_id: int | None
    """Brand the ticket belongs to."""
    comment: Attribute[
        MacroResultComment | None, Comment | CommentDict | MacroResultComment | MacroResultCommentDict | None
    ]
    """Comment that the macro would add."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the ticket was created. Read-only."""
    custom_status_id: int | None
    """Custom status the ticket is in; refines the category in `status`."""
    description: str | None
    """Text of the first comment. Use `comment` rather than this to write a new ticket. Set on creation
    only.
    """
    id: int | None
    """Ticket number as agents see it; assigned by Zendesk."""
    is_public: bool | None
    """Whether any comment is public; `false` means the ticket is entirely private. Read-only."""
    requester_id: int | None
    """User who asked for help."""
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
    url: str | None
    """API address of the ticket, not the page that agents open. Read-only."""
    via: Attribute[Via | None, Via | ViaDict | None]
    """Channel and source through which the ticket was created."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    custom_status: Attribute[CustomStatus | None, CustomStatus | int | None]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    requester: Attribute[User | None, User | int | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
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
        comment: Comment | CommentDict | MacroResultComment | MacroResultCommentDict | None = None,
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
        requester: User | int | None = None,
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
        """Make a MacroResultTicket from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> MacroResultTicketAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> MacroResultTicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketSatisfactionRating(SatisfactionRating):
    """Satisfaction rating inside a ticket: the score, and with a rating that was given also its
    comment and its reason.
    """

    created_at: Attribute[str | None, str | datetime | None]
    """When the rating was first offered or given. Read-only."""
    id: int | None
    """Identifies the satisfaction rating; assigned by Zendesk. Read-only."""
    requester_id: int | None
    """Identifies the ticket's requester, who gave the rating. Read-only."""
    ticket_id: int | None
    """Identifies the ticket that is rated. Read-only."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the rating last changed. Read-only."""
    url: str | None
    """API address of this rating. Read-only."""
    requester: Attribute[User | None, User | int | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        comment: str | None = None,
        id: int | None = None,
        reason: str | None = None,
        reason_code: int | None = None,
        reason_id: int | None = None,
        score: str | None = None,
        reason_record: SatisfactionReason | int | None = None,
    ) -> None:
        """Make a TicketSatisfactionRating from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketSatisfactionRatingAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketSatisfactionRatingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AgentMacroReferenceAwaitable(AwaitableAttrs):
    """The relations of AgentMacroReference as awaitables."""

    macro: Awaitable[Macro | None]
    """The Macro behind `macro_id`. It costs a call if it is not at hand."""

@type_check_only
class AuditAwaitable(AwaitableAttrs):
    """The relations of Audit as awaitables."""

    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    ticket: Awaitable[Ticket]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class AuditEventAwaitable(AwaitableAttrs):
    """The relations of AuditEvent as awaitables."""

    audit: Awaitable[Audit | None]
    """The Audit behind `audit_id`. No call fetches it: an answer has to bring it along."""
    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    macro: Awaitable[Macro | None]
    """The Macro behind `macro_id`. It costs a call if it is not at hand."""

@type_check_only
class AuditEventDataAwaitable(AwaitableAttrs):
    """The relations of AuditEventData as awaitables."""

    answered_by: Awaitable[User | None]
    """The User behind `answered_by_id`. One call fetches it for all records of a page."""
    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    call: Awaitable[Call | None]
    """The Call behind `call_id`. No call fetches it: an answer has to bring it along."""

@type_check_only
class CommentAwaitable(AwaitableAttrs):
    """The relations of Comment as awaitables."""

    audit: Awaitable[Audit | None]
    """The Audit behind `audit_id`. No call fetches it: an answer has to bring it along."""
    author: Awaitable[User]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class CommentPrivacyChangeEventAwaitable(AwaitableAttrs):
    """The relations of CommentPrivacyChangeEvent as awaitables."""

    comment: Awaitable[Comment | None]
    """The Comment behind `comment_id`. No call fetches it: an answer has to bring it along."""

@type_check_only
class EmailCCAwaitable(AwaitableAttrs):
    """The relations of EmailCC as awaitables."""

    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class FacebookCommentEventAwaitable(AwaitableAttrs):
    """The relations of FacebookCommentEvent as awaitables."""

    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""

@type_check_only
class FollowerAwaitable(AwaitableAttrs):
    """The relations of Follower as awaitables."""

    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class SatisfactionRatingEventAwaitable(AwaitableAttrs):
    """The relations of SatisfactionRatingEvent as awaitables."""

    assignee: Awaitable[User | None]
    """The User behind `assignee_id`. One call fetches it for all records of a page."""

@type_check_only
class SourceFromAwaitable(AwaitableAttrs):
    """The relations of SourceFrom as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    tickets: Awaitable[list[Ticket]]
    """The Ticket records behind `ticket_ids`. One call fetches them for all records of a page."""
    topic: Awaitable[Topic | None]
    """The Topic behind `topic_id`. It costs a call if it is not at hand."""

@type_check_only
class SourceToAwaitable(AwaitableAttrs):
    """The relations of SourceTo as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""

@type_check_only
class TaskListAwaitable(AwaitableAttrs):
    """The relations of TaskList as awaitables."""

    task_list_template: Awaitable[TaskListTemplate]
    """The TaskListTemplate behind `task_list_template_id`. It costs a call if it is not at hand."""
    ticket: Awaitable[Ticket]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class TicketAwaitable(AwaitableAttrs):
    """The relations of Ticket as awaitables."""

    assignee: Awaitable[User | None]
    """The User behind `assignee_id`. One call fetches it for all records of a page."""
    attribute_values: Awaitable[list[RoutingAttributeValue]]
    """The RoutingAttributeValue records behind `attribute_value_ids`. No call fetches them: an answer
    has to bring them along.
    """
    brand: Awaitable[Brand]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    collaborators: Awaitable[list[User]]
    """The User records behind `collaborator_ids`. One call fetches them for all records of a page."""
    custom_status: Awaitable[CustomStatus]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    email_ccs: Awaitable[list[User]]
    """The User records behind `email_cc_ids`. One call fetches them for all records of a page."""
    followers: Awaitable[list[User]]
    """The User records behind `follower_ids`. One call fetches them for all records of a page."""
    followups: Awaitable[Sequence[Ticket]]
    """The Ticket records behind `followup_ids`. One call fetches them for all records of a page."""
    forum_topic: Awaitable[Topic | None]
    """The Topic behind `forum_topic_id`. It costs a call if it is not at hand."""
    group: Awaitable[Group | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    macro: Awaitable[Macro | None]
    """The Macro behind `macro_id`. It costs a call if it is not at hand."""
    macros: Awaitable[list[Macro]]
    """The Macro records behind `macro_ids`. Each that is not at hand costs a call."""
    organization: Awaitable[Organization | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    problem: Awaitable[Ticket | None]
    """The Ticket behind `problem_id`. One call fetches it for all records of a page."""
    requester: Awaitable[User]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    sharing_agreements: Awaitable[list[SharingAgreement]]
    """The SharingAgreement records behind `sharing_agreement_ids`. Each that is not at hand costs a
    call.
    """
    submitter: Awaitable[User]
    """The User behind `submitter_id`. One call fetches it for all records of a page."""
    suspended_ticket: Awaitable[SuspendedTicket | None]
    """The SuspendedTicket behind `suspended_ticket_id`. It costs a call if it is not at hand."""
    ticket_form: Awaitable[TicketForm]
    """The TicketForm behind `ticket_form_id`. One call fetches it for all records of a page."""
    via_followup_source: Awaitable[Ticket | None]
    """The Ticket behind `via_followup_source_id`. One call fetches it for all records of a page."""

@type_check_only
class TicketPredictionAwaitable(AwaitableAttrs):
    """The relations of TicketPrediction as awaitables."""

    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class TicketRelatedAwaitable(AwaitableAttrs):
    """The relations of TicketRelated as awaitables."""

    topic: Awaitable[Topic | None]
    """The Topic behind `topic_id`. It costs a call if it is not at hand."""

@type_check_only
class TicketRequesterAwaitable(AwaitableAttrs):
    """The relations of TicketRequester as awaitables."""

    organization: Awaitable[Organization | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""

@type_check_only
class TicketTpeVoiceCommentAwaitable(AwaitableAttrs):
    """The relations of TicketTpeVoiceComment as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    app: Awaitable[App | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    call: Awaitable[Call | None]
    """The Call behind `call_id`. No call fetches it: an answer has to bring it along."""
    end_user: Awaitable[User | None]
    """The User behind `end_user_id`. One call fetches it for all records of a page."""

@type_check_only
class TicketVoiceCommentAwaitable(AwaitableAttrs):
    """The relations of TicketVoiceComment as awaitables."""

    answered_by: Awaitable[User | None]
    """The User behind `answered_by_id`. One call fetches it for all records of a page."""

@type_check_only
class VoiceCommentEventAwaitable(AwaitableAttrs):
    """The relations of VoiceCommentEvent as awaitables."""

    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""

@type_check_only
class MacroResultCommentAwaitable(CommentAwaitable):
    """The relations of MacroResultComment as awaitables."""

    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""

@type_check_only
class MacroResultTicketAwaitable(TicketAwaitable):
    """The relations of MacroResultTicket as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    custom_status: Awaitable[CustomStatus | None]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    requester: Awaitable[User | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    submitter: Awaitable[User | None]
    """The User behind `submitter_id`. One call fetches it for all records of a page."""
    ticket_form: Awaitable[TicketForm | None]
    """The TicketForm behind `ticket_form_id`. One call fetches it for all records of a page."""

@type_check_only
class TicketSatisfactionRatingAwaitable(SatisfactionRatingAwaitable):
    """The relations of TicketSatisfactionRating as awaitables."""

    requester: Awaitable[User | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
