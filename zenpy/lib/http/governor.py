"""When a call may go out and how long to wait after it: one governor per client, shared by its threads and tasks.

Zendesk tells its limits in headers (`zenpy.lib.http.limit_headers`) and asks for patience with 429 and 503. The governor keeps what
was told, spaces calls out when few are left, holds everyone back while a limit is spent, and decides whether a request
may be repeated. It never sleeps and never sends: flows do (`zenpy.lib.http.exchange`).
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from threading import Lock

from zenpy.lib.exception import NetworkError, RatelimitBudgetExceeded, RateLimitError
from zenpy.lib.forks import register_for_forks
from zenpy.lib.http.errors import error_from, retry_after
from zenpy.lib.http.limit_bucket import Bucket
from zenpy.lib.http.limit_endpoints import Endpoints, path_of
from zenpy.lib.http.limit_headers import ACCOUNT, IN_FLIGHT, Limit, told, until_renewed
from zenpy.lib.http.message import Request, Response

#: How often a passing failure is tried again.
RETRIES = 3
#: Longest pause between two tries of a passing failure, in seconds.
LONGEST_PAUSE = 30.0
#: Waits for a 429 that names no time, in seconds; and at least, when it comes again and names next to none.
_NAMELESS_WAIT = 1.0
#: Parts of the API whose calls count apart from the account's others.
_AREAS = ("/api/v2/help_center", "/api/v2/community", "/api/v2/guide", "/api/v2/chat", "/hc/")


class Slot:
    """A call's place in the limits it counts against, from before it goes out until it has ended."""

    __slots__ = ("buckets", "counts")

    def __init__(self, buckets: Sequence[Bucket] = (), counts: bool = True) -> None:
        self.buckets: Sequence[Bucket] = buckets
        #: Whether it goes to the account.
        self.counts: bool = counts
        for bucket in buckets:
            bucket.enter()


