"""A request for tokens whose answer never ends does not hold up the client."""

from __future__ import annotations

import time

import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import NetworkTimeout
from zenpy.oauth import ClientCredentials
from zenpy.sandbox import Sandbox


def _dripping() -> tuple[Sandbox, ClientCredentials]:
    sandbox = Sandbox()
    sandbox.oauth.clients["app"] = "secret"
    sandbox.fail("POST /oauth/tokens", kind="drip", delay=0.05, times=None)
    grant = ClientCredentials("app", "secret")
    grant.longest_request = 0.2
    return sandbox, grant


def test_a_sync_client_gives_up() -> None:
    sandbox, grant = _dripping()
    with sandbox.serve() as server, Zenpy(base_url=server.url, oauth=grant) as client:
        client._transport.sleep = lambda seconds: None  # type: ignore[method-assign]  # between its tries
        start = time.monotonic()
        with pytest.raises(NetworkTimeout):
            client.users.me()
        assert time.monotonic() - start < 40 * 0.05


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_async_client_gives_up(run: Run) -> None:
    sandbox, grant = _dripping()

    async def rest(seconds: float) -> None:
        """Between its tries."""

    async def main() -> None:
        async with AsyncZenpy(base_url=server.url, oauth=grant) as client:
            client._transport.sleep = rest  # type: ignore[method-assign]  # no time in tests
            start = time.monotonic()
            with pytest.raises(NetworkTimeout):
                await client.users.me()
            assert time.monotonic() - start < 40 * 0.05

    with sandbox.serve() as server:
        run(main)
