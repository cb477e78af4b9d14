"""The only place that sends: requests become httpx calls, answers become plain responses.

Credentials are added here, when all else is done, and only for the account's own origin. Redirects are not followed: an
API answers itself.
"""

from __future__ import annotations

import os
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from functools import partial
from typing import IO, Protocol
from urllib.parse import urlencode

import httpx

from zenpy.lib.concurrency import current_loop, is_closed
from zenpy.lib.exception import NetworkError, NetworkTimeout, ZenpyException
from zenpy.lib.http.encoding import as_json
from zenpy.lib.http.files import AsyncParts, Content, Parts, whole
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.timeouts import Timeouts, timeouts
from zenpy.lib.http.urls import origin, recorded

#: Of one client: as many are kept as may be open, so that many threads or tasks do not connect again and again.
_CONNECTIONS = httpx.Limits(max_connections=100, max_keepalive_connections=100)
#: What a session of the caller's own may sign all of its requests with: not for calls that nobody signs.
_SIGNATURES = frozenset({"authorization", "cookie"})
#: Failures that would come again, whatever the network does.
_UNSENDABLE = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError)

#: The only headers that foreign hosts get: none of the caller's session, which may hold secrets of any name.
_FOR_EVERYBODY = frozenset({"accept", "accept-encoding", "connection", "host", "user-agent"})


class Signer(Protocol):
    """What signs requests to the account: `zenpy.lib.auth.credentials` has it, and this room knows no more of it."""

    def headers(self) -> dict[str, str]:
        """The headers that sign a request."""


class _Wire:
    """What the sync and the async transport share: addresses, signatures and the reading of answers."""

    #: How a file is sent part by part.
    parts: type[Parts | AsyncParts]
    #: What the caller sends with; never closed here.
    _session: httpx.Client | httpx.AsyncClient | None

    def __init__(
        self,
        base_url: str,
        credentials: Signer,
        user_agent: str,
        timeout: float | Timeouts | None,
        session: httpx.Client | httpx.AsyncClient | None,
    ) -> None:
        self.base_url: str = base_url.rstrip("/")
        self.credentials = credentials
        self._origin = origin(self.base_url)
        self._closed = False
        #: None leaves the time-outs of the caller's own session as they are.
        self._timeouts = None if timeout is None and session is not None else timeouts(timeout)
        named = session is not None and not session.headers.get("user-agent", "").startswith("python-httpx")
        self._headers = (
            {"Accept": "application/json"}
            if named
            else {"User-Agent": user_agent, "Accept": "application/json"}
        )

    def built(
        self, http: httpx.Client | httpx.AsyncClient, request: Request, within: float | None
    ) -> httpx.Request:
        """One request as httpx sends it, all but its signature; it may take `within` seconds."""
        url = request.url if "://" in request.url else f"{self.base_url}/{request.url.removeprefix('/')}"
        headers = {**self._headers, **request.headers}
        content: object = None
        if request.json is not None:
            content = as_json(request.json)
            headers["Content-Type"] = "application/json"
        elif request.content is not None:
            content = self._body(request.content, headers)
        more: dict[str, object] = {}
        if request.file is not None:
            part, file = request.file
            more = {
                "files": {part: (file.name, whole(file.content), file.content_type)},
                "data": request.form,
            }
        if self._timeouts is not None:
            more["timeout"] = httpx_timeout(self._timeouts)
        found = http.build_request(
            request.method,
            f"{url}?{urlencode(request.query)}" if request.query else url,
            headers=headers,
            content=content,  # type: ignore[arg-type]  # streams of the client's own kind
            **more,  # type: ignore[arg-type]  # one dict for both forms
        )
        if isinstance(content, AsyncParts):
            found.stream = _AsyncBody(content)  # httpx would wrap it into a generator
        if within is not None:
            found.extensions["timeout"] = _Patience(found.extensions["timeout"], within)
        return found

    def sign(self, built: httpx.Request, request: Request) -> dict[str, None]:
        """Sign a request to the account, and make sure that no other is signed; gives what goes along to httpx."""
        ours = origin(str(built.url)) == self._origin
        if ours and not request.anonymous:
            built.headers.update(self.credentials.headers())
            return {}
        names = set(built.headers)
        for name in names & _SIGNATURES if ours else names - _FOR_EVERYBODY:
            del built.headers[name]
        return {"auth": None}

    def _refuse_closed(self) -> None:
        if self._closed or (self._session is not None and self._session.is_closed):
            raise ZenpyException(
                "This client is closed; build a new one, or keep it open with `with` around all of its calls."
            )

    def _body(self, content: Content, headers: dict[str, str]) -> object:
        """Content as httpx takes it: files are streamed."""
        if isinstance(content, bytes):
            return content
        parts = self.parts(content)
        headers["Content-Length"] = str(parts.size)
        return parts


