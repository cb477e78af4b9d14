"""What a value that was sent becomes: Zendesk takes digits for a number, a number for a text, and null for anything.

Only what cannot be made into the type that is asked for is refused.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime
from functools import cache

#: The numbers that Zendesk stores as ids.
LEAST, MOST = -(2**63), 2**63 - 1
_DIGITS = re.compile(r"[+-]?[0-9]{1,19}")
_DECIMAL = re.compile(r"[+-]?[0-9]{1,300}(\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?")
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?( ?(Z|UTC|[+-]\d\d(:?\d\d)?))?)?", re.ASCII
)
_BOOLEANS = {
    "true": True,
    "1": True,
    "yes": True,
    "on": True,
    "false": False,
    "0": False,
    "no": False,
    "off": False,
}
#: How an error names a type.
NAMES = {
    "id": "an integer",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "list": "an array",
}
NAMES |= {"string": "a string", "timestamp": "a date", "date": "a date", "object": "a hash", "map": "a hash"}


class WrongType(ValueError):
    """A value of which the wanted type cannot be made."""

    def __init__(self, shape: str, index: int | str | None = None) -> None:
        super().__init__(shape)
        self.wanted: str = " or ".join(dict.fromkeys(NAMES.get(kind, kind) for kind, _ in options_of(shape)))
        #: The place in a list of the item that is wrong, or the name in a map.
        self.index = index


def whole_number(text: object) -> int | None:
    """The whole number that a text is, in plain digits; None when it is none, or too large for Zendesk."""
    found = int(text) if isinstance(text, str) and _DIGITS.fullmatch(text) else None
    return found if found is not None and LEAST <= found <= MOST else None


def is_id(text: str) -> bool:
    """Whether a text is a whole number in plain digits that Zendesk can store."""
    return text[:1] not in ("+", "-") and whole_number(text) is not None


@cache
def options_of(shape: str) -> tuple[tuple[str, str], ...]:
    """The types that a shape allows, each with the shape of its items or values: `list<id>|string` has two."""
    parts = [part.partition("<") for part in re.findall(r"(?:list|map)<.*>|[^|]+", shape)]
    return tuple((kind, items.removesuffix(">")) for kind, _, items in parts)


def convert(shape: str, value: object) -> object:
    """The value as one of the types that a shape allows.

    Raises:
        WrongType: it cannot be made into any of them.
    """
    options = options_of(shape)
    if value is None or ("any", "") in options:
        return value
    for kind, items in options:
        if _is_of(kind, value):
            if items and isinstance(value, list):
                return _convert_items(items, value)
            if items and isinstance(value, dict):
                return _convert_values(items, value)
            return _normal(kind, value, shape)
    for kind, items in options:
        found = _make(kind, items, value)
        if found is not None:
            return found
    if value == "" and not any(kind in ("string", "list") for kind, _ in options):
        return None
    raise WrongType(shape)


def _is_of(kind: str, value: object) -> bool:
    """Whether a value has a type of JSON."""
    match kind:
        case "string" | "timestamp" | "date":
            return isinstance(value, str) and (kind == "string" or bool(value))
        case "boolean":
            return isinstance(value, bool)
        case "integer" | "id":
            return isinstance(value, int) and not isinstance(value, bool) and LEAST <= value <= MOST
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "list":
            return isinstance(value, list)
        case "object" | "map":
            return isinstance(value, dict)
    return True


def _normal(kind: str, value: object, shape: str) -> object:
    if kind in ("timestamp", "date") and isinstance(value, str):
        moment = parse_moment(value)
        if moment is None:
            raise WrongType(shape)
    return value


def _convert_items(shape: str, values: list[object]) -> list[object]:
    found = []
    for index, value in enumerate(values):
        try:
            found.append(convert(shape, value))
        except WrongType as error:
            raise WrongType(shape, index) from error
    return [value for value in found if value is not None]


def _convert_values(shape: str, values: dict[str, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in values.items():
        try:
            found[name] = convert(shape, value)
        except WrongType as error:
            raise WrongType(shape, name) from error
    return {name: value for name, value in found.items() if value is not None}


def _make(kind: str, items: str, value: object) -> object:
    """The value as another type than it has in JSON; None when it cannot be made."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    match kind:
        case "string" if is_number or isinstance(value, bool):
            return str(value).lower() if isinstance(value, bool) else str(value)
        case "integer" | "id" if isinstance(value, str):
            return whole_number(value.strip())
        case "integer" | "id" if isinstance(value, float) and value.is_integer() and LEAST <= value <= MOST:
            return int(value)
        case "number" if isinstance(value, str) and _DECIMAL.fullmatch(value.strip()):
            found = float(value)
            return found if math.isfinite(found) else None
        case "boolean" if isinstance(value, str | int):
            return _BOOLEANS.get(str(value).lower())
        case "timestamp" if is_number:
            return value
        case "list" if isinstance(value, str) and items.partition("|")[0] in ("string", "id", "integer", ""):
            return _convert_items(items, list(re.split(r"[\s,]+", value.strip()))) if value.strip() else []
    return None


def parse_moment(text: str) -> datetime | None:
    """The moment that a text says, as a date with or without a time; None when there is no such moment."""
    if not _MOMENT.fullmatch(text.strip()):
        return None
    plain = text.strip().replace(" UTC", "Z").replace(" ", "T", 1).replace(" ", "")
    try:
        found = datetime.fromisoformat(plain)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def parse_day(text: str) -> date | None:
    """The day that a text says."""
    found = parse_moment(text)
    return found.date() if found else None
