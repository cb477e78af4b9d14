"""The forms of a method side by side: the overloads of its stub, and the one function that takes all of them.

The runtime looks for the most particular form first. A reader looks for the plain one, so the overloads are in the order
of readers wherever type checkers find the same overload in both orders.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.model.types import Record, options_of
from generator.python import argument_docs
from generator.python.aliases import sideload_names
from generator.python.annotations import join_options, record_class, subscript
from generator.python.signatures import FLAG, Parameter, parameters_of, return_type
from generator.python.source import builtin, literal, mark

if TYPE_CHECKING:
    from generator.model.ir import ApiFile, Form, Method

SEARCH = "zenpy.lib.calls.search"
_NOT_HERE = "chooses another form of the call, or belongs to one; left out here."


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
        return frozenset(one.name for one in self.parameters if one.annotation != "None")

    def return_type(self, is_async: bool) -> str:
        """The annotation of what it returns."""
        return return_type(self.form, is_async, record_class(self.only) if self.only else None)


def overloads(method: Method, file: ApiFile) -> list[Overload]:
    """The ways to call a method, the plain one first; a search has one for each type it can be asked for."""
    left = _as_matched(method, file)
    place = {id(one): at for at, one in enumerate(left)}
    left.sort(
        key=lambda one: (len(one.form.when), one.only is not None, one.form.many, one.form.when != ("id",))
    )
    found: list[Overload] = []
    while left:
        # Type checkers take the first overload that fits, so one that fits another's calls stays behind it.
        free = next(
            one
            for one in left
            if not any(place[id(other)] < place[id(one)] and _accepts(one, other) for other in left)
        )
        left.remove(free)
        found.append(free)
    return found


def _accepts(way: Overload, other: Overload) -> bool:
    """Whether a call that is meant for the other overload may fit this one too."""
    needed = {one.name for one in other.parameters if one.required and not one.positional}
    lacking = needed - way.names
    if any(one.rest for one in way.parameters):
        lacking &= {one.name for one in way.parameters}
    own = {one.name for one in way.parameters if one.required and not one.positional}
    return (
        not lacking
        and own <= other.names
        and _positions(other, required=True) <= _positions(way, required=False)
        and _positions(way, required=True) <= _positions(other, required=False)
    )


def _positions(way: Overload, required: bool) -> int:
    """How many arguments can be given by position, or have to be given so."""
    return sum(
        one.positional and one.name in way.names and (one.required or not required) for one in way.parameters
    )


def forms_of(method: Method, file: ApiFile) -> list[Form]:
    """The forms of a method in the order of its overloads."""
    return list(dict.fromkeys(way.form for way in overloads(method, file)))


def choices_of(form: Form, method: Method, file: ApiFile) -> list[str]:
    """The arguments that a form can be given besides those that it is called with at least."""
    names = dict.fromkeys(
        one.name
        for way in overloads(method, file)
        if way.form == form
        for one in way.parameters
        if one.name in way.names
    )
    needed = {one.name for one in form.arguments if one.required} | set(form.when)
    return [name for name in names if name not in needed]


def _as_matched(method: Method, file: ApiFile) -> list[Overload]:
    """The ways to call a method in the order of the runtime, the most particular first."""
    plain = [
        Overload(form, _with_positions(parameters_of(form, file), form, method)) for form in method.forms
    ]
    if not method.terms:
        return plain
    return [one for overload in plain for one in _overloads_by_type(overload)]


def _with_positions(found: list[Parameter], form: Form, method: Method) -> list[Parameter]:
    """Parameters in the order in which they can be given by position; what only other forms take can be None here."""
    flags = {one.name for other in method.forms for one in other.arguments if one.place == "form"}
    named = {one.name for one in found}
    others = [
        Parameter(name, builtin("bool") if name in flags else "None", False, False, _NOT_HERE)
        for name in dict.fromkeys([*form.order, *sorted(flags)])
        if name not in named
    ]
    return _by_position([*found, *others], form.order)


def _by_position(found: list[Parameter], order: tuple[str, ...]) -> list[Parameter]:
    named = {one.name: one for one in found}
    placed = [replace(named[name], positional=True) for name in order]
    return [*placed, *(one for one in found if one.name not in order)]


def _overloads_by_type(overload: Overload) -> list[Overload]:
    """A search for each type of records, and one for all of them."""
    variants = overload.form.operation.result.variants
    first = [one for one in overload.parameters if one.positional and one.name != "type"]
    others = [one for one in overload.parameters if not one.positional and one.name != "type"]
    rest = Parameter("filters", mark(SEARCH, "SearchValue"), False, False, argument_docs.FILTERS, rest=True)
    if variants is None:
        return [replace(overload, parameters=[*first, *others, rest])]
    found = []
    for value, spec in variants[1]:
        chosen = Parameter(
            "type", subscript(mark("typing", "Literal"), literal(value)), True, False, argument_docs.TYPE
        )
        found.append(
            replace(overload, parameters=[*first, chosen, *others, rest], only=_variant(overload.form, spec))
        )
    everything = Parameter("type", "None", False, False, argument_docs.TYPE)
    return [*found, replace(overload, parameters=[*first, everything, *others, rest])]


def _variant(form: Form, spec: str) -> Record:
    kinds = options_of(form.operation.result.item)
    return next(one for one in kinds if isinstance(one, Record) and one.spec == spec)


# -- all forms together --------------------------------------------------------------------------------------------------


def merge_parameters(method: Method, file: ApiFile) -> list[Parameter]:
    """The parameters of all forms of a method together; only what every form needs is required.

    They are in the order of the runtime's forms, which is the order in which programs give them by position.
    """
    forms = [{one.name: one for one in overload.parameters} for overload in _as_matched(method, file)]
    together: dict[str, Parameter] = {}
    for form in forms:
        for name, one in form.items():
            before = together.get(name)
            together[name] = one if before is None else _either(before, one)
    together = {name: replace(one, doc=_doc_of_all(name, method, file)) for name, one in together.items()}
    widest = _widest_include(method, file)
    if widest is not None:
        together["include"] = widest
    everywhere = {name for name in together if all(name in form and form[name].required for form in forms)}
    found = [replace(one, required=name in everywhere) for name, one in together.items()]
    return _by_position(found, max((form.order for form in method.forms), key=len))


def _either(first: Parameter, second: Parameter) -> Parameter:
    kinds = [one for one in (first.annotation, second.annotation) if one != "None"]
    return Parameter(
        first.name,
        builtin("bool") if kinds == [FLAG, builtin("bool")] else join_options(kinds or ["None"]),
        first.required and second.required,
        first.positional or second.positional,
        first.doc,
        first.rest,
    )


def _doc_of_all(name: str, method: Method, file: ApiFile) -> str:
    """What an argument means; where forms take different things under its name, each of them, the plain form's first."""
    found = [one for way in overloads(method, file) for one in way.parameters if one.name == name]
    docs = dict.fromkeys(one.doc for one in found if one.doc not in ("", _NOT_HERE))
    kinds = {one.annotation for one in found if one.doc in docs}
    return " Or: ".join(docs) if len(kinds) > 1 else next(iter(docs), "")


def _widest_include(method: Method, file: ApiFile) -> Parameter | None:
    """What `include` takes in the form that can bring along all that the others can, if there is one."""
    forms = [form for form in method.forms if any(one.wire == "include" for one in form.arguments)]
    names = [frozenset(sideload_names(form.operation)) for form in forms]
    for form, own in zip(forms, names, strict=True):
        if own and own == frozenset().union(*names):
            return next(one for one in parameters_of(form, file) if one.name == "include")
    return None
