# Generated from openapi/zendesk.openapi.json (openapi/spec/side_conversations/side_conversations.yaml) by `make generate`. Do not edit.
"""Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
with events and attachments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User


class SideConversation(BaseObject):
    """Exchange beside a ticket, by email, Slack, Teams or child ticket, kept from the requester.

    Attributes:
        created_at: When the side conversation was started. Read-only.
        external_ids: Ids of the exchange in other systems, by name. Set on creation only.
        id: Identifies the side conversation; a UUID. Read-only.
        message_added_at: When the latest message was added. Read-only.
        participants: People and places taking part in the exchange. Read-only.
        preview_text: Shortened text of the latest message. Read-only.
        state: Whether the exchange is open or closed.
        state_updated_at: When the state last changed. Read-only.
        subject: Subject line of the exchange.
        ticket_id: Identifies the ticket the exchange belongs to. Read-only.
        updated_at: When the side conversation last changed. Read-only.
        url: API address of this side conversation. Read-only.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        message_added: `message_added_at` as an aware datetime.
        state_updated: `state_updated_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "side_conversation"
    _spec = "SideConversation"
    _shown = ("id", "subject", "state")
    _rules = WriteRules(
        read_only=(
            "created_at",
            "id",
            "message_added_at",
            "participants",
            "preview_text",
            "state_updated_at",
            "ticket_id",
            "updated_at",
            "url",
        ),
        create_only=("external_ids",),
    )

    created_at: str | None = None
    external_ids: MapField[str] = MapField()
    id: str | None = None
    message_added_at: str | None = None
    participants: ListField[SideConversationParticipant] = ListField("SideConversationParticipant")
    preview_text: str | None = None
    state: Literal["open", "closed"] | str | None = None
    state_updated_at: str | None = None
    subject: str | None = None
    ticket_id: int | None = None
    updated_at: str | None = None
    url: str | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    message_added = Date("message_added_at")
    state_updated = Date("state_updated_at")
    updated = Date("updated_at")


class SideConversationAttachment(BaseObject):
    """File attached to a message of a side conversation.

    Attributes:
        content_type: MIME type of the file.
        content_url: Address for downloading the file.
        file_name: Name of the file, with extension.
        height: Height of an image in pixels; null for other files.
        id: Identifies the attachment; an opaque string. Read-only.
        inline: Whether the file shows within the message text.
        size: Length of the file in bytes.
        width: Width of an image in pixels; null for other files.
    """

    _name = "side_conversation_attachment"
    _spec = "SideConversationAttachment"
    _shown = ("id", "file_name")
    _rules = WriteRules(read_only=("id",))

    content_type: str | None = None
    content_url: str | None = None
    file_name: str | None = None
    height: int | None = None
    id: str | None = None
    inline: bool | None = None
    size: int | None = None
    width: int | None = None


class SideConversationEvent(BaseObject):
    """Step in a side conversation: its start, a reply or a change of state or subject.

    Attributes:
        actor: Who caused the event. Read-only.
        created_at: When the event occurred. Read-only.
        id: Identifies the event; an opaque string. Read-only.
        message: Message that was sent; null for events that only change properties. Read-only.
        side_conversation_id: Identifies the side conversation the event belongs to. Read-only.
        ticket_id: Identifies the ticket the exchange is attached to. Read-only.
        type: Kind of event: `create`, `reply` or `update`. Read-only.
        updates: Properties the event changed, with new values. Read-only.
        url: API address of this event. Read-only.
        via: Channel the event came through, such as `support` or `api`. Read-only.
        side_conversation: The SideConversation behind `side_conversation_id`. No call fetches it:
            an answer has to bring it along.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "side_conversation_event"
    _spec = "SideConversationEvent"
    _shown = ("id", "type", "side_conversation_id")
    _rules = WriteRules(
        read_only=(
            "actor",
            "created_at",
            "id",
            "message",
            "side_conversation_id",
            "ticket_id",
            "type",
            "updates",
            "url",
            "via",
        )
    )

    actor: Nested[SideConversationParticipant] = Nested("SideConversationParticipant")
    created_at: str | None = None
    id: str | None = None
    message: Nested[SideConversationMessage] = Nested("SideConversationMessage")
    side_conversation_id: str | None = None
    ticket_id: int | None = None
    type: str | None = None
    updates: Nested[SideConversationUpdates] = Nested("SideConversationUpdates")
    url: str | None = None
    via: str | None = None
    side_conversation: Relation[SideConversation] = Relation("side_conversation_id", "SideConversation")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")


class SideConversationMessage(BaseObject):
    """Message of a side conversation, sent to start one or to reply.

    Attributes:
        attachment_ids: Only sent: ids of files uploaded beforehand, to go with the message.
        body: Message as plain text.
        external_ids: Ids of the message in other systems, by name.
        from_: Sender of the message. On the wire: `from`.
        html_body: Message as HTML; takes precedence over plain text.
        preview_text: Shortened message text for lists.
        subject: Subject line; sets that of a new side conversation.
        to: Receivers: email addresses, users, Slack or Teams channels, or a group for a child
            ticket.
        attachments: The SideConversationAttachment records behind `attachment_ids`. No call fetches
            them: an answer has to bring them along.
    """

    _name = "side_conversation_message"
    _spec = "SideConversationMessage"
    _shown = ("subject",)
    _rules = WriteRules(read_only=("attachments",))

    attachment_ids: ListField[str] = ListField()
    body: str | None = None
    external_ids: MapField[str] = MapField()
    from_: Nested[SideConversationParticipant] = Nested("SideConversationParticipant", key="from")
    html_body: str | None = None
    preview_text: str | None = None
    subject: str | None = None
    to: ListField[SideConversationParticipant] = ListField("SideConversationParticipant")
    attachments: Relations[SideConversationAttachment] = Relations(
        "attachment_ids", "SideConversationAttachment", embedded=True
    )


class SideConversationParticipant(BaseObject):
    """Person, channel or group taking part in a side conversation; which fields are filled depends on
    the kind.

    Attributes:
        email: Email address of the participant; null for channels.
        msteams_channel_id: Identifies the Microsoft Teams channel taking part.
        name: Display name of the participant; null when unknown.
        slack_channel_id: Identifies the Slack channel taking part.
        slack_workspace_id: Identifies the Slack workspace of the channel.
        support_agent_id: Identifies the agent to whom a child ticket goes.
        support_group_id: Identifies the group to which a child ticket goes.
        user_id: Identifies the Zendesk user taking part; null when there is none.
        support_group: The Group behind `support_group_id`. It costs a call if it is not at hand.
        user: The User behind `user_id`. One call fetches it for all records of a page.
    """

    _name = "side_conversation_participant"
    _spec = "SideConversationParticipant"
    _shown = ("name", "email")

    email: str | None = None
    msteams_channel_id: str | None = None
    name: str | None = None
    slack_channel_id: str | None = None
    slack_workspace_id: str | None = None
    support_agent_id: str | None = None
    support_group_id: str | None = None
    user_id: int | None = None
    support_group: Relation[Group] = Relation("support_group_id", "Group")
    user: Relation[User] = Relation("user_id", "User")


class SideConversationUpdates(BaseObject):
    """Properties that an event of a side conversation changed.

    Attributes:
        state: State the exchange changed to.
        subject: Subject line the exchange changed to.
    """

    _name = "side_conversation_updates"
    _spec = "SideConversationUpdates"
    _shown = ("subject", "state")

    state: Literal["open", "closed"] | str | None = None
    subject: str | None = None
