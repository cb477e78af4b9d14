"""Fields with seconds since 1970, read and written as datetimes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.records import waiting
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import UnixDate


class Kind(BaseObject):
    at: UnixDate = UnixDate("seconds")


def read(**payload: Any) -> Kind:
    return Kind._from_payload(payload)


MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_number_of_seconds_is_a_datetime() -> None:
    assert Kind.at.__doc__ == "The field `seconds` as a datetime."
    found = read(seconds=1767323045).at
    assert found == MOMENT
    assert found is not None
    assert found.tzinfo is UTC


@pytest.mark.parametrize("value", [None, 0, "1767323045", True, 10**30, float("nan")])
def test_what_is_no_moment_is_none(value: object) -> None:
    assert read(seconds=value).at is None
    assert read().at is None


def test_a_datetime_is_written_as_seconds() -> None:
    record = read(seconds=1767323045)
    record.at = MOMENT.replace(tzinfo=None) + timedelta(seconds=1)
    assert waiting(record) == {"seconds": 1767323046}
    record.at = None
    assert waiting(record) == {"seconds": None}
    with pytest.raises(TypeError, match="at takes a datetime or None, not int"):
        record.at = 5
    del record.at
    assert record.at is None
