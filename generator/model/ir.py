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

    from generator.model.records import ObjectFile, ObjectType
    from zenpy._codegen.types import Type

#: What a sideload brings: its key, the record it is, and where it lands (`envelope` or `field`).
Sideload: TypeAlias = tuple[str, str | None, str]
#: Query parameters that take any number of ids to read; the client splits them into several requests.
ID_LISTS = ("ids", "external_ids")


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
    #: The parameters of which the call needs one.
    one_of: tuple[str, ...] = ()
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

    @property
    def alternatives(self) -> tuple[str, ...]:
        """The arguments of which a call has to give one. A checkpoint says where an export starts, too."""
        found = [argument for argument in self.arguments if argument.wire in self.operation.one_of]
        if any(argument.required for argument in found):
            return ()
        resumes = any(page.startswith("incremental_") for page in self.operation.pages)
        return (*(one.name for one in found), *(["checkpoint"] if found and resumes else []))


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
    #: Of a resource without calls: those that stand for its operations, by resource and name.
    elsewhere: tuple[str, ...] = ()

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
