"""Check what the client offers: every form can be called, and the forms of a method differ in their arguments."""

from __future__ import annotations

import itertools
import keyword
from collections import defaultdict
from typing import TYPE_CHECKING

from generator.openapi.arguments import WHOLE_BODY
from generator.openapi.calls import Call, calls_of
from generator.openapi.parameters import PAGING_ARGUMENTS, make_queries
from generator.spec.diagnostics import Diagnostic, did_you_mean
from zenpy._codegen.naming import path_parameters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.openapi.arguments import CallArgument
    from generator.spec.model import OperationSpec, Spec


def check_calls(spec: Spec) -> Iterator[Diagnostic]:
    """Everything that is wrong with the calls."""
    methods: defaultdict[tuple[str, str], list[Call]] = defaultdict(list)
    for operation in spec.operations:
        yield from _one_of(operation, spec)
        for call in calls_of(operation, spec):
            yield from _call(call, spec)
            methods[call.resource, call.method].append(call)
    for forms in methods.values():
        yield from _forms(forms)
        yield from _positions(forms)
    yield from _hidden_resources(methods)


def _call(call: Call, spec: Spec) -> Iterator[Diagnostic]:
    for name in (*call.resource.split("."), call.method, *(argument.name for argument in call.arguments)):
        if not name.isidentifier() or keyword.iskeyword(name):
            yield Diagnostic(call.place, f'"{name}" cannot be a Python name')
    yield from _unknown_arguments(call, spec)
    yield from _selectors(call)
    yield from _arguments(call)


def _unknown_arguments(call: Call, spec: Spec) -> Iterator[Diagnostic]:
    if not call.unknown_args or call.operation.calls is None:
        return
    wires = wire_names(call.operation, spec)
    rule = {rule.place: rule for rule in call.operation.calls}[call.place]
    for name in call.unknown_args:
        wire, place = rule.args[name], rule.at("args", name)
        if wire in wires:
            yield Diagnostic(place, f'"{wire}" is already given by another argument than "{name}"')
        else:
            has = did_you_mean(wire, wires)
            yield Diagnostic(place, f'"{call.operation.id}" has no parameter "{wire}"{has}')


def wire_names(operation: OperationSpec, spec: Spec) -> list[str]:
    """Everything that an argument can give to an operation."""
    body = operation.body
    sent = [*body.fields, *body.extra] if body else []
    if body and body.object:
        sent.append(body.key or WHOLE_BODY)
    if body and body.binary:
        sent += ["file", "content_type"]
    if body and body.has_files:
        sent += ["file_name", "content_type"]
    extra = ["include"] if operation.sideloads else []
    return [*path_parameters(operation.path), *sent, *make_queries(operation, spec), *extra]


def _one_of(operation: OperationSpec, spec: Spec) -> Iterator[Diagnostic]:
    """What an operation needs one of are parameters of it, several of them, and none that it needs in any case."""
    wires = wire_names(operation, spec)
    for name in operation.one_of:
        if name not in wires:
            has = did_you_mean(name, wires)
            yield Diagnostic(operation.at("one_of", name), f'"{operation.id}" has no parameter "{name}"{has}')
    if len(operation.one_of) == 1:
        yield Diagnostic(operation.at("one_of"), '"one_of" names several parameters; one alone is "required"')


def _selectors(call: Call) -> Iterator[Diagnostic]:
    """A `when` that is almost the name of an argument is a typing error; any other only chooses the form."""
    sent = [argument.name for argument in call.arguments if argument.place != "form"]
    for name in call.when:
        near = did_you_mean(name, sent)
        if name not in sent and near:
            yield Diagnostic(call.place, f'"when" names no argument: "{name}"{near}')


def _arguments(call: Call) -> Iterator[Diagnostic]:
    seen: dict[str, CallArgument] = {}
    for argument in call.arguments:
        if argument.name in seen:
            yield Diagnostic(
                call.place,
                f'{_method_name(call)} has two arguments "{argument.name}", for "{seen[argument.name].wire}" and "{argument.wire}"',
            )
        seen.setdefault(argument.name, argument)
        if call.operation.pages and argument.name in PAGING_ARGUMENTS:
            yield Diagnostic(
                call.place, f'{_method_name(call)} has an argument "{argument.name}", which paging has too'
            )
    positional = [argument for argument in call.arguments if argument.positional]
    for before, after in itertools.pairwise(positional):
        if after.required and not before.required:
            yield Diagnostic(call.place, f'"{after.name}" is required and cannot stand after "{before.name}"')


def _forms(forms: list[Call]) -> Iterator[Diagnostic]:
    first: dict[tuple[frozenset[str], bool], Call] = {}
    for call in forms:
        other = first.setdefault((frozenset(call.when), call.many), call)
        if other is not call:
            yield Diagnostic(
                call.place,
                f'{_method_name(call)} cannot tell "{call.operation.id}" from "{other.operation.id}" of {other.place}: '
                f"both are {_selection(call)}",
                (other.operation.id,),
            )
    yield from _ambiguous(forms)


def _positions(forms: list[Call]) -> Iterator[Diagnostic]:
    """The names in `order` are arguments of some form, and every argument that is positional is among them."""
    names = {argument.name for call in forms for argument in call.arguments}
    names.update(PAGING_ARGUMENTS if any(call.operation.pages for call in forms) else ())
    for call in forms:
        for name in call.order:
            if name not in names:
                yield Diagnostic(
                    call.place, f'"order" names no argument: "{name}"{did_you_mean(name, sorted(names))}'
                )
        left = [
            argument.name
            for argument in call.arguments
            if argument.positional and argument.name not in call.order
        ]
        if call.order and left:
            yield Diagnostic(call.place, f'"order" lacks {_quote(left)}, which can be given by position too')


def _ambiguous(forms: list[Call]) -> Iterator[Diagnostic]:
    """An optional argument of one form must not be the argument that chooses another form."""
    for call in forms:
        for other in forms:
            more = set(other.when) - set(call.when)
            used_names = {argument.name for argument in call.arguments}
            if other.many == call.many and set(call.when) < set(other.when) and more <= used_names:
                yield Diagnostic(
                    call.place,
                    f'{_method_name(call)} cannot tell "{call.operation.id}" from "{other.operation.id}" of {other.place}: '
                    f"both take {_quote(more)}",
                    (other.operation.id,),
                )


def _hidden_resources(forms: dict[tuple[str, str], list[Call]]) -> Iterator[Diagnostic]:
    """A method with the name of a sub-resource: one of them would hide the other."""
    resources: dict[str, Call] = {}
    for (resource, _), calls in forms.items():
        parts = resource.split(".")
        for end in range(1, len(parts) + 1):
            resources.setdefault(".".join(parts[:end]), calls[0])
    for (resource, method), calls in forms.items():
        hidden = resources.get(f"{resource}.{method}")
        if hidden is not None:
            yield Diagnostic(
                calls[0].place,
                f'the method "{resource}.{method}" has the name of a sub-resource, which "{hidden.operation.id}" '
                f"of {hidden.place} needs; call it on the sub-resource with method __call__",
                (hidden.operation.id,),
            )


def _method_name(call: Call) -> str:
    return call.resource if call.method == "__call__" else f"{call.resource}.{call.method}"


def _selection(call: Call) -> str:
    how = f"chosen by {_quote(call.when)}" if call.when else "chosen by nothing"
    return f"{how} and a list" if call.many else how


def _quote(names: Iterable[str]) -> str:
    return " and ".join(f'"{name}"' for name in sorted(names))
