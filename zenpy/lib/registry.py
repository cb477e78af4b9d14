"""Which class stands for a name of the spec, imported only when a record of it is first met."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from zenpy.lib.base import BaseObject


class Show(NamedTuple):
    """How a record is fetched by its id: the operation, the resource of the client, and whether many go at once."""

    operation: str
    resource: str
    many: bool


@cache
def resolve(spec: str) -> type[BaseObject]:
    """The class of a record by its name in the spec (`Ticket`, `HelpCenterArticle`).

    Raises:
        KeyError: no such name.
    """
    from zenpy.lib.api_objects._registry import CLASSES

    module, name = CLASSES[spec]
    return cast("type[BaseObject]", getattr(import_module(module), name))


def show(spec: str) -> Show | None:
    """How records of this name are fetched by id; None when the API has no such call."""
    from zenpy.lib.api_objects._registry import SHOW

    found = SHOW.get(spec)
    return None if found is None else Show(*found)
