"""Parses the headers in which Zendesk sends its rate limits, and the wait that it asks for.

There are three families of limits. The limit of the account is in `X-Rate-Limit` and `X-Rate-Limit-Remaining`, or in
`ratelimit-limit`, `ratelimit-remaining` and `ratelimit-reset`. The limits of single endpoints are in
`Zendesk-RateLimit-<name>: total=N; remaining=N; resets=N`. The library contains no number of any limit: they depend on
the plan of the account. The wait is in `Retry-After`; answers to temporary failures may have it, too.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

#: The name of the limit for all requests to the account.
ACCOUNT = "account"
_ENDPOINT_PREFIX = "zendesk-ratelimit-"
#: Limits for what runs at one time. Their end does not depend on the time, so there is no time to wait for.
IN_FLIGHT = frozenset({"inflight-jobs"})
#: What the body of a 429 says that is about them.
TOO_MANY_JOBS = b"TooManyJobs"
#: The longest period of a limit, in seconds; a greater number has another meaning (a moment, for example).
_LONGEST_PERIOD = 86_400.0
#: The longest wait that is read from a header, in seconds: a year. A longer one counts as this, so that no number is too
#: large for the clock; which wait is too long for a request is decided by the governor.
_MAX_WAIT = 366 * 86_400.0
_NUMBER = re.compile(r"\d{1,15}(\.\d+)?")


class Limit(NamedTuple):
    """The state of one limit.

    Attributes:
        name: `account`, or the endpoint's name such as `tickets-update`.
        total: how many requests its period allows.
        remaining: how many of them are left.
        resets: seconds until there are `total` again; None if Zendesk does not send it.
    """

    name: str
    total: int
    remaining: int
    resets: float | None = None


def parse_limits(headers: Mapping[str, str]) -> list[Limit]:
    """The limits in the headers of an answer; the names of the headers are lower-case."""
    return [*_parse_account(headers), *_parse_endpoints(headers)]


def _parse_account(headers: Mapping[str, str]) -> Iterator[Limit]:
    total = _first_number(headers, "ratelimit-limit", "x-rate-limit")
    remaining = _first_number(headers, "ratelimit-remaining", "x-rate-limit-remaining")
    if total is not None and remaining is not None:
        yield Limit(
            ACCOUNT, int(total), int(remaining), _valid_period(_first_number(headers, "ratelimit-reset"))
        )


def _parse_endpoints(headers: Mapping[str, str]) -> Iterator[Limit]:
    for name, text in headers.items():
        if not name.startswith(_ENDPOINT_PREFIX):
            continue
        parts = {
            key.lower(): float(value)
            for key, value in re.findall(r"(\w+)\s*=\s*(\d{1,15}(?:\.\d+)?)(?!\d)", text)
        }
        if "total" in parts and "remaining" in parts:
            yield Limit(
                name.removeprefix(_ENDPOINT_PREFIX),
                int(parts["total"]),
                int(parts["remaining"]),
                _valid_period(parts.get("resets")),
            )


def limits_refused(headers: Mapping[str, str]) -> list[Limit]:
    """The limits that a 429 is about: those of the endpoint if the headers name them, otherwise the account's.

    If the account has requests left, it is a limit of the endpoint that the headers do not name; its name is empty here.
    """
    limits = parse_limits(headers)
    used_up = [limit for limit in limits if limit.name not in (ACCOUNT, *IN_FLIGHT) and limit.remaining == 0]
    if used_up:
        return used_up
    account = next((limit for limit in limits if limit.name == ACCOUNT), Limit(ACCOUNT, 0, 0))
    return [account if account.remaining <= 0 else Limit("", 0, 0)]


def seconds_until_reset(headers: Mapping[str, str]) -> float | None:
    """Seconds until the used-up limits are renewed; for a 429 without Retry-After."""
    waits = [
        limit.resets for limit in parse_limits(headers) if limit.remaining == 0 and limit.resets is not None
    ]
    return max(waits, default=_valid_period(_first_number(headers, "ratelimit-reset")))


def parse_retry_after(headers: Mapping[str, str], unix_time: float | None = None) -> float | None:
    """Seconds that `retry-after` asks to wait: whole, fractional, or from `unix_time` (the current time) to an HTTP date.

    At most a year; None if the header is missing or invalid.
    """
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d+(\.\d*)?|\.\d+", text):
        return min(float(text), _MAX_WAIT)
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    current = datetime.fromtimestamp(time.time() if unix_time is None else unix_time, UTC)
    return min(max(0.0, (moment - current).total_seconds()), _MAX_WAIT)


def _valid_period(seconds: float | None) -> float | None:
    return None if seconds is None or seconds > _LONGEST_PERIOD else seconds


def _first_number(headers: Mapping[str, str], *names: str) -> float | None:
    """The number in the first of these headers that has one; anything that is not a number is ignored."""
    for name in names:
        text = headers.get(name)
        if text is not None and _NUMBER.fullmatch(text := text.strip()):
            return float(text)
    return None
