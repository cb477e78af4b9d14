# Generated from openapi/zendesk.openapi.json (openapi/spec/side_conversations/side_conversations.yaml) by `make generate`. Do not edit.
"""Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
with events and attachments.
"""

from collections.abc import Coroutine, Iterable, Mapping
from datetime import datetime
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.side_conversations import (
    SideConversation,
    SideConversationAttachment,
    SideConversationEvent,
    SideConversationMessage,
)
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.http.files import FileSource
from zenpy.lib.pagination.checkpoint_file import CheckpointFile
from zenpy.lib.pagination.exports import OnCheckpoint
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import SideConversationDict, SideConversationEventDict, SideConversationMessageDict

SideConversationsSideload: TypeAlias = Literal["side_conversation_events"]
"""Values of `include=` in `client.side_conversations()`."""
SideConversationsEventsSideload: TypeAlias = Literal["side_conversations"]
"""Values of `include=` in `client.side_conversations.events()`."""

class SideConversationsApi(Resource):
    """Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
    with events and attachments.

    Reached as `client.side_conversations`.
    """

    attachments: Lazy[SideConversationsAttachmentsApi]
    """The attachments of `client.side_conversations`. Calls: `create`."""
    events: Lazy[SideConversationsEventsApi]
    """Lists what happened in one side conversation: messages, replies, state changes. For agents, on
    accounts that have side conversations. Calls: `import_`, `incremental`.
    """
    @overload
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        include: SideConversationsSideload | Iterable[SideConversationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[SideConversation]:
        """Lists the side conversations of a ticket; sideload their events or record with `include`. For
        agents, on accounts that have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            include: What to bring along in the same answer: side_conversation_events.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SideConversation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/side_conversations`
        """
    @overload
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        id: str | SideConversation,
        include: SideConversationsSideload | Iterable[SideConversationsSideload] | None = None,
    ) -> SideConversation:
        """Fetches one side conversation of a ticket; sideload its events with `include`. For agents, on
        accounts that have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            id: Side conversation that the call is about. Takes a SideConversation or its id.
            include: What to bring along in the same answer: side_conversation_events.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}`
        """
    def create(
        self,
        ticket: int | Ticket,
        message: SideConversationMessage | SideConversationMessageDict,
        *,
        external_ids: Mapping[str, str] | None = None,
    ) -> SideConversation:
        """Starts a side conversation on a ticket by sending its first message by e-mail, Slack, Teams or
        child ticket, as `to` says. For agents, on accounts that have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            message: First message of the side conversation, with its recipients and text.
            external_ids: Ids of the side conversation in other systems, by name; kept as given.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/side_conversations`
        """
    def import_(
        self,
        ticket: int | Ticket,
        *,
        side_conversation: SideConversation | SideConversationDict | None = None,
        events: Iterable[SideConversationEvent | SideConversationEventDict] | None = None,
    ) -> SideConversation:
        """Creates a side conversation from past events without notifying the participants; for migrations.
        For admins.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: Properties of the past side conversation that is imported.
            events: Past events to import, such as messages, in the order they happened.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/side_conversations/import`
        """
    def reply(
        self,
        ticket: int | Ticket,
        side_conversation: str | SideConversation,
        *,
        message: SideConversationMessage | SideConversationMessageDict | None = None,
    ) -> SideConversation:
        """Sends a further message to the participants of a side conversation. For agents, on accounts that
        have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: Side conversation that the call is about. Takes a SideConversation or its
                id.
            message: Message to add to the side conversation, with its recipients and text.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/reply`
        """
    def update(
        self, ticket: int | Ticket, side_conversation: SideConversation | SideConversationDict
    ) -> SideConversation:
        """Changes a side conversation's state (`open` or `closed`) or its external ids. For agents, on
        accounts that have side conversations. A record without changes is read, and nothing is written.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: The SideConversation: an object, or a mapping of its fields.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}`
        """

class AsyncSideConversationsApi(AsyncResource):
    """Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
    with events and attachments.

    Reached as `client.side_conversations`.
    """

    attachments: Lazy[AsyncSideConversationsAttachmentsApi]
    """The attachments of `client.side_conversations`. Calls: `create`."""
    events: Lazy[AsyncSideConversationsEventsApi]
    """Lists what happened in one side conversation: messages, replies, state changes. For agents, on
    accounts that have side conversations. Calls: `import_`, `incremental`.
    """
    @overload
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        include: SideConversationsSideload | Iterable[SideConversationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[SideConversation]:
        """Lists the side conversations of a ticket; sideload their events or record with `include`. For
        agents, on accounts that have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            include: What to bring along in the same answer: side_conversation_events.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SideConversation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/side_conversations`
        """
    @overload
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        id: str | SideConversation,
        include: SideConversationsSideload | Iterable[SideConversationsSideload] | None = None,
    ) -> Coroutine[object, object, SideConversation]:
        """Fetches one side conversation of a ticket; sideload its events with `include`. For agents, on
        accounts that have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            id: Side conversation that the call is about. Takes a SideConversation or its id.
            include: What to bring along in the same answer: side_conversation_events.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}`
        """
    def create(
        self,
        ticket: int | Ticket,
        message: SideConversationMessage | SideConversationMessageDict,
        *,
        external_ids: Mapping[str, str] | None = None,
    ) -> Coroutine[object, object, SideConversation]:
        """Starts a side conversation on a ticket by sending its first message by e-mail, Slack, Teams or
        child ticket, as `to` says. For agents, on accounts that have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            message: First message of the side conversation, with its recipients and text.
            external_ids: Ids of the side conversation in other systems, by name; kept as given.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/side_conversations`
        """
    def import_(
        self,
        ticket: int | Ticket,
        *,
        side_conversation: SideConversation | SideConversationDict | None = None,
        events: Iterable[SideConversationEvent | SideConversationEventDict] | None = None,
    ) -> Coroutine[object, object, SideConversation]:
        """Creates a side conversation from past events without notifying the participants; for migrations.
        For admins.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: Properties of the past side conversation that is imported.
            events: Past events to import, such as messages, in the order they happened.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/side_conversations/import`
        """
    def reply(
        self,
        ticket: int | Ticket,
        side_conversation: str | SideConversation,
        *,
        message: SideConversationMessage | SideConversationMessageDict | None = None,
    ) -> Coroutine[object, object, SideConversation]:
        """Sends a further message to the participants of a side conversation. For agents, on accounts that
        have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: Side conversation that the call is about. Takes a SideConversation or its
                id.
            message: Message to add to the side conversation, with its recipients and text.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/reply`
        """
    def update(
        self, ticket: int | Ticket, side_conversation: SideConversation | SideConversationDict
    ) -> Coroutine[object, object, SideConversation]:
        """Changes a side conversation's state (`open` or `closed`) or its external ids. For agents, on
        accounts that have side conversations. A record without changes is read, and nothing is written.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: The SideConversation: an object, or a mapping of its fields.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}`
        """

