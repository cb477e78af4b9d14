"""Prefetch and time limits: the same records, the same errors at the same position, no thread or task left behind."""

from __future__ import annotations

import gc
import threading

import anyio
import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import Pages, client_of, read_all, use_sandbox_clock
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import DeadlineExceeded, NetworkTimeout, PermissionDenied, ZenpyException
from zenpy.sandbox import Sandbox

THREE = [[1, 2], [3, 4], [5]]


def running() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "zenpy-ahead"]


class Slow(Pages):
    """Sends the answer of a page only when the test allows it."""

    def __init__(self, pages: list[list[int]], fails_at: int | None = None) -> None:
        super().__init__(pages, fails_at=fails_at)
        self.threads: list[str] = []
        self.requested = [threading.Event() for _ in pages]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.threads.append(threading.current_thread().name)
        self.requested[int(request.url.params.get("page[after]", "0"))].set()
        return super().__call__(request)


def test_the_next_page_is_fetched_while_one_is_read() -> None:
    server = Slow(THREE)
    with client_of(server) as client:
        reader = iter(client.tickets().ahead())
        assert next(reader).id == 1
        assert server.requested[1].wait(5)
        assert next(reader).id == 2
        assert not server.requested[2].is_set()  # one page ahead, no more
        assert [ticket.id for ticket in reader] == [3, 4, 5]
    assert set(server.threads) == {"zenpy-ahead"}
    assert running() == []


def test_no_thread_is_left_when_a_loop_is_left() -> None:
    with client_of(Slow(THREE)) as client:
        tickets = client.tickets().ahead()
        for _ in tickets:
            break
        assert running() == []
        pages = tickets.pages()
        next(pages)
        pages.close()  # type: ignore[attr-defined]
        assert running() == []

        def deal() -> None:
            for _ in tickets:
                raise KeyError("the consumer's own")

        with pytest.raises(KeyError, match="own"):
            deal()
        gc.collect()
        assert running() == []


def test_a_loop_that_is_left_waits_for_the_page_under_way() -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        if "page[after]" in request.url.params:
            threading.Event().wait(0.2)
        return server(request)

    server = Pages(THREE)
    with client_of(slow) as client:
        pages = client.tickets().ahead().pages()
        next(pages)
        pages.close()  # type: ignore[attr-defined]
        assert running() == []
        assert server.sent == [0, 1]


def test_an_error_in_the_background_is_raised_where_its_page_would_be() -> None:
    server = Slow(THREE, fails_at=2)
    with client_of(server) as client:
        reader = iter(client.tickets().ahead())
        assert next(reader).id == 1
        assert [next(reader).id for _ in range(3)] == [2, 3, 4]
        assert server.requested[2].wait(5)
        with pytest.raises(PermissionDenied, match="page 2") as caught:
            next(reader)
    assert caught.value.__traceback__ is not None
    assert running() == []


def test_a_failure_beyond_what_is_read_is_not_raised() -> None:
    with client_of(Slow(THREE, fails_at=2)) as client:
        assert [ticket.id for ticket in client.tickets().ahead()[:3]] == [1, 2, 3]
    assert running() == []


def test_edits_and_relations_work_on_records_from_the_background() -> None:
    with client_of(Pages(THREE)) as client:
        ticket = client.tickets().ahead()[3]
        ticket.subject = "Mine"
        assert ticket.to_dict(serialize=True) == {"id": 4, "subject": "Mine"}


@pytest.mark.parametrize("number", [0, -1, True, "2"])
def test_a_number_of_pages_is_one_from_1_on(client: Zenpy, number: int) -> None:
    with pytest.raises(ZenpyException, match="1 page ahead or more"):
        client.tickets().ahead(number)


def test_with_cursors_one_page_is_fetched_ahead_whatever_was_asked_for() -> None:
    server = Slow(THREE)
    with client_of(server) as client:
        reader = iter(client.tickets().ahead(5))
        assert next(reader).id == 1
        assert server.requested[1].wait(5)
        assert next(reader).id == 2
        assert not server.requested[2].is_set()  # only page 1 names it
        assert [ticket.id for ticket in reader] == [3, 4, 5]


# -- async ---------------------------------------------------------------------------------------------------------


class Server:
    """Pages for an async client; a test can hold the answers back."""

    def __init__(self, pages: list[list[int]], fails_at: int | None = None) -> None:
        self.pages = Pages(pages, fails_at=fails_at)
        self.hold: float = 0.0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(self.hold)
        return self.pages(request)


def asynchronous(server: Server) -> AsyncZenpy:
    return AsyncZenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(server))


BOTH = pytest.mark.parametrize("run", [on_asyncio, on_trio])


@BOTH
@pytest.mark.parametrize("number", [1, 2, 3])
def test_so_many_pages_are_fetched_ahead_and_no_more(run: Run, number: int) -> None:
    server = Server([[number] for number in range(8)])

    async def main() -> None:
        async with asynchronous(server) as client, client.tickets().ahead(number) as tickets:
            found = [(await anext(tickets)).id]  # type: ignore[call-overload]
            await anyio.wait_all_tasks_blocked()
            assert len(server.pages.sent) == 1 + number
            found += [ticket.id async for ticket in tickets]
            assert found == list(range(8))

    run(main)


@BOTH
def test_an_error_comes_after_the_records_before_it(run: Run) -> None:
    async def main() -> None:
        async with asynchronous(Server(THREE, fails_at=2)) as client:
            found = []

            async def read() -> None:
                async with client.tickets().ahead(3) as tickets:
                    async for ticket in tickets:
                        found.append(ticket.id)  # noqa: PERF401 - what came before the failure counts

            with pytest.raises(PermissionDenied, match="page 2"):
                await read()
            assert found == [1, 2, 3, 4]

    run(main)


