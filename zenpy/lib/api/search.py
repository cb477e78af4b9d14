# Generated from openapi/zendesk.openapi.json (openapi/spec/support/search.yaml) by `make generate`. Do not edit.
"""Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
matches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.calls.search import SearchValue
    from zenpy.lib.custom.searches import SearchedFields
    from zenpy.lib.pagination.results import BaseResultGenerator


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
SearchSortBy: TypeAlias = Literal["updated_at", "created_at", "priority", "status", "ticket_type"]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
    "organizations": Sideload("organizations", "Organization"),
    "tickets(users)": Sideload("users", "User"),
    "tickets(groups)": Sideload("groups", "Group"),
    "tickets(organizations)": Sideload("organizations", "Organization"),
    "users(organizations)": Sideload("organizations", "Organization"),
    "users(identities)": Sideload("identities", "Identity"),
    "organizations(users)": Sideload("users", "User"),
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
        sort_by: SearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        custom: SearchedFields | None = None,
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
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
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
                query. `terms=`: Terms by Zendesk's own names, for those that are not keywords here:
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
            custom=custom,
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
        custom: SearchedFields | None = None,
        **filters: SearchValue | None,
    ) -> int:
        """Counts the results a search would have, without fetching them. For agents.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            custom: Custom fields by name: `{"order_number": 5}`. A value is checked against its field,
                of several any matches, and None finds what has no value.
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
                query. `terms=`: Terms by Zendesk's own names, for those that are not keywords here:
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
        return self._run(self._COUNT, query=query, type=type, custom=custom, **filters)


class AsyncSearchApi(AsyncResource, sync_class=SearchApi):
    """`SearchApi` for the async client: calls are awaited, lists read with `async for`."""
