"""The state of a listing: which paginator reads it (`choose_paginator`), and what has been read so far (`ListingState`).

The sync and the async results share it. A `ListingState` belongs to one results object and all its readers; a `Paginator`
(`zenpy.lib.pagination.paginator`) belongs to one reader. Nothing here does I/O.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Generic, NamedTuple, TypeVar

from zenpy.lib.calls.call import Call
from zenpy.lib.exception import ZenpyException
from zenpy.lib.pagination.checkpoint_file import StoredPosition, resolve_checkpoint_file
from zenpy.lib.pagination.exports import ExportPaginator
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import Clock, Paginator, TimeLimit
from zenpy.lib.pagination.searches import ExportedSearchPaginator, SearchPaginator

T = TypeVar("T")


def choose_paginator(call: Call, base_url: str, now: Clock) -> Paginator[T]:
    """The paginator for a call, at the first page.

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


def new_state(call: Call, base_url: str, now: Clock) -> ListingState[T]:
    """The state of a listing before its first page.

    Raises:
        ZenpyException: the arguments of the call contradict each other, or its checkpoint is not one.
    """
    call, position = resolve_checkpoint_file(call)
    return ListingState(call, choose_paginator(call, base_url, now), position)


class Snapshot(NamedTuple, Generic[T]):
    """The first pages of a listing, and the paginator that goes on after them.

    A snapshot is never changed, only replaced: all readers of the same results, in threads and tasks, can start from it.
    """

    pages: tuple[Page[T], ...]
    paginator: Paginator[T]
    is_whole: bool = False


class PageCollector(Generic[T]):
    """Reads on from a snapshot and keeps the pages; `ListingState.save` makes them the next snapshot."""

    def __init__(self, snapshot: Snapshot[T], time_limit: TimeLimit | None) -> None:
        self.pages: list[Page[T]] = list(snapshot.pages)
        self.paginator: Paginator[T] = snapshot.paginator.copy_for_reader(time_limit)
        self.is_whole: bool = snapshot.is_whole

    def add(self, page: Page[T] | None) -> None:
        """Keep a page; None means that there are no more."""
        if page is None:
            self.is_whole = True
        else:
            self.pages.append(page)

    def length(self) -> int | None:
        """The number of records, or None if the pages so far do not say it."""
        if self.is_whole:
            return sum(len(page) for page in self.pages)
        paginator = self.paginator
        call = paginator.call
        from_start = len(call.id_batches) < 2 and call.arguments.get("page", 1) == 1
        # The total of an export is the number of records of one page.
        counts_all = self.pages and from_start and not isinstance(paginator, ExportPaginator)
        return paginator.total if counts_all else None


class ListingState(Generic[T]):
    """What all readers of the same results share."""

    def __init__(self, call: Call, paginator: Paginator[T], position: StoredPosition | None = None) -> None:
        self.call = call
        #: The file that keeps the checkpoint, if the call has one.
        self.position = position
        self.snapshot: Snapshot[T] = Snapshot[T]((), paginator)
        #: The last page that was read, whose answer has more than records (cursors, end times).
        self.last_page: Page[T] | None = None
        #: How many records the reader who has got furthest has read.
        self.read: int = 0
        start = call.arguments.get("checkpoint")
        #: Where an export goes on after the last page that a reader has consumed.
        self.checkpoint: str | None = start if isinstance(start, str) and start else None

    def restart(self, call: Call, base_url: str, now: Clock) -> ListingState[T]:
        """The state of the same listing before its first page, with another call."""
        return ListingState(call, choose_paginator(call, base_url, now), self.position)

    def refuse_endless(self) -> None:
        """Raise if the listing has no end."""
        if self.snapshot.paginator.is_endless:
            raise ZenpyException(
                f"{self.call.name}() with follow=True has no end, so neither a length nor a list; read it with a loop."
            )

    def save(self, collector: PageCollector[T]) -> None:
        """Replace the snapshot by the pages of a collector, unless another reader has saved more pages meanwhile."""
        is_longer = len(collector.pages) > len(self.snapshot.pages)
        if is_longer or (collector.is_whole and not self.snapshot.is_whole):
            self.snapshot = Snapshot(tuple(collector.pages), collector.paginator, collector.is_whole)
        if collector.pages:
            self.note_page(collector.pages[-1], sum(len(page) for page in collector.pages))

    def note_page(self, page: Page[T], read: int) -> Page[T]:
        """Note a page that a reader gets now, who has read so many records with it, and return the page."""
        self.last_page = page
        self.read = max(self.read, read)
        return page

    def release_page(self, page: Page[T]) -> Page[T]:
        """Keep no records of a page that was read whole, and return what stays of it."""
        rest = page._without_records()
        if self.last_page is page:
            self.last_page = rest
        return rest

    def mark_consumed(self, page: Page[T]) -> object:
        """Move the checkpoint past a page that was read whole. Return what the caller's `on_checkpoint` returned."""
        if page.checkpoint is None or page.checkpoint == self.checkpoint:
            return None
        self.checkpoint = page.checkpoint
        on_checkpoint = self.call.arguments.get("on_checkpoint")
        return on_checkpoint(page.checkpoint) if callable(on_checkpoint) else None

    def own_file(self) -> AbstractContextManager[None]:
        """Own the file of the checkpoint within a block, if there is one."""
        return nullcontext() if self.position is None else self.position.held()

    def is_file_behind(self) -> bool:
        """Whether the file of the checkpoint does not have the last one yet."""
        return self.position is not None and self.checkpoint not in (None, self.position.text)

    def update_file(self) -> None:
        """Write the last checkpoint into its file. Call it when the program has dealt with the checkpoint."""
        if self.position is not None and self.checkpoint is not None and self.is_file_behind():
            self.position.write(self.checkpoint)

    def body_value(self, name: str) -> object:
        """The value of a key of the last answer, or None."""
        body = None if self.last_page is None else self.last_page.body
        return body.get(name) if isinstance(body, dict) else None

    def cursor(self, name: str) -> str | None:
        """A cursor of the last answer: beside the records, or in `meta`, where the export of custom objects has none."""
        meta = self.body_value("meta")
        found = meta.get(name) if isinstance(meta, dict) else None
        found = self.body_value(name) if found is None else found
        return found if isinstance(found, str) else None

    # -- what it shows of itself -----------------------------------------------------------------------------------

    def describe(self) -> str:
        """Which call it is, and how much of it has been read."""
        return f"results of client.{self.call.name}(): {self._progress()}"

    def _progress(self) -> str:
        if self.last_page is None:
            return "not read yet"
        if self.snapshot.is_whole:
            return f"{self.read} read, all there are"
        # The total of an export is the number of records of one page, and that of `ids=` the number of one call.
        one_page = isinstance(self.snapshot.paginator, ExportPaginator) or len(self.call.id_batches) > 1
        total = None if one_page else self.last_page.total
        return f"{self.read} read" if total is None else f"{self.read} of {total} read"

    def read_records(self) -> list[T]:
        """Records that have been read, for a look at them: all that are kept, or those of the last page."""
        if self.snapshot.pages:
            return [record for page in self.snapshot.pages for record in page]
        return [] if self.last_page is None else list(self.last_page)
