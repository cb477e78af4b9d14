"""Check that everything is described: operations, objects and parameters; and that every shared description is used."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic, nearest_name, unknown_name
from zenpy._codegen.naming import path_parameters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.diagnostics import Place
    from generator.spec.model import OperationSpec, Spec


def check_descriptions(spec: Spec) -> Iterator[Diagnostic]:
    """Everything that lacks a description, and the shared descriptions that nothing uses."""
    for resource in spec.resources:
        if resource.name is not None and not resource.doc:
            yield _missing(resource.place, f'resource "{resource.name}"')
    for operation in spec.operations:
        if not operation.doc:
            yield _missing(operation.at("doc"), f'operation "{operation.key}"')
    for thing in spec.objects:
        if not thing.doc:
            yield _missing(thing.at("doc"), f'object "{thing.name}"')
    yield from _parameters(spec)


def _missing(place: Place, what: str) -> Diagnostic:
    return Diagnostic(place, f'{what} has no description: say in "doc" what it is', absent=True)


def _parameters(spec: Spec) -> Iterator[Diagnostic]:
    """Parameters of paths that nothing describes, and descriptions of no parameter: often one is the other, misspelt."""
    undescribed: defaultdict[str, list[OperationSpec]] = defaultdict(list)
    for operation in spec.operations:
        for name in path_parameters(operation.path):
            own = operation.path_fields.get(name)
            if not (own and own.doc) and not spec.meaning(name):
                undescribed[name].append(operation)
    used = _used(spec)
    unused = {one.name: one for one in spec.parameters.values() if one.name not in used}
    for name, operations in undescribed.items():
        near = nearest_name(name, unused)
        if near is not None and (len(operations) > 1 or _belongs(name, operations[0].path)):
            continue  # the description is misspelt, and reported below
        if near is not None:
            del unused[near]
        first = operations[0]
        yield Diagnostic(
            first.at(first.verb),
            f"the path parameter {{{name}}} has no description: correct it, or describe it in parameters.yaml or in "
            f'"path" of the operation{_meant(name, spec, near)}',
            names=(name,),
            absent=True,
        )
    for parameter in unused.values():
        yield Diagnostic(
            parameter.place, unknown_name("parameter", parameter.name, used), names=(parameter.name,)
        )


def _meant(name: str, spec: Spec, near: str | None) -> str:
    found = near or nearest_name(name, spec.parameters)
    return f'; did you mean "{found}"?' if found else ""


def _belongs(name: str, path: str) -> bool:
    """Whether a parameter is named after the part of the path before it, as `ticket_id` after `tickets`."""
    before = path.partition(f"/{{{name}}}")[0].rpartition("/")[2]
    return before.startswith(name.removesuffix("_id")[:-1])


def _used(spec: Spec) -> set[str]:
    """The names that a shared description is looked up for."""
    used = {"include"}
    for operation in spec.operations:
        named = {**dict.fromkeys(path_parameters(operation.path)), **operation.query, **operation.path_fields}
        silent = [name for name, field in named.items() if field is None or not field.doc]
        used.update(silent, (name.removesuffix("[]") for name in silent))
        # A selector that only chooses a form is described like a parameter.
        used.update(rule.when for rule in operation.calls or () if rule.when)
    return used
