"""What became of the call for one record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar, cast

T_co = TypeVar("T_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class CallOutcome(Generic[T_co, R_co]):
    """What became of the call for one record. Its type names the record, and what the call gives.

    Attributes:
        position: the position of the record, from 0.
        record: the record or id that the call was made for.
        error: why the call failed; None if it succeeded.
    """

    position: int
    record: T_co
    _value: R_co | None = None
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None

    @property
    def value(self) -> R_co:
        """What the call gave, a listing as a list.

        Raises:
            Exception: the call failed; it is `error`.
        """
        if self.error is not None:
            raise self.error
        return cast("R_co", self._value)

    def __repr__(self) -> str:
        return f"<outcome {self.position}: {'ok' if self.error is None else repr(self.error)}>"
