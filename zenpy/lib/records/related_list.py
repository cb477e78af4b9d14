"""The list behind a relation to many records: what is changed in it is written as ids.

The payload has the ids and not the records, so a plain list of records would take changes that nobody ever sends. This
list carries out each change on a copy, has the relation write the ids of the result, and only then takes it over. So a
record that cannot be written raises an error, and nothing has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import wraps
from sys import maxsize
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, SupportsIndex, TypeVar, cast
from weakref import ref

from zenpy.lib.numbers import to_plain_number
from zenpy.lib.records.changes import Record
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.copy_on_write import write_guard
from zenpy.lib.records.merged import make_entry
from zenpy.lib.records.registry import Reference

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject

T = TypeVar("T")

_MUTATORS = (
    "append",
    "extend",
    "insert",
    "pop",
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

    reference: Reference

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

    # -- which record is meant: the same one may have been fetched twice ------------------------------------------

    def _is_same(self, item: object, wanted: object) -> bool:
        key = _find_id(item)
        return item is wanted or (key is not None and str(key) == str(wanted))

    def _to_id(self, wanted: object) -> object:
        try:
            return self._relation.reference.identify(wanted)
        except (TypeError, ValueError):  # a record of another kind, or a new one
            return wanted

    def __contains__(self, item: object, /) -> bool:
        return self.count(cast("T", item)) > 0

    def count(self, item: T, /) -> int:
        wanted = self._to_id(item)
        return sum(1 for one in self if one is item or self._is_same(one, wanted))

    def index(self, item: T, start: SupportsIndex = 0, stop: SupportsIndex = maxsize, /) -> int:
        wanted = self._to_id(item)
        for place in range(*slice(start, stop).indices(len(self))):
            if self[place] is item or self._is_same(self[place], wanted):
                return place
        raise ValueError(f"{item!r} is not in the list")

    def remove(self, item: T, /) -> None:
        del self[self.index(item)]

    # -- changes --------------------------------------------------------------------------------------------------

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
                    list(one)
                    if isinstance(one, Iterable) and not isinstance(one, str | Mapping | Record)
                    else one
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


def _find_id(value: object) -> object:
    """The id of a record or of a mapping; an id is its own."""
    if isinstance(value, Record):
        return value.__dict__.get("id")
    return value.get("id") if isinstance(value, Mapping) else value


class Embedding(NamedTuple):
    """How a list has records that Zendesk takes by id, by address or as a whole.

    Attributes:
        reference: the field of ids, and the kind of the records.
        name: the name of the list.
        in_entries: whether each of them is an entry that adds a user (`zenpy.lib.records.merged`).
    """

    reference: Reference
    name: str
    in_entries: bool

    def to_item(self, value: object) -> object:
        """What the list has for a record, a mapping, an id or an address; what has no id is kept as a whole."""
        value = to_plain_number(value)
        if isinstance(value, Record | Mapping):
            if _find_id(value) is None:
                return self._to_new_item(value)
            value = self.reference.identify(value, self.name)
        return make_entry(value) if self.in_entries else value

    def _to_new_item(self, value: Record | Mapping[str, object]) -> object:
        fields = value._to_plain() if isinstance(value, Record) else value
        if not self.in_entries or not fields.get("email"):
            return value
        named = {"user_name": fields["name"]} if fields.get("name") else {}
        return {**make_entry(fields["email"]), **named}


class EmbeddedList(ProxyList[T], Generic[T]):
    """A list of records that Zendesk takes by id, by address or as a whole."""

    __slots__ = ("_embedding",)

    def __init__(self, items: Iterable[T], embedding: Embedding, /) -> None:
        super().__init__(items)
        self._embedding = embedding

    @classmethod
    def from_caller(cls, items: Iterable[object], embedding: Embedding) -> EmbeddedList[object]:
        """The list of what a caller gives."""
        return EmbeddedList([embedding.to_item(item) for item in items], embedding)

    def _keep(self, item: T) -> T:
        return super()._keep(cast("T", self._embedding.to_item(item)))

    def __reduce__(self) -> tuple[object, ...]:
        reference, name, in_entries = self._embedding
        return _rebuild_embedded, (
            tuple(reference),
            name,
            in_entries,
            list(self),
            bool(self._own_unsent()),
        )


def _rebuild_embedded(
    reference: tuple[str, str, str], name: str, in_entries: bool, content: list[object], changed: bool
) -> EmbeddedList[object]:
    """A list from its pickle or for its copy. Pickles name this function."""
    made: EmbeddedList[object] = EmbeddedList([], Embedding(Reference(*reference), name, in_entries))
    list.extend(made, content)
    if changed:
        made._mark_changed()
    return made


for _public in (EmbeddedList, _rebuild_embedded):
    _public.__module__ = "zenpy.lib.proxy"


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
