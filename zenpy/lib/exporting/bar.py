"""A bar on the error stream that shows how far an export is, from the first record's moment to the present."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib.util import find_spec
from typing import TextIO

from zenpy.lib.exporting.run import OnPage


def can_show() -> bool:
    """Whether the error stream is a terminal, and the library that draws is installed (extra `cli`)."""
    stream: TextIO | None = sys.stderr  # a program without a console has none
    return stream is not None and not stream.closed and stream.isatty() and find_spec("rich") is not None


@contextmanager
def show_bar(name: str) -> Iterator[OnPage]:
    """A bar within the block; the function moves it."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[text]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(name, total=None, text="")
        first: list[float] = []

        def show(records: int, newest: datetime | None) -> None:
            if newest is not None:
                first.append(newest.timestamp())
                total = datetime.now().timestamp() - first[0]
                bar.update(task, total=max(total, 1), completed=newest.timestamp() - first[0])
            bar.update(task, text=f"{records:,} records" + (f", {newest:%Y-%m-%d %H:%M}" if newest else ""))

        yield show
