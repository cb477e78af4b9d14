"""The Python signature of a form: its parameters with their annotations, and what calling it gives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.annotations import (
    decoded,
    identity,
    inside,
    iterable,
    joined,
    optional,
    reading,
    record,
    writing,
)
from generator.model_operations import UNIX_TIMES
from generator.naming import camel
from generator.pymodule import builtin, literal, mark
from generator.pytypes import NUMBER, Either, ListOf, Record, options_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.ir import ApiFile, Argument, Form, Method, Operation, Resource

RESULTS = "zenpy.lib.generator"
SEARCH = "zenpy.lib.search"
_TYPE_DOC = "what to look for; everything if left out."
_FILTERS_DOC = (
    'terms of the search language: `status="open"`, `created_after=datetime(...)`, `created_between=[a, b]`, '
    '`minus="status:closed"`; of a list any value matches, None finds what has no value.'
)

_EXPORT = ("per_page", "checkpoint", "on_checkpoint", "unique", "follow", "interval")
_PAGING: dict[str, tuple[str, ...]] = {
    "cursor": ("page_size", "cursor_pagination"),
    "offset": ("page_size", "per_page", "page"),
    "search": ("per_page", "page"),
    "search_export": ("page_size",),
    "incremental_time": _EXPORT,
    "incremental_cursor": _EXPORT,
    "next_page_url": ("page_size",),
}
_PAGING_DOCS = {
    "page_size": "records per page.",
    "per_page": "records per page, with offset pagination.",
    "page": "the page to start with, from 1, with offset pagination.",
    "cursor_pagination": "True or a page size for cursor pagination, False for offset pagination.",
    "checkpoint": "where to go on, as `results.checkpoint` told it; None starts at `start_time`.",
    "on_checkpoint": "called with the checkpoint when all before it was read.",
    "unique": "leave out records that come again unchanged.",
    "follow": "at the end, wait for more and go on; repeats are left out unless `unique=False`.",
    "interval": "seconds that `follow` waits: 60, and 6 at least.",
    "overflow": '`"raise"` at the 1,000th of more hits, or `"export"` to go on with the search export.',
}
_KEY_DOC = (
    "stands for this creation for two hours: the same key creates nothing more, and `idempotency_lookup` of the result says "
    "`hit`. Each call has a key of its own unless one is given, so that its repetitions create nothing twice."
)
_SAFE_DOC = (
    "fail with a ConflictError, which has `mine` and `theirs`, if the record changed since it was fetched."
)
_CONFLICT_DOC = (
    "with `safe=True`, called with your record and the one Zendesk has now; send the one it gives, or raise the ConflictError "
    "if it gives None."
)


@dataclass(frozen=True)
class Parameter:
    """A parameter: its annotation is without None, which one that may be left out gets as its default."""

    name: str
    annotation: str
    required: bool
    positional: bool
    doc: str
    #: Stands for all further keywords.
    rest: bool = False

    @property
    def text(self) -> str:
        """The parameter as it stands in a signature."""
        if self.rest:
            return f"**{self.name}: {optional(self.annotation)}"
        if self.required:
            return f"{self.name}: {self.annotation}"
        return f"{self.name}: {optional(self.annotation)} = None"


def signature(parameters: list[Parameter]) -> str:
    """Everything between the parentheses."""
    positional = [one for one in parameters if one.positional]
    ordered = [one for one in positional if one.required] + [one for one in positional if not one.required]
    keywords = [one.text for one in parameters if not one.positional and not one.rest]
    rest = [one.text for one in parameters if one.rest]
    return ", ".join(["self", *(one.text for one in ordered), *(["*", *keywords] if keywords else []), *rest])


def parameters_of(form: Form, file: ApiFile) -> list[Parameter]:
    """The parameters of one form, with those that its paginations add."""
    found = [_parameter(one, form.operation, file) for one in form.arguments]
    taken = {one.name for one in found}
    added = [*_paging(form.operation), *_writing(form)]
    return [*found, *(one for one in added if one.name not in taken)]


@dataclass(frozen=True)
class Overload:
    """One way to call a method as type checkers see it: its parameters and what it gives."""

    form: Form
    parameters: list[Parameter]
    #: The one kind of records that it gives, of those the form can give.
    only: Record | None = None

    def returned(self, is_async: bool) -> str:
        """The annotation of what it returns."""
        return returned(self.form, is_async, record(self.only) if self.only else None)


def overloads(method: Method, file: ApiFile) -> list[Overload]:
    """The forms of a method; a search has one for each type it can be asked for."""
    plain = [Overload(form, parameters_of(form, file)) for form in method.forms]
    if not method.terms:
        return plain
    return [one for overload in plain for one in _by_type(overload)]


def _by_type(overload: Overload) -> list[Overload]:
    """A search for each type of records, and one for all of them."""
    variants = overload.form.operation.result.variants
    first = [one for one in overload.parameters if one.positional and one.name != "type"]
    others = [one for one in overload.parameters if not one.positional and one.name != "type"]
    rest = Parameter("filters", mark(SEARCH, "SearchValue"), False, False, _FILTERS_DOC, rest=True)
    if variants is None:
        return [replace(overload, parameters=[*first, *others, rest])]
    found = []
    for value, spec in variants[1]:
        chosen = Parameter("type", inside(mark("typing", "Literal"), literal(value)), True, False, _TYPE_DOC)
        found.append(
            replace(overload, parameters=[*first, chosen, *others, rest], only=_variant(overload.form, spec))
        )
    everything = Parameter("type", "None", False, False, _TYPE_DOC)
    return [*found, replace(overload, parameters=[*first, everything, *others, rest])]


def _variant(form: Form, spec: str) -> Record:
    kinds = options_of(form.operation.result.item)
    return next(one for one in kinds if isinstance(one, Record) and one.spec == spec)


def merged(method: Method, file: ApiFile) -> list[Parameter]:
    """The parameters of all forms of a method together; only what every form needs is required."""
    forms = [{one.name: one for one in overload.parameters} for overload in overloads(method, file)]
    together: dict[str, Parameter] = {}
    for form in forms:
        for name, one in form.items():
            before = together.get(name)
            together[name] = one if before is None else _either(before, one)
    everywhere = {name for name in together if all(name in form and form[name].required for form in forms)}
    return [replace(one, required=name in everywhere) for name, one in together.items()]


def _either(first: Parameter, second: Parameter) -> Parameter:
    return Parameter(
        first.name,
        joined([first.annotation, second.annotation]),
        first.required and second.required,
        first.positional or second.positional,
        first.doc or second.doc,
        first.rest,
    )


def _parameter(argument: Argument, operation: Operation, file: ApiFile) -> Parameter:
    return Parameter(
        argument.name,
        _annotation(argument, operation, file),
        argument.required,
        argument.positional,
        _doc(argument, operation),
    )


def _annotation(argument: Argument, operation: Operation, file: ApiFile) -> str:
    if argument.wire == "include" and operation.sideloads:
        alias = mark(f"zenpy.lib.api.{file.path}", sideload_aliases(file)[sideload_names(operation)])
        return joined([alias, iterable(alias)])
    if argument.place == "form":
        return inside(mark("typing", "Literal"), "True")
    if argument.place == "file":
        return mark("zenpy.lib.files", "FileSource")
    if argument.accepts is not None and argument.place != "record":
        one = joined([_identity(argument), record(argument.accepts)])
        return iterable(one) if argument.many else one
    if argument.wire in UNIX_TIMES and argument.type == NUMBER:
        return joined([builtin("int"), mark("datetime", "datetime")])
    return writing(argument.type)


def element(argument: Argument) -> str:
    """What one of the records is, of an argument that takes many."""
    if argument.place == "record" and isinstance(argument.type, ListOf):
        return writing(argument.type.item)
    return joined([_identity(argument), *([record(argument.accepts)] if argument.accepts else [])])


def _identity(argument: Argument) -> str:
    return builtin("str") if argument.wire.startswith("external_") else identity(argument.type)


def _doc(argument: Argument, operation: Operation) -> str:
    if argument.wire == "include" and operation.sideloads:
        return "what to bring along in the same answer: " + ", ".join(sideload_names(operation)) + "."
    said = argument.doc
    match argument.place:
        case "record":
            return _record_doc(argument, operation)
        case "form":
            return "True chooses this form of the call."
        case "file":
            return said or "the content: bytes, a path, or a file that is open in binary mode."
        case "content_type":
            return said or "the media type; guessed from the name if left out."
        case "file_name":
            return said or "the public name of the file; that of the file itself if left out."
    if argument.accepts is None:
        return said
    name = argument.accepts.class_name
    what = f"{name} records or their ids." if argument.many else f"the {name} or its id."
    return f"{what} {said}".strip()


def _record_doc(argument: Argument, operation: Operation) -> str:
    name = argument.accepts.class_name if argument.accepts else "record"
    if not argument.many:
        return f"the {name}: an object, or a mapping of its fields."
    limit = operation.body.limit if operation.body else None
    return f"the {name} records: objects, or mappings of their fields" + (
        f"; at most {limit}." if limit else "."
    )


def _paging(operation: Operation) -> list[Parameter]:
    """The parameters that the paginations of an operation add."""
    names = dict.fromkeys(name for page in operation.pages for name in _PAGING.get(page, ()))
    if operation.terms and "search" in operation.pages:
        names["overflow"] = None
    number = builtin("int")
    kinds = {
        "cursor_pagination": joined([builtin("bool"), number]),
        "checkpoint": builtin("str"),
        "on_checkpoint": mark("zenpy.lib.exports", "OnCheckpoint"),
        "unique": builtin("bool"),
        "follow": builtin("bool"),
        "interval": builtin("float"),
        "overflow": inside(mark("typing", "Literal"), literal("raise"), literal("export")),
    }
    return [Parameter(name, kinds.get(name, number), False, False, _PAGING_DOCS[name]) for name in names]


def _writing(form: Form) -> list[Parameter]:
    """The parameters of calls that can be made safe against conflicts and repetition."""
    found = []
    if form.operation.idempotent:
        found.append(Parameter("idempotency_key", builtin("str"), False, False, _KEY_DOC))
    written = next((one.type for one in form.arguments if one.place == "record"), None)
    if form.operation.safe and isinstance(written, Record):
        one = record(written)
        merge = inside(mark("collections.abc", "Callable"), f"[{one}, {one}]", optional(one))
        found.append(Parameter("safe", builtin("bool"), False, False, _SAFE_DOC))
        found.append(Parameter("on_conflict", merge, False, False, _CONFLICT_DOC))
    return found


# -- sideloads ---------------------------------------------------------------------------------------------------------


def sideload_names(operation: Operation) -> tuple[str, ...]:
    """What an operation can bring along."""
    return tuple(name for name, _ in operation.sideloads)


def sideload_aliases(file: ApiFile) -> Mapping[tuple[str, ...], str]:
    """The public names for what can be included, by the names that can; calls that offer the same share one."""
    found: dict[tuple[str, ...], str] = {}
    for resource in file.resources:
        for method in resource.methods:
            for form in reversed(method.forms):
                names = sideload_names(form.operation)
                if names and names not in found:
                    found[names] = _alias(resource, method, form, set(found.values()))
    return found


def _alias(resource: Resource, method: Method, form: Form, taken: set[str]) -> str:
    stem = resource.class_name.removesuffix("Api") + ("" if method.is_call else camel(method.name))
    long = stem + "".join(f"By{camel(name)}" for name in form.when)
    return f"{stem}Sideload" if f"{stem}Sideload" not in taken else f"{long}Sideload"


def alias_definition(alias: str, names: tuple[str, ...]) -> str:
    """The definition of the public name for what can be included."""
    values = inside(mark("typing", "Literal"), *map(literal, names))
    return f"{alias}: {mark('typing', 'TypeAlias')} = {values}"


# -- results -----------------------------------------------------------------------------------------------------------


def given(form: Form) -> str:
    """What the call gives once it is done: a record, a list, a job, a value, None."""
    result = form.operation.result
    if form.operation.is_listing:
        return _item(form)
    match result.kind:
        case "nothing":
            return "None"
        case "binary":
            return builtin("bytes")
    return inside(builtin("list"), _item(form)) if result.many else _item(form)


def _item(form: Form) -> str:
    kind = form.operation.result.item
    named = isinstance(kind, Record) or (
        isinstance(kind, Either) and all(isinstance(one, Record) for one in kind.options)
    )
    if isinstance(kind, Either) and named:
        return joined(record(one) for one in kind.options if isinstance(one, Record))
    if isinstance(kind, ListOf) and isinstance(kind.item, Record):
        return inside(builtin("list"), record(kind.item))
    return reading(kind) if named else decoded(kind)


def returned(form: Form, is_async: bool, what: str | None = None) -> str:
    """The annotation of what the method returns for a form; `what` says it more precisely than the form does."""
    found = what or given(form)
    if form.operation.is_listing:
        return inside(mark(RESULTS, "AsyncResultGenerator" if is_async else "BaseResultGenerator"), found)
    return inside(mark("collections.abc", "Awaitable"), found) if is_async else found


def returned_by(method: Method, is_async: bool) -> str:
    """The annotation of what the method returns, in whichever form."""
    return joined(dict.fromkeys(returned(form, is_async) for form in method.forms))
