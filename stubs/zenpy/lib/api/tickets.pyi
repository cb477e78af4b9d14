# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_tickets.yaml and 4 more) by `make generate`. Do not edit.
"""Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
macros, metrics and related records.
"""

from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.deleted_tickets import DeletedTicket
from zenpy.lib.api_objects.incremental import TicketEvent, TicketMetricEvent
from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.macros import Macro
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.satisfaction_ratings import SatisfactionRating
from zenpy.lib.api_objects.shared import Count
from zenpy.lib.api_objects.skips import Skip
from zenpy.lib.api_objects.ticket_metrics import TicketMetric
from zenpy.lib.api_objects.tickets import (
    Audit,
    Comment,
    ConversationLog,
    MacroResult,
    TaskList,
    Ticket,
    TicketAudit,
    TicketPrediction,
    TicketRelated,
    TicketSlaPolicyMetric,
)
from zenpy.lib.api_objects.users import User
from zenpy.lib.bulk import AsyncBulkCall, AsyncBulkChange, BulkCall, BulkChange
from zenpy.lib.many import Many
from zenpy.lib.pagination.checkpoint_file import CheckpointFile
from zenpy.lib.pagination.exports import OnCheckpoint
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import SatisfactionRatingDict, TaskListDict, TicketDict

TicketsSideload: TypeAlias = Literal[
    "users",
    "groups",
    "organizations",
    "last_audits",
    "metric_sets",
    "dates",
    "sharing_agreements",
    "comment_count",
    "incident_counts",
    "ticket_forms",
]
"""Values of `include=` in `client.tickets()`."""
TicketsByIdSideload: TypeAlias = Literal[
    "users",
    "groups",
    "organizations",
    "last_audits",
    "metric_sets",
    "dates",
    "sharing_agreements",
    "comment_count",
    "incident_counts",
    "ticket_forms",
    "metric_events",
    "slas",
]
"""Values of `include=` in `client.tickets(id=…)`."""
TicketsEventsSideload: TypeAlias = Literal["comment_events"]
"""Values of `include=` in `client.tickets.events()`."""
TicketsIncrementalSideload: TypeAlias = Literal[
    "users",
    "groups",
    "organizations",
    "metric_sets",
    "dates",
    "sharing_agreements",
    "comment_count",
    "incident_counts",
    "ticket_forms",
]
"""Values of `include=` in `client.tickets.incremental()`."""
TicketsAuditsSideload: TypeAlias = Literal["users", "organizations", "groups", "tickets"]
"""Values of `include=` in `client.tickets.audits()`."""
TicketsCommentsSideload: TypeAlias = Literal["users"]
"""Values of `include=` in `client.tickets.comments()`."""
TicketsSortBy: TypeAlias = Literal[
    "id",
    "subject",
    "deleted_at",
    "created_at",
    "updated_at",
    "status",
    "requester",
    "requester.name",
    "group",
    "assignee",
    "assignee.name",
]
"""What `sort_by` can be."""
TicketsSortOrder: TypeAlias = Literal["asc", "desc"]
"""What `sort_order` can be."""
TicketsSort: TypeAlias = Literal["id", "-id", "updated_at", "-updated_at", "status", "-status"]
"""What `sort` can be."""

