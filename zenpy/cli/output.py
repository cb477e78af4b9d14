"""What commands print: rows as lines of JSON for programs, or as text for people. Secrets never come here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

import typer

from zenpy.cli.session import Options


def print_rows(rows: Iterable[Mapping[str, object]], columns: Sequence[str], options: Options) -> None:
    """Print rows: each as a line of JSON, or all as columns that are as wide as their values.

    Args:
        rows: values by their names.
        columns: the names that are shown as text, in this order.
        options: whether it is JSON.
    """
    if options.json:
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
        return
    lines = [[make_plain(row.get(name)) for name in columns] for row in rows]
    widths = [max(map(len, cells)) for cells in zip(*lines, strict=True)]
    for line in lines:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def print_values(values: Mapping[str, object], options: Options) -> None:
    """Print one record: as a line of JSON, or each value on a line of its own behind its name."""
    if options.json:
        typer.echo(json.dumps(values, ensure_ascii=False))
        return
    width = max(map(len, values), default=0)
    for name, value in values.items():
        if value is not None:
            typer.echo(f"{name.ljust(width)}  {make_plain(value)}")


def make_plain(value: object) -> str:
    """A value as one line without control characters, which a terminal would take as commands."""
    text = "" if value is None else str(value)
    return "".join(char if char.isprintable() else " " for char in text)
