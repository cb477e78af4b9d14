"""The stubs of records: strict where the runtime is lenient, with a docstring at every name.

Reading and writing differ (a list is read as a ProxyList and set from anything iterable), so most fields are an
`Attribute[read, write]` here, whatever descriptor makes them work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.objects import (
    CUSTOM,
    OF_MAPPINGS,
    aliases,
    base_of,
    choice_alias,
    custom_doc,
    date_doc,
    field_doc,
    public_names,
    relation_doc,
    value_alias_definition,
    variant_aliases,
)
from generator.emit.registry import DOC, public_modules
from zenpy._codegen.annotations import (
    decoded_type,
    id_type,
    is_container,
    item_class,
    iterable_of,
    join_options,
    or_none,
    payload_class,
    read_type,
    record_class,
    subscript,
    value_alias,
    write_type,
)
from zenpy._codegen.naming import camel, with_article
from zenpy._codegen.package import path_of
from zenpy._codegen.source import Imports, builtin, docstring, indent, literal, mark
from zenpy._codegen.types import Choice, ListOf, choices_in, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import Model
    from generator.model.records import Field, ObjectFile, ObjectType, Relation
    from zenpy._codegen.types import Type

#: A record in a certain place may lack what its class's parent promises: checkers are told that this is on purpose.
_WIDER_ATTRIBUTES = (
    "# Records in some places lack what others of their kind have: their attributes are wider on purpose.",
    '# mypy: disable-error-code="assignment, override"',
    "# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false",
)

#: The relations of tickets that take a name in place of an id.
NAMED = ("custom_status", "ticket_form", "brand", "group")
#: The module with the types of an account. The wheel has an open one; `zenpy types pull` generates that of an account.
ACCOUNT = "zenpy_account"

#: `Ticket(**mapping)`: checkers ask the values of a mapping to fit every keyword, and they fit no class. They also let
#: a mapping bring a keyword that is required, so this form takes a mapping alone, and no keyword that is written out.
_UNPACKED = f"def __init__(self, *, _mapping: {builtin('object')}) -> None:\n" + indent(
    docstring("Take the fields from a mapping: `(**mapping)`.")
)


def emit(model: Model) -> dict[str, str]:
    """The stubs of all modules of records, of their package, and of its registry."""
    about, directory = model.package, path_of(model.package.objects)
    modules = {about.stub(f"{path_of(file.module)}.py"): module(file) for file in model.object_files}
    return {
        **modules,
        **{about.stub(path): text for path, text in aliases(model).items()},
        about.stub(f"{directory}/__init__.py"): _package(model),
        about.stub(f"{directory}/_registry.py"): _registry(model),
    }


def module(file: ObjectFile) -> str:
    """The stub of one module."""
    items = [item_class(thing.record) for thing in file.objects if thing.record.mappings]
    own = [*public_names(file), *items, *map(_awaitable_class, file.objects)]
    imports = Imports(file.module, frozenset(own))
    aliases = [imports.resolve(alias) for alias in _aliases(file)]
    classes = [imports.resolve(_class(record), record.members) for record in file.objects]
    helpers = [
        imports.resolve(_awaitable_definition(record), record.members)
        for record in file.objects
        if record.relations
    ]
    parts = [
        f"# {file.package.header(file.sources)}",
        *(_WIDER_ATTRIBUTES if any(thing.lacks for thing in file.objects) else ()),
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
        if thing.record.mappings:
            yield f"{value_alias_definition(thing)}\n{docstring(f'What the mappings of a list of {thing.class_name} hold.')}"
            yield _item_definition(thing)
    for definition in variant_aliases(file).values():
        yield f"{definition}\n{docstring('The classes that records of this kind come as.')}"


def _item_definition(thing: ObjectType) -> str:
    """The class of the mappings in a list of records that stay mappings, known to type checkers only."""
    value = value_alias(thing.record)
    kinds = {literal(field.wire): _item_value_type(field) for field in thing.fields}
    kinds[builtin("str")] = value
    getters = [
        f"@{mark('typing', 'overload')}\ndef __getitem__(self, key: {_key_type(key)}, /) -> {kind}: ..."
        for key, kind in kinds.items()
    ]
    base = subscript(mark("zenpy.lib.records.containers", "ProxyDict"), builtin("str"), value)
    body = "\n".join([docstring(f"A {thing.class_name} in a list, as a mapping."), *getters])
    decorator = f"@{mark('typing', 'type_check_only')}"
    return f"{decorator}\nclass {item_class(thing.record)}({base}):\n{indent(body)}"


def _key_type(key: str) -> str:
    return key if key == builtin("str") else subscript(mark("typing", "Literal"), key)


def _item_value_type(field: Field) -> str:
    options = [_item_option_type(option) for option in options_of(field.type)]
    kind = join_options(options)
    return kind if field.never_none else or_none(kind)


def _item_option_type(kind: Type) -> str:
    """One kind of value: a list beside numbers also passes for a number, as a text does, so that `int(value)` is accepted."""
    if isinstance(kind, ListOf):
        return subscript(mark("zenpy.lib.records.descriptors", "ListOrNumber"), decoded_type(kind.item))
    return decoded_type(kind)


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
    parts += [_relation(thing, field, one) for field, one in thing.relations]
    parts += [_date(field, name) for field, name in thing.dates]
    if thing.custom is not None:
        parts.append(_custom(thing.custom))
    parts.append(_constructor(thing))
    if thing.relations:
        parts.append(
            _getter(
                "awaitable_attrs", _awaitable_class(thing), "The attributes as awaitables, for async clients."
            )
        )
    parts.append(_to_dict(thing))
    decorator = f"@{mark('zenpy.lib.records.descriptors', 'takes_its_fields')}"
    return f"{decorator}\nclass {thing.class_name}({base_of(thing)}):\n" + indent("\n".join(parts))


# -- fields ------------------------------------------------------------------------------------------------------------


def field_read_type(field: Field) -> str:
    """What reading a field gives: never None for what every full record has, nor for lists and mappings that come."""
    kind = read_type(field.type)
    is_always_there = (is_container(field.type) and not field.writeonly) or field.never_none
    return kind if is_always_there else or_none(kind)


def field_write_type(field: Field) -> str:
    """What a field can be set to: one of several values also as the member of an Enum."""
    kinds = [write_type(field.type)]
    if not field.readonly and isinstance(field.type, Choice) and len(field.type.values) > 1:
        kinds.append(mark("enum", "Enum"))
    if field.filled_from is not None:
        record = record_class(field.filled_from[0])
        kinds += [iterable_of(record), record, builtin("str")]
    return or_none(join_options(kinds))


def reads_and_writes_differ(field: Field) -> bool:
    """Whether a field is read as another type than it is set with; so it is if it is never null but can be set to null."""
    read, write = field_read_type(field), field_write_type(field)
    clears = field.present and field.nullable
    return write != read and (clears or write != or_none(read))


def is_never_none(field: Field) -> bool:
    """Whether a field is promised never to be None."""
    return field_read_type(field) not in (or_none(field_read_type(field)), builtin("object"))


def _field(field: Field) -> str:
    doc = field_doc(field)
    if reads_and_writes_differ(field):
        return _attribute(field.name, field_read_type(field), field_write_type(field), doc)
    return f"{field.name}: {field_read_type(field)}\n{docstring(doc)}"


def _attribute(name: str, read: str, write: str, doc: str) -> str:
    both = mark("zenpy.lib.records.descriptors", "Attribute")
    ignored = (
        "  # type: ignore[assignment]" if name in OF_MAPPINGS else ""
    )  # it goes before the method of records
    return f"{name}: {subscript(both, read, write)}{ignored}\n{docstring(doc)}"


def _getter(name: str, read: str, doc: str) -> str:
    return f"@{builtin('property')}\ndef {name}(self) -> {read}:\n{indent(docstring(doc))}"


def relation_read_type(field: Field, relation: Relation) -> str:
    """What a relation gives."""
    one = record_class(relation.to)
    if relation.many:
        whole = (
            builtin("list") if field.is_writable or relation.embedded else mark("collections.abc", "Sequence")
        )
        return subscript(whole, one)
    if relation.in_short:
        one = join_options([record_class(relation.in_short), one])
    return one if is_promised(field, relation) else or_none(one)


def is_promised(field: Field, relation: Relation) -> bool:
    """Whether a relation is never None: every full record has its id, and it is not that of the system itself."""
    return field.never_none and not relation.many and not relation.system


def relation_write_type(thing: ObjectType, field: Field, relation: Relation) -> str:
    """What a relation can be set to: records or ids, and what the payload field of its name takes.

    A form of a ticket, and whatever else the account has defined for tickets, is known by its name as well.
    """
    is_of_ticket = thing.custom is not None and thing.custom.custom == "ticket_fields"
    by_name = [builtin("str")] if is_of_ticket and relation.name in NAMED else []
    one = join_options([record_class(relation.to), id_type(field.type), *by_name])
    kinds = [iterable_of(one) if relation.many else one]
    if relation.embedded is not None:
        kinds.append(write_type(relation.embedded))
    return or_none(join_options(kinds))


def _relation(thing: ObjectType, field: Field, relation: Relation) -> str:
    return _attribute(
        relation.name,
        relation_read_type(field, relation),
        relation_write_type(thing, field, relation),
        relation_doc(field, relation),
    )


def date_read_type(field: Field) -> str:
    """What the datetime beside a timestamp gives."""
    moment = mark("datetime", "datetime")
    return moment if field.never_none else or_none(moment)


def _date_write_type(field: Field, name: str) -> str:
    """What the datetime takes; with the field's own name on the wire also what the field takes."""
    moment = mark("datetime", "datetime")
    return or_none(join_options([moment, builtin("str"), builtin("int")]) if name == field.wire else moment)


