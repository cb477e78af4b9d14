"""The records of one kind, with the indexes by which they are found.

A table notes which of its records have changed. An index is brought up to date when it is asked for, by what has changed
since; it is made when it is asked for the first time. So a write costs the same however many indexes there are, and a
question costs what it finds and what has changed, however many records there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from zenpy.sandbox.account.indexes import Index
    from zenpy.sandbox.account.record import Record

I = TypeVar("I", bound="Index")  # noqa: E741

#: How many indexes a table has at most; the one that was not asked for the longest is given up.
MOST_INDEXES = 64
#: How many changes are kept for indexes that nobody asks for, beside twice the number of records.
MOST_CHANGES = 1_000
#: How many places of removed records are kept, beside as many as there are records.
MOST_GAPS = 1_000


class Table(Mapping[str, "Record"]):
    """The records of a kind by their key, in the order of creation; deleted ones are there, too.

    Attributes:
        at: The record at each place; None where one was removed.
        looked_at: How many records the indexes have read so far.
        is_ranked: Whether the keys rise from each record to the next.
    """

    def __init__(self) -> None:
        self.at: list[Record | None] = []
        self.looked_at: int = 0
        self.is_ranked: bool = True
        self._by_key: dict[str, Record] = {}
        self._indexes: dict[Hashable, Index] = {}
        self._changes: list[int] = []
        self._first_change = 0  # the number of the change at the start of the list
        self._last_read = 0  # how far the index has read that has read most

    def __getitem__(self, key: str) -> Record:
        return self._by_key[key]

    def __iter__(self) -> Iterator[str]:
        return (record.key for record in self.at if record is not None)

    def __len__(self) -> int:
        return len(self._by_key)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def find(self, key: str) -> Record | None:
        """The record with a key."""
        return self._by_key.get(key)

    def insert(self, record: Record) -> None:
        """Add a record at the end, or put one that was taken out back into its place."""
        if record.place < 0:
            record.place = len(self.at)
            last = self.at[-1] if self.at else None
            self.is_ranked = self.is_ranked and (last is None or rank_of(last) < rank_of(record))
        self.at.extend([None] * (record.place + 1 - len(self.at)))
        self.at[record.place] = record
        self._by_key[record.key] = record
        self._note(record.place)

    def take_out(self, record: Record) -> None:
        """Take a record out; its place stays free unless it is the last one."""
        del self._by_key[record.key]
        self.at[record.place] = None
        self._note(record.place)
        while self.at and self.at[-1] is None:
            self.at.pop()

    def note_change(self, record: Record) -> None:
        """Note that a record changes."""
        if self._indexes and record.logged < self._last_read:
            record.logged = self._first_change + len(self._changes)
            self._note(record.place)

    def tidy(self) -> None:
        """Close the gaps of removed records if there are many. Records that were taken out cannot come back afterwards."""
        if len(self.at) > 2 * len(self._by_key) + MOST_GAPS:
            self.at = [record for record in self.at if record is not None]
            self.take_places()

    def take_places(self) -> None:
        """Tell all records their places, as after another table has had them; indexes are made anew."""
        for place, record in enumerate(self.at):
            if record is not None:
                record.place, record.logged = place, -1
        self._indexes.clear()
        self._forget_changes()

    def index(self, name: Hashable, make: Callable[[], I]) -> I:
        """The index with a name, up to date; `make` makes it."""
        index = self._indexes.pop(name, None)
        if index is None:
            index = make()
            if len(self._indexes) >= MOST_INDEXES:
                del self._indexes[next(iter(self._indexes))]
        self._indexes[name] = index
        self._bring_up_to_date(index)
        return index  # type: ignore[return-value]  # a name stands for one sort of index

    def forget(self, name: Hashable) -> None:
        """Give an index up; it is made anew when it is asked for."""
        self._indexes.pop(name, None)

    def _bring_up_to_date(self, index: Index) -> None:
        end = self._first_change + len(self._changes)
        if index.cursor == end:
            return
        if index.cursor < self._first_change or (end - index.cursor) * 2 > len(self.at):
            index.rebuild(self.at)
            self.looked_at += len(self.at)
        else:
            for place in dict.fromkeys(self._changes[index.cursor - self._first_change :]):
                index.update(place, self.at[place] if place < len(self.at) else None)
                self.looked_at += 1
        index.cursor = self._last_read = end
        if all(one.cursor == end for one in self._indexes.values()):
            self._forget_changes()

    def _note(self, place: int) -> None:
        if self._indexes:
            self._changes.append(place)
            if len(self._changes) > 2 * len(self.at) + MOST_CHANGES:
                self._forget_changes()  # an index that has not read them is made anew

    def _forget_changes(self) -> None:
        self._first_change += len(self._changes)
        self._changes.clear()
        self._last_read = self._first_change


def rank_of(record: Record) -> str:
    """The key of a record as a text that sorts like its number."""
    return record.key.zfill(20)
