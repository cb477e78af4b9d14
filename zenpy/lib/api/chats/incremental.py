# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/incremental.yaml) by `make generate`. Do not edit.
"""Exports chats, agent timelines and events, conversions and department events that changed since
a point in time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.chats import AsyncChatExports, ChatExports
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from zenpy.lib.api_objects.chat_objects import (
        AgentEvent,
        AgentTimeline,
        Chat,
        Conversion,
        DepartmentEvent,
    )
    from zenpy.lib.pagination.checkpoint_file import CheckpointFile
    from zenpy.lib.pagination.exports import OnCheckpoint
    from zenpy.lib.pagination.results import BaseResultGenerator


class ChatsIncrementalApi(ChatExports, Resource):
    """Exports chats, agent timelines and events, conversions and department events that changed since
    a point in time.

    Reached as `client.chats.incremental`.
    """

    _AGENT_EVENTS: Method[BaseResultGenerator[AgentEvent]] = Method(
        "chats.incremental.agent_events",
        Form(
            Operation(
                "chats.incremental.agent_events",
                "GET",
                "/api/v2/chat/incremental/agent_events",
                query=(
                    Param("start_time"),
                    Param("start_id"),
                    Param("limit"),
                    Param("fields"),
                ),
                result=Result("list", schema="ChatAgentEvent", key="agent_events"),
                pages=("incremental_time",),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("start_id", "query", "start_id"),
                Argument("limit", "query", "limit"),
                Argument("fields", "query", "fields"),
            ),
        ),
    )

    def agent_events(
        self,
        start_time: int | datetime,
        *,
        start_id: str | None = None,
        limit: int | None = None,
        fields: str | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[AgentEvent]:
        """Exports agent events, such as status changes, since `start_time`; continue with `end_time` and
        `end_id` or `next_page`. For Chat administrators.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            start_id: Record to start at among those of the same start time, from the previous answer.
            limit: Greatest number of items in the answer.
            fields: Names of the parts to include in the export, such as `chats(*)`.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            AgentEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/incremental/agent_events`
        """
        return self._run(
            self._AGENT_EVENTS,
            start_time=start_time,
            start_id=start_id,
            limit=limit,
            fields=fields,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _AGENT_TIMELINE: Method[BaseResultGenerator[AgentTimeline]] = Method(
        "chats.incremental.agent_timeline",
        Form(
            Operation(
                "chats.incremental.agent_timeline",
                "GET",
                "/api/v2/chat/incremental/agent_timeline",
                query=(
                    Param("start_time"),
                    Param("start_id"),
                    Param("limit"),
                    Param("fields"),
                ),
                result=Result("list", schema="ChatAgentTimeline", key="agent_timeline"),
                pages=("incremental_time",),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("start_id", "query", "start_id"),
                Argument("limit", "query", "limit"),
                Argument("fields", "query", "fields"),
            ),
        ),
    )

    def agent_timeline(
        self,
        start_time: int | datetime,
        *,
        start_id: str | None = None,
        limit: int | None = None,
        fields: str | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[AgentTimeline]:
        """Exports the spans agents spent in each status and engagement since `start_time`, for workload
        reports. For Chat administrators.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            start_id: Record to start at among those of the same start time, from the previous answer.
            limit: Greatest number of items in the answer.
            fields: Names of the parts to include in the export, such as `chats(*)`.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            AgentTimeline records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/incremental/agent_timeline`
        """
        return self._run(
            self._AGENT_TIMELINE,
            start_time=start_time,
            start_id=start_id,
            limit=limit,
            fields=fields,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _CHATS: Method[BaseResultGenerator[Chat]] = Method(
        "chats.incremental.chats",
        Form(
            Operation(
                "chats.incremental.chats",
                "GET",
                "/api/v2/chat/incremental/chats",
                query=(
                    Param("start_time"),
                    Param("start_id"),
                    Param("limit"),
                    Param("fields"),
                ),
                result=Result("list", schema="Chat", key="chats"),
                pages=("incremental_time",),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("start_id", "query", "start_id"),
                Argument("limit", "query", "limit"),
                Argument("fields", "query", "fields"),
            ),
        ),
    )

    def chats(
        self,
        start_time: int | datetime,
        *,
        start_id: str | None = None,
        limit: int | None = None,
        fields: str | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Chat]:
        """Exports chats updated since `start_time`; select properties with `fields` in the form
        `chats(id,tags)` or `chats(*)`. For Chat administrators.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            start_id: Record to start at among those of the same start time, from the previous answer.
            limit: Greatest number of items in the answer.
            fields: Names of the parts to include in the export, such as `chats(*)`.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Chat records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/incremental/chats`
        """
        return self._run(
            self._CHATS,
            start_time=start_time,
            start_id=start_id,
            limit=limit,
            fields=fields,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _CONVERSIONS: Method[BaseResultGenerator[Conversion]] = Method(
        "chats.incremental.conversions",
        Form(
            Operation(
                "chats.incremental.conversions",
                "GET",
                "/api/v2/chat/incremental/conversions",
                query=(
                    Param("start_time"),
                    Param("start_id"),
                    Param("limit"),
                    Param("fields"),
                ),
                result=Result("list", schema="ChatConversion", key="conversions"),
                pages=("incremental_time",),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("start_id", "query", "start_id"),
                Argument("limit", "query", "limit"),
                Argument("fields", "query", "fields"),
            ),
        ),
    )

    def conversions(
        self,
        start_time: int | datetime,
        *,
        start_id: str | None = None,
        limit: int | None = None,
        fields: str | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Conversion]:
        """Exports goal conversions since `start_time`; select properties with `fields`. For Chat
        administrators.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            start_id: Record to start at among those of the same start time, from the previous answer.
            limit: Greatest number of items in the answer.
            fields: Names of the parts to include in the export, such as `chats(*)`.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Conversion records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/incremental/conversions`
        """
        return self._run(
            self._CONVERSIONS,
            start_time=start_time,
            start_id=start_id,
            limit=limit,
            fields=fields,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _DEPARTMENT_EVENTS: Method[BaseResultGenerator[DepartmentEvent]] = Method(
        "chats.incremental.department_events",
        Form(
            Operation(
                "chats.incremental.department_events",
                "GET",
                "/api/v2/chat/incremental/department_events",
                query=(
                    Param("start_time"),
                    Param("start_id"),
                    Param("limit"),
                    Param("fields"),
                ),
                result=Result("list", schema="ChatDepartmentEvent", key="department_events"),
                pages=("incremental_time",),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("start_id", "query", "start_id"),
                Argument("limit", "query", "limit"),
                Argument("fields", "query", "fields"),
            ),
        ),
    )

    def department_events(
        self,
        start_time: int | datetime,
        *,
        start_id: str | None = None,
        limit: int | None = None,
        fields: str | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[DepartmentEvent]:
        """Exports changes of department settings and status since `start_time`; select properties with
        `fields`. For Chat administrators.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            start_id: Record to start at among those of the same start time, from the previous answer.
            limit: Greatest number of items in the answer.
            fields: Names of the parts to include in the export, such as `chats(*)`.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            DepartmentEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/incremental/department_events`
        """
        return self._run(
            self._DEPARTMENT_EVENTS,
            start_time=start_time,
            start_id=start_id,
            limit=limit,
            fields=fields,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )


class AsyncChatsIncrementalApi(AsyncChatExports, AsyncResource, sync_class=ChatsIncrementalApi):
    """`ChatsIncrementalApi` for the async client: calls are awaited, lists read with `async for`."""
