"""What a caller gave: read at once, and refused where a form does not take it. No argument vanishes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from zenpy.lib.calls.operation import Argument, Form, Method
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve
from zenpy.lib.suggest import suggest_name

#: What an argument may be, as far as these modules care: anything a caller gave.
Value = object

#: Arguments the pagination adds to every list form.
PAGING = ("page", "per_page", "page_size", "cursor_pagination")
#: Arguments that say how a listing is read; they are never sent.
_EXPORT = ("checkpoint", "on_checkpoint", "unique", "follow", "interval")
READING: dict[str, tuple[str, ...]] = {
    "incremental_time": _EXPORT,
    "incremental_cursor": _EXPORT,
    "search": ("overflow",),
}


def materialised(value: Value) -> Value:
    """Iterators and other collections of values become lists at once, so that no look at them loses an element."""
    if isinstance(value, str | bytes | bytearray | memoryview | Mapping | BaseObject | list):
        return value
    if isinstance(value, set | frozenset):
        return sorted(value, key=str)
    if isinstance(value, Iterable) and not hasattr(value, "read"):
        return list(value)
    return value


def refuse_strays(method: Method[object], form: Form, given: Mapping[str, Value]) -> None:
    """Raise for what the form has no use for.

    Raises:
        ZenpyException: it names the nearest argument that the form has.
    """
    known = {argument.name for argument in form.arguments}
    if form.operation.pages:
        known.update(PAGING, _reading(form))
    if form.operation.sideloads:
        known.add("include")
    if form.operation.safe:
        known.update(("safe", "on_conflict"))
    if form.operation.idempotent:
        known.add("idempotency_key")
    for name, value in given.items():
        if name in known or value is False:
            continue
        elsewhere = any(name in {argument.name for argument in other.arguments} for other in method.forms)
        near = suggest_name(name, known)
        hint = f"; did you mean {near}?" if near else f"; it takes {', '.join(sorted(known)) or 'none'}."
        what = "does not go together with the other arguments" if elsewhere else "is not an argument"
        raise ZenpyException(f"{method.name}(): {name} {what}{hint}")


def _reading(form: Form) -> list[str]:
    return [name for pages in form.operation.pages for name in READING.get(pages, ())]


def refuse_others(method: Method[object], form: Form, given: Mapping[str, Value]) -> None:
    """Raise for records of another kind than an argument takes: the id of a user is no id of a ticket.

    Raises:
        ZenpyException: it names both kinds.
    """
    for argument in form.arguments:
        value = given.get(argument.name)
        for item in value if isinstance(value, list) else [value]:
            refuse_other(method.name, argument, item)


def refuse_other(call: str, argument: Argument, item: Value) -> None:
    """Raise for a record of another kind than the argument of a call takes.

    Raises:
        ZenpyException: it names both kinds.
    """
    if argument.accepts and isinstance(item, BaseObject) and not _stands_for(argument.accepts, item):
        wanted = resolve(argument.accepts).__name__
        raise ZenpyException(f"{call}(): {argument.name} takes a {wanted}, not {item!r}; it was not sent.")


def _stands_for(spec: str, record: BaseObject) -> bool:
    """Whether a record is of the kind with this name in the spec; records of one kind may come as several classes."""
    wanted = resolve(spec)
    return isinstance(record, wanted) or issubclass(wanted, type(record)) or record._name == wanted._name
