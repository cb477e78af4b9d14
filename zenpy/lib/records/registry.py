"""The record classes by name. Classes refer to each other by name only, so each is imported when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from zenpy.lib.exception import ZenpyException
from zenpy.lib.numbers import to_plain_number
from zenpy.lib.records.changes import Record

if TYPE_CHECKING:
    from zenpy.lib.api_objects.sideloads import Sideloads
    from zenpy.lib.records.base import BaseObject
    from zenpy.lib.records.state import RecordLink

#: The package of the classes whose names say none.
OWN_PACKAGE = "zenpy"
_classes: dict[str, type[BaseObject]] = {}


class ShowCall(NamedTuple):
    """How a record is fetched by its id: the operation, the resource of the client, and whether many go at once."""

    operation: str
    resource: str
    many: bool


def resolve_class(spec: str) -> type[BaseObject]:
    """The record class with this name in the API description, such as `Ticket` or `HelpCenterTopic`.

    Names of another package have the package before them: `bakery:Order`.

    Raises:
        ZenpyException: there is no such class.
    """
    cls = _classes.get(spec)
    if cls is None:
        package, name = _split(spec)
        entry = _find_entry(package, "CLASSES", name)
        if entry is None:
            raise ZenpyException(f"There is no record class {spec!r}.")
        module, _, other_name = entry[0].partition(":")
        cls = _classes[spec] = cast("type[BaseObject]", getattr(import_module(module), other_name or name))
    return cls


def register(cls: type[BaseObject]) -> type[BaseObject]:
    """Register a class under its `_spec` name, in place of a generated one; usable as a decorator."""
    _classes[cls._spec] = cls
    return cls


@cache
def find_show_call(spec: str) -> ShowCall | None:
    """How records of this name are fetched by id; None when the API has no such call."""
    package, name = _split(spec)
    found = _find_entry(package, "SHOW", name)
    return None if found is None else ShowCall(found[0], found[1], many=len(found) > 2)


def record_specs(package: str = OWN_PACKAGE) -> list[str]:
    """The names of all record classes of a package in its API description."""
    return [line.partition(" ")[0] for line in _read_table(package, "CLASSES").split("\n") if line]


def record_kinds(package: str = OWN_PACKAGE) -> frozenset[str]:
    """The kinds of records of a package, as caches are named by them."""
    return frozenset(_read_table(package, "KINDS").split())


def new_sideloads(package: str = OWN_PACKAGE) -> Sideloads:
    """Empty sideloads of a package, to be filled from an answer."""
    return cast("Sideloads", import_module(f"{package}.lib.api_objects.sideloads").Sideloads())


def _find_identity_kind(cls: type) -> tuple[str, tuple[str, ...]] | None:
    found = None
    for base in cls.__mro__:
        # by attribute: a payload may have had a key of this name, and the class shields its own from it
        spec = getattr(base, "_spec", None) if "_spec" in vars(base) else None
        if isinstance(spec, str):
            package, name = _split(spec)
            ids = _find_entry(package, "IDENTIFIED", name)
            found = found if ids is None else (spec, tuple(ids))
    return found


#: What an id of a record of this class identifies, and the types that the id has; None if it identifies nothing. Classes that
#: come from one have its ids: a deleted ticket is a ticket.
identity_kind: Callable[[type], tuple[str, tuple[str, ...]] | None] = cache(_find_identity_kind)


def _split(spec: str) -> tuple[str, str]:
    """The package of a record class, and its name there."""
    package, _, name = spec.rpartition(":")
    return package or OWN_PACKAGE, name


def _read_table(package: str, table: str) -> str:
    """A generated table: a line for each name, between two line breaks."""
    return cast("str", getattr(import_module(f"{package}.lib.api_objects._registry"), table))


def _find_entry(package: str, table: str, name: str) -> list[str] | None:
    """What a generated table has for a name, word by word."""
    text, start = _read_table(package, table), f"\n{name} "
    begin = text.find(start)
    return None if begin < 0 else text[begin + len(start) : text.index("\n", begin + 1)].split(" ")


def class_for(spec: str, payload: Mapping[str, object]) -> type[BaseObject]:
    """The class for one payload: the named class, or the variant of it that the payload's discriminator names."""
    cls = resolve_class(spec)
    if cls._variants is None:
        return cls
    key, variants, otherwise = cls._variants
    value = payload.get(key)
    chosen = variants.get(value, otherwise) if isinstance(value, str) else otherwise
    return cls if chosen == spec else class_for(chosen, payload)


class Reference(NamedTuple):
    """A field that holds what stands for another record: its id, or the token of an upload.

    Attributes:
        field: the payload key.
        spec: the kind of the other record; empty for any kind.
        by: the attribute of the other record that the field holds.
    """

    field: str
    spec: str = ""
    by: str = "id"

    def identify(self, value: object, name: str = "") -> object:
        """What stands for a record or for a mapping of its fields; any other value as it is. `name` is what errors name.

        Raises:
            TypeError: it is a record of another kind.
            ValueError: it does not have its id yet.
        """
        if not isinstance(value, Record | Mapping):
            return to_plain_number(value)
        name = name or self.field
        if self.spec and isinstance(value, Record) and not is_of_kind(self.spec, value):
            raise TypeError(f"{name} takes {_split(self.spec)[1]} records and {self.by}s, not {value!r}.")
        key = value.__dict__.get(self.by) if isinstance(value, Record) else value.get(self.by)
        if key is None:
            raise ValueError(
                f"{name}: {value!r} has no {self.by} yet; create it first, then give what comes back."
            )
        return key

    def identify_all(self, value: object) -> object:
        """The same for each item of a list, a tuple or a set."""
        if isinstance(value, list | tuple | set | frozenset):
            return [self.identify(item) for item in value]
        return self.identify(value)


def is_of_kind(spec: str, record: Record) -> bool:
    """Whether a record is of the kind with this name in the spec; records of one kind may come as several classes."""
    wanted = resolve_class(spec)
    return (
        isinstance(record, wanted)
        or issubclass(wanted, type(record))
        or getattr(record, "_name", None) == wanted._name
        or (wanted._variants is not None and getattr(record, "_spec", None) in wanted._variants[1].values())
    )


def record_from_payload(spec: str, value: object, link: RecordLink | None) -> object:
    """The record around a raw payload inside another payload, which views may share; any other value as it is."""
    return class_for(spec, value)._from_shared_payload(value, link) if type(value) is dict else value


def record_from_input(spec: str, value: object, link: RecordLink | None) -> object:
    """The new record that a caller's mapping describes; a record or any other value as it is."""
    if isinstance(value, Record) or not isinstance(value, Mapping):
        return value
    record = class_for(spec, value)(link)
    for key, item in value.items():
        record[key] = item
    return record
