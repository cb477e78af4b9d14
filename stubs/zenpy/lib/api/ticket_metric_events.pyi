# Generated from openapi/zendesk.openapi.json (openapi/spec/support/incremental.yaml) by `make generate`. Do not edit.
"""Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
limited.
"""

from datetime import datetime

from zenpy.lib.api_objects.incremental import TicketMetricEvent
from zenpy.lib.pagination.checkpoint_file import CheckpointFile
from zenpy.lib.pagination.exports import OnCheckpoint
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class TicketMetricEventsApi(Resource):
    """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
    limited.

    Reached as `client.ticket_metric_events`.
    """
    def __call__(
        self,
        start_time: int | datetime,
        *,
        include_changes: bool | None = None,
        exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[TicketMetricEvent]:
        """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
        limited.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include_changes: Whether the export also gives changes of the events.
            exclude_deleted: Whether to leave out deleted items.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/ticket_metric_events`
        """

class AsyncTicketMetricEventsApi(AsyncResource):
    """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
    limited.

    Reached as `client.ticket_metric_events`.
    """
    def __call__(
        self,
        start_time: int | datetime,
        *,
        include_changes: bool | None = None,
        exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[TicketMetricEvent]:
        """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
        limited.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include_changes: Whether the export also gives changes of the events.
            exclude_deleted: Whether to leave out deleted items.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            TicketMetricEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/ticket_metric_events`
        """
