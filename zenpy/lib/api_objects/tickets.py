# Generated from openapi/zendesk.openapi.json (openapi/spec/support/tickets.yaml) by `make generate`. Do not edit.
"""Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
macros, metrics and related records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.api_objects.satisfaction_ratings import SatisfactionRating
from zenpy.lib.custom.fields import Custom
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import (
    Date,
    ListField,
    MapField,
    Nested,
    Relation,
    Relations,
    Renamed,
    UnixDate,
)
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.apps_objects import App
    from zenpy.lib.api_objects.attachments import Attachment
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.custom_statuses import CustomStatus
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.help_centre_objects import Topic
    from zenpy.lib.api_objects.macros import Macro
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.routing import RoutingAttributeValue
    from zenpy.lib.api_objects.shared import Metadata
    from zenpy.lib.api_objects.sharing_agreements import SharingAgreement
    from zenpy.lib.api_objects.suspended_tickets import SuspendedTicket
    from zenpy.lib.api_objects.talk_objects import Call
    from zenpy.lib.api_objects.task_list_templates import TaskListTemplate
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.api_objects.ticket_metrics import TicketMetric
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.records.containers import ProxyDict, ProxyList


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
ConversationLogAuthorType: TypeAlias = Literal["user", "agent", "bot"]
EmailCCAction: TypeAlias = Literal["put", "delete"]
FollowerAction: TypeAlias = Literal["put", "delete"]
TicketPriority: TypeAlias = Literal["urgent", "high", "normal", "low"]
TicketStatus: TypeAlias = Literal["new", "open", "pending", "hold", "solved", "closed"]
TicketSupportType: TypeAlias = Literal["agent", "ai_agent"]
TicketTdeWorkspaceType: TypeAlias = Literal["ADD", "CHANGE", "DELETE"]
TicketType: TypeAlias = Literal["problem", "incident", "question", "task"]
TicketVoiceCommentRecordingType: TypeAlias = Literal["call", "voicemail", "ai"]
#: What the mappings of a list of CustomField hold.
CustomFieldValue: TypeAlias = int | str | float | bool | list[str] | None


class AgentMacroReference(BaseObject):
    """Ticket audit event noting that an agent applied a macro.

    Attributes:
        id: Identifies the event within the ticket's history; assigned by Zendesk.
        macro_id: Macro that was applied.
        macro_title: Name of the macro at the time it was applied.
        type: Event type, always `AgentMacroReference`.
        via: Channel through which the macro was applied.
        macro: The Macro behind `macro_id`. It costs a call if it is not at hand.
    """

    _name = "agentmacroreference"
    _spec = "AgentMacroReference"
    _shown = ("id", "type", "macro_id")

    id: int | None = None
    macro_id: str | None = None
    macro_title: str | None = None
    type: Literal["AgentMacroReference"] | None = None
    via: MapField[object] = MapField()
    macro: Relation[Macro] = Relation("macro_id", "Macro")


class Audit(BaseObject):
    """One update of a ticket with everything that happened in it. A ticket's audits form its history.

    Attributes:
        attachments: Files added with the update.
        author_id: User who made the update; -1 stands for the system. Read-only.
        created_at: When the ticket was updated. Read-only.
        events: Individual changes, comments and notifications of the update. Read-only.
        id: Identifies the audit; assigned by Zendesk. Read-only.
        metadata: Details about the client, plus custom data passed with the update. Read-only.
        ticket_id: Ticket that was updated. Read-only.
        via: Channel through which the update came. Read-only.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "audit"
    _spec = "Audit"
    _shown = ("id", "ticket_id", "author_id")
    _rules = WriteRules(read_only=("author_id", "created_at", "events", "id", "metadata", "ticket_id", "via"))

    attachments: ListField[Attachment] = ListField("Attachment")
    author_id: int | None = None
    created_at: str | None = None
    events: ListField[AnyAuditEvent] = ListField("AuditEvent")
    id: int | None = None
    metadata: Nested[Metadata] = Nested("Metadata")
    ticket_id: int | None = None
    via: Nested[Via] = Nested("Via")
    author: Relation[User] = Relation("author_id", "User")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")


class AuditEvent(BaseObject):
    """Single happening within a ticket audit. Which of its properties are present depends on `type`.

    Attributes:
        attachments: Files of the comment, for comment events.
        audit_id: Audit the event belongs to.
        author_id: Writer of the comment, for comment events.
        body: Text of the comment or of the notification sent. Read-only.
        created_at: When the event happened.
        current_followers: Followers of the ticket after the change.
        data: Channel-specific details, such as those of a phone call.
        field_name: Ticket property that was set or changed; a custom field shows its id. Read-only.
        formatted_from: Calling number in readable form, for voice comments.
        formatted_to: Called number in readable form, for voice comments.
        html_body: Text of the comment as HTML.
        id: Identifies the event; assigned by Zendesk. Read-only.
        macro_deleted: Whether the applied macro no longer exists.
        macro_id: Macro that was applied.
        macro_title: Name of the macro at the time it was applied.
        plain_body: Text of the comment without formatting.
        previous_followers: Followers of the ticket before the change.
        previous_value: Value before the change; null if it was empty.
        public: Whether end users can see the comment.
        recipients: Users who received the notification or were copied.
        resource: Target that was notified, for external notifications.
        subject: Subject line of the notification sent.
        transcription_visible: Whether the transcript of a call is displayed.
        trusted: Whether the author of the comment could be verified.
        type: Kind of event. Kinds with a class of their own, such as `Comment`, are not among
            these. Read-only.
        value: Value after the change; null if it was emptied.
        via: Channel through which the event came, for instance a trigger.
        audit: The Audit behind `audit_id`. No call fetches it: an answer has to bring it along.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        macro: The Macro behind `macro_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
    """

    _name = "audit_event"
    _spec = "AuditEvent"
    _shown = ("id", "subject", "public")
    _rules = WriteRules(read_only=("body", "field_name", "id", "type"))
    _variants = (
        "type",
        {
            "AgentMacroReference": "AgentMacroReference",
            "Cc": "CcEvent",
            "Change": "ChangeEvent",
            "Comment": "CommentEvent",
            "CommentPrivacyChange": "CommentPrivacyChangeEvent",
            "Create": "CreateEvent",
            "Error": "ErrorEvent",
            "External": "ExternalEvent",
            "FacebookComment": "FacebookCommentEvent",
            "FacebookEvent": "FacebookEvent",
            "LogMeInTranscript": "LogmeinTranscriptEvent",
            "Notification": "NotificationEvent",
            "OrganizationActivity": "OrganizationActivityEvent",
            "Push": "PushEvent",
            "SatisfactionRating": "SatisfactionRatingEvent",
            "TicketSharingEvent": "TicketSharingEvent",
            "Tweet": "TweetEvent",
            "VoiceComment": "VoiceCommentEvent",
        },
        "AuditEvent",
    )

    attachments: ListField[Attachment] = ListField("Attachment")
    audit_id: int | None = None
    author_id: int | None = None
    body: str | None = None
    created_at: str | None = None
    current_followers: ListField[str] = ListField()
    data: Nested[AuditEventData] = Nested("AuditEventData")
    field_name: str | None = None
    formatted_from: str | None = None
    formatted_to: str | None = None
    html_body: str | None = None
    id: int | None = None
    macro_deleted: bool | None = None
    macro_id: str | None = None
    macro_title: str | None = None
    plain_body: str | None = None
    previous_followers: ListField[str] = ListField()
    previous_value: ListField[str] = ListField(mixed=True)
    public: bool | None = None
    recipients: ListField[int] = ListField()
    resource: str | None = None
    subject: str | None = None
    transcription_visible: bool | None = None
    trusted: bool | None = None
    type: AuditEventType | None = None
    value: ListField[str] = ListField(mixed=True)
    via: Nested[Via] = Nested("Via")
    audit: Relation[Audit] = Relation("audit_id", "Audit")
    author: Relation[User] = Relation("author_id", "User")
    macro: Relation[Macro] = Relation("macro_id", "Macro")
    created = Date("created_at")


