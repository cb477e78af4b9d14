"""Tickets into Arrow columns, Parquet and DuckDB: against pyarrow's own conversion, and beside the decode alone."""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import orjson

from benchmarks.results import Figure
from benchmarks.tickets import thin_ticket, varied_ticket
from zenpy.arrow import to_batch
from zenpy.exports import ExportFormat
from zenpy.lib.arrow.pyarrow_types import load_extra
from zenpy.lib.exporting.kinds import find_kind
from zenpy.lib.exporting.state import Progress, Settings
from zenpy.lib.exporting.targets import open_target

#: The pages of an export have a thousand records.
PAGE, PAGES = 1_000, 10


def tickets(make: Callable[[int], dict[str, object]], start: int = 1) -> bytes:
    """A page of an export, as it comes."""
    return orjson.dumps([make(number) for number in range(start, start + PAGE)])


def from_pylist(rows: list[dict[str, object]]) -> object:
    """pyarrow's own conversion, which guesses the types and leaves moments as texts."""
    table = load_extra("pyarrow", "arrow").Table  # type: ignore[attr-defined]  # of a module without types
    return table.from_pylist(rows)


def pairs(make: Callable[[int], dict[str, object]]) -> tuple[Callable[[], object], Callable[[], object]]:
    """Rows to columns: ours, and pyarrow's."""
    rows = cast("list[dict[str, object]]", orjson.loads(tickets(make)))
    return (lambda: to_batch(rows, "Ticket")), (lambda: from_pylist(rows))


MAKES = (thin_ticket, varied_ticket)


def speeds(rounds: int) -> list[Figure]:
    """Rows and megabytes of JSON in a second of the processor: decoded alone, with columns, into lines, into Parquet, into DuckDB."""
    pages = [tickets(varied_ticket, 1 + number * PAGE) for number in range(PAGES)]
    megabytes = sum(map(len, pages)) / 1e6
    jobs: list[Callable[[], object]] = [
        lambda: [orjson.loads(page) for page in pages],
        lambda: [to_batch(orjson.loads(page), "Ticket") for page in pages],
        lambda: _write(pages, "jsonl"),
        lambda: _write(pages, "parquet"),
        lambda: _write(pages, "duckdb"),
    ]
    figures: list[Figure] = []
    for job in jobs:
        job()
        times = [_time(job) for _ in range(rounds)]
        figures.append(Figure.of([PAGE * PAGES / one for one in times]))
        figures.append(Figure.of([megabytes / one for one in times]))
    return figures


def _time(job: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    kept = job()
    passed = time.process_time() - start
    del kept  # freeing is no part of it
    return passed


def _write(pages: list[bytes], form: ExportFormat) -> None:
    kind = find_kind("tickets")
    settings = Settings("https://acme.zendesk.com", kind.name, form, 0)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / ("out.duckdb" if form == "duckdb" else "out")
        with open_target(target, kind, settings, resume=True) as opened:
            for number, page in enumerate(pages):
                opened.append(orjson.loads(page), Progress(str(number), records=(number + 1) * PAGE))
            opened.finish()
