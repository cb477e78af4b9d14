"""Records and chosen fields of them as lines of JSON, as CSV, or as a table.

Lines of JSON and CSV appear as soon as there is a record, so that a pipe can work on them. A table needs all rows first.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import IO

from zenpy.cli.output import make_plain
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.serialize import to_plain

FORMATS = ("table", "json", "csv")


def to_json(value: object, *, indent: int | None = None) -> str:
    """A value as JSON: records as their payloads, moments as ISO 8601, decimals as text."""
    if isinstance(value, BaseObject):
        return value.to_json(indent=indent)
    return json.dumps(to_plain(value), ensure_ascii=False, indent=indent, default=_to_json_value)


def _to_json_value(value: object) -> object:
    if isinstance(value, BaseObject):
        return value.to_dict(serialize=False)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Iterable):
        return list(value)
    return str(value)


def to_cell(value: object) -> str:
    """A value as the text of one cell: nothing for None, a list or an object as JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool | BaseObject | Mapping):
        return to_json(value)
    if isinstance(value, date):
        return value.isoformat()
    return to_json(list(value)) if isinstance(value, Iterable) else str(value)


def to_csv(cells: Iterable[object]) -> str:
    """One line of CSV, with its end."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([to_cell(cell) for cell in cells])
    return line.getvalue()


def print_rows(rows: Iterable[Sequence[object]], names: Sequence[str], form: str) -> None:
    """Print rows in a format of FORMATS."""
    if form == "table":
        print_table(rows, names, sys.stdout)
        return
    if form == "csv":
        print(to_csv(names), end="")
    for row in rows:
        if form == "csv":
            print(to_csv(row), end="")
        else:
            print(to_json(dict(zip(names, row, strict=True))))


def print_table(rows: Iterable[Sequence[object]], names: Sequence[str], out: IO[str]) -> None:
    """Print a table. Where nobody looks at a terminal it has neither colours nor a width that cuts its cells."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*names, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*(Text(make_plain(to_cell(cell))) for cell in row))
    console = Console(file=out, soft_wrap=not out.isatty(), width=None if out.isatty() else 10_000)
    with console.capture() as captured:
        console.print(table)
    print("\n".join(line.rstrip() for line in captured.get().splitlines()), file=out)
