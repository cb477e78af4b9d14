"""What a measurement gives: its figures with their spread, and the lines of docs/benchmarks.md that they fill."""

from __future__ import annotations

import os
import platform
import re
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

PAGE = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"


class Figure(NamedTuple):
    """The median of some turns, and the middle half of them."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, turns: Sequence[float]) -> Figure:
        """The figure of one turn or more."""
        low, _, high = (
            statistics.quantiles(turns, n=4, method="inclusive") if len(turns) > 1 else [*turns] * 3
        )
        return cls(statistics.median(turns), low, high)

    @classmethod
    def of_pairs(cls, ours: Sequence[float], raw: Sequence[float]) -> Figure:
        """The ratios of measurements that were made in turn."""
        return cls.of([mine / bare for mine, bare in zip(ours, raw, strict=True)])


@dataclass(frozen=True)
class Line:
    """One line of a table: what is measured, against what (or nothing), and how large its median may be."""

    what: str
    against: str = ""
    target: float | None = None
    unit: str = ""

    def row(self, figure: Figure) -> str:
        """The line with its figure, as Markdown."""
        median = self._text(figure.median)
        cells = [self.what, self.against, median, f"{self._text(figure.low)} to {self._text(figure.high)}"]
        return f"| {' | '.join([*cells, self.target_text, self._kept(figure)])} |"

    @property
    def target_text(self) -> str:
        """The target as the table has it."""
        return "" if self.target is None else f"{self.target:g} {self.unit}".strip()

    def is_kept(self, figure: Figure) -> bool:
        """Whether the median, as the table shows it, is within the target; a line without one is always kept."""
        return self.target is None or float(self._text(figure.median).replace(",", "")) <= self.target

    def _kept(self, figure: Figure) -> str:
        return "" if self.target is None else "yes" if self.is_kept(figure) else "no"

    def _text(self, number: float) -> str:
        return f"{number:.2f}" if not self.unit or number < 10 else f"{number:,.0f}"


@dataclass(frozen=True)
class Part:
    """What one name after `python -m benchmarks` measures.

    Attributes:
        lines: the lines of its table.
        rounds: how often each line is measured, unless the command says otherwise.
        measure: measures so many rounds, and gives the figures in the order of the lines.
    """

    lines: tuple[Line, ...]
    rounds: int
    measure: Callable[[int], list[Figure]]


class Machine(NamedTuple):
    """Where and when a part was measured."""

    day: date
    python: str
    processor: str
    cores: int
    load: float

    @classmethod
    def here(cls, day: date) -> Machine:
        """This machine, with the load of the last five minutes."""
        return cls(day, platform.python_version(), _processor(), os.cpu_count() or 1, os.getloadavg()[1])

    def sentence(self, rounds: int) -> str:
        """What the page says below a table."""
        turns = "one round" if rounds == 1 else f"{rounds} rounds"
        return (
            f"Measured on {self.day.day} {self.day:%B %Y} with Python {self.python}, {turns}, on {self.processor}, "
            f"{self.cores} cores, load {self.load:.1f}."
        )


def _processor() -> str:
    """The name of the processor, as far as the system tells it."""
    about = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*: (.+)$", about.read_text(), re.MULTILINE) if about.exists() else None
    return found[1].strip() if found else platform.processor() or platform.machine()


HEAD = "| what | against | median | middle half | target | kept |\n|---|---|--:|--:|--:|---|"


def table(part: Part, figures: Sequence[Figure], rounds: int, machine: Machine) -> str:
    """The table of a part and the sentence below it."""
    rows = [line.row(figure) for line, figure in zip(part.lines, figures, strict=True)]
    return "\n".join([HEAD, *rows]) + f"\n\n{machine.sentence(rounds)}"


def missed(part: Part, figures: Sequence[Figure]) -> list[str]:
    """What a part has not kept."""
    lines = zip(part.lines, figures, strict=True)
    return [line.what for line, figure in lines if not line.is_kept(figure)]


def write(page: str, tables: Mapping[str, str]) -> str:
    """The page with these tables between the marks of their parts; the rest stays as it is.

    Raises:
        ValueError: the page has no marks for a part.
    """
    for name, text in tables.items():
        start, end = f"<!-- bench: {name} -->\n", f"\n<!-- end of bench: {name} -->"
        before, found, rest = page.partition(start)
        _, ended, after = rest.partition(end)
        if not found or not ended:
            raise ValueError(
                f"the page has no place for {name}: put {start.strip()} and {end.strip()} into it"
            )
        page = f"{before}{start}{text}{end}{after}"
    return page


def read(page: str) -> dict[str, list[list[str]]]:
    """The cells of the lines of each part of the page."""
    places = re.findall(r"<!-- bench: (\S+) -->\n(.*?)\n<!-- end of bench: \1 -->", page, re.DOTALL)
    rows = {name: text.partition("\n\n")[0].splitlines()[2:] for name, text in places}
    return {name: [line[2:-2].split(" | ") for line in lines] for name, lines in rows.items()}
