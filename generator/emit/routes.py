"""What the sandbox needs of the document: the routes, their envelopes and the fields of each record.

The sandbox is shipped to users, the OpenAPI document is not: it is large, and most of it is prose. This emitter
keeps the facts that decide how a request is answered, one operation or record a line so that differences read well.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TypeAlias

TARGET = "zenpy/sandbox/routes.json"
VERBS = ("delete", "get", "patch", "post", "put")

Node: TypeAlias = Mapping[str, object]


def emit(document: Node) -> dict[str, str]:
    """The one file of the sandbox that is generated: its path and its text."""
    operations = sorted(_operations(document), key=lambda one: (str(one["path"]), str(one["method"])))
    schemas = _map(_map(document.get("components")).get("schemas"))
    described = {name: _record(_map(schema)) for name, schema in sorted(schemas.items())}
    return {TARGET: _text(operations, described)}


def _text(operations: list[dict[str, object]], schemas: Mapping[str, object]) -> str:
    lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in operations)
    records = ",\n".join(
        f"{json.dumps(name)}:{json.dumps(one, separators=(',', ':'))}" for name, one in schemas.items()
    )
    return f'{{"operations":[\n{lines}\n],\n"schemas":{{\n{records}\n}}}}\n'


def _operations(document: Node) -> Iterator[dict[str, object]]:
    for path, item in _map(document.get("paths")).items():
        for verb in VERBS:
            operation = _map(item).get(verb)
            if isinstance(operation, Mapping):
                yield _operation(path, verb, operation)


def _operation(path: str, verb: str, operation: Node) -> dict[str, object]:
    route: dict[str, object] = {
        "id": operation["operationId"],
        "method": verb.upper(),
        "path": path,
        "result": _kept(_map(operation.get("x-zenpy-result"))),
        "status": _status(operation),
    }
    body = _map(operation.get("x-zenpy-body"))
    if body:
        route["body"] = _kept(body)
        if _map(operation.get("requestBody")).get("required") is False:
            route["optional"] = True
    for name in ("pagination", "page-size", "sideloads"):
        if operation.get(f"x-zenpy-{name}"):
            route[name.replace("page-size", "size")] = operation[f"x-zenpy-{name}"]
    query = sorted(_query_names(operation))
    if query:
        route["query"] = query
    return route


def _status(operation: Node) -> int:
    """The status of the good answer: the least below 300."""
    codes = [int(code) for code in _map(operation.get("responses")) if code.isdigit() and int(code) < 300]
    return min(codes, default=200)


def _query_names(operation: Node) -> Iterator[str]:
    parameters = operation.get("parameters")
    for parameter in parameters if isinstance(parameters, list) else []:
        if _map(parameter).get("in") == "query":
            yield str(_map(parameter)["name"])


def _record(schema: Node) -> dict[str, object]:
    fields = {name: _field(_map(one)) for name, one in sorted(_map(schema.get("properties")).items())}
    return {"name": schema.get("x-zenpy-name"), "fields": fields}


def _field(schema: Node) -> str:
    """A field in words: its type, then `assigned`, `writeonly` and `of=User` for ids of another record."""
    words = [_kind(schema)]
    if schema.get("x-zenpy-assigned"):
        words.append("assigned")
    if schema.get("writeOnly"):
        words.append("writeonly")
    relation = _map(schema.get("x-zenpy-relation"))
    if relation:
        words.append(f"of={relation['to']}")
    return " ".join(words)


def _kind(schema: Node) -> str:
    """One of id, integer, number, boolean, string, timestamp, date, list, map, object, any."""
    options = schema.get("anyOf")
    if isinstance(options, list):
        return next((kind for kind in map(_kind, map(_map, options)) if kind != "null"), "any")
    if "$ref" in schema or "allOf" in schema:
        return "object"
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), "any")
    match kind, schema.get("format"):
        case "integer", "int64":
            return "id"
        case "string", "date-time":
            return "timestamp"
        case "string", "date":
            return "date"
        case "array", _:
            return "list"
        case "object", _:
            return "map" if isinstance(schema.get("additionalProperties"), Mapping) else "object"
    return str(kind)


def _kept(node: Node) -> dict[str, object]:
    """A copy without the empty values, which would only make the file longer."""
    return {name: value for name, value in node.items() if value not in (None, {}, [])}


def _map(value: object) -> Node:
    return value if isinstance(value, Mapping) else {}
