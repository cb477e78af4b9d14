"""`client.each` on an async client: the same outcomes as on the sync one, and no task left when a loop is left."""

from __future__ import annotations

import gc
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from contextlib import aclosing
from contextvars import ContextVar
from itertools import count

import anyio
import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from zenpy import AsyncZenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import RecordNotFoundException, ZenpyException
from zenpy.sandbox import Sandbox

both = pytest.mark.parametrize("run", [on_asyncio, on_trio])
Answer = Callable[[httpx.Request], Coroutine[None, None, httpx.Response]]


class Comments:
    """A server of comments that counts its requests; ids above 900 do not exist."""

    def __init__(self) -> None:
        self.sent: list[int] = []
        self.under_way = self.most = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.path.split("/")[4])
        self.sent.append(number)
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            await self.answering(number)
        finally:
            self.under_way -= 1
        if number > 900:
            return httpx.Response(404, json={"error": "RecordNotFound"})
        return httpx.Response(200, json={"comments": [{"id": number}, {"id": number}], "next_page": None})

    async def answering(self, number: int) -> None:
        """What happens before the answer."""


def client_of(server: Answer) -> AsyncZenpy:
    return AsyncZenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(server))


@both
def test_outcomes_come_in_the_order_of_the_records(run: Run) -> None:
    async def main() -> None:
        server = Comments()
        async with client_of(server) as client:
            tickets = [Ticket(id=number) for number in (*range(1, 31), 999)]
            outcomes = [outcome async for outcome in client.each(client.tickets.comments, tickets)]
        assert [outcome.record for outcome in outcomes] == tickets
        assert [outcome.position for outcome in outcomes] == list(range(31))
        assert [len(outcome.value) for outcome in outcomes[:-1]] == [2] * 30
        assert isinstance(outcomes[-1].error, RecordNotFoundException)
        assert sorted(server.sent) == [*range(1, 31), 999]

    run(main)


@both
def test_so_many_calls_are_under_way_as_there_are_workers(run: Run) -> None:
    async def main() -> None:
        all_there = anyio.Event()

        class Together(Comments):
            async def answering(self, number: int) -> None:
                if self.under_way == 4:
                    all_there.set()
                with anyio.fail_after(5):
                    await all_there.wait()

        server = Together()
        async with client_of(server) as client:
            found = client.each(client.tickets.comments, range(1, 13), workers=4)
            assert len([outcome async for outcome in found]) == 12
        assert server.most == 4

    run(main)


@both
def test_outcomes_come_as_their_calls_end_if_the_order_does_not_matter(run: Run) -> None:
    async def main() -> None:
        first_may_end = anyio.Event()

        class FirstIsSlow(Comments):
            async def answering(self, number: int) -> None:
                if number == 1:
                    await first_may_end.wait()

        async with client_of(FirstIsSlow()) as client:
            found = client.each(client.tickets.comments, range(1, 6), workers=2, ordered=False)
            assert [(await anext(found)).record for _ in range(3)] == [2, 3, 4]
            first_may_end.set()
            assert sorted([outcome.record async for outcome in found]) == [1, 5]

    run(main)


@both
def test_an_endless_source_is_read_no_further_than_twice_the_workers(run: Run) -> None:
    taken: list[int] = []

    async def source() -> AsyncGenerator[int]:
        for number in count(1):
            taken.append(number)
            yield number

    async def main() -> None:
        server = Comments()
        async with (
            client_of(server) as client,
            aclosing(source()) as numbers,
            client.each(client.tickets.comments, numbers, workers=3) as outcomes,
        ):
            for position in range(50):
                assert (await anext(outcomes)).record == position + 1
                assert len(taken) <= position + 6
        assert len(server.sent) <= 55
        assert server.under_way == 0

    run(main)


@both
def test_values_raise_the_first_error_and_no_further_call_is_made(run: Run) -> None:
    async def main() -> None:
        server = Comments()
        async with client_of(server) as client:
            values = client.each(client.tickets.comments, [1, 2, 901, *range(3, 900)], workers=2).values()
            assert [len(await anext(values)) for _ in range(2)] == [2, 2]
            with pytest.raises(RecordNotFoundException):
                await anext(values)
            assert server.under_way == 0
            sent = len(server.sent)
            assert sent <= 6
            assert [value async for value in values] == []
            assert len(server.sent) == sent

    run(main)


@both
def test_an_error_of_the_source_comes_after_the_outcomes_before_it(run: Run) -> None:
    def source() -> Iterator[int]:
        yield from (1, 2, 3)
        raise KeyError("the source's own")

    async def main() -> None:
        async with client_of(Comments()) as client:
            outcomes = client.each(client.tickets.comments, source())
            assert [(await anext(outcomes)).record for _ in range(3)] == [1, 2, 3]
            with pytest.raises(KeyError, match="own"):
                await anext(outcomes)
            assert [outcome async for outcome in outcomes] == []

    run(main)


