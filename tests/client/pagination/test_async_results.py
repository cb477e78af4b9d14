"""Results of an async client: how much is read for what is asked, and what cannot be asked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import Pages, use_sandbox_clock
from zenpy import AsyncZenpy
from zenpy.lib.exception import DeadlineExceeded, ZenpyException
from zenpy.sandbox import Sandbox

BOTH = pytest.mark.parametrize("run", [on_asyncio, on_trio])


def read(run: Run, work: Callable[[AsyncZenpy], Awaitable[None]], pages: list[list[int]]) -> list[int]:
    """Work with a client of a listing; the pages that were fetched."""
    server = Pages(pages)

    async def main() -> None:
        async with AsyncZenpy(
            subdomain="acme", oauth_token="x", transport=httpx.MockTransport(server)
        ) as client:
            await work(client)

    run(main)
    return server.sent


@BOTH
def test_no_more_is_read_than_is_asked_for(run: Run) -> None:
    async def work(client: AsyncZenpy) -> None:
        assert await client.tickets().take(0) == []
        assert await client.tickets().take(-1) == []
        assert [ticket.id for ticket in await client.tickets().take(1)] == [1]
        assert [ticket.id for ticket in await client.tickets().take(2)] == [1, 2]
        first = await client.tickets().first()
        assert first is not None
        assert first.id == 1

    assert read(run, work, [[1, 2], [3]]) == [0, 0, 0]


@BOTH
def test_a_position_and_a_slice_read_no_more_than_they_take(run: Run) -> None:
    async def work(client: AsyncZenpy) -> None:
        assert (await client.tickets()[1]).id == 2
        assert [ticket.id for ticket in await client.tickets()[:2]] == [1, 2]
        assert [ticket.id for ticket in await client.tickets()[1:3]] == [2, 3]
        assert await client.tickets()[:0] == []

    assert read(run, work, [[1, 2], [3], [4]]) == [0, 0, 0, 1]


@BOTH
def test_what_a_count_has_read_is_not_read_again(run: Run) -> None:
    async def work(client: AsyncZenpy) -> None:
        tickets = client.tickets()
        assert await tickets.count() == 3
        assert [ticket.id async for ticket in tickets] == [1, 2, 3]
        assert [ticket.id for ticket in await tickets.take(9)] == [1, 2, 3]

    assert read(run, work, [[1, 2], [3]]) == [0, 1]


@BOTH
def test_one_page_is_fetched_ahead_unless_more_are_asked_for(run: Run) -> None:
    async def work(client: AsyncZenpy) -> None:
        async with client.tickets().ahead() as tickets:
            async for _ in tickets:
                break
            await anyio.wait_all_tasks_blocked()

    assert read(run, work, [[number] for number in range(5)]) == [0, 1]


@BOTH
def test_what_needs_a_call_is_refused_without_one(run: Run) -> None:
    async def work(client: AsyncZenpy) -> None:
        with pytest.raises(ZenpyException, match=r"use `await results.count\(\)`"):
            len(client.tickets())  # type: ignore[arg-type]  # it says what to use instead
        with pytest.raises(ZenpyException, match=r"ahead\(\) fetches 1 page ahead or more, not 0"):
            client.tickets().ahead(0)
        with pytest.raises(
            ZenpyException, match="has no end, so neither a length nor a list; read it with a loop"
        ):
            await client.tickets.incremental(start_time=1, follow=True).all()

    assert read(run, work, [[1]]) == []


@BOTH
def test_no_page_waits_for_a_limit_beyond_the_time(run: Run) -> None:
    async def main() -> None:
        sandbox = Sandbox()
        sandbox.fail(status=429, headers={"Retry-After": "100"})
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            waited = use_sandbox_clock(client, sandbox)
            for results in (
                client.tickets(),
                client.search("x"),
                client.search_export("x", type="ticket"),
                client.tickets.incremental(start_time=1),
            ):
                with pytest.raises(
                    DeadlineExceeded, match=r"the next wait of 100 s \(rate limit reached\) would exceed"
                ):
                    await results.within(30).all()
            assert waited == []

    run(main)
