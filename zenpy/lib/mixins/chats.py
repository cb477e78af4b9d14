"""Chats under the names of zenpy 2: a search built from terms, an export with chosen fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.exception import ZenpyException
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Chat, SearchResult
    from zenpy.lib.pagination.checkpoint_file import CheckpointFile
    from zenpy.lib.pagination.exports import OnCheckpoint
    from zenpy.lib.pagination.results import BaseResultGenerator

_PARAMETERS = ("q", "sort_by", "order_by", "limit")
_SEARCH: Method[BaseResultGenerator[SearchResult]] = Method(
    "chats.search",
    Form(
        Operation(
            "chats.search",
            "GET",
            "/api/v2/chat/chats/search",
            query=tuple(Param(name) for name in _PARAMETERS),
            result=Result("list", "ChatSearchResult", "results"),
            pages=("next_url",),
        ),
        tuple(Argument(name, "query", name, required=name == "q") for name in _PARAMETERS),
    ),
)


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
        query = _build_query(terms, q, filters)
        return self._run(_SEARCH, q=query, sort_by=sort_by, order_by=order_by, limit=limit)


class AsyncChatSearch(AsyncResource, sync_class=ChatSearch):
    """The same call on an async client."""


def _build_query(terms: tuple[str, ...], text: str | None, filters: Mapping[str, str | int]) -> str:
    """All terms in one text.

    Raises:
        ZenpyException: there are none.
    """
    parts = [*terms, *([text] if text else []), *(f"{name}:{value}" for name, value in filters.items())]
    if not parts:
        raise ZenpyException("chats.search() needs something to search for.")
    return " AND ".join(parts)


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
        results: BaseResultGenerator[Chat] = self._call_of("chats.incremental.chats")(
            start_time=start_time,
            fields=_build_fields(fields),
            start_id=start_id,
            limit=limit,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )
        return results


class AsyncChatExports(AsyncResource, sync_class=ChatExports):
    """The same call on an async client."""


def _build_fields(fields: str | Iterable[str]) -> str:
    """The `fields` parameter: `chats(id,tags)`."""
    names = fields if isinstance(fields, str) else ",".join(fields)
    return names if names.startswith("chats(") else f"chats({names})"
