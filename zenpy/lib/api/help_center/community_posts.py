# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/community_posts.yaml) by `make generate`. Do not edit.
"""Searches community posts by text, topic and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import date
    from enum import Enum
    from typing import Literal

    from zenpy.lib.api_objects.help_centre_objects import Post
    from zenpy.lib.pagination.results import BaseResultGenerator


class HelpCenterCommunityPostsApi(Resource):
    """Searches community posts by text, topic and date.

    Reached as `client.help_center.community_posts`.
    """

    _SEARCH: Method[BaseResultGenerator[Post]] = Method(
        "help_center.community_posts.search",
        Form(
            Operation(
                "help_center.community_posts.search",
                "GET",
                "/api/v2/help_center/community_posts/search",
                query=(
                    Param("query"),
                    Param("topic"),
                    Param("created_before"),
                    Param("created_after"),
                    Param("created_at"),
                    Param("updated_before"),
                    Param("updated_after"),
                    Param("updated_at"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="HelpCenterPost", key="results"),
                pages=("offset",),
            ),
            (
                Argument("query", "query", "query", required=True),
                Argument("topic", "query", "topic"),
                Argument("created_before", "query", "created_before"),
                Argument("created_after", "query", "created_after"),
                Argument("created_at", "query", "created_at"),
                Argument("updated_before", "query", "updated_before"),
                Argument("updated_after", "query", "updated_after"),
                Argument("updated_at", "query", "updated_at"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

    def search(
        self,
        *,
        query: str,
        topic: int | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        created_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        updated_at: str | date | None = None,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Post]:
        """Full-text search for community posts the end user may see; needs `query`. Offset paging, and at
        most 1,000 results.

        Args:
            query: Words to find in posts.
            topic: Keeps only posts in this topic, by its id.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Post records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/community_posts/search`
        """
        return self._run(
            self._SEARCH,
            query=query,
            topic=topic,
            created_before=created_before,
            created_after=created_after,
            created_at=created_at,
            updated_before=updated_before,
            updated_after=updated_after,
            updated_at=updated_at,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterCommunityPostsApi(AsyncResource, sync_class=HelpCenterCommunityPostsApi):
    """`HelpCenterCommunityPostsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
