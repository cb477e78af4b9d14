"""Every moment of a record can be read as a datetime, whatever its field is called."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.support.contract.document import DOCUMENT
from zenpy.lib.api_objects import TicketMetric
from zenpy.lib.api_objects.chat_objects import AgentEvent
from zenpy.lib.records.descriptors import Date
from zenpy.lib.records.registry import resolve_class

SCHEMAS = DOCUMENT["components"]["schemas"]


def moments() -> list[tuple[str, str]]:
    """The fields of records that hold moments, and that can be read."""
    return [
        (name, wire)
        for name, schema in SCHEMAS.items()
        for wire, field in schema.get("properties", {}).items()
        if not field.get("writeOnly") and (field.get("format") == "date-time" or field.get("x-zenpy-epoch"))
    ]


def test_every_moment_has_an_attribute_with_the_datetime() -> None:
    found = moments()
    lacking = []
    for name, wire in found:
        dates = [
            one.field
            for base in resolve_class(name).__mro__
            for one in vars(base).values()
            if isinstance(one, Date)
        ]
        if wire not in dates:
            lacking.append(f"{name}.{wire}")
    assert lacking == []
    assert len(found) > 300


def test_the_text_stays_under_its_name() -> None:
    event = AgentEvent._from_payload({"id": 1, "timestamp": "2026-01-02T03:04:05Z"})
    assert event.timestamp == "2026-01-02T03:04:05Z"
    assert event.timestamp_datetime == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    event.timestamp_datetime = datetime(2026, 1, 3, tzinfo=UTC)
    assert event.timestamp == "2026-01-03T00:00:00Z"


def test_seconds_stay_a_number() -> None:
    metric = TicketMetric._from_payload({"id": 1, "generated_timestamp": 1767323045})
    assert metric.generated_timestamp == 1767323045
    assert metric.generated_timestamp_datetime == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
