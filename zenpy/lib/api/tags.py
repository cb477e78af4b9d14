# Generated from openapi/zendesk.openapi.json (openapi/spec/support/tags.yaml) by `make generate`. Do not edit.
"""Lists the tags used most in the account, and counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.api_objects.tags import Tag
    from zenpy.lib.pagination.results import BaseResultGenerator


class TagsApi(Resource):
    """Lists the tags used most in the account, and counts them.

    Reached as `client.tags`.
    """

    _CALL: Method[BaseResultGenerator[Tag]] = Method(
        "tags",
        Form(
            Operation(
                "tags.list",
                "GET",
                "/api/v2/tags",
                query=(Param("sort"),),
                result=Result("list", schema="Tag", key="tags"),
                pages=("cursor", "offset"),
            ),
            (Argument("sort", "query", "sort"),),
        ),
    )

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
        return self._run(
            self._CALL,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _COUNT: Method[Count] = Method(
        "tags.count",
        Form(
            Operation(
                "tags.count", "GET", "/api/v2/tags/count", result=Result("count", schema="Count", key="count")
            )
        ),
    )

    def count(self) -> Count:
        """Shows an approximate count of tags. For agents; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/tags/count`
        """
        return self._run(self._COUNT)


class AsyncTagsApi(AsyncResource, sync_class=TagsApi):
    """`TagsApi` for the async client: calls are awaited, lists read with `async for`."""
