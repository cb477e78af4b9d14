"""Check the objects of the spec: their fields, relations, dates and classes."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from generator.openapi.schemas import date_of, relation_of
from generator.spec.diagnostics import Diagnostic, Place, report_unknown
from generator.spec.model import OWN_MODULE, FieldSpec, ObjectSpec, Spec
from zenpy._codegen.naming import attribute_name, enum_name, relation_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.checks.names import SpecNames


def check_objects(spec: Spec, names: SpecNames) -> Iterator[Diagnostic]:
    """Everything that is wrong with the objects."""
    for thing in spec.objects:
        yield from _object(thing, names, (OWN_MODULE, *spec.api.modules))
        yield from _lacks(thing, spec.object_by_name.get(thing.extends or ""))
    yield from _classes(spec)
    yield from _enumerations(spec)


def _object(thing: ObjectSpec, names: SpecNames, modules: tuple[str, ...]) -> Iterator[Diagnostic]:
    if thing.module not in modules:
        yield report_unknown(thing.at("module"), "module", thing.module, modules)
    if not thing.class_name.isidentifier() or keyword.iskeyword(thing.class_name):
        yield Diagnostic(thing.at("class"), f'"{thing.class_name}" cannot be a class')
    if thing.extends is not None:
        yield from names.object(thing.at("extends"), thing.extends)
    for name in thing.complete:
        if name not in thing.fields:
            yield report_unknown(thing.at("complete", name), "field in complete", name, thing.fields)
    known = (*thing.fields, *names.fields_of(thing.extends))
    for name in thing.shows:
        if name not in known:
            yield report_unknown(thing.at("shows", name), "field in shows", name, known)
    if thing.json_api is not None:
        for name in (*thing.json_api.beside, *thing.json_api.related):
            if name not in thing.fields:
                yield report_unknown(thing.at("jsonapi"), "field in jsonapi", name, thing.fields)
    if thing.variants is not None:
        for key, name in thing.variants.map.items():
            yield from names.object(thing.variants.at("map", key), name)
        if thing.variants.otherwise:
            yield from names.object(thing.variants.at("else"), thing.variants.otherwise)
        if thing.fields and thing.variants.key not in thing.fields:
            yield report_unknown(thing.variants.at("key"), "field", thing.variants.key, thing.fields)
        yield from _tag_of_the_others(thing)
    for field in thing.fields.values():
        yield from names.field(field, "field")
        yield from _relation_names(field)
        yield from _promises(field)
        yield from _enumeration(field)
    yield from _properties(thing)


def _tag_of_the_others(thing: ObjectSpec) -> Iterator[Diagnostic]:
    """An open tag of one class keeps mypy from narrowing the whole union by it."""
    variants = thing.variants
    if variants is None or not variants.key or variants.otherwise != thing.name:
        return
    tag = thing.fields.get(variants.key)
    if tag is not None and (not tag.enum or tag.open):
        yield Diagnostic(
            tag.place,
            f'"{tag.name}" tells the kinds of {thing.name} apart: say in a closed "enum" which kinds have no class',
        )


def _lacks(thing: ObjectSpec, extended: ObjectSpec | None) -> Iterator[Diagnostic]:
    """What a record may lack has to be what every record of the extended object has."""
    for name in thing.lacks:
        promised = (
            [one.name for one in extended.fields.values() if one.assigned or one.present] if extended else []
        )
        if name not in promised:
            yield report_unknown(thing.at("lacks", name), "field in lacks", name, promised)


def _promises(field: FieldSpec) -> Iterator[Diagnostic]:
    """What contradicts a promise that a field is in every full record."""
    if field.present and (field.writeonly or field.assigned):
        other = "writeonly" if field.writeonly else "assigned"
        reason = "is in no record" if field.writeonly else "is there already"
        yield Diagnostic(
            field.place, f'"{field.name}" is "present" and "{other}"; what is {other} {reason}: leave one out'
        )
    if field.system and field.of is None:
        yield Diagnostic(field.place, f'"system" is said of ids of records; "{field.name}" is not one')


def _enumeration(field: FieldSpec) -> Iterator[Diagnostic]:
    """Values that are only read are further values of a closed enumeration."""
    if not field.reads:
        return
    if not field.enum or field.open:
        yield Diagnostic(field.place, f'"reads" adds to a closed "enum"; that of "{field.name}" is not one')
    for value in field.reads:
        if value in field.enum:
            yield Diagnostic(field.place, f'"{value}" is in "enum" already, so it is read too')


def _relation_names(field: FieldSpec) -> Iterator[Diagnostic]:
    if field.of is not None and field.as_ is None and relation_name(field.name) is None:
        yield Diagnostic(
            field.place, f'"{field.name}" does not end in _id or _ids: name its relation with "as"'
        )
    if field.as_ is not None and field.of is None and field.type not in ("timestamp", "date"):
        yield Diagnostic(field.place, f'"as" names a relation or a date; "{field.name}" is neither')
    if field.as_ is not None and not field.as_.isidentifier():
        yield Diagnostic(field.place, f'"{field.as_}" cannot be a Python name')


def _properties(thing: ObjectSpec) -> Iterator[Diagnostic]:
    """Two attributes of one name. A relation may share its name with a field: the record embedded under it."""
    attributes: dict[str, FieldSpec] = {}
    for field in thing.fields.values():
        attr = field.attr or attribute_name(field.name)
        other = attributes.setdefault(attr, field)
        if other is not field:
            yield _name_clash(field, attr, f'the field "{other.name}"', other.place)
    made: dict[str, tuple[str, Place]] = {}
    for field in thing.fields.values():
        relation, date = relation_of(field), date_of(field, thing)
        name = str(relation["name"]) if relation else date
        if name is None:
            continue
        if name in made:
            yield _name_clash(field, name, f"the {made[name][0]}", made[name][1])
        elif date and name in attributes:
            yield _name_clash(field, name, f'the field "{attributes[name].name}"', attributes[name].place)
        made.setdefault(name, (f'{"relation" if relation else "date"} of "{field.name}"', field.place))


def _name_clash(field: FieldSpec, name: str, other: str, place: Place) -> Diagnostic:
    if field.place == place:
        return Diagnostic(
            place, f'"as" gives the date of "{field.name}" the name of the field itself; give "attr" too'
        )
    remedy = '"attr" or "as"'
    return Diagnostic(field.place, f'"{field.name}" makes "{name}", as does {other} in {place}; use {remedy}')


def _classes(spec: Spec) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], ObjectSpec] = {}
    for thing in spec.objects:
        other = first.setdefault((thing.module, thing.class_name), thing)
        if other is not thing and other.name != thing.name:
            yield Diagnostic(
                thing.place, f'class "{thing.class_name}" of {thing.module} is also that of {other.place}'
            )


def _enumerations(spec: Spec) -> Iterator[Diagnostic]:
    """Two closed enumerations of one name in one module."""
    classes = frozenset(record.class_name for record in spec.objects)
    first: dict[tuple[str, str], FieldSpec] = {}
    for thing in spec.objects:
        for field in thing.fields.values():
            if not field.enum or field.open:
                continue
            name = enum_name(thing.class_name, field.name, classes)
            other = first.setdefault((thing.module, name), field)
            if other is not field and other.place != field.place:
                yield Diagnostic(
                    field.place,
                    f'the enumeration of "{field.name}" is called {name}, as is that of {other.place}',
                )
