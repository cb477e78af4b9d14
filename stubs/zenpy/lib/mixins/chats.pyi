# Generated from openapi/zendesk.openapi.json (zenpy/lib/mixins/chats.py) by `make generate`. Do not edit.
"""Chats under the names of zenpy 2: a search built from terms, an export with chosen fields."""

from collections.abc import Iterable
from datetime import datetime

from zenpy.lib.api_objects.chat_objects import Chat, SearchResult
from zenpy.lib.pagination.checkpoint_file import CheckpointFile
from zenpy.lib.pagination.exports import OnCheckpoint
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class ChatSearch(Resource):
    """The search for chats."""

    def search(
        self,
        *terms: str,
        q: str | None = None,
        sort_by: str | None = None,
        order_by: str | None = None,
        limit: int | None = None,
        **filters: str | int,
    ) -> BaseResultGenerator[SearchResult]:
        """Search finished chats and offline messages; every term has to match.

        Args:
            terms: words and `property:value` terms of the Chat search language.
            q: the same as one text.
            sort_by: the property to sort by.
            order_by: `asc` or `desc`.
            limit: how many a page holds.
            filters: properties with the value they must have: `type="chat"` is the term `type:chat`.

        Returns:
            Summaries of the chats; `chats(ids=[...])` gives them whole.

        Raises:
            ZenpyException: nothing to search for.

        `GET /api/v2/chat/chats/search`
        """

class AsyncChatSearch(AsyncResource):
    """The same call on an async client."""

    def search(
        self,
        *terms: str,
        q: str | None = None,
        sort_by: str | None = None,
        order_by: str | None = None,
        limit: int | None = None,
        **filters: str | int,
    ) -> AsyncResultGenerator[SearchResult]:
        """Search finished chats and offline messages; every term has to match.

        Args:
            terms: words and `property:value` terms of the Chat search language.
            q: the same as one text.
            sort_by: the property to sort by.
            order_by: `asc` or `desc`.
            limit: how many a page holds.
            filters: properties with the value they must have: `type="chat"` is the term `type:chat`.

        Returns:
            Summaries of the chats; `chats(ids=[...])` gives them whole.

        Raises:
            ZenpyException: nothing to search for.

        `GET /api/v2/chat/chats/search`
        """

class ChatExports(Resource):
    """The export of chats, `chats.incremental(start_time)`; its attributes are further exports."""

    def __call__(
        self,
        start_time: int | datetime,
        *,
        fields: str | Iterable[str] = "*",
        start_id: str | None = None,
        limit: int | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Chat]:
        """Export the chats that changed since a moment, with all their properties or only some.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            fields: the names of the properties that the export contains; `*` means all.
            start_id: the id to go on with among chats of the same second.
            limit: how many chats a page holds.
            per_page: the same as `limit`.
            checkpoint: where to continue, the value of `results.checkpoint`, or a `CheckpointFile` that keeps it; None starts at
                `start_time`.
            on_checkpoint: called with each checkpoint when all records before it have been read.
            unique: whether to leave out chats that come again unchanged.
            follow: whether to wait for more chats at the end, and then continue.
            interval: how many seconds `follow` waits; 60 if left out, at least 6.

        Returns:
            Chat records, fetched page by page as they are read.

        Raises:
            APIException: the call failed; its class tells how.

        `GET /api/v2/chat/incremental/chats`
        """

class AsyncChatExports(AsyncResource):
    """The same call on an async client."""

    def __call__(
        self,
        start_time: int | datetime,
        *,
        fields: str | Iterable[str] = "*",
        start_id: str | None = None,
        limit: int | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Chat]:
        """Export the chats that changed since a moment, with all their properties or only some.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            fields: the names of the properties that the export contains; `*` means all.
            start_id: the id to go on with among chats of the same second.
            limit: how many chats a page holds.
            per_page: the same as `limit`.
            checkpoint: where to continue, the value of `results.checkpoint`, or a `CheckpointFile` that keeps it; None starts at
                `start_time`.
            on_checkpoint: called with each checkpoint when all records before it have been read.
            unique: whether to leave out chats that come again unchanged.
            follow: whether to wait for more chats at the end, and then continue.
            interval: how many seconds `follow` waits; 60 if left out, at least 6.

        Returns:
            Chat records, fetched page by page as they are read.

        Raises:
            APIException: the call failed; its class tells how.

        `GET /api/v2/chat/incremental/chats`
        """
