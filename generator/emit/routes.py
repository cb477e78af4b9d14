"""What the sandbox needs of the document: the routes, their envelopes and the fields of each record.

The sandbox is shipped to users, the OpenAPI document is not: it is large, and most of it is prose. This emitter
keeps the facts that decide how a request is answered, one operation or record a line so that differences read well.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from generator.emit.client import schemes_of, sign_in_of
from generator.emit.shapes import choices_of, join_shapes, shape_of, usual_shape
from zenpy._codegen.document import REFERENCE, as_list, as_mapping, kinds_of, operation_nodes, schema_nodes
from zenpy._codegen.package import package_of
from zenpy._codegen.source import docstring, literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy._codegen.document import Node
    from zenpy._codegen.package import Package

#: What the sandbox has to know of a field, and how the document says it.
_FLAGS = {
    "assigned": "x-zenpy-assigned",
    "present": "x-zenpy-present",
    "writeonly": "writeOnly",
    "readonly": "readOnly",
    "create_only": "x-zenpy-create-only",
    "elsewhere": "x-zenpy-written-by",
    "merge": "x-zenpy-merge",
}


def emit(document: Node) -> dict[str, str]:
    """The one file of the sandbox that is generated: its path and its text."""
    servers = {
        name: _path_of(as_mapping(one)) for name, one in as_mapping(document.get("x-zenpy-servers")).items()
    }
    servers_and_main = {"": urlsplit(str(_main_server(document)["url"])).path, **servers}
    found = [
        _operation(path, verb, node, servers_and_main, package_of(document))
        for path, verb, node in operation_nodes(document)
    ]
    operations = sorted(found, key=lambda operation: (str(operation["path"]), str(operation["method"])))
    schemas = schema_nodes(document)
    described = {name: _record(schema, schemas) for name, schema in sorted(schemas.items())}
    about = package_of(document)
    if "sandbox" in about.by_hand:
        return {about.file("sandbox/routes.json"): _text(operations, described, servers)}
    doc = docstring(
        f"{about.title} in memory, for tests: `Sandbox().transport` goes to `transport=` of a client."
    )
    module = f"""# {about.header([])}
{doc}

from zenpy.sandbox.described import DescribedSandbox


class Sandbox(DescribedSandbox):
    {docstring(f"{about.title} in memory.")}

    _package = {literal(about.name + ".sandbox")}
