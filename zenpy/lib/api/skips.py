# Generated from openapi/zendesk.openapi.json (openapi/spec/support/skips.yaml) by `make generate`. Do not edit.
"""Records and lists tickets that agents passed over in guided mode, with the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.not_offered import AsyncSkips, Skips
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from enum import Enum

    from zenpy.lib.api_objects.skips import Skip
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import SkipDict


SkipsSortOrder: TypeAlias = Literal["asc", "desc"]


class SkipsApi(Skips, Resource):
    """Records and lists tickets that agents passed over in guided mode, with the reasons.

    Reached as `client.skips`.
    """

    _CALL: Method[BaseResultGenerator[Skip]] = Method(
        "skips",
        Form(
            Operation(
                "skips.list",
                "GET",
                "/api/v2/skips",
                query=(Param("sort_order"),),
                result=Result("list", schema="Skip", key="skips"),
                pages=("cursor", "offset"),
            ),
            (Argument("sort_order", "query", "sort_order"),),
        ),
    )

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
        return self._run(
            self._CALL,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE: Method[Skip] = Method(
        "skips.create",
        Form(
            Operation(
                "skips.create",
                "POST",
                "/api/v2/skips",
                query=(Param("sort_order"),),
                body=Body("record", schema="Skip", key="skip"),
                result=Result("one", schema="Skip", key="skip"),
                writes="make",
            ),
            (
                Argument("api_objects", "record", "skip", accepts="Skip", required=True),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects, sort_order=sort_order)


class AsyncSkipsApi(AsyncSkips, AsyncResource, sync_class=SkipsApi):
    """`SkipsApi` for the async client: calls are awaited, lists read with `async for`."""
