"""Closing a client releases what it opened, and only that."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


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
    with pytest.raises(KeyError), client:
        raise KeyError
    assert client._transport._http.is_closed


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
        async with AsyncZenpy(subdomain="a", oauth_token="x", transport=Sandbox().transport) as client:
            await client.users.me()
        assert client._transport._http.is_closed
        with pytest.raises(ZenpyException, match="is closed"):
            await client.users.me()

    asyncio.run(main())
