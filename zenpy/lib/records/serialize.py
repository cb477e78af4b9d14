"""From Python values to what JSON can carry, without loss: what cannot be carried is refused, never sent as null."""

from __future__ import annotations

from datetime import date
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING

from zenpy.lib.exception import EncodingError
from zenpy.lib.records.changes import Record
from zenpy.lib.records.dates import to_text

if TYPE_CHECKING:
    from decimal import Decimal

_PLAIN = frozenset({int, bool, type(None)})
_NO_NUMBER = "JSON has no such number; send None or text"


def plain(value: object) -> object:
    """A copy of the value in which records, lists and dicts, at any depth, are plain dicts and lists."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value._plain() if isinstance(value, Record) else value


def encode(value: object, field: str = "value") -> object:
    """The value as plain JSON data.

    Datetimes become ISO 8601 with a zone, dates YYYY-MM-DD, UUIDs text, an Enum its value, a Decimal a number where a
    number says exactly the same and text where not, tuples lists, sets lists in a fixed order, records everything they
    hold.

    Args:
        value: what is to be sent.
        field: where it stands, for the error message.

    Raises:
        EncodingError: the value, or something inside it, has no place in JSON; the message names the field.
    """
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return encode(value.value, field)
    if isinstance(value, str):
        return _text(value, field)
    if isinstance(value, dict):
        return {_key(key, field): encode(item, f"{field}.{key}") for key, item in value.items()}
    if isinstance(
        value, set | frozenset
    ):  # whose order differs from run to run, which a checkpoint would notice
        value = sorted(value, key=str)
    if isinstance(value, list | tuple):
        return [encode(item, f"{field}[{index}]") for index, item in enumerate(value)]
    if isinstance(value, Record):
        return value._encoded(field)
    if isinstance(value, date):
        return to_text(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if isfinite(value):
            return float(value)
        raise _refused(value, field, _NO_NUMBER)
    return _encode_rare(value, field)


def _encode_rare(value: object, field: str) -> object:
    """Values whose modules are only worth importing when one of them turns up."""
    from decimal import Decimal
    from uuid import UUID

    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return _number(value, field)
    if isinstance(value, bytes | bytearray | memoryview):
        raise _refused(value, field, "decode it to text, or send a file with client.attachments.upload()")
    raise _refused(value, field, "give text, a number, a date, a list, a dict or a record")


def _text(value: str, field: str) -> str:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise _refused(
                value, field, "half a character (a lone surrogate) is in it; leave that out"
            ) from error
    return str(value)


def _number(value: Decimal, field: str) -> int | float | str:
    """A Decimal as a number if JSON then says exactly the same, otherwise as text."""
    if not value.is_finite():
        raise _refused(value, field, _NO_NUMBER)
    if value == value.to_integral_value():
        return int(value) if abs(value) < 2**53 else str(value)
    near = float(value)
    return near if type(value)(repr(near)) == value else str(value)


def _key(key: object, field: str) -> str:
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, str):
        return _text(key, f"a key of {field}")
    if isinstance(key, int) and not isinstance(key, bool):
        return str(key)
    raise _refused(key, f"a key of {field}", "keys are text")


def _refused(value: object, field: str, advice: str) -> EncodingError:
    return EncodingError(f"{field}: {type(value).__name__} cannot be sent as JSON; {advice}.")
