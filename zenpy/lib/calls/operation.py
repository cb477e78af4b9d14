"""What an API operation is and how a Python call maps onto it: plain data, written by the generator.

The generated modules in `zenpy.lib.api` hold one `Method` for each call a client offers. A method has one or more
forms (`tickets()`, `tickets(id=1)`, `tickets(ids=[...])`), each form speaks of one operation of the API. Everything
that turns these into HTTP (`zenpy.lib.calls.plan`) and answers into objects (`zenpy.lib.calls.result`) reads only this data.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Generic, NamedTuple, TypeVar, get_args

T_co = TypeVar("T_co", covariant=True)

_EMPTY: Mapping[str, str] = MappingProxyType({})


class Param(NamedTuple):
    """A query parameter: its name on the wire and how lists are written.

    `style` is `form` (one value), `comma` (`ids=1,2,3`) or `repeat` (`role[]=agent&role[]=admin`); `limit` is how many
    ids one call may carry.
    """

    wire: str
    style: str = "form"
    limit: int = 100


class Body(NamedTuple):
    """The shape of a request body.

    `kind` is `record` (one object), `records` (a list of them), `fields` (named values), `binary` (a file) or
    `multipart` (a file with named values beside it).
    `key` is the envelope around it; `one` is the envelope of the form that applies one record to many ids;
    `limit` is how many records one call may carry.
    """

    kind: str
    schema: str | None = None
    key: str | None = None
    limit: int | None = None
    one: str | None = None


class Result(NamedTuple):
    """The shape of a successful answer.

    `kind` is `list`, `one`, `whole` (the body itself is the record), `job`, `count`, `nothing`, `binary`, `map` or
    `values` (plain values; `many` tells a list of them). `also` names further envelope keys and their types;
    `variants` chooses the class of each item by the value of a key, or with an empty key by the envelope's own.
    """

    kind: str
    schema: str | None = None
    key: str | None = None
    also: Mapping[str, str] = _EMPTY
    variants: tuple[str, Mapping[str, str]] | None = None
    many: bool = False


class Sideload(NamedTuple):
    """Where data asked for with `include=` lands: a list beside the records (`envelope`) or a key in each (`field`)."""

    key: str
    schema: str | None = None
    place: str = "envelope"


def among(table: Mapping[str, Sideload], names: object) -> Mapping[str, Sideload]:
    """Those of a module's sideloads that a Literal of names lists."""
    return {name: table[name] for name in get_args(names)}


class Operation(NamedTuple):
    """One operation of the API: method, path template, parameters, body, answer and paginations."""

    id: str
    method: str
    path: str
    query: tuple[Param, ...] = ()
    body: Body | None = None
    result: Result = Result("nothing")
    pages: tuple[str, ...] = ()
    page_size: int = 100
    sideloads: Mapping[str, Sideload] = MappingProxyType({})
    #: Whether it takes an idempotency key, which makes repeating it safe.
    idempotent: bool = False
    #: Whether it can be told to fail when the record changed since it was read.
    safe: bool = False


class Argument(NamedTuple):
    """One Python argument of a form and where it goes on the wire.

    `place` is `path`, `query`, `body` (a named property), `record` (the body record or records), `file`,
    `file_name`, `content_type`, or `form` for a flag that only chooses the form. `also_path` names the path parameter
    that takes the record's id as well; `accepts` tells whose id it is; `many` takes a list.
    """

    name: str
    place: str
    wire: str
    also_path: str | None = None
    accepts: str | None = None
    required: bool = False
    many: bool = False
    #: The attribute of a record that its path knows it by.
    path_from: str = "id"


class Form(NamedTuple):
    """One way to call a method: chosen when the argument `when` is given, or, with `many`, when the first is a list."""

    operation: Operation
    arguments: tuple[Argument, ...] = ()
    when: str | None = None
    many: bool = False


class Method(Generic[T_co]):
    """A call of the client: its dotted name (`tickets.merge`) and its forms. `T_co` is what it gives."""

    __slots__ = ("forms", "name", "terms")

    def __init__(self, name: str, *forms: Form, terms: bool = False) -> None:
        self.name: str = name
        self.forms: tuple[Form, ...] = forms
        #: Whether further keyword arguments are search terms.
        self.terms: bool = terms

    @property
    def is_safe(self) -> bool:
        """Whether a form of it can be told to fail when the record changed since it was read."""
        return any(form.operation.safe for form in self.forms)

    def __repr__(self) -> str:
        return f"Method({self.name!r})"
