"""The attributes of resources that programs for zenpy 2 read, such as `client.users._get(url)`.

A resource of the sync client has them without showing them: they are looked for here when nothing else has their name.
Each says what to write instead, in a DeprecationWarning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from zenpy.lib.exception import ZenpyException
from zenpy.lib.zenpy2.answers import make_result
from zenpy.lib.zenpy2.endpoints import Endpoint, Url, find_endpoint
from zenpy.lib.zenpy2.names import warn_of_old_name
from zenpy.lib.zenpy2.session import Session

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.lib.cache import ZenpyCacheManager
    from zenpy.lib.zenpy2.client_protocol import Client, Resource

_REQUEST = 'use client.request("{}", "/api/v2/...")'
#: What to write instead.
MODERN = {
    "domain": "use client.base_url",
    "subdomain": "use client.base_url",
    "protocol": "use client.base_url",
    "api_prefix": "write /api/v2",
    "object_type": "use the class of the records",
    "endpoint": 'give a path to client.request("GET", "/api/v2/...")',
    "session": _REQUEST.format("GET"),
    "cache": "use client.cache",
    "_get": _REQUEST.format("GET"),
    "_post": _REQUEST.format("POST"),
    "_put": _REQUEST.format("PUT"),
    "_patch": _REQUEST.format("PATCH"),
    "_delete": _REQUEST.format("DELETE"),
    "_build_url": "write client.base_url and the path",
    "_query_zendesk": _REQUEST.format("GET"),
}


def read_attribute(resource: object, name: str) -> object:
    """The attribute of a resource that zenpy 2 called so."""
    warn_of_old_name(f"{type(resource).__name__}.{name}", MODERN[name])
    return getattr(Attributes(cast("Resource", resource)), name)


class Attributes:
    """What a resource had in zenpy 2."""

    def __init__(self, resource: Resource) -> None:
        self.__resource = resource
        self.__client = cast("Client", resource._client)

    @property
    def subdomain(self) -> str:
        """zenpy 2: the name of the account, as in `https://<subdomain>.<domain>`."""
        return self.__client._account_name[0] or self.__host.partition(".")[0]

    @property
    def domain(self) -> str:
        """zenpy 2: the domain of the account, `zendesk.com`."""
        return self.__client._account_name[1] or self.__host.partition(".")[2]

    @property
    def __host(self) -> str:
        return urlsplit(self.__client.base_url).netloc

    @property
    def protocol(self) -> str:
        """zenpy 2: the scheme of the account's address, `https`."""
        return urlsplit(self.__client.base_url).scheme

    @property
    def api_prefix(self) -> str:
        """zenpy 2: what the paths of the calls begin with."""
        return "api/v2"

    @property
    def cache(self) -> ZenpyCacheManager:
        """zenpy 2: the caches of the client."""
        return self.__client.cache

    @property
    def endpoint(self) -> Endpoint:
        """zenpy 2: the addresses of the calls."""
        return find_endpoint(type(self.__resource))

    @property
    def object_type(self) -> str:
        """zenpy 2: the kind of the records, such as `ticket`."""
        return self.endpoint._kind

    @property
    def session(self) -> Session:
        """zenpy 2: what sends the requests; here it sends to the account only."""
        return Session(self.__client)

    def _get(
        self,
        url: str,
        raw_response: bool = False,
        params: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> object:
        """zenpy 2: the records at an address; with `raw_response=True` the answer of httpx."""
        return self.__send("GET", url, None, raw_response, params, headers, timeout)

    def _post(
        self,
        url: str,
        payload: object = None,
        content_type: str | None = None,
        *,
        data: bytes | None = None,
        params: Mapping[str, object] | None = None,
        raw_response: bool = False,
    ) -> object:
        """zenpy 2: what a POST request answers."""
        headers = {"Content-Type": content_type} if content_type else None
        return self.__send("POST", url, payload, raw_response, params, headers, None, data)

    def _put(self, url: str, payload: object = None) -> object:
        """zenpy 2: what a PUT request answers."""
        return self.__send("PUT", url, payload)

    def _patch(self, url: str, payload: object = None) -> object:
        """zenpy 2: what a PATCH request answers."""
        return self.__send("PATCH", url, payload)

    def _delete(self, url: str, payload: object = None) -> object:
        """zenpy 2: what a DELETE request answers."""
        return self.__send("DELETE", url, payload)

    def _build_url(self, endpoint: Url | str) -> str:
        """zenpy 2: the whole address of an endpoint that was called: `_build_url(endpoint(id=1))`."""
        return f"{self.__client.base_url}{endpoint}"

    def _query_zendesk(
        self, endpoint: Endpoint, object_type: str, *endpoint_args: object, **endpoint_kwargs: object
    ) -> object:
        """zenpy 2: the record, or the list of records, of a kind that an endpoint gives."""
        url = endpoint(*endpoint_args, **endpoint_kwargs)
        answer = self.__client.request("GET", url.build())
        return make_result(self.__client, answer, type(self.__resource).__module__, object_type)

    def __send(
        self,
        method: str,
        url: str | Url,
        payload: object = None,
        raw_response: bool = False,
        params: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        data: bytes | None = None,
    ) -> object:
        answer = self.__client.request(
            method,
            self.__localize(str(url)),
            params=params,
            json=payload,
            content=data,
            headers=headers,
            within=timeout,
        )
        if raw_response or not answer.content:
            if answer.response is None:
                raise ZenpyException("There is no answer of httpx.")
            return answer.response
        return make_result(self.__client, answer, type(self.__resource).__module__)

    def __localize(self, url: str) -> str:
        """The path of an address at `<subdomain>.<domain>`: the client may have another address for this account."""
        named = f"https://{'.'.join(self.__client._account_name)}/"
        return url.removeprefix(named.rstrip("/")) if url.startswith(named) else url
