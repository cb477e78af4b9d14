"""The query of a call's request: its parameters, lists of ids, and the names of sideloads."""

from __future__ import annotations

from zenpy.lib.calls.arguments import IDS_PER_CALL, refuse_missing, refuse_too_many
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Argument, Operation
from zenpy.lib.calls.wire_text import to_id, to_query_pairs
from zenpy.lib.exception import ZenpyException
from zenpy.lib.suggest import suggest_name

#: Parameters that take lists of ids. Ids to read are split into several requests; too many ids to write are refused.
_ID_LISTS = ("ids", "external_ids")
#: Parameters whose empty text Zendesk reads as no parameter at all.
_NAMING = ("query", "external_id")
#: How many values a parameter takes that is sent twice, as a period.
_START_AND_END = 2


def fill_query(call: Call) -> None:
    """Put the arguments that belong in the query into it.

    Raises:
        ZenpyException: an argument that the call needs is missing, there is no such sideload, a filter or a list of ids to write is empty, or a period has no end.
        TooManyValuesException: there are more ids to write than one call may carry.
    """
    params = {param.wire: param for param in call.operation.query}
    for argument in call.form.arguments:
        if argument.place != "query" or argument.wire == "include":
            continue
        if argument.name not in call.arguments:
            if argument.required and "checkpoint" not in call.arguments:  # which says where an export starts
                refuse_missing(call.name, argument.name)
            continue
        value = call.arguments[argument.name]
        if argument.accepts or argument.wire in _ID_LISTS:
            param = params.get(argument.wire)
            if argument.wire not in _ID_LISTS:
                _refuse_empty_filter(call, argument, value)
            _add_ids(call, argument, value, param.limit if param else IDS_PER_CALL)
            continue
        _refuse_empty_filter(call, argument, value)
        many = f"{argument.wire}[]"  # takes a list where the plain name takes one value, such as role[]
        wire = many if isinstance(value, list) and many in params else argument.wire
        style = params[wire].style if wire in params else "form"
        if style == "repeat" and params[wire].limit == _START_AND_END:
            _refuse_half_a_period(call, argument, value)
        call.request.query.extend(to_query_pairs(wire, value, style))
    names = _to_include(call.arguments["include"], call.operation) if "include" in call.arguments else ""
    if names:
        call.request.query.append(("include", names))


def _refuse_empty_filter(call: Call, argument: Argument, value: object) -> None:
    """Raise for a filter that names nothing: Zendesk ignores it, and gives all records."""
    is_empty_text = argument.wire in _NAMING and isinstance(value, str) and not value.strip()
    if is_empty_text or (isinstance(value, list) and not value):
        raise ZenpyException(
            f"{call.name}(): {argument.name} is empty, which Zendesk reads as no filter at all; leave it out to get all records."
        )


def _refuse_half_a_period(call: Call, argument: Argument, value: object) -> None:
    """Raise for a period that is not a start and an end: Zendesk takes no other."""
    number = len(value) if isinstance(value, list) else 1
    if number != _START_AND_END:
        raise ZenpyException(
            f"{call.name}(): {argument.name} takes a start and an end, not {number} value{'s' * (number != 1)}: "
            "give [start, end]."
        )


def _add_ids(call: Call, argument: Argument, value: object, limit: int) -> None:
    """Add ids, separated by commas. Ids to read are split into batches of `limit`; more ids to write than that are refused."""
    key = argument.wire
    attribute = "external_id" if key.startswith("external") else "id"
    ids = [to_id(item, argument.name, attribute) for item in (value if isinstance(value, list) else [value])]
    if key in _ID_LISTS:
        if call.operation.method == "GET":
            if len(ids) > limit:  # equal ids in two calls would look like a page that comes again
                ids = list(dict.fromkeys(ids))
            call.id_parameter, call.has_no_ids = key, not ids
            call.id_batches = [",".join(ids[at : at + limit]) for at in range(0, len(ids), limit)]
            ids = ids[:limit]
        else:
            refuse_too_many(call.name, call.form, len(ids), limit)
            if not ids:
                raise ZenpyException(f"{call.name}(): nothing was given.")
    call.request.query.append((key, ",".join(ids)))


def _to_include(value: object, operation: Operation) -> str:
    """The names of sideloads, separated by commas. A search takes any name."""
    names = [str(name) for name in value] if isinstance(value, list) else str(value).split(",")
    if operation.sideloads and not operation.id.startswith("search"):
        for name in names:
            if name not in operation.sideloads:
                near = suggest_name(name, operation.sideloads)
                hint = (
                    f"did you mean {near}?" if near else f"it knows {', '.join(sorted(operation.sideloads))}."
                )
                raise ZenpyException(f"{operation.id} has no sideload {name!r}; {hint}")
    return ",".join(names)
