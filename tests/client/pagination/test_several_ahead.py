"""Several pages at once, where they have numbers or ids: the same records, errors and calls, and no more pages than asked for."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import anyio
import httpx
import pytest
from pytest_httpx import HTTPXMock

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import BASE, Hits, client_of, read_all, use_sandbox_clock
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import (
    DeadlineExceeded,
    PaginationError,
    PermissionDenied,
    SearchResponseLimitExceeded,
)
from zenpy.lib.pagination.results import BaseResultGenerator
from zenpy.sandbox import Sandbox

BOTH = pytest.mark.parametrize("run", [on_asyncio, on_trio])


def running() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "zenpy-ahead"]


class Numbered:
    """A listing of tickets with numbered pages; `gate` is called in each request, with the number of its page."""

    def __init__(
        self,
        total: int,
        fails_at: int | None = None,
        count: int | None = None,
        gate: Callable[[int], object] = int,
    ) -> None:
        self.total = total
        self.fails_at = fails_at
        self.count = total if count is None else count
        self.gate = gate
        self.sent: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", "1"))
        size = int(request.url.params.get("per_page", "100"))
        self.sent.append(page)
        self.gate(page)
        if page == self.fails_at:
            return httpx.Response(403, json={"error": "Forbidden", "description": f"page {page}"})
        ids = range((page - 1) * size + 1, min(page * size, self.total) + 1)
        following = f"{BASE}?sort_by=id&per_page={size}&page={page + 1}" if page * size < self.total else None
        tickets = [{"id": number} for number in ids]
        return httpx.Response(200, json={"tickets": tickets, "count": self.count, "next_page": following})


def sorted_tickets(client: Zenpy, size: int = 10) -> BaseResultGenerator[Ticket]:
    found = client.tickets(sort_by="id", per_page=size)
    assert isinstance(found, BaseResultGenerator)
    return found


def test_pages_with_numbers_are_fetched_at_once_and_come_in_order() -> None:
    together = threading.Barrier(3)
    server = Numbered(40, gate=lambda page: page == 1 or together.wait(5))
    with client_of(server) as client:
        assert [ticket.id for ticket in sorted_tickets(client).ahead(3)] == list(range(1, 41))
    assert server.sent[0] == 1
    assert sorted(server.sent) == [1, 2, 3, 4]
    assert running() == []


def test_no_more_pages_are_held_than_asked_for() -> None:
    four = threading.Event()
    server = Numbered(200, gate=lambda page: page != 4 or four.set())
    with client_of(server) as client:
        reader = iter(sorted_tickets(client).ahead(3))
        assert [next(reader).id for _ in range(10)] == list(range(1, 11))
        assert four.wait(5)
        assert sorted(server.sent) == [1, 2, 3, 4]
        assert [ticket.id for ticket in reader] == list(range(11, 201))
    assert sorted(server.sent) == list(range(1, 21))


@pytest.mark.parametrize("fails_at", [1, 2, 3, 5, 7])
def test_an_error_comes_where_its_page_would_have_come(fails_at: int) -> None:
    def read(ahead: bool) -> tuple[list[int | None], str]:
        with client_of(Numbered(70, fails_at)) as client:
            tickets = sorted_tickets(client)
            found, error = read_all(tickets.ahead(4) if ahead else tickets)
        assert isinstance(error, PermissionDenied)
        return [ticket.id for ticket in found], str(error)

    assert read(ahead=True) == read(ahead=False)
    assert running() == []


@pytest.mark.parametrize(
    ("read", "pages"),
    [
        (lambda tickets: tickets[0], 1),
        (lambda tickets: tickets[9], 1),
        (lambda tickets: tickets[10], 2),
        (lambda tickets: tickets[:10], 1),
        (lambda tickets: tickets[5:25], 3),
        (lambda tickets: tickets[:0], 0),
        (lambda tickets: tickets[10:100:7], 5),
        (lambda tickets: tickets[-1], 5),
        (len, 1),
        (bool, 1),
    ],
)
def test_a_slice_fetches_no_page_that_it_does_not_need(
    read: Callable[[BaseResultGenerator[Ticket]], object], pages: int
) -> None:
    server = Numbered(50)
    with client_of(server) as client:
        read(sorted_tickets(client).ahead(4))
    assert sorted(server.sent) == list(range(1, pages + 1))


def test_a_loop_that_is_left_leaves_no_thread() -> None:
    with client_of(Numbered(90)) as client:
        for _ in sorted_tickets(client).ahead(4):
            break
        gc.collect()
        assert running() == []


def test_a_count_that_is_too_high_changes_nothing_but_calls() -> None:
    with client_of(Numbered(25, count=60)) as client:
        assert [ticket.id for ticket in sorted_tickets(client).ahead(4)] == list(range(1, 26))


def test_a_length_is_asked_for_once() -> None:
    server = Numbered(35)
    with client_of(server) as client:
        tickets = sorted_tickets(client).ahead(4)
        assert len(tickets) == 35
        assert len(list(tickets)) == 35
        assert sorted(server.sent) == [1, 2, 3, 4]


def test_the_depth_that_zendesk_allows_ends_it_in_the_same_way() -> None:
    with client_of(Numbered(250)) as client:
        found, error = read_all(sorted_tickets(client, size=2).ahead(8))
    assert [ticket.id for ticket in found] == list(range(1, 201))
    assert isinstance(error, PaginationError)


def test_time_limits_hold() -> None:
    sandbox = Sandbox()
    with client_of(Numbered(90)) as client:
        use_sandbox_clock(client, sandbox)
        found, error = read_all(
            (sandbox.clock.advance(1), ticket.id)[1] for ticket in sorted_tickets(client).within(15).ahead(2)
        )
    assert isinstance(error, DeadlineExceeded)
    assert found == list(range(1, len(found) + 1))


def test_ids_are_read_a_hundred_in_a_call_and_several_calls_at_once() -> None:
    together = threading.Barrier(3)
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        ids = request.url.params["ids"]
        sent.append(ids)
        together.wait(5)
        tickets = [{"id": int(number)} for number in ids.split(",")]
        return httpx.Response(200, json={"tickets": tickets, "next_page": None, "count": len(tickets)})

    with client_of(answer) as client:
        tickets = client.tickets(ids=range(1, 601))
        assert [ticket.id for ticket in tickets.ahead(3)] == list(range(1, 601))
        assert len(sent) == 6
        assert [ticket.id for ticket in tickets.ahead(3)[:300]] == list(range(1, 301))
        assert len(sent) == 9


@pytest.mark.parametrize("number", [300, 1_000, 1_200])
def test_searches_give_the_same_hits_and_the_same_error_at_their_limit(number: int) -> None:
    def read(ahead: bool) -> tuple[list[object], str]:
        with client_of(Hits(list(range(number)))) as client:
            hits = client.search("x", type="ticket")
            found, error = read_all(hits.ahead(4) if ahead else hits)
        assert (error is None) == (number <= 1_000)
        assert error is None or isinstance(error, SearchResponseLimitExceeded)
        return [hit.id for hit in found], str(error)

    assert read(ahead=True) == read(ahead=False)


def test_a_search_that_goes_over_to_the_export_does_so_ahead_too() -> None:
    with client_of(Hits(list(range(1_200)))) as client:
        hits = client.search("x", type="ticket", overflow="export").ahead(4)
        assert [hit.id for hit in hits] == list(range(1_200))


def test_it_can_be_tested_with_pytest_httpx(httpx_mock: HTTPXMock) -> None:
    server = Numbered(40)
    httpx_mock.add_callback(server, is_reusable=True)
    with Zenpy(subdomain="acme", oauth_token="x") as client:
        assert [ticket.id for ticket in sorted_tickets(client).ahead(4)] == list(range(1, 41))
    assert len(httpx_mock.get_requests()) == 4


def test_the_sandbox_gives_the_same_with_as_many_calls() -> None:
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"subject": str(number)} for number in range(95)]})
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        plain = [ticket.id for ticket in sorted_tickets(client)]
        sent = len(sandbox.requests)
        assert [ticket.id for ticket in sorted_tickets(client).ahead(5)] == plain
        assert len(sandbox.requests) == 2 * sent == 20


# -- async -----------------------------------------------------------------------------------------------------------


class AsyncNumbered:
    """The same listing for an async client; it counts the requests that are under way."""

    def __init__(self, pages: Numbered) -> None:
        self.pages = pages
        self.under_way = self.most = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            await anyio.wait_all_tasks_blocked()
            return self.pages(request)
        finally:
            self.under_way -= 1

    def client(self) -> AsyncZenpy:
        return AsyncZenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(self))


@BOTH
def test_tasks_fetch_pages_at_once_and_they_come_in_order(run: Run) -> None:
    server = AsyncNumbered(Numbered(90))

    async def main() -> None:
        async with server.client() as client:
            async with client.tickets(sort_by="id", per_page=10).ahead(3) as tickets:
                assert [ticket.id async for ticket in tickets] == list(range(1, 91))
            tickets = client.tickets(sort_by="id", per_page=10)
            assert await tickets.count() == 90
            async with tickets.ahead(2) as again:
                assert [ticket.id async for ticket in again] == list(range(1, 91))

    run(main)
    assert server.most == 3
    assert sorted(server.pages.sent) == sorted([*range(1, 10), *range(1, 10)])


@BOTH
def test_an_error_of_a_task_comes_where_its_page_would_have_come(run: Run) -> None:
    server = AsyncNumbered(Numbered(90, fails_at=4))
    found: list[int] = []

    async def main() -> None:
        async with server.client() as client:

            async def read() -> None:
                async with client.tickets(sort_by="id", per_page=10).ahead(5) as tickets:
                    async for ticket in tickets:
                        found.append(ticket.id)  # noqa: PERF401 - what came before the failure counts

            with pytest.raises(PermissionDenied, match="page 4"):
                await read()

    run(main)
    assert found == list(range(1, 31))
    assert server.under_way == 0


@BOTH
def test_a_block_that_is_left_cancels_its_tasks(run: Run) -> None:
    server = AsyncNumbered(Numbered(90))

    async def main() -> None:
        async with server.client() as client:
            async with client.tickets(sort_by="id", per_page=10).ahead(3) as tickets:
                await anext(tickets)
                await anyio.lowlevel.checkpoint()
            assert server.under_way == 0
            assert len(server.pages.sent) <= 4

    run(main)
