"""Relations that are loaded by the page, from several threads, tasks, loops and processes at once."""

from __future__ import annotations

import asyncio
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, cast

import httpx
import pytest

from tests.support.related import asked, connect, filled_sandbox
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import RecordNotFoundException, ZenpyException

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from zenpy.lib.api_objects import Ticket
    from zenpy.sandbox import Sandbox

PATIENCE = 10


@pytest.fixture
def full() -> Sandbox:
    return filled_sandbox(6)


class Gate(httpx.BaseTransport):
    """Lets a request wait until so many are under way, or until it is opened."""

    def __init__(self, sandbox: Sandbox, path: str, together: int) -> None:
        self.inner, self.path = sandbox.transport, path
        self.barrier = threading.Barrier(together)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.path in request.url.path:
            self.barrier.wait(PATIENCE)
        return self.inner.handle_request(request)


def in_threads(count: int, work: Callable[[int], object]) -> list[object]:
    start = threading.Barrier(count)

    def run(number: int) -> object:
        start.wait(PATIENCE)
        try:
            return work(number)
        except ZenpyException as error:
            return error

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def test_threads_share_one_call(full: Sandbox) -> None:
    tickets = list(connect(full).tickets())
    found = in_threads(6, lambda number: tickets[number].requester.name)
    assert found == [f"U{ticket.id}" for ticket in tickets]
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


def test_threads_share_the_call_of_a_record_that_came_alone(full: Sandbox) -> None:
    arrived, opened = threading.Event(), threading.Event()

    def hold(event: object) -> None:
        if "users" in str(event):
            arrived.set()
            opened.wait(PATIENCE)

    slow = connect(full, disable_cache=True, on_request=hold)
    tickets = [slow.tickets(id=1) for _ in range(4)]
    full.requests.clear()
    with ThreadPoolExecutor(4) as pool:
        first = pool.submit(lambda: tickets[0].requester)
        assert arrived.wait(PATIENCE)
        others = [pool.submit(lambda one=one: one.requester) for one in tickets[1:]]  # type: ignore[misc]  # default
        opened.set()
        users = [one.result(PATIENCE) for one in [first, *others]]
    assert {user.name for user in users} == {"U1"}
    assert len({id(user) for user in users}) == 4
    assert asked(full)["users.show"] <= 2  # a thread that comes after the end asks again


def test_different_records_are_still_fetched_at_the_same_time(full: Sandbox) -> None:
    for number, ticket in enumerate(full.records("Ticket"), 1):
        full.add("Group", {"id": 500 + number, "name": f"G{number}"})
        ticket["group_id"] = 500 + number
    gate = Gate(full, "/groups/", together=3)
    tickets = list(Zenpy(subdomain="sandbox", oauth_token="any", transport=gate).tickets())
    assert in_threads(3, lambda number: tickets[number].group.name) == [
        f"G{tickets[number].id}" for number in range(3)
    ]


def test_those_who_wait_for_a_call_that_fails_fail_as_well(full: Sandbox) -> None:
    full.fail("users.show_many", status=401, times=None)
    tickets = list(connect(full).tickets())
    found = in_threads(6, lambda number: tickets[number].requester)
    assert all(getattr(one, "status", None) == 401 for one in found)


