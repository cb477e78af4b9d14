"""The thread that fetches a page ahead: its result, its error, and what becomes of it in a forked process."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from zenpy.lib.pagination.prefetch import BackgroundThread


class Gone(threading.Thread):
    """A thread that never ran to its end, as in a process that was forked meanwhile."""

    made: list[dict[str, Any]] = []

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.made.append(options)

    def start(self) -> None: ...

    def join(self, timeout: float | None = None) -> None: ...


def test_results_and_errors_come_once() -> None:
    def fail() -> int:
        raise OSError("no network")

    with BackgroundThread[int]() as thread:
        thread.start(lambda: 7)
        assert thread.result() == 7
        thread.start(fail)
        with pytest.raises(OSError, match="no network"):
            thread.result()
        thread.start(lambda: 8)
        assert thread.result() == 8


def test_the_end_of_the_block_waits_for_the_function() -> None:
    go, done = threading.Event(), list[int]()

    def work() -> None:
        go.wait(10)
        done.append(1)

    with BackgroundThread[None]() as thread:
        thread.start(work)
        go.set()
    assert done == [1]


def test_a_function_whose_thread_is_gone_is_run_once_by_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zenpy.lib.pagination.prefetch.threading.Thread", Gone)
    calls: list[int] = []
    with BackgroundThread[None]() as thread:
        thread.start(lambda: calls.append(1))
        assert calls == []
        thread.result()
    assert calls == [1]


def test_a_thread_does_not_keep_a_program_from_ending(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zenpy.lib.pagination.prefetch.threading.Thread", Gone)
    monkeypatch.setattr(Gone, "made", [])
    BackgroundThread[int]().start(lambda: 1)
    (options,) = Gone.made
    assert (options["daemon"], options["name"]) == (True, "zenpy-ahead")
