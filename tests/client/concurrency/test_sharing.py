"""One client among event loops, threads and processes: each gets its own answers, and all share what is to be shared."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.http.timeouts import Timeouts
from zenpy.oauth import RefreshToken, Tokens
from zenpy.sandbox import Sandbox


@pytest.mark.parametrize(
    ("first", "second"), [(on_asyncio, on_asyncio), (on_trio, on_trio), (on_asyncio, on_trio)]
)
def test_an_async_client_outlives_its_loop(first: Run, second: Run) -> None:
    found: list[int] = []
    with Sandbox().serve() as server:
        client = AsyncZenpy(base_url=server.url, oauth_token="x")

        async def main() -> None:
            found.append((await client.users.me()).id)

        first(main)
        second(main)
    assert len(found) == 2


def test_an_async_client_serves_loops_in_several_threads_at_once() -> None:
    together = threading.Barrier(4)
    with Sandbox().serve() as server:
        client = AsyncZenpy(base_url=server.url, oauth_token="x", disable_cache=True)

        async def main() -> int:
            together.wait()
            return sum([(await client.users.me()).id is not None for _ in range(5)])

        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(lambda _: asyncio.run(main()), range(4))) == [5] * 4


def needs_fork(test: Callable[[], None]) -> Callable[[], None]:
    """A test that forks this process while threads run, of which newer Pythons warn."""
    warned = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")(test)
    return pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")(warned)


@needs_fork
def test_a_forked_process_has_connections_of_its_own() -> None:
    """Else parent and child would read each other's answers."""
    sandbox = Sandbox()
    for number in range(1, 101):
        sandbox.add("Ticket", {"id": number})
    fork = multiprocessing.get_context("fork")
    with sandbox.serve() as server, Zenpy(base_url=server.url, oauth_token="x", disable_cache=True) as client:
        client.tickets(id=1)
        here, there = fork.Pipe()

        def child() -> None:
            there.send([client.tickets(id=number).id for number in range(1, 51)])

        process = fork.Process(target=child)
        process.start()
        ours = [client.tickets(id=number).id for number in range(51, 101)]
        assert here.poll(20)
        theirs = here.recv()
        process.join()
    assert (ours, theirs) == (list(range(51, 101)), list(range(1, 51)))


def test_waiting_for_a_connection_is_no_time_out_of_connecting() -> None:
    """More tasks than connections: they wait for the answers of the others, however many these are."""
    running = [0, 0]

    class Slow(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            running[0] += 1
            running[1] = max(running)
            try:
                return await super().handle_async_request(request)
            finally:
                running[0] -= 1

    sandbox = Sandbox()
    sandbox.fail("GET", "/api/v2/users/me", kind="slow", delay=0.2, times=None)
    transport = Slow(limits=httpx.Limits(max_connections=1))

    async def main(url: str) -> int:
        timeout = Timeouts(connect=0.5, read=0.5)
        async with AsyncZenpy(base_url=url, oauth_token="x", timeout=timeout, transport=transport) as client:
            return len(await asyncio.gather(*(client.users.me() for _ in range(6))))

    with sandbox.serve() as server:
        assert asyncio.run(main(server.url)) == 6
    assert running[1] == 6


@pytest.mark.parametrize("workers", [32])
def test_threads_keep_their_connections(workers: int) -> None:
    """As many connections as threads, however often they call."""
    ports: set[object] = set()

    def look(answer: httpx.Response) -> None:
        ports.add(answer.extensions["network_stream"].get_extra_info("client_addr"))

    together = threading.Barrier(workers)
    with (
        Sandbox().serve() as server,
        Zenpy(base_url=server.url, oauth_token="x", disable_cache=True) as client,
    ):
        client._transport._http.event_hooks = {"response": [look]}

        def work(_: int) -> None:
            for _ in range(5):
                together.wait()
                client.users.me()

        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(work, range(workers)))
    assert len(ports) <= workers


@needs_fork
def test_a_forked_process_does_not_wait_for_threads_of_its_parent() -> None:
    """A thread is in the middle of a renewal, and calls are out: their ends will never come to the child."""
    sandbox = Sandbox(oauth={"app": "app-secret"}, limit=2)
    sandbox.add("Ticket", {"id": 1, "subject": "Hi"})
    granted = sandbox.oauth.authorize("read")
    traded, go_on = threading.Event(), threading.Event()

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/tokens":
            traded.set()
            assert go_on.wait(20)
        return sandbox.transport.handle_request(request)

    oauth = RefreshToken(
        "app", "app-secret", Tokens(refresh_token=granted["refresh_token"]), now=sandbox.clock.timestamp
    )
    client = Zenpy(subdomain="a", oauth=oauth, transport=httpx.MockTransport(handle), disable_cache=True)
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe()

    def child() -> None:
        go_on.set()
        there.send((oauth.renewal_lock.locked(), client._governor._under_way, client.tickets(id=1).subject))

    with ThreadPoolExecutor(1) as pool, client:
        under_way = pool.submit(client.tickets, id=1)
        assert traded.wait(20)
        process = fork.Process(target=child)
        process.start()
        reported = here.poll(20) and here.recv()
        process.kill()
        process.join()
        go_on.set()
        assert under_way.result().subject == "Hi"
    assert reported == (False, 0, "Hi")


def test_a_sync_client_imports_no_event_loop_and_nothing_that_only_errors_need() -> None:
    """Nor takes the time for it, beyond what httpx takes."""
    program = """
import sys, httpx
httpx.Client()
before = set(sys.modules)
import zenpy
zenpy.Zenpy(subdomain="a", oauth_token="x")._transport._http
print([name for name in ("asyncio", "anyio", "trio", "difflib") if name in sys.modules and name not in before])
"""
    reported = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert reported.stdout.strip() == "[]"
