# Generated from openapi/zendesk.openapi.json (openapi/spec/support/skips.yaml) by `make generate`. Do not edit.
"""Records and lists tickets that agents passed over in guided mode, with the reasons."""

from collections.abc import Coroutine
from enum import Enum
from typing import Literal, TypeAlias

from zenpy.lib.api_objects.skips import Skip
from zenpy.lib.mixins.not_offered import AsyncSkips, Skips
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import SkipDict

SkipsSortOrder: TypeAlias = Literal["asc", "desc"]
"""What `sort_order` can be."""

class SkipsApi(Skips, Resource):
    """Records and lists tickets that agents passed over in guided mode, with the reasons.

    Reached as `client.skips`.
    """
    def __call__(
        self,
        *,
        sort_order: SkipsSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Skip]:
        """Lists which agents skipped which tickets in guided mode. For agents; archived tickets are left
        out.

        Args:
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/skips`
        """
    def create(
        self, api_objects: Skip | SkipDict, *, sort_order: SkipsSortOrder | Enum | None = None
    ) -> Skip:
        """Records that the calling agent skips a ticket, with a reason.

        Args:
            api_objects: The Skip: an object, or a mapping of its fields.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.

        Returns:
            The Skip.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for agents.

        `POST /api/v2/skips`
        """

class AsyncSkipsApi(AsyncSkips, AsyncResource):
    """Records and lists tickets that agents passed over in guided mode, with the reasons.

    Reached as `client.skips`.
    """
    def __call__(
        self,
        *,
        sort_order: SkipsSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Skip]:
        """Lists which agents skipped which tickets in guided mode. For agents; archived tickets are left
        out.

        Args:
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/skips`
        """
    def create(
        self, api_objects: Skip | SkipDict, *, sort_order: SkipsSortOrder | Enum | None = None
    ) -> Coroutine[object, object, Skip]:
        """Records that the calling agent skips a ticket, with a reason.

        Args:
            api_objects: The Skip: an object, or a mapping of its fields.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.

        Returns:
            The Skip.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for agents.

        `POST /api/v2/skips`
        """
