# Generated from openapi/zendesk.openapi.json (openapi/spec/support/bookmarks.yaml) by `make generate`. Do not edit.
"""Manages the calling agent's bookmarked tickets."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.bookmarks import Bookmark
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import BookmarkDict

class BookmarksApi(Resource):
    """Manages the calling agent's bookmarked tickets.

    Reached as `client.bookmarks`.
    """
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[Bookmark]:
        """Lists the tickets that the calling agent has bookmarked. For agents.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Bookmark records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/bookmarks`
        """
    def create(self, api_objects: Bookmark | BookmarkDict) -> Bookmark:
        """Bookmarks a ticket for the calling agent; an existing bookmark of the ticket is returned as it
        is. For agents.

        Args:
            api_objects: The Bookmark: an object, or a mapping of its fields.

        Returns:
            The Bookmark.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/bookmarks`
        """
    def delete(self, api_objects: int | Bookmark) -> None:
        """Removes a bookmark of the calling agent; the ticket itself stays. For agents.

        Args:
            api_objects: Bookmark to remove. Takes a Bookmark or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/bookmarks/{bookmark_id}`
        """

class AsyncBookmarksApi(AsyncResource):
    """Manages the calling agent's bookmarked tickets.

    Reached as `client.bookmarks`.
    """
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[Bookmark]:
        """Lists the tickets that the calling agent has bookmarked. For agents.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Bookmark records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/bookmarks`
        """
    def create(self, api_objects: Bookmark | BookmarkDict) -> Coroutine[object, object, Bookmark]:
        """Bookmarks a ticket for the calling agent; an existing bookmark of the ticket is returned as it
        is. For agents.

        Args:
            api_objects: The Bookmark: an object, or a mapping of its fields.

        Returns:
            The Bookmark.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/bookmarks`
        """
    def delete(self, api_objects: int | Bookmark) -> Coroutine[object, object, None]:
        """Removes a bookmark of the calling agent; the ticket itself stays. For agents.

        Args:
            api_objects: Bookmark to remove. Takes a Bookmark or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/bookmarks/{bookmark_id}`
        """
