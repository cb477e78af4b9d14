"""The schemas of records that come as resources of JSON:API.

A record is one flat object in the spec, and so it is for a program. On the wire it is a resource: its fields stand below
`attributes`, other records are named in `relationships`, and stand in `included` beside the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.schemas import value_schema
from generator.spec.types import InvalidType, Schema, nullable, parse_type, reference
from generator.spec.types import names_in as names_of_type

if TYPE_CHECKING:
    from generator.spec.model import ObjectSpec, ResultSpec, Spec

_TEXT: Schema = {"type": "string"}
_LINK: Schema = nullable({"type": "string", "format": "uri"})


def is_document(returned: ResultSpec, spec: Spec) -> bool:
    """Whether an answer is a document of JSON:API: one of its records is a resource."""
    return any(
        spec.object_by_name[name].json_api for name in names_in(returned) if name in spec.object_by_name
    )


def names_in(returned: ResultSpec) -> tuple[str, ...]:
    """The objects that an answer holds."""
    variants = returned.variants.map.values() if returned.variants else ()
    return tuple(dict.fromkeys([*([returned.type] if returned.type else []), *variants]))


def resource_schema(name: str, spec: Spec) -> Schema:
    """The resource that a record is on the wire; a reference to the record itself if it is none."""
    thing = spec.object_by_name.get(name)
    if thing is None or thing.json_api is None:
        return reference(name)
    properties: Schema = {
        key: value_schema(thing.fields[key])
        for key in ("id", "type", *thing.json_api.beside)
        if key in thing.fields
    }
    properties["attributes"] = reference(name)
    if thing.json_api.related:
        properties["relationships"] = {
            "type": "object",
            "properties": {kind: _related(kind) for kind in thing.json_api.related},
        }
    properties["links"] = {"type": "object", "additionalProperties": True}
    return {"type": "object", "required": ["id", "attributes"], "properties": properties}


def _related(kind: str) -> Schema:
    """The records that a relationship names; it is called like their type."""
    identifier: Schema = {
        "type": "object",
        "required": ["id", "type"],
        "properties": {"id": _TEXT, "type": {**_TEXT, "examples": [kind]}},
    }
    return {
        "type": "object",
        "properties": {
            "data": {"type": "array", "items": identifier},
            "links": {"type": "object", "properties": {"next": _LINK, "prev": _LINK}},
            "meta": {"type": "object", "properties": {"has_more": {"type": "boolean"}}},
        },
    }


def included_schema(returned: ResultSpec, spec: Spec) -> Schema | None:
    """The list of the records that those of an answer lead to; None if they lead to none."""
    found: dict[str, Schema] = {}
    waiting = list(names_in(returned))
    while waiting:
        thing = spec.object_by_name.get(waiting.pop(0))
        for name in related_names(thing):
            if name not in found:
                found[name] = resource_schema(name, spec)
                waiting.append(name)
    return {"type": "array", "items": {"anyOf": list(found.values())}} if found else None


def related_names(thing: ObjectSpec | None) -> list[str]:
    """The objects that the relationships of a resource hold."""
    if thing is None or thing.json_api is None:
        return []
    kinds = [parse_type(thing.fields[key].type) for key in thing.json_api.related if key in thing.fields]
    return [name for kind in kinds if not isinstance(kind, InvalidType) for name in names_of_type(kind)]
