"""What zenpy 2 called the session of a resource, for programs that send a request with it. It sends to the account only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.exception import ZenpyException

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    import httpx

    from zenpy.lib.zenpy2.client_protocol import Client


class Session:
    """Sends requests through the client, with its credentials, limits and hooks; an error status is not an exception."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def headers(self) -> MutableMapping[str, str]:
        """The headers that every request of the client has; a change holds for all of them."""
        return self._client._transport._headers

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
