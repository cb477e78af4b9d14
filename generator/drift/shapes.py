"""A schema in one form: references followed, `allOf`, `anyOf` and `oneOf` folded into one set of types and fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.drift.document import Document, Node

_DEEPEST = 8
#: Formats that make a text something else in Python.
MOMENTS = ("date-time", "date")


@dataclass
class Shape:
    """What a value may be."""

    #: The component it is; empty for a schema that is written in place, and for a choice of several components.
    name: str = ""
    #: JSON types, without null.
    types: set[str] = field(default_factory=set)
    null: bool = False
    values: set[str] = field(default_factory=set)
    #: Whether `values` are suggestions only.
    open: bool = False
    format: str = ""
    read_only: bool = False
    fields: dict[str, Any] = field(default_factory=dict)
    #: Whether it is one of several components, whose fields are all in `fields`.
    choice: bool = False
    #: Fields that come from the object that this one extends.
    inherited: frozenset[str] = frozenset()
    #: Fields that only one of several kinds of such a record has.
    of_variants: dict[str, Any] = field(default_factory=dict)
    items: Any = None
    #: The schema of the values of a map; None where no map is described.
    entries: Any = None

    @property
    def is_any(self) -> bool:
        """Whether nothing is said."""
        return not (self.types or self.values or self.fields)

    def __str__(self) -> str:
        text = "|".join(sorted(self.types)) or "any"
        return f"{text}({self.format})" if self.format else text


def fold(document: Document, schema: object, depth: int = 0) -> Shape:
    """The shape of a schema."""
    node, name = document.follow(schema)
    shape = _own_shape(node)
    shape.name = name
    if depth < _DEEPEST:
        for word in ("allOf", "anyOf", "oneOf"):
            _add_parts(shape, [fold(document, one, depth + 1) for one in node.get(word) or ()], word)
        if "x-zenpy-extends" in node:
            extended = {"$ref": f"#/components/schemas/{node['x-zenpy-extends']}"}
            shape.inherited = frozenset(fold(document, extended, depth + 1).fields)
        if "x-zenpy-variants" in node:
            _add_variants(shape, document, node["x-zenpy-variants"], depth)
    if node.get("nullable") is False:
        shape.null = (
            False  # It stands beside a schema that several places share, and takes null back for this one.
        )
    if "number" in shape.types:
        shape.types.discard("integer")
    if not shape.types and shape.values:
        shape.types = {"string"}
    return shape


def _own_shape(node: Node) -> Shape:
    kind = node.get("type")
    types = {kind} if isinstance(kind, str) else set(kind or ())
    values = node.get("enum", [node["const"]] if "const" in node else [])
    fields = node.get("properties") or {}
    entries = node.get("additionalProperties")
    return Shape(
        types=(types or ({"object"} if fields else set())) - {"null"},
        null="null" in types or bool(node.get("nullable")) or (None in values),
        values={str(value) for value in values if value is not None},
        format=str(node.get("format", "")),
        read_only=bool(node.get("readOnly")),
        fields=dict(fields),
        items=node.get("items"),
        entries=entries if isinstance(entries, dict) else {} if entries is True else None,
    )


def _add_parts(shape: Shape, parts: list[Shape], word: str) -> None:
    """Fold what all parts say into a shape: for one value of a choice, or for the parts of one value."""
    names = {part.name for part in parts if part.name and not (part.is_any and part.null)}
    if word == "allOf" or len([part for part in parts if not _is_null(part)]) == 1:
        shape.name = shape.name or (names.pop() if len(names) == 1 else "")
    elif len(names) > 1:
        shape.choice = True
    if word != "allOf" and any(
        part.values and part.types <= other.types for part in parts for other in parts if not other.values
    ):
        shape.open = True
    for part in parts:
        shape.types |= part.types
        shape.null |= part.null
        shape.values |= part.values
        shape.open |= part.open
        shape.read_only |= part.read_only
        shape.format = shape.format or part.format
        shape.fields = {**part.fields, **shape.fields}
        shape.of_variants = {**part.of_variants, **shape.of_variants}
        shape.items = part.items if shape.items is None else shape.items
        shape.entries = part.entries if shape.entries is None else shape.entries


def _is_null(part: Shape) -> bool:
    return part.null and not part.types and not part.name


def _add_variants(shape: Shape, document: Document, variants: Node, depth: int) -> None:
    """The fields that a record has besides, as one of its kinds."""
    for name in {*variants["map"].values(), *([variants["else"]] if "else" in variants else [])}:
        kind = fold(document, {"$ref": f"#/components/schemas/{name}"}, depth + 1)
        shape.of_variants = {**kind.fields, **kind.of_variants, **shape.of_variants}


def lost_types(ours: Shape, official: Shape) -> set[str]:
    """The types that only the official side has; a number can be whole, so `number` stands for both."""
    if ours.is_any:
        return set()
    return official.types - ours.types - ({"integer"} if "number" in ours.types else set())


def extra_types(ours: Shape, official: Shape) -> set[str]:
    """The types that only our side has."""
    return lost_types(official, ours) if official.types else set()
