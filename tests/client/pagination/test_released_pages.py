"""A loop lets the records of a page go before it asks for the next one; what the answer said beside them stays."""

from __future__ import annotations

import asyncio
import gc

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


def tickets_in_memory() -> int:
    return sum(type(one) is Ticket for one in gc.get_objects())


def filled() -> Sandbox:
    sandbox = Sandbox()
    for number in range(1, 8):
        sandbox.add("Ticket", {"id": number, "subject": f"Ticket {number}"})
    return sandbox


def test_a_page_that_was_read_is_free_when_the_next_one_is_asked_for() -> None:
    held: list[int] = []
    client = Zenpy(
        subdomain="acme",
        oauth_token="any",
        transport=filled().transport,
        on_request=lambda _: held.append(tickets_in_memory()),
    )
    before = tickets_in_memory()
    assert [ticket.id for ticket in client.tickets(page_size=3)] == [1, 2, 3, 4, 5, 6, 7]
    first, *others = [count - before for count in held]
    assert first == 0
    assert max(others) <= 1  # the variable of a loop has the last record


def test_an_async_loop_frees_a_page_as_well() -> None:
    held: list[int] = []

    async def read() -> list[int | None]:
        async with AsyncZenpy(
            subdomain="acme",
            oauth_token="any",
            transport=filled().transport,
            on_request=lambda _: held.append(tickets_in_memory()),
        ) as client:
            results = client.tickets(page_size=3)
            ids = [ticket.id async for ticket in results]
            assert "7 read" in repr(results)
            return ids

    before = tickets_in_memory()
    assert asyncio.run(read()) == [1, 2, 3, 4, 5, 6, 7]
    first, *others = [count - before for count in held]
    assert first == 0
    assert max(others) <= 1  # the variable of a loop has the last record


def test_the_last_page_stays() -> None:
    client = Zenpy(subdomain="acme", oauth_token="any", transport=filled().transport)
    results = client.tickets(page_size=3)
    assert len([ticket.id for ticket in results]) == 7
    assert [ticket.id for ticket in results.values] == [7]


def test_a_failure_of_the_next_page_leaves_the_place_to_go_on_from() -> None:
    sandbox = filled()
    client = Zenpy(subdomain="acme", oauth_token="any", transport=sandbox.transport)
    results = client.tickets(page_size=3)
    loop = iter(results)
    assert [next(loop).id for _ in range(3)] == [1, 2, 3]
    sandbox.fail("tickets.list", status=404)
    with pytest.raises(ZenpyException):
        next(loop)
    assert isinstance(results.after_cursor, str)
    assert results.values == []
