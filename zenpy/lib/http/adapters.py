"""Converts between this package and httpx: time-outs and streams for httpx, answers and failures from httpx.

So the transports only send. Apart from `zenpy.lib.http.transport`, only this module imports httpx at run time.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO, Any, Self, cast

import httpx

from zenpy.lib.content.codings import CodingError, Compressed, Decoder, DecompressionLimits, has_coding
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


def httpx_timeout(timeouts: Timeouts) -> httpx.Timeout:
    """Time-outs as httpx takes them."""
    return httpx.Timeout(
        connect=timeouts.connect, read=timeouts.read, write=timeouts.read, pool=timeouts.pool
    )


# -- what comes from httpx -------------------------------------------------------------------------------------------


class _Decoding:
    """What the streams of decoded answers have in common."""

    def __init__(
        self, stream: object, decoder: Decoder, request: httpx.Request, received: list[bytes] | None
    ) -> None:
        self._stream: Any = stream
        self._decoder, self._request = decoder, request
        #: Takes what came, if it is to be kept.
        self._received = received

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
                if self._received is not None:
                    self._received.append(part)
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
                    if self._received is not None:
                        self._received.append(part)
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


class decode_content:
    """Decodes the content of an answer here while the block reads it: httpx has no limits, and does not notice a missing end.

    httpx decodes what the header names, so the block does not see the header. Every answer passes here, so this is no
    generator, which takes several times as long.
    """

    __slots__ = ("_coding", "_raw", "_received")

    def __init__(self, raw: httpx.Response, limits: DecompressionLimits, keep: bool) -> None:
        self._raw = raw
        self._received: list[bytes] | None = [] if keep else None
        coding = raw.headers.get("content-encoding", "")
        if not has_coding(coding) or raw.is_stream_consumed:  # a transport in memory has read it
            coding = ""
        self._coding: str = coding
        if coding:
            try:
                decoder = Decoder(coding, limits)
            except CodingError as error:
                raise httpx.DecodingError(str(error), request=raw.request) from None
            kind = _DecodedStream if isinstance(raw.stream, httpx.SyncByteStream) else _AsyncDecodedStream
            raw.stream = kind(raw.stream, decoder, raw.request, self._received)

    @property
    def compressed(self) -> Compressed | None:
        """The content as it came, if it was compressed and is to be kept."""
        return Compressed(self._coding, b"".join(self._received)) if self._coding and self._received else None

    def __enter__(self) -> Self:
        if self._coding:
            del self._raw.headers["content-encoding"]
        return self

    def __exit__(self, *failure: object) -> None:
        if self._coding:
            self._raw.headers["content-encoding"] = self._coding


def writes_to_sink(raw: httpx.Response, request: Request) -> bool:
    """Whether the content of the answer goes into the request's sink; that of an error does not."""
    return request.sink is not None and raw.is_success


def rewind_sink(request: Request) -> IO[bytes]:
    """Remove what an earlier attempt has written from the request's sink, and return the sink."""
    assert request.sink is not None
    if request.sink.seekable():
        request.sink.seek(request.sink_start)
        request.sink.truncate()
    return request.sink


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


def response_from_httpx(raw: httpx.Response, body: bytes, compressed: Compressed | None) -> Response:
    """The answer as a Response, after removing the credentials from the request that it refers to."""
    for name in CREDENTIAL_HEADERS:
        if name in raw.request.headers:
            del raw.request.headers[name]
    raw.next_request = None
    headers = _read_headers(raw.headers.raw)
    url = redact_url(str(raw.request.url))
    return Response(raw.status_code, headers, body, raw, url, is_open_ended(raw, headers), compressed)


def _read_headers(pairs: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """The headers by their names in lower case, as httpx decodes them; those that come several times as one."""
    try:
        decoded = [(name.decode().lower(), value.decode()) for name, value in pairs]
    except UnicodeDecodeError:
        decoded = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in pairs]
    headers = dict(decoded)
    if len(headers) == len(decoded):
        return headers
    headers = {}
    for name, value in decoded:
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


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
