"""A session of the requests library as the session of a client: zenpy 2 was built on requests, and programs give it theirs.

Adapters, hooks, proxies, certificates, cookies and headers of the session hold, and so do the stand-ins of tests that replace its
adapters. They are meant for the account: a request that is not signed for it, such as a download from another host, goes
out with httpx and has the proxies and certificate authorities of the session only. requests is never imported before a
program has done so.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Protocol, cast

import httpx

from zenpy.lib.http.adapters import httpx_timeout
from zenpy.lib.http.timeouts import to_timeouts
from zenpy.lib.zenpy2.names import warn_of_old_name

#: What httpx adds of its own accord; the session and its adapters decide about these.
_OF_HTTPX = frozenset(
    {"host", "connection", "accept-encoding", "content-length", "transfer-encoding", "cookie"}
)
#: What no longer describes the content of an answer that a hook of the session has read.
_OF_THE_ENCODED = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class RequestsSession(Protocol):
    """A `requests.Session`, or a class derived from it, such as `requests_oauthlib.OAuth2Session`."""

    def get_adapter(self, url: str) -> object:
        """What sends requests to a URL."""

    def close(self) -> None:
        """Close its connections."""


def adopt_session(session: RequestsSession) -> httpx.Client:
    """A session of httpx that sends with a session of requests."""
    warn_of_old_name(
        "Zenpy(session=requests.Session())",
        "give headers, proxies, certificates and adapters to httpx.Client(...), and that to session=",
    )
    return RequestsClient(session)


class RequestsClient(httpx.Client):
    """Sends what is for the account with the session of requests, and everything else with httpx."""

    def __init__(self, session: RequestsSession) -> None:
        transport = _RequestsTransport(session)
        super().__init__(
            transport=transport,
            timeout=httpx_timeout(to_timeouts(None)),
            headers=transport.own_user_agent(),
        )
        self.requests_session = session

    def send(self, request: httpx.Request, **options: object) -> httpx.Response:
        # the transport of the client strips a request, and sends it without signing, if it is not for the account
        request.extensions["for_the_account"] = options.get("auth", ...) is not None
        return super().send(request, **cast("dict[str, Any]", options))


class _RequestsTransport(httpx.BaseTransport):
    def __init__(self, session: RequestsSession) -> None:
        self._session: Any = session
        self._requests: Any = import_module("requests")
        self._urllib3: Any = import_module("urllib3")
        #: What sends to other hosts, by proxy and certificate authorities.
        self._elsewhere: dict[tuple[str | None, bool | str], httpx.HTTPTransport] = {}

    def own_user_agent(self) -> dict[str, str]:
        """The User-Agent of the session, if the program has given it one."""
        found = self._session.headers.get("User-Agent")
        is_default = not found or found == self._requests.utils.default_user_agent()
        return {} if is_default else {"User-Agent": _to_text(found)}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not request.extensions.get("for_the_account"):
            return self._send_elsewhere(request)
        try:
            answer = self._send(request)
        except self._requests.exceptions.RequestException as error:
            raise self._to_httpx(error, request) from error
        headers = [(name, _to_text(value)) for name, value in answer.headers.items()]
        if getattr(answer, "_content", None) is False and hasattr(answer.raw, "stream"):
            return httpx.Response(answer.status_code, headers=headers, stream=_Content(self, answer, request))
        plain = [(name, value) for name, value in headers if name.lower() not in _OF_THE_ENCODED]
        return httpx.Response(answer.status_code, headers=plain, content=answer.content)

    def _send(self, request: httpx.Request) -> Any:
        headers = {name: value for name, value in request.headers.items() if name not in _OF_HTTPX}
        timeouts = request.extensions.get("timeout", {})
        is_signed = "authorization" in headers
        return self._session.request(
            request.method,
            str(request.url),
            data=_read_body(request),
            headers=headers,
            timeout=(timeouts.get("connect"), timeouts.get("read")),
            allow_redirects=False,
            stream=True,
            # what requests finds in a .netrc file would go before the credentials of the client
            auth=_leave_as_it_is if is_signed else None,
        )

    def _send_elsewhere(self, request: httpx.Request) -> httpx.Response:
        url = str(request.url)
        found = self._session.merge_environment_settings(url, {}, True, None, None)
        proxy = self._requests.utils.select_proxy(url, found["proxies"])
        way = (proxy, found["verify"])
        if way not in self._elsewhere:
            self._elsewhere[way] = httpx.HTTPTransport(verify=_read_authorities(way[1]), proxy=proxy)
        return self._elsewhere[way].handle_request(request)

    def _to_httpx(self, error: Exception, request: httpx.Request) -> httpx.RequestError:
        """The error of httpx for one of requests."""
        kinds = self._requests.exceptions
        unsendable = (kinds.InvalidURL, kinds.InvalidSchema, kinds.MissingSchema, kinds.InvalidHeader)
        refused = (self._urllib3.exceptions.NewConnectionError, self._urllib3.exceptions.SSLError)
        reason = getattr(next(iter(error.args), None), "reason", None)
        kind: type[httpx.RequestError] = httpx.ReadError
        if isinstance(error, kinds.ConnectTimeout):
            kind = httpx.ConnectTimeout
        elif isinstance(error, kinds.Timeout):
            kind = httpx.ReadTimeout
        elif isinstance(error, kinds.ProxyError):
            kind = httpx.ProxyError
        elif isinstance(error, unsendable):
            kind = httpx.UnsupportedProtocol
        elif isinstance(error, kinds.SSLError) or isinstance(reason, refused):
            kind = httpx.ConnectError
        return kind(str(error), request=request)


class _Content(httpx.SyncByteStream):
    """The content of an answer of requests as it comes, still encoded."""

    def __init__(self, transport: _RequestsTransport, answer: Any, request: httpx.Request) -> None:
        self._answer, self._request = answer, request
        self._errors = transport._urllib3.exceptions

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._answer.raw.stream(65536, decode_content=False)
        except self._errors.HTTPError as error:
            is_slow = isinstance(error, self._errors.TimeoutError)
            kind = httpx.ReadTimeout if is_slow else httpx.RemoteProtocolError
            raise kind(str(error), request=self._request) from error

    def close(self) -> None:
        self._answer.close()


class _Body:
    """The content of a request that is read while it is sent, as requests takes it: with its length."""

    def __init__(self, stream: httpx.SyncByteStream, length: int) -> None:
        self._stream = stream
        self.len = length

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)


def _read_body(request: httpx.Request) -> bytes | _Body | None:
    if isinstance(request.stream, httpx.ByteStream):
        return request.read() or None
    assert isinstance(request.stream, httpx.SyncByteStream)
    return _Body(request.stream, int(request.headers["content-length"]))


def _leave_as_it_is(request: object) -> object:
    return request


def _read_authorities(verify: bool | str) -> bool | ssl.SSLContext:
    """Whom to trust: what requests has as a switch, a file or a folder."""
    if isinstance(verify, bool):
        return verify
    is_folder = os.path.isdir(verify)
    return ssl.create_default_context(
        capath=verify if is_folder else None, cafile=None if is_folder else verify
    )


def _to_text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
