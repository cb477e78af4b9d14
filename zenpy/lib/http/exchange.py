"""What is sent for a request, when, and how often: retries, limits, deadlines and redirects as flows, without I/O.

The governor (`zenpy.lib.http.governor`) decides about waits and retries; the flows here apply its decisions. A flow is a
generator of effects (`zenpy.lib.effects` explains the protocol). There are three kinds of effects here:

- `Send`: the driver sends back the response, or throws in a NetworkError.
- `Sleep`: no result.
- `CustomEffect`: it has a sync and an async implementation of its own, for what differs between the clients (locks, a store
  that blocks).

`zenpy.lib.http.driver` performs the effects. So no rule exists twice, and every rule is tested without a network.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol, TypeVar
from urllib.parse import urljoin

from zenpy.lib.exception import DeadlineExceeded, DecodingError, NetworkError
from zenpy.lib.http.errors import raise_for_status
from zenpy.lib.http.governor import Governor, Slot
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.urls import find_fault, redact_url, same_origin

R = TypeVar("R")

#: The most redirects that a download follows.
MAX_REDIRECTS = 5
#: Statuses that say by themselves that there is no content, or none yet.
NO_CONTENT = (202, 204, 205)
#: Some paths of the Help Center answer 415 without this suffix.
_SUFFIX = ".json"
#: The reasons of waits, as hooks and errors show them.
_LIMIT_REACHED = "rate limit reached"
_FEW_CALLS_LEFT = "few calls left before the rate limit"
_TEMPORARY_FAILURE = "temporary failure"


@dataclass(slots=True, frozen=True)
class Send:
    """Effect: send this request and give its response, in `time_left` seconds at most."""

    request: Request
    attempt: int = 0
    time_left: float | None = None


@dataclass(slots=True, frozen=True)
class Sleep:
    """Effect: wait so many seconds; `request` is what is sent afterwards, if it is known.

    `reason` is a noun phrase; hooks, logs and errors show it.
    """

    seconds: float
    reason: str
    request: Request | None = None
    attempt: int = 0


class CustomEffect(ABC):
    """Effect: something that a sync and an async client do in different ways, such as holding a lock or calling a store.

    The driver sends back no result: the effect keeps its result as an attribute.
    """

    @abstractmethod
    def perform(self, run: Callable[[Flow[None]], None]) -> None:
        """Perform the effect on a sync client; `run` runs a flow on this client."""

    @abstractmethod
    async def perform_async(self, run: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Perform the effect on an async client; `run` runs a flow on this client."""


Effect = Send | Sleep | CustomEffect
#: A generator of effects whose result is an R.
Flow = Generator[Effect, Response | None, R]


class SlotSource(Protocol):
    """What gives the slots of requests in the place of a governor: limits that other processes use, too."""

    def take_slot(self, request: Request, now: float) -> Flow[tuple[float, Slot | None]]:
        """Take a slot for a request, like `Governor.take_slot`."""

    def report(self, slot: Slot, response: Response | None) -> Flow[None]:
        """Say what became of a request; None if there was no answer."""

    def give_back(self, slot: Slot) -> None:
        """Take a slot back whose request has ended without a report. It does no I/O."""


def pause(seconds: float, reason: str) -> Flow[None]:
    """Wait so many seconds."""
    yield Sleep(seconds, reason)


def exchange(request: Request, governor: Governor, time_left: float | None = None) -> Flow[Response]:
    """Send a request, retry it where this helps, and return the successful response.

    Args:
        request: the request.
        governor: decides about limits and retries.
        time_left: how many seconds this may take; the time limit of the governor holds as well.

    Raises:
        APIException: the last answer was an error; the class depends on its meaning.
        RatelimitBudgetExceeded: waiting longer would exceed the budget of the client.
        RateLimitError: the limit is reached, and the client does not wait for limits, or not for so long.
        DeadlineExceeded: the request would take longer than its time limit.
        NetworkError: no answer came, and a retry was not safe or did not help.
    """
    return (yield from _Exchange(request, governor, time_left).run())


class _Retry(NamedTuple):
    """The decision to send the request again after a wait."""

    wait: float
    reason: str = ""
    #: Whether the wait was counted against the budget.
    counted: bool = False


