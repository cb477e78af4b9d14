"""Rate limits and retries: decides when a request may go out, and whether and when to send it again.

Zendesk sends its limits in headers (`zenpy.lib.http.limit_headers`), and refuses requests with 429 and 503. All threads
and tasks of a client share one governor, so that they keep the limits together. The governor keeps the state of the limits,
spaces requests when few are left, and lets no request go out while a limit is used up. After an answer or a failure,
`decide_retry` and `decide_retry_after_error` decide about a retry. The governor never sleeps and never sends: the flows of
`zenpy.lib.http.exchange` do.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING

from zenpy.lib.exception import NetworkError, PoolTimeout, RatelimitBudgetExceeded, RateLimitError
from zenpy.lib.forks import register_for_forks
from zenpy.lib.http.errors import ErrorNames, error_from
from zenpy.lib.http.limit_bucket import Bucket
from zenpy.lib.http.limit_endpoints import EndpointLimits, path_of
from zenpy.lib.http.limit_headers import (
    ACCOUNT,
    IN_FLIGHT,
    TOO_MANY_JOBS,
    Limit,
    limits_refused,
    parse_limits,
    parse_retry_after,
    seconds_until_reset,
)
from zenpy.lib.http.message import Request, Response

if TYPE_CHECKING:
    from zenpy.lib.http.exchange import SlotSource

#: How often a request is retried after temporary failures.
RETRIES = 3
#: The longest wait before a retry after a temporary failure, in seconds.
MAX_BACKOFF = 30.0
#: The longest that a request waits because the server asks for it, in seconds, unless the client has another bound.
MAX_RETRY_AFTER = 3_600.0
#: How many seconds to wait after a 429 without Retry-After; also the least after a second 429.
_DEFAULT_WAIT = 1.0
#: Areas of the API that have a limit of their own, apart from the account's general one.
AREAS = ("/api/v2/help_center", "/api/v2/community", "/api/v2/guide", "/api/v2/chat", "/hc/")


class Slot:
    """The permission for one request to go out, and the limits that the request counts against.

    `Governor.take_slot` gives it before the request is sent; the flow of the request releases it with `Governor.release` when
    the request has ended.
    """

    __slots__ = ("buckets", "counts")

    def __init__(self, buckets: Sequence[Bucket] = (), counts: bool = True) -> None:
        self.buckets: Sequence[Bucket] = buckets
        #: Whether the request goes to the account and so counts at all.
        self.counts: bool = counts

    @classmethod
    def take(cls, buckets: Sequence[Bucket]) -> Slot:
        """Count a request against these limits, and return its slot."""
        for bucket in buckets:
            bucket.add_request()
        return cls(buckets)


class Governor:
    """Decides about waits and retries for all requests of one client.

    Args:
        budget: how many seconds all requests together may wait because Zendesk asks for it: for limits, and for the
            `Retry-After` of a 503; None means no limit. Waits of the client's own after failures do not count.
        raise_on_limit: whether the first 429 raises RateLimitError, instead of a wait. Then there is no wait before a request
            either.
        proactive_below: when fewer requests than this are left of the account's minute, requests go out `interval` seconds
            apart.
        interval: how far apart, in seconds.
        time_limit: how many seconds one request may take in all; None means no limit.
        max_retry_after: how many seconds one request waits at most because the server asks for it; a longer wait raises.
        unix_time: gives the Unix time, for a `Retry-After` that is a date and for exports.
        monotonic: gives the seconds of a monotonic clock, for everything else; a parameter `now` is a moment of this clock.
        error_names: where the API says what went wrong.
        areas: parts of the API with a limit of their own, by the paths that they begin with.
    """

    def __init__(
        self,
        budget: float | None = None,
        raise_on_limit: bool = False,
        proactive_below: float | None = None,
        interval: float = 10,
        time_limit: float | None = None,
        unix_time: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        max_retry_after: float = MAX_RETRY_AFTER,
        error_names: ErrorNames | None = None,
        areas: tuple[str, ...] = AREAS,
    ) -> None:
        self.budget = budget
        self.raise_on_limit = raise_on_limit
        self.proactive_below = proactive_below
        self.interval = interval
        self.time_limit = time_limit
        self.max_retry_after = max_retry_after
        self.error_names: ErrorNames = error_names or ErrorNames()
        self._area_paths = areas
        self.unix_time = unix_time
        self.monotonic = monotonic
        self._lock = Lock()
        self._areas: dict[str, Bucket] = {}
        self._endpoints = EndpointLimits()
        self._last_at = float("-inf")
        #: How many requests are under way, and whether there was never more than one at a time.
        self._under_way = 0
        self._sequential = True
        #: How many seconds of the budget have been spent.
        self._spent = 0.0
        #: What gives slots within limits that other processes use, too; None where this client keeps the limits alone.
        self.shared: SlotSource | None = None
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Make a new lock, and count no request as under way: those are requests of the parent process."""
        self._lock = Lock()
        self._under_way = 0
        for bucket in (*self._areas.values(), *self._endpoints.all_buckets()):
            bucket.reset_after_fork()

    # -- before a request ------------------------------------------------------------------------------------------

    def take_slot(self, request: Request, now: float) -> tuple[float, Slot | None]:
        """Take a slot for a request, and return the seconds to wait before it, with the slot.

        The request keeps its slot until `release`. The slot is None while a limit is used up. Then call this again after
        the wait: by then the limits may be different.

        Raises:
            RateLimitError: a limit is used up for longer than a request waits.
        """
        if request.anonymous:
            return 0.0, Slot(counts=False)
        with self._lock:
            area, buckets = self._find_buckets(request)
            wait = 0.0
            if not self.raise_on_limit:
                blocked = max((bucket.seconds_blocked(now) for bucket in buckets), default=0.0)
                if blocked > self.max_retry_after:
                    raise _make_limit_error(blocked, advice=self._advise_on_wait(blocked))
                if blocked > 0:
                    return blocked, None
                wait = max((bucket.reserve_request(now) for bucket in buckets), default=0.0)
                wait = min(wait, self.max_retry_after)
            return self._take(buckets, now, wait, None if area is None else area.requests_left(now))

    def accept_turn(
        self, request: Request, now: float, wait: float, is_granted: bool, left: int | None
    ) -> tuple[float, Slot | None]:
        """What `take_slot` returns, where others have decided about the limits; `left` requests are left of the account's.

        Raises:
            RateLimitError: a limit is used up for longer than a request waits.
        """
        if not is_granted:
            if wait > self.max_retry_after:
                raise _make_limit_error(wait, advice=self._advise_on_wait(wait))
            return wait, None
        with self._lock:
            return self._take(self._find_buckets(request)[1], now, min(wait, self.max_retry_after), left)

    def _find_buckets(self, request: Request) -> tuple[Bucket | None, list[Bucket]]:
        """The bucket of the account or the area, and all that a request counts against, as far as known."""
        area = self._areas.get(_area(request, self._area_paths))
        return area, [*([] if area is None else [area]), *self._endpoints.find(request)]

    def _take(self, buckets: list[Bucket], now: float, wait: float, left: int | None) -> tuple[float, Slot]:
        if self.proactive_below is not None and left is not None and left < self.proactive_below:
            wait = max(wait, self._last_at + self.interval - now)
        self._last_at = now + wait
        self._under_way += 1
        self._sequential = self._sequential and self._under_way == 1
        return wait, Slot.take(buckets)

    def release(self, slot: Slot) -> None:
        """Release the slot of a request that has ended, successfully or not."""
        if self.shared is not None:
            self.shared.give_back(slot)
        with self._lock:
            self._under_way -= slot.counts
            for bucket in slot.buckets:
                bucket.remove_request()

    def update_limits(self, request: Request, response: Response) -> None:
        """Update the limits from the headers of a response."""
        limits = parse_limits(response.headers)
        if not limits or request.anonymous:
            return
        with self._lock:
            now = self.monotonic()
            for limit in limits:
                if limit.name == ACCOUNT:
                    self._account_bucket(request).update(limit, now)
                elif limit.name not in IN_FLIGHT:
                    self._endpoints.update(request, limit, now, self._sequential)

    def limits(self) -> list[Limit]:
        """The current state of the known limits, the account's first."""
        with self._lock:
            now = self.monotonic()
            buckets = [*self._areas.values(), *self._endpoints.all_buckets()]
            return [bucket.snapshot(now) for bucket in buckets if bucket.name]

    def _account_bucket(self, request: Request) -> Bucket:
        """The bucket of the account's general limit, or of the area that has its own."""
        area = _area(request, self._area_paths)
        return self._areas.setdefault(area, Bucket(self.name_area(request)))

    def name_area(self, request: Request) -> str:
        """The name of the account's general limit, or of that of an area."""
        area = _area(request, self._area_paths)
        return f"{ACCOUNT}{area and ' ' + area}"

    # -- after a request -------------------------------------------------------------------------------------------

    def decide_retry(
        self, response: Response, request: Request, failures_before: int, waited: float = 0.0
    ) -> float | None:
        """Seconds to wait before a retry; None when this response is final.

        Args:
            response: the answer to the request.
            request: the request.
            failures_before: how many answers of this kind (429, or a temporary failure) the same request got before this
                one.
            waited: how many seconds the same request has waited because the server asked for it.

        Raises:
            RateLimitError: the limit is reached, and the client does not wait for limits, or not for so long.
            ServerError: a temporary failure asks for a longer wait than the client takes.
            RatelimitBudgetExceeded: the wait would exceed the budget.
        """
        retry_after = parse_retry_after(response.headers, self.unix_time())
        if response.status == 429:
            if TOO_MANY_JOBS in response.body:
                return None
            return self._wait_for_limit(response, request, retry_after, failures_before, waited)
        if response.status == 503 and retry_after is not None and failures_before < RETRIES:
            wait = _lengthen_wait(retry_after, failures_before)
            if waited + wait > self.max_retry_after:
                advice = self._advise_on_wait(wait)
                raise error_from(
                    response.status,
                    response.headers,
                    response.body,
                    response.raw,
                    self.error_names,
                    advice,
                )
            return self.spend_budget(wait, response)
        if not request.repeatable or failures_before >= RETRIES:
            return None
        is_temporary = response.status in (500, 502, 504) or (response.ok and response.is_truncated)
        return backoff(failures_before) if is_temporary else None

    def decide_retry_after_error(self, request: Request, error: NetworkError, failures_before: int) -> float:
        """Seconds to wait before a retry after a failure without an answer.

        Raises:
            NetworkError: the same error, if a retry is not safe or did not help.
        """
        if not request.repeatable or failures_before >= RETRIES or isinstance(error, PoolTimeout):
            raise error
        return backoff(failures_before)

    def spend_budget(self, wait: float, response: Response | None = None) -> float:
        """Count a wait against the budget of the client, and return it.

        Raises:
            RatelimitBudgetExceeded: less than this is left of the budget; nothing was counted.
        """
        if self.budget is None:
            return wait
        with self._lock:
            spent = self._spent
            if spent + wait <= self.budget:
                self._spent = spent + wait
                return wait
        cause = None
        if response is not None:
            cause = error_from(
                response.status, response.headers, response.body, response.raw, self.error_names
            )
        raise RatelimitBudgetExceeded(
            f"Waiting {wait:g} more seconds would exceed the ratelimit_budget of {self.budget:g} seconds, of which "
            f"{spent:g} have been spent.",
            retry_after=wait,
            response=response.raw if response else None,
        ) from cause

    def return_to_budget(self, seconds: float) -> None:
        """Take seconds back that were counted and not waited, as the call ended before."""
        with self._lock:
            self._spent = max(0.0, self._spent - max(0.0, seconds))

    def _wait_for_limit(
        self,
        response: Response,
        request: Request,
        retry_after: float | None,
        failures_before: int,
        waited: float,
    ) -> float:
        """Block the limit that a 429 is about, and return the seconds to wait."""
        if retry_after is None:
            retry_after = seconds_until_reset(response.headers)
        default = max(_DEFAULT_WAIT, backoff(failures_before)) * (1 + random.random() / 2)
        wait = default if retry_after is None else _lengthen_wait(retry_after, failures_before)
        if self.raise_on_limit:
            raise _make_limit_error(wait, response)
        if waited + wait > self.max_retry_after:
            raise _make_limit_error(wait, response, self._advise_on_wait(wait))
        self._block_limit(response, request, wait)
        return self.spend_budget(wait, response)

    def _advise_on_wait(self, wait: float) -> str:
        return (
            f"One request waits {self.max_retry_after:g} seconds at most (max_retry_after=...), its repetitions together; try "
            f"again in {wait:.10g} seconds."
        )

    def _block_limit(self, response: Response, request: Request, wait: float) -> None:
        """Block the limit that a 429 is about, so that other requests wait too."""
        if request.anonymous:
            return
        with self._lock:
            for limit in limits_refused(response.headers):
                is_account = limit.name == ACCOUNT
                bucket = (
                    self._account_bucket(request)
                    if is_account
                    else self._endpoints.bucket_for(request, limit)
                )
                bucket.block(self.monotonic() + wait)


