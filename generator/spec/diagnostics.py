"""What is wrong in the spec, as values.

A diagnostic is collected, never raised, so that one run shows everything that is wrong. Each has the file, the line and,
where it can be guessed, the name that was meant. This module reads no file: the line comes from the YAML node, which
only `generator.spec.yaml_table` sees; the checks pass on the `Place` that the spec keeps for each entry.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, order=True)
class Place:
    """A line of a spec file, and the column in it; the file is named relative to the working directory."""

    file: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Places:
    """The places of the keys in a table, and of what stands below them: `pages`, `pages.cursor`."""

    file: str = ""
    #: Lines and columns.
    marks: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def find(self, key: str, item: str | None, default: Place) -> Place:
        """The place of an item below a key, or that of the key, or the default one."""
        mark = self.marks.get(f"{key}.{item}") or self.marks.get(key)
        return Place(self.file, *mark) if mark else default


class Placed:
    """An entry of the spec that knows where it stands, and where its keys stand."""

    place: Place
    places: Places

    def at(self, key: str, item: str | None = None) -> Place:
        """The place of one of its keys, or of an item below it."""
        return self.places.find(key, item, self.place)


@dataclass(frozen=True, order=True)
class Diagnostic:
    """One thing to repair, and where.

    Attributes:
        names: What the diagnostic says is not defined or not used. It is a consequence where the text that may define or use it cannot be read.
        absent: Whether something is missing. That is a consequence where another mistake is in the same entry.
        repeated: Whether something is there again. Many such in one entry are one mistake, as where the name between two entries is missing.
    """

    place: Place
    text: str
    names: tuple[str, ...] = field(default=(), compare=False)
    absent: bool = field(default=False, compare=False)
    repeated: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        return f"{self.place}:{self.place.column}: {self.text}"


def did_you_mean(wrong: str, right: Iterable[str]) -> str:
    """`; did you mean "…"?` when one of the right names is close to the wrong one, else nothing."""
    near = nearest_name(wrong, right)
    return f'; did you mean "{near}"?' if near else ""


def nearest_name(wrong: str, right: Iterable[str]) -> str | None:
    """The one of the right names that is close to the wrong one."""
    names = sorted(set(right))
    near = get_close_matches(wrong, names, n=1, cutoff=0.6)
    return near[0] if near else next((name for name in names if name.lower() == wrong.lower()), None)


def unknown_name(what: str, wrong: str, right: Iterable[str]) -> str:
    """The text of the most frequent diagnostic: a name that is not defined."""
    return f'unknown {what} "{wrong}"{did_you_mean(wrong, right)}'


def report_unknown(place: Place, what: str, wrong: str, right: Iterable[str]) -> Diagnostic:
    """A diagnostic of a name that is not defined."""
    return Diagnostic(place, unknown_name(what, wrong, right), (wrong,))


def format_report(diagnostics: Iterable[Diagnostic]) -> str:
    """All diagnostics in the order of the files, each once, and how many there are."""
    lines = [str(diagnostic) for diagnostic in sorted(set(diagnostics))]
    count = "1 mistake" if len(lines) == 1 else f"{len(lines)} mistakes"
    return "\n".join([*lines, f"{count} in the spec; nothing was written."])
