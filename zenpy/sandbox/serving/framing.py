"""Requests as bytes: what HTTP demands of them is checked here, for the server without extras.

uvicorn does the same for the server of the command. What is wrong is answered with an error and ends the connection.
"""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING

from zenpy.sandbox.message import Request

if TYPE_CHECKING:
    import socket
    from email.message import Message

#: A larger body is refused; Zendesk takes files of 50 MB.
MOST_BYTES = 64 * 1024 * 1024
#: How long a connection may be silent between two requests, in seconds.
IDLE = 300.0
#: How long a request may take from its first byte to its last, in seconds.
PATIENCE = 30.0
_MOST_DIGITS = 15
_MOST_LINE = 4096
_MOST_TRAILERS = 64


class BadRequest(Exception):
    """A request that HTTP does not allow, or that is too large."""

    def __init__(self, status: int, description: str) -> None:
        super().__init__(description)
        self.status = status


class TimedReader(io.RawIOBase):
    """The bytes of a connection, with a time for each request.

    Args:
        connection: The socket.
        patience: How many seconds a request may take from its first byte to its last.
    """

    def __init__(self, connection: socket.socket, patience: float) -> None:
        self._connection = connection
        self._patience = patience
        self._until: float | None = None

    def begin(self) -> None:
        """Wait for the first byte of a request."""
        self._until = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # of any buffer, one is used here
        """Read some bytes.

        Raises:
            TimeoutError: the rest of the request has not come in time.
        """
        left = IDLE if self._until is None else self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("the request was not complete in time")
        self._connection.settimeout(left)
        count = self._connection.recv_into(buffer)
        if count and self._until is None:
            self._until = time.monotonic() + self._patience
        return count


def read_body(stream: io.BufferedIOBase, headers: Message) -> bytes:
    """The body of a request whose head has been read.

    Raises:
        BadRequest: its framing is wrong, or it is too large.
    """
    lengths = {value.strip() for value in headers.get_all("Content-Length", [])}
    codings = ",".join(headers.get_all("Transfer-Encoding", [])).strip().lower()
    if codings:
        if codings != "chunked":
            raise BadRequest(501, f"the transfer coding {codings:.80} is not known")
        if lengths:
            raise BadRequest(400, "a request has a Content-Length or a Transfer-Encoding, not both")
        return _read_chunks(stream)
    if not lengths:
        return b""
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdigit()):
        raise BadRequest(400, "the Content-Length is not a number")
    size = int(length) if len(length) <= _MOST_DIGITS else MOST_BYTES + 1
    return _read_exactly(stream, size)


def _read_exactly(stream: io.BufferedIOBase, size: int) -> bytes:
    if size > MOST_BYTES:
        raise BadRequest(413, f"a body may have {MOST_BYTES} bytes")
    data = stream.read(size)
    if len(data) < size:
        raise BadRequest(400, "the body ends too early")
    return data


def _read_chunks(stream: io.BufferedIOBase) -> bytes:
    parts: list[bytes] = []
    left = MOST_BYTES
    while True:
        digits = _read_line(stream).partition(b";")[0].strip()
        if not digits or len(digits) > _MOST_DIGITS or digits.strip(b"0123456789abcdefABCDEF"):
            raise BadRequest(400, "the size of a chunk is not a hexadecimal number")
        size = int(digits, 16)
        if not size:
            break
        if size > left:
            raise BadRequest(413, f"a body may have {MOST_BYTES} bytes")
        left -= size
        parts.append(_read_exactly(stream, size))
        if _read_line(stream):
            raise BadRequest(400, "a chunk is longer than its size")
    for _ in range(_MOST_TRAILERS):
        if not _read_line(stream):
            return b"".join(parts)
    raise BadRequest(400, "there are too many trailers")


def _read_line(stream: io.BufferedIOBase) -> bytes:
    line = stream.readline(_MOST_LINE)
    if not line.endswith(b"\n"):
        raise BadRequest(400, "a line of the body does not end")
    return line.rstrip(b"\r\n")


def make_request(method: str, target: str, headers: dict[str, str], body: bytes) -> Request:
    """The request for a target as it was sent: a path with a query, or a whole address.

    Raises:
        BadRequest: a 400, the target is neither.
    """
    try:
        return Request.to(method, target, headers, body)
    except ValueError as error:
        raise BadRequest(400, f"the target of the request cannot be read: {error}") from error
