"""Serves a sandbox with uvicorn until somebody ends it, which always ends it at once."""

from __future__ import annotations

import errno
import socket
from typing import TYPE_CHECKING

import uvicorn

from zenpy.sandbox.serving.app import make_app
from zenpy.sandbox.serving.framing import IDLE, PATIENCE
from zenpy.sandbox.serving.protocol import SandboxProtocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from zenpy.sandbox.serving.front import Front

#: Connections that may wait to be accepted.
BACKLOG = 1024


class PortTaken(Exception):
    """Another program listens on the port."""


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on a host and a port; 0 takes any free port.

    Raises:
        PortTaken: another program has the port.
        OSError: the host is not of this machine, or the port is not for everybody.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listening = socket.socket(family, kind, protocol)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(port) from error
        raise
    return listening


def serve(
    front: Front, listening: socket.socket, ready: Callable[[], None], patience: float = PATIENCE
) -> None:
    """Serve until SIGINT or SIGTERM.

    Args:
        front: What answers.
        listening: Where connections come in.
        ready: Called when connections are accepted.
        patience: How many seconds a request may take from its first byte to its last.
    """
    protocol = type("Protocol", (SandboxProtocol,), {"patience": patience})
    config = uvicorn.Config(
        make_app(front),
        http=protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        headers=[("server", "zenpy-sandbox")],
        backlog=BACKLOG,
        h11_max_incomplete_event_size=65_536,
        timeout_keep_alive=int(IDLE),
    )
    _Server(config, ready).run([listening])


class _Server(uvicorn.Server):
    """A server that waits for nobody: neither for connections that were kept alive, nor for answers under way."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.should_exit = self.force_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        for task in list(self.server_state.tasks):
            task.cancel()
