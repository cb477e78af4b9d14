"""Plain values as Arrow arrays. What a column cannot hold is null in it, and is returned beside it.

The usual case is decided for a whole column at once, in C: the set of the types of its values, or one comparison of all texts. Only a
column with a value that does not fit is looked at value by value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from zenpy.lib.arrow.pyarrow_types import Array, DataType, load
from zenpy.lib.content.encoding import encode_json

#: Layouts: of a field that the object does not have; of a cell whose text is JSON, where most are plain texts.
ABSENT, AS_JSON = "0", '"j"'

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.(\d{3}|\d{6}))?Z", re.ASCII)
#: The digits of the second's parts, by the length of the text.
_DIGITS = {20: "", 24: "3", 27: "6"}
_NONE = type(None)
_SCALARS = {str, int, float, bool, _NONE}


class Values(NamedTuple):
    """The values of a column.

    Attributes:
        array: the values.
        layouts: how each is written in JSON; one text if it is the same for all, empty for the usual way.
        extras: by the number of the row, what the column cannot hold of it.
    """

    array: Array
    layouts: str | list[str]
    extras: Mapping[int, object]


def convert_leaf(kind: str, values: Sequence[object], target: DataType) -> Values:
    """Plain values as an array.

    Args:
        kind: what the column holds, see `zenpy.lib.arrow.columns`.
        values: those of JSON; None for null and for what is not there.
        target: the type of the array.
    """
    return _CONVERT[kind](values, target)


def _plain(*kinds: type, checked: bool = False) -> Callable[[Sequence[object], DataType], Values]:
    """A function for values of some types, which become those of the array as they are.

    Args:
        kinds: the types.
        checked: whether pyarrow would also take values of other types, and change them.
    """
    allowed = {*kinds, _NONE}

    def convert(values: Sequence[object], target: DataType) -> Values:
        if not checked or allowed.issuperset(map(type, values)):
            try:
                return Values(load().array(values, target), "", {})
            except (ValueError, TypeError, OverflowError):  # also more than 64 bits, or half a character
                pass
        return _one_by_one(
            values, target, lambda one: one if type(one) in allowed and _fits(one, target) else None
        )

    return convert


def _fits(value: object, target: DataType) -> bool:
    try:
        load().array([value], target)
    except (ValueError, OverflowError):
        return False
    return True


def _one_by_one(values: Sequence[object], target: DataType, read: Callable[[object], object]) -> Values:
    """Values of which some do not fit: `read` returns None for them."""
    cells = [None if one is None else read(one) for one in values]
    extras = {
        number: value
        for number, (value, cell) in enumerate(zip(values, cells, strict=True))
        if cell is None and value is not None
    }
    return Values(load().array(cells, target), "", extras)


def _convert_value(values: Sequence[object], target: DataType) -> Values:
    try:
        return Values(load().array(values, target), "", {})
    except (ValueError, TypeError):
        pass
    plain = {str, _NONE}
    cells = [one if type(one) in plain else write_json(one) for one in values]
    found = _convert_text(cells, target)
    return found._replace(layouts=["" if type(one) in plain else AS_JSON for one in values])


def _convert_json(values: Sequence[object], target: DataType) -> Values:
    try:
        cells = _write_scalars(values) if _SCALARS.issuperset(map(type, values)) else _write_each(values)
    except TypeError:  # a number of more than 64 bits, or half a character
        cells = [None if one is None else write_json(one) for one in values]
    return Values(load().array(cells, target), "", {})


def _write_scalars(values: Sequence[object]) -> list[object]:
    """All in one call: within JSON a line ends between two values only."""
    import orjson

    text = orjson.dumps(values, option=orjson.OPT_INDENT_2).decode()
    return [None if one == "null" else one for one in text[4:-2].split(",\n  ")] if values else []


def _write_each(values: Sequence[object]) -> list[object]:
    from orjson import dumps

    return [None if one is None else dumps(one) for one in values]


def write_json(value: object) -> str:
    """A value as JSON, of which every engine takes the text: half a character is escaped."""
    content = encode_json(value)
    try:
        return content.decode()
    except UnicodeDecodeError:
        import json

        return json.dumps(value, separators=(",", ":"))


def _convert_moment(values: Sequence[object], target: DataType) -> Values:
    found = _parse_moments(values, target)
    return _convert_moments(values, target) if found is None else found


def _parse_moments(values: Sequence[object], target: DataType) -> Values | None:
    """All texts as moments, if all are written alike and in a usual way; None otherwise.

    The conversion of pyarrow refuses what is not a moment, and each moment has one T. So if a T is where it is in texts of one length,
    all have that length.
    """
    try:
        try:
            texts, line = values, "".join(values)  # type: ignore[arg-type]  # what is not a text is an error, as meant
        except TypeError:
            texts = list(filter(None, values))
            line = "".join(texts)  # type: ignore[arg-type]  # the same
        if not line and values.count(None) == len(values):
            return Values(load().nulls(len(values), target), "", {})
        every = len(texts)
        size = len(line) // every
        if size not in _DIGITS or size * every != len(line) or not set(line[::size]) <= {"1", "2"}:
            return None
        if line[10::size].count("T") < every or line[size - 1 :: size].count("Z") < every:
            return None
        return Values(load().array(values, load().string()).cast(target), _where(values, _DIGITS[size]), {})
    except (ValueError, TypeError, ZeroDivisionError):
        return None


def _where(values: Sequence[object], layout: str) -> str | list[str]:
    if not layout or None not in values:
        return layout
    return [layout if one is not None else "" for one in values]


def _convert_moments(values: Sequence[object], target: DataType) -> Values:
    """Moments of which some are written in other ways: their texts are kept as well."""
    cells: list[int | None] = []
    layouts: list[str] = []
    extras: dict[int, object] = {}
    for number, value in enumerate(values):
        match = _MOMENT.fullmatch(value) if isinstance(value, str) else None
        moment = _read_moment(value) if isinstance(value, str) else None
        cells.append(None if moment is None else (moment - _EPOCH) // _MICROSECOND)
        layouts.append(str(len(match[1])) if match and match[1] else "")
        if value is not None and (moment is None or match is None):
            extras[number] = value
    pa = load()
    return Values(pa.array(cells, pa.int64()).cast(target), layouts if any(layouts) else "", extras)


def _read_moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
        return found.astimezone(UTC) if found.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _convert_day(values: Sequence[object], target: DataType) -> Values:
    return _one_by_one(values, target, _read_day)


def _read_day(value: object) -> date | None:
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is not None and found.isoformat() == value else None


def _convert_int(values: Sequence[object], target: DataType) -> Values:
    """Whole numbers. pyarrow cuts fractions off, so those are looked for: they make the sum a fraction. It refuses all else itself."""
    try:
        if type(sum(filter(None, values))) is int:  # type: ignore[arg-type]  # what has no sum is an error, as meant
            return Values(load().array(values, target), "", {})
    except (ValueError, TypeError, OverflowError):
        pass
    return _convert_numbers(values, target)


_convert_text = _plain(str)
_convert_numbers = _plain(int, checked=True)
_CONVERT: dict[str, Callable[[Sequence[object], DataType], Values]] = {
    "int": _convert_int,
    "float": _plain(float, int, checked=True),
    "bool": _plain(bool),
    "text": _convert_text,
    "choice": _convert_text,
    "value": _convert_value,
    "json": _convert_json,
    "time": _convert_moment,
    "day": _convert_day,
}