class TicketsApi(Resource):
    """Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
    macros, metrics and related records.

    Reached as `client.tickets`.
    """

    audits: Lazy[TicketsAuditsApi]
    """Lists audits across all tickets of the account, archived ones excepted, newest first. For
    admins; pages by cursor only. Calls: `count`, `make_private`.
    """
    collaborators: Lazy[TicketsCollaboratorsApi]
    """Lists the users copied on a ticket. For agents."""
    comments: Lazy[TicketsCommentsApi]
    """Lists the comments of a ticket, oldest first unless sorted otherwise. For agents; internal notes
    are included. Calls: `count`, `make_private`.
    """
    conversation_log: Lazy[TicketsConversationLogApi]
    """Lists the conversation of a ticket across all channels, with comments, messages and events in
    one sequence. For agents.
    """
    email_ccs: Lazy[TicketsEmailCcsApi]
    """Lists the users copied by email on a ticket. For agents; CCs and followers have to be enabled."""
    followers: Lazy[TicketsFollowersApi]
    """Lists the agents who follow a ticket. For agents; CCs and followers have to be enabled."""
    incidents: Lazy[TicketsIncidentsApi]
    """Lists the incident tickets linked to a problem ticket. For agents."""
    messaging: Lazy[TicketsMessagingApi]
    """The messaging of `client.tickets`. Below it: `conversations`."""
    metric_events: Lazy[TicketsMetricEventsApi]
    """Lists the metric events of a single ticket. Some accounts answer an empty object instead of a
    list. For agents.
    """
    metrics: Lazy[TicketsMetricsApi]
    """Fetches the metrics of one ticket. For agents."""
    predictions: Lazy[TicketsPredictionsApi]
    """Lists machine predictions for a ticket. Retired: Zendesk no longer offers this call."""
    skips: Lazy[TicketsSkipsApi]
    """Lists the skips of one ticket. For agents."""
    sla_policy_metrics: Lazy[TicketsSlaPolicyMetricsApi]
    """Lists the SLA targets of a ticket with the time left, as `slas` of a sideload has them. For
    agents.
    """
    tags: Lazy[TicketsTagsApi]
    """Lists the tags a ticket currently carries. For agents."""
    task_lists: Lazy[TicketsTaskListsApi]
    """Lists the task lists attached to a ticket. For agents. Calls: `create`."""
    @property
    def bulk(self) -> TicketsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `mark_many_as_spam`,
        `permanently_delete`, `restore`, `update`, `update_many`.
        """
    @overload
    def __call__(
        self,
        *,
        external_id: str | None = None,
        sort_by: TicketsSortBy | Enum | None = None,
        sort_order: TicketsSortOrder | Enum | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        sort: TicketsSort | str | Enum | None = None,
        start_time: int | datetime | None = None,
        include: TicketsSideload | Iterable[TicketsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets the caller may see, archived ones excepted. To read all tickets, prefer the
        incremental export.

        Args:
            external_id: Keeps only tickets with this reference of your own.
            sort_by: Property to sort by. One of `id`, `subject`, `deleted_at`, `created_at`,
                `updated_at`, `status`, `requester`, `requester.name`, `group`, `assignee`,
                `assignee.name`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `id`, `-id`,
                `updated_at`, `-updated_at`, `status`, `-status`.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 50 calls per minute (page above 500).

        `GET /api/v2/tickets`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Ticket,
        reduced_payload_size: bool | None = None,
        remove_duplicate_fields: bool | None = None,
        include: TicketsByIdSideload | Iterable[TicketsByIdSideload] | None = None,
    ) -> Ticket:
        """Fetches one ticket, without its comments. For agents.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            reduced_payload_size: Whether to leave parts of the ticket out to make the answer smaller.
            remove_duplicate_fields: Whether to leave out `fields`, which repeats `custom_fields`.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms,
                metric_events, slas.

        Returns:
            The Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | Ticket],
        include: TicketsSideload | Iterable[TicketsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Fetches tickets by their ids. For agents; ids not found are left out. Takes any number of ids;
        each request carries up to 100.

        Args:
            ids: Tickets to fetch. Takes Ticket records or their ids.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tickets/show_many`
        """
    def add_tags(
        self,
        id: int | Ticket,
        tags: Many[str] | Iterator[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> list[str]:
        """Adds tags to a ticket and keeps those it has. For agents; `safe_update` guards against
        overwriting concurrent changes.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            tags: Tags to add to those of the ticket.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
                Takes a datetime or ISO 8601 text.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/tags`
        """
    def comment_redact(self, ticket: int | Ticket, comment: int | Comment, text: str) -> Comment:
        """Permanently blots out a string in a comment. For agents with redaction rights; closed tickets
        are refused.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            comment: Comment of the ticket to act on. Takes a Comment or its id.
            text: Exact text to blot out in the comment.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/redact`
        """
    def count(self) -> Count:
        """Shows an approximate count of tickets, archived ones excepted. For agents; large counts are
        cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tickets/count`
        """
    @overload
    def create(
        self,
        api_objects: Ticket | TicketDict,
        *,
        system_metadata: Mapping[str, object] | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        idempotency_key: str | None = None,
    ) -> TicketAudit:
        """Creates a ticket; its comment becomes the description. Meant for agents; end users file requests
        instead.

        Args:
            api_objects: The Ticket: an object, or a mapping of its fields.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            idempotency_key: Stands for this creation for two hours: the same key creates nothing more,
                and `idempotency_lookup` of the result says `hit`. Each call has a key of its own unless
                one is given, so that its repetitions create nothing twice.

        Returns:
            The TicketAudit.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/tickets`
        """
    @overload
    def create(self, api_objects: Iterable[Ticket | TicketDict]) -> JobStatus:
        """Creates up to 100 tickets. For agents; runs as a background job.

        Args:
            api_objects: The Ticket records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/tickets/create_many`
        """
    @overload
    def delete(self, api_objects: int | Ticket) -> None:
        """Deletes a ticket, which stays restorable for 30 days. For admins and permitted agents.

        Args:
            api_objects: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 400 calls per minute.

        `DELETE /api/v2/tickets/{ticket_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Ticket]) -> JobStatus:
        """Deletes up to 100 tickets, which stay restorable for 30 days. For admins and permitted agents;
        runs as a background job.

        Args:
            api_objects: Tickets to delete, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/tickets/destroy_many`
        """
    def delete_tags(
        self,
        id: int | Ticket,
        tags: Many[str] | Iterator[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> list[str]:
        """Removes the given tags from a ticket. For agents; `safe_update` guards against overwriting
        concurrent changes.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            tags: Tags to take off the ticket.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
                Takes a datetime or ISO 8601 text.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/tickets/{ticket_id}/tags`
        """
    def deleted(
        self,
        *,
        sort_by: TicketsSortBy | Enum | None = None,
        sort_order: TicketsSortOrder | Enum | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[DeletedTicket]:
        """Lists deleted tickets that can still be restored; they are scrubbed after 30 days. For agents
        permitted to delete tickets.

        Args:
            sort_by: Property to sort by. One of `id`, `subject`, `deleted_at`, `created_at`,
                `updated_at`, `status`, `requester`, `requester.name`, `group`, `assignee`,
                `assignee.name`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            DeletedTicket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute.

        `GET /api/v2/deleted_tickets`
        """
    def events(
        self,
        start_time: int | datetime,
        include: TicketsEventsSideload | Iterable[TicketsEventsSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[TicketEvent]:
        """Exports changes to tickets since a given time as events, in time-based pages. Comments come only
        with `include=comment_events`. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: What to bring along in the same answer: comment_events.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/ticket_events`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        paginate_by_time: Literal[True],
        cursor: None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, in time-based pages that can repeat
        tickets; the cursor variant is preferable. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: True chooses this form of the call.
            cursor: Not used in this form.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        paginate_by_time: bool | None = None,
        cursor: str | None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default. Needs
        `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None,
        paginate_by_time: bool | None,
        cursor: str | None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default. Needs
        `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None = None,
        paginate_by_time: bool | None = None,
        *,
        cursor: str,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default. Needs
        `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None = None,
        paginate_by_time: bool | None = None,
        cursor: str | None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default. Needs
        `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets/cursor`
        """
    def mark_as_spam(self, ticket: int | Ticket) -> None:
        """Marks a ticket as spam, deleting it and suspending its requester. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/mark_as_spam`
        """
    def mark_many_as_spam(self, *, ids: Iterable[int | Ticket]) -> JobStatus:
        """Marks up to 100 tickets as spam, deleting them and suspending their requesters. For agents; runs
        as a background job.

        Args:
            ids: Tickets to mark as spam, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/mark_many_as_spam`
        """
    def merge(
        self,
        target: int | Ticket,
        source: Iterable[int | Ticket],
        target_comment: str | None = None,
        source_comment: str | None = None,
        *,
        source_comment_is_public: bool | None = None,
        target_comment_is_public: bool | None = None,
    ) -> JobStatus:
        """Merges tickets into another one, the target, and closes them; cannot be undone. For agents; runs
        as a background job.

        Args:
            target: Ticket that the call is about, by its number. Takes a Ticket or its id.
            source: Tickets to be merged into the target and then closed. Takes Ticket records or their
                ids.
            target_comment: Comment to add to the ticket that remains.
            source_comment: Comment to add to each merged ticket.
            source_comment_is_public: Whether end users see the comment on the merged tickets.
            target_comment_is_public: Whether end users see the comment on the remaining ticket.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/merge`
        """
    def metrics_incremental(
        self,
        start_time: int | datetime,
        *,
        include_changes: bool | None = None,
        exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[TicketMetricEvent]:
        """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
        limited.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include_changes: Whether the export also gives changes of the events.
            exclude_deleted: Whether to leave out deleted items.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/ticket_metric_events`
        """
    def organizations(
        self,
        organization: int | Organization,
        include: TicketsSideload | Iterable[TicketsSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets of an organization. For agents.

        Args:
            organization: Organization that the call is about. Takes an Organization or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}/tickets`
        """
    @overload
    def permanently_delete(self, tickets: int | Ticket) -> JobStatus:
        """Permanently deletes a deleted ticket; cannot be undone. For permitted agents; runs as a
        background job.

        Args:
            tickets: Deleted ticket to erase for good. Takes a Ticket or its id.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/deleted_tickets/{ticket_id}`
        """
    @overload
    def permanently_delete(self, tickets: Iterable[int | Ticket]) -> JobStatus:
        """Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted agents; runs as a
        background job.

        Args:
            tickets: Deleted tickets to erase for good, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
    def rate(
        self, id: int | Ticket, rating: SatisfactionRating | SatisfactionRatingDict
    ) -> SatisfactionRating:
        """Rates a solved ticket. Only the end user who requested the ticket may do so.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            rating: The SatisfactionRating: an object, or a mapping of its fields.

        Returns:
            The SatisfactionRating.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for end users.

        `POST /api/v2/tickets/{ticket_id}/satisfaction_rating`
        """
    def recent(
        self, include: TicketsSideload | Iterable[TicketsSideload] | None = None
    ) -> BaseResultGenerator[Ticket]:
        """Lists up to five tickets that the calling agent viewed or updated lately, newest first.

        Args:
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/tickets/recent`
        """
    def related(self, ticket: int | Ticket) -> TicketRelated:
        """Shows how a ticket relates to others: topic, follow-ups, incidents and archive state. For
        agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The TicketRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/related`
        """
    def remove_tags(
        self,
        id: int | Ticket,
        tags: Many[str] | Iterator[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> list[str]:
        """Removes the given tags from a ticket. For agents; `safe_update` guards against overwriting
        concurrent changes.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            tags: Tags to take off the ticket.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
                Takes a datetime or ISO 8601 text.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/tickets/{ticket_id}/tags`
        """
    @overload
    def restore(self, tickets: int | Ticket) -> None:
        """Restores a deleted ticket. For agents permitted to delete tickets.

        Args:
            tickets: Deleted ticket to bring back. Takes a Ticket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/deleted_tickets/{ticket_id}/restore`
        """
    @overload
    def restore(self, tickets: Iterable[int | Ticket]) -> None:
        """Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        Args:
            tickets: Deleted tickets to bring back, up to 100. Takes Ticket records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
    def set_tags(
        self,
        id: int | Ticket,
        tags: Many[str] | Iterator[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> list[str]:
        """Replaces all tags of a ticket with those given. For agents; use the update operation to keep
        existing ones.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            tags: Tags that the ticket has from now on; all others go.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
                Takes a datetime or ISO 8601 text.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/tags`
        """
    def show_macro_effect(
        self, ticket: int | Ticket, macro: int | Macro, *, normalize_comment: bool | None = None
    ) -> MacroResult:
        """Returns how a ticket would look after applying a macro. The ticket is not changed; send the
        result with an update. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            macro: Macro that the call is about. Takes a Macro or its id.
            normalize_comment: Whether the comment of the macro is given in a uniform shape.

        Returns:
            The MacroResult.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/macros/{macro_id}/apply`
        """
    @overload
    def update(
        self,
        api_objects: Ticket | TicketDict,
        *,
        system_metadata: Mapping[str, object] | None = None,
        safe: bool | None = None,
        safe_update: bool | None = None,
        on_conflict: Callable[[Ticket, Ticket], Ticket | None] | None = None,
    ) -> TicketAudit:
        """Changes a ticket or adds a comment to it. Closed tickets accept practically no changes;
        `safe_update` guards against concurrent ones. For agents; end users change their requests
        instead. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Ticket: an object, or a mapping of its fields.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            safe: Fail with a ConflictError, which has `mine` and `theirs`, if the record changed since
                it was fetched.
            safe_update: The same as `safe`, in the spelling of zenpy 2.
            on_conflict: With `safe=True`, called with your record and the one Zendesk has now; send the
                one it gives, or raise the ConflictError if it gives None.

        Returns:
            The TicketAudit.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 30 calls per 10 minutes for each user and ticket
        and 100 calls per minute for each account.

        `PUT /api/v2/tickets/{ticket_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Ticket | TicketDict]) -> JobStatus:
        """Updates up to 100 tickets, all alike or each in its own way. Setting `status` to `closed` cannot
        be undone; a `comment` without `public` follows each ticket and may be e-mailed to customers;
        `tags` replaces whole lists, `additional_tags` and `remove_tags` change single tags. Runs as a
        background job. For agents.

        Args:
            api_objects: The Ticket records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/tickets/update_many`
        """
    @overload
    def update(self, api_objects: Ticket | TicketDict, *, ids: Iterable[int | Ticket]) -> JobStatus:
        """Updates up to 100 tickets, all alike or each in its own way. Setting `status` to `closed` cannot
        be undone; a `comment` without `public` follows each ticket and may be e-mailed to customers;
        `tags` replaces whole lists, `additional_tags` and `remove_tags` change single tags. Runs as a
        background job. For agents.

        Args:
            api_objects: The change to all of them, as a Ticket: an object, or a mapping of its fields.
            ids: Tickets to change alike, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/tickets/update_many`
        """

