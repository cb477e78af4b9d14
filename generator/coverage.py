"""`python -m generator coverage`: how much of Zendesk's API there is, by product.

The inventory (`openapi/inventory.tsv`) lists every operation known to exist, and says from which sources of which dates. Each
is looked for in the spec, on the sync and on the async client, in the sandbox and in the reference pages. Anything missing
makes the exit status 1, unless the inventory says why the spec leaves it out. `--write` brings docs/sources.md up to date.

Two operations may share a method and a path and differ in a query parameter: `/chats?ids` is not `/chats`. OpenAPI has
one place for both, so such an operation is covered where that place takes the parameter.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator import ROOT
from generator.python.argument_docs import without_limit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

COLUMNS = ("known", "spec", "sync call", "async call", "sandbox", "documented")
Key = tuple[str, str]
#: Code in a text that is a link; descriptions have the code alone.
_LINKED = re.compile(r"\[(`[^`]*`)\]\([^)]*\)")


@dataclass(frozen=True)
class KnownOperation:
    """One operation of the inventory."""

    product: str
    key: Key
    source: str
    #: Why the spec leaves it out; empty for what has to be there.
    absent: str = ""


def main(arguments: Sequence[str]) -> int:
    """Print the table; 1 when anything is missing."""
    if [*arguments] not in ([], ["--write"]):
        print(f"coverage takes --write or nothing, not {' '.join(arguments)}", file=sys.stderr)
        return 2
    path = ROOT / "openapi" / "inventory.tsv"
    listed = inventory(path)
    known = [operation for operation in listed if not operation.absent]
    document = json.loads((ROOT / "openapi" / "zendesk.openapi.json").read_text(encoding="utf-8"))
    covered = dict(zip(COLUMNS[1:], _operations_by_column(document), strict=True))
    if arguments:
        text = sources_page(path, document)
        (ROOT / "docs" / "sources.md").write_text(text, encoding="utf-8")
    print(table(known, covered))
    missing = [
        f"{operation.key[0]} {operation.key[1]}: not in {column}"
        for operation in known
        for column in covered
        if operation.key not in covered[column]
    ]
    against = ", ".join(dict.fromkeys(f"{name} of {date}" for _, name, date in sources(path)))
    print(
        "\n".join(missing) if missing else f"everything listed is there; listed is what these name: {against}"
    )
    if left_out := len(listed) - len(known):
        print(f"{left_out} listed operations are left out; docs/sources.md says which, and why")
    return 1 if missing else 0


def sources(path: Path) -> list[tuple[str, str, str]]:
    """What the inventory was made from: product, source and date."""
    lines = path.read_text(encoding="utf-8").splitlines()
    found = [line.removeprefix("#source:").split("\t") for line in lines if line.startswith("#source:")]
    return [(product.strip(), name, date) for product, name, date in found]


def recorded(path: Path) -> set[str]:
    """The records that were held against recorded answers."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {name for line in lines if line.startswith("#recorded:") for name in line.split()[1:]}


def inventory(path: Path) -> list[KnownOperation]:
    """The operations known to exist."""
    rows = [
        line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"
    ]
    return [
        KnownOperation(product, (method, _without_names(route)), source, *absent)
        for product, method, route, source, *absent in rows
    ]


