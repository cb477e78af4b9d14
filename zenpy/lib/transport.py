"""The only place that sends: requests become httpx calls, answers become plain responses.

Credentials are added here and only for the account's own origin. Redirects are not followed: an API answers itself.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import IO
from urllib.parse import urlsplit

import httpx

from zenpy.lib.auth import Credentials
from zenpy.lib.exception import NetworkError, NetworkTimeout, ZenpyException
from zenpy.lib.files import AsyncParts, Content, Parts, whole
from zenpy.lib.origin import same_origin
from zenpy.lib.request import Request
from zenpy.lib.response import Response
from zenpy.lib.serialize import as_json
from zenpy.lib.timeouts import Timeouts, timeouts

#: What says who is calling: not for calls that nobody signs.
_SIGNED = frozenset({"authorization", "cookie"})
#: The only headers that foreign hosts get: none of the caller's session, which may hold secrets of any name.
_FOR_EVERYBODY = frozenset({"accept", "accept-encoding", "connection", "host", "user-agent"})


class _Wire:
    """What the sync and the async transport share: addresses, signatures and the reading of answers."""

    #: How a file is sent part by part.
    parts: type[Parts | AsyncParts]

    def __init__(
        self, base_url: str, credentials: Credentials, user_agent: str, timeout: float | Timeouts | None
    ) -> None:
        self.base_url: str = base_url.rstrip("/")
        self.credentials = credentials
        self.user_agent = user_agent
        #: None leaves the time-outs of the caller's own session as they are.
        self._timeouts = None if timeout is None else timeouts(timeout)

    def arguments(self, request: Request, within: float | None = None) -> dict[str, object]:
        """The keyword arguments of httpx for one request that may take `within` seconds."""
        url = self._url(request)
        headers = {"User-Agent": self.user_agent, "Accept": "application/json", **request.headers}
        if not request.anonymous and same_origin(url, self.base_url):
            headers.update(self.credentials.headers())
        content: object = None
        if request.json is not None:
            content = as_json(request.json)
            headers["Content-Type"] = "application/json"
        elif request.content is not None:
            content = self._body(request.content, headers)
        parts: dict[str, object] = {}
        if request.file is not None:
            part, file = request.file
            parts = {
                "files": {part: (file.name, whole(file.content), file.content_type)},
                "data": request.form,
            }
        if self._timeouts is not None or within is not None:
            parts["timeout"] = httpx_timeout(self._timeouts or timeouts(None), within)
        return {
            **parts,
            "method": request.method,
            "url": httpx.URL(url, params=request.query) if request.query else url,
            "headers": headers,
            "content": content,
        }

    def _url(self, request: Request) -> str:
        return request.url if "://" in request.url else self.base_url + request.url

    def _built(
        self, http: httpx.Client | httpx.AsyncClient, request: Request, within: float | None
    ) -> tuple[httpx.Request, dict[str, None]]:
        """A request and how to send it, without what the session adds to calls that are none of its account's."""
        built = http.build_request(**self.arguments(request, within))  # type: ignore[arg-type]  # one dict for both
        foreign = not same_origin(self._url(request), self.base_url)
        if not foreign and not request.anonymous:
            return built, {}
        names = set(built.headers)
        for name in names - _FOR_EVERYBODY if foreign else names & _SIGNED:
            del built.headers[name]
        return built, {"auth": None}

    def _body(self, content: Content, headers: dict[str, str]) -> object:
        """Content as httpx takes it: files are streamed."""
        if isinstance(content, bytes):
            return content
        parts = self.parts(content)
        headers["Content-Length"] = str(parts.size)
        return parts


def httpx_timeout(wanted: Timeouts, within: float | None = None) -> httpx.Timeout:
    """Time-outs as httpx takes them, none longer than `within` seconds."""
    connect, read = (_shorter(one, within) for one in (wanted.connect, wanted.read))
    return httpx.Timeout(connect=connect, read=read, write=read, pool=connect)


def _shorter(one: float | None, other: float | None) -> float | None:
    return min((value for value in (one, other) if value is not None), default=None)


def _refuse_closed(http: httpx.Client | httpx.AsyncClient) -> None:
    if http.is_closed:
        raise ZenpyException(
            "This client is closed; build a new one, or keep it open with `with` around all of its calls."
        )


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


