"""Whether the store that workers share answers, as one client sees it; and the effect with which a flow asks it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar, cast

from zenpy.lib.exception import SharedStoreError, SharedStoreWarning
from zenpy.lib.http.exchange import CustomEffect, Flow
from zenpy.lib.warn import warn_caller

R = TypeVar("R")

#: Seconds until a store that gave no answer is asked again: each question may take its whole time-out.
RETRY_AFTER = 5.0


class StoreCall(CustomEffect, Generic[R]):
    """Effect: call a method of the store."""

    def __init__(self, call: Callable[[], R], call_async: Callable[[], Awaitable[R]]) -> None:
        self._call = call
        self._call_async = call_async
        self._answer: R | None = None
        #: Whether the call began, and whether its answer came.
        self.has_begun: bool = False
        self.is_answered: bool = False

    @property
    def answer(self) -> R:
        """The answer of the store."""
        return cast("R", self._answer)

    def perform(self, run: Callable[[Flow[None]], None]) -> None:
        """Call the method on a sync client."""
        self.has_begun = True
        self._answer = self._call()
        self.is_answered = True

    async def perform_async(self, run: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Call the method on an async client."""
        self.has_begun = True
        self._answer = await self._call_async()
        self.is_answered = True


class Availability:
    """Asks the store, unless it gave no answer a moment ago; warns once for each time that it is away.

    Args:
        monotonic: gives the seconds of a monotonic clock.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._away_until = float("-inf")
        self._has_warned = False

    def ask(self, call: StoreCall[R]) -> Flow[bool]:
        """Call the store, and return whether it has answered."""
        if self._monotonic() < self._away_until:
            return False
        try:
            yield call
        except SharedStoreError as error:
            self._note_absence(error)
            return False
        self._has_warned = False
        return True

    def _note_absence(self, error: SharedStoreError) -> None:
        self._away_until = self._monotonic() + RETRY_AFTER
        if not self._has_warned:
            self._has_warned = True
            warn_caller(
                SharedStoreWarning(
                    f"{error} Until it answers, this client keeps the limits by itself, and workers together may reach them."
                )
            )
