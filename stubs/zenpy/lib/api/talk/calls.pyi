# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/calls.yaml and 1 more) by `make generate`. Do not edit.
"""Deletes the recordings of calls, all of them or those of one type."""

from collections.abc import Coroutine, Iterator
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias

from zenpy.lib.api_objects.talk_objects import Call
from zenpy.lib.many import Many
from zenpy.lib.mixins.not_offered import AsyncTalkCalls, TalkCalls
from zenpy.lib.pagination.checkpoint_file import CheckpointFile
from zenpy.lib.pagination.exports import OnCheckpoint
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

TalkCallsRecordingsRecordingType: TypeAlias = Literal["call", "voicemail"]
"""What `recording_type` can be."""

class TalkCallsApi(TalkCalls, Resource):
    """Deletes the recordings of calls, all of them or those of one type.

    Reached as `client.talk.calls`.
    """

    recordings: Lazy[TalkCallsRecordingsApi]
    """The recordings of `client.talk.calls`. Calls: `delete`, `delete_by_type`."""
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

class AsyncTalkCallsApi(AsyncTalkCalls, AsyncResource):
    """Deletes the recordings of calls, all of them or those of one type.

    Reached as `client.talk.calls`.
    """

    recordings: Lazy[AsyncTalkCallsRecordingsApi]
    """The recordings of `client.talk.calls`. Calls: `delete`, `delete_by_type`."""
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
    ) -> AsyncResultGenerator[Call]:
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

class TalkCallsRecordingsApi(Resource):
    """The recordings of `client.talk.calls`. Calls: `delete`, `delete_by_type`.

    Reached as `client.talk.calls.recordings`.
    """
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

class AsyncTalkCallsRecordingsApi(AsyncResource):
    """The recordings of `client.talk.calls`. Calls: `delete`, `delete_by_type`.

    Reached as `client.talk.calls.recordings`.
    """
    def delete(self, call: int | Call) -> Coroutine[object, object, None]:
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
    def delete_by_type(
        self, call: int | Call, recording_type: TalkCallsRecordingsRecordingType | Enum
    ) -> Coroutine[object, object, None]:
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
