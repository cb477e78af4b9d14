"""The only place that sends: requests become httpx calls, answers become plain responses.

Credentials are added here and only for the account's own origin. Redirects are not followed: an API answers itself.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import IO
from urllib.parse import urlsplit

import httpx
import orjson

from zenpy.lib.auth import Credentials
from zenpy.lib.exception import NetworkError, NetworkTimeout
from zenpy.lib.origin import same_origin
from zenpy.lib.request import Request
from zenpy.lib.response import Response

#: Seconds to wait for a connection and for each part of an answer.
DEFAULT_TIMEOUT = 60.0


class _Wire:
    """What the sync and the async transport share: addresses, signatures and the reading of answers."""

    #: How a file is sent part by part.
    parts: type[_Parts | _AsyncParts]

    def __init__(self, base_url: str, credentials: Credentials, user_agent: str) -> None:
        self.base_url = base_url.rstrip("/")
        self.credentials = credentials
        self.user_agent = user_agent

    def now(self) -> float:
        """The time of day, in seconds since 1970."""
        return time.time()

    def clock(self) -> float:
        """Seconds that only ever go on, for time limits."""
        return time.monotonic()

    def arguments(self, request: Request) -> dict[str, object]:
        """The keyword arguments of httpx for one request."""
        url = request.url if "://" in request.url else self.base_url + request.url
        headers = {"User-Agent": self.user_agent, "Accept": "application/json", **request.headers}
        if not request.anonymous and same_origin(url, self.base_url):
            headers.update(self.credentials.headers())
        content: object = None
        if request.json is not None:
            content = orjson.dumps(request.json)
            headers["Content-Type"] = "application/json"
        elif request.content is not None:
            content = self._body(request.content, headers)
        parts: dict[str, object] = {}
        if request.file is not None:
            part, file = request.file
            parts = {
                "files": {part: (file.name, _bytes_of(file.content), file.content_type)},
                "data": request.form,
            }
        return {
            **parts,
            "method": request.method,
            "url": httpx.URL(url, params=request.query) if request.query else url,
            "headers": headers,
            "content": content,
        }

    def _body(self, content: bytes | IO[bytes], headers: dict[str, str]) -> object:
        """Content as httpx takes it: a file that can be rewound is streamed, anything else is sent from memory."""
        if isinstance(content, bytes) or not content.seekable():
            return _bytes_of(content)
        parts = self.parts(content)
        headers["Content-Length"] = str(parts.size)
        return parts


#: How much of a file is read and sent at a time, in bytes.
_PART = 64 * 1024


def _bytes_of(content: bytes | IO[bytes]) -> bytes:
    """The whole content; a file is read from where the caller left it and put back, so that a retry sends it all."""
    if isinstance(content, bytes):
        return content
    start = content.tell() if content.seekable() else None
    data = content.read()
    if start is not None:
        content.seek(start)
    return data


class _Parts:
    """A file sent part by part, from where the caller left it: each time it is iterated, all of it again."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = file.tell()
        self.size = file.seek(0, 2) - self._start
        file.seek(self._start)

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(self._start)
        while part := self._file.read(_PART):
            yield part
        self._file.seek(self._start)


class _AsyncParts:
    """The same for an async client."""

    def __init__(self, file: IO[bytes]) -> None:
        self._parts = _Parts(file)
        self.size = self._parts.size

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            yield part


def _wants(raw: httpx.Response, request: Request) -> bool:
    """Whether this answer's content goes into the request's sink: only success is ever written."""
    return request.sink is not None and raw.is_success


def _emptied(sink: IO[bytes] | None) -> IO[bytes]:
    """The sink without what an attempt that broke off has written."""
    assert sink is not None
    if sink.seekable():
        sink.seek(0)
        sink.truncate()
    return sink


def _streamed(raw: httpx.Response, parts: Iterator[bytes], sink: IO[bytes] | None) -> Response:
    target = _emptied(sink)
    for part in parts:
        target.write(part)
    return _answer(raw, b"")


