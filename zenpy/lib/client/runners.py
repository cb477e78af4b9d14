"""Clients as loops: a transport, and a runner that carries out the flows of calls, once sync and once async.

The client of an API adds its constructor and its resources: `Zenpy` those of Zendesk, a generated client those of its own API.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, overload

from zenpy.lib.cache.one_cache import next_moment
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Method
from zenpy.lib.client.caching import find_cached
from zenpy.lib.client.core import ClientCore
from zenpy.lib.client.names_in_calls import NotAtHand, collect_named, place_and_load, place_at_hand
from zenpy.lib.client.settings import is_requests_session
from zenpy.lib.each.calls import AsyncEachCalls, EachCalls
from zenpy.lib.http.driver import run_flow, run_flow_async
from zenpy.lib.http.exchange import Flow, exchange
from zenpy.lib.http.message import Request
from zenpy.lib.http.timeouts import to_timeouts
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator, Page
from zenpy.lib.warn import WarningsAtTheEnd

if TYPE_CHECKING:
    import httpx

    from zenpy.lib.client.settings import Settings
    from zenpy.lib.http.timeouts import Timeouts
    from zenpy.lib.http.transport import AsyncTransport, SyncTransport
    from zenpy.lib.zenpy2.requests_session import RequestsSession

T = TypeVar("T")
R = TypeVar("R")


def _adopt(session: httpx.Client | RequestsSession | None) -> httpx.Client | None:
    """The session as one of httpx."""
    if not is_requests_session(session):
        return cast("httpx.Client | None", session)
    from zenpy.lib.zenpy2.requests_session import adopt_session

    return adopt_session(session)


class _OnFirstUse(Generic[T]):
    """The transport of a client, made when it is first read: a program that has not made a call has not loaded httpx.

    Threads that read it at the same time get the same one.
    """

    @overload
    def __get__(self, client: None, kind: type) -> Self: ...
    @overload
    def __get__(self, client: ClientCore, kind: type) -> T: ...
    def __get__(self, client: Any, kind: type) -> Self | T:
        if client is None:  # of the class, as `MagicMock(spec=Zenpy)` reads it
            return self
        return cast("T", vars(client).setdefault("_transport", client._make_transport()))


class SyncRunner(ClientCore, EachCalls):
    """A sync client without its resources."""

    _transport: _OnFirstUse[SyncTransport] = _OnFirstUse()

    def __init__(
        self,
        settings: Settings,
        timeout: float | Timeouts | None,
        session: httpx.Client | RequestsSession | None,
        transport: httpx.BaseTransport | None,
    ) -> None:
        super().__init__(settings)
        to_timeouts(timeout)  # raises now if it is no time
        given = _adopt(session)

        def make() -> SyncTransport:
            from zenpy.lib.http.transport import SyncTransport

            return SyncTransport(
                settings.servers, self._user_agent, timeout, given, transport, settings.content
            )

        self._make_transport = make
        if session is not None or transport is not None:
            self._transport  # noqa: B018 - httpx is loaded, and a session has to be prepared

    def _perform_call(self, method: Method[T], arguments: Mapping[str, object]) -> object:
        """Carry out one call of a resource."""
        call = self._plan(cast("Method[object]", method), self._place_names(method, arguments))
        if call.operation.is_listing:
            return BaseResultGenerator[T](self, call)
        cached = find_cached(self.cache, call)
        if cached is not None:
            return cached
        with WarningsAtTheEnd():
            return self._finish_call(call, self._run_flow(self._build_flow(call)))

    def _place_names(self, method: Method[object], arguments: Mapping[str, object]) -> Mapping[str, object]:
        """The arguments of a call with names in their places; definitions are fetched if necessary."""
        return place_at_hand(self._link, method, arguments)

    def _fetch_page(self, call: Call, request: Request, within: float | None = None) -> Page[T]:
        with WarningsAtTheEnd():
            return self._read_page(
                call, next_moment(), self._run_flow(exchange(request, self._governor, within))
            )

    def _run_flow(self, flow: Flow[R]) -> R:
        """Carry out the effects of a flow until it is done."""
        with WarningsAtTheEnd():
            return run_flow(self._prepare_flow(flow), self._transport, self._hooks)

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncRunner(ClientCore, AsyncEachCalls):
    """An async client without its resources."""

    is_async = True
    _transport: _OnFirstUse[AsyncTransport] = _OnFirstUse()

    def __init__(
        self,
        settings: Settings,
        timeout: float | Timeouts | None,
        session: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        super().__init__(settings)
        to_timeouts(timeout)  # raises now if it is no time

        def make() -> AsyncTransport:
            from zenpy.lib.http.transport import AsyncTransport

            return AsyncTransport(
                settings.servers, self._user_agent, timeout, session, transport, settings.content
            )

        self._make_transport = make
        if session is not None or transport is not None:
            self._transport  # noqa: B018 - httpx is loaded, and a session has to be prepared

    def _perform_call(self, method: Method[T], arguments: Mapping[str, object]) -> object:
        """Carry out one call of a resource: a listing at once, anything else as a coroutine."""
        given = collect_named(method, arguments) or arguments
        try:
            placed = self._place_names(method, given)
        except NotAtHand:
            if method.forms[0].operation.is_listing:
                raise
            return self._load_and_call(method, given)
        call = self._plan(cast("Method[object]", method), placed)
        return AsyncResultGenerator[T](self, call) if call.operation.is_listing else self._send_call(call)

    async def _load_and_call(self, method: Method[T], arguments: Mapping[str, object]) -> object:
        """Carry out a call whose names need definitions that are not loaded yet."""
        placed = await self._load_and_place(method, arguments)
        return await self._send_call(self._plan(cast("Method[object]", method), placed))

    def _place_names(self, method: Method[object], arguments: Mapping[str, object]) -> Mapping[str, object]:
        """The arguments of a call with names in their places, if the definitions were loaded."""
        return place_at_hand(self._link, method, arguments)

    async def _load_and_place(
        self, method: Method[object], arguments: Mapping[str, object]
    ) -> Mapping[str, object]:
        """The arguments of a call with names in their places; definitions are loaded if necessary."""
        return await place_and_load(self._link, method, arguments)

    async def _send_call(self, call: Call) -> object:
        """Carry out one call that is not a listing."""
        cached = find_cached(self.cache, call)
        if cached is not None:
            return cached
        with WarningsAtTheEnd():
            return self._finish_call(call, await self._run_flow(self._build_flow(call)))

    async def _fetch_page(self, call: Call, request: Request, within: float | None = None) -> Page[T]:
        with WarningsAtTheEnd():
            return self._read_page(
                call, next_moment(), await self._run_flow(exchange(request, self._governor, within))
            )

    async def _run_flow(self, flow: Flow[R]) -> R:
        """Carry out the effects of a flow until it is done."""
        with WarningsAtTheEnd():
            return await run_flow_async(self._prepare_flow(flow), self._transport, self._hooks)

    async def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
