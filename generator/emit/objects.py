"""The classes of records as they run: plain attributes, and descriptors for what needs work.

A class holds its fields only; `zenpy.lib.records.base` and `zenpy.lib.records.descriptors` implement them. Names that only
annotations use are imported for type checkers alone, so that a file of records loads without the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy._codegen.annotations import (
    decoded_type,
    is_container,
    item_record,
    join_options,
    list_in,
    list_item_type,
    literal_values,
    map_in,
    map_value_type,
    or_none,
    read_type,
    reads_one_as_list,
    record_class,
    record_in,
    value_alias,
)
from zenpy._codegen.package import path_of
from zenpy._codegen.source import Imports, docstring, indent, literal, mark, section
from zenpy._codegen.types import ANYTHING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import Model
    from generator.model.records import Field, ObjectFile, ObjectType, Relation
    from zenpy._codegen.types import Choice

_DESCRIPTORS = (
    "AnyField",
    "Date",
    "ListField",
    "MapField",
    "Nested",
    "Relation",
    "Relations",
    "Renamed",
    "UnixDate",
)


#: The attribute with the custom fields of a record by name.
CUSTOM = "custom"


def emit(model: Model) -> dict[str, str]:
    """All modules of records, by path."""
    return {f"{path_of(file.module)}.py": module(file) for file in model.object_files} | aliases(model)


def aliases(model: Model) -> dict[str, str]:
    """The modules that are others by another name, by path; their stubs are the same."""
    return {
        f"{path_of(file.module.removesuffix(file.stem) + name)}.py": _alias(file)
        for file in model.object_files
        for name in file.aliases
    }


def _alias(file: ObjectFile) -> str:
    """A module with another name for the names of a module of records."""
    names = "\n".join(f"from {file.module} import {name} as {name}" for name in sorted(public_names(file)))
    return f"""# {file.package.header(file.sources)}
{docstring(f"{file.doc} The same as `{file.module}`.")}

{names}
"""


def module(file: ObjectFile) -> str:
    """One module of records."""
    own = frozenset(
        [*public_names(file), *_DESCRIPTORS, "BaseObject", "Custom", "TYPE_CHECKING", "WriteRules"]
    )
    needed, for_checkers = Imports(file.module, own), Imports(file.module, own)
    aliases = [
        needed.resolve(alias) for alias in (*map(choice_alias, file.choices), *_value_alias_lines(file))
    ]
    variants = [needed.resolve(alias) for alias in variant_aliases(file).values()]
    bases = [needed.resolve(base_of(record)) for record in file.objects]
    body = "\n\n\n".join(
        f"class {one.class_name}({base}):\n{for_checkers.resolve(indent(_body(one)), one.members)}"
        for one, base in zip(file.objects, bases, strict=True)
    )
    used = [name for name in _DESCRIPTORS if f" = {name}(" in body]
    checked = [line for line in for_checkers.lines() if line not in needed.lines()]
    lines = [
        f"# {file.package.header(file.sources)}",
        docstring(file.doc),
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING" if checked else "",
        *needed.lines(),
        f"from zenpy.lib.records.descriptors import {', '.join(used)}" if used else "",
        "from zenpy.lib.custom.fields import Custom" if f"{CUSTOM} = Custom(" in body else "",
        "from zenpy.lib.records.schema import WriteRules" if "_rules = WriteRules(" in body else "",
        *(["if TYPE_CHECKING:", *(f"    {line}" for line in checked)] if checked else []),
        "\n",
        *aliases,
        "\n",
        body,
        *(f"\n\n#: The classes that records of this kind come as.\n{alias}" for alias in variants),
    ]
    return "\n".join(line for line in lines if line) + "\n"


def public_names(file: ObjectFile) -> list[str]:
    """What a module of records defines."""
    aliases = [*names_of_choices(file), *value_aliases(file), *variant_aliases(file)]
    return [*(record.class_name for record in file.objects), *aliases]


def names_of_choices(file: ObjectFile) -> list[str]:
    """The public names of the enumerations of a module."""
    return [str(choice.alias) for choice in file.choices]


def value_aliases(file: ObjectFile) -> list[str]:
    """The public names for what mappings of a module hold."""
    return [value_alias(definition.record) for definition in file.objects if definition.record.mappings]


def variant_aliases(file: ObjectFile) -> dict[str, str]:
    """The public names for records that come as several classes, and their definitions."""
    aliases: dict[str, str] = {}
    for definition in file.objects:
        if definition.record.variants and definition.variants is not None:
            alone = [] if definition.record.kinds else [definition.record]
            classes = [*alone, *(to for _, to in sorted(definition.variants.classes.items()))]
            kinds = join_options(dict.fromkeys(record_class(kind) for kind in classes))
            aliases[definition.record.variants] = (
                f"{definition.record.variants}: {mark('typing', 'TypeAlias')} = {kinds}"
            )
    return aliases


def choice_alias(choice: Choice) -> str:
    """The definition of a public name for an enumeration."""
    return f"{choice.alias}: {mark('typing', 'TypeAlias')} = {literal_values(choice)}"


def _value_alias_lines(file: ObjectFile) -> Iterator[str]:
    for record in file.objects:
        if record.record.mappings:
            yield f"#: What the mappings of a list of {record.class_name} hold.\n{value_alias_definition(record)}"


def value_alias_definition(thing: ObjectType) -> str:
    """The definition of the alias for what the mappings of a kept-as-mappings record hold."""
    kinds = join_options([*(decoded_type(field.type) for field in thing.fields), "None"])
    return f"{value_alias(thing.record)}: {mark('typing', 'TypeAlias')} = {kinds}"


def base_of(thing: ObjectType) -> str:
    """The class a record's class comes from."""
    return record_class(thing.parent.record) if thing.parent else mark("zenpy.lib.records.base", "BaseObject")


