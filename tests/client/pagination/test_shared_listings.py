"""Readers that share one listing: threads and tasks that read, count and slice the same results get each record once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from random import Random

import anyio
import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import Export, Hits, Pages, client_of, moment_of
from zenpy import AsyncZenpy
from zenpy.lib.api.search_export import SearchExportApi
from zenpy.lib.calls.plan import plan_call
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.searches import ExportedSearchPaginator
from zenpy.lib.records.registry import new_sideloads

PAGES = [[1, 2], [3, 4], [], [5, 6], [7]]
ALL = [1, 2, 3, 4, 5, 6, 7]


def test_threads_that_count_and_read_the_same_results_get_all_of_it() -> None:
    gate, chance = threading.Barrier(8), Random(1)

    def slow(request: httpx.Request) -> httpx.Response:
        threading.Event().wait(chance.random() / 100)
        return server(request)

    server = Pages(PAGES)
    with client_of(slow) as client, ThreadPoolExecutor(8) as pool:
        results = client.tickets()

        def read(number: int) -> object:
            gate.wait()
            if number % 4 == 0:
                return len(results)
            if number % 4 == 1:
                return bool(results)
            return [ticket.id for ticket in results] if number % 4 == 2 else results[5].id

        assert list(pool.map(read, range(8))) == [7, True, ALL, 6] * 2
        assert len(results) == 7
        assert [ticket.id for ticket in results] == ALL
        requests_before = len(server.sent)
        assert [ticket.id for ticket in results] == ALL
        assert len(server.sent) == requests_before, "what is known is not asked for again"


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_tasks_that_count_and_read_the_same_results_get_all_of_it(run: Run) -> None:
    server = Pages(PAGES)

    async def slow(request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0.001)
        return server(request)

    async def main() -> None:
        transport = httpx.MockTransport(slow)
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
            results = client.tickets()
            counts: list[int] = []
            lists: list[list[int]] = []

            async def count() -> None:
                counts.append(await results.count())

            async def read() -> None:
                lists.append([ticket.id async for ticket in results])

            async with anyio.create_task_group() as group:
                for _ in range(4):
                    group.start_soon(count)
                    group.start_soon(read)
            assert counts == [7] * 4
            assert [*lists, [ticket.id async for ticket in results]] == [ALL] * 5

    run(main)


def test_reading_backwards_reads_each_page_once() -> None:
    server = Pages(PAGES)
    with client_of(server) as client:
        assert [ticket.id for ticket in reversed(client.tickets())] == ALL[::-1]
        assert server.sent == [0, 1, 2, 3, 4]


def test_reading_backwards_fetches_no_page_again_where_the_count_is_known() -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", "1"))
        sent.append(str(number))
        url = f"https://acme.zendesk.com/api/v2/tickets?sort_by=id&page={number + 1}" if number < 3 else None
        return httpx.Response(200, json={"tickets": [{"id": number}], "count": 3, "next_page": url})

    with client_of(answer) as client:
        assert [ticket.id for ticket in reversed(client.tickets(sort_by="id"))] == [3, 2, 1]
        assert sent == ["1", "2", "3"]


def test_a_second_loop_over_an_export_without_repeats_has_a_memory_of_its_own() -> None:
    """rule R6"""
    server = Export(by_time=True, size=2, tickets={1: 100, 2: 200, 3: 200, 4: 300})
    with client_of(server) as client:
        export = client.tickets.incremental(start_time=1, paginate_by_time=True, unique=True)
        first = iter(export)
        assert [next(first).id, next(first).id] == [1, 2]
        assert [ticket.id for ticket in export] == [1, 2, 3, 4]
        assert [ticket.id for ticket in first] == [3, 4]
        assert [ticket.id for ticket in export] == [1, 2, 3, 4]


def test_a_second_loop_over_a_search_export_has_a_memory_of_its_own() -> None:
    """rule R5"""
    with client_of(Hits([0, 1, 1, 1, 1])) as client:
        export = client.search_export("x", type="ticket", page_size=2)
        assert export  # its first page is kept
        first = iter(export)
        assert [next(first).id for _ in range(3)] == [0, 1, 2]
        assert [ticket.id for ticket in export] == [0, 1, 2, 3, 4]
        assert [ticket.id for ticket in first] == [3, 4]
        assert [ticket.id for ticket in export] == [0, 1, 2, 3, 4]


def test_a_search_export_remembers_the_records_of_one_moment_alone() -> None:
    call = plan_call(SearchExportApi._CALL, {"query": "x", "type": "ticket"})
    paginator = ExportedSearchPaginator[object](call, "https://acme.zendesk.com")
    for second in range(100):
        hits: list[object] = [{"id": 2 * second + n, "created_at": moment_of(second)} for n in (0, 1)]
        assert paginator.next_effect() is not None
        paginator.receive_page(
            Page(hits, {"meta": {"has_more": True, "after_cursor": str(second)}}, new_sideloads())
        )
    assert paginator._newest_ids == {198, 199}


def test_the_length_of_an_export_is_that_of_all_pages_as_each_counts_itself_alone() -> None:
    """existing client 4"""
    server = Export(by_time=True, size=2, tickets={1: 100, 2: 200, 3: 300})

    def counting(request: httpx.Request) -> httpx.Response:
        body = server(request).json()
        return httpx.Response(200, json={**body, "count": len(body["tickets"])})

    with client_of(counting) as client:
        export = client.tickets.incremental(start_time=1, paginate_by_time=True, unique=True)
        assert len(export) == 3
