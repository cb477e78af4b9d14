"""Indexes of a table: which records have a value, and the records in an order.

An index knows records by their place in the table. It is told which places have changed, and reads what is there now.
"""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from zenpy.sandbox.account.record import Record

#: From how many records on the bits of a key are kept.
MANY = 256


class Index(Protocol):
    """What a table keeps up to date."""

    #: How far the index has read the changes of its table.
    cursor: int

    def update(self, place: int, record: Record | None) -> None:
        """Take over the record that is at a place now, None for none."""

    def rebuild(self, at: Sequence[Record | None]) -> None:
        """Read all records of the table."""


class KeyIndex:
    """The places of the records that have a key, in the order of creation.

    Args:
        keys_of: The keys of a record, each once.
    """

    def __init__(self, keys_of: Callable[[Record], tuple[Hashable, ...]]) -> None:
        self.cursor = -1
        self._keys_of = keys_of
        self._keys: list[tuple[Hashable, ...]] = []
        # One place, as most keys have only one, or the places in their order.
        self._places: dict[Hashable, int | list[int]] = {}
        self._bits: dict[Hashable, int] = {}
        self._sorted: list[str] = []
        self._new: list[str] | None = None

    def update(self, place: int, record: Record | None) -> None:
        """Take over the record that is at a place now, None for none."""
        if place >= len(self._keys):
            self._keys.extend([()] * (place + 1 - len(self._keys)))
        old, new = self._keys[place], self._keys_of(record) if record is not None else ()
        if old != new:
            self._keys[place] = new
            for key in old:
                if key not in new:
                    self._remove(key, place)
            for key in new:
                if key not in old:
                    self._add(key, place)

    def rebuild(self, at: Sequence[Record | None]) -> None:
        """Read all records of the table."""
        self._bits, self._new = {}, None
        self._keys = keys = [self._keys_of(record) if record is not None else () for record in at]
        self._places = places = dict[Hashable, int | list[int]]()
        for place, found in enumerate(keys):  # like `_add`, without a call for each key
            for key in found:
                known = places.get(key)
                if known is None:
                    places[key] = place
                elif isinstance(known, int):
                    places[key] = [known, place]
                else:
                    known.append(place)

    def places(self, key: Hashable) -> Sequence[int]:
        """Where the records with a key are."""
        found = self._places.get(key, ())
        return (found,) if isinstance(found, int) else found

    def __iter__(self) -> Iterator[Hashable]:
        """All keys that a record has."""
        return iter(self._places)

    def bits(self, key: Hashable) -> int:
        """The same as `places`, as a number with a bit for each place."""
        if key in self._bits:
            return self._bits[key]
        places = self.places(key)
        bits = bits_of(places)
        if len(places) >= MANY:
            self._bits[key] = bits
        return bits

    def starting(self, start: str) -> Iterator[str]:
        """The keys that begin with some letters, of an index whose keys are texts; also such that no record has any more."""
        if self._new is None or len(self._sorted) > 2 * len(self._places) + MANY:
            self._sorted = sorted(map(str, self._places))
        elif len(self._new) > MANY:
            self._sorted = sorted(self._sorted + self._new)
        else:
            for key in self._new:
                insort(self._sorted, key)
        self._new = []
        for at in range(bisect_left(self._sorted, start), len(self._sorted)):
            if not self._sorted[at].startswith(start):
                return
            yield self._sorted[at]

    def _add(self, key: Hashable, place: int) -> None:
        known = self._places.get(key)
        if known is None:
            self._places[key] = place
            if self._new is not None:
                self._new.append(str(key))
        elif isinstance(known, int):
            self._places[key] = [known, place] if known < place else [place, known]
        elif known[-1] < place:
            known.append(place)
        else:
            insort(known, place)
        if key in self._bits:
            self._bits[key] |= 1 << place

    def _remove(self, key: Hashable, place: int) -> None:
        known = self._places[key]
        if isinstance(known, int) or len(known) == 1:
            del self._places[key]
            self._bits.pop(key, None)
            return
        del known[bisect_left(known, place)]
        if key in self._bits:
            self._bits[key] &= ~(1 << place)


class OrderIndex:
    """The places of records in an order; the last part of each entry is a place.

    Args:
        rank_of: By what a record is ordered; None for a record that is left out.
    """

    def __init__(self, rank_of: Callable[[Record], tuple[object, ...] | None]) -> None:
        self.cursor = -1
        self.entries: list[tuple[object, ...]] = []
        self._rank_of = rank_of
        self._known: list[tuple[object, ...] | None] = []

    def entry(self, place: int) -> tuple[object, ...] | None:
        """The entry of the record at a place, None when it is left out."""
        return self._known[place] if place < len(self._known) else None

    def update(self, place: int, record: Record | None) -> None:
        """Take over the record that is at a place now, None for none."""
        if place >= len(self._known):
            self._known.extend([None] * (place + 1 - len(self._known)))
        old, new = self._known[place], self._entry_of(place, record)
        if old == new:
            return
        if old is not None:
            del self.entries[bisect_left(self.entries, old)]
        if new is not None:
            insort(self.entries, new)
        self._known[place] = new

    def rebuild(self, at: Sequence[Record | None]) -> None:
        """Read all records of the table."""
        self._known = [self._entry_of(place, record) for place, record in enumerate(at)]
        self.entries = sorted(entry for entry in self._known if entry is not None)

    def after(
        self, rank: tuple[object, ...] | None, *, backwards: bool
    ) -> Iterator[tuple[tuple[object, ...], int]]:
        """The ranks behind a rank, or all of them, each with its place."""
        start, end = 0, len(self.entries)
        if rank is not None and backwards:
            end = bisect_left(self.entries, rank)
        elif rank is not None:
            start = bisect_left(self.entries, (*rank, math.inf))
        for at in range(end - 1, start - 1, -1) if backwards else range(start, end):
            entry = self.entries[at]
            place: Any = entry[-1]
            yield entry[:-1], place

    def _entry_of(self, place: int, record: Record | None) -> tuple[object, ...] | None:
        rank = self._rank_of(record) if record is not None else None
        return None if rank is None else (*rank, place)


def bits_of(places: Iterable[int]) -> int:
    """A number with a bit for each place."""
    if not places:
        return 0
    content = bytearray((max(places) >> 3) + 1)
    for place in places:
        content[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(content, "little")