def _make_limit_error(
    wait: float, response: Response | None = None, advice: str | None = None
) -> RateLimitError:
    """The error for a limit that is not waited for."""
    return RateLimitError(
        f"The rate limit is reached; the server asks to wait {wait:.10g} seconds.",
        retry_after=wait,
        response=response.raw if response else None,
        status=response.status if response else None,
        request_id=response.headers.get("x-zendesk-request-id") if response else None,
        advice=advice,
    )


def _area(request: Request, paths: tuple[str, ...]) -> str:
    """The server or the area of the API that a request belongs to; empty if the account's general limit holds for it."""
    if request.server:
        return request.server
    path = path_of(request)
    return next((area for area in paths if path.startswith(area)), "")


def _lengthen_wait(retry_after: float, failures_before: int) -> float:
    """The wait that the server asks for, but not less than a minimum after the first refusal.

    Without the minimum, a server that always asks for 0 seconds would get requests without any pause.
    """
    return (
        retry_after
        if failures_before == 0
        else max(retry_after, min(_DEFAULT_WAIT, backoff(failures_before)))
    )


def backoff(failures_before: int) -> float:
    """Seconds to wait after a failure: twice as many for each of the failures before it, up to a maximum.

    The wait is random in part, so that many clients do not come back at the same time.
    """
    return min(MAX_BACKOFF, 0.5 * float(2**failures_before)) * (0.5 + random.random() / 2)
