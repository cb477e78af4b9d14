"""Records of a table in an order, without a copy of them: a list that costs what is read of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from zenpy.sandbox.account.record import Record

if TYPE_CHECKING:
    from zenpy.sandbox.account.indexes import OrderIndex
    from zenpy.sandbox.account.table import Table

#: All records that are not deleted as they were created; records by the time of their last change; another order.
Order: TypeAlias = Literal["creation", "time"] | None


class Rows(Sequence[Record]):
    """Records of a table, in the order of places or of entries of an index.

    Args:
        table: The table of the records.
        entries: Their places, or entries of an index, which end with the place.
        index: The index of the entries.
        show: What is made of a record when it is read.
        start, end: The part of the entries that counts.
        backwards: Whether the last entry comes first.
        order: Of what order the entries are.
    """

    def __init__(
        self,
        table: Table,
        entries: Sequence[int] | Sequence[tuple[object, ...]],
        *,
        index: OrderIndex | None = None,
        show: Callable[[Record], Record] | None = None,
        start: int = 0,
        end: int | None = None,
        backwards: bool = False,
        order: Order = None,
    ) -> None:
        self.table = table
        self.order: Order = order
        self._entries = entries
        self._index = index
        self._show = show
        self._start = start
        self._end = len(entries) if end is None else end
        self._backwards = backwards

    def __len__(self) -> int:
        return max(0, self._end - self._start)

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> list[Record]: ...
    def __getitem__(self, index: int | slice) -> Record | list[Record]:
        if isinstance(index, slice):
            return [self._record(at) for at in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return self._record(index % len(self))

    def __iter__(self) -> Iterator[Record]:
        return map(self._record, range(len(self)))

    def _record(self, index: int) -> Record:
        entry: Any = self._entries[self._end - 1 - index if self._backwards else self._start + index]
        record = self.table.at[entry if isinstance(entry, int) else entry[-1]]
        assert record is not None
        self.table.looked_at += 1
        return record if self._show is None else self._show(record)

    def backwards(self) -> Rows:
        """The same records, the last one first."""
        return self._with(backwards=not self._backwards)

    def shown(self, show: Callable[[Record], Record]) -> Rows:
        """The same records; each is what `show` makes of it when it is read."""
        return self._with(show=show)

    def between(self, first: tuple[object, ...], last: tuple[object, ...]) -> Rows:
        """The records whose entries are at least `first` and below `last`."""
        start = bisect_left(self._entries, first, self._start, self._end)
        return self._with(start=start, end=bisect_left(self._entries, last, start, self._end))

    def position(self, key: str) -> int | None:
        """Where the record with a key is; None when it is not among these."""
        record = self.table.find(key)
        if record is None:
            return None
        entry: Any = record.place if self._index is None else self._index.entry(record.place)
        if entry is None:
            return None
        found = bisect_left(self._entries, entry, self._start, self._end)
        if found >= self._end or self._entries[found] != entry:
            return None
        return self._end - 1 - found if self._backwards else found - self._start

    def position_before(self, key: str) -> int | None:
        """Where the last record before a key is, that is in no record; None when the order is not that of the keys."""
        if self._index is not None or not self.table.is_ranked or self._backwards:
            return None
        at, rank = self.table.at, key.zfill(20)
        found = bisect_right(self._entries, rank, self._start, self._end, key=lambda place: _rank(at[place]))
        return found - self._start - 1

    def _with(self, **changes: Any) -> Rows:
        kept: dict[str, Any] = {
            "index": self._index,
            "show": self._show,
            "start": self._start,
            "end": self._end,
        }
        kept |= {"backwards": self._backwards, "order": self.order}
        return Rows(self.table, self._entries, **{**kept, **changes})


def _rank(record: Record | None) -> str:
    return record.key.zfill(20) if record is not None else ""
