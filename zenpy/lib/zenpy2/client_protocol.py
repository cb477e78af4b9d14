"""What this room needs of the sync client beside what every room below the clients needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from zenpy.lib.pagination.client_protocol import SyncClient

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from zenpy.lib.auth.credentials import Credentials
    from zenpy.lib.calls.call import Call
    from zenpy.lib.http.message import Response
    from zenpy.lib.http.transport import SyncTransport
    from zenpy.lib.pagination.page import Page
    from zenpy.lib.records.base import BaseObject


class Answer(Protocol):
    """The answer to `client.request()`."""

    _response: Response

    @property
    def content(self) -> bytes:
        """The body as it came."""

    @property
    def response(self) -> httpx.Response | None:
        """The answer as httpx gives it."""

    def json(self) -> object:
        """The body decoded as JSON."""


class Resource(Protocol):
    """A resource of the sync client."""

    _client: SyncClient


class Client(SyncClient, Protocol):
    """The sync client, as this room uses it."""

    _account_name: tuple[str, str]
    _credentials: Credentials
    _transport: SyncTransport
    _link: object

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        within: float | None = None,
    ) -> Answer:
        """Send a request that no method of the client stands for."""

    def _read_page(self, call: Call, began: int, response: Response) -> Page[BaseObject]:
        """One page of a listing, made of its answer."""