class _AsyncBody(httpx.AsyncByteStream):
    """A file sent part by part, as httpx takes it."""

    def __init__(self, parts: AsyncParts) -> None:
        self._parts = parts

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._parts)


class _Patience(dict[str, float | None]):
    """The time-outs of one request that has to be done in time: no part of the work gets more than is left when it begins."""

    def __init__(self, wanted: Mapping[str, float | None], within: float) -> None:
        super().__init__({name: _shorter(value, within) for name, value in wanted.items()})
        self._until = time.monotonic() + within

    def get(self, name: str, default: object = None) -> float | None:
        """How long one part of the work may take."""
        return _shorter(super().get(name), max(0.001, self._until - time.monotonic()))


def httpx_timeout(wanted: Timeouts) -> httpx.Timeout:
    """Time-outs as httpx takes them. Who waits for a connection waits for the answers of others, however many these are."""
    return httpx.Timeout(connect=wanted.connect, read=wanted.read, write=wanted.read, pool=None)


def _shorter(one: float | None, other: float | None) -> float | None:
    return min((value for value in (one, other) if value is not None), default=None)


def _wants(raw: httpx.Response, request: Request) -> bool:
    """Whether this answer's content goes into the request's sink: only success is ever written."""
    return request.sink is not None and raw.is_success


def _emptied(request: Request) -> IO[bytes]:
    """The sink without what an attempt that broke off has written."""
    assert request.sink is not None
    if request.sink.seekable():
        request.sink.seek(request.sink_start)
        request.sink.truncate()
    return request.sink


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
    for name in _SIGNATURES:  # kept answers and errors shall not hold the credentials
        raw.request.headers.pop(name, None)
    raw.next_request = None
    headers: Mapping[str, str] = {name.lower(): value for name, value in raw.headers.items()}
    return Response(raw.status_code, headers, body, raw, recorded(str(raw.request.url)))


def _failure(request: Request, error: httpx.RequestError | httpx.InvalidURL) -> ZenpyException:
    """What it means that httpx has failed."""
    where = f"{request.method} {recorded(request.url)}"
    said = str(error) or type(error).__name__
    if isinstance(error, httpx.RequestError):  # it would carry the request along, with its credentials
        error.request = httpx.Request(request.method, "/")
    if isinstance(error, _UNSENDABLE):
        return ZenpyException(f"{where} cannot be sent: {said}")
    kind = NetworkTimeout if isinstance(error, httpx.TimeoutException) else NetworkError
    failure = kind(f"{where} got no answer: {said}")
    failure.sent = not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)
    return failure


