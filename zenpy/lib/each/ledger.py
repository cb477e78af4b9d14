"""Which records have been taken, which of their calls have ended, and whose outcome is given next.

It neither calls nor waits: `Each` does this with threads, and `AsyncEach` with tasks. It bounds what is held in memory,
however many records there are and however long one call takes.
"""

from __future__ import annotations

from collections.abc import Sized
from typing import Generic, NamedTuple, TypeVar

from zenpy.lib.each.outcome import CallOutcome
from zenpy.lib.pagination.results import Results
from zenpy.lib.pagination.state import PageCollector
from zenpy.lib.warn import HeldWarnings

T = TypeVar("T")
R = TypeVar("R")

#: How many records for each worker may be taken before the outcomes of those before them have been given.
AHEAD = 2


class Finished(NamedTuple, Generic[T, R]):
    """A call that has ended: its outcome, and its warnings. Or what ends the whole loop, such as KeyboardInterrupt."""

    outcome: CallOutcome[T, R]
    warnings: HeldWarnings
    interrupt: BaseException | None = None


class Ledger(Generic[T, R]):
    """Keeps account of the records of one loop.

    Args:
        workers: how many calls are made at a time.
        ordered: whether outcomes are given in the order of the records, or as they come.
        records: the records, for their number.
    """

    def __init__(self, workers: int, ordered: bool, records: object) -> None:
        self.total: int | None = count_records(records)
        #: How many outcomes have been given, and how many of them are failures.
        self.done: int = 0
        self.failed: int = 0
        self._most = AHEAD * workers
        self._ordered = ordered
        #: How many records have been taken.
        self._taken = 0
        #: The calls that have ended and whose outcome has not been given, by the position of their records.
        self._finished: dict[int, Finished[T, R]] = {}
        self._has_ended = False
        self._error: Exception | None = None

    @property
    def wants_record(self) -> bool:
        """Whether another record may be taken now."""
        return not self._has_ended and self._taken - self.done < self._most

    def take(self) -> int:
        """Count a record that was taken, and return its position."""
        self._taken += 1
        return self._taken - 1

    def end_records(self, error: Exception | None = None) -> None:
        """Note that there are no more records; an error of their source is raised after the outcomes before it."""
        self._has_ended, self._error = True, error

    def finish(self, finished: Finished[T, R]) -> None:
        """Take a call that has ended.

        Raises:
            BaseException: it has ended with what ends the whole loop.
        """
        if finished.interrupt is not None:
            raise finished.interrupt
        self._finished[finished.outcome.position] = finished

    def next_outcome(self) -> CallOutcome[T, R] | None:
        """The outcome that is given now, or None if its call has not ended."""
        position = self.done if self._ordered else next(iter(self._finished), -1)
        finished = self._finished.pop(position, None)
        if finished is None:
            return None
        outcome = _with_warnings(finished)
        self.done += 1
        self.failed += not outcome.ok
        return outcome

    def check_end(self) -> bool:
        """Whether every outcome has been given, and there are no more records.

        Raises:
            Exception: there would be more records, but their source has failed.
        """
        if not self._has_ended or self.done < self._taken:
            return False
        error, self._error = self._error, None
        if error is not None:
            raise error
        return True


def _with_warnings(finished: Finished[T, R]) -> CallOutcome[T, R]:
    """The outcome, after its warnings were shown here; one that the program turns into an error is the outcome."""
    outcome = finished.outcome
    try:
        finished.warnings.show(outcome.error)
    except Warning as warning:
        return CallOutcome(outcome.position, outcome.record, error=warning)
    return outcome


def count_records(records: object) -> int | None:
    """How many records there are, if this is known without a call."""
    if isinstance(records, Results):
        return PageCollector(records._state.snapshot, None).length()
    return len(records) if isinstance(records, Sized) else None
