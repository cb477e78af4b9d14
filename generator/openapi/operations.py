"""What an operation is sent: its path and query parameters and its body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.naming import path_name, path_parameters, python_name
from generator.openapi.arguments import record_for_path, record_of
from generator.openapi.parameters import include_parameter, paging_parameters
from generator.openapi.schemas import value_schema
from generator.spec.model import BODY_SOURCES
from generator.spec.types import Schema, reference, schema_of, with_enum

if TYPE_CHECKING:
    from generator.spec.model import BodySpec, FieldSpec, OperationSpec, Spec

_LACKING = "The official document has no body for this call; "
_DOC = "What `{}` means is not documented."


def parameters_of(operation: OperationSpec, spec: Spec) -> list[Schema]:
    """The parameters of an operation: path, then query as the spec orders it, then sideloads and paging."""
    path = [_path_parameter(operation, spec, wire) for wire in path_parameters(operation.path)]
    include = include_parameter(operation, spec)
    listed = {wire: one for wire, one in operation.query.items() if not (include and wire == "include")}
    query = [_query_parameter(operation, spec, wire, one) for wire, one in listed.items()]
    return [*path, *query, *([include] if include else []), *paging_parameters(operation)]


def _doc(field: FieldSpec | None, spec: Spec, wire: str) -> str:
    own = field.doc if field else ""
    return own or spec.meaning(wire) or spec.meaning(wire.removesuffix("[]")) or _DOC.format(wire)


def _path_parameter(operation: OperationSpec, spec: Spec, wire: str) -> Schema:
    field = operation.path_fields.get(wire)
    accepts = record_for_path(operation, spec, wire)
    named_as_id = wire.rpartition("_")[2] == "id"
    kind = field.type if field else _id_type(spec, accepts) if named_as_id else "string"
    schema = with_enum(schema_of(kind), field.enum, field.open) if field else schema_of(kind)
    node: Schema = {
        "name": wire,
        "in": "path",
        "required": True,
        "description": _doc(field, spec, wire),
        "schema": schema,
    }
    if accepts and named_as_id:
        node["x-zenpy-relation"] = {"name": path_name(wire), "to": accepts, "many": False}
    return node


def _id_type(spec: Spec, target: str | None) -> str:
    thing = spec.object_by_name.get(target or "")
    identity = thing.fields.get("id") if thing else None
    return identity.type if identity else "id"


def _query_parameter(operation: OperationSpec, spec: Spec, wire: str, field: FieldSpec) -> Schema:
    node: Schema = {"name": wire, "in": "query"}
    if field.required:
        node["required"] = True
    if field.deprecated:
        node["deprecated"] = True
    node["description"] = _doc(field, spec, wire)
    accepts = field.of or (record_of(operation, spec) if wire == "ids" else None)
    node.update(_style(field))
    node["schema"] = _query_schema(field, spec, accepts)
    if accepts:
        node["x-zenpy-relation"] = {
            "name": python_name(wire),
            "to": accepts,
            "many": "array" in str(node["schema"]),
        }
    return node


def _style(field: FieldSpec) -> Schema:
    match field.style:
        case "comma":
            return {"style": "form", "explode": False}
        case "repeat" | "brackets":
            return {"style": "form", "explode": True}
        case "deep":
            return {"style": "deepObject", "explode": True}
        case _:
            return {}


def _query_schema(field: FieldSpec, spec: Spec, accepts: str | None) -> Schema:
    limit: Schema = {"maxItems": field.limit} if field.limit else {}
    if field.style in ("comma", "repeat", "brackets") and not field.type.startswith("list["):
        # A list of ids is written as text on the wire; its items are what the records are known by.
        kind = _id_type(spec, accepts) if accepts and field.type == "string" else field.type
        return {"type": "array", "items": with_enum(schema_of(kind), field.enum, field.open), **limit}
    return {**with_enum(schema_of(field.type), field.enum, field.open), **limit}


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
        return {**reference(body.record), **needs}
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
    if field.of:
        many = field.type.startswith("list[")
        schema["x-zenpy-relation"] = {"name": python_name(field.name), "to": field.of, "many": many}
    return schema
