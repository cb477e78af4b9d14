"""Requests and answers as a shared store sees them."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count

from zenpy.lib.http.limit_headers import Limit
from zenpy.shared import Place, RedisStore, Report, Turn

NAMES = map(str, count())
ME = Place("an-account", "account", "GET /api/v2/users/me", "GET /api/v2/users/me")


def ticket(number: int) -> Place:
    return Place("an-account", "account", f"PUT /api/v2/tickets/{number}", "PUT /api/v2/tickets/*")


def account(left: int, total: int = 100, resets: float | None = 60.0) -> Report:
    return Report([Limit("account", total, left, resets)])


def updates(left: int, total: int = 30, resets: float = 600.0) -> Report:
    return Report([Limit("account", 700, 600, 60.0), Limit("tickets-update", total, left, resets)])


def ask(store: RedisStore, place: Place = ME) -> tuple[Turn, str]:
    lease = next(NAMES)
    return store.take(place, lease), lease


def call(store: RedisStore, report: Report, place: Place = ME) -> None:
    """Make one call that gets this answer, however long others have to wait."""
    lease = next(NAMES)
    store.take(place, lease, waits=False)
    store.report(place, lease, report)


def until(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it does not happen"
        time.sleep(0.005)


def is_granted(store: RedisStore, place: Place = ME) -> bool:
    return ask(store, place)[0].is_granted