class AsyncTicketsApi(AsyncResource):
    """Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
    macros, metrics and related records.

    Reached as `client.tickets`.
    """

    audits: Lazy[AsyncTicketsAuditsApi]
    """Lists audits across all tickets of the account, archived ones excepted, newest first. For
    admins; pages by cursor only. Calls: `count`, `make_private`.
    """
    collaborators: Lazy[AsyncTicketsCollaboratorsApi]
    """Lists the users copied on a ticket. For agents."""
    comments: Lazy[AsyncTicketsCommentsApi]
    """Lists the comments of a ticket, oldest first unless sorted otherwise. For agents; internal notes
    are included. Calls: `count`, `make_private`.
    """
    conversation_log: Lazy[AsyncTicketsConversationLogApi]
    """Lists the conversation of a ticket across all channels, with comments, messages and events in
    one sequence. For agents.
    """
    email_ccs: Lazy[AsyncTicketsEmailCcsApi]
    """Lists the users copied by email on a ticket. For agents; CCs and followers have to be enabled."""
    followers: Lazy[AsyncTicketsFollowersApi]
    """Lists the agents who follow a ticket. For agents; CCs and followers have to be enabled."""
    incidents: Lazy[AsyncTicketsIncidentsApi]
    """Lists the incident tickets linked to a problem ticket. For agents."""
    messaging: Lazy[AsyncTicketsMessagingApi]
    """The messaging of `client.tickets`. Below it: `conversations`."""
    metric_events: Lazy[AsyncTicketsMetricEventsApi]
    """Lists the metric events of a single ticket. Some accounts answer an empty object instead of a
    list. For agents.
    """
    metrics: Lazy[AsyncTicketsMetricsApi]
    """Fetches the metrics of one ticket. For agents."""
    predictions: Lazy[AsyncTicketsPredictionsApi]
    """Lists machine predictions for a ticket. Retired: Zendesk no longer offers this call."""
    skips: Lazy[AsyncTicketsSkipsApi]
    """Lists the skips of one ticket. For agents."""
    sla_policy_metrics: Lazy[AsyncTicketsSlaPolicyMetricsApi]
    """Lists the SLA targets of a ticket with the time left, as `slas` of a sideload has them. For
    agents.
    """
    tags: Lazy[AsyncTicketsTagsApi]
    """Lists the tags a ticket currently carries. For agents."""
    task_lists: Lazy[AsyncTicketsTaskListsApi]
    """Lists the task lists attached to a ticket. For agents. Calls: `create`."""
    @property
    def bulk(self) -> AsyncTicketsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `mark_many_as_spam`,
        `permanently_delete`, `restore`, `update`, `update_many`.
        """
    @overload
    def __call__(
        self,
        *,
        external_id: str | None = None,
        sort_by: TicketsSortBy | Enum | None = None,
        sort_order: TicketsSortOrder | Enum | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        sort: TicketsSort | str | Enum | None = None,
        start_time: int | datetime | None = None,
        include: TicketsSideload | Iterable[TicketsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets the caller may see, archived ones excepted. To read all tickets, prefer the
        incremental export.

        Args:
            external_id: Keeps only tickets with this reference of your own.
            sort_by: Property to sort by. One of `id`, `subject`, `deleted_at`, `created_at`,
                `updated_at`, `status`, `requester`, `requester.name`, `group`, `assignee`,
                `assignee.name`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `id`, `-id`,
                `updated_at`, `-updated_at`, `status`, `-status`.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 50 calls per minute (page above 500).

        `GET /api/v2/tickets`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Ticket,
        reduced_payload_size: bool | None = None,
        remove_duplicate_fields: bool | None = None,
        include: TicketsByIdSideload | Iterable[TicketsByIdSideload] | None = None,
    ) -> Coroutine[object, object, Ticket]:
        """Fetches one ticket, without its comments. For agents.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            reduced_payload_size: Whether to leave parts of the ticket out to make the answer smaller.
            remove_duplicate_fields: Whether to leave out `fields`, which repeats `custom_fields`.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms,
                metric_events, slas.

        Returns:
            The Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | Ticket],
        include: TicketsSideload | Iterable[TicketsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Fetches tickets by their ids. For agents; ids not found are left out. Takes any number of ids;
        each request carries up to 100.

        Args:
            ids: Tickets to fetch. Takes Ticket records or their ids.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tickets/show_many`
        """
    def add_tags(
        self,
        id: int | Ticket,
        tags: Many[str] | Iterator[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> Coroutine[object, object, list[str]]:
        """Adds tags to a ticket and keeps those it has. For agents; `safe_update` guards against
        overwriting concurrent changes.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            tags: Tags to add to those of the ticket.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
                Takes a datetime or ISO 8601 text.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/tags`
        """
    def comment_redact(
        self, ticket: int | Ticket, comment: int | Comment, text: str
    ) -> Coroutine[object, object, Comment]:
        """Permanently blots out a string in a comment. For agents with redaction rights; closed tickets
        are refused.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            comment: Comment of the ticket to act on. Takes a Comment or its id.
            text: Exact text to blot out in the comment.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/redact`
        """
    def count(self) -> Coroutine[object, object, Count]:
        """Shows an approximate count of tickets, archived ones excepted. For agents; large counts are
        cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tickets/count`
        """
    @overload
    def create(
        self,
        api_objects: Ticket | TicketDict,
        *,
        system_metadata: Mapping[str, object] | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        idempotency_key: str | None = None,
    ) -> Coroutine[object, object, TicketAudit]:
        """Creates a ticket; its comment becomes the description. Meant for agents; end users file requests
        instead.

        Args:
            api_objects: The Ticket: an object, or a mapping of its fields.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            idempotency_key: Stands for this creation for two hours: the same key creates nothing more,
                and `idempotency_lookup` of the result says `hit`. Each call has a key of its own unless
                one is given, so that its repetitions create nothing twice.

        Returns:
            The TicketAudit.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/tickets`
        """
    @overload
    def create(self, api_objects: Iterable[Ticket | TicketDict]) -> Coroutine[object, object, JobStatus]:
        """Creates up to 100 tickets. For agents; runs as a background job.

        Args:
            api_objects: The Ticket records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/tickets/create_many`
        """
    @overload
    def delete(self, api_objects: int | Ticket) -> Coroutine[object, object, None]:
        """Deletes a ticket, which stays restorable for 30 days. For admins and permitted agents.

        Args:
            api_objects: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 400 calls per minute.

        `DELETE /api/v2/tickets/{ticket_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Ticket]) -> Coroutine[object, object, JobStatus]:
        """Deletes up to 100 tickets, which stay restorable for 30 days. For admins and permitted agents;
        runs as a background job.

        Args:
            api_objects: Tickets to delete, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/tickets/destroy_many`
        """
    def delete_tags(
        self,
        id: int | Ticket,
        tags: Many[str] | Iterator[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> Coroutine[object, object, list[str]]:
        """Removes the given tags from a ticket. For agents; `safe_update` guards against overwriting
        concurrent changes.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            tags: Tags to take off the ticket.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
                Takes a datetime or ISO 8601 text.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/tickets/{ticket_id}/tags`
        """
    def deleted(
        self,
        *,
        sort_by: TicketsSortBy | Enum | None = None,
        sort_order: TicketsSortOrder | Enum | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[DeletedTicket]:
        """Lists deleted tickets that can still be restored; they are scrubbed after 30 days. For agents
        permitted to delete tickets.

        Args:
            sort_by: Property to sort by. One of `id`, `subject`, `deleted_at`, `created_at`,
                `updated_at`, `status`, `requester`, `requester.name`, `group`, `assignee`,
                `assignee.name`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            DeletedTicket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute.

        `GET /api/v2/deleted_tickets`
        """
    def events(
        self,
        start_time: int | datetime,
        include: TicketsEventsSideload | Iterable[TicketsEventsSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[TicketEvent]:
        """Exports changes to tickets since a given time as events, in time-based pages. Comments come only
        with `include=comment_events`. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: What to bring along in the same answer: comment_events.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/ticket_events`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        paginate_by_time: Literal[True],
        cursor: None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, in time-based pages that can repeat
        tickets; the cursor variant is preferable. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: True chooses this form of the call.
            cursor: Not used in this form.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        paginate_by_time: bool | None = None,
        cursor: str | None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default. Needs
        `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None,
        paginate_by_time: bool | None,
        cursor: str | None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default. Needs
        `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None = None,
        paginate_by_time: bool | None = None,
        *,
        cursor: str,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default. Needs
        `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None = None,
        paginate_by_time: bool | None = None,
        cursor: str | None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        checkpoint: str | CheckpointFile,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default. Needs
        `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: Records per page.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`. Known
                values: `all`, `agent`, `ai_agent`.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/tickets/cursor`
        """
    def mark_as_spam(self, ticket: int | Ticket) -> Coroutine[object, object, None]:
        """Marks a ticket as spam, deleting it and suspending its requester. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/mark_as_spam`
        """
    def mark_many_as_spam(self, *, ids: Iterable[int | Ticket]) -> Coroutine[object, object, JobStatus]:
        """Marks up to 100 tickets as spam, deleting them and suspending their requesters. For agents; runs
        as a background job.

        Args:
            ids: Tickets to mark as spam, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/mark_many_as_spam`
        """
    def merge(
        self,
        target: int | Ticket,
        source: Iterable[int | Ticket],
        target_comment: str | None = None,
        source_comment: str | None = None,
        *,
        source_comment_is_public: bool | None = None,
        target_comment_is_public: bool | None = None,
    ) -> Coroutine[object, object, JobStatus]:
        """Merges tickets into another one, the target, and closes them; cannot be undone. For agents; runs
        as a background job.

        Args:
            target: Ticket that the call is about, by its number. Takes a Ticket or its id.
            source: Tickets to be merged into the target and then closed. Takes Ticket records or their
                ids.
            target_comment: Comment to add to the ticket that remains.
            source_comment: Comment to add to each merged ticket.
            source_comment_is_public: Whether end users see the comment on the merged tickets.
            target_comment_is_public: Whether end users see the comment on the remaining ticket.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/merge`
        """
    def metrics_incremental(
        self,
        start_time: int | datetime,
        *,
        include_changes: bool | None = None,
        exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[TicketMetricEvent]:
        """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
        limited.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include_changes: Whether the export also gives changes of the events.
            exclude_deleted: Whether to leave out deleted items.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/ticket_metric_events`
        """
    def organizations(
        self,
        organization: int | Organization,
        include: TicketsSideload | Iterable[TicketsSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets of an organization. For agents.

        Args:
            organization: Organization that the call is about. Takes an Organization or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}/tickets`
        """
    @overload
    def permanently_delete(self, tickets: int | Ticket) -> Coroutine[object, object, JobStatus]:
        """Permanently deletes a deleted ticket; cannot be undone. For permitted agents; runs as a
        background job.

        Args:
            tickets: Deleted ticket to erase for good. Takes a Ticket or its id.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/deleted_tickets/{ticket_id}`
        """
    @overload
    def permanently_delete(self, tickets: Iterable[int | Ticket]) -> Coroutine[object, object, JobStatus]:
        """Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted agents; runs as a
        background job.

        Args:
            tickets: Deleted tickets to erase for good, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
    def rate(
        self, id: int | Ticket, rating: SatisfactionRating | SatisfactionRatingDict
    ) -> Coroutine[object, object, SatisfactionRating]:
        """Rates a solved ticket. Only the end user who requested the ticket may do so.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            rating: The SatisfactionRating: an object, or a mapping of its fields.

        Returns:
            The SatisfactionRating.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for end users.

        `POST /api/v2/tickets/{ticket_id}/satisfaction_rating`
        """
    def recent(
        self, include: TicketsSideload | Iterable[TicketsSideload] | None = None
    ) -> AsyncResultGenerator[Ticket]:
        """Lists up to five tickets that the calling agent viewed or updated lately, newest first.

        Args:
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/tickets/recent`
        """
    def related(self, ticket: int | Ticket) -> Coroutine[object, object, TicketRelated]:
        """Shows how a ticket relates to others: topic, follow-ups, incidents and archive state. For
        agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The TicketRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/related`
        """
    def remove_tags(
        self,
        id: int | Ticket,
        tags: Many[str] | Iterator[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> Coroutine[object, object, list[str]]:
        """Removes the given tags from a ticket. For agents; `safe_update` guards against overwriting
        concurrent changes.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            tags: Tags to take off the ticket.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
                Takes a datetime or ISO 8601 text.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/tickets/{ticket_id}/tags`
        """
    @overload
    def restore(self, tickets: int | Ticket) -> Coroutine[object, object, None]:
        """Restores a deleted ticket. For agents permitted to delete tickets.

        Args:
            tickets: Deleted ticket to bring back. Takes a Ticket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/deleted_tickets/{ticket_id}/restore`
        """
    @overload
    def restore(self, tickets: Iterable[int | Ticket]) -> Coroutine[object, object, None]:
        """Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        Args:
            tickets: Deleted tickets to bring back, up to 100. Takes Ticket records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
    def set_tags(
        self,
        id: int | Ticket,
        tags: Many[str] | Iterator[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> Coroutine[object, object, list[str]]:
        """Replaces all tags of a ticket with those given. For agents; use the update operation to keep
        existing ones.

        Args:
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            tags: Tags that the ticket has from now on; all others go.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
                Takes a datetime or ISO 8601 text.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/tickets/{ticket_id}/tags`
        """
    def show_macro_effect(
        self, ticket: int | Ticket, macro: int | Macro, *, normalize_comment: bool | None = None
    ) -> Coroutine[object, object, MacroResult]:
        """Returns how a ticket would look after applying a macro. The ticket is not changed; send the
        result with an update. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            macro: Macro that the call is about. Takes a Macro or its id.
            normalize_comment: Whether the comment of the macro is given in a uniform shape.

        Returns:
            The MacroResult.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/macros/{macro_id}/apply`
        """
    @overload
    def update(
        self,
        api_objects: Ticket | TicketDict,
        *,
        system_metadata: Mapping[str, object] | None = None,
        safe: bool | None = None,
        safe_update: bool | None = None,
        on_conflict: Callable[[Ticket, Ticket], Ticket | None] | None = None,
    ) -> Coroutine[object, object, TicketAudit]:
        """Changes a ticket or adds a comment to it. Closed tickets accept practically no changes;
        `safe_update` guards against concurrent ones. For agents; end users change their requests
        instead. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Ticket: an object, or a mapping of its fields.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            safe: Fail with a ConflictError, which has `mine` and `theirs`, if the record changed since
                it was fetched.
            safe_update: The same as `safe`, in the spelling of zenpy 2.
            on_conflict: With `safe=True`, called with your record and the one Zendesk has now; send the
                one it gives, or raise the ConflictError if it gives None.

        Returns:
            The TicketAudit.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 30 calls per 10 minutes for each user and ticket
        and 100 calls per minute for each account.

        `PUT /api/v2/tickets/{ticket_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Ticket | TicketDict]) -> Coroutine[object, object, JobStatus]:
        """Updates up to 100 tickets, all alike or each in its own way. Setting `status` to `closed` cannot
        be undone; a `comment` without `public` follows each ticket and may be e-mailed to customers;
        `tags` replaces whole lists, `additional_tags` and `remove_tags` change single tags. Runs as a
        background job. For agents.

        Args:
            api_objects: The Ticket records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/tickets/update_many`
        """
    @overload
    def update(
        self, api_objects: Ticket | TicketDict, *, ids: Iterable[int | Ticket]
    ) -> Coroutine[object, object, JobStatus]:
        """Updates up to 100 tickets, all alike or each in its own way. Setting `status` to `closed` cannot
        be undone; a `comment` without `public` follows each ticket and may be e-mailed to customers;
        `tags` replaces whole lists, `additional_tags` and `remove_tags` change single tags. Runs as a
        background job. For agents.

        Args:
            api_objects: The change to all of them, as a Ticket: an object, or a mapping of its fields.
            ids: Tickets to change alike, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/tickets/update_many`
        """

class TicketsAuditsApi(Resource):
    """Lists audits across all tickets of the account, archived ones excepted, newest first. For
    admins; pages by cursor only. Calls: `count`, `make_private`.

    Reached as `client.tickets.audits`.
    """
    @overload
    def __call__(
        self,
        *,
        include: TicketsAuditsSideload | Iterable[TicketsAuditsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Audit]:
        """Lists audits across all tickets of the account, archived ones excepted, newest first. For
        admins; pages by cursor only.

        Args:
            include: What to bring along in the same answer: users, organizations, groups, tickets.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Audit records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_audits`
        """
    @overload
    def __call__(self, ticket: int | Ticket, *, id: int | Audit) -> Audit:
        """Fetches one audit of a ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            id: Audit of the ticket to act on. Takes an Audit or its id.

        Returns:
            The Audit.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}`
        """
    @overload
    def __call__(
        self,
        ticket: int | Ticket,
        include: TicketsAuditsSideload | Iterable[TicketsAuditsSideload] | None = None,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        filter_events: Many[str] | Iterator[str] | None = None,
        sort_order: TicketsSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Audit]:
        """Lists the audits of a ticket, one for each update with its events, oldest first unless sorted
        otherwise. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            include: What to bring along in the same answer: users, organizations, groups, tickets.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            filter_events: Keeps only audit events of these kinds.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Audit records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/audits`
        """
    def count(self, ticket: int | Ticket) -> Count:
        """Shows an approximate count of a ticket's audits. For agents; large counts are cached.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/audits/count`
        """
    def make_private(self, ticket: int | Ticket, ticket_audit: int | Audit) -> None:
        """Turns the public comment recorded in an audit into an internal note. For agents; cannot be
        undone.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            ticket_audit: Audit of the ticket to act on. Takes an Audit or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}/make_private`
        """

class AsyncTicketsAuditsApi(AsyncResource):
    """Lists audits across all tickets of the account, archived ones excepted, newest first. For
    admins; pages by cursor only. Calls: `count`, `make_private`.

    Reached as `client.tickets.audits`.
    """
    @overload
    def __call__(
        self,
        *,
        include: TicketsAuditsSideload | Iterable[TicketsAuditsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Audit]:
        """Lists audits across all tickets of the account, archived ones excepted, newest first. For
        admins; pages by cursor only.

        Args:
            include: What to bring along in the same answer: users, organizations, groups, tickets.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Audit records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_audits`
        """
    @overload
    def __call__(self, ticket: int | Ticket, *, id: int | Audit) -> Coroutine[object, object, Audit]:
        """Fetches one audit of a ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            id: Audit of the ticket to act on. Takes an Audit or its id.

        Returns:
            The Audit.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}`
        """
    @overload
    def __call__(
        self,
        ticket: int | Ticket,
        include: TicketsAuditsSideload | Iterable[TicketsAuditsSideload] | None = None,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        filter_events: Many[str] | Iterator[str] | None = None,
        sort_order: TicketsSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Audit]:
        """Lists the audits of a ticket, one for each update with its events, oldest first unless sorted
        otherwise. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            include: What to bring along in the same answer: users, organizations, groups, tickets.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            filter_events: Keeps only audit events of these kinds.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Audit records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/audits`
        """
    def count(self, ticket: int | Ticket) -> Coroutine[object, object, Count]:
        """Shows an approximate count of a ticket's audits. For agents; large counts are cached.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/audits/count`
        """
    def make_private(
        self, ticket: int | Ticket, ticket_audit: int | Audit
    ) -> Coroutine[object, object, None]:
        """Turns the public comment recorded in an audit into an internal note. For agents; cannot be
        undone.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            ticket_audit: Audit of the ticket to act on. Takes an Audit or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}/make_private`
        """

class TicketsCollaboratorsApi(Resource):
    """Lists the users copied on a ticket. For agents.

    Reached as `client.tickets.collaborators`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[User]:
        """Lists the users copied on a ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/collaborators`
        """

class AsyncTicketsCollaboratorsApi(AsyncResource):
    """Lists the users copied on a ticket. For agents.

    Reached as `client.tickets.collaborators`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[User]:
        """Lists the users copied on a ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/collaborators`
        """

