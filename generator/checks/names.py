"""Check that the names of types and objects in the spec are defined. All other checks use this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic, Place, unknown_name
from generator.spec.types import BASIC, CONTAINERS, InvalidType, names_in, parse_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.model import FieldSpec, Spec


class SpecNames:
    """The names a spec defines."""

    def __init__(self, spec: Spec) -> None:
        self.objects = frozenset(record.name for record in spec.objects)
        self._fields = {record.name: record.fields for record in spec.objects}
        self._types = (*BASIC, *CONTAINERS, *self.objects)

    def object(self, place: Place, name: str) -> Iterator[Diagnostic]:
        """A diagnostic if no object has the name."""
        if name not in self.objects:
            yield Diagnostic(place, unknown_name("object", name, self.objects))

    def type(self, place: Place, text: str) -> Iterator[Diagnostic]:
        """What is wrong in a type expression."""
        kind = parse_type(text)
        if isinstance(kind, InvalidType):
            yield Diagnostic(place, kind.reason)
            return
        for name in names_in(kind):
            if name not in BASIC and name not in self.objects:
                yield Diagnostic(place, unknown_name("type", name, self._types))

    def field(self, field: FieldSpec, what: str) -> Iterator[Diagnostic]:
        """What is wrong in a field; `what` says what kind of field it is."""
        yield from self.type(field.place, field.type)
        if field.of is not None:
            yield from self.object(field.place, field.of)
        if field.filled_from is not None:
            yield from self._filled_from(field, field.filled_from)
        if field.attr is not None and not field.attr.isidentifier():
            yield Diagnostic(field.place, f'"{field.attr}" cannot be a Python name')
        if field.open and not field.enum:
            yield Diagnostic(field.place, f'"{field.name}" is open but has no enum')
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
        for value in field.enum:
            if value is None or not _fits(value, field.type):
                yield Diagnostic(field.place, f'"{value}" is no value for the type {field.type}')

    def _filled_from(self, field: FieldSpec, source: str) -> Iterator[Diagnostic]:
        record, _, attribute = source.partition(".")
        if record not in self.objects:
            yield Diagnostic(field.place, unknown_name("object", record, self.objects))
        elif attribute not in self._fields[record]:
            yield Diagnostic(field.place, unknown_name(f"field of {record}", attribute, self._fields[record]))
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
