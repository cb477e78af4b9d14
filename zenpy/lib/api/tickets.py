# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_tickets.yaml and 4 more) by `make generate`. Do not edit.
"""Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
macros, metrics and related records.
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
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime
    from enum import Enum

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
    from zenpy.lib.pagination.results import BaseResultGenerator
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
TicketsEventsSideload: TypeAlias = Literal["comment_events"]
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
TicketsAuditsSideload: TypeAlias = Literal["users", "organizations", "groups", "tickets"]
TicketsCommentsSideload: TypeAlias = Literal["users"]
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
TicketsSortOrder: TypeAlias = Literal["asc", "desc"]
TicketsSort: TypeAlias = Literal["id", "-id", "updated_at", "-updated_at", "status", "-status"]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
    "organizations": Sideload("organizations", "Organization"),
    "last_audits": Sideload("last_audits", "Audit", place="field"),
    "metric_sets": Sideload("metric_set", "TicketMetric", place="field"),
    "dates": Sideload("dates", "TicketDates", place="field"),
    "sharing_agreements": Sideload("sharing_agreements", "SharingAgreement"),
    "comment_count": Sideload("comment_count", place="field"),
    "incident_counts": Sideload("incident_count", place="field"),
    "ticket_forms": Sideload("ticket_forms", "TicketForm"),
    "metric_events": Sideload("metric_events", "TicketMetricEvent", place="field"),
    "slas": Sideload("slas", "TicketSlas", place="field"),
    "comment_events": Sideload("child_events", "TicketEventChild", place="field"),
    "tickets": Sideload("tickets", "Ticket"),
}


class TicketsApi(Resource):
    """Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
    macros, metrics and related records.

    Reached as `client.tickets`.
    """

    audits: Lazy[TicketsAuditsApi] = Lazy("tickets", "TicketsAuditsApi")
    collaborators: Lazy[TicketsCollaboratorsApi] = Lazy("tickets", "TicketsCollaboratorsApi")
    comments: Lazy[TicketsCommentsApi] = Lazy("tickets", "TicketsCommentsApi")
    conversation_log: Lazy[TicketsConversationLogApi] = Lazy("tickets", "TicketsConversationLogApi")
    email_ccs: Lazy[TicketsEmailCcsApi] = Lazy("tickets", "TicketsEmailCcsApi")
    followers: Lazy[TicketsFollowersApi] = Lazy("tickets", "TicketsFollowersApi")
    incidents: Lazy[TicketsIncidentsApi] = Lazy("tickets", "TicketsIncidentsApi")
    messaging: Lazy[TicketsMessagingApi] = Lazy("tickets", "TicketsMessagingApi")
    metric_events: Lazy[TicketsMetricEventsApi] = Lazy("tickets", "TicketsMetricEventsApi")
    metrics: Lazy[TicketsMetricsApi] = Lazy("tickets", "TicketsMetricsApi")
    predictions: Lazy[TicketsPredictionsApi] = Lazy("tickets", "TicketsPredictionsApi")
    skips: Lazy[TicketsSkipsApi] = Lazy("tickets", "TicketsSkipsApi")
    sla_policy_metrics: Lazy[TicketsSlaPolicyMetricsApi] = Lazy("tickets", "TicketsSlaPolicyMetricsApi")
    tags: Lazy[TicketsTagsApi] = Lazy("tickets", "TicketsTagsApi")
    task_lists: Lazy[TicketsTaskListsApi] = Lazy("tickets", "TicketsTaskListsApi")

    @property
    def bulk(self) -> TicketsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `mark_many_as_spam`,
        `permanently_delete`, `restore`, `update`, `update_many`.
        """
        return TicketsBulk(self)

    _CALL: Method[Ticket | BaseResultGenerator[Ticket]] = Method(
        "tickets",
        Form(
            Operation(
                "tickets.show",
                "GET",
                "/api/v2/tickets/{ticket_id}",
                query=(
                    Param("reduced_payload_size"),
                    Param("remove_duplicate_fields"),
                ),
                result=Result("one", schema="Ticket", key="ticket"),
                sideloads=among(_SIDELOADS, TicketsByIdSideload),
            ),
            (
                Argument("id", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("reduced_payload_size", "query", "reduced_payload_size"),
                Argument("remove_duplicate_fields", "query", "remove_duplicate_fields"),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "tickets.show_many",
                "GET",
                "/api/v2/tickets/show_many",
                query=(Param("ids", "comma"),),
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, TicketsSideload),
            ),
            (
                Argument("ids", "query", "ids", accepts="Ticket", required=True, many=True),
                Argument("include", "query", "include", many=True),
            ),
            when="ids",
        ),
        Form(
            Operation(
                "tickets.list",
                "GET",
                "/api/v2/tickets",
                query=(
                    Param("external_id"),
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("support_type_scope"),
                    Param("sort"),
                    Param("start_time"),
                ),
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, TicketsSideload),
            ),
            (
                Argument("external_id", "query", "external_id"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("support_type_scope", "query", "support_type_scope"),
                Argument("sort", "query", "sort"),
                Argument("start_time", "query", "start_time"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        external_id: str | None = None,
        sort_by: TicketsSortBy | Enum | None = None,
        sort_order: TicketsSortOrder | Enum | None = None,
        support_type_scope: Literal["all", "agent", "ai_agent"] | str | Enum | None = None,
        sort: TicketsSort | str | Enum | None = None,
        start_time: int | datetime | None = None,
        include: TicketsByIdSideload | Iterable[TicketsByIdSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Ticket = LEFT_OUT,
        reduced_payload_size: bool | None = None,
        remove_duplicate_fields: bool | None = None,
        ids: Iterable[int | Ticket] = LEFT_OUT,
    ) -> Ticket | BaseResultGenerator[Ticket]:
        """Lists the tickets the caller may see, archived ones excepted.

        - `client.tickets()`: Lists the tickets the caller may see, archived ones excepted. To read all
          tickets, prefer the incremental export. Limited to 50 calls per minute (page above 500). Also
          takes `external_id`, `sort_by`, `sort_order`, `support_type_scope`, `sort`, `start_time`,
          `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/tickets`
        - `client.tickets(id=…)`: Fetches one ticket, without its comments. For agents. Also takes
          `reduced_payload_size`, `remove_duplicate_fields` and `include`.
          `GET /api/v2/tickets/{ticket_id}`
        - `client.tickets(ids=[…])`: Fetches tickets by their ids. For agents; ids not found are left
          out. Takes any number of ids; each request carries up to 100. Also takes `include`,
          `page_size`, `per_page` and `page`.
          `GET /api/v2/tickets/show_many`

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
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms,
                metric_events, slas.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Ticket that the call is about, by its number. Takes a Ticket or its id.
            reduced_payload_size: Whether to leave parts of the ticket out to make the answer smaller.
            remove_duplicate_fields: Whether to leave out `fields`, which repeats `custom_fields`.
            ids: Tickets to fetch. Takes Ticket records or their ids.

        Returns:
            Ticket records, fetched page by page as they are read.
            The Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            external_id=external_id,
            sort_by=sort_by,
            sort_order=sort_order,
            support_type_scope=support_type_scope,
            sort=sort,
            start_time=start_time,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            reduced_payload_size=reduced_payload_size,
            remove_duplicate_fields=remove_duplicate_fields,
            ids=ids,
        )

    _ADD_TAGS: Method[list[str]] = Method(
        "tickets.add_tags",
        Form(
            Operation(
                "tickets.tags.update",
                "PUT",
                "/api/v2/tickets/{ticket_id}/tags",
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("id", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
                Argument("updated_stamp", "body", "updated_stamp"),
                Argument("safe_update", "body", "safe_update"),
            ),
        ),
    )

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
        return self._run(
            self._ADD_TAGS, id=id, tags=tags, updated_stamp=updated_stamp, safe_update=safe_update
        )

    _COMMENT_REDACT: Method[Comment] = Method(
        "tickets.comment_redact",
        Form(
            Operation(
                "tickets.comments.redact",
                "PUT",
                "/api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/redact",
                body=Body("fields"),
                result=Result("one", schema="Comment", key="comment"),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("comment", "path", "ticket_comment_id", accepts="Comment", required=True),
                Argument("text", "body", "text", required=True),
            ),
        ),
    )

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
        return self._run(self._COMMENT_REDACT, ticket=ticket, comment=comment, text=text)

    _COUNT: Method[Count] = Method(
        "tickets.count",
        Form(
            Operation(
                "tickets.count",
                "GET",
                "/api/v2/tickets/count",
                result=Result("count", schema="Count", key="count"),
            )
        ),
    )

    def count(self) -> Count:
        """Shows an approximate count of tickets, archived ones excepted. For agents; large counts are
        cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tickets/count`
        """
        return self._run(self._COUNT)

    _CREATE: Method[TicketAudit | JobStatus] = Method(
        "tickets.create",
        Form(
            Operation(
                "tickets.create",
                "POST",
                "/api/v2/tickets",
                body=Body("record", schema="Ticket", key="ticket"),
                result=Result("whole", schema="TicketAudit"),
                idempotent=True,
                writes="make",
            ),
            (
                Argument("api_objects", "record", "ticket", accepts="Ticket", required=True),
                Argument("system_metadata", "body", "system_metadata"),
                Argument("include", "query", "include", many=True),
            ),
        ),
        Form(
            Operation(
                "tickets.create_many",
                "POST",
                "/api/v2/tickets/create_many",
                body=Body("records", schema="Ticket", key="tickets", limit=100),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="make",
            ),
            (Argument("api_objects", "record", "tickets", accepts="Ticket", required=True, many=True),),
            many=True,
        ),
    )

    def create(
        self,
        api_objects: Ticket | TicketDict | Iterable[Ticket | TicketDict],
        *,
        system_metadata: Mapping[str, object] | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        idempotency_key: str | None = None,
    ) -> TicketAudit | JobStatus:
        """Creates a ticket; its comment becomes the description.

        - `client.tickets.create(api_objects)`: Creates a ticket; its comment becomes the description.
          Meant for agents; end users file requests instead. Sends all that is set in the record,
          without its id and without what only Zendesk sets. Also takes `system_metadata`, `include` and
          `idempotency_key`.
          `POST /api/v2/tickets`
        - `client.tickets.create([…])`: Creates up to 100 tickets. For agents; runs as a background job.
          Sends all that is set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/tickets/create_many`

        Args:
            api_objects: The Ticket: an object, or a mapping of its fields. Or: The Ticket records:
                objects, or mappings of their fields; at most 100.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            idempotency_key: Stands for this creation for two hours: the same key creates nothing more,
                and `idempotency_lookup` of the result says `hit`. Each call has a key of its own unless
                one is given, so that its repetitions create nothing twice.

        Returns:
            The TicketAudit.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CREATE,
            api_objects=api_objects,
            system_metadata=system_metadata,
            include=include,
            idempotency_key=idempotency_key,
        )

    _DELETE: Method[JobStatus | None] = Method(
        "tickets.delete",
        Form(
            Operation("tickets.delete", "DELETE", "/api/v2/tickets/{ticket_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
        Form(
            Operation(
                "tickets.destroy_many",
                "DELETE",
                "/api/v2/tickets/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (Argument("api_objects", "query", "ids", accepts="Ticket", required=True, many=True),),
            many=True,
        ),
    )

    def delete(self, api_objects: int | Ticket | Iterable[int | Ticket]) -> JobStatus | None:
        """Deletes a ticket, which stays restorable for 30 days.

        - `client.tickets.delete(api_objects)`: Deletes a ticket, which stays restorable for 30 days.
          For admins and permitted agents. Limited to 400 calls per minute.
          `DELETE /api/v2/tickets/{ticket_id}`
        - `client.tickets.delete([…])`: Deletes up to 100 tickets, which stay restorable for 30 days.
          For admins and permitted agents; runs as a background job.
          `DELETE /api/v2/tickets/destroy_many`

        Args:
            api_objects: Ticket that the call is about, by its number. Takes a Ticket or its id. Or:
                Tickets to delete, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _DELETE_TAGS: Method[list[str]] = Method(
        "tickets.delete_tags",
        Form(
            Operation(
                "tickets.tags.delete",
                "DELETE",
                "/api/v2/tickets/{ticket_id}/tags",
                query=(Param("tags", "comma"),),
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("id", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
                Argument("updated_stamp", "body", "updated_stamp"),
                Argument("safe_update", "body", "safe_update"),
            ),
        ),
    )

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
        return self._run(
            self._DELETE_TAGS, id=id, tags=tags, updated_stamp=updated_stamp, safe_update=safe_update
        )

    _DELETED: Method[BaseResultGenerator[DeletedTicket]] = Method(
        "tickets.deleted",
        Form(
            Operation(
                "deleted_tickets.list",
                "GET",
                "/api/v2/deleted_tickets",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("support_type_scope"),
                ),
                result=Result("list", schema="DeletedTicket", key="deleted_tickets"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("support_type_scope", "query", "support_type_scope"),
            ),
        ),
    )

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
        return self._run(
            self._DELETED,
            sort_by=sort_by,
            sort_order=sort_order,
            support_type_scope=support_type_scope,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _EVENTS: Method[BaseResultGenerator[TicketEvent]] = Method(
        "tickets.events",
        Form(
            Operation(
                "incremental.ticket_events.list",
                "GET",
                "/api/v2/incremental/ticket_events",
                query=(
                    Param("start_time"),
                    Param("support_type_scope"),
                ),
                result=Result("list", schema="TicketEvent", key="ticket_events"),
                pages=("incremental_time",),
                sideloads=among(_SIDELOADS, TicketsEventsSideload),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("include", "query", "include", many=True),
                Argument("support_type_scope", "query", "support_type_scope"),
            ),
        ),
    )

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
        return self._run(
            self._EVENTS,
            start_time=start_time,
            include=include,
            per_page=per_page,
            support_type_scope=support_type_scope,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _INCREMENTAL: Method[BaseResultGenerator[Ticket]] = Method(
        "tickets.incremental",
        Form(
            Operation(
                "incremental.tickets.list",
                "GET",
                "/api/v2/incremental/tickets",
                query=(
                    Param("start_time"),
                    Param("support_type_scope"),
                ),
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("incremental_time",),
                sideloads=among(_SIDELOADS, TicketsIncrementalSideload),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("support_type_scope", "query", "support_type_scope"),
                Argument("include", "query", "include", many=True),
                Argument("paginate_by_time", "form", "paginate_by_time", required=True),
            ),
            when="paginate_by_time",
        ),
        Form(
            Operation(
                "incremental.tickets.cursor.list",
                "GET",
                "/api/v2/incremental/tickets/cursor",
                query=(
                    Param("start_time"),
                    Param("cursor"),
                    Param("support_type_scope"),
                ),
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("incremental_cursor",),
                sideloads=among(_SIDELOADS, TicketsIncrementalSideload),
                one_of=("start_time", "cursor"),
            ),
            (
                Argument("start_time", "query", "start_time"),
                Argument("cursor", "query", "cursor"),
                Argument("support_type_scope", "query", "support_type_scope"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def incremental(
        self,
        start_time: int | datetime | None = None,
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
        `start_time`, go on with `cursor`.

        - `client.tickets.incremental()`: Exports the tickets that changed since a given time, page by
          page with a cursor: start with `start_time`, go on with `cursor`. For admins; limited to 10
          calls a minute by default. Needs `start_time` or `cursor` or `checkpoint`. Limited to 10 calls
          per minute (30 with the high volume add-on). Also takes `start_time`, `cursor`, `include`,
          `per_page`, `support_type_scope`, `checkpoint`, `on_checkpoint`, `unique`, `follow` and
          `interval`.
          `GET /api/v2/incremental/tickets/cursor`
        - `client.tickets.incremental(start_time, paginate_by_time=…)`: Exports the tickets that changed
          since a given time, in time-based pages that can repeat tickets; the cursor variant is
          preferable. For admins; limited to 10 calls a minute by default. Limited to 10 calls per
          minute (30 with the high volume add-on). Also takes `include`, `per_page`,
          `support_type_scope`, `checkpoint`, `on_checkpoint`, `unique`, `follow` and `interval`.
          `GET /api/v2/incremental/tickets`

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: True chooses this form of the call.
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
        """
        return self._run(
            self._INCREMENTAL,
            start_time=start_time,
            paginate_by_time=paginate_by_time,
            cursor=cursor,
            include=include,
            per_page=per_page,
            support_type_scope=support_type_scope,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _MARK_AS_SPAM: Method[None] = Method(
        "tickets.mark_as_spam",
        Form(
            Operation(
                "tickets.mark_as_spam",
                "PUT",
                "/api/v2/tickets/{ticket_id}/mark_as_spam",
                result=Result("nothing"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

    def mark_as_spam(self, ticket: int | Ticket) -> None:
        """Marks a ticket as spam, deleting it and suspending its requester. For agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/mark_as_spam`
        """
        return self._run(self._MARK_AS_SPAM, ticket=ticket)

    _MARK_MANY_AS_SPAM: Method[JobStatus] = Method(
        "tickets.mark_many_as_spam",
        Form(
            Operation(
                "tickets.mark_many_as_spam",
                "PUT",
                "/api/v2/tickets/mark_many_as_spam",
                query=(Param("ids", "comma"),),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (Argument("ids", "query", "ids", accepts="Ticket", required=True, many=True),),
        ),
    )

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
        return self._run(self._MARK_MANY_AS_SPAM, ids=ids)

    _MERGE: Method[JobStatus] = Method(
        "tickets.merge",
        Form(
            Operation(
                "tickets.merge",
                "POST",
                "/api/v2/tickets/{ticket_id}/merge",
                body=Body("fields"),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (
                Argument("target", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("source", "body", "ids", accepts="Ticket", required=True, many=True),
                Argument("target_comment", "body", "target_comment"),
                Argument("source_comment", "body", "source_comment"),
                Argument("source_comment_is_public", "body", "source_comment_is_public"),
                Argument("target_comment_is_public", "body", "target_comment_is_public"),
            ),
        ),
    )

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
        return self._run(
            self._MERGE,
            target=target,
            source=source,
            target_comment=target_comment,
            source_comment=source_comment,
            source_comment_is_public=source_comment_is_public,
            target_comment_is_public=target_comment_is_public,
        )

    _METRICS_INCREMENTAL: Method[BaseResultGenerator[TicketMetricEvent]] = Method(
        "tickets.metrics_incremental",
        Form(
            Operation(
                "incremental.ticket_metric_events.list",
                "GET",
                "/api/v2/incremental/ticket_metric_events",
                query=(
                    Param("start_time"),
                    Param("include_changes"),
                    Param("exclude_deleted"),
                ),
                result=Result("list", schema="TicketMetricEvent", key="ticket_metric_events"),
                pages=("incremental_time",),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("include_changes", "query", "include_changes"),
                Argument("exclude_deleted", "query", "exclude_deleted"),
            ),
        ),
    )

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
        return self._run(
            self._METRICS_INCREMENTAL,
            start_time=start_time,
            include_changes=include_changes,
            exclude_deleted=exclude_deleted,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _ORGANIZATIONS: Method[BaseResultGenerator[Ticket]] = Method(
        "tickets.organizations",
        Form(
            Operation(
                "organizations.tickets.list",
                "GET",
                "/api/v2/organizations/{organization_id}/tickets",
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, TicketsSideload),
            ),
            (
                Argument("organization", "path", "organization_id", accepts="Organization", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._ORGANIZATIONS,
            organization=organization,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _PERMANENTLY_DELETE: Method[JobStatus] = Method(
        "tickets.permanently_delete",
        Form(
            Operation(
                "deleted_tickets.delete",
                "DELETE",
                "/api/v2/deleted_tickets/{ticket_id}",
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (Argument("tickets", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
        Form(
            Operation(
                "deleted_tickets.destroy_many",
                "DELETE",
                "/api/v2/deleted_tickets/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (Argument("tickets", "query", "ids", accepts="Ticket", required=True, many=True),),
            many=True,
        ),
    )

    def permanently_delete(self, tickets: int | Ticket | Iterable[int | Ticket]) -> JobStatus:
        """Permanently deletes a deleted ticket; cannot be undone.

        - `client.tickets.permanently_delete(tickets)`: Permanently deletes a deleted ticket; cannot be
          undone. For permitted agents; runs as a background job.
          `DELETE /api/v2/deleted_tickets/{ticket_id}`
        - `client.tickets.permanently_delete([…])`: Permanently deletes up to 100 deleted tickets;
          cannot be undone. For permitted agents; runs as a background job.
          `DELETE /api/v2/deleted_tickets/destroy_many`

        Args:
            tickets: Deleted ticket to erase for good. Takes a Ticket or its id. Or: Deleted tickets to
                erase for good, up to 100. Takes Ticket records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._PERMANENTLY_DELETE, tickets=tickets)

    _RATE: Method[SatisfactionRating] = Method(
        "tickets.rate",
        Form(
            Operation(
                "tickets.satisfaction_rating.create",
                "POST",
                "/api/v2/tickets/{ticket_id}/satisfaction_rating",
                body=Body("record", schema="SatisfactionRating", key="satisfaction_rating"),
                result=Result("one", schema="SatisfactionRating", key="satisfaction_rating"),
                writes="make",
            ),
            (
                Argument("id", "path", "ticket_id", accepts="Ticket", required=True),
                Argument(
                    "rating", "record", "satisfaction_rating", accepts="SatisfactionRating", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._RATE, id=id, rating=rating)

    _RECENT: Method[BaseResultGenerator[Ticket]] = Method(
        "tickets.recent",
        Form(
            Operation(
                "tickets.recent",
                "GET",
                "/api/v2/tickets/recent",
                result=Result("list", schema="Ticket", key="tickets"),
                sideloads=among(_SIDELOADS, TicketsSideload),
            ),
            (Argument("include", "query", "include", many=True),),
        ),
    )

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
        return self._run(self._RECENT, include=include)

    _RELATED: Method[TicketRelated] = Method(
        "tickets.related",
        Form(
            Operation(
                "tickets.related",
                "GET",
                "/api/v2/tickets/{ticket_id}/related",
                result=Result("whole", schema="TicketRelated"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._RELATED, ticket=ticket)

    _REMOVE_TAGS: Method[list[str]] = Method(
        "tickets.remove_tags",
        Form(
            Operation(
                "tickets.tags.delete",
                "DELETE",
                "/api/v2/tickets/{ticket_id}/tags",
                query=(Param("tags", "comma"),),
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("id", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
                Argument("updated_stamp", "body", "updated_stamp"),
                Argument("safe_update", "body", "safe_update"),
            ),
        ),
    )

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
        return self._run(
            self._REMOVE_TAGS, id=id, tags=tags, updated_stamp=updated_stamp, safe_update=safe_update
        )

    _RESTORE: Method[None] = Method(
        "tickets.restore",
        Form(
            Operation(
                "deleted_tickets.restore",
                "PUT",
                "/api/v2/deleted_tickets/{ticket_id}/restore",
                result=Result("nothing"),
            ),
            (Argument("tickets", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
        Form(
            Operation(
                "deleted_tickets.restore_many",
                "PUT",
                "/api/v2/deleted_tickets/restore_many",
                query=(Param("ids", "comma"),),
                result=Result("nothing"),
            ),
            (Argument("tickets", "query", "ids", accepts="Ticket", required=True, many=True),),
            many=True,
        ),
    )

    def restore(self, tickets: int | Ticket | Iterable[int | Ticket]) -> None:
        """Restores a deleted ticket.

        - `client.tickets.restore(tickets)`: Restores a deleted ticket. For agents permitted to delete
          tickets.
          `PUT /api/v2/deleted_tickets/{ticket_id}/restore`
        - `client.tickets.restore([…])`: Restores up to 100 deleted tickets. For agents permitted to
          delete tickets.
          `PUT /api/v2/deleted_tickets/restore_many`

        Args:
            tickets: Deleted ticket to bring back. Takes a Ticket or its id. Or: Deleted tickets to
                bring back, up to 100. Takes Ticket records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._RESTORE, tickets=tickets)

    _SET_TAGS: Method[list[str]] = Method(
        "tickets.set_tags",
        Form(
            Operation(
                "tickets.tags.create",
                "POST",
                "/api/v2/tickets/{ticket_id}/tags",
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("id", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
                Argument("updated_stamp", "body", "updated_stamp"),
                Argument("safe_update", "body", "safe_update"),
            ),
        ),
    )

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
        return self._run(
            self._SET_TAGS, id=id, tags=tags, updated_stamp=updated_stamp, safe_update=safe_update
        )

    _SHOW_MACRO_EFFECT: Method[MacroResult] = Method(
        "tickets.show_macro_effect",
        Form(
            Operation(
                "tickets.macros.apply",
                "GET",
                "/api/v2/tickets/{ticket_id}/macros/{macro_id}/apply",
                query=(Param("normalize_comment"),),
                result=Result("one", schema="MacroResult", key="result"),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("macro", "path", "macro_id", accepts="Macro", required=True),
                Argument("normalize_comment", "query", "normalize_comment"),
            ),
        ),
    )

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
        return self._run(
            self._SHOW_MACRO_EFFECT, ticket=ticket, macro=macro, normalize_comment=normalize_comment
        )

    _UPDATE: Method[JobStatus | TicketAudit] = Method(
        "tickets.update",
        Form(
            Operation(
                "tickets.update_many",
                "PUT",
                "/api/v2/tickets/update_many",
                query=(Param("ids", "comma"),),
                body=Body("records", schema="Ticket", key="tickets", limit=100, one="ticket"),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="change",
            ),
            (
                Argument("api_objects", "record", "ticket", accepts="Ticket", required=True),
                Argument("ids", "query", "ids", accepts="Ticket", required=True, many=True),
            ),
            when="ids",
        ),
        Form(
            Operation(
                "tickets.update",
                "PUT",
                "/api/v2/tickets/{ticket_id}",
                body=Body("record", schema="Ticket", key="ticket"),
                result=Result("whole", schema="TicketAudit"),
                safe=True,
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "ticket", also_path="ticket_id", accepts="Ticket", required=True
                ),
                Argument("system_metadata", "body", "system_metadata"),
            ),
        ),
        Form(
            Operation(
                "tickets.update_many",
                "PUT",
                "/api/v2/tickets/update_many",
                query=(Param("ids", "comma"),),
                body=Body("records", schema="Ticket", key="tickets", limit=100, one="ticket"),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="change",
            ),
            (Argument("api_objects", "record", "tickets", accepts="Ticket", required=True, many=True),),
            many=True,
        ),
    )

    def update(
        self,
        api_objects: Ticket | TicketDict | Iterable[Ticket | TicketDict],
        *,
        system_metadata: Mapping[str, object] | None = None,
        safe: bool | None = None,
        safe_update: bool | None = None,
        on_conflict: Callable[[Ticket, Ticket], Ticket | None] | None = None,
        ids: Iterable[int | Ticket] = LEFT_OUT,
    ) -> JobStatus | TicketAudit:
        """Changes a ticket or adds a comment to it.

        - `client.tickets.update(api_objects)`: Changes a ticket or adds a comment to it. Closed tickets
          accept practically no changes; `safe_update` guards against concurrent ones. For agents; end
          users change their requests instead. A record without changes is read, and nothing is written.
          Sends what changed in the record. Limited to 30 calls per 10 minutes for each user and ticket
          and 100 calls per minute for each account. Also takes `system_metadata`, `safe`, `safe_update`
          and `on_conflict`.
          `PUT /api/v2/tickets/{ticket_id}`
        - `client.tickets.update([…])`: Updates up to 100 tickets, all alike or each in its own way.
          Setting `status` to `closed` cannot be undone; a `comment` without `public` follows each
          ticket and may be e-mailed to customers; `tags` replaces whole lists, `additional_tags` and
          `remove_tags` change single tags. Runs as a background job. For agents. Sends what changed in
          the record.
          `PUT /api/v2/tickets/update_many`
        - `client.tickets.update(api_objects, ids=[…])`: Updates up to 100 tickets, all alike or each in
          its own way. Setting `status` to `closed` cannot be undone; a `comment` without `public`
          follows each ticket and may be e-mailed to customers; `tags` replaces whole lists,
          `additional_tags` and `remove_tags` change single tags. Runs as a background job. For agents.
          Sends what changed in the record.
          `PUT /api/v2/tickets/update_many`

        Args:
            api_objects: The Ticket: an object, or a mapping of its fields. Or: The Ticket records:
                objects, or mappings of their fields; at most 100. Or: The change to all of them, as a
                Ticket: an object, or a mapping of its fields.
            system_metadata: Client and IP address to record for the change, such as `{"client": "Mail",
                "ip_address": "192.0.2.1"}`.
            safe: Fail with a ConflictError, which has `mine` and `theirs`, if the record changed since
                it was fetched.
            safe_update: The same as `safe`, in the spelling of zenpy 2.
            on_conflict: With `safe=True`, called with your record and the one Zendesk has now; send the
                one it gives, or raise the ConflictError if it gives None.
            ids: Tickets to change alike, up to 100. Takes Ticket records or their ids.

        Returns:
            The TicketAudit.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._UPDATE,
            api_objects=api_objects,
            system_metadata=system_metadata,
            safe=safe,
            safe_update=safe_update,
            on_conflict=on_conflict,
            ids=ids,
        )


class AsyncTicketsApi(AsyncResource, sync_class=TicketsApi):
    """`TicketsApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncTicketsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `mark_many_as_spam`,
        `permanently_delete`, `restore`, `update`, `update_many`.
        """
        return AsyncTicketsBulk(self)


class TicketsBulk(Bulk):
    """What `client.tickets.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> BulkCall[Ticket | TicketDict]:
        """For each chunk: Creates up to 100 tickets. For agents; runs as a background job.

        `POST /api/v2/tickets/create_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, TicketsApi._CREATE, TicketsApi._CALL)

    @property
    def delete(self) -> BulkCall[int | Ticket]:
        """For each chunk: Deletes up to 100 tickets, which stay restorable for 30 days. For admins and
        permitted agents; runs as a background job.

        `DELETE /api/v2/tickets/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, TicketsApi._DELETE)

    @property
    def mark_many_as_spam(self) -> BulkCall[int | Ticket]:
        """For each chunk: Marks up to 100 tickets as spam, deleting them and suspending their requesters.
        For agents; runs as a background job.

        `PUT /api/v2/tickets/mark_many_as_spam`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, TicketsApi._MARK_MANY_AS_SPAM)

    @property
    def permanently_delete(self) -> BulkCall[int | Ticket]:
        """For each chunk: Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted
        agents; runs as a background job.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, TicketsApi._PERMANENTLY_DELETE)

    @property
    def restore(self) -> BulkCall[int | Ticket]:
        """For each chunk: Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, TicketsApi._RESTORE)

    @property
    def update(self) -> BulkCall[Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets, all alike or each in its own way. Setting `status` to
        `closed` cannot be undone; a `comment` without `public` follows each ticket and may be e-mailed
        to customers; `tags` replaces whole lists, `additional_tags` and `remove_tags` change single
        tags. Runs as a background job. For agents.

        `PUT /api/v2/tickets/update_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, TicketsApi._UPDATE)

    @property
    def update_many(self) -> BulkChange[int | Ticket, Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets, all alike or each in its own way. Setting `status` to
        `closed` cannot be undone; a `comment` without `public` follows each ticket and may be e-mailed
        to customers; `tags` replaces whole lists, `additional_tags` and `remove_tags` change single
        tags. Runs as a background job. For agents.

        `PUT /api/v2/tickets/update_many`
        """
        from zenpy.lib.bulk import BulkChange

        return BulkChange(self, TicketsApi._UPDATE)


class AsyncTicketsBulk(AsyncBulk):
    """What `client.tickets.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> AsyncBulkCall[Ticket | TicketDict]:
        """For each chunk: Creates up to 100 tickets. For agents; runs as a background job.

        `POST /api/v2/tickets/create_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, TicketsApi._CREATE, TicketsApi._CALL)

    @property
    def delete(self) -> AsyncBulkCall[int | Ticket]:
        """For each chunk: Deletes up to 100 tickets, which stay restorable for 30 days. For admins and
        permitted agents; runs as a background job.

        `DELETE /api/v2/tickets/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, TicketsApi._DELETE)

    @property
    def mark_many_as_spam(self) -> AsyncBulkCall[int | Ticket]:
        """For each chunk: Marks up to 100 tickets as spam, deleting them and suspending their requesters.
        For agents; runs as a background job.

        `PUT /api/v2/tickets/mark_many_as_spam`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, TicketsApi._MARK_MANY_AS_SPAM)

    @property
    def permanently_delete(self) -> AsyncBulkCall[int | Ticket]:
        """For each chunk: Permanently deletes up to 100 deleted tickets; cannot be undone. For permitted
        agents; runs as a background job.

        `DELETE /api/v2/deleted_tickets/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, TicketsApi._PERMANENTLY_DELETE)

    @property
    def restore(self) -> AsyncBulkCall[int | Ticket]:
        """For each chunk: Restores up to 100 deleted tickets. For agents permitted to delete tickets.

        `PUT /api/v2/deleted_tickets/restore_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, TicketsApi._RESTORE)

    @property
    def update(self) -> AsyncBulkCall[Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets, all alike or each in its own way. Setting `status` to
        `closed` cannot be undone; a `comment` without `public` follows each ticket and may be e-mailed
        to customers; `tags` replaces whole lists, `additional_tags` and `remove_tags` change single
        tags. Runs as a background job. For agents.

        `PUT /api/v2/tickets/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, TicketsApi._UPDATE)

    @property
    def update_many(self) -> AsyncBulkChange[int | Ticket, Ticket | TicketDict]:
        """For each chunk: Updates up to 100 tickets, all alike or each in its own way. Setting `status` to
        `closed` cannot be undone; a `comment` without `public` follows each ticket and may be e-mailed
        to customers; `tags` replaces whole lists, `additional_tags` and `remove_tags` change single
        tags. Runs as a background job. For agents.

        `PUT /api/v2/tickets/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkChange

        return AsyncBulkChange(self, TicketsApi._UPDATE)


class TicketsAuditsApi(Resource):
    """Lists audits across all tickets of the account, archived ones excepted, newest first. For
    admins; pages by cursor only. Calls: `count`, `make_private`.

    Reached as `client.tickets.audits`.
    """

    _CALL: Method[Audit | BaseResultGenerator[Audit]] = Method(
        "tickets.audits",
        Form(
            Operation(
                "tickets.audits.show",
                "GET",
                "/api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}",
                result=Result("one", schema="Audit", key="audit"),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("id", "path", "ticket_audit_id", accepts="Audit", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "tickets.audits.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/audits",
                query=(
                    Param("sort"),
                    Param("include_boundary_indicators"),
                    Param("include_item_cursors"),
                    Param("filter_events", "repeat"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Audit", key="audits"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, TicketsAuditsSideload),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("include", "query", "include", many=True),
                Argument("sort", "query", "sort"),
                Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
                Argument("include_item_cursors", "query", "include_item_cursors"),
                Argument("filter_events", "query", "filter_events", many=True),
                Argument("sort_order", "query", "sort_order"),
            ),
            when="ticket",
        ),
        Form(
            Operation(
                "ticket_audits.list",
                "GET",
                "/api/v2/ticket_audits",
                result=Result("list", schema="Audit", key="audits"),
                pages=("cursor", "after_url"),
                sideloads=among(_SIDELOADS, TicketsAuditsSideload),
            ),
            (Argument("include", "query", "include", many=True),),
        ),
    )

    def __call__(
        self,
        ticket: int | Ticket = LEFT_OUT,
        include: TicketsAuditsSideload | Iterable[TicketsAuditsSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: int | Audit = LEFT_OUT,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        filter_events: Many[str] | Iterator[str] | None = None,
        sort_order: TicketsSortOrder | Enum | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Audit | BaseResultGenerator[Audit]:
        """Lists audits across all tickets of the account, archived ones excepted, newest first.

        - `client.tickets.audits()`: Lists audits across all tickets of the account, archived ones
          excepted, newest first. For admins; pages by cursor only. Also takes `include`, `page_size`
          and `cursor_pagination`.
          `GET /api/v2/ticket_audits`
        - `client.tickets.audits(ticket, id=…)`: Fetches one audit of a ticket. For agents.
          `GET /api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}`
        - `client.tickets.audits(ticket)`: Lists the audits of a ticket, one for each update with its
          events, oldest first unless sorted otherwise. For agents. Also takes `include`, `sort`,
          `include_boundary_indicators`, `include_item_cursors`, `filter_events`, `sort_order`,
          `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/tickets/{ticket_id}/audits`

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            include: What to bring along in the same answer: users, organizations, groups, tickets.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Audit of the ticket to act on. Takes an Audit or its id.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            filter_events: Keeps only audit events of these kinds.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Audit records, fetched page by page as they are read.
            The Audit.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            ticket=ticket,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            filter_events=filter_events,
            sort_order=sort_order,
            per_page=per_page,
            page=page,
        )

    _COUNT: Method[Count] = Method(
        "tickets.audits.count",
        Form(
            Operation(
                "tickets.audits.count",
                "GET",
                "/api/v2/tickets/{ticket_id}/audits/count",
                result=Result("count", schema="Count", key="count"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._COUNT, ticket=ticket)

    _MAKE_PRIVATE: Method[None] = Method(
        "tickets.audits.make_private",
        Form(
            Operation(
                "tickets.audits.make_private",
                "PUT",
                "/api/v2/tickets/{ticket_id}/audits/{ticket_audit_id}/make_private",
                result=Result("nothing"),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("ticket_audit", "path", "ticket_audit_id", accepts="Audit", required=True),
            ),
        ),
    )

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
        return self._run(self._MAKE_PRIVATE, ticket=ticket, ticket_audit=ticket_audit)


class AsyncTicketsAuditsApi(AsyncResource, sync_class=TicketsAuditsApi):
    """`TicketsAuditsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsCollaboratorsApi(Resource):
    """Lists the users copied on a ticket. For agents.

    Reached as `client.tickets.collaborators`.
    """

    _CALL: Method[BaseResultGenerator[User]] = Method(
        "tickets.collaborators",
        Form(
            Operation(
                "tickets.collaborators.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/collaborators",
                result=Result("list", schema="User", key="users"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._CALL, ticket=ticket)


class AsyncTicketsCollaboratorsApi(AsyncResource, sync_class=TicketsCollaboratorsApi):
    """`TicketsCollaboratorsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsCommentsApi(Resource):
    """Lists the comments of a ticket, oldest first unless sorted otherwise. For agents; internal notes
    are included. Calls: `count`, `make_private`.

    Reached as `client.tickets.comments`.
    """

    _CALL: Method[BaseResultGenerator[Comment]] = Method(
        "tickets.comments",
        Form(
            Operation(
                "tickets.comments.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/comments",
                query=(
                    Param("include_inline_images"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Comment", key="comments"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, TicketsCommentsSideload),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("include_inline_images", "query", "include_inline_images"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            ticket=ticket,
            include_inline_images=include_inline_images,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _COUNT: Method[Count] = Method(
        "tickets.comments.count",
        Form(
            Operation(
                "tickets.comments.count",
                "GET",
                "/api/v2/tickets/{ticket_id}/comments/count",
                result=Result("count", schema="Count", key="count"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._COUNT, ticket=ticket)

    _MAKE_PRIVATE: Method[None] = Method(
        "tickets.comments.make_private",
        Form(
            Operation(
                "tickets.comments.make_private",
                "PUT",
                "/api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/make_private",
                result=Result("nothing"),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("ticket_comment", "path", "ticket_comment_id", accepts="Comment", required=True),
            ),
        ),
    )

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
        return self._run(self._MAKE_PRIVATE, ticket=ticket, ticket_comment=ticket_comment)


class AsyncTicketsCommentsApi(AsyncResource, sync_class=TicketsCommentsApi):
    """`TicketsCommentsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsConversationLogApi(Resource):
    """Lists the conversation of a ticket across all channels, with comments, messages and events in
    one sequence. For agents.

    Reached as `client.tickets.conversation_log`.
    """

    _CALL: Method[BaseResultGenerator[ConversationLog]] = Method(
        "tickets.conversation_log",
        Form(
            Operation(
                "tickets.conversation_log.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/conversation_log",
                query=(Param("sort"),),
                result=Result("list", schema="ConversationLog", key="events"),
                pages=("cursor",),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

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
        return self._run(
            self._CALL, ticket=ticket, sort=sort, page_size=page_size, cursor_pagination=cursor_pagination
        )


class AsyncTicketsConversationLogApi(AsyncResource, sync_class=TicketsConversationLogApi):
    """`TicketsConversationLogApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class TicketsEmailCcsApi(Resource):
    """Lists the users copied by email on a ticket. For agents; CCs and followers have to be enabled.

    Reached as `client.tickets.email_ccs`.
    """

    _CALL: Method[BaseResultGenerator[User]] = Method(
        "tickets.email_ccs",
        Form(
            Operation(
                "tickets.email_ccs.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/email_ccs",
                result=Result("list", schema="User", key="users"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._CALL, ticket=ticket)


class AsyncTicketsEmailCcsApi(AsyncResource, sync_class=TicketsEmailCcsApi):
    """`TicketsEmailCcsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsFollowersApi(Resource):
    """Lists the agents who follow a ticket. For agents; CCs and followers have to be enabled.

    Reached as `client.tickets.followers`.
    """

    _CALL: Method[BaseResultGenerator[User]] = Method(
        "tickets.followers",
        Form(
            Operation(
                "tickets.followers.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/followers",
                result=Result("list", schema="User", key="users"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._CALL, ticket=ticket)


class AsyncTicketsFollowersApi(AsyncResource, sync_class=TicketsFollowersApi):
    """`TicketsFollowersApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsIncidentsApi(Resource):
    """Lists the incident tickets linked to a problem ticket. For agents.

    Reached as `client.tickets.incidents`.
    """

    _CALL: Method[BaseResultGenerator[Ticket]] = Method(
        "tickets.incidents",
        Form(
            Operation(
                "tickets.incidents.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/incidents",
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("cursor", "offset"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(
            self._CALL,
            ticket=ticket,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncTicketsIncidentsApi(AsyncResource, sync_class=TicketsIncidentsApi):
    """`TicketsIncidentsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsMessagingApi(Resource):
    """The messaging of `client.tickets`. Below it: `conversations`.

    Reached as `client.tickets.messaging`.
    """

    conversations: Lazy[TicketsMessagingConversationsApi] = Lazy(
        "tickets", "TicketsMessagingConversationsApi"
    )


class AsyncTicketsMessagingApi(AsyncResource, sync_class=TicketsMessagingApi):
    """`TicketsMessagingApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsMessagingConversationsApi(Resource):
    """The conversations of `client.tickets.messaging`. Below it: `ticket`.

    Reached as `client.tickets.messaging.conversations`.
    """

    ticket: Lazy[TicketsMessagingConversationsTicketApi] = Lazy(
        "tickets", "TicketsMessagingConversationsTicketApi"
    )


class AsyncTicketsMessagingConversationsApi(AsyncResource, sync_class=TicketsMessagingConversationsApi):
    """`TicketsMessagingConversationsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class TicketsMessagingConversationsTicketApi(Resource):
    """Fetches the ticket that belongs to a messaging conversation. For agents.

    Reached as `client.tickets.messaging.conversations.ticket`.
    """

    _CALL: Method[Ticket] = Method(
        "tickets.messaging.conversations.ticket",
        Form(
            Operation(
                "tickets.messaging.conversations.ticket.show",
                "GET",
                "/api/v2/tickets/messaging/conversations/{conversation_id}/ticket",
                result=Result("one", schema="Ticket", key="ticket"),
            ),
            (Argument("conversation", "path", "conversation_id", required=True),),
        ),
    )

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
        return self._run(self._CALL, conversation=conversation)


class AsyncTicketsMessagingConversationsTicketApi(
    AsyncResource, sync_class=TicketsMessagingConversationsTicketApi
):
    """`TicketsMessagingConversationsTicketApi` for the async client: calls are awaited, lists read
    with `async for`.
    """


class TicketsMetricEventsApi(Resource):
    """Lists the metric events of a single ticket. Some accounts answer an empty object instead of a
    list. For agents.

    Reached as `client.tickets.metric_events`.
    """

    _CALL: Method[BaseResultGenerator[TicketMetricEvent]] = Method(
        "tickets.metric_events",
        Form(
            Operation(
                "tickets.metric_events.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/metric_events",
                result=Result("list", schema="TicketMetricEvent", key="ticket_metric_events"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._CALL, ticket=ticket)


class AsyncTicketsMetricEventsApi(AsyncResource, sync_class=TicketsMetricEventsApi):
    """`TicketsMetricEventsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsMetricsApi(Resource):
    """Fetches the metrics of one ticket. For agents.

    Reached as `client.tickets.metrics`.
    """

    _CALL: Method[TicketMetric] = Method(
        "tickets.metrics",
        Form(
            Operation(
                "tickets.metrics.show",
                "GET",
                "/api/v2/tickets/{ticket_id}/metrics",
                result=Result("one", schema="TicketMetric", key="ticket_metric"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._CALL, ticket=ticket)


class AsyncTicketsMetricsApi(AsyncResource, sync_class=TicketsMetricsApi):
    """`TicketsMetricsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsPredictionsApi(Resource):
    """Lists machine predictions for a ticket. Retired: Zendesk no longer offers this call.

    Reached as `client.tickets.predictions`.
    """

    _CALL: Method[BaseResultGenerator[TicketPrediction]] = Method(
        "tickets.predictions",
        Form(
            Operation(
                "tickets.predictions.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/predictions",
                result=Result("list", schema="TicketPrediction", key="ticket_predictions"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._CALL, ticket=ticket)


class AsyncTicketsPredictionsApi(AsyncResource, sync_class=TicketsPredictionsApi):
    """`TicketsPredictionsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsSkipsApi(Resource):
    """Lists the skips of one ticket. For agents.

    Reached as `client.tickets.skips`.
    """

    _CALL: Method[BaseResultGenerator[Skip]] = Method(
        "tickets.skips",
        Form(
            Operation(
                "tickets.skips.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/skips",
                query=(Param("sort_order"),),
                result=Result("list", schema="Skip", key="skips"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            ticket=ticket,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncTicketsSkipsApi(AsyncResource, sync_class=TicketsSkipsApi):
    """`TicketsSkipsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsSlaPolicyMetricsApi(Resource):
    """Lists the SLA targets of a ticket with the time left, as `slas` of a sideload has them. For
    agents.

    Reached as `client.tickets.sla_policy_metrics`.
    """

    _CALL: Method[BaseResultGenerator[TicketSlaPolicyMetric]] = Method(
        "tickets.sla_policy_metrics",
        Form(
            Operation(
                "tickets.sla_policy_metrics.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/slas/policy_metrics",
                result=Result("list", schema="TicketSlaPolicyMetric", key="policy_metrics"),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._CALL, ticket=ticket)


class AsyncTicketsSlaPolicyMetricsApi(AsyncResource, sync_class=TicketsSlaPolicyMetricsApi):
    """`TicketsSlaPolicyMetricsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class TicketsTagsApi(Resource):
    """Lists the tags a ticket currently carries. For agents.

    Reached as `client.tickets.tags`.
    """

    _CALL: Method[BaseResultGenerator[str]] = Method(
        "tickets.tags",
        Form(
            Operation(
                "tickets.tags.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/tags",
                result=Result("values", key="tags", many=True),
            ),
            (Argument("ticket_id", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._CALL, ticket_id=ticket_id)


class AsyncTicketsTagsApi(AsyncResource, sync_class=TicketsTagsApi):
    """`TicketsTagsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketsTaskListsApi(Resource):
    """Lists the task lists attached to a ticket. For agents. Calls: `create`.

    Reached as `client.tickets.task_lists`.
    """

    _CALL: Method[BaseResultGenerator[TaskList]] = Method(
        "tickets.task_lists",
        Form(
            Operation(
                "tickets.task_lists.list",
                "GET",
                "/api/v2/tickets/{ticket_id}/task_lists",
                result=Result("list", schema="TaskList", key="task_lists"),
                pages=("offset",),
            ),
            (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
        ),
    )

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
        return self._run(self._CALL, ticket=ticket, page_size=page_size, per_page=per_page, page=page)

    _CREATE: Method[list[TaskList]] = Method(
        "tickets.task_lists.create",
        Form(
            Operation(
                "tickets.task_lists.create",
                "POST",
                "/api/v2/tickets/{ticket_id}/task_lists",
                body=Body("record", schema="TaskList", key="task_list"),
                result=Result("list", schema="TaskList", key="task_lists"),
                writes="make",
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("task_list", "record", "task_list", accepts="TaskList", required=True),
            ),
        ),
    )

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
        return self._run(self._CREATE, ticket=ticket, task_list=task_list)


class AsyncTicketsTaskListsApi(AsyncResource, sync_class=TicketsTaskListsApi):
    """`TicketsTaskListsApi` for the async client: calls are awaited, lists read with `async for`."""
