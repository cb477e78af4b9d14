"""Reading as a stream: a step reads some pages from where the last one ended, and Spark keeps that place as its offset.

An offset has the cursor of the export. What else is in it makes reading the same step again give the same rows, which Spark does
after a crash: the second of the newest row, and the versions that have changed in it. An export may give these rows again with the next
page, as it goes on at a whole second, and a record that has changed since has moved to a later step.

With the trigger `availableNow` a query ends when it has what was there at its begin. Spark then asks for steps until one gives nothing, so
on an account that changes all the time the begin has to be an end: what has changed after it comes with the next query.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from math import floor
from typing import TYPE_CHECKING

from pyspark.sql.datasource import SimpleDataSourceStreamReader
from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow

from zenpy.client import Zenpy
from zenpy.lib.arrow.listings import rows_of
from zenpy.lib.exporting.run import mark_version, read_moment
from zenpy.lib.pagination.page import Page
from zenpy.spark.batches import BatchMaker
from zenpy.spark.settings import SourceSettings

if TYPE_CHECKING:
    from pyarrow import RecordBatch


@dataclass(frozen=True)
class Offset:
    """A place in an export.

    Attributes:
        checkpoint: the cursor; empty at the beginning.
        moment: the second since 1970 of the newest row before it; None if there is none.
        edge: the versions before it that have changed in this second.
    """

    checkpoint: str = ""
    moment: int | None = None
    edge: list[str] = field(default_factory=list)

    def fresh(self, page: Page[object]) -> list[object]:
        """The rows of a page after this place that did not come before it."""
        known = set(self.edge)
        fresh = {mark: row for row in rows_of(page) if (mark := mark_version(row)) not in known}
        return list(fresh.values())

    def after(self, page: Page[object]) -> Offset:
        """The place after a page that comes next."""
        rows = rows_of(page)
        moments = [_moment(row) for row in rows]
        newest = max((one for one in (*moments, self.moment) if one is not None), default=None)
        edge = [mark_version(row) for row, moment in zip(rows, moments, strict=True) if moment == newest]
        if newest == self.moment:
            edge = [*self.edge, *(one for one in edge if one not in self.edge)]
        return Offset(page.checkpoint or self.checkpoint, newest, edge)

    def has(self, row: object) -> bool:
        """Whether a row came before this place."""
        moment = _moment(row)
        if self.moment is None or moment is None or moment < self.moment:
            return True
        return moment == self.moment and mark_version(row) in self.edge


def _moment(row: object) -> int | None:
    found = read_moment(row)
    return None if found is None else floor(found.timestamp())


class ExportStream(SimpleDataSourceStreamReader, SupportsTriggerAvailableNow):
    """Reads an export step by step."""

    def __init__(self, settings: SourceSettings, batches: BatchMaker) -> None:
        self._settings, self._batches = settings, batches
        #: The second since 1970 at which a query with the trigger `availableNow` began; None with any other.
        self._begin: float | None = None

    def _pages(self, client: Zenpy, place: Offset) -> Iterator[Page[object]]:
        return self._settings.read_pages(client, self._settings.start_time, place.checkpoint or None)

    def initialOffset(self) -> dict[str, object]:
        """The beginning."""
        return asdict(Offset())

    def prepareForTriggerAvailableNow(self) -> None:
        """Note that the steps end with what is there now."""
        self._begin = time.time()

    def read(self, start: dict[str, object]) -> tuple[Iterator[RecordBatch], dict[str, object]]:  # type: ignore[override]  # batches, where Spark's signature knows rows only
        """Some pages, and the place after them."""
        place = _offset(start)
        batches: list[RecordBatch] = []
        if self._is_over(place):
            return iter(batches), asdict(place)
        with self._settings.open_client() as client:
            for page in self._pages(client, place):
                rows = place.fresh(page)
                if not rows:  # nothing new is on it, but the export may go on
                    continue
                batches.append(self._batches.make(rows))
                place = place.after(page)
                if len(batches) == self._settings.pages_per_batch or self._is_over(place):
                    break
        return iter(batches), asdict(place)

    def _is_over(self, place: Offset) -> bool:
        return self._begin is not None and place.moment is not None and place.moment >= self._begin

    def readBetweenOffsets(self, start: dict[str, object], end: dict[str, object]) -> Iterator[RecordBatch]:  # type: ignore[override]  # see read
        """The same rows again, after a crash; but for records that have changed since, which come with a later step."""
        place, last = _offset(start), _offset(end)
        with self._settings.open_client() as client:
            pages = self._pages(client, place)
            for page in pages:
                fresh = place.fresh(page)
                rows = [row for row in fresh if last.has(row)]
                if rows:
                    yield self._batches.make(rows)
                if page.checkpoint == last.checkpoint or len(rows) < len(fresh):
                    return
                place = place.after(page)


def _offset(kept: Mapping[str, object]) -> Offset:
    return Offset(**kept)  # type: ignore[arg-type]  # what asdict has made of it
