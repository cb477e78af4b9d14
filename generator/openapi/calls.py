"""The naming rule: which methods of the client an operation becomes, and in which forms.

`tickets.list`, `.show` and `.show_many` are the forms of `client.tickets(…)`; `create` and `create_many` those of
`client.tickets.create(…)`; an author can say otherwise with `calls:` in the spec.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.openapi.arguments import (
    IN_LOCALE,
    OWN_RECORD,
    SELECTORS,
    CallArgument,
    CallForm,
    make_arguments,
    own_parameter,
)
from zenpy._codegen.naming import path_parameters, python_name

if TYPE_CHECKING:
    from generator.spec.diagnostics import Place
    from generator.spec.model import CallSpec, OperationSpec, Spec

CALL = "__call__"
MANY = "_many"
_BULK = {"create_many": "create", "update_many": "update", "delete_many": "delete", "destroy_many": "delete"}


@dataclass(frozen=True)
class Call:
    """One form of a method of the client.

    `when` are the names of the arguments whose presence chooses the form; `many` forms are chosen by a list in
    place of a record; `single` forms send one record in the envelope for many ids; `unknown_args` are names of `args`
    in the spec that lead nowhere; `order` are the arguments that can be given by position, if the spec says so.
    """

    operation: OperationSpec
    resource: str
    method: str
    when: tuple[str, ...]
    many: bool
    single: bool
    arguments: tuple[CallArgument, ...]
    place: Place
    unknown_args: tuple[str, ...] = ()
    order: tuple[str, ...] = ()


def calls_of(operation: OperationSpec, spec: Spec) -> list[Call]:
    """How the client offers an operation."""
    if operation.calls is not None:
        return [_call_from_spec(operation, spec, rule) for rule in operation.calls]
    return _default_calls(operation, spec)


def _default_calls(operation: OperationSpec, spec: Spec) -> list[Call]:
    home, verb = operation.id.rpartition(".")[::2]
    locale = _locale_of(operation, verb)
    verb = verb.removesuffix(IN_LOCALE) if locale else verb
    method, base, many = _method(operation, spec, home, verb)
    resource = ".".join(python_name(part) for part in home.split("."))
    calls: list[Call] = []
    for when, single in _choices(operation, base, method, many):
        form = CallForm(operation, base, (*when, *locale), many=many and not when, single=single)
        calls.append(_call(form, spec, resource, method, operation.place))
    return calls


def _locale_of(operation: OperationSpec, verb: str) -> tuple[str, ...]:
    chosen = verb.endswith(IN_LOCALE) and "locale" in path_parameters(operation.path)
    return ("locale",) if chosen else ()


def _method(operation: OperationSpec, spec: Spec, home: str, verb: str) -> tuple[str, str, bool]:
    """The method, the verb whose form it is, and whether it is the form for many."""
    if verb == "list" or verb == "show" or (verb == "show_many" and _selectors(operation)):
        return CALL, verb, False
    if verb.endswith(MANY) and takes_many(operation):
        single = _BULK.get(verb, verb.removesuffix(MANY))
        if single in OWN_RECORD or single in spec.operations_of.get(home, {}):
            return python_name(single), single, True
    return python_name(verb), verb, False


def takes_many(operation: OperationSpec) -> bool:
    """Whether an operation takes a list of records, or ids in their place."""
    return (operation.body is not None and operation.body.records is not None) or "ids" in operation.query


def _selectors(operation: OperationSpec) -> list[str]:
    return [name for name in SELECTORS if name in operation.query]


def _choices(
    operation: OperationSpec, base: str, method: str, many: bool
) -> list[tuple[tuple[str, ...], bool]]:
    """What chooses each form, and whether it sends a single record for many ids."""
    selectors = _selectors(operation)
    if base == "show":
        return [(("id",) if own_parameter(operation) else (), False)]
    if base == "show_many" and method == CALL:
        return [((name,), False) for name in selectors]
    if many and operation.body is not None and operation.body.records:
        singles = [((name,), True) for name in selectors] if operation.body.one else []
        return [((), False), *singles]
    if many:
        return [((), False), *(((name,), False) for name in selectors if name != "ids")]
    return [((), False)]


def _call_from_spec(operation: OperationSpec, spec: Spec, rule: CallSpec) -> Call:
    verb = operation.id.rpartition(".")[2]
    locale = _locale_of(operation, verb) if rule.when is None else ()
    verb = verb.removesuffix(IN_LOCALE) if locale else verb
    when = _when_of(operation, verb, rule)
    many = _many_of(operation, verb, rule) and not when
    # chosen by ids, a bulk operation that can change all alike sends the one record for them
    alike = operation.body is not None and operation.body.one is not None
    single = alike and bool(when) and set(when) <= set(SELECTORS)
    base = _BULK.get(verb, verb) if many else verb.removesuffix(MANY) if single else verb
    form = CallForm(
        operation, base, (*when, *locale), many=many, single=single, args=tuple(rule.args.items())
    )
    return replace(_call(form, spec, rule.on, rule.method, rule.place), order=rule.order)


def _when_of(operation: OperationSpec, verb: str, rule: CallSpec) -> tuple[str, ...]:
    if rule.when is not None:
        return tuple(name.strip() for name in rule.when.split(",") if name.strip())
    named = {wire: name for name, wire in rule.args.items()}
    if rule.method == CALL and verb == "show" and own_parameter(operation):
        return ("id",) if named.get(own_parameter(operation) or "", "id") == "id" else ()
    if rule.method == CALL and verb == "show_many":
        return tuple(_selectors(operation)[:1])
    if rule.method == CALL and verb.startswith("show_by_"):
        wire = verb.removeprefix("show_by_")
        return (named.get(wire, wire),)
    return ()


def _many_of(operation: OperationSpec, verb: str, rule: CallSpec) -> bool:
    if rule.many is not None:
        return rule.many
    return verb.endswith(MANY) and takes_many(operation) and not rule.method.endswith(MANY)


def _call(form: CallForm, spec: Spec, resource: str, method: str, place: Place) -> Call:
    found, unknown = make_arguments(form, spec)
    return Call(
        form.operation, resource, method, form.when, form.many, form.single, found, place, tuple(unknown)
    )
