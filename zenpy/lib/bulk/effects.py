"""What the logic of a bulk call wants done; `drive` does it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

from zenpy.lib.bulk.options import Entry
from zenpy.lib.calls.operation import Method

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Take:
    """Wish: the next records, at most so many; an empty list at the end."""

    count: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Wish: make this call and give its answer; a listing is read whole."""

    method: Method[object]
    arguments: dict[str, object]


@dataclass(frozen=True, slots=True)
class AskJobs:
    """Wish: the jobs with these ids as they are now, or those the account has under way or had lately."""

    ids: list[str] | None


@dataclass(frozen=True, slots=True)
class Pause:
    """Wish: wait so many seconds."""

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Open:
    """Wish: what the checkpoint holds."""


@dataclass(frozen=True, slots=True)
class Note:
    """Wish: keep this in the checkpoint before anything else happens."""

    entry: Entry


Wish = Take | Ask | AskJobs | Pause | Open | Note
Work = Generator[Wish, object, R]
