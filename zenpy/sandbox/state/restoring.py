"""What a sandbox can do with its whole state: give it, take it, begin again, and take back what a block has done."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from zenpy.sandbox.outgoing.sending import Sending
from zenpy.sandbox.state.moments import Moment
from zenpy.sandbox.state.saving import dump_state, load_state

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, MutableSequence

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.answering import Answering
    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.seen import Seen


class Restorable(Sending):
    """The part of `Sandbox` about its state."""

    clock: Clock
    user: Record
    requests: MutableSequence[Seen]
    _answering: Answering
    _count: int
    #: What the sandbox was made with, except its clock.
    _arguments: dict[str, Any]

    @classmethod
    def _make(cls, clock: Clock | None, arguments: Mapping[str, object]) -> Self:
        """A new sandbox of this class."""
        raise NotImplementedError

    def state(self) -> Json:
        """Everything that the account is and has, as JSON: records, files, counters, jobs, tokens, the clock.

        Faults, `limit_calls` and `requests` are not part of it.
        """
        with self._lock:
            return dump_state(self._answering, self.clock, self._count)

    def restore(self, state: Mapping[str, object]) -> None:
        """Put a state in the place of the present one. Records that are still there stay the same objects.

        The clock goes on from the time of the state if it is of the same kind: a `Clock`, or a `RealClock`.

        Raises:
            ValueError: this is no state, or one that this version cannot read; nothing has changed.
        """
        with self._lock:
            load_state(self._answering, self.clock, dict(state))
            self._go_on(int(str(state["requests"])))

    def _go_on(self, count: int) -> None:
        """Take over what the account has become, after this number of requests."""
        self._count = count
        self.user = self.account.owner or self.user
        self.account.user = self.account.owner
        self._begin_hours()

    @classmethod
    def from_state(cls, state: Mapping[str, object], *, clock: Clock | None = None) -> Self:
        """A sandbox with a state that `state()` has given, in this process or in another one.

        Raises:
            ValueError: this is no state, or one that this version cannot read.
        """
        made = cls._make(clock, {})
        made.restore(state)
        made._arguments["subdomain"] = made.account.subdomain
        return made

    def reset(self) -> None:
        """Begin again: the account, the clock and the tokens as this sandbox was made with them, no faults, no limits."""
        with self._lock:
            self.clock.restart()
            self.restore(self._make(self.clock.copy(), self._arguments).state())
            self.requests.clear()
            self.account.outbox.clear()
            self.account.failures.clear()
            self._answering.faults.clear()
            self._answering.limits.clear()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Take back what the `with` block does to the sandbox: records, clock, tokens, faults, limits and `requests`."""
        with self._lock:
            moment, faults = Moment(self._answering, self.clock), list(self._answering.faults)
            count = self._count
            limits, requests = [one.copy() for one in self._answering.limits], list(self.requests)
            sent = self.account.outbox.copy()
        try:
            yield
        finally:
            with self._lock:
                moment.go_back()
                self._go_on(count)
                self._answering.faults, self._answering.limits = faults, limits
                self.requests.clear()
                self.requests.extend(requests)
                self.account.outbox.replace(sent)
