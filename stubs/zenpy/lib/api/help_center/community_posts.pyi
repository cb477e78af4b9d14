# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/community_posts.yaml) by `make generate`. Do not edit.
"""Searches community posts by text, topic and date."""

from datetime import date
from enum import Enum
from typing import Literal

from zenpy.lib.api_objects.help_centre_objects import Post
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterCommunityPostsApi(Resource):
    """Searches community posts by text, topic and date.

    Reached as `client.help_center.community_posts`.
    """
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

class AsyncHelpCenterCommunityPostsApi(AsyncResource):
    """Searches community posts by text, topic and date.

    Reached as `client.help_center.community_posts`.
    """
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
    ) -> AsyncResultGenerator[Post]:
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
