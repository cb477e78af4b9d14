"""How type expressions are written: what reading gives, what writing takes, and what an argument accepts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from zenpy._codegen.source import builtin, literal, mark
from zenpy._codegen.types import (
    ANYTHING,
    Choice,
    Day,
    Either,
    ListOf,
    MapOf,
    Moment,
    Plain,
    Record,
    Type,
    options_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

PROXY = "zenpy.lib.records.containers"
NONE = "None"
_ITERABLE = mark("collections.abc", "Iterable")
#: What takes many texts: a text is itself an iterable of texts, and would pass for one.
_MANY_TEXTS = (mark("zenpy.lib.many", "Many"), mark("collections.abc", "Iterator"))
_UNTYPED_DICT = mark(PROXY, "UntypedDict")


def join_options(options: Iterable[str]) -> str:
    """A union of annotations, each named once, None last; `object` swallows the rest.

    Several iterables become one of any of their items: checkers do not find out what an untyped list is meant to be
    when there are several ways. Several Literals become one.
    """
    flat = dict.fromkeys(part for option in options for part in union_members(option))
    if builtin("object") in flat:
        return builtin("object")
    flat = _with_one_iterable(flat)
    flat = _as_one(flat, mark("typing", "Literal"), lambda values: ", ".join(values))
    ordered = [part for part in flat if part != NONE] + ([NONE] if NONE in flat else [])
    return " | ".join(ordered)


def _as_one(flat: Mapping[str, None], outer: str, merge: Callable[[list[str]], str]) -> dict[str, None]:
    """The members of a union with all those `outer[...]` put together where the first of them stood."""
    several = [part for part in flat if part.startswith(f"{outer}[")]
    if len(several) < 2:
        return dict(flat)
    together = subscript(outer, merge([part[len(outer) + 1 : -1] for part in several]))
    return dict.fromkeys(together if part in several else part for part in flat)


def _with_one_iterable(flat: dict[str, None]) -> dict[str, None]:
    """The members of a union with one iterable of any of the items of all its iterables, where the first of them stood."""
    items = {part: item for part in flat if (item := _item_of(part)) is not None}
    if len(items) < 2:
        return flat
    together = union_members(iterable_of(join_options(items.values())))
    merged = (part for one in flat for part in (together if one in items else [one]))
    return dict.fromkeys(merged)


def _item_of(annotation: str) -> str | None:
    """The items of an annotation that is an iterable; None for any other."""
    outer = next((one for one in (_ITERABLE, *_MANY_TEXTS) if annotation.startswith(f"{one}[")), None)
    return None if outer is None else annotation[len(outer) + 1 : -1]


def union_members(annotation: str) -> list[str]:
    """The members of a union on its top level."""
    return [*_union_members(annotation)]


@cache
def _union_members(annotation: str) -> tuple[str, ...]:
    parts, depth, quoted, current = [], 0, False, ""
    for char in annotation:
        quoted = quoted != (char == '"')
        if not quoted:
            depth += (char in "[⟦") - (char in "]⟧")
        if char == "|" and not depth and not quoted:
            parts.append(current.strip())
            current = ""
        else:
            current += char
    return (*parts, current.strip())


def or_none(annotation: str) -> str:
    """The annotation with None."""
    return join_options([annotation, NONE])


def subscript(outer: str, *inner: str) -> str:
    """`outer[inner]`."""
    return f"{outer}[{', '.join(inner)}]"


def iterable_of(item: str) -> str:
    """Any iterable of items, as arguments take them: a text does not pass for an iterable of texts, or of anything."""
    if {builtin("str"), builtin("object")} & set(union_members(item)):
        return " | ".join(subscript(outer, item) for outer in _MANY_TEXTS)
    return subscript(_ITERABLE, item)


def coroutine_of(result: str) -> str:
    """What is to be awaited, or made a task of."""
    return subscript(mark("collections.abc", "Coroutine"), builtin("object"), builtin("object"), result)


def record_class(kind: Record) -> str:
    """The class of a record."""
    return mark(kind.module, kind.class_name, kind.spec)


def payload_class(kind: Record) -> str:
    """The TypedDict of a record."""
    return mark(kind.package.payloads, kind.payload)


def payload_classes(kind: Record) -> str:
    """The TypedDicts that can be given in the place of a record."""
    return join_options(mark(kind.package.payloads, name) for name in kind.payloads)


def literal_values(kind: Choice) -> str:
    """An enumeration spelled out."""
    return _or_any(kind, subscript(mark("typing", "Literal"), *(literal(value) for value in kind.values)))


def _or_any(kind: Choice, known: str) -> str:
    """The known values, and of an open enumeration any other of their type."""
    return join_options([known, *(builtin(type(value).__name__) for value in kind.values if kind.is_open)])


def value_alias(kind: Record) -> str:
    """The public name for what the mappings of a kept-as-mappings record hold: `CustomFieldValue`."""
    return f"{kind.class_name}Value"


def item_class(kind: Record) -> str:
    """The name, known to type checkers only, of the mappings of a kept-as-mappings record: `CustomFieldItem`."""
    return f"{kind.class_name}Item"


# -- reading -----------------------------------------------------------------------------------------------------------


def read_type(kind: Type) -> str:
    """What an attribute of this type gives."""
    match kind:
        case Plain(name):
            return builtin(name)
        case Moment() | Day():
            return builtin("str")
        case Choice(only_read=only_read):
            values = [subscript(mark("typing", "Literal"), *map(literal, only_read))] if only_read else []
            return join_options([_written_choice(kind), *values])
        case Record(variants=str(alias), module=module):
            return mark(module, alias)
        case Record():
            return record_class(kind)
        case ListOf(Record(mappings=True) as item):
            return subscript(mark(PROXY, "ProxyList"), mark(item.module, item_class(item)))
        case ListOf(item):
            return subscript(mark(PROXY, "ProxyList"), list_item_type(item))
        case MapOf(value):
            return subscript(mark(PROXY, "ProxyDict"), builtin("str"), map_value_type(value))
        case Either(options):
            return join_options(read_type(one) for one in readable_options(options))


def _written_choice(kind: Choice) -> str:
    """An enumeration by its name, or spelled out if it has none."""
    return _or_any(kind, mark(kind.module, kind.alias)) if kind.alias else literal_values(kind)


def readable_options(options: tuple[Type, ...]) -> tuple[Type, ...]:
    """What the runtime makes of a union: one kind of list, one kind of record; the rest as it came."""
    lists = sorted((option for option in options if isinstance(option, ListOf)), key=_holds_no_record)[:1]
    records = [option for option in options if isinstance(option, Record)]
    rest: list[Type] = [option for option in options if not isinstance(option, ListOf | Record)]
    if lists:
        if reads_one_as_list(Either(options)):
            return (*lists, *rest)
        # A list field makes nothing of another mapping: it stays one.
        return (*lists, *([MapOf(ANYTHING)] if records else []), *rest)
    return (*records[:1], *(one for one in rest if not records or not isinstance(one, MapOf)))


def reads_one_as_list(kind: Type) -> bool:
    """Whether a value can be a list of records or one record alone, which reads as a list of it."""
    options = options_of(kind)
    in_lists = any(isinstance(one, ListOf) and isinstance(one.item, Record) for one in options)
    return in_lists and any(isinstance(one, Record) for one in options)


def _holds_no_record(kind: ListOf) -> bool:
    return not isinstance(kind.item, Record)


def list_in(kind: Type) -> ListOf | None:
    """The list that a value of this type is read as, if it can be one."""
    found = [one for one in readable_options(options_of(kind)) if isinstance(one, ListOf)]
    return found[0] if found else None


def record_in(kind: Type) -> Record | None:
    """The record that a value of this type is read as, if it can be one."""
    found = [one for one in readable_options(options_of(kind)) if isinstance(one, Record)]
    return found[0] if found else None


def map_in(kind: Type) -> MapOf | None:
    """The mapping that a value of this type is read as, if it can be one."""
    found = [one for one in readable_options(options_of(kind)) if isinstance(one, MapOf)]
    return found[0] if found else None


def is_container(kind: Type) -> bool:
    """Whether a value of this type is read as a list or a mapping, whatever it is: then it reads as an empty one without a value."""
    return all(isinstance(one, ListOf | MapOf) for one in readable_options(options_of(kind)))


def item_record(kind: ListOf) -> Record | None:
    """The record that the mappings of a list are read as."""
    found = [option for option in options_of(kind.item) if isinstance(option, Record)]
    return None if not found or found[0].mappings else found[0]


def list_item_type(kind: Type) -> str:
    """What a list of the type holds, when read."""
    if isinstance(kind, Record) and kind.mappings:
        return subscript(mark(PROXY, "ProxyDict"), builtin("str"), mark(kind.module, value_alias(kind)))
    return read_type(kind)


def map_value_type(kind: Type) -> str:
    """What a mapping of the type holds, when read: records in it stay mappings."""
    if isinstance(kind, Record):
        return read_type(MapOf(ANYTHING))
    return (
        subscript(mark(PROXY, "ProxyList"), map_value_type(kind.item))
        if isinstance(kind, ListOf)
        else read_type(kind)
    )


def decoded_type(kind: Type) -> str:
    """What a plain decoded value of this type is: an answer that is not a record."""
    match kind:
        case ListOf(item):
            return subscript(builtin("list"), decoded_type(item))
        case MapOf(value):
            return subscript(builtin("dict"), builtin("str"), decoded_type(value))
        case Either(options):
            return join_options(decoded_type(option) for option in options)
        case _:
            return read_type(kind)


# -- writing -----------------------------------------------------------------------------------------------------------


def write_type(kind: Type) -> str:
    """What an attribute of this type can be set to, and a field or a body property be given as."""
    match kind:
        case Moment():
            return join_options([builtin("str"), mark("datetime", "datetime")])
        case Day():
            return join_options([builtin("str"), mark("datetime", "date")])
        case Choice():
            return _written_choice(kind)
        case Record():
            base = [write_type(kind.base)] if kind.base else []
            return join_options([*base, read_type(kind), payload_classes(kind)])
        case ListOf(item):
            kept = isinstance(item, Record) and item.mappings
            mappings = [list_item_type(item), _UNTYPED_DICT] if kept else []
            return iterable_of(join_options([write_type(item), *mappings]))
        case MapOf(value):
            return subscript(mark("collections.abc", "Mapping"), builtin("str"), write_type(value))
        case Either(options):
            return join_options(write_type(option) for option in options)
        case _:
            return read_type(kind)


def id_type(kind: Type) -> str:
    """What an id of this type is given as: text for the ids of records that have textual ones."""
    inner = kind.item if isinstance(kind, ListOf) else kind
    names = [option.name if isinstance(option, Plain) else "str" for option in options_of(inner)]
    wanted = [name for name in dict.fromkeys(names) if name in ("int", "str")]
    return join_options(builtin(name) for name in wanted or ["int", "str"])
