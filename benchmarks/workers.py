"""`python -m benchmarks.workers`: how much of an account's limit several workers use, with a shared store and without one.

Each line has a served sandbox of its own with the limit of an account, and processes that read one ticket again and again. A
minute of the limit is counted by the sandbox: what it has granted, and what it has refused. It writes the table of docs/workers.md.
"""

from __future__ import annotations

import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.results import Machine, write
from tests.support.redis_server import running_server
from tests.support.worker_accounts import served_account
from tests.support.workers import Workers

PAGE = Path(__file__).resolve().parents[1] / "docs" / "workers.md"
#: The requests per minute of an Enterprise account, the seconds of its period, and how many of these are measured.
LIMIT, PERIOD, PERIODS = 700, 60, 2
COUNTS = (1, 2, 4, 8)
HEAD = "| workers | limits | calls per minute | of the limit | refused with 429 | least and most of one worker |\n|--:|---|--:|--:|--:|--:|"


class Measured(NamedTuple):
    """What some workers have done in the measured minutes.

    Attributes:
        workers: how many there were.
        is_shared: whether they shared a store.
        granted: the calls that were answered, in each minute.
        refused: the answers 429 of the whole run, per minute.
        calls: the calls of each worker in the whole run.
    """

    workers: int
    is_shared: bool
    granted: list[int]
    refused: float
    calls: list[int]

    def row(self) -> str:
        """The line of the table."""
        mean = sum(self.granted) / len(self.granted)
        shares = f"{min(self.calls):,} and {max(self.calls):,}" if self.workers > 1 else ""
        limits = "shared" if self.is_shared else "each its own"
        cells = (self.workers, limits, f"{mean:,.0f}", f"{mean / LIMIT:.0%}", f"{self.refused:.0f}", shares)
        return f"| {' | '.join(map(str, cells))} |"


def measure(workers: int, store: str) -> Measured:
    """Let so many workers make calls until some whole minutes have passed."""
    with served_account(LIMIT, PERIOD) as (sandbox, url):
        started = time.time()
        first = started // PERIOD + 1  # the period that is under way is not measured
        end = (first + PERIODS) * PERIOD
        program = Workers([url], store, workers, seconds=end - started)
        granted: list[int] = []
        for period in range(PERIODS):
            time.sleep(max(0.0, (first + period + 1) * PERIOD - 0.02 - time.time()))
            granted.append(sandbox._answering.limiter._support.count[1])
        results = program.results()
    refused = sum(result["statuses"].get("429", 0) for result in results)
    calls = [result["statuses"].get("200", 0) for result in results]
    return Measured(workers, bool(store), granted, refused * 60 / (end - started), calls)


def main() -> None:
    """Measure all lines, those of one kind at the same time, and write the table."""
    lines: list[Measured] = []
    with tempfile.TemporaryDirectory() as folder, running_server(Path(folder)) as server:
        for store in (server.url, ""):
            with ThreadPoolExecutor(len(COUNTS)) as pool:
                lines += pool.map(partial(measure, store=store), COUNTS)
    table = "\n".join([HEAD, *(line.row() for line in lines)])
    machine = Machine.here(datetime.now(UTC).date())
    text = f"{table}\n\n{machine.sentence(1)}"
    print(text)
    if "--print" not in sys.argv:
        PAGE.write_text(write(PAGE.read_text("utf-8"), {"workers": text}), encoding="utf-8")


if __name__ == "__main__":
    main()
