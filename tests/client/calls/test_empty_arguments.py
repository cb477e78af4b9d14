"""Arguments that name nothing: an empty list, an empty id, a flag in place of an id. None of them widens a call."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable

import httpx
import pytest

from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import ZenpyException


@pytest.mark.parametrize("name", ["ids", "external_ids"])
def test_an_empty_list_of_ids_gives_nothing_and_sends_nothing(client: Zenpy, wire: Wire, name: str) -> None:
    assert list(client.users(**{name: []})) == []
    assert list(client.organizations(**{name: iter([])})) == []
    assert wire.sent == []


@pytest.mark.parametrize("value", ["", " ", True, False, 1.5, [], [None]])
def test_what_is_no_id_is_refused(client: Zenpy, wire: Wire, value: object) -> None:
    for call in (client.tickets, client.users, client.organizations):
        with pytest.raises(ZenpyException):
            call(id=value)  # type: ignore[call-overload]  # what is tested
    for call in (client.tickets.comments, client.tickets.delete, client.users.delete, client.views.delete):
        with pytest.raises(ZenpyException):
            call(value)
    assert wire.sent == []


@pytest.mark.parametrize("value", [[None], [""], [True], "", True, [1.5]])
@pytest.mark.parametrize("name", ["ids", "external_ids"])
def test_a_list_with_something_that_is_no_id_is_refused(
    client: Zenpy, wire: Wire, name: str, value: object
) -> None:
    with pytest.raises(ZenpyException):
        list(client.users(**{name: value}))  # type: ignore[call-overload]  # what is tested
    assert wire.sent == []


def test_an_empty_filter_does_not_give_all_records(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyException, match="role is empty, which Zendesk reads as no filter"):
        client.users(role=[])
    for value in ("", " ", []):
        with pytest.raises(ZenpyException, match="external_id is empty"):
            client.tickets(external_id=value)  # type: ignore[call-overload]  # what is tested
    assert wire.sent == []


@pytest.mark.parametrize("given", [{}, {"query": None}, {"external_id": None}, {"page_size": 5}])
def test_a_search_for_nothing_does_not_find_everybody(
    client: Zenpy, wire: Wire, given: dict[str, object]
) -> None:
    with pytest.raises(
        ZenpyException, match=r"users.search\(\) needs query or external_id; nothing was sent"
    ):
        client.users.search(**given)
    for value in ("", " "):
        with pytest.raises(ZenpyException, match="needs query or external_id"):
            client.users.search(value)
    assert wire.sent == []


NAMING = [
    lambda client: client.tickets(id=None),
    lambda client: client.users(ids=None),
    lambda client: client.users(external_ids=None),
    lambda client: client.tickets.audits(None),
    lambda client: client.tickets.update(Ticket(id=1, subject="x"), ids=None),
    lambda client: client.help_center.articles(id=None, locale="de"),
]


@pytest.mark.parametrize("call", NAMING)
def test_none_in_place_of_a_record_is_not_all_records(
    client: Zenpy, wire: Wire, call: Callable[[object], object]
) -> None:
    with pytest.raises(ZenpyException, match="is None, so it is not known which record is meant"):
        call(client)

    async def program() -> None:
        async with AsyncZenpy(subdomain="a", oauth_token="x") as other:
            with pytest.raises(ZenpyException, match="is None, so it is not known which"):
                call(other)

    asyncio.run(program())
    assert wire.sent == []


def test_what_is_left_out_is_left_out(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": []}, {"articles": []})
    list(client.tickets())
    list(client.help_center.articles(locale=None))
    assert [one.rpartition(" ")[2] for one in wire.calls] == [
        "/api/v2/tickets",
        "/api/v2/help_center/articles",
    ]
    assert "id: 'int | Ticket' = ..." in str(inspect.signature(client.tickets.__call__))


def test_an_empty_list_of_sideloads_asks_for_none(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": [], "meta": {"has_more": False}})
    list(client.tickets(include=[]))
    assert "include" not in wire.query()
    for names in (["usres"], "usres", [None], ""):
        with pytest.raises(ZenpyException, match="has no sideload"):
            client.tickets(include=names)  # type: ignore[call-overload]  # what is tested


def test_an_async_client_refuses_the_same() -> None:
    wire = Wire()

    async def program() -> None:
        transport = httpx.MockTransport(wire.handle)
        async with AsyncZenpy(subdomain="a", oauth_token="x", transport=transport) as client:
            with pytest.raises(ZenpyException):
                await client.tickets(id="")  # type: ignore[call-overload]  # what is tested
            assert [one async for one in client.users(ids=[])] == []

    asyncio.run(program())
    assert wire.sent == []
