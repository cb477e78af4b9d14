"""What to send next, given what came back: written once, as generators of effects, free of I/O.

A flow yields `Send` (and is given the response, or has a NetworkError thrown into it), `Sleep`, and steps for which a
client needs locks or hooks of its own kind. The sync and the async client each drive flows with a loop of a few lines, so no rule about retries or limits exists twice, and every
rule is tested without a network.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, replace
from typing import TypeVar
from urllib.parse import urljoin

from zenpy.lib.exception import NetworkError
from zenpy.lib.origin import same_origin
from zenpy.lib.ratelimit import Governor
from zenpy.lib.request import Request
from zenpy.lib.response import Response, check

R = TypeVar("R")

#: How often a download may be sent elsewhere.
MOST_REDIRECTS = 5


@dataclass(slots=True, frozen=True)
class Send:
    """Wish: send this request and give its response."""

    request: Request


@dataclass(slots=True, frozen=True)
class Sleep:
    """Wish: wait so many seconds."""

    seconds: float
    reason: str


class Step(ABC):
    """Wish: do this in your own way, with locks or with hooks; the step itself keeps what came of it."""

    @abstractmethod
    def take(self, drive: Callable[[Flow[None]], None]) -> None:
        """Do it on a sync client, whose driver is given."""

    @abstractmethod
    async def take_async(self, drive: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Do it on an async client."""


Effect = Send | Sleep | Step
Flow = Generator[Effect, Response | None, R]


def exchange(request: Request, governor: Governor) -> Flow[Response]:
    """Send one request through limits and retries; gives the successful response.

    Raises:
        APIException: what the answer means, once nothing is left to try.
        RatelimitBudgetExceeded: waiting longer would spend more than the budget.
        RateLimitError: the limit is reached and the client was told not to wait.
        NetworkError: no answer came, and repeating was not safe or did not help.
    """
    attempt = 0
    waited = 0.0
    while True:
        pause = governor.pause_before()
        if pause > 0:
            yield Sleep(pause, "the proactive rate limit")
        wait = yield from _attempt(request, governor, attempt, waited)
        if isinstance(wait, Response):
            return wait
        yield Sleep(wait, "the server's limit or a passing failure")
        waited += wait
        attempt += 1


def _attempt(request: Request, governor: Governor, attempt: int, waited: float) -> Flow[Response | float]:
    """One try: the final response, or the seconds to wait before the next try."""
    try:
        response = yield Send(request)
    except NetworkError as error:
        return governor.wait_after_failure(request, error, attempt)
    if response is None:
        raise TypeError("A driver answers every Send with a response.")
    governor.observe(response)
    wait = governor.wait_after(response, request, attempt, waited)
    if wait is not None:
        return wait
    return response if request.sink is not None and response.moved_to else check(response)


def download(request: Request, governor: Governor, base_url: str) -> Flow[Response]:
    """Stream content into the request's sink, following redirects; foreign hosts never see the credentials.

    Raises:
        APIException: the content is not to be had; nothing was written then.
        NetworkError: too many redirects, or no answer.
    """
    for _ in range(MOST_REDIRECTS):
        response = yield from exchange(request, governor)
        target = response.moved_to
        if target is None:
            return response
        url = urljoin(request.url if "://" in request.url else base_url + request.url, target)
        request = replace(request, url=url, query=[], anonymous=not same_origin(url, base_url))
    raise NetworkError(f"{request.url} redirects more than {MOST_REDIRECTS} times.")