class AuditEventData(BaseObject):
    """Details of a phone call or channel message attached to an audit event.

    Attributes:
        answered_by_id: Agent who took the call.
        answered_by_name: Name of the agent who took the call.
        author_id: User the comment on the call is attributed to.
        brand_id: Brand of the line that was called.
        call_duration: Length of the call in seconds.
        call_id: Talk call the event describes.
        from_: Number the call came from. On the wire: `from`.
        line_type: Kind of line used for the call, such as `phone`.
        location: Approximate place of the caller.
        public: Whether end users can see the comment on the call.
        recorded: Whether the call was recorded.
        recording_consent_action: Choice the caller made when asked about recording.
        recording_type: Kind of recording, such as a call or a voicemail.
        recording_url: Address of the sound recording.
        started_at: When the call began.
        to: Number that was called.
        transcription_status: State of turning the recording into text.
        transcription_text: What was said, as text.
        via_id: Numeric code of the channel.
        answered_by: The User behind `answered_by_id`. One call fetches it for all records of a
            page.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        call: The Call behind `call_id`. No call fetches it: an answer has to bring it along.
        started: `started_at` as an aware datetime.
    """

    _name = "audit_event_data"
    _spec = "AuditEventData"
    _shown = ("public", "answered_by_id", "brand_id")

    answered_by_id: int | None = None
    answered_by_name: str | None = None
    author_id: int | None = None
    brand_id: int | None = None
    call_duration: float | str | None = None
    call_id: int | None = None
    from_: Renamed[str] = Renamed("from")
    line_type: str | None = None
    location: str | None = None
    public: bool | None = None
    recorded: bool | None = None
    recording_consent_action: str | None = None
    recording_type: str | None = None
    recording_url: str | None = None
    started_at: str | None = None
    to: str | None = None
    transcription_status: str | None = None
    transcription_text: str | None = None
    via_id: int | None = None
    answered_by: Relation[User] = Relation("answered_by_id", "User")
    author: Relation[User] = Relation("author_id", "User")
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    call: Relation[Call] = Relation("call_id", "TalkCall")
    started = Date("started_at")


class CcEvent(BaseObject):
    """Ticket audit event noting who was copied on an update.

    Attributes:
        id: Identifies the event within the ticket's history; assigned by Zendesk.
        recipients: Users who were copied.
        type: Event type, always `Cc`.
        via: Channel or rule that caused the copy.
    """

    _name = "cc"
    _spec = "CcEvent"
    _shown = ("id", "type", "recipients")

    id: int | None = None
    recipients: ListField[int] = ListField()
    type: Literal["Cc"] | None = None
    via: MapField[object] = MapField()


class ChangeEvent(BaseObject):
    """Ticket audit event noting that a property of the ticket changed.

    Attributes:
        field_name: Property that changed; a custom field shows its id.
        id: Identifies the event within the ticket's history; assigned by Zendesk.
        previous_value: Value before the change; a number for some ids, a list for tags, an object
            for targets of an SLA.
        type: Event type, always `Change`.
        value: Value after the change, of the same kinds.
        via: Channel through which the event came, if it is not that of its audit.
    """

    _name = "change"
    _spec = "ChangeEvent"
    _shown = ("id", "field_name", "previous_value", "value")

    field_name: str | None = None
    id: int | None = None
    previous_value: ListField[object] = ListField(mixed=True)
    type: Literal["Change"] | None = None
    value: ListField[object] = ListField(mixed=True)
    via: Nested[Via] = Nested("Via")


class Collaborator(BaseObject):
    """Person to copy on a ticket, named by address; an unknown address creates a user.

    Attributes:
        email: Mail address of the person to copy.
        name: Display name for a newly created user.
    """

    _name = "collaborator"
    _spec = "Collaborator"
    _shown = ("name",)

    email: str | None = None
    name: str | None = None


class Comment(BaseObject):
    """Message on a ticket, either a public reply or an internal note.

    Attributes:
        add_short_url: Whether a short link to the ticket is appended when replying by a social
            channel.
        attachments: Files that came with the comment. Read-only.
        audit_id: Ticket audit in which the comment was added. Read-only.
        author_id: Writer of the comment; the current user when left out on sending.
        body: Text of the comment; Markdown may apply on sending.
        channel_back: Whether to pass the comment on to the social channel of the ticket.
        channel_source_id: Account or page of the social channel to reply from; null if none.
        created_at: When the comment was written. Only `client.ticket_import.create()` takes it.
        event_type: Kind of event in an event export, such as `Comment`.
        html_body: Text of the comment as HTML; when sent it takes the place of `body`.
        id: Identifies the comment; assigned by Zendesk. Read-only.
        metadata: Details about the client and system, such as flags on trust. Read-only.
        plain_body: Text of the comment with formatting stripped. Read-only.
        public: Whether end users see the comment; false makes it an internal note. It has no fixed
            default: left out it follows the ticket, and the comment may be e-mailed to the
            customer.
        ticket_id: Ticket the comment belongs to.
        timestamp: When the comment was made, in seconds since 1970, in event exports.
        translate_to: Language the text is to be translated to; null for none.
        type: Either `Comment`, or `VoiceComment` for calls. Read-only.
        uploads: Tokens of uploaded files to attach; used only when sending a comment.
        value: Text of the comment in an alternative form; only sent, on ticket import or update.
        via: Channel through which the comment came.
        via_reference_id: Source within the channel, such as the ticket or rule it came from.
        audit: The Audit behind `audit_id`. No call fetches it: an answer has to bring it along.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        timestamp_datetime: `timestamp` as an aware datetime.
    """

    _name = "comment"
    _spec = "Comment"
    _shown = ("id", "body", "public")
    _rules = WriteRules(
        read_only=("attachments", "audit_id", "created_at", "id", "metadata", "plain_body", "type")
    )
    _always = ("public",)

    add_short_url: bool | None = None
    attachments: ListField[Attachment] = ListField("Attachment")
    audit_id: int | None = None
    author_id: int | None = None
    body: str | None = None
    channel_back: str | None = None
    channel_source_id: str | None = None
    created_at: str | None = None
    event_type: str | None = None
    html_body: str | None = None
    id: int | None = None
    metadata: Nested[Metadata] = Nested("Metadata")
    plain_body: str | None = None
    public: bool | None = None
    ticket_id: int | None = None
    timestamp: int | None = None
    translate_to: str | None = None
    type: Literal["Comment", "VoiceComment"] | str | None = None
    uploads: ListField[str] = ListField(filled_from=("Upload", "token"))
    value: str | None = None
    via: Nested[Via] = Nested("Via")
    via_reference_id: int | None = None
    audit: Relation[Audit] = Relation("audit_id", "Audit")
    author: Relation[User] = Relation("author_id", "User")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    timestamp_datetime = UnixDate("timestamp")


class CommentPrivacyChangeEvent(BaseObject):
    """Ticket audit event noting that a comment was turned from public to private.

    Attributes:
        comment_id: Comment whose visibility changed.
        id: Identifies the event within the ticket's history; assigned by Zendesk.
        public: Whether end users see the comment after the change.
        type: Event type, always `CommentPrivacyChange`.
        via: Channel through which the event came, if it is not that of its audit.
        comment: The Comment behind `comment_id`. No call fetches it: an answer has to bring it
            along.
    """

    _name = "commentprivacychange"
    _spec = "CommentPrivacyChangeEvent"
    _shown = ("id", "public", "comment_id")

    comment_id: int | None = None
    id: int | None = None
    public: bool | None = None
    type: Literal["CommentPrivacyChange"] | None = None
    via: Nested[Via] = Nested("Via")
    comment: Relation[Comment] = Relation("comment_id", "Comment")


class ConversationLog(BaseObject):
    """Entry in the conversation history of a ticket, covering comments, messages and events of all
    channels.

    Attributes:
        attachments: Files that came with the entry. Read-only.
        author: Who wrote or caused the entry.
        content: What was said or done; its makeup depends on the kind of entry. Read-only.
        created_at: When the entry came into being. Read-only.
        id: Identifies the entry in the conversation log; assigned by Zendesk. Read-only.
        metadata: Further details about the entry, such as those of its channel. Read-only.
        received_at: When the message arrived at Zendesk.
        reference: Identifies the underlying record, such as a comment or message, by resource name.
            Read-only.
        source: Channel or integration the entry came from.
        type: Kind of entry, such as a comment, a message or an event. Read-only.
        created: `created_at` as an aware datetime.
        received: `received_at` as an aware datetime.
    """

    _name = "conversation_log"
    _spec = "ConversationLog"
    _shown = ("id", "type", "attachments")
    _rules = WriteRules(
        read_only=("attachments", "content", "created_at", "id", "metadata", "reference", "type")
    )

    attachments: ListField[Attachment] = ListField("Attachment")
    author: Nested[ConversationLogAuthor] = Nested("ConversationLogAuthor")
    content: MapField[object] = MapField()
    created_at: str | None = None
    id: str | None = None
    metadata: MapField[object] = MapField()
    received_at: str | None = None
    reference: str | None = None
    source: MapField[object] = MapField()
    type: str | None = None
    created = Date("created_at")
    received = Date("received_at")


class ConversationLogAuthor(BaseObject):
    """Who wrote an entry of a ticket's conversation log: a person or a bot.

    Attributes:
        avatar_url: Address of the author's picture.
        display_name: Name shown for the author.
        type: Whether an end user, an agent or a bot wrote the entry. Read-only.
        zen_sunco_user_id: User id of the author in Sunshine Conversations. Read-only. On the wire:
            `zen:sunco:user_id`.
        zen_support_user_id: User id of the author in Zendesk Support. Read-only. On the wire:
            `zen:support:user_id`.
    """

    _name = "conversation_log_author"
    _spec = "ConversationLogAuthor"
    _shown = ("display_name", "type")
    _rules = WriteRules(read_only=("type", "zen:sunco:user_id", "zen:support:user_id"))

    avatar_url: str | None = None
    display_name: str | None = None
    type: ConversationLogAuthorType | None = None
    zen_sunco_user_id: Renamed[str] = Renamed("zen:sunco:user_id")
    zen_support_user_id: Renamed[int] = Renamed("zen:support:user_id")


