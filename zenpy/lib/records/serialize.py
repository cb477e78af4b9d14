"""From Python values to JSON data, without loss: a value that JSON cannot represent is refused, never sent as null."""

from __future__ import annotations

from datetime import date
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, cast

from zenpy.lib.exception import DecodingError, EncodingError
from zenpy.lib.numbers import to_plain_list, to_plain_number
from zenpy.lib.records.changes import Record
from zenpy.lib.records.dates import format_date

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

_PLAIN = frozenset({int, bool, type(None)})
_BOXES = (dict, list, Record)
_NO_NUMBER = "JSON has no such number; send None or text"


#: The most levels of lists and dicts in a field that a record wraps. Python compares, copies, pickles and writes each level
#: inside the one around it, and stops with a RecursionError where there are too many (`sys.getrecursionlimit()`, which the
#: calls of the program use up as well). The fields of Zendesk have a few levels.
MOST_LEVELS = 100


class NestedTooDeep(DecodingError, EncodingError):
    """A value that was read, or that is to be sent, has too many levels of lists and dicts; it is both kinds of error."""

    advice = ""

    def __init__(self) -> None:
        super().__init__(
            f"A value has too many levels of lists and dicts inside each other (a field may have {MOST_LEVELS}), or it "
            "contains itself."
        )

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), ()


def to_plain(value: object) -> object:
    """A copy of the value in which records, lists and dicts, at any depth, are plain dicts and lists.

    Raises:
        NestedTooDeep: it has more levels than Python can follow.
    """
    try:
        if isinstance(value, dict):
            return {key: to_plain(item) for key, item in value.items()}
        if isinstance(value, list):
            return [to_plain(item) for item in value]
        return value._to_plain() if isinstance(value, Record) else value
    except RecursionError:
        raise NestedTooDeep from None


def refuse_deep(values: Iterable[object]) -> None:
    """Raise for values that are nested too deep to be pickled; records count like dicts.

    Raises:
        NestedTooDeep: they are.
    """
    level, seen = list(values), set[int]()
    for _ in range(MOST_LEVELS + 1):
        boxes = [box for box in level if isinstance(box, _BOXES) and id(box) not in seen]
        if not boxes:
            return
        seen.update(map(id, boxes))  # records may hold each other
        level = [item for box in boxes for item in _content(box)]
    raise NestedTooDeep


def _content(box: object) -> Iterable[object]:
    if isinstance(box, Record):
        return list(box.__dict__.values())
    return list(box.values()) if isinstance(box, dict) else list(cast("list[object]", box))


def is_id_key(key: str) -> bool:
    """Whether the name of a key says that it holds an id, or ids."""
    return key in ("id", "ids") or key.endswith(("_id", "_ids", "Id", "Ids"))


def identify_at(key: object, value: object, field: str) -> object:
    """The value under a key. Where the name of the key says that an id belongs there, a record is its id.

    The API description names the kind of the record for most of these keys (`Reference`); this is for all others.

    Raises:
        EncodingError: the record has no id yet.
    """
    if not isinstance(key, str) or not is_id_key(key):
        return value
    if isinstance(value, Record):
        identity = value.__dict__.get("id")
        if identity is None:
            raise EncodingError(
                f"{field}: {value!r} has no id yet; create it first, then give what comes back."
            )
        return identity
    if isinstance(value, list) and any(isinstance(item, Record) for item in value):
        return [identify_at("id", item, f"{field}[{index}]") for index, item in enumerate(value)]
    return value


def encode(value: object, field: str = "value") -> object:
    """The value as JSON data.

    Datetimes become ISO 8601 with a zone, dates YYYY-MM-DD, UUIDs text, an Enum its value, a Decimal a number if a
    number has exactly its value and text if not, tuples lists, sets lists in a fixed order, records all they have.

    Args:
        value: the value to send.
        field: its place in the request, for the error message.

    Raises:
        EncodingError: the value, or something inside it, cannot be sent as JSON; the message names the field.
    """
    try:
        return _encode(value, field)
    except RecursionError:
        raise NestedTooDeep from None


def _encode(value: object, field: str) -> object:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return _encode(value.value, field)
    if isinstance(value, str):
        return _encode_text(value, field)
    if isinstance(value, dict):
        return {
            encode_key(key, field): _encode(identify_at(key, item, place := f"{field}.{key}"), place)
            for key, item in value.items()
        }
    # the order of a set differs from run to run, and the checkpoint of a bulk call would then not fit
    if isinstance(value, set | frozenset):
        value = sorted(value, key=str)
    if isinstance(value, list | tuple):
        return [_encode(item, f"{field}[{index}]") for index, item in enumerate(value)]
    if isinstance(value, Record):
        return value._encode(field)
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if isfinite(value):
            return float(value)
        raise _make_error(value, field, _NO_NUMBER)
    return _encode_rare(value, field)


def _encode_rare(value: object, field: str) -> object:
    """Values of types that are rare, so that their modules are imported only here."""
    from decimal import Decimal
    from uuid import UUID

    number = to_plain_number(value)
    if number is not value:
        return _encode(number, field)
    if (items := to_plain_list(value)) is not value:
        return _encode(items, field)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return _encode_decimal(value, field)
    if isinstance(value, bytes | bytearray | memoryview):
        raise _make_error(value, field, "decode it to text, or send a file with client.attachments.upload()")
    raise _make_error(value, field, "give text, a number, a date, a list, a dict or a record")


def _encode_text(value: str, field: str) -> str:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise _make_error(
                value, field, "half a character (a lone surrogate) is in it; leave that out"
            ) from error
    return str(value)


def _encode_decimal(value: Decimal, field: str) -> int | float | str:
    """A Decimal as a number if that has exactly its value, otherwise as text."""
    if not value.is_finite():
        raise _make_error(value, field, _NO_NUMBER)
    if value == value.to_integral_value():
        return int(value) if abs(value) < 2**53 else str(value)
    near = float(value)
    return near if type(value)(repr(near)) == value else str(value)


def encode_key(key: object, field: str) -> str:
    """The key of a dict as JSON takes it: text, or a number as text.

    Raises:
        EncodingError: it is something else.
    """
    key = to_plain_number(key.value if isinstance(key, Enum) else key)
    if isinstance(key, str):
        return _encode_text(key, f"a key of {field}")
    if isinstance(key, int) and not isinstance(key, bool):
        return str(key)
    raise _make_error(key, f"a key of {field}", "keys are text")


def _make_error(value: object, field: str, advice: str) -> EncodingError:
    return EncodingError(f"{field}: {type(value).__name__} cannot be sent as JSON; {advice}.")
