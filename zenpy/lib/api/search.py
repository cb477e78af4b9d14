# Generated from openapi/zendesk.openapi.json (openapi/spec/support/search.yaml) by `make generate`. Do not edit.
"""Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
matches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from enum import Enum

    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.custom_statuses import CustomStatus
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.calls.search import OneOrMore, SearchDate, SearchFlag, SearchText, SearchValue
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator


SearchSideload: TypeAlias = Literal["tickets(users)"]
SearchSortBy: TypeAlias = Literal["updated_at", "created_at", "priority", "status", "ticket_type"]

_SIDELOADS = {
    "tickets(users)": Sideload("users", "User"),
}


class SearchApi(Resource):
    """Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
    matches.

    Reached as `client.search`.
    """

    _CALL: Method[BaseResultGenerator[Ticket | User | Group | Organization]] = Method(
        "search",
        Form(
            Operation(
                "search.list",
                "GET",
                "/api/v2/search",
                query=(
                    Param("query"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result(
                    "list",
                    key="results",
                    variants=(
                        "result_type",
                        {
                            "group": "Group",
                            "organization": "Organization",
                            "ticket": "Ticket",
                            "user": "User",
                        },
                    ),
                ),
                pages=("search",),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("query", "query", "query"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
        terms=True,
    )

    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["group", "organization", "ticket", "user"]
        | Iterable[Literal["ticket", "user", "organization", "group"]]
        | None = None,
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] | None = None,
        created_after: SearchDate | None = None,
        created_before: SearchDate | None = None,
        created_from: SearchDate | None = None,
        created_until: SearchDate | None = None,
        created_between: Many[str | date] | Iterator[str | date] | None = None,
        updated: OneOrMore[SearchDate] | None = None,
        updated_after: SearchDate | None = None,
        updated_before: SearchDate | None = None,
        updated_from: SearchDate | None = None,
        updated_until: SearchDate | None = None,
        updated_between: Many[str | date] | Iterator[str | date] | None = None,
        solved: OneOrMore[SearchDate] | None = None,
        solved_after: SearchDate | None = None,
        solved_before: SearchDate | None = None,
        solved_from: SearchDate | None = None,
        solved_until: SearchDate | None = None,
        solved_between: Many[str | date] | Iterator[str | date] | None = None,
        due_date: OneOrMore[SearchDate] | None = None,
        due_date_after: SearchDate | None = None,
        due_date_before: SearchDate | None = None,
        due_date_from: SearchDate | None = None,
        due_date_until: SearchDate | None = None,
        due_date_between: Many[str | date] | Iterator[str | date] | None = None,
        status: OneOrMore[Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum] | None = None,
        status_greater_than: Literal["new", "open", "pending", "hold", "solved", "closed"]
        | Enum
        | None = None,
        status_less_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum | None = None,
        status_from: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum | None = None,
        status_until: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum | None = None,
        priority: OneOrMore[Literal["low", "normal", "high", "urgent"] | Enum] | None = None,
        priority_greater_than: Literal["low", "normal", "high", "urgent"] | Enum | None = None,
        priority_less_than: Literal["low", "normal", "high", "urgent"] | Enum | None = None,
        priority_from: Literal["low", "normal", "high", "urgent"] | Enum | None = None,
        priority_until: Literal["low", "normal", "high", "urgent"] | Enum | None = None,
        ticket_type: OneOrMore[Literal["question", "incident", "problem", "task"] | Enum] | None = None,
        ticket_type_greater_than: Literal["question", "incident", "problem", "task"] | Enum | None = None,
        ticket_type_less_than: Literal["question", "incident", "problem", "task"] | Enum | None = None,
        ticket_type_from: Literal["question", "incident", "problem", "task"] | Enum | None = None,
        ticket_type_until: Literal["question", "incident", "problem", "task"] | Enum | None = None,
        custom_status_id: OneOrMore[SearchText | CustomStatus] | None = None,
        subject: OneOrMore[SearchText] | None = None,
        description: OneOrMore[SearchText] | None = None,
        comment: OneOrMore[SearchText] | None = None,
        attachment_name: OneOrMore[SearchText] | None = None,
        has_attachment: OneOrMore[SearchFlag] | None = None,
        fieldvalue: OneOrMore[SearchText] | None = None,
        via: OneOrMore[SearchText] | None = None,
        recipient: OneOrMore[SearchText] | None = None,
        satisfaction: OneOrMore[SearchText] | None = None,
        brand: OneOrMore[SearchText | Brand] | None = None,
        form: OneOrMore[SearchText | TicketForm] | None = None,
        assignee: OneOrMore[SearchText | User] | None = None,
        requester: OneOrMore[SearchText | User] | None = None,
        submitter: OneOrMore[SearchText | User] | None = None,
        commenter: OneOrMore[SearchText | User] | None = None,
        cc: OneOrMore[SearchText | User] | None = None,
        follower: OneOrMore[SearchText | User] | None = None,
        user: OneOrMore[SearchText | User] | None = None,
        assignee_id: OneOrMore[SearchText | User] | None = None,
        requester_id: OneOrMore[SearchText | User] | None = None,
        submitter_id: OneOrMore[SearchText | User] | None = None,
        organization_id: OneOrMore[SearchText | Organization] | None = None,
        group_id: OneOrMore[SearchText | Group] | None = None,
        brand_id: OneOrMore[SearchText | Brand] | None = None,
        ticket_form_id: OneOrMore[SearchText | TicketForm] | None = None,
        organization: OneOrMore[SearchText | Organization] | None = None,
        group: OneOrMore[SearchText | Group] | None = None,
        tags: OneOrMore[SearchText] | None = None,
        external_id: OneOrMore[SearchText] | None = None,
        name: OneOrMore[SearchText] | None = None,
        notes: OneOrMore[SearchText] | None = None,
        details: OneOrMore[SearchText] | None = None,
        role: OneOrMore[SearchText] | None = None,
        email: OneOrMore[SearchText] | None = None,
        phone: OneOrMore[SearchText] | None = None,
        is_suspended: OneOrMore[SearchFlag] | None = None,
        is_verified: OneOrMore[SearchFlag] | None = None,
        order_by: OneOrMore[SearchText] | None = None,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] | None = None,
        minus: OneOrMore[SearchText] | None = None,
        ids: Many[int | str] | Iterator[int | str] | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Ticket | User | Group | Organization]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            created_after: Not documented by Zendesk.
            created_before: Not documented by Zendesk.
            created_from: Not documented by Zendesk.
            created_until: Not documented by Zendesk.
            created_between: Not documented by Zendesk.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated_after: Not documented by Zendesk.
            updated_before: Not documented by Zendesk.
            updated_from: Not documented by Zendesk.
            updated_until: Not documented by Zendesk.
            updated_between: Not documented by Zendesk.
            solved: When the ticket was solved. With `_after`, `_before`, `_from`, `_until`, `_between`
                for a span of time.
            solved_after: Not documented by Zendesk.
            solved_before: Not documented by Zendesk.
            solved_from: Not documented by Zendesk.
            solved_until: Not documented by Zendesk.
            solved_between: Not documented by Zendesk.
            due_date: When a ticket of type task is due. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            due_date_after: Not documented by Zendesk.
            due_date_before: Not documented by Zendesk.
            due_date_from: Not documented by Zendesk.
            due_date_until: Not documented by Zendesk.
            due_date_between: Not documented by Zendesk.
            status: State of the ticket, in the order new, open, pending, hold, solved, closed. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            status_greater_than: Not documented by Zendesk.
            status_less_than: Not documented by Zendesk.
            status_from: Not documented by Zendesk.
            status_until: Not documented by Zendesk.
            priority: Urgency of the ticket, in the order low, normal, high, urgent. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            priority_greater_than: Not documented by Zendesk.
            priority_less_than: Not documented by Zendesk.
            priority_from: Not documented by Zendesk.
            priority_until: Not documented by Zendesk.
            ticket_type: Kind of the ticket. With `_greater_than`, `_less_than`, `_from`, `_until` for a
                part of the order.
            ticket_type_greater_than: Not documented by Zendesk.
            ticket_type_less_than: Not documented by Zendesk.
            ticket_type_from: Not documented by Zendesk.
            ticket_type_until: Not documented by Zendesk.
            custom_status_id: Custom status of the ticket.
            subject: Words of the ticket's subject.
            description: Words of the ticket's description and comments.
            comment: Words of the ticket's comments.
            attachment_name: Name of a file attached to the ticket.
            has_attachment: Whether a file is attached to the ticket.
            fieldvalue: Value of any custom field of the ticket.
            via: Channel the ticket came by, such as `mail`, `api`, `web`, `phone` or `closed_ticket`.
            recipient: Address that the first mail of the ticket went to.
            satisfaction: Rating by the requester: `good`, `bad`, `goodwithcomment`, `badwithcomment`,
                `offered`.
            brand: Brand of the ticket.
            form: Form of the ticket.
            assignee: Agent the ticket is assigned to.
            requester: User who asked.
            submitter: User who entered the ticket.
            commenter: User who wrote a comment.
            cc: User who gets copies.
            follower: Agent who follows the ticket.
            user: User with any part in the ticket, or the user.
            assignee_id: Agent the ticket is assigned to, by id.
            requester_id: User who asked, by id.
            submitter_id: User who entered the ticket, by id.
            organization_id: Organization, by id.
            group_id: Group, by id.
            brand_id: Brand of the ticket, by id.
            ticket_form_id: Form of the ticket, by id.
            organization: Organization of the ticket or of the user.
            group: Group of the ticket or of the agent.
            tags: A tag of the record. A text with spaces asks for all of its tags, a list for any of
                them.
            external_id: Id of the record in another system.
            name: Name, or a part of it.
            notes: Words of the notes.
            details: Words of the details.
            role: Role of the user: `end-user`, `agent`, `admin`, or the name of a custom role.
            email: Address of the user, or a part of it.
            phone: Phone number of the user.
            is_suspended: Whether the user is suspended.
            is_verified: Whether an identity of the user is verified.
            order_by: Property to sort by, as a term of the query: `created`, `updated`, `priority`,
                `status` or `ticket_type`.
            sort: Direction of `order_by`.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            filters: Terms of the search language, such as `status="open"`: `created`, `updated`,
                `solved`, `due_date`, `status`, `priority`, `ticket_type`, `custom_status_id`,
                `subject`, `description`, `comment`, `attachment_name`, `has_attachment`, `fieldvalue`,
                `via`, `recipient`, `satisfaction`, `brand`, `form`, `assignee`, `requester`,
                `submitter`, `commenter`, `cc`, `follower`, `user`, `assignee_id`, `requester_id`,
                `submitter_id`, `organization_id`, `group_id`, `brand_id`, `ticket_form_id`,
                `organization`, `group`, `tags`, `external_id`, `name`, `notes`, `details`, `role`,
                `email`, `phone`, `is_suspended`, `is_verified`, `order_by`, `sort`; and
                `custom_field_123` for a custom field of tickets. A suffix compares: `_after` (>) and
                `_before` (<) leave the given moment out; `_from` (>=) and `_until` (<=) include it;
                `_between=(start, end)` includes both; `_greater_than` (>) and `_less_than` (<) are for
                orders. A date without a time is that whole day. Of a list any value matches; None finds
                what has no value. `minus=` excludes: Terms or words that exclude records:
                `"status:closed"`, `["spam", "tags:test"]`. `ids=`: Ids of tickets, as words of the
                query. `terms=`: Terms by Zendesk's own names, for those that are no keywords here:
                custom fields of users and organizations by their keys (`{"plan": "gold"}`), custom
                fields of tickets (`{"custom_field_123": "x"}`), terms newer than this package. An
                operator may end a name: `{"renewal>=": date(2026, 1, 1)}`. Any other keyword is an
                error.

        Returns:
            Ticket, User, Group and Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
        return self._run(
            self._CALL,
            query=query,
            type=type,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            per_page=per_page,
            page=page,
            overflow=overflow,
            created=created,
            created_after=created_after,
            created_before=created_before,
            created_from=created_from,
            created_until=created_until,
            created_between=created_between,
            updated=updated,
            updated_after=updated_after,
            updated_before=updated_before,
            updated_from=updated_from,
            updated_until=updated_until,
            updated_between=updated_between,
            solved=solved,
            solved_after=solved_after,
            solved_before=solved_before,
            solved_from=solved_from,
            solved_until=solved_until,
            solved_between=solved_between,
            due_date=due_date,
            due_date_after=due_date_after,
            due_date_before=due_date_before,
            due_date_from=due_date_from,
            due_date_until=due_date_until,
            due_date_between=due_date_between,
            status=status,
            status_greater_than=status_greater_than,
            status_less_than=status_less_than,
            status_from=status_from,
            status_until=status_until,
            priority=priority,
            priority_greater_than=priority_greater_than,
            priority_less_than=priority_less_than,
            priority_from=priority_from,
            priority_until=priority_until,
            ticket_type=ticket_type,
            ticket_type_greater_than=ticket_type_greater_than,
            ticket_type_less_than=ticket_type_less_than,
            ticket_type_from=ticket_type_from,
            ticket_type_until=ticket_type_until,
            custom_status_id=custom_status_id,
            subject=subject,
            description=description,
            comment=comment,
            attachment_name=attachment_name,
            has_attachment=has_attachment,
            fieldvalue=fieldvalue,
            via=via,
            recipient=recipient,
            satisfaction=satisfaction,
            brand=brand,
            form=form,
            assignee=assignee,
            requester=requester,
            submitter=submitter,
            commenter=commenter,
            cc=cc,
            follower=follower,
            user=user,
            assignee_id=assignee_id,
            requester_id=requester_id,
            submitter_id=submitter_id,
            organization_id=organization_id,
            group_id=group_id,
            brand_id=brand_id,
            ticket_form_id=ticket_form_id,
            organization=organization,
            group=group,
            tags=tags,
            external_id=external_id,
            name=name,
            notes=notes,
            details=details,
            role=role,
            email=email,
            phone=phone,
            is_suspended=is_suspended,
            is_verified=is_verified,
            order_by=order_by,
            sort=sort,
            minus=minus,
            ids=ids,
            **filters,
        )

    _COUNT: Method[int] = Method(
        "search.count",
        Form(
            Operation(
                "search.count",
                "GET",
                "/api/v2/search/count",
                query=(Param("query"),),
                result=Result("values", key="count"),
            ),
            (Argument("query", "query", "query"),),
        ),
        terms=True,
    )

    def count(
        self,
        query: str | None = None,
        *,
        type: Literal["ticket", "user", "organization", "group"]
        | Iterable[Literal["ticket", "user", "organization", "group"]]
        | None = None,
        **filters: SearchValue | None,
    ) -> int:
        """Counts the results a search would have, without fetching them. For agents.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            filters: Terms of the search language, such as `status="open"`: `created`, `updated`,
                `solved`, `due_date`, `status`, `priority`, `ticket_type`, `custom_status_id`,
                `subject`, `description`, `comment`, `attachment_name`, `has_attachment`, `fieldvalue`,
                `via`, `recipient`, `satisfaction`, `brand`, `form`, `assignee`, `requester`,
                `submitter`, `commenter`, `cc`, `follower`, `user`, `assignee_id`, `requester_id`,
                `submitter_id`, `organization_id`, `group_id`, `brand_id`, `ticket_form_id`,
                `organization`, `group`, `tags`, `external_id`, `name`, `notes`, `details`, `role`,
                `email`, `phone`, `is_suspended`, `is_verified`, `order_by`, `sort`; and
                `custom_field_123` for a custom field of tickets. A suffix compares: `_after` (>) and
                `_before` (<) leave the given moment out; `_from` (>=) and `_until` (<=) include it;
                `_between=(start, end)` includes both; `_greater_than` (>) and `_less_than` (<) are for
                orders. A date without a time is that whole day. Of a list any value matches; None finds
                what has no value. `minus=` excludes: Terms or words that exclude records:
                `"status:closed"`, `["spam", "tags:test"]`. `ids=`: Ids of tickets, as words of the
                query. `terms=`: Terms by Zendesk's own names, for those that are no keywords here:
                custom fields of users and organizations by their keys (`{"plan": "gold"}`), custom
                fields of tickets (`{"custom_field_123": "x"}`), terms newer than this package. An
                operator may end a name: `{"renewal>=": date(2026, 1, 1)}`. Any other keyword is an
                error.

        Returns:
            The answer's `count`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search/count`
        """
        return self._run(self._COUNT, query=query, type=type, **filters)


class AsyncSearchApi(AsyncResource, sync_class=SearchApi):
    """`SearchApi` for the async client: calls are awaited, lists read with `async for`."""
