"""The records of the document as classes, sorted into the modules they are generated into."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model.records import Field, ObjectFile, ObjectType, Relation, Variants
from generator.model.shown import shown_fields
from generator.model.write_notes import write_notes
from zenpy._codegen.document import (
    Node,
    as_list,
    as_mapping,
    description_of,
    kinds_of,
    schema_nodes,
    tag_nodes,
)
from zenpy._codegen.package import package_of
from zenpy._codegen.types import (
    Choice,
    Plain,
    Record,
    Type,
    TypeTable,
    choices_in,
    is_nullable,
    options_of,
)

if TYPE_CHECKING:
    from generator.model.write_notes import WriteNotes
    from zenpy._codegen.package import Package


def schemas_of(document: Node) -> dict[str, Node]:
    """The schemas that are classes, by name."""
    return {name: one for name, one in schema_nodes(document).items() if one.get("x-zenpy-class")}


def type_table(document: Node) -> TypeTable:
    """Where every record's class is."""
    schemas, package = schemas_of(document), package_of(document)
    stems = {name: _stem(schema) for name, schema in schemas.items()}
    fetched_by = _fetched_by(document)
    return TypeTable(
        {
            name: replace(_record(name, schemas, stems, package), fetched_by=fetched_by.get(name, ""))
            for name in schemas
        }
    )


def _fetched_by(document: Node) -> dict[str, str]:
    """By record: whether a call gives one by its `id`, or several by their `ids` as well."""
    found: dict[str, set[str]] = {}
    for path in as_mapping(document["paths"]).values():
        for operation in as_mapping(path).values():
            data = as_mapping(operation)
            schema = str(as_mapping(data.get("x-zenpy-result")).get("schema"))
            for call in map(as_mapping, as_list(data.get("x-zenpy-calls"))):
                arguments = map(as_mapping, as_list(call.get("arguments")))
                required = [one.get("name") for one in arguments if one.get("required")]
                if call.get("method") == "__call__" and required == [call.get("when")]:
                    found.setdefault(schema, set()).add(str(call.get("when")))
    return {name: "ids" if "ids" in forms else "id" for name, forms in found.items() if "id" in forms}


def _record(name: str, schemas: dict[str, Node], stems: dict[str, str], package: Package) -> Record:
    schema = schemas[name]
    base = str(schema.get("x-zenpy-extends") or "")
    class_name = str(schema["x-zenpy-class"])
    variants = as_mapping(as_mapping(schema.get("x-zenpy-variants")).get("map"))
    # A name for all variants needs their classes, so it is there only where these are in one module.
    together = bool(variants) and {stems.get(str(to)) for to in variants.values()} == {stems[name]}
    return Record(
        name,
        class_name,
        f"{package.objects}.{stems[name]}",
        f"Any{class_name}" if together else None,
        _record(base, schemas, stems, package) if base else None,
        _id_types(schema),
        tuple(kinds_of(schema)),
        bool(schema.get("x-zenpy-mappings")),
        package,
    )


def _id_types(schema: Node) -> tuple[str, ...]:
    """What the ids of a record are in Python: numbers, texts, or both."""
    kind = TypeTable({}).type_of(as_mapping(as_mapping(schema.get("properties")).get("id")))
    named = [one.name for one in options_of(kind) if isinstance(one, Plain)]
    return tuple(name for name in named if name in ("int", "str")) or ("int",)


def _stem(schema: Node) -> str:
    """The module of a record: that of its spec file, or the known module of its product."""
    module = str(schema.get("x-zenpy-module") or "api_objects")
    return str(schema.get("x-zenpy-file") or "shared") if module == "api_objects" else module


def object_files(document: Node, table: TypeTable) -> tuple[ObjectFile, ...]:
    """All modules of records, sorted by name."""
    notes, package = write_notes(document), package_of(document)
    grouped: dict[str, list[ObjectType]] = defaultdict(list)
    spec_files: dict[str, set[str]] = defaultdict(set)
    for name, schema in sorted(schemas_of(document).items()):
        stem = _stem(schema)
        grouped[stem].append(_object(name, schemas_of(document), table, notes))
        spec_files[stem].add(str(schema.get("x-zenpy-file") or stem))
    docs, sources = _docs_and_sources(document)
    known = {stem: str(doc) for stem, doc in as_mapping(document.get("x-zenpy-modules")).items()}
    aliases = as_mapping(document.get("x-zenpy-module-aliases"))
    return tuple(
        ObjectFile(
            stem,
            f"{package.objects}.{stem}",
            known.get(stem) or docs.get(stem) or f"Records of {stem.replace('_', ' ')}.",
            tuple(sorted(sources[file] for file in spec_files[stem] if file in sources)),
            tuple(sorted(objects, key=lambda record: (record.parent is not None, record.class_name))),
            _choices(objects, f"{package.objects}.{stem}"),
            is_known=stem in known,
            aliases=tuple(alias for alias, of in sorted(aliases.items()) if of == stem),
            package=package,
        )
        for stem, objects in sorted(grouped.items())
    )


def _docs_and_sources(document: Node) -> tuple[dict[str, str], dict[str, str]]:
    """What the document says about spec files: what each is about, and its path."""
    package = package_of(document)
    core, docs = f"{package.spec}/{package.core}/", dict[str, str]()
    sources: dict[str, str] = {}
    for tag in tag_nodes(document):
        file = str(tag.get("x-zenpy-file") or tag.get("name"))
        source = str(tag.get("x-zenpy-source") or "")
        if file not in sources or source.startswith(core):
            docs[file] = description_of(tag)
            sources[file] = source
    return docs, sources


