"""What `client.each` takes: any call with its arguments, any records, and what it refuses before anything is sent."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from pytest_httpx import HTTPXMock

from tests.support.model_servers import client_of
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


def test_further_arguments_are_those_of_the_call() -> None:
    def call(record: int, factor: int, *, plus: int) -> int:
        return record * factor + plus

    queries: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        queries.append(str(request.url.query, "ascii"))
        return httpx.Response(200, json={"comments": [], "next_page": None})

    with client_of(answer) as client:
        assert list(client.each(call, [1, 2], 10, plus=3).values()) == [13, 23]
        assert next(client.each(client.tickets.comments, [5], include="users")).ok
        assert "include=users" in queries[0]


def test_any_function_can_be_called() -> None:
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"subject": "A"}, {"subject": "B"}]})
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        assert list(client.each(lambda ticket: ticket.subject, client.tickets()).values()) == ["A", "B"]
        assert list(client.each(int, ["1", "2"]).values()) == [1, 2]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda client: client.each(client.tickets.comments, [1], workers=0), "workers from 1 on, not 0"),
        (
            lambda client: client.each(client.tickets.comments, [1], workers=True),
            "workers from 1 on, not True",
        ),
        (
            lambda client: client.each(client.tickets.comments, "12"),
            "an iterable of records or ids, not one str",
        ),
        (lambda client: client.each(client.tickets.comments, Ticket(id=1)), "not one Ticket"),
        (lambda client: client.each(client.views, [1]), r"lambda id: client\.views\(id=id\)"),
        (lambda client: client.each(client.tickets.comments, [1], inclde="users"), "inclde"),
        (lambda client: client.each(5, [1]), "takes a call"),
    ],
)
def test_what_cannot_work_is_refused_before_anything_is_sent(
    make: Callable[[Zenpy], object], message: str, client: Zenpy
) -> None:
    with pytest.raises(ZenpyException, match=message):
        make(client)


def test_what_has_to_be_awaited_is_an_error(client: Zenpy) -> None:
    async def call(number: int) -> int:
        return number

    (outcome,) = client.each(call, [1])
    assert "AsyncZenpy" in str(outcome.error)


def test_progress_is_counted() -> None:
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"subject": "A", "type": "problem"}] * 3})
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        outcomes = client.each(client.tickets.comments, [1, 2, 999])
        assert (outcomes.total, outcomes.done, outcomes.failed) == (3, 0, 0)
        assert repr(outcomes) == "<each: 0 of 3 done>"
        assert [(outcomes.done, outcomes.failed) for _ in outcomes] == [(1, 0), (2, 0), (3, 1)]
        tickets = client.problems()
        unknown = client.each(client.tickets.comments, tickets)
        assert unknown.total is None  # it would take a call
        assert repr(unknown) == "<each: 0 of ? done>"
        assert len(tickets) == 3
        assert client.each(client.tickets.comments, tickets).total == 3
        assert client.each(client.tickets.comments, iter([1])).total is None


def test_it_can_be_tested_with_pytest_httpx(httpx_mock: HTTPXMock) -> None:
    for number in range(1, 6):
        httpx_mock.add_response(
            url=f"https://acme.zendesk.com/api/v2/tickets/{number}/comments?page%5Bsize%5D=100",
            json={"comments": [{"id": number}], "meta": {"has_more": False}},
        )
    with Zenpy(subdomain="acme", oauth_token="x") as client:
        values = list(client.each(client.tickets.comments, range(1, 6)).values())
    assert [value[0].id for value in values] == [1, 2, 3, 4, 5]
    assert len(httpx_mock.get_requests()) == 5
