"""Sends requests with httpx. Nothing else does, so that one place decides which requests get the credentials.

The transport adds the credentials as the last step, and only to requests for the server that they belong to. It does not follow
redirects, so no request goes to another host unnoticed: `zenpy.lib.http.exchange.download` decides about them.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from urllib.parse import urlencode

import httpx

from zenpy.lib import stopping
from zenpy.lib.concurrency import ByLoop, cancel_by_scope
from zenpy.lib.content.encoding import encode_json
from zenpy.lib.content.rules import ContentRules
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.adapters import (
    CREDENTIAL_HEADERS,
    MALFORMED,
    AddressCheck,
    FileStreamBody,
    decode_content,
    error_from_httpx,
    httpx_timeout,
    refuse_unknown_end,
    response_from_httpx,
    rewind_sink,
    writes_to_sink,
)
from zenpy.lib.http.files import AsyncFileStream, FileStream, read_content
from zenpy.lib.http.hooks import demoted_log
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.servers import Servers
from zenpy.lib.http.timeouts import Timeouts, to_timeouts
from zenpy.lib.http.urls import parse_origin
from zenpy.lib.network.clients import is_own, open_async_client, open_client
from zenpy.lib.network.deadlines import Deadline, DeadlineStream, DeadlineTimeouts, bound_reads
from zenpy.lib.network.plain_requests import PlainRequests

#: The only headers that foreign hosts get, as the session of a caller may have secrets in headers of any name.
_PUBLIC_HEADERS = frozenset({"accept", "accept-encoding", "connection", "host", "user-agent"})
#: The further ones that describe what is sent, for servers beside the account's.
_CONTENT_HEADERS = frozenset({"content-type", "content-length", "transfer-encoding"})
#: The stream of an answer that was read. The one of httpx refers to the answer, which then stays in memory, with its body,
#: until the garbage collector looks for cycles.
_NOTHING_LEFT = httpx.ByteStream(b"")


class _BaseTransport:
    """Builds and signs requests, for the sync and the async transport."""

    #: The stream that reads a file while it is sent.
    stream_type: type[FileStream | AsyncFileStream]
    #: An httpx client that belongs to the caller, and that is never closed here.
    _session: httpx.Client | httpx.AsyncClient | None

    def __init__(
        self,
        servers: Servers,
        user_agent: str,
        timeout: float | Timeouts | None,
        session: httpx.Client | httpx.AsyncClient | None,
        content: ContentRules,
    ) -> None:
        self._hosts, self._decompression = content
        self._servers = servers
        self._closed = False
        #: None leaves the time-outs of the caller's session as they are.
        self._timeouts = None if timeout is None and session is not None else to_timeouts(timeout)
        self._step_timeouts = None if self._timeouts is None else httpx_timeout(self._timeouts).as_dict()
        self._headers = {"Accept": "application/json"}
        if session is None or session.headers.get("user-agent", "").startswith("python-httpx"):
            self._headers = {"User-Agent": user_agent, **self._headers}
        self._plain = PlainRequests(self._headers)

    def build_request(
        self, http: httpx.Client | httpx.AsyncClient, request: Request, time_left: float | None
    ) -> httpx.Request:
        """The request as httpx sends it, but not signed yet.

        Args:
            http: the httpx client that will send it.
            request: the request.
            time_left: how many seconds the request may take from now on.

        Raises:
            DownloadRefused: it is a download from a host that the client does not allow.
        """
        is_path = request.url.startswith("/") or "://" not in request.url
        root = self._servers.root_of(request)
        url = f"{root}/{request.url.removeprefix('/')}" if is_path else request.url
        if self._step_timeouts is not None and request.is_plain and is_own(http):
            timeouts: dict[str, float | None] = dict(self._step_timeouts)
            if time_left is not None:
                timeouts = DeadlineTimeouts(timeouts, time_left)
            plain = self._plain.build(http, request.method, url, urlencode(request.query), timeouts)
            if plain is not None:
                return plain
        headers = {**self._headers, **request.headers}
        content = self._encode_body(request, headers)
        options = self._form_options(request)
        if self._timeouts is not None:
            options["timeout"] = httpx_timeout(self._timeouts)
        built = http.build_request(
            request.method,
            f"{url}?{urlencode(request.query)}" if request.query else url,
            headers=headers,
            content=content,  # type: ignore[arg-type]  # the stream is sync or async, as the client is
            **options,  # type: ignore[arg-type]  # one dictionary for arguments of several types
        )
        if isinstance(content, AsyncFileStream):
            built.stream = FileStreamBody(content)
        if request.sink is not None and parse_origin(str(built.url)) != self._servers.account.origin:
            self._hosts.check_url(str(built.url))
            check = AddressCheck(str(built.url), built.url.host, self._hosts)
            is_sync = self.stream_type is FileStream
            built.extensions["trace"] = check.check if is_sync else check.check_async
        if time_left is not None:
            built.extensions["timeout"] = DeadlineTimeouts(built.extensions["timeout"], time_left)
        return built

    def _encode_body(self, request: Request, headers: dict[str, str]) -> object:
        """The body as httpx takes it, with its headers added: JSON, bytes, or the stream of a file."""
        if request.json is not None:
            headers["Content-Type"] = "application/json"
            return encode_json(request.json)
        if request.content is None or isinstance(request.content, bytes):
            return request.content
        stream = self.stream_type(request.content)
        headers["Content-Length"] = str(stream.size)
        return stream

    @staticmethod
    def _form_options(request: Request) -> dict[str, object]:
        """The arguments of httpx for a form with a file."""
        if request.file is None:
            return {}
        part, file = request.file
        return {
            "files": {part: (file.name, read_content(file.content), file.content_type)},
            "data": request.form,
        }

    def sign_or_strip(self, built: httpx.Request, request: Request) -> dict[str, None]:
        """Sign a request to the server that it is for, and strip all others of credentials.

        The result is the argument of `httpx.Client.send` that keeps the session from signing a stripped request; empty for a
        signed one.
        """
        url, account = str(built.url), self._servers.account
        server = self._servers.may_sign(url, request)
        if server is account:
            for name, value in server.headers().items():
                built.headers[name] = value
            return {}
        names = frozenset(built.headers)
        if server is not None:  # what the session adds is meant for the account
            kept = _PUBLIC_HEADERS | _CONTENT_HEADERS | {name.lower() for name in request.headers}
        elif self._servers.find(url) is account:
            kept = names - CREDENTIAL_HEADERS
        else:
            kept = _PUBLIC_HEADERS
        for name in names - kept:
            del built.headers[name]
        built.headers.update({} if server is None else server.headers())
        return {"auth": None}

    def _refuse_if_closed(self) -> None:
        if self._closed or (self._session is not None and self._session.is_closed):
            raise ZenpyException(
                "This client is closed; build a new one, or keep it open with `with` around all of its calls."
            )


class SyncTransport(_BaseTransport):
    """Sends with an `httpx.Client`, and closes it if it is not the caller's."""

    stream_type: type[FileStream | AsyncFileStream] = FileStream
    _session: httpx.Client | None

    def __init__(
        self,
        servers: Servers,
        user_agent: str,
        timeout: float | Timeouts | None,
        session: httpx.Client | None,
        transport: httpx.BaseTransport | None,
        content: ContentRules,
    ) -> None:
        super().__init__(servers, user_agent, timeout, session, content)
        self._session = None if session is None else bound_reads(session)
        self._make: Callable[[], httpx.Client] = partial(open_client, transport)
        #: By process: on the connections of its parent, a forked process would read answers to the parent.
        self._by_process: dict[int, httpx.Client] = {}

    @property
    def _http(self) -> httpx.Client:
        """The connections of this process, made at the first use."""
        if self._session is not None:
            return self._session
        process = os.getpid()
        return self._by_process.get(process) or self._by_process.setdefault(process, self._make())

    def send(self, request: Request, time_left: float | None = None) -> Response:
        """Send one request and read its whole answer, in `time_left` seconds at most.

        Raises:
            NetworkError: no answer came.
            ZenpyException: the request cannot be written down: its address, a header, a file that was closed.
        """
        self._refuse_if_closed()
        http = self._http
        until = None if time_left is None else time.monotonic() + time_left
        with Deadline(until), demoted_log():
            return self._send(http, request, time_left, until)

    def _send(
        self, http: httpx.Client, request: Request, time_left: float | None, until: float | None
    ) -> Response:
        try:
            built = self.build_request(http, request, time_left)
            raw = http.send(built, stream=True, follow_redirects=False, **self.sign_or_strip(built, request))
            if until is not None and isinstance(raw.stream, httpx.SyncByteStream):
                raw.stream = DeadlineStream(raw.stream, until)
            try:
                with decode_content(raw, self._decompression, keep=request.sink is None) as content:
                    if not writes_to_sink(raw, request):
                        body = raw.read()
                    else:
                        body, size, sink = b"", 0, rewind_sink(request)
                        for part in raw.iter_bytes():
                            sink.write(part)
                            size += len(part)
                        refuse_unknown_end(raw, request, size)
                return response_from_httpx(raw, body, content.compressed)
            finally:
                raw.close()
                raw.stream = _NOTHING_LEFT
        except (httpx.RequestError, *MALFORMED) as error:
            raise error_from_httpx(request, error) from error

    def sleep(self, seconds: float) -> None:
        """Block the thread for so many seconds, or until its call is stopped."""
        stopping.sleep(seconds)

    def close(self) -> None:
        """Close the connections that this transport has opened."""
        self._closed = True
        http = self._by_process.get(os.getpid())
        if http is not None:
            http.close()


