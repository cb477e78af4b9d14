"""What a custom field of each kind is in Python, and on the wire.

| kind | Python | on the wire |
| --- | --- | --- |
| `text`, `regexp`, `credit_card` | `str` | text |
| `integer` | `int` | a number; Zendesk gives values of tickets back as text |
| `decimal` | `decimal.Decimal`; `float` and `int` are taken | likewise |
| `checkbox` | `bool` | true or false; a ticket's unset checkbox reads as None |
| `date` | `datetime.date` | `2026-11-30`; users and organizations have a time after it |
| `dropdown` | `str`, the tag of an option | the tag |
| `multiselect` | `list[str]`, tags of options | a list of tags |
| `lookup` | `int`, or `str` for records of custom objects: the id | the id, as a number or text |

A value that does not fit raises ValueError, and a value of another type TypeError, before anything is sent. A stored value
that fits no longer, because the field was changed, is read as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeAlias

from zenpy.lib.suggest import suggest_name

if TYPE_CHECKING:
    from zenpy.lib.account.definitions import FieldDefinition

#: What a value is in Python.
CustomValue: TypeAlias = str | int | Decimal | bool | date | list[str] | None
#: What a value is in JSON.
WireValue: TypeAlias = str | int | float | bool | list[str] | None

_MOST_OPTIONS_SHOWN = 30
_NUMBER = re.compile(r"[+-]?\d+", re.ASCII)


def read_value(definition: FieldDefinition, stored: object) -> object:
    """What a program reads for a stored value.

    Args:
        definition: of the field.
        stored: the value as it came.

    Returns:
        The value of the kind's Python type; None if there is no value; the stored value itself if it does not fit the kind.
    """
    if stored is None or stored == "":
        return None
    match definition.kind:
        case "integer" if isinstance(stored, str) and _NUMBER.fullmatch(stored):
            return int(stored)
        case "decimal" if isinstance(stored, str | int | float) and not isinstance(stored, bool):
            return _decimal(stored)
        case "date" if isinstance(stored, str):
            return _day(stored)
        case "lookup" if (
            isinstance(stored, str) and _NUMBER.fullmatch(stored) and not _leads_to_object(definition)
        ):
            return int(stored)
        case _:
            return stored


def _decimal(stored: str | int | float) -> object:
    try:
        return Decimal(str(stored))
    except InvalidOperation:
        return stored


def _day(stored: str) -> object:
    try:
        return date.fromisoformat(stored[:10])
    except ValueError:
        return stored


def _leads_to_object(definition: FieldDefinition) -> bool:
    return (definition.target or "").startswith("zen:custom_object:")


def write_value(definition: FieldDefinition, value: object) -> WireValue:
    """What is sent for a value, checked against the definition.

    Args:
        definition: of the field.
        value: of the kind's Python type; None clears the field; a record for a lookup stands for its id.

    Raises:
        TypeError: the value has another type. The error says which one the field takes.
        ValueError: it is not an option, not a date, or does not match the pattern. The error lists what there is.
    """
    if value is None:
        return None
    match definition.kind:
        case "text" | "credit_card":
            return _text(definition, value)
        case "regexp":
            return _matching(definition, _text(definition, value))
        case "integer":
            return _integer(definition, value)
        case "decimal":
            return _number(definition, value)
        case "checkbox":
            if not isinstance(value, bool):
                raise _wrong(definition, value, "a bool")
            return value
        case "date":
            return _date(definition, value)
        case "dropdown":
            return _option(definition, _text(definition, value))
        case "multiselect":
            return _options(definition, value)
        case "lookup":
            return _reference(definition, value)


def _wrong(definition: FieldDefinition, value: object, takes: str) -> TypeError:
    return TypeError(
        f"the field {definition.title!r} ({definition.kind}) takes {takes}, not {type(value).__name__}"
    )


def _text(definition: FieldDefinition, value: object) -> str:
    if not isinstance(value, str):
        raise _wrong(definition, value, "a str")
    return str(value)


def _matching(definition: FieldDefinition, text: str) -> str:
    """The text if it matches the pattern; a pattern that Python does not know is left to Zendesk, which uses Ruby's."""
    try:
        pattern = re.compile(definition.pattern or "")
    except re.error:
        return text
    if definition.pattern and not pattern.search(text):
        raise ValueError(
            f"the field {definition.title!r} takes text that matches {definition.pattern!r}, not {text!r}"
        )
    return text


def _integer(definition: FieldDefinition, value: object) -> int:
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise _wrong(definition, value, "an int")
    return int(value.__index__())


def _number(definition: FieldDefinition, value: object) -> int | float | str:
    """A number of JSON if it has all digits, otherwise text, which Zendesk takes as well."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise _wrong(definition, value, "a Decimal, a float or an int")
    exact = Decimal(str(value))
    if not exact.is_finite():
        raise ValueError(f"the field {definition.title!r} takes a finite number, not {value!r}")
    if isinstance(value, int):
        return int(value)
    return float(exact) if Decimal(str(float(exact))) == exact else format(exact, "f")


def _date(definition: FieldDefinition, value: object) -> str:
    if isinstance(value, datetime) or not isinstance(value, date):
        hint = (
            "; a datetime has a date for each time zone: give its date()"
            if isinstance(value, datetime)
            else ""
        )
        raise TypeError(f"{_wrong(definition, value, 'a date')}{hint}")
    return value.isoformat()


def _option(definition: FieldDefinition, text: str) -> str:
    values = [one.value for one in definition.options]
    if text in values:
        return text
    raise ValueError(_unknown_option(definition, text, values))


def _unknown_option(definition: FieldDefinition, text: str, values: list[str]) -> str:
    tag = next((one.value for one in definition.options if one.name == text), None) or suggest_name(
        text, values
    )
    shown = ", ".join(map(repr, values[:_MOST_OPTIONS_SHOWN])) or "none"
    more = f" and {len(values) - _MOST_OPTIONS_SHOWN} more" if len(values) > _MOST_OPTIONS_SHOWN else ""
    meant = f" Did you mean {tag!r}?" if tag else ""
    return f"the field {definition.title!r} has no option {text!r}: its options are {shown}{more}.{meant}"


def _options(definition: FieldDefinition, value: object) -> list[str]:
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise _wrong(definition, value, "a list of str")
    return [_option(definition, _text(definition, one)) for one in value]


def _reference(definition: FieldDefinition, value: object) -> int | str:
    id_ = getattr(value, "id", value)
    if id_ is None:
        raise ValueError(f"the field {definition.title!r} takes a saved record: this one has no id yet")
    if isinstance(id_, bool) or not isinstance(id_, int | str):
        raise _wrong(definition, value, "an id or a record")
    return id_
