# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_tickets.yaml and 4 more) by `make generate`. Do not edit.
"""Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
macros, metrics and related records.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
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
)
from zenpy.lib.api_objects.users import User
from zenpy.lib.bulk import AsyncBulk, AsyncBulkCall, AsyncBulkChange, Bulk, BulkCall, BulkChange
from zenpy.lib.exports import OnCheckpoint
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
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
"""What `include` can ask for."""
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
"""What `include` can ask for."""
TicketsEventsSideload: TypeAlias = Literal["comment_events"]
"""What `include` can ask for."""
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
"""What `include` can ask for."""
TicketsAuditsSideload: TypeAlias = Literal["users", "organizations", "groups", "tickets"]
"""What `include` can ask for."""
TicketsCommentsSideload: TypeAlias = Literal["users"]
"""What `include` can ask for."""

class TicketsApi(Resource):
    """Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
    macros, metrics and related records.

    Reached as `client.tickets`.
    """
    @property
    def audits(self) -> TicketsAuditsApi:
        """The audits of `client.tickets`."""
    @property
    def collaborators(self) -> TicketsCollaboratorsApi:
        """The collaborators of `client.tickets`."""
    @property
    def comments(self) -> TicketsCommentsApi:
        """The comments of `client.tickets`."""
    @property
    def conversation_log(self) -> TicketsConversationLogApi:
        """The conversation log of `client.tickets`."""
    @property
    def email_ccs(self) -> TicketsEmailCcsApi:
        """The email ccs of `client.tickets`."""
    @property
    def followers(self) -> TicketsFollowersApi:
        """The followers of `client.tickets`."""
    @property
    def incidents(self) -> TicketsIncidentsApi:
        """The incidents of `client.tickets`."""
    @property
    def messaging(self) -> TicketsMessagingApi:
        """The messaging of `client.tickets`. Below it: `conversations`."""
    @property
    def metric_events(self) -> TicketsMetricEventsApi:
        """The metric events of `client.tickets`."""
    @property
    def metrics(self) -> TicketsMetricsApi:
        """The metrics of `client.tickets`."""
    @property
    def predictions(self) -> TicketsPredictionsApi:
        """The predictions of `client.tickets`."""
    @property
    def skips(self) -> TicketsSkipsApi:
        """The skips of `client.tickets`."""
    @property
    def tags(self) -> TicketsTagsApi:
        """The tags of `client.tickets`."""
    @property
    def task_lists(self) -> TicketsTaskListsApi:
        """The task lists of `client.tickets`."""
    @property
    def bulk(self) -> TicketsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `mark_many_as_spam`,
        `permanently_delete`, `restore`, `update`, `update_many`.
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
            id: the Ticket or its id. Ticket that the call is about, by its number.
            reduced_payload_size: Whether to leave parts of the ticket out to make the answer smaller.
            remove_duplicate_fields: Whether to leave out `fields`, which repeats `custom_fields`.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms,
                metric_events, slas.

        Returns:
            The Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

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
        """Fetches up to 100 tickets by their ids. For agents; ids not found are left out.

        Args:
            ids: Ticket records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        external_id: str | None = None,
        sort_by: Literal[
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
        | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        sort: Literal["id", "-id", "updated_at", "-updated_at", "status", "-status"] | str | None = None,
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
            external_id: Your own reference of the record to look up or act on.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            sort: Property to sort by; a leading `-` reverses the order.
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 50 calls per minute (page above 500).

        `GET /api/v2/tickets`
        """
    def add_tags(
        self,
        id: int | Ticket,
        tags: Iterable[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> list[str]:
        """Adds tags to a ticket and keeps those it has. For agents; `safe_update` guards against
        overwriting concurrent changes.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/tags`
        """
    def comment_redact(self, ticket: int | Ticket, comment: int | Comment, text: str) -> Comment:
        """Permanently blots out a string in a comment. For agents with redaction rights; closed tickets
        are refused.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            comment: the Comment or its id. Comment of the ticket to act on.
            text: Exact text to redact; for problem tickets, words to look for in the subject.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/redact`
        """
    def count(self) -> Count:
        """Shows an approximate count of tickets, archived ones excepted. For agents; large counts are
        cached.

        Returns:
            The Count.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/count`
        """
    @overload
    def create(
        self,
        api_objects: Ticket | TicketDict,
        *,
        system_metadata: Mapping[str, object] | None = None,
        include: Iterable[str] | None = None,
        idempotency_key: str | None = None,
    ) -> TicketAudit:
        """Creates a ticket; its comment becomes the description. Meant for agents; end users file requests
        instead.

        Args:
            api_objects: the Ticket: an object, or a mapping of its fields.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            include: Related records to sideload, as names separated by commas, such as `users,groups`.
            idempotency_key: stands for this creation for two hours: the same key creates nothing more,
                and `idempotency_lookup` of the result says `hit`. Each call has a key of its own unless
                one is given, so that its repetitions create nothing twice.

        Returns:
            The TicketAudit.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/tickets`
        """
    @overload
    def create(self, api_objects: Iterable[Ticket | TicketDict]) -> JobStatus:
        """Creates up to 100 tickets. For agents; runs as a background job.

        Args:
            api_objects: the Ticket records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/tickets/create_many`
        """
    @overload
    def delete(self, api_objects: int | Ticket) -> None:
        """Deletes a ticket, which stays restorable for 30 days. For admins and permitted agents.

        Args:
            api_objects: the Ticket or its id. Ticket that the call is about, by its number.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents. Limited to 400 calls per minute.

        `DELETE /api/v2/tickets/{ticket_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Ticket]) -> JobStatus:
        """Deletes up to 100 tickets, which stay restorable for 30 days. For admins and permitted agents;
        runs as a background job.

        Args:
            api_objects: Ticket records or their ids. Records to act on, usually up to 100; sent
                separated by commas.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/tickets/destroy_many`
        """
    def delete_tags(
        self,
        id: int | Ticket,
        tags: Iterable[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> list[str]:
        """Removes the given tags from a ticket. For agents; `safe_update` guards against overwriting
        concurrent changes.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/tickets/{ticket_id}/tags`
        """
    def deleted(
        self,
        *,
        sort_by: Literal[
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
        | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[DeletedTicket]:
        """Lists deleted tickets that can still be restored; they are scrubbed after 30 days. For agents
        permitted to delete tickets.

        Args:
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            DeletedTicket records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents. Limited to 10 calls per minute.

        `GET /api/v2/deleted_tickets`
        """
    def events(
        self,
        start_time: int | datetime,
        include: TicketsEventsSideload | Iterable[TicketsEventsSideload] | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        per_page: int | None = None,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[TicketEvent]:
        """Exports changes to tickets since a given time as events, in time-based pages. Comments come only
        with `include=comment_events`. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            include: what to bring along in the same answer: comment_events.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketEvent records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/ticket_events`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        paginate_by_time: Literal[True],
        per_page: int | None = None,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, in time-based pages that can repeat
        tickets; the cursor variant is preferable. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            include: what to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            paginate_by_time: True chooses this form of the call.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/tickets`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None = None,
        *,
        cursor: str | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            include: what to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/tickets/cursor`
        """
    def mark_as_spam(self, ticket: int | Ticket) -> None:
        """Marks a ticket as spam, deleting it and suspending its requester. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/mark_as_spam`
        """
    def mark_many_as_spam(self, *, ids: Iterable[int | Ticket]) -> JobStatus:
        """Marks up to 100 tickets as spam, deleting them and suspending their requesters. For agents; runs
        as a background job.

        Args:
            ids: Ticket records or their ids. Records to act on, usually up to 100; sent separated by
                commas.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

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
        """Merges tickets into the ticket of the path and closes them; cannot be undone. For agents; runs
        as a background job.

        Args:
            target: the Ticket or its id. Ticket that the call is about, by its number.
            source: Ticket records or their ids. Only sent; tickets to be merged into the target and
                then closed.
            target_comment: Only sent; comment to add to the ticket that remains.
            source_comment: Only sent; comment to add to each merged ticket.
            source_comment_is_public: Only sent; whether end users see the comment on the merged
                tickets.
            target_comment_is_public: Only sent; whether end users see the comment on the remaining
                ticket.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/tickets/{ticket_id}/merge`
        """
    def metrics_incremental(
        self,
        start_time: int | datetime,
        *,
        include_changes: bool | None = None,
        exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[TicketMetricEvent]:
        """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
        limited.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            include_changes: Whether the export also gives changes of the events.
            exclude_deleted: Whether to leave out deleted items.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

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
            organization: the Organization or its id. Organization that the call is about.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/{organization_id}/tickets`
        """
    @overload
    def permanently_delete(self, tickets: int | Ticket) -> JobStatus:
        """Permanently deletes a deleted ticket; cannot be undone. For permitted agents; runs as a
        background job.

        Args:
            tickets: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/deleted_tickets/{ticket_id}`
        """
    @overload
    def permanently_delete(self, tickets: Iterable[int | DeletedTicket]) -> JobStatus:
        """Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted agents; runs as a
        background job.

        Args:
            tickets: DeletedTicket records or their ids. Records to act on, usually up to 100; sent
                separated by commas.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
    def rate(
        self, id: int | Ticket, rating: SatisfactionRating | SatisfactionRatingDict
    ) -> SatisfactionRating:
        """Rates a solved ticket. Only the end user who requested the ticket may do so.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            rating: the SatisfactionRating: an object, or a mapping of its fields.

        Returns:
            The SatisfactionRating.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/tickets/{ticket_id}/satisfaction_rating`
        """
    def recent(
        self, include: TicketsSideload | Iterable[TicketsSideload] | None = None
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets the calling agent viewed or updated lately, newest first.

        Args:
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/recent`
        """
    def related(self, ticket: int | Ticket) -> TicketRelated:
        """Shows how a ticket relates to others: topic, follow-ups, incidents and archive state. For
        agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            The TicketRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/related`
        """
    def remove_tags(
        self,
        id: int | Ticket,
        tags: Iterable[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> list[str]:
        """Removes the given tags from a ticket. For agents; `safe_update` guards against overwriting
        concurrent changes.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/tickets/{ticket_id}/tags`
        """
    @overload
    def restore(self, tickets: int | Ticket) -> None:
        """Restores a deleted ticket. For agents permitted to delete tickets.

        Args:
            tickets: the Ticket or its id. Ticket that the call is about, by its number.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/deleted_tickets/{ticket_id}/restore`
        """
    @overload
    def restore(self, tickets: Iterable[int | DeletedTicket]) -> None:
        """Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        Args:
            tickets: DeletedTicket records or their ids. Records to act on, usually up to 100; sent
                separated by commas.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
    def set_tags(
        self,
        id: int | Ticket,
        tags: Iterable[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> list[str]:
        """Replaces all tags of a ticket with those given. For agents; use the update operation to keep
        existing ones.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/tickets/{ticket_id}/tags`
        """
    def show_macro_effect(
        self, ticket: int | Ticket, macro: int | Macro, *, normalize_comment: bool | None = None
    ) -> MacroResult:
        """Returns how a ticket would look after applying a macro. The ticket is not changed; send the
        result with an update. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            macro: the Macro or its id. Macro that the call is about.
            normalize_comment: Whether the comment of the macro is given in a uniform shape.

        Returns:
            The MacroResult.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/macros/{macro_id}/apply`
        """
    @overload
    def update(self, api_objects: Ticket | TicketDict, *, ids: Iterable[int | Ticket]) -> JobStatus:
        """Updates up to 100 tickets: all alike with `ids` and `ticket`, or each its own way with
        `tickets`. Setting `status` to `closed` cannot be undone; a `comment` without `public` follows
        each ticket and may be e-mailed to customers; `tags` replaces whole lists, `additional_tags` and
        `remove_tags` change single tags. Runs as a background job.

        Args:
            api_objects: the Ticket: an object, or a mapping of its fields.
            ids: Ticket records or their ids. Records to act on, usually up to 100; sent separated by
                commas.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/tickets/update_many`
        """
    @overload
    def update(
        self,
        api_objects: Ticket | TicketDict,
        *,
        system_metadata: Mapping[str, object] | None = None,
        safe: bool | None = None,
        on_conflict: Callable[[Ticket, Ticket], Ticket | None] | None = None,
    ) -> TicketAudit:
        """Changes a ticket or adds a comment to it. Closed tickets accept practically no changes;
        `safe_update` guards against concurrent ones.

        Args:
            api_objects: the Ticket: an object, or a mapping of its fields.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            safe: fail with a ConflictError, which has `mine` and `theirs`, if the record changed since
                it was fetched.
            on_conflict: with `safe=True`, called with your record and the one Zendesk has now; send the
                one it gives, or raise the ConflictError if it gives None.

        Returns:
            The TicketAudit.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 30 calls per 10 minutes for each user and ticket and 100 calls per minute for each
        account.

        `PUT /api/v2/tickets/{ticket_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Ticket | TicketDict]) -> JobStatus:
        """Updates up to 100 tickets: all alike with `ids` and `ticket`, or each its own way with
        `tickets`. Setting `status` to `closed` cannot be undone; a `comment` without `public` follows
        each ticket and may be e-mailed to customers; `tags` replaces whole lists, `additional_tags` and
        `remove_tags` change single tags. Runs as a background job.

        Args:
            api_objects: the Ticket records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/tickets/update_many`
        """

class AsyncTicketsApi(AsyncResource):
    """Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
    macros, metrics and related records.

    Reached as `client.tickets`.
    """
    @property
    def audits(self) -> AsyncTicketsAuditsApi:
        """The audits of `client.tickets`."""
    @property
    def collaborators(self) -> AsyncTicketsCollaboratorsApi:
        """The collaborators of `client.tickets`."""
    @property
    def comments(self) -> AsyncTicketsCommentsApi:
        """The comments of `client.tickets`."""
    @property
    def conversation_log(self) -> AsyncTicketsConversationLogApi:
        """The conversation log of `client.tickets`."""
    @property
    def email_ccs(self) -> AsyncTicketsEmailCcsApi:
        """The email ccs of `client.tickets`."""
    @property
    def followers(self) -> AsyncTicketsFollowersApi:
        """The followers of `client.tickets`."""
    @property
    def incidents(self) -> AsyncTicketsIncidentsApi:
        """The incidents of `client.tickets`."""
    @property
    def messaging(self) -> AsyncTicketsMessagingApi:
        """The messaging of `client.tickets`. Below it: `conversations`."""
    @property
    def metric_events(self) -> AsyncTicketsMetricEventsApi:
        """The metric events of `client.tickets`."""
    @property
    def metrics(self) -> AsyncTicketsMetricsApi:
        """The metrics of `client.tickets`."""
    @property
    def predictions(self) -> AsyncTicketsPredictionsApi:
        """The predictions of `client.tickets`."""
    @property
    def skips(self) -> AsyncTicketsSkipsApi:
        """The skips of `client.tickets`."""
    @property
    def tags(self) -> AsyncTicketsTagsApi:
        """The tags of `client.tickets`."""
    @property
    def task_lists(self) -> AsyncTicketsTaskListsApi:
        """The task lists of `client.tickets`."""
    @property
    def bulk(self) -> AsyncTicketsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `mark_many_as_spam`,
        `permanently_delete`, `restore`, `update`, `update_many`.
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Ticket,
        reduced_payload_size: bool | None = None,
        remove_duplicate_fields: bool | None = None,
        include: TicketsByIdSideload | Iterable[TicketsByIdSideload] | None = None,
    ) -> Awaitable[Ticket]:
        """Fetches one ticket, without its comments. For agents.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            reduced_payload_size: Whether to leave parts of the ticket out to make the answer smaller.
            remove_duplicate_fields: Whether to leave out `fields`, which repeats `custom_fields`.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms,
                metric_events, slas.

        Returns:
            To be awaited: the Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

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
        """Fetches up to 100 tickets by their ids. For agents; ids not found are left out.

        Args:
            ids: Ticket records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        external_id: str | None = None,
        sort_by: Literal[
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
        | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        sort: Literal["id", "-id", "updated_at", "-updated_at", "status", "-status"] | str | None = None,
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
            external_id: Your own reference of the record to look up or act on.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            sort: Property to sort by; a leading `-` reverses the order.
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 50 calls per minute (page above 500).

        `GET /api/v2/tickets`
        """
    def add_tags(
        self,
        id: int | Ticket,
        tags: Iterable[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> Awaitable[list[str]]:
        """Adds tags to a ticket and keeps those it has. For agents; `safe_update` guards against
        overwriting concurrent changes.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/tags`
        """
    def comment_redact(self, ticket: int | Ticket, comment: int | Comment, text: str) -> Awaitable[Comment]:
        """Permanently blots out a string in a comment. For agents with redaction rights; closed tickets
        are refused.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            comment: the Comment or its id. Comment of the ticket to act on.
            text: Exact text to redact; for problem tickets, words to look for in the subject.

        Returns:
            To be awaited: the Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/redact`
        """
    def count(self) -> Awaitable[Count]:
        """Shows an approximate count of tickets, archived ones excepted. For agents; large counts are
        cached.

        Returns:
            To be awaited: the Count.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/count`
        """
    @overload
    def create(
        self,
        api_objects: Ticket | TicketDict,
        *,
        system_metadata: Mapping[str, object] | None = None,
        include: Iterable[str] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[TicketAudit]:
        """Creates a ticket; its comment becomes the description. Meant for agents; end users file requests
        instead.

        Args:
            api_objects: the Ticket: an object, or a mapping of its fields.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            include: Related records to sideload, as names separated by commas, such as `users,groups`.
            idempotency_key: stands for this creation for two hours: the same key creates nothing more,
                and `idempotency_lookup` of the result says `hit`. Each call has a key of its own unless
                one is given, so that its repetitions create nothing twice.

        Returns:
            To be awaited: the TicketAudit.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/tickets`
        """
    @overload
    def create(self, api_objects: Iterable[Ticket | TicketDict]) -> Awaitable[JobStatus]:
        """Creates up to 100 tickets. For agents; runs as a background job.

        Args:
            api_objects: the Ticket records: objects, or mappings of their fields; at most 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/tickets/create_many`
        """
    @overload
    def delete(self, api_objects: int | Ticket) -> Awaitable[None]:
        """Deletes a ticket, which stays restorable for 30 days. For admins and permitted agents.

        Args:
            api_objects: the Ticket or its id. Ticket that the call is about, by its number.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents. Limited to 400 calls per minute.

        `DELETE /api/v2/tickets/{ticket_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Ticket]) -> Awaitable[JobStatus]:
        """Deletes up to 100 tickets, which stay restorable for 30 days. For admins and permitted agents;
        runs as a background job.

        Args:
            api_objects: Ticket records or their ids. Records to act on, usually up to 100; sent
                separated by commas.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/tickets/destroy_many`
        """
    def delete_tags(
        self,
        id: int | Ticket,
        tags: Iterable[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> Awaitable[list[str]]:
        """Removes the given tags from a ticket. For agents; `safe_update` guards against overwriting
        concurrent changes.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/tickets/{ticket_id}/tags`
        """
    def deleted(
        self,
        *,
        sort_by: Literal[
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
        | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[DeletedTicket]:
        """Lists deleted tickets that can still be restored; they are scrubbed after 30 days. For agents
        permitted to delete tickets.

        Args:
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            DeletedTicket records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents. Limited to 10 calls per minute.

        `GET /api/v2/deleted_tickets`
        """
    def events(
        self,
        start_time: int | datetime,
        include: TicketsEventsSideload | Iterable[TicketsEventsSideload] | None = None,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        per_page: int | None = None,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[TicketEvent]:
        """Exports changes to tickets since a given time as events, in time-based pages. Comments come only
        with `include=comment_events`. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            include: what to bring along in the same answer: comment_events.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketEvent records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/ticket_events`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        *,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        paginate_by_time: Literal[True],
        per_page: int | None = None,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, in time-based pages that can repeat
        tickets; the cursor variant is preferable. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            include: what to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            paginate_by_time: True chooses this form of the call.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/tickets`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None = None,
        *,
        cursor: str | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | None = None,
        include: TicketsIncrementalSideload | Iterable[TicketsIncrementalSideload] | None = None,
        per_page: int | None = None,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Exports the tickets that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins; limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            support_type_scope: Keeps only tickets handled by agents, by AI agents, or `all`.
            include: what to bring along in the same answer: users, groups, organizations, metric_sets,
                dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/tickets/cursor`
        """
    def mark_as_spam(self, ticket: int | Ticket) -> Awaitable[None]:
        """Marks a ticket as spam, deleting it and suspending its requester. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/mark_as_spam`
        """
    def mark_many_as_spam(self, *, ids: Iterable[int | Ticket]) -> Awaitable[JobStatus]:
        """Marks up to 100 tickets as spam, deleting them and suspending their requesters. For agents; runs
        as a background job.

        Args:
            ids: Ticket records or their ids. Records to act on, usually up to 100; sent separated by
                commas.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

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
    ) -> Awaitable[JobStatus]:
        """Merges tickets into the ticket of the path and closes them; cannot be undone. For agents; runs
        as a background job.

        Args:
            target: the Ticket or its id. Ticket that the call is about, by its number.
            source: Ticket records or their ids. Only sent; tickets to be merged into the target and
                then closed.
            target_comment: Only sent; comment to add to the ticket that remains.
            source_comment: Only sent; comment to add to each merged ticket.
            source_comment_is_public: Only sent; whether end users see the comment on the merged
                tickets.
            target_comment_is_public: Only sent; whether end users see the comment on the remaining
                ticket.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/tickets/{ticket_id}/merge`
        """
    def metrics_incremental(
        self,
        start_time: int | datetime,
        *,
        include_changes: bool | None = None,
        exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[TicketMetricEvent]:
        """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
        limited.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            include_changes: Whether the export also gives changes of the events.
            exclude_deleted: Whether to leave out deleted items.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

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
            organization: the Organization or its id. Organization that the call is about.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/{organization_id}/tickets`
        """
    @overload
    def permanently_delete(self, tickets: int | Ticket) -> Awaitable[JobStatus]:
        """Permanently deletes a deleted ticket; cannot be undone. For permitted agents; runs as a
        background job.

        Args:
            tickets: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/deleted_tickets/{ticket_id}`
        """
    @overload
    def permanently_delete(self, tickets: Iterable[int | DeletedTicket]) -> Awaitable[JobStatus]:
        """Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted agents; runs as a
        background job.

        Args:
            tickets: DeletedTicket records or their ids. Records to act on, usually up to 100; sent
                separated by commas.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
    def rate(
        self, id: int | Ticket, rating: SatisfactionRating | SatisfactionRatingDict
    ) -> Awaitable[SatisfactionRating]:
        """Rates a solved ticket. Only the end user who requested the ticket may do so.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            rating: the SatisfactionRating: an object, or a mapping of its fields.

        Returns:
            To be awaited: the SatisfactionRating.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/tickets/{ticket_id}/satisfaction_rating`
        """
    def recent(
        self, include: TicketsSideload | Iterable[TicketsSideload] | None = None
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets the calling agent viewed or updated lately, newest first.

        Args:
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/recent`
        """
    def related(self, ticket: int | Ticket) -> Awaitable[TicketRelated]:
        """Shows how a ticket relates to others: topic, follow-ups, incidents and archive state. For
        agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            To be awaited: the TicketRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/related`
        """
    def remove_tags(
        self,
        id: int | Ticket,
        tags: Iterable[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> Awaitable[list[str]]:
        """Removes the given tags from a ticket. For agents; `safe_update` guards against overwriting
        concurrent changes.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/tickets/{ticket_id}/tags`
        """
    @overload
    def restore(self, tickets: int | Ticket) -> Awaitable[None]:
        """Restores a deleted ticket. For agents permitted to delete tickets.

        Args:
            tickets: the Ticket or its id. Ticket that the call is about, by its number.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/deleted_tickets/{ticket_id}/restore`
        """
    @overload
    def restore(self, tickets: Iterable[int | DeletedTicket]) -> Awaitable[None]:
        """Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        Args:
            tickets: DeletedTicket records or their ids. Records to act on, usually up to 100; sent
                separated by commas.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
    def set_tags(
        self,
        id: int | Ticket,
        tags: Iterable[str],
        *,
        updated_stamp: str | datetime | None = None,
        safe_update: str | bool | None = None,
    ) -> Awaitable[list[str]]:
        """Replaces all tags of a ticket with those given. For agents; use the update operation to keep
        existing ones.

        Args:
            id: the Ticket or its id. Ticket that the call is about, by its number.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.
            updated_stamp: The ticket's `updated_at` as last read; used together with `safe_update`.
            safe_update: Makes the call fail with a conflict if the ticket changed after
                `updated_stamp`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/tickets/{ticket_id}/tags`
        """
    def show_macro_effect(
        self, ticket: int | Ticket, macro: int | Macro, *, normalize_comment: bool | None = None
    ) -> Awaitable[MacroResult]:
        """Returns how a ticket would look after applying a macro. The ticket is not changed; send the
        result with an update. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            macro: the Macro or its id. Macro that the call is about.
            normalize_comment: Whether the comment of the macro is given in a uniform shape.

        Returns:
            To be awaited: the MacroResult.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/macros/{macro_id}/apply`
        """
    @overload
    def update(
        self, api_objects: Ticket | TicketDict, *, ids: Iterable[int | Ticket]
    ) -> Awaitable[JobStatus]:
        """Updates up to 100 tickets: all alike with `ids` and `ticket`, or each its own way with
        `tickets`. Setting `status` to `closed` cannot be undone; a `comment` without `public` follows
        each ticket and may be e-mailed to customers; `tags` replaces whole lists, `additional_tags` and
        `remove_tags` change single tags. Runs as a background job.

        Args:
            api_objects: the Ticket: an object, or a mapping of its fields.
            ids: Ticket records or their ids. Records to act on, usually up to 100; sent separated by
                commas.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/tickets/update_many`
        """
    @overload
    def update(
        self,
        api_objects: Ticket | TicketDict,
        *,
        system_metadata: Mapping[str, object] | None = None,
        safe: bool | None = None,
        on_conflict: Callable[[Ticket, Ticket], Ticket | None] | None = None,
    ) -> Awaitable[TicketAudit]:
        """Changes a ticket or adds a comment to it. Closed tickets accept practically no changes;
        `safe_update` guards against concurrent ones.

        Args:
            api_objects: the Ticket: an object, or a mapping of its fields.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            safe: fail with a ConflictError, which has `mine` and `theirs`, if the record changed since
                it was fetched.
            on_conflict: with `safe=True`, called with your record and the one Zendesk has now; send the
                one it gives, or raise the ConflictError if it gives None.

        Returns:
            To be awaited: the TicketAudit.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 30 calls per 10 minutes for each user and ticket and 100 calls per minute for each
        account.

        `PUT /api/v2/tickets/{ticket_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Ticket | TicketDict]) -> Awaitable[JobStatus]:
        """Updates up to 100 tickets: all alike with `ids` and `ticket`, or each its own way with
        `tickets`. Setting `status` to `closed` cannot be undone; a `comment` without `public` follows
        each ticket and may be e-mailed to customers; `tags` replaces whole lists, `additional_tags` and
        `remove_tags` change single tags. Runs as a background job.

        Args:
            api_objects: the Ticket records: objects, or mappings of their fields; at most 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/tickets/update_many`
        """

class TicketsAuditsApi(Resource):
    """The audits of `client.tickets`.

    Reached as `client.tickets.audits`.
    """
    @overload
    def __call__(self, ticket: int | Ticket, *, id: int | Audit) -> Audit:
        """Fetches one audit of a ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            id: the Audit or its id. Audit of the ticket to act on.

        Returns:
            The Audit.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

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
        filter_events: Iterable[str] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Audit]:
        """Lists the audits of a ticket, one for each update with its events, oldest first unless sorted
        otherwise. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            include: what to bring along in the same answer: users, organizations, groups, tickets.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            filter_events: Keeps only audit events of these kinds.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Audit records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/audits`
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
            include: what to bring along in the same answer: users, organizations, groups, tickets.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            Audit records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/ticket_audits`
        """
    def count(self, ticket: int | Ticket) -> Count:
        """Shows an approximate count of a ticket's audits. For agents; large counts are cached.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/audits/count`
        """
    def make_private(self, ticket: int | Ticket, ticket_audit: int | Audit) -> None:
        """Turns the public comment recorded in an audit into an internal note. For agents; cannot be
        undone.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            ticket_audit: the Audit or its id. Audit of the ticket to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}/make_private`
        """

class AsyncTicketsAuditsApi(AsyncResource):
    """The audits of `client.tickets`.

    Reached as `client.tickets.audits`.
    """
    @overload
    def __call__(self, ticket: int | Ticket, *, id: int | Audit) -> Awaitable[Audit]:
        """Fetches one audit of a ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            id: the Audit or its id. Audit of the ticket to act on.

        Returns:
            To be awaited: the Audit.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

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
        filter_events: Iterable[str] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Audit]:
        """Lists the audits of a ticket, one for each update with its events, oldest first unless sorted
        otherwise. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            include: what to bring along in the same answer: users, organizations, groups, tickets.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            filter_events: Keeps only audit events of these kinds.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Audit records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/audits`
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
            include: what to bring along in the same answer: users, organizations, groups, tickets.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            Audit records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/ticket_audits`
        """
    def count(self, ticket: int | Ticket) -> Awaitable[Count]:
        """Shows an approximate count of a ticket's audits. For agents; large counts are cached.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            To be awaited: the Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/audits/count`
        """
    def make_private(self, ticket: int | Ticket, ticket_audit: int | Audit) -> Awaitable[None]:
        """Turns the public comment recorded in an audit into an internal note. For agents; cannot be
        undone.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            ticket_audit: the Audit or its id. Audit of the ticket to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}/make_private`
        """

class TicketsCollaboratorsApi(Resource):
    """The collaborators of `client.tickets`.

    Reached as `client.tickets.collaborators`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[User]:
        """Lists the users copied on a ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/collaborators`
        """

class AsyncTicketsCollaboratorsApi(AsyncResource):
    """The collaborators of `client.tickets`.

    Reached as `client.tickets.collaborators`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[User]:
        """Lists the users copied on a ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/collaborators`
        """

class TicketsCommentsApi(Resource):
    """The comments of `client.tickets`.

    Reached as `client.tickets.comments`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        include_inline_images: bool | None = None,
        *,
        sort_order: Literal["asc", "desc"] | None = None,
        include: TicketsCommentsSideload | Iterable[TicketsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Comment]:
        """Lists the comments of a ticket, oldest first unless sorted otherwise. For agents; internal notes
        are included.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            include_inline_images: Whether images within the comment text are listed as attachments.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/comments`
        """
    def count(self, ticket: int | Ticket) -> Count:
        """Shows an approximate count of a ticket's comments. For agents; large counts are cached.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/comments/count`
        """
    def make_private(self, ticket: int | Ticket, ticket_comment: int | Comment) -> None:
        """Turns a public comment into an internal note. For agents; cannot be undone.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            ticket_comment: the Comment or its id. Comment of the ticket to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/make_private`
        """

class AsyncTicketsCommentsApi(AsyncResource):
    """The comments of `client.tickets`.

    Reached as `client.tickets.comments`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        include_inline_images: bool | None = None,
        *,
        sort_order: Literal["asc", "desc"] | None = None,
        include: TicketsCommentsSideload | Iterable[TicketsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Comment]:
        """Lists the comments of a ticket, oldest first unless sorted otherwise. For agents; internal notes
        are included.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            include_inline_images: Whether images within the comment text are listed as attachments.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/comments`
        """
    def count(self, ticket: int | Ticket) -> Awaitable[Count]:
        """Shows an approximate count of a ticket's comments. For agents; large counts are cached.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            To be awaited: the Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/comments/count`
        """
    def make_private(self, ticket: int | Ticket, ticket_comment: int | Comment) -> Awaitable[None]:
        """Turns a public comment into an internal note. For agents; cannot be undone.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            ticket_comment: the Comment or its id. Comment of the ticket to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/make_private`
        """

class TicketsConversationLogApi(Resource):
    """The conversation log of `client.tickets`.

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
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ConversationLog records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/conversation_log`
        """

class AsyncTicketsConversationLogApi(AsyncResource):
    """The conversation log of `client.tickets`.

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
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ConversationLog records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/conversation_log`
        """

class TicketsEmailCcsApi(Resource):
    """The email ccs of `client.tickets`.

    Reached as `client.tickets.email_ccs`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[User]:
        """Lists the users copied by email on a ticket. For agents; CCs and followers have to be enabled.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/email_ccs`
        """

class AsyncTicketsEmailCcsApi(AsyncResource):
    """The email ccs of `client.tickets`.

    Reached as `client.tickets.email_ccs`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[User]:
        """Lists the users copied by email on a ticket. For agents; CCs and followers have to be enabled.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/email_ccs`
        """

class TicketsFollowersApi(Resource):
    """The followers of `client.tickets`.

    Reached as `client.tickets.followers`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[User]:
        """Lists the agents who follow a ticket. For agents; CCs and followers have to be enabled.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/followers`
        """

class AsyncTicketsFollowersApi(AsyncResource):
    """The followers of `client.tickets`.

    Reached as `client.tickets.followers`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[User]:
        """Lists the agents who follow a ticket. For agents; CCs and followers have to be enabled.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/followers`
        """

class TicketsIncidentsApi(Resource):
    """The incidents of `client.tickets`.

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
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/incidents`
        """

class AsyncTicketsIncidentsApi(AsyncResource):
    """The incidents of `client.tickets`.

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
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/incidents`
        """

class TicketsMessagingApi(Resource):
    """The messaging of `client.tickets`. Below it: `conversations`.

    Reached as `client.tickets.messaging`.
    """
    @property
    def conversations(self) -> TicketsMessagingConversationsApi:
        """The conversations of `client.tickets.messaging`. Below it: `ticket`."""

class AsyncTicketsMessagingApi(AsyncResource):
    """The messaging of `client.tickets`. Below it: `conversations`.

    Reached as `client.tickets.messaging`.
    """
    @property
    def conversations(self) -> AsyncTicketsMessagingConversationsApi:
        """The conversations of `client.tickets.messaging`. Below it: `ticket`."""

class TicketsMessagingConversationsApi(Resource):
    """The conversations of `client.tickets.messaging`. Below it: `ticket`.

    Reached as `client.tickets.messaging.conversations`.
    """
    @property
    def ticket(self) -> TicketsMessagingConversationsTicketApi:
        """The ticket of `client.tickets.messaging.conversations`."""

class AsyncTicketsMessagingConversationsApi(AsyncResource):
    """The conversations of `client.tickets.messaging`. Below it: `ticket`.

    Reached as `client.tickets.messaging.conversations`.
    """
    @property
    def ticket(self) -> AsyncTicketsMessagingConversationsTicketApi:
        """The ticket of `client.tickets.messaging.conversations`."""

class TicketsMessagingConversationsTicketApi(Resource):
    """The ticket of `client.tickets.messaging.conversations`.

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
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/messaging/conversations/{conversation_id}/ticket`
        """

class AsyncTicketsMessagingConversationsTicketApi(AsyncResource):
    """The ticket of `client.tickets.messaging.conversations`.

    Reached as `client.tickets.messaging.conversations.ticket`.
    """
    def __call__(self, conversation: str) -> Awaitable[Ticket]:
        """Fetches the ticket that belongs to a messaging conversation. For agents.

        Args:
            conversation: Messaging conversation whose ticket is wanted.

        Returns:
            To be awaited: the Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/messaging/conversations/{conversation_id}/ticket`
        """

class TicketsMetricEventsApi(Resource):
    """The metric events of `client.tickets`.

    Reached as `client.tickets.metric_events`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[TicketMetricEvent]:
        """Lists the metric events of a single ticket. Some accounts answer an empty object instead of a
        list.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/tickets/{ticket_id}/metric_events`
        """

class AsyncTicketsMetricEventsApi(AsyncResource):
    """The metric events of `client.tickets`.

    Reached as `client.tickets.metric_events`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[TicketMetricEvent]:
        """Lists the metric events of a single ticket. Some accounts answer an empty object instead of a
        list.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/tickets/{ticket_id}/metric_events`
        """

class TicketsMetricsApi(Resource):
    """The metrics of `client.tickets`.

    Reached as `client.tickets.metrics`.
    """
    def __call__(self, ticket: int | Ticket) -> TicketMetric:
        """Fetches the metrics of one ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            The TicketMetric.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/metrics`
        """

class AsyncTicketsMetricsApi(AsyncResource):
    """The metrics of `client.tickets`.

    Reached as `client.tickets.metrics`.
    """
    def __call__(self, ticket: int | Ticket) -> Awaitable[TicketMetric]:
        """Fetches the metrics of one ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            To be awaited: the TicketMetric.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/metrics`
        """

class TicketsPredictionsApi(Resource):
    """The predictions of `client.tickets`.

    Reached as `client.tickets.predictions`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[TicketPrediction]:
        """Lists machine predictions for a ticket. Retired: Zendesk no longer offers this call.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            TicketPrediction records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/tickets/{ticket_id}/predictions`
        """

class AsyncTicketsPredictionsApi(AsyncResource):
    """The predictions of `client.tickets`.

    Reached as `client.tickets.predictions`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[TicketPrediction]:
        """Lists machine predictions for a ticket. Retired: Zendesk no longer offers this call.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            TicketPrediction records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/tickets/{ticket_id}/predictions`
        """

class TicketsSkipsApi(Resource):
    """The skips of `client.tickets`.

    Reached as `client.tickets.skips`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Skip]:
        """Lists the skips of one ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/skips`
        """

class AsyncTicketsSkipsApi(AsyncResource):
    """The skips of `client.tickets`.

    Reached as `client.tickets.skips`.
    """
    def __call__(
        self,
        ticket: int | Ticket,
        *,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Skip]:
        """Lists the skips of one ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/skips`
        """

class TicketsTagsApi(Resource):
    """The tags of `client.tickets`.

    Reached as `client.tickets.tags`.
    """
    def __call__(self, ticket_id: int | Ticket) -> BaseResultGenerator[str]:
        """Lists the tags a ticket currently carries. For agents.

        Args:
            ticket_id: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/tags`
        """

class AsyncTicketsTagsApi(AsyncResource):
    """The tags of `client.tickets`.

    Reached as `client.tickets.tags`.
    """
    def __call__(self, ticket_id: int | Ticket) -> AsyncResultGenerator[str]:
        """Lists the tags a ticket currently carries. For agents.

        Args:
            ticket_id: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            The values, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/tags`
        """

class TicketsTaskListsApi(Resource):
    """The task lists of `client.tickets`.

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
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            TaskList records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/task_lists`
        """
    def create(self, ticket: int | Ticket, task_list: TaskList | TaskListDict) -> list[TaskList]:
        """Attaches a task list to a ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            task_list: the TaskList: an object, or a mapping of its fields.

        Returns:
            TaskList records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/tickets/{ticket_id}/task_lists`
        """

class AsyncTicketsTaskListsApi(AsyncResource):
    """The task lists of `client.tickets`.

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
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            TaskList records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tickets/{ticket_id}/task_lists`
        """
    def create(self, ticket: int | Ticket, task_list: TaskList | TaskListDict) -> Awaitable[list[TaskList]]:
        """Attaches a task list to a ticket. For agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            task_list: the TaskList: an object, or a mapping of its fields.

        Returns:
            To be awaited: TaskList records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

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
    def permanently_delete(self) -> BulkCall[int | DeletedTicket]:
        """For each chunk: Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted
        agents; runs as a background job.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
    @property
    def restore(self) -> BulkCall[int | DeletedTicket]:
        """For each chunk: Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
    @property
    def update(self) -> BulkCall[Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets: all alike with `ids` and `ticket`, or each its own
        way with `tickets`. Setting `status` to `closed` cannot be undone; a `comment` without `public`
        follows each ticket and may be e-mailed to customers; `tags` replaces whole lists,
        `additional_tags` and `remove_tags` change single tags. Runs as a background job.

        `PUT /api/v2/tickets/update_many`
        """
    @property
    def update_many(self) -> BulkChange[int | Ticket, Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets: all alike with `ids` and `ticket`, or each its own
        way with `tickets`. Setting `status` to `closed` cannot be undone; a `comment` without `public`
        follows each ticket and may be e-mailed to customers; `tags` replaces whole lists,
        `additional_tags` and `remove_tags` change single tags. Runs as a background job.

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
    def permanently_delete(self) -> AsyncBulkCall[int | DeletedTicket]:
        """For each chunk: Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted
        agents; runs as a background job.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
    @property
    def restore(self) -> AsyncBulkCall[int | DeletedTicket]:
        """For each chunk: Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
    @property
    def update(self) -> AsyncBulkCall[Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets: all alike with `ids` and `ticket`, or each its own
        way with `tickets`. Setting `status` to `closed` cannot be undone; a `comment` without `public`
        follows each ticket and may be e-mailed to customers; `tags` replaces whole lists,
        `additional_tags` and `remove_tags` change single tags. Runs as a background job.

        `PUT /api/v2/tickets/update_many`
        """
    @property
    def update_many(self) -> AsyncBulkChange[int | Ticket, Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets: all alike with `ids` and `ticket`, or each its own
        way with `tickets`. Setting `status` to `closed` cannot be undone; a `comment` without `public`
        follows each ticket and may be e-mailed to customers; `tags` replaces whole lists,
        `additional_tags` and `remove_tags` change single tags. Runs as a background job.

        `PUT /api/v2/tickets/update_many`
        """
