"""The endpoint spec as values: what the YAML files say, checked for form only, with the place of everything.

The stages after this one read these values and nothing else; `load` makes them, `checks` checks them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from generator.spec.api import ApiSpec
from generator.spec.diagnostics import Placed, Places
from generator.spec.paging import WHOLE_API, PagingSpec
from generator.spec.shared_tables import EventsSpec, ExamplesSpec
from generator.spec.slips.layout import Layout
from zenpy._codegen.naming import snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.accepted import AcceptedSpec
    from generator.spec.diagnostics import Place
    from generator.spec.json_api import JsonApiSpec
    from generator.spec.search_terms import SearchTermSpec
    from generator.spec.shared_tables import ParameterSpec, RateLimitSpec, SideloadSpec

VERBS = ("get", "post", "put", "patch", "delete")
PAGES = (
    "cursor",
    "cursor_back",
    "offset",
    "incremental_time",
    "incremental_cursor",
    "search",
    "search_export",
    "since_id",
    "next_url",
    "after_url",
    "next_page_url",
    "link",
)
STYLES = ("form", "comma", "repeat", "brackets", "deep")
#: Objects without a module of their own choice are in the one of their spec file.
OWN_MODULE = "api_objects"
RESULTS = ("list", "one", "whole", "job", "count", "nothing", "binary", "map", "values")
# What a write means: the whole of a new record, the whole of a stored one, what changed of it, or arguments only.
WRITES = ("make", "replace", "change", "act")
# Where a body is known from that the official document lacks.
BODY_SOURCES = {
    "clients": "other clients send this one.",
    "prose": "its text describes this one.",
    "inferred": "this one is inferred from the answer.",
}


@dataclass(frozen=True)
class FieldSpec(Placed):
    """A property of an object or of a body, or a parameter of a call."""

    name: str
    place: Place
    type: str
    doc: str = ""
    enum: tuple[object, ...] = ()
    #: Further values of an enumeration that answers hold, but that cannot be written.
    reads: tuple[object, ...] = ()
    open: bool = False
    of: str | None = None
    as_: str | None = None
    attr: str | None = None
    style: str = "form"
    #: How many items a list may have.
    limit: int | None = None
    null: bool = False
    readonly: bool = False
    writeonly: bool = False
    #: Whether the server sets it, and every full record has it.
    assigned: bool = False
    #: Whether every full record has it, never null, though a client may write it.
    present: bool = False
    #: Of the id of a user: whether it is often -1, the system itself, so that there is no user behind it.
    system: bool = False
    always: bool = False
    required: bool = False
    deprecated: bool = False
    notes: tuple[str, ...] = ()
    create_only: bool = False  # whether Zendesk takes it when a record is made, and never again
    #: Whether Zendesk keeps the entries of a list, map or nested record that are not sent.
    merge: bool = False
    #: Whether null says something that nothing does not say, so that a new record has to get it.
    null_counts: bool = False
    epoch: bool = False  # whether the number is a moment, in seconds since 1970
    #: The call that writes it, as the call of its record does not.
    written_by: str | None = None
    #: Where its parts go in a write: by their name, the path in the record that is sent.
    written_as: dict[str, str] = field(default_factory=dict)
    #: The field whose entries add a user to the ids of this one, or take one out.
    written_in: str | None = None
    #: The field that shows this text with its placeholders filled in.
    raw_of: str | None = None
    #: Whose definitions say what the account calls the values: `ticket_fields`. Records have them by name as `custom`.
    custom: str | None = None
    #: Fields that have to go along when it is changed, as Zendesk clears them otherwise.
    sent_with: tuple[str, ...] = ()
    #: A value that it may have, to show.
    example: object = None
    #: The record that may be given for the value, and the field of it that is sent: `Upload.token`.
    filled_from: str | None = None
    places: Places = field(default_factory=Places, compare=False, repr=False)


@dataclass(frozen=True)
class VariantsSpec(Placed):
    """Which object a record is: by the value of a key, or without one by its envelope; one of these if none is `otherwise`."""

    key: str
    map: dict[str, str]
    otherwise: str | None
    place: Place
    places: Places = field(default_factory=Places, compare=False, repr=False)


@dataclass(frozen=True)
class BodySpec(Placed):
    """What a write sends.

    `record` or `records` names an object, in the envelope `key` or, without a key, as the whole body; `one` is
    the envelope of a single record that stands for many ids; `fields` are properties of the envelope (or, without
    a key, of the body itself); `extra` are properties beside the envelope.
    """

    place: Place
    record: str | None = None
    records: str | None = None
    key: str | None = None
    one: str | None = None
    fields: dict[str, FieldSpec] = field(default_factory=dict)
    extra: dict[str, FieldSpec] = field(default_factory=dict)
    limit: int | None = None
    #: Fields of the record that the call refuses to do without.
    needs: tuple[str, ...] = ()
    #: Fields that only Zendesk sets elsewhere, and that this call takes; of nested records as `comments.created_at`.
    takes: tuple[str, ...] = ()
    #: The only fields of the record that the call takes; all that can be written if it is empty.
    only: tuple[str, ...] = ()
    #: Whether its one record is sent as a list of one.
    listed: bool = False
    binary: bool = False
    optional: bool = False
    #: Where it is known from, if the official document lacks it: one of BODY_SOURCES.
    source: str | None = None
    places: Places = field(default_factory=Places, compare=False, repr=False)

    @property
    def object(self) -> str | None:
        """The object that is sent, once or many times."""
        return self.record or self.records

    @property
    def kind(self) -> str:
        """How the body is made up: record, records, fields or binary."""
        if self.binary:
            return "binary"
        return "record" if self.record else "records" if self.records else "fields"

    @property
    def has_files(self) -> bool:
        """Whether a field carries a file, so that the body goes as a form of several parts."""
        return any(one.type == "binary" for one in self.fields.values())


@dataclass(frozen=True)
class ResultSpec(Placed):
    """What an answer holds: a kind, the type of the records, the envelope key, and what stands beside it."""

    place: Place
    kind: str
    type: str | None = None
    key: str | None = None
    status: int = 200
    #: Another status of success that the same answer may come with, such as 201 where something was created.
    also_status: int | None = None
    #: Another media type that the JSON of the answer may come as.
    also_media: str | None = None
    #: When the record comes with null as its id, which no record that is stored has.
    without_id: str | None = None
    also: dict[str, str] = field(default_factory=dict)
    #: What an answer may hold in the place of the records, by its key.
    instead: dict[str, str] = field(default_factory=dict)
    many: bool = False
    variants: VariantsSpec | None = None
    places: Places = field(default_factory=Places, compare=False, repr=False)


@dataclass(frozen=True)
class CallSpec(Placed):
    """How the client offers an operation, where the author departs from the naming rule."""

    place: Place
    on: str
    method: str
    args: dict[str, str]
    when: str | None = None
    many: bool | None = None
    #: Names that can be given by position, in this order: all arguments of the method's forms, paging among them.
    order: tuple[str, ...] = ()
    places: Places = field(default_factory=Places, compare=False, repr=False)


@dataclass(frozen=True)
class OperationSpec(Placed):
    """One verb on one path."""

    id: str
    key: str
    resource: str
    product: str
    place: Place
    verb: str
    path: str
    doc: str
    returns: ResultSpec
    #: Its title, where the one that is made of its name reads badly.
    title: str | None = None
    path_fields: dict[str, FieldSpec] = field(default_factory=dict)
    query: dict[str, FieldSpec] = field(default_factory=dict)
    body: BodySpec | None = None
    pages: tuple[str, ...] = ()
    page_size: int | None = None
    sideloads: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    calls: tuple[CallSpec, ...] | None = None
    idempotent: bool = False
    safe: bool = False
    #: Whether further keyword arguments are terms of the search query.
    terms: bool = False
    one_of: tuple[str, ...] = ()  # parameters of which the call needs one
    deprecated: bool = False
    places: Places = field(default_factory=Places, compare=False, repr=False)
    #: What the write means, where the verb does not tell: one of WRITES.
    written: str | None = None
    #: Statuses of errors that it has besides the usual ones.
    errors: tuple[str, ...] = ()
    #: Statuses of errors that come without a body.
    bare: tuple[str, ...] = ()

    @property
    def writes(self) -> str | None:
        """What the write means; None for a call that reads.

        A POST with a record makes it, a PUT or PATCH changes it; what carries no record is an action.
        """
        if self.verb == "get":
            return None
        if self.written is not None:
            return self.written
        if self.body is None or self.body.object is None:
            return "act"
        return "make" if self.verb == "post" else "change"


@dataclass(frozen=True)
class ObjectSpec(Placed):
    """A record or a part of one, with the class it becomes."""

    name: str
    place: Place
    product: str
    file: str
    doc: str
    fields: dict[str, FieldSpec]
    class_name: str
    object_type: str
    module: str
    complete: tuple[str, ...] = ()
    #: Fields that tell what a record is, where their names do not tell it.
    shows: tuple[str, ...] = ()
    variants: VariantsSpec | None = None
    notes: tuple[str, ...] = ()
    places: Places = field(default_factory=Places, compare=False, repr=False)
    #: The object whose fields it has too and whose class its class comes from.
    extends: str | None = None
    #: Fields that every record of the extended object has, and that a record of this kind may lack.
    lacks: tuple[str, ...] = ()
    #: Whether a record is not what is stored but what would be, so that all of it counts as changed.
    preview: bool = False
    #: Whether a list of it stays a list of mappings, for programs that index them.
    mappings: bool = False
    #: Why it is described, though no operation leads to it.
    unused: str | None = None
    #: Of a record that comes as a resource of JSON:API.
    json_api: JsonApiSpec | None = None


@dataclass(frozen=True)
class ResourceSpec(Placed):
    """A spec file: an attribute of the client, or with no name a file of objects alone."""

    name: str | None
    place: Place
    product: str
    file: str
    source: str
    doc: str
    mixin: str | None = None
    class_name: str | None = None
    #: The server of its operations, if it is not that of the product.
    server: str | None = None
    places: Places = field(default_factory=Places, compare=False, repr=False)


@dataclass(frozen=True)
class Spec:
    """Everything the spec says. What is defined twice is here twice, so that `checks` finds it."""

    resources: tuple[ResourceSpec, ...] = ()
    operations: tuple[OperationSpec, ...] = ()
    objects: tuple[ObjectSpec, ...] = ()
    sideloads: tuple[SideloadSpec, ...] = ()
    limits: tuple[RateLimitSpec, ...] = ()
    parameters: dict[str, ParameterSpec] = field(default_factory=dict)
    search_terms: tuple[SearchTermSpec, ...] = ()
    accepted: tuple[AcceptedSpec, ...] = ()
    api: ApiSpec = field(default_factory=ApiSpec)
    events: EventsSpec = field(default_factory=EventsSpec)
    #: How lists are paged, by product; that of the whole API is under `api`.
    paging_by_product: dict[str, PagingSpec] = field(default_factory=dict)
    #: What the examples of the reference show.
    examples: ExamplesSpec = field(default_factory=ExamplesSpec)
    #: Which lines belong to one entry, and what cannot be read.
    layout: Layout = field(default_factory=Layout, compare=False, repr=False)

    @cached_property
    def server_by_resource(self) -> dict[str | None, str]:
        """The server of each resource, by the name of the resource."""
        return {one.name: self.api.server_of(one.product, one.server) for one in self.resources}

    @cached_property
    def object_by_name(self) -> dict[str, ObjectSpec]:
        """The objects by the name the spec gives them."""
        return {record.name: record for record in self.objects}

    @cached_property
    def object_by_type(self) -> dict[tuple[str, str], str]:
        """The names of the objects by product and object type, the first one where several share a type.

        An object that extends another comes after that one. An object answers to its class in snake case too:
        `deleted_user` and `user` are both a User.
        """
        names: dict[tuple[str, str], str] = {}
        for definition in sorted(self.objects, key=lambda one: one.extends is not None):
            names.setdefault((definition.product, definition.object_type), definition.name)
        for definition in self.objects:
            names.setdefault((definition.product, snake(definition.class_name)), definition.name)
        return names

    @cached_property
    def operations_of(self) -> dict[str, dict[str, OperationSpec]]:
        """The operations by sub-resource and verb: `tickets.comments` → `list` → the operation."""
        operations: dict[str, dict[str, OperationSpec]] = {}
        for operation in self.operations:
            home, verb = operation.id.rpartition(".")[::2]
            operations.setdefault(home, {}).setdefault(verb, operation)
        return operations

    @cached_property
    def record_at(self) -> dict[str, str]:
        """The object a path that ends in a parameter stands for: `/api/v2/tickets/{ticket_id}` → `Ticket`."""
        names: dict[str, str] = {}
        for operation in sorted(self.operations, key=lambda operation: VERBS.index(operation.verb)):
            answered = operation.returns.type if operation.returns.kind in ("one", "whole") else None
            name = answered if operation.verb == "get" else operation.body.object if operation.body else None
            if operation.path.endswith("}") and name in self.object_by_name:
                names.setdefault(operation.path, name)
        return names

    @cached_property
    def sideload_by_name(self) -> dict[str, SideloadSpec]:
        """The sideloads by name; a product's own has the product before its name."""
        return {sideload.name: sideload for sideload in self.sideloads}

    def paging(self, product: str) -> PagingSpec:
        """How the lists of a product are paged."""
        whole = self.paging_by_product.get(WHOLE_API, PagingSpec())
        return self.paging_by_product.get(product, PagingSpec()).over(whole)

    def sideload(self, product: str, name: str) -> SideloadSpec | None:
        """A sideload as a product means it."""
        return self.sideload_by_name.get(f"{product}.{name}") or self.sideload_by_name.get(name)

    def meaning(self, parameter: str) -> str:
        """What a parameter means in general; empty when the spec does not say."""
        found = self.parameters.get(parameter)
        return found.doc if found else ""

    def limits_of(self, operation: str) -> Iterator[RateLimitSpec]:
        """The known limits of an operation."""
        return (limit for limit in self.limits if limit.covers(operation))
