"""Slots of requests within limits that workers share: asks the store, and keeps to the client's own limits while it is away.

The flows here take the place of `Governor.take_slot` in an exchange. The governor goes on learning from every answer, so that it
can take over at any moment, and it still decides what a client does about a limit: wait, raise, spend its budget.
"""

from __future__ import annotations

from uuid import uuid4

from zenpy.lib.http.exchange import Flow
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
from zenpy.lib.shared.availability import Availability, StoreCall
from zenpy.lib.shared.state import Place, Report, SharedLimitStore

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
        availability: whether the store answers.
    """

    def __init__(
        self, store: SharedLimitStore, account: str, governor: Governor, availability: Availability
    ) -> None:
        self._store = store
        self._account = account
        self._governor = governor
        self._availability = availability

    def take_slot(self, request: Request, now: float) -> Flow[tuple[float, Slot | None]]:
        """Take a slot for a request, and return the seconds to wait before it, with the slot; like `Governor.take_slot`."""
        governor, store = self._governor, self._store
        if request.anonymous:
            return governor.take_slot(request, now)
        address, shape = " ".join(address_of(request)), " ".join(shape_of(request))
        place = Place(self._account, governor.name_area(request), address, shape)
        question = (place, uuid4().hex, not governor.raise_on_limit)
        call = StoreCall(lambda: store.take(*question), lambda: store.take_async(*question))
        slot: Slot | None = None
        try:
            if not (yield from self._availability.ask(call)):
                return governor.take_slot(request, now)
            turn = call.answer
            wait, slot = governor.accept_turn(request, now, turn.wait, turn.is_granted, turn.left)
            return wait, None if slot is None else _SharedSlot(slot, place, question[1])
        finally:
            is_refused = call.is_answered and not call.answer.is_granted
            if slot is None and call.has_begun and not is_refused:  # perhaps granted, and not used
                store.give_back(place, question[1])

    def report(self, slot: Slot, response: Response | None) -> Flow[None]:
        """Tell the store what became of a request; None if there was no answer."""
        if not isinstance(slot, _SharedSlot) or slot.lease is None:
            return
        store, told = self._store, (slot.place, slot.lease, self._make_report(response))
        if (
            yield from self._availability.ask(
                StoreCall(lambda: store.report(*told), lambda: store.report_async(*told))
            )
        ):
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
