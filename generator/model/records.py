"""The records of the model: classes, fields and relations as the OpenAPI document says them.

Frozen and complete: emitters only read them. `generator.model.objects` makes them; calls are in `generator.model.ir`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from zenpy._codegen.package import OWN, Package
from zenpy._codegen.types import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy._codegen.types import Choice, Type


@dataclass(frozen=True)
class Relation:
    """The record or records behind an id field; `embedded` is the payload field of the same name, if there is one."""

    name: str
    to: Record
    many: bool
    embedded: Type | None = None
    #: Whether the id often stands for the system itself, behind which there is no user.
    system: bool = False

    @property
    def in_short(self) -> Record | None:
        """The record that is embedded, if it lacks something of the one that is fetched."""
        return self.embedded if isinstance(self.embedded, Record) and self.embedded.base == self.to else None


@dataclass(frozen=True)
class Field:
    """One field of a record: `wire` is its key in the payload, `name` the attribute."""

    wire: str
    name: str
    type: Type
    doc: str
    nullable: bool = False
    assigned: bool = False
    present: bool = False
    readonly: bool = False
    writeonly: bool = False
    always: bool = False
    deprecated: bool = False
    relation: Relation | None = None
    date: str | None = None
    #: Whether that timestamp is a number of seconds.
    epoch: bool = False
    #: Notes of the spec: doubts, or corrections of the official document.
    notes: tuple[str, ...] = ()
    #: How it is written, see `generator.spec.model.FieldSpec`; calls by the names a program uses.
    create_only: bool = False
    merge: bool = False
    null_counts: bool = False
    written_by: str | None = None
    written_as: tuple[tuple[str, str], ...] = ()
    written_in: str | None = None
    raw_of: str | None = None
    sent_with: tuple[str, ...] = ()
    #: Whether a call takes it although only Zendesk sets it elsewhere.
    taken: bool = False
    #: How it is written, in words; empty if it is written as it is read.
    write_note: str = ""
    #: Whose definitions say what the account calls the values, so that the record has them by name, too.
    custom: str | None = None
    #: The record that may be given for the value, and the field of it that is sent.
    filled_from: tuple[Record, str] | None = None

    @property
    def is_writable(self) -> bool:
        """Whether a write carries what a program sets, under this name or another."""
        return not self.readonly or self.taken or self.written_in is not None

    @property
    def never_none(self) -> bool:
        """Whether every full record has it, never null. What is `present` may still be set to null."""
        return self.present or (self.assigned and not self.nullable)


@dataclass(frozen=True)
class Variants:
    """Which class a record has, by the value of one of its keys."""

    key: str
    classes: Mapping[str, Record]
    otherwise: Record


@dataclass(frozen=True)
class ObjectType:
    """A class of records."""

    record: Record
    object_type: str
    doc: str
    fields: tuple[Field, ...]
    complete: tuple[str, ...] = ()
    #: The keys that tell what a record is.
    shown: tuple[str, ...] = ()
    variants: Variants | None = None
    #: Fields that have the name of a relation: the relation reads and writes both.
    covered: frozenset[str] = frozenset()
    #: Notes of the spec: doubts, corrections of the official document, or what holds for several fields.
    notes: tuple[str, ...] = ()
    #: The record whose class this one extends; `fields` are only its own.
    parent: ObjectType | None = None
    #: Whether its records are previews: what a change would store, not what is stored.
    preview: bool = False
    #: Keys that every record of the parent's class has, and that a record of this class may lack.
    lacks: tuple[str, ...] = ()
    #: The key and the value that tell it from the other records of its union; a new record has it from the start.
    tag: tuple[str, str] | None = None
    #: Why no call gives or takes it, of a record that is there for its name alone.
    unused: str = ""

    @property
    def spec(self) -> str:
        """The name in the document."""
        return self.record.spec

    @property
    def class_name(self) -> str:
        """The name of the class."""
        return self.record.class_name

    @property
    def always(self) -> tuple[str, ...]:
        """Keys that go along with every change."""
        own = [field.wire for field in self.fields if field.always]
        return tuple(dict.fromkeys([*(self.parent.always if self.parent and own else ()), *own]))

    @property
    def writable(self) -> tuple[str, ...]:
        """Keys that a change can write, those of the record it comes from among them."""
        fields = [*(self.parent.fields if self.parent else ()), *self.fields]
        barred = [one.wire for one in fields if one.readonly or one.create_only or one.written_by]
        found = [field.wire for field in fields if field.wire not in ("id", *barred)]
        return tuple(dict.fromkeys(found))

    @property
    def own_fields(self) -> tuple[Field, ...]:
        """The fields that have an attribute of their own."""
        return tuple(field for field in self.fields if field.name not in self.covered)

    @property
    def relations(self) -> tuple[tuple[Field, Relation], ...]:
        """The relations with the fields that hold their ids."""
        return tuple((field, field.relation) for field in self.fields if field.relation is not None)

    @property
    def dates(self) -> tuple[tuple[Field, str], ...]:
        """The timestamps that can be read as datetimes, with the name to read them by."""
        return tuple((field, field.date) for field in self.fields if field.date is not None)

    @property
    def custom(self) -> Field | None:
        """The field with the values of custom fields, which the record has by name as well."""
        return next((field for field in self.fields if field.custom is not None), None)

    @property
    def members(self) -> frozenset[str]:
        """The names of all attributes, which hide builtins of the same name inside the class."""
        named = [field.name for field in self.own_fields]
        return frozenset(
            [*named, *(one.name for _, one in self.relations), *(name for _, name in self.dates)]
        )


@dataclass(frozen=True)
class ObjectFile:
    """A generated module of records and the spec files it comes from."""

    stem: str
    module: str
    doc: str
    sources: tuple[str, ...]
    objects: tuple[ObjectType, ...]
    choices: tuple[Choice, ...]
    #: Whether it is imported by its own name, so that the package does not repeat what it holds.
    is_known: bool = False
    #: Other names that it is imported by; the package then repeats what it holds, as far as the names are free.
    aliases: tuple[str, ...] = ()
    package: Package = OWN
