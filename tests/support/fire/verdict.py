"""How a job ended, counted from what the server has and has seen, and what the caller was told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.support.fire.server import PAGE, FaultyServer


@dataclass(frozen=True)
class Verdict:
    """The exception's name if the caller was told of one, what was lost or there twice, and how often it was struck."""

    told: str | None = None
    lost: int = 0
    twice: int = 0
    struck: int = 0

    def __str__(self) -> str:
        bad = [f"{number} {word}" for number, word in ((self.lost, "lost"), (self.twice, "twice")) if number]
        return ", ".join(bad) or (f"told: {self.told}" if self.told else "survived")


def repeats(keys: Iterable[object]) -> int:
    """How many of these are there once more than they should be."""
    return sum(number - 1 for number in Counter(keys).values())


def read(server: FaultyServer, seen: Sequence[int], told: str | None) -> Verdict:
    """A listing of all tickets: whole; when the caller was told, all of the first page, as faults hit the second one."""
    due = server.ids()[:PAGE] if told else server.ids()
    return Verdict(told, len(set(due) - set(seen)), repeats(seen), server.struck())


def written(
    server: FaultyServer, said: Iterable[str], told: str | None = None, kind: str = "Ticket"
) -> Verdict:
    """Records with external ids: those whose caller was told that they are there must be, and none twice."""
    there = [str(one["external_id"]) for one in server.sandbox.records(kind) if one.get("external_id")]
    return Verdict(told, len(set(said) - set(there)), repeats(there), server.struck())
