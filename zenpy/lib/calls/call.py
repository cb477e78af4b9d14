"""One call: its arguments, its request, and what is needed to read the answer."""

from __future__ import annotations

from dataclasses import dataclass, field

from zenpy.lib.calls.operation import Form, Operation
from zenpy.lib.http.message import Request
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.changes import Changes

#: Records, each with those of its changes that a request carries. Only these are cleared when the request succeeds.
SentChanges = list[tuple[BaseObject, Changes]]


@dataclass(slots=True)
class Call:
    """One use of an operation.

    Attributes:
        name: the dotted name of the client's method, such as `tickets.merge`.
        arguments: the arguments that are not None, by name.
        sent_changes: the records whose changes the request carries.
        id_batches: the ids that a `show_many` form asks for, a hundred at a time; each batch is one request.
        id_parameter: the query parameter that takes the ids.
        began: the moment at which it began, as the caches count moments; of a write, at which it was alone.
        loads_by_page: whether a relation is loaded for all records of a page at once.
        has_no_ids: whether the list of ids is empty, so that there is nothing to send.
    """

    name: str
    operation: Operation
    request: Request
    form: Form
    arguments: dict[str, object]
    sent_changes: SentChanges = field(default_factory=list)
    id_batches: list[str] = field(default_factory=list)
    id_parameter: str = ""
    has_no_ids: bool = False
    began: int = 0
    loads_by_page: bool = True
