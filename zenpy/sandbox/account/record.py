"""A record of the account: the dictionary that is answered, and what Zendesk knows but does not show.

Each change of a record is announced before it happens. So the journal can take it back, and indexes can follow it. What
a record holds is replaced, never changed in place: of a list inside a record, nobody would see the change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from zenpy.sandbox.message import Json

T = TypeVar("T")

#: What a change may take back, beside the fields.
STATE = ("kind", "key", "parents", "notes", "stamp", "deleted")


class Record(dict[str, Any]):
    """A record as it is answered, with attributes that are not shown.

    Attributes:
        watch: Called with the record before it changes; None for a record that is in no store.
        never_null: The fields that are left out in the place of null.
        kind: The kind of record.
        key: Its id as text.
        parents: The values of the path that it was created under.
        notes: What the account knows of it beside its fields.
        stamp: When it was last changed, in Unix seconds.
        deleted: Whether it was deleted, and can perhaps be restored.
        place: Its place in its table, in the order of creation; below 0 when it is in none.
        logged: Which change of its table was the last one of this record.
    """

    __slots__ = ("logged", "never_null", "place", "watch", *STATE)

    watch: Callable[[Record], None] | None
    never_null: Collection[str]
    kind: str
    key: str
    parents: Mapping[str, str]
    notes: Mapping[str, str]
    stamp: int
    deleted: bool
    place: int
    logged: int

    def __init__(
        self, kind: str, key: str, data: Mapping[str, object], parents: Mapping[str, str], stamp: int
    ) -> None:
        super().__init__(data)
        set_attribute = super().__setattr__  # a new record has nobody who watches it
        set_attribute("watch", None)
        set_attribute("never_null", ())
        set_attribute("place", -1)
        set_attribute("logged", -1)
        set_attribute("kind", kind)
        set_attribute("key", key)
        set_attribute("parents", dict(parents))
        set_attribute("notes", {})
        set_attribute("stamp", stamp)
        set_attribute("deleted", False)

    def __missing__(self, name: str) -> None:
        """A field that is left out reads as None."""

    @property
    def id(self) -> int:
        """The id of the record.

        Raises:
            KeyError: records of this kind have none.
        """
        if "id" not in self:
            raise KeyError("id")
        found = self["id"]
        return found if isinstance(found, int) else int(self.key)

    def note(self, **notes: str) -> None:
        """Add to what the account knows of the record beside its fields."""
        self.notes = {**self.notes, **notes}

    def copy_state(self) -> tuple[Json, Json]:
        """The fields and the attributes as they are now, for `restore`."""
        return dict(self), {name: getattr(self, name) for name in STATE}

    def restore(self, state: tuple[Json, Json]) -> None:
        """Set the record to a former state."""
        _announce(self)
        fields, attributes = state
        super().clear()
        super().update(fields)
        for name, value in attributes.items():
            super().__setattr__(name, value)

    def __setattr__(self, name: str, value: object) -> None:
        if name in STATE:
            _announce(self)
        super().__setattr__(name, value)

    def __setitem__(self, name: str, value: object) -> None:
        _announce(self)
        if value is None and name in self.never_null:
            super().pop(name, None)
        else:
            super().__setitem__(name, value)

    def __delitem__(self, name: str) -> None:
        _announce(self)
        super().__delitem__(name)

    def update(  # type: ignore[override]  # of what a dict takes, a record takes mappings and pairs
        self, *values: Mapping[str, object] | Iterable[tuple[str, object]], **fields: object
    ) -> None:
        """Set several fields."""
        _announce(self)
        new: Json = {}
        for one in values:
            new.update(one)
        new.update(fields)
        super().update(new)
        for name, value in new.items():
            if value is None and name in self.never_null:
                super().pop(name)

    def setdefault(self, name: str, default: object = None, /) -> object:
        """The value of a field, which is set if the record does not have it."""
        _announce(self)
        return super().setdefault(name, default)

    @overload
    def pop(self, name: str, /) -> object: ...
    @overload
    def pop(self, name: str, default: T, /) -> object | T: ...
    def pop(self, name: str, /, *default: object) -> object:
        """Remove a field and return its value, or the default."""
        _announce(self)
        return super().pop(name, *default)

    def popitem(self) -> tuple[str, object]:
        """Remove the last field and return it."""
        _announce(self)
        return super().popitem()

    def clear(self) -> None:
        """Remove all fields."""
        _announce(self)
        super().clear()


def _announce(record: Record) -> None:
    """Call whoever watches a record, before it changes."""
    if record.watch is not None:
        record.watch(record)
