# Generated from openapi/zendesk.openapi.json (openapi/spec/side_conversations/side_conversations.yaml) by `make generate`. Do not edit.
"""Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
with events and attachments.
"""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    SideConversationAttachmentDict,
    SideConversationDict,
    SideConversationEventDict,
    SideConversationMessageDict,
    SideConversationParticipantDict,
    SideConversationUpdatesDict,
)

@takes_its_fields
class SideConversation(BaseObject):
    """Exchange beside a ticket, by email, Slack, Teams or child ticket, kept from the requester."""

    created_at: Attribute[str, str | datetime | None]
    """When the side conversation was started. Read-only."""
    external_ids: Attribute[ProxyDict[str, str], Mapping[str, str] | None]
    """Ids of the exchange in other systems, by name. Set on creation only."""
    id: str
    """Identifies the side conversation; a UUID. Read-only."""
    message_added_at: Attribute[str | None, str | datetime | None]
    """When the latest message was added. Read-only."""
    participants: Attribute[
        ProxyList[SideConversationParticipant],
        Iterable[SideConversationParticipant | SideConversationParticipantDict] | None,
    ]
    """People and places taking part in the exchange. Read-only."""
    preview_text: str | None
    """Shortened text of the latest message. Read-only."""
    state: Attribute[Literal["open", "closed"] | str | None, Literal["open", "closed"] | str | Enum | None]
    """Whether the exchange is open or closed."""
    state_updated_at: Attribute[str | None, str | datetime | None]
    """When the state last changed. Read-only."""
    subject: str | None
    """Subject line of the exchange."""
    ticket_id: int | None
    """Identifies the ticket the exchange belongs to. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the side conversation last changed. Read-only."""
    url: str
    """API address of this side conversation. Read-only."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    message_added: Attribute[datetime | None, datetime | None]
    """`message_added_at` as an aware datetime."""
    state_updated: Attribute[datetime | None, datetime | None]
    """`state_updated_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        external_ids: Mapping[str, str] | None = None,
        id: str | None = None,
        state: Literal["open", "closed"] | str | Enum | None = None,
        subject: str | None = None,
    ) -> None:
        """Make a SideConversation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SideConversationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SideConversationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SideConversationAttachment(BaseObject):
    """File attached to a message of a side conversation."""

    content_type: str | None
    """MIME type of the file."""
    content_url: str | None
    """Address for downloading the file."""
    file_name: str | None
    """Name of the file, with extension."""
    height: int | None
    """Height of an image in pixels; null for other files."""
    id: str
    """Identifies the attachment; an opaque string. Read-only."""
    inline: bool | None
    """Whether the file shows within the message text."""
    size: int | None
    """Length of the file in bytes."""
    width: int | None
    """Width of an image in pixels; null for other files."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        content_type: str | None = None,
        content_url: str | None = None,
        file_name: str | None = None,
        height: int | None = None,
        id: str | None = None,
        inline: bool | None = None,
        size: int | None = None,
        width: int | None = None,
    ) -> None:
        """Make a SideConversationAttachment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SideConversationAttachmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SideConversationEvent(BaseObject):
    """Step in a side conversation: its start, a reply or a change of state or subject."""

    actor: Attribute[
        SideConversationParticipant | None,
        SideConversationParticipant | SideConversationParticipantDict | None,
    ]
    """Who caused the event. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the event occurred. Read-only."""
    id: str
    """Identifies the event; an opaque string. Read-only."""
    message: Attribute[
        SideConversationMessage | None, SideConversationMessage | SideConversationMessageDict | None
    ]
    """Message that was sent; null for events that only change properties. Read-only."""
    side_conversation_id: str | None
    """Identifies the side conversation the event belongs to. Read-only."""
    ticket_id: int | None
    """Identifies the ticket the exchange is attached to. Read-only."""
    type: str | None
    """Kind of event: `create`, `reply` or `update`. Read-only."""
    updates: Attribute[
        SideConversationUpdates | None, SideConversationUpdates | SideConversationUpdatesDict | None
    ]
    """Properties the event changed, with new values. Read-only."""
    url: str
    """API address of this event. Read-only."""
    via: str | None
    """Channel the event came through, such as `support` or `api`. Read-only."""
    side_conversation: Attribute[SideConversation | None, SideConversation | str | None]
    """The SideConversation behind `side_conversation_id`. No call fetches it: an answer has to bring
    it along.
    """
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make a SideConversationEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SideConversationEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SideConversationEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SideConversationMessage(BaseObject):
    """Message of a side conversation, sent to start one or to reply."""

    attachment_ids: Attribute[ProxyList[str] | None, Many[str] | Iterator[str] | None]
    """Only sent: ids of files uploaded beforehand, to go with the message."""
    body: str | None
    """Message as plain text."""
    external_ids: Attribute[ProxyDict[str, str], Mapping[str, str] | None]
    """Ids of the message in other systems, by name."""
    from_: Attribute[
        SideConversationParticipant | None,
        SideConversationParticipant | SideConversationParticipantDict | None,
    ]
    """Sender of the message. On the wire: `from`."""
    html_body: str | None
    """Message as HTML; takes precedence over plain text."""
    preview_text: str | None
    """Shortened message text for lists."""
    subject: str | None
    """Subject line; sets that of a new side conversation."""
    to: Attribute[
        ProxyList[SideConversationParticipant],
        Iterable[SideConversationParticipant | SideConversationParticipantDict] | None,
    ]
    """Receivers: email addresses, users, Slack or Teams channels, or a group for a child ticket."""
    attachments: Attribute[
        list[SideConversationAttachment],
        Many[SideConversationAttachment | str | SideConversationAttachmentDict]
        | Iterator[SideConversationAttachment | str | SideConversationAttachmentDict]
        | None,
    ]
    """The SideConversationAttachment records behind `attachment_ids`. No call fetches them: an answer
    has to bring them along.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attachment_ids: Many[str] | Iterator[str] | None = None,
        body: str | None = None,
        external_ids: Mapping[str, str] | None = None,
        from_: SideConversationParticipant | SideConversationParticipantDict | None = None,
        html_body: str | None = None,
        preview_text: str | None = None,
        subject: str | None = None,
        to: Iterable[SideConversationParticipant | SideConversationParticipantDict] | None = None,
        attachments: Many[SideConversationAttachment | str | SideConversationAttachmentDict]
        | Iterator[SideConversationAttachment | str | SideConversationAttachmentDict]
        | None = None,
    ) -> None:
        """Make a SideConversationMessage from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SideConversationMessageAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SideConversationMessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SideConversationParticipant(BaseObject):
    """Person, channel or group taking part in a side conversation; which fields are filled depends on
    the kind.
    """

    email: str | None
    """Email address of the participant; null for channels."""
    msteams_channel_id: str | None
    """Identifies the Microsoft Teams channel taking part."""
    name: str | None
    """Display name of the participant; null when unknown."""
    slack_channel_id: str | None
    """Identifies the Slack channel taking part."""
    slack_workspace_id: str | None
    """Identifies the Slack workspace of the channel."""
    support_agent_id: str | None
    """Identifies the agent to whom a child ticket goes."""
    support_group_id: str | None
    """Identifies the group to which a child ticket goes."""
    user_id: int | None
    """Identifies the Zendesk user taking part; null when there is none."""
    support_group: Attribute[Group | None, Group | str | None]
    """The Group behind `support_group_id`. It costs a call if it is not at hand."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        email: str | None = None,
        msteams_channel_id: str | None = None,
        name: str | None = None,
        slack_channel_id: str | None = None,
        slack_workspace_id: str | None = None,
        support_agent_id: str | None = None,
        support_group_id: str | None = None,
        user_id: int | None = None,
        support_group: Group | str | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a SideConversationParticipant from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SideConversationParticipantAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SideConversationParticipantDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SideConversationUpdates(BaseObject):
    """Properties that an event of a side conversation changed."""

    state: Attribute[Literal["open", "closed"] | str | None, Literal["open", "closed"] | str | Enum | None]
    """State the exchange changed to."""
    subject: str | None
    """Subject line the exchange changed to."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        state: Literal["open", "closed"] | str | Enum | None = None,
        subject: str | None = None,
    ) -> None:
        """Make a SideConversationUpdates from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SideConversationUpdatesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class SideConversationAwaitable(AwaitableAttrs):
    """The relations of SideConversation as awaitables."""

    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class SideConversationEventAwaitable(AwaitableAttrs):
    """The relations of SideConversationEvent as awaitables."""

    side_conversation: Awaitable[SideConversation | None]
    """The SideConversation behind `side_conversation_id`. No call fetches it: an answer has to bring
    it along.
    """
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class SideConversationMessageAwaitable(AwaitableAttrs):
    """The relations of SideConversationMessage as awaitables."""

    attachments: Awaitable[list[SideConversationAttachment]]
    """The SideConversationAttachment records behind `attachment_ids`. No call fetches them: an answer
    has to bring them along.
    """

@type_check_only
class SideConversationParticipantAwaitable(AwaitableAttrs):
    """The relations of SideConversationParticipant as awaitables."""

    support_group: Awaitable[Group | None]
    """The Group behind `support_group_id`. It costs a call if it is not at hand."""
    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
