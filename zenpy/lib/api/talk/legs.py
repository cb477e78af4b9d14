# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/stats.yaml) by `make generate`. Do not edit.
"""Exports the legs of calls: the part each agent or caller had in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.not_offered import AsyncTalkLegs, TalkLegs
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from zenpy.lib.api_objects.talk_objects import Leg
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.checkpoint_file import CheckpointFile
    from zenpy.lib.pagination.exports import OnCheckpoint
    from zenpy.lib.pagination.results import BaseResultGenerator


class TalkLegsApi(TalkLegs, Resource):
    """Exports the legs of calls: the part each agent or caller had in one.

    Reached as `client.talk.legs`.
    """

    _INCREMENTAL: Method[BaseResultGenerator[Leg]] = Method(
        "talk.legs.incremental",
        Form(
            Operation(
                "talk.stats.incremental.legs",
                "GET",
                "/api/v2/channels/voice/stats/incremental/legs",
                query=(Param("start_time"),),
                result=Result("list", schema="TalkLeg", key="legs"),
                pages=("incremental_time",),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def incremental(
        self,
        start_time: int | datetime,
        include: str | Many[str] | Iterator[str] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Leg]:
        """Exports call legs, one per agent or customer connection, changed since `start_time` (Unix epoch
        seconds). For agents with access to Talk.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Leg records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/incremental/legs`
        """
        return self._run(
            self._INCREMENTAL,
            start_time=start_time,
            include=include,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )


class AsyncTalkLegsApi(AsyncTalkLegs, AsyncResource, sync_class=TalkLegsApi):
    """`TalkLegsApi` for the async client: calls are awaited, lists read with `async for`."""
