"""The stubs of records: strict where the runtime is lenient, with a docstring at every name.

Reading and writing differ (a list is read as a ProxyList and set from anything iterable), so most fields are an
`Attribute[read, write]` here, whatever descriptor makes them work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.objects import (
    ROOM,
    base_of,
    choice_alias,
    date_doc,
    field_doc,
    kept_values,
    public_names,
    relation_doc,
    variant_aliases,
)
from generator.emit.registry import DOC, exported
from generator.model.types import API_OBJECTS, KEPT_AS_MAPPINGS, choices_in
from generator.naming import with_article
from generator.python.annotations import (
    identity,
    inside,
    iterable,
    joined,
    list_in,
    map_in,
    optional,
    payload,
    reading,
    record,
    writing,
)
from generator.python.source import Imports, builtin, docstring, header, indented, mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import Field, Model, ObjectFile, ObjectType, Relation
    from generator.model.types import Choice

STUBS = "stubs"
BASE = "zenpy.lib.records.base"


def emit(model: Model) -> dict[str, str]:
    """The stubs of all modules of records, of their package, and of its registry."""
    modules = {f"{STUBS}/{ROOM}/{file.stem}.pyi": module(file) for file in model.object_files}
    return {
        **modules,
        f"{STUBS}/{ROOM}/__init__.pyi": _package(model),
        f"{STUBS}/{ROOM}/_registry.pyi": _registry(),
    }


def module(file: ObjectFile) -> str:
    """The stub of one module."""
    imports = Imports(file.module, frozenset([*public_names(file), *map(_awaitable, file.objects)]))
    aliases = [imports.resolve(alias) for alias in _aliases(file)]
    classes = [imports.resolve(_class(one), one.members) for one in file.objects]
    helpers = [imports.resolve(_helper(one), one.members) for one in file.objects if one.relations]
    parts = [
        f"# {header(file.sources)}",
        docstring(file.doc),
        *imports.lines(),
        "\n",
        *aliases,
        *(f"\n\n{one}" for one in (*classes, *helpers)),
    ]
    return "\n".join(parts) + "\n"


def _aliases(file: ObjectFile) -> Iterator[str]:
    """The public names beside the classes, each with what it is."""
    for choice in file.choices:
        yield f"{choice_alias(choice)}\n{docstring(_choice_doc(file, choice))}"
    for thing in file.objects:
        if thing.spec in KEPT_AS_MAPPINGS:
            yield f"{kept_values(thing)}\n{docstring(f'What the mappings of a list of {thing.class_name} hold.')}"
    for definition in variant_aliases(file).values():
        yield f"{definition}\n{docstring('The classes that records of this kind come as.')}"


def _choice_doc(file: ObjectFile, choice: Choice) -> str:
    """Whose values an enumeration names."""
    fields = [
        f"`{thing.class_name}.{field.name}`"
        for thing in file.objects
        for field in thing.own_fields
        if choice in choices_in(field.type)
    ]
    return f"The values of {' and '.join(fields)}."


def _class(thing: ObjectType) -> str:
    parts = [docstring(thing.doc)]
    parts += [_field(field) for field in thing.own_fields]
    parts += [_relation(field, one) for field, one in thing.relations]
    parts += [_date(field, name) for field, name in thing.dates]
    parts.append(_constructor(thing))
    if thing.relations:
        parts.append(
            _getter("awaitable_attrs", _awaitable(thing), "The attributes as awaitables, for async clients.")
        )
    parts.append(_to_dict(thing))
    return f"class {thing.class_name}({base_of(thing)}):\n" + indented("\n".join(parts))


# -- fields ------------------------------------------------------------------------------------------------------------


def field_reading(field: Field) -> str:
    """What reading a field gives: never None for what the server always assigns, nor for lists and mappings."""
    kind = reading(field.type)
    plain = field.assigned or list_in(field.type) is not None or map_in(field.type) is not None
    return kind if plain and not field.nullable else optional(kind)


def field_writing(field: Field) -> str:
    """What a field can be set to."""
    return optional(writing(field.type))


def reads_otherwise(field: Field) -> bool:
    """Whether a field is read as another type than it is set with."""
    read, write = field_reading(field), field_writing(field)
    return write not in (read, optional(read))


def differs(field: Field) -> bool:
    """Whether a field is promised never to be None."""
    return field_reading(field) not in (optional(field_reading(field)), builtin("object"))


def _field(field: Field) -> str:
    doc = field_doc(field)
    if reads_otherwise(field):
        return _attribute(field.name, field_reading(field), field_writing(field), doc)
    return f"{field.name}: {field_reading(field)}\n{docstring(doc)}"


def _attribute(name: str, read: str, write: str, doc: str) -> str:
    both = mark("zenpy.lib.records.attribute", "Attribute")
    return f"{name}: {inside(both, read, write)}\n{docstring(doc)}"


def _getter(name: str, read: str, doc: str) -> str:
    return f"@{builtin('property')}\ndef {name}(self) -> {read}:\n{indented(docstring(doc))}"


def relation_reading(relation: Relation) -> str:
    """What a relation gives."""
    one = record(relation.to)
    return inside(builtin("list"), one) if relation.many else optional(one)


def relation_writing(field: Field, relation: Relation) -> str:
    """What a relation can be set to: records or ids, and what the payload field of its name takes."""
    one = joined([record(relation.to), identity(field.type)])
    kinds = [iterable(one) if relation.many else one]
    if relation.embedded is not None:
        kinds.append(writing(relation.embedded))
    return optional(joined(kinds))


def _relation(field: Field, relation: Relation) -> str:
    return _attribute(
        relation.name,
        relation_reading(relation),
        relation_writing(field, relation),
        relation_doc(field, relation),
    )


def date_reading(field: Field) -> str:
    """What the datetime beside a timestamp gives."""
    moment = mark("datetime", "datetime")
    return moment if field.assigned and not field.nullable else optional(moment)


def _date_writing(field: Field, name: str) -> str:
    """What the datetime takes; with the field's own name on the wire also what the field takes."""
    moment = mark("datetime", "datetime")
    return optional(joined([moment, builtin("str"), builtin("int")]) if name == field.wire else moment)


