"""The result of a job, counted from the records and requests of the server and from what the caller got."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.support.fire.server import PAGE, FaultyServer


@dataclass(frozen=True)
class Verdict:
    """The name of the exception that the caller got, the number of lost and of repeated records, and the number of faults."""

    raised: str | None = None
    lost: int = 0
    twice: int = 0
    struck: int = 0

    def __str__(self) -> str:
        bad = [f"{number} {word}" for number, word in ((self.lost, "lost"), (self.twice, "twice")) if number]
        return ", ".join(bad) or (f"told: {self.raised}" if self.raised else "survived")


def repeats(keys: Iterable[object]) -> int:
    """How many of the keys repeat an earlier one."""
    return sum(number - 1 for number in Counter(keys).values())


def read(server: FaultyServer, seen: Sequence[int], raised: str | None) -> Verdict:
    """A listing of all tickets; after an exception the first page must be complete, as faults hit the second page."""
    due = server.ids()[:PAGE] if raised else server.ids()
    return Verdict(raised, len(set(due) - set(seen)), repeats(seen), server.struck())


def written(
    server: FaultyServer, reported: Iterable[str], raised: str | None = None, kind: str = "Ticket"
) -> Verdict:
    """Records with external ids: those that were reported as written must exist, and no record twice."""
    there = [str(one["external_id"]) for one in server.sandbox.records(kind) if one.get("external_id")]
    return Verdict(raised, len(set(reported) - set(there)), repeats(there), server.struck())
