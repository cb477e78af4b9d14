"""From a Python call to the HTTP request it stands for, without I/O.

`plan_call` chooses the form of a method that fits the arguments, raises for arguments that this form does not take, and
builds the request: path, query, body. The same request serves the sync and the async client.
"""

from __future__ import annotations

from collections.abc import Mapping

from zenpy.lib.calls.arguments import (
    PAGING_ARGUMENTS,
    READING_ARGUMENTS,
    collect_iterable,
    refuse_call_for_nothing,
    refuse_records_of_other_kinds,
    refuse_unknown_arguments,
)
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Form, LeftOut, Method
from zenpy.lib.calls.request_body import fill_body
from zenpy.lib.calls.request_path import fill_path
from zenpy.lib.calls.request_query import fill_query
from zenpy.lib.calls.search import build_search_query
from zenpy.lib.calls.unchanged import read_in_place_of_empty_change
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.message import Request


def plan_call(method: Method[object], arguments: Mapping[str, object]) -> Call:
    """The call that these arguments describe; None stands for an argument that is left out.

    Raises:
        ZenpyException: an argument is unknown, missing or does not fit the form.
        TooManyValuesException: there are more records than one call may carry.
    """
    arguments = _normalize(method, arguments)
    form = choose_form(method, arguments)
    refuse_unknown_arguments(method, form, arguments)
    refuse_records_of_other_kinds(method, form, arguments)
    refuse_call_for_nothing(method.name, form, arguments)
    operation = form.operation
    request = Request(operation.method, operation.path, server=operation.server)
    request.repeatable = operation.method in ("GET", "HEAD")
    call = Call(method.name, operation, request, form, arguments)
    fill_path(call)
    fill_query(call)
    fill_body(call)
    read_in_place_of_empty_change(call)
    return call


def _normalize(method: Method[object], arguments: Mapping[str, object]) -> dict[str, object]:
    """The arguments that are not None: iterables as lists, search terms as a query, names of zenpy 2 as those here.

    Raises:
        ZenpyException: an argument that names the records of the call is None.
    """
    given = {name: value for name, value in arguments.items() if not isinstance(value, LeftOut)}
    collected = {name: collect_iterable(value) for name, value in given.items()}
    for name in method.naming:
        if name in collected and collected[name] is None:
            raise ZenpyException(
                f"{method.name}(): {name} is None, so it is not known which record is meant; leave {name} out if none is."
            )
    with_query = _add_search_query(method, collected) if method.terms else collected
    present = {name: value for name, value in with_query.items() if value is not None}
    if "safe_update" in present and method.is_safe:  # the name in zenpy 2
        present["safe"] = bool(present.pop("safe_update")) or present.get("safe", False)
    return present


def _add_search_query(method: Method[object], arguments: Mapping[str, object]) -> dict[str, object]:
    """The arguments of the method itself; every other keyword is a term of the search query, also one that is None."""
    known = {argument.name for form in method.forms for argument in form.arguments}
    known.update(PAGING_ARGUMENTS, ("include", "custom"))  # names are in `terms` by now
    known.update(*READING_ARGUMENTS.values())  # never terms: a call that does not take them refuses them
    terms = {name: value for name, value in arguments.items() if name not in known}
    kept = {name: value for name, value in arguments.items() if name in known and value is not None}
    text = kept.get("query")
    if not text and not terms and "type" in kept:  # an export of all records of a type
        text = "*"
    return {**kept, "query": build_search_query(text, terms, known, method.name)}


def choose_form(method: Method[object], arguments: Mapping[str, object]) -> Form:
    """The form of `method` that fits the arguments.

    Raises:
        ZenpyException: no form fits; the message names the arguments that choose one.
    """
    forms = method.forms
    if len(forms) == 1:
        return forms[0]
    fitting = [form for form in forms if form.when and _has_all(form, arguments)]
    if fitting:
        return max(fitting, key=lambda form: len(_selecting_arguments(form)))
    many = next((form for form in forms if form.many), None)
    plain = next((form for form in forms if not form.many and form.when is None), None)
    if many is not None and (plain is None or _has_list(many, arguments)):
        return many
    if plain is not None:
        return plain
    choices = " or ".join(f"{form.when}=".replace(",", "= with ") for form in forms if form.when)
    raise ZenpyException(f"{method.name}() needs {choices}.")


def _selecting_arguments(form: Form) -> list[str]:
    return (form.when or "").split(",")


def _has_all(form: Form, arguments: Mapping[str, object]) -> bool:
    return all(arguments.get(name, False) is not False for name in _selecting_arguments(form))


def _has_list(form: Form, arguments: Mapping[str, object]) -> bool:
    """Whether the first argument that may be a list is one."""
    name = next((argument.name for argument in form.arguments if argument.many), None)
    return name is not None and isinstance(arguments.get(name), list)
