"""Plausible values for the schemas of the document: the same in every run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.contract.document import Schema, relation_of, resolved

Related = Callable[[str], object]

DEPTH = 3
FORMATS = {
    "date-time": "2024-05-06T07:08:09Z",
    "date": "2024-05-06",
    "email": "someone@example.com",
    "uri": "https://sandbox.zendesk.com/somewhere",
}


def sample(schema: Schema, related: Related, depth: int = DEPTH) -> Any:
    """A value that fits a schema; ids are of records that are there."""
    schema = {**resolved(schema), **{k: v for k, v in schema.items() if k != "$ref"}}
    for choice in schema.get("anyOf", ()):
        if choice != {"type": "null"}:
            rest = {key: value for key, value in schema.items() if key != "anyOf"}
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
        items = schema["items"]
        return [related(to) if to else sample(items, related, depth - 1)]
    if kind == "object":
        return _mapping(schema, related, depth)
    if to is not None:
        key = related(to)
        return str(key) if kind == "string" else key
    if kind == "string":
        return FORMATS.get(str(schema.get("format")), "text")
    return {"integer": max(1, schema.get("minimum", 1)), "number": 1.5, "boolean": True}.get(kind)


def _mapping(schema: Schema, related: Related, depth: int) -> dict[str, Any]:
    if "properties" in schema:
        return writable(schema["properties"], related, depth - 1) if depth else {}
    more = schema.get("additionalProperties")
    return {"word": sample(more, related, depth - 1)} if isinstance(more, Mapping) and depth else {}


def writable(fields: Mapping[str, Schema], related: Related, depth: int = DEPTH) -> dict[str, Any]:
    """Values for all fields that a client may send."""
    sent = {name: one for name, one in fields.items() if not resolved(one).get("readOnly")}
    return {name: sample(one, related, depth) for name, one in sent.items() if not one.get("readOnly")}


def stored(fields: Mapping[str, Schema]) -> dict[str, Any]:
    """Values for all fields that a server shows, except ids, which only the sandbox can give."""
    shown = {
        name: one
        for name, one in fields.items()
        if not one.get("writeOnly") and relation_of(one) is None and name not in ("id", "url")
    }
    return {name: sample(one, lambda _: 1) for name, one in shown.items()}
