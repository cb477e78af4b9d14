"""Converts between this package and httpx: time-outs and streams for httpx, answers and failures from httpx.

So the transports only send. Apart from `zenpy.lib.http.transport`, only this module imports httpx at run time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Any, cast

import httpx

from zenpy.lib.content.codings import CodingError, Decoder, DecompressionLimits, has_coding
from zenpy.lib.content.hosts import DownloadHosts
from zenpy.lib.exception import (
    DecompressionLimitExceeded,
    NetworkError,
    NetworkTimeout,
    PoolTimeout,
    ZenpyException,
)
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


class Deadline:
    """Bounds the reads and writes of this thread in a block by a moment of the monotonic clock; None for no bound.

    Every request enters one, so it is not a generator, which takes three times as long.
    """

    __slots__ = ("_outer", "_until")

    def __init__(self, until: float | None) -> None:
        self._until = until

    def __enter__(self) -> None:
        self._outer = getattr(_current, "until", None)
        _current.until = self._until

    def __exit__(self, *failure: object) -> None:
        _current.until = self._outer


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


class _Decoding:
    """What the streams of decoded answers have in common."""

    def __init__(self, stream: object, decoder: Decoder, request: httpx.Request) -> None:
        self._stream: Any = stream
        self._decoder, self._request = decoder, request

    @contextmanager
    def _as_httpx_error(self) -> Iterator[None]:
        try:
            yield
        except CodingError as error:
            raise httpx.DecodingError(str(error), request=self._request) from None


class _DecodedStream(_Decoding, httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        with self._as_httpx_error():
            for part in self._stream:
                yield from self._decoder.decode(part)
            self._decoder.finish()

    def close(self) -> None:
        self._stream.close()


class _AsyncDecodedStream(_Decoding, httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        parts = aiter(self._stream)
        with self._as_httpx_error():
            try:
                async for part in parts:
                    for piece in self._decoder.decode(part):
                        yield piece
                self._decoder.finish()
            except (CodingError, DecompressionLimitExceeded):
                await self._stream.aclose()
                with suppress(Exception):  # that the stream is closed; it ends the generators inside httpx
                    async for _ in parts:
                        pass
                raise

    async def aclose(self) -> None:
        await self._stream.aclose()


def decode_content(raw: httpx.Response, limits: DecompressionLimits) -> AbstractContextManager[None]:
    """Decode the content of an answer here while the block reads it: httpx has no limits, and does not notice a missing end."""
    coding = raw.headers.get("content-encoding", "")
    if not has_coding(coding) or raw.is_stream_consumed:  # a transport in memory has read it
        return nullcontext()
    return _decode(raw, coding, limits)


@contextmanager
def _decode(raw: httpx.Response, coding: str, limits: DecompressionLimits) -> Iterator[None]:
    """See `decode_content`. httpx decodes what the header names, so the block does not see the header."""
    try:
        decoder = Decoder(coding, limits)
    except CodingError as error:
        raise httpx.DecodingError(str(error), request=raw.request) from None
    kind = _DecodedStream if isinstance(raw.stream, httpx.SyncByteStream) else _AsyncDecodedStream
    raw.stream = kind(raw.stream, decoder, raw.request)
    del raw.headers["content-encoding"]
    try:
        yield
    finally:
        raw.headers["content-encoding"] = coding


def is_open_ended(raw: httpx.Response, headers: Mapping[str, str]) -> bool:
    """Whether nothing says where the body ends, but that the connection does: it may have broken off."""
    if "content-length" in headers or "chunked" in headers.get("transfer-encoding", "").lower():
        return False
    if raw.status_code in (204, 304):  # they end with their head
        return False
    by_connection = raw.extensions.get("http_version") in (b"HTTP/1.0", b"HTTP/1.1")
    return by_connection and not has_coding(headers.get("content-encoding", ""))


def refuse_unknown_end(raw: httpx.Response, request: Request, size: int) -> None:
    """Refuse content of this size that may be a part of the whole.

    Raises:
        httpx.RemoteProtocolError: nothing says where it ends, or it ends elsewhere.
    """
    if is_open_ended(raw, raw.headers) and size != request.content_size:
        expected = "" if request.content_size is None else f", and it should have {request.content_size}"
        raise httpx.RemoteProtocolError(
            f"the answer does not say where it ends; it may have broken off after {size} bytes{expected}",
            request=raw.request,
        )


class AddressCheck:
    """Checks the address of each new connection of one request, before anything is sent; `trace` of httpx calls it.

    A proxy has another name than the host of the request. It connects to the host itself, so its address says nothing.
    """

    def __init__(self, url: str, host: str, hosts: DownloadHosts) -> None:
        self._url, self._host, self._hosts = url, host, hosts
        self._is_direct = False

    def _address_to_refuse(self, event: str, info: Mapping[str, object]) -> str | None:
        if event == "connection.connect_tcp.started":
            self._is_direct = str(info.get("host", "")).strip("[]") == self._host.strip("[]")
        if event != "connection.connect_tcp.complete" or not self._is_direct:
            return None
        address = cast("Any", info["return_value"]).get_extra_info("server_addr")
        text = str(address[0]) if isinstance(address, tuple) else None
        return text if text is not None and not self._hosts.allows_address(self._url, text) else None

    def check(self, event: str, info: Mapping[str, object]) -> None:
        """Check what a sync connection tells."""
        address = self._address_to_refuse(event, info)
        if address is not None:
            cast("Any", info["return_value"]).close()
            self._hosts.check_address(self._url, address)

    async def check_async(self, event: str, info: Mapping[str, object]) -> None:
        """Check what an async connection tells."""
        address = self._address_to_refuse(event, info)
        if address is not None:
            await cast("Any", info["return_value"]).aclose()
            self._hosts.check_address(self._url, address)


def response_from_httpx(raw: httpx.Response, body: bytes) -> Response:
    """The answer as a Response, after removing the credentials from the request that it refers to."""
    for name in CREDENTIAL_HEADERS:
        raw.request.headers.pop(name, None)
    raw.next_request = None
    headers: Mapping[str, str] = {name.lower(): value for name, value in raw.headers.items()}
    url = redact_url(str(raw.request.url))
    return Response(raw.status_code, headers, body, raw, url, is_open_ended(raw, headers))


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
    if isinstance(error, httpx.PoolTimeout):
        return PoolTimeout(
            f"{call} was not sent: no connection of the client became free in time (Timeouts.pool)"
        )
    kind = NetworkTimeout if isinstance(error, httpx.TimeoutException) else NetworkError
    failure = kind(f"{call} got no answer: {reason}")
    failure.sent = not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
    return failure