class CreateEvent(BaseObject):
    """Ticket audit event noting the value a property got when the ticket was created.

    Attributes:
        field_name: Property that was set; a custom field shows its id.
        id: Identifies the event within the ticket's history; assigned by Zendesk.
        type: Event type, always `Create`.
        value: Initial value of the property; a number for some ids, a list for tags, an object for
            targets of an SLA.
        via: Channel through which the event came, if it is not that of its audit.
    """

    _name = "create"
    _spec = "CreateEvent"
    _shown = ("id", "field_name", "value")

    field_name: str | None = None
    id: int | None = None
    type: Literal["Create"] | None = None
    value: ListField[object] = ListField(mixed=True)
    via: Nested[Via] = Nested("Via")


class CustomField(BaseObject):
    """Value a ticket has for one of its custom fields. The value's type follows the field's
    definition.

    Attributes:
        id: Ticket field the value belongs to.
        value: Value held; a tag for dropdowns, an array of tags for multiselects, null when empty.
    """

    _name = "custom_field"
    _spec = "CustomField"
    _shown = ("id", "value")

    id: int | None = None
    value: ListField[str] = ListField(mixed=True)


class EmailCC(BaseObject):
    """Addition or removal of a person copied by email, sent along when a ticket is created or updated.

    Attributes:
        action: Whether to add the person with `put` or remove with `delete`; adding is the default.
        user_email: Mail address of the person; an unknown one creates a user.
        user_id: User to copy, as an alternative to the address.
        user_name: Display name for a newly created user; null to derive none.
        user: The User behind `user_id`. One call fetches it for all records of a page.
    """

    _name = "email_cc"
    _spec = "EmailCC"
    _shown = ("action", "user_id", "user_email")

    action: EmailCCAction | None = None
    user_email: str | None = None
    user_id: int | None = None
    user_name: str | None = None
    user: Relation[User] = Relation("user_id", "User")


class ErrorEvent(BaseObject):
    """Ticket audit event noting that something went wrong during an update.

    Attributes:
        id: Identifies the event within the ticket's history; assigned by Zendesk.
        message: What went wrong; declared upstream as a number.
        type: Event type, always `Error`.
        via: Channel through which the event came, if it is not that of its audit.
    """

    _name = "error"
    _spec = "ErrorEvent"
    _shown = ("id", "message", "type")

    id: int | None = None
    message: int | None = None
    type: Literal["Error"] | None = None
    via: Nested[Via] = Nested("Via")


class ExternalEvent(BaseObject):
    """Ticket audit event noting that a message was sent to an outside target.

    Attributes:
        body: Message that was sent.
        id: Identifies the event within the ticket's history; assigned by Zendesk.
        resource: Target or extension that received the message.
        type: Event type, always `External`.
        via: Channel through which the event came, if it is not that of its audit.
    """

    _name = "external"
    _spec = "ExternalEvent"
    _shown = ("id", "body", "type")

    body: str | None = None
    id: int | None = None
    resource: int | None = None
    type: Literal["External"] | None = None
    via: Nested[Via] = Nested("Via")


class FacebookCommentEvent(BaseObject):
    """Ticket audit event describing a comment that was made on Facebook.

    Attributes:
        attachments: Files that came with the comment.
        author_id: User the comment is attributed to.
        body: Text of the comment.
        data: Details of the original Facebook comment.
        graph_object_id: Identifies the comment in Facebook's Graph API.
        html_body: Text of the comment as HTML.
        id: Identifies the event within the ticket's history; assigned by Zendesk.
        public: Whether end users see the comment.
        trusted: Whether the author of the comment could be verified.
        type: Event type, always `FacebookComment`.
        via: Channel through which the event came, if it is not that of its audit.
        author: The User behind `author_id`. One call fetches it for all records of a page.
    """

    _name = "facebookcomment"
    _spec = "FacebookCommentEvent"
    _shown = ("id", "body", "public")

    attachments: ListField[object] = ListField()
    author_id: int | None = None
    body: str | None = None
    data: MapField[object] = MapField()
    graph_object_id: str | None = None
    html_body: str | None = None
    id: int | None = None
    public: bool | None = None
    trusted: bool | None = None
    type: Literal["FacebookComment"] | None = None
    via: Nested[Via] = Nested("Via")
    author: Relation[User] = Relation("author_id", "User")


class FacebookEvent(BaseObject):
    """Entry in a ticket audit recording a Facebook post, message or comment handled on the ticket.

    Attributes:
        body: Text of the Facebook message that the audit recorded.
        communication: Number of the Facebook communication this event belongs to.
        id: Identifies the event inside the audit; assigned by Zendesk.
        page: Facebook page the message went through, with its name and Facebook id.
        ticket_via: How the Facebook content became a ticket, for example as a wall post or private
            message.
        type: Event kind, naming the Facebook event or comment variety.
        via: Channel through which the event came, if it is not that of its audit.
    """

    _name = "facebookevent"
    _spec = "FacebookEvent"
    _shown = ("id", "body", "type")

    body: str | None = None
    communication: int | None = None
    id: int | None = None
    page: MapField[object] = MapField()
    ticket_via: str | None = None
    type: Literal["FacebookEvent"] | None = None
    via: Nested[Via] = Nested("Via")


class Follower(BaseObject):
    """Change to the followers of a ticket, sent as an element of `followers` when saving the ticket.

    Attributes:
        action: Adds the agent with `put` (the usual default) or removes the agent with `delete`.
        user_email: Email address of the agent to add or remove, as an alternative to `user_id`.
        user_id: Identifies the agent who starts or stops following the ticket.
        user_name: Name given to the follower; null when unknown.
        user: The User behind `user_id`. One call fetches it for all records of a page.
    """

    _name = "follower"
    _spec = "Follower"
    _shown = ("action", "user_id", "user_email")

    action: FollowerAction | None = None
    user_email: str | None = None
    user_id: int | None = None
    user_name: str | None = None
    user: Relation[User] = Relation("user_id", "User")


class IdTitle(BaseObject):
    """Minimal reference to a record by id and title.

    Attributes:
        id: Identifies the record referred to; assigned by Zendesk.
        title: Title of the record referred to.
    """

    _name = "id_title"
    _spec = "IdTitle"
    _shown = ("id", "title")

    id: int | None = None
    title: str | None = None


class LogmeinTranscriptEvent(BaseObject):
    """Entry in a ticket audit holding the transcript of a LogMeIn remote support session.

    Attributes:
        body: Text of the session transcript.
        id: Identifies the transcript event inside the audit; assigned by Zendesk.
        type: Event kind; `LogMeInTranscript` here.
        via: Channel through which the event came, if it is not that of its audit.
    """

    _name = "logmeintranscript"
    _spec = "LogmeinTranscriptEvent"
    _shown = ("id", "body", "type")

    body: str | None = None
    id: int | None = None
    type: Literal["LogMeInTranscript"] | None = None
    via: Nested[Via] = Nested("Via")


class MacroResult(BaseObject):
    """Preview of what applying a macro would change; nothing is saved.

    Attributes:
        ticket: Ticket values as they would be after the macro.
    """

    _name = "result"
    _spec = "MacroResult"
    _shown = ("ticket",)

    ticket: Nested[MacroResultTicket] = Nested("MacroResultTicket")


class NotificationEvent(BaseObject):
    """Entry in a ticket audit telling that a business rule sent email to people.

    Attributes:
        body: Text of the notification that was sent, as the rule composed it.
        id: Identifies the notification event inside the audit; assigned by Zendesk.
        recipients: Identifies the users who were notified.
        subject: Subject line of the notification.
        type: Event kind; `Notification` or a variant of it.
        via: What caused the notification, usually the trigger or automation.
    """

    _name = "notification"
    _spec = "NotificationEvent"
    _shown = ("id", "subject", "type")

    body: str | None = None
    id: int | None = None
    recipients: ListField[int] = ListField()
    subject: str | None = None
    type: Literal["Notification"] | None = None
    via: MapField[object] = MapField()


class OrganizationActivityEvent(BaseObject):
    """Entry in a ticket audit telling that subscribers of an organization were notified.

    Attributes:
        body: Text of the message to the subscribers.
        id: Identifies the activity event inside the audit; assigned by Zendesk.
        recipients: Identifies the subscribers who were notified.
        subject: Subject line of the message to subscribers.
        type: Event kind; `OrganizationActivity` here.
        via: What led to the notification.
    """

    _name = "organizationactivity"
    _spec = "OrganizationActivityEvent"
    _shown = ("id", "subject", "type")

    body: str | None = None
    id: int | None = None
    recipients: ListField[int] = ListField()
    subject: str | None = None
    type: Literal["OrganizationActivity"] | None = None
    via: MapField[object] = MapField()


