"""What the rooms below the clients need of a client: resources, listings, bulk calls, mixins and links between records.

They know a client by these protocols alone, so that no import points upwards. The members with an underscore are not
public: they belong to this package, and an editor does not offer them after `client.`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from zenpy.lib.account.definitions import Definitions, Named
    from zenpy.lib.cache import ZenpyCacheManager
    from zenpy.lib.calls.call import Call
    from zenpy.lib.calls.operation import Method
    from zenpy.lib.http.exchange import Flow
    from zenpy.lib.http.governor import Governor
    from zenpy.lib.http.message import Request
    from zenpy.lib.http.servers import Servers
    from zenpy.lib.pagination.page import Page

T = TypeVar("T")
R = TypeVar("R")


class LinkedClient(Protocol):
    """What records need of the client that fetched them; its resources are found by their names.

    Attributes:
        is_async: whether calls have to be awaited.
        cache: the caches of the client.
        base_url: the origin of the account.
    """

    is_async: bool
    base_url: str
    cache: ZenpyCacheManager


class DefinitionsReader(Protocol):
    """What records with custom fields need of their client: `client.definitions`."""

    def find(self, area: str, key: str | None, /) -> Definitions[Named] | None:
        """The definitions of an area if they are at hand."""

    def fetch(self, area: str, key: str | None, /) -> Definitions[Named] | None:
        """The same; a sync client fetches them if necessary."""

    async def load_area(self, area: str, key: str | None, /) -> Definitions[Named] | None:
        """The same on an async client, which fetches them if necessary."""

    def show(self, custom_object: str, key: object, /) -> object:
        """The record of a custom object, None if it is gone; to be awaited on an async client."""


class _Client(LinkedClient, Protocol):
    """What both clients have.

    Attributes:
        base_url: the account's origin.
        _servers: the servers of the client, the account's among them.
        _governor: when requests may be sent; its clock is the client's.
    """

    base_url: str
    _servers: Servers
    _governor: Governor

    def _perform_call(self, method: Method[T], arguments: Mapping[str, object]) -> object:
        """Make one call of a resource. A listing is returned at once; on an async client all else has to be awaited."""

    def _place_names(self, method: Method[object], arguments: Mapping[str, object]) -> Mapping[str, object]:
        """The arguments of a call with names in their places; an async client has to have loaded the definitions."""


class SyncClient(_Client, Protocol):
    """A sync client, as this package uses it."""

    def _fetch_page(self, call: Call, request: Request, time_left: float | None = None, /) -> Page[T]:
        """Send the request for one page of a listing, in `time_left` seconds at most, and read the answer."""

    def _run_flow(self, flow: Flow[R]) -> R:
        """Perform the effects of a flow until it ends, and return its result."""


class AsyncClient(_Client, Protocol):
    """An async client, as this package uses it."""

    async def _fetch_page(self, call: Call, request: Request, time_left: float | None = None, /) -> Page[T]:
        """The same as `SyncClient._fetch_page`."""

    async def _load_and_place(
        self, method: Method[object], arguments: Mapping[str, object]
    ) -> Mapping[str, object]:
        """The same as `_place_names`; it loads definitions."""

    async def _run_flow(self, flow: Flow[R]) -> R:
        """The same as `SyncClient._run_flow`."""
