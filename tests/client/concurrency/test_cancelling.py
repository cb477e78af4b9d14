"""Cancelled at every step: whatever a task was doing, its place in the limits is free again and the client goes on."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from io import BytesIO
from typing import IO, cast

import anyio
import anyio.lowlevel
import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.oauth import authorize, refresh_grant
from zenpy import AsyncZenpy, Zenpy
from zenpy.sandbox import Sandbox

Work = Callable[[AsyncZenpy], Awaitable[object]]


async def call(client: AsyncZenpy) -> None:
    await client.users.me()


async def listing(client: AsyncZenpy) -> None:
    async for _ in client.tickets(page_size=10):
        pass


async def ahead(client: AsyncZenpy) -> None:
    async with client.tickets(page_size=10).ahead(2) as tickets:
        async for _ in tickets:
            pass


async def upload(client: AsyncZenpy) -> None:
    await client.attachments.upload(BytesIO(b"x" * 300_000), target_name="a.txt")


def is_idle(client: AsyncZenpy | Zenpy) -> bool:
    """Whether no call counts as being out."""
    governor = client._governor
    buckets = [*governor._areas.values(), *governor._endpoints.all_buckets()]
    return governor._under_way == 0 and all(bucket._under_way == 0 for bucket in buckets)


async def cancelled_after(steps: int, client: AsyncZenpy, work: Work) -> None:
    """Let the loop make so many steps, then cancel."""
    async with anyio.create_task_group() as group:
        group.start_soon(work, client)
        for _ in range(steps):
            await anyio.lowlevel.checkpoint()
        group.cancel_scope.cancel()


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
@pytest.mark.parametrize("work", [call, listing, ahead, upload])
@pytest.mark.parametrize("oauth", [False, True], ids=["token", "oauth"])
def test_a_cancel_at_any_step_leaves_nothing_behind(run: Run, work: Work, oauth: bool) -> None:
    sandbox = Sandbox(oauth={"app": "app-secret"}) if oauth else Sandbox()
    for number in range(1, 41):
        sandbox.add("Ticket", {"id": number})
    with sandbox.serve() as server:

        async def main() -> None:
            for steps in (0, 1, 3, 6, 9, 12, 16, 20, 30, 60, 200):
                grant = refresh_grant(sandbox, authorize(sandbox)) if oauth else None
                if oauth:
                    sandbox.clock.advance(hours=1)
                async with AsyncZenpy(
                    base_url=server.url, oauth=grant, oauth_token=None if oauth else "x"
                ) as client:
                    await cancelled_after(steps, client, work)
                    assert is_idle(client), steps
                    assert grant is None or not grant.renewal_lock.locked()
                    with anyio.fail_after(20):
                        assert (await client.users.me()).id is not None
                    assert is_idle(client)

        run(main)
    gc.collect()  # what was left open would warn now, and warnings are errors


def test_a_disk_that_is_full_leaves_nothing_behind() -> None:
    class Full(BytesIO):
        def write(self, part: object) -> int:
            raise OSError("disk full")

    sandbox = Sandbox()
    upload = sandbox.add("Attachment", {"id": 1, "file_name": "a", "content_url": "http://127.0.0.1:1/a"})
    with sandbox.serve() as server:
        upload["content_url"] = f"{server.url}/api/v2/users/me"  # any content will do

        async def main() -> None:
            async with AsyncZenpy(base_url=server.url, oauth_token="x") as client:
                with pytest.raises(OSError, match="disk full"):
                    await client.attachments.download(1, cast("IO[bytes]", Full()))
                assert is_idle(client)

        asyncio.run(main())


@pytest.mark.parametrize("where", ["on_request", "on_response", "on_wait"])
def test_a_hook_that_raises_leaves_nothing_behind(where: str, patient: list[float]) -> None:
    def fail(event: object) -> None:
        raise KeyboardInterrupt

    answer = httpx.Response(
        429, headers={"Retry-After": "1", "X-Rate-Limit": "9", "X-Rate-Limit-Remaining": "8"}
    )
    transport = httpx.MockTransport(lambda request: answer)
    with Zenpy(subdomain="a", oauth_token="x", transport=transport, **{where: fail}) as client:  # type: ignore[arg-type]  # a hook's name
        with pytest.raises(KeyboardInterrupt):
            client.users.me()
        assert is_idle(client)


def test_a_time_out_of_asyncio_leaves_nothing_behind() -> None:
    sandbox = Sandbox()
    sandbox.fail("GET", "/api/v2/users/me", kind="slow", delay=0.3)

    async def main(url: str) -> None:
        async with AsyncZenpy(base_url=url, oauth_token="x") as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.users.me(), 0.05)
            assert is_idle(client)
            await client.users.me()

    with sandbox.serve() as server:
        asyncio.run(main(server.url))
