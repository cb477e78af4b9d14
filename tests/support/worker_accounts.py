"""Accounts for workers: a served sandbox whose limit is used up and renewed within seconds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from zenpy.sandbox import Sandbox
from zenpy.sandbox.clock import RealClock


@contextmanager
def served_account(limit: int, seconds: int) -> Iterator[tuple[Sandbox, str]]:
    """A sandbox on a socket that answers `limit` requests in so many seconds, and its address; it has the ticket 1."""
    sandbox = Sandbox(clock=RealClock())
    sandbox.limit = limit
    sandbox._answering.limiter._support.seconds = seconds
    sandbox.add("ticket", {"id": 1, "subject": "The printer is on fire"})
    with sandbox.serve() as served:
        yield sandbox, served.url
