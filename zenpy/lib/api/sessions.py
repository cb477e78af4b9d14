# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sessions.yaml) by `make generate`. Do not edit.
"""Lists the sign-in sessions of the account's users; ending them is found under `users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.sessions import Session
    from zenpy.lib.pagination.results import BaseResultGenerator


class SessionsApi(Resource):
    """Lists the sign-in sessions of the account's users; ending them is found under `users`.

    Reached as `client.sessions`.
    """

    _CALL: Method[BaseResultGenerator[Session]] = Method(
        "sessions",
        Form(
            Operation(
                "sessions.list",
                "GET",
                "/api/v2/sessions",
                query=(Param("sort"),),
                result=Result("list", schema="Session", key="sessions"),
                pages=("cursor",),
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
    ) -> BaseResultGenerator[Session]:
        """Lists signed-in sessions. Admins see those of all users; agents and end users only their own.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Session records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/sessions`
        """
        return self._run(self._CALL, sort=sort, page_size=page_size, cursor_pagination=cursor_pagination)


class AsyncSessionsApi(AsyncResource, sync_class=SessionsApi):
    """`SessionsApi` for the async client: calls are awaited, lists read with `async for`."""
