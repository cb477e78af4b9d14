"""Closing a client releases what it opened, and only that."""

from __future__ import annotations

import asyncio
import gc
import threading

import anyio
import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


class Counting(httpx.AsyncBaseTransport):
    """The sandbox, and how often it was closed."""

    def __init__(self) -> None:
        self.inner = Sandbox().transport
        self.closed = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.inner.handle_async_request(request)

    async def aclose(self) -> None:
        self.closed += 1


def test_leaving_the_block_closes_the_connections() -> None:
    with Sandbox().serve() as server:
        with Zenpy(base_url=server.url, oauth_token="x") as client:
            client.users.me()
            assert not client._transport._http.is_closed
        assert client._transport._http.is_closed
        with pytest.raises(ZenpyException, match="is closed"):
            client.users.me()


def test_an_error_in_the_block_closes_too() -> None:
    client = Zenpy(subdomain="a", oauth_token="x", transport=Sandbox().transport)
    client.users.me()
    with pytest.raises(KeyError), client:
        raise KeyError
    assert client._transport._http.is_closed


def test_a_client_that_was_never_used_can_be_closed() -> None:
    client = Zenpy(subdomain="a", oauth_token="x")
    client.close()
    with pytest.raises(ZenpyException, match="is closed"):
        client.users.me()


def test_a_session_of_ones_own_stays_open() -> None:
    session = httpx.Client(transport=Sandbox().transport)
    with Zenpy(subdomain="a", oauth_token="x", session=session) as client:
        client.users.me()
    assert not session.is_closed
    session.close()


def test_the_async_client_is_closed_alike() -> None:
    async def main() -> None:
        session = httpx.AsyncClient(transport=Sandbox().transport)
        async with AsyncZenpy(subdomain="a", oauth_token="x", session=session) as client:
            await client.users.me()
        assert not session.is_closed
        await session.aclose()
        transport = Counting()
        async with AsyncZenpy(subdomain="a", oauth_token="x", transport=transport) as client:
            await client.users.me()
            assert transport.closed == 0
        assert transport.closed == 1
        with pytest.raises(ZenpyException, match="is closed"):
            await client.users.me()

    asyncio.run(main())


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_unclosed_client_is_closed_with_its_loop(run: Run) -> None:
    transport = Counting()
    client = AsyncZenpy(subdomain="a", oauth_token="x", transport=transport)

    async def main() -> None:
        await client.users.me()

    run(main)
    run(main)
    assert transport.closed == 2
    assert (
        not client._transport._by_loop.opened()
    )  # a program that has made a thousand loops does not keep them


def test_loops_that_were_closed_by_hand_are_not_kept() -> None:
    client = AsyncZenpy(subdomain="a", oauth_token="x", transport=Sandbox().transport)

    async def main() -> None:
        await client.users.me()

    for _ in range(5):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(main())
        loop.close()
    assert len(client._transport._by_loop.opened()) == 1


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_a_cancel_while_closing_leaves_nothing_open(run: Run) -> None:
    with Sandbox().serve() as server:

        async def main() -> None:
            with anyio.CancelScope() as scope:
                async with AsyncZenpy(base_url=server.url, oauth_token="x") as client:
                    await client.users.me()
                    scope.cancel()
            with pytest.raises(ZenpyException, match="is closed"):
                await client.users.me()

        run(main)  # an open socket would cause a ResourceWarning, which is an error here
        gc.collect()


def test_a_background_page_ends_with_its_loop() -> None:
    sandbox = Sandbox()
    for number in range(1, 301):
        sandbox.add("Ticket", {"id": number})
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        for _ in client.tickets().ahead():
            break
    assert not [one for one in threading.enumerate() if one.name.startswith("zenpy")]