class _InTime(httpx.SyncByteStream):
    """The content of an answer, as long as there is time for it."""

    def __init__(self, stream: httpx.SyncByteStream, until: float) -> None:
        self._stream, self._until = stream, until

    def __iter__(self) -> Iterator[bytes]:
        for part in self._stream:
            if time.monotonic() > self._until:
                raise httpx.ReadTimeout("the answer goes on for longer than the call may take")
            yield part

    def close(self) -> None:
        self._stream.close()


def _answer(raw: httpx.Response, body: bytes) -> Response:
    raw.request.headers.pop("Authorization", None)  # kept answers and errors shall not hold the credentials
    headers: Mapping[str, str] = {name.lower(): value for name, value in raw.headers.items()}
    return Response(raw.status_code, headers, body, raw, str(raw.request.url.copy_with(query=None)))


def _failure(request: Request, error: httpx.HTTPError | httpx.InvalidURL) -> NetworkError:
    if isinstance(error, httpx.HTTPError):  # it would carry the request along, with its credentials
        error.request = httpx.Request(request.method, urlsplit(request.url).path or "/")
    kind = NetworkTimeout if isinstance(error, httpx.TimeoutException) else NetworkError
    failure = kind(
        f"{request.method} {urlsplit(request.url).path} got no answer: {str(error) or type(error).__name__}"
    )
    failure.sent = not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)
    return failure


class SyncTransport(_Wire):
    """Sends with an `httpx.Client`, which it closes only if it made it."""

    parts: type[Parts | AsyncParts] = Parts

    def __init__(
        self,
        base_url: str,
        credentials: Credentials,
        user_agent: str,
        timeout: float | Timeouts | None,
        session: httpx.Client | None,
        transport: httpx.BaseTransport | None,
    ) -> None:
        super().__init__(base_url, credentials, user_agent, timeout)
        self._own = session is None
        self._http = session or httpx.Client(timeout=httpx_timeout(timeouts(timeout)), transport=transport)

    def send(self, request: Request, within: float | None = None) -> Response:
        """Send one request and read its answer whole, in at most so many seconds.

        Raises:
            NetworkError: no answer came.
        """
        _refuse_closed(self._http)
        until = None if within is None else time.monotonic() + within
        try:
            built, how = self._built(self._http, request, within)
            raw = self._http.send(built, stream=True, follow_redirects=False, **how)
            if until is not None and isinstance(raw.stream, httpx.SyncByteStream):
                raw.stream = _InTime(raw.stream, until)
            try:
                if not _wants(raw, request):
                    return _answer(raw, raw.read())
                sink = _emptied(request.sink)
                for part in raw.iter_bytes():
                    sink.write(part)
                return _answer(raw, b"")
            finally:
                raw.close()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _failure(request, error) from error

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def close(self) -> None:
        """Close the connections this transport opened."""
        if self._own:
            self._http.close()


class AsyncTransport(_Wire):
    """Sends with an `httpx.AsyncClient`, which it closes only if it made it."""

    parts: type[Parts | AsyncParts] = AsyncParts

    def __init__(
        self,
        base_url: str,
        credentials: Credentials,
        user_agent: str,
        timeout: float | Timeouts | None,
        session: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        super().__init__(base_url, credentials, user_agent, timeout)
        self._own = session is None
        self._http = session or httpx.AsyncClient(
            timeout=httpx_timeout(timeouts(timeout)), transport=transport
        )

    async def send(self, request: Request, within: float | None = None) -> Response:
        """Send one request and read its answer whole, in at most so many seconds.

        Raises:
            NetworkError: no answer came.
        """
        _refuse_closed(self._http)
        if within is None:
            return await self._send(request, None)
        import anyio  # httpx brings it along; a sync client needs none of it

        try:
            with anyio.fail_after(within):
                return await self._send(request, within)
        except TimeoutError as error:
            raise _failure(request, httpx.ReadTimeout("the call may not take longer")) from error

    async def _send(self, request: Request, within: float | None) -> Response:
        try:
            built, how = self._built(self._http, request, within)
            raw = await self._http.send(built, stream=True, follow_redirects=False, **how)
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
            raise _failure(request, error) from error

    async def sleep(self, seconds: float) -> None:
        """Wait without blocking the event loop, under asyncio and trio alike."""
        import anyio  # see above

        await anyio.sleep(seconds)

    async def close(self) -> None:
        """Close the connections this transport opened."""
        if self._own:
            await self._http.aclose()
