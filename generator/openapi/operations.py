"""Operations of the spec as operations of the document: parameters, body, answers, and in `x-zenpy-*` how calls are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.arguments import record_for_path, record_of
from generator.openapi.bodies import request_body
from generator.openapi.calls import Call, calls_of
from generator.openapi.json_api import is_document
from generator.openapi.parameters import include_parameter, paging_parameters
from generator.openapi.responses import make_responses
from generator.openapi.schemas import variants_of
from generator.openapi.titles import title_of
from generator.spec.paging import PAGE_SIZE
from generator.spec.types import Schema, schema_of, with_enum
from zenpy._codegen.naming import path_name, path_parameters, python_name, snake

if TYPE_CHECKING:
    from generator.openapi.arguments import CallArgument
    from generator.spec.model import BodySpec, FieldSpec, OperationSpec, ResultSpec, Spec
    from generator.spec.paging import PageStyle
    from generator.spec.shared_tables import RateLimitSpec

_DOC = "What `{}` means is not documented."


def make_operation(operation: OperationSpec, spec: Spec, source: str) -> Schema:
    """One operation: what OpenAPI has words for, and the extensions; `source` is the document that describes it."""
    node: Schema = {
        "operationId": operation.id,
        "tags": [operation.resource],
        "summary": title_of(operation, spec),
        "description": operation.doc,
    }
    if operation.deprecated:
        node["deprecated"] = True
    security = security_of(operation, spec)
    if security is not None:
        node["security"] = security
    parameters = parameters_of(operation, spec)
    if parameters:
        node["parameters"] = parameters
    if operation.body is not None:
        node["requestBody"] = request_body(operation.body)
    node["responses"] = make_responses(operation, spec)
    return {**node, **_extensions(operation, spec, source)}


def security_of(operation: OperationSpec, spec: Spec) -> list[Schema] | None:
    """The ways to sign an operation; None where those of the whole document hold."""
    server = spec.server_by_resource[operation.resource]
    is_open = bool({*spec.api.open_to} & {*operation.roles})
    if server == spec.api.main and not is_open:
        return None
    ways = requirements(spec.api.servers[server].auth)
    return [{}, *ways] if is_open and ways else ways


def requirements(auth: tuple[str, ...]) -> list[Schema]:
    """Security requirements: any one of some ways to sign in."""
    return [{name: []} for name in auth]


def _extensions(operation: OperationSpec, spec: Spec, source: str) -> Schema:
    server = spec.server_by_resource[operation.resource]
    paging = spec.paging(operation.product)
    styles = paging.styles
    extensions: Schema = {
        "x-zenpy-resource": operation.resource,
        "x-zenpy-product": operation.product,
        "x-zenpy-server": None if server == spec.api.main else server,
        "x-zenpy-names": "camelCase" if spec.api.is_camel(operation.product) else None,
        "x-zenpy-source": source,
        "x-zenpy-writes": operation.writes,
        "x-zenpy-body": _body(operation.body) if operation.body else None,
        "x-zenpy-result": _result(operation.returns, spec),
        "x-zenpy-pagination": [styles[name].form for name in operation.pages],
        "x-zenpy-link-pages": next(
            (_link(styles[name]) for name in operation.pages if styles[name].link), None
        ),
        "x-zenpy-page-size": operation.page_size
        or (paging.page_size or PAGE_SIZE if operation.pages else None),
        "x-zenpy-sideloads": {name: _sideload(operation, spec, name) for name in operation.sideloads},
        "x-zenpy-rate-limits": [_limit(limit) for limit in spec.limits_of(operation.id)],
        "x-zenpy-idempotent": operation.idempotent or None,
        "x-zenpy-safe": operation.safe or None,
        "x-zenpy-terms": operation.terms or None,
        "x-zenpy-one-of": list(operation.one_of),
        "x-zenpy-roles": list(operation.roles),
        "x-zenpy-notes": list(operation.notes),
    }
    kept = {key: value for key, value in extensions.items() if value not in (None, [], {})}
    return {**kept, "x-zenpy-calls": [_call(call) for call in calls_of(operation, spec)]}


def _link(style: PageStyle) -> Schema:
    named = {"link": style.link, "size": style.size, "after": style.after}
    return {key: value for key, value in named.items() if value}


def _body(body: BodySpec) -> Schema:
    node: Schema = {"kind": body.kind}
    if body.object:
        node["schema"] = body.object
    if body.key or body.object:
        node["key"] = body.key
    if body.one:
        node["one"] = body.one
    if body.limit:
        node["limit"] = body.limit
    for name in ("needs", "takes", "only"):
        if names := getattr(body, name):
            node[name] = list(names)
    if body.listed:
        node["listed"] = True
    if body.has_files:
        node["multipart"] = True
    return node


def _result(returned: ResultSpec, spec: Spec) -> Schema:
    node: Schema = {"kind": returned.kind}
    if returned.kind == "job":
        node.update({"schema": "JobStatus", "key": returned.key or "job_status"})
    elif returned.kind == "values":
        node.update({"type": returned.type, "key": returned.key, "many": returned.many})
    elif returned.kind == "count":
        node["key"] = returned.key or "count"
    elif returned.kind in ("list", "one", "whole", "map"):
        node.update({"schema": returned.type, "key": returned.key})
    if returned.also:
        node["also"] = dict(returned.also)
    if returned.variants:
        node["variants"] = variants_of(returned.variants)
    if is_document(returned, spec):
        node["jsonapi"] = True
    return node


def _sideload(operation: OperationSpec, spec: Spec, name: str) -> Schema:
    sideload = spec.sideload(operation.product, name)
    if sideload is None:
        return {}
    node: Schema = {"place": sideload.where, "key": sideload.key}
    if sideload.type:
        node["schema" if sideload.type in spec.object_by_name else "type"] = sideload.type
    if sideload.doc:
        node["description"] = sideload.doc
    return node


def _limit(limit: RateLimitSpec) -> Schema:
    node: Schema = {"limit": limit.limit, "per_seconds": limit.per_seconds}
    for key in ("scope", "when", "note"):
        value = getattr(limit, key)
        if value:
            node[key] = value
    return node


def _call(call: Call) -> Schema:
    node: Schema = {
        "resource": call.resource,
        "method": call.method,
        "when": ",".join(call.when) or None,
        "many": call.many,
    }
    body = call.operation.body
    if call.single and body is not None:
        node["body"] = {"kind": "record", "schema": body.object, "key": body.one}
    if call.order:
        node["order"] = list(call.order)
    return {**node, "arguments": [_argument(argument) for argument in call.arguments]}


def _argument(argument: CallArgument) -> Schema:
    node: Schema = {"name": argument.name, "in": argument.place, "wire": argument.wire}
    if argument.accepts:
        node["accepts"] = argument.accepts
    if argument.required:
        node["required"] = True
    node["positional"] = argument.positional
    if argument.many:
        node["many"] = True
    if argument.also_path:
        node["also_path"] = argument.also_path
    if argument.joined:
        node["joined"] = True
    if argument.path_from != "id":
        node["path_from"] = argument.path_from
    return node


# -- parameters --------------------------------------------------------------------------------------------------------


def parameters_of(operation: OperationSpec, spec: Spec) -> list[Schema]:
    """The parameters of an operation: path, then query as the spec orders it, then sideloads and paging."""
    path = [_path_parameter(operation, spec, wire) for wire in path_parameters(operation.path)]
    include = include_parameter(operation, spec)
    listed = {wire: one for wire, one in operation.query.items() if not (include and wire == "include")}
    query = [_query_parameter(operation, spec, wire, one) for wire, one in listed.items()]
    return [*path, *query, *([include] if include else []), *paging_parameters(operation, spec)]


def _doc(field: FieldSpec | None, spec: Spec, wire: str) -> str:
    own = field.doc if field else ""
    return own or spec.meaning(wire) or spec.meaning(wire.removesuffix("[]")) or _DOC.format(wire)


def _path_parameter(operation: OperationSpec, spec: Spec, wire: str) -> Schema:
    field = operation.path_fields.get(wire)
    accepts = record_for_path(operation, spec, wire)
    named_as_id = snake(wire).rpartition("_")[2] == "id"
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
