"""The OpenAPI document as a page of the site, in Swagger UI.

Swagger UI takes many seconds to show the whole document, so each resource gets a document of its own, cut out of the whole, and the
page opens one at a time. They are scripts, not JSON, so that the page works without a server, too.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.emit.reference.index import PRODUCTS as PRODUCT_NAMES
from website import HERE, ROOT
from website.explorer.bundle import LICENCES, SCRIPT, STYLE
from website.operations import PUBLISHED, VERBS, Operations
from zenpy.sandbox.command.options import PORT

#: Where `zenpy sandbox` listens unless it is told otherwise.
SANDBOX = {"url": f"http://127.0.0.1:{PORT}", "description": "A sandbox on this machine (zenpy sandbox)"}
PARTS = "explorer"


def build_explorer(folder: Path, bundle: Path, operations: Operations, root: Path = ROOT) -> None:
    """Write the scripts of the explorer, its documents and Swagger UI into a folder of the site."""
    document = json.loads((root / PUBLISHED).read_text(encoding="utf-8"))
    place = folder / PARTS
    (place / "resources").mkdir(parents=True, exist_ok=True)
    for name in (SCRIPT, STYLE, *LICENCES):
        shutil.copyfile(bundle / name, place / name)
    for name in ("explorer.js", "explorer.css"):
        shutil.copyfile(HERE / "explorer" / name, place / name)
    shutil.copyfile(root / PUBLISHED, place / "zendesk.openapi.json")
    parts = {name: part_of(document, name) for name in resources_of(document)}
    for name, part in parts.items():
        text = f"explorer.show({json.dumps(name)}, {_compact(part)});\n"
        (place / "resources" / f"{name}.js").write_text(text, encoding="utf-8")
    (place / "index.js").write_text(
        f"explorer.list({_compact(index_of(parts, operations))});\n", encoding="utf-8"
    )


def resources_of(document: dict[str, Any]) -> list[str]:
    """The resources that the document has operations of, by name."""
    found = {tag for _, _, one in _operations(document) for tag in one["tags"][:1]}
    return [tag["name"] for tag in document["tags"] if tag["name"] in found]


def part_of(document: dict[str, Any], resource: str) -> dict[str, Any]:
    """A document with the operations of one resource, and what they refer to."""
    paths: dict[str, Any] = {}
    for path, verb, one in _operations(document):
        if one["tags"][:1] == [resource]:
            shared = {key: value for key, value in document["paths"][path].items() if key not in VERBS}
            paths.setdefault(path, shared)[verb] = one
    components = {"securitySchemes": document["components"].get("securitySchemes", {})}
    wanted = set(_references(paths))
    while wanted:
        _, _, kind, name = wanted.pop().split("/")
        if name not in components.setdefault(kind, {}):
            components[kind][name] = document["components"][kind][name]
            wanted.update(_references(components[kind][name]))
    kept: dict[str, Any] = {key: document[key] for key in ("openapi", "info", "security") if key in document}
    tags = [tag for tag in document["tags"] if tag["name"] == resource]
    servers = [SANDBOX, *document["servers"]]
    return {**kept, "servers": servers, "tags": tags, "paths": paths, "components": components}


def index_of(parts: dict[str, dict[str, Any]], operations: Operations) -> list[dict[str, Any]]:
    """Products with their resources, and those with their operations: what the list of the explorer shows."""
    products: dict[str, list[dict[str, Any]]] = {}
    for name, part in parts.items():
        found = [
            [one["operationId"], verb.upper(), path, one.get("summary", "")]
            for path, verb, one in _operations(part)
        ]
        product = operations[found[0][1], found[0][2]].product
        products.setdefault(product, []).append({"name": name, "operations": found})
    known = [*PRODUCT_NAMES, *sorted(set(products) - set(PRODUCT_NAMES))]
    return [
        {"name": PRODUCT_NAMES.get(key, key), "resources": products[key]} for key in known if key in products
    ]


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for verb, one in item.items():
            if verb in VERBS:
                yield path, verb, one


def _references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref" and isinstance(inner, str):
                yield inner
            else:
                yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).replace("</", "<\\/")
