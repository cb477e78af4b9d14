"""Run all measurements and print them: each line a ratio against the raw limit measured in the same run.

The targets are those of the project; a line that misses its target is marked, and the exit status is 1.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable

import orjson

from benchmarks import checkers, fresh, listing, sandbox
from benchmarks.tickets import page
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.sandbox import Sandbox

ROUNDS = 41
#: The kinds of tickets that are listed and kept.
TICKETS = {"thin": "thin tickets", "large": "tickets of real size"}
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
    """Memory of kept tickets, with all that keeping them holds, against that of kept dicts."""
    for kind, name in TICKETS.items():
        line(f"memory of kept {name}, against their dicts", fresh.keep_tickets(kind), 1.1)


def importing() -> None:
    """Import and a first client, against httpx and its client; bytecode cached, whole processes."""
    found = fresh.import_clients()
    line(
        "import zenpy with a client, against httpx",
        found["client"].median,
        0.9,
        note=f"({found['client'].spread})",
    )
    ready = found["connections"]
    print(
        f"  {'  with its connections, which the first call needs':<52} {ready.median:>8.2f} x   ({ready.spread})"
    )


def checking() -> None:
    """Type checkers on a program that uses ten resources of the installed wheel, cold."""
    for name, (ours, bare) in checkers.seconds().items():
        line(f"{name} on ten resources, cold", ours, 3.5, "s", note=f"(a bare httpx program: {bare:.1f} s)")


def end_to_end() -> None:
    """5,000 tickets from a local server, against raw httpx and orjson; and what governor and flow take of a page."""
    for (kind, name), target in zip(TICKETS.items(), (1.3, 1.12), strict=True):
        found = fresh.list_pages(kind)
        line(
            f"list 5,000 {name}, new process",
            found["first"].median,
            target,
            note=f"({found['first'].spread})",
        )
        for label, ratio in (("without the cache", found["uncached"]), ("a second time", found["second"])):
            print(f"  {'  ' + label:<52} {ratio.median:>8.2f} x   ({ratio.spread})")
    took = listing.overhead()
    line("governor and flow, of a page", took * 1e6, 150, "µs")


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