class SideConversationsAttachmentsApi(Resource):
    """The attachments of `client.side_conversations`. Calls: `create`.

    Reached as `client.side_conversations.attachments`.
    """
    def create(
        self, file: FileSource, *, file_name: str | None = None, content_type: str | None = None
    ) -> SideConversationAttachment:
        """Uploads a file (multipart) and returns the id to list in a side conversation message. For
        agents, on accounts that have side conversations.

        Args:
            file: The file to attach to a message, uploaded as a multipart form part.
            file_name: The public name of the file; that of the file itself if left out.
            content_type: The media type; guessed from the name if left out.

        Returns:
            The SideConversationAttachment.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/side_conversations/attachments`
        """

class AsyncSideConversationsAttachmentsApi(AsyncResource):
    """The attachments of `client.side_conversations`. Calls: `create`.

    Reached as `client.side_conversations.attachments`.
    """
    def create(
        self, file: FileSource, *, file_name: str | None = None, content_type: str | None = None
    ) -> Coroutine[object, object, SideConversationAttachment]:
        """Uploads a file (multipart) and returns the id to list in a side conversation message. For
        agents, on accounts that have side conversations.

        Args:
            file: The file to attach to a message, uploaded as a multipart form part.
            file_name: The public name of the file; that of the file itself if left out.
            content_type: The media type; guessed from the name if left out.

        Returns:
            The SideConversationAttachment.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/side_conversations/attachments`
        """

class SideConversationsEventsApi(Resource):
    """Lists what happened in one side conversation: messages, replies, state changes. For agents, on
    accounts that have side conversations. Calls: `import_`, `incremental`.

    Reached as `client.side_conversations.events`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        side_conversation: str | SideConversation,
        *,
        include: SideConversationsEventsSideload | Iterable[SideConversationsEventsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[SideConversationEvent]:
        """Lists what happened in one side conversation: messages, replies, state changes. For agents, on
        accounts that have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: Side conversation that the call is about. Takes a SideConversation or its
                id.
            include: What to bring along in the same answer: side_conversations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SideConversationEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/events`
        """
    def import_(
        self,
        ticket: int | Ticket,
        side_conversation: str | SideConversation,
        *,
        events: Iterable[SideConversationEvent | SideConversationEventDict] | None = None,
    ) -> SideConversation:
        """Appends past events to a side conversation without notifying the participants; for migrations.
        For admins.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: Side conversation that the call is about. Takes a SideConversation or its
                id.
            events: Past events to import, such as messages, in the order they happened.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/events/import`
        """
    def incremental(
        self,
        start_time: int | datetime,
        *,
        include: SideConversationsEventsSideload | Iterable[SideConversationsEventsSideload] | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[SideConversationEvent]:
        """Exports side conversation events of all tickets since `start_time`; sideload the conversations
        with `include`. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: What to bring along in the same answer: side_conversations.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            SideConversationEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tickets/side_conversations/events`
        """

class AsyncSideConversationsEventsApi(AsyncResource):
    """Lists what happened in one side conversation: messages, replies, state changes. For agents, on
    accounts that have side conversations. Calls: `import_`, `incremental`.

    Reached as `client.side_conversations.events`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        side_conversation: str | SideConversation,
        *,
        include: SideConversationsEventsSideload | Iterable[SideConversationsEventsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[SideConversationEvent]:
        """Lists what happened in one side conversation: messages, replies, state changes. For agents, on
        accounts that have side conversations.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: Side conversation that the call is about. Takes a SideConversation or its
                id.
            include: What to bring along in the same answer: side_conversations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SideConversationEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/events`
        """
    def import_(
        self,
        ticket: int | Ticket,
        side_conversation: str | SideConversation,
        *,
        events: Iterable[SideConversationEvent | SideConversationEventDict] | None = None,
    ) -> Coroutine[object, object, SideConversation]:
        """Appends past events to a side conversation without notifying the participants; for migrations.
        For admins.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            side_conversation: Side conversation that the call is about. Takes a SideConversation or its
                id.
            events: Past events to import, such as messages, in the order they happened.

        Returns:
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/events/import`
        """
    def incremental(
        self,
        start_time: int | datetime,
        *,
        include: SideConversationsEventsSideload | Iterable[SideConversationsEventsSideload] | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[SideConversationEvent]:
        """Exports side conversation events of all tickets since `start_time`; sideload the conversations
        with `include`. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: What to bring along in the same answer: side_conversations.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            SideConversationEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tickets/side_conversations/events`
        """
