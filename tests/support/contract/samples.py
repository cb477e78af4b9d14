"""Plausible values for the schemas of the document: the same in every run."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

from tests.support.contract.document import Schema, relation_of, resolved

Related = Callable[[str], object]

DEPTH = 3
FORMATS = {
    "date-time": "2024-05-06T07:08:09Z",
    "date": "2024-05-06",
    "email": "someone@example.com",
    "uri": "https://sandbox.zendesk.com/somewhere",
}


#: Records whose fields only have a meaning together.
WHOLE: Mapping[str, Mapping[str, object]] = {
    "Condition": {"field": "status", "operator": "less_than", "value": "solved"},
    "Conditions": {
        "all": [
            {"field": "status", "operator": "less_than", "value": "solved"},
            {"field": "PENDING", "operator": "greater_than", "value": "24"},
        ],
        "any": [],
    },
    "Action": {"field": "status", "value": "solved"},
}


def sample(schema: Schema, related: Related, depth: int = DEPTH) -> Any:
    """A value that fits a schema; ids are of records that are there."""
    whole = WHOLE.get(str(schema.get("$ref")).rpartition("/")[2])
    if whole is not None:
        return copy.deepcopy(whole) if depth else {}
    schema = {**resolved(schema), **{key: value for key, value in schema.items() if key != "$ref"}}
    for choice in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        if choice != {"type": "null"}:
            rest = (
                {}
                if "discriminator" in schema
                else {key: value for key, value in schema.items() if key != "anyOf"}
            )
            return sample({**rest, **choice}, related, depth)
    if "enum" in schema:
        return next(value for value in schema["enum"] if value is not None)
    kind = schema.get("type", "string")
    return _of_type(kind if isinstance(kind, str) else kind[0], schema, related, depth)


def _of_type(kind: str, schema: Schema, related: Related, depth: int) -> Any:
    to = relation_of(schema)
    if kind == "array":
        if "items" not in schema or depth == 0:
            return []
        items = {**schema["items"], "x-zenpy-relation": schema.get("x-zenpy-relation")}
        return [sample(items, related, depth - (to is None))]
    if kind == "object":
        return _mapping(schema, related, depth)
    if to is not None:
        return _key(kind, related(to))
    if kind == "string":
        return FORMATS.get(str(schema.get("format")), "text")
    return {"integer": max(1, schema.get("minimum", 1)), "number": 1.5, "boolean": True}.get(kind)


def _key(kind: str, key: object) -> object:
    """An id in the type of its field: the id of a record may be a number in one field and a text in another."""
    if kind == "string":
        return str(key)
    return int(str(key)) if str(key).isdigit() else 1


def _mapping(schema: Schema, related: Related, depth: int) -> dict[str, Any]:
    if "properties" in schema:
        return writable(schema["properties"], related, depth - 1) if depth else {}
    more = schema.get("additionalProperties", True)
    return (
        {"word": sample(more, related, depth - 1) if isinstance(more, Mapping) else "text"} if depth else {}
    )


def writable(fields: Mapping[str, Schema], related: Related, depth: int = DEPTH) -> dict[str, Any]:
    """Values for all fields that a client may send; of a relation the id, as record and id exclude each other."""
    relations = {(one.get("x-zenpy-relation") or {}).get("name") for one in fields.values()}
    return {
        name: sample(one, related, depth)
        for name, one in fields.items()
        if not one.get("readOnly") and not resolved(one).get("readOnly") and name not in relations
    }


def stored(fields: Mapping[str, Schema]) -> dict[str, Any]:
    """Values for all fields that a server shows, except ids, which only the sandbox can give."""
    return {
        name: sample(one, lambda _: 1)
        for name, one in fields.items()
        if not one.get("writeOnly") and relation_of(one) is None and name not in ("id", "url")
    }


def drop_unshown(schema: Schema, value: Any) -> None:
    """Take out of the parts of a value what is only sent: no stored record has it."""
    whole = resolved(schema)
    for choice in (*whole.get("anyOf", ()), *whole.get("oneOf", ())):
        drop_unshown(choice, value)
    for item in value if isinstance(value, list) else []:
        drop_unshown(resolved(schema).get("items", {}), item)
    fields = resolved(schema).get("properties", {}) if isinstance(value, dict) else {}
    for name, one in fields.items():
        if resolved(one).get("writeOnly") or one.get("writeOnly"):
            value.pop(name, None)
        else:
            drop_unshown(one, value.get(name))


def is_plain(schema: Schema) -> bool:
    """Whether another value can be made up for a schema: a number, a text or a truth value."""
    return not any(word in schema for word in ("$ref", "anyOf", "enum", "x-zenpy-relation"))


def content(schema: Schema) -> Schema:
    """What a schema says of a value that is there."""
    schema = {**resolved(schema), **{key: one for key, one in schema.items() if key != "$ref"}}
    for choice in schema.get("anyOf", ()):
        if choice != {"type": "null"}:
            return {**schema, **resolved(choice)}
    return schema


def is_merged(schema: Schema) -> bool:
    """Whether Zendesk keeps the entries of a field that are not sent."""
    return (
        bool(schema.get("x-zenpy-merge"))
        and "x-zenpy-written-as" not in schema
        and not schema.get("readOnly")
    )


def unique(fields: Mapping[str, Schema], number: int) -> dict[str, str]:
    """Values that no two records may share."""
    values = {
        "name": f"Name {number}",
        "email": f"user{number}@example.com",
        "external_id": f"external-{number}",
        "key": f"key_{number}",
        "value": f"value{number}@example.com",
        "locale": "en-us",
        "token": f"token-{number}",
    }
    texts = {name for name, one in fields.items() if "string" in _types(one)}
    return {name: value for name, value in values.items() if name in texts}


def is_number(schema: Schema) -> bool:
    """Whether whole numbers fit a schema."""
    return "integer" in _types(schema)


def _types(schema: Schema) -> list[str]:
    kind = resolved(schema).get("type", [])
    return kind if isinstance(kind, list) else [kind]
