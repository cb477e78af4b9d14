"""The parts of `make bench`: the lines of each, with their targets, and how they are measured.

docs/benchmarks.md has a table for each part; `tests/benchmarks` compares its lines and targets with those here.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import orjson

from benchmarks import checkers, engines, fresh, listing, sandbox
from benchmarks.results import Figure, Line, Part
from benchmarks.tickets import page
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.sandbox import Sandbox

#: The kinds of tickets that are listed and kept.
TICKETS = {"thin": "thin tickets", "large": "tickets of real size"}


def _paired(ours: Callable[[], object], raw: Callable[[], object], rounds: int) -> Figure:
    """The ratios of two calls, run in turn; the time of the processor, which other programs change least."""
    first: list[float] = []
    second: list[float] = []
    ours(), raw()  # what is imported then is no part of it
    for turn in range(rounds):
        gc.collect()
        calls = [(ours, first), (raw, second)]
        kept = []
        for call, times in calls if turn % 2 else reversed(calls):
            start = time.process_time()
            kept.append(call())
            times.append(time.process_time() - start)
        del kept  # freeing is no part of either time
    return Figure.of_pairs(first, second)


def _client() -> Zenpy:
    """A client on the sandbox; nothing here is sent."""
    return Zenpy(subdomain="bench", oauth_token="x", transport=Sandbox().transport)


def decode(rounds: int) -> list[Figure]:
    """A page of 100 tickets decoded, four fields of each read, against the bare JSON decode and dict reads."""
    from zenpy.lib.api import tickets as tickets_api
    from zenpy.lib.calls.plan import plan_call
    from zenpy.lib.http.message import Response

    body = page()
    zenpy = _client()
    call = plan_call(tickets_api.TicketsApi._CALL, {})

    def ours() -> object:
        answer = Response(200, {}, body)  # decodes its body once
        tickets: list[Ticket] = list(zenpy._read_page(call, 0, answer))
        return tickets, [(ticket.id, ticket.subject, ticket.status, ticket.created_at) for ticket in tickets]

    def raw() -> object:
        tickets = orjson.loads(body)["tickets"]
        return tickets, [(one["id"], one["subject"], one["status"], one["created_at"]) for one in tickets]

    return [_paired(ours, raw, rounds)]


def relate(rounds: int) -> list[Figure]:
    """A relation whose record is in the cache: reading it again, and the first read of each ticket of a page."""
    zenpy = _client()
    payload = {"id": 7, "name": "Ann", "role": "agent", "email": "a@b.example", "time_zone": "UTC"}
    zenpy.cache.add(User._from_payload(payload, zenpy._link))
    first: list[float] = []
    again: list[float] = []
    for _ in range(rounds):
        tickets = [Ticket._from_payload({"id": n, "assignee_id": 7}, zenpy._link) for n in range(100)]
        for times in (first, again):
            start = time.perf_counter_ns()
            for ticket in tickets:
                _ = ticket.assignee
            times.append((time.perf_counter_ns() - start) / len(tickets))
    return [Figure.of(again), Figure.of(first)]


def list_all(rounds: int) -> list[Figure]:
    """5,000 tickets from a local server, against httpx and orjson."""
    found = []
    for kind in TICKETS:
        ratios = fresh.list_pages(kind, rounds)
        found += [ratios["first"], ratios["uncached"], ratios["second"]]
    return found


def keep(rounds: int) -> list[Figure]:
    """Memory of kept tickets, with all that keeping them holds, against that of kept dicts."""
    return [fresh.keep_tickets(kind, rounds) for kind in TICKETS]


def start(rounds: int) -> list[Figure]:
    """Import and a first client, against httpx and its client; bytecode cached, whole processes."""
    found = fresh.import_clients(rounds)
    return [found["client"], found["connections"]]


def govern(rounds: int) -> list[Figure]:
    """What governor and flow take of a page."""
    return [Figure.of([listing.overhead() * 1e6 for _ in range(rounds)])]


def check(rounds: int) -> list[Figure]:
    """Type checkers on a program that uses ten resources of the installed wheel, cold."""
    return [Figure.of(times) for both in checkers.seconds(rounds).values() for times in both]


def ask_sandbox(rounds: int) -> list[Figure]:
    """What each question to the sandbox costs with 100,000 tickets, against 1,000."""
    return list(sandbox.growth(rounds))


def fill_sandbox(rounds: int) -> list[Figure]:
    """10,000 tickets in bulk, and what a ticket weighs."""
    return [*sandbox.bulk(rounds), *sandbox.weigh(rounds)]


def make_columns(rounds: int) -> list[Figure]:
    """Rows of an export's page to Arrow columns, against pyarrow's own conversion of the same rows."""
    return [_paired(*engines.pairs(make), rounds) for make in engines.MAKES]


def _listing_lines() -> tuple[Line, ...]:
    lines = []
    for name, target in zip(TICKETS.values(), (1.3, 1.12), strict=True):
        lines += [
            Line(f"list 5,000 {name}, the first call of a process", "httpx and orjson", target),
            Line(f"the same {name}, without the cache", "httpx and orjson"),
            Line(f"the same {name}, a second time", "httpx and orjson"),
        ]
    return tuple(lines)


def _export_lines() -> tuple[Line, ...]:
    jobs = (
        "decoded",
        "and made Arrow columns",
        "and exported into lines",
        "and exported into Parquet",
        "and exported into DuckDB",
    )
    return tuple(Line(f"{job}: {unit} a second", unit=" ") for job in jobs for unit in ("rows", "MB of JSON"))


_QUESTIONS = tuple(Line(name, "with 1,000 tickets", 2) for name in [*sandbox.QUESTIONS, sandbox.CREATE])
PARTS = {
    "decode": Part(
        (Line("decode a page of 100 tickets, read four fields of each", "orjson and dict reads", 1.3),),
        41,
        decode,
    ),
    "listing": Part(_listing_lines(), 21, list_all),
    "memory": Part(
        tuple(Line(f"memory of kept {name}", "their dicts", 1.1) for name in TICKETS.values()), 3, keep
    ),
    "arrow": Part(
        tuple(
            Line(f"1,000 {name} to Arrow columns", "pyarrow.Table.from_pylist", target)
            for name, target in zip(TICKETS.values(), (None, 1), strict=True)
        ),
        41,
        make_columns,
    ),
    "exports": Part(_export_lines(), 5, engines.speeds),
    "import": Part(
        (
            Line("import with a first client", "httpx with one", 0.9),
            Line("the same with its connections, which the first call needs", "httpx with one"),
        ),
        21,
        start,
    ),
    "governor": Part((Line("governor and flow, of a page", target=150, unit="µs"),), 11, govern),
    "relation": Part(
        (
            Line("a relation that is in the cache", target=500, unit="ns"),
            Line("its first read, which makes the record", unit="ns"),
        ),
        200,
        relate,
    ),
    "checkers": Part(
        tuple(
            line
            for name in checkers.CHECKERS
            for line in (
                Line(f"{name} on a program with ten resources, cold", target=3.5, unit="s"),
                Line(f"{name} on a program with only httpx, cold", unit="s"),
            )
        ),
        3,
        check,
    ),
    "sandbox": Part(_QUESTIONS, 25, ask_sandbox),
    "sandbox-bulk": Part(
        (
            *(Line(name, "their JSON, written and read") for name in sandbox.BULK_WORK),
            Line(sandbox.KIBIBYTES, unit="KiB"),
            Line("the same", "their JSON", 6),
        ),
        3,
        fill_sandbox,
    ),
}
