"""The constants that describe calls to the runtime: a `Method` with its forms, operations and arguments.

Each stands in the class of its resource, right above the call that it describes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python.aliases import sideload_aliases, sideload_names
from generator.python.signatures import method_return_type
from zenpy._codegen.source import literal, mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import (
        ApiFile,
        Argument,
        Body,
        Form,
        Method,
        Operation,
        Resource,
        Result,
        Sideload,
    )
    from zenpy._codegen.package import Package

OPERATION = "zenpy.lib.calls.operation"
SIDELOADS = "_SIDELOADS"


def constant(method: Method) -> str:
    """The name of the constant that a method passes to the runtime: `_MERGE`, `_CALL`."""
    return "_CALL" if method.is_call else f"_{method.name.upper()}"


def sideload_table(file: ApiFile) -> str:
    """What `include=` can bring along in the calls of a module, and where each lands; empty if nothing can be loaded.

    Raises:
        ValueError: two calls of the module bring different things by the same name.
    """
    table: dict[str, Sideload] = {}
    for operation in _operations(file):
        for name, one in operation.sideloads:
            if table.setdefault(name, one) != one:
                raise ValueError(f"{operation.id}: include={name} is {one} here, and {table[name]} elsewhere")
    entries = [f"{literal(name)}: {_sideload(*one, file.package)}," for name, one in table.items()]
    return f"{SIDELOADS} = {{{' '.join(entries)}}}" if table else ""


def _operations(file: ApiFile) -> Iterator[Operation]:
    for resource in file.resources:
        for method in resource.methods:
            yield from (form.operation for form in method.forms)


def _sideload(key: str, schema: str | None, place: str, package: Package) -> str:
    arguments = [literal(key), *([literal(package.qualify(schema))] if schema else [])]
    if place != "envelope":
        arguments.append(f"place={literal(place)}")
    return f"{_runtime_name('Sideload')}({', '.join(arguments)})"


def _sideloads(operation: Operation, file: ApiFile) -> str:
    """Those of the module's sideloads that an operation has."""
    known = sideload_aliases(file)
    if len(known) == 1:
        return SIDELOADS
    alias = mark(file.module, known[sideload_names(operation)])
    return f"{_runtime_name('among')}({SIDELOADS}, {alias})"


def _runtime_name(name: str) -> str:
    return mark(OPERATION, name)


def definition(resource: Resource, method: Method, file: ApiFile) -> str:
    """The constant of a method: what the call sends and what it answers."""
    name = resource.path if method.is_call else f"{resource.path}.{method.name}"
    forms = ", ".join(_form(form, file) for form in method.forms)
    kind = f"{_runtime_name('Method')}[{method_return_type(method, is_async=False)}]"
    terms = ", terms=True" if method.terms else ""
    return f"{constant(method)}: {kind} = {_runtime_name('Method')}({literal(name)}, {forms}{terms})"


def _form(form: Form, file: ApiFile) -> str:
    parts = [_operation(form.operation, file)]
    if form.arguments:
        arguments = ", ".join(_argument(argument) for argument in form.arguments)
        parts.append(f"({arguments},)")
    if form.when:
        parts.append(f"when={literal(','.join(form.when))}")
    if form.many:
        parts.append("many=True")
    return f"{_runtime_name('Form')}({', '.join(parts)})"


def _argument(argument: Argument) -> str:
    parts = [literal(argument.name), literal(argument.place), literal(argument.wire)]
    if argument.also_path:
        parts.append(f"also_path={literal(argument.also_path)}")
    if argument.accepts:
        parts.append(f"accepts={literal(argument.accepts.key)}")
    if argument.path_from:
        parts.append(f"path_from={literal(argument.path_from)}")
    parts += [f"{name}=True" for name in ("required", "many", "joined") if getattr(argument, name)]
    return f"{_runtime_name('Argument')}({', '.join(parts)})"


def _operation(operation: Operation, file: ApiFile) -> str:
    parts = [literal(operation.id), literal(operation.method), literal(operation.path)]
    if operation.query:
        styled = [
            literal(name)
            + ("" if style == "form" else f", {literal(style)}")
            + (f", limit={limit}" if limit else "")
            for name, style, limit in operation.query
        ]
        parts.append("query=(" + ", ".join(f"{_runtime_name('Param')}({one})" for one in styled) + ",)")
    if operation.body is not None:
        parts.append(f"body={_body(operation.body, file.package)}")
    parts.append(f"result={_result(operation.result, file.package)}")
    if operation.pages:
        parts.append(f"pages={literal(operation.pages)}")
    if operation.page_size != 100:
        parts.append(f"page_size={operation.page_size}")
    if operation.sideloads:
        parts.append(f"sideloads={_sideloads(operation, file)}")
    if operation.one_of:
        parts.append(f"one_of={literal(operation.one_of)}")
    if operation.idempotent:
        parts.append("idempotent=True")
    if operation.safe:
        parts.append("safe=True")
    if operation.writes in ("make", "replace", "change"):
        parts.append(f"writes={literal(operation.writes)}")
    if operation.server:
        parts.append(f"server={literal(operation.server)}")
    if operation.link_pages:
        named = ", ".join(f"{key}={literal(one)}" for key, one in operation.link_pages)
        parts.append(f"link_pages={_runtime_name('LinkPages')}({named})")
    if operation.writes == "change" and operation.readable:
        parts.append("readable=True")
    return f"{_runtime_name('Operation')}({', '.join(parts)})"


def _body(body: Body, package: Package) -> str:
    parts = [literal("multipart" if body.multipart else body.kind)]
    parts += [
        f"{name}={literal(package.qualify(value) if name == 'schema' else value)}"
        for name in ("schema", "key", "limit", "one", "takes", "only", "listed")
        if (value := getattr(body, name))
    ]
    return f"{_runtime_name('Body')}({', '.join(parts)})"


def _result(result: Result, package: Package) -> str:
    parts = [literal(result.kind)]
    if result.schema:
        parts.append(f"schema={literal(package.qualify(result.schema))}")
    if result.key:
        parts.append(f"key={literal(result.key)}")
    if result.also:
        parts.append(f"also={literal(dict(result.also))}")
    if result.variants:
        named = {value: package.qualify(spec) for value, spec in result.variants[1]}
        parts.append(f"variants=({literal(result.variants[0])}, {literal(named)})")
    if result.kind == "values" and result.many:
        parts.append("many=True")
    if result.json_api:
        parts.append("json_api=True")
    return f"{_runtime_name('Result')}({', '.join(parts)})"
