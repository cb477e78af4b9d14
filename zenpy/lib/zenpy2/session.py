"""What zenpy 2 called the session of a resource, for programs that send a request with it. It sends to the account only."""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any

from zenpy.lib.auth.tokens import basic_header
from zenpy.lib.exception import ZenpyException
from zenpy.lib.zenpy2.requests_session import RequestsClient

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from zenpy.lib.zenpy2.client_protocol import Client

_AUTHORIZATION = "authorization"


class Session:
    """Sends requests through the client, with its credentials, limits and hooks; an error status is not an exception.

    Other attributes are those of the `requests.Session` that the program has given to the client.
    """

    __slots__ = ("_client",)
    _client: Client

    def __init__(self, client: Client) -> None:
        object.__setattr__(self, "_client", client)

    @property
    def headers(self) -> SessionHeaders:
        """The headers that every request of the client has; a change holds for all of them."""
        return SessionHeaders(self._client)

    @property
    def auth(self) -> tuple[str, str] | None:
        """The user name and the secret that sign all requests; None if a token does."""
        kind, _, coded = self.headers.get(_AUTHORIZATION, "").partition(" ")
        if kind != "Basic":
            return None
        try:
            name, _, secret = b64decode(coded).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return None
        return name, secret

    @auth.setter
    def auth(self, value: tuple[str, str]) -> None:
        self.headers[_AUTHORIZATION] = basic_header(*value)

    def __getattr__(self, name: str) -> object:
        return getattr(_find_requests_session(self._client, name), name)

    def __setattr__(self, name: str, value: object) -> None:
        if name == "auth":
            object.__setattr__(self, name, value)
        else:
            setattr(_find_requests_session(self._client, name), name, value)

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = None,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> httpx.Response:
        """The answer to one request.

        Raises:
            ZenpyException: no answer came, or the address is not the account's.
        """
        try:
            answer = self._client.request(
                method, url, params=params, json=json, content=data, headers=headers, within=timeout
            ).response
        except ZenpyException as error:
            if error.response is None:
                raise
            return error.response
        if answer is None:
            raise ZenpyException("There is no answer of httpx.")
        return answer

    def get(
        self,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> httpx.Response:
        """The answer to a GET request."""
        return self.request("GET", url, params=params, headers=headers, timeout=timeout)

    def post(
        self,
        url: str,
        *,
        json: object = None,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> httpx.Response:
        """The answer to a POST request."""
        return self.request("POST", url, json=json, data=data, headers=headers, timeout=timeout)

    def put(
        self,
        url: str,
        *,
        json: object = None,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> httpx.Response:
        """The answer to a PUT request."""
        return self.request("PUT", url, json=json, data=data, headers=headers, timeout=timeout)

    def patch(
        self,
        url: str,
        *,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> httpx.Response:
        """The answer to a PATCH request."""
        return self.request("PATCH", url, json=json, headers=headers, timeout=timeout)

    def delete(
        self,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> httpx.Response:
        """The answer to a DELETE request."""
        return self.request("DELETE", url, params=params, headers=headers, timeout=timeout)


def _find_requests_session(client: Client, name: str) -> object:
    """The session of requests that the program has given to the client.

    Raises:
        AttributeError: it has given none.
    """
    session = client._transport._session
    if isinstance(session, RequestsClient):
        return session.requests_session
    raise AttributeError(
        f"The session of a resource has no {name} here: make an httpx.Client with what you need, and give it to Zenpy(session=...)."
    )


class SessionHeaders(MutableMapping[str, str]):
    """The headers of all requests of a client; their names have no case, and the repr does not show how requests are signed."""

    def __init__(self, client: Client) -> None:
        transport = client._transport
        self._credentials = client._credentials
        self._common = transport._headers
        session: Any = transport._session
        if isinstance(session, RequestsClient):
            session = session.requests_session
        self._of_the_session: MutableMapping[str, str] = {} if session is None else session.headers

    def _all(self) -> dict[str, tuple[str, str]]:
        """Names and values by the name in small letters; those that go before others come later."""
        layers = (self._of_the_session, self._common, self._credentials.headers())
        return {name.lower(): (name, value) for layer in layers for name, value in layer.items()}

    def __getitem__(self, name: str) -> str:
        return self._all()[name.lower()][1]

    def __setitem__(self, name: str, value: str) -> None:
        if name.lower() == _AUTHORIZATION:
            self._credentials.replace_header(value)
        else:
            self._remove(self._common, name)
            self._common[name] = value

    def __delitem__(self, name: str) -> None:
        if name.lower() not in self._all():
            raise KeyError(name)
        if name.lower() == _AUTHORIZATION:
            raise ZenpyException("A client signs its requests; make one with anonymous=True instead.")
        self._remove(self._common, name)
        self._remove(self._of_the_session, name)

    @staticmethod
    def _remove(headers: MutableMapping[str, str], name: str) -> None:
        for found in [one for one in headers if one.lower() == name.lower()]:
            del headers[found]

    def __iter__(self) -> Iterator[str]:
        return iter([name for name, _ in self._all().values()])

    def __len__(self) -> int:
        return len(self._all())

    def __repr__(self) -> str:
        shown = {name: "..." if name.lower() == _AUTHORIZATION else value for name, value in self.items()}
        return f"{type(self).__name__}({shown})"
