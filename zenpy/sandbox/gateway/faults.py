"""What stands between a request and its answer: credentials, rate limits, and faults that a test has ordered."""

from __future__ import annotations

import base64
import binascii
import gzip
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from zenpy.sandbox.gateway.matching import Matcher
from zenpy.sandbox.message import Problem, Request, Response, problem

if TYPE_CHECKING:
    from zenpy.sandbox.clock import Clock

WINDOW = 60
HELP_CENTER = "/api/v2/help_center"


class Window:
    """So many requests in so many seconds of the sandbox's clock, in windows that follow each other."""

    def __init__(self, clock: Clock, total: int, seconds: int = WINDOW) -> None:
        self.clock = clock
        self.total = total
        self.seconds = seconds
        self._window = -1
        self._used = 0

    def spend(self) -> tuple[bool, int, int]:
        """Counts a request: whether it may be answered, how many are left, and in how many seconds all are again."""
        now = self.clock.now().timestamp()
        window = int(now // self.seconds)
        if window != self._window:
            self._window, self._used = window, 0
        wait = max(1, math.ceil((window + 1) * self.seconds - now))
        granted = self._used < self.total
        self._used += granted
        return granted, max(0, self.total - self._used), wait


class Limiter:
    """The account's limit, of which the Help Center has one of its own."""

    def __init__(self, clock: Clock, limit: int) -> None:
        self._support, self._help_center = Window(clock, limit), Window(clock, limit)

    @property
    def limit(self) -> int:
        """How many requests a minute are answered."""
        return self._support.total

    @limit.setter
    def limit(self, value: int) -> None:
        self._support.total = self._help_center.total = value

    def spend(self, request: Request) -> Mapping[str, str]:
        """Counts a request and tells what is left. Raises a 429 when nothing is."""
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
            raise _too_many("Number of allowed API requests per minute exceeded", headers, wait)
        return headers


class EndpointLimit:
    """A limit of some requests, counted for each path, as Zendesk counts the updates of one ticket."""

    def __init__(self, matches: Matcher, clock: Clock, name: str, total: int, seconds: int) -> None:
        self.matches = matches
        self.name = name
        self.total = total
        self._clock, self._seconds = clock, seconds
        self._windows: dict[str, Window] = {}

    def spend(self, request: Request) -> Mapping[str, str]:
        """Counts a request and tells what is left for its path. Raises a 429 when nothing is."""
        path = request.path.removesuffix(".json")
        window = self._windows.setdefault(path, Window(self._clock, self.total, self._seconds))
        granted, left, wait = window.spend()
        headers = {f"Zendesk-RateLimit-{self.name}": f"total={self.total}; remaining={left}; resets={wait}"}
        if not granted:
            raise _too_many(f"Limit {self.name}: {self.total} in {self._seconds} seconds", headers, wait)
        return headers


def _too_many(why: str, headers: Mapping[str, str], wait: int) -> Problem:
    refused = problem(429, "APIRateLimitExceeded", why)
    refused.headers = {**headers, "Retry-After": str(wait)}
    return refused


#: How a request can go wrong; see `Sandbox.fail`.
Kind: TypeAlias = Literal[
    "status",
    "reset",
    "invalid_json",
    "html",
    "answer",
    "slow",
    "stall",
    "truncate",
    "lost",
    "gzip",
    "gzip_cut",
]
#: Those for which a request is carried out although its answer is spoilt.
CARRIED_OUT = ("answer", "slow", "stall", "truncate", "lost", "gzip", "gzip_cut")
KINDS: tuple[Kind, ...] = get_args(Kind)
PAGE = b"<html><body><h1>Something went wrong</h1></body></html>"
CUT_JSON = b'{"tickets": [{"id": 1,'


@dataclass
class Fault:
    """A rule that makes requests fail; `hits` counts the ones it has spoilt."""

    matches: Matcher
    status: int = 500
    times: int | None = 1
    after: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    body: object = None
    kind: Kind = "status"
    delay: float = 0.0
    hits: int = 0
    _passed: int = 0
    _stopped: bool = False

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no kind of fault is called {self.kind!r}: use one of {', '.join(KINDS)}")

    def stop(self) -> None:
        """Ends the rule: nothing fails by it any more."""
        self._stopped = True

    def applies(self, request: Request, operation: str | None = None) -> bool:
        """Whether this request is the one to fail; the rule remembers that it was asked."""
        if self._stopped or (self.times is not None and self.hits >= self.times):
            return False
        if not self.matches(request, operation):
            return False
        self._passed += 1
        if self._passed <= self.after:
            return False
        self.hits += 1
        return True

    def spoil(self, good: Response) -> Response:
        """The response instead of a good one."""
        match self.kind:
            case "reset" | "lost":
                return Response(0, broken="reset")
            case "slow":
                return replace(good, delay=self.delay)
            case "stall":
                return replace(good, broken="stall" if good.body else None, delay=self.delay)
            case "truncate" if good.body:
                return replace(good, body=good.body[: len(good.body) // 2], broken="truncate")
            case "truncate":  # where there is nothing to break off, the answer itself is lost
                return Response(0, broken="reset")
            case "gzip":
                return _zipped(good, b"\x1f\x8b damaged")
            case "gzip_cut":
                packed = gzip.compress(good.body)
                return _zipped(good, packed[: len(packed) // 2])
            case "invalid_json":
                return Response(200, {**good.headers, **self.headers}, CUT_JSON)
            case "html":
                kind = {"Content-Type": "text/html; charset=utf-8"}
                return Response(self.status, {**kind, **self.headers}, PAGE)
        return self._answer()

    @property
    def needs_answer(self) -> bool:
        """Whether the request is carried out all the same, and only its answer is spoilt."""
        return self.kind in CARRIED_OUT

    def _answer(self) -> Response:
        if isinstance(self.body, bytes | str):
            text = self.body.encode() if isinstance(self.body, str) else self.body
            return Response(self.status, {"Content-Type": "text/plain", **self.headers}, text)
        body = (
            self.body
            if self.body is not None
            else {"error": "Fault", "description": f"status {self.status} by rule"}
        )
        return Response.json(body, self.status, self.headers)


def _zipped(good: Response, packed: bytes) -> Response:
    status = 200 if good.status == 204 else good.status  # an answer that has content says so
    return replace(good, status=status, headers={**good.headers, "Content-Encoding": "gzip"}, body=packed)


class Credentials:
    """Who a request speaks for: nobody, the user of a token, or somebody whom the sandbox does not accept."""

    def __init__(self, accepted: Mapping[str, int | None] | Iterable[str] | None) -> None:
        self.accepted: dict[str, int | None] | None = None
        if accepted is not None:
            self.accepted = dict(accepted) if isinstance(accepted, Mapping) else dict.fromkeys(accepted)

    def accept(self, token: str, user_id: int | None = None) -> None:
        """Accepts a token from now on, for a user or for the owner of the account."""
        self.accepted = {**(self.accepted or {}), token: user_id}

    def read(self, request: Request) -> tuple[str | None, str | None]:
        """The e-mail address and the secret of a request; (None, None) when it has none."""
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return None, value.strip()
        if scheme.lower() != "basic":
            return None, None
        try:
            name, _, secret = base64.b64decode(value).decode().partition(":")
        except (ValueError, binascii.Error):
            return None, ""
        return name.removesuffix("/token"), secret

    def refuses(self, secret: str) -> bool:
        """Whether a secret is not among the accepted ones."""
        return secret == "" or (self.accepted is not None and secret not in self.accepted)
