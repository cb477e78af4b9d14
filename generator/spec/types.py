"""The type expressions of the spec and what they are in JSON schema.

`id`, `list[string]`, `map[Comment]`, `string | integer`: a small language that reads well in a table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema: TypeAlias = dict[str, object]

BASIC: dict[str, Schema] = {
    "id": {"type": "integer", "format": "int64"},
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "timestamp": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "email": {"type": "string", "format": "email"},
    "uri": {"type": "string", "format": "uri"},
    "any": {},
    "object": {"type": "object", "additionalProperties": True},
    "binary": {"type": "string", "contentMediaType": "application/octet-stream"},
    "null": {"type": "null"},
}
CONTAINERS = ("list", "map")
NULL: Schema = {"type": "null"}


@dataclass(frozen=True)
class TypeName:
    """A basic type or an object of the spec."""

    name: str


@dataclass(frozen=True)
class ListType:
    """`list[T]`: a JSON array."""

    item: TypeExpression


@dataclass(frozen=True)
class MapType:
    """`map[T]`: a JSON object with free keys and values of one type."""

    value: TypeExpression


@dataclass(frozen=True)
class UnionType:
    """`A | B`: a value of any of the types."""

    options: tuple[TypeExpression, ...]


TypeExpression: TypeAlias = TypeName | ListType | MapType | UnionType


@dataclass(frozen=True)
class InvalidType:
    """Why a text is not a type expression."""

    reason: str


_TOKEN = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_.]*|[\[\]|])")


@cache
def parse_type(text: str) -> TypeExpression | InvalidType:
    """The type that a text expresses, or why it expresses none."""
    tokens = _tokens(text)
    if tokens is None:
        return InvalidType(f'"{text}" is no type: write a name, list[T], map[T] or A | B')
    kind, rest = _either(tokens)
    if isinstance(kind, InvalidType):
        return InvalidType(f'"{text}" is no type: {kind.reason}')
    return kind if not rest else InvalidType(f'"{text}" is no type: "{rest[0]}" is out of place')


def _tokens(text: str) -> tuple[str, ...] | None:
    tokens: list[str] = []
    at = 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if match is None:
            return None
        tokens.append(match.group(1))
        at = match.end()
    return tuple(tokens) or None


def _either(tokens: tuple[str, ...]) -> tuple[TypeExpression | InvalidType, tuple[str, ...]]:
    first, rest = _single(tokens)
    if isinstance(first, InvalidType):
        return first, rest
    options: list[TypeExpression] = [first]
    while rest[:1] == ("|",):
        option, rest = _single(rest[1:])
        if isinstance(option, InvalidType):
            return option, rest
        options.append(option)
    return (first if len(options) == 1 else UnionType(tuple(options))), rest


def _single(tokens: tuple[str, ...]) -> tuple[TypeExpression | InvalidType, tuple[str, ...]]:
    if not tokens or tokens[0] in "[]|":
        return InvalidType("a name is missing"), tokens
    name, rest = tokens[0], tokens[1:]
    if name not in CONTAINERS:
        return TypeName(name), rest
    if rest[:1] != ("[",):
        return InvalidType(f"{name} needs what is in it, as in {name}[string]"), rest
    inner, rest = _either(rest[1:])
    if isinstance(inner, InvalidType):
        return inner, rest
    if rest[:1] != ("]",):
        return InvalidType('a "]" is missing'), rest
    return (ListType(inner) if name == "list" else MapType(inner)), rest[1:]


def names_in(kind: TypeExpression) -> Iterator[str]:
    """Every name in a type, basic or object, from left to right."""
    match kind:
        case TypeName(name):
            yield name
        case ListType(inner) | MapType(inner):
            yield from names_in(inner)
        case UnionType(options):
            for option in options:
                yield from names_in(option)


def schema_of(text: str) -> Schema:
    """The JSON schema of a type expression that has passed the checks."""
    kind = parse_type(text)
    if isinstance(kind, InvalidType):
        raise ValueError(kind.reason)
    return _schema(kind)


def _schema(kind: TypeExpression) -> Schema:
    match kind:
        case TypeName(name):
            return dict(BASIC[name]) if name in BASIC else reference(name)
        case ListType(item):
            return {"type": "array", "items": _schema(item)}
        case MapType(value):
            return {"type": "object", "additionalProperties": _schema(value) or True}
        case UnionType(options):
            return {"anyOf": [_schema(option) for option in options]}


def reference(name: str) -> Schema:
    """A pointer to an object of the document."""
    return {"$ref": f"#/components/schemas/{name}"}


def nullable(schema: Schema) -> Schema:
    """The same schema, with null allowed too."""
    if not schema:
        return schema
    if "anyOf" in schema:
        options = schema["anyOf"]
        assert isinstance(options, list)
        return {**schema, "anyOf": [*options, dict(NULL)]}
    if "type" not in schema:
        return {"anyOf": [schema, dict(NULL)]}
    allowed: Schema = {**schema, "type": [schema["type"], "null"]}
    values = allowed.get("enum")
    if isinstance(values, list):
        allowed["enum"] = [*values, None]
    return allowed


def with_enum(schema: Schema, values: tuple[object, ...], is_open: bool) -> Schema:
    """The same schema for a value of an enumeration; of a list, the enumeration is that of its items.

    An open enumeration names the known values and lets others through, so a new value breaks no program.
    """
    if not values:
        return schema
    items = schema.get("items")
    if isinstance(items, dict):
        return {**schema, "items": with_enum(items, values, is_open)}
    options = schema.get("anyOf")
    if isinstance(options, list) and all(isinstance(value, str) for value in values):
        # The values are those of the text; a number is free.
        closed_text = [with_enum(one, values, False) if one == BASIC["string"] else one for one in options]
        return {**schema, "anyOf": [*closed_text, *([dict(BASIC["string"])] if is_open else [])]}
    closed: Schema = {**schema, "enum": list(values)}
    return {"anyOf": [closed, schema]} if is_open else closed
