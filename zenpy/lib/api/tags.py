# Generated from openapi/zendesk.openapi.json (openapi/spec/support/tags.yaml) by `make generate`. Do not edit.
"""Lists the tags used most in the account, and counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.api_objects.tags import Tag
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator


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
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Tag records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents. Limited to 50 calls per minute (page above 500).

        `GET /api/v2/tags`
        """
        return self._run(
            _CALL,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(self) -> Count:
        """Shows an approximate count of tags. For agents; large counts are cached.

        Returns:
            The Count.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tags/count`
        """
        return self._run(_COUNT)


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
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Tag records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents. Limited to 50 calls per minute (page above 500).

        `GET /api/v2/tags`
        """
        return self._run(
            _CALL,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(self) -> Awaitable[Count]:
        """Shows an approximate count of tags. For agents; large counts are cached.

        Returns:
            To be awaited: the Count.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/tags/count`
        """
        return self._run(_COUNT)


# -- what the calls send and what they answer

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
_COUNT: Method[Count] = Method(
    "tags.count",
    Form(
        Operation(
            "tags.count", "GET", "/api/v2/tags/count", result=Result("count", schema="Count", key="count")
        )
    ),
)
