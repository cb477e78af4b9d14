"""The options of a bulk call: `BulkOptions` is what a program passes, `CheckedOptions` what the engine reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from inspect import iscoroutinefunction
from os import PathLike
from typing import Literal, Protocol, Self, TypedDict, cast

from zenpy.lib.exception import ZenpyException
from zenpy.lib.suggest import suggest_name

#: The most records that one call may carry, and the most jobs that an account may have under way.
MOST_RECORDS, MOST_JOBS = 100, 30
#: Seconds to wait for one job, unless the call has another limit. Zendesk keeps a job for about a day.
JOB_TIMEOUT = 21_600.0

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


@dataclass(frozen=True, slots=True)
class CheckedOptions:
    """`BulkOptions` with its defaults filled in and its values checked."""

    jobs: int = 5
    chunk: int = MOST_RECORDS
    checkpoint: str | PathLike[str] | Checkpoint | None = None
    in_doubt: InDoubt = "report"
    progress: Progress | None = None
    job_timeout: float = JOB_TIMEOUT

    @classmethod
    def from_keywords(cls, call: str, options: BulkOptions) -> Self:
        """The options of a bulk call, such as `tickets.bulk.create`, from its keyword arguments; None counts as left out.

        Raises:
            ZenpyException: there is no such option, or a value is not valid; it names the call.
        """
        known = [option.name for option in fields(cls)]
        given = {name: value for name, value in options.items() if value is not None}
        for name in options:
            if name not in known:
                near = suggest_name(name, known)
                hint = f"; did you mean {near}?" if near else f"; it takes {', '.join(known)}."
                raise ZenpyException(f"{call}(): {name} is not an option{hint}")
        try:
            return cls(**cast("BulkOptions", given))
        except ZenpyException as error:
            raise ZenpyException(f"{call}(): {error.message}") from None

    def __post_init__(self) -> None:
        numbers: tuple[tuple[str, object, int], ...] = (
            ("jobs", self.jobs, MOST_JOBS),
            ("chunk", self.chunk, MOST_RECORDS),
        )
        for name, value, most in numbers:
            if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= most:
                raise ZenpyException(f"{name} must be a whole number from 1 to {most}, not {value!r}.")
        timeout: object = self.job_timeout
        if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not timeout > 0:
            raise ZenpyException(f"job_timeout takes a number of seconds above 0, not {timeout!r}.")
        progress: object = self.progress
        if progress is not None and (iscoroutinefunction(progress) or not callable(progress)):
            raise ZenpyException(
                f"progress takes a plain function, also on an async client, not {progress!r}."
            )
        if self.in_doubt not in ("report", "raise", "resend"):
            raise ZenpyException(f"in_doubt must be 'report', 'raise' or 'resend', not {self.in_doubt!r}.")
