"""uvicorn's HTTP protocol, with what a sandbox needs beside it: faults below HTTP, and an end for half requests."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

if TYPE_CHECKING:
    from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, Scope

#: Where the app finds the connection of a request.
CONNECTION = "zenpy.connection"


class SandboxProtocol(H11Protocol):
    """One connection. The app finds it in its scope; a request that does not end in time closes it."""

    #: Seconds from the first byte of a request to its last one.
    patience: float = 30.0
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        super().connection_made(transport)
        app = self.app

        async def with_connection(scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
            cast("dict[str, object]", scope)[CONNECTION] = self  # a key of our own
            await app(scope, receive, send)

        self.app = with_connection
        self._watch()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_watching()
        super().connection_lost(exc)

    def _watch(self) -> None:
        """Start the time for a request when a part of it is there, and stop it when it is whole."""
        if not self._expects_more() and self.conn.their_state is not h11.IDLE:
            self._stop_watching()
        elif self._timer is None:
            self._timer = self.loop.call_later(self.patience, self._give_up)

    def _stop_watching(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _give_up(self) -> None:
        self._timer = None
        if self._expects_more() and not self.transport.is_closing():
            self.transport.abort()

    def _expects_more(self) -> bool:
        """Whether the connection waits for a request, or for the rest of one."""
        cycle = cast("RequestResponseCycle | None", self.cycle)  # None before the first request
        return cycle is None or cycle.response_complete or cycle.more_body
