"""How the fields of a record are written, in the words of the reference and of docstrings.

It reads the document, so that classes, stubs, the reference and payload types say the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from zenpy._codegen.document import REFERENCE, as_list, as_mapping, operation_nodes, schema_nodes
from zenpy._codegen.package import package_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy._codegen.document import Node


@dataclass(frozen=True)
class WriteNotes:
    """What is needed of the whole document to tell how a field is written.

    Attributes:
        calls: the call that a program writes for each operation.
        takers: the calls that take a field although only the server sets it elsewhere, by schema and payload key.
        title: the API, as texts call it.
    """

    calls: Mapping[str, str] = field(default_factory=dict)
    takers: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    title: str = "API"

    def text(self, schema: str, key: str, node: Node) -> str:
        """How a field is written; empty if it is written as it is read."""
        return " ".join(self._sentences(node, self.takers.get((schema, key), ())))

    def _sentences(self, node: Node, takers: tuple[str, ...]) -> Iterator[str]:
        other = self.calls.get(str(node.get("x-zenpy-written-by")))
        target = node.get("x-zenpy-written-in")
        if target:
            yield f"Changes are sent as entries of `{target}`."
        elif node.get("readOnly"):
            verb = "takes" if len(takers) == 1 else "take"
            yield f"Only {_calls(takers)} {verb} it." if takers else "Read-only."
        elif node.get("x-zenpy-create-only"):
            yield f"Set on creation; later {_calls([other])} writes it." if other else "Set on creation only."
        elif other:
            yield f"Written by {_calls([other])}."
        paths = as_mapping(node.get("x-zenpy-written-as")).values()
        if paths:
            yield f"Sent as {_listed(str(path).partition('.')[0].partition('[')[0] for path in paths)}."
        if node.get("x-zenpy-merge"):
            yield f"{self.title} keeps what is not sent."
        if node.get("x-zenpy-null-counts"):
            yield "A new record is sent null too."
        if companions := as_list(node.get("x-zenpy-sent-with")):
            yield f"A change is sent with {_listed(map(str, companions))}."


def write_notes(document: Node) -> WriteNotes:
    """How fields are written, as a document says it."""
    calls = _call_names(document)
    return WriteNotes(calls, _takers(document, calls), package_of(document).title)


def _call_names(document: Node) -> dict[str, str]:
    """The call that a program writes for each operation: `help_center.articles.update_translation`."""
    names: dict[str, str] = {}
    for _, _, node in operation_nodes(document):
        for call in map(as_mapping, as_list(node.get("x-zenpy-calls"))):
            method = "" if call["method"] == "__call__" else f".{call['method']}"
            names.setdefault(str(node["operationId"]), f"{call['resource']}{method}")
    return names


def _takers(document: Node, calls: Mapping[str, str]) -> dict[tuple[str, str], tuple[str, ...]]:
    schemas = {name: as_mapping(schema.get("properties")) for name, schema in schema_nodes(document).items()}
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for _, _, node in operation_nodes(document):
        body, call = as_mapping(node.get("x-zenpy-body")), calls.get(str(node["operationId"]))
        for path in map(str, as_list(body.get("takes"))):
            for place in _places(str(body["schema"]), path.split("."), schemas):
                if call and call not in found[place]:
                    found[place].append(call)
    return {place: tuple(names) for place, names in found.items()}


def _places(schema: str, path: list[str], schemas: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    """The schema and key that a path from a schema leads to."""
    key, *rest = path
    if not rest:
        yield schema, key
        return
    for inner in _references(schemas.get(schema, {}).get(key)):
        yield from _places(inner, rest, schemas)


def _references(node: object) -> Iterator[str]:
    """The schemas that a property holds, at any depth."""
    if isinstance(node, Mapping):
        reference = node.get("$ref")
        if isinstance(reference, str):
            yield reference.removeprefix(REFERENCE)
        for one in node.values():
            yield from _references(one)
    elif isinstance(node, list):
        for one in node:
            yield from _references(one)


def _calls(names: Iterable[str]) -> str:
    return _listed(f"client.{name}()" for name in names)


def _listed(names: Iterable[str]) -> str:
    """Names as code, each of them once: `a`, `b` and `c`."""
    *others, last = [f"`{name}`" for name in dict.fromkeys(names)]
    return f"{', '.join(others)} and {last}" if others else last
