"""Tables in HTML for notebooks: the fields of a record, and the records of a listing that have been read.

Every text is escaped, values are as short as in the text of a record, and what is left out is counted. A notebook brings the
style of tables with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import cast

from zenpy.lib.display.text import HIDDEN, Shown, is_secret, is_shown, show_value

#: How many rows and columns a table has.
MOST_ROWS = 20
MOST_FIELDS = 60
MOST_COLUMNS = 8


def show_fields(record: object, fields: Sequence[tuple[str, object]]) -> str:
    """A record as a table with a row for each field that has a value; secrets are hidden."""
    given = [(name, value) for name, value in fields if value not in (None, "", [], {})]
    rows = [
        f"<tr><th style='text-align: left'>{_text(name)}</th><td style='text-align: left'>{_cell(name, value)}</td></tr>"
        for name, value in given[:MOST_FIELDS]
    ]
    left_out = [
        *_count(len(given) - MOST_FIELDS, "more field"),
        *_count(len(fields) - len(given), "field", " without a value"),
    ]
    return _table(type(record).__name__, rows, left_out)


def show_records(title: str, records: Sequence[object], length: int | None = None) -> str:
    """Records as a table: a column for each field that tells what they are.

    Args:
        title: what stands above it.
        records: the records; what is not one is in a column of its own.
        length: how many there are, if these are only the first of them.
    """
    shown = [_fields_of(one) for one in records[:MOST_ROWS]]
    columns = list(dict.fromkeys(name for fields in shown for name in fields))[:MOST_COLUMNS]
    head = "".join(f"<th>{_text(name)}</th>" for name in columns)
    rows = [f"<tr>{head}</tr>"] if columns else []
    rows += [_row([_cell(name, fields.get(name)) for name in columns]) for fields in shown]
    more = (len(records) if length is None else length) - len(shown)
    return _table(title, rows, _count(more, "more"))


def _fields_of(one: object) -> dict[str, object]:
    if is_shown(one):
        return {"": type(one).__name__, **dict(cast("Shown", one)._shown_items())}
    return {"": one}


def _row(cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<td style='text-align: left'>{cell}</td>" for cell in cells) + "</tr>"


def _cell(name: str, value: object) -> str:
    if value is None:
        return ""
    if is_secret(name) and value:
        return HIDDEN
    return _text(show_value(value, 2)) if not isinstance(value, str) else _text(show_value(value)[1:-1])


def _table(title: str, rows: Iterable[str], left_out: Sequence[str]) -> str:
    below = f"<p>{_text(', '.join(left_out))}</p>" if left_out else ""
    return f"<div><p><b>{_text(title)}</b></p><table>{''.join(rows)}</table>{below}</div>"


def _count(number: int, thing: str, rest: str = "") -> list[str]:
    """A count of what is left out; nothing if nothing is."""
    if number <= 0:
        return []
    return [f"{number} {thing}{'s' if number > 1 and thing.endswith('field') else ''}{rest}"]


def _text(value: object) -> str:
    return escape(str(value))
