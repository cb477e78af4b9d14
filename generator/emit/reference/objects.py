"""The pages of the reference about records: a table of its fields for each class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.objects import date_doc, field_doc, relation_doc
from generator.emit.reference.markdown import code, heading, plain, table
from generator.emit.reference.markdown import page as text_page
from generator.emit.stubs.objects import (
    date_read_type,
    field_read_type,
    field_write_type,
    reads_and_writes_differ,
    relation_read_type,
    relation_write_type,
)
from zenpy._codegen.annotations import literal_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.records import Field, ObjectFile, ObjectType


def page_of(thing: ObjectType) -> Iterator[str]:
    """The part of a page that is about one class."""
    yield heading(2, thing.class_name)
    yield thing.doc
    if thing.variants is not None:
        known = ", ".join(
            f"{code(value)}: {code(to.class_name)}" for value, to in sorted(thing.variants.classes.items())
        )
        yield f"Its real class is told by {code(thing.variants.key)}: {known}."
    if thing.parent is not None:
        yield f"It has everything that a {code(thing.parent.class_name)} has, though not all of it comes."
    rows = list(_rows(thing))
    if rows:
        yield table(("attribute", "read", "set", "meaning"), rows)
    doubts = list(_notes(thing))
    if doubts:
        yield "\n".join(f"- note: {doubt}" for doubt in doubts)


def _rows(thing: ObjectType) -> Iterator[tuple[str, ...]]:
    for field in thing.own_fields:
        read, write = field_read_type(field), field_write_type(field)
        shown = plain(write) if reads_and_writes_differ(field) else ""
        yield (
            code(field.name),
            code(plain(read)),
            code(shown) if shown else "",
            field_doc(field) + _flags(field),
        )
    for field, one in thing.relations:
        yield _row(
            one.name,
            relation_read_type(field, one),
            relation_write_type(thing, field, one),
            relation_doc(field, one),
        )
    for field, name in thing.dates:
        yield _row(name, date_read_type(field), date_read_type(field), date_doc(field))


def _notes(thing: ObjectType) -> Iterator[str]:
    """What is doubted or corrected about a record, and about its fields by name."""
    yield from thing.notes
    for field in thing.fields:
        yield from (f"{code(field.name)}: {note}" for note in field.notes)


def _row(name: str, read: str, write: str, doc: str) -> tuple[str, ...]:
    same = write in (read, f"{read} | None")
    return code(name), code(plain(read)), "" if same else code(plain(write)), doc


def _flags(field: Field) -> str:
    return " (only sent)" if field.writeonly else ""


def page(file: ObjectFile) -> str:
    """The page of one file of records."""
    parts = [part for thing in file.objects for part in page_of(thing)]
    choices = [(code(str(choice.alias)), code(plain(literal_values(choice)))) for choice in file.choices]
    enumerations = [heading(2, "Enumerations"), table(("name", "values"), choices)] if choices else []
    return text_page(
        file.package,
        file.sources,
        heading(1, f"Records: {file.stem}"),
        file.doc,
        f"`from {file.module} import …`",
        *parts,
        *enumerations,
    )
