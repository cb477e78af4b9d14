"""Check what the spec says about writes: what a write means, and how the fields of a record are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic, unknown_name
from generator.spec.model import WRITES
from generator.spec.types import InvalidType, ListType, MapType, TypeName, UnionType, parse_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.model import FieldSpec, ObjectSpec, OperationSpec, Spec
    from generator.spec.types import TypeExpression


def check_writes(spec: Spec) -> Iterator[Diagnostic]:
    """Everything that is wrong with what the spec says about writes."""
    methods = {operation.id for operation in spec.operations}
    for operation in spec.operations:
        yield from _operation(operation, spec)
    for thing in spec.objects:
        for field in thing.fields.values():
            yield from _field(field, thing, methods)


def _operation(operation: OperationSpec, spec: Spec) -> Iterator[Diagnostic]:
    place = operation.at("writes")
    if operation.written is not None and operation.written not in WRITES:
        yield Diagnostic(place, unknown_name("meaning of a write", operation.written, WRITES))
    if operation.written is not None and operation.verb == "get":
        yield Diagnostic(place, f'"{operation.id}" reads, so it cannot say what it writes')
    carries = operation.body is not None and operation.body.object is not None
    if operation.written in ("make", "replace", "change") and not carries:
        yield Diagnostic(place, f'"{operation.id}" sends no record, so it can only be "act"')
    body = operation.body
    sent = spec.object_by_name.get(body.object or "") if body else None
    if body is None or sent is None:
        return
    for path in (*body.takes, *body.only):
        name = path.partition(".")[0]
        if name not in _all_fields(sent, spec):
            yield Diagnostic(body.place, unknown_name(f"field of {sent.name}", name, _all_fields(sent, spec)))


def _all_fields(thing: ObjectSpec, spec: Spec) -> list[str]:
    extended = spec.object_by_name.get(thing.extends or "")
    return [*(extended.fields if extended else ()), *thing.fields]


def _field(field: FieldSpec, thing: ObjectSpec, methods: set[str]) -> Iterator[Diagnostic]:
    if field.written_by is not None and field.written_by not in methods:
        yield Diagnostic(field.place, unknown_name("operation", field.written_by, methods))
    if field.raw_of is not None and field.raw_of not in thing.fields:
        yield Diagnostic(field.place, unknown_name(f"field of {thing.name}", field.raw_of, thing.fields))
    for other in field.sent_with:
        if other not in thing.fields:
            yield Diagnostic(field.place, unknown_name(f"field of {thing.name}", other, thing.fields))
    if field.merge and not _is_mergeable(parse_type(field.type)):
        yield Diagnostic(field.place, f'"{field.name}" is "{field.type}": only lists, maps and objects merge')
    if field.readonly and (field.create_only or field.written_as or field.merge):
        yield Diagnostic(field.place, f'"{field.name}" is read-only, and yet it says how it is written')


def _is_mergeable(kind: TypeExpression | InvalidType) -> bool:
    match kind:
        case ListType() | MapType():
            return True
        case TypeName(name):
            return name == "object" or name[:1].isupper()
        case UnionType(options):
            return any(_is_mergeable(option) for option in options)
        case _:
            return False
