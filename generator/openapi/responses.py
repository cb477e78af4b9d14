"""What an operation answers: the true envelope of a success, and the errors that apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.json_api import included_schema, resource_schema
from generator.openapi.schemas import error_name
from generator.spec.types import Schema, reference, schema_of

if TYPE_CHECKING:
    from generator.spec.api import ApiSpec, ErrorSpec
    from generator.spec.model import OperationSpec, ResultSpec, Spec

_NUMBER: Schema = {"type": "integer"}
_WORDS = {
    200: "It worked.",
    201: "It was created.",
    202: "It was accepted.",
    204: "It worked; there is no content.",
}


def make_responses(operation: OperationSpec, spec: Spec) -> dict[str, object]:
    """The answers of an operation by status."""
    returned = operation.returns
    content: Schema = {}
    if returned.kind == "binary":
        content = {"content": {"application/octet-stream": {"schema": schema_of("binary")}}}
    elif returned.kind != "nothing":
        media = ["application/json", *([returned.also_media] if returned.also_media else [])]
        body = _body(operation, spec)
        content = {"content": {one: {"schema": body} for one in media}}
    good = [returned.status, *([returned.also_status] if returned.also_status else [])]
    answers: dict[str, object] = {
        str(status): {"description": _WORDS.get(status, "It worked."), **content} for status in good
    }
    for status in _statuses(operation, spec):
        error = spec.api.errors[status]
        shared = {"$ref": f"#/components/responses/{error.name}"}
        answers[status] = {"description": error.doc} if status in operation.bare else shared
    return answers


def _statuses(operation: OperationSpec, spec: Spec) -> list[str]:
    """The errors that apply, in the order of the spec."""
    styles = spec.paging(operation.product).styles
    own = {*operation.errors, *(status for page in operation.pages for status in styles[page].errors)}
    applies = {
        "all": True,
        "input": bool(operation.pages or operation.query or operation.body),
        "changes": operation.verb in ("put", "patch") or operation.idempotent,
        "writes": operation.verb != "get",
        "named": False,
    }
    return [status for status, one in spec.api.errors.items() if applies[one.applies] or status in own]


def _body(operation: OperationSpec, spec: Spec) -> Schema:
    returned = operation.returns
    content = _content(returned, spec)
    if returned.kind == "whole" and not returned.also:
        return content
    if returned.variants and not returned.variants.key:
        lists: Schema = {
            key: {"type": "array", "items": resource_schema(to, spec)}
            for key, to in returned.variants.map.items()
        }
        return _envelope({}, {**lists, **_paging_keys(operation, spec)})
    key = returned.key or {"job": "job_status", "count": "count"}.get(returned.kind)
    beside: Schema = {name: schema_of(kind) for name, kind in returned.also.items()}
    beside.update(_paging_keys(operation, spec))
    beside.update(_sideload_schemas(operation, spec))
    if included := included_schema(returned, spec):
        beside["included"] = included
    if key is None:
        return content if not beside or returned.many else {"allOf": [content, _envelope({}, beside)]}
    if returned.instead:
        others: Schema = {name: schema_of(kind) for name, kind in returned.instead.items()}
        return _envelope({}, {key: content, **others, **beside})
    return _envelope({key: content}, beside)


def _paging_keys(operation: OperationSpec, spec: Spec) -> Schema:
    """The keys that pages have beside their records."""
    paging = spec.paging(operation.product)
    return paging.keys_beside(operation.path, operation.pages, operation.returns.kind == "list")


def _envelope(records: Schema, beside: Schema) -> Schema:
    envelope: Schema = {"type": "object"}
    if records:
        envelope["required"] = list(records)
    others = {name: schema for name, schema in beside.items() if name not in records}
    envelope["properties"] = {**records, **others}
    return envelope


def _content(returned: ResultSpec, spec: Spec) -> Schema:
    match returned.kind:
        case "job":
            return reference("JobStatus")
        case "count":
            return {"anyOf": [_NUMBER, reference("Count")]} if "Count" in spec.object_by_name else _NUMBER
        case "map":
            return {"type": "object", "additionalProperties": schema_of(returned.type or "any")}
        case _:
            one = _variants(returned) if returned.type is None else schema_of(returned.type)
            if returned.type is not None and "$ref" in one:
                one = resource_schema(returned.type, spec)
            if returned.without_id is not None:
                one = {"anyOf": [one, _record_without_id(returned.without_id)]}
            return {"type": "array", "items": one} if returned.many else one


def _record_without_id(when: str) -> Schema:
    return {"type": "object", "required": ["id"], "properties": {"id": {"type": "null"}}, "description": when}


def _variants(returned: ResultSpec) -> Schema:
    names = dict.fromkeys(returned.variants.map.values()) if returned.variants else {}
    return {"anyOf": [reference(name) for name in names]} if names else {}


def _sideload_schemas(operation: OperationSpec, spec: Spec) -> Schema:
    schemas_by_key: Schema = {}
    for name in operation.sideloads:
        sideload = spec.sideload(operation.product, name)
        if sideload is not None and sideload.where == "envelope":
            one = schema_of(sideload.type) if sideload.type else None
            whole = one is not None and "$ref" not in one
            schemas_by_key[sideload.key] = one if whole else {"type": "array", "items": one} if one else {}
    return schemas_by_key


def error_responses(api: ApiSpec) -> dict[str, object]:
    """The error answers that operations share, by name."""
    return {one.name: _error(one, api) for one in sorted(api.errors.values(), key=lambda one: one.name)}


def _error(one: ErrorSpec, api: ApiSpec) -> Schema:
    headers: Schema = {}
    if api.request_id:
        headers[api.request_id] = {"$ref": "#/components/headers/RequestId"}
    if one.retry:
        headers["Retry-After"] = {"$ref": "#/components/headers/RetryAfter"}
    body: Schema = {"schema": reference(error_name(api))}
    content: Schema = {"application/json": body, "text/html": body}
    return {"description": one.doc, **({"headers": headers} if headers else {}), "content": content}


def make_headers(api: ApiSpec) -> dict[str, object]:
    """The headers that error answers share."""
    text: Schema = {"type": "string"}
    found: dict[str, object] = {}
    if api.request_id:
        doc = f"Names the request when asking {api.title} about it."
        found["RequestId"] = {"description": doc, "schema": text}
    if any(one.retry for one in api.errors.values()):
        doc = "When to try again: seconds, possibly with a fraction, or an HTTP date."
        found["RetryAfter"] = {"description": doc, "schema": text}
    return found