def _body(thing: ObjectType) -> str:
    parts = [docstring(thing.doc, section("Attributes", attribute_docs(thing)))]
    parts.append("\n".join(_constants(thing)))
    parts.append("\n".join(_attributes(thing)))
    return "\n\n".join(part for part in parts if part)


def attribute_docs(thing: ObjectType) -> dict[str, str]:
    """What each attribute of a record means."""
    docs = {field.name: field_doc(field) for field in thing.own_fields}
    docs.update({one.name: relation_doc(field, one) for field, one in thing.relations})
    docs.update({name: date_doc(field) for field, name in thing.dates})
    if thing.custom is not None:
        docs[CUSTOM] = custom_doc(thing.custom)
    return docs


_COSTS_OF_ONE = ("it", "It costs a call if it is not at hand.")


def relation_doc(field: Field, relation: Relation) -> str:
    """What a relation gives, and what it costs to read it."""
    things = f"{relation.to.class_name} records" if relation.many else relation.to.class_name
    it, costs = ("them", "Each that is not at hand costs a call.") if relation.many else _COSTS_OF_ONE
    cost = {
        "ids": f"One call fetches {it} for all records of a page.",
        "id": costs,
        "": f"No call fetches {it}: an answer has to bring {it} along.",
    }
    return f"The {things} behind `{field.name}`. {cost[relation.to.fetched_by]}"


def date_doc(field: Field) -> str:
    """What a date gives."""
    return f"`{field.name}` as an aware datetime."


def custom_doc(field: Field) -> str:
    """What the values of custom fields by name are."""
    return (
        f"The values in `{field.wire}` by the names of their fields, which `zenpy types pull` makes types of: "
        '`custom.order_number`, `custom["Order number"]`. The definitions are fetched once per client.'
    )


def field_doc(field: Field) -> str:
    """What a field means, how it is written, and what is special about it."""
    notes = [
        field.write_note,
        "Deprecated." if field.deprecated else "",
        f"On the wire: `{field.wire}`." if field.wire != field.name else "",
    ]
    return " ".join(part for part in (field.doc, *notes) if part) or "Not documented."