class TicketsCommentsApi(Resource):
    """Lists the comments of a ticket, oldest first unless sorted otherwise. For agents; internal notes
    are included. Calls: `count`, `make_private`.

    Reached as `client.tickets.comments`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        include_inline_images: bool | None = None,
        *,
        sort_order: TicketsSortOrder | Enum | None = None,
        include: TicketsCommentsSideload | Iterable[TicketsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Comment]:
        """Lists the comments of a ticket, oldest first unless sorted otherwise. For agents; internal notes
        are included.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            include_inline_images: Whether images within the comment text are listed as attachments.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/comments`
        """
    def count(self, ticket: int | Ticket) -> Count:
        """Shows an approximate count of a ticket's comments. For agents; large counts are cached.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/comments/count`
        """
    def make_private(self, ticket: int | Ticket, ticket_comment: int | Comment) -> None:
        """Turns a public comment into an internal note. For agents; cannot be undone.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            ticket_comment: Comment of the ticket to act on. Takes a Comment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/make_private`
        """

class AsyncTicketsCommentsApi(AsyncResource):
    """Lists the comments of a ticket, oldest first unless sorted otherwise. For agents; internal notes
    are included. Calls: `count`, `make_private`.

    Reached as `client.tickets.comments`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        include_inline_images: bool | None = None,
        *,
        sort_order: TicketsSortOrder | Enum | None = None,
        include: TicketsCommentsSideload | Iterable[TicketsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Comment]:
        """Lists the comments of a ticket, oldest first unless sorted otherwise. For agents; internal notes
        are included.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            include_inline_images: Whether images within the comment text are listed as attachments.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/comments`
        """
    def count(self, ticket: int | Ticket) -> Coroutine[object, object, Count]:
        """Shows an approximate count of a ticket's comments. For agents; large counts are cached.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/comments/count`
        """
    def make_private(
        self, ticket: int | Ticket, ticket_comment: int | Comment
    ) -> Coroutine[object, object, None]:
        """Turns a public comment into an internal note. For agents; cannot be undone.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            ticket_comment: Comment of the ticket to act on. Takes a Comment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/make_private`
        """

class TicketsConversationLogApi(Resource):
    """Lists the conversation of a ticket across all channels, with comments, messages and events in
    one sequence. For agents.

    Reached as `client.tickets.conversation_log`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[ConversationLog]:
        """Lists the conversation of a ticket across all channels, with comments, messages and events in
        one sequence. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ConversationLog records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/conversation_log`
        """

class AsyncTicketsConversationLogApi(AsyncResource):
    """Lists the conversation of a ticket across all channels, with comments, messages and events in
    one sequence. For agents.

    Reached as `client.tickets.conversation_log`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[ConversationLog]:
        """Lists the conversation of a ticket across all channels, with comments, messages and events in
        one sequence. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ConversationLog records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/conversation_log`
        """

