"""The entry of a call: how it is written, what it does, its request, result and errors, and what its arguments mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.emit.reference import shared
from generator.emit.reference.handwritten.entries import error
from generator.emit.reference.markdown import block, code, heading, items, plain, signature
from generator.emit.reference.places import call_name
from generator.python import docstrings
from generator.python.aliases import sideload_names
from generator.python.overloads import forms_to_read, merge_parameters, overloads
from generator.python.search_terms import term_docs
from zenpy._codegen.source import join_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.emit.reference.places import Links
    from generator.examples.calls import Examples
    from generator.model.ir import ApiFile, Form, Method, Operation, Resource
    from generator.python.overloads import Overload
    from generator.python.signatures import Parameter


def entry(
    method: Method, resource: Resource, file: ApiFile, level: int, links: Links, examples: Examples
) -> Iterator[str]:
    """All that the reference says about a generated call."""
    yield heading(level, call_name(resource, method))
    parameters = merge_parameters(method, file)
    yield block(_signature(method, resource, file, parameters))
    forms = forms_to_read(method, file)
    for form in forms:
        doc = docstrings.form_doc(form) if form.operation.doc else "Not documented."
        yield f"{code(docstrings.call_text(form, method, resource))}: {doc}" if len(forms) > 1 else doc
        yield items(_facts(form, file, links))
        yield from example(examples.of_form(resource, method, form).text)
    own = [one for one in parameters if not shared.is_shared(one, method)]
    if own:
        yield "Arguments:"
        yield items(argument(one, links) for one in own)
    also = [one.name for one in parameters if shared.is_shared(one, method)]
    if also:
        yield f"It also takes {shared.linked(also, links)}."
    if method.terms:
        yield "Properties of the search language:"
        yield items(f"{code(name)} ({of}): {doc}" for name, of, doc in term_docs(method.terms))


def example(text: str) -> Iterator[str]:
    """An example of a call, if there is one; `client` is a client of the account."""
    if text:
        yield "Example:"
        yield block(text)


def argument(parameter: Parameter, links: Links) -> str:
    """What an argument is and means."""
    needed = ", required" if parameter.required else ""
    name = f"**{parameter.name}" if parameter.rest else parameter.name
    return f"{code(name)} ({links.type(parameter.annotation)}{needed}): {parameter.doc}"


def _signature(method: Method, resource: Resource, file: ApiFile, parameters: list[Parameter]) -> str:
    """The call with all its parameters; where it has several forms, also each with what it gives."""
    name = f"client.{resource.path}" + ("" if method.is_call else f".{method.name}")
    found = overloads(method, file)
    if len(found) == 1:
        return signature(name, _texts(parameters), plain(found[0].return_type(is_async=False)))
    text = signature(name, _texts(parameters))
    width = max(len(_form_text(one, name)) for one in found)
    lines = [
        f"{_form_text(one, name).ljust(width)}  # {plain(one.return_type(is_async=False))}" for one in found
    ]
    return "\n".join([text, "", *lines])


def _texts(parameters: list[Parameter]) -> list[str]:
    """Parameters as they stand in a signature; `=...` may be left out."""
    positional = [one for one in parameters if one.positional]
    ordered = sorted(positional, key=lambda one: not one.required)
    keywords = [one for one in parameters if not one.positional and not one.rest]
    rest = [f"**{one.name}" for one in parameters if one.rest]
    texts = [one.name if one.required else f"{one.name}=..." for one in (*ordered, *keywords)]
    return [*texts[: len(ordered)], *(["*"] if keywords else []), *texts[len(ordered) :], *rest]


def _form_text(overload: Overload, name: str) -> str:
    """How a form is called at least."""
    arguments = []
    lists = {argument.name for argument in overload.form.arguments if argument.many and overload.form.many}
    for parameter in overload.parameters:
        if parameter.name in lists:
            arguments.append("[...]")
        elif parameter.required or parameter.name in overload.form.when:
            shown = plain(parameter.annotation)
            value = shown[8:-1] if shown.startswith("Literal[") and "," not in shown else "..."
            arguments.append(parameter.name if parameter.positional else f"{parameter.name}={value}")
    return f"{name}({', '.join(arguments)})"


def _facts(form: Form, file: ApiFile, links: Links) -> Iterator[str]:
    operation = form.operation
    yield f"Request: {docstrings.route(operation)}, operation {code(operation.id)}"
    gives = docstrings.result_doc(form)
    if gives:
        kinds = [links.type(one.return_type(is_async=False)) for one in overloads_of(form, file)]
        yield f"Returns {', '.join(dict.fromkeys(kinds))}. {gives}"
    raised = docstrings.error_docs([form])
    reasons = [f"{error(name, links)} ({text.rstrip('.')})" for name, text in raised.items()]
    yield "Raises " + join_words(reasons, "or")
    yield from operation_facts(operation)
    if operation.result.also:
        also = join_words(_also(name, kind, links) for name, kind in operation.result.also)
        yield f"Beside that the answer has {also}"
    yield from listing_facts(form, file, links)


def _also(name: str, kind: str, links: Links) -> str:
    """A further part of an answer, with the record that it holds."""
    targets = [links.places.specs[spec] for spec in re.findall(r"\w+", kind) if spec in links.places.specs]
    return links.to(code(name), targets[0]) if targets else code(name)


def listing_facts(form: Form, file: ApiFile, links: Links) -> Iterator[str]:
    """How the records of a call are paged, and what comes along with them."""
    operation = form.operation
    if operation.pages:
        yield shared.paging(form, file, links)
    if operation.sideloads:
        names = join_words(_sideload(name, form, links) for name in sideload_names(operation))
        yield f"{links.to('Sideloads', shared.SIDELOADS)}: {names}"


def overloads_of(form: Form, file: ApiFile) -> list[Overload]:
    """The overloads of one form alone."""
    from generator.model.ir import Method

    return overloads(Method("", (form,)), file)


def _sideload(name: str, form: Form, links: Links) -> str:
    spec = dict(form.operation.sideloads)[name][1]
    target = links.places.specs.get(str(spec))
    return links.to(code(name), target) if target else code(name)


def operation_facts(operation: Operation) -> Iterator[str]:
    """Who may use an operation, how often, and what else there is to know about it."""
    if operation.deprecated:
        yield f"Deprecated by {operation.title}"
    if operation.roles:
        yield "Allowed for " + join_words(role.replace("_", " ") for role in operation.roles)
    if operation.limits:
        yield f"Limited to {join_words(operation.limits)}"
    if operation.body is not None and operation.body.limit:
        yield f"Takes at most {operation.body.limit} records"
    if operation.idempotent:
        yield f"Can be repeated safely: {code('Idempotency-Key')} is sent with it"
    for note in operation.notes:
        yield f"Note: {note}"
