# Generated from openapi/zendesk.openapi.json (openapi/spec/support/access_logs.yaml) by `make generate`. Do not edit.
"""Lists what agents and admins have accessed in the account, for audits of privacy and security."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime
    from enum import Enum

    from zenpy.lib.api_objects.access_logs import AccessLog
    from zenpy.lib.pagination.results import BaseResultGenerator


AccessLogsSort: TypeAlias = Literal["created_at", "-created_at"]


class AccessLogsApi(Resource):
    """Lists what agents and admins have accessed in the account, for audits of privacy and security.

    Reached as `client.access_logs`.
    """

    _CALL: Method[BaseResultGenerator[AccessLog]] = Method(
        "access_logs",
        Form(
            Operation(
                "access_logs.list",
                "GET",
                "/api/v2/access_logs",
                query=(
                    Param("filter[start]"),
                    Param("filter[end]"),
                    Param("filter[path]"),
                    Param("filter[user_id]"),
                    Param("filter[browser_url]"),
                    Param("filter[graphql]"),
                    Param("filter[after]"),
                    Param("filter[before]"),
                    Param("sort"),
                ),
                result=Result("list", schema="AccessLog", key="access_logs"),
                pages=("cursor",),
                page_size=1000,
            ),
            (
                Argument("filter_start", "query", "filter[start]"),
                Argument("filter_end", "query", "filter[end]"),
                Argument("filter_path", "query", "filter[path]"),
                Argument("filter_user_id", "query", "filter[user_id]"),
                Argument("filter_browser_url", "query", "filter[browser_url]"),
                Argument("filter_graphql", "query", "filter[graphql]"),
                Argument("filter_after", "query", "filter[after]"),
                Argument("filter_before", "query", "filter[before]"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        filter_start: str | datetime | None = None,
        filter_end: str | datetime | None = None,
        filter_path: str | None = None,
        filter_user_id: int | None = None,
        filter_browser_url: str | None = None,
        filter_graphql: Literal["true"] | None = None,
        filter_after: str | None = None,
        filter_before: str | None = None,
        sort: AccessLogsSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[AccessLog]:
        """Lists which pages and API endpoints team members accessed, for security reviews. Pages hold 1000
        entries by default and 2500 at most. For admins.

        Args:
            filter_start: Keeps only accesses from this time on, in ISO 8601. Takes a datetime or ISO
                8601 text.
            filter_end: Keeps only accesses before this time, in ISO 8601. Takes a datetime or ISO 8601
                text.
            filter_path: Keeps only accesses to this path.
            filter_user_id: Keeps only accesses by this user.
            filter_browser_url: Keeps only accesses made from pages with this address.
            filter_graphql: Keeps only accesses through GraphQL when `true`.
            filter_after: Keeps only access log entries after the cursor or moment given.
            filter_before: Keeps only access log entries before the cursor or moment given.
            sort: Property to sort by; a leading `-` reverses the order. One of `created_at`,
                `-created_at`.
            page_size: Records per page, 1000 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            AccessLog records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 50 calls per minute.

        `GET /api/v2/access_logs`
        """
        return self._run(
            self._CALL,
            filter_start=filter_start,
            filter_end=filter_end,
            filter_path=filter_path,
            filter_user_id=filter_user_id,
            filter_browser_url=filter_browser_url,
            filter_graphql=filter_graphql,
            filter_after=filter_after,
            filter_before=filter_before,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


class AsyncAccessLogsApi(AsyncResource, sync_class=AccessLogsApi):
    """`AccessLogsApi` for the async client: calls are awaited, lists read with `async for`."""
