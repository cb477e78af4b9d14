"""Type expressions: what a value of the API is, as small objects, whatever Python text they are written as.

They are read from JSON schemas here; `zenpy._codegen.annotations` writes them for reading, for writing and for the
runtime. A reference to a class or a builtin is written as a `mark`, which the module that uses it turns into a name
and an import when its text is complete (`zenpy._codegen.source`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from zenpy._codegen.document import REFERENCE, as_mapping
from zenpy._codegen.package import OWN, Package

if TYPE_CHECKING:
    from zenpy._codegen.document import Node


@dataclass(frozen=True)
class Plain:
    """A value without parts: `int`, `float`, `str`, `bool`, `bytes`, or `object` where anything may stand."""

    name: str


@dataclass(frozen=True)
class Moment:
    """A point in time: ISO 8601 text on the wire; callers may give a datetime."""


@dataclass(frozen=True)
class Day:
    """A date: ISO 8601 text on the wire."""


@dataclass(frozen=True)
class Choice:
    """One of some values; `alias` is the public name of a closed enumeration, an open one lets other values through.

    `only_read` are further values that answers hold, but that cannot be written.
    """

    values: tuple[str | int | bool, ...]
    is_open: bool = False
    alias: str | None = None
    module: str = ""
    only_read: tuple[str | int | bool, ...] = ()


@dataclass(frozen=True)
class Record:
    """An object of the document: its name there, the class, and the module it is in.

    `variants` is the public name for the classes that its records really come as (`AnyAuditEvent`). `base` is the record
    whose class its class comes from: a record of that class can be written in its place. `ids`
    are the types of Python that its ids can have. `kinds` are the records that it always is one of, if it is a union.
    """

    spec: str
    class_name: str
    module: str
    variants: str | None = None
    base: Record | None = None
    ids: tuple[str, ...] = field(default=("int",), compare=False)
    kinds: tuple[str, ...] = field(default=(), compare=False)
    #: Whether lists of it stay lists of mappings, as programs index them: `custom_fields[0]["value"]`.
    mappings: bool = field(default=False, compare=False)
    package: Package = field(default=OWN, compare=False, repr=False)
    #: How it is fetched: by its "id" alone, also by many "ids" in one call, or not at all.
    fetched_by: str = field(default="", compare=False)

    @property
    def key(self) -> str:
        """The name by which the runtime finds the class."""
        return self.package.qualify(self.spec)

    @property
    def payload(self) -> str:
        """The name of the record's TypedDict."""
        return f"{self.spec}Dict"

    @property
    def payloads(self) -> tuple[str, ...]:
        """The names of the TypedDicts that can be given for the record: of a union those of its kinds."""
        return tuple(f"{name}Dict" for name in self.kinds) or (self.payload,)


@dataclass(frozen=True)
class ListOf:
    """A list of values of one type."""

    item: Type


@dataclass(frozen=True)
class MapOf:
    """A mapping from free keys to values of one type."""

    value: Type


@dataclass(frozen=True)
class Either:
    """A value of any of the types."""

    options: tuple[Type, ...]


Type: TypeAlias = Plain | Moment | Day | Choice | Record | ListOf | MapOf | Either

ANYTHING = Plain("object")
TEXT = Plain("str")
NUMBER = Plain("int")
_PLAIN = {"integer": NUMBER, "number": Plain("float"), "string": TEXT, "boolean": Plain("bool")}


@dataclass(frozen=True)
class TypeTable:
    """Where the classes of the document are: from the name in the document to its type."""

    records: Mapping[str, Record]

    def type_of(self, schema: Node, module: str = "") -> Type:
        """The type of a schema; `is_nullable` says whether null is allowed too."""
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self.records.get(reference.removeprefix(REFERENCE), ANYTHING)
        options = schema.get("anyOf")
        if isinstance(options, list):
            return self._either(schema, [as_mapping(option) for option in options], module)
        if isinstance(schema.get("enum"), list):
            return _choice(schema, module)
        return self._simple(schema, module)

    def _either(self, schema: Node, options: list[Node], module: str) -> Type:
        kept = [option for option in options if option.get("type") != "null"]
        if schema.get("x-zenpy-open") or _is_open(kept):
            return Choice(_values(kept[0]), is_open=True)
        alias = {"x-zenpy-enum-name": schema["x-zenpy-enum-name"]} if "x-zenpy-enum-name" in schema else {}
        return union([self.type_of({**one, **alias}, module) for one in kept])

    def _simple(self, schema: Node, module: str) -> Type:
        kind = schema.get("type")
        if isinstance(kind, list):
            kinds = [one for one in kind if one != "null"]
            return union([self._simple({**schema, "type": one}, module) for one in kinds])
        if kind == "array":
            alias = {"x-zenpy-enum-name": schema.get("x-zenpy-enum-name")}
            items = as_mapping(schema.get("items"))
            return ListOf(self.type_of({**items, **alias} if "enum" in items else items, module))
        if kind == "object":
            values = schema.get("additionalProperties")
            return MapOf(self.type_of(values, module) if isinstance(values, Mapping) else ANYTHING)
        if kind == "string" and "contentMediaType" in schema:
            return Plain("bytes")
        if kind == "string" and schema.get("format") in ("date-time", "date"):
            return Moment() if schema["format"] == "date-time" else Day()
        return _PLAIN.get(str(kind), ANYTHING)


def _is_open(options: list[Node]) -> bool:
    """An open enumeration as a schema: its known values, or any value of the same type."""
    return len(options) == 2 and "enum" in options[0] and options[1].get("type") == options[0].get("type")


def _choice(schema: Node, module: str) -> Choice:
    alias = schema.get("x-zenpy-enum-name")
    only_read = _values(schema, "x-zenpy-only-read")
    written = tuple(value for value in _values(schema) if value not in only_read)
    return Choice(written, alias=str(alias) if alias else None, module=module, only_read=only_read)


def _values(schema: Node, key: str = "enum") -> tuple[str | int | bool, ...]:
    values = schema.get(key)
    found = values if isinstance(values, list) else []
    return tuple(dict.fromkeys(one for one in found if isinstance(one, str | int | bool)))


def union(options: list[Type]) -> Type:
    """The type of a value that is any of some types, each named once."""
    flat: dict[Type, None] = {}
    for option in options:
        flat.update(dict.fromkeys(option.options if isinstance(option, Either) else (option,)))
    if ANYTHING in flat or not flat:
        return ANYTHING
    return next(iter(flat)) if len(flat) == 1 else Either(tuple(flat))


def options_of(kind: Type) -> tuple[Type, ...]:
    """The types a value can have: those of a union, else the type itself."""
    return kind.options if isinstance(kind, Either) else (kind,)


def choices_in(kind: Type) -> list[Choice]:
    """The enumerations a value of a type, or an item of it, can come from."""
    inner = [option.item if isinstance(option, ListOf) else option for option in options_of(kind)]
    return [one for one in inner if isinstance(one, Choice)]


def is_nullable(schema: Node) -> bool:
    """Whether null is a value of the schema."""
    kind, options = schema.get("type"), schema.get("anyOf")
    if isinstance(kind, list) and "null" in kind:
        return True
    return isinstance(options, list) and any(as_mapping(option).get("type") == "null" for option in options)
