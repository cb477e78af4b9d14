"""The path of a call's request: the ids among its arguments, in the places that the operation's path has for them."""

from __future__ import annotations

from zenpy.lib.calls.arguments import refuse_list, refuse_missing
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.wire_text import to_path_part


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
        path = path.replace("{" + wire + "}", to_path_part(value, argument.name, argument.path_from))
    if "{" in path:
        refuse_missing(call.name, path[path.index("{") + 1 : path.index("}")])
    call.request.url = path