class AsyncTransport(_BaseTransport):
    """Sends with an `httpx.AsyncClient` for each event loop, and closes those that are not the caller's."""

    stream_type: type[FileStream | AsyncFileStream] = AsyncFileStream
    _session: httpx.AsyncClient | None

    def __init__(
        self,
        servers: Servers,
        user_agent: str,
        timeout: float | Timeouts | None,
        session: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
        content: ContentRules,
    ) -> None:
        super().__init__(servers, user_agent, timeout, session, content)
        self._session = session
        self._make = partial(open_async_client, transport)
        #: By event loop: a connection works only in the loop that has opened it.
        self._by_loop = ByLoop(self._make, httpx.AsyncClient.aclose)

    async def send(self, request: Request, time_left: float | None = None) -> Response:
        """Send one request and read its whole answer, in `time_left` seconds at most.

        Raises:
            NetworkError: no answer came.
            ZenpyException: the request cannot be written down: its address, a header, a file that was closed.
        """
        self._refuse_if_closed()
        with demoted_log():
            return await cancel_by_scope(lambda: self._send_in_time(request, time_left))

    async def _send_in_time(self, request: Request, time_left: float | None) -> Response:
        if time_left is None:
            return await self._send(request, None)
        import anyio  # httpx needs it anyway; a sync client does not

        try:
            with anyio.fail_after(time_left):
                return await self._send(request, time_left)
        except TimeoutError as error:
            raise error_from_httpx(
                request, httpx.ReadTimeout("the time limit of the call has passed")
            ) from error

    async def _send(self, request: Request, time_left: float | None) -> Response:
        http = await self._http()
        try:
            built = self.build_request(http, request, time_left)
            raw = await http.send(
                built, stream=True, follow_redirects=False, **self.sign_or_strip(built, request)
            )
            try:
                with decode_content(raw, self._decompression, keep=request.sink is None) as content:
                    if not writes_to_sink(raw, request):
                        body = await raw.aread()
                    else:
                        body, size, sink = b"", 0, rewind_sink(request)
                        async for part in raw.aiter_bytes():
                            sink.write(part)
                            size += len(part)
                        refuse_unknown_end(raw, request, size)
                return response_from_httpx(raw, body, content.compressed)
            finally:
                await raw.aclose()
                raw.stream = _NOTHING_LEFT
        except (httpx.RequestError, *MALFORMED) as error:
            raise error_from_httpx(request, error) from error

    async def _http(self) -> httpx.AsyncClient:
        """The connections of the running loop, made at the first use."""
        if self._session is not None:
            return self._session
        return await self._by_loop.get()

    async def sleep(self, seconds: float) -> None:
        """Suspend the task for so many seconds, on asyncio or on trio."""
        import anyio  # see `send`

        await anyio.sleep(seconds)

    async def close(self) -> None:
        """Close the connections that this transport has opened in the running loop.

        Those of other loops are closed when their loop ends.
        """
        self._closed = True
        await self._by_loop.close()
