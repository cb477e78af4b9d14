"""The conversion: a checked spec becomes an OpenAPI 3.1 document.

The document alone is enough for everything after it: what OpenAPI has no words for stands in `x-zenpy-*`.
It is deterministic: sorted where the order means nothing, in the order of the spec where it does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.calls import Call, calls_of
from generator.openapi.operations import parameters_of, request_body
from generator.openapi.responses import error_responses, headers, responses
from generator.openapi.schemas import schemas, variants_of
from generator.spec.model import VERBS, BodySpec, OperationSpec, RateLimitSpec, ResourceSpec, ResultSpec, Spec

if TYPE_CHECKING:
    from generator.openapi.arguments import CallArgument
    from generator.spec.types import Schema

INFO: Schema = {
    "title": "Zendesk",
    "version": "2",
    "description": (
        "The REST API of Zendesk as this project describes it: Support, Help Center, Chat, Talk and the rest. "
        "Generated from the endpoint spec in openapi/spec by `python -m generator`; edit the spec, not this file."
    ),
}
SERVER: Schema = {
    "url": "https://{subdomain}.zendesk.com",
    "variables": {"subdomain": {"default": "example", "description": "The account, as in its web address."}},
}
SECURITY: dict[str, object] = {
    "apiToken": {
        "type": "http",
        "scheme": "basic",
        "description": "The user is `name@example.com/token`, the password an API token. Zendesk gives these up.",
    },
    "oauth": {"type": "http", "scheme": "bearer", "description": "An OAuth access token."},
}


def convert_to_openapi(spec: Spec) -> dict[str, object]:
    """The OpenAPI document of a spec that has passed the checks."""
    return {
        "openapi": "3.1.0",
        "info": INFO,
        "servers": [SERVER],
        "security": [{"oauth": []}, {"apiToken": []}],
        "tags": _tags(spec),
        "paths": _paths(spec),
        "components": {
            "schemas": schemas(spec),
            "responses": error_responses(),
            "headers": headers(),
            "securitySchemes": SECURITY,
        },
    }


def _tags(spec: Spec) -> list[Schema]:
    tags = [(resource.name, _tag(resource.name, resource)) for resource in spec.resources if resource.name]
    return [tag for _, tag in sorted(tags, key=lambda pair: pair[0])]


def _tag(name: str, resource: ResourceSpec) -> Schema:
    tag: Schema = {
        "name": name,
        "description": resource.doc,
        "x-zenpy-product": resource.product,
        "x-zenpy-file": resource.file,
        "x-zenpy-source": resource.source,
    }
    if resource.class_name:
        tag["x-zenpy-class"] = resource.class_name
    if resource.mixin:
        tag["x-zenpy-mixin"] = resource.mixin
    return tag


def _paths(spec: Spec) -> dict[str, object]:
    paths: dict[str, dict[str, object]] = {}
    sources = {resource.name: resource.source for resource in spec.resources if resource.name}
    for operation in sorted(
        spec.operations, key=lambda operation: (operation.path, VERBS.index(operation.verb))
    ):
        item = paths.setdefault(operation.path, {})
        item[operation.verb] = _operation(operation, spec, sources[operation.resource])
    return dict(paths)


def _operation(operation: OperationSpec, spec: Spec, source: str) -> Schema:
    node: Schema = {
        "operationId": operation.id,
        "tags": [operation.resource],
        "description": operation.doc,
    }
    if operation.deprecated:
        node["deprecated"] = True
    if {"anonymous", "anyone"} & set(operation.roles):
        node["security"] = [{}, {"oauth": []}, {"apiToken": []}]
    parameters = parameters_of(operation, spec)
    if parameters:
        node["parameters"] = parameters
    if operation.body is not None:
        node["requestBody"] = request_body(operation.body)
    node["responses"] = responses(operation, spec)
    return {**node, **_extensions(operation, spec, source)}


def _extensions(operation: OperationSpec, spec: Spec, source: str) -> Schema:
    extensions: Schema = {
        "x-zenpy-resource": operation.resource,
        "x-zenpy-product": operation.product,
        "x-zenpy-source": source,
        "x-zenpy-body": _body(operation.body) if operation.body else None,
        "x-zenpy-result": _result(operation.returns),
        "x-zenpy-pagination": list(operation.pages),
        "x-zenpy-page-size": operation.page_size or (100 if operation.pages else None),
        "x-zenpy-sideloads": {name: _sideload(operation, spec, name) for name in operation.sideloads},
        "x-zenpy-rate-limits": [_limit(limit) for limit in spec.limits_of(operation.id)],
        "x-zenpy-idempotent": operation.idempotent or None,
        "x-zenpy-safe": operation.safe or None,
        "x-zenpy-terms": operation.terms or None,
        "x-zenpy-roles": list(operation.roles),
        "x-zenpy-notes": list(operation.notes),
    }
    kept = {key: value for key, value in extensions.items() if value not in (None, [], {})}
    return {**kept, "x-zenpy-calls": [_call(call) for call in calls_of(operation, spec)]}


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
    if body.needs:
        node["needs"] = list(body.needs)
    if body.has_files:
        node["multipart"] = True
    return node


def _result(returned: ResultSpec) -> Schema:
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
    if argument.path_from != "id":
        node["path_from"] = argument.path_from
    return node
