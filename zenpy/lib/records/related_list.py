"""The list behind a relation to many records: what is changed in it is written as ids.

The payload has the ids and not the records, so a plain list of records would take changes that nobody ever sends. This
list carries out each change on a copy, has the relation write the ids of the result, and only then takes it over. So a
record that cannot be written raises an error, and nothing has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar
from weakref import ref

from zenpy.lib.records.copy_on_write import write_guard

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject

T = TypeVar("T")

_MUTATORS = (
    "append",
    "extend",
    "insert",
    "pop",
    "remove",
    "clear",
    "sort",
    "reverse",
    "__setitem__",
    "__delitem__",
    "__iadd__",
    "__imul__",
)


class _Writer(Protocol):
    """The relation that a list was read through."""

    def _source_of(self, record: BaseObject, /) -> object: ...
    def _write_list(
        self, record: BaseObject, related: RelatedList[object], items: list[object], /
    ) -> None: ...


class RelatedList(list[T], Generic[T]):
    """The records behind the ids in a field of a record; a change of the list is a change of the ids.

    Attributes:
        source: what the payload had when the list was last read or written; the list is out of date if it has changed since.
    """

    __slots__ = ("_owner", "_relation", "source")

    def __init__(self, items: Iterable[T], relation: _Writer, record: BaseObject) -> None:
        super().__init__(items)
        self._relation = relation
        self._owner = ref(record)
        self.source: object = relation._source_of(record)

    def is_read_from(self, record: BaseObject, relation: object) -> bool:
        """Whether the list was read from this relation of the record."""
        return self._owner() is record and self._relation is relation

    def _take(self, items: list[T]) -> None:
        """Have the items in place of those that are there, once their ids are written."""
        record = self._owner()
        if record is not None:
            self._relation._write_list(record, self, items)  # type: ignore[arg-type]  # it only reads the items
        list.__setitem__(self, slice(None), items)

    if not TYPE_CHECKING:  # type checkers see the mutators of list

        def _make_mutator(name):
            change = getattr(list, name)

            @wraps(change)
            def mutate(self, *arguments, **options):
                # a listing would fetch its pages, so it is read before the lock is taken
                arguments = [
                    list(one) if isinstance(one, Iterable) and not isinstance(one, str | Mapping) else one
                    for one in arguments
                ]
                with write_guard.lock:
                    items = list(self)
                    result = change(items, *arguments, **options)
                    if len(items) != len(self) or any(
                        new is not old for new, old in zip(items, self, strict=True)
                    ):
                        self._take(items)
                return self if name in ("__iadd__", "__imul__") else result

            return mutate

        for _name in _MUTATORS:
            locals()[_name] = _make_mutator(_name)
        del _name, _make_mutator

    def __reduce__(self) -> tuple[object, ...]:
        return list, (list(self),)


def merge_ids(current: list[object], before: list[object], after: list[object]) -> list[object]:
    """The ids to write for a changed list of records: `after`, with those of `current` that the list did not have.

    The records behind some ids are not in the list, as they no longer exist or stand for Zendesk itself. Such an id stays,
    behind the id that it followed. An id stays as it is written, as a number or as text.
    """
    spelled = {str(key): key for key in current}
    merged = [spelled.get(str(key), key) for key in after]
    listed = {str(key) for key in before}
    place = 0
    for key in current:
        if str(key) not in listed:
            merged.insert(place, key)
            place += 1
        elif key in merged:
            place = merged.index(key) + 1
    return merged
