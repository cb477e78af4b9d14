"""The sandbox on a real socket without any extra: for clients in another process, and for tests of what is below HTTP.

`zenpy sandbox` has another server. Both answer through `zenpy.sandbox.serving.front`, and break through `wire`.
"""

from __future__ import annotations

import io
import logging
import selectors
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from email import errors
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from weakref import WeakSet

from zenpy.sandbox.message import Response
from zenpy.sandbox.serving.framing import PATIENCE, BadRequest, TimedReader, make_request, read_body
from zenpy.sandbox.serving.front import Front
from zenpy.sandbox.serving.wire import ENDS_CONNECTION, write_steps

if TYPE_CHECKING:
    from types import TracebackType

    from zenpy.sandbox.sandbox import Sandbox

log: logging.Logger = logging.getLogger("zenpy.sandbox")
#: How long a client may take to accept a part of an answer, in seconds.
_SENDING = 60.0
#: How long the end waits for requests that the sandbox is carrying out, in seconds.
_LAST_REQUESTS = 5.0


class Server:
    """A local HTTP server in threads of its own; use it with `with`.

    While it runs, the addresses inside answers (`next_page`, `content_url`) point to it.

    Args:
        sandbox: What is served.
        port: Where; 0 takes any free port.
        patience: How many seconds a request may take from its first byte to its last.
    """

    def __init__(self, sandbox: Sandbox, port: int = 0, *, patience: float = PATIENCE) -> None:
        self.sandbox = sandbox
        self._http = _Http(("127.0.0.1", port), Front(sandbox), patience)
        self.url: str = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_until_stopped, daemon=True)
        self._home = sandbox.account.base

    def __enter__(self) -> Server:
        self._home = self.sandbox.account.move_to(self.url)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving and end every connection at once, also one whose answer is under way."""
        self.sandbox.account.move_to(self._home)
        self._http.stop()
        if self._thread.is_alive():
            self._thread.join()
        self._http.end_connections()
        self._http.server_close()


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    #: `handle_request()` takes the connection that is there, and does not wait for one that has gone.
    timeout = 0
    #: Connections that may wait to be accepted: with the usual 5, the system turns a crowd of tasks away.
    request_queue_size = 512

    def __init__(self, address: tuple[str, int], front: Front, patience: float) -> None:
        self.front = front
        self.patience = patience
        self.stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._workers: WeakSet[threading.Thread] = WeakSet()
        self._guard = threading.Lock()
        self._stopped, self._stopper = socket.socketpair()
        super().__init__(address, _Handler)

    def serve_until_stopped(self) -> None:
        """Accept connections until `stop()`, which `serve_forever()` would notice only after a moment."""
        with selectors.DefaultSelector() as ready:
            ready.register(self, selectors.EVENT_READ)
            ready.register(self._stopped, selectors.EVENT_READ)
            while not self.stopping.is_set():
                if any(key.fileobj is self for key, _ in ready.select()):
                    self.handle_request()

    def stop(self) -> None:
        """Accept no further connections, and break off answers that are under way."""
        self.stopping.set()
        self._stopper.close()

    def server_close(self) -> None:
        """Close the sockets of the server; those of its connections end on their own."""
        super().server_close()
        self._stopper.close()
        self._stopped.close()

    def add_connection(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.add(connection)
            self._workers.add(threading.current_thread())

    def remove_connection(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.discard(connection)

    def end_connections(self) -> None:
        """End the connections, and wait for their threads, which are not held up by a client any more."""
        with self._guard:
            threads = list(self._workers)
            for connection in self._open:
                with suppress(OSError):  # the other side was faster
                    connection.shutdown(socket.SHUT_RDWR)
        until = time.monotonic() + _LAST_REQUESTS
        for thread in threads:
            thread.join(max(0.0, until - time.monotonic()))

    def handle_error(self, request: object, client_address: object) -> None:
        """Say what has gone wrong; a client that hangs up is not an error."""
        error = sys.exception()
        if not isinstance(error, OSError):
            log.error("a connection of the sandbox has failed", exc_info=error)


#: What the parser of heads finds wrong with every multipart request, because it looks for a body there.
OF_BODIES = (
    errors.StartBoundaryNotFoundDefect,
    errors.MultipartInvariantViolationDefect,
    errors.NoBoundaryInMultipartDefect,
)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Http
    connection: socket.socket

    def setup(self) -> None:
        super().setup()
        self._reader = TimedReader(self.connection, self.server.patience)
        self.rfile = io.BufferedReader(self._reader)
        self.server.add_connection(self.connection)

    def finish(self) -> None:
        self.server.remove_connection(self.connection)
        super().finish()

    def handle_one_request(self) -> None:
        self._reader.begin()
        super().handle_one_request()

    def _handle(self) -> None:
        try:
            if any(not isinstance(one, OF_BODIES) for one in self.headers.defects):
                raise BadRequest(400, "a line of the head is no header")
            body = read_body(self.rfile, self.headers)
            request = make_request(self.command, self.path, _join(self.headers.items()), body)
            response = self.server.front.answer(request)
        except BadRequest as error:
            self.close_connection = True
            response = Response.json({"error": "BadRequest", "description": str(error)}, error.status)
        self._send(response)

    def __getattr__(self, name: str) -> Callable[[], None]:
        if name.startswith("do_"):  # any method: the sandbox says which ones there are
            return self._handle
        raise AttributeError(name)

    def _send(self, response: Response) -> None:
        """Send a response, with what a fault does to the connection."""
        self.connection.settimeout(_SENDING)
        self.close_connection = self.close_connection or response.broken in ENDS_CONNECTION
        for step in write_steps(response, self.command, self.close_connection):
            if isinstance(step, bytes):
                self.wfile.write(step)
            elif step is None:
                self.connection.shutdown(socket.SHUT_RDWR)
            elif self.server.stopping.wait(step):
                self.close_connection = True
                return
        if self.close_connection and response.status >= 400:
            self._drop_rest()

    def _drop_rest(self) -> None:
        """Read what the client still sends for a moment: a connection that is closed before may lose the answer."""
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(0.2)
            for _ in range(64):
                if not self.connection.recv(65536):
                    return

    def log_message(self, format: str, *args: object) -> None:
        """Do nothing: `sandbox.requests` has more."""


def _join(headers: list[tuple[str, str]]) -> dict[str, str]:
    """The headers by name; those that were sent several times have all their values."""
    joined: dict[str, str] = {}
    for name, value in headers:
        known = joined.get(name.lower())
        joined[name.lower()] = value if known is None else f"{known}, {value}"
    return joined
