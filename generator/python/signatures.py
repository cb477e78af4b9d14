"""The Python signature of a form: its parameters with their annotations, and what calling it gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.python import argument_docs
from generator.python.aliases import sideload_aliases, sideload_names, with_aliases
from zenpy._codegen.annotations import (
    coroutine_of,
    decoded_type,
    id_type,
    iterable_of,
    join_options,
    or_none,
    read_type,
    record_class,
    subscript,
    write_type,
)
from zenpy._codegen.source import builtin, literal, mark
from zenpy._codegen.types import NUMBER, Choice, Either, ListOf, Record

if TYPE_CHECKING:
    from generator.model.ir import ApiFile, Argument, Form, Method, Operation

RESULTS = "zenpy.lib.pagination.results"
_EXPORT = ("per_page", "checkpoint", "on_checkpoint", "unique", "follow", "interval")
_PAGING: dict[str, tuple[str, ...]] = {
    "cursor": ("page_size", "cursor_pagination"),
    "offset": ("page_size", "per_page", "page"),
    "search": ("per_page", "page"),
    "search_export": ("page_size", "cursor_pagination"),
    "incremental_time": _EXPORT,
    "incremental_cursor": _EXPORT,
    "next_page_url": ("page_size",),
    "link": ("page_size",),
}

#: The annotation of an argument that only chooses a form.
FLAG = subscript(mark("typing", "Literal"), "True")
#: The default of a parameter for which None is a value of its own.
NOT_GIVEN = "..."
#: The default of a parameter that names the records of a call: None would be a mistake there, such as a missing id.
LEFT_OUT = "LEFT_OUT"


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
    #: What it is when it is left out: None, or, where None means something or is refused, nothing that could be given.
    default: str = "None"

    @property
    def is_term(self) -> bool:
        """Whether it is a keyword of the search language."""
        return self.default == NOT_GIVEN or self.name == "terms"

    @property
    def text(self) -> str:
        """The parameter as it stands in a signature."""
        if self.rest:
            return f"**{self.name}: {or_none(self.annotation)}"
        if self.required:
            return f"{self.name}: {self.annotation}"
        if self.default == NOT_GIVEN:
            return f"{self.name}: {self.annotation} = ..."
        if self.default == LEFT_OUT:
            return f"{self.name}: {self.annotation} = {LEFT_OUT}"
        return f"{self.name}: {or_none(self.annotation)} = None"


def signature(parameters: list[Parameter]) -> str:
    """Everything between the parentheses."""
    positional = [parameter for parameter in parameters if parameter.positional]
    ordered = [parameter for parameter in positional if parameter.required] + [
        parameter for parameter in positional if not parameter.required
    ]
    keywords = [parameter.text for parameter in parameters if not parameter.positional and not parameter.rest]
    rest = [parameter.text for parameter in parameters if parameter.rest]
    return ", ".join(
        ["self", *(parameter.text for parameter in ordered), *(["*", *keywords] if keywords else []), *rest]
    )


def parameters_of(form: Form, file: ApiFile) -> list[Parameter]:
    """The parameters of one form, with those that its paginations add."""
    own = [_parameter(argument, form.operation, file) for argument in form.arguments]
    used_names = {parameter.name for parameter in own}
    added = [*_paging_parameters(form.operation), *_write_parameters(form)]
    return [*own, *(parameter for parameter in added if parameter.name not in used_names)]


def _parameter(argument: Argument, operation: Operation, file: ApiFile) -> Parameter:
    return Parameter(
        argument.name,
        _annotation(argument, operation, file),
        argument.required,
        argument.positional,
        argument_docs.argument_doc(argument, operation),
    )


def _annotation(argument: Argument, operation: Operation, file: ApiFile) -> str:
    if argument.wire == "include" and operation.sideloads:
        alias = mark(file.module, sideload_aliases(file)[sideload_names(operation)])
        return join_options([alias, iterable_of(alias)])
    if argument.wire == "include":  # one name is a list of one: it goes out the same
        return join_options([builtin("str"), iterable_of(builtin("str"))])
    if argument.place == "form":
        return FLAG
    if argument.place == "file":
        return mark("zenpy.lib.http.files", "FileSource")
    if argument.accepts is not None and argument.place != "record":
        one = join_options([_id_type(argument), record_class(argument.accepts)])
        return iterable_of(one) if argument.many else one
    if argument.wire in argument_docs.UNIX_TIMES and argument.type == NUMBER:
        return join_options([builtin("int"), mark("datetime", "datetime")])
    one = write_type(with_aliases(argument.type, file))
    if isinstance(argument.type, Choice) and len(argument.type.values) > 1:
        one = join_options([one, mark("enum", "Enum")])
    takes_list = f"{argument.wire}[]" in {query[0] for query in operation.query}  # `role` beside `role[]`
    return join_options([one, iterable_of(one)]) if takes_list else one


def record_item_type(argument: Argument) -> str:
    """What one of the records is, of an argument that takes many."""
    if argument.place == "record" and isinstance(argument.type, ListOf):
        return write_type(argument.type.item)
    return join_options([_id_type(argument), *([record_class(argument.accepts)] if argument.accepts else [])])


def _id_type(argument: Argument) -> str:
    return builtin("str") if argument.wire.startswith("external_") else id_type(argument.type)


def _paging_parameters(operation: Operation) -> list[Parameter]:
    """The parameters that the paginations of an operation add."""
    names = dict.fromkeys(name for page in operation.pages for name in _PAGING.get(page, ()))
    if operation.link_pages and "size" not in dict(operation.link_pages):
        names.clear()
    if operation.terms and "search" in operation.pages:
        names["overflow"] = None
    number = builtin("int")
    kinds = {
        "cursor_pagination": join_options([builtin("bool"), number]),
        "checkpoint": join_options(
            [builtin("str"), mark("zenpy.lib.pagination.checkpoint_file", "CheckpointFile")]
        ),
        "on_checkpoint": mark("zenpy.lib.pagination.exports", "OnCheckpoint"),
        "unique": builtin("bool"),
        "follow": builtin("bool"),
        "interval": builtin("float"),
        "overflow": subscript(mark("typing", "Literal"), literal("raise"), literal("export")),
    }
    return [
        Parameter(name, kinds.get(name, number), False, False, argument_docs.paging_doc(name, operation))
        for name in names
    ]


def _write_parameters(form: Form) -> list[Parameter]:
    """The parameters of calls that can be made safe against conflicts and repetition."""
    parameters = []
    if form.operation.idempotent:
        parameters.append(Parameter("idempotency_key", builtin("str"), False, False, argument_docs.KEY))
    written = next((argument.type for argument in form.arguments if argument.place == "record"), None)
    if form.operation.safe and isinstance(written, Record):
        one = record_class(written)
        merge = subscript(mark("collections.abc", "Callable"), f"[{one}, {one}]", or_none(one))
        parameters.append(Parameter("safe", builtin("bool"), False, False, argument_docs.SAFE))
        parameters.append(Parameter("safe_update", builtin("bool"), False, False, argument_docs.SAFE_UPDATE))
        doc = argument_docs.with_title(argument_docs.CONFLICT, form.operation.title)
        parameters.append(Parameter("on_conflict", merge, False, False, doc))
    return parameters


# -- results -----------------------------------------------------------------------------------------------------------


def result_type(form: Form) -> str:
    """What the call gives once it is done: a record, a list, a job, a value, None."""
    result = form.operation.result
    if form.operation.is_listing:
        return _item_type(form)
    match result.kind:
        case "nothing":
            return "None"
        case "binary":
            return builtin("bytes")
    return subscript(builtin("list"), _item_type(form)) if result.many else _item_type(form)


def _item_type(form: Form) -> str:
    kind = form.operation.result.item
    named = isinstance(kind, Record) or (
        isinstance(kind, Either) and all(isinstance(option, Record) for option in kind.options)
    )
    if isinstance(kind, Either) and named:
        return join_options(record_class(option) for option in kind.options if isinstance(option, Record))
    if isinstance(kind, ListOf) and isinstance(kind.item, Record):
        return subscript(builtin("list"), record_class(kind.item))
    return read_type(kind) if named else decoded_type(kind)


def return_type(form: Form, is_async: bool, what: str | None = None) -> str:
    """The annotation of what the method returns for a form; `what` says it more precisely than the form does."""
    found = what or result_type(form)
    if form.operation.is_listing:
        return subscript(mark(RESULTS, "AsyncResultGenerator" if is_async else "BaseResultGenerator"), found)
    return coroutine_of(found) if is_async else found


def method_return_type(method: Method, is_async: bool) -> str:
    """The annotation of what the method returns, in whichever form."""
    return join_options(dict.fromkeys(return_type(form, is_async) for form in method.forms))
