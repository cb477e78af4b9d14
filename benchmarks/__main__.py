"""Run all measurements and print them: each line a ratio against the raw limit measured in the same run.

The targets are those of the project; a line that misses its target is marked, and the exit status is 1.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable

import orjson

from benchmarks import checkers, listing, sandbox
from benchmarks.tickets import page
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.sandbox import Sandbox

ROUNDS = 41
missed: list[str] = []


def line(name: str, value: float, target: float, unit: str = "x", note: str = "") -> None:
    """Print one result and remember whether it missed its target."""
    ok = value <= target
    if not ok:
        missed.append(name)
    print(f"  {name:<52} {value:>8.2f} {unit:<3} target {target:g} {unit} {'' if ok else '  MISSED'} {note}")


def paired(
    ours: Callable[[], object], raw: Callable[[], object], rounds: int = ROUNDS
) -> tuple[float, float, float]:
    """Median seconds of both, run in turn, and the median of the ratios pair by pair."""
    first: list[float] = []
    second: list[float] = []
    ratios: list[float] = []
    for turn in range(rounds):
        gc.collect()
        calls = [(ours, first), (raw, second)]
        kept = []
        for call, times in calls if turn % 2 else reversed(calls):
            start = time.perf_counter()
            kept.append(call())
            times.append(time.perf_counter() - start)
        ratios.append(first[-1] / second[-1])
        del kept  # freeing is no part of either time
    return statistics.median(first), statistics.median(second), statistics.median(ratios)


def client() -> Zenpy:
    """A client on the sandbox; nothing here is sent."""
    return Zenpy(subdomain="bench", oauth_token="x", transport=Sandbox().transport)


def decoding() -> None:
    """A page of 100 tickets decoded, four fields of each read, against the bare JSON decode and dict reads."""
    from zenpy.lib.api import tickets as tickets_api
    from zenpy.lib.calls.plan import plan_call
    from zenpy.lib.http.message import Response

    body = page()
    zenpy = client()
    call = plan_call(tickets_api.TicketsApi._CALL, {})

    def ours() -> object:
        answer = Response(200, {}, body)  # decodes its body once
        tickets: list[Ticket] = list(zenpy._read_page(call, 0, answer))
        return tickets, [(ticket.id, ticket.subject, ticket.status, ticket.created_at) for ticket in tickets]

    def raw() -> object:
        tickets = orjson.loads(body)["tickets"]
        return tickets, [(one["id"], one["subject"], one["status"], one["created_at"]) for one in tickets]

    mine, bare, ratio = paired(ours, raw)
    note = f"({len(body) // 1024} KiB: {mine * 1e3:.2f} ms against {bare * 1e3:.2f} ms)"
    line("decode 100 tickets, read four fields", ratio, 1.3, note=note)


def relation() -> None:
    """A relation whose record is in the cache: the first read of each ticket of a page, and reading it again."""
    zenpy = client()
    payload = {"id": 7, "name": "Ann", "role": "agent", "email": "a@b.example", "time_zone": "UTC"}
    zenpy.cache.add(User._from_payload(payload, zenpy._link))
    first, again = [], []
    for _ in range(200):
        tickets = [Ticket._from_payload({"id": n, "assignee_id": 7}, zenpy._link) for n in range(100)]
        for times in (first, again):
            start = time.perf_counter_ns()
            for ticket in tickets:
                _ = ticket.assignee
            times.append((time.perf_counter_ns() - start) / len(tickets))
    line("a cached relation", statistics.median(again), 500, "ns")
    print(
        f"  {'  its first read, which makes the record (no target)':<52} {statistics.median(first):>8.0f} ns"
    )


def memory() -> None:
    """Memory of kept tickets against that of kept dicts."""
    body = page()
    link = client()._link

    def kept(make: Callable[[dict[str, object]], object]) -> int:
        gc.collect()
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        everything = [[make(item) for item in orjson.loads(body)["tickets"]] for _ in range(20)]
        gc.collect()
        used = tracemalloc.get_traced_memory()[0] - before
        tracemalloc.stop()
        del everything
        return used

    plain = kept(lambda item: item)
    ours = kept(lambda item: Ticket._from_payload(item, link))
    line("memory of a kept ticket against its dict", ours / plain, 1.15)


def importing() -> None:
    """Import and a first client, against httpx and its client; bytecode cached, whole processes."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    ours = "import zenpy; zenpy.Zenpy(subdomain='a', oauth_token='b')._transport._http"  # else made at the first call
    bare = "import httpx; httpx.Client()"

    def run(program: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", program], check=True, env=environment)
        return time.perf_counter() - start

    run(ours), run(bare)
    pairs = [(run(ours), run(bare)) for _ in range(15)]
    ratio = statistics.median(mine / raw for mine, raw in pairs)
    note = f"({statistics.median(m for m, _ in pairs) * 1e3:.0f} ms against {statistics.median(r for _, r in pairs) * 1e3:.0f} ms)"
    line("import zenpy with a client, against httpx", ratio, 1.2, note=note)


def checking() -> None:
    """Type checkers on a program that uses ten resources of the installed wheel, cold."""
    for name, (ours, bare) in checkers.seconds().items():
        line(f"{name} on ten resources, cold", ours, 3.5, "s", note=f"(a bare httpx program: {bare:.1f} s)")


def end_to_end() -> None:
    """5,000 tickets from a local server, against raw httpx and orjson; and what governor and flow take of it."""
    with listing.server() as url:
        assert listing.ours(url) == listing.raw(url) == listing.PAGES * 100
        mine, bare, ratio = paired(lambda: listing.ours(url), lambda: listing.raw(url), rounds=21)
    line(
        "list 5,000 tickets, against httpx and orjson",
        ratio,
        1.25,
        note=f"({mine:.2f} s against {bare:.2f} s)",
    )
    took = listing.overhead()
    share = took * listing.PAGES / mine * 100
    line("governor and flow, of the whole", share, 5, "%", note=f"({took * 1e6:.0f} µs a call)")


def in_the_sandbox() -> None:
    """What the sandbox costs with 100,000 tickets against 1,000; 10,000 tickets in bulk; what a ticket weighs."""
    for name, ratio in sandbox.growth():
        line(f"sandbox: {name}, 100,000 against 1,000", ratio, 2)
    for name, seconds, ratio in sandbox.bulk():
        print(
            f"  {'sandbox: ' + name:<52} {ratio:>8.2f} x   of their JSON, written and read ({seconds:.1f} s)"
        )
    kibibytes, ratio = sandbox.weight()
    line("sandbox: memory of a ticket against its JSON", ratio, 6, note=f"({kibibytes:.1f} KiB)")


def main() -> int:
    """Measure everything; 1 when a target was missed."""
    print(f"Python {sys.version.split()[0]}, medians of {ROUNDS} pairs in one run")
    decoding()
    relation()
    memory()
    importing()
    checking()
    end_to_end()
    in_the_sandbox()
    print("missed: " + ", ".join(missed) if missed else "every target is met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
