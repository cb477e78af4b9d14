"""The httpx clients that this package opens itself.

They are plain clients of httpx and send like them, so hooks, instrumentation and proxies work. They share the certificates
of authorities, which take longer to read than everything else in a client, and look for cookies only in answers that have some.
"""

from __future__ import annotations

import os
import ssl
from functools import lru_cache
from typing import Any, TypeVar

import httpx

from zenpy.lib.network.deadlines import bound_reads

#: How many connections one client may open. As many stay open between calls, so that threads and tasks need not connect
#: again.
_CONNECTIONS = httpx.Limits(max_connections=100, max_keepalive_connections=100)
#: The variables that httpx reads the certificates from.
_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
Client = TypeVar("Client", httpx.Client, httpx.AsyncClient)


class _Cookies(httpx.Cookies):
    """Cookies that cost nothing where there are none: httpx makes a request and an answer of urllib to look for them."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Keep the cookies of an answer."""
        if "set-cookie" in response.headers:
            super().extract_cookies(response)


def open_client(transport: httpx.BaseTransport | None) -> httpx.Client:
    """A client with this transport, or with connections of its own that heed deadlines."""
    return _prepare(bound_reads(httpx.Client(transport=transport, **_options(transport))))


def open_async_client(transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
    """The same for async calls."""
    return _prepare(httpx.AsyncClient(transport=transport, **_options(transport)))


def is_own(http: httpx.Client | httpx.AsyncClient) -> bool:
    """Whether a client was opened here and is as it was then: nothing but this package sets its headers."""
    return type(getattr(http, "_cookies", None)) is _Cookies


def _prepare(http: Client) -> Client:
    # httpx has no public way to choose the class; where the private attribute has another name, the client keeps its own
    http._cookies = _Cookies()
    return http


def _options(transport: object) -> dict[str, Any]:
    options: dict[str, Any] = {"limits": _CONNECTIONS}
    if transport is None:  # else it has brought its own certificates
        options["verify"] = _certificates(ssl.SSLContext, *map(os.environ.get, _VARIABLES))
    return options


@lru_cache(maxsize=8)
def _certificates(kind: type[ssl.SSLContext], *variables: str | None) -> ssl.SSLContext:
    """The certificates that httpx trusts, read once. `truststore` replaces the class of contexts to trust others."""
    return httpx.create_ssl_context()
