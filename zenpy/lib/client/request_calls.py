"""`client.request()` of both clients: a request that no method of them stands for, sent like every other."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from zenpy.lib.client.any_request import Answer, build_request
from zenpy.lib.http.exchange import Flow, exchange

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.lib.cache import ZenpyCacheManager
    from zenpy.lib.client.any_request import Params
    from zenpy.lib.http.governor import Governor
    from zenpy.lib.http.message import Request
    from zenpy.lib.http.servers import Servers
    from zenpy.lib.related.link import Link

R = TypeVar("R")


class _AnyRequests:
    """What it needs of a client, and the flow that both clients run."""

    cache: ZenpyCacheManager
    _servers: Servers
    _governor: Governor
    _link: Link

    def _exchange_any(self, request: Request, within: float | None) -> Flow[Answer]:
        """The flow of the request; after a write nobody knows which of the cached records it has changed."""
        try:
            return Answer((yield from exchange(request, self._governor, within)), self._link)
        finally:
            if request.method not in ("GET", "HEAD"):
                self.cache.purge()


class AnyRequests(_AnyRequests):
    """The call of the sync client."""

    def _run_flow(self, flow: Flow[R]) -> R:
        raise NotImplementedError

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Params | None = None,
        json: object = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        within: float | None = None,
    ) -> Answer:
        """Send a request that no method of the client stands for, signed, repeated and limited like every other.

        The cached records are dropped after a write, as nobody knows which of them it changes.

        Args:
            method: `GET`, `POST`, `PUT`, `PATCH`, `DELETE` or `HEAD`.
            url: a path such as `/api/v2/tickets`, or a URL of the account, such as that of a next page.
            params: the query: texts, numbers, times, records by their ids, and lists of them. None leaves one out.
            json: the body as JSON data; records and times in it are written as in other calls.
            content: the body as bytes instead; `headers=` says of what type.
            headers: more headers. With an `Idempotency-Key`, a write is repeated like a read.
            within: the seconds that the request may take, its waits and repetitions together.

        Returns:
            The answer: `status`, `headers`, `content`, `json()`, and `record(Ticket)` or `records(Ticket)` for what is in it.

        Raises:
            ZenpyException: the address is not on the account's host, or an argument cannot be sent; nothing was sent.
            APIException: the call failed; its class tells how.
        """
        request = build_request(
            self._servers, method, url, params=params, json=json, content=content, headers=headers
        )
        return self._run_flow(self._exchange_any(request, within))


class AsyncAnyRequests(_AnyRequests):
    """The call of the async client."""

    async def _run_flow(self, flow: Flow[R]) -> R:
        raise NotImplementedError

    async def request(
        self,
        method: str,
        url: str,
        *,
        params: Params | None = None,
        json: object = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        within: float | None = None,
    ) -> Answer:
        """Send a request that no method of the client stands for, signed, repeated and limited like every other.

        The cached records are dropped after a write, as nobody knows which of them it changes.

        Args:
            method: `GET`, `POST`, `PUT`, `PATCH`, `DELETE` or `HEAD`.
            url: a path such as `/api/v2/tickets`, or a URL of the account, such as that of a next page.
            params: the query: texts, numbers, times, records by their ids, and lists of them. None leaves one out.
            json: the body as JSON data; records and times in it are written as in other calls.
            content: the body as bytes instead; `headers=` says of what type.
            headers: more headers. With an `Idempotency-Key`, a write is repeated like a read.
            within: the seconds that the request may take, its waits and repetitions together.

        Returns:
            The answer: `status`, `headers`, `content`, `json()`, and `record(Ticket)` or `records(Ticket)` for what is in it.

        Raises:
            ZenpyException: the address is not on the account's host, or an argument cannot be sent; nothing was sent.
            APIException: the call failed; its class tells how.
        """
        request = build_request(
            self._servers, method, url, params=params, json=json, content=content, headers=headers
        )
        return await self._run_flow(self._exchange_any(request, within))
