"""What an operation answers: the true envelope of a success, and the errors that apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.json_api import included_schema, resource_schema
from generator.openapi.schemas import ERROR
from generator.spec.types import Schema, nullable, reference, schema_of

if TYPE_CHECKING:
    from collections.abc import Iterable

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
_NUMBERED: Schema = {"count": nullable(_NUMBER), "next_page": _LINK, "previous_page": _LINK}
_CURSORS: Schema = {"meta": _META, "links": _LINKS}
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
    "offset": _NUMBERED,
    "search": {**_NUMBERED, "facets": {}},
    "search_export": {**_CURSORS, "facets": {}},
    "incremental_time": {
        "count": nullable(_NUMBER),
        "next_page": _LINK,
        "end_time": nullable(_NUMBER),
        "end_of_stream": _FLAG,
    },
    "incremental_cursor": {**_AFTER, "end_of_stream": _FLAG},
    "since_id": {"count": nullable(_NUMBER), "next_page": _LINK},
    "next_url": {"count": nullable(_NUMBER), "next_url": _LINK, "prev_url": _LINK},
    "after_url": _AFTER,
    "next_page_url": {
        "count": nullable(_NUMBER),
        "has_more": _FLAG,
        "next_page_url": _LINK,
        "page_size": _NUMBER,
    },
}
_COUNT: Schema = {
    "anyOf": [
        {"type": "integer"},
        {
            "type": "object",
            "properties": {
                "value": {"type": "integer"},
                "refreshed_at": {"type": ["string", "null"], "format": "date-time"},
            },
        },
    ]
}
_WORDS = {
    200: "It worked.",
    201: "It was created.",
    202: "It was accepted.",
    204: "It worked; there is no content.",
}
_ERRORS = {
    "400": ("BadRequest", "The request cannot be understood, or asks for more pages than there may be."),
    "401": ("Unauthorized", "The credentials are missing, wrong or expired."),
    "403": ("Forbidden", "The credentials do not allow this."),
    "404": ("NotFound", "There is no such record, or the account does not have the feature."),
    "409": ("Conflict", "The record was changed by somebody else in the meantime."),
    "422": ("Unprocessable", "The request is well formed, but what it says is not accepted."),
    "429": ("TooManyRequests", "The rate limit is reached; the headers say when to try again."),
    "5XX": (
        "ServerError",
        "Zendesk failed or is being maintained; with Retry-After it is worth another try.",
    ),
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
    for status in _statuses(operation):
        answers[status] = {"$ref": f"#/components/responses/{_ERRORS[status][0]}"}
    return answers


def _statuses(operation: OperationSpec) -> list[str]:
    """The errors that apply; 404 always does, as an account may lack the feature."""
    writes = operation.verb != "get"
    applies = {
        "400": bool(operation.pages or operation.query or operation.body),
        "409": operation.verb in ("put", "patch") or operation.idempotent,
        "422": writes or any(page in operation.pages for page in ("search", "search_export")),
    }
    return [status for status in _ERRORS if applies.get(status, True)]


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
        return _envelope({}, {**lists, **_paging_keys(operation)})
    key = returned.key or {"job": "job_status", "count": "count"}.get(returned.kind)
    beside: Schema = {name: schema_of(kind) for name, kind in returned.also.items()}
    beside.update(_paging_keys(operation))
    beside.update(_sideload_schemas(operation, spec))
    if included := included_schema(returned, spec):
        beside["included"] = included
    if key is None:
        return content if not beside or returned.many else {"allOf": [content, _envelope({}, beside)]}
    return _envelope({key: content}, beside)


def _paging_keys(operation: OperationSpec) -> Schema:
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
    return {**keys, "count": nullable(_NUMBER)}


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
            return _COUNT
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


def error_responses() -> dict[str, object]:
    """The error answers that operations share, by name."""
    return dict(sorted((name, _error(status, doc)) for status, (name, doc) in _ERRORS.items()))


def _error(status: str, doc: str) -> Schema:
    headers: Schema = {"X-Zendesk-Request-Id": {"$ref": "#/components/headers/RequestId"}}
    if status in ("429", "5XX"):
        headers["Retry-After"] = {"$ref": "#/components/headers/RetryAfter"}
    body: Schema = {"schema": reference(ERROR)}
    return {"description": doc, "headers": headers, "content": {"application/json": body, "text/html": body}}


def make_headers() -> dict[str, object]:
    """The headers that error answers share."""
    return {
        "RequestId": {
            "description": "Names the request when asking Zendesk about it.",
            "schema": {"type": "string"},
        },
        "RetryAfter": {
            "description": "When to try again: seconds, possibly with a fraction, or an HTTP date.",
            "schema": {"type": "string"},
        },
    }
