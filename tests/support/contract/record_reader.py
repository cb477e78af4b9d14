"""Reading everything that a record offers, as the most curious program would."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from tests.support.contract.document import Schema, properties
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import class_for


@cache
def fields(spec: str) -> tuple[str, ...]:
    """The attributes for the fields of a kind of record; not those where a relation has the name."""
    hidden = set(relations(spec))
    return tuple(attribute_of(key, schema) for key, schema in properties(spec).items() if key not in hidden)


@cache
def dates(spec: str) -> tuple[str, ...]:
    """The attributes that are moments."""
    return tuple(one["x-zenpy-date"] for one in properties(spec).values() if "x-zenpy-date" in one)


@cache
def relations(spec: str) -> tuple[str, ...]:
    """The attributes that lead to other records."""
    found = [one.get("x-zenpy-relation") for one in properties(spec).values()]
    return tuple(one["name"] for one in found if one)


@cache
def empties(spec: str) -> dict[str, object]:
    """The attributes of lists and mappings, with what they read as when the payload has no value for them."""
    found: dict[str, object] = {}
    for key, schema in properties(spec).items():
        options = [option for option in schema.get("anyOf", [schema]) if option.get("type") != "null"]
        kinds = {_kind(option) for option in options}
        texts = any(option.get("items") == {"type": "string"} for option in options)
        if "array" in kinds and (kinds <= {"array", "record"} or (kinds == {"array", "string"} and texts)):
            found[attribute_of(key, schema)] = []
        elif kinds == {"object"}:
            found[attribute_of(key, schema)] = {}
    return {name: found[name] for name in found if name in fields(spec)}


def _kind(schema: Schema) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next(one for one in kind if one != "null")
    return "record" if "$ref" in schema else str(kind)


def attribute_of(key: str, schema: Schema) -> str:
    """The Python name of a field."""
    return str(schema.get("x-zenpy-attr", key))


def read(record: BaseObject) -> None:
    """Read every documented field of a record, and of the records in it."""
    for name in fields(record._spec):
        _walk(getattr(record, name))
    for name in dates(record._spec):
        moment = getattr(record, name)
        assert moment is None or (isinstance(moment, datetime) and moment.tzinfo is not None), name
    assert repr(record)
    dict(record.extra)


def _walk(value: object) -> None:
    if isinstance(value, BaseObject):
        read(value)
    elif isinstance(value, dict):
        for item in value.values():
            _walk(item)
    elif isinstance(value, list):
        for item in value:
            _walk(item)


def class_of(spec: str, payload: object) -> type[BaseObject]:
    """The class that a record must have: the variant that its payload names."""
    return class_for(spec, payload if isinstance(payload, dict) else {})
