"""The OpenAPI document of the control API, made from its operations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy._version import VERSION
from zenpy.sandbox.control.operations import OPERATIONS, RESERVED
from zenpy.sandbox.control.shapes import Field, object_schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.control.operations import Operation
    from zenpy.sandbox.message import Json

_ABOUT = (
    "What a program can do with a sandbox of Zendesk that runs as a server: seed it and reset it, see what was asked of it, "
    "make requests fail, move its clock, take its state out and put it in. No credentials are needed."
)
_ERROR = object_schema(
    Field("error", "string", "what is wrong, for programs", required=True),
    Field("description", "string", "what is wrong, for people", required=True),
)


def make_document(server: str = "/") -> Json:
    """The document, for a sandbox at an address."""
    paths: Json = {}
    for one in OPERATIONS:
        paths.setdefault(f"{RESERVED}{one.path}", {})[one.method.lower()] = _describe(one)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Control API of the Zendesk sandbox", "version": VERSION, "description": _ABOUT},
        "servers": [{"url": server}],
        "tags": [{"name": topic} for topic in dict.fromkeys(one.topic for one in OPERATIONS)],
        "paths": paths,
        "components": {
            "schemas": {"Error": _ERROR},
            "responses": {
                "Error": {
                    "description": "The request cannot be carried out; nothing has changed.",
                    "content": _json({"$ref": "#/components/schemas/Error"}),
                }
            },
        },
    }


def _describe(one: Operation) -> Json:
    answer: Json = {"description": "Done." if one.answer is None else "The answer."}
    if one.answer is not None:
        answer["content"] = _json(one.answer)
    found: Json = {
        "operationId": one.name,
        "tags": [one.topic],
        "summary": one.summary,
        "responses": {str(one.status): answer, "4XX": {"$ref": "#/components/responses/Error"}},
    }
    if one.text:
        found["description"] = one.text
    parameters = [*_path_parameters(one.path), *_query_parameters(one.query)]
    if parameters:
        found["parameters"] = parameters
    if one.body is not None:
        schema = one.body if isinstance(one.body, dict) else object_schema(*one.body)
        needed = isinstance(one.body, dict) or any(field.required for field in one.body)
        found["requestBody"] = {"required": needed, "content": _json(schema)}
    return found


def _json(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


def _path_parameters(path: str) -> list[Json]:
    return [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"\{(\w+)\}", path)
    ]


def _query_parameters(fields: Sequence[Field]) -> list[Json]:
    parameters = []
    for one in fields:
        schema = one.schema()
        text = schema.pop("description")
        parameters.append({"name": one.name, "in": "query", "description": text, "schema": schema})
    return parameters
