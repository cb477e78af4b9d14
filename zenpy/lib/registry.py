"""Which class has this name: classes know each other by name only, and are imported when one is first needed."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, cast

from zenpy.lib.exception import ZenpyException

if TYPE_CHECKING:
    from zenpy.lib.base import BaseObject

_classes: dict[str, type[BaseObject]] = {}


def resolve(spec: str) -> type[BaseObject]:
    """The record class with this name in the API description, such as `Ticket` or `HelpCenterTopic`.

    Raises:
        ZenpyException: there is no such class.
    """
    found = _classes.get(spec)
    if found is None:
        entry = _generated("CLASSES").get(spec)
        if entry is None:
            raise ZenpyException(f"There is no record class {spec!r}.")
        module, name = entry
        found = _classes[spec] = cast("type[BaseObject]", getattr(import_module(module), name))
    return found


def register(cls: type[BaseObject]) -> type[BaseObject]:
    """Let a class be found under its `_spec` name, before a generated one; usable as a decorator."""
    _classes[cls._spec] = cls
    return cls


def class_for(spec: str, payload: Mapping[str, object]) -> type[BaseObject]:
    """The class for one payload: the named one, or the variant of it that the payload's discriminator names."""
    cls = resolve(spec)
    if cls._variants is None:
        return cls
    key, variants, otherwise = cls._variants
    value = payload.get(key)
    chosen = variants.get(value, otherwise) if isinstance(value, str) else otherwise
    return cls if chosen == spec else class_for(chosen, payload)


def resource_of(spec: str) -> str:
    """The resource that fetches such records by id, as a path of the client: `users`, `help_center.topics`.

    Raises:
        ZenpyException: no call fetches these by id.
    """
    entry = _generated("RESOURCES").get(spec)
    if entry is None:
        raise ZenpyException(f"No call fetches a {spec} by its id.")
    return str(entry[0])


def show_path(spec: str) -> str | None:
    """The id of the operation that fetches such a record by id (`users.show`), or None."""
    entry = _generated("RESOURCES").get(spec)
    return None if entry is None else f"{entry[0]}.show"


def has_many(spec: str) -> bool:
    """Whether one call fetches several of these by their ids."""
    entry = _generated("RESOURCES").get(spec)
    return entry is not None and bool(entry[1])


def _generated(table: str) -> Mapping[str, tuple[str, str]]:
    return cast(
        "Mapping[str, tuple[str, str]]", getattr(import_module("zenpy.lib.api_objects._registry"), table)
    )
