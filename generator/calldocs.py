"""The docstrings of calls: what a call does, takes, gives and raises, and the API's own name for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.pymodule import docstring, listed, section
from generator.pytypes import Either, Record
from generator.signatures import merged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.ir import ApiFile, Form, Method, Operation, Resource
    from generator.signatures import Overload, Parameter

_UNDOCUMENTED = "Calls the API as named below."


def of_overload(way: Overload, is_async: bool) -> str:
    """The docstring of one form: what an overload shows."""
    return _of_form(way.form, way.parameters, is_async, way.only)


def _of_form(form: Form, parameters: list[Parameter], is_async: bool, only: Record | None = None) -> str:
    operation = form.operation
    return docstring(
        operation.doc or _UNDOCUMENTED,
        section("Args", {one.name: one.doc or "not documented." for one in parameters}),
        _returns([form], is_async, only),
        section("Raises", raises([form])),
        _facts(operation),
        route(operation),
    )


def of_method(method: Method, resource: Resource, file: ApiFile, is_async: bool) -> str:
    """The docstring of a method in all its forms."""
    if len(method.forms) == 1:
        return _of_form(method.forms[0], merged(method, file), is_async)
    plain = method.forms[-1].operation.doc or _UNDOCUMENTED
    return docstring(
        plain,
        "\n".join(
            f"- `{written(form, method, resource)}`: {form.operation.doc or _UNDOCUMENTED}"
            for form in method.forms
        ),
        section("Args", {one.name: one.doc or "not documented." for one in merged(method, file)}),
        _returns(method.forms, is_async),
        section("Raises", raises(method.forms)),
        "\n".join(dict.fromkeys(route(form.operation) for form in method.forms)),
    )


def written(form: Form, method: Method, resource: Resource) -> str:
    """How a form is called: `client.tickets(id=…)`."""
    name = resource.path if method.is_call else f"{resource.path}.{method.name}"
    shown = []
    for one in form.arguments:
        if one.required or one.name in form.when:
            many = "[…]" if one.many else "…"
            shown.append(
                many if one.positional and one.many else one.name if one.positional else f"{one.name}={many}"
            )
    return f"client.{name}({', '.join(shown)})"


def route(operation: Operation) -> str:
    """The operation as the API names it."""
    return f"`{operation.method} {operation.path}`"


def _facts(operation: Operation) -> str:
    facts = []
    if operation.deprecated:
        facts.append("Deprecated by Zendesk.")
    if operation.roles:
        facts.append(f"Allowed for {listed(role.replace('_', ' ') for role in operation.roles)}.")
    if operation.limits:
        facts.append(f"Limited to {listed(operation.limits)}.")
    return " ".join(facts)


def _returns(forms: Iterable[Form], is_async: bool, only: Record | None = None) -> str:
    told = dict.fromkeys(gives(form, is_async, only) for form in forms)
    texts = [text for text in told if text]
    if not texts:
        return ""
    return "Returns:\n    " + "\n    ".join(texts)


def gives(form: Form, is_async: bool, only: Record | None = None) -> str:
    """What a form gives, in words; `only` is the kind of records it was narrowed down to."""
    operation = form.operation
    name = f"{only.class_name} records" if only else result_name(operation)
    if operation.is_listing:
        return f"{name}, fetched page by page as they are read" + (" with `async for`." if is_async else ".")
    told = {
        "nothing": "",
        "binary": "The content.",
        "job": "The JobStatus of the job that does it; fetch it again to see how far it is.",
        "count": "The Count.",
    }.get(operation.result.kind, f"{name}.")
    if not told or not is_async:
        return told
    ordinary = told.startswith(("The ", "What "))  # the name of a class keeps its first letter
    return f"To be awaited: {told[0].lower() if ordinary else told[0]}{told[1:]}"


def result_name(operation: Operation) -> str:
    """What an operation answers with: `The Ticket`, `Ticket records`, `Values`."""
    kind, many = operation.result.item, operation.result.many
    if isinstance(kind, Record):
        return f"{kind.class_name} records" if many else f"The {kind.class_name}"
    if isinstance(kind, Either) and all(isinstance(one, Record) for one in kind.options):
        names = listed(one.class_name for one in kind.options if isinstance(one, Record))
        return f"{names} records" if many else names
    return "The values" if many else "What Zendesk answers"


def raises(forms: Iterable[Form]) -> dict[str, str]:
    """The errors that a call can end in, with their reasons."""
    found: dict[str, str] = {}
    for form in forms:
        operation = form.operation
        if "{" in operation.path:
            found["RecordNotFoundException"] = "there is no such record."
        if operation.method != "GET" and any(
            one.many and (one.place == "record" or one.wire == "ids") for one in form.arguments
        ):
            limit = operation.body.limit if operation.body else None
            found["TooManyValuesException"] = f"more than {limit or 100} were given; nothing was sent."
        if operation.body is not None:
            found["ValidationError"] = "Zendesk does not accept what was sent."
    return {**found, "APIException": "the call failed in another way; its class tells how."}
