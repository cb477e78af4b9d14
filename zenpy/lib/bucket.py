"""One limit as a client knows it: how much is left, until when, and how far apart the next calls should be."""

from __future__ import annotations

from zenpy.lib.limits import Limit

#: The period of a limit that does not tell its end, in seconds: Zendesk counts by the minute.
PERIOD = 60.0
#: The share of a limit from which on calls are spaced out, so that the last ones last until the limit is renewed.
SCARCE = 0.1
#: Seconds after which to look again when all that is left of a limit may be spent by calls that are out.
ANOTHER_LOOK = 0.2


class Bucket:
    """What was told about a limit, and the calls that are out without their answer.

    All moments are seconds of the governor's clock.
    """

    __slots__ = (
        "_blocked_until",
        "_next_at",
        "_remaining",
        "_resets_at",
        "_total",
        "name",
        "seen_at",
        "waiting",
    )

    def __init__(self, name: str) -> None:
        self.name: str = name
        #: Calls that are out and not answered yet: the server may not have counted them.
        self.waiting: int = 0
        #: When the limit was last told.
        self.seen_at: float = 0.0
        self._total = 0
        self._remaining = 0
        self._resets_at = 0.0
        self._blocked_until = 0.0
        self._next_at = 0.0

    def observe(self, limit: Limit, now: float) -> None:
        """A response tells the limit."""
        renewed = now >= self._resets_at or limit.remaining > self._remaining
        if limit.resets is not None:
            self._resets_at = now + limit.resets
        elif renewed:
            self._resets_at = now + PERIOD
        self._total, self._remaining, self.seen_at = limit.total, limit.remaining, now

    def block(self, until: float) -> None:
        """Nothing goes out before this moment."""
        self._blocked_until = max(self._blocked_until, until)

    def blocked(self, now: float) -> float:
        """Seconds until a call may go out at all."""
        wait = max(0.0, self._blocked_until - now)
        if not self._known(now) or self._remaining > self.waiting:
            return wait
        until_reset = self._resets_at - now
        # with calls out, one of their answers may tell that there is room after all: look again soon
        return max(wait, until_reset if self._remaining <= 0 else min(until_reset, ANOTHER_LOOK))

    def spacing(self, now: float) -> float:
        """Seconds to let pass before the next call, when few are left; each call gets a place of its own."""
        left = self._remaining - self.waiting
        if not self._known(now) or left > self._total * SCARCE:
            return 0.0
        apart = (self._resets_at - now) / (max(left, 0) + 1)
        self._next_at = min(max(now, self._next_at) + apart, self._resets_at)
        return self._next_at - now

    def used(self, now: float) -> int:
        """How many calls of the period were made."""
        return self._total - self._remaining if self._known(now) else 0

    def told(self, now: float) -> Limit:
        """The limit as it is now."""
        if not self._known(now):
            return Limit(self.name, self._total, self._total, None)
        return Limit(self.name, self._total, self._remaining, self._resets_at - now)

    def _known(self, now: float) -> bool:
        """Whether the period that was told about still lasts."""
        return self._total > 0 and now < self._resets_at
