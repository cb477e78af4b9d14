"""Converts between this package and httpx: time-outs and streams for httpx, answers and failures from httpx.

So the transports only send. Apart from `zenpy.lib.http.transport`, only this module imports httpx at run time.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Mapping

import httpx

from zenpy.lib.exception import NetworkError, NetworkTimeout, ZenpyException
from zenpy.lib.http.files import AsyncFileStream
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.timeouts import Timeouts
from zenpy.lib.http.urls import redact_url

#: Headers that may hold the credentials of the account.
CREDENTIAL_HEADERS = frozenset({"authorization", "cookie"})
#: Failures of requests that cannot be written down, say with half a character in a header. Most come from Python itself.
MALFORMED = (httpx.InvalidURL, ValueError, OverflowError)
#: Failures that would come again, whatever the network does.
_UNSENDABLE = (*MALFORMED, httpx.UnsupportedProtocol, httpx.LocalProtocolError)


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
    """Time-outs as httpx takes them.

    Waiting for a free connection has no time-out: it takes as long as the other calls of the client need.
    """
    return httpx.Timeout(connect=timeouts.connect, read=timeouts.read, write=timeouts.read, pool=None)


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


def error_from_httpx(
    request: Request, error: httpx.RequestError | httpx.InvalidURL | ValueError | OverflowError
) -> ZenpyException:
    """The exception of this package for a failure of httpx, or of what it calls."""
    call = f"{request.method} {redact_url(request.url)}"
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx.RequestError):
        # the request that failed has the credentials
        error.request = httpx.Request(request.method, "/")
    if isinstance(error, _UNSENDABLE):
        return ZenpyException(f"{call} cannot be sent: {reason}")
    kind = NetworkTimeout if isinstance(error, httpx.TimeoutException) else NetworkError
    failure = kind(f"{call} got no answer: {reason}")
    failure.sent = not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)
    return failure
