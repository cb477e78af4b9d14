"""What goes wrong, by rule: each fault hits the second request of each kind that a job makes, and nothing else."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Sequence
from datetime import timedelta
from email.utils import format_datetime

import brotli
import zstandard

from tests.support.fire.server import IMPATIENCE, SLOWNESS, FaultyServer

#: Arranges a fault on the server, for these calls.
Fault = Callable[[FaultyServer, Sequence[str]], None]

LIMITED = {
    "error": "APIRateLimitExceeded",
    "description": "Number of allowed API requests per minute exceeded",
}


def _rule(**how: object) -> Fault:
    def arrange(server: FaultyServer, calls: Sequence[str]) -> None:
        for call in calls:
            server.strike(call, after=1, **how)
        if how.get("kind") in ("slow", "stall"):
            server.patience = IMPATIENCE
        if how.get("kind") == "drip":  # the head takes two seconds, and a busy machine some time to begin it
            server.total = SLOWNESS

    return arrange


def _packed(coding: str, content: bytes) -> Fault:
    """The answer of a call that was carried out, with this content."""
    headers = {"Content-Encoding": coding, "Content-Type": "application/json"}
    return _rule(kind="answer", status=200, body=content, headers=headers)


_DOCUMENT = json.dumps({"tickets": [{"id": key, "subject": f"Ticket {key}"} for key in range(500)]}).encode()


def _half(packed: bytes) -> bytes:
    return packed[: len(packed) // 2]


def _limited(headers: dict[str, str] | None = None, times: int = 1, body: object = LIMITED) -> Fault:
    return _rule(status=429, headers=headers or {}, times=times, body=body)


def _dated(status: int, **distance: float) -> Fault:
    """Retry-After as a date, so far from now."""

    def arrange(server: FaultyServer, calls: Sequence[str]) -> None:
        moment = server.sandbox.clock.now() + timedelta(**distance)
        _rule(status=status, headers={"Retry-After": format_datetime(moment, usegmt=True)})(server, calls)

    return arrange


def _all_of(*faults: Fault) -> Fault:
    def arrange(server: FaultyServer, calls: Sequence[str]) -> None:
        for fault in faults:
            fault(server, calls)

    return arrange


def _few_a_minute(server: FaultyServer, calls: Sequence[str]) -> None:
    server.sandbox.limit = 2


_SPENT = {"X-Rate-Limit": "700", "X-Rate-Limit-Remaining": "0", "ratelimit-reset": "11"}
_SPENT |= {"ratelimit-limit": "700", "ratelimit-remaining": "0"}

FAULTS: dict[str, Fault] = {
    "429, Retry-After in seconds": _limited({"Retry-After": "7"}),
    "429, Retry-After in fractions": _limited({"Retry-After": "2.5"}),
    "429, Retry-After: 0": _limited({"Retry-After": "0"}),
    "429, Retry-After as a date": _dated(429, seconds=2_000),
    "429, Retry-After as a date that is past": _dated(429, days=-1),
    "429, Retry-After that says nothing": _limited({"Retry-After": "soon"}),
    "429 without Retry-After": _limited(),
    "429 without Retry-After, with a reset": _limited(_SPENT),
    "429 with an endpoint's limit": _limited(
        {"Retry-After": "9", "Zendesk-RateLimit-tickets-index": "total=50; remaining=0; resets=9"}
    ),
    "429 ten times in a row": _limited({"Retry-After": "3"}, times=10),
    "429, Retry-After: a year": _limited({"Retry-After": "31622400"}),
    "429, Retry-After as a date in a year": _dated(429, days=366),
    "429 again and again, half an hour each": _limited({"Retry-After": "1799"}, times=10),
    "429 as HTML": _rule(kind="html", status=429, headers={"Retry-After": "1"}),
    "429 with an empty body": _limited({"Retry-After": "1"}, body=b""),
    "an account with two calls a minute": _few_a_minute,
    "500": _rule(status=500),
    "500 with Retry-After": _rule(status=500, headers={"Retry-After": "4"}),
    "502": _rule(status=502),
    "502 with Retry-After": _rule(status=502, headers={"Retry-After": "4"}),
    "504 as HTML": _rule(kind="html", status=504),
    "503 with Retry-After": _rule(status=503, headers={"Retry-After": "5"}),
    "503 with Retry-After as a date": _dated(503, seconds=2_000),
    "503, Retry-After: a year": _rule(status=503, headers={"Retry-After": "31622400"}),
    "503 without Retry-After": _rule(status=503),
    "500 that stays": _rule(status=500, times=None),
    "500 although it was done": _rule(kind="answer", status=500),
    "connection reset before the request is done": _rule(kind="reset"),
    "connection reset before the answer": _rule(kind="lost"),
    "connection reset in the middle of the body": _rule(kind="truncate"),
    "an answer that is too slow": _rule(kind="slow", delay=SLOWNESS),
    "a body that stops in the middle": _rule(kind="stall", delay=SLOWNESS),
    "a head that comes drop by drop": _rule(kind="drip", delay=0.05),
    "damaged gzip": _rule(kind="gzip"),
    "gzip that breaks off": _rule(kind="gzip_cut"),
    "deflate that breaks off": _rule(kind="deflate_cut"),
    "brotli that breaks off": _packed("br", _half(brotli.compress(_DOCUMENT))),
    "zstd that breaks off": _packed("zstd", _half(zstandard.compress(_DOCUMENT))),
    "a small answer that decompresses to a large one": _packed("gzip", gzip.compress(bytes(20 << 20))),
    "a body that breaks off and does not say where it ends": _rule(kind="unframed"),
    "fields called like methods, deep ones, half characters": _rule(kind="odd_fields"),
    "JSON with 100,000 levels": _rule(
        kind="answer", status=200, body=b'{"tickets":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    ),
    "JSON that breaks off": _rule(kind="invalid_json"),
    "JSON without what was promised": _rule(kind="answer", status=200, body={}),
    "JSON without what was promised, and nothing done": _rule(status=200, body={}),
    "JSON of another shape": _rule(kind="answer", status=200, body=["?"]),
    "an empty body with status 200": _rule(kind="answer", status=200, body=b""),
    "an empty body with status 200, and nothing done": _rule(status=200, body=b""),
    "202 without content": _rule(kind="answer", status=202, body=b""),
    "202 without content, and nothing done": _rule(status=202, body=b""),
    "204 without content": _rule(kind="answer", status=204, body=b""),
    "204 without content, and nothing done": _rule(status=204, body=b""),
    "JSON whose keys are null": _rule(kind="nulls"),
    "JSON whose keys hold something else": _rule(kind="others"),
    "an HTML page with status 200": _rule(kind="html", status=200),
    "502, a reset and a 429, one after the other": _all_of(
        _rule(status=502), _rule(kind="reset"), _limited({"Retry-After": "1"})
    ),
    "401": _rule(status=401, body={"error": "invalid_token"}),
    "403": _rule(status=403, body={"error": "Forbidden"}),
}

#: Faults that look like a good answer: a file may have any content, and a delete has an empty answer.
UNDETECTABLE = {
    "download": {
        "JSON with 100,000 levels",
        "JSON that breaks off",
        "JSON without what was promised",
        "JSON without what was promised, and nothing done",
        "JSON of another shape",
        "an empty body with status 200, and nothing done",
        "an empty body with status 200",
        "an HTML page with status 200",
        "JSON whose keys are null",
        "JSON whose keys hold something else",
    },
    "delete": {
        "JSON without what was promised, and nothing done",
        "an empty body with status 200, and nothing done",
        "202 without content, and nothing done",
        "204 without content, and nothing done",
    },
}
