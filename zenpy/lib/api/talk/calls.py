# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/calls.yaml and 1 more) by `make generate`. Do not edit.
"""Deletes the recordings of calls, all of them or those of one type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.not_offered import AsyncTalkCalls, TalkCalls
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from enum import Enum

    from zenpy.lib.api_objects.talk_objects import Call
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.checkpoint_file import CheckpointFile
    from zenpy.lib.pagination.exports import OnCheckpoint
    from zenpy.lib.pagination.results import BaseResultGenerator


TalkCallsRecordingsRecordingType: TypeAlias = Literal["call", "voicemail"]


class TalkCallsApi(TalkCalls, Resource):
    """Deletes the recordings of calls, all of them or those of one type.

    Reached as `client.talk.calls`.
    """

    recordings: Lazy[TalkCallsRecordingsApi] = Lazy("talk.calls", "TalkCallsRecordingsApi")

    _INCREMENTAL: Method[BaseResultGenerator[Call]] = Method(
        "talk.calls.incremental",
        Form(
            Operation(
                "talk.stats.incremental.calls",
                "GET",
                "/api/v2/channels/voice/stats/incremental/calls",
                query=(Param("start_time"),),
                result=Result("list", schema="TalkCall", key="calls"),
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
    ) -> BaseResultGenerator[Call]:
        """Exports calls changed since `start_time` (Unix epoch seconds). The export has ended once
        `end_time` equals `start_time`. For agents with access to Talk.

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
            Call records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/incremental/calls`
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


class AsyncTalkCallsApi(AsyncTalkCalls, AsyncResource, sync_class=TalkCallsApi):
    """`TalkCallsApi` for the async client: calls are awaited, lists read with `async for`."""


class TalkCallsRecordingsApi(Resource):
    """The recordings of `client.talk.calls`. Calls: `delete`, `delete_by_type`.

    Reached as `client.talk.calls.recordings`.
    """

    _DELETE: Method[None] = Method(
        "talk.calls.recordings.delete",
        Form(
            Operation(
                "talk.calls.recordings.delete",
                "DELETE",
                "/api/v2/channels/voice/calls/{call_id}/recordings",
                result=Result("nothing"),
            ),
            (Argument("call", "path", "call_id", accepts="TalkCall", required=True),),
        ),
    )

    def delete(self, call: int | Call) -> None:
        """Permanently deletes every recording of a call, voicemail included. For admins, and agents
        permitted to delete recordings.

        Args:
            call: Phone call that the call is about, by its id in Talk. Takes a Call or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/calls/{call_id}/recordings`
        """
        return self._run(self._DELETE, call=call)

    _DELETE_BY_TYPE: Method[None] = Method(
        "talk.calls.recordings.delete_by_type",
        Form(
            Operation(
                "talk.calls.recordings.delete_by_type",
                "DELETE",
                "/api/v2/channels/voice/calls/{call_id}/recordings/{recording_type}",
                result=Result("nothing"),
            ),
            (
                Argument("call", "path", "call_id", accepts="TalkCall", required=True),
                Argument("recording_type", "path", "recording_type", required=True),
            ),
        ),
    )

    def delete_by_type(
        self, call: int | Call, recording_type: TalkCallsRecordingsRecordingType | Enum
    ) -> None:
        """Permanently deletes a call's recordings of one kind only: `call` or `voicemail`. For admins, and
        agents permitted to delete recordings.

        Args:
            call: Phone call that the call is about, by its id in Talk. Takes a Call or its id.
            recording_type: Which recordings to delete: of the `call` or the `voicemail`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/calls/{call_id}/recordings/{recording_type}`
        """
        return self._run(self._DELETE_BY_TYPE, call=call, recording_type=recording_type)


class AsyncTalkCallsRecordingsApi(AsyncResource, sync_class=TalkCallsRecordingsApi):
    """`TalkCallsRecordingsApi` for the async client: calls are awaited, lists read with `async for`."""
