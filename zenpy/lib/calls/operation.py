"""What an API operation is and how a Python call maps onto it: plain data, written by the generator.

The generated modules in `zenpy.lib.api` hold one `Method` for each call a client offers. A method has one or more
forms (`tickets()`, `tickets(id=1)`, `tickets(ids=[...])`); each form calls one operation of the API. The code that makes
requests (`zenpy.lib.calls.plan`) and reads answers (`zenpy.lib.calls.result`) needs only this data.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Generic, Literal, NamedTuple, Never, TypeAlias, TypeVar, cast, get_args

T_co = TypeVar("T_co", covariant=True)

_EMPTY: Mapping[str, str] = MappingProxyType({})

# The kinds below are closed: code that treats each of them differently ends in `assert_never`. The generator writes them
# as plain strings; a test holds its kinds and these equal.

#: How a query parameter is written.
ParamStyle: TypeAlias = Literal["form", "comma", "repeat", "deep"]
#: What a request body is.
BodyKind: TypeAlias = Literal["record", "records", "fields", "binary", "multipart"]
#: What an answer holds.
ResultKind: TypeAlias = Literal["list", "one", "whole", "job", "count", "nothing", "binary", "map", "values"]
#: What a write means: the whole of a new record, the whole of a stored one, what changed of it, or arguments only.
Writes: TypeAlias = Literal["make", "replace", "change", "act"]
#: Where a sideload lands in the answer.
SideloadPlace: TypeAlias = Literal["envelope", "field"]
#: Where an argument goes in the request.
ArgumentPlace: TypeAlias = Literal[
    "path", "query", "body", "record", "file", "file_name", "content_type", "form"
]
#: How a listing is paged.
PageForm: TypeAlias = Literal[
    "cursor",
    "cursor_back",
    "offset",
    "incremental_time",
    "incremental_cursor",
    "search",
    "search_export",
    "since_id",
    "next_url",
    "next_page_url",
    "after_url",
    "link",
]


class LeftOut:
    """What an argument has that was not given, where None is refused."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "..."


#: The default of an argument that names the records of a call. None is refused there: who has no id does not mean all records.
LEFT_OUT: Never = cast("Never", LeftOut())


class Param(NamedTuple):
    """A query parameter: its name on the wire and how lists are written.

    `style` is `form` (one value), `comma` (`ids=1,2,3`), `repeat` (`role[]=agent&role[]=admin`) or `deep`
    (`filter[status]=open`); `limit` is how many ids one call may carry.
    """

    wire: str
    style: ParamStyle = "form"
    limit: int = 100


class Body(NamedTuple):
    """The shape of a request body.

    `kind` is `record` (one object), `records` (a list of them), `fields` (named values), `binary` (a file) or
    `multipart` (a file and named values).
    `key` is the envelope around it; `one` is the envelope of the form that applies one record to many ids;
    `limit` is how many records one call may carry; `takes` are fields that only Zendesk sets elsewhere, and that this
    call takes; `only` are the fields that it takes, if it does not take all; `listed` sends the one record as a list.
    """

    kind: BodyKind
    schema: str | None = None
    key: str | None = None
    limit: int | None = None
    one: str | None = None
    takes: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    listed: bool = False


class Result(NamedTuple):
    """The shape of a successful answer.

    `kind` is `list`, `one`, `whole` (the body itself is the record), `job`, `count`, `nothing`, `binary`, `map` or
    `values` (plain values; `many` marks a list of them). `also` names further envelope keys and their types;
    `variants` chooses the class of each item by the value of a key, or with an empty key by the envelope's own.
    """

    kind: ResultKind
    schema: str | None = None
    key: str | None = None
    also: Mapping[str, str] = _EMPTY
    variants: tuple[str, Mapping[str, str]] | None = None
    many: bool = False
    #: Whether the answer is a document of JSON:API, whose resources are read as flat records.
    json_api: bool = False

    @property
    def is_list(self) -> bool:
        """Whether the answer holds any number of records or values."""
        return self.kind in ("list", "map") or (self.kind == "values" and self.many)


