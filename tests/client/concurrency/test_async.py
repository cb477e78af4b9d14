"""The async client runs under asyncio and under trio, with the same results."""

from __future__ import annotations

import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from zenpy import AsyncZenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_calls_lists_and_relations_work(run: Run) -> None:
    sandbox = Sandbox()

    async def main() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            user = await client.users.create(User(name="Jo", email="jo@example.com"))
            made = await client.tickets.create(Ticket(subject="Hi", description="x", requester=user))
            assert [ticket.id async for ticket in client.tickets()] == [made.ticket.id]
            client.purge_cache("user")
            ticket = await client.tickets(id=made.ticket.id)
            with pytest.raises(ZenpyException, match="awaitable_attrs"):
                _ = ticket.requester
            requester = await ticket.awaitable_attrs.requester
            assert requester is not None
            assert requester.name == "Jo"
            assert ticket.requester is requester

    run(main)


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_a_limit_is_waited_out(run: Run) -> None:
    sandbox = Sandbox()
    sandbox.add("Ticket", {"id": 1, "subject": "Hi"})
    sandbox.fail(path="/api/v2/tickets/1", status=429, headers={"Retry-After": "0.01"})

    async def main() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            assert (await client.tickets(id=1)).subject == "Hi"

    run(main)
    assert [seen.status for seen in sandbox.requests] == [429, 200]
