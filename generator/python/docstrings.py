"""The docstrings of calls: what a call does, takes, gives and raises, and the API's own name for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model.ir import ID_LISTS
from generator.python.argument_docs import COMPARISONS, without_limit
from generator.python.overloads import choices_of, forms_to_read, merge_parameters
from zenpy._codegen.source import docstring, join_words, section
from zenpy._codegen.types import Either, Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.ir import ApiFile, Form, Method, Operation, Resource
    from generator.python.overloads import Overload
    from generator.python.signatures import Parameter

_UNDOCUMENTED = "Calls the API as named below."
#: What of a record goes out.
_SENT = {
    "make": "Sends all that is set in the record, without its id and without what only {} sets.",
    "replace": "Sends the whole record, as {} replaces the stored one.",
    "change": "Sends what changed in the record.",
}
_UNEXPLAINED = "Not documented by {}."
_READS_UNCHANGED = "A record without changes is read, and nothing is written."


def overload_docstring(overload: Overload) -> str:
    """The docstring of one form: what an overload shows."""
    return _form_docstring(overload.form, overload.parameters, overload.only)


def _form_docstring(form: Form, parameters: list[Parameter], only: Record | None = None) -> str:
    return docstring(
        form_doc(form),
        section("Args", _arguments(parameters, form.operation.title)),
        _terms(parameters),
        _returns([form], only),
        section("Raises", error_docs([form])),
        _facts(form.operation),
        route(form.operation),
    )


def _arguments(parameters: Iterable[Parameter], title: str) -> dict[str, str]:
    """What each argument means; the keywords of a search that compare a property are explained with it."""
    explained = (parameter for parameter in parameters if parameter.doc or not parameter.is_term)
    return {parameter.name: parameter.doc or _UNEXPLAINED.format(title) for parameter in explained}


def _terms(parameters: Iterable[Parameter]) -> str:
    """How the keywords of a search are compared."""
    return COMPARISONS if any(parameter.is_term for parameter in parameters) else ""


def method_docstring(method: Method, resource: Resource, file: ApiFile) -> str:
    """The docstring of a method in all its forms, the plain one first."""
    parameters = merge_parameters(method, file)
    if len(method.forms) == 1:
        return _form_docstring(method.forms[0], parameters)
    forms = forms_to_read(method, file)
    unexplained = _UNEXPLAINED.format(file.package.title)
    choices = [choices_of(form, method, file) for form in forms]
    differ = any(names != choices[0] for names in choices)
    calls = [
        f"- `{call_text(form, method, resource)}`: {_form_line(form, names if differ else [])}"
        for form, names in zip(forms, choices, strict=True)
    ]
    return docstring(
        _first_sentence(form_doc(forms[0])),
        "\n".join(calls),
        section("Args", {one.name: one.doc or unexplained for one in parameters}),
        _returns(forms),
        section("Raises", error_docs(forms)),
    )


def _form_line(form: Form, choices: list[str]) -> str:
    """What one form does, what it can be given besides, and below it the API's own name for it."""
    besides = f"Also takes {join_words(f'`{name}`' for name in choices)}." if choices else ""
    text = " ".join(part for part in (form_doc(form), _facts(form.operation), besides) if part)
    return f"{text}\n  {route(form.operation)}"


def form_doc(form: Form) -> str:
    """What a form does, and which arguments it needs one of."""
    needed = " or ".join(f"`{name}`" for name in form.alternatives)
    return f"{_what_it_does(form)} Needs {needed}." if needed else _what_it_does(form)


def _what_it_does(form: Form) -> str:
    """What a form does. The API's text speaks of one request; the form may send several."""
    doc = form.operation.doc
    limit = form.ids_per_request
    if limit:
        return f"{without_limit(doc)} Takes any number of ids; each request carries up to {limit}.".lstrip()
    if form.operation.writes == "change" and form.operation.readable and not form.many:
        return f"{doc or _UNDOCUMENTED} {_READS_UNCHANGED}"
    return doc or _UNDOCUMENTED


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?]) (?=[A-Z])", text, maxsplit=1)[0]


def call_text(form: Form, method: Method, resource: Resource) -> str:
    """How a form is called: `client.tickets(id=…)`."""
    name = resource.path if method.is_call else f"{resource.path}.{method.name}"
    shown = []
    for argument in form.arguments:
        if argument.required or argument.name in form.when:
            many = "[…]" if argument.many else "…"
            shown.append(
                many
                if argument.positional and argument.many
                else argument.name
                if argument.positional
                else f"{argument.name}={many}"
            )
    return f"client.{name}({', '.join(shown)})"


def route(operation: Operation) -> str:
    """The operation as the API names it."""
    return f"`{operation.method} {operation.path}`"


def _facts(operation: Operation) -> str:
    facts = [_SENT[operation.writes].format(operation.title)] if operation.writes in _SENT else []
    if operation.body is not None and operation.body.only:
        facts.append(f"It takes {join_words(f'`{name}`' for name in operation.body.only)}, and nothing else.")
    if operation.deprecated:
        facts.append(f"Deprecated by {operation.title}.")
    if any(role.replace("_", " ") not in operation.doc.lower() for role in operation.roles):
        facts.append(f"Allowed for {join_words(role.replace('_', ' ') for role in operation.roles)}.")
    if operation.limits:
        facts.append(f"Limited to {join_words(operation.limits)}.")
    return " ".join(facts)


def _returns(forms: Iterable[Form], only: Record | None = None) -> str:
    texts = list(dict.fromkeys(filter(None, (result_doc(form, only) for form in forms))))
    if not texts:
        return ""
    return "Returns:\n    " + "\n    ".join(texts)


def result_doc(form: Form, only: Record | None = None) -> str:
    """What a form gives, in words; `only` is the kind of records it was narrowed down to."""
    operation = form.operation
    name = f"{only.class_name} records" if only else result_name(operation)
    if operation.is_listing:
        return f"{name}, fetched page by page as they are read."
    return {
        "nothing": "",
        "binary": "The content.",
        "job": "The JobStatus of the job that does it; fetch it again to see how far it is.",
        "count": "The Count.",
    }.get(operation.result.kind, f"{name}.")


def result_name(operation: Operation) -> str:
    """What an operation answers with: `The Ticket`, `Ticket records`, `Values`."""
    kind, many = operation.result.item, operation.result.many
    if isinstance(kind, Record):
        return f"{kind.class_name} records" if many else f"The {kind.class_name}"
    if isinstance(kind, Either) and all(isinstance(option, Record) for option in kind.options):
        names = join_words(option.class_name for option in kind.options if isinstance(option, Record))
        return f"{names} records" if many else names
    if operation.result.key:
        return f"The answer's `{operation.result.key}`"
    return "The values" if many else f"What {operation.title} answers"


def error_docs(forms: Iterable[Form]) -> dict[str, str]:
    """The errors that a call can end in, with their reasons."""
    errors: dict[str, str] = {}
    for form in forms:
        operation = form.operation
        if "{" in operation.path:
            errors["RecordNotFoundException"] = "there is no such record."
        if operation.method != "GET" and any(
            argument.many and (argument.place == "record" or argument.wire in ID_LISTS)
            for argument in form.arguments
        ):
            limit = operation.body.limit if operation.body else None
            errors["TooManyValuesException"] = f"more than {limit or 100} were given; nothing was sent."
        if operation.body is not None:
            errors["ValidationError"] = f"{operation.title} does not accept what was sent."
    otherwise = " in another way" if errors else ""
    return {**errors, "ZenpyException": f"the call failed{otherwise}; its class says how."}
