# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/votes.yaml) by `make generate`. Do not edit.
"""Looks up votes on articles, posts and comments, and withdraws them."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import Vote
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterVotesApi(Resource):
    """Looks up votes on articles, posts and comments, and withdraws them.

    Reached as `client.help_center.votes`.
    """
    @overload
    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists votes cast anywhere in the help center; for agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/votes`
        """
    @overload
    def __call__(self, *, id: int | Vote) -> Vote:
        """Fetches one vote by its id; end users reach only their own.

        Args:
            id: Help center vote to act on. Takes a Vote or its id.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/votes/{vote_id}`
        """
    def delete(self, api_objects: int | Vote) -> None:
        """Withdraws a vote, neither up nor down afterwards; end users may remove only their own.

        Args:
            api_objects: Help center vote to act on. Takes a Vote or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/votes/{vote_id}`
        """

class AsyncHelpCenterVotesApi(AsyncResource):
    """Looks up votes on articles, posts and comments, and withdraws them.

    Reached as `client.help_center.votes`.
    """
    @overload
    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Vote]:
        """Lists votes cast anywhere in the help center; for agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/votes`
        """
    @overload
    def __call__(self, *, id: int | Vote) -> Coroutine[object, object, Vote]:
        """Fetches one vote by its id; end users reach only their own.

        Args:
            id: Help center vote to act on. Takes a Vote or its id.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/votes/{vote_id}`
        """
    def delete(self, api_objects: int | Vote) -> Coroutine[object, object, None]:
        """Withdraws a vote, neither up nor down afterwards; end users may remove only their own.

        Args:
            api_objects: Help center vote to act on. Takes a Vote or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/votes/{vote_id}`
        """
