"""Check that the names of types and objects in the spec are defined. All other checks use this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic, Place, report_unknown
from generator.spec.types import (
    BASIC,
    CONTAINERS,
    InvalidType,
    ListType,
    MapType,
    TypeName,
    UnionType,
    names_in,
    parse_type,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.spec.model import FieldSpec, Spec
    from generator.spec.types import TypeExpression


class SpecNames:
    """The names a spec defines."""

    def __init__(self, spec: Spec) -> None:
        self.objects = frozenset(record.name for record in spec.objects)
        self._fields = {record.name: record.fields for record in spec.objects}
        #: The objects that something names.
        self.used: set[str] = set()
        self._types = (*BASIC, *CONTAINERS, *self.objects)

    def object(self, place: Place, name: str) -> Iterator[Diagnostic]:
        """A diagnostic if no object has the name."""
        self.used.add(name)
        if name not in self.objects:
            yield report_unknown(place, "object", name, self.objects)

    def fields_of(self, name: str | None) -> Iterable[str]:
        """The names of the fields of an object; none if there is no such object."""
        return self._fields.get(name or "", ())

    def type(self, place: Place, text: str) -> Iterator[Diagnostic]:
        """What is wrong in a type expression."""
        kind = parse_type(text)
        if isinstance(kind, InvalidType):
            yield Diagnostic(place, kind.reason)
            return
        for name in names_in(kind):
            self.used.add(name)
            if name not in BASIC and name not in self.objects:
                yield report_unknown(place, "type", name, self._types)

    def field(self, field: FieldSpec, what: str) -> Iterator[Diagnostic]:
        """What is wrong in a field; `what` says what kind of field it is."""
        yield from self.type(field.at("type"), field.type)
        if field.of is not None:
            yield from self.object(field.at("of"), field.of)
        if field.filled_from is not None:
            yield from self._filled_from(field, field.filled_from)
        if field.attr is not None and not field.attr.isidentifier():
            yield Diagnostic(field.at("attr"), f'"{field.attr}" cannot be a Python name')
        if field.open and not field.enum:
            yield Diagnostic(field.at("open"), f'"{field.name}" is open but has no enum')
        joined = (
            what == "body field" and field.style == "comma" and field.type.startswith("list[") and field.of
        )
        if field.style != "form" and what != "query parameter" and not joined:
            yield Diagnostic(
                field.place,
                f'only a query parameter has a style, and a list of ids in a body that is sent as one text; "{field.name}" is a {what}',
            )
        if field.readonly and field.writeonly:
            yield Diagnostic(field.place, f'"{field.name}" cannot be both readonly and writeonly')
        if field.example is not None and not _is_example(field.example, field):
            yield Diagnostic(
                field.at("example"), f'the example "{field.example}" is no value for the type {field.type}'
            )
        for value in field.enum:
            if value is None or not _fits(value, field.type):
                yield Diagnostic(
                    field.at("enum", str(value)), f'"{value}" is no value for the type {field.type}'
                )

    def _filled_from(self, field: FieldSpec, source: str) -> Iterator[Diagnostic]:
        record, _, attribute = source.partition(".")
        if record not in self.objects:
            yield report_unknown(field.at("filled_from"), "object", record, self.objects)
        elif attribute not in self._fields[record]:
            yield report_unknown(
                field.at("filled_from"), f"field of {record}", attribute, self._fields[record]
            )
        if not field.type.startswith("list["):
            yield Diagnostic(
                field.place, f'only a list is filled_from records; "{field.name}" is a {field.type}'
            )


def _fits(value: object, kind: str) -> bool:
    """Whether a value of an enumeration can be of a type; text fits all that is written as text."""
    if isinstance(value, bool) or kind == "boolean":
        return isinstance(value, bool) and kind == "boolean"
    if kind in ("integer", "id", "list[integer]", "list[id]"):
        return isinstance(value, int)
    if kind in ("number", "list[number]"):
        return isinstance(value, int | float)
    return kind != "object"


def _is_example(value: object, field: FieldSpec) -> bool:
    """Whether an example can be the value of a field."""
    kind = parse_type(field.type)
    fits = isinstance(kind, InvalidType) or _is_value(value, kind)
    return fits and (not field.enum or field.open or value in field.enum or not isinstance(value, str))


def _is_value(value: object, kind: TypeExpression) -> bool:
    match kind:
        case UnionType(options):
            return any(_is_value(value, option) for option in options)
        case ListType(item):
            return isinstance(value, list) and all(_is_value(one, item) for one in value)
        case MapType(inner):
            return isinstance(value, dict) and all(_is_value(one, inner) for one in value.values())
        case TypeName(name):
            return _is_basic_value(value, name)


def _is_basic_value(value: object, name: str) -> bool:
    if name == "any":
        return True
    if isinstance(value, bool) or name == "boolean":
        return isinstance(value, bool) and name == "boolean"
    if name in ("id", "integer"):
        return isinstance(value, int)
    if name == "number":
        return isinstance(value, int | float)
    if name == "object" or name not in BASIC:
        return isinstance(value, dict)
    return isinstance(value, str)
