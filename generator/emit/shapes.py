"""What may be sent as a value, in one word: `id`, `string|id`, `list<string>`, `list<id|object>`, `map<integer>`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy._codegen.document import as_list, as_mapping

if TYPE_CHECKING:
    from zenpy._codegen.document import Node

_FORMATS = {("integer", "int64"): "id", ("string", "date-time"): "timestamp", ("string", "date"): "date"}


def shape_of(schema: Node) -> str:
    """The shape of what a schema describes; null is not part of it."""
    options = as_list(schema.get("anyOf") or schema.get("oneOf"))
    if options:
        return join_shapes([shape_of(one) for one in map(as_mapping, options) if one.get("type") != "null"])
    if "$ref" in schema or "allOf" in schema:
        return "object"
    kinds = schema.get("type", "any")
    named = kinds if isinstance(kinds, list) else [kinds]
    return join_shapes([_one(str(kind), schema) for kind in named if kind != "null"])


def usual_shape(kind: str, inner: str | None) -> str:
    """The shape that a field has when nothing more is said of it than its type and the record in it."""
    return "list<object>" if kind == "list" and inner else kind


def choices_of(schema: Node) -> list[str]:
    """The values that a text, or a text in a list, may have when it is sent; none where others are possible."""
    options = [one for one in map(as_mapping, as_list(schema.get("anyOf"))) if one.get("type") != "null"]
    if options:
        choices = [choices_of(one) for one in options]
        return list(dict.fromkeys(value for many in choices for value in many)) if all(choices) else []
    if schema.get("type") == "array":
        return choices_of(as_mapping(schema.get("items")))
    read = as_list(schema.get("x-zenpy-only-read"))
    found = [one for one in as_list(schema.get("enum")) if one is not None and one not in read]
    texts = [one for one in found if isinstance(one, str) and re.fullmatch(r"[^\s,]+", one)]
    return texts if len(texts) == len(found) else []


def _one(kind: str, schema: Node) -> str:
    if kind == "array":
        items = as_mapping(schema.get("items"))
        return f"list<{shape_of(items)}>" if items and shape_of(items) != "any" else "list"
    if kind == "object" and schema.get("additionalProperties"):
        values = as_mapping(schema["additionalProperties"])
        found = shape_of(values) if values else "any"
        return f"map<{found}>" if found not in ("any", "object") else "map" if values else "object"
    return _FORMATS.get((kind, str(schema.get("format"))), kind)


def join_shapes(shapes: list[str]) -> str:
    """The shape of what has one of some shapes."""
    found = list(dict.fromkeys(part for shape in shapes for part in _split(shape)))
    return "any" if "any" in found or not found else "|".join(found)


def _split(shape: str) -> list[str]:
    """The alternatives of a shape; those of the items of a list stay together."""
    return re.findall(r"(?:list|map)<.*>|[^|]+", shape)
