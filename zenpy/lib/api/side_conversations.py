# Generated from openapi/zendesk.openapi.json (openapi/spec/side_conversations/side_conversations.yaml) by `make generate`. Do not edit.
"""Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
with events and attachments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import (
    LEFT_OUT,
    Argument,
    Body,
    Form,
    Method,
    Operation,
    Param,
    Result,
    Sideload,
    among,
)
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

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
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import SideConversationDict, SideConversationEventDict, SideConversationMessageDict


SideConversationsSideload: TypeAlias = Literal["side_conversation_events"]
SideConversationsEventsSideload: TypeAlias = Literal["side_conversations"]

_SIDELOADS = {
    "side_conversation_events": Sideload("events", "SideConversationEvent"),
    "side_conversations": Sideload("side_conversations", "SideConversation"),
}


class SideConversationsApi(Resource):
    """Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
    with events and attachments.

    Reached as `client.side_conversations`.
    """

    attachments: Lazy[SideConversationsAttachmentsApi] = Lazy(
        "side_conversations", "SideConversationsAttachmentsApi"
    )
    events: Lazy[SideConversationsEventsApi] = Lazy("side_conversations", "SideConversationsEventsApi")

    _CALL: Method[SideConversation | BaseResultGenerator[SideConversation]] = Method(
        "side_conversations",
        Form(
            Operation(
                "side_conversations.show",
                "GET",
                "/api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}",
                result=Result("one", schema="SideConversation", key="side_conversation"),
                sideloads=among(_SIDELOADS, SideConversationsSideload),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("id", "path", "side_conversation_id", accepts="SideConversation", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "side_conversations.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/side_conversations",
                result=Result("list", schema="SideConversation", key="side_conversations"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, SideConversationsSideload),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        ticket: int | Ticket,
        *,
        include: SideConversationsSideload | Iterable[SideConversationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: str | SideConversation = LEFT_OUT,
    ) -> SideConversation | BaseResultGenerator[SideConversation]:
        """Lists the side conversations of a ticket; sideload their events or record with `include`.

        - `client.side_conversations(ticket)`: Lists the side conversations of a ticket; sideload their
          events or record with `include`. For agents, on accounts that have side conversations. Also
          takes `include`, `page_size`, `per_page` and `page`.
          `GET /api/v2/tickets/{ticket_id}/side_conversations`
        - `client.side_conversations(ticket, id=…)`: Fetches one side conversation of a ticket; sideload
          its events with `include`. For agents, on accounts that have side conversations. Also takes
          `include`.
          `GET /api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}`

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            include: What to bring along in the same answer: side_conversation_events.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Side conversation that the call is about. Takes a SideConversation or its id.

        Returns:
            SideConversation records, fetched page by page as they are read.
            The SideConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            ticket=ticket,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[SideConversation] = Method(
        "side_conversations.create",
        Form(
            Operation(
                "side_conversations.create",
                "POST",
                "/api/v2/tickets/{ticket_id}/side_conversations",
                body=Body("fields"),
                result=Result(
                    "one",
                    schema="SideConversation",
                    key="side_conversation",
                    also={"event": "SideConversationEvent"},
                ),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("message", "body", "message", required=True),
                Argument("external_ids", "body", "external_ids"),
            ),
        ),
    )

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
        return self._run(self._CREATE, ticket=ticket, message=message, external_ids=external_ids)

    _IMPORT_: Method[SideConversation] = Method(
        "side_conversations.import_",
        Form(
            Operation(
                "side_conversations.import",
                "POST",
                "/api/v2/tickets/{ticket_id}/side_conversations/import",
                body=Body("fields"),
                result=Result(
                    "one",
                    schema="SideConversation",
                    key="side_conversation",
                    also={"event": "SideConversationEvent"},
                ),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("side_conversation", "body", "side_conversation"),
                Argument("events", "body", "events", many=True),
            ),
        ),
    )

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
        return self._run(self._IMPORT_, ticket=ticket, side_conversation=side_conversation, events=events)

    _REPLY: Method[SideConversation] = Method(
        "side_conversations.reply",
        Form(
            Operation(
                "side_conversations.reply",
                "POST",
                "/api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/reply",
                body=Body("fields"),
                result=Result(
                    "one",
                    schema="SideConversation",
                    key="side_conversation",
                    also={"event": "SideConversationEvent"},
                ),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument(
                    "side_conversation",
                    "path",
                    "side_conversation_id",
                    accepts="SideConversation",
                    required=True,
                ),
                Argument("message", "body", "message"),
            ),
        ),
    )

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
        return self._run(self._REPLY, ticket=ticket, side_conversation=side_conversation, message=message)

    _UPDATE: Method[SideConversation] = Method(
        "side_conversations.update",
        Form(
            Operation(
                "side_conversations.update",
                "PUT",
                "/api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}",
                body=Body("record", schema="SideConversation", key="side_conversation"),
                result=Result(
                    "one",
                    schema="SideConversation",
                    key="side_conversation",
                    also={"event": "SideConversationEvent"},
                ),
                writes="change",
                readable=True,
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument(
                    "side_conversation",
                    "record",
                    "side_conversation",
                    also_path="side_conversation_id",
                    accepts="SideConversation",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, ticket=ticket, side_conversation=side_conversation)


class AsyncSideConversationsApi(AsyncResource, sync_class=SideConversationsApi):
    """`SideConversationsApi` for the async client: calls are awaited, lists read with `async for`."""


class SideConversationsAttachmentsApi(Resource):
    """The attachments of `client.side_conversations`. Calls: `create`.

    Reached as `client.side_conversations.attachments`.
    """

    _CREATE: Method[SideConversationAttachment] = Method(
        "side_conversations.attachments.create",
        Form(
            Operation(
                "side_conversations.attachments.create",
                "POST",
                "/api/v2/tickets/side_conversations/attachments",
                body=Body("multipart"),
                result=Result("one", schema="SideConversationAttachment", key="attachment"),
            ),
            (
                Argument("file", "file", "file", required=True),
                Argument("file_name", "file_name", "file_name"),
                Argument("content_type", "content_type", "content_type"),
            ),
        ),
    )

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
        return self._run(self._CREATE, file=file, file_name=file_name, content_type=content_type)


class AsyncSideConversationsAttachmentsApi(AsyncResource, sync_class=SideConversationsAttachmentsApi):
    """`SideConversationsAttachmentsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class SideConversationsEventsApi(Resource):
    """Lists what happened in one side conversation: messages, replies, state changes. For agents, on
    accounts that have side conversations. Calls: `import_`, `incremental`.

    Reached as `client.side_conversations.events`.
    """

    _CALL: Method[BaseResultGenerator[SideConversationEvent]] = Method(
        "side_conversations.events",
        Form(
            Operation(
                "side_conversations.events.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/events",
                result=Result("list", schema="SideConversationEvent", key="events"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, SideConversationsEventsSideload),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument(
                    "side_conversation",
                    "path",
                    "side_conversation_id",
                    accepts="SideConversation",
                    required=True,
                ),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            ticket=ticket,
            side_conversation=side_conversation,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _IMPORT_: Method[SideConversation] = Method(
        "side_conversations.events.import_",
        Form(
            Operation(
                "side_conversations.events.import",
                "POST",
                "/api/v2/tickets/{ticket_id}/side_conversations/{side_conversation_id}/events/import",
                body=Body("fields"),
                result=Result(
                    "one",
                    schema="SideConversation",
                    key="side_conversation",
                    also={"event": "SideConversationEvent"},
                ),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument(
                    "side_conversation",
                    "path",
                    "side_conversation_id",
                    accepts="SideConversation",
                    required=True,
                ),
                Argument("events", "body", "events", many=True),
            ),
        ),
    )

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
        return self._run(self._IMPORT_, ticket=ticket, side_conversation=side_conversation, events=events)

    _INCREMENTAL: Method[BaseResultGenerator[SideConversationEvent]] = Method(
        "side_conversations.events.incremental",
        Form(
            Operation(
                "side_conversations.events.incremental",
                "GET",
                "/api/v2/tickets/side_conversations/events",
                query=(Param("start_time"),),
                result=Result("list", schema="SideConversationEvent", key="events"),
                pages=("incremental_time",),
                sideloads=among(_SIDELOADS, SideConversationsEventsSideload),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._INCREMENTAL,
            start_time=start_time,
            include=include,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )


class AsyncSideConversationsEventsApi(AsyncResource, sync_class=SideConversationsEventsApi):
    """`SideConversationsEventsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
