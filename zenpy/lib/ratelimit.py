"""How long to wait before and after a call: one governor per client, shared by all its resources and threads.

Zendesk tells its limits in headers and asks for patience with 429 and 503. The governor reads them, decides whether a
request may be repeated, and for how long to wait; it never sleeps itself.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping

from zenpy.lib.errors import error_from, retry_after
from zenpy.lib.exception import NetworkError, RatelimitBudgetExceeded, RateLimitError
from zenpy.lib.request import Request
from zenpy.lib.response import Response

#: How often a passing failure is tried again.
RETRIES = 3
#: Longest pause between two tries of a passing failure, in seconds.
LONGEST_PAUSE = 30.0
#: Waits for a 429 that names no time, in seconds.
_NAMELESS_WAIT = 1.0


class Governor:
    """Decides about waiting for all calls of one client.

    Args:
        budget: how many seconds one call may wait for limits in all; None waits as long as it takes.
        raise_on_limit: raise RateLimitError at the first 429 instead of waiting.
        proactive: calls per minute after which the client pauses by itself, before the server says so.
        interval: how long such a pause is, in seconds.
    """

    def __init__(
        self,
        budget: float | None = None,
        raise_on_limit: bool = False,
        proactive: int | None = None,
        interval: float = 10,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.budget = budget
        self.raise_on_limit = raise_on_limit
        self.proactive = proactive
        self.interval = interval
        self.now = now
        self._used: int | None = None
        self._seen_at = 0.0

    def observe(self, response: Response) -> None:
        """Remember how much of the account's limit is used."""
        limit, remaining = (
            _number(response.headers, "x-rate-limit", "ratelimit-limit"),
            _number(response.headers, "x-rate-limit-remaining", "ratelimit-remaining"),
        )
        if limit is not None and remaining is not None:
            self._used, self._seen_at = limit - remaining, self.now()

    def pause_before(self) -> float:
        """Seconds to wait before the next call, when the account's use came near the proactive limit."""
        if self.proactive is None or self._used is None or self._used < self.proactive:
            return 0.0
        rest = self.interval - (self.now() - self._seen_at)
        self._used = None
        return max(0.0, rest)

    def wait_after(self, response: Response, request: Request, attempt: int, waited: float) -> float | None:
        """Seconds to wait before the same request again; None when this response is final.

        Raises:
            RateLimitError: the limit is reached and the client was told not to wait.
            RatelimitBudgetExceeded: waiting would spend more than the budget.
        """
        asked = retry_after(response.headers, self.now())
        if response.status == 429:
            if b"TooManyJobs" in response.body:
                return None
            return self._wait_for_limit(response, asked, attempt, waited)
        if response.status == 503 and asked is not None and attempt < RETRIES:
            return self._within_budget(response, asked, waited)
        if response.status in (500, 502, 504) and request.repeatable and attempt < RETRIES:
            return backoff(attempt)
        return None

    def wait_after_failure(self, request: Request, error: NetworkError, attempt: int) -> float:
        """Seconds to wait after no answer came; raises the failure again when repeating is not safe or did not help."""
        if not request.repeatable or attempt >= RETRIES:
            raise error
        return backoff(attempt)

    def _wait_for_limit(self, response: Response, asked: float | None, attempt: int, waited: float) -> float:
        wait = asked if asked is not None else max(_NAMELESS_WAIT, backoff(attempt))
        if self.raise_on_limit:
            raise RateLimitError(
                f"The rate limit is reached; the server asks to wait {wait:g} seconds.",
                retry_after=wait,
                response=response.raw,
            )
        return self._within_budget(response, wait, waited)

    def _within_budget(self, response: Response, wait: float, waited: float) -> float:
        if self.budget is not None and waited + wait > self.budget:
            raise RatelimitBudgetExceeded(
                f"Waiting {wait:g} more seconds would exceed the budget of {self.budget:g} seconds.",
                retry_after=wait,
                response=response.raw,
            ) from error_from(response.status, response.headers, response.body, response.raw)
        return wait


def backoff(attempt: int) -> float:
    """A pause that grows with each attempt, with jitter so that many clients do not come back together."""
    return min(LONGEST_PAUSE, 0.5 * float(2**attempt)) * (0.5 + random.random() / 2)


def _number(headers: Mapping[str, str], *names: str) -> int | None:
    for name in names:
        text = headers.get(name, "")
        if text.isdigit():
            return int(text)
    return None
