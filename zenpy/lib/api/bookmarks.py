# Generated from openapi/zendesk.openapi.json (openapi/spec/support/bookmarks.yaml) by `make generate`. Do not edit.
"""Manages the calling agent's bookmarked tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.bookmarks import Bookmark
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import BookmarkDict


class BookmarksApi(Resource):
    """Manages the calling agent's bookmarked tickets.

    Reached as `client.bookmarks`.
    """

    _CALL: Method[BaseResultGenerator[Bookmark]] = Method(
        "bookmarks",
        Form(
            Operation(
                "bookmarks.list",
                "GET",
                "/api/v2/bookmarks",
                result=Result("list", schema="Bookmark", key="bookmarks"),
                pages=("offset",),
            )
        ),
    )

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
        return self._run(self._CALL, page_size=page_size, per_page=per_page, page=page)

    _CREATE: Method[Bookmark] = Method(
        "bookmarks.create",
        Form(
            Operation(
                "bookmarks.create",
                "POST",
                "/api/v2/bookmarks",
                body=Body("record", schema="Bookmark", key="bookmark"),
                result=Result("one", schema="Bookmark", key="bookmark"),
                writes="make",
            ),
            (Argument("api_objects", "record", "bookmark", accepts="Bookmark", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "bookmarks.delete",
        Form(
            Operation(
                "bookmarks.delete", "DELETE", "/api/v2/bookmarks/{bookmark_id}", result=Result("nothing")
            ),
            (Argument("api_objects", "path", "bookmark_id", accepts="Bookmark", required=True),),
        ),
    )

    def delete(self, api_objects: int | Bookmark) -> None:
        """Removes a bookmark of the calling agent; the ticket itself stays. For agents.

        Args:
            api_objects: Bookmark to remove. Takes a Bookmark or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/bookmarks/{bookmark_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncBookmarksApi(AsyncResource, sync_class=BookmarksApi):
    """`BookmarksApi` for the async client: calls are awaited, lists read with `async for`."""