class Governor:
    """Decides about waiting for all calls of one client.

    Args:
        budget: how many seconds one call may wait for limits in all; None waits as long as it takes.
        raise_on_limit: raise RateLimitError at the first 429 instead of waiting, and never wait before a call.
        proactive: when fewer calls than this are left of the account's minute, calls go out `interval` seconds apart.
        interval: how far apart, in seconds.
        total: how many seconds one call may take in all; None is as long as it takes.
        now: the time of day, in seconds since 1970: for `Retry-After` as a date.
        clock: seconds that never jump: for everything else.
    """

    def __init__(
        self,
        budget: float | None = None,
        raise_on_limit: bool = False,
        proactive: int | None = None,
        interval: float = 10,
        total: float | None = None,
        now: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.budget = budget
        self.raise_on_limit = raise_on_limit
        self.proactive = proactive
        self.interval = interval
        self.total = total
        self.now = now
        self.clock = clock
        self._lock = Lock()
        self._areas: dict[str, Bucket] = {}
        self._endpoints = Endpoints()
        self._last_at = float("-inf")
        #: How many calls are out, and whether there was never more than one.
        self._out = 0
        self._in_turn = True
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """The calls under way are those of the parent process."""
        self._lock = Lock()
        self._out = 0
        for bucket in (*self._areas.values(), *self._endpoints.all()):
            bucket.reset_after_fork()

    # -- before a call ---------------------------------------------------------------------------------------------

    def take_slot(self, request: Request, now: float) -> tuple[float, Slot | None]:
        """Seconds to wait before a call, and its place among those that are out; without one, ask again after the wait.

        The place is the call's until `release`.
        """
        if request.anonymous:
            return 0.0, Slot(counts=False)
        with self._lock:
            area = self._areas.get(_area(request))
            buckets = [*self._endpoints.of(request)] if area is None else [area, *self._endpoints.of(request)]
            wait = 0.0
            if not self.raise_on_limit:
                blocked = max((bucket.blocked(now) for bucket in buckets), default=0.0)
                if blocked > 0:
                    return blocked, None
                wait = max((bucket.spacing(now) for bucket in buckets), default=0.0)
            if self.proactive is not None and area is not None and area.left(now) < self.proactive:
                wait = max(wait, self._last_at + self.interval - now)
            self._last_at = now + wait
            self._out += 1
            self._in_turn = self._in_turn and self._out == 1
            return wait, Slot(buckets)

    def release(self, slot: Slot) -> None:
        """The call has ended, however it did."""
        with self._lock:
            self._out -= slot.counts
            for bucket in slot.buckets:
                bucket.leave()

    def observe(self, request: Request, response: Response) -> None:
        """Remember what a response tells about limits."""
        found = told(response.headers)
        if not found or request.anonymous:
            return
        with self._lock:
            now = self.clock()
            for limit in found:
                if limit.name == ACCOUNT:
                    self._account(request).observe(limit, now)
                elif limit.name not in IN_FLIGHT:
                    self._endpoints.observe(request, limit, now, self._in_turn)

    def limits(self) -> list[Limit]:
        """What is known about the limits just now, the account's first."""
        with self._lock:
            now = self.clock()
            buckets = [*self._areas.values(), *self._endpoints.all()]
            return [bucket.told(now) for bucket in buckets if bucket.name]

    def _account(self, request: Request) -> Bucket:
        """The limit for all calls of the account, or of the area that counts apart."""
        area = _area(request)
        return self._areas.setdefault(area, Bucket(f"{ACCOUNT}{area and ' ' + area}"))

    # -- after a call ----------------------------------------------------------------------------------------------

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
            return self._wait_for_limit(response, request, asked, attempt, waited)
        if response.status == 503 and asked is not None and attempt < RETRIES:
            return self.afford(_patient(asked, attempt), waited, response)
        if not request.repeatable or attempt >= RETRIES:
            return None
        passing = response.status in (500, 502, 504) or (response.ok and response.breaks_off)
        return backoff(attempt) if passing else None

    def wait_after_failure(self, request: Request, error: NetworkError, attempt: int) -> float:
        """Seconds to wait after no answer came; raises the failure again when repeating is not safe or did not help."""
        if not request.repeatable or attempt >= RETRIES:
            raise error
        return backoff(attempt)

    def afford(self, wait: float, waited: float, response: Response | None = None) -> float:
        """The wait itself, if the budget of the call has room for it.

        Raises:
            RatelimitBudgetExceeded: it has not.
        """
        if self.budget is None or waited + wait <= self.budget:
            return wait
        cause = None
        if response is not None:
            cause = error_from(response.status, response.headers, response.body, response.raw)
        raise RatelimitBudgetExceeded(
            f"Waiting {wait:g} more seconds would exceed the budget of {self.budget:g} seconds.",
            retry_after=wait,
            response=response.raw if response else None,
        ) from cause

    def _wait_for_limit(
        self, response: Response, request: Request, asked: float | None, attempt: int, waited: float
    ) -> float:
        if asked is None:
            asked = until_renewed(response.headers)
        nameless = max(_NAMELESS_WAIT, backoff(attempt)) * (1 + random.random() / 2)
        wait = nameless if asked is None else _patient(asked, attempt)
        if self.raise_on_limit:
            raise RateLimitError(
                f"The rate limit is reached; the server asks to wait {wait:g} seconds.",
                retry_after=wait,
                response=response.raw,
                status=response.status,
                request_id=response.headers.get("x-zendesk-request-id"),
            )
        self._hold_back(response, request, wait)
        return self.afford(wait, waited, response)

    def _hold_back(self, response: Response, request: Request, wait: float) -> None:
        """Nobody else runs into the same wall: the limit that is spent is the endpoint's, if one says so, or the account's."""
        if request.anonymous:
            return
        limits = told(response.headers)
        spent = [
            limit for limit in limits if limit.name not in (ACCOUNT, *IN_FLIGHT) and limit.remaining == 0
        ]
        if not spent and any(limit.name == ACCOUNT and limit.remaining > 0 for limit in limits):
            # the account has calls left: it is a limit of the endpoint that goes unnamed
            spent = [Limit("", 0, 0)]
        with self._lock:
            held = [self._endpoints.bucket(request, limit) for limit in spent] or [self._account(request)]
            for bucket in held:
                bucket.block(self.clock() + wait)


def _area(request: Request) -> str:
    """The part of the API whose limit a call counts against: empty for the account's general one."""
    path = path_of(request)
    return next((area for area in _AREAS if path.startswith(area)), "")


def _patient(asked: float, attempt: int) -> float:
    """The wait that was asked for; who was refused after it already waits at least a moment, so that nobody hammers."""
    return asked if attempt == 0 else max(asked, min(_NAMELESS_WAIT, backoff(attempt)))


def backoff(attempt: int) -> float:
    """A pause that grows with each attempt, with jitter so that many clients do not come back together."""
    return min(LONGEST_PAUSE, 0.5 * float(2**attempt)) * (0.5 + random.random() / 2)
