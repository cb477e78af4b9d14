"""Numbers of other libraries are taken as Python's own, exactly, and everywhere in a record."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from tests.support.numbers import Array, Bool, Float32, Float64, Index, Int64, Moment
from tests.support.records import FakeLink, Issue, fetched, waiting
from zenpy.lib.cache import ZenpyCache, ZenpyCacheManager
from zenpy.lib.exception import EncodingError
from zenpy.lib.numbers import to_plain_number
from zenpy.lib.records.serialize import encode

NUMBERS: list[tuple[Any, object]] = [
    (Int64(5), 5),
    (Index(2**60), 2**60),
    (Float32(0.5), 0.5),
    (Float64(0.5), 0.5),
    (Bool(1 > 0), True),
    (Bool(1 < 0), False),
]


@pytest.mark.parametrize(("value", "expected"), NUMBERS)
def test_a_number_becomes_one_of_python(value: Any, expected: object) -> None:
    for found in (encode(value), encode([{"x": value}])[0]["x"]):  # type: ignore[index]  # a list of dicts
        assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize(
    "value",
    [Array(5), Array(1, 2), Moment(5), Decimal("0.1"), Fraction(1, 2), object(), "5", None, [5], True, 5],
)
def test_anything_else_stays_what_it_is(value: object) -> None:
    assert to_plain_number(value) is value


def test_a_moment_of_numpy_is_no_number_on_the_wire() -> None:
    with pytest.raises(EncodingError, match="Moment cannot be sent as JSON"):
        encode(Moment(1))


@pytest.mark.parametrize(("value", "expected"), NUMBERS)
def test_fields_and_containers_keep_the_number(value: Any, expected: object) -> None:
    issue = Issue(subject=value, tags=[value], settings={"x": value}, odd=value)
    issue.custom_fields = [{"id": value, "value": value}]
    issue.tags.append(value)
    issue.settings["y"] = [value]
    issue.extra["more"] = value
    sent = json.loads(json.dumps(waiting(issue)))
    assert sent == {
        "subject": expected,
        "tags": [expected, expected],
        "settings": {"x": expected, "y": [expected]},
        "odd": expected,
        "custom_fields": [{"id": expected, "value": expected}],
        "more": expected,
    }
    assert type(issue.subject) in (type(expected), type(value))
    assert json.loads(issue.to_json())["odd"] == expected


@pytest.mark.parametrize("number", [Int64(5), Index(5)])
def test_ids_lead_to_records(number: Any) -> None:
    link = FakeLink()
    issue = Issue._from_payload({"id": 1}, link)
    issue.assignee_id, issue.follower_ids = number, [number]
    assert issue.assignee is not None
    assert [person.id for person in issue.followers] == [5]
    issue.assignee, issue.followers = number, [number]
    assert waiting(issue) == {"assignee_id": 5, "follower_ids": [5]}
    issue.follower_ids.append(number)
    assert waiting(issue)["follower_ids"] == [5, 5]


@pytest.mark.parametrize("number", [Int64(5), Index(5)])
def test_caches_are_asked_by_any_number(number: object) -> None:
    issue = fetched(subject="x", status="open")
    cache = ZenpyCache("LRUCache", 10)
    cache[number] = issue
    assert (cache.get(5), cache[number], number in cache, cache.get(number)) == (issue, issue, True, issue)
    assert cache.pop(number) is issue
    caches = ZenpyCacheManager()
    caches.add(fetched(id=5, subject="x", status="open"))
    assert caches.get("ticket", number) is not None
    caches.discard("ticket", number)
    assert caches.get("ticket", 5) is None


def test_a_float_or_a_flag_is_no_id() -> None:
    for value in (Float32(5.0), Bool(True)):
        with pytest.raises(TypeError, match="assignee takes"):
            fetched().assignee = value  # type: ignore[assignment]  # that is the point
