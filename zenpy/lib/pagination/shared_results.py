"""What the results of the sync and of the async client have in common."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from zenpy.lib.exception import ZenpyException
from zenpy.lib.pagination.exports import ExportPaginator
from zenpy.lib.pagination.paginator import Clock, TimeLimit
from zenpy.lib.pagination.state import ListingState, PageCollector

if TYPE_CHECKING:
    from zenpy.lib.arrow.pyarrow_types import Schema
    from zenpy.lib.calls.call import Call
    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient

T = TypeVar("T")


class Results(Generic[T]):
    """The attributes that the sync and the async results have in common."""

    _client: SyncClient | AsyncClient
    _state: ListingState[T]
    _time_limit: tuple[float, Clock] | None = None

    @property
    def after_cursor(self) -> str | None:
        """Where an export goes on: give it back as `cursor=` to read what changed since (cursor exports)."""
        meta = self._state.body_value("meta")
        found = meta.get("after_cursor") if isinstance(meta, dict) else self._state.body_value("after_cursor")
        return found if isinstance(found, str) else None

    @property
    def before_cursor(self) -> str | None:
        """Where the current page of a listing with cursors begins; None if Zendesk does not say it."""
        meta = self._state.body_value("meta")
        found = (
            meta.get("before_cursor") if isinstance(meta, dict) else self._state.body_value("before_cursor")
        )
        return found if isinstance(found, str) else None

    @property
    def end_time(self) -> int | None:
        """Where a time-based export goes on, in seconds since 1970: give it back as `start_time=`."""
        found = self._state.body_value("end_time")
        return found if isinstance(found, int) else None

    @property
    def end_of_stream(self) -> bool:
        """Whether an export has reached the present."""
        return self._state.body_value("end_of_stream") is True

    @property
    def checkpoint(self) -> str | None:
        """Where an incremental export goes on after the pages that were read whole: give it back as `checkpoint=`.

        It is a short text for a program to store. A page counts as read when the loop takes the record after its last one, or
        ends; so nothing is lost when a program stops in the middle of a page. None before the first page, and on
        listings that are not incremental exports.
        """
        return self._state.checkpoint

    def __repr__(self) -> str:
        return f"<results of client.{self._state.call.name}()>"

    def _new_time_limit(self) -> TimeLimit | None:
        return TimeLimit(*self._time_limit) if self._time_limit else None

    @contextmanager
    def _collect(self) -> Iterator[PageCollector[T]]:
        """A collector for the `with` block; its pages are saved at the end.

        Raises:
            ZenpyException: the listing has no end.
        """
        self._state.refuse_endless()
        collector = PageCollector(self._state.snapshot, self._new_time_limit())
        try:
            yield collector
        finally:
            self._state.save(collector)

    def relations_one_by_one(self) -> Self:
        """The same results, from their start, whose records fetch their relations alone.

        By default the first `ticket.requester` of a page fetches the users of the whole page, in one call for each hundred.
        """
        return self._with_call(replace(self._state.call, loads_by_page=False))

    def _with_call(self, call: Call) -> Self:
        """The same results, from their start, with another call."""
        other, state = self._copy(), self._state
        root = self._client._servers.root_of(call.request)
        other._state = state.restart(call, root, self._client._governor.unix_time)
        return other

    def _as_rows(self) -> Self:
        """The same results, from their start, whose pages have the decoded objects in the place of records."""
        from zenpy.lib.arrow.listings import call_for_rows

        return self._with_call(call_for_rows(self._state.call))

    def _batch_options(
        self, record: str | None, columns: Sequence[str] | None, batch_size: int | None
    ) -> tuple[Schema, int | None, int]:
        """The schema of the listing, the rows of a batch if the program says so, and how many are enough for one."""
        from zenpy.lib.arrow.batches import FULL
        from zenpy.lib.arrow.listings import record_of
        from zenpy.lib.arrow.schema import make_schema

        call, is_export = self._state.call, isinstance(self._state.snapshot.paginator, ExportPaginator)
        if batch_size is not None and (self._state.position is not None or "on_checkpoint" in call.arguments):
            raise ZenpyException(
                f"{call.name}() keeps a checkpoint, which moves on page by page; leave batch_size out: each page is a batch."
            )
        schema = make_schema(record_of(call, record), None if columns is None else tuple(columns))
        return schema, batch_size, 0 if is_export else FULL

    def _copy(self) -> Self:
        return copy.copy(self)

    def _with_time_limit(self, seconds: float, clock: Clock) -> Self:
        TimeLimit(seconds, clock)  # raises if seconds is not a time
        other = self._copy()
        other._time_limit = (seconds, clock)
        return other
