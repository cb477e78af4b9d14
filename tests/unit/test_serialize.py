"""From Python values to JSON: without loss, or not at all."""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any
from uuid import UUID

import pytest

from tests.support.records import Channel, Issue, fetched
from zenpy.lib.content.encoding import encode_json
from zenpy.lib.exception import EncodingError, ZenpyException
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.serialize import encode, to_plain


class Colour(Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


class Mode(StrEnum):
    FAST = "fast"


class OldMode(str, Enum):  # noqa: UP042 - as programs from before StrEnum have it
    SLOW = "slow"


class Text(str):
    pass


ID = UUID("12345678-1234-5678-1234-567812345678")

VALUES: list[tuple[Any, Any]] = [
    (None, None),
    (True, True),
    (5, 5),
    (1.5, 1.5),
    ("ä", "ä"),
    (Text("a"), "a"),
    (datetime(2026, 5, 4, 15, 30, tzinfo=UTC), "2026-05-04T15:30:00Z"),
    (datetime(2026, 5, 4, 15, 30), "2026-05-04T15:30:00Z"),
    (
        datetime(2026, 5, 4, 15, 30, 1, 5, tzinfo=timezone(timedelta(hours=-3))),
        "2026-05-04T15:30:01.000005-03:00",
    ),
    (date(2026, 5, 4), "2026-05-04"),
    (ID, str(ID)),
    (Decimal(5), 5),
    (Decimal("1.50"), 1.5),
    (Decimal("0.1"), 0.1),
    (Decimal("1E+3"), 1000),
    (Decimal("0.1000000000000000000001"), "0.1000000000000000000001"),
    (Decimal(2**70), str(2**70)),
    (Decimal(2**53 - 1), 2**53 - 1),
    (Decimal(2**53), str(2**53)),
    (Decimal(1 - 2**53), 1 - 2**53),
    (Decimal(-(2**53)), str(-(2**53))),
    (Colour.RED, "red"),
    (Level.HIGH, 3),
    (Mode.FAST, "fast"),
    (OldMode.SLOW, "slow"),
    (2**70, 2**70),
    ("\U0001f600", "\U0001f600"),
    ((1, (2,)), [1, [2]]),
    ({"d", "a", "c", "b"}, ["a", "b", "c", "d"]),
    ({7}, [7]),
    (frozenset(["a"]), ["a"]),
    ({"a": {Colour.RED: [date(2026, 1, 1)]}, 5: 1}, {"a": {"red": ["2026-01-01"]}, "5": 1}),
    (OrderedDict(a=1), {"a": 1}),
    (ProxyList([{"a": ID}]), [{"a": str(ID)}]),
    (Channel(id=1, source={"rel": ID}), {"id": 1, "source": {"rel": str(ID)}}),
    ([Issue(id=3, via=Channel(channel="x"))], [{"id": 3, "via": {"channel": "x"}}]),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_values_become_json_without_loss(value: Any, expected: Any) -> None:
    """existing client 12, 14"""
    found = encode(value)
    assert found == expected
    assert json.loads(json.dumps(found, allow_nan=False)) == expected
    assert json.loads(encode_json(found)) == json.loads(encode_json(found, sort=True)) == expected


def only_plain(value: object) -> bool:
    if type(value) is dict:
        return all(type(key) is str and only_plain(item) for key, item in value.items())
    if type(value) is list:
        return all(map(only_plain, value))
    return type(value) in (str, int, float, bool, type(None))


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_nothing_but_plain_data_comes_out(value: Any, expected: Any) -> None:
    assert only_plain(encode(value))


@dataclass
class Thing:
    a: int


REFUSED: list[tuple[Any, str]] = [
    (
        b"x",
        r"bytes cannot be sent as JSON; decode it to text, or send a file with client\.attachments\.upload\(\)\.$",
    ),
    (bytearray(b"x"), "bytearray"),
    (float("nan"), "float"),
    (float("inf"), "float"),
    (Decimal("NaN"), "Decimal"),
    (Decimal("Infinity"), "Decimal"),
    (object(), r"object cannot be sent as JSON; give text, a number, a date, a list, a dict or a record\.$"),
    (Thing(1), "Thing"),
    (time(1, 2), "time"),
    (timedelta(1), "timedelta"),
    (iter([1]), "list_iterator"),
    (1j, "complex"),
    ("half \ud83d", "str cannot be sent as JSON; half a character"),
]


@pytest.mark.parametrize(("value", "message"), REFUSED)
def test_a_value_without_a_json_form_is_refused_with_its_field(value: Any, message: str) -> None:
    """existing client 14"""
    issue = fetched()
    issue.custom_fields = (
        [{"id": 1, "value": [value]}] if not hasattr(value, "__next__") else [{"value": [value]}]
    )
    with pytest.raises(
        EncodingError, match=rf"Issue\.custom_fields\[0\]\.value\[0\]: .*{message.split(';')[0]}"
    ):
        issue.to_dict(serialize=True)
    with pytest.raises(EncodingError, match=f"^value: {message}"):
        encode(value)


def test_a_refusal_is_both_kinds_of_error() -> None:
    with pytest.raises(TypeError):
        encode(b"")
    with pytest.raises(ZenpyException):
        encode(b"")


@pytest.mark.parametrize("key", [None, True, 1.5, (1,), "half \ud83d"])
def test_keys_are_text(key: Any) -> None:
    name = type(key).__name__
    with pytest.raises(EncodingError, match=f"^a key of field: {name} cannot be sent as JSON; "):
        encode({key: 1}, "field")


def test_a_key_may_be_a_member_of_an_enum_or_a_number() -> None:
    assert encode({Colour.RED: 1, 5: 2}) == {"red": 1, "5": 2}


def test_a_set_has_the_same_order_each_time() -> None:
    assert encode({10, "b", 9, "a"}) == encode(frozenset({10, "b", 9, "a"})) == [10, 9, "a", "b"]


def test_plain_copies_and_encodes_nothing() -> None:
    moment = datetime(2026, 1, 1)
    inner = ProxyDict({"a": [moment]})
    found: Any = to_plain([inner, Channel(id=1)])
    assert found == [{"a": [moment]}, {"id": 1}]
    assert [type(found), type(found[0]), type(found[0]["a"])] == [list, dict, list]


def test_values_in_a_record_are_encoded_when_they_are_sent() -> None:
    """existing client 14"""
    issue = Issue(subject=ID, status=Colour.RED, settings={"price": Decimal("9.99"), "ids": (1, 2)})
    assert issue.to_dict(serialize=True) == {
        "subject": str(ID),
        "status": "red",
        "settings": {"price": 9.99, "ids": [1, 2]},
    }
