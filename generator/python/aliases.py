"""The public names that a module of resources has for the values of its arguments: `TicketsSideload`, `TicketsSortBy`.

Calls that take the same values share a name, so that neither a signature nor a program repeats the list.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from zenpy._codegen.annotations import subscript
from zenpy._codegen.naming import camel
from zenpy._codegen.source import literal, mark
from zenpy._codegen.types import Choice, Either, ListOf, choices_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.ir import ApiFile, Argument, Form, Method, Operation, Resource
    from zenpy._codegen.types import Type

#: How many known values of an open enumeration are spelled out in a signature.
_SHORT = 3


@dataclass(frozen=True)
class Alias:
    """A public name, the values it stands for, and what they are for."""

    name: str
    values: tuple[str | int | bool, ...]
    doc: str

    @property
    def definition(self) -> str:
        """The definition of the name."""
        values = subscript(mark("typing", "Literal"), *map(literal, self.values))
        return f"{self.name}: {mark('typing', 'TypeAlias')} = {values}"


def aliases(file: ApiFile) -> list[Alias]:
    """All of a module: what can be included, and what its arguments can be."""
    included = [
        Alias(name, values, f"Values of `include=` in `{call}`.")
        for values, (name, call) in _sideload_calls(file).items()
    ]
    return included + [
        Alias(name, values, f"What `{argument}` can be.")
        for values, (name, argument) in _choices(file).items()
    ]


def _forms(file: ApiFile) -> Iterator[tuple[Resource, Method, Form]]:
    for resource in file.resources:
        for method in resource.methods:
            for form in reversed(method.forms):
                yield resource, method, form


# -- sideloads ---------------------------------------------------------------------------------------------------------


def sideload_names(operation: Operation) -> tuple[str, ...]:
    """What an operation can bring along."""
    return tuple(name for name, _ in operation.sideloads)


def sideload_aliases(file: ApiFile) -> Mapping[tuple[str, ...], str]:
    """The names for what can be included, by the names that can."""
    return {values: name for values, (name, _) in _sideload_calls(file).items()}


def _sideload_calls(file: ApiFile) -> Mapping[tuple[str, ...], tuple[str, str]]:
    """The same names, each with the call that it is named after."""
    names_by_values: dict[tuple[str, ...], tuple[str, str]] = {}
    for resource, method, form in _forms(file):
        names = sideload_names(form.operation)
        if names and names not in names_by_values:
            long = "".join(f"By{camel(name)}" for name in form.when)
            used_names = {name for name, _ in names_by_values.values()}
            name = _unused_name(_stem(resource, method), long, "Sideload", used_names)
            names_by_values[names] = name, _call_text(resource, method, form)
    return names_by_values


def _call_text(resource: Resource, method: Method, form: Form) -> str:
    """A call by what chooses its form: `client.groups(id=…)`."""
    name = resource.path if method.is_call else f"{resource.path}.{method.name}"
    return f"client.{name}({', '.join(f'{chosen}=…' for chosen in form.when)})"


# -- choices -----------------------------------------------------------------------------------------------------------


def with_aliases(kind: Type, file: ApiFile) -> Type:
    """The type with the module's names for the enumerations in it."""
    match kind:
        case Choice(values=values, alias=None) if values in (known := _choices(file)):
            return replace(kind, alias=known[values][0], module=file.module)
        case ListOf(item):
            return ListOf(with_aliases(item, file))
        case Either(options):
            return Either(tuple(with_aliases(option, file) for option in options))
        case _:
            return kind


def _choices(file: ApiFile) -> dict[tuple[str | int | bool, ...], tuple[str, str]]:
    """The names for enumerations, by their values, with the argument that they are named after."""
    names_by_values: dict[tuple[str | int | bool, ...], tuple[str, str]] = {}
    for resource, method, form in _forms(file):
        for argument in form.arguments:
            for choice in _choices_to_name(argument, form.operation):
                if choice.values not in names_by_values:
                    used_names = {name for name, _ in names_by_values.values()}
                    long = "" if method.is_call else camel(method.name)
                    name = _unused_name(_stem(resource), long, camel(argument.name), used_names)
                    names_by_values[choice.values] = name, argument.name
    return names_by_values


def _choices_to_name(argument: Argument, operation: Operation) -> list[Choice]:
    """The enumerations of an argument that get a name here: closed ones, and open ones that are long."""
    if argument.wire == "include" and operation.sideloads:
        return []
    found = [choice for choice in choices_in(argument.type) if choice.alias is None]
    return [one for one in found if len(one.values) > (_SHORT if one.is_open else 1)]


def _stem(resource: Resource, method: Method | None = None) -> str:
    own = "" if method is None or method.is_call else camel(method.name)
    return resource.class_name.removesuffix("Api") + own


def _unused_name(stem: str, long: str, ending: str, used_names: set[str]) -> str:
    """A name from these parts that is not used yet: with `long` only if it is needed."""
    name = f"{stem}{ending}"
    return name if name not in used_names else f"{stem}{long}{ending}"