class PushEvent(BaseObject):
    """Entry in a ticket audit telling that a business rule pushed data to a target.

    Attributes:
        id: Identifies the push event inside the audit; assigned by Zendesk.
        type: Event kind; `Push` here.
        value: Data that was pushed to the target.
        value_reference: What the pushed value refers to.
        via: Channel through which the event came, if it is not that of its audit.
    """

    _name = "push"
    _spec = "PushEvent"
    _shown = ("id", "value", "type")

    id: int | None = None
    type: Literal["Push"] | None = None
    value: str | None = None
    value_reference: str | None = None
    via: Nested[Via] = Nested("Via")


class SatisfactionRatingEvent(BaseObject):
    """Entry in a ticket audit recording that the requester rated the support given.

    Attributes:
        assignee_id: Identifies the agent assigned at the time of rating.
        body: Remark the requester gave with the rating.
        id: Identifies the rating event inside the audit; assigned by Zendesk.
        score: Verdict given, such as `good` or `bad`.
        type: Event kind; `SatisfactionRating` here.
        via: Channel through which the event came, if it is not that of its audit.
        assignee: The User behind `assignee_id`. One call fetches it for all records of a page.
    """

    _name = "satisfactionrating"
    _spec = "SatisfactionRatingEvent"
    _shown = ("id", "body", "type")

    assignee_id: int | None = None
    body: str | None = None
    id: int | None = None
    score: str | None = None
    type: Literal["SatisfactionRating"] | None = None
    via: Nested[Via] = Nested("Via")
    assignee: Relation[User] = Relation("assignee_id", "User")


class SharingAgreementRef(BaseObject):
    """Reference to a sharing agreement when sharing a ticket, with values for the partner.

    Attributes:
        custom_fields: Custom field values to hand to the partner with the ticket.
        id: Identifies the sharing agreement to use; assigned by Zendesk.
    """

    _name = "sharing_agreement_ref"
    _spec = "SharingAgreementRef"
    _shown = ("id", "custom_fields")

    custom_fields: ListField[ProxyDict[str, CustomFieldValue]] = ListField()
    id: int | None = None


class Source(BaseObject):
    """Origin and destination of a ticket or comment, found in `via`; the contents depend on the
    channel.

    Attributes:
        from_: Where the message came from. On the wire: `from`.
        id: Identifies the source record on its channel, where it tells one.
        name: Display name of the source.
        rel: Relation of the source, such as `trigger` or `follow_up`; null when there is none.
        to: Where the message went.
        zendesk_id: Number by which Zendesk knows the source.
    """

    _name = "source"
    _spec = "Source"
    _shown = ("id", "name")

    from_: Nested[SourceFrom] = Nested("SourceFrom", key="from")
    id: str | None = None
    name: str | None = None
    rel: str | None = None
    to: Nested[SourceTo] = Nested("SourceTo")
    zendesk_id: int | None = None


class SourceFrom(BaseObject):
    """Sender side of a ticket's or comment's origin; which fields are filled depends on the channel.

    Attributes:
        address: Email address of the sender, for mail.
        brand_id: Identifies the brand through which the message came.
        channel: Channel the original record came through, for follow-ups.
        deleted: Whether the originating rule or record has since been deleted.
        facebook_id: Identifies the sender's profile or page on Facebook.
        formatted_phone: Caller's phone number prepared for display.
        id: Identifies the originating record, such as a trigger or automation.
        name: Name of the sender.
        original_recipients: All addresses the mail had been sent to.
        phone: Caller's phone number, for calls and text messages.
        profile_url: Address of the sender's social media profile.
        revision_id: Identifies the revision of the business rule that acted.
        subject: Subject of the originating ticket.
        ticket_id: Identifies the originating ticket, for follow-ups and merges.
        ticket_ids: Identifies the originating tickets, for merges of several.
        title: Title of the originating rule or article.
        topic_id: Identifies the community topic of the originating post.
        topic_name: Name of the community topic of the originating post.
        twitter_id: Identifies the sender's account on X.
        username: User name of the sender on the social network.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        tickets: The Ticket records behind `ticket_ids`. One call fetches them for all records of a
            page.
        topic: The Topic behind `topic_id`. It costs a call if it is not at hand.
    """

    _name = "source_from"
    _spec = "SourceFrom"
    _shown = ("id", "subject")

    address: str | None = None
    brand_id: int | None = None
    channel: str | None = None
    deleted: bool | None = None
    facebook_id: str | None = None
    formatted_phone: str | None = None
    id: int | None = None
    name: str | None = None
    original_recipients: ListField[str] = ListField()
    phone: str | None = None
    profile_url: str | None = None
    revision_id: int | None = None
    subject: str | None = None
    ticket_id: int | None = None
    ticket_ids: ListField[int] = ListField()
    title: str | None = None
    topic_id: int | None = None
    topic_name: str | None = None
    twitter_id: str | int | None = None
    username: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    tickets: Relations[Ticket] = Relations("ticket_ids", "Ticket")
    topic: Relation[Topic] = Relation("topic_id", "HelpCenterTopic")


class SourceTo(BaseObject):
    """Receiving side of a ticket's or comment's origin; which fields are filled depends on the
    channel.

    Attributes:
        address: Email address the message was sent to.
        brand_id: Identifies the brand that received the message.
        email_ccs: People who were copied on the mail.
        facebook_id: Identifies the receiving profile or page on Facebook.
        formatted_phone: Called phone number prepared for display.
        name: Name of the receiver.
        phone: Phone number that was called or texted.
        profile_url: Address of the receiver's social media profile.
        twitter_id: Identifies the receiving account on X.
        username: User name of the receiver on the social network.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
    """

    _name = "source_to"
    _spec = "SourceTo"
    _shown = ("name",)

    address: str | None = None
    brand_id: int | None = None
    email_ccs: str | None = None
    facebook_id: str | None = None
    formatted_phone: str | None = None
    name: str | None = None
    phone: str | None = None
    profile_url: str | None = None
    twitter_id: str | int | None = None
    username: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")


