"""The body of a write as a schema, in the envelope it is sent in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.schemas import value_schema
from generator.spec.model import BODY_SOURCES
from generator.spec.types import Schema, reference, schema_of
from zenpy._codegen.naming import python_name

if TYPE_CHECKING:
    from generator.spec.model import BodySpec, FieldSpec

_LACKING = "The official document has no body for this call; "


def request_body(body: BodySpec) -> Schema:
    """The body of a write, in the envelope it is sent in."""
    content = "application/octet-stream" if body.binary else "application/json"
    if body.has_files:
        content = "multipart/form-data"
    required = not body.optional and (
        body.object is not None or body.binary or any(field.required for field in body.fields.values())
    )
    doubt: Schema = {"description": _LACKING + BODY_SOURCES[body.source]} if body.source else {}
    return {**doubt, "required": required, "content": {content: {"schema": _body_schema(body)}}}


def _body_schema(body: BodySpec) -> Schema:
    if body.binary:
        return schema_of("binary")
    envelope = _envelope_schema(body)
    if body.one is None or body.object is None:
        return envelope
    single: Schema = {
        "type": "object",
        "required": [body.one],
        "properties": {body.one: reference(body.object)},
    }
    return {"anyOf": [envelope, single]}


def _envelope_schema(body: BodySpec) -> Schema:
    content = _content(body)
    if body.key is None:
        return content if not body.extra else {"allOf": [content, _object(body.extra)]}
    beside = {name: value_schema(field) for name, field in body.extra.items()}
    required = [body.key, *(name for name, field in body.extra.items() if field.required)]
    return {"type": "object", "required": required, "properties": {body.key: content, **beside}}


def _content(body: BodySpec) -> Schema:
    needs: Schema = {"required": list(body.needs)} if body.needs else {}
    if body.record:
        one: Schema = {**reference(body.record), **needs}
        return {"type": "array", "items": one} if body.listed else one
    if body.records:
        limit: Schema = {"maxItems": body.limit} if body.limit else {}
        return {"type": "array", "items": {**reference(body.records), **needs}, **limit}
    return _object(body.fields)


def _object(fields: dict[str, FieldSpec]) -> Schema:
    required = [name for name, field in fields.items() if field.required]
    found: Schema = {"type": "object", **({"required": required} if required else {})}
    found["properties"] = {name: _field_schema(field) for name, field in fields.items()}
    return found


def _field_schema(field: FieldSpec) -> Schema:
    schema = value_schema(field)
    if field.style == "comma":
        schema = {"type": "string", "description": field.doc, "x-zenpy-items": schema["items"]}
    if field.of:
        many = field.type.startswith("list[")
        schema["x-zenpy-relation"] = {"name": python_name(field.name), "to": field.of, "many": many}
    return schema
