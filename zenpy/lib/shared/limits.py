"""Slots of requests within limits that workers share: asks the store, and keeps to the client's own limits while it is away.

The flows here take the place of `Governor.take_slot` in an exchange. The governor goes on learning from every answer, so that it
can take over at any moment, and it still decides what a client does about a limit: wait, raise, spend its budget.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import uuid4

from zenpy.lib.exception import SharedStoreError, SharedStoreWarning
from zenpy.lib.http.exchange import CustomEffect, Flow
from zenpy.lib.http.governor import Governor, Slot
from zenpy.lib.http.limit_endpoints import address_of, shape_of
from zenpy.lib.http.limit_headers import (
    IN_FLIGHT,
    TOO_MANY_JOBS,
    limits_refused,
    parse_limits,
    parse_retry_after,
    seconds_until_reset,
)
from zenpy.lib.http.message import Request, Response
from zenpy.lib.shared.state import Place, Report, SharedLimitStore, Turn
from zenpy.lib.warn import warn_caller

#: Seconds until a store that gave no answer is asked again: each question may take its whole time-out.
RETRY_AFTER = 5.0
#: Seconds for which nothing goes out after a 429 that does not say how long to wait.
DEFAULT_WAIT = 1.0


class _SharedSlot(Slot):
    """A slot that the store has granted, until its request is reported."""

    __slots__ = ("lease", "place")

    def __init__(self, slot: Slot, place: Place, lease: str) -> None:
        super().__init__(slot.buckets, slot.counts)
        self.place = place
        self.lease: str | None = lease


class SharedLimits:
    """The limits of one client that it shares with other workers.

    Args:
        store: what counts the requests of all workers.
        account: the account, as the store knows it.
        governor: the client's own.
    """

    def __init__(self, store: SharedLimitStore, account: str, governor: Governor) -> None:
        self._store = store
        self._account = account
        self._governor = governor
        #: Until when the store is not asked, and whether the outage was reported.
        self._away_until = float("-inf")
        self._has_warned = False

    def take_slot(self, request: Request, now: float) -> Flow[tuple[float, Slot | None]]:
        """Take a slot for a request, and return the seconds to wait before it, with the slot; like `Governor.take_slot`."""
        governor = self._governor
        if request.anonymous or governor.monotonic() < self._away_until:
            return governor.take_slot(request, now)
        place = Place(
            self._account, governor.name_area(request), _text(address_of(request)), _text(shape_of(request))
        )
        lease = uuid4().hex
        question = _Take(self._store, place, lease, waits=not governor.raise_on_limit)
        is_kept = False
        try:
            try:
                yield question
            except SharedStoreError:
                self._note_absence()
                return governor.take_slot(request, now)
            self._has_warned = False
            turn = question.turn
            wait, slot = governor.accept_turn(request, now, turn.wait, turn.is_granted, turn.left)
            is_kept = slot is not None
            return wait, None if slot is None else _SharedSlot(slot, place, lease)
        finally:
            if not is_kept and question.may_be_held:
                self._store.give_back(place, lease)

    def report(self, slot: Slot, response: Response | None) -> Flow[None]:
        """Tell the store what became of a request; None if there was no answer."""
        if not isinstance(slot, _SharedSlot) or slot.lease is None:
            return
        try:
            yield _TellReport(self._store, slot.place, slot.lease, self._make_report(response))
        except SharedStoreError:
            self._note_absence()
        else:
            slot.lease = None

    def give_back(self, slot: Slot) -> None:
        """Give a slot back that was not reported, as its call ended in another way."""
        if isinstance(slot, _SharedSlot) and slot.lease is not None:
            self._store.give_back(slot.place, slot.lease)
            slot.lease = None

    def _make_report(self, response: Response | None) -> Report:
        if response is None:
            return Report(is_answered=False)
        limits = [limit for limit in parse_limits(response.headers) if limit.name not in IN_FLIGHT]
        if response.status != 429 or TOO_MANY_JOBS in response.body:
            return Report(limits)
        wait = parse_retry_after(response.headers, self._governor.unix_time())
        if wait is None:
            wait = seconds_until_reset(response.headers)
        refused = limits_refused(response.headers)
        return Report(limits, refused=refused, wait=DEFAULT_WAIT if wait is None else wait)

    def _note_absence(self) -> None:
        self._away_until = self._governor.monotonic() + RETRY_AFTER
        if not self._has_warned:
            self._has_warned = True
            warn_caller(
                SharedStoreWarning(
                    "The store that workers share gives no answer: until it does, this client keeps the limits by itself, and "
                    "workers together may reach them."
                )
            )


def _text(address: tuple[str, str]) -> str:
    return " ".join(address)


class _Take(CustomEffect):
    """Effect: ask the store for a slot."""

    def __init__(self, store: SharedLimitStore, place: Place, lease: str, waits: bool) -> None:
        self._store = store
        self._question = (place, lease, waits)
        self._turn: Turn | None = None
        self._is_asked = False

    @property
    def turn(self) -> Turn:
        """The answer."""
        if self._turn is None:
            raise TypeError("A driver performs an effect before it goes on with the flow.")
        return self._turn

    @property
    def may_be_held(self) -> bool:
        """Whether the store may have granted the slot: not if it was not asked, or has said no."""
        return self._is_asked and (self._turn is None or self._turn.is_granted)

    def perform(self, run: Callable[[Flow[None]], None]) -> None:
        """Ask on a sync client."""
        self._is_asked = True
        self._turn = self._store.take(*self._question)

    async def perform_async(self, run: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Ask on an async client."""
        self._is_asked = True
        self._turn = await self._store.take_async(*self._question)


class _TellReport(CustomEffect):
    """Effect: tell the store what became of a request."""

    def __init__(self, store: SharedLimitStore, place: Place, lease: str, report: Report) -> None:
        self._store = store
        self._told = (place, lease, report)

    def perform(self, run: Callable[[Flow[None]], None]) -> None:
        """Tell it on a sync client."""
        self._store.report(*self._told)

    async def perform_async(self, run: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Tell it on an async client."""
        await self._store.report_async(*self._told)