class TaskList(BaseObject):
    """A set of tasks attached to a ticket, created from a task list template.

    Attributes:
        created_at: When the task list was attached to the ticket. Read-only.
        description: Explanation of what the list is for. Read-only.
        id: Identifies the task list on its ticket; assigned by Zendesk. Read-only.
        is_required: Whether agents have to complete this list. Read-only.
        name: Title of the task list, taken from its template. Read-only.
        task_count: Number of tasks in the list. Read-only.
        task_list_template_id: Template that the list was created from. Set on creation only.
        ticket_id: Ticket that the list is attached to. Read-only.
        updated_at: When the task list last changed. Read-only.
        task_list_template: The TaskListTemplate behind `task_list_template_id`. It costs a call if
            it is not at hand.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "task_list"
    _spec = "TaskList"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=(
            "created_at",
            "description",
            "id",
            "is_required",
            "name",
            "task_count",
            "ticket_id",
            "updated_at",
        ),
        create_only=("task_list_template_id",),
    )

    created_at: str | None = None
    description: str | None = None
    id: str | None = None
    is_required: bool | None = None
    name: str | None = None
    task_count: int | None = None
    task_list_template_id: str | None = None
    ticket_id: str | None = None
    updated_at: str | None = None
    task_list_template: Relation[TaskListTemplate] = Relation("task_list_template_id", "TaskListTemplate")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    updated = Date("updated_at")


class Ticket(BaseObject):
    """A support request with its conversation, properties and people: the central record of Zendesk
    Support.

    Attributes:
        additional_collaborators: Only sent; people to add as CCs while keeping the present ones.
        additional_tags: Only sent, in bulk updates; tags to add while keeping the present ones.
        allow_attachments: Whether agents may add attachments to a reply on this ticket. Read-only.
        allow_channelback: Whether replies are sent back to the originating channel; `false` for
            closed or unsupported ones. Read-only.
        assignee_email: Only sent; assigns the ticket to the agent with this address.
        assignee_id: Agent responsible for the ticket; null while unassigned.
        attribute_value_ids: Only sent; routing attribute values (skills) the ticket shall require.
        brand_id: Brand the ticket belongs to.
        collaborator_ids: Users CC'd on the ticket; setting it replaces the whole list.
        comment: Comment to add; only sent, on creation and update, and required to start the
            conversation. Say whether it is `public`: left out, it may be e-mailed to the customer.
        comment_count: Number of comments; given only when `comment_count` is sideloaded. Read-only.
        comments: Only sent, when importing; the full conversation with authors and original times.
        created_at: When the ticket was created. Only `client.ticket_import.create()` takes it.
        custom_fields: Values of custom ticket fields, each paired with its field id. Zendesk keeps
            what is not sent.
        custom_status_id: Custom status the ticket is in; refines the category in `status`.
        dates: Milestones such as first assignment and solution; given only when `dates` is
            sideloaded. Read-only.
        deleted_ticket_form_id: Former ticket form of the ticket, when that form has since been
            deleted. Read-only.
        description: Text of the first comment. Use `comment` rather than this to write a new
            ticket. Set on creation only.
        due_at: Deadline of a ticket of type `task`; null for other types.
        email_cc_ids: Users who get copies of the ticket's email notifications. Changes are sent as
            entries of `email_ccs`.
        encoded_id: Ticket reference in the form used for threading emails, such as `ABC123-DEF4`.
            Read-only.
        external_id: Your own reference for the ticket, for linking to another system; need not be
            unique.
        fields: Same values as `custom_fields`, kept for older clients. Sent as `custom_fields`.
            Zendesk keeps what is not sent.
        follower_ids: Agents who follow the ticket, without end users knowing. Changes are sent as
            entries of `followers`.
        followup_ids: Follow-up tickets created from this one after it closed. Read-only.
        forum_topic_id: Topic of the retired web portal that the ticket was made from; null
            otherwise.
        from_messaging_channel: Whether the ticket started in a messaging channel. Read-only.
        generated_timestamp: Unix time in seconds of the last change of any kind, background ones
            included; used by incremental exports. Read-only.
        group_id: Group the ticket is assigned to; null when it has none.
        has_incidents: Whether this problem ticket has incidents linked to it. Read-only.
        id: Ticket number as agents see it; assigned by Zendesk.
        incident_count: Number of linked incidents of a problem; given only when `incident_counts`
            is sideloaded. Read-only.
        is_public: Whether any comment is public; `false` means the ticket is entirely private.
            Read-only.
        last_audits: Latest audits of the ticket; given only when `last_audits` is sideloaded.
            Read-only.
        macro_id: Only sent; macro to be recorded in the audit as applied.
        macro_ids: Only sent; macros to be recorded in the audit as applied.
        metadata: Only sent; custom data to store in the audit of this change.
        metric_events: Measurement events of the ticket, by metric; given only when `metric_events`
            is sideloaded. Read-only.
        metric_set: Reply, wait and resolution metrics; given only when `metric_sets` is sideloaded.
            Read-only.
        organization_id: Organization of the requester; may be set to another of the requester's
            organizations.
        origin_zrn: Only sent; Zendesk resource name of the record the ticket originates from.
        priority: How urgent the ticket is; null while not set.
        problem_id: Problem ticket that this incident is linked to; null when not linked.
        raw_subject: Subject with its dynamic content placeholder kept, or `subject` if it has none.
        recipient: Support address that the requester originally wrote to.
        remove_tags: Only sent, in bulk updates; tags to take off while keeping the others.
        requester_id: User who asked for help.
        result_type: Kind of record, `ticket`; only on hits of a search. Read-only.
        safe_update: Only sent; `true` rejects the update if the ticket changed since
            `updated_stamp`.
        satisfaction_probability: Predicted chance, from 0 to 1, that the customer will be
            satisfied. Read-only.
        satisfaction_rating: Rating given by the requester; null or unoffered if there is none.
            Read-only.
        sharing_agreement_ids: Sharing agreements through which the ticket is shared with other
            accounts.
        slas: Stage and time left of each SLA target; given only when `slas` is sideloaded.
            Read-only.
        solved_at: Only sent, when importing; when the ticket was solved in the old system.
        status: State of the ticket, or the category of its custom status; `deleted` is only read,
            in exports. Setting `closed` cannot be undone: a closed ticket refuses every later
            change.
        subject: Headline of the ticket; null or empty when none was given.
        submitter_id: User who entered the ticket, which may differ from the requester.
        support_type: Who handles the ticket: a human agent or an AI agent.
        suspended_ticket_id: Only sent; suspended message that this ticket is made from.
        suspension_type_id: Only sent; numeric code of the reason the ticket was suspended for.
        system_metadata: Only sent; client and IP address to record for the change.
        tags: Tags of the ticket; setting it replaces the whole list. In bulk updates
            `additional_tags` and `remove_tags` change single tags.
        tde_workspace: Only sent; change of the contextual workspace to be recorded with the update.
        ticket_form_id: Form that decides which fields the ticket shows; set to null for the
            default.
        tpe_voice_comment: Only sent; details of a call from a Talk Partner Edition phone system to
            add as a comment.
        type: Nature of the ticket; incidents may link to a problem and tasks have a due date.
        updated_at: When the ticket last changed in a way that made an audit; background changes do
            not count. Only `client.ticket_import.create()` takes it.
        updated_stamp: Only sent; `updated_at` as last read, for detecting conflicts with
            `safe_update`.
        url: API address of the ticket, not the page that agents open. Read-only.
        via: Channel and source through which the ticket was created.
        via_followup_source_id: Only sent; closed ticket that this one follows up. Set on creation
            only.
        via_id: Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call.
        voice_comment: Only sent; details of a phone call to add as a voice comment.
        assignee: The User behind `assignee_id`. One call fetches it for all records of a page.
        attribute_values: The RoutingAttributeValue records behind `attribute_value_ids`. No call
            fetches them: an answer has to bring them along.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        collaborators: The User records behind `collaborator_ids`. One call fetches them for all
            records of a page.
        custom_status: The CustomStatus behind `custom_status_id`. It costs a call if it is not at
            hand.
        email_ccs: The User records behind `email_cc_ids`. One call fetches them for all records of
            a page.
        followers: The User records behind `follower_ids`. One call fetches them for all records of
            a page.
        followups: The Ticket records behind `followup_ids`. One call fetches them for all records
            of a page.
        forum_topic: The Topic behind `forum_topic_id`. It costs a call if it is not at hand.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
        macro: The Macro behind `macro_id`. It costs a call if it is not at hand.
        macros: The Macro records behind `macro_ids`. Each that is not at hand costs a call.
        organization: The Organization behind `organization_id`. One call fetches it for all records
            of a page.
        problem: The Ticket behind `problem_id`. One call fetches it for all records of a page.
        requester: The User behind `requester_id`. One call fetches it for all records of a page.
        sharing_agreements: The SharingAgreement records behind `sharing_agreement_ids`. Each that
            is not at hand costs a call.
        submitter: The User behind `submitter_id`. One call fetches it for all records of a page.
        suspended_ticket: The SuspendedTicket behind `suspended_ticket_id`. It costs a call if it is
            not at hand.
        ticket_form: The TicketForm behind `ticket_form_id`. One call fetches it for all records of
            a page.
        via_followup_source: The Ticket behind `via_followup_source_id`. One call fetches it for all
            records of a page.
        created: `created_at` as an aware datetime.
        due: `due_at` as an aware datetime.
        generated_timestamp_datetime: `generated_timestamp` as an aware datetime.
        solved: `solved_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
        custom: The values in `custom_fields` by the names of their fields, which `zenpy types pull`
            makes types of: `custom.order_number`, `custom["Order number"]`. The definitions are
            fetched once per client.
    """

    _name = "ticket"
    _spec = "Ticket"
    _complete = ("status", "created_at", "requester_id")
    _shown = ("id", "subject", "status")
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
        ),
        create_only=("description", "via_followup_source_id"),
        merged=("custom_fields", "fields"),
        written_as={"fields": {"*": "custom_fields"}},
        written_in={"email_cc_ids": "email_ccs", "follower_ids": "followers"},
        raw_of={"raw_subject": "subject"},
    )

    additional_collaborators: ListField[Collaborator | int | str] = ListField("Collaborator")
    additional_tags: ListField[str] = ListField()
    allow_attachments: bool | None = None
    allow_channelback: bool | None = None
    assignee_email: str | None = None
    assignee_id: int | None = None
    attribute_value_ids: ListField[str] = ListField()
    brand_id: int | None = None
    collaborator_ids: ListField[int] = ListField()
    comment: Nested[Comment] = Nested("Comment")
    comment_count: int | None = None
    comments: ListField[Comment] = ListField("Comment")
    created_at: str | None = None
    custom_fields: ListField[ProxyDict[str, CustomFieldValue]] = ListField(merged=True)
    custom_status_id: int | None = None
    dates: Nested[TicketDates] = Nested("TicketDates")
    deleted_ticket_form_id: int | None = None
    description: str | None = None
    due_at: str | None = None
    email_cc_ids: ListField[int] = ListField()
    encoded_id: str | None = None
    external_id: str | None = None
    fields: ListField[ProxyDict[str, CustomFieldValue]] = ListField(merged=True)
    follower_ids: ListField[int] = ListField()
    followup_ids: ListField[int] = ListField()
    forum_topic_id: int | None = None
    from_messaging_channel: bool | None = None
    generated_timestamp: int | None = None
    group_id: int | None = None
    has_incidents: bool | None = None
    id: int | None = None
    incident_count: int | None = None
    is_public: bool | None = None
    last_audits: ListField[Audit] = ListField("Audit")
    macro_id: int | None = None
    macro_ids: ListField[int] = ListField()
    metadata: MapField[object] = MapField()
    metric_events: MapField[object] = MapField()
    metric_set: Nested[TicketMetric] = Nested("TicketMetric")
    organization_id: int | None = None
    origin_zrn: str | None = None
    priority: TicketPriority | None = None
    problem_id: int | None = None
    raw_subject: str | None = None
    recipient: str | None = None
    remove_tags: ListField[str] = ListField()
    requester_id: int | None = None
    result_type: Literal["ticket"] | None = None
    safe_update: bool | None = None
    satisfaction_probability: float | None = None
    satisfaction_rating: Nested[TicketSatisfactionRating] = Nested("TicketSatisfactionRating")
    sharing_agreement_ids: ListField[int] = ListField()
    slas: Nested[TicketSlas] = Nested("TicketSlas")
    solved_at: str | None = None
    status: TicketStatus | Literal["deleted"] | None = None
    subject: str | None = None
    submitter_id: int | None = None
    support_type: TicketSupportType | None = None
    suspended_ticket_id: int | None = None
    suspension_type_id: int | None = None
    system_metadata: Nested[TicketSystemMetadata] = Nested("TicketSystemMetadata")
    tags: ListField[str] = ListField()
    tde_workspace: Nested[TicketTdeWorkspace] = Nested("TicketTdeWorkspace")
    ticket_form_id: int | None = None
    tpe_voice_comment: Nested[TicketTpeVoiceComment] = Nested("TicketTpeVoiceComment")
    type: TicketType | None = None
    updated_at: str | None = None
    updated_stamp: str | None = None
    url: str | None = None
    via: Nested[Via] = Nested("Via")
    via_followup_source_id: int | None = None
    via_id: Literal[44, 45, 46] | int | None = None
    voice_comment: Nested[TicketVoiceComment] = Nested("TicketVoiceComment")
    assignee: Relation[User] = Relation("assignee_id", "User")
    attribute_values: Relations[RoutingAttributeValue] = Relations(
        "attribute_value_ids", "RoutingAttributeValue"
    )
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    collaborators: Relations[User] = Relations("collaborator_ids", "User", embedded=True)
    custom_status: Relation[CustomStatus] = Relation("custom_status_id", "CustomStatus")
    email_ccs: Relations[User] = Relations("email_cc_ids", "User", embedded=True)
    followers: Relations[User] = Relations("follower_ids", "User", embedded=True)
    followups: Relations[Ticket] = Relations("followup_ids", "Ticket", read_only=True)
    forum_topic: Relation[Topic] = Relation("forum_topic_id", "HelpCenterTopic")
    group: Relation[Group] = Relation("group_id", "Group")
    macro: Relation[Macro] = Relation("macro_id", "Macro")
    macros: Relations[Macro] = Relations("macro_ids", "Macro")
    organization: Relation[Organization] = Relation("organization_id", "Organization")
    problem: Relation[Ticket] = Relation("problem_id", "Ticket")
    requester: Relation[User] = Relation("requester_id", "User", embedded=True)
    sharing_agreements: Relations[SharingAgreement] = Relations(
        "sharing_agreement_ids", "SharingAgreement", embedded=True
    )
    submitter: Relation[User] = Relation("submitter_id", "User")
    suspended_ticket: Relation[SuspendedTicket] = Relation("suspended_ticket_id", "SuspendedTicket")
    ticket_form: Relation[TicketForm] = Relation("ticket_form_id", "TicketForm")
    via_followup_source: Relation[Ticket] = Relation("via_followup_source_id", "Ticket")
    created = Date("created_at")
    due = Date("due_at")
    generated_timestamp_datetime = UnixDate("generated_timestamp")
    solved = Date("solved_at")
    updated = Date("updated_at")
    custom = Custom("custom_fields", "ticket_fields")


class TicketAudit(BaseObject):
    """A ticket together with the audit of the change just made, as returned by creating or updating
    it.

    Attributes:
        audit: Events that the create or update call caused.
        ticket: State of the ticket after the change.
    """

    _name = "ticket_audit"
    _spec = "TicketAudit"
    _shown = ("audit", "ticket")

    audit: Nested[Audit] = Nested("Audit")
    ticket: Nested[Ticket] = Nested("Ticket")


class TicketDates(BaseObject):
    """Milestones in the life of a ticket, present when `dates` is sideloaded.

    Attributes:
        assigned_at: When the ticket was last assigned to an agent; null if never.
        assignee_updated_at: When the assignee last updated the ticket; null if never.
        initially_assigned_at: When the ticket was first assigned to an agent; null if never.
        latest_comment_added_at: When the newest comment was added.
        requester_updated_at: When the requester last updated the ticket.
        solved_at: When the ticket was solved; null while it is not.
        status_updated_at: When the status last changed.
        assigned: `assigned_at` as an aware datetime.
        assignee_updated: `assignee_updated_at` as an aware datetime.
        initially_assigned: `initially_assigned_at` as an aware datetime.
        latest_comment_added: `latest_comment_added_at` as an aware datetime.
        requester_updated: `requester_updated_at` as an aware datetime.
        solved: `solved_at` as an aware datetime.
        status_updated: `status_updated_at` as an aware datetime.
    """

    _name = "ticket_dates"
    _spec = "TicketDates"

    assigned_at: str | None = None
    assignee_updated_at: str | None = None
    initially_assigned_at: str | None = None
    latest_comment_added_at: str | None = None
    requester_updated_at: str | None = None
    solved_at: str | None = None
    status_updated_at: str | None = None
    assigned = Date("assigned_at")
    assignee_updated = Date("assignee_updated_at")
    initially_assigned = Date("initially_assigned_at")
    latest_comment_added = Date("latest_comment_added_at")
    requester_updated = Date("requester_updated_at")
    solved = Date("solved_at")
    status_updated = Date("status_updated_at")


class TicketPrediction(BaseObject):
    """A forecast of how satisfied the requester of a ticket will be.

    Attributes:
        id: Identifies the prediction; assigned by Zendesk.
        satisfaction_score: Predicted chance, from 0 to 1, of a good satisfaction rating.
        ticket_id: Ticket that the prediction is about.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
    """

    _name = "ticket_prediction"
    _spec = "TicketPrediction"
    _shown = ("id", "ticket_id", "satisfaction_score")

    id: int | None = None
    satisfaction_score: float | None = None
    ticket_id: int | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")


class TicketRelated(BaseObject):
    """What hangs together with a ticket: incidents, follow-up sources, Jira issues and archive state.

    Attributes:
        followup_source_ids: Closed tickets that this ticket follows up.
        from_archive: Whether the ticket has been moved to the archive.
        incidents: Number of incidents linked to this problem ticket.
        jira_issue_ids: Jira issues that the ticket is linked to.
        topic_id: Topic of the retired web portal that the ticket is linked to; null if none.
        topic: The Topic behind `topic_id`. It costs a call if it is not at hand.
    """

    _name = "ticket_related"
    _spec = "TicketRelated"
    _shown = ("topic_id", "followup_source_ids", "jira_issue_ids")

    followup_source_ids: ListField[str] = ListField()
    from_archive: bool | None = None
    incidents: int | None = None
    jira_issue_ids: ListField[str] = ListField()
    topic_id: str | int | None = None
    topic: Relation[Topic] = Relation("topic_id", "HelpCenterTopic")


class TicketRequester(BaseObject):
    """Describes the person a new ticket is for; found by email, or created as a user if unknown.

    Attributes:
        email: Address by which the user is looked up or created.
        locale: Language to give a new user, as a code such as `en-US`.
        locale_id: Language to give a new user, as the id of a locale.
        name: Name to give a new user; needed when the address is unknown.
        organization_id: Organization to put a new user in.
        role: Role to give a new user; end user unless stated.
        verified: Whether the address counts as verified, so that no verification mail is needed.
        organization: The Organization behind `organization_id`. One call fetches it for all records
            of a page.
    """

    _name = "ticket_requester"
    _spec = "TicketRequester"
    _shown = ("name", "role")

    email: str | None = None
    locale: str | None = None
    locale_id: int | None = None
    name: str | None = None
    organization_id: int | None = None
    role: str | None = None
    verified: bool | None = None
    organization: Relation[Organization] = Relation("organization_id", "Organization")


class TicketSharingEvent(BaseObject):
    """Audit event noting that a ticket was shared with, or unshared from, another account.

    Attributes:
        action: What happened: `shared` or `unshared`.
        agreement_id: Sharing agreement under which it happened.
        id: Identifies the event within the account; assigned by Zendesk.
        type: Always names this kind of audit event.
        via: Channel through which the event came, if it is not that of its audit.
    """

    _name = "ticketsharingevent"
    _spec = "TicketSharingEvent"
    _shown = ("id", "type", "agreement_id")

    action: str | None = None
    agreement_id: int | None = None
    id: int | None = None
    type: Literal["TicketSharingEvent"] | None = None
    via: Nested[Via] = Nested("Via")


class TicketSlaPolicyMetric(BaseObject):
    """State of one SLA target on a ticket, with the time left or overrun.

    Attributes:
        breach_at: When the target is, or was, breached; null while paused or once achieved.
        days: Time left in days; negative after a breach. Given instead of the smaller units.
        hours: Time left in hours; negative after a breach. Given instead of the other units.
        metric: SLA metric the target is set for, such as `first_reply_time`.
        minutes: Time left in minutes; negative after a breach. Given instead of larger units.
        stage: Whether the clock is running, stopped, or the target met.
        breach: `breach_at` as an aware datetime.
    """

    _name = "ticket_sla_policy_metric"
    _spec = "TicketSlaPolicyMetric"
    _shown = ("days", "hours", "metric")

    breach_at: str | None = None
    days: int | None = None
    hours: int | None = None
    metric: str | None = None
    minutes: int | None = None
    stage: Literal["active", "paused", "achieved"] | str | None = None
    breach = Date("breach_at")


class TicketSlas(BaseObject):
    """SLA targets of a ticket, present when `slas` is sideloaded.

    Attributes:
        policy_metrics: Targets that apply to the ticket; empty when no policy matches.
    """

    _name = "ticket_slas"
    _spec = "TicketSlas"
    _shown = ("policy_metrics",)

    policy_metrics: ListField[TicketSlaPolicyMetric] = ListField("TicketSlaPolicyMetric")


class TicketSystemMetadata(BaseObject):
    """Client data to record with a ticket change in place of that of the API caller.

    Attributes:
        client: User agent to record for the change.
        ip_address: IP address to record for the change.
    """

    _name = "ticket_system_metadata"
    _spec = "TicketSystemMetadata"
    _shown = ("client", "ip_address")

    client: str | None = None
    ip_address: str | None = None


class TicketTdeWorkspace(BaseObject):
    """A change of the contextual workspace, to be recorded along with a ticket update.

    Attributes:
        previous_workspace: Workspace that applied before the change.
        type: Whether a workspace was put on, exchanged or taken off.
        workspace: Workspace that applies after the change.
    """

    _name = "ticket_tde_workspace"
    _spec = "TicketTdeWorkspace"
    _shown = ("type", "previous_workspace", "workspace")

    previous_workspace: Nested[IdTitle] = Nested("IdTitle")
    type: TicketTdeWorkspaceType | None = None
    workspace: Nested[IdTitle] = Nested("IdTitle")


class TicketTpeVoiceComment(BaseObject):
    """Details of a call on a Talk Partner Edition phone system, sent to add a call comment to a
    ticket.

    Attributes:
        agent_id: Agent who took or made the call; null if none did.
        answering_machine_detection_status: Whether a person or a machine answered, as detected by
            the partner.
        app_id: App of the phone partner that reports the call.
        app_name: Name of the partner app that reports the call.
        author_id: User shown as the author of the call comment.
        call_connected_at: When the call was answered; null if never.
        call_disposition: Outcome that the agent chose for the call.
        call_ended_at: When the call ended; null while it goes on.
        call_id: Call record that the comment belongs to.
        call_recording_consent: How consent to recording is handled on the line.
        call_recording_consent_action: What the caller did when asked for consent.
        call_recording_consent_keypress: Key the caller pressed when asked for consent.
        call_started_at: When the call began.
        call_type: Kind of call, as classified by the partner.
        callback_number: Phone number to call back.
        callback_requested_at: When the caller asked to be called back; null if not asked.
        completion_status: How the call ended, for instance completed or abandoned.
        connection_attempts: How often a connection to an agent was tried.
        consultation_time: Seconds spent consulting with other agents.
        direction: Whether the call was inbound or outbound.
        disconnection_reason: Why the call was cut, or who hung up.
        dnis: Number that the caller dialed, as reported by the network.
        duration: Length of the call in seconds.
        end_user_id: End user on the call; null if unknown.
        end_user_location: Where the end user called from.
        exceeded_queue_time: Whether the caller waited longer than the queue allows.
        extension: Phone extension that was used.
        external_id: The partner's own reference for the call.
        from_line: Number that placed the call.
        from_line_nickname: Readable name of the line that placed the call.
        hold_time: Seconds the call was on hold altogether.
        intent: Why the customer called, as recognized from the conversation.
        ivr_destination_group_name: Group that the phone menu routed the caller to.
        ivr_time_spent: Seconds spent in the phone menu.
        language: Language spoken on the call.
        line_type: Kind of line that was used, such as a phone line.
        longest_hold_time: Seconds of the longest time on hold.
        number_of_holds: How often the call was put on hold.
        outside_business_hours: Whether the call came in outside business hours.
        overflowed_to: Where the call was passed on to when the queue was full.
        phone_name: Readable name of the phone or line.
        public: Whether end users can see the call comment.
        quality_score: Rating of the quality of the call.
        queue_name: Queue that the caller waited in.
        queue_time: Seconds spent in the queue.
        recorded: Whether the call was recorded.
        recording_time: Length of the recording in seconds.
        recording_type: Kind of recording, such as `call` or `voicemail`.
        recording_url: Where the audio recording can be fetched; null if there is none.
        sentiment_agent: Mood of the agent, as recognized from the conversation.
        sentiment_call: Mood of the call as a whole, as recognized from the conversation.
        sentiment_customer: Mood of the customer, as recognized from the conversation.
        sentiment_trend: How the mood developed during the call.
        short_summary: Brief outline of the conversation.
        summary: Fuller outline of the conversation.
        talk_time: Seconds that agent and end user spoke to each other.
        time_to_answer: Seconds until the call was answered.
        title: Headline of the call comment.
        to_line: Number that was called.
        to_line_nickname: Readable name of the line that was called.
        transcript: Written record of what was said; null if there is none.
        via_id: Kind of contact: 44 voicemail, 45 inbound call, 46 outbound call.
        video_recording_url: Where the video recording can be fetched; null if there is none.
        voicemail: Whether the caller left a voicemail.
        voicemail_requested_at: When the caller chose to leave a voicemail; null if not chosen.
        wait_time: Seconds the caller waited altogether.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        app: The App behind `app_id`. It costs a call if it is not at hand.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        call: The Call behind `call_id`. No call fetches it: an answer has to bring it along.
        end_user: The User behind `end_user_id`. One call fetches it for all records of a page.
        call_connected: `call_connected_at` as an aware datetime.
        call_ended: `call_ended_at` as an aware datetime.
        call_started: `call_started_at` as an aware datetime.
        callback_requested: `callback_requested_at` as an aware datetime.
        voicemail_requested: `voicemail_requested_at` as an aware datetime.
    """

    _name = "ticket_tpe_voice_comment"
    _spec = "TicketTpeVoiceComment"
    _shown = ("title", "public")

    agent_id: int | None = None
    answering_machine_detection_status: str | None = None
    app_id: int | None = None
    app_name: str | None = None
    author_id: int | None = None
    call_connected_at: str | None = None
    call_disposition: str | None = None
    call_ended_at: str | None = None
    call_id: int | None = None
    call_recording_consent: str | None = None
    call_recording_consent_action: str | None = None
    call_recording_consent_keypress: str | None = None
    call_started_at: str | None = None
    call_type: str | None = None
    callback_number: str | None = None
    callback_requested_at: str | None = None
    completion_status: str | None = None
    connection_attempts: int | None = None
    consultation_time: int | None = None
    direction: str | None = None
    disconnection_reason: str | None = None
    dnis: str | None = None
    duration: int | None = None
    end_user_id: int | None = None
    end_user_location: str | None = None
    exceeded_queue_time: bool | None = None
    extension: str | None = None
    external_id: str | None = None
    from_line: str | None = None
    from_line_nickname: str | None = None
    hold_time: int | None = None
    intent: str | None = None
    ivr_destination_group_name: str | None = None
    ivr_time_spent: int | None = None
    language: str | None = None
    line_type: str | None = None
    longest_hold_time: int | None = None
    number_of_holds: int | None = None
    outside_business_hours: bool | None = None
    overflowed_to: str | None = None
    phone_name: str | None = None
    public: bool | None = None
    quality_score: int | None = None
    queue_name: str | None = None
    queue_time: int | None = None
    recorded: bool | None = None
    recording_time: int | None = None
    recording_type: str | None = None
    recording_url: str | None = None
    sentiment_agent: str | None = None
    sentiment_call: str | None = None
    sentiment_customer: str | None = None
    sentiment_trend: str | None = None
    short_summary: str | None = None
    summary: str | None = None
    talk_time: int | None = None
    time_to_answer: int | None = None
    title: str | None = None
    to_line: str | None = None
    to_line_nickname: str | None = None
    transcript: str | None = None
    via_id: int | None = None
    video_recording_url: str | None = None
    voicemail: bool | None = None
    voicemail_requested_at: str | None = None
    wait_time: int | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    app: Relation[App] = Relation("app_id", "App")
    author: Relation[User] = Relation("author_id", "User")
    call: Relation[Call] = Relation("call_id", "TalkCall")
    end_user: Relation[User] = Relation("end_user_id", "User")
    call_connected = Date("call_connected_at")
    call_ended = Date("call_ended_at")
    call_started = Date("call_started_at")
    callback_requested = Date("callback_requested_at")
    voicemail_requested = Date("voicemail_requested_at")


class TicketVoiceComment(BaseObject):
    """Details of a phone call or voicemail, sent to add a voice comment to a ticket.

    Attributes:
        answered_by_id: Agent who answered the call; null if nobody did.
        call_duration: Length of the call in seconds.
        from_: Phone number that placed the call. On the wire: `from`.
        location: Where the caller was; null if unknown.
        public: Only sent; whether end users see the voice comment.
        recording_type: Only sent; what the recording is of.
        recording_url: Where the recording can be fetched; null if there is none.
        started_at: Only sent; when the call began.
        to: Phone number that was called.
        transcription_text: Written text of the recording; null if there is none.
        answered_by: The User behind `answered_by_id`. One call fetches it for all records of a
            page.
        started: `started_at` as an aware datetime.
    """

    _name = "ticket_voice_comment"
    _spec = "TicketVoiceComment"
    _shown = ("answered_by_id", "call_duration", "from")

    answered_by_id: int | None = None
    call_duration: int | None = None
    from_: Renamed[str] = Renamed("from")
    location: str | None = None
    public: bool | None = None
    recording_type: TicketVoiceCommentRecordingType | None = None
    recording_url: str | None = None
    started_at: str | None = None
    to: str | None = None
    transcription_text: str | None = None
    answered_by: Relation[User] = Relation("answered_by_id", "User")
    started = Date("started_at")


class TweetEvent(BaseObject):
    """Audit event noting that a reply to the ticket went out through Twitter.

    Attributes:
        body: Text of the tweet or direct message.
        direct_message: Whether it was a direct message, not a public tweet.
        id: Identifies the event within the account; assigned by Zendesk.
        recipients: Users whom the tweet was addressed to.
        type: Always names this kind of audit event.
        via: Channel through which the event came, if it is not that of its audit.
    """

    _name = "tweet"
    _spec = "TweetEvent"
    _shown = ("id", "body", "type")

    body: str | None = None
    direct_message: bool | None = None
    id: int | None = None
    recipients: ListField[int] = ListField()
    type: Literal["Tweet"] | None = None
    via: Nested[Via] = Nested("Via")


class Via(BaseObject):
    """Tells through which channel, and from whom to whom, a ticket or comment came about.

    Attributes:
        channel: Name or numeric code of the channel, such as `web`, `email` or `api`.
        source: Sender, recipient and relation of the message, as far as the channel has them.
    """

    _name = "via"
    _spec = "Via"
    _shown = ("channel",)

    channel: str | int | None = None
    source: Nested[Source] = Nested("Source")


class VoiceCommentEvent(BaseObject):
    """Audit event noting that a phone call or voicemail was added to the ticket as a comment.

    Attributes:
        attachments: Files attached to the voice comment.
        author_id: User shown as the author of the voice comment.
        body: Plain-text rendering of the call details.
        data: Details of the call, such as its numbers, length and recording.
        formatted_from: Number that placed the call, written for reading.
        formatted_to: Number that was called, written for reading.
        html_body: Call details with HTML formatting.
        id: Identifies the event within the account; assigned by Zendesk.
        public: Whether end users see the voice comment.
        transcription_visible: Whether the written text of the recording is shown.
        trusted: Whether the author and source could be vouched for.
        type: Always names this kind of audit event.
        via: Channel through which the event came, if it is not that of its audit.
        author: The User behind `author_id`. One call fetches it for all records of a page.
    """

    _name = "voicecomment"
    _spec = "VoiceCommentEvent"
    _shown = ("id", "body", "public")

    attachments: ListField[object] = ListField()
    author_id: int | None = None
    body: str | None = None
    data: MapField[object] = MapField()
    formatted_from: str | None = None
    formatted_to: str | None = None
    html_body: str | None = None
    id: int | None = None
    public: bool | None = None
    transcription_visible: bool | None = None
    trusted: bool | None = None
    type: Literal["VoiceComment"] | None = None
    via: Nested[Via] = Nested("Via")
    author: Relation[User] = Relation("author_id", "User")


class CommentEvent(Comment):
    """Comment as an event of a ticket audit: the time is that of the audit.

    Attributes:
        created_at: When the comment was written. Read-only.
        type: Event type, always `Comment`. Read-only.
        created: `created_at` as an aware datetime.
    """

    _name = "comment"
    _spec = "CommentEvent"
    _rules = WriteRules(
        read_only=(
            "attachments",
            "audit_id",
            "created_at",
            "id",
            "metadata",
            "plain_body",
            "type",
            "created_at",
            "type",
        )
    )

    created_at: str | None = None
    type: Literal["Comment"] | None = None
    created = Date("created_at")


class MacroResultComment(Comment):
    """Comment that a macro would add to the ticket, part of a macro preview.

    Attributes:
        author_id: Writer of the comment; the current user when left out on sending.
        created_at: When the comment was written. Read-only.
        html_body: Text of the comment as HTML; when sent it takes the place of `body`.
        id: Identifies the comment; assigned by Zendesk. Read-only.
        public: Whether end users see the comment; false makes it an internal note. It has no fixed
            default: left out it follows the ticket, and the comment may be e-mailed to the
            customer.
        scoped_body: Comment texts paired with the channel or scope they apply to. Read-only.
        type: Either `Comment`, or `VoiceComment` for calls. Read-only.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "comment"
    _spec = "MacroResultComment"
    _rules = WriteRules(
        read_only=(
            "attachments",
            "audit_id",
            "created_at",
            "id",
            "metadata",
            "plain_body",
            "type",
            "created_at",
            "id",
            "scoped_body",
            "type",
        )
    )
    _always = ("public",)

    author_id: int | None = None
    created_at: str | None = None
    html_body: str | None = None
    id: int | None = None
    public: bool | None = None
    scoped_body: ListField[ProxyList[str]] = ListField()
    type: Literal["Comment", "VoiceComment"] | str | None = None
    author: Relation[User] = Relation("author_id", "User")
    created = Date("created_at")


class MacroResultTicket(Ticket):
    """Ticket as it would be after a macro, part of a macro preview: all of it counts as changed, so
    that `client.tickets.update` stores it. Without a ticket to apply the macro to only the values
    that it sets come.

    Attributes:
        brand_id: Brand the ticket belongs to.
        comment: Comment that the macro would add.
        created_at: When the ticket was created. Read-only.
        custom_status_id: Custom status the ticket is in; refines the category in `status`.
        description: Text of the first comment. Use `comment` rather than this to write a new
            ticket. Set on creation only.
        id: Ticket number as agents see it; assigned by Zendesk.
        is_public: Whether any comment is public; `false` means the ticket is entirely private.
            Read-only.
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
        updated: `updated_at` as an aware datetime.
    """

    _name = "macro_result_ticket"
    _spec = "MacroResultTicket"
    _preview = (
        "additional_collaborators",
        "additional_tags",
        "assignee_email",
        "assignee_id",
        "attribute_value_ids",
        "brand_id",
        "collaborator_ids",
        "collaborators",
        "comment",
        "comments",
        "custom_fields",
        "custom_status_id",
        "due_at",
        "email_ccs",
        "external_id",
        "fields",
        "followers",
        "forum_topic_id",
        "group_id",
        "macro_id",
        "macro_ids",
        "metadata",
        "organization_id",
        "origin_zrn",
        "priority",
        "problem_id",
        "raw_subject",
        "recipient",
        "remove_tags",
        "requester",
        "requester_id",
        "safe_update",
        "sharing_agreement_ids",
        "sharing_agreements",
        "solved_at",
        "status",
        "subject",
        "submitter_id",
        "support_type",
        "suspended_ticket_id",
        "suspension_type_id",
        "system_metadata",
        "tags",
        "tde_workspace",
        "ticket_form_id",
        "tpe_voice_comment",
        "type",
        "updated_stamp",
        "via",
        "via_id",
        "voice_comment",
    )
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

    brand_id: int | None = None
    comment: Nested[MacroResultComment] = Nested("MacroResultComment")
    created_at: str | None = None
    custom_status_id: int | None = None
    description: str | None = None
    id: int | None = None
    is_public: bool | None = None
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
    updated = Date("updated_at")


class TicketSatisfactionRating(SatisfactionRating):
    """Satisfaction rating inside a ticket: the score, and with a rating that was given also its
    comment and its reason.

    Attributes:
        created_at: When the rating was first offered or given. Read-only.
        id: Identifies the satisfaction rating; assigned by Zendesk. Read-only.
        requester_id: Identifies the ticket's requester, who gave the rating. Read-only.
        ticket_id: Identifies the ticket that is rated. Read-only.
        updated_at: When the rating last changed. Read-only.
        url: API address of this rating. Read-only.
        requester: The User behind `requester_id`. One call fetches it for all records of a page.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "satisfaction_rating"
    _spec = "TicketSatisfactionRating"
    _rules = WriteRules(
        read_only=(
            "assignee_id",
            "created_at",
            "group_id",
            "id",
            "requester_id",
            "ticket_id",
            "updated_at",
            "url",
            "created_at",
            "id",
            "requester_id",
            "ticket_id",
            "updated_at",
            "url",
        )
    )

    created_at: str | None = None
    id: int | None = None
    requester_id: int | None = None
    ticket_id: int | None = None
    updated_at: str | None = None
    url: str | None = None
    requester: Relation[User] = Relation("requester_id", "User")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    updated = Date("updated_at")


#: The classes that records of this kind come as.
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
