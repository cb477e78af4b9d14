"""A relation is loaded for a whole page at once, with the fewest calls, and never with what is out of date."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.support.related import asked, connect, filled_sandbox
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import User
from zenpy.lib.exception import RecordNotFoundException
from zenpy.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def full() -> Sandbox:
    """A sandbox with a dozen tickets."""
    return filled_sandbox(12)


@pytest.mark.parametrize("disable_cache", [False, True])
def test_five_everyday_loops_cost_thirteen_calls(disable_cache: bool) -> None:
    full = filled_sandbox(100)

    def new() -> Zenpy:
        return connect(full, disable_cache=disable_cache)

    for ticket in new().tickets():
        assert ticket.requester.name == f"U{ticket.id}"
    for ticket in new().tickets():
        assert (ticket.assignee.name, ticket.organization.name) == (f"A{ticket.id}", f"O{ticket.id}")
        assert ticket.requester.name == f"U{ticket.id}"
    for ticket in new().search("printer", type="ticket"):
        assert ticket.requester.organization.name == f"O{ticket.id}"
    for user in new().users(ids=range(2001, 2101)):
        assert user.organization.name == f"O{user.id - 2000}"

    async def listing() -> None:
        client = AsyncZenpy(
            subdomain="sandbox", oauth_token="any", transport=full.transport, disable_cache=disable_cache
        )
        async with client:
            async for ticket in client.tickets():
                assert (await ticket.awaitable_attrs.requester).name == f"U{ticket.id}"

    asyncio.run(listing())
    assert len(full.requests) == 13, asked(full)


def test_a_list_that_was_read_first_is_loaded_together_too(full: Sandbox) -> None:
    tickets = list(connect(full).tickets())
    gc.collect()
    assert [ticket.requester.name for ticket in tickets] == [f"U{ticket.id}" for ticket in tickets]
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


def test_nothing_is_loaded_that_nobody_touched(full: Sandbox) -> None:
    for ticket in connect(full).tickets():
        assert ticket.subject
    assert asked(full) == {"tickets.list": 1}


def test_only_records_that_the_program_still_has_are_loaded(full: Sandbox) -> None:
    kept = [ticket for ticket in connect(full).tickets() if ticket.id in (3, 4)]
    gc.collect()
    assert kept[0].requester.name == "U3"
    (call,) = [one for one in full.requests if one.operation == "users.show_many"]
    assert call.query["ids"] == ["2003,2004"]


def test_a_record_alone_is_fetched_alone(full: Sandbox) -> None:
    assert connect(full).tickets(id=1).requester.name == "U1"
    assert asked(full) == {"tickets.show": 1, "users.show": 1}


def test_ids_of_a_large_page_are_asked_for_by_the_hundred() -> None:
    full = Sandbox()
    for number in range(1, 251):
        full.add("User", {"id": 2000 + number, "name": f"U{number}"})
        full.add("Ticket", {"id": number, "requester_id": 2000 + number})
    full.clock.advance(minutes=10)
    tickets = list(connect(full).tickets.incremental(start_time=1))
    assert tickets[0].requester is not None
    assert asked(full)["users.show_many"] == 1
    assert all(ticket.requester.name for ticket in tickets)
    assert asked(full)["users.show_many"] == 3
    assert asked(full)["users.show"] == 0


def test_lists_of_ids_are_loaded_for_the_page(full: Sandbox) -> None:
    for ticket in full.records("Ticket"):
        ticket["follower_ids"] = [3000 + ticket["id"], 3001]
    for ticket in connect(full).tickets():
        assert [one.name for one in ticket.followers] == [f"A{ticket.id}", "A1"]
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


def test_what_is_at_hand_is_not_asked_for(full: Sandbox) -> None:
    client = connect(full)
    list(client.users(ids=range(2001, 2012)))
    full.requests.clear()
    assert [ticket.requester.name for ticket in client.tickets()][11] in ("U12", "U1")
    assert asked(full) == {"tickets.list": 1, "users.show": 1}  # the only one that was missing


@pytest.mark.parametrize("disable_cache", [False, True])
def test_what_one_caller_saved_is_seen_by_all(full: Sandbox, disable_cache: bool) -> None:
    client = connect(full, disable_cache=disable_cache)
    for ticket in full.records("Ticket")[:2]:
        ticket["requester_id"] = 2005
    first, second, *_ = tickets = [one for one in client.tickets() if one.requester_id == 2005]
    assert len(tickets) == 3
    requester = first.requester
    assert requester is not None
    requester.name = "Renamed"
    assert second.requester.name == "U5"  # not saved yet
    client.users.update(requester)
    assert tickets[2].requester.name == "Renamed"
    assert first.requester is requester


def test_edits_of_one_ticket_s_requester_do_not_reach_another(full: Sandbox) -> None:
    for ticket in full.records("Ticket"):
        ticket["requester_id"] = 2005
    tickets = list(connect(full, disable_cache=True).tickets())
    tickets[0].requester.name = "Mine"
    assert tickets[1].requester.name == "U5"
    assert asked(full) == {"tickets.list": 1, "users.show": 1}


def test_a_deleted_user_costs_no_batch_again(full: Sandbox) -> None:
    for number in (2005, 2006, 2007):
        full.account.store.remove(full.account.store.get("User", number))
    missing = 0
    for ticket in connect(full).tickets():
        try:
            assert ticket.requester.name == f"U{ticket.id}"
        except RecordNotFoundException:
            missing += 1
    assert missing == 3
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1, "users.show": 3}


@pytest.mark.parametrize("status", [400, 403, 404, 422])
def test_a_refused_call_for_many_leaves_the_single_ones(full: Sandbox, status: int) -> None:
    full.fail("users.show_many", status=status, times=None, body={"error": "Refused"})
    assert [ticket.requester.name for ticket in connect(full).tickets()][:1] == ["U1"]
    assert asked(full)["users.show_many"] == 1
    assert asked(full)["users.show"] == 12


def test_threads_share_one_call(full: Sandbox) -> None:
    tickets = list(connect(full).tickets())
    start = threading.Barrier(8)

    def read(number: int) -> str:
        start.wait()
        return tickets[number].requester.name

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(read, range(8))) == [f"U{tickets[number].id}" for number in range(8)]
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


def test_tasks_share_one_call(full: Sandbox) -> None:
    async def read() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=full.transport) as client:
            tickets = await client.tickets().all()
            found = await asyncio.gather(*(one.awaitable_attrs.requester for one in tickets))
            assert [one.name for one in found] == [f"U{ticket.id}" for ticket in tickets]

    asyncio.run(read())
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


def test_a_hook_that_reads_the_same_page_does_not_wait_for_itself(full: Sandbox) -> None:
    tickets = []

    def look(event: object) -> None:
        if tickets and len(full.requests) < 10:
            seen.append(tickets[5].organization.name)

    seen: list[str] = []
    client = connect(full, on_response=look)
    tickets = list(client.tickets())
    assert tickets[0].requester.name == "U1"
    assert seen


OFF: list[Callable[[Sandbox], object]] = [
    lambda sandbox: connect(sandbox, relations_by_page=False).tickets(),
    lambda sandbox: connect(sandbox).tickets().relations_one_by_one(),
]


@pytest.mark.parametrize("listing", OFF)
def test_it_can_be_turned_off(full: Sandbox, listing: Callable[[Sandbox], object]) -> None:
    assert all(ticket.requester.name for ticket in listing(full))  # type: ignore[attr-defined]  # a listing
    assert asked(full) == {"tickets.list": 1, "users.show": 12}


@pytest.mark.parametrize("by", ["client", "listing"])
def test_so_it_can_on_an_async_client(full: Sandbox, by: str) -> None:
    async def read() -> None:
        client = AsyncZenpy(
            subdomain="sandbox",
            oauth_token="any",
            transport=full.transport,
            relations_by_page=by == "listing",
        )
        async with client:
            results = client.tickets()
            async for ticket in results if by == "client" else results.relations_one_by_one():
                assert (await ticket.awaitable_attrs.requester).name == f"U{ticket.id}"

    asyncio.run(read())
    assert asked(full) == {"tickets.list": 1, "users.show": 12}


def test_a_client_from_environment_variables_takes_the_switch_too(
    full: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZENDESK_SUBDOMAIN", "sandbox")
    monkeypatch.setenv("ZENDESK_OAUTH_TOKEN", "any")
    client = Zenpy.from_env(transport=full.transport, relations_by_page=False)
    assert all(ticket.requester.name for ticket in client.tickets())
    assert asked(full)["users.show"] == 12


def test_a_view_of_a_cached_user_saved_elsewhere_is_new(full: Sandbox) -> None:
    client = connect(full)
    tickets = list(client.tickets())
    assert tickets[0].requester.name == "U1"
    client.users.update(User(id=2002, name="New"))
    assert next(one for one in tickets if one.id == 2).requester.name == "New"


def test_relations_of_what_a_sideload_brought_are_loaded_together(full: Sandbox) -> None:
    for ticket in connect(full).tickets(include=["users"]):
        assert ticket.requester.organization.name == f"O{ticket.id}"
    assert asked(full) == {"tickets.list": 1, "organizations.show_many": 1}


def test_relations_of_cached_records_are_loaded_together(full: Sandbox) -> None:
    client = connect(full)
    list(client.users(ids=range(2001, 2013)))
    full.requests.clear()
    for ticket in client.tickets():
        assert ticket.requester.organization.name == f"O{ticket.id}"
    assert asked(full) == {"tickets.list": 1, "organizations.show_many": 1}


def test_related_records_that_outlive_their_tickets_are_still_loaded_together(full: Sandbox) -> None:
    users = [ticket.requester for ticket in connect(full).tickets()]
    gc.collect()
    assert [user.organization.name for user in users] == [f"O{user.id - 2000}" for user in users]
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1, "organizations.show_many": 1}
