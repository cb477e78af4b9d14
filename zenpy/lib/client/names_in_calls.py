"""What a call says by name, in the ids and keys that Zendesk takes, before the call is planned.

Records and mappings have custom fields under `custom` (`zenpy.lib.custom.placing`), and a search has `custom=`. Most calls
have neither, which is found out once per method.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from typing import TYPE_CHECKING

from zenpy.lib.calls.arguments import collect_iterable
from zenpy.lib.calls.operation import Method
from zenpy.lib.custom.placing import place_names
from zenpy.lib.custom.searches import place_search_values
from zenpy.lib.effects import run, run_async
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject

if TYPE_CHECKING:
    from zenpy.lib.account.definitions import Definitions, Named
    from zenpy.lib.custom.placing import Placing, Wanted
    from zenpy.lib.related.link import Link

#: The argument of a search that takes values of custom fields by name.
_SEARCHED = "custom"


class NotAtHand(ZenpyException):
    """Definitions are needed that an async client has not loaded, where it cannot wait for them."""

    def __init__(self, wanted: Wanted) -> None:
        super().__init__(
            "The names in this call need definitions of the account that this async client has not loaded; first "
            f"`await client.definitions.load({wanted.area!r})`, or give the client a file: definitions='zenpy.account.json'."
        )
        self.wanted = wanted


@cache
def _record_arguments(method: Method[object]) -> tuple[tuple[str, str], ...]:
    """The arguments of a method that take records, each with the class of what a mapping stands for."""
    return tuple(
        {
            argument.name: form.operation.body.schema
            for form in method.forms
            if form.operation.body is not None and form.operation.body.schema
            for argument in form.arguments
            if argument.place == "record"
        }.items()
    )


def collect_named(method: Method[object], arguments: Mapping[str, object]) -> dict[str, object] | None:
    """The arguments of a call that may have names, with a list in place of an iterator; None if they have none."""
    if method.terms:
        return dict(arguments) if arguments.get(_SEARCHED) is not None else None
    given = [name for name, _ in _record_arguments(method) if arguments.get(name) is not None]
    if not given:
        return None
    return {**arguments, **{name: collect_iterable(arguments[name]) for name in given}}


def place_in_call(method: Method[object], arguments: dict[str, object]) -> Placing[dict[str, object]]:
    """The arguments of a call, with every name in its place.

    Raises:
        LookupError: the account has no such field, form or status.
        TypeError, ValueError: a value does not fit its field.
    """
    if method.terms:
        return (yield from place_search_values(method.name, arguments))
    key = arguments.get("custom_object_key")
    object_key = key.get("key") if isinstance(key, BaseObject | Mapping) else key
    placed = dict(arguments)
    for name, spec in _record_arguments(method):
        if name in arguments:
            placed[name] = yield from place_names(
                arguments[name], spec, object_key if isinstance(object_key, str) else None
            )
    return placed


def place_at_hand(
    link: Link, method: Method[object], arguments: Mapping[str, object]
) -> Mapping[str, object]:
    """The arguments of a call, with every name in its place. A sync client fetches the definitions that it needs.

    Raises:
        NotAtHand: an async client has not loaded them.
    """
    given = collect_named(method, arguments)
    return arguments if given is None else run(place_in_call(method, given), partial(_find, link))


async def place_and_load(
    link: Link, method: Method[object], arguments: Mapping[str, object]
) -> Mapping[str, object]:
    """The same on an async client, which loads definitions."""
    given = collect_named(method, arguments)
    return arguments if given is None else await run_async(place_in_call(method, given), partial(_load, link))


def _find(link: Link, wanted: Wanted) -> Definitions[Named]:
    found = link.field_definitions(wanted.area, wanted.key)
    if found is None:
        raise NotAtHand(wanted)
    return found


async def _load(link: Link, wanted: Wanted) -> Definitions[Named] | None:
    return await link.load_definitions(wanted.area, wanted.key)
