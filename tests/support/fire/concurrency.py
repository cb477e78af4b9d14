"""Many workers on one client, programs that are killed, and clocks that jump."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import anyio
import sniffio

from tests.support.bulk_program import RECORDS
from tests.support.fire import readers
from tests.support.fire.runners import Runner, each, got
from tests.support.fire.server import PAGE, TICKETS, FaultyServer
from tests.support.fire.verdict import Verdict, read, repeats, written
from tests.support.killing import after_requests, kill_when, read_outcomes, start_program
from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import AuthenticationError
from zenpy.lib.http.hooks import ResponseReceived
from zenpy.lib.http.timeouts import Timeouts

THREADS, TASKS = 32, 200


def _ticket(key: str) -> Ticket:
    return Ticket(subject=key, description="x", external_id=key)


def _add_faults(server: FaultyServer) -> None:
    """A few faults of each kind. A call is repeated three times, so there are at most three failures of a kind."""
    server.strike("*", after=5, status=502)
    server.strike("*", after=15, kind="truncate")
    server.strike("*", after=25, kind="lost")
    for turn in range(10):
        server.strike("*", after=turn * 4, status=429, headers={"Retry-After": "1.5"})


async def threads_on_one_client(server: FaultyServer, runner: Runner) -> Verdict:
    """32 threads create and read on one client, with faults; each reads all tickets that were there before."""
    _add_faults(server)
    keys = {f"thread-{number}" for number in range(THREADS)}
    with server.client() as client, ThreadPoolExecutor(THREADS) as pool:

        def work(key: str) -> list[int]:
            client.tickets.create(_ticket(key))
            return [ticket.id for ticket in client.tickets(page_size=PAGE)]

        seen = list(pool.map(work, sorted(keys)))
    assert sum(fault.hits for fault in server.faults) == 13, "the weather was better than it should be"
    verdict = written(server, keys)
    missed = sum(len(set(range(1, TICKETS + 1)) - set(ids)) for ids in seen)
    return Verdict(None, verdict.lost + missed, verdict.twice + sum(map(repeats, seen)), verdict.struck)


async def tasks_on_one_client(server: FaultyServer, runner: Runner) -> Verdict:
    """200 tasks create on one client, with faults."""
    _add_faults(server)
    keys = {f"task-{number}" for number in range(TASKS)}
    async with runner.client(server) as client, anyio.create_task_group() as group:
        for key in sorted(keys):
            group.start_soon(_create, client, key)
    assert sum(fault.hits for fault in server.faults) == 13, "the weather was better than it should be"
    return written(server, keys)


async def _create(client: Any, key: str) -> None:
    await got(client.tickets.create(_ticket(key)))


async def cancelled_tasks(server: FaultyServer, runner: Runner) -> Verdict:
    """Tasks are cancelled in the middle; the others and the client go on."""
    keys = {f"task-{number}" for number in range(20)}
    async with runner.client(server) as client:
        doomed = anyio.CancelScope()

        async def create(key: str) -> None:
            with doomed:
                async with anyio.create_task_group() as group:
                    for number in range(20):
                        group.start_soon(_create, client, f"doomed-{number}")

        async with anyio.create_task_group() as group:
            group.start_soon(create, "")
            for key in sorted(keys):
                group.start_soon(_create, client, key)
            await anyio.sleep(0.01)
            doomed.cancel()
        await got(client.users.me())
    return written(server, keys)


async def thousands_cancelled(server: FaultyServer, runner: Runner) -> Verdict:
    """Calls are cancelled at every moment, by scopes and by `Task.cancel`; the pool has a place for each later call."""
    async with runner.client(server, timeout=Timeouts(pool=20)) as client:
        for turn in range(100):
            with anyio.move_on_after(turn % 10 / 500):
                async with anyio.create_task_group() as group:
                    for number in range(1, 31):
                        group.start_soon(_cancelled_on_asyncio, client, 1 + number % TICKETS, turn)
        ids = [ticket.id async for ticket in each(client.tickets(page_size=PAGE))]
    return read(server, ids, None)


async def _cancelled_on_asyncio(client: Any, key: int, turn: int) -> None:
    """Read a ticket; under asyncio in every second turn with a time-out of asyncio."""
    if turn % 2 and sniffio.current_async_library() == "asyncio":
        with suppress(TimeoutError):
            await asyncio.wait_for(client.tickets(id=key), turn % 10 / 700)
    else:
        await got(client.tickets(id=key))


async def many_workers_and_a_small_limit(server: FaultyServer, runner: Runner) -> Verdict:
    """16 threads share a limit of 20 calls a minute; every call succeeds, and few are refused."""
    server.sandbox.limit = 20
    refused: list[int] = []

    def look(event: ResponseReceived) -> None:
        if event.status == 429:
            refused.append(1)

    keys = {f"thread-{number}" for number in range(60)}
    with server.client(on_response=look) as client, ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda key: client.tickets.create(_ticket(key)), sorted(keys)))
    assert len(refused) <= 16, f"{len(refused)} calls ran into the limit"
    return written(server, keys)


async def one_renewal_for_all(server: FaultyServer, runner: Runner) -> Verdict:
    """32 threads read while their token ends, again and again: each pair of tokens is renewed once."""
    grant, store = readers.grant(server)
    with server.client(oauth=grant) as client, ThreadPoolExecutor(THREADS) as pool:
        seen = []
        for _ in range(3):
            server.sandbox.clock.advance(minutes=31)
            seen += list(pool.map(lambda _: _all_ids(client), range(THREADS)))
    missed = sum(len(set(server.ids()) - set(ids)) for ids in seen)
    locked_out, twice = readers.renewals(server, store)
    grants = sum(one.path == "/oauth/tokens" for one in server.sandbox.requests)
    return Verdict(None, missed + locked_out, twice + grants - 3 + sum(map(repeats, seen)))


def _all_ids(client: Zenpy) -> list[int]:
    """All tickets; none for a thread that was locked out."""
    try:
        return [ticket.id for ticket in client.tickets(page_size=PAGE)]
    except AuthenticationError:
        return []


async def killed_and_resumed(server: FaultyServer, runner: Runner) -> Verdict:
    """A program that writes in bulk is killed with SIGKILL four times, and then left to finish from its checkpoint."""
    server.sandbox.job_polls, server.sandbox.job_limit = 2, 4
    with TemporaryDirectory() as folder:
        checkpoint = Path(folder) / "run.jsonl"
        for requests in (2, 3, 5, 4):
            moment = after_requests(requests, server.sandbox)
            kill_when(moment, start_program(server.url, checkpoint, "yes"))
        outcomes = read_outcomes(start_program(server.url, checkpoint, "yes"))
    reported = [f"old-{position}" for position, ok, _, _ in outcomes if ok]
    verdict = written(server, reported)
    return Verdict(None, verdict.lost + RECORDS - len(reported), verdict.twice)


async def killed_exports(server: FaultyServer, runner: Runner) -> Verdict:
    """A program that copies an export is killed with SIGKILL four times, and then left to finish from its file."""
    server.sandbox.clock.advance(minutes=10)
    with TemporaryDirectory() as folder:
        command = (sys.executable, "-m", "tests.support.export_program", server.url, folder)
        for requests in range(1, 5):
            moment = after_requests(requests, server.sandbox)
            kill_when(moment, subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True))
        subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
        copy = sqlite3.connect(Path(folder) / "copy.db")
        seen = {row[0] for row in copy.execute("select id from tickets")}
        copy.close()
    return Verdict(None, len(set(server.ids()) - seen), 0)


async def forked_processes(server: FaultyServer, runner: Runner) -> Verdict:
    """A process forks while its threads use the client in every way; each child works."""
    server.sandbox.oauth.clients["app"] = "secret"
    command = (sys.executable, "-m", "tests.support.fork_program", server.url, "40")
    run = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return Verdict(None, 40 - json.loads(run.stdout)["worked"], 0)


async def time_jumps(server: FaultyServer, runner: Runner) -> Verdict:
    """The computer's clock goes back a day and then forward a year while limits are waited for."""
    jumps = iter([-86_400, 31_536_000, 0, 0, 0, 0])
    server.strike("GET /api/v2/tickets", status=429, headers={"Retry-After": "3"}, times=2)
    async with runner.client(server) as client:
        client._governor.unix_time = lambda: server.seconds() + next(jumps, 0)
        ids = [ticket.id async for ticket in each(client.tickets(page_size=PAGE))]
    return read(server, ids, None)
