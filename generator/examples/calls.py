"""The example of a call: what it imports, the call, and what is read from its result."""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.examples.arguments import Maker, Named
from generator.examples.code import WIDTH, imports_of
from generator.examples.code import call as code_of_call
from generator.examples.records import Records
from generator.examples.results import Results
from generator.published.addresses import Addresses
from generator.published.values import Values
from generator.spec.shared_tables import ExampleSpec, ExamplesSpec
from zenpy._codegen.document import schema_nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model.ir import Form, Method, Model, Resource
    from zenpy._codegen.document import Node


@dataclass(frozen=True)
class Example:
    """A short program; `client` is a client of the account."""

    text: str
    #: The records that it names.
    named: tuple[Named, ...] = ()


class Examples:
    """The examples of one document.

    Args:
        document: what the API is.
        model: the classes and calls that are generated from it.
        values: values of fields by name, as api.yaml has them.
        given: what people have written for examples.
    """

    def __init__(
        self, document: Node, model: Model, values: Mapping[str, object], given: ExamplesSpec | None = None
    ) -> None:
        known = Values({name: dict(one) for name, one in schema_nodes(document).items()}, values)
        addresses = Addresses(document, known)
        known.urls.update(addresses.urls())
        self._given = given or ExamplesSpec()
        self._maker = Maker(document, model, self._given, known, addresses, Records(model))
        self._results = Results(model, known, self._given)

    def of_form(self, resource: Resource, method: Method, form: Form) -> Example:
        """The example of one form of a call."""
        name = f"client.{resource.path}" + ("" if method.is_call else f".{method.name}")
        given = self._of(form)
        if given.text:
            return Example(given.text.rstrip("\n"))
        arguments = self._maker.make(form, given, method.name)
        call = code_of_call(name, arguments.parts)
        text = self._results.lines(call, form, given)
        return Example(_with_imports(text, imports_of(call)), tuple(arguments.named))

    def by_hand(self, resource: Resource, name: str) -> str:
        """The example of a call that is written by hand; empty where nobody has given one."""
        called = resource.path if name == "__call__" else f"{resource.path}.{name}"
        return self._given.texts.get(called, "").rstrip("\n")

    def _of(self, form: Form) -> ExampleSpec:
        """What is given for a form, or for its operation."""
        calls, operation = self._given.calls, form.operation.id
        return calls.get(f"{operation}({','.join(form.when)})") or calls.get(operation) or ExampleSpec()


def _with_imports(text: str, names: Iterable[tuple[str, str]]) -> str:
    modules: defaultdict[str, list[str]] = defaultdict(list)
    for module, name in sorted(names, key=lambda pair: _place(pair[1])):
        modules[module].append(name)
    own = {module for module in modules if module not in sys.stdlib_module_names}
    groups = [modules.keys() - own, own]
    parts = ["\n".join(_import(one, modules[one]) for one in sorted(group)) for group in groups if group]
    return "\n\n".join([*parts, text])


def _import(module: str, names: list[str]) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"from {module} import (", *(f"    {name}," for name in names), ")"])


def _place(name: str) -> tuple[bool, bool, str]:
    """The order of imported names, as the formatter has it: constants, classes, the others."""
    return not name.isupper(), not name[0].isupper(), name