def _without_names(path: str) -> str:
    """A path without the names of its parameters, which differ between sources."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _operations_by_column(document: dict[str, Any]) -> tuple[set[Key], ...]:
    """Which operations are in the spec, on the two clients, in the sandbox, and documented."""
    routes = json.loads((ROOT / "zenpy" / "sandbox" / "routes.json").read_text(encoding="utf-8"))
    pages = "\n".join(
        _LINKED.sub(r"\1", page.read_text(encoding="utf-8"))
        for page in sorted((ROOT / "docs" / "reference" / "resources").rglob("*.md"))
    )
    spec, sync, asynchronous, documented = set[Key](), set[Key](), set[Key](), set[Key]()
    for path, item in document["paths"].items():
        for verb, node in item.items():
            if not isinstance(node, dict) or "operationId" not in node:
                continue
            spec.update(_keys(verb, path, _queries(node)))
            sync.update(_keys(verb, path, _call_queries(node, "Resources")))
            asynchronous.update(_keys(verb, path, _call_queries(node, "AsyncResources")))
            if f"`{verb.upper()} {path}`" in pages and _is_documented(
                str(node.get("description", "")), pages
            ):
                documented.update(_keys(verb, path, _queries(node)))
    served = {
        key
        for route in routes["operations"]
        for key in _keys(
            route["method"],
            route["path"].removeprefix(routes["servers"].get(route.get("server"), "")),
            route.get("query", ()),
        )
    }
    return spec, sync, asynchronous, served, documented


def _keys(verb: str, path: str, queries: Iterable[str] | None) -> Iterator[Key]:
    """The operation itself, and one key for each query parameter; nothing where `queries` is None."""
    if queries is not None:
        yield verb.upper(), _without_names(path)
        yield from ((verb.upper(), f"{_without_names(path)}?{name}") for name in queries)


def _queries(node: dict[str, Any]) -> list[str]:
    """The query parameters of an operation."""
    return [parameter["name"] for parameter in node.get("parameters", ()) if parameter["in"] == "query"]


def _call_queries(node: dict[str, Any], root: str) -> list[str] | None:
    """The query parameters that calls of a client give to an operation; None if a promised call is missing."""
    calls = node.get("x-zenpy-calls", ())
    if not calls or not all(hasattr(_resource(root, call["resource"]), call["method"]) for call in calls):
        return None
    return [argument["wire"] for call in calls for argument in call["arguments"] if argument["in"] == "query"]


def _is_documented(doc: str, pages: str) -> bool:
    """Whether a description says something, and the reference has it."""
    return len(doc.split()) > 2 and (doc in pages or without_limit(doc) in pages)


def _resource(root: str, path: str) -> type | None:
    """The class of the resource at a path of a client."""
    cls: Any = getattr(import_module("zenpy.lib.api"), root)
    for name in path.split("."):
        lazy = getattr(cls, name, None)
        if lazy is None:
            return None
        cls = getattr(import_module(f"zenpy.lib.api.{lazy._module}"), lazy._class)
    return cls  # type: ignore[no-any-return]  # a class found by its name


def table(known: list[KnownOperation], covered: dict[str, set[Key]]) -> str:
    """The counts by product, as text."""
    by_product: dict[str, list[KnownOperation]] = defaultdict(list)
    for operation in known:
        by_product[operation.product].append(operation)
    lines = [f"{'product':<24}" + "".join(f"{column:>12}" for column in COLUMNS)]
    for product, operations in [*sorted(by_product.items()), ("all", known)]:
        counts = [
            len(operations),
            *(sum(operation.key in covered[column] for operation in operations) for column in COLUMNS[1:]),
        ]
        lines.append(f"{product:<24}" + "".join(f"{count:>12}" for count in counts))
    return "\n".join(lines)


def sources_page(path: Path, document: dict[str, Any]) -> str:
    """docs/sources.md: for each product its sources, how many operations they confirm, and what is left out."""
    seen, listed = recorded(path), inventory(path)
    of_record = {
        (verb.upper(), _without_names(route))
        for route, item in document["paths"].items()
        for verb, node in item.items()
        if isinstance(node, dict) and node.get("x-zenpy-result", {}).get("schema") in seen
    }
    lines = [
        "# Where the description comes from",
        "",
        "<!-- Written by `python -m generator coverage --write`; edit openapi/inventory.tsv, not this file. -->",
        "",
        "`Recorded` counts the operations whose records were held against recorded answers. An operation that only reference pages",
        "or other clients name has not been held against an official document.",
        "",
        "| product | operations | official document | reference pages | other clients | elsewhere | recorded | sources |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
    ]
    for product in sorted({one.product for one in listed}):
        mine = [one for one in listed if one.product == product and not one.absent]
        counts = [
            sum(one.source == name for one in mine) for name in ("official", "reference", "clients", "other")
        ]
        known = [f"{name}, {date}" for whose, name, date in sources(path) if whose in (product, "*")]
        cells = [product, len(mine), *counts, sum(one.key in of_record for one in mine), "; ".join(known)]
        lines.append(f"| {' | '.join(map(str, cells))} |")
    lines += ["", "## Left out", "", "| operation | reason |", "| --- | --- |"]
    lines += [f"| `{' '.join(one.key)}` | {one.absent} |" for one in listed if one.absent]
    return "\n".join(lines) + "\n"
