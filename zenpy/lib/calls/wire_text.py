"""Python values as text in a path or a query: ids, moments, flags and lists, each as Zendesk reads them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import assert_never
from urllib.parse import quote

from zenpy.lib.calls.operation import ParamStyle
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.message import Query
from zenpy.lib.numbers import is_missing, to_plain_number
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.serialize import encode

#: Query parameters that mean a moment as seconds since 1970, also where the value is a datetime or a date.
_UNIX_TIMES = frozenset({"start_time", "end_time"})
#: Those that mean a whole day, also where the value is a datetime.
_DATES = frozenset(f"{what}_{when}" for what in ("created", "updated") for when in ("at", "before", "after"))


def to_id(value: object, name: str = "value", attribute: str = "id") -> str:
    """The id (or the other attribute) that a record, a payload or a plain value stands for, as text."""
    if isinstance(value, BaseObject | Mapping):
        identity = to_plain_number(value.get(attribute))
        if identity is None:
            advice = "create it first or give the id" if attribute == "id" else f"its {attribute} is needed"
            raise ZenpyException(f"{name}: {value!r} has no {attribute} yet; {advice}.")
        return str(identity)
    value = to_plain_number(value)
    if isinstance(value, bool) or not isinstance(value, int | str | Enum):
        raise ZenpyException(f"{name} takes an id or a record, not {type(value).__name__}.")
    text = str(value.value if isinstance(value, Enum) else value)
    if not text.strip():
        raise ZenpyException(f"{name} is empty.")
    return text


def to_path_part(value: object, name: str, attribute: str = "id") -> str:
    """The id that stands for a value, as one part of a path, whatever characters are in it."""
    text = to_id(value, name, attribute)
    if text in (".", ".."):  # quoting does not change dots, so they would lead to another path
        raise ZenpyException(f"{name} cannot be {text!r}.")
    return quote(str(encode(text, name)), safe="")  # which refuses half characters


def to_query_pairs(wire: str, value: object, style: ParamStyle = "form") -> Query:
    """The query parameters for one argument; `style` tells whether a list is joined or repeated."""
    if isinstance(value, list):
        texts = [to_query_text(wire, item) for item in value]
        match style:
            case "repeat":
                return [(wire, text) for text in texts]
            case "form" | "comma" | "deep":
                return [(wire, ",".join(texts))]
            case _:
                assert_never(style)
    if isinstance(value, BaseObject) or not isinstance(value, Mapping):
        return [(wire, to_query_text(wire, value))]
    return [(f"{wire}[{key}]", to_query_text(wire, item)) for key, item in value.items()]


def to_query_text(wire: str, value: object) -> str:
    """One value as query text: booleans lower-case, moments ISO 8601 or seconds since 1970, records as their id."""
    value = to_plain_number(value)
    if isinstance(value, float | date) and is_missing(value):
        raise ZenpyException(f"{wire}: {value!r} is a missing value; leave the argument out.")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and wire in _UNIX_TIMES:
        return str(int(value))
    if isinstance(value, date) and wire in _UNIX_TIMES:
        return str(to_unix_time(value))
    if isinstance(value, datetime) and wire in _DATES:
        return value.date().isoformat()
    if isinstance(value, datetime | date | Enum):
        return str(encode(value))
    if isinstance(value, BaseObject):
        return to_id(value, wire)
    if isinstance(value, int | float | str):
        return str(value)
    return str(encode(value))


def to_unix_time(moment: date) -> int:
    """Seconds since 1970; a datetime without a zone is taken as UTC, a date as its first moment there."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time.min)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
