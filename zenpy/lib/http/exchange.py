"""What a call sends, when, and how often: retries, limits, deadlines and redirects as flows, without I/O.

A flow is a generator of effects (`zenpy.lib.effects` explains the protocol). There are three kinds of effects here:

- `Send`: the driver sends back the response, or throws in a NetworkError.
- `Sleep`: no result.
- `CustomEffect`: it has a sync and an async implementation of its own, for what differs between the clients (locks, hooks).

`zenpy.lib.http.driver` carries the effects out. So no rule exists twice, and every rule is tested without a network.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, replace
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

from zenpy.lib.exception import DeadlineExceeded, NetworkError
from zenpy.lib.http.errors import check
from zenpy.lib.http.governor import Governor, Slot
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.urls import redact_url, same_origin

R = TypeVar("R")

#: How often a download may be sent elsewhere.
MOST_REDIRECTS = 5
#: Some addresses of the Help Center have answered 415 without it.
_ENDING = ".json"


@dataclass(slots=True, frozen=True)
class Send:
    """Effect: send this request and give its response, in `within` seconds at most."""

    request: Request
    attempt: int = 0
    within: float | None = None


@dataclass(slots=True, frozen=True)
class Sleep:
    """Effect: wait so many seconds; `request` is what is sent afterwards, if it is known."""

    seconds: float
    reason: str
    request: Request | None = None
    attempt: int = 0


class CustomEffect(ABC):
    """Effect: something that a sync and an async client do in different ways, such as holding a lock or calling a hook.

    The driver sends back no result: the effect keeps its result as an attribute.
    """

    @abstractmethod
    def perform(self, run: Callable[[Flow[None]], None]) -> None:
        """Carry it out on a sync client; `run` runs a flow on this client."""

    @abstractmethod
    async def perform_async(self, run: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Carry it out on an async client; `run` runs a flow on this client."""


Effect = Send | Sleep | CustomEffect
#: A generator of effects whose result is an R.
Flow = Generator[Effect, Response | None, R]


def pause(seconds: float, reason: str) -> Flow[None]:
    """Wait, and nothing else."""
    yield Sleep(seconds, reason)


def exchange(request: Request, governor: Governor, within: float | None = None) -> Flow[Response]:
    """Send one request through limits and retries, in so many seconds at most; gives the successful response.

    Raises:
        APIException: what the answer means, once nothing is left to try.
        RatelimitBudgetExceeded: waiting longer would spend more than the budget.
        RateLimitError: the limit is reached and the client was told not to wait.
        DeadlineExceeded: the call would take longer than the client allows in all.
        NetworkError: no answer came, and repeating was not safe or did not help.
    """
    return (yield from _Exchange(request, governor, within).run())


class _Exchange:
    """One request on its way: what was tried, how long was waited, and when it has to be done."""

    def __init__(self, request: Request, governor: Governor, within: float | None = None) -> None:
        self.request = request
        self.governor = governor
        self.attempt = 0
        #: How many of the tries have failed, and how many were refused by a limit.
        self.failures = self.refusals = 0
        self.waited = 0.0
        self.rested_until = governor.clock()
        self.total = min((one for one in (governor.total, within) if one is not None), default=None)
        self.until = None if self.total is None else self.rested_until + self.total

    def run(self) -> Flow[Response]:
        while True:
            slot = yield from self._turn()
            try:
                wait = yield from self._try()
            finally:
                self.governor.release(slot)
            if isinstance(wait, Response):
                return wait
            if wait > 0:
                yield self._sleep(wait, "the server's limit or a passing failure")
            self.attempt += 1

    def _turn(self) -> Flow[Slot]:
        """Wait until the limits have room for the request."""
        while True:
            pause, slot = self.governor.take_slot(self.request, self._now())
            try:
                if pause > 0:
                    yield self._sleep(
                        self.governor.afford(pause, self.waited), "few calls are left of a rate limit"
                    )
            except BaseException:
                if slot is not None:
                    self.governor.release(slot)
                raise
            if slot is not None:
                return slot

    def _try(self) -> Flow[Response | float]:
        """One try: the final response, or the seconds to wait before the next one."""
        request, governor = self.request, self.governor
        try:
            response = yield Send(request, self.attempt, self._left())
        except NetworkError as error:
            if self.until is not None and self._now() >= self.until:
                raise self._too_late(sent=error.sent) from error
            wait = governor.wait_after_failure(request, error, self.failures)
            self.failures += 1
            return wait
        if response is None:
            raise TypeError("A driver answers every Send with a response.")
        governor.observe(request, response)
        if response.status == 415 and not request.url.endswith(_ENDING) and not request.anonymous:
            self.request = replace(request, url=request.url + _ENDING)  # nothing was done
            return 0.0
        return self._judged(response)

    def _judged(self, response: Response) -> Response | float:
        """What an answer means: it is final, or the seconds to wait before the next try."""
        refused = response.status == 429
        tries = self.refusals if refused else self.failures
        wait = self.governor.wait_after(response, self.request, tries, self.waited)
        if wait is None:
            moved = self.request.sink is not None and response.moved_to
            return response if moved else check(response)
        self.refusals += refused
        self.failures += not refused
        return wait

    def _sleep(self, seconds: float, reason: str) -> Sleep:
        now = self._now()
        if self.until is not None and now + seconds > self.until:
            raise self._too_late(f", and {seconds:.3g} more seconds were to be waited for {reason}")
        self.waited += seconds
        self.rested_until = now + seconds
        return Sleep(seconds, reason, self.request, self.attempt)

    def _now(self) -> float:
        """The governor's time, in which every pause that was made counts as made, also where sleeping is simulated."""
        return max(self.governor.clock(), self.rested_until)

    def _left(self) -> float | None:
        """Seconds that are left for the call."""
        if self.until is None:
            return None
        left = self.until - self._now()
        if left <= 0:
            raise self._too_late()
        return left

    def _too_late(self, why: str = "", sent: bool = False) -> DeadlineExceeded:
        error = DeadlineExceeded(
            f"{self.request.method} {redact_url(self.request.url)} may take {self.total:.6g} seconds in all{why}."
        )
        error.sent = sent
        return error


def download(request: Request, governor: Governor, base_url: str) -> Flow[Response]:
    """Stream content into the request's sink, following redirects; foreign hosts never see the credentials.

    Where a foreign host leads on, nobody gets them any more: it cannot have calls signed for it.

    Raises:
        APIException: the content is not to be had; nothing was written then.
        NetworkError: too many redirects, one that leads to no web address, or no answer.
    """
    for _ in range(MOST_REDIRECTS):
        response = yield from exchange(request, governor)
        target = response.moved_to
        if target is None:
            return response
        url = urljoin(request.url if "://" in request.url else base_url + request.url, target)
        if urlsplit(url).scheme not in ("https", "http"):
            raise NetworkError(
                f"{redact_url(request.url)} redirects to {redact_url(url)}, which is no web address."
            )
        foreign = request.anonymous or not same_origin(url, base_url)
        request = replace(request, url=url, query=[], anonymous=foreign)
    raise NetworkError(f"{redact_url(request.url)} redirects more than {MOST_REDIRECTS} times.")
