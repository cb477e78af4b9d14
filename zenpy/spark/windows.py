"""Reading in batch: each window of time is a partition, which one worker reads.

All workers read at the same time, so a record may change while they do. A window has the rows whose moment lies in it. What moves out of a
window before it is read comes with the last one, if that is read more than a minute later and the batch has no end; else with a
later read. A pass at the end of each window could not give it either: an export has nothing of its last minute. What misses
nothing is a stream, which goes on where it was.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pyspark.sql.datasource import DataSourceReader, InputPartition

from zenpy.lib.arrow.listings import rows_of
from zenpy.lib.exception import ZenpyException
from zenpy.lib.exporting.run import read_moment
from zenpy.lib.pagination.exports import DuplicateFilter
from zenpy.spark.batches import BatchMaker
from zenpy.spark.settings import SourceSettings

if TYPE_CHECKING:
    from pyarrow import RecordBatch


class WindowPartition(InputPartition):
    """A window of time: from the second `start` to the second `end`, which is not in it; None for no end."""

    def __init__(self, start: int, end: int | None, is_first: bool = False) -> None:
        super().__init__((start, end))
        self.start: int = start
        self.end: int | None = end
        self.is_first: bool = is_first

    @property
    def has_all(self) -> bool:
        """Whether it is the only one, and has no end: then a row need not tell when it has changed."""
        return self.is_first and self.end is None

    def is_before(self, moment: float) -> bool:
        """Whether the whole window is before a moment."""
        return self.end is not None and moment >= self.end

    def has(self, moment: float) -> bool:
        """Whether a moment is in it. What an export gives from `start` on is in the first window, whatever moment it tells."""
        return (self.is_first or moment >= self.start) and not self.is_before(moment)


class WindowReader(DataSourceReader):
    """Reads an export window by window."""

    def __init__(self, settings: SourceSettings, batches: BatchMaker) -> None:
        self._settings, self._batches = settings, batches

    def partitions(self) -> Sequence[InputPartition]:
        """The windows; an empty one if there is nothing to read yet, as Spark asks for one at least."""
        windows = list(self._settings.windows(time.time()))
        return [WindowPartition(*window, number == 0) for number, window in enumerate(windows or [(0, 0)])]

    def read(self, partition: InputPartition) -> Iterator[RecordBatch]:
        """The rows of one window, a batch for each page."""
        assert isinstance(partition, WindowPartition)
        if partition.is_before(partition.start):
            return
        seen = DuplicateFilter()
        with self._settings.open_client() as client:
            for page in self._settings.read_pages(client, partition.start, None):
                rows = rows_of(page)
                moments = [0.0 if partition.has_all else self._place(row) for row in rows]
                inside = [row for row, moment in zip(rows, moments, strict=True) if partition.has(moment)]
                found = [row for row in inside if not seen.is_duplicate(row)]
                if found:
                    yield self._batches.make(found)
                if moments and partition.is_before(min(moments)):
                    return

    def _place(self, row: object) -> float:
        moment = read_moment(row)
        if moment is None:
            raise ZenpyException(
                f"A row of the export {self._settings.kind.name} does not tell when it has changed, so it belongs to no window."
                " Read this export as a stream."
            )
        return moment.timestamp()
