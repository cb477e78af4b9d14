"""Work that nothing interrupts, also where asyncio lacks the private function that protects it from the end of a loop."""

from __future__ import annotations

import asyncio

import anyio
import pytest
import trio

from zenpy.lib.concurrency import cancel_by_scope, run_uninterrupted


@pytest.fixture(params=[True, False], ids=["with the private function", "without it"])
def can_hide(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether a task can be hidden from the loop that ends."""
    hides: bool = request.param
    if not hides:
        monkeypatch.delattr(asyncio, "_unregister_task")
    return hides


@pytest.mark.usefixtures("can_hide")
def test_a_cancelled_task_finishes_the_work_first() -> None:
    done = []

    async def work() -> None:
        await anyio.sleep(0.02)
        done.append("work")

    async def main() -> None:
        task = asyncio.ensure_future(run_uninterrupted(work))
        await asyncio.sleep(0)
        for _ in range(3):
            task.cancel()
            await asyncio.sleep(0.001)
        with pytest.raises(asyncio.CancelledError):
            await task
        assert done == ["work"]

    asyncio.run(main())


@pytest.mark.usefixtures("can_hide")
def test_a_failure_of_the_work_is_raised() -> None:
    async def work() -> None:
        await anyio.sleep(0)
        raise ValueError("no room")

    with pytest.raises(ValueError, match="no room"):
        asyncio.run(run_uninterrupted(work))


def test_a_loop_that_ends_lets_the_work_finish_where_it_can_be_hidden(can_hide: bool) -> None:
    done = []

    async def work() -> None:
        await anyio.sleep(0.02)
        done.append("work")

    async def main() -> None:
        task = asyncio.ensure_future(run_uninterrupted(work))
        await asyncio.sleep(0.001)
        assert not task.done()

    asyncio.run(main())
    assert done == (["work"] if can_hide else [])


class Ended(BaseException):
    """An error that is not an Exception, as those of test frameworks are."""


def test_an_error_that_is_not_an_exception_reaches_the_caller_of_the_work() -> None:
    async def work() -> None:
        raise Ended

    async def main() -> None:
        with pytest.raises(Ended):
            await asyncio.wait_for(cancel_by_scope(work), timeout=5)

    asyncio.run(main())


def test_it_does_so_under_trio_from_work_that_nothing_interrupts() -> None:
    async def work() -> None:
        raise Ended

    async def main() -> None:
        with pytest.raises(Ended):
            await run_uninterrupted(work)

    trio.run(main)
