# Generated from openapi/zendesk.openapi.json (openapi/spec/support/search.yaml) by `make generate`. Do not edit.
"""Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
matches.
"""

from collections.abc import Coroutine, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.calls.search import OneOrMore, SearchDate, SearchFlag, SearchText, SearchValue
from zenpy.lib.custom.searches import SearchedFields
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

SearchSideload: TypeAlias = Literal[
    "users",
    "groups",
    "organizations",
    "tickets(users)",
    "tickets(groups)",
    "tickets(organizations)",
    "users(organizations)",
    "users(identities)",
    "organizations(users)",
]
"""Values of `include=` in `client.search()`."""
SearchSortBy: TypeAlias = Literal["updated_at", "created_at", "priority", "status", "ticket_type"]
"""What `sort_by` can be."""

class SearchApi(Resource):
    """Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
    matches.

    Reached as `client.search`.
    """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: None = None,
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        solved: OneOrMore[SearchDate] = ...,
        solved_after: SearchDate = ...,
        solved_before: SearchDate = ...,
        solved_from: SearchDate = ...,
        solved_until: SearchDate = ...,
        solved_between: Many[str | date] | Iterator[str | date] = ...,
        due_date: OneOrMore[SearchDate] = ...,
        due_date_after: SearchDate = ...,
        due_date_before: SearchDate = ...,
        due_date_from: SearchDate = ...,
        due_date_until: SearchDate = ...,
        due_date_between: Many[str | date] | Iterator[str | date] = ...,
        status: OneOrMore[Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum] = ...,
        status_greater_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_less_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_from: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_until: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        priority: OneOrMore[Literal["low", "normal", "high", "urgent"] | Enum] = ...,
        priority_greater_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_less_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_from: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_until: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        ticket_type: OneOrMore[Literal["question", "incident", "problem", "task"] | Enum] = ...,
        ticket_type_greater_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_less_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_from: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_until: Literal["question", "incident", "problem", "task"] | Enum = ...,
        custom_status_id: OneOrMore[SearchText | CustomStatus] = ...,
        subject: OneOrMore[SearchText] = ...,
        description: OneOrMore[SearchText] = ...,
        comment: OneOrMore[SearchText] = ...,
        attachment_name: OneOrMore[SearchText] = ...,
        has_attachment: OneOrMore[SearchFlag] = ...,
        fieldvalue: OneOrMore[SearchText] = ...,
        via: OneOrMore[SearchText] = ...,
        recipient: OneOrMore[SearchText] = ...,
        satisfaction: OneOrMore[SearchText] = ...,
        brand: OneOrMore[SearchText | Brand] = ...,
        form: OneOrMore[SearchText | TicketForm] = ...,
        assignee: OneOrMore[SearchText | User] = ...,
        requester: OneOrMore[SearchText | User] = ...,
        submitter: OneOrMore[SearchText | User] = ...,
        commenter: OneOrMore[SearchText | User] = ...,
        cc: OneOrMore[SearchText | User] = ...,
        follower: OneOrMore[SearchText | User] = ...,
        user: OneOrMore[SearchText | User] = ...,
        assignee_id: OneOrMore[SearchText | User] = ...,
        requester_id: OneOrMore[SearchText | User] = ...,
        submitter_id: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        brand_id: OneOrMore[SearchText | Brand] = ...,
        ticket_form_id: OneOrMore[SearchText | TicketForm] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        role: OneOrMore[SearchText] = ...,
        email: OneOrMore[SearchText] = ...,
        phone: OneOrMore[SearchText] = ...,
        is_suspended: OneOrMore[SearchFlag] = ...,
        is_verified: OneOrMore[SearchFlag] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
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
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            solved: When the ticket was solved. With `_after`, `_before`, `_from`, `_until`, `_between`
                for a span of time.
            due_date: When a ticket of type task is due. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            status: State of the ticket, in the order new, open, pending, hold, solved, closed. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            priority: Urgency of the ticket, in the order low, normal, high, urgent. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            ticket_type: Kind of the ticket. With `_greater_than`, `_less_than`, `_from`, `_until` for a
                part of the order.
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
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Ticket, User, Group and Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["group"],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        name: OneOrMore[SearchText] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> BaseResultGenerator[Group]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            name: Name, or a part of it.
            order_by: Property to sort by, as a term of the query: `created`, `updated`, `priority`,
                `status` or `ticket_type`.
            sort: Direction of `order_by`.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["organization"],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        custom: SearchedFields | None = None,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            tags: A tag of the record. A text with spaces asks for all of its tags, a list for any of
                them.
            external_id: Id of the record in another system.
            name: Name, or a part of it.
            notes: Words of the notes.
            details: Words of the details.
            order_by: Property to sort by, as a term of the query: `created`, `updated`, `priority`,
                `status` or `ticket_type`.
            sort: Direction of `order_by`.
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["ticket"],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        solved: OneOrMore[SearchDate] = ...,
        solved_after: SearchDate = ...,
        solved_before: SearchDate = ...,
        solved_from: SearchDate = ...,
        solved_until: SearchDate = ...,
        solved_between: Many[str | date] | Iterator[str | date] = ...,
        due_date: OneOrMore[SearchDate] = ...,
        due_date_after: SearchDate = ...,
        due_date_before: SearchDate = ...,
        due_date_from: SearchDate = ...,
        due_date_until: SearchDate = ...,
        due_date_between: Many[str | date] | Iterator[str | date] = ...,
        status: OneOrMore[Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum] = ...,
        status_greater_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_less_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_from: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_until: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        priority: OneOrMore[Literal["low", "normal", "high", "urgent"] | Enum] = ...,
        priority_greater_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_less_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_from: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_until: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        ticket_type: OneOrMore[Literal["question", "incident", "problem", "task"] | Enum] = ...,
        ticket_type_greater_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_less_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_from: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_until: Literal["question", "incident", "problem", "task"] | Enum = ...,
        custom_status_id: OneOrMore[SearchText | CustomStatus] = ...,
        subject: OneOrMore[SearchText] = ...,
        description: OneOrMore[SearchText] = ...,
        comment: OneOrMore[SearchText] = ...,
        attachment_name: OneOrMore[SearchText] = ...,
        has_attachment: OneOrMore[SearchFlag] = ...,
        fieldvalue: OneOrMore[SearchText] = ...,
        via: OneOrMore[SearchText] = ...,
        recipient: OneOrMore[SearchText] = ...,
        satisfaction: OneOrMore[SearchText] = ...,
        brand: OneOrMore[SearchText | Brand] = ...,
        form: OneOrMore[SearchText | TicketForm] = ...,
        assignee: OneOrMore[SearchText | User] = ...,
        requester: OneOrMore[SearchText | User] = ...,
        submitter: OneOrMore[SearchText | User] = ...,
        commenter: OneOrMore[SearchText | User] = ...,
        cc: OneOrMore[SearchText | User] = ...,
        follower: OneOrMore[SearchText | User] = ...,
        user: OneOrMore[SearchText | User] = ...,
        assignee_id: OneOrMore[SearchText | User] = ...,
        requester_id: OneOrMore[SearchText | User] = ...,
        submitter_id: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        brand_id: OneOrMore[SearchText | Brand] = ...,
        ticket_form_id: OneOrMore[SearchText | TicketForm] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        custom: SearchedFields | None = None,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            solved: When the ticket was solved. With `_after`, `_before`, `_from`, `_until`, `_between`
                for a span of time.
            due_date: When a ticket of type task is due. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            status: State of the ticket, in the order new, open, pending, hold, solved, closed. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            priority: Urgency of the ticket, in the order low, normal, high, urgent. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            ticket_type: Kind of the ticket. With `_greater_than`, `_less_than`, `_from`, `_until` for a
                part of the order.
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
            order_by: Property to sort by, as a term of the query: `created`, `updated`, `priority`,
                `status` or `ticket_type`.
            sort: Direction of `order_by`.
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["user"],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        user: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        role: OneOrMore[SearchText] = ...,
        email: OneOrMore[SearchText] = ...,
        phone: OneOrMore[SearchText] = ...,
        is_suspended: OneOrMore[SearchFlag] = ...,
        is_verified: OneOrMore[SearchFlag] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        custom: SearchedFields | None = None,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> BaseResultGenerator[User]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            user: User with any part in the ticket, or the user.
            organization_id: Organization, by id.
            group_id: Group, by id.
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
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Iterable[Literal["ticket", "user", "organization", "group"]],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        solved: OneOrMore[SearchDate] = ...,
        solved_after: SearchDate = ...,
        solved_before: SearchDate = ...,
        solved_from: SearchDate = ...,
        solved_until: SearchDate = ...,
        solved_between: Many[str | date] | Iterator[str | date] = ...,
        due_date: OneOrMore[SearchDate] = ...,
        due_date_after: SearchDate = ...,
        due_date_before: SearchDate = ...,
        due_date_from: SearchDate = ...,
        due_date_until: SearchDate = ...,
        due_date_between: Many[str | date] | Iterator[str | date] = ...,
        status: OneOrMore[Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum] = ...,
        status_greater_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_less_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_from: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_until: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        priority: OneOrMore[Literal["low", "normal", "high", "urgent"] | Enum] = ...,
        priority_greater_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_less_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_from: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_until: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        ticket_type: OneOrMore[Literal["question", "incident", "problem", "task"] | Enum] = ...,
        ticket_type_greater_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_less_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_from: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_until: Literal["question", "incident", "problem", "task"] | Enum = ...,
        custom_status_id: OneOrMore[SearchText | CustomStatus] = ...,
        subject: OneOrMore[SearchText] = ...,
        description: OneOrMore[SearchText] = ...,
        comment: OneOrMore[SearchText] = ...,
        attachment_name: OneOrMore[SearchText] = ...,
        has_attachment: OneOrMore[SearchFlag] = ...,
        fieldvalue: OneOrMore[SearchText] = ...,
        via: OneOrMore[SearchText] = ...,
        recipient: OneOrMore[SearchText] = ...,
        satisfaction: OneOrMore[SearchText] = ...,
        brand: OneOrMore[SearchText | Brand] = ...,
        form: OneOrMore[SearchText | TicketForm] = ...,
        assignee: OneOrMore[SearchText | User] = ...,
        requester: OneOrMore[SearchText | User] = ...,
        submitter: OneOrMore[SearchText | User] = ...,
        commenter: OneOrMore[SearchText | User] = ...,
        cc: OneOrMore[SearchText | User] = ...,
        follower: OneOrMore[SearchText | User] = ...,
        user: OneOrMore[SearchText | User] = ...,
        assignee_id: OneOrMore[SearchText | User] = ...,
        requester_id: OneOrMore[SearchText | User] = ...,
        submitter_id: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        brand_id: OneOrMore[SearchText | Brand] = ...,
        ticket_form_id: OneOrMore[SearchText | TicketForm] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        role: OneOrMore[SearchText] = ...,
        email: OneOrMore[SearchText] = ...,
        phone: OneOrMore[SearchText] = ...,
        is_suspended: OneOrMore[SearchFlag] = ...,
        is_verified: OneOrMore[SearchFlag] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
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
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            solved: When the ticket was solved. With `_after`, `_before`, `_from`, `_until`, `_between`
                for a span of time.
            due_date: When a ticket of type task is due. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            status: State of the ticket, in the order new, open, pending, hold, solved, closed. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            priority: Urgency of the ticket, in the order low, normal, high, urgent. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            ticket_type: Kind of the ticket. With `_greater_than`, `_less_than`, `_from`, `_until` for a
                part of the order.
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
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Ticket, User, Group and Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    def count(
        self,
        query: str | None = None,
        *,
        type: Literal["ticket", "user", "organization", "group"]
        | Iterable[Literal["ticket", "user", "organization", "group"]]
        | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        solved: OneOrMore[SearchDate] = ...,
        solved_after: SearchDate = ...,
        solved_before: SearchDate = ...,
        solved_from: SearchDate = ...,
        solved_until: SearchDate = ...,
        solved_between: Many[str | date] | Iterator[str | date] = ...,
        due_date: OneOrMore[SearchDate] = ...,
        due_date_after: SearchDate = ...,
        due_date_before: SearchDate = ...,
        due_date_from: SearchDate = ...,
        due_date_until: SearchDate = ...,
        due_date_between: Many[str | date] | Iterator[str | date] = ...,
        status: OneOrMore[Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum] = ...,
        status_greater_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_less_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_from: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_until: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        priority: OneOrMore[Literal["low", "normal", "high", "urgent"] | Enum] = ...,
        priority_greater_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_less_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_from: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_until: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        ticket_type: OneOrMore[Literal["question", "incident", "problem", "task"] | Enum] = ...,
        ticket_type_greater_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_less_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_from: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_until: Literal["question", "incident", "problem", "task"] | Enum = ...,
        custom_status_id: OneOrMore[SearchText | CustomStatus] = ...,
        subject: OneOrMore[SearchText] = ...,
        description: OneOrMore[SearchText] = ...,
        comment: OneOrMore[SearchText] = ...,
        attachment_name: OneOrMore[SearchText] = ...,
        has_attachment: OneOrMore[SearchFlag] = ...,
        fieldvalue: OneOrMore[SearchText] = ...,
        via: OneOrMore[SearchText] = ...,
        recipient: OneOrMore[SearchText] = ...,
        satisfaction: OneOrMore[SearchText] = ...,
        brand: OneOrMore[SearchText | Brand] = ...,
        form: OneOrMore[SearchText | TicketForm] = ...,
        assignee: OneOrMore[SearchText | User] = ...,
        requester: OneOrMore[SearchText | User] = ...,
        submitter: OneOrMore[SearchText | User] = ...,
        commenter: OneOrMore[SearchText | User] = ...,
        cc: OneOrMore[SearchText | User] = ...,
        follower: OneOrMore[SearchText | User] = ...,
        user: OneOrMore[SearchText | User] = ...,
        assignee_id: OneOrMore[SearchText | User] = ...,
        requester_id: OneOrMore[SearchText | User] = ...,
        submitter_id: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        brand_id: OneOrMore[SearchText | Brand] = ...,
        ticket_form_id: OneOrMore[SearchText | TicketForm] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        role: OneOrMore[SearchText] = ...,
        email: OneOrMore[SearchText] = ...,
        phone: OneOrMore[SearchText] = ...,
        is_suspended: OneOrMore[SearchFlag] = ...,
        is_verified: OneOrMore[SearchFlag] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        custom: SearchedFields | None = None,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> int:
        """Counts the results a search would have, without fetching them. For agents.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            solved: When the ticket was solved. With `_after`, `_before`, `_from`, `_until`, `_between`
                for a span of time.
            due_date: When a ticket of type task is due. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            status: State of the ticket, in the order new, open, pending, hold, solved, closed. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            priority: Urgency of the ticket, in the order low, normal, high, urgent. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            ticket_type: Kind of the ticket. With `_greater_than`, `_less_than`, `_from`, `_until` for a
                part of the order.
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
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            The answer's `count`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search/count`
        """

class AsyncSearchApi(AsyncResource):
    """Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
    matches.

    Reached as `client.search`.
    """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: None = None,
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        solved: OneOrMore[SearchDate] = ...,
        solved_after: SearchDate = ...,
        solved_before: SearchDate = ...,
        solved_from: SearchDate = ...,
        solved_until: SearchDate = ...,
        solved_between: Many[str | date] | Iterator[str | date] = ...,
        due_date: OneOrMore[SearchDate] = ...,
        due_date_after: SearchDate = ...,
        due_date_before: SearchDate = ...,
        due_date_from: SearchDate = ...,
        due_date_until: SearchDate = ...,
        due_date_between: Many[str | date] | Iterator[str | date] = ...,
        status: OneOrMore[Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum] = ...,
        status_greater_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_less_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_from: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_until: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        priority: OneOrMore[Literal["low", "normal", "high", "urgent"] | Enum] = ...,
        priority_greater_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_less_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_from: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_until: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        ticket_type: OneOrMore[Literal["question", "incident", "problem", "task"] | Enum] = ...,
        ticket_type_greater_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_less_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_from: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_until: Literal["question", "incident", "problem", "task"] | Enum = ...,
        custom_status_id: OneOrMore[SearchText | CustomStatus] = ...,
        subject: OneOrMore[SearchText] = ...,
        description: OneOrMore[SearchText] = ...,
        comment: OneOrMore[SearchText] = ...,
        attachment_name: OneOrMore[SearchText] = ...,
        has_attachment: OneOrMore[SearchFlag] = ...,
        fieldvalue: OneOrMore[SearchText] = ...,
        via: OneOrMore[SearchText] = ...,
        recipient: OneOrMore[SearchText] = ...,
        satisfaction: OneOrMore[SearchText] = ...,
        brand: OneOrMore[SearchText | Brand] = ...,
        form: OneOrMore[SearchText | TicketForm] = ...,
        assignee: OneOrMore[SearchText | User] = ...,
        requester: OneOrMore[SearchText | User] = ...,
        submitter: OneOrMore[SearchText | User] = ...,
        commenter: OneOrMore[SearchText | User] = ...,
        cc: OneOrMore[SearchText | User] = ...,
        follower: OneOrMore[SearchText | User] = ...,
        user: OneOrMore[SearchText | User] = ...,
        assignee_id: OneOrMore[SearchText | User] = ...,
        requester_id: OneOrMore[SearchText | User] = ...,
        submitter_id: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        brand_id: OneOrMore[SearchText | Brand] = ...,
        ticket_form_id: OneOrMore[SearchText | TicketForm] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        role: OneOrMore[SearchText] = ...,
        email: OneOrMore[SearchText] = ...,
        phone: OneOrMore[SearchText] = ...,
        is_suspended: OneOrMore[SearchFlag] = ...,
        is_verified: OneOrMore[SearchFlag] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> AsyncResultGenerator[Ticket | User | Group | Organization]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            solved: When the ticket was solved. With `_after`, `_before`, `_from`, `_until`, `_between`
                for a span of time.
            due_date: When a ticket of type task is due. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            status: State of the ticket, in the order new, open, pending, hold, solved, closed. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            priority: Urgency of the ticket, in the order low, normal, high, urgent. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            ticket_type: Kind of the ticket. With `_greater_than`, `_less_than`, `_from`, `_until` for a
                part of the order.
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
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Ticket, User, Group and Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["group"],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        name: OneOrMore[SearchText] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> AsyncResultGenerator[Group]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            name: Name, or a part of it.
            order_by: Property to sort by, as a term of the query: `created`, `updated`, `priority`,
                `status` or `ticket_type`.
            sort: Direction of `order_by`.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["organization"],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        custom: SearchedFields | None = None,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> AsyncResultGenerator[Organization]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            tags: A tag of the record. A text with spaces asks for all of its tags, a list for any of
                them.
            external_id: Id of the record in another system.
            name: Name, or a part of it.
            notes: Words of the notes.
            details: Words of the details.
            order_by: Property to sort by, as a term of the query: `created`, `updated`, `priority`,
                `status` or `ticket_type`.
            sort: Direction of `order_by`.
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["ticket"],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        solved: OneOrMore[SearchDate] = ...,
        solved_after: SearchDate = ...,
        solved_before: SearchDate = ...,
        solved_from: SearchDate = ...,
        solved_until: SearchDate = ...,
        solved_between: Many[str | date] | Iterator[str | date] = ...,
        due_date: OneOrMore[SearchDate] = ...,
        due_date_after: SearchDate = ...,
        due_date_before: SearchDate = ...,
        due_date_from: SearchDate = ...,
        due_date_until: SearchDate = ...,
        due_date_between: Many[str | date] | Iterator[str | date] = ...,
        status: OneOrMore[Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum] = ...,
        status_greater_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_less_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_from: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_until: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        priority: OneOrMore[Literal["low", "normal", "high", "urgent"] | Enum] = ...,
        priority_greater_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_less_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_from: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_until: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        ticket_type: OneOrMore[Literal["question", "incident", "problem", "task"] | Enum] = ...,
        ticket_type_greater_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_less_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_from: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_until: Literal["question", "incident", "problem", "task"] | Enum = ...,
        custom_status_id: OneOrMore[SearchText | CustomStatus] = ...,
        subject: OneOrMore[SearchText] = ...,
        description: OneOrMore[SearchText] = ...,
        comment: OneOrMore[SearchText] = ...,
        attachment_name: OneOrMore[SearchText] = ...,
        has_attachment: OneOrMore[SearchFlag] = ...,
        fieldvalue: OneOrMore[SearchText] = ...,
        via: OneOrMore[SearchText] = ...,
        recipient: OneOrMore[SearchText] = ...,
        satisfaction: OneOrMore[SearchText] = ...,
        brand: OneOrMore[SearchText | Brand] = ...,
        form: OneOrMore[SearchText | TicketForm] = ...,
        assignee: OneOrMore[SearchText | User] = ...,
        requester: OneOrMore[SearchText | User] = ...,
        submitter: OneOrMore[SearchText | User] = ...,
        commenter: OneOrMore[SearchText | User] = ...,
        cc: OneOrMore[SearchText | User] = ...,
        follower: OneOrMore[SearchText | User] = ...,
        user: OneOrMore[SearchText | User] = ...,
        assignee_id: OneOrMore[SearchText | User] = ...,
        requester_id: OneOrMore[SearchText | User] = ...,
        submitter_id: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        brand_id: OneOrMore[SearchText | Brand] = ...,
        ticket_form_id: OneOrMore[SearchText | TicketForm] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        custom: SearchedFields | None = None,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            solved: When the ticket was solved. With `_after`, `_before`, `_from`, `_until`, `_between`
                for a span of time.
            due_date: When a ticket of type task is due. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            status: State of the ticket, in the order new, open, pending, hold, solved, closed. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            priority: Urgency of the ticket, in the order low, normal, high, urgent. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            ticket_type: Kind of the ticket. With `_greater_than`, `_less_than`, `_from`, `_until` for a
                part of the order.
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
            order_by: Property to sort by, as a term of the query: `created`, `updated`, `priority`,
                `status` or `ticket_type`.
            sort: Direction of `order_by`.
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["user"],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        user: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        role: OneOrMore[SearchText] = ...,
        email: OneOrMore[SearchText] = ...,
        phone: OneOrMore[SearchText] = ...,
        is_suspended: OneOrMore[SearchFlag] = ...,
        is_verified: OneOrMore[SearchFlag] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        custom: SearchedFields | None = None,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> AsyncResultGenerator[User]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            user: User with any part in the ticket, or the user.
            organization_id: Organization, by id.
            group_id: Group, by id.
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
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Iterable[Literal["ticket", "user", "organization", "group"]],
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        solved: OneOrMore[SearchDate] = ...,
        solved_after: SearchDate = ...,
        solved_before: SearchDate = ...,
        solved_from: SearchDate = ...,
        solved_until: SearchDate = ...,
        solved_between: Many[str | date] | Iterator[str | date] = ...,
        due_date: OneOrMore[SearchDate] = ...,
        due_date_after: SearchDate = ...,
        due_date_before: SearchDate = ...,
        due_date_from: SearchDate = ...,
        due_date_until: SearchDate = ...,
        due_date_between: Many[str | date] | Iterator[str | date] = ...,
        status: OneOrMore[Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum] = ...,
        status_greater_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_less_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_from: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_until: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        priority: OneOrMore[Literal["low", "normal", "high", "urgent"] | Enum] = ...,
        priority_greater_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_less_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_from: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_until: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        ticket_type: OneOrMore[Literal["question", "incident", "problem", "task"] | Enum] = ...,
        ticket_type_greater_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_less_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_from: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_until: Literal["question", "incident", "problem", "task"] | Enum = ...,
        custom_status_id: OneOrMore[SearchText | CustomStatus] = ...,
        subject: OneOrMore[SearchText] = ...,
        description: OneOrMore[SearchText] = ...,
        comment: OneOrMore[SearchText] = ...,
        attachment_name: OneOrMore[SearchText] = ...,
        has_attachment: OneOrMore[SearchFlag] = ...,
        fieldvalue: OneOrMore[SearchText] = ...,
        via: OneOrMore[SearchText] = ...,
        recipient: OneOrMore[SearchText] = ...,
        satisfaction: OneOrMore[SearchText] = ...,
        brand: OneOrMore[SearchText | Brand] = ...,
        form: OneOrMore[SearchText | TicketForm] = ...,
        assignee: OneOrMore[SearchText | User] = ...,
        requester: OneOrMore[SearchText | User] = ...,
        submitter: OneOrMore[SearchText | User] = ...,
        commenter: OneOrMore[SearchText | User] = ...,
        cc: OneOrMore[SearchText | User] = ...,
        follower: OneOrMore[SearchText | User] = ...,
        user: OneOrMore[SearchText | User] = ...,
        assignee_id: OneOrMore[SearchText | User] = ...,
        requester_id: OneOrMore[SearchText | User] = ...,
        submitter_id: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        brand_id: OneOrMore[SearchText | Brand] = ...,
        ticket_form_id: OneOrMore[SearchText | TicketForm] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        role: OneOrMore[SearchText] = ...,
        email: OneOrMore[SearchText] = ...,
        phone: OneOrMore[SearchText] = ...,
        is_suspended: OneOrMore[SearchFlag] = ...,
        is_verified: OneOrMore[SearchFlag] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> AsyncResultGenerator[Ticket | User | Group | Organization]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            solved: When the ticket was solved. With `_after`, `_before`, `_from`, `_until`, `_between`
                for a span of time.
            due_date: When a ticket of type task is due. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            status: State of the ticket, in the order new, open, pending, hold, solved, closed. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            priority: Urgency of the ticket, in the order low, normal, high, urgent. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            ticket_type: Kind of the ticket. With `_greater_than`, `_less_than`, `_from`, `_until` for a
                part of the order.
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
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            Ticket, User, Group and Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    def count(
        self,
        query: str | None = None,
        *,
        type: Literal["ticket", "user", "organization", "group"]
        | Iterable[Literal["ticket", "user", "organization", "group"]]
        | None = None,
        created: OneOrMore[SearchDate] = ...,
        created_after: SearchDate = ...,
        created_before: SearchDate = ...,
        created_from: SearchDate = ...,
        created_until: SearchDate = ...,
        created_between: Many[str | date] | Iterator[str | date] = ...,
        updated: OneOrMore[SearchDate] = ...,
        updated_after: SearchDate = ...,
        updated_before: SearchDate = ...,
        updated_from: SearchDate = ...,
        updated_until: SearchDate = ...,
        updated_between: Many[str | date] | Iterator[str | date] = ...,
        solved: OneOrMore[SearchDate] = ...,
        solved_after: SearchDate = ...,
        solved_before: SearchDate = ...,
        solved_from: SearchDate = ...,
        solved_until: SearchDate = ...,
        solved_between: Many[str | date] | Iterator[str | date] = ...,
        due_date: OneOrMore[SearchDate] = ...,
        due_date_after: SearchDate = ...,
        due_date_before: SearchDate = ...,
        due_date_from: SearchDate = ...,
        due_date_until: SearchDate = ...,
        due_date_between: Many[str | date] | Iterator[str | date] = ...,
        status: OneOrMore[Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum] = ...,
        status_greater_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_less_than: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_from: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        status_until: Literal["new", "open", "pending", "hold", "solved", "closed"] | Enum = ...,
        priority: OneOrMore[Literal["low", "normal", "high", "urgent"] | Enum] = ...,
        priority_greater_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_less_than: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_from: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        priority_until: Literal["low", "normal", "high", "urgent"] | Enum = ...,
        ticket_type: OneOrMore[Literal["question", "incident", "problem", "task"] | Enum] = ...,
        ticket_type_greater_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_less_than: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_from: Literal["question", "incident", "problem", "task"] | Enum = ...,
        ticket_type_until: Literal["question", "incident", "problem", "task"] | Enum = ...,
        custom_status_id: OneOrMore[SearchText | CustomStatus] = ...,
        subject: OneOrMore[SearchText] = ...,
        description: OneOrMore[SearchText] = ...,
        comment: OneOrMore[SearchText] = ...,
        attachment_name: OneOrMore[SearchText] = ...,
        has_attachment: OneOrMore[SearchFlag] = ...,
        fieldvalue: OneOrMore[SearchText] = ...,
        via: OneOrMore[SearchText] = ...,
        recipient: OneOrMore[SearchText] = ...,
        satisfaction: OneOrMore[SearchText] = ...,
        brand: OneOrMore[SearchText | Brand] = ...,
        form: OneOrMore[SearchText | TicketForm] = ...,
        assignee: OneOrMore[SearchText | User] = ...,
        requester: OneOrMore[SearchText | User] = ...,
        submitter: OneOrMore[SearchText | User] = ...,
        commenter: OneOrMore[SearchText | User] = ...,
        cc: OneOrMore[SearchText | User] = ...,
        follower: OneOrMore[SearchText | User] = ...,
        user: OneOrMore[SearchText | User] = ...,
        assignee_id: OneOrMore[SearchText | User] = ...,
        requester_id: OneOrMore[SearchText | User] = ...,
        submitter_id: OneOrMore[SearchText | User] = ...,
        organization_id: OneOrMore[SearchText | Organization] = ...,
        group_id: OneOrMore[SearchText | Group] = ...,
        brand_id: OneOrMore[SearchText | Brand] = ...,
        ticket_form_id: OneOrMore[SearchText | TicketForm] = ...,
        organization: OneOrMore[SearchText | Organization] = ...,
        group: OneOrMore[SearchText | Group] = ...,
        tags: OneOrMore[SearchText] = ...,
        external_id: OneOrMore[SearchText] = ...,
        name: OneOrMore[SearchText] = ...,
        notes: OneOrMore[SearchText] = ...,
        details: OneOrMore[SearchText] = ...,
        role: OneOrMore[SearchText] = ...,
        email: OneOrMore[SearchText] = ...,
        phone: OneOrMore[SearchText] = ...,
        is_suspended: OneOrMore[SearchFlag] = ...,
        is_verified: OneOrMore[SearchFlag] = ...,
        order_by: OneOrMore[SearchText] = ...,
        sort: OneOrMore[Literal["asc", "desc"] | Enum] = ...,
        custom: SearchedFields | None = None,
        minus: OneOrMore[SearchText] = ...,
        ids: Many[int | str] | Iterator[int | str] = ...,
        terms: Mapping[str, SearchValue | None] | None = None,
    ) -> Coroutine[object, object, int]:
        """Counts the results a search would have, without fetching them. For agents.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            created: When the record was created. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            updated: When the record last changed. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            solved: When the ticket was solved. With `_after`, `_before`, `_from`, `_until`, `_between`
                for a span of time.
            due_date: When a ticket of type task is due. With `_after`, `_before`, `_from`, `_until`,
                `_between` for a span of time.
            status: State of the ticket, in the order new, open, pending, hold, solved, closed. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            priority: Urgency of the ticket, in the order low, normal, high, urgent. With
                `_greater_than`, `_less_than`, `_from`, `_until` for a part of the order.
            ticket_type: Kind of the ticket. With `_greater_than`, `_less_than`, `_from`, `_until` for a
                part of the order.
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
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
            minus: Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.
            ids: Ids of tickets, as words of the query.
            terms: Terms by Zendesk's own names, for those that are not keywords here: custom fields of
                users and organizations by their keys (`{"plan": "gold"}`), custom fields of tickets
                (`{"custom_field_123": "x"}`), terms newer than this package. An operator may end a
                name: `{"renewal>=": date(2026, 1, 1)}`.

        A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and
        `_until` (<=) include it; `_between=(start, end)` includes both; `_greater_than` (>) and
        `_less_than` (<) are for orders. A date without a time is that whole day. Of a list any value
        matches; None finds what has no value.

        Returns:
            The answer's `count`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search/count`
        """