def _choices(objects: list[ObjectType], module: str) -> tuple[Choice, ...]:
    """The named enumerations of a module's classes."""
    choices = {
        choice.alias: choice
        for thing in objects
        for field in thing.fields
        for choice in choices_in(field.type)
        if choice.alias and choice.module == module
    }
    return tuple(choices[alias] for alias in sorted(choices))


def _object(name: str, schemas: dict[str, Node], table: TypeTable, notes: WriteNotes) -> ObjectType:
    record, schema = table.records[name], schemas[name]
    extended = str(schema.get("x-zenpy-extends") or "")
    inherited = as_mapping(schemas[extended].get("properties")) if extended else {}
    everything = as_mapping(schema.get("properties"))
    properties = {wire: as_mapping(one) for wire, one in everything.items() if one != inherited.get(wire)}
    attributes = {wire: str(one.get("x-zenpy-attr") or wire) for wire, one in properties.items()}
    # An inherited enumeration has its name in the module of the extended class.
    base = record.base or record
    types = {
        wire: table.type_of(one, base.module if wire in inherited else record.module)
        for wire, one in properties.items()
    }
    by_attribute = {attributes[wire]: kind for wire, kind in types.items()}
    fields = tuple(
        _field(wire, attributes[wire], types[wire], one, table, by_attribute, name, notes)
        for wire, one in sorted(properties.items())
    )
    parent = _object(extended, schemas, table, notes) if extended else None
    everything_shown = [*(parent.fields if parent else ()), *fields]
    covered = {field.relation.name for field in fields if field.relation} & set(by_attribute)
    return ObjectType(
        record,
        str(schema.get("x-zenpy-name") or name.lower()),
        description_of(schema) or f"{name} of the {notes.title} API.",
        fields,
        tuple(str(key) for key in as_list(schema.get("x-zenpy-complete"))),
        shown_fields(everything_shown, [str(key) for key in as_list(schema.get("x-zenpy-shows"))]),
        _variants(as_mapping(schema.get("x-zenpy-variants")), record, table),
        frozenset(covered),
        _notes(schema),
        parent,
        bool(schema.get("x-zenpy-preview")),
        tuple(str(wire) for wire in as_list(schema.get("x-zenpy-lacks"))),
        _tag(name, schema, schemas),
        str(schema.get("x-zenpy-unused") or ""),
    )


def _field(
    wire: str,
    name: str,
    kind: Type,
    schema: Node,
    table: TypeTable,
    by_attribute: dict[str, Type],
    owner: str,
    notes: WriteNotes,
) -> Field:
    return Field(
        wire,
        name,
        kind,
        description_of(schema),
        nullable=is_nullable(schema),
        assigned=bool(schema.get("x-zenpy-assigned")),
        present=bool(schema.get("x-zenpy-present")),
        readonly=bool(schema.get("readOnly")),
        writeonly=bool(schema.get("writeOnly")),
        always=bool(schema.get("x-zenpy-always")),
        deprecated=bool(schema.get("deprecated")),
        relation=_relation(as_mapping(schema.get("x-zenpy-relation")), wire, table, by_attribute),
        date=str(schema["x-zenpy-date"]) if schema.get("x-zenpy-date") else None,
        epoch=bool(schema.get("x-zenpy-epoch")),
        notes=_notes(schema),
        create_only=bool(schema.get("x-zenpy-create-only")),
        merge=bool(schema.get("x-zenpy-merge")),
        null_counts=bool(schema.get("x-zenpy-null-counts")),
        written_by=notes.calls.get(str(schema.get("x-zenpy-written-by"))),
        written_as=tuple(
            (part, str(path)) for part, path in as_mapping(schema.get("x-zenpy-written-as")).items()
        ),
        written_in=str(schema["x-zenpy-written-in"]) if schema.get("x-zenpy-written-in") else None,
        raw_of=str(schema["x-zenpy-raw-of"]) if schema.get("x-zenpy-raw-of") else None,
        custom=str(schema["x-zenpy-custom"]) if schema.get("x-zenpy-custom") else None,
        sent_with=tuple(map(str, as_list(schema.get("x-zenpy-sent-with")))),
        taken=(owner, wire) in notes.takers,
        write_note=notes.text(owner, wire, schema),
        filled_from=_filled_from(str(schema.get("x-zenpy-filled-from") or ""), table),
    )


def _filled_from(text: str, table: TypeTable) -> tuple[Record, str] | None:
    """The record and its field in `Upload.token`."""
    record, _, field = text.partition(".")
    return (table.records[record], field) if record in table.records else None


def _tag(name: str, schema: Node, schemas: dict[str, Node]) -> tuple[str, str] | None:
    """The key that tells the kind of a union apart, and the one value that stands for this record; None for others."""
    for union in schemas.values():
        variants = as_mapping(union.get("x-zenpy-variants"))
        values = [value for value, to in as_mapping(variants.get("map")).items() if to == name]
        if name in kinds_of(union) and len(values) == 1:
            return str(variants["key"]), str(values[0])
    return None


def _notes(schema: Node) -> tuple[str, ...]:
    return tuple(map(str, as_list(schema.get("x-zenpy-notes"))))


def _relation(data: Node, wire: str, table: TypeTable, by_attribute: dict[str, Type]) -> Relation | None:
    target = table.records.get(str(data.get("to")))
    name = str(data.get("name"))
    if target is None or name == wire:
        return None
    return Relation(
        name, target, bool(data.get("many")), by_attribute.get(name), system=bool(data.get("system"))
    )


def _variants(data: Node, record: Record, table: TypeTable) -> Variants | None:
    if not data:
        return None
    classes = {str(value): table.records[str(to)] for value, to in as_mapping(data.get("map")).items()}
    return Variants(str(data["key"]), classes, table.records.get(str(data.get("else"))) or record)
