"""Which lines of a spec file belong to one entry, and which entries cannot be read whole: a mistake has no consequences.

An entry is an operation, an object, or whatever else a table has a name for. Where one has a mistake in its form, the
checks say nothing about it, and nothing about a name that stands in it: it may be defined there, or used.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.spec.diagnostics import Diagnostic, Place

#: A file and the first line of an entry in it.
Entry = tuple[str, int]


@dataclass
class Layout:
    """The entries of all files."""

    #: By file, the first lines of its entries, in order; an entry ends where the next one begins.
    starts: dict[str, list[int]] = field(default_factory=dict)
    lines: dict[str, list[str]] = field(default_factory=dict)
    damaged: set[Entry] = field(default_factory=set)
    #: The words of what cannot be read.
    lost: set[str] = field(default_factory=set)
    #: Whether a file has no text that can be read, so that it may have defined any name.
    is_blind: bool = False

    def add_file(self, file: str, lines: list[str], starts: Iterable[int]) -> None:
        """A file with the first lines of its entries; without any, the file is one entry."""
        self.lines[file] = lines
        self.starts[file] = sorted({1, *starts})

    def lose_file(self, file: str, product: str, lines: list[str]) -> None:
        """A file cannot be read at all."""
        self.add_file(file, lines, ())
        self.lost.add(product)
        self.is_blind |= not any(re.match(r"\s*[^\s#]", line) for line in lines)

    def entry(self, place: Place) -> Entry:
        """The entry that a place lies in."""
        starts = self.starts.get(place.file, [1])
        return place.file, starts[max(bisect_right(starts, place.line) - 1, 0)]

    def damage(self, entry: Entry) -> None:
        """An entry cannot be read whole."""
        file, start = entry
        later = [line for line in self.starts.get(file, [1]) if line > start]
        self.damaged.add(entry)
        self.lose(self.lines.get(file, [])[start - 1 : later[0] - 1 if later else None])

    def lose(self, lines: Iterable[str]) -> None:
        """Lines cannot be read."""
        for line in lines:
            self.lost.update(re.findall(r"\w+", line))

    def knows(self, name: str) -> bool:
        """Whether a name can be judged: it does not stand in what cannot be read."""
        return not self.is_blind and not self.lost.intersection((name, *re.findall(r"\w+", name)[-1:]))


def without_consequences(found: list[Diagnostic], layout: Layout) -> list[Diagnostic]:
    """The diagnostics of form, each entry without what is missing there only because of another mistake."""
    by_entry: defaultdict[Entry, list[Diagnostic]] = defaultdict(list)
    for one in sorted(set(found)):
        by_entry[layout.entry(one.place)].append(one)
    for entry in by_entry:
        layout.damage(entry)
    return [one for group in by_entry.values() for one in _causes(group)]


def _causes(group: list[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics of one entry that are not consequences of others."""
    plain = [one for one in group if not one.absent and not one.repeated]
    absent = [one for one in group if one.absent]
    return plain or absent or group[:1]