def _date(field: Field, name: str) -> str:
    return _attribute(name, date_read_type(field), _date_write_type(field, name), date_doc(field))


def _custom(field: Field) -> str:
    """The custom fields by name, of the class that the types of the user's account replace."""
    return _attribute(CUSTOM, _account_class(field, "Fields"), _custom_write_type(field), custom_doc(field))


def _account_class(field: Field, kind: str) -> str:
    """A name of the module with the types of the account: `TicketFields` for what is read, `TicketValues` for a mapping."""
    return mark(ACCOUNT, camel(str(field.custom).removesuffix("fields")) + kind)


def _custom_write_type(field: Field) -> str:
    return join_options([_account_class(field, "Fields"), _account_class(field, "Values")])


# -- methods -----------------------------------------------------------------------------------------------------------


def _constructor(thing: ObjectType) -> str:
    keywords = [
        f"{name}: {kind} = None"
        for name, kind in {
            **(_constructor_arguments(thing.parent) if thing.parent else {}),
            **_constructor_arguments(thing),
        }.items()
    ]
    first = f"self, api: {or_none(builtin('object'))} = None"
    doc = docstring(
        f"Make {with_article(thing.class_name)} from its fields; only those that are given are sent."
    )
    if not keywords:
        return f"def __init__({first}) -> None:\n{indent(doc)}"
    named = ", ".join([first, "*", *keywords])
    forms = (f"def __init__({named}) -> None:\n{indent(doc)}", _UNPACKED)
    return "\n".join(f"@{mark('typing', 'overload')}\n{form}" for form in forms)


