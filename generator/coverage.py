"""`python -m generator coverage`: how much of Zendesk's API is there, by product, and in which rooms.

The inventory (`openapi/inventory.tsv`) lists every operation known to exist. Each is looked for in the spec, on the sync
and on the async client, in the sandbox and in the reference pages. Anything missing makes the exit status 1.
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

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
COLUMNS = ("known", "spec", "sync call", "async call", "sandbox", "documented")
Key = tuple[str, str]


@dataclass(frozen=True)
class Known:
    """One operation of the inventory."""

    product: str
    key: Key
    source: str


def main(arguments: Sequence[str]) -> int:
    """Print the table; 1 when anything is missing."""
    if arguments:
        print(f"coverage takes no arguments, not {' '.join(arguments)}", file=sys.stderr)
        return 2
    known = inventory(ROOT / "openapi" / "inventory.tsv")
    document = json.loads((ROOT / "openapi" / "zendesk.openapi.json").read_text(encoding="utf-8"))
    found = dict(zip(COLUMNS[1:], _rooms(document), strict=True))
    print(table(known, found))
    missing = [
        f"{one.key[0]} {one.key[1]}: not in {column}"
        for one in known
        for column in found
        if one.key not in found[column]
    ]
    print("\n".join(missing[:50]) if missing else "nothing is missing")
    return 1 if missing else 0


def inventory(path: Path) -> list[Known]:
    """The operations known to exist."""
    rows = [
        line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"
    ]
    return [Known(product, (method, _shape(route)), source) for product, method, route, source in rows]


def _shape(path: str) -> str:
    """A path without the names of its parameters, which differ between sources."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _rooms(document: dict[str, Any]) -> tuple[set[Key], ...]:
    """Which operations are in the spec, on the two clients, in the sandbox, and documented."""
    operations = {
        (verb.upper(), _shape(path)): node
        for path, item in document["paths"].items()
        for verb, node in item.items()
        if isinstance(node, dict) and "operationId" in node
    }
    sync = {key for key, node in operations.items() if _callable(node, "Resources")}
    asynchronous = {key for key, node in operations.items() if _callable(node, "AsyncResources")}
    routes = json.loads((ROOT / "zenpy" / "sandbox" / "routes.json").read_text(encoding="utf-8"))
    served = {(route["method"], _shape(route["path"])) for route in routes["operations"]}
    pages = "\n".join(
        page.read_text(encoding="utf-8") for page in sorted((ROOT / "docs" / "reference").rglob("*.md"))
    )
    told = {
        (verb.upper(), _shape(path))
        for path, item in document["paths"].items()
        for verb, node in item.items()
        if f"`{verb.upper()} {path}`" in pages and len(str(node.get("description", ""))) > 10
    }
    return set(operations), sync, asynchronous, served, told


def _callable(node: dict[str, Any], root: str) -> bool:
    """Whether the client has every call that the document promises for an operation."""
    calls = node.get("x-zenpy-calls", ())
    return bool(calls) and all(hasattr(_resource(root, call["resource"]), call["method"]) for call in calls)


def _resource(root: str, path: str) -> type | None:
    """The class of the resource at a path of a client."""
    found: Any = getattr(import_module("zenpy.lib.api"), root)
    for name in path.split("."):
        lazy = getattr(found, name, None)
        if lazy is None:
            return None
        found = getattr(import_module(f"zenpy.lib.api.{lazy._module}"), lazy._class)
    return found  # type: ignore[no-any-return]  # a class found by its name


def table(known: list[Known], found: dict[str, set[Key]]) -> str:
    """The counts by product, as text."""
    by_product: dict[str, list[Known]] = defaultdict(list)
    for one in known:
        by_product[one.product].append(one)
    lines = [f"{'product':<20}" + "".join(f"{column:>12}" for column in COLUMNS)]
    for product, ones in [*sorted(by_product.items()), ("all", known)]:
        counts = [len(ones), *(sum(one.key in found[column] for one in ones) for column in COLUMNS[1:])]
        lines.append(f"{product:<20}" + "".join(f"{count:>12}" for count in counts))
    return "\n".join(lines)
