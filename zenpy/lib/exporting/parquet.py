"""An export as a Parquet dataset: a folder of files, each with the pages from one checkpoint to the next.

A file is named by its number and by the checkpoint that it begins at. It is written under another name, synced and renamed, then the
state counts it. After a crash in between, the next run reads the same pages again and puts the same name in its place; until then
the file is removed, so that a reader of the folder finds what the state counts.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Protocol, cast

from zenpy.lib.arrow.pyarrow_types import RecordBatch, Table, load, load_extra
from zenpy.lib.durable_files import open_replacement, sync_folder
from zenpy.lib.exporting.folder import DATASET_STATE, _Folder
from zenpy.lib.exporting.marked import MarkedRows
from zenpy.lib.exporting.state import ExportError, Progress, Settings

#: The rows of a file; pages are put together until they have so many, or take so many bytes of memory, or the export ends.
ROWS_PER_FILE, BYTES_PER_FILE = 10_000, 64_000_000
_COMPRESSION = "zstd"


class _Parquet(Protocol):
    def write_table(self, table: Table, where: IO[bytes], /, *, compression: str) -> None: ...


class ParquetTarget(_Folder):
    """A folder of Parquet files."""

    def __init__(
        self,
        path: Path,
        settings: Settings,
        progress: Progress,
        rows: MarkedRows,
    ) -> None:
        super().__init__(path, settings, progress)
        self._parquet = cast("_Parquet", load_extra("pyarrow.parquet", "arrow"))
        self._rows = rows
        self._waiting: list[RecordBatch] = []
        self._latest: Progress | None = None

    @property
    def place(self) -> str:
        """The folder with the files."""
        return str(self.path)

    def append(self, rows: Sequence[object], progress: Progress) -> None:
        """Keep the columns of a page; a file is written when there are enough."""
        if rows:
            self._waiting.append(self._rows.make_batch(rows))
        self._latest = progress
        is_long = sum(batch.num_rows for batch in self._waiting) >= ROWS_PER_FILE
        if is_long or sum(batch.nbytes for batch in self._waiting) >= BYTES_PER_FILE:
            self.finish()

    def finish(self) -> None:
        """Write the file of the pages that wait, then count it; all is on the disk when this returns."""
        progress, waiting = self._latest, self._waiting
        if progress is None:
            return
        progress.files = self.progress.files
        if waiting:
            self._write_file(waiting)
            progress.files += 1
        self._write_state(progress)
        self._latest, self._waiting = None, []

    def _write_file(self, batches: Sequence[RecordBatch]) -> None:
        with open_replacement(self._file()) as file:
            # as one group of rows: readers skip whole groups, and groups of a page each are larger and slower to read
            table = load().Table.from_batches(batches, self._rows.schema)
            self._parquet.write_table(table, file, compression=_COMPRESSION)

    def _file(self) -> Path:
        """The file that comes next."""
        begin = hashlib.blake2b((self.progress.checkpoint or "").encode(), digest_size=6).hexdigest()
        return self.path / f"{self.settings.name}-{self.progress.files:06}-{begin}.parquet"

    def start(self) -> None:
        """Write the first state; or remove the file that the state does not count."""
        if self.progress.checkpoint is None:
            self._write_state(self.progress)
        own = re.compile(re.escape(self.settings.name) + r"-(\d{6,})-[0-9a-f]{12}\.parquet", re.ASCII)
        found = {file: own.fullmatch(file.name) for file in self.path.iterdir()}
        numbers = {file: int(match[1]) for file, match in found.items() if match}
        if len([one for one in numbers.values() if one < self.progress.files]) < self.progress.files:
            raise ExportError(
                f"{self.path} has {len(numbers)} files, but {DATASET_STATE} says that {self.progress.files} were written: "
                "something else has removed some. Export into another folder."
            )
        for file, number in numbers.items():
            if number >= self.progress.files:
                file.unlink()
        sync_folder(self.path)
