"""The examples of the reference, and for each of them a sandbox in which every record is that it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from textwrap import indent
from typing import Any

from generator import ROOT
from generator.examples.arguments import Named
from generator.examples.calls import Example, Examples
from generator.model.build import build
from generator.model.ir import Form, Model
from generator.model.mixins import hand_written_methods
from generator.spec.load import load_spec
from generator.spec.model import Spec
from generator.spec.shared_tables import ExamplesSpec
from tests.support.contract import example_worlds
from tests.support.contract.call_setup import CallSetup
from tests.support.contract.document import DOCUMENT, ENTRIES, Entry, properties
from tests.support.contract.samples import is_number
from zenpy.sandbox import Record


@dataclass(frozen=True)
class Shown:
    """An example with the call that it shows."""

    id: str
    #: The operation, with what chooses the form.
    form: str
    entry: Entry
    example: Example


@dataclass(frozen=True)
class HandWritten:
    """The example of a call that is written by hand, and the operations that the call stands for."""

    name: str
    text: str
    operations: tuple[str, ...]


@cache
def _spec() -> Spec:
    return load_spec(ROOT / "openapi" / "spec")[0]


@cache
def _model() -> Model:
    return build(DOCUMENT, hand_written_methods(DOCUMENT))


@cache
def _examples() -> Examples:
    return Examples(DOCUMENT, _model(), _spec().api.examples, _spec().examples)


def examples_given() -> ExamplesSpec:
    """What people have written for examples."""
    return _spec().examples


def by_hand() -> list[HandWritten]:
    """The calls that are written by hand, but for those that only say where the call is."""
    examples = _examples()
    return [
        HandWritten(
            f"{resource.path}.{name}",
            examples.by_hand(resource, name),
            tuple(form.operation.id for one in resource.methods if one.name == name for form in one.forms),
        )
        for file in _model().api_files
        for resource in file.resources
        for name in sorted(resource.by_hand)
        if resource.mixin is not None and _is_call(*resource.mixin, name)
    ]


def _is_call(module: str, mixin: str, name: str) -> bool:
    function = getattr(getattr(import_module(module), mixin), name)
    return str(function.__annotations__.get("return")) != "NoReturn"


@cache
def made() -> list[Shown]:
    """The examples of all generated calls."""
    model, examples = _model(), _examples()
    return [
        Shown(
            f"{resource.path}.{method.name}={name_of(form)}",
            name_of(form),
            entry_of(resource.path, method.name, form),
            found,
        )
        for file in model.api_files
        for resource in file.resources
        for method in resource.offered
        for form in method.forms
        for found in [examples.of_form(resource, method, form)]
    ]


def name_of(form: Form) -> str:
    """The operation, with what chooses the form."""
    return form.operation.id + (f"({','.join(form.when)})" if form.when else "")


def entry_of(resource: str, method: str, form: Form) -> Entry:
    """The entry of the document that a form was made from."""
    wanted = (form.operation.id, resource, method, ",".join(form.when))
    return _entries()[wanted]


@cache
def _entries() -> dict[tuple[str, str, str, str], Entry]:
    return {
        (
            one.operation.id,
            str(one.data["resource"]),
            str(one.data["method"]),
            str(one.data["when"] or ""),
        ): one
        for one in ENTRIES
    }


#: The texts of records that examples look for.
TEXTS = ("name", "title", "subject", "email")


@cache
def values() -> Mapping[str, object]:
    """The values of fields in examples."""
    return _spec().api.examples


class ExampleSetup(CallSetup):
    """A sandbox with the records that an example names."""

    subdomain = "example"

    def __init__(self, shown: Shown) -> None:
        self.example = shown.example
        self._named = list(shown.example.named)
        super().__init__(shown.entry, listed=1)

    def _is_given(self, one: Mapping[str, Any]) -> bool:
        return False  # the example has the arguments

    def _prepare(self) -> None:
        for one in self._named:
            self._add_named(one)
        if self.operation.id in example_worlds.PREPARATIONS:
            example_worlds.PREPARATIONS[self.operation.id](self)
        else:
            super()._prepare()

    def _fill_list(self, listed: int) -> None:
        super()._fill_list(listed)
        kind = self.operation.result.get("schema")
        if kind and self.operation.result["kind"] == "list":
            self.sample(kind)

    def sample(self, kind: str, **fields: object) -> Record:
        """A record with the texts that examples have: what they look for."""
        known = properties(kind)
        texts = {name: values().get(f"{kind}.{name}", values().get(name)) for name in TEXTS if name in known}
        found = {name: text for name, text in texts.items() if isinstance(text, str) and "{" not in text}
        return self.add(kind, **{**found, **fields})

    def named(self, wire: str) -> list[Any]:
        """The values by which the example names records in an argument."""
        return [one.value for one in self.example.named if one.wire == wire]

    def _path_value(self, name: str) -> str:
        named = next((one for one in self._named if one.wire == name), None)
        lists = self.operation.result["kind"] == "list"
        kind = None if name.endswith("_type") and lists else self._kind_at(name)
        if named is None or kind is None:
            return super()._path_value(name) if named is None else str(named.value)
        self._named.remove(named)
        source, last = str(self._argument_for(name).get("path_from", "")), name.rpartition("_")[2]
        fields = (source, "id" if last == "id" else "", name, last, "id", "key")
        self.records[name] = self._known(kind, named.value, fields)
        return str(named.value)

    def _add_named(self, one: Named) -> None:
        if one.kind is not None:
            wanted = (
                "external_id" if one.wire.startswith("external") else "key" if one.wire == "keys" else "id"
            )
            self._known(one.kind, one.value, (wanted, "id", "id", "key"))

    def _known(self, kind: str, value: object, fields: tuple[str, ...]) -> Record:
        """A record of a kind that is known by a value in the first of some fields that it has."""
        known = properties(kind)
        field = next((one for one in fields if one in known), fields[2])
        typed = int(str(value)) if is_number(known.get(field, {})) and str(value).isdigit() else value
        found = self.sandbox.records(kind)
        same = [one for one in found if str(one.get(field)) == str(value)]
        return same[0] if same else self.add(kind, **{field: typed})


def as_modules() -> dict[str, str]:
    """The examples as modules for type checkers, by product: a function for each of them."""
    parts: dict[str, list[str]] = {"by_hand": [function_of(one.text) for one in by_hand() if one.text]}
    for one in made():
        parts.setdefault(str(one.entry.operation.data["x-zenpy-product"]), []).append(
            function_of(one.example.text)
        )
    head = "from zenpy import Zenpy"
    return {
        f"examples_{name}.py": "\n\n\n".join(
            [head, *(text.replace("NAME", f"example_{at}") for at, text in enumerate(all_, 1))]
        )
        + "\n"
        for name, all_ in parts.items()
    }


def function_of(text: str) -> str:
    """An example as the body of a function."""
    return "def NAME(client: Zenpy) -> None:\n" + indent(text, "    ")
