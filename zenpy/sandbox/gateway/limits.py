"""Rate limits: the account's, the Help Center's, and those of single endpoints, in the sandbox's own time."""

from __future__ import annotations

import copy
import math
from typing import TYPE_CHECKING

from zenpy.sandbox.problems import listed_problem, problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.gateway.matching import Matcher
    from zenpy.sandbox.message import Request
    from zenpy.sandbox.problems import Problem

WINDOW = 60
HELP_CENTER = "/api/v2/help_center"


class Window:
    """A limit of `total` requests in `seconds` of the sandbox's clock; one window follows the other."""

    def __init__(self, clock: Clock, total: int, seconds: int = WINDOW) -> None:
        self.clock = clock
        self.total = total
        self.seconds: int = seconds
        self._window = -1
        self._used = 0

    def spend(self) -> tuple[bool, int, int]:
        """Count a request. Return whether it is granted, how many are left, and the seconds until the window ends."""
        now = self.clock.now().timestamp()
        window = int(now // self.seconds)
        if window != self._window:
            self._window, self._used = window, 0
        wait = max(1, math.ceil((window + 1) * self.seconds - now))
        granted = self._used < self.total
        self._used += granted
        return granted, max(0, self.total - self._used), wait

    @property
    def count(self) -> tuple[int, int]:
        """Which window it is, and how many of its requests are used."""
        return self._window, self._used

    @count.setter
    def count(self, value: tuple[int, int]) -> None:
        self._window, self._used = value


class Limiter:
    """The limit of the account; the Help Center has the same limit, with a count of its own."""

    def __init__(self, clock: Clock, limit: int) -> None:
        self._clock = clock
        self._support, self._help_center = Window(clock, limit), Window(clock, limit)
        self._servers: dict[str, Window] = {}

    @property
    def limit(self) -> int:
        """How many requests a minute are answered."""
        return self._support.total

    @limit.setter
    def limit(self, value: int) -> None:
        for window in (self._support, self._help_center, *self._servers.values()):
            window.total = value

    def dump(self) -> dict[str, list[int]]:
        """How much of each limit is used."""
        windows = {"support": self._support, "help_center": self._help_center, **self._servers}
        return {name: list(window.count) for name, window in windows.items()}

    def load(self, dumped: Mapping[str, Sequence[int]]) -> None:
        """Set how much is used of each limit.

        Raises:
            ValueError: this was not written by `dump`.
        """
        counts = {name: (int(window), int(used)) for name, (window, used) in dumped.items()}
        self._servers = {}
        self._support.count = counts.pop("support", (-1, 0))
        self._help_center.count = counts.pop("help_center", (-1, 0))
        for name, count in counts.items():
            self._servers[name] = Window(self._clock, self.limit)
            self._servers[name].count = count

    def spend(self, request: Request, server: str = "") -> Mapping[str, str]:
        """Count a request. Return the headers that say what is left; servers beside the account's say nothing.

        Raises:
            Problem: a 429, nothing is left.
        """
        if server:
            other = self._servers.setdefault(server, Window(self._clock, self.limit))
            if not other.spend()[0]:
                raise listed_problem(429, "too_many_requests", "Too many requests")
            return {}
        window = self._help_center if request.path.startswith(HELP_CENTER) else self._support
        granted, left, wait = window.spend()
        headers = {
            "X-Rate-Limit": str(window.total),
            "X-Rate-Limit-Remaining": str(left),
            "ratelimit-limit": str(window.total),
            "ratelimit-remaining": str(left),
            "ratelimit-reset": str(wait),
        }
        if not granted:
            raise too_many("Number of allowed API requests per minute exceeded", headers, wait)
        return headers


class EndpointLimit:
    """A limit of single operations, counted for each path, as Zendesk counts the updates of one ticket."""

    def __init__(self, matches: Matcher, clock: Clock, name: str, total: int, seconds: int) -> None:
        self.matches = matches
        self.name = name
        self.total = total
        self._clock = clock
        self.seconds: int = seconds
        self._windows: dict[str, Window] = {}
        self._now = -1

    def copy(self) -> EndpointLimit:
        """The same limit with counts of its own, which are now the same."""
        other = copy.copy(self)
        other._windows = {path: copy.copy(window) for path, window in self._windows.items()}
        return other

    def spend(self, request: Request) -> Mapping[str, str]:
        """Count a request. Return the header with what is left for its path.

        Raises:
            Problem: a 429, nothing is left.
        """
        now = int(self._clock.now().timestamp() // self.seconds)
        if now != self._now:  # all windows begin at the same moment
            self._now, self._windows = now, {}
        path = request.path.removesuffix(".json")
        window = self._windows.setdefault(path, Window(self._clock, self.total, self.seconds))
        granted, left, wait = window.spend()
        headers = {f"Zendesk-RateLimit-{self.name}": f"total={self.total}; remaining={left}; resets={wait}"}
        if not granted:
            raise too_many(f"Limit {self.name}: {self.total} in {self.seconds} seconds", headers, wait)
        return headers


def too_many(why: str, headers: Mapping[str, str], wait: int) -> Problem:
    """A limit is reached; `wait` seconds later it is not."""
    refused = problem(429, "APIRateLimitExceeded", why)
    refused.headers = {**headers, "Retry-After": str(wait)}
    return refused
