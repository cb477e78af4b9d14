"""Clients as loops: a transport, and a runner that carries out the flows of calls, once sync and once async.

The client of an API adds its constructor and its resources: `Zenpy` those of Zendesk, a generated client those of its own API.
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from zenpy.lib.cache.one_cache import next_moment
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Method
from zenpy.lib.client.caching import find_cached
from zenpy.lib.client.core import ClientCore
from zenpy.lib.client.settings import is_requests_session
from zenpy.lib.custom.fields import place_custom_values, records_with_names
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

    def __get__(self, client: Any, kind: type) -> T:
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
        for record, area in records_with_names(arguments):
            place_custom_values(record, self._link.field_definitions(area, record))
        call = self._plan(cast("Method[object]", method), arguments)
        if call.operation.is_listing:
            return BaseResultGenerator[T](self, call)
        cached = find_cached(self.cache, call)
        if cached is not None:
            return cached
        with WarningsAtTheEnd():
            return self._finish_call(call, self._run_flow(self._build_flow(call)))

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
        waiting = records_with_names(arguments)
        found = [self._link.field_definitions(area, record) for record, area in waiting]
        if None in found:
            return self._load_definitions(method, arguments)
        for (record, _), definitions in zip(waiting, found, strict=True):
            place_custom_values(record, definitions)
        call = self._plan(cast("Method[object]", method), arguments)
        return AsyncResultGenerator[T](self, call) if call.operation.is_listing else self._send_call(call)

    async def _load_definitions(self, method: Method[T], arguments: Mapping[str, object]) -> object:
        """Carry out a call whose records have values of custom fields that are not known yet."""
        for record, area in records_with_names(arguments):
            await self._link.load_definitions(area, record)
        answer = self._perform_call(method, arguments)
        return await answer if isinstance(answer, Awaitable) else answer

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
