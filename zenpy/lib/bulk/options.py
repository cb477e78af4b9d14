"""The options of a bulk call as a program passes them; `checked` has what the engine reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from os import PathLike
from typing import Literal, Protocol, TypedDict

#: Called with the number of records that have an outcome, whenever there are more of them.
Progress = Callable[[int], object]
#: What to do with records that may or may not have been written, if a search for them cannot tell.
InDoubt = Literal["report", "raise", "resend"]
#: One line of a checkpoint: plain JSON data.
Entry = Mapping[str, object]


class Checkpoint(Protocol):
    """A place where a bulk call stores what it is about to do, so that a later run can go on from there.

    `checkpoint="run.jsonl"` stores the entries in a file. Write a class of your own to store them elsewhere.
    """

    def open(self) -> Iterable[Entry]:
        """All entries so far, oldest first; none for a new run. Called once, before anything is sent."""
        ...

    def note(self, entry: Entry) -> None:
        """Append an entry. It must be durable when this returns, because the next records are sent then."""
        ...

    def close(self) -> None:
        """End the use: the call is over, or was given up."""
        ...


class BulkOptions(TypedDict, total=False):
    """Keyword arguments of every bulk call.

    Attributes:
        jobs: how many background jobs may be under way at once, from 1 to 30; 5 if left out. An account has room for 30
            in all.
        chunk: how many records go into one job, from 1 to 100; 100 if left out.
        checkpoint: a path (or a `Checkpoint`) that survives a crash: the same call with the same records and the same
            checkpoint goes on where the last run ended.
        in_doubt: what to do with records that may or may not have been written, because no answer came or the program
            ended while it waited. It is used only for records that have no `external_id` to search for them, and that
            cannot be written twice without harm. `report` (the default) gives them an outcome that is `in_doubt`, `raise` raises
            BulkInDoubt, `resend` sends them again, at the risk of writing them twice.
        progress: called with the number of records that have an outcome, whenever there are more of them. If it raises,
            the call stops as if it could not go on.
        job_timeout: how many seconds to wait for one background job, and for room for another one; six hours if left out.
            Then the call sends no more, waits for its other jobs, and raises BulkStopped. The records of the job are in
            doubt; with a checkpoint, a later run goes on waiting for it.
    """

    jobs: int
    chunk: int
    checkpoint: str | PathLike[str] | Checkpoint
    in_doubt: InDoubt
    progress: Progress
    job_timeout: float
