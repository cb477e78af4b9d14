"""What goes wrong, by rule: each fault hits the second request of a job (writes: the second write) and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from email.utils import format_datetime

from tests.fire.stage import READ, Stage

Fault = Callable[[Stage], None]


_CALLS = (
    ("GET", "/api/v2/tickets"),
    ("POST", "/api/v2/tickets"),
    ("PUT", "/api/v2/tickets/*"),
    ("POST", "/api/v2/tickets/create_many"),
    ("GET", "/api/v2/job_statuses*"),
)


def _rule(**how: object) -> Fault:
    def arrange(stage: Stage) -> None:
        for method, path in _CALLS:
            stage.sandbox.fail(method, path, after=1, **how)  # type: ignore[arg-type]  # the keywords of fail()

    return arrange


def _limited(headers: dict[str, str] | None = None, times: int = 1) -> Fault:
    return _rule(status=429, headers=headers or {}, times=times, body={"error": "APIRateLimitExceeded"})


def _until_a_date(stage: Stage) -> None:
    moment = stage.sandbox.clock.now() + timedelta(seconds=20)
    _limited({"Retry-After": format_datetime(moment, usegmt=True)})(stage)


def _clock_jumps_back(stage: Stage) -> None:
    past = stage.sandbox.clock.now() - timedelta(days=1)
    _limited({"Retry-After": format_datetime(past, usegmt=True)})(stage)


def _three_at_once(stage: Stage) -> None:
    _rule(status=502)(stage)
    _rule(kind="reset")(stage)
    _limited({"Retry-After": "1"})(stage)


def _few_a_minute(stage: Stage) -> None:
    stage.sandbox.limit = 3


FAULTS: dict[str, Fault] = {
    "429, Retry-After in seconds": _limited({"Retry-After": "7"}),
    "429, Retry-After in fractions": _limited({"Retry-After": "2.5"}),
    "429, Retry-After as a date": _until_a_date,
    "429, Retry-After as a date that is past": _clock_jumps_back,
    "429 without Retry-After": _limited(),
    "429 with an endpoint's limit": _limited(
        {"Retry-After": "9", "Zendesk-RateLimit-tickets-index": "total=50; remaining=0; resets=9"}
    ),
    "429 ten times in a row": _limited({"Retry-After": "3"}, times=10),
    "429 as HTML": _rule(kind="html", status=429, headers={"Retry-After": "1"}),
    "an account with three calls a minute": _few_a_minute,
    "500": _rule(status=500),
    "502": _rule(status=502),
    "504 as HTML": _rule(kind="html", status=504),
    "503 with Retry-After": _rule(status=503, headers={"Retry-After": "5"}),
    "503 without Retry-After": _rule(status=503),
    "500 that stays": _rule(status=500, times=None),
    "connection reset before the request is done": _rule(kind="reset"),
    "connection reset before the answer": _rule(kind="lost"),
    "connection reset in the middle of the body": _rule(kind="truncate"),
    "an answer that is too slow": _rule(kind="slow", delay=2 * READ),
    "damaged gzip": _rule(kind="gzip"),
    "JSON that breaks off": _rule(kind="invalid_json"),
    "an HTML page with status 200": _rule(kind="html", status=200),
    "502, a reset and a 429, one after the other": _three_at_once,
    "401": _rule(status=401, body={"error": "invalid_token"}),
    "403": _rule(status=403, body={"error": "Forbidden"}),
}
