"""Nothing a server sends breaks reading, and nothing of it is lost: for every kind of record."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.support.cases import for_each
from tests.support.contract import record_reader
from tests.support.contract.document import SCHEMAS, properties
from tests.support.contract.odd_payloads import ODDITIES, RECORDS, payloads, whole
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import class_for, resolve_class

EACH = [(spec, spec) for spec in RECORDS]
FEW = settings(
    max_examples=8,
    deadline=None,
    database=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)


def decoded(spec: str, payload: dict[str, Any]) -> BaseObject:
    """The record around a payload, as a client decodes it."""
    return class_for(spec, payload)._from_payload(payload, None)


def text(value: object) -> str:
    """A value in a form in which 1, 1.0 and true differ."""
    return json.dumps(value, sort_keys=True)


def survives(spec: str, payload: dict[str, Any]) -> BaseObject:
    """Read all of a record; nothing of it may break, change, or get lost."""
    before = text(payload)
    record = decoded(spec, payload)
    record_reader.read(record)
    _follow_relations(record)
    assert record._unsent_changes() == [], "reading counts as a change"
    assert text(record.to_dict()) == before
    return record


def has_twins(record: BaseObject) -> None:
    """Copies and pickles have the same content and the same JSON text."""
    before = text(record.to_dict())
    assert text(json.loads(record.to_json())) == before
    for copied in (pickle.loads(pickle.dumps(record)), copy.deepcopy(record), record._make_view()):
        assert type(copied) is type(record)
        assert text(copied.to_dict()) == before


def _follow_relations(record: BaseObject) -> None:
    """Without a client a relation is None or raises an error that names what is missing."""
    for name in record_reader.relations(record._spec):
        with contextlib.suppress(ZenpyException):
            getattr(record, name)


@for_each(EACH)
def test_a_documented_payload_comes_back_unchanged(spec: str) -> None:
    payload = whole(spec)
    has_twins(survives(spec, payload))
    record = resolve_class(spec)._from_payload(payload, None)
    assert [name for name in record_reader.fields(spec) if getattr(record, name) is None] == []


@for_each(EACH)
def test_absent_fields_read_as_none_and_absent_lists_and_mappings_as_empty_ones(spec: str) -> None:
    survives(spec, {})
    for payload in ({}, dict.fromkeys(properties(spec))):
        record = decoded(spec, dict(payload))
        read = {name: getattr(record, name) for name in record_reader.fields(spec)}
        assert {name: value for name, value in read.items() if value is not None} == record_reader.empties(
            spec
        )
        assert record.to_dict() == payload
        assert record._unsent_changes() == []


@for_each(EACH)
def test_the_same_oddity_in_every_field_breaks_nothing(spec: str) -> None:
    for oddity in ODDITIES:
        survives(spec, {name: copy.deepcopy(oddity) for name in properties(spec)})


@pytest.mark.parametrize("spec", RECORDS)
def test_oddities_here_and_there_break_nothing(spec: str) -> None:
    @FEW
    @given(payloads(spec))
    def check(payload: dict[str, Any]) -> None:
        has_twins(survives(spec, payload))

    check()


@pytest.mark.parametrize(
    "name",
    ["get", "to_dict", "to_json", "api", "extra", "awaitable_attrs", "_changed_keys", "_unsent_changes"],
)
def test_a_new_field_with_the_name_of_a_method_breaks_nothing(name: str) -> None:
    payload = {"id": 1, name: "text", "tags": ["a"]}
    record = decoded("Ticket", payload)
    record_reader.read(record)
    assert record["id"] == 1
    assert BaseObject.to_dict(record)["id"] == 1


@given(st.sampled_from(RECORDS), st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=3),
       lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)))  # fmt: skip
@settings(max_examples=150, deadline=None, database=None, derandomize=True)
def test_any_json_in_any_field_breaks_nothing(spec: str, value: object) -> None:
    survives(spec, {name: copy.deepcopy(value) for name in properties(spec)})


def test_every_record_class_of_the_document_is_there() -> None:
    documented = [name for name, schema in SCHEMAS.items() if "x-zenpy-class" in schema]
    assert set(RECORDS) <= set(documented)
    assert [name for name in documented if resolve_class(name)._spec != name] == []
    assert [
        name for name in documented if resolve_class(name).__name__ != SCHEMAS[name]["x-zenpy-class"]
    ] == []
