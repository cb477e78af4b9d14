# Generated from openapi/zendesk.openapi.json (openapi/spec/support/tags.yaml) by `make generate`. Do not edit.
"""Lists the tags used most in the account, and counts them."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.shared import Count
from zenpy.lib.api_objects.tags import Tag
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class TagsApi(Resource):
    """Lists the tags used most in the account, and counts them.

    Reached as `client.tags`.
    """
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Tag]:
        """Lists the most used tags of the last 60 days, up to 20,000, with their counts; not every tag
        there is. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Tag records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 50 calls per minute (page above 500).

        `GET /api/v2/tags`
        """
    def count(self) -> Count:
        """Shows an approximate count of tags. For agents; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tags/count`
        """

class AsyncTagsApi(AsyncResource):
    """Lists the tags used most in the account, and counts them.

    Reached as `client.tags`.
    """
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Tag]:
        """Lists the most used tags of the last 60 days, up to 20,000, with their counts; not every tag
        there is. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Tag records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 50 calls per minute (page above 500).

        `GET /api/v2/tags`
        """
    def count(self) -> Coroutine[object, object, Count]:
        """Shows an approximate count of tags. For agents; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tags/count`
        """
