"""The runs of the state machine of bulk calls, what may go wrong with their jobs, and the checkpoint that can break."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import httpx
from hypothesis import strategies as st

from tests.support.machines.job_server import TICKETS, WRITES, JobPlan
from tests.support.machines.weather import Weather
from zenpy.lib.bulk.checkpoint import FileCheckpoint, _format_line
from zenpy.lib.bulk.options import Entry

Json = dict[str, Any]

#: How many different tickets the records of one `update` change: later records change the same ones again.
FEW = 5
#: The first id of tickets that are not there.
UNKNOWN = 90_000
#: What a run does, and its HTTP method.
KINDS = {
    "create": "POST",
    "create, no key": "POST",
    "update": "PUT",
    "comment": "PUT",
    "update_many": "PUT",
    "delete": "DELETE",
}


class MortalCheckpoint(FileCheckpoint):
    """A checkpoint file on whose writes the program may be killed, or the disk may be full: before, within and after."""

    def __init__(self, path: Path, weather: Weather, chance: Random) -> None:
        super().__init__(path)
        self._weather, self._chance = weather, chance
        self.fails_in: int | None = None

    def note(self, entry: Entry) -> None:
        weather, line = self._weather, _format_line(entry)
        if self.fails_in is not None:
            self.fails_in -= 1
            if self.fails_in < 0:
                self._write_part(line)
                raise OSError("the disk is full")
        if weather.until_kill == 0 and not weather.is_dead:
            self._write_part(line)
        weather.live()
        super().note(entry)
        weather.live()

    def _write_part(self, line: bytes) -> None:
        assert self._file is not None
        self._file.write(line[: self._chance.randrange(len(line))])


@dataclass
class Run:
    """One bulk call, over all its lives."""

    kind: str
    records: list[Any]
    options: Json
    path: Path | None
    #: What each record would write, as the server counts it.
    tokens: list[object]
    #: The outcomes of the present life, or the last one.
    outcomes: list[Any] = field(default_factory=list)
    stream: Any = None
    checkpoint: MortalCheckpoint | None = None
    lives: int = 0
    is_whole: bool = False
    #: Whether anything went wrong that the server or the disk did; a kill alone does not count.
    had_trouble: bool = False

    @property
    def can_go_on(self) -> bool:
        """Whether it can be begun again, and finishes its work then."""
        return self.stream is None and not self.is_whole and (self.path is not None or not self.lives)

    @property
    def is_never_in_doubt(self) -> bool:
        """Whether the client can always find out, or write again without harm."""
        return self.kind in ("create", "update", "update_many", "delete")

    @property
    def may_write_twice(self) -> bool:
        """Whether a record may be written twice: that does no harm, or the caller has asked for it."""
        if self.kind == "create":
            return False
        return self.is_never_in_doubt or self.options.get("in_doubt") == "resend"


#: How a job goes, and how a run is ordered.
plans = st.builds(
    JobPlan,
    looks=st.integers(1, 4),
    status=st.sampled_from(["completed", "completed", "completed", "killed", "failed"]),
    reach=st.sampled_from([0.0, 0.4, 1.0]),
    told=st.sampled_from([0.0, 0.5, 1.0]),
    results=st.sampled_from(["plain", "shuffled", "bare", "object"]),
    hidden=st.sampled_from([0, 0, 0, 1, 2]),
    is_lost=st.sampled_from([False, False, False, True]),
    seed=st.integers(0, 99),
)
orders: dict[str, Any] = {
    "number": st.integers(1, 14),
    "chunk": st.integers(1, 5),
    "jobs": st.integers(1, 3),
    "keeps": st.booleans(),
    "in_doubt": st.sampled_from(["report", "report", "raise", "resend"]),
    "bad": st.sets(st.integers(0, 13), max_size=2),
}


def accepts(what: str, request: httpx.Request) -> bool:
    """Whether a fault that waits for `what` hits this request."""
    path = request.url.path
    is_write = (request.method, path) in WRITES
    return {"write": is_write, "look": "job_statuses" in path, "search": path == TICKETS}.get(what, True)
