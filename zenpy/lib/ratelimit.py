"""When a call may go out and how long to wait after it: one governor per client, shared by its threads and tasks.

Zendesk tells its limits in headers (`zenpy.lib.limits`) and asks for patience with 429 and 503. The governor keeps what
was told, spaces calls out when few are left, holds everyone back while a limit is spent, and decides whether a request
may be repeated. It never sleeps and never sends: flows do (`zenpy.lib.flow`).
"""

from __future__ import annotations

import random
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from threading import Lock

from zenpy.lib.bucket import Bucket
from zenpy.lib.errors import error_from, retry_after
from zenpy.lib.exception import NetworkError, RatelimitBudgetExceeded, RateLimitError
from zenpy.lib.limits import ACCOUNT, Limit, told
from zenpy.lib.request import Request
from zenpy.lib.response import Response

#: How often a passing failure is tried again.
RETRIES = 3
#: Longest pause between two tries of a passing failure, in seconds.
LONGEST_PAUSE = 30.0
#: Waits for a 429 that names no time, in seconds.
_NAMELESS_WAIT = 1.0
#: How many endpoints with limits of their own are remembered.
_ENDPOINTS = 512
#: Parts of the API whose calls count apart from the account's others.
_AREAS = ("/api/v2/help_center", "/api/v2/community", "/api/v2/guide", "/api/v2/chat", "/hc/")

_Endpoint = tuple[str, str]


class Governor:
    """Decides about waiting for all calls of one client.

    Args:
        budget: how many seconds one call may wait for limits in all; None waits as long as it takes.
        raise_on_limit: raise RateLimitError at the first 429 instead of waiting, and never wait before a call.
        proactive: calls per minute after which the client pauses by itself, before the server says so.
        interval: how long such a pause is, in seconds.
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
        self._endpoints: OrderedDict[_Endpoint, dict[str, Bucket]] = OrderedDict()
        self._paused_at: float | None = None

    # -- before a call ---------------------------------------------------------------------------------------------

    def claim(self, request: Request, now: float) -> tuple[float, bool]:
        """Seconds to wait before a call, and whether it may go out then; if not, ask again.

        A call that may go out counts until `release`.
        """
        if request.anonymous:
            return 0.0, True
        with self._lock:
            pause = self._proactive_pause(now)
            if pause > 0:
                return pause, False
            buckets = list(self._of(request))
            blocked = 0.0 if self.raise_on_limit else max((b.blocked(now) for b in buckets), default=0.0)
            if blocked > 0:
                return blocked, False
            spacing = 0.0 if self.raise_on_limit else max((b.spacing(now) for b in buckets), default=0.0)
            for bucket in buckets:
                bucket.waiting += 1
            return spacing, True

    def release(self, request: Request) -> None:
        """The call has ended, however it did."""
        if request.anonymous:
            return
        with self._lock:
            for bucket in self._of(request):
                bucket.waiting = max(0, bucket.waiting - 1)

    def observe(self, request: Request, response: Response) -> None:
        """Remember what a response tells about limits."""
        found = told(response.headers)
        if not found or request.anonymous:
            return
        with self._lock:
            now = self.clock()
            for limit in found:
                self._bucket(request, limit).observe(limit, now)

    def limits(self) -> list[Limit]:
        """What is known about the limits just now, the account's first."""
        with self._lock:
            now = self.clock()
            buckets = [
                *self._areas.values(),
                *(b for known in self._endpoints.values() for b in known.values()),
            ]
            return [bucket.told(now) for bucket in buckets]

    def _proactive_pause(self, now: float) -> float:
        """The pause of `interval` seconds once the account has used `proactive` calls."""
        account = self._areas.get("")
        if self.proactive is None or account is None or account.used(now) < self.proactive:
            return 0.0
        if self._paused_at is None or self._paused_at < account.seen_at:
            self._paused_at = now
            return max(0.0, self.interval - (now - account.seen_at))
        return 0.0

    def _of(self, request: Request) -> Iterator[Bucket]:
        """The limits that a request is known to count against."""
        if area := self._areas.get(_area(request.url)):
            yield area
        yield from self._endpoints.get(_endpoint(request), {}).values()

    def _bucket(self, request: Request, limit: Limit) -> Bucket:
        if limit.name == ACCOUNT:
            area = _area(request.url)
            return self._areas.setdefault(area, Bucket(f"{ACCOUNT}{area and ' ' + area}"))
        known = self._endpoints.setdefault(_endpoint(request), {})
        self._endpoints.move_to_end(_endpoint(request))
        while len(self._endpoints) > _ENDPOINTS:
            self._endpoints.popitem(last=False)
        return known.setdefault(limit.name, Bucket(limit.name))

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
            return self.afford(asked, waited, response)
        passing = response.status in (500, 502, 504) or (response.ok and response.breaks_off)
        return backoff(attempt) if passing and request.repeatable and attempt < RETRIES else None

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
        wait = asked if asked is not None else max(_NAMELESS_WAIT, backoff(attempt))
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
        spent = [limit for limit in told(response.headers) if limit.name != ACCOUNT and limit.remaining == 0]
        with self._lock:
            for limit in spent or [Limit(ACCOUNT, 0, 0)]:
                self._bucket(request, limit).block(self.clock() + wait)


def _area(url: str) -> str:
    """The part of the API whose limit a call counts against: empty for the account's general one."""
    return next((area for area in _AREAS if url.startswith(area)), "")


def _endpoint(request: Request) -> _Endpoint:
    """Limits of endpoints count per path: that of a ticket's update is the ticket's own."""
    return request.method, request.url.partition("?")[0]


def backoff(attempt: int) -> float:
    """A pause that grows with each attempt, with jitter so that many clients do not come back together."""
    return min(LONGEST_PAUSE, 0.5 * float(2**attempt)) * (0.5 + random.random() / 2)