class NeverEnds(Comments):
    """Answers only the first ticket."""

    async def answering(self, number: int) -> None:
        if number > 1:
            await anyio.sleep_forever()


@both
def test_closing_cancels_what_is_under_way(run: Run) -> None:
    async def main() -> None:
        server = NeverEnds()
        async with client_of(server) as client:
            async with client.each(client.tickets.comments, range(1, 900), workers=3) as outcomes:
                assert (await anext(outcomes)).record == 1
                await anyio.wait_all_tasks_blocked()
                assert server.under_way == 3
            assert server.under_way == 0
            assert sorted(server.sent) == [1, 2, 3, 4]
            assert [outcome async for outcome in outcomes] == []
            await outcomes.close()

    run(main)


@both
def test_a_loop_that_is_left_cancels_what_is_under_way(run: Run) -> None:
    async def main() -> None:
        server = NeverEnds()
        async with client_of(server) as client:
            async for _ in client.each(client.tickets.comments, range(1, 900), workers=3):
                break
            gc.collect()
            await anyio.wait_all_tasks_blocked()
            assert server.under_way == 0
            assert len(server.sent) <= 4

    run(main)


@both
def test_a_loop_that_is_cancelled_cancels_its_calls(run: Run) -> None:
    async def main() -> None:
        server = NeverEnds()
        async with client_of(server) as client:
            outcomes = client.each(client.tickets.comments, range(1, 900), workers=3)
            with anyio.CancelScope() as scope:
                await anext(outcomes)
                async with anyio.create_task_group() as group:
                    group.start_soon(anext, outcomes)
                    await anyio.wait_all_tasks_blocked()
                    scope.cancel()
            await anyio.wait_all_tasks_blocked()
            assert server.under_way == 0
            assert [outcome async for outcome in outcomes] == []

    run(main)


@both
def test_another_task_may_close_it(run: Run) -> None:
    async def main() -> None:
        async with client_of(NeverEnds()) as client:
            outcomes = client.each(client.tickets.comments, range(1, 900))
            found: list[int] = []

            async def read() -> None:
                found.extend([outcome.record async for outcome in outcomes])

            async with anyio.create_task_group() as group:
                group.start_soon(read)
                await anyio.wait_all_tasks_blocked()
                await outcomes.close()
            assert found == [1]

    run(main)


@both
def test_any_coroutine_function_can_be_called(run: Run) -> None:
    trace: ContextVar[str] = ContextVar("trace")

    async def call(number: int, more: int = 0) -> str:
        return f"{trace.get()} {number + more}"

    def plain(number: int) -> int:
        return number

    async def main() -> None:
        trace.set("mine")
        async with client_of(Comments()) as client:
            assert [value async for value in client.each(call, [1, 2]).values()] == ["mine 1", "mine 2"]
            assert [value async for value in client.each(call, [1], more=4).values()] == ["mine 5"]
            (outcome,) = [one async for one in client.each(plain, [1])]
            assert "awaited" in str(outcome.error)
            with pytest.raises(ZenpyException, match=r"views\(id=id\)"):
                client.each(client.views, [1])

    run(main)


@both
def test_what_is_no_exception_ends_the_loop(run: Run) -> None:
    class Ended(BaseException):
        pass

    async def call(number: int) -> int:
        if number == 2:
            raise Ended
        return number

    async def main() -> None:
        async with client_of(Comments()) as client:
            outcomes = client.each(call, [1, 2, 3], workers=1)
            assert (await anext(outcomes)).value == 1
            with pytest.raises(Ended):
                await anext(outcomes)

    run(main)


def test_a_call_that_is_cancelled_by_others_is_no_end_of_the_records() -> None:
    import asyncio

    async def call(number: int) -> int:
        raise asyncio.CancelledError

    async def main() -> None:
        async with client_of(Comments()) as client:
            with pytest.raises(asyncio.CancelledError):
                await anext(client.each(call, [1, 2, 3]))

    on_asyncio(main)


@both
def test_progress_is_counted_on_the_sandbox(run: Run) -> None:
    async def main() -> None:
        sandbox = Sandbox()
        sandbox.seed({"Ticket": [{"subject": "A"}] * 3})
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            outcomes = client.each(client.tickets.comments, [1, 2, 999])
            assert (outcomes.total, repr(outcomes)) == (3, "<each: 0 of 3 done>")
            assert [(outcomes.done, outcomes.failed) async for _ in outcomes] == [(1, 0), (2, 0), (3, 1)]
            listed = client.each(client.tickets.comments, client.problems())
            assert (listed.total, repr(listed)) == (None, "<each: 0 of ? done>")

    run(main)