def test_a_thread_does_not_wait_for_what_was_read_before_a_write(full: Sandbox) -> None:
    begun, written = threading.Event(), threading.Event()

    class Slow(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            answer = full.transport.handle_request(request)
            if "show_many" in request.url.path and not begun.is_set():
                begun.set()
                written.wait(PATIENCE)
            return answer

    client = Zenpy(subdomain="sandbox", oauth_token="any", transport=Slow(), disable_cache=True)
    tickets = sorted(client.tickets(), key=lambda one: one.id)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(lambda: tickets[0].requester)
        assert begun.wait(PATIENCE)
        client.users.update({"id": 2002, "name": "New"})
        assert tickets[1].requester.name == "New"
        written.set()
        first.result(PATIENCE)
    assert connect(full).users(id=2002).name == "New"


@pytest.mark.parametrize("operation", ["users", "groups", "missing"])
def test_a_hook_that_reads_the_same_page_does_not_wait_for_itself(full: Sandbox, operation: str) -> None:
    group = full.add("Group", {"id": 500, "name": "G"})
    for ticket in full.records("Ticket"):
        ticket["group_id"] = group["id"]
    if operation == "missing":
        for number in (2001, 2002):
            full.account.store.remove(full.account.store.get("User", number))
    tickets: list[Ticket] = []
    seen: list[object] = []

    def look(event: object) -> None:
        if tickets and len(full.requests) < 12:
            try:
                seen.append((tickets[3].requester.name, tickets[3].group.name))
            except RecordNotFoundException:
                seen.append("gone")

    client = connect(full, on_response=look)
    found = sorted(client.tickets(), key=lambda one: one.id)
    tickets = found
    if operation == "missing":
        with pytest.raises(RecordNotFoundException):
            _ = found[0].requester
    else:
        assert (found[0].group if operation == "groups" else found[0].requester) is not None
    assert seen


def test_a_record_of_an_async_client_is_used_in_several_loops(full: Sandbox) -> None:
    client = AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=full.transport)

    async def listed() -> list[Ticket]:
        return await client.tickets().all()

    async def read(ticket: Ticket) -> str:
        user = await ticket.awaitable_attrs.requester
        assert user is not None
        return cast("str", user.name)

    tickets = asyncio.run(listed())
    assert asyncio.run(read(tickets[0])) == f"U{tickets[0].id}"
    assert in_threads(5, lambda number: asyncio.run(read(tickets[number + 1]))) == [
        f"U{ticket.id}" for ticket in tickets[1:]
    ]
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


def test_tasks_share_one_call_and_one_that_is_cancelled_hands_it_over(full: Sandbox) -> None:
    async def program() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=Hanging(full)) as client:
            tickets = await client.tickets().all()
            first = asyncio.ensure_future(tickets[0].awaitable_attrs.requester)
            await asyncio.sleep(0)
            others = [asyncio.ensure_future(one.awaitable_attrs.requester) for one in tickets[1:]]
            while not Hanging.waiting:
                await asyncio.sleep(0.001)
            first.cancel()
            found = await asyncio.wait_for(asyncio.gather(*others), PATIENCE)
            assert [user.name for user in found if user] == [f"U{ticket.id}" for ticket in tickets[1:]]

    asyncio.run(program())
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


class Hanging(httpx.AsyncBaseTransport):
    """Never answers the first call for many users."""

    waiting = False

    def __init__(self, sandbox: Sandbox) -> None:
        self.inner = sandbox.transport
        Hanging.waiting = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if "users/show_many" in request.url.path and not Hanging.waiting:
            Hanging.waiting = True
            await asyncio.sleep(PATIENCE)
        return await self.inner.handle_async_request(request)


@pytest.fixture
def child_pipe() -> Iterator[tuple[int, int]]:
    read, write = os.pipe()
    yield read, write
    os.close(read)
    os.close(write)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_does_not_wait_for_a_thread_of_its_parent(
    full: Sandbox, child_pipe: tuple[int, int]
) -> None:
    begun, end = threading.Event(), threading.Event()
    parent = os.getpid()

    class Slow(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if "show_many" in request.url.path and os.getpid() == parent:
                begun.set()
                end.wait(PATIENCE)
            return full.transport.handle_request(request)

    tickets = list(Zenpy(subdomain="sandbox", oauth_token="any", transport=Slow()).tickets())
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(lambda: tickets[0].requester)
        assert begun.wait(PATIENCE)
        child = os.fork()
        if child == 0:
            os.write(child_pipe[1], tickets[1].requester.name.encode())
            os._exit(0)
        os.waitpid(child, 0)
        end.set()
        assert first.result(PATIENCE) is not None
    assert os.read(child_pipe[0], 100).decode() == f"U{tickets[1].id}"
