"""What an operation answers: the true envelope of a success, and the errors that apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.json_api import included_schema, resource_schema
from generator.openapi.schemas import error_name
from generator.spec.types import Schema, nullable, reference, schema_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.spec.api import ApiSpec, ErrorSpec
    from generator.spec.model import OperationSpec, ResultSpec, Spec

_TEXT: Schema = {"type": "string"}
_NUMBER: Schema = {"type": "integer"}
_FLAG: Schema = {"type": "boolean"}
_LINK: Schema = nullable({"type": "string", "format": "uri"})
_META: Schema = {
    "type": "object",
    "properties": {"has_more": _FLAG, "after_cursor": nullable(_TEXT), "before_cursor": nullable(_TEXT)},
}
_LINKS: Schema = {
    "type": "object",
    "properties": {"first": _LINK, "last": _LINK, "next": _LINK, "prev": _LINK},
}
_NUMBERED: Schema = {"count": _NUMBER, "next_page": _LINK, "previous_page": _LINK}
_CURSORS: Schema = {"meta": _META, "links": _LINKS}
#: The same where names are written in camelCase; a key is missing where there is no such page.
_CAMEL_CURSORS: Schema = {
    "meta": {
        "type": "object",
        "properties": {"hasMore": _FLAG, "afterCursor": _TEXT, "beforeCursor": _TEXT},
    },
    "links": {"type": "object", "properties": {"next": _LINK, "prev": _LINK}},
}
_AFTER: Schema = {
    "after_cursor": nullable(_TEXT),
    "after_url": _LINK,
    "before_cursor": nullable(_TEXT),
    "before_url": _LINK,
}
#: What numbered pages of the Help Center have besides.
_HELP_CENTER_PAGE: Schema = {
    "links": _LINKS,
    "page": _NUMBER,
    "page_count": _NUMBER,
    "per_page": _NUMBER,
    "sort_by": nullable(_TEXT),
    "sort_order": nullable(_TEXT),
}
# The keys each pagination puts beside the records.
PAGING_KEYS: dict[str, Schema] = {
    "cursor": _CURSORS,
    "cursor_back": _CURSORS,
    "offset": _NUMBERED,
    "search": {**_NUMBERED, "facets": {}},
    "search_export": {**_CURSORS, "facets": {}},
    "incremental_time": {
        "count": _NUMBER,
        "next_page": _LINK,
        "end_time": _NUMBER,
        "end_of_stream": _FLAG,
    },
    "incremental_cursor": {**_AFTER, "end_of_stream": _FLAG},
    "since_id": {"count": _NUMBER, "next_page": _LINK},
    "next_url": {"count": _NUMBER, "next_url": _LINK, "prev_url": _LINK},
    "after_url": _AFTER,
    "next_page_url": {
        "count": _NUMBER,
        "has_more": _FLAG,
        "next_page_url": _LINK,
        "page_size": _NUMBER,
    },
}
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
        content = {"content": {"application/json": {"schema": _body(operation, spec)}}}
    good = [returned.status, *([returned.also_status] if returned.also_status else [])]
    answers: dict[str, object] = {
        str(status): {"description": _WORDS.get(status, "It worked."), **content} for status in good
    }
    for status in _statuses(operation, spec.api):
        answers[status] = {"$ref": f"#/components/responses/{spec.api.errors[status].name}"}
    return answers


def _statuses(operation: OperationSpec, api: ApiSpec) -> list[str]:
    """The errors that apply, in the order of the spec."""
    writes = operation.verb != "get"
    applies = {
        "all": True,
        "input": bool(operation.pages or operation.query or operation.body),
        "changes": operation.verb in ("put", "patch") or operation.idempotent,
        "writes": writes or any(page in operation.pages for page in ("search", "search_export")),
        "named": False,
    }
    return [
        status for status, one in api.errors.items() if applies[one.applies] or status in operation.errors
    ]


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
        return _envelope({}, {**lists, **_paging_keys(operation, spec.api.is_camel(operation.product))})
    key = returned.key or {"job": "job_status", "count": "count"}.get(returned.kind)
    beside: Schema = {name: schema_of(kind) for name, kind in returned.also.items()}
    beside.update(_paging_keys(operation, spec.api.is_camel(operation.product)))
    beside.update(_sideload_schemas(operation, spec))
    if included := included_schema(returned, spec):
        beside["included"] = included
    if key is None:
        return content if not beside or returned.many else {"allOf": [content, _envelope({}, beside)]}
    return _envelope({key: content}, beside)


def _paging_keys(operation: OperationSpec, is_camel: bool) -> Schema:
    """The keys that pages have beside their records. A list in one piece has those of a numbered page too."""
    if operation.returns.kind != "list":
        return _keys_of(operation.pages)
    pages = operation.pages or ("offset",)
    if operation.path.startswith("/api/v2/incremental/"):
        # exports show more keys than they page by
        pages = ("incremental_time", "incremental_cursor", "cursor")
    keys = _keys_of(pages)
    if operation.product == "help_center" and {"offset", "search"} & set(operation.pages):
        keys = {**keys, **_HELP_CENTER_PAGE}
    if is_camel:  # such a product pages by cursor only, and its pages hold nothing else
        return _CAMEL_CURSORS if operation.pages else {}
    return {**keys, "count": _NUMBER}


def _keys_of(pages: Iterable[str]) -> Schema:
    return {key: kind for page in pages for key, kind in PAGING_KEYS[page].items()}


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
            return {"type": "array", "items": one} if returned.many else one


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
