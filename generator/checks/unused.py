"""Check that each object is used: that an operation, an event or a sideload leads to it, or that the spec says why it stays.

An object that nothing leads to is a leftover, or a type that some field has lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic
from generator.spec.types import InvalidType, names_in, parse_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.spec.model import FieldSpec, ObjectSpec, OperationSpec, Spec


def check_unused(spec: Spec) -> Iterator[Diagnostic]:
    """The objects that nothing leads to, and the reasons of those that something does."""
    used = _used(spec)
    for thing in spec.objects:
        if thing.name not in used and thing.unused is None:
            yield Diagnostic(
                thing.place,
                f'no operation leads to "{thing.name}": name it as the type of a field or an answer, delete it, or say in '
                '"unused" why it stays',
            )
        elif thing.name in used and thing.unused is not None:
            yield Diagnostic(
                thing.at("unused"),
                f'"{thing.name}" is "unused", and an operation leads to it: leave that out',
            )


def _used(spec: Spec) -> set[str]:
    """The names that operations, events and sideloads lead to, over any number of objects."""
    waiting = {name for operation in spec.operations for name in _named_by_operation(operation)}
    asked = {(operation.product, name) for operation in spec.operations for name in operation.sideloads}
    sideloads = (spec.sideload(product, name) for product, name in asked)
    waiting |= set(_in_types(one.type for one in sideloads if one is not None))
    events = [spec.events.envelope, *(family.detail for family in spec.events.families)]
    waiting |= {name for fields in events for name in _in_fields(fields.values())}
    waiting |= {other.body for other in spec.events.others}
    used: set[str] = set()
    while waiting:
        thing = spec.object_by_name.get(waiting.pop())
        if thing is not None and thing.name not in used:
            used.add(thing.name)
            waiting |= set(_named_by_object(thing)) - used
    return used


def _named_by_operation(operation: OperationSpec) -> Iterator[str]:
    yield from _in_fields([*operation.path_fields.values(), *operation.query.values()])
    if operation.body is not None:
        yield from [operation.body.object] if operation.body.object else []
        yield from _in_fields([*operation.body.fields.values(), *operation.body.extra.values()])
    returned = operation.returns
    yield from _in_types([returned.type, *returned.also.values(), *returned.instead.values()])
    yield from returned.variants.map.values() if returned.variants else ()
    yield from {"job": ["JobStatus"], "count": ["Count"]}.get(returned.kind, [])


def _named_by_object(thing: ObjectSpec) -> Iterator[str]:
    yield from _in_fields(thing.fields.values())
    yield from [thing.extends] if thing.extends else []
    yield from thing.variants.map.values() if thing.variants else ()


def _in_fields(fields: Iterable[FieldSpec]) -> Iterator[str]:
    yield from _in_types(one.type for one in fields)


def _in_types(types: Iterable[str | None]) -> Iterator[str]:
    for text in types:
        kind = parse_type(text) if text else None
        if kind is not None and not isinstance(kind, InvalidType):
            yield from names_in(kind)