class _Exchange:
    """The state of one request: its attempts and the deadline."""

    def __init__(self, request: Request, governor: Governor, time_left: float | None = None) -> None:
        self.request = request
        self.governor = governor
        self.attempt = 0
        #: How many attempts have failed, and how many were refused by a limit.
        self.failures = self.refusals = 0
        #: How many seconds it has waited because the answers asked for it.
        self.waited = 0.0
        self.slept_until = governor.monotonic()
        self.time_limit = min(
            (limit for limit in (governor.time_limit, time_left) if limit is not None), default=None
        )
        self.deadline = None if self.time_limit is None else self.slept_until + self.time_limit

    def run(self) -> Flow[Response]:
        while True:
            slot = yield from self._wait_for_slot()
            try:
                decision = yield from self._attempt(slot)
            finally:
                self.governor.release(slot)
            if isinstance(decision, Response):
                return decision
            if decision.wait > 0:
                yield from self._sleep(decision.wait, decision.reason, decision.counted)
            self.attempt += 1

    def _wait_for_slot(self) -> Flow[Slot]:
        """Wait until the limits allow the request."""
        shared = self.governor.shared
        while True:
            if shared is None:
                wait, slot = self.governor.take_slot(self.request, self._now())
            else:
                wait, slot = yield from shared.take_slot(self.request, self._now())
            try:
                if wait > 0:
                    reason = _LIMIT_REACHED if slot is None else _FEW_CALLS_LEFT
                    yield from self._sleep(self.governor.spend_budget(wait), reason, counted=True)
            except BaseException:
                if slot is not None:
                    self.governor.release(slot)
                raise
            if slot is not None:
                return slot

    def _attempt(self, slot: Slot) -> Flow[Response | _Retry]:
        """Send the request once, and return the final response or the decision for a retry."""
        request, governor = self.request, self.governor
        try:
            response = yield Send(request, self.attempt, self._time_left())
        except NetworkError as error:
            if governor.shared is not None:
                yield from governor.shared.report(slot, None)
            if self.deadline is not None and self._now() >= self.deadline:
                raise self._deadline_error(sent=error.sent) from error
            wait = governor.decide_retry_after_error(request, error, self.failures)
            self.failures += 1
            return _Retry(wait, _TEMPORARY_FAILURE)
        if response is None:
            raise TypeError("A driver sends back a response for each Send.")
        governor.update_limits(request, response)
        if governor.shared is not None:
            yield from governor.shared.report(slot, response)
        has_suffix = bool(request.server) or request.anonymous or request.url.endswith(_SUFFIX)
        if response.status == 415 and not has_suffix:
            # even a write may be sent again: a 415 means that the server has done nothing
            self.request = replace(request, url=request.url + _SUFFIX)
            return _Retry(0.0)
        return self._evaluate(response)

    def _evaluate(self, response: Response) -> Response | _Retry:
        """Decide what an answer means: that it is the final response, or that a retry follows."""
        refused = response.status == 429
        failures_before = self.refusals if refused else self.failures
        wait = self.governor.decide_retry(response, self.request, failures_before, self.waited)
        if wait is None:
            is_redirect = self.request.sink is not None and response.redirect_target
            return response if is_redirect else raise_for_status(response, self.governor.error_names)
        is_asked_for = response.status in (429, 503)
        if is_asked_for:
            self.waited += wait
        self.refusals += refused
        self.failures += not refused
        reason = _LIMIT_REACHED if refused else _TEMPORARY_FAILURE
        return _Retry(wait, reason, counted=is_asked_for)

    def _sleep(self, seconds: float, reason: str, counted: bool) -> Flow[None]:
        """Wait. If a wait that was counted against the budget ends early, the budget gets back what is left of it."""
        start = self.governor.monotonic()
        try:
            yield self._make_sleep(seconds, reason)
        except BaseException:
            if counted:
                self.governor.return_to_budget(seconds - (self.governor.monotonic() - start))
            raise

    def _make_sleep(self, seconds: float, reason: str) -> Sleep:
        """The effect for a wait.

        Raises:
            DeadlineExceeded: the wait would leave no time before the deadline.
        """
        now = self._now()
        if self.deadline is not None and now + seconds >= self.deadline:
            raise self._deadline_error(f"; the next wait of {seconds:.3g} s ({reason}) would exceed it")
        self.slept_until = now + seconds
        return Sleep(seconds, reason, self.request, self.attempt)

    def _now(self) -> float:
        """The time of the governor, at least the end of the last sleep: in tests a sleep may take no time."""
        return max(self.governor.monotonic(), self.slept_until)

    def _time_left(self) -> float | None:
        """The seconds until the deadline; None if the request has no time limit.

        Raises:
            DeadlineExceeded: the deadline has passed.
        """
        if self.deadline is None:
            return None
        left = self.deadline - self._now()
        if left <= 0:
            raise self._deadline_error()
        return left

    def _deadline_error(self, why: str = ", which has passed", sent: bool = False) -> DeadlineExceeded:
        error = DeadlineExceeded(
            f"{self.request.method} {redact_url(self.request.url)} has a time limit of {self.time_limit:.6g} seconds{why}."
        )
        error.sent = sent
        return error


def download(request: Request, governor: Governor, base_url: str) -> Flow[Response]:
    """Stream content into the request's sink, and follow redirects. Foreign hosts never get the credentials.

    After a redirect from a foreign host, no request is signed, not even one to the account: the host could otherwise choose
    requests that we sign.

    Raises:
        APIException: the answer is an error; then nothing was written.
        DecodingError: the answer says that there is no content, or none yet.
        NetworkError: too many redirects, a redirect to something that is not a web address, or no answer.
    """
    for _ in range(MAX_REDIRECTS):
        response = yield from exchange(request, governor)
        target = response.redirect_target
        if target is None:
            _refuse_no_content(request, response)
            return response
        try:
            url = urljoin(request.url if "://" in request.url else base_url + request.url, target)
        except ValueError:  # an address that cannot even be joined
            url = target
        fault = find_fault(url)
        if fault is not None:
            raise NetworkError(
                f"{redact_url(request.url)} redirects to {redact_url(url)}, which cannot be fetched: {fault}."
            )
        foreign = request.anonymous or not same_origin(url, base_url)
        request = replace(request, url=url, query=[], anonymous=foreign)
    raise NetworkError(f"{redact_url(request.url)} redirects more than {MAX_REDIRECTS} times.")


def _refuse_no_content(request: Request, response: Response) -> None:
    """Raise for a status that says that there is no content, or none yet: as a file it would be an empty one."""
    if response.status in NO_CONTENT:
        raise DecodingError(
            f"{request.method} {redact_url(request.url)} was answered {response.status}, without the content.",
            response=response.raw,
        )
