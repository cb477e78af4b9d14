# Generated from openapi/zendesk.openapi.json (openapi/spec/support/problems.yaml) by `make generate`. Do not edit.
"""Lists tickets of type problem and finds them by subject, for linking incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.pagination.results import BaseResultGenerator


class ProblemsApi(Resource):
    """Lists tickets of type problem and finds them by subject, for linking incidents.

    Reached as `client.problems`.
    """

    _CALL: Method[BaseResultGenerator[Ticket]] = Method(
        "problems",
        Form(
            Operation(
                "problems.list",
                "GET",
                "/api/v2/problems",
                query=(
                    Param("sort"),
                    Param("include_boundary_indicators"),
                    Param("include_item_cursors"),
                ),
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("sort", "query", "sort"),
                Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
                Argument("include_item_cursors", "query", "include_item_cursors"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets of type `problem`. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/problems`
        """
        return self._run(
            self._CALL,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _AUTOCOMPLETE: Method[list[Ticket]] = Method(
        "problems.autocomplete",
        Form(
            Operation(
                "problems.autocomplete",
                "POST",
                "/api/v2/problems/autocomplete",
                query=(Param("text"),),
                body=Body("fields"),
                result=Result("list", schema="Ticket", key="tickets"),
            ),
            (Argument("text", "body", "text", required=True),),
        ),
    )

    def autocomplete(self, text: str) -> list[Ticket]:
        """Suggests problem tickets whose subject contains the text given. For agents; creates nothing.

        Args:
            text: Words to look for in the subjects of problem tickets.

        Returns:
            Ticket records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/problems/autocomplete`
        """
        return self._run(self._AUTOCOMPLETE, text=text)


class AsyncProblemsApi(AsyncResource, sync_class=ProblemsApi):
    """`ProblemsApi` for the async client: calls are awaited, lists read with `async for`."""