class TicketsEmailCcsApi(Resource):
    """Lists the users copied by email on a ticket. For agents; CCs and followers have to be enabled.

    Reached as `client.tickets.email_ccs`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[User]:
        """Lists the users copied by email on a ticket. For agents; CCs and followers have to be enabled.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/email_ccs`
        """

class AsyncTicketsEmailCcsApi(AsyncResource):
    """Lists the users copied by email on a ticket. For agents; CCs and followers have to be enabled.

    Reached as `client.tickets.email_ccs`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[User]:
        """Lists the users copied by email on a ticket. For agents; CCs and followers have to be enabled.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/email_ccs`
        """

class TicketsFollowersApi(Resource):
    """Lists the agents who follow a ticket. For agents; CCs and followers have to be enabled.

    Reached as `client.tickets.followers`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[User]:
        """Lists the agents who follow a ticket. For agents; CCs and followers have to be enabled.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/followers`
        """

class AsyncTicketsFollowersApi(AsyncResource):
    """Lists the agents who follow a ticket. For agents; CCs and followers have to be enabled.

    Reached as `client.tickets.followers`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[User]:
        """Lists the agents who follow a ticket. For agents; CCs and followers have to be enabled.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/followers`
        """

class TicketsIncidentsApi(Resource):
    """Lists the incident tickets linked to a problem ticket. For agents.

    Reached as `client.tickets.incidents`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the incident tickets linked to a problem ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/incidents`
        """

class AsyncTicketsIncidentsApi(AsyncResource):
    """Lists the incident tickets linked to a problem ticket. For agents.

    Reached as `client.tickets.incidents`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the incident tickets linked to a problem ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/incidents`
        """

class TicketsMessagingApi(Resource):
    """The messaging of `client.tickets`. Below it: `conversations`.

    Reached as `client.tickets.messaging`.
    """

    conversations: Lazy[TicketsMessagingConversationsApi]
    """The conversations of `client.tickets.messaging`. Below it: `ticket`."""

class AsyncTicketsMessagingApi(AsyncResource):
    """The messaging of `client.tickets`. Below it: `conversations`.

    Reached as `client.tickets.messaging`.
    """

    conversations: Lazy[AsyncTicketsMessagingConversationsApi]
    """The conversations of `client.tickets.messaging`. Below it: `ticket`."""

class TicketsMessagingConversationsApi(Resource):
    """The conversations of `client.tickets.messaging`. Below it: `ticket`.

    Reached as `client.tickets.messaging.conversations`.
    """

    ticket: Lazy[TicketsMessagingConversationsTicketApi]
    """Fetches the ticket that belongs to a messaging conversation. For agents."""

class AsyncTicketsMessagingConversationsApi(AsyncResource):
    """The conversations of `client.tickets.messaging`. Below it: `ticket`.

    Reached as `client.tickets.messaging.conversations`.
    """

    ticket: Lazy[AsyncTicketsMessagingConversationsTicketApi]
    """Fetches the ticket that belongs to a messaging conversation. For agents."""

class TicketsMessagingConversationsTicketApi(Resource):
    """Fetches the ticket that belongs to a messaging conversation. For agents.

    Reached as `client.tickets.messaging.conversations.ticket`.
    """
    def __call__(self, conversation: str) -> Ticket:
        """Fetches the ticket that belongs to a messaging conversation. For agents.

        Args:
            conversation: Messaging conversation whose ticket is wanted.

        Returns:
            The Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/messaging/conversations/{conversation_id}/ticket`
        """

class AsyncTicketsMessagingConversationsTicketApi(AsyncResource):
    """Fetches the ticket that belongs to a messaging conversation. For agents.

    Reached as `client.tickets.messaging.conversations.ticket`.
    """
    def __call__(self, conversation: str) -> Coroutine[object, object, Ticket]:
        """Fetches the ticket that belongs to a messaging conversation. For agents.

        Args:
            conversation: Messaging conversation whose ticket is wanted.

        Returns:
            The Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/messaging/conversations/{conversation_id}/ticket`
        """

class TicketsMetricEventsApi(Resource):
    """Lists the metric events of a single ticket. Some accounts answer an empty object instead of a
    list. For agents.

    Reached as `client.tickets.metric_events`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[TicketMetricEvent]:
        """Lists the metric events of a single ticket. Some accounts answer an empty object instead of a
        list. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/metric_events`
        """

class AsyncTicketsMetricEventsApi(AsyncResource):
    """Lists the metric events of a single ticket. Some accounts answer an empty object instead of a
    list. For agents.

    Reached as `client.tickets.metric_events`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[TicketMetricEvent]:
        """Lists the metric events of a single ticket. Some accounts answer an empty object instead of a
        list. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/metric_events`
        """

