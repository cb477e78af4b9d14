"""The model: what the OpenAPI document says, as the Python classes, fields and calls that are generated from it.

Frozen and complete: emitters only read it. `generator.model.build.build` makes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from zenpy._codegen.package import OWN, Package
from zenpy._codegen.types import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy._codegen.types import Choice, Type

#: What a sideload brings: its key, the record it is, and where it lands (`envelope` or `field`).
Sideload: TypeAlias = tuple[str, str | None, str]
#: Query parameters that take any number of ids to read; the client splits them into several requests.
ID_LISTS = ("ids", "external_ids")


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
    package: Package = OWN


@dataclass(frozen=True)
class Argument:
    """An argument of a form. `place` and `wire` say where it goes, `type` what it is without the object behind an id."""

    name: str
    place: str
    wire: str
    type: Type
    doc: str = ""
    accepts: Record | None = None
    required: bool = False
    positional: bool = False
    many: bool = False
    also_path: str | None = None
    path_from: str | None = None
    #: Whether a list of the body is sent as one text, with commas.
    joined: bool = False


@dataclass(frozen=True)
class Body:
    """The shape of a request body, see `zenpy.lib.calls.operation.Body`."""

    kind: str
    schema: str | None = None
    key: str | None = None
    limit: int | None = None
    one: str | None = None
    multipart: bool = False
    #: Fields of the record that the call refuses to do without.
    needs: tuple[str, ...] = ()
    #: Fields that only Zendesk sets elsewhere, and that this call takes.
    takes: tuple[str, ...] = ()
    #: The only fields that the call takes; all if it is empty.
    only: tuple[str, ...] = ()
    #: Whether the one record is sent as a list of one.
    listed: bool = False


@dataclass(frozen=True)
class Result:
    """What an operation gives: `item` is the type of the one record or value, or of each in a list."""

    kind: str
    item: Type
    schema: str | None = None
    key: str | None = None
    many: bool = False
    also: tuple[tuple[str, str], ...] = ()
    variants: tuple[str, tuple[tuple[str, str], ...]] | None = None
    #: Whether the answer is a document of JSON:API.
    json_api: bool = False


@dataclass(frozen=True)
class SearchTerm:
    """A property of the search language: what it is compared with, and which types of records have it."""

    name: str
    doc: str
    #: text, boolean, date, id or choice.
    value: str
    types: tuple[str, ...]
    #: The record that stands for its id.
    of: Record | None = None
    enum: tuple[str, ...] = ()
    ordered: bool = False

    @property
    def is_comparable(self) -> bool:
        """Whether less and greater mean something."""
        return self.ordered or self.value == "date"


@dataclass(frozen=True)
class Operation:
    """One operation of the API."""

    id: str
    method: str
    path: str
    doc: str
    resource: str
    source: str
    #: Query parameters with the style their lists are written in, and how many ids they take if not the usual 100.
    query: tuple[tuple[str, str, int | None], ...]
    body: Body | None
    result: Result
    pages: tuple[str, ...] = ()
    page_size: int = 100
    sideloads: tuple[tuple[str, Sideload], ...] = ()
    idempotent: bool = False
    safe: bool = False
    deprecated: bool = False
    roles: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    #: The terms of the search query that further keyword arguments can be.
    terms: tuple[SearchTerm, ...] = ()
    #: What a write means: make, replace, change or act; None for a call that reads.
    writes: str | None = None
    #: Whether GET of the same path reads what it writes.
    readable: bool = False
    #: The server it belongs to; empty for the main one.
    server: str = ""
    title: str = "API"
    link_pages: tuple[tuple[str, str], ...] = ()

    @property
    def is_listing(self) -> bool:
        """Whether the answer is read page by page, lazily; a write that answers a list is sent at once."""
        lists = self.result.kind in ("list", "map") or (self.result.kind == "values" and self.result.many)
        return lists and (self.method == "GET" or bool(self.pages))

    @property
    def splits_ids(self) -> bool:
        """Whether the client splits a list of ids into several requests; more ids to write raise an error."""
        return self.method == "GET" and self.is_listing


@dataclass(frozen=True)
class Form:
    """One way to call a method; `when` are the arguments that choose it, `many` says that a list does."""

    operation: Operation
    arguments: tuple[Argument, ...]
    when: tuple[str, ...] = ()
    many: bool = False
    #: The arguments of the method that can be given by position, where the document says so.
    order: tuple[str, ...] = ()

    @property
    def ids_per_request(self) -> int | None:
        """How many ids one request carries, of a form that splits a list of ids to read into several requests."""
        limits = {wire: limit for wire, _, limit in self.operation.query}
        lists = [one.wire for one in self.arguments if one.place == "query" and one.wire in ID_LISTS]
        return (limits.get(lists[0]) or 100) if lists and self.operation.splits_ids else None


@dataclass(frozen=True)
class Method:
    """A call of a resource, in all its forms: the most specific first."""

    name: str
    forms: tuple[Form, ...]

    @property
    def terms(self) -> tuple[SearchTerm, ...]:
        """The terms of the search query that further keyword arguments can be."""
        return next((form.operation.terms for form in self.forms if form.operation.terms), ())

    @property
    def naming(self) -> frozenset[str]:
        """The arguments that choose a form by naming its records; see `zenpy.lib.calls.operation.Method.naming`."""
        return frozenset(
            argument.name
            for form in self.forms
            for argument in form.arguments
            if argument.name in form.when and argument.place != "form" and argument.name != "locale"
        )

    @property
    def is_call(self) -> bool:
        """Whether it is the resource itself that is called."""
        return self.name == "__call__"


@dataclass(frozen=True)
class Resource:
    """A group of calls: an attribute of the client, or of another resource."""

    path: str
    class_name: str
    module: str
    doc: str
    methods: tuple[Method, ...]
    children: tuple[Resource, ...] = ()
    #: The mixin (module, class), and the methods that are written by hand there.
    mixin: tuple[str, str] | None = None
    by_hand: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The attribute by which it is reached."""
        return self.path.rpartition(".")[2]

    @property
    def async_class(self) -> str:
        """The class for the async client."""
        return f"Async{self.class_name}"

    @property
    def offered(self) -> tuple[Method, ...]:
        """The methods that are generated: a hand-written one of the same name comes first."""
        return tuple(method for method in self.methods if method.name not in self.by_hand)


@dataclass(frozen=True)
class ApiFile:
    """A generated module of resources: its dotted path below their package, with the resource that gives it its name first."""

    path: str
    sources: tuple[str, ...]
    resources: tuple[Resource, ...]
    is_package: bool = False
    package: Package = OWN
    module: str = ""


@dataclass(frozen=True)
class Model:
    """Everything that is generated, before it is written down."""

    object_files: tuple[ObjectFile, ...]
    objects: Mapping[str, ObjectType]
    api_files: tuple[ApiFile, ...]
    roots: tuple[Resource, ...]
    package: Package = OWN
