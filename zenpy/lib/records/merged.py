"""Lists and dicts of which Zendesk keeps what is not sent: so they say which of their entries changed.

Zendesk merges the custom fields of a ticket by their ids, and the fields of a user by their keys. Whoever sends all of
them undoes what somebody else changed meanwhile. So an update sends the changed entries only.

The followers of a ticket are read as ids, which Zendesk sets itself. A write sends entries like
`{"user_id": 5, "action": "put"}`, each of which adds a user or takes one out. So `UserIds` remembers what the server has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, Self, SupportsIndex, TypeVar, cast, overload

from zenpy.lib.records.changes import Changes, Record, Tracked, unsent_changes_in
from zenpy.lib.records.containers import ProxyDict, ProxyList, ReferenceList, UntypedDict, is_same
from zenpy.lib.records.registry import Reference
from zenpy.lib.records.serialize import to_plain

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
D = TypeVar("D")


def key_of(entry: object) -> object:
    """What Zendesk merges an entry of a list by: its id. None for an entry without one, or with something else there."""
    key = entry.get("id") if isinstance(entry, dict) else getattr(entry, "id", None)
    return key if isinstance(key, int | str) else None


def _has_unsent(entry: object) -> bool:
    return isinstance(entry, Tracked) and bool(entry._unsent_changes())


def _share_entries(items: list[T], others: list[T]) -> bool:
    """Whether one of the entries, the very object, is in another list too."""
    known = set(map(id, others))
    return any(isinstance(item, Tracked) and id(item) in known for item in items)


class _Held(str):
    """The name of a change that also says what the list had, which Zendesk has when the change is written.

    Attributes:
        keys: the ids in the list.
    """

    keys: tuple[object, ...]

    @classmethod
    def of(cls, keys: Iterable[object]) -> Self:
        made = cls()
        made.keys = tuple(keys)
        return made


class MergedList(ProxyList[T], Generic[T]):
    """A list that Zendesk merges by the ids of its entries.

    An entry that comes in counts as changed, and an entry that is changed in place. An entry that is taken out would
    stay at Zendesk, so `removed_keys` names it, and an update refuses to send the list.
    """

    __slots__ = ("_read_keys",)

    def __init__(self, items: Iterable[T] = (), /) -> None:
        super().__init__(items)
        #: The ids of the entries that the server has.
        self._read_keys: tuple[object, ...] = ()

    @classmethod
    def from_server(cls, items: Iterable[T]) -> Self:
        """The list as an answer has it: nothing counts as changed."""
        made = cls(items)
        made._read_keys = tuple(key for key in map(key_of, made) if key is not None)
        return made

    @classmethod
    def from_caller(cls, items: Iterable[T], before: object) -> Self:
        """The list that is assigned in place of another one: entries that were there as they are do not count as changed.

        An empty list, and one that is made of entries of the other one, takes out what it lacks. A list of new entries
        stands for these alone.
        """
        items = list(items)
        made = cls(items)
        if isinstance(before, MergedList) and (not items or _share_entries(items, before)):
            made._read_keys = before._read_keys
            if made.removed_keys():
                made._mark_changed()
        known = {key_of(entry): entry for entry in before} if isinstance(before, ProxyList) else {}
        for index, entry in enumerate(made):
            was = known.get(key_of(entry))
            if was is None or _has_unsent(was) or not is_same(to_plain(entry), to_plain(was)):
                made._mark_entry(index)
                made._mark_changed()
        return made

    def changed_entries(self) -> list[T]:
        """The entries that an update sends."""
        return [entry for entry in self if not isinstance(entry, Tracked) or entry._unsent_changes()]

    def removed_keys(self) -> list[object]:
        """The ids of entries that the server has, and that were taken out of the list."""
        present = set(map(key_of, self))
        return [key for key in self._read_keys if key not in present]

    def _own_unsent(self) -> Changes:
        held = _Held.of(key for key in map(key_of, self[:]) if key is not None)
        return [(self, held, number) for _, _, number in super()._own_unsent()]

    def _clear_change(self, name: str, number: int) -> None:
        if isinstance(name, _Held):  # an entry that was added is one that Zendesk has now
            self._read_keys = tuple(dict.fromkeys((*self._read_keys, *name.keys)))
        super()._clear_change(name, number)

    def _mark_entry(self, index: int) -> None:
        entry = self[index]
        if isinstance(entry, Record) and not entry._unsent_changes():
            # a record of another owner: what counts as changed here must not count as changed there
            list.__setitem__(self, index, cast("T", ProxyDict(entry._to_plain())))
            entry = self[index]
        if isinstance(entry, ProxyDict):
            entry._mark_changed()

    def _mark_new(self, before: list[T]) -> None:
        known = set(map(id, before))
        for index, entry in enumerate(self):
            if id(entry) not in known:
                self._mark_entry(index)

    def append(self, item: object, /) -> None:
        before = self[:]
        super().append(cast("T", item))
        self._mark_new(before)

    def extend(self, items: Iterable[T | UntypedDict], /) -> None:
        before = self[:]
        try:
            super().extend(items)
        finally:
            self._mark_new(before)

    def insert(self, index: SupportsIndex, item: T, /) -> None:
        before = self[:]
        super().insert(index, item)
        self._mark_new(before)

    @overload
    def __setitem__(self, index: SupportsIndex, item: T, /) -> None: ...
    @overload
    def __setitem__(self, index: slice, item: Iterable[T], /) -> None: ...
    def __setitem__(self, index: SupportsIndex | slice, item: T | Iterable[T], /) -> None:
        before = self[:]
        super().__setitem__(index, item)  # type: ignore[index, assignment]  # both overloads at once
        self._mark_new(before)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_list, (list(self), bool(self._own_unsent()), self._read_keys)


class MergedDict(ProxyDict[K, V], Generic[K, V]):
    """A dict that Zendesk merges by its keys: it keeps the number of the last change of each key."""

    __slots__ = ("_numbers", "_read_keys")

    def __init__(self, items: Mapping[K, V] | Iterable[tuple[K, V]] = (), /) -> None:
        super().__init__(items)
        self._numbers: dict[object, int] = {}
        #: The keys that the server has.
        self._read_keys: frozenset[object] = frozenset()

    @classmethod
    def from_server(cls, items: Mapping[K, V]) -> Self:
        """The dict as an answer has it: nothing counts as changed."""
        made = cls(items)
        made._read_keys = frozenset(made)
        return made

    @classmethod
    def from_caller(cls, items: Mapping[K, V], before: object) -> Self:
        """The dict that is assigned in place of another one: keys that had the same value do not count as changed.

        An empty dict takes out all keys. Another one stands for its own keys alone.
        """
        made = cls(items)
        if not made and isinstance(before, MergedDict):
            made._read_keys = before._read_keys
            for key in before:
                made._note_change(key)
        known = before if isinstance(before, ProxyDict) else {}
        unsent = set(known.changed_keys()) if isinstance(known, MergedDict) else set()
        for key, value in made.items():
            if key not in known or key in unsent or not is_same(to_plain(value), to_plain(known[key])):
                made._note_change(key)
        return made

    def changed_keys(self) -> list[K]:
        """The keys that an update sends."""
        return [key for key, value in list(self.items()) if key in self._numbers or _has_unsent(value)]

    def removed_keys(self) -> list[object]:
        """The keys that the server has, and that were taken out of the dict."""
        return [key for key in self._numbers if key in self._read_keys and key not in self]

    def _note_change(self, key: object) -> None:
        self._mark_changed()
        self._numbers[key] = self._change_number

    def _own_unsent(self) -> Changes:
        # a key that was taken out before Zendesk had it is no change
        numbers = list(self._numbers.items())
        return [(self, cast("str", key), n) for key, n in numbers if key in self or key in self._read_keys]

    def _unsent_changes(self) -> Changes:
        return self._own_unsent() + unsent_changes_in(list(self.values()))

    def _clear_change(self, name: str, number: int) -> None:
        self._read_keys |= {name}
        if self._numbers.get(name) == number:
            del self._numbers[name]

    def __setitem__(self, key: K, value: V, /) -> None:
        number = self._change_number
        super().__setitem__(key, value)
        if self._change_number != number:
            self._note_change(key)

    def __delitem__(self, key: K, /) -> None:
        super().__delitem__(key)
        self._note_change(key)

    @overload
    def pop(self, key: K, /) -> V: ...
    @overload
    def pop(self, key: K, default: V, /) -> V: ...
    @overload
    def pop(self, key: K, default: D, /) -> V | D: ...
    def pop(self, key: K, /, *default: object) -> object:
        was_present = key in self
        value: object = super().pop(key, *default)
        if was_present:
            self._note_change(key)
        return value

    def popitem(self) -> tuple[K, V]:
        item = super().popitem()
        self._note_change(item[0])
        return item

    def clear(self) -> None:
        keys = list(self)
        super().clear()
        for key in keys:
            self._note_change(key)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_dict, (dict(self), list(self._numbers), self._read_keys)


def _rebuild_list(content: list[object], changed: bool, read_keys: tuple[object, ...]) -> MergedList[object]:
    """A list from its pickle or for its copy. Pickles name this function."""
    made: MergedList[object] = MergedList()
    list.extend(made, content)
    made._read_keys = read_keys
    if changed:
        made._mark_changed()
    return made


def _rebuild_dict(
    content: dict[object, object], changed: list[object], read_keys: frozenset[object]
) -> MergedDict[object, object]:
    """A dict from its pickle or for its copy; an unsent change gets a new number. Pickles name this function."""
    made: MergedDict[object, object] = MergedDict()
    dict.update(made, content)
    made._read_keys = read_keys
    for key in changed:
        made._note_change(key)
    return made


class _KnownIds:
    """The ids that the server has. The lists that follow each other in a field share them: a save may end in between."""

    __slots__ = ("ids", "number")

    def __init__(self, ids: Iterable[object]) -> None:
        self.ids: tuple[object, ...] = tuple(ids)
        #: The number of the change that has made them so.
        self.number: int = 0


class UserIds(ReferenceList[T], Generic[T]):
    """The ids of users. It knows which ones the server has."""

    __slots__ = ("_known",)

    def __init__(self, items: Iterable[T], reference: Reference, read_ids: Iterable[object] = (), /) -> None:
        super().__init__(items, reference)
        self._known: _KnownIds = _KnownIds(read_ids)

    @classmethod
    def from_server(cls, items: Iterable[T], reference: Reference) -> Self:
        """The list as an answer has it: nothing counts as changed."""
        known = list(items)
        return cls(known, reference, known)

    @classmethod
    def from_caller(cls, items: Iterable[T], reference: Reference, before: object) -> Self:
        """The list that is assigned in place of another one."""
        made = cls(items, reference)
        if isinstance(before, UserIds):
            made._known = before._known
        made._mark_changed()
        return made

    def to_entries(self, is_new: bool = False) -> list[dict[str, object]]:
        """The entries that a write sends: of a new record for all users, else for those who were added or taken out."""
        before = () if is_new else self._known.ids
        now = tuple(self)
        added = [make_entry(key) for key in now if key not in before]
        return added + [make_entry(key, "delete") for key in before if key not in now]

    def _own_unsent(self) -> Changes:
        return [(self, _Held.of(self), number) for _, _, number in super()._own_unsent()]

    def _clear_change(self, name: str, number: int) -> None:
        if isinstance(name, _Held) and number > self._known.number:
            self._known.ids, self._known.number = name.keys, number
        super()._clear_change(name, number)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_user_ids, (
            tuple(self._reference),
            list(self),
            self._known.ids,
            bool(self._own_unsent()),
        )


def _rebuild_user_ids(
    reference: tuple[str, str, str], content: list[object], read_ids: tuple[object, ...], changed: bool
) -> UserIds[object]:
    """A list from its pickle or for its copy. Pickles name this function."""
    made: UserIds[object] = UserIds(content, Reference(*reference), read_ids)
    if changed:
        made._mark_changed()
    return made


def make_entry(user: object, action: str = "put") -> dict[str, object]:
    """The entry for the user with an id or an address."""
    return {"user_email" if is_email(user) else "user_id": user, "action": action}


def add_entries(payload: dict[str, object], key: str, entries: list[dict[str, object]]) -> None:
    """Add entries for users to those that are set; of one user, the entry that is set wins."""
    present = payload.get(key)
    present = present if isinstance(present, list) else []
    named = [one.get("user_id") for one in present if isinstance(one, dict)]
    added = [one for one in entries if one.get("user_id") is None or one["user_id"] not in named]
    if added:
        payload[key] = [*present, *added]


def is_email(value: object) -> bool:
    """Whether a value that names a user is an address, not an id."""
    return isinstance(value, str) and "@" in value


# Pickles name the public path, so that a move of this module does not break them.
for _public in (MergedDict, MergedList, UserIds, _rebuild_dict, _rebuild_list, _rebuild_user_ids):
    _public.__module__ = "zenpy.lib.proxy"
