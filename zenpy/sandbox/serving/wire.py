"""A response as bytes on a connection, with what a fault does to them: both servers send what this module says."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import formatdate
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from zenpy.sandbox.message import Response

#: In how many parts the head of an answer comes that is to come slowly.
DRIPS = 40
#: End the connection at once, with what has not been sent.
RESET: Final = None
#: Bytes to send, seconds to wait, or the end of the connection.
Step: TypeAlias = "bytes | float | None"
#: What is wrong with the connection, and ends it.
ENDS_CONNECTION = ("reset", "truncate", "unframed")


def write_steps(response: Response, method: str, close: bool = False) -> Iterator[Step]:
    """What to do with a connection so that it carries a response; `close` says that it ends afterwards."""
    if response.delay and response.broken not in ("stall", "drip"):
        yield response.delay
    if response.broken == "reset":
        yield RESET
        return
    head = _write_head(response, close or response.broken in ENDS_CONNECTION)
    if response.broken == "drip":
        yield head
        head = b""
        for number in range(DRIPS):
            yield response.delay
            yield f"X-Drip-{number}: drip\r\n".encode()
    body = b"" if method == "HEAD" or response.status in (204, 304) else response.body
    if response.broken != "unframed":
        head += _say_length(response)
    half = len(body) // 2 if response.broken == "stall" else 0
    if half:
        yield head + b"\r\n" + body[:half]
        yield response.delay
        yield body[half:]
    else:
        yield head + b"\r\n" + body


def _write_head(response: Response, close: bool) -> bytes:
    try:
        phrase = HTTPStatus(response.status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [
        f"HTTP/1.1 {response.status} {phrase}",
        "Server: zenpy-sandbox",
        f"Date: {formatdate(usegmt=True)}",
    ]
    lines += [
        f"{name}: {_clean(value)}"
        for name, value in response.headers.items()
        if name.lower() != "content-length"
    ]
    lines += ["Connection: close"] if close else []
    return "".join(f"{line}\r\n" for line in lines).encode("latin-1", "replace")


def _clean(value: str) -> str:
    """A value that stays within its line."""
    return str(value).replace("\r", " ").replace("\n", " ")


def _say_length(response: Response) -> bytes:
    if response.status in (204, 304) or response.status < 200:
        return b""
    length = len(response.body)
    if response.broken == "truncate":  # more than will come
        length = length * 2 + 1
    return f"Content-Length: {length}\r\n".encode()
