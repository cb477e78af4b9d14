"""Reading several pages ahead gives what a plain loop gives, with as many calls, for any sizes and failures."""

from __future__ import annotations

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.model_servers import BASE, client_of, read_all
from zenpy.lib.pagination.results import BaseResultGenerator

#: The last of them answers; a client of its own for each example would take most of the time.
SERVERS: list[Server] = []
CLIENT = client_of(lambda request: SERVERS[-1](request))


class Server:
    """Pages with numbers; one of them fails."""

    def __init__(self, total: int, size: int, fails_at: int | None) -> None:
        self.total, self.size, self.fails_at = total, size, fails_at
        self.sent: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", "1"))
        self.sent.append(page)
        if page == self.fails_at:
            return httpx.Response(403, json={"error": "Forbidden", "description": f"page {page}"})
        ids = range((page - 1) * self.size + 1, min(page * self.size, self.total) + 1)
        more = page * self.size < self.total
        body = {
            "tickets": [{"id": number} for number in ids],
            "count": self.total,
            "next_page": f"{BASE}?per_page={self.size}&sort_by=id&page={page + 1}" if more else None,
        }
        return httpx.Response(200, json=body)


def read(server: Server, ahead: int, stop: int | None) -> tuple[list[object], str, list[int]]:
    """The ids that a reader gets, its error, and the pages that were asked for."""
    SERVERS.append(server)
    tickets = CLIENT.tickets(sort_by="id", per_page=server.size)
    assert isinstance(tickets, BaseResultGenerator)
    if ahead:
        tickets = tickets.ahead(ahead)
    if stop is not None:
        return [tickets[stop].id], "", sorted(server.sent)
    found, error = read_all(tickets)
    return [ticket.id for ticket in found], str(error), sorted(server.sent)


@settings(max_examples=40)
@given(st.integers(0, 60), st.integers(1, 12), st.integers(1, 6), st.none() | st.integers(1, 6))
def test_loops(total: int, size: int, ahead: int, fails_at: int | None) -> None:
    plain = read(Server(total, size, fails_at), 0, None)
    found = read(Server(total, size, fails_at), ahead, None)
    assert found[:2] == plain[:2]
    assert found[2] == plain[2] or (plain[1] != "None" and set(plain[2]) <= set(found[2]))
    assert len(found[2]) <= len(plain[2]) + ahead - 1


@settings(max_examples=40)
@given(st.integers(1, 60), st.integers(1, 12), st.integers(1, 6), st.data())
def test_single_records(total: int, size: int, ahead: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, total - 1))
    assert read(Server(total, size, None), ahead, index) == read(Server(total, size, None), 0, index)
