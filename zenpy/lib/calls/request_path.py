"""The path of a call's request: the ids among its arguments, in the places that the operation's path has for them."""

from __future__ import annotations

from zenpy.lib.calls.arguments import refuse_list, refuse_missing
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Argument
from zenpy.lib.calls.wire_text import to_path_part
from zenpy.lib.records.base import BaseObject


def fill_path(call: Call) -> None:
    """Put the arguments that belong in the path into it.

    Raises:
        ZenpyException: one of them is missing, or is a list.
    """
    path = call.request.url
    for argument in call.form.arguments:
        wire = argument.wire if argument.place == "path" else argument.also_path
        if wire is None:
            continue
        if argument.name not in call.arguments:
            refuse_missing(call.name, argument.name)
        value = call.arguments[argument.name]
        refuse_list(call.name, value)
        part = to_path_part(_address(call, argument, value), argument.name, argument.path_from)
        path = path.replace("{" + wire + "}", part)
    if "{" in path:
        refuse_missing(call.name, path[path.index("{") + 1 : path.index("}")])
    call.request.url = path


def _address(call: Call, argument: Argument, value: object) -> object:
    """What stands for the value in the path: of a record that has been renamed, the name that the server knows."""
    if not isinstance(value, BaseObject) or argument.path_from == "id":
        return value
    if argument.place == "record" and call.operation.writes == "make":
        return value  # it is not there yet
    known = value._value_as_read(argument.path_from)
    return value if known is None else {argument.path_from: known}
