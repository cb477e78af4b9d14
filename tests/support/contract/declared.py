"""What the values of a record contradict: the types that the model, and so the stubs, declare for its fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from generator.model.build import build
from tests.support.contract.document import DOCUMENT
from zenpy._codegen.annotations import is_container, readable_options
from zenpy._codegen.types import Choice, Day, Either, ListOf, MapOf, Moment, Plain, Record, Type, options_of
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.registry import resolve_class

if TYPE_CHECKING:
    from generator.model.records import Field, ObjectType

MODEL = build(DOCUMENT)
_PYTHON: Mapping[str, tuple[type, ...]] = {
    "int": (int,),
    "float": (int, float),
    "str": (str,),
    "bool": (bool,),
    "bytes": (str,),
}


def fields_of(thing: ObjectType) -> dict[str, Field]:
    """The fields of a class by their keys, those of the class it comes from among them."""
    inherited = fields_of(thing.parent) if thing.parent else {}
    return {**inherited, **{field.wire: field for field in thing.fields}}


def contradictions(record: BaseObject, place: str) -> Iterator[str]:
    """What a record, and each record in it, has that its class does not declare, or lacks though it is promised."""
    fields, payload = fields_of(MODEL.objects[record._spec]), dict(record.__dict__)
    for key in payload.keys() - fields.keys():
        yield f"{place}.{key} is unknown"
    for key, field in fields.items():
        where = f"{place}.{key}"
        if field.never_none and payload.get(key) is None and not is_container(field.type):
            yield f"{where} is promised, and {'null' if key in payload else 'missing'}"
        elif key in payload and payload[key] is None and not field.nullable and field.type != Plain("object"):
            yield f"{where} is null, and not nullable"
        if payload.get(key) is not None and not is_only_sent(field, record):
            yield from _misfits(field.type, getattr(record, field.name), where)


def is_only_sent(field: Field, record: BaseObject) -> bool:
    """Whether a field is a record to send under the name of a relation, which is read as the relation."""
    in_short = [one for owner, one in MODEL.objects[record._spec].relations if one.in_short]
    return field.name in _covered(record) and field.name not in [one.name for one in in_short]


def _covered(record: BaseObject) -> frozenset[str]:
    thing: ObjectType | None = MODEL.objects[record._spec]
    found: frozenset[str] = frozenset()
    while thing is not None:
        found |= thing.covered
        thing = thing.parent
    return found


def _misfits(kind: Type, value: object, place: str) -> Iterator[str]:
    """What is wrong with a value that is read as a certain type: nothing if any of its options fits."""
    options = readable_options(options_of(kind))
    if isinstance(value, BaseObject) and any(isinstance(value, _classes(one)) for one in options):
        yield from contradictions(value, place)
        return
    found = [list(_misfit(option, value, place)) for option in options]
    if all(found):
        yield found[0][0] if len(found) == 1 else f"{place} is {value!r}, and none of {options}"


def _classes(kind: Type) -> tuple[type, ...]:
    """The classes of which a record of this kind can be."""
    if not isinstance(kind, Record):
        return ()
    variants = MODEL.objects[kind.spec].variants
    kinds = [kind, *(variants.classes.values() if variants else ())]
    return tuple(resolve_class(one.spec) for one in kinds)


def _misfit(kind: Type, value: Any, place: str) -> Iterator[str]:
    match kind:
        case Plain("object"):
            return
        case Plain(name):
            fits = isinstance(value, _PYTHON[name]) and (name == "bool" or not isinstance(value, bool))
        case Moment() | Day():
            fits = isinstance(value, str)
        case Choice(values=values, is_open=is_open, only_read=only_read):
            fits = is_open or value in (*values, *only_read)
        case Record():
            fits = False
        case ListOf(item):
            fits = isinstance(value, ProxyList)
            for index, one in enumerate(value if fits else ()):
                yield from _item_misfits(item, one, f"{place}[{index}]")
        case MapOf(item):
            fits = isinstance(value, ProxyDict)
            for name, one in value.items() if fits else ():
                yield from _item_misfits(item, one, f"{place}.{name}")
        case Either():
            yield from _misfits(kind, value, place)
            return
    if not fits:
        yield f"{place} is {value!r}, and not {kind}"


def _item_misfits(kind: Type, value: object, place: str) -> Iterator[str]:
    """The same inside a container, where records may stay mappings."""
    if value is not None and not isinstance(value, ProxyDict):
        yield from _misfits(kind, value, place)
