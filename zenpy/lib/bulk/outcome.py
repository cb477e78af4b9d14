"""The public result of a bulk call: what became of each record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeAlias

from zenpy.lib.exception import BulkFailure

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    R_co = TypeVar("R_co", covariant=True)
    R = TypeVar("R")
    #: The ids of the records, which are numbers unless an annotation says otherwise.
    I_co = TypeVar("I_co", bound=int | str, covariant=True, default=int)
    I = TypeVar("I", bound=int | str, default=int)  # noqa: E741 - as short as the others
else:  # Python 3.13 is the first with defaults: before it, only type checkers know them
    from typing import TypeVar

    R_co = TypeVar("R_co", covariant=True)
    R = TypeVar("R")
    I_co = TypeVar("I_co", covariant=True)
    I = TypeVar("I")  # noqa: E741 - as short as the others


class WithNumericIds:
    """A generic class whose last parameter is the type of ids: `int`, if it is left out (`Outcome[Ticket]`)."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __class_getitem__(cls, given: object) -> object:
            named = given if isinstance(given, tuple) else (given,)
            return super().__class_getitem__((*named, int)[: len(cls.__parameters__)])


@dataclass(frozen=True, slots=True)
class Outcome(WithNumericIds, Generic[R_co, I_co]):
    """What became of one record. Its type names what was given, and what the ids of such records are.

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
    id: I_co | None = None
    error: str | None = None
    code: str | None = None
    in_doubt: bool = False

    @property
    def ok(self) -> bool:
        """Whether the record was written, or had no changes to write."""
        return self.error is None


#: An outcome as the machinery of bulk calls knows it, whatever the call.
AnyOutcome: TypeAlias = Outcome[object, int | str]


class Outcomes(list[Outcome[R, I]]):
    """The outcome of every record, in the order of the records."""

    @property
    def succeeded(self) -> list[Outcome[R, I]]:
        """The outcomes of the records that were written."""
        return [outcome for outcome in self if outcome.ok]

    @property
    def failed(self) -> list[Outcome[R, I]]:
        """The outcomes of the records that were not written or are in doubt; `error` says why."""
        return [outcome for outcome in self if not outcome.ok]

    @property
    def in_doubt(self) -> list[Outcome[R, I]]:
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
