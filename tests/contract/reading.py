"""Reading everything that a record offers, as the most curious program would."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from tests.contract.document import Schema, properties
from zenpy.lib.base import BaseObject
from zenpy.lib.registry import class_for


def documented_attributes(spec: str) -> Iterator[tuple[str, str]]:
    """The attributes for the fields of a kind of record, with the payload key behind each; no relations."""
    known = properties(spec)
    relations = {(one.get("x-zenpy-relation") or {}).get("name") for one in known.values()}
    for key, schema in known.items():
        if key not in relations:
            yield attribute_of(key, schema), key
        if "x-zenpy-date" in schema:
            yield schema["x-zenpy-date"], key


def attribute_of(key: str, schema: Schema) -> str:
    """The Python name of a field."""
    return str(schema.get("x-zenpy-attr", key))


def dates(spec: str) -> list[str]:
    """The attributes that are moments."""
    return [one["x-zenpy-date"] for one in properties(spec).values() if "x-zenpy-date" in one]


def read(record: BaseObject) -> None:
    """Read every documented field of a record, and of the records in it."""
    for name, _ in documented_attributes(record._spec):
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
