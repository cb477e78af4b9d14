"""The public result of a bulk call: what became of each record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from zenpy.lib.exception import BulkFailure

R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R_co]):
    """What became of one record.

    Attributes:
        position: its position among the records, from 0.
        given: the record, payload or id that the program passed.
        id: the id of the record that was created or changed, if Zendesk names it.
        error: why it was not written; None if it was written.
        code: Zendesk's short name for the error, such as `RecordInvalid`, if there is one.
        in_doubt: whether it is unknown if the record was written; `error` then says what is known.
    """

    position: int
    given: R_co
    id: int | str | None = None
    error: str | None = None
    code: str | None = None
    in_doubt: bool = False

    @property
    def ok(self) -> bool:
        """Whether the record was written, or had no changes to write."""
        return self.error is None


class Outcomes(list[Outcome[R]]):
    """The outcome of every record, in the order of the records."""

    @property
    def succeeded(self) -> list[Outcome[R]]:
        """The outcomes of the records that were written."""
        return [outcome for outcome in self if outcome.ok]

    @property
    def failed(self) -> list[Outcome[R]]:
        """The outcomes of the records that were not written or are in doubt; `error` says why."""
        return [outcome for outcome in self if not outcome.ok]

    @property
    def in_doubt(self) -> list[Outcome[R]]:
        """The outcomes of the records that may or may not have been written: search for them before writing them again."""
        return [outcome for outcome in self if outcome.in_doubt]

    def raise_for_failures(self) -> None:
        """Raise if not every record was written.

        Raises:
            BulkFailure: some were not written or are in doubt; `outcomes` has their outcomes.
        """
        failed = self.failed
        if failed:
            first = failed[0]
            doubtful = len(self.in_doubt)
            raise BulkFailure(
                f"{len(failed)} of {len(self)} records were not written"
                + (f" ({doubtful} of them in doubt)" if doubtful else "")
                + f"; the first is number {first.position}: {first.error}",
                outcomes=failed,
            )
