"""What a page keeps for the relations of its records: nothing that the program does not need any more."""

from __future__ import annotations

import copy
import gc
import pickle
from typing import TYPE_CHECKING
from weakref import ref

import pytest

from tests.support.related import asked, connect, filled_sandbox
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.exception import ZenpyException

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.sandbox import Sandbox


@pytest.fixture
def full() -> Sandbox:
    return filled_sandbox(6)


@pytest.fixture
def no_gc() -> Iterator[None]:
    """Without the collector: what lives in a circle would stay."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_gc")
def test_a_page_is_gone_as_soon_as_its_last_record_is(full: Sandbox) -> None:
    client = connect(full, disable_cache=True)
    tickets = list(client.tickets())
    assert [ticket.requester.organization.name for ticket in tickets]
    records = [ref(one) for one in tickets]
    pages, users = [ref(one.api.page) for one in tickets], [ref(one.requester) for one in tickets]
    assert all(one() is not None for one in (*records, *pages, *users))
    del tickets
    assert [one() for one in (*records, *pages, *users)] == [None] * 18


@pytest.mark.usefixtures("no_gc")
def test_a_record_that_is_kept_keeps_neither_the_others_nor_what_they_lead_to(full: Sandbox) -> None:
    client = connect(full, disable_cache=True)
    first, *others = sorted(client.tickets(), key=lambda one: one.id)
    references = [ref(one) for one in others]
    assert all(ticket.requester.name for ticket in [first, *others])
    del others
    assert [one() for one in references] == [None] * 5
    assert first.requester.name == "U1"
    for ticket in client.tickets():  # a loop that keeps one ticket of a page
        assert ticket.requester.name
        if ticket.id == 3:
            kept = ticket
    del ticket
    assert kept.requester.name == "U3"
    assert len(kept.api.page._kept) <= 2  # for this one, and for the last one of the page


def test_a_loop_leaves_no_references_behind(full: Sandbox) -> None:
    kept = None
    for ticket in connect(full).tickets():
        kept = ticket if ticket.id == 3 else kept
    del ticket
    assert kept is not None
    assert len(kept.api.page._records) <= 2  # this one, and the last one of the page


def test_results_that_are_read_again_and_again_do_not_grow(full: Sandbox) -> None:
    results = connect(full).tickets()
    assert len(results) == 6
    for _ in range(5):
        assert all(ticket.requester.name for ticket in results)
        page = results._state.snapshot.pages[0]._records[0].api.page
        gc.collect()
        assert (len(page.lists), len(page._given)) <= (2, 12)
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


def test_a_page_that_was_read_for_its_length_loads_together(full: Sandbox) -> None:
    results = connect(full).tickets()
    assert bool(results)
    assert [ticket.requester.name for ticket in results] == [f"U{ticket.id}" for ticket in results]
    assert asked(full)["users.show_many"] == 1


def test_pickles_and_copies(full: Sandbox) -> None:
    tickets = list(connect(full).tickets())
    again = pickle.loads(pickle.dumps(tickets))
    assert [one.to_dict() for one in again] == [one.to_dict() for one in tickets]
    with pytest.raises(ZenpyException, match="not connected"):
        _ = again[0].requester
    copied = copy.deepcopy(tickets)
    del tickets
    assert [one.requester.name for one in copied[:1]] == [f"U{copied[0].id}"]
    for one in copied:
        assert one.requester.name == f"U{one.id}"
    read = copy.deepcopy(copied[0])
    assert pickle.loads(pickle.dumps(read)).requester_id == copied[0].requester_id


def test_a_page_can_be_pickled_and_copied(full: Sandbox) -> None:
    page = next(iter(connect(full).tickets().pages()))
    assert [one.to_dict() for one in pickle.loads(pickle.dumps(page))] == [one.to_dict() for one in page]
    copies = [copy.deepcopy(page), copy.copy(page)]
    del page
    for copied in copies:
        assert [one.requester.name for one in copied] == [f"U{one.id}" for one in copied]


def test_a_record_made_by_the_program_is_fetched_alone(full: Sandbox) -> None:
    client = connect(full)
    assert Ticket(api=client, id=1, requester_id=2001).requester.name == "U1"
    assert asked(full) == {"users.show": 1}


def test_ids_that_were_changed_in_memory_count(full: Sandbox) -> None:
    tickets = sorted(connect(full).tickets(), key=lambda one: one.id)
    tickets[0].requester_id = 3004
    assert tickets[1].requester.name == "U2"
    assert tickets[0].requester.name == "A4"
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


@pytest.mark.parametrize("disable_cache", [False, True])
def test_a_job_makes_what_it_wrote_out_of_date(full: Sandbox, disable_cache: bool) -> None:
    client = connect(full, disable_cache=disable_cache)
    tickets = sorted(client.tickets(), key=lambda one: one.id)
    assert tickets[0].requester.name == "U1"
    job = client.users.update([User(id=2002, name="By a job")])
    assert client.job_status(id=job.id).status == "completed"
    assert tickets[1].requester.name == "By a job"


def test_a_kind_without_a_call_for_many_costs_one_call_for_each_id(full: Sandbox) -> None:
    for number in (1, 2):
        full.add("Group", {"id": 500 + number, "name": f"G{number}"})
    for ticket in full.records("Ticket"):
        ticket["group_id"] = 501 + ticket["id"] % 2
    for disable_cache in (False, True):
        for ticket in connect(full, disable_cache=disable_cache).tickets():
            assert ticket.group.name == f"G{1 + ticket.id % 2}"
    assert asked(full) == {"tickets.list": 2, "groups.show": 4}


def test_what_is_missing_in_a_list_is_asked_for_once(full: Sandbox) -> None:
    for ticket in full.records("Ticket"):
        ticket["follower_ids"] = [3001, 9999]
    for ticket in connect(full).tickets():
        assert [one.name for one in ticket.followers] == ["A1"]
    assert asked(full) == {"tickets.list": 1, "users.show_many": 1}


def test_a_client_that_may_not_show_many_asks_for_it_once(full: Sandbox) -> None:
    full.fail("users.show_many", status=403, times=None, body={"error": "Forbidden"})
    client = connect(full)
    for _ in range(2):
        assert all(ticket.assignee.name for ticket in client.tickets())
    for ticket in full.records("Ticket"):
        ticket["follower_ids"] = [2001]
    assert asked(full) == {"tickets.list": 2, "users.show_many": 1, "users.show": 6}


def test_the_switch_of_a_listing_keeps_its_other_limits(full: Sandbox) -> None:
    results = connect(full).tickets().within(60).ahead().relations_one_by_one()
    assert (results._ahead, results._time_limit is None) == (1, False)
    assert all(ticket.requester.name for ticket in results)
    assert asked(full) == {"tickets.list": 1, "users.show": 6}
