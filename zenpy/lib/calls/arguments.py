"""The arguments of a call: iterables are read at once, and an argument that the form does not take raises an error."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NoReturn

from zenpy.lib.calls.operation import Argument, Form, Method
from zenpy.lib.exception import TooManyValuesException, ZenpyException
from zenpy.lib.numbers import to_plain_number
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import is_of_kind, resolve_class
from zenpy.lib.suggest import suggest_name

#: Arguments the pagination adds to every list form.
PAGING_ARGUMENTS = ("page", "per_page", "page_size", "cursor_pagination")
#: More ids than this are read in several calls.
IDS_PER_CALL = 100
#: Arguments that say how a listing is read; they are never sent.
_EXPORT = ("checkpoint", "on_checkpoint", "unique", "follow", "interval")
READING_ARGUMENTS: dict[str, tuple[str, ...]] = {
    "incremental_time": _EXPORT,
    "incremental_cursor": _EXPORT,
    "search": ("overflow",),
}


def collect_iterable(value: object) -> object:
    """The value, with a list in place of an iterator or another collection: an iterator can be read only once.

    A number of another library becomes one of Python.
    """
    if isinstance(value, str | bytes | bytearray | memoryview | Mapping | BaseObject | list):
        return value
    if isinstance(value, set | frozenset):
        return sorted(value, key=str)
    number = to_plain_number(value)
    if number is value and isinstance(value, Iterable) and not hasattr(value, "read"):
        return list(value)
    return number


def refuse_unknown_arguments(method: Method[object], form: Form, arguments: Mapping[str, object]) -> None:
    """Raise for an argument that the form does not take. A flag that would choose another form may be False.

    Raises:
        ZenpyException: it names the nearest argument that the form has.
    """
    known = {argument.name for argument in form.arguments}
    if form.operation.pages:
        known.update(PAGING_ARGUMENTS, _reading_arguments(form))
    if form.operation.sideloads:
        known.add("include")
    if form.operation.safe:
        known.update(("safe", "on_conflict"))
    if form.operation.idempotent:
        known.add("idempotency_key")
    flags = {
        argument.name for other in method.forms for argument in other.arguments if argument.place == "form"
    }
    for name, value in arguments.items():
        if name in known or (value is False and name in flags):
            continue
        if name == "cursor_pagination" and value is False and not form.operation.pages:
            continue  # it is true: what has no pages is read without a cursor
        elsewhere = any(name in {argument.name for argument in other.arguments} for other in method.forms)
        near = suggest_name(name, known)
        hint = f"; did you mean {near}?" if near else f"; it takes {', '.join(sorted(known)) or 'none'}."
        what = "does not go together with the other arguments" if elsewhere else "is not an argument"
        raise ZenpyException(f"{method.name}(): {name} {what}{hint}")


def _reading_arguments(form: Form) -> list[str]:
    return [name for pages in form.operation.pages for name in READING_ARGUMENTS.get(pages, ())]


def refuse_records_of_other_kinds(
    method: Method[object], form: Form, arguments: Mapping[str, object]
) -> None:
    """Raise for records of another kind than an argument takes: the id of a user is not the id of a ticket.

    Raises:
        ZenpyException: it names both kinds.
    """
    for argument in form.arguments:
        value = arguments.get(argument.name)
        for item in value if isinstance(value, list) else [value]:
            refuse_record_of_other_kind(method.name, argument, item)


def refuse_record_of_other_kind(call: str, argument: Argument, item: object) -> None:
    """Raise for a record of another kind than the argument of a call takes.

    Raises:
        ZenpyException: it names both kinds.
    """
    if argument.accepts and isinstance(item, BaseObject) and not is_of_kind(argument.accepts, item):
        from zenpy._codegen.naming import with_article  # only this error needs it

        wanted = with_article(resolve_class(argument.accepts).__name__)
        raise ZenpyException(f"{call}(): {argument.name} takes {wanted}, not {item!r}; it was not sent.")


def refuse_missing(method: str, name: str) -> NoReturn:
    """Raise for an argument that the call needs.

    Raises:
        ZenpyException: always; it names the argument.
    """
    raise ZenpyException(f"{method}() needs {name}.")


def refuse_call_for_nothing(method: str, form: Form, arguments: Mapping[str, object]) -> None:
    """Raise for a call that gives none of the arguments of which it needs one. An export can start at a checkpoint instead.

    Raises:
        ZenpyException: it names them.
    """
    one_of = form.operation.one_of
    names = [argument.name for argument in form.arguments if argument.wire in one_of]
    if names and "checkpoint" in _reading_arguments(form):
        names.append("checkpoint")
    if names and not any(_says_something(arguments.get(name)) for name in names):
        raise ZenpyException(f"{method}() needs {' or '.join(names)}; nothing was sent.")


def _says_something(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value is not None and value != []


def refuse_list(method: str, value: object) -> None:
    """Raise for a list where the call takes one record.

    Raises:
        ZenpyException: `value` is a list.
    """
    if isinstance(value, list):
        raise ZenpyException(
            f"{method}() takes one record, not a list: this API has no bulk form of the call."
        )


def refuse_too_many(method: str, form: Form, count: int, limit: int) -> None:
    """Raise when `count` records are more than the `limit` of one call.

    Raises:
        TooManyValuesException: it names the bulk call that takes any number, if there is one.
    """
    if count <= limit:
        return
    message = f"{method}() takes at most {limit} records in one call, {count} were given; nothing was sent."
    bulk = find_bulk_call(method, form)
    if bulk is not None:
        message += f" client.{bulk}(iterable) sends any number in chunks of {limit}."
    raise TooManyValuesException(message)


def find_bulk_call(method: str, form: Form) -> str | None:
    """The bulk call that does the same with any number of records, such as `tickets.bulk.update`; None if none does."""
    resource, _, verb = method.rpartition(".")
    if form.when == "ids":
        return f"{resource}.bulk.{verb}_many"
    single = any(
        argument.required and not argument.many and argument.place != "path" for argument in form.arguments
    )
    return None if single or form.when or "_many" not in form.operation.id else f"{resource}.bulk.{verb}"