class TicketsMetricsApi(Resource):
    """Fetches the metrics of one ticket. For agents.

    Reached as `client.tickets.metrics`.
    """
    def __call__(self, ticket: int | Ticket) -> TicketMetric:
        """Fetches the metrics of one ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The TicketMetric.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/metrics`
        """

class AsyncTicketsMetricsApi(AsyncResource):
    """Fetches the metrics of one ticket. For agents.

    Reached as `client.tickets.metrics`.
    """
    def __call__(self, ticket: int | Ticket) -> Coroutine[object, object, TicketMetric]:
        """Fetches the metrics of one ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The TicketMetric.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/metrics`
        """

class TicketsPredictionsApi(Resource):
    """Lists machine predictions for a ticket. Retired: Zendesk no longer offers this call.

    Reached as `client.tickets.predictions`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[TicketPrediction]:
        """Lists machine predictions for a ticket. Retired: Zendesk no longer offers this call.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            TicketPrediction records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/tickets/{ticket_id}/predictions`
        """

class AsyncTicketsPredictionsApi(AsyncResource):
    """Lists machine predictions for a ticket. Retired: Zendesk no longer offers this call.

    Reached as `client.tickets.predictions`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[TicketPrediction]:
        """Lists machine predictions for a ticket. Retired: Zendesk no longer offers this call.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            TicketPrediction records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/tickets/{ticket_id}/predictions`
        """

class TicketsSkipsApi(Resource):
    """Lists the skips of one ticket. For agents.

    Reached as `client.tickets.skips`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        sort_order: TicketsSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Skip]:
        """Lists the skips of one ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/skips`
        """

