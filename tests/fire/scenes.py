"""What does not fit into the matrix: crowds on one client, listings that change while they are read, time that jumps."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from tests.fire.jobs import Verdict
from tests.fire.stage import TICKETS, Stage
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import ZenpyException
from zenpy.lib.hooks import ResponseReceived

THREADS, TASKS = 32, 200


def _written(stage: Stage, keys: set[str]) -> Verdict:
    """What became of tickets that were created, by their external ids."""
    there = Counter(str(one["external_id"]) for one in stage.sandbox.records("Ticket") if one["external_id"])
    return Verdict(None, len(keys - set(there)), sum(number - 1 for number in there.values()))


def _weather(stage: Stage) -> None:
    """A little of everything, again and again."""
    for turn in range(0, 120, 12):
        stage.sandbox.fail(after=turn, status=502)
        stage.sandbox.fail(after=turn + 3, kind="truncate")
        stage.sandbox.fail(after=turn + 6, kind="lost")
        stage.sandbox.fail(after=turn + 9, status=429, headers={"Retry-After": "1.5"})


def threads_on_one_client(stage: Stage) -> Verdict:
    """32 threads create and read on one client, in bad weather."""
    _weather(stage)
    keys = {f"thread-{number}" for number in range(THREADS)}
    with stage.client() as client, ThreadPoolExecutor(THREADS) as pool:

        def work(key: str) -> int:
            client.tickets.create(Ticket(subject=key, description="x", external_id=key))
            return len(list(client.tickets(page_size=100)))

        read = list(pool.map(work, sorted(keys)))
    assert min(read) >= TICKETS
    return _written(stage, keys)


def tasks_on_one_client(stage: Stage) -> Verdict:
    """200 tasks create on one client, in bad weather."""
    _weather(stage)
    keys = {f"task-{number}" for number in range(TASKS)}

    async def main() -> None:
        async with stage.async_client() as client, asyncio.TaskGroup() as group:
            for key in sorted(keys):
                ticket = Ticket(subject=key, description="x", external_id=key)
                group.create_task(_create(client, ticket))

    async def _create(client: object, ticket: Ticket) -> None:
        await client.tickets.create(ticket)  # type: ignore[attr-defined]  # an AsyncZenpy

    asyncio.run(main())
    return _written(stage, keys)


def cancelled_tasks(stage: Stage) -> Verdict:
    """Tasks are cancelled in the middle; the others and the client go on."""
    keys = {f"task-{number}" for number in range(20)}

    async def main() -> None:
        async with stage.async_client() as client:

            async def create(key: str) -> None:
                await client.tickets.create(Ticket(subject=key, description="x", external_id=key))

            doomed = [asyncio.create_task(create(f"doomed-{number}")) for number in range(20)]
            kept = [asyncio.create_task(create(key)) for key in sorted(keys)]
            await asyncio.sleep(0.01)
            for task in doomed:
                task.cancel()
            await asyncio.gather(*doomed, return_exceptions=True)
            await asyncio.gather(*kept)
            await client.users.me()

    asyncio.run(main())
    return _written(stage, keys)


def _between_pages(change: Callable[[Stage], None]) -> Callable[[Stage], Verdict]:
    """A listing during which something changes after its first page."""

    def scene(stage: Stage) -> Verdict:
        pages: list[int] = []

        def changed(event: ResponseReceived) -> None:
            pages.append(1)
            if len(pages) == 1:
                change(stage)

        with stage.client(on_response=changed) as client:
            ids = [ticket.id for ticket in client.tickets(page_size=100)]
        stay = {int(str(record["id"])) for record in stage.sandbox.records("Ticket")} & set(
            range(1, TICKETS + 1)
        )
        return Verdict(None, len(stay - set(ids)), len(ids) - len(set(ids)))

    return scene


def _delete_some(stage: Stage) -> None:
    for record in stage.sandbox.records("Ticket")[50:150]:
        stage.sandbox.world.of("Ticket").delete(record)


def _add_some(stage: Stage) -> None:
    for number in range(20):
        stage.sandbox.add("Ticket", {"subject": f"Late {number}"})


def _told(scene: Callable[[Stage], object]) -> Callable[[Stage], Verdict]:
    """A scene that has to end with an exception."""

    def run(stage: Stage) -> Verdict:
        try:
            scene(stage)
        except ZenpyException as error:
            return Verdict(type(error).__name__)
        return Verdict(None, lost=1)

    return run


def _cursor_stands_still(stage: Stage) -> None:
    here = f"{stage.url}/api/v2/tickets?page%5Bsize%5D=100&page%5Bafter%5D=x"
    body = {"tickets": [{"id": 1}], "meta": {"has_more": True, "after_cursor": "x"}, "links": {"next": here}}
    stage.sandbox.fail("GET", "/api/v2/tickets", status=200, times=None, body=body)
    with stage.client() as client:
        for _ in client.tickets(page_size=100):
            pass


def _empty_pages(stage: Stage) -> Verdict:
    there = f"{stage.url}/api/v2/tickets?page%5Bsize%5D=100"
    body = {"tickets": [], "meta": {"has_more": True, "after_cursor": "x"}, "links": {"next": there + "&x=1"}}
    stage.sandbox.fail("GET", "/api/v2/tickets", status=200, body=body)
    with stage.client() as client:
        ids = [ticket.id for ticket in client.tickets(page_size=100)]
    return Verdict(None, TICKETS - len(set(ids)), len(ids) - len(set(ids)))


def _foreign_page(stage: Stage) -> None:
    body = {
        "tickets": [],
        "meta": {"has_more": True},
        "links": {"next": "https://evil.example/api/v2/tickets"},
    }
    stage.sandbox.fail("GET", "/api/v2/tickets", status=200, body=body)
    with stage.client() as client:
        list(client.tickets())


def _token_ends(stage: Stage) -> None:
    def end(event: ResponseReceived) -> None:
        stage.sandbox.accept("another")

    with stage.client(on_response=end) as client:
        list(client.tickets(page_size=100))


def time_jumps(stage: Stage) -> Verdict:
    """The computer's clock goes back a day and then forward a year while limits are waited for."""
    jumps = iter([-86_400, 31_536_000, 0, 0, 0, 0])
    stage.sandbox.fail("GET", "/api/v2/tickets", status=429, headers={"Retry-After": "3"}, times=2)
    with stage.client() as client:
        client._governor.now = lambda: stage.seconds() + next(jumps, 0)
        ids = [ticket.id for ticket in client.tickets(page_size=100)]
    return Verdict(None, TICKETS - len(set(ids)), len(ids) - len(set(ids)))


