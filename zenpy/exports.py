"""Incremental exports: into files and tables that go on where they were, and checkpoints for programs of your own.

import zenpy

zenpy.export(client, "tickets", "tickets.duckdb")

from zenpy.exports import CheckpointFile

for ticket in client.tickets.incremental(start_time=start, checkpoint=CheckpointFile("tickets.ckpt")):
    ...
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.exception import ZenpyException
from zenpy.lib.pagination.checkpoint_file import CheckpointFile

if TYPE_CHECKING:
    from zenpy.lib.client.runners import SyncRunner
    from zenpy.lib.exporting.run import OnPage

__all__ = ["CheckpointFile", "Export", "ExportFormat", "ExportName", "ExportProgress", "export"]

ExportName: TypeAlias = Literal[
    "tickets",
    "ticket_events",
    "ticket_metric_events",
    "users",
    "organizations",
    "articles",
    "chats",
    "calls",
    "call_legs",
    "side_conversation_events",
    "nps_recipients",
    "nps_responses",
    "custom_objects",
]
ExportFormat: TypeAlias = Literal["parquet", "jsonl", "duckdb"]


@dataclass(frozen=True)
class ExportProgress:
    """How far an export is.

    Attributes:
        records: how many records the target has, those of earlier runs among them.
        newest: the moment of the newest record of the last page; None if it does not tell.
    """

    records: int
    newest: datetime | None


@dataclass(frozen=True)
class Export:
    """What an export has done.

    Attributes:
        place: where the records are.
        records: how many there are, those of earlier runs among them.
        new: how many this run has added.
        latest: the moment of the newest record, as ISO 8601; None if there is none.
        checkpoint: where the next run goes on; `checkpoint=` of the call takes it too.
    """

    place: str
    records: int
    new: int
    latest: str | None
    checkpoint: str | None


def export(
    client: SyncRunner,
    name: ExportName,
    target: str | os.PathLike[str],
    *,
    format: ExportFormat | None = None,
    since: date | int = 0,
    until: date | int | None = None,
    columns: Sequence[str] | None = None,
    custom_object: str | None = None,
    resume: bool = True,
    on_progress: Callable[[ExportProgress], object] | None = None,
    bar: bool = True,
) -> Export:
    """Write all records that have changed since a moment into files or a table; a later run adds what has changed since then.

    The target has each version of a record once: two rows with the same id and the same times of change are one version. A run that is
    killed at any moment has lost nothing and doubled nothing: rows and checkpoint reach the disk together. One process at a time
    writes into a target. Deleted records come as rows like others; their column `_deleted` is true (in lines of JSON only they have it).

    The rows of Parquet and DuckDB have the columns of `zenpy.arrow.schema`; those of lines are the JSON that Zendesk sends. The
    target's own state is `export.json` in a folder (`_export.json` beside Parquet), and the table `zenpy_exports` in a database.

    Args:
        client: whose account is read.
        name: what is exported; see docs/exports.md.
        target: a folder for Parquet and lines; a database for DuckDB, which may have several exports.
        format: `parquet`, `jsonl` or `duckdb`. By default that of the export which is there, else `duckdb` for a name that ends
            with `.duckdb`, and `parquet` for any other.
        since: the first moment: a datetime (in UTC, if it has no zone), a day, or the seconds since 1970. All by default.
        until: leave out what has changed at this moment or later; written like `since`.
        columns: the columns that are wanted, in this order; all by default. Lines of JSON have no `_extra` and `_layout`.
        custom_object: the key of the custom object, for `custom_objects`.
        resume: whether to go on with the export that is there; an error if there is one otherwise.
        on_progress: called after each page.
        bar: whether to show a bar, if the error stream is a terminal and rich is installed.

    Raises:
        CheckpointError: the target has something else, was started with other arguments, or is in use. The message says which.
        ZenpyException: there is no such column, an extra is missing, or a call fails; the next run goes on.
        LookupError: there is no such export; it names the nearest.
    """
    from zenpy.lib.arrow.columns import OWN, choose, columns_of, read_names
    from zenpy.lib.exporting.kinds import find_kind
    from zenpy.lib.exporting.run import Source, run_export
    from zenpy.lib.exporting.state import Settings
    from zenpy.lib.exporting.targets import guess_format, open_target

    if getattr(client, "is_async", False):
        raise ZenpyException("export() takes a Zenpy client; give it one of its own, in a thread of its own.")
    kind, path = find_kind(name), Path(target)
    if (custom_object is None) is (kind.name == "custom_objects"):
        raise ZenpyException(
            "custom_object names the object of an export of custom_objects, and of no other."
        )
    start, end = _seconds("since", since), None if until is None else _seconds("until", until)
    if end is not None and end <= start:
        raise ZenpyException("until is not after since.")
    names = read_names(columns)
    choose(columns_of(kind.spec), names, kind.spec)
    settings = Settings(
        client.base_url,
        kind.name,
        _check_format(format) or guess_format(path, "parquet"),
        start,
        end,
        names,
        custom_object,
    )
    if settings.format == "jsonl" and {*OWN} & {*(names or ())}:
        raise ZenpyException(
            f"Lines of JSON have no columns {' and '.join(OWN)}: each line is what Zendesk sends."
        )
    with (
        open_target(path, kind, settings, resume=resume) as opened,
        _shown(kind.name, on_progress, bar) as on_page,
    ):
        before = opened.progress.records
        done = run_export(Source(client, kind), opened, on_page)
    return Export(opened.place, done.records, done.records - before, done.latest, done.checkpoint)


def _check_format(format: str | None) -> str | None:
    from zenpy.lib.exporting.targets import FORMATS
    from zenpy.lib.suggest import check_choice

    return None if format is None else check_choice(format, "format", FORMATS)


def _seconds(name: str, moment: date | int) -> int:
    from zenpy.lib.calls.wire_text import to_unix_time

    if isinstance(moment, date):
        return to_unix_time(moment)
    if type(moment) is not int:
        raise ZenpyException(f"{name} takes a datetime, a day, or whole seconds since 1970, not {moment!r}.")
    return moment


@contextmanager
def _shown(name: str, on_progress: Callable[[ExportProgress], object] | None, bar: bool) -> Iterator[OnPage]:
    from zenpy.lib.exporting.bar import can_show, show_bar

    def tell(records: int, newest: datetime | None) -> None:
        if on_progress is not None:
            on_progress(ExportProgress(records, newest))

    if not (bar and can_show()):
        yield tell
        return
    with show_bar(name) as show:

        def both(records: int, newest: datetime | None) -> None:
            show(records, newest)
            tell(records, newest)

        yield both
