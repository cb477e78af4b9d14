"""What has been read of a listing so far, and where does it go on?

The sync and the async results share this state. A `ListingState` belongs to one results object and all its readers; a
`Paginator` (`zenpy.lib.pagination.paginator`) belongs to one reader. The state does no I/O.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Generic, NamedTuple, Self, TypeVar

from zenpy.lib.calls.call import Call
from zenpy.lib.exception import ZenpyException
from zenpy.lib.pagination.exports import ExportPaginator
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import Clock, Paginator, TimeLimit
from zenpy.lib.pagination.searches import ExportedSearchPaginator, SearchPaginator

T = TypeVar("T")


def choose_paginator(call: Call, base_url: str, now: Clock) -> Paginator[T]:
    """Return the paginator for a call, at the first page.

    Raises:
        ZenpyException: the arguments of the call contradict each other.
    """
    forms = call.operation.pages
    if "incremental_time" in forms or "incremental_cursor" in forms:
        return ExportPaginator(call, base_url, now)
    if "search" in forms:
        return SearchPaginator(call, base_url)
    if "search_export" in forms:
        return ExportedSearchPaginator(call, base_url)
    return Paginator(call, base_url)


class Snapshot(NamedTuple, Generic[T]):
    """The first pages of a listing, and the paginator that goes on after them.

    A snapshot is never changed, only replaced: all readers of the same results, in threads and tasks, can start from it.
    """

    pages: tuple[Page[T], ...]
    paginator: Paginator[T]
    complete: bool = False


class PageCollector(Generic[T]):
    """Reads on from a snapshot and keeps the pages; `ListingState.save` makes them the next snapshot."""

    def __init__(self, snapshot: Snapshot[T], limit: TimeLimit | None) -> None:
        self.pages: list[Page[T]] = list(snapshot.pages)
        self.paginator: Paginator[T] = snapshot.paginator.fork(limit)
        self.complete: bool = snapshot.complete

    def add(self, page: Page[T] | None) -> None:
        """Keep a page; None means that there are no more."""
        if page is None:
            self.complete = True
        else:
            self.pages.append(page)

    def length(self) -> int | None:
        """Return the number of records, or None if the pages so far do not say it."""
        if self.complete:
            return sum(len(page) for page in self.pages)
        paginator = self.paginator
        call = paginator.call
        from_start = len(call.id_batches) < 2 and call.arguments.get("page", 1) == 1
        # an export counts each page by itself
        counts_all = self.pages and from_start and not isinstance(paginator, ExportPaginator)
        return paginator.total if counts_all else None


class ListingState(Generic[T]):
    """What all readers of the same results share."""

    def __init__(self, call: Call, paginator: Paginator[T]) -> None:
        self.call = call
        self.snapshot: Snapshot[T] = Snapshot[T]((), paginator)
        #: The last answer, with what it says beside its records (cursors, end times).
        self.last_body: object = None
        start = call.arguments.get("checkpoint")
        #: Where an export goes on after the last page that a reader has consumed.
        self.checkpoint: str | None = start if isinstance(start, str) else None

    def refuse_endless(self) -> None:
        """Raise if the listing has no end."""
        if self.snapshot.paginator.endless:
            raise ZenpyException(
                f"{self.call.name}() with follow=True has no end, so neither a length nor a list; read it with a loop."
            )

    def save(self, collector: PageCollector[T]) -> None:
        """Replace the snapshot by the pages of a collector, unless another reader has saved more pages meanwhile."""
        is_longer = len(collector.pages) > len(self.snapshot.pages)
        if is_longer or (collector.complete and not self.snapshot.complete):
            self.snapshot = Snapshot(tuple(collector.pages), collector.paginator, collector.complete)
        if collector.pages:
            self.last_body = collector.pages[-1].body

    def mark_started(self, page: Page[T]) -> Page[T]:
        """Note that a reader gets this page now, and return it."""
        self.last_body = page.body
        return page

    def mark_consumed(self, page: Page[T]) -> object:
        """Move the checkpoint past a page that was read whole. Return what the caller's `on_checkpoint` returned."""
        if page.checkpoint is None or page.checkpoint == self.checkpoint:
            return None
        self.checkpoint = page.checkpoint
        on_checkpoint = self.call.arguments.get("on_checkpoint")
        return on_checkpoint(page.checkpoint) if callable(on_checkpoint) else None

    def body_value(self, name: str) -> object:
        """Return the value of a key of the last answer, or None."""
        return self.last_body.get(name) if isinstance(self.last_body, dict) else None


class Results(Generic[T]):
    """The attributes that the sync and the async results have in common."""

    _state: ListingState[T]
    _limit: tuple[float, Clock] | None = None

    @property
    def after_cursor(self) -> str | None:
        """Where an export goes on: give it back as `cursor=` to read what changed since (cursor exports)."""
        meta = self._state.body_value("meta")
        found = meta.get("after_cursor") if isinstance(meta, dict) else self._state.body_value("after_cursor")
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

        It is a short text to be stored. A page counts as read when the record after its last one is asked for, or the
        loop has ended; so nothing is lost when a program stops in the middle of one. None before the first page, and on
        listings that are not incremental exports.
        """
        return self._state.checkpoint

    def __repr__(self) -> str:
        return f"<results of client.{self._state.call.name.removesuffix('.__call__')}()>"

    def _new_time_limit(self) -> TimeLimit | None:
        return TimeLimit(*self._limit) if self._limit else None

    @contextmanager
    def _collect(self) -> Iterator[PageCollector[T]]:
        """Give a collector for the `with` block, and save its pages at the end.

        Raises:
            ZenpyException: the listing has no end.
        """
        self._state.refuse_endless()
        collector = PageCollector(self._state.snapshot, self._new_time_limit())
        try:
            yield collector
        finally:
            self._state.save(collector)

    def _with_time_limit(self, seconds: float, clock: Clock) -> Self:
        TimeLimit(seconds, clock)  # raises if seconds is not a time
        other = copy.copy(self)
        other._limit = (seconds, clock)
        return other
