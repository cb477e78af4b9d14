"""Running a coroutine function under asyncio or under trio: tests of the async client run under both."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import trio

Run = Callable[[Callable[[], Awaitable[None]]], None]


def on_asyncio(main: Callable[[], Awaitable[None]]) -> None:
    async def started() -> None:
        await main()

    asyncio.run(started())


def on_trio(main: Callable[[], Awaitable[None]]) -> None:
    trio.run(main)
