"""The sandbox with few and with many records: what a question costs, how fast records are made, what they weigh.

Each figure is a ratio inside one run: of a large account to a small one, or of a record to the JSON that it is sent as.
"""

from __future__ import annotations

import gc
import json
import time
import tracemalloc
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from benchmarks.results import Figure
from zenpy.sandbox import Request, Sandbox

SMALL, LARGE = 1_000, 100_000
BULK = 10_000
QUESTIONS = {
    "show a ticket": "tickets/500",
    "show 100 tickets by id": "tickets/show_many?ids=" + ",".join(map(str, range(401, 501))),
    "a page of 100, by cursor": "tickets?page[size]=100",
    "a page of 100, sorted": "tickets?page[size]=100&sort=-updated_at",
    "a ticket by external id": "tickets?external_id=e321",
    "a user by address": "users/search?query=email:u42@example.org",
    "a page with sideloads": "tickets?page[size]=100&include=users,comment_count,metric_sets",
    "comments of a ticket": "tickets/500/comments",
    "100 changes of an export": "incremental/tickets/cursor?start_time=0&per_page=100",
    "a search for a rare word": "search?query=type:ticket rare7",
    "a search with many hits": "search?query=type:ticket status:open&per_page=100",
    "a count of hits": "search/count?query=type:ticket tags:t3",
}  # fmt: skip
CREATE = "create a ticket"
#: What is done with the tickets that were made in bulk, in this order.
BULK_WORK = (
    "create 10,000 tickets, 100 a call",
    "list 10,000 tickets, 100 a page",
    "100 searches among 10,000 tickets",
    "export 10,000 tickets, 1,000 a page",
)
KIBIBYTES = "memory of a ticket with its comment, audit and metric"


class Caller:
    """Sends requests into a sandbox."""

    def __init__(self) -> None:
        self.sandbox = Sandbox()

    def send(self, method: str, path: str, body: object = None) -> dict[str, object]:
        """The decoded answer of a request.

        Raises:
            RuntimeError: it is an error.
        """
        content = json.dumps(body).encode() if body is not None else b""
        headers = {"authorization": "Bearer any", "content-type": "application/json"}
        answer = self.sandbox.handle(Request.to(method, f"/api/v2/{path}", headers, content))
        if answer.status >= 400:
            raise RuntimeError(f"{path}: {answer.body.decode()}")
        decoded: dict[str, object] = json.loads(answer.body)
        return decoded

    def fill(self, number: int, first: int = 0) -> None:
        """Add this many tickets, and a tenth as many users."""
        for place in range(first, first + number):
            if place % 10 == 0:
                user = {"name": f"Name {place}", "email": f"u{place // 10}@example.org"}
                self.sandbox.add("User", user)
            self.sandbox.clock.advance(seconds=1)
            ticket = {
                "subject": f"Subject of number {place} rare{place // 5 if place < 500 else 'x'}",
                "external_id": f"e{place}",
                "status": ("open", "pending", "solved")[place % 3],
                "tags": [f"t{place % 20}"],
            }
            self.sandbox.add("Ticket", ticket)


def growth(rounds: int) -> Iterator[Figure]:
    """What each question costs with 100,000 tickets, against 1,000, and creating a ticket."""
    callers = Caller(), Caller()
    for caller, number in zip(callers, (SMALL, LARGE), strict=True):
        caller.fill(number)
        caller.sandbox.clock.advance(minutes=5)
    for path in QUESTIONS.values():
        yield _ratios(rounds, *(_asking(caller, path) for caller in callers))
    body = {"ticket": {"subject": "New", "comment": {"body": "One more"}}}
    yield _ratios(rounds, *(_asking(caller, "tickets", body) for caller in callers))


def _asking(caller: Caller, path: str, body: object = None) -> Callable[[], object]:
    return lambda: caller.send("POST" if body else "GET", path, body)


def _ratios(rounds: int, small: Callable[[], object], large: Callable[[], object]) -> Figure:
    """The ratios, pair by pair; the first call of each makes its indexes and does not count."""
    small(), large()
    ratios = []
    gc.collect()
    gc.disable()
    for turn in range(rounds):
        taken = {}
        for call in (small, large) if turn % 2 else (large, small):
            start = time.process_time()
            call()
            taken[call] = time.process_time() - start
        ratios.append(taken[large] / taken[small])
    gc.enable()
    return Figure.of(ratios)


def bulk(rounds: int) -> list[Figure]:
    """10,000 tickets made in bulk, listed, searched and exported, as multiples of the JSON of the listing."""
    return [Figure.of(ratios) for ratios in zip(*(_bulk() for _ in range(rounds)), strict=True)]


def _bulk() -> list[float]:
    caller = Caller()
    caller.sandbox.job_polls = 0
    made, _ = _timed(lambda: _create(caller))
    caller.sandbox.clock.advance(minutes=5)
    listed, pages = _timed(lambda: list(_pages(caller, "tickets?page[size]=100")))
    found, _ = _timed(lambda: [caller.send("GET", f"search?query=type:ticket number{n}") for n in range(100)])
    exported, _ = _timed(
        lambda: list(_pages(caller, "incremental/tickets/cursor?start_time=0&per_page=1000"))
    )
    text, _ = _timed(lambda: [json.loads(json.dumps(page)) for page in pages])
    return [taken / text for taken in (made, listed, found, exported)]


def _timed(work: Callable[[], list[object]]) -> tuple[float, list[object]]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def _create(caller: Caller) -> list[object]:
    jobs: list[object] = []
    for start in range(0, BULK, 100):
        tickets = [
            {"subject": f"number{place}", "comment": {"body": f"Text of ticket {place}"}, "tags": ["bulk"]}
            for place in range(start, start + 100)
        ]
        jobs.append(caller.send("POST", "tickets/create_many", {"tickets": tickets}))
    return jobs


def _pages(caller: Caller, path: str) -> Iterator[object]:
    """The pages of a listing or an export, one after the other."""
    following: str | None = path
    while following:
        page = caller.send("GET", following)
        yield page
        links = page.get("links")
        link = links.get("next") if isinstance(links, dict) else page.get("after_url")
        if not isinstance(link, str) or page.get("end_of_stream"):
            return
        parts = urlsplit(link)
        following = f"{parts.path.removeprefix('/api/v2/')}?{parts.query}"


def weigh(rounds: int) -> list[Figure]:
    """KiB that a ticket takes, and that as a multiple of its JSON."""
    return [Figure.of(weights) for weights in zip(*(_weight() for _ in range(rounds)), strict=True)]


def _weight() -> tuple[float, float]:
    """KiB that a ticket with its comment, audit and metric takes, and that as a multiple of its JSON."""
    caller = Caller()
    caller.fill(100)
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    caller.fill(SMALL, first=100)
    gc.collect()
    used = (tracemalloc.get_traced_memory()[0] - before) / SMALL
    tracemalloc.stop()
    kinds = ("Ticket", "Comment", "Audit", "TicketMetric")
    text = sum(len(json.dumps(caller.sandbox.records(kind)[-1])) for kind in kinds)
    return used / 1024, used / text