class AsyncTicketsSkipsApi(AsyncResource):
    """Lists the skips of one ticket. For agents.

    Reached as `client.tickets.skips`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        sort_order: TicketsSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Skip]:
        """Lists the skips of one ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/skips`
        """

class TicketsSlaPolicyMetricsApi(Resource):
    """Lists the SLA targets of a ticket with the time left, as `slas` of a sideload has them. For
    agents.

    Reached as `client.tickets.sla_policy_metrics`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[TicketSlaPolicyMetric]:
        """Lists the SLA targets of a ticket with the time left, as `slas` of a sideload has them. For
        agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            TicketSlaPolicyMetric records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/slas/policy_metrics`
        """

class AsyncTicketsSlaPolicyMetricsApi(AsyncResource):
    """Lists the SLA targets of a ticket with the time left, as `slas` of a sideload has them. For
    agents.

    Reached as `client.tickets.sla_policy_metrics`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[TicketSlaPolicyMetric]:
        """Lists the SLA targets of a ticket with the time left, as `slas` of a sideload has them. For
        agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            TicketSlaPolicyMetric records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/slas/policy_metrics`
        """

class TicketsTagsApi(Resource):
    """Lists the tags a ticket currently carries. For agents.

    Reached as `client.tickets.tags`.
    """
    def __call__(self, ticket_id: int | Ticket) -> BaseResultGenerator[str]:
        """Lists the tags a ticket currently carries. For agents.

        Args:
            ticket_id: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/tags`
        """

