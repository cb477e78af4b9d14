"""The sandbox on a real socket: for clients in another process, and for tests of what is below HTTP."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from zenpy.sandbox.message import Request, Response

if TYPE_CHECKING:
    from types import TracebackType

    from zenpy.sandbox.sandbox import Sandbox


#: In how many parts the head of an answer comes that is to come slowly.
DRIPS = 40


class Server:
    """A local HTTP server in a thread of its own; use it with `with`.

    While it runs, the addresses inside answers (`next_page`, `content_url`) point to it.
    """

    def __init__(self, sandbox: Sandbox, port: int = 0) -> None:
        self.sandbox = sandbox
        self._http = _Http(("127.0.0.1", port), sandbox)
        self.url: str = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)
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
        """Stop serving, end every connection, and wait until all threads have ended."""
        self.sandbox.account.move_to(self._home)
        if self._thread.is_alive():
            self._http.shutdown()
            self._thread.join()
        self._http.end_connections()
        self._http.server_close()


class _Http(ThreadingHTTPServer):
    daemon_threads = False
    #: Connections that may wait to be accepted: with the usual 5, the system turns a crowd of tasks away.
    request_queue_size = 512

    def __init__(self, address: tuple[str, int], sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__(address, _Handler)

    def add_connection(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.add(connection)

    def remove_connection(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.discard(connection)

    def end_connections(self) -> None:
        """Wake the threads that wait for the next request of a connection that was kept alive."""
        with self._guard:
            for connection in self._open:
                with suppress(OSError):  # the other side was faster
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """Do nothing: a client that hangs up is not an error."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Http
    connection: socket.socket

    def setup(self) -> None:
        super().setup()
        self.server.add_connection(self.connection)

    def finish(self) -> None:
        self.server.remove_connection(self.connection)
        super().finish()

    def _handle(self) -> None:
        body = self._body()
        response = self.server.sandbox.handle(
            Request.to(self.command, self.path, dict(self.headers.items()), body)
        )
        if response.delay and response.broken not in ("stall", "drip"):
            time.sleep(response.delay)
        if response.broken == "reset":
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        self._write(response)

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return b"".join(iter(self._chunk, b""))
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _chunk(self) -> bytes:
        size = int(self.rfile.readline().split(b";")[0], 16)
        data = self.rfile.read(size)
        self.rfile.readline()
        return data

    def _write(self, response: Response) -> None:
        self.send_response(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        if response.broken == "drip":
            self._drip(response.delay)
        cut = response.broken == "truncate"
        unframed = response.broken == "unframed"
        if not unframed:
            self.send_header("Content-Length", str(len(response.body) * (2 if cut else 1) + cut))
        self.end_headers()
        if self.command != "HEAD":
            self._send(response)
        if cut or unframed:
            self.wfile.flush()
            self.close_connection = True

    def _drip(self, delay: float) -> None:
        """Send the head so far, and then one header after the other."""
        self.flush_headers()
        for number in range(DRIPS):
            time.sleep(delay)
            self.send_header(f"X-Drip-{number}", "drip")
            self.flush_headers()

    def _send(self, response: Response) -> None:
        half = len(response.body) // 2 if response.broken == "stall" else 0
        if half:
            self.wfile.write(response.body[:half])
            self.wfile.flush()
            time.sleep(response.delay)
        self.wfile.write(response.body[half:])

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _handle

    def log_message(self, format: str, *args: object) -> None:
        """Do nothing: `sandbox.requests` has more."""
