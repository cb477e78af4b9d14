# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/votes.yaml) by `make generate`. Do not edit.
"""Looks up votes on articles, posts and comments, and withdraws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import Vote
    from zenpy.lib.pagination.results import BaseResultGenerator


class HelpCenterVotesApi(Resource):
    """Looks up votes on articles, posts and comments, and withdraws them.

    Reached as `client.help_center.votes`.
    """

    _CALL: Method[Vote | BaseResultGenerator[Vote]] = Method(
        "help_center.votes",
        Form(
            Operation(
                "help_center.votes.show",
                "GET",
                "/api/v2/help_center/votes/{vote_id}",
                result=Result("one", schema="HelpCenterVote", key="vote"),
            ),
            (Argument("id", "path", "vote_id", accepts="HelpCenterVote", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.votes.list",
                "GET",
                "/api/v2/help_center/votes",
                result=Result("list", schema="HelpCenterVote", key="votes"),
                pages=("cursor", "offset"),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Vote = LEFT_OUT,
    ) -> Vote | BaseResultGenerator[Vote]:
        """Lists votes cast anywhere in the help center; for agents.

        - `client.help_center.votes()`: Lists votes cast anywhere in the help center; for agents. Also
          takes `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/votes`
        - `client.help_center.votes(id=…)`: Fetches one vote by its id; end users reach only their own.
          `GET /api/v2/help_center/votes/{vote_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Help center vote to act on. Takes a Vote or its id.

        Returns:
            Vote records, fetched page by page as they are read.
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _DELETE: Method[None] = Method(
        "help_center.votes.delete",
        Form(
            Operation(
                "help_center.votes.delete",
                "DELETE",
                "/api/v2/help_center/votes/{vote_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "vote_id", accepts="HelpCenterVote", required=True),),
        ),
    )

    def delete(self, api_objects: int | Vote) -> None:
        """Withdraws a vote, neither up nor down afterwards; end users may remove only their own.

        Args:
            api_objects: Help center vote to act on. Takes a Vote or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/votes/{vote_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncHelpCenterVotesApi(AsyncResource, sync_class=HelpCenterVotesApi):
    """`HelpCenterVotesApi` for the async client: calls are awaited, lists read with `async for`."""
