"""One call on its way: the arguments, the request, and what is needed to read the answer."""

from __future__ import annotations

from dataclasses import dataclass, field

from zenpy.lib.calls.arguments import Value
from zenpy.lib.calls.operation import Form, Operation
from zenpy.lib.http.message import Request
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.changes import Changes

#: Identifies the changes of a record that a request carries, so that only those are cleared when it succeeds.
Carried = list[tuple[BaseObject, Changes]]


@dataclass(slots=True)
class Call:
    """One use of an operation.

    Attributes:
        method: the dotted name of the client's method, such as `tickets.merge`.
        arguments: the arguments that are not None, by name.
        carried: the records whose changes the request carries.
        chunks: the ids that a `show_many` form asks for, a hundred at a time; each chunk is a further request.
        chunk_key: the query parameter that takes the ids.
        has_no_ids: whether the list of ids is empty, so that there is nothing to send.
    """

    method: str
    operation: Operation
    request: Request
    form: Form
    arguments: dict[str, Value]
    carried: Carried = field(default_factory=list)
    chunks: list[str] = field(default_factory=list)
    chunk_key: str = ""
    has_no_ids: bool = False
