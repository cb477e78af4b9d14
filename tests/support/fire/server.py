"""A sandbox on a local socket, its faults, and clients that wait in its simulated time."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache

import httpx

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.http.timeouts import Timeouts
from zenpy.sandbox import Fault, Sandbox

#: Tickets that are there from the start, and how many a page or a chunk holds: three pages, the last one not full.
TICKETS, PAGE = 25, 10
#: Faults stop here; `slow` ones make clients less patient, and others wait as long as a busy machine needs.
PATIENCE, IMPATIENCE, SLOWNESS = 10.0, 0.25, 0.6


@dataclass
class FaultyServer:
    """The sandbox, its address, its faults, and the seconds that its clients have waited."""

    sandbox: Sandbox
    url: str
    waited: float = 0.0
    patience: float = PATIENCE
    #: How long one request may take in all; the time of the sandbox does not count.
    total: float | None = None
    faults: list[Fault] = field(default_factory=list)

    def strike(self, match: str, **how: object) -> None:
        """Make requests fail; `*` for any."""
        self.faults.append(self.sandbox.fail(None if match == "*" else match, **how))  # type: ignore[arg-type]  # the keywords of fail()

    def stop_faults(self) -> None:
        """End all faults."""
        for fault in self.faults:
            fault.stop()

    def struck(self) -> int:
        """How many requests have failed by rule; a wait for the account's own limit counts as well."""
        return sum(fault.hits for fault in self.faults) or int(self.waited > 0)

    def ids(self) -> list[int]:
        """The tickets as the server has them, in its order."""
        return [ticket.id for ticket in self.sandbox.records("Ticket")]

    def rest(self, seconds: float) -> None:
        """Waiting moves the sandbox's clock."""
        self.waited += seconds
        self.sandbox.clock.advance(seconds)

    def seconds(self) -> float:
        """The sandbox's clock, as a client's governor sees it."""
        return self.sandbox.clock.now().timestamp()

    def client(self, **more: object) -> Zenpy:
        """A client of the sandbox."""
        made = Zenpy(**self._options(httpx.HTTPTransport(verify=_tls()), more))  # type: ignore[arg-type]  # options of a test
        made._transport.sleep = self.rest  # type: ignore[method-assign]  # time is the sandbox's
        made._governor.monotonic = made._governor.unix_time = self.seconds
        return made

    def async_client(self, **more: object) -> AsyncZenpy:
        """The same, async."""
        made = AsyncZenpy(**self._options(httpx.AsyncHTTPTransport(verify=_tls()), more))  # type: ignore[arg-type]  # options of a test

        async def rest(seconds: float) -> None:
            self.rest(seconds)

        made._transport.sleep = rest  # type: ignore[method-assign]  # time is the sandbox's
        made._governor.monotonic = made._governor.unix_time = self.seconds
        return made

    def _options(self, transport: object, more: dict[str, object]) -> dict[str, object]:
        timeout = Timeouts(connect=PATIENCE, read=self.patience, total=self.total)
        token = {} if "oauth" in more else {"oauth_token": "token"}
        known = {"base_url": self.url, "disable_cache": True, "timeout": timeout, "transport": transport}
        return {**known, **token, **more}


@cache
def _tls() -> ssl.SSLContext:
    """One for all clients: nothing here is encrypted, and making one takes longer than a job."""
    return ssl.create_default_context()


@contextmanager
def faulty_server() -> Iterator[FaultyServer]:
    """A fresh sandbox with its tickets."""
    sandbox = Sandbox()
    with sandbox.serve() as server:  # records that are made now have its address from the start
        for number in range(1, TICKETS + 1):
            sandbox.add("Ticket", {"id": number, "subject": f"Ticket {number}", "status": "open"})
        yield FaultyServer(sandbox, server.url)
