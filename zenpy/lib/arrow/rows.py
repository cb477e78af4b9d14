"""Rows of JSON made of Arrow columns again: the same JSON as the columns were made of.

It takes columns that went through another engine as well, which may have made other types of them: text of a dictionary, a local
time of a moment.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

from zenpy.lib.arrow.columns import EXTRA, LAYOUT, Column, Items, Struct, columns_of


def make_rows(cells: Iterable[Mapping[str, object]], record: str) -> list[dict[str, object]]:
    """The rows as they came from the API.

    Args:
        cells: the rows with the values of Arrow, as `to_pylist()` gives them.
        record: the name of the record.
    """
    struct = columns_of(record)
    return [_make_row(struct, one) for one in cells]


def _make_row(struct: Struct, cells: Mapping[str, object]) -> dict[str, object]:
    layout, extra = cells.get(LAYOUT), cells.get(EXTRA)
    known = {name: column for name, column in struct.fields.items() if name in cells}
    row = _make_object(known, cells, json.loads(layout) if isinstance(layout, str) else None)
    merged = _merge(row, json.loads(extra)) if isinstance(extra, str) else row
    return merged if isinstance(merged, dict) else {EXTRA: merged}


def _make_object(
    fields: Mapping[str, Column], cells: Mapping[str, object], layout: object
) -> dict[str, object]:
    layouts = layout if isinstance(layout, dict) else {}
    return {
        name: _make_value(column, cells.get(name), layouts.get(name))
        for name, column in fields.items()
        if layouts.get(name) != 0
    }


def _make_value(column: Column, cell: object, layout: object) -> object:
    if cell is None:
        return None
    if isinstance(column, Struct):
        return _make_object(column.fields, cell, layout) if isinstance(cell, Mapping) else cell
    if isinstance(column, Items):
        return _make_list(column, cell, layout) if isinstance(cell, Iterable) else cell
    return _make_plain(column.kind, cell, layout)


def _make_list(items: Items, cells: Iterable[object], layout: object) -> list[object]:
    layouts = layout if isinstance(layout, dict) else {}
    every = layouts.get("*")
    return [_make_value(items.item, one, layouts.get(str(place), every)) for place, one in enumerate(cells)]


def _make_plain(kind: str, cell: object, layout: object) -> object:
    if isinstance(cell, str) and (kind == "json" or layout == "j"):
        return json.loads(cell)
    if isinstance(cell, datetime):
        moment = cell.astimezone(UTC) if cell.tzinfo else cell
        text = moment.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0")
        return (
            f"{text}.{moment.microsecond:06}"[: 20 + layout] + "Z" if isinstance(layout, int) else f"{text}Z"
        )
    return cell.isoformat() if isinstance(cell, date) else cell


def _merge(value: object, extra: object) -> object:
    """What the cells say, with what they could not hold."""
    if not isinstance(value, dict) or not isinstance(extra, dict):
        return extra
    return {**value, **{key: _merge(value.get(key), one) for key, one in extra.items()}}
