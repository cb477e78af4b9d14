"""`zenpy export`: an incremental export as files of JSON, CSV or Parquet, or as a table of DuckDB."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from zenpy.cli.calling.arguments import read_moment
from zenpy.cli.fields import FieldPath, check_fields, parse_fields
from zenpy.cli.rows import to_csv, to_json
from zenpy.cli.session import Options, open_client
from zenpy.lib.exporting.bar import can_show, show_bar
from zenpy.lib.exporting.folder import Encode
from zenpy.lib.exporting.kinds import KINDS, Kind, find_kind
from zenpy.lib.exporting.run import OnPage, Source, run_export
from zenpy.lib.exporting.state import Settings
from zenpy.lib.exporting.targets import FORMATS, guess_format, open_target, read_stored
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.suggest import check_choice

_FORMATS = ("jsonl", "csv", *(one for one in FORMATS if one != "jsonl"))
#: The formats whose columns are fields of the records themselves.
_COLUMNS = ("parquet", "duckdb")


def _complete(incomplete: str) -> list[str]:
    return [name for name in KINDS if name.startswith(incomplete)]


def export(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="EXPORT", help=", ".join(KINDS), autocompletion=_complete)],
    to: Annotated[Path, typer.Option(help="The folder, or the database; it is made if it is missing.")],
    form: Annotated[
        str | None, typer.Option("--format", help="jsonl (the default), csv, parquet, or duckdb.")
    ] = None,
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
        bool, typer.Option("--resume", help="Go on with the export that is there; begin it if there is none.")
    ] = False,
) -> None:
    """Write all records that have changed since a moment into files or a table, and later what has changed since then."""
    options: Options = context.obj
    kind = find_kind(name)
    chosen = check_choice(form, "format", _FORMATS) if form is not None else guess_format(to, "jsonl")
    # what is left out is as it was when the export began
    old = (
        read_stored(to, chosen, kind.name if of is None else f"{kind.name}_{of}") if resume else None
    ) or {}
    of = of or (str(old["of"]) if old.get("of") else None)
    if (of is None) is (kind.name == "custom_objects"):
        raise ValueError("--of names the custom object of an export of custom_objects, and of no other")
    paths = _choose_fields(fields, old.get("fields"), kind, chosen)
    start = _seconds(since) if since is not None else _number(old.get("since")) or 0
    end = _seconds(until) if until is not None else _number(old.get("until"))
    if end is not None and end <= start:
        raise ValueError("--until is not after --since")
    texts = None if paths is None else tuple(path.text for path in paths)
    encode = None if paths is None or chosen in _COLUMNS else _encode(paths, is_csv=chosen == "csv")
    with open_client(options) as client:
        settings = Settings(client.base_url, kind.name, chosen, start, end, texts, of)
        with (
            open_target(to, kind, settings, resume=resume, encode=encode) as target,
            _progress(kind, options) as on_page,
        ):
            before = target.progress.records
            done = run_export(Source(client, kind, as_records=encode is not None), target, on_page)
    row = {
        "export": kind.name,
        "file": target.place,
        "records": done.records,
        "new": done.records - before,
    }
    if options.json:
        print(to_json({**row, "latest": done.latest}))
    else:
        latest = f", up to {done.latest}" if done.latest else ""
        print(f"{row['new']} records written; {target.place} has {done.records}{latest}", file=sys.stderr)


def _choose_fields(fields: str | None, old: object, kind: Kind, form: str) -> list[FieldPath] | None:
    """The fields of each record; None for whole records."""
    before = ",".join(map(str, old)) if isinstance(old, list) else None
    names = fields if fields is not None else before or (kind.fields if form == "csv" else None)
    if names is None:
        return None
    paths = parse_fields(names)
    check_fields(paths, resolve_class(kind.spec))
    if form in _COLUMNS:
        for path in paths:
            if len(path.names) > 1:
                raise ValueError(
                    f"{path.text} is not a column of {form}; name fields of the records themselves"
                )
    return paths


def _encode(paths: list[FieldPath], *, is_csv: bool) -> Encode:
    """Chosen fields of records as lines; the first line of CSV has their names."""

    def encode(records: Sequence[object], is_first: bool) -> bytes:
        lines = [to_csv([path.text for path in paths])] if is_csv and is_first else []
        for one in records:
            cells = {path.text: path.read(one) for path in paths}
            lines.append(to_csv(cells.values()) if is_csv else to_json(cells) + "\n")
        return "".join(lines).encode("utf-8", "surrogatepass")

    return encode


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _seconds(text: str) -> int:
    return int(read_moment(text).timestamp())


@contextmanager
def _progress(kind: Kind, options: Options) -> Iterator[OnPage]:
    """A bar on the error stream, if that is a terminal."""
    if options.json or not can_show():
        yield lambda records, newest: None
        return
    with show_bar(kind.name) as show:
        yield show
