"""One operation of the document, and the forms of calls that lead to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model.ir import Argument, Body, Form, Operation, Result, SearchTerm, Sideload
from generator.spec.types import schema_of
from zenpy._codegen.document import Node, as_list, as_mapping, description_of, operation_nodes, sentence
from zenpy._codegen.package import package_of
from zenpy._codegen.types import ANYTHING, NUMBER, TEXT, ListOf, Plain, Type, TypeTable, union

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What an upload says about its file, beside the content.
FACTS_OF_FILE = frozenset({"file_name", "content_type"})
_FLAG = Plain("bool")


def operations_of(document: Node, table: TypeTable) -> Iterator[tuple[Operation, Node]]:
    """Every operation with the part of the document it stands in, sorted by its id."""
    terms = search_terms_of(document, table)
    nodes = list(operation_nodes(document))
    title = package_of(document).title
    read = {path for path, verb, _ in nodes if verb == "get"}
    found = [
        (replace(_operation(path, verb, node, table, terms), readable=path in read, title=title), node)
        for path, verb, node in nodes
    ]
    yield from sorted(found, key=lambda pair: pair[0].id)


def search_terms_of(document: Node, table: TypeTable) -> tuple[SearchTerm, ...]:
    """The properties of the search language, in the order of the spec."""
    nodes = as_mapping(document.get("x-zenpy-search-terms"))
    return tuple(_search_term(str(name), as_mapping(node), table) for name, node in nodes.items())


def _search_term(name: str, node: Node, table: TypeTable) -> SearchTerm:
    return SearchTerm(
        name,
        description_of(node),
        str(node["value"]),
        tuple(map(str, as_list(node.get("types")))),
        table.records.get(str(node.get("of"))),
        tuple(map(str, as_list(node.get("enum")))),
        bool(node.get("ordered")),
    )


def _operation(
    path: str, verb: str, node: Node, table: TypeTable, terms: tuple[SearchTerm, ...]
) -> Operation:
    size = node.get("x-zenpy-page-size")
    return Operation(
        str(node["operationId"]),
        verb.upper(),
        path,
        description_of(node),
        str(node.get("x-zenpy-resource") or ""),
        str(node.get("x-zenpy-source") or ""),
        tuple(_query(node)),
        _body(as_mapping(node.get("x-zenpy-body"))),
        _result(as_mapping(node.get("x-zenpy-result")), table),
        tuple(str(one) for one in as_list(node.get("x-zenpy-pagination"))),
        size if isinstance(size, int) else 100,
        tuple(_sideloads(as_mapping(node.get("x-zenpy-sideloads")))),
        bool(node.get("x-zenpy-idempotent")),
        bool(node.get("x-zenpy-safe")),
        bool(node.get("deprecated")),
        tuple(str(one) for one in as_list(node.get("x-zenpy-roles"))),
        tuple(_limit(as_mapping(one)) for one in as_list(node.get("x-zenpy-rate-limits"))),
        tuple(_notes(node)),
        terms if node.get("x-zenpy-terms") else (),
        tuple(map(str, as_list(node.get("x-zenpy-one-of")))),
        _text(node.get("x-zenpy-writes")),
        server=str(node.get("x-zenpy-server") or ""),
        link_pages=tuple(
            (key, str(one))
            for key, one in as_mapping(node.get("x-zenpy-link-pages")).items()
            if key != "after"
        ),
    )


def _notes(node: Node) -> Iterator[str]:
    """What the spec doubts or corrects, and where a body is known from that the official document lacks."""
    yield from map(str, as_list(node.get("x-zenpy-notes")))
    doubt = as_mapping(node.get("requestBody")).get("description")
    if doubt:
        yield str(doubt)


def _query(node: Node) -> Iterator[tuple[str, str, int | None]]:
    """The query parameters that calls can give, with the style (`form`, `comma`, `repeat`) and the limit of lists."""
    offered = {
        str(as_mapping(argument).get("wire"))
        for call in as_list(node.get("x-zenpy-calls"))
        for argument in as_list(as_mapping(call).get("arguments"))
    }
    for parameter in map(as_mapping, as_list(node.get("parameters"))):
        name = str(parameter.get("name"))
        if parameter.get("in") == "query" and name in offered and name != "include":
            schema = as_mapping(parameter.get("schema"))
            is_list = "array" in str(schema.get("type"))
            style = "form" if not is_list else "repeat" if parameter.get("explode", True) else "comma"
            limit = schema.get("maxItems")
            is_deep = parameter.get("style") == "deepObject"
            yield name, "deep" if is_deep else style, limit if isinstance(limit, int) else None


def _body(data: Node) -> Body | None:
    if not data:
        return None
    limit = data.get("limit")
    return Body(
        str(data["kind"]),
        _text(data.get("schema")),
        _text(data.get("key")),
        limit if isinstance(limit, int) else None,
        _text(data.get("one")),
        bool(data.get("multipart")),
        needs=tuple(map(str, as_list(data.get("needs")))),
        takes=tuple(map(str, as_list(data.get("takes")))),
        only=tuple(map(str, as_list(data.get("only")))),
        listed=bool(data.get("listed")),
    )


def _text(value: object) -> str | None:
    return str(value) if value else None


def _result(data: Node, table: TypeTable) -> Result:
    variants = as_mapping(data.get("variants"))
    classes = {str(value): str(to) for value, to in as_mapping(variants.get("map")).items()}
    kind = str(data.get("kind") or "nothing")
    schema = "Count" if kind == "count" else _text(data.get("schema"))
    many = kind in ("list", "map") or bool(data.get("many"))
    return Result(
        kind,
        _item(schema or _text(data.get("type")), classes, table),
        schema if schema in table.records else None,
        _text(data.get("key")),
        many,
        tuple(sorted((str(key), str(to)) for key, to in as_mapping(data.get("also")).items())),
        (str(variants.get("key") or ""), tuple(sorted(classes.items()))) if classes else None,
        bool(data.get("jsonapi")),
    )


def _item(schema: str | None, classes: dict[str, str], table: TypeTable) -> Type:
    """What one item of a result is."""
    if classes:
        return union([table.records[to] for to in dict.fromkeys(classes.values())])
    if schema is None:
        return ANYTHING
    if schema in table.records:
        return table.records[schema]
    return NUMBER if schema == "Count" else table.type_of(schema_of(schema))


def _sideloads(data: Node) -> Iterator[tuple[str, Sideload]]:
    for name, one in data.items():
        found = as_mapping(one)
        yield name, (str(found.get("key")), _text(found.get("schema")), str(found.get("place")))


def _limit(data: Node) -> str:
    """A rate limit in words."""
    seconds = data.get("per_seconds")
    spans = {60: "minute", 3600: "hour"}
    minutes = isinstance(seconds, int) and seconds % 60 == 0 and seconds < 3600
    span = spans.get(seconds) if isinstance(seconds, int) else None
    calls = data.get("limit")
    text = f"{calls} call{'' if calls == 1 else 's'} per " + (
        span or (f"{int(str(seconds)) // 60} minutes" if minutes else f"{seconds} seconds")
    )
    if data.get("scope"):
        text += f" for each {data['scope']}"
    return text + "".join(f" ({data[key]})" for key in ("when", "note") if data.get(key))


def form_of(operation: Operation, node: Node, call: Node, table: TypeTable) -> Form:
    """The form of a method that a call of the document describes."""
    when = tuple(name for name in str(call.get("when") or "").split(",") if name)
    described = [as_mapping(argument) for argument in as_list(call.get("arguments"))]
    arguments = [_argument(argument, operation, node, table) for argument in described]
    if operation.terms:
        arguments = [_with_terms(argument) for argument in arguments]
    order = tuple(map(str, as_list(call.get("order"))))
    return Form(operation, tuple(_in_signature(arguments)), when, bool(call.get("many")), order)


def _with_terms(argument: Argument) -> Argument:
    """An argument of a search: terms alone may make up the query, and what is looked for is `type` everywhere."""
    if argument.wire == "query":
        return replace(argument, required=False, positional=True)
    return replace(argument, name="type") if argument.wire == "filter[type]" else argument


def _in_signature(arguments: list[Argument]) -> Iterator[Argument]:
    """Positional arguments first; what follows one that can be left out can be left out too."""
    positional = [argument for argument in arguments if argument.positional]
    for at, one in enumerate(positional):
        optional = one.required and any(not before.required for before in positional[:at])
        yield replace(one, required=False) if optional else one
    yield from (argument for argument in arguments if not argument.positional)


def _argument(data: Node, operation: Operation, node: Node, table: TypeTable) -> Argument:
    place, wire = str(data["in"]), str(data["wire"])
    schema, doc = schema_and_doc(place, wire, node)
    kind = _kind(place, data, schema, table)
    return Argument(
        str(data["name"]),
        _place(place, wire, operation),
        wire,
        kind,
        sentence(doc),
        table.records.get(str(data.get("accepts"))),
        bool(data.get("required")),
        bool(data.get("positional")),
        bool(data.get("many")),
        _text(data.get("also_path")),
        _text(data.get("path_from")),
        bool(data.get("joined")),
    )


def _place(place: str, wire: str, operation: Operation) -> str:
    """Where the value goes, in the words of `zenpy.lib.calls.operation.Argument`."""
    if place == "file" and wire in FACTS_OF_FILE:
        return wire
    is_whole_body = operation.body is not None and operation.body.kind == "binary"
    return "file_name" if is_whole_body and place == "query" and wire == "filename" else place


def schema_and_doc(place: str, wire: str, node: Node) -> tuple[Node, str]:
    """The schema of an argument and what the document says about it."""
    if place in ("path", "query"):
        for parameter in map(as_mapping, as_list(node.get("parameters"))):
            if parameter.get("in") == place and parameter.get("name") == wire:
                return as_mapping(parameter.get("schema")), str(parameter.get("description") or "")
    if place in ("body", "file"):
        schema = _body_property(as_mapping(node.get("requestBody")), wire, node)
        return schema, str(schema.get("description") or "")
    return {}, ""


def _body_property(body: Node, wire: str, node: Node) -> Node:
    """A property of the request body, on top or inside the envelope."""
    key = str(as_mapping(node.get("x-zenpy-body")).get("key"))
    for content in as_mapping(body.get("content")).values():
        whole = as_mapping(as_mapping(content).get("schema"))
        for schema in (whole, *map(as_mapping, as_list(whole.get("anyOf")))):
            properties = as_mapping(schema.get("properties"))
            inner = as_mapping(as_mapping(properties.get(key)).get("properties"))
            if wire in inner or wire in properties:
                return as_mapping(inner.get(wire) or properties.get(wire))
    return {}


def _kind(place: str, data: Node, schema: Node, table: TypeTable) -> Type:
    """The type of an argument as the document has it; of a list of ids, the list."""
    if place == "form":
        return _FLAG
    if place == "record":
        one = table.records.get(str(data.get("accepts")), ANYTHING)
        return ListOf(one) if data.get("many") else one
    if place == "file":
        return TEXT if data["wire"] in FACTS_OF_FILE else Plain("bytes")
    kind = table.type_of(as_mapping(schema.get("x-zenpy-items")) or schema) if schema else TEXT
    if data.get("many") and not isinstance(kind, ListOf):
        return ListOf(kind)
    return kind
