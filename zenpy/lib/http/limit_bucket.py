"""The state of one rate limit: how many requests are left, until when, and how far apart the next requests should be.

The governor has to know this before a request goes out. The state comes from the headers of answers. Between a request and
its answer the state is out of date: the server may have counted the request already. So a bucket also counts the requests
that are under way.
"""

from __future__ import annotations

from zenpy.lib.http.limit_headers import Limit

#: The period of a limit whose headers do not give its end, in seconds: most limits of Zendesk are per minute.
PERIOD = 60.0
#: Requests are spaced when less than this share of a limit is left, so that the rest lasts until the limit is renewed.
SCARCE = 0.1
#: Seconds to wait when the requests under way may use up all that is left: an answer may show that there is more.
RECHECK_INTERVAL = 0.2
#: Seconds at the beginning of a period in which one request goes out alone, if the last period was used up: the clock of the
#: server may be late, so that the period has not begun there yet.
PROBE_TIME = 2.0


class Bucket:
    """The last known state of a limit, and the number of requests under way.

    All moments (`now`, `until`, ...) are seconds of the governor's monotonic clock.
    """

    __slots__ = (
        "_blocked_until",
        "_next_at",
        "_remaining",
        "_total",
        "_under_way",
        "most_under_way",
        "name",
        "resets_at",
    )

    def __init__(self, name: str) -> None:
        self.name: str = name
        #: When the period of the last known state ends.
        self.resets_at: float = 0.0
        #: The most requests that were under way at one time since the period began.
        self.most_under_way: int = 0
        self._under_way = 0
        self._total = 0
        self._remaining = 0
        self._blocked_until = 0.0
        self._next_at = 0.0

    def add_request(self) -> None:
        """Count a request that goes out."""
        self._under_way += 1
        self.most_under_way = max(self.most_under_way, self._under_way)

    def remove_request(self) -> None:
        """Count a request that has ended."""
        self._under_way -= 1

    def reset_after_fork(self) -> None:
        """Count no request as under way: those are requests of the parent process."""
        self._under_way = 0

    def update(self, limit: Limit, now: float) -> None:
        """Update the state from the headers of an answer, unless the answer is older than the state.

        Answers may overtake each other. If more requests are left than before, the period is new, or the answer is an old
        one. It is old if the difference is smaller than the number of requests that were under way at one time.
        """
        increase = limit.remaining - self._remaining
        is_new_period = now >= self.resets_at or (increase > 0 and increase >= self.most_under_way)
        if increase > 0 and not is_new_period:
            return
        if limit.resets is not None:
            self.resets_at = now + limit.resets
        elif is_new_period:
            self.resets_at = now + PERIOD
        if is_new_period:
            self.most_under_way = self._under_way
        self._total, self._remaining = limit.total, limit.remaining

    def block(self, until: float) -> None:
        """Let no request go out before this moment."""
        self._blocked_until = max(self._blocked_until, until)

    def seconds_blocked(self, now: float) -> float:
        """Seconds until a request may go out at all."""
        wait = max(0.0, self._blocked_until - now)
        if not self._total or (self.requests_left(now) > self._under_way and not self._is_probed(now)):
            return wait
        if not self._is_current(now):
            return max(wait, RECHECK_INTERVAL)
        until_reset = self.resets_at - now
        return max(wait, until_reset if self._remaining <= 0 else min(until_reset, RECHECK_INTERVAL))

    def reserve_request(self, now: float) -> float:
        """Reserve the moment of the next request, and return the seconds until then: 0 unless few requests are left.

        The request after it gets a later moment.
        """
        left = self._remaining - self._under_way
        if not self._is_current(now) or left > self._total * SCARCE:
            return 0.0
        interval = (self.resets_at - now) / (max(left, 0) + 1)
        self._next_at = min(max(now, self._next_at) + interval, self.resets_at)
        return self._next_at - now

    def requests_left(self, now: float) -> int:
        """How many requests of the period are left: all of them if a new period has begun."""
        return self._remaining if self._is_current(now) else self._total

    def snapshot(self, now: float) -> Limit:
        """The limit as it is now."""
        resets = self.resets_at - now if self._is_current(now) else None
        return Limit(self.name, self._total, self.requests_left(now), resets)

    def _is_probed(self, now: float) -> bool:
        """Whether a request is under way whose answer will show if the new period has begun on the server as well."""
        used_up = self._remaining <= self._total * SCARCE
        return used_up and self._under_way > 0 and self.resets_at <= now < self.resets_at + PROBE_TIME

    def _is_current(self, now: float) -> bool:
        """Whether the period of the last known state has not ended."""
        return self._total > 0 and now < self.resets_at
