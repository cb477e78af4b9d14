"""What stands between a request and its answer: credentials, rate limits, and faults that a test has ordered."""

from __future__ import annotations

import base64
import binascii
import gzip
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, TypeAlias

from zenpy.sandbox.message import Request, Response, problem

if TYPE_CHECKING:
    from zenpy.sandbox.clock import Clock

WINDOW = 60


class Limiter:
    """The account's limit: so many requests in each minute of the sandbox's clock."""

    def __init__(self, clock: Clock, limit: int) -> None:
        self.clock = clock
        self.limit = limit
        self._window = -1
        self._used = 0

    def spend(self) -> Mapping[str, str]:
        """Counts a request and tells what is left. Raises a 429 when nothing is."""
        now = self.clock.now().timestamp()
        window = int(now // WINDOW)
        if window != self._window:
            self._window, self._used = window, 0
        wait = max(1, math.ceil((window + 1) * WINDOW - now))
        headers = self._headers(max(0, self.limit - self._used - 1), wait)
        if self._used >= self.limit:
            refused = problem(
                429, "APIRateLimitExceeded", "Number of allowed API requests per minute exceeded"
            )
            refused.headers = {**headers, "Retry-After": str(wait)}
            raise refused
        self._used += 1
        return headers

    def _headers(self, left: int, wait: int) -> dict[str, str]:
        new = {
            "ratelimit-limit": str(self.limit),
            "ratelimit-remaining": str(left),
            "ratelimit-reset": str(wait),
        }
        return {"X-Rate-Limit": str(self.limit), "X-Rate-Limit-Remaining": str(left), **new}


#: What a request is carried out for although its answer is spoilt.
CARRIED_OUT = ("answer", "slow", "stall", "truncate", "lost", "gzip", "gzip_cut")
KINDS = ("status", "reset", "invalid_json", "html", *CARRIED_OUT)
PAGE = b"<html><body><h1>Something went wrong</h1></body></html>"
CUT_JSON = b'{"tickets": [{"id": 1,'

#: Which requests a fault is for: a method, a path, both, an operation, or a function that is asked.
Match: TypeAlias = "str | Callable[[Request], bool] | None"


@dataclass
class Fault:
    """A rule that makes requests fail; `hits` counts the ones it has spoilt."""

    match: Match = None
    path: str | None = None
    status: int = 500
    times: int | None = 1
    after: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    body: object = None
    kind: str = "status"
    delay: float = 0.0
    hits: int = 0
    _passed: int = 0
    _stopped: bool = False

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no kind of fault is called {self.kind!r}: use one of {', '.join(KINDS)}")
        if isinstance(self.match, str) and " " in self.match.strip():
            self.match, _, path = self.match.strip().partition(" ")
            if self.path is not None:
                raise ValueError(f"two paths: {path!r} and {self.path!r}; name one of them")
            self.path = path.strip()
        elif isinstance(self.match, str) and self.match.startswith("/") and self.path is None:
            self.match, self.path = None, self.match
        if self.path is not None and not self.path.startswith(("/", "*")):
            raise ValueError(f"a path begins with a slash, as /api/v2/tickets*: {self.path!r}")

    def stop(self) -> None:
        """Ends the rule: nothing fails by it any more."""
        self._stopped = True

    def applies(self, request: Request, operation: str | None = None) -> bool:
        """Whether this request is the one to fail; the rule remembers that it was asked."""
        if self._stopped or (self.times is not None and self.hits >= self.times):
            return False
        if not self._matches(request, operation):
            return False
        self._passed += 1
        if self._passed <= self.after:
            return False
        self.hits += 1
        return True

    def _matches(self, request: Request, operation: str | None) -> bool:
        path = request.path.removesuffix(".json")
        if self.path is not None and not fnmatchcase(path, self.path.removesuffix(".json")):
            return False
        if self.match is None:
            return True
        if not isinstance(self.match, str):
            return self.match(request)
        return self.match.upper() == request.method or self.match == operation

    def spoil(self, good: Response) -> Response:
        """The response instead of a good one."""
        half = good.body[: len(good.body) // 2]
        match self.kind:
            case "reset" | "lost":
                return Response(0, broken="reset")
            case "slow":
                return replace(good, delay=self.delay)
            case "stall":
                return replace(good, broken="stall", delay=self.delay)
            case "truncate":
                return replace(good, body=half, broken="truncate")
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
    return replace(good, headers={**good.headers, "Content-Encoding": "gzip"}, body=packed)


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