class SyncTransport(_Wire):
    """Sends with an `httpx.Client`, which it closes only if it made it."""

    parts: type[Parts | AsyncParts] = Parts
    _session: httpx.Client | None

    def __init__(
        self,
        base_url: str,
        credentials: Signer,
        user_agent: str,
        timeout: float | Timeouts | None,
        session: httpx.Client | None,
        transport: httpx.BaseTransport | None,
    ) -> None:
        super().__init__(base_url, credentials, user_agent, timeout, session)
        self._session = session
        self._make = partial(httpx.Client, transport=transport, limits=_CONNECTIONS)
        #: By process: after a fork, those of the parent bring the parent's answers.
        self._own: dict[int, httpx.Client] = {}

    @property
    def _http(self) -> httpx.Client:
        """The connections of this process, made when they are first needed."""
        if self._session is not None:
            return self._session
        process = os.getpid()
        return self._own.get(process) or self._own.setdefault(process, self._make())

    def send(self, request: Request, within: float | None = None) -> Response:
        """Send one request and read its answer whole, in at most so many seconds.

        Raises:
            NetworkError: no answer came.
        """
        self._refuse_closed()
        http = self._http
        until = None if within is None else time.monotonic() + within
        try:
            built = self.built(http, request, within)
            raw = http.send(built, stream=True, follow_redirects=False, **self.sign(built, request))
            if until is not None and isinstance(raw.stream, httpx.SyncByteStream):
                raw.stream = _InTime(raw.stream, until)
            try:
                if not _wants(raw, request):
                    return _answer(raw, raw.read())
                sink = _emptied(request)
                for part in raw.iter_bytes():
                    sink.write(part)
                return _answer(raw, b"")
            finally:
                raw.close()
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise _failure(request, error) from error

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def close(self) -> None:
        """Close the connections this transport opened."""
        self._closed = True
        own = self._own.get(os.getpid())
        if own is not None:
            own.close()


class AsyncTransport(_Wire):
    """Sends with an `httpx.AsyncClient`, which it closes only if it made it; each event loop has one of its own."""

    parts: type[Parts | AsyncParts] = AsyncParts
    _session: httpx.AsyncClient | None

    def __init__(
        self,
        base_url: str,
        credentials: Signer,
        user_agent: str,
        timeout: float | Timeouts | None,
        session: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        super().__init__(base_url, credentials, user_agent, timeout, session)
        self._session = session
        self._make = partial(httpx.AsyncClient, transport=transport, limits=_CONNECTIONS)
        #: Connections work in the loop that has opened them only.
        self._own: dict[object, _Kept] = {}

    async def send(self, request: Request, within: float | None = None) -> Response:
        """Send one request and read its answer whole, in at most so many seconds.

        Raises:
            NetworkError: no answer came.
        """
        self._refuse_closed()
        if within is None:
            return await self._send(request, None)
        import anyio  # httpx brings it along; a sync client needs none of it

        try:
            with anyio.fail_after(within):
                return await self._send(request, within)
        except TimeoutError as error:
            raise _failure(request, httpx.ReadTimeout("the call may not take longer")) from error

    async def _send(self, request: Request, within: float | None) -> Response:
        http = await self._http()
        try:
            built = self.built(http, request, within)
            raw = await http.send(built, stream=True, follow_redirects=False, **self.sign(built, request))
            try:
                if not _wants(raw, request):
                    return _answer(raw, await raw.aread())
                sink = _emptied(request)
                async for part in raw.aiter_bytes():
                    sink.write(part)
                return _answer(raw, b"")
            finally:
                await raw.aclose()
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise _failure(request, error) from error

    async def _http(self) -> httpx.AsyncClient:
        """The connections of the running loop."""
        if self._session is not None:
            return self._session
        loop = current_loop()
        kept = self._own.get(loop)
        if kept is None:
            self._forget_closed_loops()
            kept = self._own[loop] = _Kept(self._make(), partial(self._own.pop, loop, None))
            await kept.begin()
        return kept.http

    def _forget_closed_loops(self) -> None:
        """Loops that were closed without giving their generators an end."""
        for loop in list(self._own):
            if is_closed(loop):
                self._own.pop(loop, None)

    async def sleep(self, seconds: float) -> None:
        """Wait without blocking the event loop, under asyncio and trio alike."""
        import anyio  # see above

        await anyio.sleep(seconds)

    async def close(self) -> None:
        """Close the connections this transport opened; those of other loops are closed when these end."""
        self._closed = True
        kept = self._own.get(current_loop())
        if kept is not None:
            await kept.close()


class _Kept:
    """The connections of one loop. Those that nobody closes are closed by the loop, as it does with its generators at its end."""

    def __init__(self, http: httpx.AsyncClient, forget: Callable[[], object]) -> None:
        self.http = http
        self._forget = forget
        self._life = self._until_closed()

    async def _until_closed(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            self._forget()
            await self.http.aclose()

    async def begin(self) -> None:
        """Let the loop know."""
        await anext(self._life)

    async def close(self) -> None:
        """Close them now."""
        await self._life.aclose()
