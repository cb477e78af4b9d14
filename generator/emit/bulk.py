"""The bulk calls of a resource: those of its calls that take a list of records, for any number of them, in chunks.

They are the properties of a class beside the resource's own, `TicketsBulk` for `client.tickets.bulk`. `zenpy.lib.bulk`
carries them out, and is imported with the first of them; this module finds out which there are and what they take.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.emit.operations import constant
from generator.python.signatures import parameters_of, record_item_type
from zenpy._codegen.annotations import join_options, subscript, write_type
from zenpy._codegen.source import builtin, docstring, indent, mark, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import ApiFile, Argument, Form, Method, Resource
    from generator.python.signatures import Parameter

BULK = "zenpy.lib.bulk"
_BASES = "zenpy.lib.resources"


@dataclass(frozen=True)
class BulkCall:
    """One bulk call: `kind` is the class that carries it out, `takes` are the type arguments of that class."""

    name: str
    method: Method
    form: Form
    kind: str
    takes: tuple[str, ...]
    #: The name of the TypedDict with further arguments, and what is in it.
    also: str | None = None
    options: tuple[Parameter, ...] = field(default=())

    def annotation(self, is_async: bool) -> str:
        """What the property gives; numeric ids go without saying."""
        ids = [] if self.ids == builtin("int") else [self.ids]
        return subscript(mark(BULK, _runtime_class(self.kind, is_async)), *self.takes, *ids)

    @property
    def ids(self) -> str:
        """What the ids of its outcomes are: those of the records, or what the caller knows them by."""
        many = next(argument for argument in self.form.arguments if _is_records(argument))
        names = many.accepts.ids if many.accepts else ("int", "str")
        other = [builtin("str")] if many.wire == "external_ids" else []
        return join_options([*map(builtin, names), *other])


def bulk_class_of(resource: Resource, is_async: bool) -> str:
    """The class of a resource's bulk calls."""
    return ("Async" if is_async else "") + resource.class_name.removesuffix("Api") + "Bulk"


def bulk_calls(resource: Resource, file: ApiFile) -> list[BulkCall]:
    """The bulk calls of a resource, by name; none for most."""
    calls = {call.name: call for method in resource.methods for call in _of_method(method, resource, file)}
    return [calls[name] for name in sorted(calls)]


def _of_method(method: Method, resource: Resource, file: ApiFile) -> Iterator[BulkCall]:
    for form in method.forms:
        many = next((argument for argument in form.arguments if _is_records(argument)), None)
        if many is None or form.operation.method == "GET" or "_many" not in form.operation.id:
            continue
        others = [argument for argument in form.arguments if argument is not many]
        record = next((other for other in others if other.place == "record"), None)
        if form.when == ("ids",) and record is not None:
            takes = (record_item_type(many), write_type(record.type))
            yield BulkCall(f"{method.name}_many", method, form, "BulkChange", takes)
        elif not form.when and all(other.place == "path" or not other.required for other in others):
            yield _plain_call(method, form, many, others, resource, file)


def _plain_call(
    method: Method, form: Form, many: Argument, others: list[Argument], resource: Resource, file: ApiFile
) -> BulkCall:
    parent = next(
        (
            parameter
            for parameter in parameters_of(form, file)
            if any(_is_parent(other, parameter) for other in others)
        ),
        None,
    )
    if parent is not None:
        return BulkCall(
            method.name, method, form, "BulkCallBelow", (parent.annotation, record_item_type(many))
        )
    options = tuple(
        parameter
        for parameter in parameters_of(form, file)
        if parameter.name in {other.name for other in others}
    )
    if not options:
        return BulkCall(method.name, method, form, "BulkCall", (record_item_type(many),))
    also = bulk_class_of(resource, is_async=False) + method.name.title().replace("_", "") + "Also"
    takes = (record_item_type(many), mark(file.module, also))
    return BulkCall(method.name, method, form, "BulkCallWith", takes, also, options)


