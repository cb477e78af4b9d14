"""Check what the spec says about writes: what a write means, and how the fields of a record are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic, report_unknown
from generator.spec.model import WRITES
from generator.spec.types import InvalidType, ListType, MapType, TypeName, UnionType, names_in, parse_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.diagnostics import Place
    from generator.spec.model import FieldSpec, ObjectSpec, OperationSpec, Spec
    from generator.spec.types import TypeExpression


def check_writes(spec: Spec) -> Iterator[Diagnostic]:
    """Everything that is wrong with what the spec says about writes."""
    methods = {operation.id for operation in spec.operations}
    for operation in spec.operations:
        yield from _operation(operation, spec)
    for thing in spec.objects:
        for field in thing.fields.values():
            yield from _field(field, thing, methods, spec)


def _operation(operation: OperationSpec, spec: Spec) -> Iterator[Diagnostic]:
    place = operation.at("writes")
    if operation.written is not None and operation.written not in WRITES:
        yield report_unknown(place, "meaning of a write", operation.written, WRITES)
    if operation.written is not None and operation.verb == "get":
        yield Diagnostic(place, f'"{operation.id}" reads, so it cannot say what it writes')
    carries = operation.body is not None and operation.body.object is not None
    if operation.written in ("make", "replace", "change") and not carries:
        yield Diagnostic(place, f'"{operation.id}" sends no record, so it can only be "act"')
    body = operation.body
    sent = spec.object_by_name.get(body.object or "") if body else None
    if body is None or sent is None:
        return
    for key, paths in (("takes", body.takes), ("only", body.only)):
        for path in paths:
            yield from _path(path, sent, spec, body.at(key, path))
    for name in body.takes:
        field = _fields_of(sent, spec).get(name)
        if (
            field is not None
            and name != "id"
            and not (field.readonly or field.create_only or field.written_by)
        ):
            yield Diagnostic(
                body.at("takes", name),
                f'"{name}" is taken by every call of {sent.name}: leave it out of "takes"',
            )


def _fields_of(thing: ObjectSpec, spec: Spec) -> dict[str, FieldSpec]:
    extended = spec.object_by_name.get(thing.extends or "")
    return {**(extended.fields if extended else {}), **thing.fields}


def _path(path: str, thing: ObjectSpec, spec: Spec, place: Place) -> Iterator[Diagnostic]:
    """What is wrong with a path like `comments.created_at`: a field that the record, or a record in it, does not have."""
    name, _, rest = path.partition(".")
    fields = _fields_of(thing, spec)
    if name not in fields:
        yield report_unknown(place, f"field of {thing.name}", name, fields)
    elif rest:
        inner = list(_records_in(fields[name], spec))
        if not inner:
            yield Diagnostic(place, f'"{name}" of {thing.name} holds no record, so "{path}" leads nowhere')
        elif not any(rest.partition(".")[0] in _fields_of(one, spec) for one in inner):
            yield from _path(rest, inner[0], spec, place)


def _records_in(field: FieldSpec, spec: Spec) -> Iterator[ObjectSpec]:
    kind = parse_type(field.type)
    if not isinstance(kind, InvalidType):
        yield from (spec.object_by_name[name] for name in names_in(kind) if name in spec.object_by_name)


def _field(field: FieldSpec, thing: ObjectSpec, methods: set[str], spec: Spec) -> Iterator[Diagnostic]:
    if field.written_by is not None and field.written_by not in methods:
        yield report_unknown(field.at("written_by"), "operation", field.written_by, methods)
    others = (field.raw_of, *field.sent_with) if field.raw_of is not None else field.sent_with
    for other in others:
        if other not in thing.fields:
            yield report_unknown(
                field.at("with", other) if other in field.sent_with else field.at("raw_of"),
                f"field of {thing.name}",
                other,
                thing.fields,
            )
    if field.merge and not _is_mergeable(parse_type(field.type)):
        yield Diagnostic(field.place, f'"{field.name}" is "{field.type}": only lists, maps and objects merge')
    if field.readonly and (field.create_only or field.written_as or field.merge or field.null_counts):
        yield Diagnostic(field.place, f'"{field.name}" is read-only, and yet it says how it is written')
    if field.null_counts and not field.null:
        yield Diagnostic(field.place, f'"{field.name}" is never null, so null cannot count')
    yield from _written_as(field, thing, spec)
    yield from _written_in(field, thing, spec)


def _written_as(field: FieldSpec, thing: ObjectSpec, spec: Spec) -> Iterator[Diagnostic]:
    """What is wrong with the names that a field is written under: each has to be a field of the same record."""
    parts = {name for record in _records_in(field, spec) for name in _fields_of(record, spec)}
    for part, path in field.written_as.items():
        if part != "*" and part not in parts:
            yield report_unknown(field.at("written_as", part), f'part of "{field.name}"', part, parts)
        name = re.split(r"[.\[]", path)[0]
        target = thing.fields.get(name)
        if target is None:
            yield report_unknown(field.at("written_as", part), f"field of {thing.name}", name, thing.fields)
        elif "." in path and target.type != "object" and not list(_records_in(target, spec)):
            yield Diagnostic(field.place, f'"{name}" is "{target.type}", so nothing is written to "{path}"')


def _written_in(field: FieldSpec, thing: ObjectSpec, spec: Spec) -> Iterator[Diagnostic]:
    """What is wrong with the field that has the entries: each of them needs an id of a user, and an action."""
    if field.written_in is None:
        return
    target = thing.fields.get(field.written_in)
    if target is None:
        yield report_unknown(field.at("written_in"), f"field of {thing.name}", field.written_in, thing.fields)
    elif not any({"user_id", "action"} <= _fields_of(one, spec).keys() for one in _records_in(target, spec)):
        yield Diagnostic(field.place, f'the entries of "{target.name}" have no user_id and action')
    if not field.readonly:
        yield Diagnostic(
            field.place, f'"{field.name}" is sent in "{field.written_in}", so it has to be readonly'
        )


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