class AsyncTicketsTagsApi(AsyncResource):
    """Lists the tags a ticket currently carries. For agents.

    Reached as `client.tickets.tags`.
    """
    def __call__(self, ticket_id: int | Ticket) -> AsyncResultGenerator[str]:
        """Lists the tags a ticket currently carries. For agents.

        Args:
            ticket_id: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/tags`
        """

class TicketsTaskListsApi(Resource):
    """Lists the task lists attached to a ticket. For agents. Calls: `create`.

    Reached as `client.tickets.task_lists`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[TaskList]:
        """Lists the task lists attached to a ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TaskList records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/task_lists`
        """
    def create(self, ticket: int | Ticket, task_list: TaskList | TaskListDict) -> list[TaskList]:
        """Attaches a task list to a ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            task_list: The TaskList: an object, or a mapping of its fields.

        Returns:
            TaskList records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/tickets/{ticket_id}/task_lists`
        """

class AsyncTicketsTaskListsApi(AsyncResource):
    """Lists the task lists attached to a ticket. For agents. Calls: `create`.

    Reached as `client.tickets.task_lists`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[TaskList]:
        """Lists the task lists attached to a ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TaskList records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/tickets/{ticket_id}/task_lists`
        """
    def create(
        self, ticket: int | Ticket, task_list: TaskList | TaskListDict
    ) -> Coroutine[object, object, list[TaskList]]:
        """Attaches a task list to a ticket. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            task_list: The TaskList: an object, or a mapping of its fields.

        Returns:
            TaskList records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/tickets/{ticket_id}/task_lists`
        """

class TicketsBulk(Bulk):
    """What `client.tickets.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> BulkCall[Ticket | TicketDict]:
        """For each chunk: Creates up to 100 tickets. For agents; runs as a background job.

        `POST /api/v2/tickets/create_many`
        """
    @property
    def delete(self) -> BulkCall[int | Ticket]:
        """For each chunk: Deletes up to 100 tickets, which stay restorable for 30 days. For admins and
        permitted agents; runs as a background job.

        `DELETE /api/v2/tickets/destroy_many`
        """
    @property
    def mark_many_as_spam(self) -> BulkCall[int | Ticket]:
        """For each chunk: Marks up to 100 tickets as spam, deleting them and suspending their requesters.
        For agents; runs as a background job.

        `PUT /api/v2/tickets/mark_many_as_spam`
        """
    @property
    def permanently_delete(self) -> BulkCall[int | Ticket]:
        """For each chunk: Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted
        agents; runs as a background job.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
    @property
    def restore(self) -> BulkCall[int | Ticket]:
        """For each chunk: Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
    @property
    def update(self) -> BulkCall[Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets, all alike or each in its own way. Setting `status` to
        `closed` cannot be undone; a `comment` without `public` follows each ticket and may be e-mailed
        to customers; `tags` replaces whole lists, `additional_tags` and `remove_tags` change single
        tags. Runs as a background job. For agents.

        `PUT /api/v2/tickets/update_many`
        """
    @property
    def update_many(self) -> BulkChange[int | Ticket, Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets, all alike or each in its own way. Setting `status` to
        `closed` cannot be undone; a `comment` without `public` follows each ticket and may be e-mailed
        to customers; `tags` replaces whole lists, `additional_tags` and `remove_tags` change single
        tags. Runs as a background job. For agents.

        `PUT /api/v2/tickets/update_many`
        """

class AsyncTicketsBulk(AsyncBulk):
    """What `client.tickets.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> AsyncBulkCall[Ticket | TicketDict]:
        """For each chunk: Creates up to 100 tickets. For agents; runs as a background job.

        `POST /api/v2/tickets/create_many`
        """
    @property
    def delete(self) -> AsyncBulkCall[int | Ticket]:
        """For each chunk: Deletes up to 100 tickets, which stay restorable for 30 days. For admins and
        permitted agents; runs as a background job.

        `DELETE /api/v2/tickets/destroy_many`
        """
    @property
    def mark_many_as_spam(self) -> AsyncBulkCall[int | Ticket]:
        """For each chunk: Marks up to 100 tickets as spam, deleting them and suspending their requesters.
        For agents; runs as a background job.

        `PUT /api/v2/tickets/mark_many_as_spam`
        """
    @property
    def permanently_delete(self) -> AsyncBulkCall[int | Ticket]:
        """For each chunk: Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted
        agents; runs as a background job.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
    @property
    def restore(self) -> AsyncBulkCall[int | Ticket]:
        """For each chunk: Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
    @property
    def update(self) -> AsyncBulkCall[Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets, all alike or each in its own way. Setting `status` to
        `closed` cannot be undone; a `comment` without `public` follows each ticket and may be e-mailed
        to customers; `tags` replaces whole lists, `additional_tags` and `remove_tags` change single
        tags. Runs as a background job. For agents.

        `PUT /api/v2/tickets/update_many`
        """
    @property
    def update_many(self) -> AsyncBulkChange[int | Ticket, Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets, all alike or each in its own way. Setting `status` to
        `closed` cannot be undone; a `comment` without `public` follows each ticket and may be e-mailed
        to customers; `tags` replaces whole lists, `additional_tags` and `remove_tags` change single
        tags. Runs as a background job. For agents.

        `PUT /api/v2/tickets/update_many`
        """