@BOTH
def test_the_block_may_be_left_in_any_way(run: Run) -> None:
    server = Server(THREE)

    async def main() -> None:
        async with asynchronous(server) as client:
            async with client.tickets().ahead() as tickets:
                async for _ in tickets:
                    break

            async def fails() -> None:
                async with client.tickets().ahead():
                    raise KeyError("the consumer's own")

            with pytest.raises(KeyError, match="own"):
                await fails()

            server.hold = 60
            with anyio.move_on_after(0.02) as scope:
                async with client.tickets().ahead() as tickets:
                    await anext(tickets)  # type: ignore[call-overload]
            assert scope.cancelled_caught

            with anyio.move_on_after(0.02) as scope:
                async with client.tickets().ahead():
                    await anyio.sleep(60)
            assert scope.cancelled_caught

    run(main)


@BOTH
def test_pages_can_be_read_ahead_too_and_a_second_loop_goes_on(run: Run) -> None:
    async def main() -> None:
        async with asynchronous(Server(THREE)) as client, client.tickets().ahead(2) as tickets:
            async for ticket in tickets:
                assert ticket.id == 1
                break
            assert [ticket.id async for ticket in tickets] == [2, 3, 4, 5]
            assert [ticket.id async for ticket in tickets] == []
            async with client.tickets().ahead(2) as again:
                assert [len(page) async for page in again.pages()] == [2, 2, 1]
            with pytest.raises(ZenpyException, match="1 page ahead or more"):
                client.tickets().ahead(0)

    run(main)


@BOTH
def test_a_plain_loop_may_be_left_too(run: Run) -> None:
    async def main() -> None:
        async with asynchronous(Server(THREE)) as client:
            tickets = client.tickets()
            async for _ in tickets:
                break
            async for _ in tickets.pages():
                break
            assert await tickets.first() is not None
            assert [ticket.id for ticket in await tickets.take(3)] == [1, 2, 3]
            assert await tickets.count() == 5

    run(main)
    gc.collect()


# -- within a time -------------------------------------------------------------------------------------------------


def test_a_loop_ends_when_its_time_is_over() -> None:
    sandbox = Sandbox()
    server = Pages(THREE)
    with client_of(server) as client:
        use_sandbox_clock(client, sandbox)
        tickets = client.tickets().within(10)
        sandbox.clock.advance(100)  # counts from the first request on
        reader = iter(tickets)
        assert [next(reader).id, next(reader).id] == [1, 2]
        sandbox.clock.advance(11)
        with pytest.raises(DeadlineExceeded, match="10 seconds") as caught:
            next(reader)
        assert isinstance(caught.value, NetworkTimeout)
        assert len(server.sent) == 1
        assert [ticket.id for ticket in tickets] == [1, 2, 3, 4, 5]  # each loop has its own time
        assert len(client.tickets()[:5]) == 5
        for wrong in (0, -1, float("nan")):
            with pytest.raises(ZenpyException, match="seconds above 0"):
                client.tickets().within(wrong)


def test_a_list_and_a_length_are_made_within_the_time() -> None:
    sandbox = Sandbox()
    server = Pages(THREE)

    def slow(request: httpx.Request) -> httpx.Response:
        sandbox.clock.advance(6)
        return server(request)

    with client_of(slow) as client:
        use_sandbox_clock(client, sandbox)
        tickets = client.tickets()
        for read in (list, len):
            with pytest.raises(DeadlineExceeded):
                read(tickets.within(5))
        assert len(tickets) == 5  # what was read before the time was over is not lost
        assert server.sent == [0, 1, 2]


@pytest.mark.parametrize("ahead", [False, True])
def test_time_and_reading_ahead_go_together(ahead: bool) -> None:
    sandbox = Sandbox()
    with client_of(Pages(THREE)) as client:
        use_sandbox_clock(client, sandbox)
        tickets = client.tickets().within(10)
        for place, ticket in enumerate(tickets.ahead() if ahead else tickets):
            assert ticket.id == place + 1
            sandbox.clock.advance(1)
        late = client.tickets().within(10)
        found, error = read_all(
            (sandbox.clock.advance(6), ticket.id)[1] for ticket in (late.ahead() if ahead else late)
        )
        # Ahead, the second page is asked for before the first is read.
        assert found == ([1, 2, 3, 4] if ahead else [1, 2])
        assert isinstance(error, DeadlineExceeded)


def test_no_page_waits_for_a_limit_beyond_the_time() -> None:
    sandbox = Sandbox()
    sandbox.fail(status=429, headers={"Retry-After": "100"})
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        waited = use_sandbox_clock(client, sandbox)
        with pytest.raises(
            DeadlineExceeded, match=r"the next wait of 100 s \(rate limit reached\) would exceed it"
        ):
            list(client.tickets().within(30))
        assert waited == []
        assert list(client.tickets().within(300)) == []


@BOTH
def test_an_async_loop_ends_when_its_time_is_over(run: Run) -> None:
    sandbox = Sandbox()

    async def main() -> None:
        async with asynchronous(Server(THREE)) as client:
            use_sandbox_clock(client, sandbox)
            found = []

            async def read() -> None:
                async for ticket in client.tickets().within(5):
                    found.append(ticket.id)
                    sandbox.clock.advance(3)

            with pytest.raises(DeadlineExceeded):
                await read()
            assert found == [1, 2]

    run(main)
