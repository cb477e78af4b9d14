"""A server on a socket that sends chosen bytes and then hangs up: for answers that no HTTP library would make."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

#: The answer to a request, from its target.
Answer = Callable[[str], bytes]


def response(body: bytes, *headers: str, length: bool = True, version: str = "1.1") -> bytes:
    """The bytes of a response with status 200, with the length of its body unless said otherwise."""
    lines = [f"HTTP/{version} 200 OK", *headers, *([f"Content-Length: {len(body)}"] if length else [])]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@contextmanager
def serve_raw(answer: Answer, host: str = "127.0.0.1") -> Iterator[str]:
    """The address of a server that answers one request on each connection; at the end the connection is closed."""
    listening = socket.create_server((host, 0))
    listening.settimeout(0.05)
    end = threading.Event()

    def talk(connection: socket.socket) -> None:
        with connection, suppress(OSError), connection.makefile("rb") as lines:
            first = lines.readline().decode()
            while lines.readline().strip():
                pass
            if not first:
                return  # the other side has hung up
            target = first.split(" ")[1]
            connection.settimeout(20)
            connection.sendall(answer(target))

    def serve() -> None:
        threads = list[threading.Thread]()
        while not end.is_set():
            with suppress(TimeoutError):
                connection, _ = listening.accept()
                connection.settimeout(20)
                threads.append(threading.Thread(target=talk, args=(connection,)))
                threads[-1].start()
        for thread in threads:
            thread.join()

    server = threading.Thread(target=serve)
    server.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        end.set()
        server.join()
        listening.close()
