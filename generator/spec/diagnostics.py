"""What is wrong in the spec, as values.

A diagnostic is collected, never raised, so that one run shows everything that is wrong. Each has the file, the line and,
where it can be guessed, the name that was meant. This module reads no file: the line comes from the YAML node, which
only `generator.spec.yaml_table` sees; the checks pass on the `Place` that the spec keeps for each entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, order=True)
class Place:
    """A line of a spec file; the file is named relative to the working directory."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, order=True)
class Diagnostic:
    """One thing to repair, and where."""

    place: Place
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


def did_you_mean(wrong: str, right: Iterable[str]) -> str:
    """`; did you mean "…"?` when one of the right names is close to the wrong one, else nothing."""
    names = sorted(set(right))
    near = get_close_matches(wrong, names, n=1, cutoff=0.6) or _same_but_for_case(wrong, names)
    return f'; did you mean "{near[0]}"?' if near else ""


def _same_but_for_case(wrong: str, names: list[str]) -> list[str]:
    return [name for name in names if name.lower() == wrong.lower()][:1]


def unknown_name(what: str, wrong: str, right: Iterable[str]) -> str:
    """The text of the most frequent diagnostic: a name that is not defined."""
    return f'unknown {what} "{wrong}"{did_you_mean(wrong, right)}'


def format_report(diagnostics: Iterable[Diagnostic]) -> str:
    """All diagnostics in the order of the files, each once, and how many there are."""
    lines = [str(diagnostic) for diagnostic in sorted(set(diagnostics))]
    count = "1 mistake" if len(lines) == 1 else f"{len(lines)} mistakes"
    return "\n".join([*lines, f"{count} in the spec; nothing was written."])
