"""The forms of a method side by side: the overloads of its stub, and the one function that takes all of them.

The runtime looks for the most specific form first. A reader looks for the plain one, so the overloads are in the order
of readers wherever type checkers find the same overload in both orders.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.python import argument_docs
from generator.python.aliases import sideload_names
from generator.python.search_terms import SEARCH, several_types, term_parameters, type_of_records
from generator.python.signatures import FLAG, LEFT_OUT, Parameter, parameters_of, return_type
from zenpy._codegen.annotations import join_options, or_none, record_class
from zenpy._codegen.source import builtin, mark
from zenpy._codegen.types import Record, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import ApiFile, Form, Method

_NOT_HERE = "Not used in this form."


@dataclass(frozen=True)
class Overload:
    """One way to call a method as type checkers see it: its parameters and what it gives."""

    form: Form
    parameters: list[Parameter]
    #: The one kind of records that it gives, of those the form can give.
    only: Record | None = None

    @property
    def names(self) -> frozenset[str]:
        """The parameters that can be given; one that can only be None stands for other overloads."""
        return frozenset(parameter.name for parameter in self.parameters if parameter.annotation != "None")

    def return_type(self, is_async: bool) -> str:
        """The annotation of what it returns."""
        return return_type(self.form, is_async, record_class(self.only) if self.only else None)


def overloads(method: Method, file: ApiFile) -> list[Overload]:
    """The in_order to call a method, the plain one first; a search has one for each type it can be asked for."""
    left = _as_matched(method, file)
    place = {id(candidate): at for at, candidate in enumerate(left)}
    left.sort(
        key=lambda candidate: (
            len(candidate.form.when),
            candidate.only is not None,
            candidate.form.many,
            candidate.form.when != ("id",),
        )
    )
    ordered: list[Overload] = []
    while left:
        # Type checkers take the first overload that fits, so one that fits another's calls stays behind it.
        free = next(
            candidate
            for candidate in left
            if not any(
                place[id(other)] < place[id(candidate)] and _accepts(candidate, other) for other in left
            )
        )
        left.remove(free)
        ordered.append(free)
    return ordered


def _accepts(overload: Overload, other: Overload) -> bool:
    """Whether a call that is meant for the other overload may fit this one too."""
    needed = {
        parameter.name for parameter in other.parameters if parameter.required and not parameter.positional
    }
    lacking = needed - overload.names
    if any(parameter.rest for parameter in overload.parameters):
        lacking &= {parameter.name for parameter in overload.parameters}
    own = {
        parameter.name for parameter in overload.parameters if parameter.required and not parameter.positional
    }
    return (
        not lacking
        and own <= other.names
        and _positions(other, required=True) <= _positions(overload, required=False)
        and _positions(overload, required=True) <= _positions(other, required=False)
    )


def _positions(overload: Overload, required: bool) -> int:
    """How many arguments can be given by position, or have to be given so."""
    return sum(
        parameter.positional and parameter.name in overload.names and (parameter.required or not required)
        for parameter in overload.parameters
    )


def forms_of(method: Method, file: ApiFile) -> list[Form]:
    """The forms of a method in the order of its overloads."""
    return list(dict.fromkeys(overload.form for overload in overloads(method, file)))


def forms_to_read(method: Method, file: ApiFile) -> list[Form]:
    """The forms of a method for a reader: the plain one first, whatever order type checkers need; ids before external ids."""
    return sorted(forms_of(method, file), key=_reading_order)


def _reading_order(form: Form) -> tuple[int, bool, bool, bool]:
    has_external_ids = any(name.startswith("external_") for name in form.when)
    return len(form.when), form.many, form.when != ("id",), has_external_ids


def choices_of(form: Form, method: Method, file: ApiFile) -> list[str]:
    """The arguments that a form can be given besides those that it is called with at least."""
    names = dict.fromkeys(
        parameter.name
        for overload in overloads(method, file)
        if overload.form == form
        for parameter in overload.parameters
        if parameter.name in overload.names and parameter.doc != _NOT_HERE
    )
    needed = {argument.name for argument in form.arguments if argument.required} | set(form.when)
    return [name for name in names if name not in needed]


def _as_matched(method: Method, file: ApiFile) -> list[Overload]:
    """The in_order to call a method in the order of the runtime, the most specific first."""
    plain = [
        Overload(form, _with_positions(parameters_of(form, file), form, method)) for form in method.forms
    ]
    if not method.terms:
        return [one for overload in plain for one in _overloads_by_need(overload)]
    return [typed for overload in plain for typed in _overloads_by_type(overload)]


def _with_positions(parameters: list[Parameter], form: Form, method: Method) -> list[Parameter]:
    """Parameters in the order in which they can be given by position; what only other forms take can be None here."""
    flags = {
        argument.name for other in method.forms for argument in other.arguments if argument.place == "form"
    }
    named = {parameter.name for parameter in parameters}
    others = [
        Parameter(name, builtin("bool") if name in flags else "None", False, False, _NOT_HERE)
        for name in dict.fromkeys([*form.order, *sorted(flags)])
        if name not in named
    ]
    return _by_position([*parameters, *others], form.order)


def _by_position(parameters: list[Parameter], order: tuple[str, ...]) -> list[Parameter]:
    named = {parameter.name: parameter for parameter in parameters}
    placed = [replace(named[name], positional=True) for name in order]
    return [*placed, *(parameter for parameter in parameters if parameter.name not in order)]


def _overloads_by_need(overload: Overload) -> list[Overload]:
    """One overload for each argument of which the form needs one; itself if it needs none of several."""
    names = [parameter.name for parameter in overload.parameters]
    places = [names.index(name) for name in overload.form.alternatives]
    return [
        replace(overload, parameters=parameters)
        for place in places
        for parameters in (*_by_place(overload.parameters, place), [*_with_need(overload.parameters, place)])
    ] or [overload]


def _by_place(parameters: list[Parameter], place: int) -> Iterator[list[Parameter]]:
    """The parameters as a call has them that gives one behind optional ones by its position, and so all before it as well.

    Such a call may give None, as `after_cursor` may be None to type checkers; the runtime refuses it where nothing else is given.
    """
    is_behind = any(one.positional and not one.required for one in parameters[:place])
    if is_behind and parameters[place].positional:
        yield [
            replace(one, annotation=or_none(one.annotation), required=True)
            if at <= place and not one.required
            else one
            for at, one in enumerate(parameters)
        ]


def _with_need(parameters: list[Parameter], place: int) -> Iterator[Parameter]:
    """Parameters of which one is required; behind an optional one it has no position, and neither has what follows it."""
    has_position = not any(one.positional and not one.required for one in parameters[:place])
    for at, one in enumerate(parameters):
        positional = one.positional and (at < place or has_position)
        yield replace(one, required=one.required or at == place, positional=positional)


def _overloads_by_type(overload: Overload) -> list[Overload]:
    """A search for each type of records, and one for all of them."""
    variants = overload.form.operation.result.variants
    first = [
        parameter for parameter in overload.parameters if parameter.positional and parameter.name != "type"
    ]
    others = [
        parameter
        for parameter in overload.parameters
        if not parameter.positional and parameter.name != "type"
    ]
    terms, title = overload.form.operation.terms, overload.form.operation.title
    types = list(dict.fromkeys(kind for term in terms for kind in term.types))
    every_term = term_parameters(terms, None, title)
    if variants is None:
        either = join_options([type_of_records(types), several_types(types)])
        chosen = Parameter("type", either, False, False, argument_docs.TYPE)
        counted = term_parameters(terms, None, title, is_count=True)
        return [replace(overload, parameters=[*first, chosen, *others, *counted])]
    found = []
    for value, spec in variants[1]:
        chosen = Parameter("type", type_of_records((value,)), True, False, argument_docs.TYPE)
        parameters = [*first, chosen, *others, *term_parameters(terms, value, title)]
        found.append(replace(overload, parameters=parameters, only=_variant(overload.form, spec)))
    if "search" in overload.form.operation.pages:
        several = Parameter("type", several_types(types), True, False, argument_docs.TYPE)
        found.append(replace(overload, parameters=[*first, several, *others, *every_term]))
    everything = Parameter("type", "None", False, False, argument_docs.TYPE)
    return [*found, replace(overload, parameters=[*first, everything, *others, *every_term])]


def _variant(form: Form, spec: str) -> Record:
    kinds = options_of(form.operation.result.item)
    return next(kind for kind in kinds if isinstance(kind, Record) and kind.spec == spec)


# -- all forms together --------------------------------------------------------------------------------------------------


def merge_parameters(method: Method, file: ApiFile) -> list[Parameter]:
    """The parameters of all forms of a method together; only what every form needs is required.

    Those that programs give by position are in the order of the runtime's forms; keywords are in the order of a reader.
    """
    forms = [
        {parameter.name: parameter for parameter in overload.parameters}
        for overload in _as_matched(method, file)
    ]
    in_order = overloads(method, file)
    together: dict[str, Parameter] = {}
    for form in forms:
        for name, parameter in form.items():
            before = together.get(name)
            together[name] = parameter if before is None else _either(before, parameter)
    together = {
        name: replace(parameter, doc=_doc_of_all(name, in_order)) for name, parameter in together.items()
    }
    widest = _widest_include(method, file)
    if widest is not None:
        together["include"] = widest
    if method.terms:
        together = {name: one for name, one in together.items() if not one.is_term}
        doc = argument_docs.search_keywords([term.name for term in method.terms], file.package.title)
        together["filters"] = Parameter("filters", mark(SEARCH, "SearchValue"), False, False, doc, rest=True)
    everywhere = {name for name in together if all(name in form and form[name].required for form in forms)}
    merged = [
        replace(
            parameter,
            required=name in everywhere,
            default=LEFT_OUT if name in method.naming else parameter.default,
        )
        for name, parameter in together.items()
    ]
    to_read = sorted(in_order, key=lambda overload: _reading_order(overload.form))
    names = [parameter.name for overload in to_read for parameter in overload.parameters]
    places = {name: place for place, name in reversed(list(enumerate(names)))}
    merged.sort(key=lambda one: -1 if one.positional else places.get(one.name, len(names)))
    return _by_position(merged, max((form.order for form in method.forms), key=len))


def _either(first: Parameter, second: Parameter) -> Parameter:
    kinds = [annotation for annotation in (first.annotation, second.annotation) if annotation != "None"]
    return Parameter(
        first.name,
        builtin("bool") if kinds == [FLAG, builtin("bool")] else join_options(kinds or ["None"]),
        first.required and second.required,
        first.positional or second.positional,
        first.doc,
        first.rest,
        first.default,
    )


def _doc_of_all(name: str, found: list[Overload]) -> str:
    """What an argument means; where forms take different things under its name, each of them, the plain form's first."""
    parameters = [
        parameter for overload in found for parameter in overload.parameters if parameter.name == name
    ]
    docs = dict.fromkeys(one.doc for one in parameters if one.doc not in ("", _NOT_HERE))
    kinds = {one.annotation for one in parameters if one.doc in docs}
    return " Or: ".join(docs) if len(kinds) > 1 else next(iter(docs), "")


def _widest_include(method: Method, file: ApiFile) -> Parameter | None:
    """What `include` takes in the form that can bring along all that the others can, if there is one."""
    forms = [form for form in method.forms if any(argument.wire == "include" for argument in form.arguments)]
    names = [frozenset(sideload_names(form.operation)) for form in forms]
    for form, own in zip(forms, names, strict=True):
        if own and own == frozenset().union(*names):
            return next(parameter for parameter in parameters_of(form, file) if parameter.name == "include")
    return None
