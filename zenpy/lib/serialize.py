"""How Python values go on the wire: moments with their zone, enums as their value, never a value that turns to null.

What has no form in JSON raises an error that names the value; nothing is dropped or guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from uuid import UUID

from zenpy.lib.exception import ZenpyException

_PLAIN = (str, int, float, bool, type(None))


class Unserializable(ZenpyException, TypeError):
    """A value has no form in JSON."""


def encode(value: object, where: str = "value") -> object:
    """The value as JSON can hold it.

    Args:
        value: plain values, containers, datetimes (without a zone: UTC), dates, UUIDs, Decimals, enums, records.
        where: names the value in errors.

    Raises:
        Unserializable: bytes and other types that JSON has no form for.
    """
    kind = type(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, Enum):
        return encode(value.value, where)
    if isinstance(value, dict):
        return {_key(key, where): encode(item, f"{where}.{key}") for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [encode(item, f"{where}[{position}]") for position, item in enumerate(value)]
    if isinstance(value, set | frozenset):
        return sorted((encode(item, where) for item in value), key=repr)
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return _encode_other(value, where)


def _encode_other(value: object, where: str) -> object:
    whole = getattr(value, "_whole", None)
    if whole is not None and not isinstance(value, type):
        return whole()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, Mapping):
        return encode(dict(value), where)
    if isinstance(value, bytes | bytearray | memoryview):
        raise Unserializable(f"{where}: bytes have no form in JSON; decode them to text, or upload them as a file.")
    raise Unserializable(f"{where}: a {type(value).__name__} has no form in JSON; give text, a number or a mapping.")


def _key(key: object, where: str) -> str:
    if isinstance(key, str):
        return key
    if isinstance(key, int | float) and not isinstance(key, bool):
        return str(key)
    raise Unserializable(f"{where}: the key {key!r} is not text.")


def _number(value: Decimal) -> object:
    """A Decimal as a number if that loses nothing, as text otherwise."""
    if not value.is_finite():
        return str(value)
    if value == value.to_integral_value():
        return int(value)
    return float(value) if Decimal(str(float(value))) == value else str(value)


def moment_text(moment: datetime) -> str:
    """ISO 8601 with the zone, `Z` for UTC; a datetime without a zone is taken as UTC."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    text = aware.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def moment(text: object) -> datetime | None:
    """The aware datetime that a timestamp from the server means; None for null and for what is none."""
    if isinstance(text, bool) or not isinstance(text, str | int | float):
        return None
    try:
        found = datetime.fromtimestamp(text, UTC) if isinstance(text, int | float) else datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
