"""A sandbox on a local socket, and clients that wait in its time instead of ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.timeouts import Timeouts
from zenpy.sandbox import Sandbox

#: Seconds that clients wait for an answer: enough for a busy machine, where all other waits are the sandbox's.
READ = 0.6
#: Tickets that are there from the start: three pages.
TICKETS = 250


@dataclass
class Stage:
    """The sandbox, its address, and what its clients have waited."""

    sandbox: Sandbox
    url: str
    waited: float = 0.0

    def rest(self, seconds: float) -> None:
        """Waiting moves the sandbox's clock."""
        self.waited += seconds
        self.sandbox.clock.advance(seconds)

    def seconds(self) -> float:
        """The sandbox's clock, as a client's governor sees it."""
        return self.sandbox.clock.now().timestamp()

    def client(self, **more: object) -> Zenpy:
        """A client of the sandbox."""
        made = Zenpy(base_url=self.url, oauth_token="token", disable_cache=True, **_defaults(more))  # type: ignore[arg-type]  # options of a test
        made._transport.sleep = self.rest  # type: ignore[method-assign]  # time is the sandbox's
        made._governor.clock = made._governor.now = self.seconds
        return made

    def async_client(self, **more: object) -> AsyncZenpy:
        """The same, async."""
        made = AsyncZenpy(base_url=self.url, oauth_token="token", disable_cache=True, **_defaults(more))  # type: ignore[arg-type]  # options of a test

        async def rest(seconds: float) -> None:
            self.rest(seconds)

        made._transport.sleep = rest  # type: ignore[method-assign]  # time is the sandbox's
        made._governor.clock = made._governor.now = self.seconds
        return made


def _defaults(more: dict[str, object]) -> dict[str, object]:
    return {"timeout": Timeouts(connect=5, read=READ), **more}


@contextmanager
def stage() -> Iterator[Stage]:
    """A fresh sandbox with its tickets."""
    sandbox = Sandbox()
    for number in range(1, TICKETS + 1):
        sandbox.add("Ticket", {"id": number, "subject": f"Ticket {number}", "status": "open"})
    with sandbox.serve() as server:
        yield Stage(sandbox, server.url)