def _constructor_arguments(thing: ObjectType) -> dict[str, str]:
    """What can be given for the fields of a record that can be written, for their relations and dates; and its id."""
    fields = {field.name: field_write_type(field) for field in thing.own_fields if _is_given(field)}
    relations = {
        one.name: relation_write_type(thing, field, one)
        for field, one in thing.relations
        if _is_given(field) or one.name in thing.covered  # `followers` is written, `follower_ids` is not
    }
    dates = {name: _date_write_type(field, name) for field, name in thing.dates if _is_given(field)}
    custom = {} if thing.custom is None else {CUSTOM: or_none(_custom_write_type(thing.custom))}
    return {**fields, **relations, **dates, **custom}


def _is_given(field: Field) -> bool:
    return not field.readonly or field.taken or field.wire == "id"


def _to_dict(thing: ObjectType) -> str:
    doc = docstring("The record as plain data.\n\nArgs:\n    serialize: only what a save would send.")
    head = f"def to_dict(self, serialize: {builtin('bool')} = False) -> {payload_class(thing.record)}:"
    return f"{head}\n{indent(doc)}"


def _awaitable_class(thing: ObjectType) -> str:
    return f"{thing.class_name}Awaitable"


def _awaitable_definition(thing: ObjectType) -> str:
    """The class of `awaitable_attrs`, known to type checkers only."""
    parts = [docstring(f"The relations of {thing.class_name} as awaitables.")]
    for field, relation in thing.relations:
        kind = subscript(mark("collections.abc", "Awaitable"), relation_read_type(field, relation))
        parts.append(f"{relation.name}: {kind}\n{docstring(relation_doc(field, relation))}")
    inherits = thing.parent is not None and bool(thing.parent.relations)
    base = (
        mark(thing.parent.record.module, _awaitable_class(thing.parent))
        if inherits and thing.parent
        else mark("zenpy.lib.records.relations", "AwaitableAttrs")
    )
    decorator = f"@{mark('typing', 'type_check_only')}"
    return f"{decorator}\nclass {_awaitable_class(thing)}({base}):\n" + indent("\n".join(parts))


# -- the package -------------------------------------------------------------------------------------------------------


def _package(model: Model) -> str:
    names = public_modules(model)
    lines = [f"from {model.package.objects}.{stem} import {name} as {name}" for name, stem in names.items()]
    everything = ", ".join(f'"{name}"' for name in ["BaseObject", *names])
    return "\n".join(
        [
            f"# {model.package.header([])}",
            docstring(DOC),
            "from zenpy.lib.records.base import BaseObject as BaseObject",
            *lines,
            f"__all__ = [{everything}]\n",
        ]
    )


def _registry(model: Model) -> str:
    return f"""# {model.package.header([])}
{docstring("Which class stands for a name of the spec, how its records are fetched by their id, what kinds there are.")}

CLASSES: str
\"\"\"By the name in the spec: the module, and the class after a colon where it has another name.\"\"\"
SHOW: str
\"\"\"By the name in the spec: the operation, the resource that is called, and `many` if it takes many ids at once.\"\"\"
IDENTIFIED: str
\"\"\"The records that answers are about, whose id identifies them, by the name in the spec: the types that the id has.\"\"\"
KINDS: str
\"\"\"The kinds of records, as caches are named by them.\"\"\"
"""
