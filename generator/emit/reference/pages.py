"""The reference, written from the same model as the code: a page for each resource, one for each file of records."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.emit import bulk
from generator.emit.reference.markdown import code, heading, link, page, plain, table
from generator.emit.reference.objects import page as object_page
from generator.python import docstrings
from generator.python.aliases import sideload_names
from generator.python.overloads import forms_to_read, merge_parameters, overloads
from generator.python.search_terms import term_docs
from generator.python.signatures import parameters_of
from zenpy._codegen.source import join_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.examples.calls import Examples
    from generator.model.ir import ApiFile, Form, Method, Model, Operation, Resource
    from generator.python.overloads import Overload


def emit(model: Model, examples: Examples) -> dict[str, str]:
    """All pages of the reference, by path."""
    directory = model.package.reference
    pages = {
        f"{directory}/resources/{_page_path(file)}.md": _resource_page(file, examples)
        for file in model.api_files
    }
    pages.update({f"{directory}/objects/{file.stem}.md": object_page(file) for file in model.object_files})
    return {f"{directory}/index.md": _index(model), **pages}


def _page_path(file: ApiFile) -> str:
    return file.path.replace(".", "/")


def _guide_path(file: ApiFile) -> str:
    """The way from the page of a module to the guide."""
    return "../" * (2 + file.path.count(".")) + "bulk.md"


def _index(model: Model) -> str:
    resources = [
        (
            link(f"client.{file.path}", f"resources/{_page_path(file)}.md"),
            _first_sentence(file.resources[0].doc),
        )
        for file in model.api_files
    ]
    objects = [
        (
            link(file.stem, f"objects/{file.stem}.md"),
            ", ".join(code(record.class_name) for record in file.objects),
        )
        for file in model.object_files
    ]
    client = model.package.client
    return page(
        model.package,
        [],
        heading(1, "Reference"),
        f"What a client can call, and what comes back. Every call exists on `{client}` and, awaited, on `Async{client}`.",
        heading(2, "Resources"),
        table(("attribute", "what it is for"), resources),
        heading(2, "Records"),
        table(("file", "classes"), objects),
    )


def _first_sentence(text: str) -> str:
    return text.partition(". ")[0].removesuffix(".") + "."


def _resource_page(file: ApiFile, examples: Examples) -> str:
    parts = [part for resource in file.resources for part in _resource(resource, file, examples)]
    return page(file.package, file.sources, *parts)


def _resource(resource: Resource, file: ApiFile, examples: Examples) -> Iterator[str]:
    top = resource.path == file.path
    yield heading(1 if top else 2, f"client.{resource.path}")
    yield resource.doc
    if resource.by_hand:
        named = join_words(code(f"client.{resource.path}.{name}") for name in sorted(resource.by_hand))
        yield f"Written by hand, see its docstring: {named}."
        by_hand = [
            form.operation
            for method in resource.methods
            for form in method.forms
            if method.name in resource.by_hand
        ]
        if by_hand:
            yield "\n".join(f"- {code(f'{one.method} {one.path}')}: {one.doc}" for one in by_hand)
    if resource.children:
        yield "Below it: " + ", ".join(code(f"client.{child.path}") for child in resource.children) + "."
    in_bulk = [
        (code(f"client.{resource.path}.bulk.{one.name}()"), code(plain(one.annotation(False))))
        for one in bulk.bulk_calls(resource, file)
    ]
    if in_bulk:
        yield f"Any number of records, in chunks: see {link('writing in bulk', _guide_path(file))}."
        yield table(("call", "type"), in_bulk)
    for method in resource.offered:
        yield from _method(method, resource, file, examples, 2 if top else 3)


def _method(
    method: Method, resource: Resource, file: ApiFile, examples: Examples, level: int
) -> Iterator[str]:
    name = f"client.{resource.path}" + ("" if method.is_call else f".{method.name}")
    yield heading(level, f"{name}()")
    forms = "\n".join(_example(overload, name) for overload in overloads(method, file))
    yield f"```python\n{forms}\n```"
    for form in forms_to_read(method, file):
        call = f"`{docstrings.call_text(form, method, resource)}`: " if len(method.forms) > 1 else ""
        yield call + (docstrings.form_doc(form) if form.operation.doc else "Not documented.")
        yield _facts(form, file)
        yield f"```python\n{examples.of_form(resource, method, form).text}\n```"
    rows = _parameters(method, file)
    if rows:
        yield table(("argument", "type", "meaning"), rows)
    if method.terms:
        yield table(("term", "of", "meaning"), [(code(a), b, c) for a, b, c in term_docs(method.terms)])


def _example(overload: Overload, name: str) -> str:
    """How a form is called and what it gives."""
    arguments = []
    lists = {argument.name for argument in overload.form.arguments if argument.many and overload.form.many}
    for parameter in overload.parameters:
        if parameter.name in lists:
            arguments.append("[…]")
        elif parameter.required or parameter.name in overload.form.when:
            chosen = re.fullmatch(r'Literal\[("[^"]*"|True)\]', plain(parameter.annotation))
            arguments.append(
                parameter.name if parameter.positional else f"{parameter.name}={chosen[1] if chosen else '…'}"
            )
    return f"{name}({', '.join(arguments)})  # -> {plain(overload.return_type(is_async=False))}"


def _parameters(method: Method, file: ApiFile) -> list[tuple[str, ...]]:
    return [
        (
            code(parameter.name),
            code(plain(parameter.annotation)),
            parameter.doc + (" Required." if parameter.required else ""),
        )
        for parameter in merge_parameters(method, file)
    ]


def _facts(form: Form, file: ApiFile) -> str:
    operation = form.operation
    facts = [f"- {code(f'{operation.method} {operation.path}')}", *_operation_facts(operation)]
    paging = [
        parameter.name
        for parameter in parameters_of(form, file)
        if parameter.name in ("page_size", "per_page", "page")
    ]
    if operation.pages:
        arguments = f" ({', '.join(map(code, paging))})" if paging else ""
        facts.append(f"- pages: {', '.join(operation.pages)}{arguments}")
    if operation.sideloads:
        facts.append("- can include: " + ", ".join(code(name) for name in sideload_names(operation)))
    gives = docstrings.result_doc(form)
    if gives:
        facts.append(f"- gives: {gives}")
    raised = ", ".join(map(code, docstrings.error_docs([form])))
    facts.append(f"- raises: {raised}")
    return "\n".join(facts)


def _operation_facts(operation: Operation) -> Iterator[str]:
    if operation.deprecated:
        yield f"- deprecated by {operation.title}"
    if operation.roles:
        yield "- allowed for: " + ", ".join(role.replace("_", " ") for role in operation.roles)
    for limit in operation.limits:
        yield f"- limit: {limit}"
    if operation.body is not None and operation.body.limit:
        yield f"- takes at most {operation.body.limit} records"
    if operation.idempotent:
        yield f"- can be repeated safely: {code('Idempotency-Key')} is sent with it"
    for note in operation.notes:
        yield f"- note: {note}"
