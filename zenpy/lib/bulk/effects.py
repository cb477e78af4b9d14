"""The effects that the engine of a bulk call yields; the runner (`zenpy.lib.bulk.runner`) performs them."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

from zenpy.lib.bulk.options import Entry
from zenpy.lib.calls.operation import Method
from zenpy.lib.http.exchange import Sleep

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class TakeRecords:
    """Effect: take the next records, at most `count`. Its result is a list, empty at the end."""

    count: int


@dataclass(frozen=True, slots=True)
class CallMethod:
    """Effect: make this call. Its result is the answer as plain data; a listing is read whole."""

    method: Method[object]
    arguments: dict[str, object]


@dataclass(frozen=True, slots=True)
class ReadJobs:
    """Effect: read the jobs with these ids; with None all jobs that the account runs or has run lately."""

    ids: list[str] | None


@dataclass(frozen=True, slots=True)
class OpenCheckpoint:
    """Effect: open the checkpoint. Its result is the list of its entries."""


@dataclass(frozen=True, slots=True)
class AppendEntry:
    """Effect: append an entry to the checkpoint; it is durable before the next effect."""

    entry: Entry


Effect = TakeRecords | CallMethod | ReadJobs | Sleep | OpenCheckpoint | AppendEntry
#: A generator of these effects, and of its result: one part of what the engine does.
BulkFlow = Generator[Effect, object, R]
