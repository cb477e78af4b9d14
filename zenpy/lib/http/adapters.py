"""Converts between this package and httpx: time-outs and streams for httpx, answers and failures from httpx.

So the transports only send. Apart from `zenpy.lib.http.transport`, only this module imports httpx at run time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

from zenpy.lib.exception import NetworkError, NetworkTimeout, PoolTimeout, ZenpyException
from zenpy.lib.http.files import AsyncFileStream
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.timeouts import Timeouts
from zenpy.lib.http.urls import redact_url

#: Headers that may hold the credentials of the account.
CREDENTIAL_HEADERS = frozenset({"authorization", "cookie"})
#: Failures that would come again, whatever the network does.
_UNSENDABLE = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError)


# -- what goes to httpx ----------------------------------------------------------------------------------------------


class FileStreamBody(httpx.AsyncByteStream):
    """The stream of a file as the body of a request. It is not a plain iterator, which httpx would wrap into a generator."""

    def __init__(self, stream: AsyncFileStream) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)


class DeadlineTimeouts(dict[str, float | None]):
    """The time-outs of a request that has a deadline.

    httpx has time-outs for the steps of a request (connect, write, read) and none for all of them, so a slow server could
    take many times the longest one. httpx reads the time-out of a step when the step begins, with `get`. This
    dictionary then gives the time that is left until the deadline, if that is less than the time-out of the step.
    """

    def __init__(self, timeouts: Mapping[str, float | None], time_left: float) -> None:
        super().__init__({name: _shorter(value, time_left) for name, value in timeouts.items()})
        self._until = time.monotonic() + time_left

    def get(self, name: str, default: object = None) -> float | None:
        """The time-out of a step that begins now."""
        return _shorter(super().get(name), max(0.001, self._until - time.monotonic()))


def _shorter(one: float | None, other: float | None) -> float | None:
    return min((value for value in (one, other) if value is not None), default=None)


def httpx_timeout(timeouts: Timeouts) -> httpx.Timeout:
    """Time-outs as httpx takes them."""
    return httpx.Timeout(
        connect=timeouts.connect, read=timeouts.read, write=timeouts.read, pool=timeouts.pool
    )


# -- deadlines of sync requests --------------------------------------------------------------------------------------
#
# httpx takes the time-out of a read once, before the head of an answer, and applies it to each part of the head anew. A
# server that sends a header byte by byte would keep a call busy for as long as it likes. On an async client the whole
# request is cancelled at its deadline. A thread cannot be cancelled, so here the streams of the connections know the deadline.

_current = threading.local()


@contextmanager
def deadline(until: float | None) -> Generator[None]:
    """Bound the reads and writes of this thread in the block by a moment of the monotonic clock; None for no bound."""
    outer = getattr(_current, "until", None)
    _current.until = until
    try:
        yield
    finally:
        _current.until = outer


def bound_reads(http: httpx.Client) -> httpx.Client:
    """Make the connections that this client opens from now on heed the deadline of their thread, and return the client.

    httpx has no public way to the network below a client. A client without the private one, such as one with a transport
    for tests, stays as it is.
    """
    for transport in (getattr(http, "_transport", None), *dict(getattr(http, "_mounts", {})).values()):
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None and not isinstance(backend, _Backend):
            pool._network_backend = _Backend(backend)  # type: ignore[union-attr]  # it has the attribute
    return http


def _shorten(timeout: float | None) -> float | None:
    """The time-out of a step, or what is left until the deadline if that is less."""
    until: float | None = getattr(_current, "until", None)
    if until is None:
        return timeout
    left = until - time.monotonic()
    if left <= 0:
        raise httpx.ReadTimeout("the time limit of the call has passed")
    return left if timeout is None else min(timeout, left)


class _Delegate:
    """Everything that is not bounded goes to the object inside."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Backend(_Delegate):
    """What opens connections for the pool of an httpx client."""

    def connect_tcp(self, *address: Any, **options: Any) -> _Stream:
        return _Stream(self._inner.connect_tcp(*address, **options))

    def connect_unix_socket(self, *address: Any, **options: Any) -> _Stream:
        return _Stream(self._inner.connect_unix_socket(*address, **options))


class _Stream(_Delegate):
    """One open connection."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        part: bytes = self._inner.read(max_bytes, _shorten(timeout))
        return part

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _shorten(timeout))

    def start_tls(self, *settings: Any, **options: Any) -> _Stream:
        return _Stream(self._inner.start_tls(*settings, **options))


# -- what comes from httpx -------------------------------------------------------------------------------------------


class DeadlineStream(httpx.SyncByteStream):
    """The body of an answer; reading it after the deadline fails."""

    def __init__(self, stream: httpx.SyncByteStream, until: float) -> None:
        self._stream, self._until = stream, until

    def __iter__(self) -> Iterator[bytes]:
        for part in self._stream:
            if time.monotonic() > self._until:
                raise httpx.ReadTimeout(
                    "the answer is not complete when the time limit of the call has passed"
                )
            yield part

    def close(self) -> None:
        self._stream.close()


def response_from_httpx(raw: httpx.Response, body: bytes) -> Response:
    """The answer as a Response, after removing the credentials from the request that it refers to."""
    for name in CREDENTIAL_HEADERS:
        raw.request.headers.pop(name, None)
    raw.next_request = None
    headers: Mapping[str, str] = {name.lower(): value for name, value in raw.headers.items()}
    return Response(raw.status_code, headers, body, raw, redact_url(str(raw.request.url)))


def error_from_httpx(request: Request, error: httpx.RequestError | httpx.InvalidURL) -> ZenpyException:
    """The exception of this package for a failure of httpx."""
    call = f"{request.method} {redact_url(request.url)}"
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx.RequestError):
        # the request that failed has the credentials
        error.request = httpx.Request(request.method, "/")
    if isinstance(error, _UNSENDABLE):
        return ZenpyException(f"{call} cannot be sent: {reason}")
    if isinstance(error, httpx.PoolTimeout):
        return PoolTimeout(
            f"{call} was not sent: no connection of the client became free in time (Timeouts.pool)"
        )
    kind = NetworkTimeout if isinstance(error, httpx.TimeoutException) else NetworkError
    failure = kind(f"{call} got no answer: {reason}")
    failure.sent = not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
    return failure
