"""What programs pay in a process of their own: a listing of 5,000 tickets, import with a first client, kept tickets.

Every measurement runs in a new process, and takes the processor's time, which other programs change least. This library
and what it is made of take turns, so that both meet the same machine; what counts is the ratio of the two in one turn.
`python -m benchmarks.fresh TASK ...` is one such process.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable

from benchmarks import listing
from benchmarks.results import Figure

#: Who lists: this library, it without its cache, and httpx with orjson.
OURS, UNCACHED, RAW = "ours", "uncached", "raw"
_IMPORTS = {
    "client": "import zenpy; zenpy.Zenpy(subdomain='a', oauth_token='b')",
    "connections": "import zenpy; zenpy.Zenpy(subdomain='a', oauth_token='b')._transport._http",
    RAW: "import httpx; httpx.Client()",
}


def _environment() -> dict[str, str]:
    """The environment with bytecode kept, as it is for programs."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _run(*arguments: str) -> list[float]:
    """The numbers that a process prints."""
    command = [sys.executable, "-m", "benchmarks.fresh", *arguments]
    done = subprocess.run(command, check=True, env=_environment(), stdout=subprocess.PIPE, text=True)
    return [float(number) for number in done.stdout.split()]


def list_pages(kind: str, rounds: int) -> dict[str, Figure]:
    """The ratios for a listing: the first in its process with and without the cache, and the second with it."""
    taken: dict[str, list[list[float]]] = {OURS: [], UNCACHED: [], RAW: []}
    with listing.server(kind) as url:
        for turn in range(rounds):
            for who in sorted(taken, reverse=bool(turn % 2)):
                taken[who].append(_run("list", who, url))
    first = {who: [run[0] for run in runs] for who, runs in taken.items()}
    second = {who: [run[1] for run in runs] for who, runs in taken.items()}
    return {
        "first": Figure.of_pairs(first[OURS], first[RAW]),
        "uncached": Figure.of_pairs(first[UNCACHED], first[RAW]),
        "second": Figure.of_pairs(second[OURS], second[RAW]),
    }


def keep_tickets(kind: str, rounds: int) -> Figure:
    """How many times as much memory 5,000 kept tickets take as their dicts."""
    with listing.server(kind) as url:
        return Figure.of([_run("keep", OURS, url)[0] / _run("keep", RAW, url)[0] for _ in range(rounds)])


def import_clients(rounds: int) -> dict[str, Figure]:
    """The ratios for import with a client, and with what it needs for its first request."""
    taken: dict[str, list[float]] = {name: [] for name in _IMPORTS}
    for turn in range(rounds + 1):
        for name in sorted(taken, reverse=bool(turn % 2)):
            taken[name].append(_processor_time(_IMPORTS[name]))
    for times in taken.values():
        del times[0]  # it has written the bytecode
    return {name: Figure.of_pairs(taken[name], taken[RAW]) for name in ("client", "connections")}


def _processor_time(program: str) -> float:
    """The seconds that a new process takes of the processor for a program."""
    before = os.times()
    subprocess.run([sys.executable, "-c", program], check=True, env=_environment())
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


# -- inside a process of its own -----------------------------------------------------------------------------------------


def _raw(url: str) -> Callable[[], list[list[dict[str, object]]]]:
    """A listing with httpx and orjson; gives the pages' tickets one by one."""
    import httpx
    import orjson

    http = httpx.Client(headers={"Authorization": "Bearer x"})

    def pages() -> list[list[dict[str, object]]]:
        found, following = [], f"{url}/api/v2/tickets?page%5Bsize%5D=100"
        while following:
            body = orjson.loads(http.get(following).content)
            found.append(body["tickets"])
            following = body["links"]["next"]
        return found

    return pages


def _list_raw(url: str) -> Callable[[], int]:
    import httpx
    import orjson

    http = httpx.Client(headers={"Authorization": "Bearer x"})

    def run() -> int:
        seen, following = [], f"{url}/api/v2/tickets?page%5Bsize%5D=100"
        while following:
            body = orjson.loads(http.get(following).content)
            seen += [(one["id"], one["subject"], one["status"], one["created_at"]) for one in body["tickets"]]
            following = body["links"]["next"]
        return len(seen)

    return run


def _list_ours(url: str, disable_cache: bool) -> Callable[[], int]:
    from zenpy import Zenpy

    client = Zenpy(base_url=url, oauth_token="x", disable_cache=disable_cache)
    _ = client._transport._http  # httpx and certificates are ready on both sides before the clock starts

    def run() -> int:
        return len([(one.id, one.subject, one.status, one.created_at) for one in client.tickets()])

    return run


def _time_listing(who: str, url: str) -> None:
    """Print the seconds that a first and a second listing take of the processor."""
    run = _list_raw(url) if who == RAW else _list_ours(url, who == UNCACHED)
    for _ in range(2):
        start = time.process_time()
        count = run()
        print(time.process_time() - start)
        assert count == listing.PAGES * 100


def _measure_memory(who: str, url: str) -> None:
    """Print the bytes that the tickets of a listing take while a program keeps them, with what the cache keeps of them."""
    import tracemalloc

    run: Callable[[], list[object]]
    if who == RAW:
        pages = _raw(url)
        run = lambda: [ticket for page in pages() for ticket in page]  # noqa: E731
    else:
        from zenpy import Zenpy

        client = Zenpy(base_url=url, oauth_token="x")
        run = lambda: list(client.tickets())  # noqa: E731
    run()  # imports and connections are no part of it
    gc.collect()
    tracemalloc.start()
    kept = run()
    gc.collect()
    print(tracemalloc.get_traced_memory()[0])
    assert len(kept) == listing.PAGES * 100


if __name__ == "__main__":
    task, who, url = sys.argv[1:]
    {"list": _time_listing, "keep": _measure_memory}[task](who, url)
