"""Worker processes of one account, as a program: forks them, lets them make calls, and prints what each has seen, as JSON.

The processes are forked after everything is imported, so that eight of them cost little more than one.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
import warnings
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from subprocess import PIPE, Popen
from typing import Any, cast

import httpx

from tests.support.paths import ROOT
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.hooks import ResponseReceived
from zenpy.lib.network.clients import open_client
from zenpy.oauth import RefreshToken
from zenpy.shared import RedisStore, new_key

#: Seconds for an answer of the store: a busy machine takes longer than the store of a real program may.
PATIENCE = 20.0
#: What workers read.
TICKET = "/api/v2/tickets/1"


class Workers:
    """The program while it runs, for a test.

    Args:
        urls: the accounts; the first worker takes the first one, and so on.
        store: the address of the server that the workers share; empty for none.
        count: how many processes.
        seconds: how long they make calls.
        calls: how many calls each of them makes at most.
        tasks: how many calls each of them makes at a time; more than one on an async client.
        mixed: whether every other worker is an async one.
        paths: what each of them reads, likewise.
        oauth: the name of the tokens in the store that they sign in with.
        options: further arguments of the store.
    """

    def __init__(
        self,
        urls: Sequence[str],
        store: str,
        count: int,
        *,
        seconds: float = 60.0,
        calls: int = 1_000_000,
        tasks: int = 1,
        mixed: bool = False,
        paths: Sequence[str] = (TICKET,),
        oauth: str = "",
        options: Mapping[str, object] | None = None,
    ) -> None:
        given = {
            "urls": urls,
            "store": store,
            "count": count,
            "seconds": seconds,
            "calls": calls,
            "tasks": tasks,
            "mixed": mixed,
        }
        text = json.dumps(
            {**given, "paths": paths, "oauth": oauth, "options": {"timeout": PATIENCE, **(options or {})}}
        )
        self.process: Popen[bytes] = Popen(
            [sys.executable, "-m", "tests.support.workers", text], cwd=ROOT, stdout=PIPE
        )

    def line(self) -> dict[str, Any]:
        """The next line that it prints: the process ids first, then what each worker has seen, as it ends."""
        assert self.process.stdout is not None
        return cast("dict[str, Any]", json.loads(self.process.stdout.readline()))

    def results(self) -> list[dict[str, Any]]:
        """What each worker has seen, after all have ended."""
        output, _ = self.process.communicate(timeout=120)
        assert self.process.returncode == 0
        return [json.loads(line) for line in output.splitlines() if b"pids" not in line]


class Seen:
    """What one worker has seen."""

    def __init__(self) -> None:
        self.statuses: dict[str, int] = {}
        self.failures: list[str] = []

    def note(self, event: ResponseReceived) -> None:
        """A hook: count an answer."""
        status = str(event.status)
        self.statuses[status] = self.statuses.get(status, 0) + 1


def _choose(values: Sequence[str], number: int) -> str:
    return values[number % len(values)]


def _work(given: Mapping[str, Any], number: int) -> Seen:
    """One worker: makes calls until its time is over."""
    seen = Seen()
    with ExitStack() as stack, warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        arguments: dict[str, Any] = {
            "base_url": _choose(given["urls"], number),
            "oauth_token": f"token-{number}",
        }
        arguments |= {"on_response": seen.note, "disable_cache": True}
        store = RedisStore(given["store"], **given["options"]) if given["store"] else None
        if store is not None:
            stack.callback(store.close)
        if store is not None and given["oauth"]:
            tokens = store.tokens(given["oauth"])
            arguments["oauth"] = RefreshToken("app", "app-secret", store=tokens)
            del arguments["oauth_token"]
        until = time.monotonic() + given["seconds"]
        path = _choose(given["paths"], number)
        if given["tasks"] > 1 or (given["mixed"] and number % 2):
            asyncio.run(_work_async(given, path, arguments, store, until, seen))
        else:
            with Zenpy(**arguments, shared=store) as client:
                for _ in range(given["calls"]):
                    if time.monotonic() >= until:
                        break
                    try:
                        client.request("GET", path)
                    except Exception as error:
                        seen.failures.append(repr(error))
    seen.failures += [str(one.message) for one in shown]
    return seen


async def _work_async(
    given: Mapping[str, Any],
    path: str,
    arguments: Mapping[str, Any],
    store: RedisStore | None,
    until: float,
    seen: Seen,
) -> None:
    async with AsyncZenpy(**arguments, shared=store) as client:

        async def work() -> None:
            for _ in range(given["calls"]):
                if time.monotonic() >= until:
                    break
                try:
                    await client.request("GET", path)
                except Exception as error:
                    seen.failures.append(repr(error))

        await asyncio.gather(*(work() for _ in range(given["tasks"])))


def _load_everything() -> None:
    """Load what a client loads at its first call, so that the workers need not."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={})

    open_client(None).close()
    with Zenpy(base_url="http://127.0.0.1", oauth_token="x", transport=httpx.MockTransport(answer)) as client:
        client.request("GET", "/api/v2/tickets/1")

    async def call() -> None:
        transport = httpx.MockTransport(answer)
        async with AsyncZenpy(base_url="http://127.0.0.1", oauth_token="x", transport=transport) as client:
            await client.request("GET", "/api/v2/tickets/1")

    asyncio.run(call())
    RedisStore("redis://127.0.0.1:1", key=new_key()).close()


def main(given: Mapping[str, Any]) -> None:
    """Fork the workers, print their process ids, and wait for their end."""
    _load_everything()
    children = []
    ready, start = os.pipe()
    for number in range(given["count"]):
        child = os.fork()
        if child == 0:
            os.close(start)
            os.read(ready, 1)  # the other end is closed when all are there
            seen = _work(given, number)
            line = json.dumps({"worker": number, "statuses": seen.statuses, "failures": seen.failures})
            os.write(1, line.encode() + b"\n")
            os._exit(0)
        children.append(child)
    os.close(start)
    os.write(1, json.dumps({"pids": children}).encode() + b"\n")
    for child in children:
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
