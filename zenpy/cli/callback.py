"""The address on this machine to which Zendesk sends the browser back: a server that answers once."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from types import TracebackType

HOST, PATH = "127.0.0.1", "/callback"
#: Seconds that a connection may say nothing: browsers open some that they do not use.
_SILENCE = 10.0
#: Nothing of the request is in it: anybody on this machine may send one.
_PAGE = b"<!doctype html><meta charset=utf-8><title>zenpy</title><p>zenpy has its answer. You can close this page."


class Callback:
    """Waits for the browser. Use it as a context manager; `url` is its address.

    Args:
        port: the port; 0 for one that is free.
    """

    def __init__(self, port: int = 0) -> None:
        self._found: SimpleQueue[str] = SimpleQueue()
        self._server = _Server((HOST, port), _Handler)
        self._server.found = self._found
        self.url: str = f"http://{HOST}:{self._server.server_address[1]}{PATH}"
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def wait(self, timeout: float) -> str | None:
        """The address that the browser has asked for, with its query; None if it did not come in time."""
        try:
            return self._found.get(timeout=timeout)
        except Empty:
            return None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    found: SimpleQueue[str]


class _Handler(BaseHTTPRequestHandler):
    timeout = _SILENCE
    server: _Server

    def do_GET(self) -> None:
        """Take the callback; all else is not found, such as the icon of the page."""
        is_callback = urlsplit(self.path).path == PATH
        body = _PAGE if is_callback else b""
        self.send_response(200 if is_callback else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        if is_callback:
            self.server.found.put(self.path)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the address has the code in it."""
