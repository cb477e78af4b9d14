"""Reading relations on an async client, where an attribute itself cannot wait."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zenpy.lib.base import BaseObject


class AwaitableAttrs:
    """The attributes of a record as awaitables; a relation is fetched if it has to be, anything else is there at once."""

    __slots__ = ("_record",)

    def __init__(self, record: BaseObject) -> None:
        self._record = record

    if not TYPE_CHECKING:  # the stubs have the attributes of each record, a typo is an error to type checkers

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            return _value(self._record, name)

    def __dir__(self) -> list[str]:
        return [name for name in dir(self._record) if not name.startswith("_")]


def _value(record: BaseObject, name: str) -> Coroutine[Any, Any, object]:
    """A coroutine that gives the attribute; a misspelt name is told at once, not when it is awaited."""
    from zenpy.lib.relations import Follows

    relation = getattr(type(record), name, None)
    if isinstance(relation, Follows):
        return relation.fetch(record)
    return _ready(getattr(record, name))


async def _ready(value: object) -> object:
    return value
