"""The document for other tools: what of it OpenAPI has words for, with examples, and without what only this project reads.

It has no `x-zenpy-*`, names every schema that a record can be, and drops the schemas that no operation leads to.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.published.addresses import Addresses
from generator.published.examples import Examples
from generator.published.values import Values, Where
from generator.spec.types import reference
from zenpy._codegen.naming import camel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: A part of the document.
Node: TypeAlias = dict[str, Any]

_PREFIX = "#/components/schemas/"
#: How many fields of a record an example of an event shows.
_MOST_OF_EVENTS = 30


def publish(document: Mapping[str, object], given: Mapping[str, object]) -> dict[str, object]:
    """The document as other tools read it; `given` are values of fields by name."""
    components = _mapping(document["components"])
    schemas = {name: _with_union(schema, name) for name, schema in _mapping(components["schemas"]).items()}
    values = Values(schemas, given)
    addresses = Addresses(document, values)
    values.urls.update(addresses.urls())
    examples = Examples(schemas, values)
    paths = {
        path: _path(path, item, examples, addresses) for path, item in _mapping(document["paths"]).items()
    }
    webhooks = {
        name: {"post": _webhook(item["post"], examples, schemas)}
        for name, item in _mapping(document.get("webhooks", {})).items()
    }
    plain: dict[str, object] = {
        **{key: value for key, value in document.items() if not key.startswith("x-zenpy-")},
        "paths": paths,
        **({"webhooks": webhooks} if webhooks else {}),
        "components": {**components, "schemas": schemas},
    }
    found = _name_shared_bodies(_mapping(_plain(plain)))
    return _without_unused({**found, "tags": _used_tags(found)})


def as_compact_text(document: Mapping[str, object]) -> str:
    """The document with a line for each path and each component, so that it is small and its differences can be read."""
    return "{\n" + ",\n".join(_entries(document, ("paths", "webhooks", "components"))) + "\n}\n"


def _entries(node: Mapping[str, object], split: tuple[str, ...]) -> Iterator[str]:
    for key, value in node.items():
        if key in split and isinstance(value, dict):
            inner = tuple(value) if key == "components" else ()
            yield f"{json.dumps(key)}:{{\n" + ",\n".join(_entries(value, inner)) + "\n}"
        else:
            yield f"{json.dumps(key)}:{json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"


def _mapping(value: object) -> Node:
    assert isinstance(value, dict)
    return value


def _with_union(schema: Node, name: str) -> Node:
    """The schema of a record that comes as one of several others: any of them, or itself where it may come so too."""
    if "discriminator" in schema:
        return {key: value for key, value in schema.items() if key not in ("type", "required", "properties")}
    variants = schema.get("x-zenpy-variants", {})
    if variants.get("else") != name:
        return schema
    itself = {key: value for key, value in schema.items() if key != "description"}
    others = [reference(one) for one in dict.fromkeys(variants["map"].values())]
    return {"description": schema["description"], "anyOf": [*others, itself]}


def _path(path: str, item: Node, examples: Examples, addresses: Addresses) -> Node:
    return {
        key: _operation(one, examples, addresses.where(path, one))
        if isinstance(one, dict) and "responses" in one
        else one
        for key, one in item.items()
    }


def _operation(operation: Node, examples: Examples, where: Where) -> Node:
    found = dict(operation)
    if body := operation.get("requestBody"):
        sent = replace(where, hidden="readOnly")
        found["requestBody"] = {**body, "content": _content(body["content"], examples, sent)}
    found["responses"] = {
        status: {**one, "content": _content(one["content"], examples, where)} if "content" in one else one
        for status, one in operation["responses"].items()
    }
    return found


def _content(content: Node, examples: Examples, where: Where) -> Node:
    return {
        kind: {**one, "example": examples.make(one["schema"], where)} if kind == "application/json" else one
        for kind, one in content.items()
    }


def _name_shared_bodies(document: Node) -> Node:
    """The document with a name for each body that an answer has in several media types: tools that make a type of every body
    would make two of the same name.
    """
    schemas = document["components"]["schemas"]
    operations = (one for item in document["paths"].values() for one in item.values() if "responses" in one)
    for operation in operations:
        for answer in operation["responses"].values():
            content = answer.get("content", {})
            first, *others = [one["schema"] for one in content.values()] or [{}]
            if others and "$ref" not in first and all(one == first for one in others):
                name = camel(f"{operation['operationId']}_answer")
                assert schemas.get(name, first) == first, f"two schemas of the name {name}"
                schemas[name] = first
                for one in content.values():
                    one["schema"] = reference(name)
    return document


def _webhook(call: Node, examples: Examples, schemas: Mapping[str, Node]) -> Node:
    """A call of a webhook with an example for each type of event, by the type without its prefix."""
    body = call["requestBody"]
    content = body["content"]["application/json"]
    shown = {
        name: {"value": examples.make(schema, Where(name, most=_MOST_OF_EVENTS))}
        for name, schema in _each_event(content["schema"], schemas)
    }
    return {
        **call,
        "requestBody": {**body, "content": {"application/json": {**content, "examples": shown}}},
    }


def _each_event(schema: Node, schemas: Mapping[str, Node]) -> Iterator[tuple[str, Node]]:
    """For each type of event, the schema of a call that brings it."""
    schema = _resolved(schema, schemas)
    properties = schema.get("properties", {})
    types = properties.get("type", {})
    for kind in types.get("enum", []):
        name = kind.removeprefix(types.get("x-zenpy-prefix", ""))
        yield name, {**schema, "properties": {**properties, "type": {**types, "enum": [kind]}}}
    for key, one in properties.items():
        for event in _resolved(one.get("items", {}), schemas).get("anyOf", []):
            for name, only in _each_event(event, schemas):
                listed = {**one, "items": only}
                yield name, {**schema, "properties": {**properties, key: listed}}


def _resolved(schema: Node, schemas: Mapping[str, Node]) -> Node:
    return schemas[schema["$ref"].removeprefix(_PREFIX)] if "$ref" in schema else schema


def _plain(node: object) -> object:
    """A node without what only this project reads."""
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items() if not key.startswith("x-zenpy-")}
    return [_plain(one) for one in node] if isinstance(node, list) else node


def _used_tags(document: Node) -> list[Node]:
    """The tags that an operation has; some files of the spec hold none of their own."""
    calls = (one for item in document["paths"].values() for one in item.values() if "responses" in one)
    used = {tag for one in calls for tag in one.get("tags", [])}
    return [tag for tag in document["tags"] if tag["name"] in used]


def _without_unused(document: Node) -> dict[str, object]:
    """The document with the components that something leads to, and no others."""
    components = document["components"]
    schemas = components["schemas"]
    others = {key: value for key, value in document.items() if key != "components"}
    used: set[str] = set()
    answers = set(_references(others, "#/components/responses/"))
    responses = {name: one for name, one in components["responses"].items() if name in answers}
    waiting = set(_references([others, responses], _PREFIX))
    while waiting:
        name = waiting.pop()
        used.add(name)
        waiting |= set(_references(schemas[name], _PREFIX)) - used
    kept = {name: schema for name, schema in schemas.items() if name in used}
    return {**document, "components": {**components, "schemas": kept, "responses": responses}}


def _references(node: object, prefix: str) -> Iterator[str]:
    if isinstance(node, dict):
        for value in node.values():
            yield from _references(value, prefix)
    elif isinstance(node, list):
        for one in node:
            yield from _references(one, prefix)
    elif isinstance(node, str) and node.startswith(prefix):
        yield node.removeprefix(prefix)
