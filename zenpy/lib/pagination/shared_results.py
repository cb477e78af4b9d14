"""What the results of the sync and of the async client have in common."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, ClassVar, Generic, Self, TypeVar, overload

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
        return self._state.cursor("after_cursor")

    @property
    def before_cursor(self) -> str | None:
        """Where the current page of a listing with cursors begins; None if Zendesk does not say it."""
        return self._state.cursor("before_cursor")

    @property
    def end_time(self) -> int | None:
        """Where a time-based export goes on, in seconds since 1970: give it back as `start_time=`."""
        found = self._state.body_value("end_time")
        return found if isinstance(found, int) else None

    @property
    def end_of_stream(self) -> bool:
        """Whether an export has reached the present."""
        if self._state.body_value("end_of_stream") is not None:
            return self._state.body_value("end_of_stream") is True
        meta, is_export = (
            self._state.body_value("meta"),
            isinstance(self._state.snapshot.paginator, ExportPaginator),
        )
        return is_export and isinstance(meta, dict) and meta.get("has_more") is False

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
        from zenpy.lib.arrow.columns import read_names
        from zenpy.lib.arrow.listings import record_of
        from zenpy.lib.arrow.schema import make_schema

        call, is_export = self._state.call, isinstance(self._state.snapshot.paginator, ExportPaginator)
        if batch_size is not None and (self._state.position is not None or "on_checkpoint" in call.arguments):
            raise ZenpyException(
                f"{call.name}() keeps a checkpoint, which moves on page by page; leave batch_size out: each page is a batch."
            )
        schema = make_schema(record_of(call, record), read_names(columns))
        return schema, batch_size, 0 if is_export else FULL

    def _copy(self) -> Self:
        return copy.copy(self)

    def _with_time_limit(self, seconds: float, clock: Clock) -> Self:
        TimeLimit(seconds, clock)  # raises if seconds is not a time
        other = self._copy()
        other._time_limit = (seconds, clock)
        return other


class SyncResults(Results[T]):
    """What can be asked of the results of a sync client as of a list."""

    def __iter__(self) -> Iterator[T]:
        raise NotImplementedError

    def _take(self, wanted: int | None) -> Iterator[T]:
        """The records for a reader who takes so many at most."""
        raise NotImplementedError

    def all(self) -> list[T]:
        """All records as a list.

        Raises:
            ZenpyException: with follow=True the listing has no end.
        """
        self._state.refuse_endless()
        return list(iter(self))

    def first(self) -> T | None:
        """The first record, or None if the listing is empty."""
        return next(self._take(1), None)

    def take(self, number: int) -> list[T]:
        """At most `number` records from the start."""
        return list(islice(self._take(number), number)) if number > 0 else []

    def one(self) -> T:
        """The only record, of a search that has to find one.

        Raises:
            ZenpyException: there is no record, or more than one.
        """
        return only_one(self.take(2), self._state.call.name)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        """One record, or exactly the records of a slice. Negative positions read the whole listing.

        Raises:
            IndexError: the listing has fewer records.
        """
        if isinstance(index, slice):
            if reads_all(index):
                return self.all()[index]
            return list(islice(self._take(index.stop), index.start or 0, index.stop, index.step))
        if index < 0:
            return pick(self.all(), index)
        return pick(self.take(index + 1), index)


class AsyncResults(Results[T]):
    """What can be asked of the results of an async client as of a list, to be awaited."""

    def __aiter__(self) -> AsyncIterator[T]:
        raise NotImplementedError

    async def all(self) -> list[T]:
        """All records as a list.

        Raises:
            ZenpyException: with follow=True the listing has no end.
        """
        self._state.refuse_endless()
        return [record async for record in self]

    async def first(self) -> T | None:
        """The first record, or None if the listing is empty."""
        async for record in self:
            return record
        return None

    async def one(self) -> T:
        """The only record, of a search that has to find one.

        Raises:
            ZenpyException: there is no record, or more than one.
        """
        return only_one(await self.take(2), self._state.call.name)

    @overload
    def __getitem__(self, index: int) -> Coroutine[object, object, T]: ...
    @overload
    def __getitem__(self, index: slice) -> Coroutine[object, object, list[T]]: ...
    def __getitem__(
        self, index: int | slice
    ) -> Coroutine[object, object, T] | Coroutine[object, object, list[T]]:
        """One record, or exactly the records of a slice, to be awaited: `await results[:250]`.

        Negative positions read the whole listing.

        Raises:
            IndexError: the listing has fewer records.
        """
        return self._read_slice(index) if isinstance(index, slice) else self._read_one(index)

    async def _read_slice(self, index: slice) -> list[T]:
        return (await self.all() if reads_all(index) else await self.take(index.stop))[index]

    async def _read_one(self, index: int) -> T:
        return pick(await self.all() if index < 0 else await self.take(index + 1), index)

    #: A plain loop cannot wait for records, so that it is a TypeError; without this, it would take `__getitem__`.
    __iter__: ClassVar[None] = None

    async def take(self, number: int) -> list[T]:
        """At most `number` records from the start."""
        records: list[T] = []
        if number <= 0:
            return records
        async for record in self:
            records.append(record)
            if len(records) == number:
                break
        return records


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
