"""The file with the definitions of an account: `zenpy.account.json`, made by `zenpy types pull`, kept with a program.

It is sorted, and the same account gives the same bytes, so that a difference of two versions shows what has changed in the
account. It has no credentials and nothing about people.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TypeAlias, TypeVar, cast

from zenpy.lib.account.definitions import (
    KINDS,
    AccountDefinitions,
    CustomObjectDefinition,
    Definitions,
    Entry,
    FieldDefinition,
    FieldOption,
    FormDefinition,
    Named,
    StatusDefinition,
)
from zenpy.lib.durable_files import open_replacement
from zenpy.lib.exception import ConfigurationError

NAME = "zenpy.account.json"
#: The version of the format. A file of a later one is refused.
FORMAT = 1
Row: TypeAlias = dict[str, object]
S = TypeVar("S")
T = TypeVar("T", bound=Named)


def dump_account(account: AccountDefinitions) -> str:
    """The text of the file."""
    content = {
        "format": FORMAT,
        "ticket_fields": [_row(one) for one in account.ticket_fields],
        "user_fields": [_row(one) for one in account.user_fields],
        "organization_fields": [_row(one) for one in account.organization_fields],
        "custom_objects": [
            {**_row(one), "fields": [_row(field) for field in one.fields]} for one in account.custom_objects
        ],
        "ticket_forms": [_row(one) for one in account.forms],
        "custom_statuses": [_row(one) for one in account.statuses],
        "brands": [_row(one) for one in account.brands],
        "groups": [_row(one) for one in account.groups],
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _row(definition: object) -> Row:
    """What a definition says; what it does not say is left out."""
    if isinstance(definition, CustomObjectDefinition):
        texts = ("name", "key", "title", "title_pluralized", "description")
        return {name: getattr(definition, name) for name in texts if getattr(definition, name)}
    row = asdict(definition)  # type: ignore[call-overload]  # every other definition is a dataclass of plain values
    return {
        name: value
        for name, value in row.items()
        if value not in ("", None, ()) and (name, value) != ("active", True)
    }


def write_account(account: AccountDefinitions, path: Path) -> None:
    """Write the file; a file that is there is replaced in one step."""
    with open_replacement(path) as file:
        file.write(dump_account(account).encode())


def read_account(path: Path) -> AccountDefinitions:
    """Read the file.

    Raises:
        ConfigurationError: there is no such file, it is not one of `zenpy types pull`, or it is of a later version.
    """
    try:
        return load_account(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigurationError(f"there is no file {path}: `zenpy types pull` writes it") from None
    except (KeyError, TypeError, ValueError) as error:
        raise ConfigurationError(f"{path} is not a file of `zenpy types pull`: {error}") from error


def load_account(text: str) -> AccountDefinitions:
    """The definitions in the text of a file.

    Raises:
        ValueError, KeyError, TypeError: the text is something else.
    """
    content = cast("Row", json.loads(text))
    version = content["format"]
    if version != FORMAT:
        raise ValueError(f"its format is {version!r}, and this version of the package reads {FORMAT}")
    return AccountDefinitions(
        ticket_fields=_fields("ticket field", content["ticket_fields"]),
        user_fields=_fields("user field", content["user_fields"]),
        organization_fields=_fields("organization field", content["organization_fields"]),
        custom_objects=_unique("custom object", map(_object, _rows(content["custom_objects"]))),
        forms=_unique("ticket form", (_form(row) for row in _rows(content["ticket_forms"]))),
        statuses=_unique(
            "custom status", (_make(StatusDefinition, row) for row in _rows(content["custom_statuses"]))
        ),
        brands=_unique("brand", (_make(Entry, row) for row in _rows(content["brands"]))),
        groups=_unique("group", (_make(Entry, row) for row in _rows(content["groups"]))),
    )


def _rows(value: object) -> list[Row]:
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise TypeError("a list of objects is expected")
    return value


def _make(kind: Callable[..., S], row: Row, **others: object) -> S:
    """The definition that a row stands for; a key that it does not know is a TypeError."""
    return kind(**{**row, **others})


def _object(row: Row) -> CustomObjectDefinition:
    return _make(CustomObjectDefinition, row, fields=_fields("custom object field", row["fields"]))


def _form(row: Row) -> FormDefinition:
    return _make(FormDefinition, row, fields=tuple(cast("list[int]", row.get("fields", []))))


def _fields(sort: str, rows: object) -> Definitions[FieldDefinition]:
    return _unique(sort, map(_field, _rows(rows)))


def _field(row: Row) -> FieldDefinition:
    if row["kind"] not in KINDS.values():
        raise ValueError(f"{row['kind']!r} is not a kind of field")
    options = tuple(_make(FieldOption, one) for one in _rows(row.get("options", [])))
    return _make(FieldDefinition, row, options=options)


def _unique(sort: str, members: Iterable[T]) -> Definitions[T]:
    """Definitions whose names are attributes, and unique: a file can be edited by hand, and can be a bad merge."""
    found = Definitions(sort, members)
    for one in found:
        if not one.name.isidentifier():
            raise ValueError(f"{one.name!r} is not a name that a {sort} can have")
    if len(found.by_name) < len(found) or len(found.by_id) < len(found):
        raise ValueError(f"two {sort}s have the same name or id")
    return found
