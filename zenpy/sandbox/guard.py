"""What stands between a request and its answer: credentials, rate limits, and faults that a test has ordered."""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

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


@dataclass
class Fault:
    """A rule that makes requests fail; it counts what it has let through and what it has spoilt."""

    method: str | None = None
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

    def applies(self, request: Request) -> bool:
        """Whether this request is the one to fail; the rule remembers that it was asked."""
        if self.times is not None and self.hits >= self.times:
            return False
        if self.method and self.method.upper() != request.method:
            return False
        if self.path and not fnmatchcase(request.path.removesuffix(".json"), self.path):
            return False
        self._passed += 1
        if self._passed <= self.after:
            return False
        self.hits += 1
        return True

    def spoil(self, good: Response) -> Response:
        """The response instead of a good one."""
        if self.kind in ("reset", "lost"):
            return Response(0, broken="reset")
        if self.kind == "slow":
            return Response(good.status, good.headers, good.body, delay=self.delay)
        if self.kind == "truncate":
            return Response(good.status, good.headers, good.body[: len(good.body) // 2], broken="truncate")
        if self.kind == "gzip":
            return Response(good.status, {**good.headers, "Content-Encoding": "gzip"}, b"\x1f\x8b damaged")
        if self.kind == "invalid_json":
            return Response(200, {**good.headers, **self.headers}, b'{"tickets": [{"id": 1,')
        if self.kind == "html":
            page = b"<html><body><h1>Something went wrong</h1></body></html>"
            return Response(self.status, {"Content-Type": "text/html; charset=utf-8", **self.headers}, page)
        return self._answer()

    @property
    def needs_answer(self) -> bool:
        """Whether the request is carried out all the same, and only its answer is spoilt."""
        return self.kind in ("slow", "truncate", "lost", "gzip")

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


KINDS = ("status", "reset", "lost", "slow", "truncate", "gzip", "invalid_json", "html")


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
