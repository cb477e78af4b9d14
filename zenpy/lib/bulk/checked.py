"""The options of a bulk call as the engine reads them: with defaults, and checked.

They are apart from `BulkOptions` because only a program that writes in bulk needs them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from inspect import iscoroutinefunction
from os import PathLike
from typing import Self, cast

from zenpy.lib.bulk.options import BulkOptions, Checkpoint, InDoubt, Progress
from zenpy.lib.exception import ZenpyException
from zenpy.lib.suggest import suggest_name

#: The most records that one call may carry, and the most jobs that an account may have under way.
MOST_RECORDS, MOST_JOBS = 100, 30
#: Seconds to wait for one job, unless the call has another limit. Zendesk keeps a job for about a day.
JOB_TIMEOUT = 21_600.0


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
