"""`python -m benchmarks [PART ...]`: measure, and write the tables of docs/benchmarks.md; named parts write only their own.

Most figures are ratios against the raw limit measured in the same run. A line that misses its target is named, and the
exit status is 1.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from benchmarks import results
from benchmarks.parts import PARTS
from benchmarks.results import PAGE

if TYPE_CHECKING:
    from pathlib import Path


def main(arguments: Sequence[str] | None = None, page: Path = PAGE) -> int:
    """Measure and write, a part at a time; 1 when a target was missed."""
    options = _options().parse_args(arguments)
    unknown = [name for name in options.parts if name not in PARTS]
    if unknown:
        sys.exit(f"there is no part {', '.join(unknown)}; there are: {', '.join(PARTS)}")
    missed: list[str] = []
    for name in options.parts or PARTS:
        part = PARTS[name]
        rounds = options.rounds or part.rounds
        machine = results.Machine.here(datetime.now(UTC).date())
        figures = part.measure(rounds)
        table = results.table(part, figures, rounds, machine)
        print(f"== {name}\n{table}\n", flush=True)
        missed += results.missed(part, figures)
        if not options.only_print:
            page.write_text(results.write(page.read_text("utf-8"), {name: table}), encoding="utf-8")
    print("missed: " + "; ".join(missed) if missed else "every target is met")
    return int(bool(missed))


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(
        prog="python -m benchmarks", description=(__doc__ or "").split("\n\n")[1]
    )
    options.add_argument(
        "parts", metavar="PART", nargs="*", help=f"one of {', '.join(PARTS)}; all if left out"
    )
    options.add_argument("--rounds", type=_count, help="how often each line is measured, for a quick look")
    options.add_argument("--print", dest="only_print", action="store_true", help="leave the page as it is")
    return options


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1 is needed")
    return number


if __name__ == "__main__":
    sys.exit(main())
