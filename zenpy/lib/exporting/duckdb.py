"""An export as a table of a DuckDB database: rows and checkpoint are written in one transaction.

The states of all exports of a database are in the table `zenpy_exports`. DuckDB itself lets one process write at a time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Protocol, cast

from zenpy.lib.arrow.pyarrow_types import Table, load, load_extra
from zenpy.lib.exporting.marked import MarkedRows
from zenpy.lib.exporting.state import ExportError, Progress, Settings, check_settings, is_begun, read_progress

#: The table with the states of the exports.
STATES = "zenpy_exports"


class _Result(Protocol):
    def fetchone(self) -> tuple[object, ...] | None: ...
    def fetchall(self) -> list[tuple[object, ...]]: ...


class _Connection(Protocol):
    def execute(self, query: str, parameters: Sequence[object] = (), /) -> _Result: ...
    def register(self, name: str, data: Table, /) -> object: ...
    def unregister(self, name: str, /) -> object: ...
    def close(self) -> None: ...


class _DuckDB(Protocol):
    IOException: type[Exception]
    CatalogException: type[Exception]

    def connect(self, path: str, /) -> _Connection: ...


class DuckDBTarget:
    """A table of a database that this process has open."""

    def __init__(
        self, path: Path, connection: _Connection, settings: Settings, progress: Progress, rows: MarkedRows
    ) -> None:
        self.path: Path = path
        self.settings: Settings = settings
        self.progress: Progress = progress
        self._connection, self._rows = connection, rows
        self._table = quote(settings.name)

    @property
    def place(self) -> str:
        """The table in its database."""
        return f"{self.settings.name} in {self.path}"

    def start(self) -> None:
        """Make the tables that are missing, and the columns that an earlier version did not know."""
        empty = load().Table.from_batches([], self._rows.schema)
        with self._transaction(), self._registered(empty):
            self._connection.execute(f"CREATE TABLE IF NOT EXISTS {self._table} AS SELECT * FROM zenpy_rows")
            there = {str(row[0]) for row in self._connection.execute(f"DESCRIBE {self._table}").fetchall()}
            for name, kind, *_ in self._connection.execute("DESCRIBE SELECT * FROM zenpy_rows").fetchall():
                if name not in there:
                    self._connection.execute(
                        f"ALTER TABLE {self._table} ADD COLUMN {quote(str(name))} {kind}"
                    )
            self._store(self.progress)

    def append(self, rows: Sequence[object], progress: Progress) -> None:
        """Insert the rows of a page and move on, or do neither; all is on the disk when this returns."""
        batches = [self._rows.make_batch(rows)] if rows else []
        table = load().Table.from_batches(batches, self._rows.schema)
        with self._transaction():
            if batches:
                with self._registered(table):
                    self._connection.execute(f"INSERT INTO {self._table} BY NAME SELECT * FROM zenpy_rows")
            self._store(progress)
        self.progress = progress

    def finish(self) -> None:
        """Nothing waits."""

    def _store(self, progress: Progress) -> None:
        state = json.dumps({**asdict(self.settings), **asdict(progress)})
        self._connection.execute(
            f"INSERT OR REPLACE INTO {STATES} VALUES (?, ?)", [self.settings.name, state]
        )

    @contextmanager
    def _registered(self, table: Table) -> Iterator[None]:
        self._connection.register("zenpy_rows", table)
        try:
            yield
        finally:
            self._connection.unregister("zenpy_rows")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")


def quote(name: str) -> str:
    """A name for SQL."""
    return '"' + name.replace('"', '""') + '"'


@contextmanager
def open_database(
    path: Path, settings: Settings, rows: MarkedRows, *, resume: bool
) -> Iterator[DuckDBTarget]:
    """Have a database open for an export, within the block. It is made if it is missing.

    Raises:
        ExportError: it has another export of this name, another table of it, or another process has it open.
    """
    duckdb = cast("_DuckDB", load_extra("duckdb", "duckdb"))
    try:
        connection = duckdb.connect(str(path))
    except duckdb.IOException as error:
        raise ExportError(
            f"{path} cannot be opened: another process has it open, or it is something else. {error}"
        ) from error
    try:
        target = DuckDBTarget(
            path, connection, settings, _read_progress(connection, path, settings, resume=resume), rows
        )
        target.start()
        yield target
    finally:
        connection.close()


def read_state(path: Path, name: str) -> Mapping[str, object] | None:
    """The state of an export in a database; None if it has none of this name."""
    if not path.exists():
        return None
    duckdb = cast("_DuckDB", load_extra("duckdb", "duckdb"))
    try:
        connection = duckdb.connect(str(path))
    except duckdb.IOException as error:
        raise ExportError(
            f"{path} cannot be opened: another process has it open, or it is something else. {error}"
        ) from error
    try:
        return _find_state(connection, name)
    finally:
        connection.close()


def _find_state(connection: _Connection, name: str) -> Mapping[str, object] | None:
    connection.execute(f"CREATE TABLE IF NOT EXISTS {STATES} (name VARCHAR PRIMARY KEY, state VARCHAR)")
    row = connection.execute(f"SELECT state FROM {STATES} WHERE name = ?", [name]).fetchone()
    found: Mapping[str, object] | None = json.loads(str(row[0])) if row else None
    return found


def _read_progress(connection: _Connection, path: Path, settings: Settings, *, resume: bool) -> Progress:
    state = _find_state(connection, settings.name)
    if state is None:
        tables = {str(row[0]) for row in connection.execute("SHOW TABLES").fetchall()}
        if settings.name in tables:
            raise ExportError(
                f"{path} has a table {settings.name} that is not of an export; choose another database"
            )
        return Progress()
    if not is_begun(state):
        return Progress()
    check_settings(state, settings, str(path), resume=resume)
    return read_progress(state)
