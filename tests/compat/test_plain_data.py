"""Attributes that were plain dicts in zenpy 2, or lists of them, are records that still read like dicts."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from types import ModuleType

import pytest

from zenpy.lib.api_objects import (
    Activity,
    Audit,
    Automation,
    BaseObject,
    Conditions,
    CustomAgentRole,
    Macro,
    Ticket,
    Trigger,
    User,
    View,
    Webhook,
)
from zenpy.lib.api_objects.routing import RoutingAttributeValueJob
from zenpy.lib.records.descriptors import ListField, Nested
from zenpy.lib.records.registry import record_specs, resolve_class
from zenpy.lib.records.schema import find_attribute

ACTION = {"field": "status", "value": "solved"}
#: The record, the attribute, and what Zendesk sends for it.
CASES: list[tuple[type[BaseObject], str, object]] = [
    (User, "photo", {"id": 7, "content_url": "https://x/7.png", "thumbnails": [{"id": 8, "size": 1}]}),
    (Audit, "events", [{"id": 5, "type": "Create", "field_name": "subject", "value": "x"}, {"type": "new"}]),
    (Macro, "actions", [ACTION]),
    (Trigger, "actions", [ACTION]),
    (Automation, "actions", [ACTION, {"field": "tags", "value": ["a", "b"]}]),
    (View, "execution", {"group_by": "status", "columns": [{"id": "subject", "title": "Subject"}]}),
    (CustomAgentRole, "configuration", {"chat_access": True, "ticket_access": "all", "new": {"a": [1]}}),
    (Webhook, "authentication", {"type": "basic_auth", "data": {"username": "jo"}, "add_position": "header"}),
    (Activity, "actor", {"id": 3, "name": "Jo", "photo": {"id": 7}, "tags": []}),
]
NAMES = [f"{cls.__name__}.{name}" for cls, name, _ in CASES]


def parts(cls: type[BaseObject], name: str, value: object) -> list[tuple[BaseObject, dict[str, object]]]:
    """The records behind an attribute, each with what was sent for it."""
    found = getattr(cls._from_payload({"id": 1, name: json.loads(json.dumps(value))}), name)
    if isinstance(value, dict):
        return [(found, value)]
    assert isinstance(value, list)
    return list(zip(found, value, strict=True))


@pytest.mark.parametrize(("cls", "name", "value"), CASES, ids=NAMES)
def test_the_attribute_reads_like_a_dict(cls: type[BaseObject], name: str, value: object) -> None:
    for record, sent in parts(cls, name, value):
        assert isinstance(record, BaseObject)
        assert list(record) == list(record.keys()) == list(sent)
        assert len(record) == len(record.items()) == len(sent)
        assert [key for key, _ in record.items()] == list(sent)
        assert all(key in record and key in record.keys() for key in sent)  # noqa: SIM118 - both ways
        assert "no such key" not in record
        plain = json.loads(json.dumps({key: record[key] for key in record}, default=dict))
        assert plain == json.loads(json.dumps(dict(record.items()), default=dict)) == sent
        assert json.loads(json.dumps(list(record.values()), default=dict)) == list(sent.values())
        assert json.loads(json.dumps({**record}, default=dict)) == sent
        assert json.loads(json.dumps(dict(record), default=dict)) == sent
        with pytest.raises(KeyError):
            record["no such key"]


@pytest.mark.parametrize(("cls", "name", "value"), CASES, ids=NAMES)
def test_the_attribute_becomes_json(cls: type[BaseObject], name: str, value: object) -> None:
    whole = cls._from_payload({"id": 1, name: value})
    getattr(whole, name)  # which wraps it
    assert json.loads(json.dumps(whole.to_dict())) == {"id": 1, name: value}
    assert json.loads(json.dumps(getattr(whole, name), default=dict)) == value
    assert json.loads(json.dumps(whole, default=dict)) == {"id": 1, name: value}
    with pytest.raises(TypeError, match="is not JSON serializable"):
        json.dumps(whole)  # a record is no dict, so json has to be told


def test_a_record_is_a_mapping_to_those_who_ask() -> None:
    """Then `pandas.DataFrame(records)` has a column for each field."""
    assert isinstance(Ticket(), Mapping)
    assert not isinstance(Ticket(), dict)


def test_a_numpy_array_has_records_as_its_values(monkeypatch: pytest.MonkeyPatch) -> None:
    class Array(list[object]):
        def reshape(self, shape: tuple[()]) -> object:
            assert shape == ()
            return self[0]

    def empty(size: int, dtype: type) -> Array:
        assert dtype is object
        return Array([None] * size)

    numpy = ModuleType("numpy")
    numpy.empty = empty  # type: ignore[attr-defined]  # a double of what the record needs of it
    monkeypatch.setitem(sys.modules, "numpy", numpy)
    ticket = Ticket()
    assert ticket.__array__() is ticket


def test_a_record_where_a_mapping_is_wanted_stays_that_record() -> None:
    """Its changes still count, and its class says how its fields are written."""
    conditions = Conditions(all=[{"field": "status", "operator": "is", "value": "open"}])
    view = View(title="Open")
    view.conditions = conditions
    assert view.conditions is conditions
    ticket = Ticket()
    ticket["anything"] = conditions
    assert ticket["anything"] is conditions


def test_reading_it_as_a_dict_changes_nothing() -> None:
    for cls, name, value in CASES:
        whole = cls._from_payload({"id": 1, name: value})
        for record, _ in parts(cls, name, value):
            dict(record), list(record.items()), len(record), list(record.values())
        assert whole._unsent_changes() == []


def test_keys_can_be_taken_out_in_a_loop_over_them() -> None:
    photo = User._from_payload({"photo": {"id": 7, "size": 1}}).photo
    assert photo is not None
    for key in photo:
        del photo[key]
    assert dict(photo) == {}
    assert photo  # it is still a record


def test_every_record_inside_others_has_the_methods_of_a_mapping() -> None:
    """A field of the same name goes before the method; `dict()` and loops do not need it."""
    inner = {
        value.spec
        for spec in record_specs()
        for base in resolve_class(spec).__mro__
        for value in vars(base).values()
        if isinstance(value, Nested | ListField) and value.spec is not None
    }
    assert len(inner) > 200
    for spec in inner:
        cls = resolve_class(spec)
        for name in dir(Mapping):
            if name in ("keys", "__iter__", "__len__", "__getitem__", "__contains__", "get"):
                assert not isinstance(find_attribute(cls, name), Nested | ListField), (spec, name)
                assert callable(getattr(cls, name)), (spec, name)
        record = cls._from_payload({"items": [1], "values": [2], "keys": [3], "get": 4})
        assert json.loads(json.dumps(dict(record), default=dict)) == {
            "items": [1],
            "values": [2],
            "keys": [3],
            "get": 4,
        }


def test_a_field_goes_before_the_method() -> None:
    job = RoutingAttributeValueJob._from_payload({"items": [1, 2]})
    assert job.items == [1, 2]
    assert dict(job) == {"items": [1, 2]}


@pytest.mark.parametrize("key", ["comments", "comment", "additional_tags", "metric_set", "safe_update"])
def test_whether_a_field_came_or_was_set_is_asked_with_in(key: str) -> None:
    """`hasattr` is true of each field that the class has, as it reads as None or as an empty list without a value."""
    fetched, made = Ticket._from_payload({"id": 1}), Ticket(subject="x")
    for ticket in (fetched, made):
        assert key not in ticket
        assert ticket.get(key) is None
        assert key not in ticket.to_dict()
        assert not getattr(ticket, key)
        assert key not in ticket  # reading does not put it there
    assert "comments" in Ticket._from_payload({"id": 1, "comments": []})
    assert key in Ticket(**{key: None})
