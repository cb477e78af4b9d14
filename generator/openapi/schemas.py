"""Objects of the spec as JSON schemas: what a record is made of, and in `x-zenpy-*` what its class needs to know."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.spec.types import Schema, nullable, reference, schema_of, with_enum
from zenpy._codegen.naming import attribute_name, camel, date_name, enum_name, relation_name, snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.spec.api import ApiSpec
    from generator.spec.model import FieldSpec, ObjectSpec, Spec, VariantsSpec


def make_schemas(spec: Spec) -> dict[str, object]:
    """All schemas of the document, sorted by name."""
    classes = frozenset(record.class_name for record in spec.objects)
    tagged = {record.name: with_tags(record, spec) for record in spec.objects}
    by_name: dict[str, object] = {
        name: object_schema(record, classes, tagged.get(record.extends or ""), tagged)
        for name, record in tagged.items()
    }
    by_name.update(_error_schemas(spec.api))
    return dict(sorted(by_name.items()))


def _error_schemas(api: ApiSpec) -> dict[str, object]:
    """The bodies of error answers: any of some shapes, each a component of its own where it has a title."""
    shapes = api.error_body.get("anyOf")
    if not isinstance(shapes, list):
        return {error_name(api): dict(api.error_body)}
    named = {shape["title"]: dict(shape) for shape in shapes if "title" in shape}
    any_of = [reference(shape["title"]) if "title" in shape else shape for shape in shapes]
    return {error_name(api): {**api.error_body, "anyOf": any_of}, **named}


def with_tags(thing: ObjectSpec, spec: Spec) -> ObjectSpec:
    """An object whose tag, the field that tells its kind from others, has the values that stand for this kind alone.

    Every event of an audit has its tag; a record has that of a search only where a search found it.
    """
    fields = dict(thing.fields)
    for variants in (one.variants for one in spec.objects if one.variants is not None):
        if variants.key in fields and (
            thing.name in variants.map.values() or thing.name == variants.otherwise
        ):
            fields[variants.key] = replace(_tagged(fields[variants.key], thing, variants), present=True)
    for variants in (one.returns.variants for one in spec.operations if one.returns.variants is not None):
        if variants.key in fields:
            fields[variants.key] = _tagged(fields[variants.key], thing, variants)
    return replace(thing, fields=fields)


def _tagged(field: FieldSpec, thing: ObjectSpec, variants: VariantsSpec) -> FieldSpec:
    values = [value for value, name in variants.map.items() if name == thing.name]
    return replace(field, enum=tuple(dict.fromkeys([*field.enum, *values])))


def object_schema(
    thing: ObjectSpec,
    classes: frozenset[str],
    extended: ObjectSpec | None = None,
    objects: Mapping[str, ObjectSpec] | None = None,
) -> Schema:
    """One object, with the properties of the object it extends; they keep the order of the spec."""
    schema: Schema = {"type": "object", "description": thing.doc}
    required = [name for name, field in thing.fields.items() if field.required]
    if required:
        schema["required"] = required
    inherited = {} if extended is None else _inherited(thing, extended)
    schema["properties"] = {
        **{name: property_schema(field, extended or thing, classes) for name, field in inherited.items()},
        **{name: property_schema(field, thing, classes) for name, field in thing.fields.items()},
    }
    schema["x-zenpy-class"] = thing.class_name
    if extended is not None:
        schema["x-zenpy-extends"] = extended.name
    if thing.lacks:
        schema["x-zenpy-lacks"] = list(thing.lacks)
    if thing.preview:
        schema["x-zenpy-preview"] = True
    if thing.mappings:
        schema["x-zenpy-mappings"] = True
    schema["x-zenpy-module"] = thing.module
    schema["x-zenpy-name"] = thing.object_type
    schema["x-zenpy-file"] = thing.file
    schema["x-zenpy-product"] = thing.product
    if thing.complete:
        schema["x-zenpy-complete"] = list(thing.complete)
    if thing.shows:
        schema["x-zenpy-shows"] = list(thing.shows)
    if thing.variants is not None:
        schema["x-zenpy-variants"] = variants_of(thing.variants)
        schema.update(_union_of(thing.variants, objects or {}))
    if thing.json_api is not None:
        schema["x-zenpy-jsonapi"] = {
            "beside": list(thing.json_api.beside),
            "related": list(thing.json_api.related),
        }
    if thing.unused is not None:
        schema["x-zenpy-unused"] = thing.unused
    notes = [*thing.notes, *([thing.unused] if thing.unused else [])]
    if notes:
        schema["x-zenpy-notes"] = notes
    return schema


def _inherited(thing: ObjectSpec, extended: ObjectSpec) -> dict[str, FieldSpec]:
    """The fields of the extended object, without the promise of those that a record of this kind may lack."""
    return {
        name: replace(field, assigned=False, present=False) if name in thing.lacks else field
        for name, field in extended.fields.items()
    }


def variants_of(variants: VariantsSpec) -> Schema:
    """Which object a record is, by the value of a key, or without one by the key of the envelope."""
    found: Schema = {**({"key": variants.key} if variants.key else {}), "map": dict(variants.map)}
    if variants.otherwise:
        found["else"] = variants.otherwise
    return found


def _union_of(variants: VariantsSpec, objects: Mapping[str, ObjectSpec]) -> Schema:
    """The words of OpenAPI for records that are always one of some objects.

    What may come without its tag, as a change does, can be any of them; else it is exactly one.
    """
    if variants.otherwise or not variants.key:
        return {}
    mapping = {value: f"#/components/schemas/{name}" for value, name in variants.map.items()}
    names = list(dict.fromkeys(variants.map.values()))
    tags = [objects[name].fields.get(variants.key) for name in names if name in objects]
    word = "oneOf" if all(tag is not None and tag.required for tag in tags) else "anyOf"
    return {
        word: [reference(name) for name in names],
        "discriminator": {"propertyName": variants.key, "mapping": mapping},
    }


def property_schema(field: FieldSpec, thing: ObjectSpec, classes: frozenset[str]) -> Schema:
    """One property of an object."""
    schema = value_schema(field)
    attr = field.attr or attribute_name(field.name)
    if attr != field.name:
        schema["x-zenpy-attr"] = attr
    relation = relation_of(field)
    if relation is not None:
        schema["x-zenpy-relation"] = relation
    date = date_of(field, thing)
    if date:
        schema["x-zenpy-date"] = date
    for flag in (
        "assigned",
        "present",
        "always",
        "create_only",
        "merge",
        "null_counts",
        "epoch",
        "written_by",
        "written_as",
        "written_in",
        "raw_of",
        "filled_from",
        "custom",
    ):
        if value := getattr(field, flag):
            schema[f"x-zenpy-{flag.replace('_', '-')}"] = value
    if field.sent_with:
        schema["x-zenpy-sent-with"] = list(field.sent_with)
    if len(field.enum) > 1 or field.open:
        schema["x-zenpy-open" if field.open else "x-zenpy-enum-name"] = (
            True if field.open else enum_name(thing.class_name, field.name, classes)
        )
    if field.notes:
        schema["x-zenpy-notes"] = list(field.notes)
    return schema


def value_schema(field: FieldSpec) -> Schema:
    """The schema of a value with its documentation and the flags that JSON schema has words for."""
    schema = with_enum(schema_of(field.type), (*field.enum, *field.reads), field.open)
    if field.reads:
        schema["x-zenpy-only-read"] = list(field.reads)
    if field.null:
        schema = nullable(schema)
    if field.example is not None:
        schema["examples"] = [field.example]
    if field.limit:
        schema["maxItems"] = field.limit
    if field.doc:
        schema["description"] = field.doc
    for flag, word in (("readonly", "readOnly"), ("writeonly", "writeOnly"), ("deprecated", "deprecated")):
        if getattr(field, flag):
            schema[word] = True
    return schema


def relation_of(field: FieldSpec) -> Schema | None:
    """The relation behind an id or a list of ids."""
    if field.of is None:
        return None
    name = field.as_ or relation_name(field.name) or field.name
    relation: Schema = {"name": name, "to": field.of, "many": field.type.startswith("list[")}
    if field.system:
        relation["system"] = True
    return relation


def date_of(field: FieldSpec, thing: ObjectSpec) -> str | None:
    """The property that reads a moment as a datetime: `created` of `created_at`, else `timestamp_datetime` of `timestamp`.

    What is only sent is never read, so it has none under such a long name.
    """
    if not field.epoch and field.type not in ("timestamp", "date"):
        return None
    if field.as_:
        return field.as_
    short = date_name(snake(field.name)) if field.type != "date" else None
    if short and short not in thing.fields:
        return short
    if field.type == "date" or field.writeonly:
        return None
    attr = field.attr or attribute_name(field.name)
    return f"{attr.rstrip('_')}_datetime"


def error_name(api: ApiSpec) -> str:
    """The schema of the bodies of error answers."""
    return f"{camel(api.title)}Error"
