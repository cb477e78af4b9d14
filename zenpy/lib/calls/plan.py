"""From a Python call to the HTTP request it stands for: pure functions, no I/O.

`plan_call` chooses the form of a method that fits the arguments, refuses what that form does not take (no argument
vanishes), and builds the request: path, query, body. The same request serves the sync and the async client.
"""

from __future__ import annotations

from collections.abc import Mapping

from zenpy.lib.calls.arguments import (
    PAGING_ARGUMENTS,
    READING_ARGUMENTS,
    Value,
    collect_iterable,
    refuse_records_of_other_kinds,
    refuse_unknown_arguments,
)
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Form, Method
from zenpy.lib.calls.request_body import fill_body
from zenpy.lib.calls.request_path import fill_path
from zenpy.lib.calls.request_query import fill_query
from zenpy.lib.calls.search import build_search_query
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.message import Request


def plan_call(method: Method[object], arguments: Mapping[str, Value]) -> Call:
    """The call that these arguments describe; None stands for an argument that is left out.

    Raises:
        ZenpyException: an argument is unknown, missing or does not fit the form.
        TooManyValuesException: there are more records than one call may carry.
    """
    found = {name: collect_iterable(value) for name, value in arguments.items()}
    if method.terms:
        found = _add_search_query(method, found)
    found = {name: value for name, value in found.items() if value is not None}
    if "safe_update" in found and method.is_safe:  # the spelling of the existing client
        found["safe"] = bool(found.pop("safe_update")) or found.get("safe", False)
    form = choose_form(method, found)
    refuse_unknown_arguments(method, form, found)
    refuse_records_of_other_kinds(method, form, found)
    operation = form.operation
    request = Request(operation.method, operation.path)
    request.repeatable = operation.method in ("GET", "HEAD")
    call = Call(method.name, operation, request, form, found)
    fill_path(call)
    fill_query(call)
    fill_body(call)
    return call


def _add_search_query(method: Method[object], arguments: Mapping[str, Value]) -> dict[str, Value]:
    """The arguments, with every keyword that is not one of the method made part of the search query.

    There None is a search term like others.
    """
    known = {argument.name for form in method.forms for argument in form.arguments}
    known.update(PAGING_ARGUMENTS, ("include",))
    known.update(*READING_ARGUMENTS.values())  # never terms: a call that does not take them refuses them
    terms = {name: value for name, value in arguments.items() if name not in known}
    kept = {name: value for name, value in arguments.items() if name in known and value is not None}
    return {**kept, "query": build_search_query(kept.get("query"), terms)}


def choose_form(method: Method[object], arguments: Mapping[str, Value]) -> Form:
    """The form of `method` that fits the arguments.

    Raises:
        ZenpyException: no form fits; the message names the arguments that choose one.
    """
    forms = method.forms
    if len(forms) == 1:
        return forms[0]
    fitting = [form for form in forms if form.when and _has_all(form, arguments)]
    if fitting:
        return max(fitting, key=lambda form: len(_choosing_names(form)))
    many = next((form for form in forms if form.many), None)
    plain = next((form for form in forms if not form.many and form.when is None), None)
    if many is not None and (plain is None or _has_list(many, arguments)):
        return many
    if plain is not None:
        return plain
    choices = " or ".join(f"{form.when}=".replace(",", "= with ") for form in forms if form.when)
    raise ZenpyException(f"{method.name}() needs {choices}.")


def _choosing_names(form: Form) -> list[str]:
    return (form.when or "").split(",")


def _has_all(form: Form, arguments: Mapping[str, Value]) -> bool:
    return all(arguments.get(name, False) is not False for name in _choosing_names(form))


def _has_list(form: Form, arguments: Mapping[str, Value]) -> bool:
    """Whether the first argument that may be a list is one."""
    name = next((argument.name for argument in form.arguments if argument.many), None)
    return name is not None and isinstance(arguments.get(name), list)
