"""What Zendesk's headers tell about limits, in all three families: pure reading.

The account's limit comes as `X-Rate-Limit` with `X-Rate-Limit-Remaining`, or as `ratelimit-limit` with
`ratelimit-remaining` and `ratelimit-reset`; the limits of single endpoints as
`Zendesk-RateLimit-<name>: total=N; remaining=N; resets=N`. No figure is hard-coded anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

#: The name of the limit for all calls of the account.
ACCOUNT = "account"
_ENDPOINT = "zendesk-ratelimit-"
#: Limits of what is under way at one time: nothing to be waited for by the clock.
IN_FLIGHT = frozenset({"inflight-jobs"})
#: No period is longer, in seconds; a greater number tells something else.
_LONGEST = 86_400.0


class Limit(NamedTuple):
    """One limit as a response tells it.

    Attributes:
        name: `account`, or the endpoint's name such as `tickets-update`.
        total: how many calls its period allows.
        remaining: how many of them are left.
        resets: seconds until there are `total` again; None where Zendesk does not tell.
    """

    name: str
    total: int
    remaining: int
    resets: float | None = None


def told(headers: Mapping[str, str]) -> list[Limit]:
    """The limits that a response tells; header names are lower-case."""
    return [*_account(headers), *_endpoints(headers)]


def _account(headers: Mapping[str, str]) -> Iterator[Limit]:
    total = _first(headers, "ratelimit-limit", "x-rate-limit")
    remaining = _first(headers, "ratelimit-remaining", "x-rate-limit-remaining")
    if total is not None and remaining is not None:
        yield Limit(ACCOUNT, int(total), int(remaining), _period(_first(headers, "ratelimit-reset")))


def _endpoints(headers: Mapping[str, str]) -> Iterator[Limit]:
    for name, text in headers.items():
        if not name.startswith(_ENDPOINT):
            continue
        parts = {
            key.lower(): float(value)
            for key, value in re.findall(r"(\w+)\s*=\s*(\d{1,15}(?:\.\d+)?)(?!\d)", text)
        }
        if "total" in parts and "remaining" in parts:
            yield Limit(
                name.removeprefix(_ENDPOINT),
                int(parts["total"]),
                int(parts["remaining"]),
                _period(parts.get("resets")),
            )


def until_renewed(headers: Mapping[str, str]) -> float | None:
    """Seconds until the limits that are spent are renewed, for a refusal that does not say how long to wait."""
    spent = [limit.resets for limit in told(headers) if limit.remaining == 0 and limit.resets is not None]
    return max(spent, default=_period(_first(headers, "ratelimit-reset")))


def _period(seconds: float | None) -> float | None:
    return None if seconds is None or seconds > _LONGEST else seconds


def _first(headers: Mapping[str, str], *names: str) -> float | None:
    """The number in the first of these headers that has one; what is no number is as good as absent."""
    for name in names:
        if re.fullmatch(r"\d{1,15}(\.\d+)?", text := headers.get(name, "").strip()):
            return float(text)
    return None
