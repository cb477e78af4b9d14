"""Opens the target of an export by its format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from zenpy.lib.arrow.leaves import write_json
from zenpy.lib.content.encoding import encode_json
from zenpy.lib.exporting import folder
from zenpy.lib.exporting.folder import LinesTarget
from zenpy.lib.exporting.kinds import DELETED, Kind
from zenpy.lib.exporting.state import ExportError, Progress, Settings, Target

if TYPE_CHECKING:
    from zenpy.lib.exporting.folder import Encode, MakeTarget

#: The formats of exports; `csv` is that of the command line.
FORMATS = ("parquet", "jsonl", "duckdb")
#: The ends of names that say that a target is a database.
_DATABASES = (".duckdb", ".ddb")
#: What names no file of this machine: a database in memory, whose rows would be gone at the end, or an address (a path has one
#: slash of it left). A single letter is a drive of Windows.
_ELSEWHERE = re.compile(r":memory:.*|md:.*|[A-Za-z][A-Za-z0-9+.-]+:[/\\].*", re.DOTALL)


def guess_format(path: Path, default: str) -> str:
    """The format of a target that does not say it: that of the export which is there, else by its name."""
    if path.suffix in _DATABASES:
        return "duckdb"
    state = folder.read_state(path)
    return str(state["format"]) if state else default


def read_stored(path: Path, form: str, name: str) -> Mapping[str, object] | None:
    """The state of an export that is there; None if there is none."""
    if form != "duckdb":
        return folder.read_state(path)
    from zenpy.lib.exporting.duckdb import read_state

    return read_state(path, name)


@contextmanager
def open_target(
    path: Path, kind: Kind, settings: Settings, *, resume: bool, encode: Encode | None = None
) -> Iterator[Target]:
    """Hold the target of an export, within the block. It is made if it is missing.

    Args:
        path: a folder, or for DuckDB a file.
        kind: the export.
        settings: what it is started with.
        resume: go on with the export that is there.
        encode: makes lines of rows, in place of plain lines of JSON.

    Raises:
        ExportError: there is something else, or another process writes into it; or it is not a path of this machine.
    """
    if _ELSEWHERE.fullmatch(str(path)):
        raise ExportError(
            f"{path} is not a path of this machine, where rows and checkpoint are kept together; export into a file or folder, "
            "and copy what is there"
        )
    if settings.format == "duckdb":
        from zenpy.lib.exporting.duckdb import open_database
        from zenpy.lib.exporting.marked import MarkedRows

        with open_database(path, settings, MarkedRows(kind, settings.fields), resume=resume) as table:
            yield table
        return
    make = (
        _parquet(kind)
        if settings.format == "parquet"
        else _lines(encode or _encode_lines(kind, settings.fields))
    )
    with folder.open_folder(path, settings, make, resume=resume) as opened:
        yield opened


def _parquet(kind: Kind) -> MakeTarget:
    from zenpy.lib.exporting.marked import MarkedRows
    from zenpy.lib.exporting.parquet import ParquetTarget

    def make(path: Path, settings: Settings, progress: Progress) -> ParquetTarget:
        return ParquetTarget(path, settings, progress, MarkedRows(kind, settings.fields))

    return make


def _lines(encode: Encode) -> MakeTarget:
    def make(path: Path, settings: Settings, progress: Progress) -> LinesTarget:
        return LinesTarget(path, settings, progress, encode)

    return make


def _encode_lines(kind: Kind, fields: Sequence[str] | None) -> Encode:
    """Rows as lines of JSON, whole or with some fields; those of deleted records say so."""

    def encode(rows: Sequence[object], is_first: bool) -> bytes:
        lines = [_to_line(kind, fields, row) for row in rows]
        content = b"".join(encode_json(line) + b"\n" for line in lines)
        try:
            content.decode()
        except UnicodeDecodeError:  # half a character, of which no reader of UTF-8 takes the bytes
            return "".join(write_json(line) + "\n" for line in lines).encode()
        return content

    return encode


def _to_line(kind: Kind, fields: Sequence[str] | None, row: object) -> object:
    if not isinstance(row, Mapping):
        return row
    line = row if fields is None else {name: row.get(name) for name in fields}
    return {**line, DELETED: True} if kind.is_deleted(row) else line