def many_workers_and_a_small_limit(stage: Stage) -> Verdict:
    """16 threads share a limit of 20 calls a minute; everybody gets through, and hardly anybody is refused."""
    stage.sandbox.limit = 20
    refused: list[int] = []

    def look(event: ResponseReceived) -> None:
        if event.status == 429:
            refused.append(1)

    keys = {f"thread-{number}" for number in range(60)}
    with stage.client(on_response=look) as client, ThreadPoolExecutor(16) as pool:
        list(
            pool.map(
                lambda key: client.tickets.create(Ticket(subject=key, description="x", external_id=key)),
                sorted(keys),
            )
        )
    assert len(refused) <= 16, f"{len(refused)} calls ran into the limit"
    return _written(stage, keys)


SCENES: dict[str, Callable[[Stage], Verdict]] = {
    "32 threads on one client, in bad weather": threads_on_one_client,
    "200 tasks on one client, in bad weather": tasks_on_one_client,
    "20 of 40 tasks cancelled in the middle": cancelled_tasks,
    "16 threads and 20 calls a minute": many_workers_and_a_small_limit,
    "records vanish between two pages": _between_pages(_delete_some),
    "records appear between two pages": _between_pages(_add_some),
    "an empty page with more after it": _empty_pages,
    "a cursor that stands still": _told(_cursor_stands_still),
    "a next page on another host": _told(_foreign_page),
    "a token that ends in the middle of a listing": _told(_token_ends),
    "a clock that jumps": time_jumps,
}