def _constants(thing: ObjectType) -> Iterator[str]:
    yield f"_name = {literal(thing.object_type)}"
    yield f"_spec = {literal(thing.record.key)}"
    if thing.complete:
        yield f"_complete = {literal(thing.complete)}"
    if thing.shown and not (thing.parent and thing.parent.shown):
        yield f"_shown = {literal(thing.shown)}"
    if thing.preview:
        yield f"_preview = {literal(thing.writable)}"
    rules = _write_rules(thing)
    if rules:
        yield f"_rules = WriteRules({rules})"
    if thing.always:
        yield f"_always = {literal(thing.always)}"
    if thing.tag is not None:
        yield f"_tag = {literal(thing.tag)}"
    if thing.variants is not None:
        known = {value: to.key for value, to in sorted(thing.variants.classes.items())}
        yield f"_variants = ({literal(thing.variants.key)}, {literal(known)}, {literal(thing.variants.otherwise.key)})"


def _write_rules(thing: ObjectType) -> str:
    """How fields are written that are not simply written as they are read; those of the parent class among them."""
    fields = [*(thing.parent.fields if thing.parent else ()), *thing.fields]
    rules: dict[str, object] = {
        "read_only": tuple(one.wire for one in fields if one.readonly),
        "create_only": tuple(one.wire for one in fields if one.create_only),
        "merged": tuple(one.wire for one in fields if one.merge),
        "written_by": {one.wire: one.written_by for one in fields if one.written_by},
        "written_as": {one.wire: dict(one.written_as) for one in fields if one.written_as},
        "written_in": {one.wire: one.written_in for one in fields if one.written_in},
        "raw_of": {one.wire: one.raw_of for one in fields if one.raw_of},
        "sent_with": {one.wire: one.sent_with for one in fields if one.sent_with},
        "null_counts": tuple(one.wire for one in fields if one.null_counts),
    }
    return ", ".join(f"{name}={literal(value)}" for name, value in rules.items() if value)


#: The methods of records that some records have a field in place of.
OF_MAPPINGS = frozenset({"items", "keys", "values"})


def _attributes(thing: ObjectType) -> Iterator[str]:
    for field in thing.own_fields:
        # a field goes before the method that all records have
        yield _attribute(field) + ("  # type: ignore[assignment]" if field.name in OF_MAPPINGS else "")
    for field, relation in thing.relations:
        kind = "Relations" if relation.many else "Relation"
        embedded = ", embedded=True" if relation.name in thing.covered else ""
        embedded += f", whole={literal(relation.in_short.key)}" if relation.in_short else ""
        embedded += ", read_only=True" if relation.many and not field.is_writable else ""
        target = f"{literal(field.wire)}, {literal(relation.to.key)}{embedded}"
        yield f"{relation.name}: {kind}[{record_class(relation.to)}] = {kind}({target})"
    for field, name in thing.dates:
        yield f"{name} = {'UnixDate' if field.epoch else 'Date'}({literal(field.wire)})"
    if thing.custom is not None:
        yield f"{CUSTOM} = Custom({literal(thing.custom.wire)}, {literal(thing.custom.custom)})"


def _attribute(field: Field) -> str:
    """One field: a descriptor if its value has to be wrapped or found under another name."""
    key = [f"key={literal(field.wire)}"] if field.name != field.wire else []
    merged = ["merged=True"] if field.merge else []
    mixed = [] if is_container(field.type) else ["mixed=True"]
    many = list_in(field.type)
    if many is not None:
        spec = item_record(many)
        filled = []
        if field.filled_from is not None:
            record, source = field.filled_from
            filled.append(f"filled_from={literal((record.key, source))}")
        alone = ["alone=True"] if reads_one_as_list(field.type) else []
        arguments = ", ".join(
            [*([literal(spec.key)] if spec else []), *key, *mixed, *alone, *merged, *filled]
        )
        return f"{field.name}: ListField[{list_item_type(many.item)}] = ListField({arguments})"
    nested = record_in(field.type)
    if nested is not None:
        return f"{field.name}: Nested[{read_type(nested)}] = Nested({', '.join([literal(nested.key), *key])})"
    free = map_in(field.type)
    if free is not None:
        arguments = ", ".join([*key, *mixed, *merged])
        return f"{field.name}: MapField[{map_value_type(free.value)}] = MapField({arguments})"
    if field.type == ANYTHING:
        return f"{field.name} = AnyField({', '.join(key)})"
    if key:
        return f"{field.name}: Renamed[{read_type(field.type)}] = Renamed({literal(field.wire)})"
    return f"{field.name}: {or_none(read_type(field.type))} = None"
