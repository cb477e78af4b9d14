"""Requests without content, put together from what all of them have in common.

httpx reads the whole address of each request anew, and merges headers, cookies and parameters of its client into it. For a
client that this package has opened these are known: an address is read once without its query, and the headers are merged
once. A listing would spend a tenth of its time on them.
"""

from __future__ import annotations

from functools import lru_cache

import httpx

#: Longer addresses go the way of httpx, which refuses them.
_LONGEST = 60_000
#: For so many hosts the headers are kept.
_MOST_HOSTS = 64


@lru_cache(maxsize=256)
def _read_address(address: str) -> httpx.URL:
    return httpx.URL(address)


class PlainRequests:
    """Builds the requests of one transport.

    Args:
        headers: what each request has beside the headers of its client.
    """

    def __init__(self, headers: dict[str, str]) -> None:
        self._added = headers
        self._common: list[tuple[bytes, bytes]] | None = None
        #: The headers by the host, read once: httpx copies them into each request.
        self._by_host: dict[bytes, httpx.Headers] = {}

    def build(
        self,
        http: httpx.Client | httpx.AsyncClient,
        method: str,
        address: str,
        query: str,
        timeouts: dict[str, float | None],
    ) -> httpx.Request | None:
        """The request that `http` would build; None if the address is one that httpx has to look at itself.

        Args:
            http: a client that `zenpy.lib.network.clients` has opened.
            method: such as `GET`.
            address: the address without a query.
            query: the query as `urlencode` writes it, which httpx leaves as it is.
            timeouts: the time-outs as httpx keeps them in a request.
        """
        if "?" in address or "#" in address or len(address) + len(query) > _LONGEST:
            return None
        url = httpx.URL(_read_address(address))
        if query:
            url._uri_reference = url._uri_reference._replace(query=query)
        built = httpx.Request(
            method,
            url,
            headers=self._headers_for(http, url.netloc),
            stream=httpx.ByteStream(b""),
            extensions={"timeout": timeouts},
        )
        built.read()
        if http.cookies:
            http.cookies.set_cookie_header(built)
        return built

    def _headers_for(self, http: httpx.Client | httpx.AsyncClient, host: bytes) -> httpx.Headers:
        found = self._by_host.get(host)
        if found is None:
            if self._common is None:
                merged = http.build_request("GET", "", headers=self._added).headers
                self._common = [pair for pair in merged.raw if pair[0].lower() != b"host"]
            if len(self._by_host) >= _MOST_HOSTS:
                self._by_host.clear()
            found = self._by_host[host] = httpx.Headers([(b"Host", host), *self._common])
        return found
