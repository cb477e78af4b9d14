"""What the results of the sync and of the async client have in common."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from zenpy.lib.exception import ZenpyException
from zenpy.lib.pagination.paginator import Clock, TimeLimit
from zenpy.lib.pagination.state import ListingState, PageCollector

if TYPE_CHECKING:
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
        return f"<{self._state.describe()}>"

    def _repr_html_(self) -> str:
        """What has been read as a table, for notebooks. It sends no request."""
        from zenpy.lib.display.tables import show_records

        records = self._state.read_records()
        return show_records(self._state.describe(), records, max(self._state.read, len(records)))

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
        other, state = self._copy(), self._state
        call = replace(state.call, loads_by_page=False)
        root = self._client._servers.root_of(call.request)
        other._state = state.restart(call, root, self._client._governor.unix_time)
        return other

    def _copy(self) -> Self:
        return copy.copy(self)

    def _with_time_limit(self, seconds: float, clock: Clock) -> Self:
        TimeLimit(seconds, clock)  # raises if seconds is not a time
        other = self._copy()
        other._time_limit = (seconds, clock)
        return other


def reads_all(index: slice) -> bool:
    """Whether a slice takes the whole listing: it counts from its end, or has no end itself."""
    bounds = (index.start, index.stop, index.step)
    return index.stop is None or any(bound is not None and bound < 0 for bound in bounds)


def pick(records: list[T], index: int) -> T:
    """The record at a position.

    Raises:
        IndexError: the listing has fewer records.
    """
    if not -len(records) <= index < len(records):
        raise IndexError(f"There are no {index + 1 if index >= 0 else -index} records.")
    return records[index]


def only_one(records: list[T], call: str) -> T:
    """The record of a listing that has to have one, of its first two.

    Raises:
        ZenpyException: there is none, or a second one.
    """
    if len(records) != 1:
        found = "more than one record" if records else "no record"
        raise ZenpyException(
            f"client.{call}() gave {found} where one was wanted; first() takes the first of any number, or None."
        )
    return records[0]
