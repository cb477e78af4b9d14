"""Reading the OpenAPI document: plain JSON, in which every key may be missing.

All that is generated is made from the document, so this module and the ones that use it read no spec and no YAML. They
share with the spec only the notation of types (`generator.spec.types`), which the document uses for plain values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

Node: TypeAlias = Mapping[str, object]

VERBS = ("get", "post", "put", "patch", "delete")
REFERENCE = "#/components/schemas/"


def as_mapping(value: object) -> Node:
    """The value if it is a JSON object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def as_list(value: object) -> list[object]:
    """The value if it is a JSON array, else an empty one."""
    return value if isinstance(value, list) else []


def operation_nodes(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Every operation with its path and its verb, in the order of the document."""
    for path, item in as_mapping(document.get("paths")).items():
        for verb in VERBS:
            if verb in as_mapping(item):
                yield path, verb, as_mapping(as_mapping(item)[verb])


def schema_nodes(document: Node) -> dict[str, Node]:
    """The schemas by name."""
    schemas = as_mapping(as_mapping(document.get("components")).get("schemas"))
    return {name: as_mapping(one) for name, one in schemas.items()}


def kinds_of(schema: Node) -> list[str]:
    """The schemas of a union, one of which each of its records is; empty for all others."""
    if "discriminator" not in schema:
        return []
    options = as_list(schema.get("oneOf")) or as_list(schema.get("anyOf"))
    return [str(as_mapping(one).get("$ref")).removeprefix(REFERENCE) for one in options]


def tag_nodes(document: Node) -> list[Node]:
    """The tags, one for each resource of the spec."""
    return [as_mapping(one) for one in as_list(document.get("tags"))]


def description_of(node: Node) -> str:
    """What a part of the document says about itself, as a sentence; empty where it says nothing."""
    return sentence(str(node.get("description") or ""))


def sentence(text: str) -> str:
    """The text with a full stop, or nothing for a text that says nothing."""
    stripped = text.strip()
    if not stripped or stripped == "TODO.":
        return ""
    return stripped if stripped[-1] in ".!?:" else f"{stripped}."
