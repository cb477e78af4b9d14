"""Small model servers for tests of reading, with the worst behaviour that Zendesk documents."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

import httpx

from tests.support.wire import ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox

T = TypeVar("T")

ORIGIN = "https://acme.zendesk.com"
BASE = f"{ORIGIN}/api/v2/tickets"
Answer = Callable[[httpx.Request], httpx.Response]


def client_of(answer: Answer) -> Zenpy:
    """A client of a model server."""
    return Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer))


def read_all(records: Iterable[T]) -> tuple[list[T], ZenpyException | None]:
    """All records that a loop reads, and the error that ends the loop."""
    found: list[T] = []
    try:
        for record in records:
            found.append(record)  # noqa: PERF402 - what came before an error counts
    except ZenpyException as error:
        return found, error
    return found, None


def use_sandbox_clock(client: Zenpy | AsyncZenpy, sandbox: Sandbox) -> list[float]:
    """Make a client use the clock of the sandbox; the result lists the seconds that it waits."""
    waited: list[float] = []

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        sandbox.clock.advance(seconds)

    async def sleep_async(seconds: float) -> None:
        sleep(seconds)

    client._transport.sleep = sleep_async if isinstance(client, AsyncZenpy) else sleep  # type: ignore[method-assign, assignment]
    client._governor.unix_time = client._governor.monotonic = lambda: sandbox.clock.now().timestamp()
    return waited


@dataclass
class Pages:
    """A cursor listing with the pages of the argument; `to` makes the last page lead to another page."""

    pages: list[list[int]]
    to: int | None = None
    fails_at: int | None = None
    sent: list[int] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page[after]", "0"))
        self.sent.append(number)
        if number == self.fails_at:
            return httpx.Response(403, json={"error": "Forbidden", "description": f"page {number}"})
        following = number + 1 if number + 1 < len(self.pages) else self.to
        more = following is not None
        url = f"{ORIGIN}/api/v2/tickets?page[size]=100" + (f"&page[after]={following}" if following else "")
        return httpx.Response(
            200,
            json={
                "tickets": [{"id": number} for number in self.pages[number]] if self.pages else [],
                "meta": {"has_more": more, "after_cursor": str(following)},
                "links": {"next": url if more else None},
            },
        )


@dataclass
class Export:
    """An incremental export of tickets, by time (from `start_time` on, inclusive) or by cursor."""

    by_time: bool
    size: int
    #: Ticket id → the moment of its last change.
    tickets: dict[int, int] = field(default_factory=dict)
    #: Ends without saying so, as the exports of Talk do.
    silent: bool = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = request.url.params
        after = json.loads(query["cursor"]) if "cursor" in query else [int(query["start_time"]), -1]
        ready = sorted((moment, key) for key, moment in self.tickets.items())
        ready = (
            [one for one in ready if list(one) >= after]
            if self.by_time
            else [one for one in ready if list(one) > after]
        )
        shown = ready[: self.size]
        if self.by_time and shown and shown[-1][0] == after[0]:
            shown = [one for one in ready if one[0] == after[0]]
        body: dict[str, object] = {
            "tickets": [{"id": key, "generated_timestamp": moment} for moment, key in shown]
        }
        more = len(shown) < len(ready)
        if self.by_time:
            end = shown[-1][0] if shown else after[0]
            end += 1 if more and end == after[0] else 0
            body |= {"end_time": end, "next_page": f"{ORIGIN}{request.url.path}?start_time={end}"}
        else:
            cursor = json.dumps(list(shown[-1]) if shown else after)
            url = httpx.URL(f"{ORIGIN}{request.url.path}", params={"cursor": cursor})
            body |= {"after_cursor": cursor, "after_url": str(url)}
        return httpx.Response(200, json=body if self.silent else {**body, "end_of_stream": not more})


@dataclass
class Hits:
    """A search with more hits than it returns, and its export, whose cursors can expire."""

    #: The seconds at which the hits were created; their ids are their places.
    created: list[int]
    #: The export refuses the cursor of these requests (counted from 0).
    dies_at: frozenset[int] = frozenset()
    #: The search names no next page at its limit, and does not refuse it.
    quiet: bool = False
    count: int | None = None
    exported: int = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        hits = [
            {"id": number, "result_type": "ticket", "created_at": moment_of(second)}
            for number, second in enumerate(self.created)
        ]
        if request.url.path.endswith("/export"):
            return self._export(request, hits)
        page = int(request.url.params.get("page", "1"))
        size = int(request.url.params.get("per_page", "100"))
        if page * size > 1_000:
            return httpx.Response(422, json={"error": "invalid", "description": "no more than 1,000"})
        newest = hits[::-1][(page - 1) * size : page * size]
        more = page * size < len(hits) and not (self.quiet and page * size >= 1_000)
        url = f"{ORIGIN}/api/v2/search?query=x&page={page + 1}&per_page={size}" if more else None
        count = len(hits) if self.count is None else self.count
        return httpx.Response(200, json={"results": newest, "count": count, "next_page": url})

    def _export(self, request: httpx.Request, hits: list[dict[str, object]]) -> httpx.Response:
        query = request.url.params
        assert query["filter[type]"] == "ticket"
        assert "type:" not in query["query"]
        number, self.exported = self.exported, self.exported + 1
        if number in self.dies_at and "page[after]" in query:
            return httpx.Response(400, json={"error": "InvalidCursor", "description": "expired"})
        for word in query["query"].split():
            if word.startswith("created>="):
                hits = [hit for hit in hits if str(hit["created_at"]) >= word.removeprefix("created>=")]
        hits = sorted(hits, key=lambda hit: (str(hit["created_at"]), int(str(hit["id"]))))
        start, size = int(query.get("page[after]", "0")), int(query["page[size]"])
        end = start + size
        params = {**dict(query), "page[after]": str(end)}
        url = str(httpx.URL(f"{ORIGIN}{request.url.path}", params=params)) if end < len(hits) else None
        meta = {"has_more": url is not None, "after_cursor": str(end)}
        return httpx.Response(200, json={"results": hits[start:end], "meta": meta, "links": {"next": url}})


def moment_of(second: int) -> str:
    """A moment on the first of January as Zendesk writes it."""
    return f"2026-01-01T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z"


def cursor_pages(total: int, size: int = 100) -> object:
    """A handler that pages by cursor; the cursor is the number of the first ticket."""

    def answer(request: httpx.Request) -> dict[str, object]:
        query = dict(request.url.params)
        start, size = int(query.get("page[after]", 0)), int(query["page[size]"])
        numbers = range(start + 1, min(start + size, total) + 1)
        more = start + size < total
        following = f"{BASE}?page[size]={size}&page[after]={start + size}" if more else None
        return {
            "tickets": [ticket(number) for number in numbers],
            "meta": {"has_more": more, "after_cursor": str(start + size)},
            "links": {"next": following},
        }

    return answer


def offset_pages(total: int) -> object:
    """A handler that pages by offset."""

    def answer(request: httpx.Request) -> dict[str, object]:
        query = dict(request.url.params)
        page, size = int(query.get("page", 1)), int(query.get("per_page", 100))
        numbers = range((page - 1) * size + 1, min(page * size, total) + 1)
        kept = {name: value for name, value in query.items() if name != "page"}
        following = str(httpx.URL(BASE, params={**kept, "page": page + 1})) if page * size < total else None
        return {"tickets": [ticket(number) for number in numbers], "count": total, "next_page": following}

    return answer
