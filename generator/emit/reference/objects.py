"""The pages of the reference about records: the fields of each class, and the calls and records that have to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.objects import date_doc, field_doc, relation_doc
from generator.emit.reference.markdown import code, heading, items, plain
from generator.emit.reference.markdown import page as text_page
from generator.emit.reference.places import NAMED_VALUES
from generator.emit.stubs.objects import (
    date_read_type,
    field_read_type,
    field_write_type,
    reads_and_writes_differ,
    relation_read_type,
    relation_write_type,
)
from zenpy._codegen.annotations import literal_values
from zenpy._codegen.source import join_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.emit.reference.places import Links
    from generator.emit.reference.uses import Uses
    from generator.model.records import Field, ObjectFile, ObjectType
    from zenpy._codegen.types import Record


def page(file: ObjectFile, links: Links, uses: Uses) -> str:
    """The page of one file of records."""
    parts = [part for thing in file.objects for part in _record(thing, file, links, uses)]
    choices = [f"{code(str(one.alias))}: {code(plain(literal_values(one)))}" for one in file.choices]
    return text_page(
        file.package,
        file.sources,
        f"{links.to('Reference', 'index.md')} / {links.to('Records', 'records.md')} / {file.stem}",
        heading(1, f"Records: {file.stem}"),
        file.doc,
        *parts,
        *([heading(2, NAMED_VALUES), items(choices)] if choices else []),
    )


def _record(thing: ObjectType, file: ObjectFile, links: Links, uses: Uses) -> Iterator[str]:
    """The part of a page that is about one class."""
    yield heading(2, thing.class_name)
    yield thing.doc
    yield from _kinds(thing, links)
    yield items(_facts(thing, file, links, uses))
    rows = list(_attributes(thing, links))
    if rows:
        yield "Attributes:"
        yield items(rows)
    notes = list(_notes(thing))
    if notes:
        yield "Notes:"
        yield items(notes)


def _kinds(thing: ObjectType, links: Links) -> Iterator[str]:
    if thing.variants is not None:
        known = ", ".join(
            f"{code(value)}: {links.record(to)}" for value, to in sorted(thing.variants.classes.items())
        )
        yield f"Its real class is told by {code(thing.variants.key)}: {known}."
    if thing.parent is not None:
        yield f"It has everything that a {links.record(thing.parent.record)} has, though not all of it comes."


def _facts(thing: ObjectType, file: ObjectFile, links: Links, uses: Uses) -> Iterator[str]:
    """Where it is imported from, and what has to do with it."""
    payload = code(thing.record.payload)
    yield f"Class: `from {file.module} import {thing.class_name}`; as a mapping {payload} of {code(file.package.payloads)}"
    if thing.unused:
        yield f"No call gives or takes it: {thing.unused}"
    spec = thing.spec
    yield from _pages(uses.received.get(spec, {}), links)
    yield from _calls("Given by", uses.given.get(spec, {}), links)
    yield from _calls("Comes along with", uses.brought.get(spec, {}), links)
    yield from _calls("Written by", uses.written.get(spec, {}), links)
    yield from _calls("It or its id is taken by", uses.named.get(spec, {}), links)
    yield from _records("Part of", uses.held.get(spec, {}), links)
    yield from _records("Referred to by", uses.referred.get(spec, {}), links)


def _calls(title: str, calls: Iterable[str], links: Links) -> Iterator[str]:
    names = [*calls]
    if names:
        yield f"{title} {join_words(map(links.call, names))}"


def _pages(members: Iterable[tuple[str, str]], links: Links) -> Iterator[str]:
    """The members of hand-written classes that give it."""
    names = [links.to(code(f"{name}()"), target) for name, target in members]
    if names:
        yield f"Received by {join_words(names)}"


def _records(title: str, holders: Iterable[tuple[Record, str]], links: Links) -> Iterator[str]:
    names = [
        links.record(record) + (f" ({code(attribute)})" if attribute else "") for record, attribute in holders
    ]
    if names:
        yield f"{title} {join_words(names)}"


def _attributes(thing: ObjectType, links: Links) -> Iterator[str]:
    for field in thing.own_fields:
        read, write = field_read_type(field), field_write_type(field)
        written = write if reads_and_writes_differ(field) else ""
        yield _attribute(field.name, read, written, _meaning(field), links)
    for field, one in thing.relations:
        read, write = relation_read_type(field, one), relation_write_type(thing, field, one)
        same = write in (read, f"{read} | None")
        yield _attribute(one.name, read, "" if same else write, relation_doc(field, one), links)
    for field, name in thing.dates:
        yield _attribute(name, date_read_type(field), "", date_doc(field), links)


def _attribute(name: str, read: str, write: str, doc: str, links: Links) -> str:
    taken = f"; takes {links.type(write)}" if write else ""
    return f"{code(name)} ({links.type(read)}{taken}): {doc}"


def _meaning(field: Field) -> str:
    doc = field_doc(field)
    return f"{doc} Only sent." if field.writeonly and "only sent" not in doc.lower() else doc


def _notes(thing: ObjectType) -> Iterator[str]:
    """What is doubted or corrected about a record, and about its fields by name."""
    yield from thing.notes
    for field in thing.fields:
        yield from (f"{code(field.name)}: {note}" for note in field.notes)
