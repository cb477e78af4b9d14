"""The calls of a client by name, for a command line: those of its resources (`tickets.merge`), and the operations of the API.

A call can stand for several operations: `client.tickets()` lists, `client.tickets(id=1)` shows one. On a command line each of
them has a name, too (`tickets.list`, `tickets.show`). They are the operation ids of the OpenAPI document that ships with the package.
"""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import FunctionType

from zenpy.cli.calling.docs import read_docs
from zenpy.client import Zenpy
from zenpy.lib.calls.arguments import PAGING_ARGUMENTS
from zenpy.lib.calls.operation import Argument, Form, Method
from zenpy.lib.resources import Lazy
from zenpy.lib.suggest import suggest_name


@dataclass(frozen=True)
class NamedCall:
    """A call that a command names.

    Attributes:
        name: as it was given.
        method: the call of the client.
        function: what `help()` shows.
        form: the operation of it that the name stands for; None if the arguments choose one.
    """

    name: str
    method: Method[object]
    function: FunctionType
    form: Form | None

    @property
    def forms(self) -> tuple[Form, ...]:
        """The operations that the call may turn into."""
        return self.method.forms if self.form is None else (self.form,)

    @property
    def summary(self) -> str:
        """The first sentence of its description."""
        return self.description.partition(". ")[0].rstrip(".")

    @property
    def description(self) -> str:
        """What it does, in one paragraph."""
        return read_docs(self.function).describe(self.forms)

    @property
    def parameters(self) -> list[str]:
        """The arguments of the Python call, in order."""
        return [name for name in inspect.signature(self.function).parameters if name != "self"]

    def describe(self) -> str:
        """Usage, operations, description and arguments, for `--help`."""
        usual = self.forms[-1]
        words = [_placeholder(one) for one in usual.arguments if one.required and one.place != "form"]
        lines = [f"usage: {' '.join(['zenpy call', self.name, *words])} [--ARGUMENT VALUE...]", ""]
        lines += [textwrap.fill(self.description, 100), ""]
        lines += [
            f"  {form.operation.method} {form.operation.path}  ({form.operation.id})" for form in self.forms
        ]
        texts = read_docs(self.function).arguments
        for number, name in enumerate(self.arguments):
            text = textwrap.fill(texts.get(name, ""), 100, initial_indent=" " * 8, subsequent_indent=" " * 8)
            lines += [
                *([""] if number == 0 else []),
                f"  --{name.replace('_', '-')}",
                *([text] if text.strip() else []),
            ]
        return "\n".join(lines)

    @property
    def arguments(self) -> list[str]:
        """The arguments of its operations, in the order of the Python call."""
        own = {argument.name for form in self.forms for argument in form.arguments}
        others = {argument.name for form in self.method.forms for argument in form.arguments} - own
        if not any(form.operation.pages for form in self.forms):
            others.update(PAGING_ARGUMENTS)
        return [name for name in self.parameters if name not in others]


def _placeholder(argument: Argument) -> str:
    """What stands for a value in the usage."""
    if argument.place != "record":
        return argument.name.upper()
    return f"{'ID ' if argument.also_path else ''}--json {(argument.accepts or 'BODY').rpartition('.')[2].upper()}"


def find_call(name: str) -> NamedCall:
    """The call with a name.

    Raises:
        LookupError: there is none; it names the nearest.
    """
    found = all_calls().get(name)
    if found is None:
        near = suggest_name(name, all_calls())
        raise LookupError(
            f"there is no call {name!r}; "
            + (f"did you mean {near}?" if near else "`zenpy describe` lists them all")
        )
    return found


@cache
def all_calls() -> dict[str, NamedCall]:
    """All calls by name: those of the client first, then the operations that have no call of the same name."""
    calls: dict[str, NamedCall] = {}
    for method, function in _walk(Zenpy):
        own = [form for form in method.forms if form.operation.id == method.name]
        form = own[0] if len({form.many for form in own}) == 1 and len(method.forms) > 1 and own else None
        calls.setdefault(method.name, NamedCall(method.name, method, function, form))
    operations: dict[str, NamedCall] = {}
    for call in calls.values():
        for form in call.method.forms:
            name = form.operation.id
            operations.setdefault(name, NamedCall(name, call.method, call.function, form))
    return dict(sorted({**operations, **calls}.items()))


def _walk(kind: type) -> Iterator[tuple[Method[object], FunctionType]]:
    """The calls of a class of resources and of those that it leads to, each with its function."""
    for base in kind.__mro__:
        for name, value in vars(base).items():
            if isinstance(value, Lazy):
                yield from _walk(value._find_class(value._class))
            elif isinstance(value, Method):
                function = getattr(
                    kind, "__call__" if name == "_CALL" else name.removeprefix("_").lower(), None
                )
                if isinstance(function, FunctionType):
                    yield value, function
