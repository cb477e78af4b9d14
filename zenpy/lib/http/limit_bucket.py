"""One limit as a client knows it: how much is left, until when, and how far apart the next calls should be."""

from __future__ import annotations

from zenpy.lib.http.limit_headers import Limit

#: The period of a limit that does not tell its end, in seconds: Zendesk counts by the minute.
PERIOD = 60.0
#: The share of a limit from which on calls are spaced out, so that the last ones last until the limit is renewed.
SCARCE = 0.1
#: Seconds after which to look again when all that is left of a limit may be spent by calls that are out.
ANOTHER_LOOK = 0.2
#: Seconds for which the first call of a new period goes alone, after one that was used up: it may have come too early.
SCOUTING = 2.0


class Bucket:
    """What was told about a limit, and the calls that are out without their answer.

    All moments are seconds of the governor's clock.
    """

    __slots__ = (
        "_blocked_until",
        "_next_at",
        "_remaining",
        "_total",
        "_waiting",
        "most_out",
        "name",
        "resets_at",
    )

    def __init__(self, name: str) -> None:
        self.name: str = name
        #: When the period ends that was told about.
        self.resets_at: float = 0.0
        #: How many calls were out at once, at most, since the period began.
        self.most_out: int = 0
        self._waiting = 0
        self._total = 0
        self._remaining = 0
        self._blocked_until = 0.0
        self._next_at = 0.0

    def enter(self) -> None:
        """A call goes out: the server may count it before its answer is here."""
        self._waiting += 1
        self.most_out = max(self.most_out, self._waiting)

    def leave(self) -> None:
        """A call has ended."""
        self._waiting -= 1

    def reset_after_fork(self) -> None:
        """In a child process no call is under way."""
        self._waiting = 0

    def observe(self, limit: Limit, now: float) -> None:
        """A response tells the limit."""
        rise = limit.remaining - self._remaining
        renewed = now >= self.resets_at or (rise > 0 and rise >= self.most_out)
        if rise > 0 and not renewed:
            return  # an answer that later ones have overtaken
        if limit.resets is not None:
            self.resets_at = now + limit.resets
        elif renewed:
            self.resets_at = now + PERIOD
        if renewed:
            self.most_out = self._waiting
        self._total, self._remaining = limit.total, limit.remaining

    def block(self, until: float) -> None:
        """Nothing goes out before this moment."""
        self._blocked_until = max(self._blocked_until, until)

    def blocked(self, now: float) -> float:
        """Seconds until a call may go out at all."""
        wait = max(0.0, self._blocked_until - now)
        if not self._total or (self.left(now) > self._waiting and not self._is_scouted(now)):
            return wait
        if not self._known(now):
            return max(wait, ANOTHER_LOOK)
        until_reset = self.resets_at - now
        # with calls out, one of their answers may tell that there is room after all: look again soon
        return max(wait, until_reset if self._remaining <= 0 else min(until_reset, ANOTHER_LOOK))

    def spacing(self, now: float) -> float:
        """Seconds to let pass before the next call, when few are left; each call gets a place of its own."""
        left = self._remaining - self._waiting
        if not self._known(now) or left > self._total * SCARCE:
            return 0.0
        apart = (self.resets_at - now) / (max(left, 0) + 1)
        self._next_at = min(max(now, self._next_at) + apart, self.resets_at)
        return self._next_at - now

    def left(self, now: float) -> int:
        """How many calls of the period are left; all of them once a new one has begun."""
        return self._remaining if self._known(now) else self._total

    def told(self, now: float) -> Limit:
        """The limit as it is now."""
        resets = self.resets_at - now if self._known(now) else None
        return Limit(self.name, self._total, self.left(now), resets)

    def _is_scouted(self, now: float) -> bool:
        """Whether a call is out that will tell whether the new period has begun."""
        used_up = self._remaining <= self._total * SCARCE
        return used_up and self._waiting > 0 and self.resets_at <= now < self.resets_at + SCOUTING

    def _known(self, now: float) -> bool:
        """Whether the period that was told about still lasts."""
        return self._total > 0 and now < self.resets_at