def _date(field: Field, name: str) -> str:
    return _attribute(name, date_reading(field), _date_writing(field, name), date_doc(field))


# -- methods -----------------------------------------------------------------------------------------------------------


def _constructor(thing: ObjectType) -> str:
    given = [
        f"{name}: {kind} = None"
        for name, kind in {**(_given(thing.parent) if thing.parent else {}), **_given(thing)}.items()
    ]
    first = f"self, api: {optional(builtin('object'))} = None"
    doc = docstring(
        f"Make {with_article(thing.class_name)} from its fields; only those that are given are sent."
    )
    named = ", ".join([first, *(["*", *given] if given else [])])
    return f"def __init__({named}) -> None:\n{indented(doc)}"


def _given(thing: ObjectType) -> dict[str, str]:
    """What can be given for the fields of a record, its relations and dates."""
    fields = {field.name: field_writing(field) for field in thing.own_fields}
    relations = {one.name: relation_writing(field, one) for field, one in thing.relations}
    return {**fields, **relations, **{name: _date_writing(field, name) for field, name in thing.dates}}


def _to_dict(thing: ObjectType) -> str:
    doc = docstring("The record as plain data.\n\nArgs:\n    serialize: only what a save would send.")
    head = f"def to_dict(self, serialize: {builtin('bool')} = False) -> {payload(thing.record)}:"
    return f"{head}\n{indented(doc)}"


def _awaitable(thing: ObjectType) -> str:
    return f"{thing.class_name}Awaitable"


def _helper(thing: ObjectType) -> str:
    """The class of `awaitable_attrs`, known to type checkers only."""
    parts = [docstring(f"The relations of {thing.class_name} as awaitables.")]
    for field, relation in thing.relations:
        kind = inside(mark("collections.abc", "Awaitable"), relation_reading(relation))
        parts.append(f"{relation.name}: {kind}\n{docstring(relation_doc(field, relation))}")
    head = f"@{mark('typing', 'type_check_only')}\nclass {_awaitable(thing)}({mark('zenpy.lib.records.relations', 'AwaitableAttrs')}):\n"
    return head + indented("\n".join(parts))


# -- the package -------------------------------------------------------------------------------------------------------


def _package(model: Model) -> str:
    names = exported(model)
    lines = [f"from {API_OBJECTS}.{stem} import {name} as {name}" for name, stem in names.items()]
    everything = ", ".join(f'"{name}"' for name in ["BaseObject", *names])
    return "\n".join(
        [
            f"# {header([])}",
            docstring(DOC),
            "from zenpy.lib.records.base import BaseObject as BaseObject",
            *lines,
            f"__all__ = [{everything}]\n",
        ]
    )


def _registry() -> str:
    return f"""# {header([])}
{docstring("Which class stands for a name of the spec, how its records are fetched by their id, what kinds there are.")}

CLASSES: dict[str, tuple[str, str]]
\"\"\"By the name in the spec: the module and the class.\"\"\"
SHOW: dict[str, tuple[str, str, bool]]
\"\"\"By the name in the spec: the operation, the resource that is called, and whether it takes many ids at once.\"\"\"
KINDS: frozenset[str]
\"\"\"The kinds of records, as caches are named by them: `ticket`, `custom_status`.\"\"\"
"""
