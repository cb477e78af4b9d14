"""Many records of several tables in an order, of which a few are read: no more is put in order than that takes."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias, overload

from zenpy.sandbox.account.indexes import OrderIndex
from zenpy.sandbox.account.record import Record

if TYPE_CHECKING:
    from zenpy.sandbox.account.table import Table

#: Up to how many records are sorted at once, whatever the table holds.
SORTED_AT_ONCE = 500
#: How many records are read of an order, as a rule.
READ = 100
Rank: TypeAlias = "tuple[object, ...]"


class Hits(Sequence[Record]):
    """Records of several tables, in the order of their ranks.

    Args:
        parts: The tables, each with a number that has a bit for the place of each of its records.
        name: The name of the order, which stands for its ranks.
        rank_of: The rank of a record: no two records have the same one.
        down: Whether the greatest rank comes first.
    """

    def __init__(
        self,
        parts: Sequence[tuple[Table, int]],
        name: Hashable,
        rank_of: Callable[[Record], Rank],
        *,
        down: bool,
    ) -> None:
        self._parts = parts
        self._name = name
        self._rank_of = rank_of
        self._down = down

    def __len__(self) -> int:
        return sum(bits.bit_count() for _, bits in self._parts)

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> list[Record]: ...
    def __getitem__(self, index: int | slice) -> Record | list[Record]:
        if isinstance(index, slice):
            start, stop, step = index.indices(len(self))
            return list(islice(self, start, stop, step))
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return next(islice(self, index % len(self), None))

    def __iter__(self) -> Iterator[Record]:
        return self.after(None)

    def rank(self, record: Record) -> Rank:
        """The rank of a record."""
        return self._rank_of(record)

    def after(self, rank: Rank | None) -> Iterator[Record]:
        """The records behind a rank, or all of them."""
        parts = [self._ordered(table, bits, rank) for table, bits in self._parts if bits]
        merged = heapq.merge(*parts, key=lambda one: one[0], reverse=self._down)
        return (record for _, record in merged)

    def _ordered(self, table: Table, bits: int, after: Rank | None) -> Iterator[tuple[Rank, Record]]:
        # Of few hits in a large table, a walk would pass by many other records.
        if bits.bit_count() > max(SORTED_AT_ONCE, math.isqrt(READ * len(table))):
            return self._walk(table, bits, after)
        ranked = [(self._rank_of(record), record) for record in records_at(table, bits)]
        ranked.sort(key=lambda one: one[0], reverse=self._down)
        return (one for one in ranked if after is None or (one[0] < after if self._down else one[0] > after))

    def _walk(self, table: Table, bits: int, after: Rank | None) -> Iterator[tuple[Rank, Record]]:
        """Go through an index of all records, and leave out the others."""
        index = table.index(("hits", self._name), lambda: OrderIndex(self._rank_of))
        content = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
        limit = len(content) * 8
        for rank, place in index.after(after, backwards=self._down):
            table.looked_at += 1
            record = table.at[place]
            if place < limit and content[place >> 3] >> (place & 7) & 1 and record is not None:
                yield rank, record


def records_at(table: Table, bits: int) -> Iterator[Record]:
    """The records of a table at the places of these bits, in the order of creation."""
    for place in places_of(bits):
        record = table.at[place]
        table.looked_at += 1
        if record is not None:
            yield record


def places_of(bits: int) -> Iterator[int]:
    """The places of the bits that are set."""
    content = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
    for start, byte in enumerate(content):
        place = start * 8
        while byte:
            if byte & 1:
                yield place
            byte >>= 1
            place += 1