"""
    return {
        about.file("sandbox/__init__.py"): module,
        about.file("sandbox/routes.json"): _text(operations, described, servers, _about(document)),
    }


def _about(document: Node) -> dict[str, object]:
    """Of an API without a sandbox of its own: where it is, how it is signed to, how it answers errors."""
    url = str(_main_server(document)["url"])
    variables = as_mapping(_main_server(document).get("variables"))
    for name, one in variables.items():
        url = url.replace(f"{{{name}}}", str(as_mapping(one)["default"]))
    names = dict(as_mapping(document.get("x-zenpy-error-names")))
    return {
        "base": "{0.scheme}://{0.netloc}".format(urlsplit(url)),
        "sign_in": [sign_in_of(scheme) for scheme in schemes_of(document)],
        "request_id": names.pop("request_id", "X-Request-Id"),
        "errors": names,
    }


def _main_server(document: Node) -> Node:
    return as_mapping(as_list(document.get("servers"))[0])


def _path_of(server: Node) -> str:
    """The path of the address of a server; it tells servers apart whose hosts are one in the sandbox."""
    return urlsplit(str(server.get("path") or server["url"])).path


def _text(
    operations: list[dict[str, object]],
    schemas: Mapping[str, object],
    servers: Mapping[str, str],
    about: Mapping[str, object] | None = None,
) -> str:
    lines = ",\n".join(json.dumps(operation, separators=(",", ":")) for operation in operations)
    records = ",\n".join(
        f"{json.dumps(name)}:{json.dumps(one, separators=(',', ':'))}" for name, one in schemas.items()
    )
    paths = json.dumps(servers, separators=(",", ":"))
    api = f'"api":{json.dumps(about, separators=(",", ":"))},\n' if about else ""
    return f'{{{api}"servers":{paths},\n"operations":[\n{lines}\n],\n"schemas":{{\n{records}\n}}}}\n'


def _operation(
    path: str, verb: str, operation: Node, servers: Mapping[str, str], about: Package
) -> dict[str, object]:
    server = str(operation.get("x-zenpy-server") or "")
    route: dict[str, object] = {
        "id": operation["operationId"],
        "method": verb.upper(),
        "path": servers.get(server, "") + path,
        "result": _without_empty_values(as_mapping(operation.get("x-zenpy-result"))),
        "status": _status(operation),
    }
    body = as_mapping(operation.get("x-zenpy-body"))
    if body:
        route["body"] = _without_empty_values(body)
        if as_mapping(operation.get("requestBody")).get("required") is False:
            route["optional"] = True
        sent = _sent_fields(operation, body)
        if sent:
            route["sent"] = sent
        beside = _names_beside(operation, body)
        if beside:
            route["beside"] = beside
        usual = "change" if verb in ("put", "patch") else "act"
        if body.get("schema") and operation.get("x-zenpy-writes") != usual:
            route["writes"] = operation["x-zenpy-writes"]
    if operation.get("x-zenpy-product") != about.core:
        route["product"] = operation["x-zenpy-product"]
    if server:
        route["server"] = server
        if not operation.get("security"):
            route["open"] = True
    elif "sandbox" not in about.by_hand and {} in as_list(operation.get("security")):
        route["open"] = True
    if operation.get("x-zenpy-names") == "camelCase":
        route["camel"] = True
    for name in ("pagination", "page-size", "sideloads"):
        if operation.get(f"x-zenpy-{name}"):
            route[name.replace("page-size", "size")] = operation[f"x-zenpy-{name}"]
    if operation.get("x-zenpy-link-pages"):
        route["link"] = operation["x-zenpy-link-pages"]
    query = dict(sorted(_query_fields(operation)))
    if query:
        route["query"] = query
    return route


def _sent_fields(operation: Node, body: Node) -> dict[str, str]:
    """What a body has that is no record, in words: its fields, or what stands beside the envelope."""
    found: dict[str, str] = {}
    for content in as_mapping(as_mapping(operation.get("requestBody")).get("content")).values():
        sent = as_mapping(as_mapping(content).get("schema"))
        inside = body.get("schema") or body.get("kind") == "records"
        if inside and not body.get("key"):
            continue
        required = as_list(sent.get("required"))
        for name, one in as_mapping(sent.get("properties")).items():
            if inside and name in (body.get("key"), body.get("one")):
                continue
            found[name] = _field(as_mapping(one)) + (" required" if name in required else "")
            found.update(_fields_inside(name, as_mapping(one)))
    return found


def _fields_inside(place: str, schema: Node) -> Iterator[tuple[str, str]]:
    """The fields of an object, or of the objects in a list, that is described where it is sent: by their place."""
    inside = as_mapping(schema.get("items")) if "items" in schema else schema
    required = as_list(inside.get("required"))
    for name, one in as_mapping(inside.get("properties")).items():
        yield f"{place}.{name}", _field(as_mapping(one)) + (" required" if name in required else "")
        yield from _fields_inside(f"{place}.{name}", as_mapping(one))


def _names_beside(operation: Node, body: Node) -> list[str]:
    """What may be sent beside the record: beside its envelope, or without one beside its fields."""
    if not body.get("schema"):
        return []
    for content in as_mapping(as_mapping(operation.get("requestBody")).get("content")).values():
        sent = as_mapping(as_mapping(content).get("schema"))
        parts = [sent, *(as_mapping(one) for word in ("allOf", "anyOf") for one in as_list(sent.get(word)))]
        names = {name for part in parts for name in as_mapping(part.get("properties"))}
        return sorted(names - {body.get("key"), body.get("one")})
    return []


def _status(operation: Node) -> int:
    """The status of the good answer: the least below 300."""
    codes = [
        int(code) for code in as_mapping(operation.get("responses")) if code.isdigit() and int(code) < 300
    ]
    return min(codes, default=200)


def _query_fields(operation: Node) -> Iterator[tuple[str, str]]:
    """The parameters of the query in words."""
    for parameter in map(as_mapping, as_list(operation.get("parameters"))):
        if parameter.get("in") == "query":
            required = " required" if parameter.get("required") else ""
            yield str(parameter["name"]), shape_of(as_mapping(parameter.get("schema"))) + required


def _record(schema: Node, schemas: Mapping[str, Node]) -> dict[str, object]:
    """The fields of a record; of a union those of all of its kinds."""
    kinds = kinds_of(schema)
    every = [*(schemas[name] for name in kinds), schema]
    described = {
        name: [
            as_mapping(as_mapping(one.get("properties"))[name])
            for one in every
            if name in as_mapping(one.get("properties"))
        ]
        for one in every
        for name in as_mapping(one.get("properties"))
    }
    properties = _merge_fields(every)
    required = as_list(schema.get("required"))
    fields = {
        name: _field(one, described[name]) + (" required" if name in required else "")
        for name, one in sorted(properties.items())
    }
    record: dict[str, object] = {"name": schema.get("x-zenpy-name"), "fields": fields}
    if "x-zenpy-jsonapi" in schema:
        record["jsonapi"] = schema["x-zenpy-jsonapi"]
    return record


def _merge_fields(schemas: list[Node]) -> dict[str, Node]:
    """The fields of several schemas; what one of them takes is not barred by another one."""
    merged: dict[str, Node] = {}
    for schema in schemas:
        for name, one in as_mapping(schema.get("properties")).items():
            field = as_mapping(one)
            known = merged.setdefault(name, field)
            barred = [
                key for key in ("readOnly", "x-zenpy-create-only") if known.get(key) and not field.get(key)
            ]
            merged[name] = {key: value for key, value in known.items() if key not in barred}
    return merged


def _field(schema: Node, described: list[Node] | None = None) -> str:
    """A field in words: its type, flags like `assigned` or `null`, and `of=User` for ids of another record, `as=a:b,…`
    for where its parts are written, `is=Conditions` for a record in it, `raw=title` for the field that shows this text,
    `format=uri`, `enum=a,b` for its only values, or those of its list, `known=a,b` where there may be others; and where
    another form of it may be sent, `shape=string|id` and `take=a,b`. `described` has all schemas of a field of a union.
    """
    words = [_kind(schema)]
    words += [word for word, key in _FLAGS.items() if schema.get(key)]
    if _may_be_null(schema):
        words.append("null")
    if schema.get("format") in ("uri", "email"):
        words.append(f"format={schema['format']}")
    values = list(_values(schema))
    if values:
        words.append(("known=" if schema.get("x-zenpy-open") else "enum=") + ",".join(values))
    if not schema.get("readOnly"):
        closed = [] if schema.get("x-zenpy-open") else values
        words += _limits(described or [schema], usual_shape(words[0], _inner(schema)), closed)
    if schema.get("x-zenpy-raw-of"):
        words.append(f"raw={schema['x-zenpy-raw-of']}")
    written_as = as_mapping(schema.get("x-zenpy-written-as"))
    if written_as:
        words.append("as=" + ",".join(f"{part}:{path}" for part, path in written_as.items()))
    inner = _inner(schema)
    if inner:
        words.append(f"is={inner}")
    relation = as_mapping(schema.get("x-zenpy-relation"))
    if relation:
        words.append(f"of={relation['to']}")
    return " ".join(words)


def _limits(described: list[Node], usual: str, values: list[str]) -> Iterator[str]:
    """What may be sent as a field that one or more schemas describe, where its type and its values do not say it."""
    shape = join_shapes([shape_of(one) for one in described])
    if shape != usual:
        yield f"shape={shape}"
    choices = [choices_of(one) for one in described]
    taken = list(dict.fromkeys(value for many in choices for value in many)) if all(choices) else []
    if taken != values:
        yield f"take={','.join(taken) or '*'}"


def _options(schema: Node) -> Iterator[Node]:
    """A schema and the choices that it has."""
    yield schema
    yield from map(as_mapping, as_list(schema.get("anyOf")))


def _may_be_null(schema: Node) -> bool:
    """Whether the value may be null; where nothing is said of a value, it may be anything."""
    types = [one.get("type") for one in _options(schema)]
    return any("null" in (as_list(one) or [one]) for one in types) or _kind(schema) == "any"


def _values(schema: Node) -> Iterator[str]:
    """The texts of an enumeration, of a value or of the items of a list."""
    for one in _options(schema):
        found = as_list(one.get("enum")) or as_list(as_mapping(one.get("items")).get("enum"))
        yield from (
            quote(str(value)) for value in found if isinstance(value, (str, int)) and value is not True
        )


def _inner(schema: Node) -> str | None:
    """The record that a field holds, or each item of its list."""
    items = as_mapping(schema.get("items"))
    for one in (schema, items, *map(as_mapping, as_list(schema.get("anyOf")))):
        reference = str(one.get("$ref") or as_mapping(one.get("items")).get("$ref") or "")
        if reference:
            return reference.removeprefix(REFERENCE)
    return None


def _kind(schema: Node) -> str:
    """One of id, integer, number, boolean, string, timestamp, date, list, map, object, any."""
    options = schema.get("anyOf")
    if isinstance(options, list):
        return next((kind for kind in map(_kind, map(as_mapping, options)) if kind != "null"), "any")
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


def _without_empty_values(node: Node) -> dict[str, object]:
    """A copy without the empty values, which would only make the file longer."""
    return {name: value for name, value in node.items() if value not in (None, {}, [])}