class Sideload(NamedTuple):
    """Where the answer has the data of an `include=`: a list next to the records (`envelope`) or a key of each (`field`)."""

    key: str
    schema: str | None = None
    place: SideloadPlace = "envelope"


def among(table: Mapping[str, Sideload], names: object) -> Mapping[str, Sideload]:
    """Those of a module's sideloads that a Literal of names lists."""
    return {name: table[name] for name in get_args(names)}


class LinkPages(NamedTuple):
    """Where the answer of a listing of the form `link` has the address of its next page (names, with dots between them), and
    the parameter for the number of records on a page.
    """

    link: str
    size: str = ""


class Operation(NamedTuple):
    """One operation of the API: method, path template, parameters, body, answer and paginations."""

    id: str
    method: str
    path: str
    query: tuple[Param, ...] = ()
    body: Body | None = None
    result: Result = Result("nothing")
    pages: tuple[PageForm, ...] = ()
    page_size: int = 100
    sideloads: Mapping[str, Sideload] = MappingProxyType({})
    #: Whether it takes an idempotency key, which makes repeating it safe.
    idempotent: bool = False
    #: Whether it takes `safe=True`, and then fails if the record changed since it was read.
    safe: bool = False
    #: The parameters of which a call gives one at least.
    one_of: tuple[str, ...] = ()
    #: What a write means.
    writes: Writes = "act"
    #: Whether GET of the same path reads what a change writes.
    readable: bool = False
    #: The server that it belongs to; empty for the account's.
    server: str = ""
    #: Of the form `link`: where the address of the next page is.
    link_pages: LinkPages = LinkPages("")

    @property
    def is_listing(self) -> bool:
        """Whether the answer is read page by page, lazily; a write that answers a list is sent at once."""
        return self.result.is_list and (self.method == "GET" or bool(self.pages))


class Argument(NamedTuple):
    """One Python argument of a form and where it goes on the wire.

    `place` is `path`, `query`, `body` (a named property), `record` (the body record or records), `file`,
    `file_name`, `content_type`, or `form` for a flag that only chooses the form. `also_path` names the path parameter
    that takes the record's id as well; `accepts` names the record whose id it is; `many` takes a list; `joined` sends the
    list in a body as one text, with commas.
    """

    name: str
    place: ArgumentPlace
    wire: str
    also_path: str | None = None
    accepts: str | None = None
    required: bool = False
    many: bool = False
    #: The attribute of a record that stands in the path.
    path_from: str = "id"
    joined: bool = False


class Form(NamedTuple):
    """One way to call a method.

    It is chosen when all arguments in `when` are given (one name, or several joined by commas), or, with `many`, when the
    first argument that takes a list is a list.
    """

    operation: Operation
    arguments: tuple[Argument, ...] = ()
    when: str | None = None
    many: bool = False


class Method(Generic[T_co]):
    """A call of the client: its dotted name (`tickets.merge`) and its forms. `T_co` is what it returns."""

    __slots__ = ("_naming", "forms", "name", "terms")

    def __init__(self, name: str, *forms: Form, terms: bool = False) -> None:
        self.name: str = name
        self.forms: tuple[Form, ...] = forms
        #: Whether further keyword arguments are search terms.
        self.terms: bool = terms
        self._naming: frozenset[str] | None = None

    @property
    def naming(self) -> frozenset[str]:
        """The arguments that choose a form by naming its records. A locale names a version of them, and may be None."""
        if self._naming is None:
            self._naming = frozenset(
                argument.name
                for form in self.forms
                for argument in form.arguments
                if argument.name in (form.when or "").split(",")
                and argument.place != "form"
                and argument.name != "locale"
            )
        return self._naming

    @property
    def is_safe(self) -> bool:
        """Whether a form of it takes `safe=True`, and then fails if the record changed since it was read."""
        return any(form.operation.safe for form in self.forms)

    def __repr__(self) -> str:
        return f"Method({self.name!r})"
