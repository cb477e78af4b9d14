"""`zenpy export`: an incremental export as a file of lines of JSON, or of CSV."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from zenpy.cli.calling.arguments import read_moment
from zenpy.cli.exporting.folder import Settings, open_folder, read_state
from zenpy.cli.exporting.kinds import KINDS, Kind, find_kind
from zenpy.cli.exporting.run import OnPage, run_export
from zenpy.cli.fields import check_fields, parse_fields
from zenpy.cli.rows import to_json
from zenpy.cli.session import Options, open_client
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.suggest import check_choice

_FORMATS = ("jsonl", "csv")
#: The formats that a later version brings.
_LATER = ("parquet", "duckdb")


def _complete(incomplete: str) -> list[str]:
    return [name for name in KINDS if name.startswith(incomplete)]


def export(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="EXPORT", help=", ".join(KINDS), autocompletion=_complete)],
    to: Annotated[Path, typer.Option(help="The folder; it is made if it is missing.")],
    form: Annotated[str | None, typer.Option("--format", help="jsonl (the default) or csv.")] = None,
    since: Annotated[
        str | None, typer.Option(help="The first moment: 2026-01-31, or with a time. All, if left out.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(help="Leave out what has changed at this moment or later.")
    ] = None,
    fields: Annotated[
        str | None, typer.Option(help="Fields with commas, such as id,subject,custom.order_number.")
    ] = None,
    of: Annotated[str | None, typer.Option(help="The custom object, for `custom_objects`.")] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with the export in the folder; begin it if there is none.")
    ] = False,
) -> None:
    """Write all records that have changed since a moment into a folder, and later what has changed since then."""
    options: Options = context.obj
    kind = find_kind(name)
    if form in _LATER:
        raise ValueError(f"--format {form} comes with an extra of a later version; jsonl and csv are there")
    # what is left out is as it was when the export began
    old = (read_state(to) if resume else None) or {}
    of = of or (str(old["of"]) if old.get("of") else None)
    if (of is None) is (kind.name == "custom_objects"):
        raise ValueError("--of names the custom object of an export of custom_objects, and of no other")
    chosen = check_choice(form or str(old.get("format") or "jsonl"), "format", _FORMATS)
    names = fields if fields is not None else ",".join(_texts(old.get("fields"))) or None
    if names is None and chosen == "csv":
        names = kind.fields
    paths = None if names is None else parse_fields(names)
    check_fields(paths or (), resolve_class(kind.spec))
    start = _seconds(since) if since is not None else _number(old.get("since")) or 0
    end = _seconds(until) if until is not None else _number(old.get("until"))
    if end is not None and end <= start:
        raise ValueError("--until is not after --since")
    with open_client(options) as client:
        texts = None if paths is None else tuple(path.text for path in paths)
        settings = Settings(client.base_url, kind.name, chosen, start, end, texts, of)
        with open_folder(to, settings, resume=resume) as folder, _progress(kind, options) as on_page:
            before = folder.progress.records
            done = run_export(client, kind, folder, paths, on_page)
    row = {
        "export": kind.name,
        "file": str(folder.file),
        "records": done.records,
        "new": done.records - before,
    }
    if options.json:
        print(to_json({**row, "latest": done.latest}))
    else:
        latest = f", up to {done.latest}" if done.latest else ""
        print(f"{row['new']} records written; {folder.file} has {done.records}{latest}", file=sys.stderr)


def _texts(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _seconds(text: str) -> int:
    return int(read_moment(text).timestamp())


@contextmanager
def _progress(kind: Kind, options: Options) -> Iterator[OnPage]:
    """A bar on the error stream, if that is a terminal. It goes from the first record's moment to the present."""
    if options.json or not sys.stderr.isatty():
        yield lambda records, newest: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[text]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(kind.name, total=None, text="")
        first: list[float] = []

        def show(records: int, newest: datetime | None) -> None:
            if newest is not None:
                first.append(newest.timestamp())
                total = datetime.now().timestamp() - first[0]
                bar.update(task, total=max(total, 1), completed=newest.timestamp() - first[0])
            bar.update(task, text=f"{records:,} records" + (f", {newest:%Y-%m-%d %H:%M}" if newest else ""))

        yield show
