# Generated from openapi/zendesk.openapi.json (openapi/spec/support/search_export.yaml) by `make generate`. Do not edit.
"""Exports large search results of one record type, page by page with a cursor, beyond the usual
limit of search.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.calls.search import SearchValue
    from zenpy.lib.custom.searches import SearchedFields
    from zenpy.lib.pagination.results import BaseResultGenerator


SearchExportSideload: TypeAlias = Literal[
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
SearchExportType: TypeAlias = Literal["ticket", "organization", "user", "group"]

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


class SearchExportApi(Resource):
    """Exports large search results of one record type, page by page with a cursor, beyond the usual
    limit of search.

    Reached as `client.search_export`.
    """

    _CALL: Method[BaseResultGenerator[Ticket | User | Group | Organization]] = Method(
        "search_export",
        Form(
            Operation(
                "search_export.list",
                "GET",
                "/api/v2/search/export",
                query=(
                    Param("query"),
                    Param("filter[type]"),
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
                pages=("search_export",),
                page_size=1000,
                sideloads=_SIDELOADS,
            ),
            (
                Argument("query", "query", "query"),
                Argument("type", "query", "filter[type]"),
                Argument("include", "query", "include", many=True),
            ),
        ),
        terms=True,
    )

    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["group", "organization", "ticket", "user"] | None = None,
        include: SearchExportSideload | Iterable[SearchExportSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        custom: SearchedFields | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Ticket | User | Group | Organization]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out. It decides, also beside a `type:` in the
                query, what type checkers see.
            include: What to bring along in the same answer: users, groups, organizations,
                tickets(users), tickets(groups), tickets(organizations), users(organizations),
                users(identities), organizations(users).
            page_size: Records per page.
            cursor_pagination: True or a page size for cursor pagination.
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

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
        return self._run(
            self._CALL,
            query=query,
            type=type,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            custom=custom,
            **filters,
        )


class AsyncSearchExportApi(AsyncResource, sync_class=SearchExportApi):
    """`SearchExportApi` for the async client: calls are awaited, lists read with `async for`."""