def _answer(raw: httpx.Response, body: bytes) -> Response:
    raw.request.headers.pop("Authorization", None)  # kept answers and errors shall not hold the credentials
    headers: Mapping[str, str] = {name.lower(): value for name, value in raw.headers.items()}
    return Response(raw.status_code, headers, body, raw, str(raw.request.url.copy_with(query=None)))


def _failure(request: Request, error: httpx.HTTPError) -> NetworkError:
    kind = NetworkTimeout if isinstance(error, httpx.TimeoutException) else NetworkError
    return kind(
        f"{request.method} {urlsplit(request.url).path} got no answer: {str(error) or type(error).__name__}"
    )


class SyncTransport(_Wire):
    """Sends with an `httpx.Client`, which it closes only if it made it."""

    parts = _Parts

    def __init__(
        self,
        base_url: str,
        credentials: Credentials,
        user_agent: str,
        timeout: float | None,
        session: httpx.Client | None,
        transport: httpx.BaseTransport | None,
    ) -> None:
        super().__init__(base_url, credentials, user_agent)
        self._own = session is None
        self._timeout = timeout
        self._http = session or httpx.Client(
            timeout=DEFAULT_TIMEOUT if timeout is None else timeout, transport=transport
        )

    def send(self, request: Request) -> Response:
        """Send one request and read its answer whole.

        Raises:
            NetworkError: no answer came.
        """
        try:
            built = self._http.build_request(**self._http_arguments(request))  # type: ignore[arg-type]  # one dict for both
            raw = self._http.send(built, stream=request.sink is not None, follow_redirects=False)
            try:
                return (
                    _streamed(raw, raw.iter_bytes(), request.sink)
                    if _wants(raw, request)
                    else _answer(raw, raw.read())
                )
            finally:
                raw.close()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _failure(
                request, error if isinstance(error, httpx.HTTPError) else httpx.HTTPError(str(error))
            ) from error

    def _http_arguments(self, request: Request) -> dict[str, object]:
        arguments = self.arguments(request)
        if self._timeout is not None:
            arguments["timeout"] = self._timeout
        return arguments

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def close(self) -> None:
        """Close the connections this transport opened."""
        if self._own:
            self._http.close()


class AsyncTransport(_Wire):
    """Sends with an `httpx.AsyncClient`, which it closes only if it made it."""

    parts = _AsyncParts

    def __init__(
        self,
        base_url: str,
        credentials: Credentials,
        user_agent: str,
        timeout: float | None,
        session: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        super().__init__(base_url, credentials, user_agent)
        self._own = session is None
        self._timeout = timeout
        self._http = session or httpx.AsyncClient(
            timeout=DEFAULT_TIMEOUT if timeout is None else timeout, transport=transport
        )

    async def send(self, request: Request) -> Response:
        """Send one request and read its answer whole.

        Raises:
            NetworkError: no answer came.
        """
        arguments = self.arguments(request)
        if self._timeout is not None:
            arguments["timeout"] = self._timeout
        try:
            built = self._http.build_request(**arguments)  # type: ignore[arg-type]  # one dict for both clients
            raw = await self._http.send(built, stream=request.sink is not None, follow_redirects=False)
            try:
                if not _wants(raw, request):
                    return _answer(raw, await raw.aread())
                sink = _emptied(request.sink)
                async for part in raw.aiter_bytes():
                    sink.write(part)
                return _answer(raw, b"")
            finally:
                await raw.aclose()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _failure(
                request, error if isinstance(error, httpx.HTTPError) else httpx.HTTPError(str(error))
            ) from error

    async def sleep(self, seconds: float) -> None:
        """Wait without blocking the event loop, under asyncio and trio alike."""
        import anyio  # httpx brings it along; a sync client needs none of it

        await anyio.sleep(seconds)

    async def close(self) -> None:
        """Close the connections this transport opened."""
        if self._own:
            await self._http.aclose()