def _is_records(argument: Argument) -> bool:
    return argument.many and (argument.place == "record" or argument.wire in ("ids", "external_ids"))


def _is_parent(argument: Argument, parameter: Parameter) -> bool:
    return argument.place == "path" and argument.name == parameter.name


def bulk_names(file: ApiFile) -> list[str]:
    """What the bulk calls of a module define in it."""
    names: list[str] = []
    for resource in file.resources:
        offered = bulk_calls(resource, file)
        if offered:
            names += [bulk_class_of(resource, False), bulk_class_of(resource, True)]
            names += [call.also for call in offered if call.also]
    return names


def bulk_classes(resource: Resource, file: ApiFile, is_stub: bool) -> Iterator[str]:
    """The classes of a resource's bulk calls, sync and async, and of what they take besides."""
    offered = bulk_calls(resource, file)
    for call in offered:
        if call.also:
            yield _options_class(call, resource)
    for is_async in (False, True) if offered else ():
        head = (
            f"class {bulk_class_of(resource, is_async)}({mark(_BASES, _runtime_class('Bulk', is_async))}):\n"
        )
        doc = docstring(f"What `client.{resource.path}.bulk` writes, any number of records in chunks.")
        parts = [doc, *(_property(call, resource, is_async, is_stub) for call in offered)]
        yield head + indent("\n".join(parts))


def _options_class(call: BulkCall, resource: Resource) -> str:
    typed = mark("typing", "TypedDict")
    fields = [f"{option.name}: {option.annotation}\n{docstring(option.doc)}" for option in call.options]
    doc = docstring(
        f"Further arguments of `client.{resource.path}.bulk.{call.name}()`.",
        section("Attributes", {option.name: option.doc for option in call.options}),
    )
    return f"class {call.also}({typed}, total={builtin('False')}):\n" + indent("\n".join([doc, *fields]))


def _property(call: BulkCall, resource: Resource, is_async: bool, is_stub: bool) -> str:
    operation = call.form.operation
    doc = docstring(f"For each chunk: {operation.doc}", f"`{operation.method} {operation.path}`")
    head = f"@{builtin('property')}\ndef {call.name}(self) -> {call.annotation(is_async)}:\n"
    if is_stub:
        return head + indent(doc)
    arguments = ["self", _constant(resource, call.method), *_finder(call, resource)]
    kind = _runtime_class(call.kind, is_async)
    made = f"from {BULK} import {kind}\n\nreturn {kind}({', '.join(arguments)})"
    return head + indent(f"{doc}\n{made}") + "\n"


def _constant(resource: Resource, method: Method) -> str:
    return f"{resource.class_name}.{constant(method)}"


def _finder(call: BulkCall, resource: Resource) -> list[str]:
    """The call that finds new records by their external id; imported tickets may be archived, and not be found."""
    if not call.form.operation.id.endswith(".create_many") or call.kind != "BulkCall":
        return []
    finder = next((method for method in resource.methods if method.is_call), None)
    if finder is None:
        return []
    known = {argument.name for form in finder.forms for argument in form.arguments}
    return [_constant(resource, finder)] if known & {"external_id", "external_ids"} else []


def bulk_property(resource: Resource, file: ApiFile, is_async: bool, is_stub: bool) -> list[str]:
    """The property `bulk` of a resource, if it has bulk calls."""
    offered = bulk_calls(resource, file)
    if not offered:
        return []
    name = bulk_class_of(resource, is_async)
    listed = ", ".join(f"`{call.name}`" for call in offered)
    doc = docstring(f"Writes any number of records, in chunks: {listed}.")
    body = doc if is_stub else f"{doc}\nreturn {name}(self)"
    return [f"@{builtin('property')}\ndef bulk(self) -> {name}:\n" + indent(body)]


def _runtime_class(name: str, is_async: bool) -> str:
    return ("Async" if is_async else "") + name
