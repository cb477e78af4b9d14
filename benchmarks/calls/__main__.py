"""`python -m benchmarks.calls [JOB ...]`: do the ten jobs, and write docs/calls.md and its picture; named jobs are only printed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from benchmarks.calls import picture, table
from benchmarks.calls.accounts import Sizes
from benchmarks.calls.least import LEAST
from benchmarks.calls.measuring import ROOT, count_plain, measure

PAGE = ROOT / "docs" / "calls.md"
PICTURE = ROOT / "docs" / "images" / "calls.svg"


def main(jobs: list[str]) -> int:
    """Measure, print, write; 1 when a job of this library has cost more calls than it must."""
    rows = []
    for row in measure(Sizes(), jobs or list(LEAST)):
        rows.append(row)
        print(row, flush=True)
    if not jobs:
        PAGE.write_text(table.write(rows, count_plain(Sizes()), datetime.now(UTC).date()), encoding="utf-8")
        PICTURE.write_text(picture.draw(rows), encoding="utf-8")
    return int(any(row.ours.calls > row.least for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
