"""The constants that describe calls to the runtime: a `Method` with its forms, operations and arguments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.pymodule import literal, mark
from generator.signatures import returned_by, sideload_aliases, sideload_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.ir import ApiFile, Argument, Body, Form, Method, Operation, Resource, Result

OPERATION = "zenpy.lib.operation"


def constant(resource: Resource, method: Method, file: ApiFile) -> str:
    """The name of the constant that a method hands to the runtime: `_MERGE`, `_COMMENTS_REDACT`, `_CALL`."""
    below = resource.path.removeprefix(file.path).strip(".")
    words = [*below.split("."), "call" if method.is_call else method.name]
    return "_" + "_".join(word for word in words if word).upper()


def definitions(file: ApiFile) -> Iterator[str]:
    """All constants of a module."""
    for names, alias in sideload_aliases(file).items():
        yield _sideloads(names, alias, file)
    for resource in file.resources:
        for method in resource.methods:
            yield _method(resource, method, file)


def _sideloads(names: tuple[str, ...], alias: str, file: ApiFile) -> str:
    operation = next(
        form.operation
        for resource in file.resources
        for method in resource.methods
        for form in method.forms
        if sideload_names(form.operation) == names
    )
    entries = []
    for name, (key, schema, place) in operation.sideloads:
        arguments = [literal(key), *([literal(schema)] if schema else [])]
        if place != "envelope":
            arguments.append(f"place={literal(place)}")
        entries.append(f"{literal(name)}: {_use('Sideload')}({', '.join(arguments)}),")
    return f"{_table(alias)} = {{{' '.join(entries)}}}"


def _table(alias: str) -> str:
    """The constant with the sideloads that an alias names."""
    return "_" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", alias).upper() + "S"


def _use(name: str) -> str:
    return mark(OPERATION, name)


def _method(resource: Resource, method: Method, file: ApiFile) -> str:
    name = resource.path if method.is_call else f"{resource.path}.{method.name}"
    forms = ", ".join(_form(form, file) for form in method.forms)
    kind = f"{_use('Method')}[{returned_by(method, is_async=False)}]"
    terms = ", terms=True" if method.terms else ""
    return f"{constant(resource, method, file)}: {kind} = {_use('Method')}({literal(name)}, {forms}{terms})"


def _form(form: Form, file: ApiFile) -> str:
    parts = [_operation(form.operation, file)]
    if form.arguments:
        arguments = ", ".join(_argument(one) for one in form.arguments)
        parts.append(f"({arguments},)")
    if form.when:
        parts.append(f"when={literal(','.join(form.when))}")
    if form.many:
        parts.append("many=True")
    return f"{_use('Form')}({', '.join(parts)})"


def _argument(argument: Argument) -> str:
    parts = [literal(argument.name), literal(argument.place), literal(argument.wire)]
    if argument.also_path:
        parts.append(f"also_path={literal(argument.also_path)}")
    if argument.accepts:
        parts.append(f"accepts={literal(argument.accepts.spec)}")
    if argument.path_from:
        parts.append(f"path_from={literal(argument.path_from)}")
    parts += [f"{name}=True" for name in ("required", "many") if getattr(argument, name)]
    return f"{_use('Argument')}({', '.join(parts)})"


def _operation(operation: Operation, file: ApiFile) -> str:
    parts = [literal(operation.id), literal(operation.method), literal(operation.path)]
    if operation.query:
        styled = [
            literal(name)
            + ("" if style == "form" else f", {literal(style)}")
            + (f", limit={limit}" if limit else "")
            for name, style, limit in operation.query
        ]
        parts.append("query=(" + ", ".join(f"{_use('Param')}({one})" for one in styled) + ",)")
    if operation.body is not None:
        parts.append(f"body={_body(operation.body)}")
    parts.append(f"result={_result(operation.result)}")
    if operation.pages:
        parts.append(f"pages={literal(operation.pages)}")
    if operation.page_size != 100:
        parts.append(f"page_size={operation.page_size}")
    if operation.sideloads:
        parts.append(f"sideloads={_table(sideload_aliases(file)[sideload_names(operation)])}")
    if operation.idempotent:
        parts.append("idempotent=True")
    if operation.safe:
        parts.append("safe=True")
    return f"{_use('Operation')}({', '.join(parts)})"


def _body(body: Body) -> str:
    parts = [literal("multipart" if body.multipart else body.kind)]
    parts += [
        f"{name}={literal(value)}"
        for name in ("schema", "key", "limit", "one")
        if (value := getattr(body, name))
    ]
    return f"{_use('Body')}({', '.join(parts)})"


def _result(result: Result) -> str:
    parts = [literal(result.kind)]
    parts += [f"{name}={literal(value)}" for name in ("schema", "key") if (value := getattr(result, name))]
    if result.also:
        parts.append(f"also={literal(dict(result.also))}")
    if result.variants:
        parts.append(f"variants=({literal(result.variants[0])}, {literal(dict(result.variants[1]))})")
    if result.kind == "values" and result.many:
        parts.append("many=True")
    return f"{_use('Result')}({', '.join(parts)})"
