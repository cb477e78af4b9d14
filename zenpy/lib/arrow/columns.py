"""What the columns of a record hold, read from the generated table `_columns.py` of its package.

A column is written in one word: `int`, `float`, `bool`, `text`, `choice` (a closed enumeration), `value` (a text, or the JSON of
what else it is), `time`, `day`, `json` (any value, as its text), `{Via}` (a struct with the columns of that record), `[int]` (a list).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TypeAlias

from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.registry import OWN_PACKAGE
from zenpy.lib.suggest import suggest_name

#: Beside the fields: what the columns cannot hold, as JSON; and how to make the same JSON of the row again.
EXTRA, LAYOUT = "_extra", "_layout"
#: The columns that every record has beside its fields.
OWN = (EXTRA, LAYOUT)


@dataclass(frozen=True)
class Leaf:
    """A column with plain values."""

    kind: str


@dataclass(frozen=True)
class Struct:
    """A column with objects, or all columns of a record."""

    fields: dict[str, Column]


@dataclass(frozen=True)
class Items:
    """A column with lists."""

    item: Column


Column: TypeAlias = Leaf | Struct | Items


@cache
def columns_of(name: str) -> Struct:
    """The columns of a record, by its name in the API description.

    Raises:
        ZenpyException: there is no such record.
    """
    return _struct(name, ())


def read_names(columns: Sequence[str] | None) -> tuple[str, ...] | None:
    """The names of columns that a program gives; None for all.

    Raises:
        ZenpyException: it is one text, whose letters would be taken for names, or there are none.
    """
    if columns is None:
        return None
    if isinstance(columns, str):
        raise ZenpyException(f"columns takes a list of names: columns=[{columns!r}].")
    if not columns:
        raise ZenpyException("columns names at least one column; leave it out for all of them.")
    return tuple(columns)


def choose(struct: Struct, names: tuple[str, ...] | None, record: str) -> tuple[str, ...]:
    """The names of the columns that are wanted, in this order; all if none are named.

    Raises:
        ZenpyException: a name is unknown, or is there twice.
    """
    known = (*struct.fields, *OWN)
    if names is None:
        return known
    for name in names:
        if name not in known:
            near = suggest_name(name, known)
            raise ZenpyException(
                f"{record} has no column {name!r}{f'; did you mean {near!r}?' if near else '.'}"
            )
    if len(set(names)) < len(names):
        raise ZenpyException(f"A column of {record} is named twice: {', '.join(names)}.")
    return names


def _struct(name: str, above: tuple[str, ...]) -> Struct:
    package, _, spec = name.rpartition(":")
    table: dict[str, str] = import_module(f"{package or OWN_PACKAGE}.lib.api_objects._columns").COLUMNS
    text = table.get(spec)
    if text is None:
        near = suggest_name(spec, table)
        raise ZenpyException(
            f"There is no record {name!r}{f'; did you mean {near!r}?' if near else '.'} Names are those of docs/reference."
        )
    words = (word.rpartition(":") if "{" not in word else word.partition(":") for word in text.split())
    return Struct({wire: _column(word, (*above, name)) for wire, _, word in words})


def _column(word: str, above: tuple[str, ...]) -> Column:
    if word.startswith("["):
        return Items(_column(word[1:-1], above))
    if word.startswith("{"):
        inner = word[1:-1]
        # a record that contains itself would have no end
        return Leaf("json") if inner in above else _struct(inner, above)
    return Leaf(word)
