"""Listing: lazy, repeatable, exactly sliced, under both paginations."""

from __future__ import annotations

import threading

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.model_servers import BASE, cursor_pages, offset_pages
from tests.support.wire import Wire, ticket
from zenpy import Zenpy
from zenpy.lib.exception import PaginationError, ZenpyException


@pytest.mark.parametrize(
    ("form", "arguments"), [(cursor_pages, {}), (offset_pages, {"cursor_pagination": False})]
)
@pytest.mark.parametrize("bounds", [(0, 250), (100, 350), (99, 101), (0, 0), (340, 400), (0, 10, 3)])
def test_a_slice_is_exactly_that_slice(
    client: Zenpy, wire: Wire, form: object, arguments: dict[str, bool], bounds: tuple[int, ...]
) -> None:
    """existing client 1"""
    wire.on("GET", "/api/v2/tickets", form(350))  # type: ignore[operator]
    found = [t.id for t in client.tickets(**arguments)[slice(*bounds)]]
    assert found == list(range(1, 351))[slice(*bounds)]


def test_nothing_is_asked_before_the_first_element_is(client: Zenpy, wire: Wire) -> None:
    client.tickets()
    assert wire.sent == []


def test_a_list_can_be_read_again_and_has_a_length(client: Zenpy, wire: Wire) -> None:
    """existing client 4"""
    wire.on("GET", "/api/v2/tickets", cursor_pages(230))
    tickets = client.tickets()
    assert len(tickets) == 230
    assert len(list(tickets)) == 230
    assert [t.id for t in tickets] == [t.id for t in tickets]


def test_the_count_of_an_offset_listing_is_its_length_and_costs_one_page(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/tickets", offset_pages(230))
    assert len(client.tickets(cursor_pagination=False)) == 230
    assert len(wire.sent) == 1


def test_a_null_count_is_counted(client: Zenpy, wire: Wire) -> None:
    """existing client 4"""
    wire.then({"tickets": [ticket(1), ticket(2)], "count": None, "next_page": None})
    assert len(client.tickets(cursor_pagination=False)) == 2


def test_a_negative_count_is_not_a_length(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": [ticket(1), ticket(2)], "count": -1, "next_page": None})
    assert len(client.tickets(cursor_pagination=False)) == 2


def test_making_a_list_asks_for_each_page_once(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/tickets", cursor_pages(230))
    assert len(list(client.tickets())) == 230
    assert len(wire.sent) == 3


def test_an_empty_page_does_not_end_a_listing(client: Zenpy, wire: Wire) -> None:
    """rule R2"""
    after = f"{BASE}?page[size]=100&page[after]=x"
    wire.then(
        {"tickets": [], "meta": {"has_more": True, "after_cursor": "x"}, "links": {"next": after}},
        {"tickets": [ticket(1)], "meta": {"has_more": False}, "links": {"next": None}},
    )
    assert [t.id for t in client.tickets()] == [1]


def test_a_cursor_that_stands_still_is_an_error(client: Zenpy, wire: Wire) -> None:
    same = f"{BASE}?page[size]=100"
    wire.on(
        "GET",
        "/api/v2/tickets",
        {"tickets": [ticket(1)], "meta": {"has_more": True}, "links": {"next": same}},
    )
    with pytest.raises(PaginationError, match="does not advance"):
        list(client.tickets())


def test_a_next_page_on_a_foreign_host_is_an_error(client: Zenpy, wire: Wire) -> None:
    """existing client 30"""
    foreign = "https://evil.example/api/v2/tickets?page[after]=x"
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": True}, "links": {"next": foreign}})
    with pytest.raises(PaginationError, match=r"evil\.example"):
        list(client.tickets())
    assert len(wire.sent) == 1


def test_a_sort_order_chooses_offset_pagination(client: Zenpy, wire: Wire) -> None:
    """existing client 6"""
    wire.on("GET", "/api/v2/tickets", offset_pages(1))
    list(client.tickets(sort_by="updated_at", sort_order="desc"))
    assert wire.query() == {"sort_by": "updated_at", "sort_order": "desc"}


def test_a_sort_order_with_a_cursor_is_refused_before_the_call(client: Zenpy, wire: Wire) -> None:
    """rule R3"""
    with pytest.raises(ZenpyException, match="sort_by belongs to offset pagination"):
        client.tickets(sort_by="updated_at", cursor_pagination=True)
    assert wire.sent == []


def test_offset_pagination_raises_where_it_ends(client: Zenpy, wire: Wire) -> None:
    """rule R1"""
    wire.on("GET", "/api/v2/tickets", offset_pages(20_000))
    with pytest.raises(PaginationError, match="ends at 100 pages"):
        list(client.tickets(cursor_pagination=False))


def test_pages_have_their_records_and_sideloads(client: Zenpy, wire: Wire) -> None:
    """rule R9"""
    wire.then(
        {
            "tickets": [ticket(1)],
            "users": [{"id": 1, "name": "Jo"}],
            "meta": {"has_more": False},
            "links": {},
        },
    )
    (page,) = client.tickets(include=["users"]).pages()
    assert [t.id for t in page] == [1]
    assert [u.name for u in page.sideloads.users] == ["Jo"]
    assert wire.query()["include"] == "users"


def test_what_came_along_without_being_asked_for_is_there_too(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"users": [{"id": 1, "name": "Jo"}], "open_ticket_count": {"1": 5}, "meta": {"has_more": False}},
    )
    (page,) = client.users(include=["open_ticket_count"]).pages()
    assert page.sideloads.values == {"open_ticket_count": {"1": 5}}
    assert (page.sideloads.users, page.sideloads.groups) == ([], [])


def test_a_key_with_records_of_another_kind_has_no_sideloads(client: Zenpy, wire: Wire) -> None:
    wire.then({"agents": [], "groups": [{"id": 1, "name": "Support"}]})
    (page,) = client.lotus.assignables.autocomplete(name="S").pages()
    assert page.sideloads.groups == []
    assert [record.to_dict() for record in page.sideloads.found["groups"]] == [{"id": 1, "name": "Support"}]


def test_an_unknown_sideload_is_refused(client: Zenpy) -> None:
    with pytest.raises(ZenpyException, match="did you mean users"):
        client.tickets(include=["user"])  # type: ignore[list-item]


def test_next_reads_on_and_a_loop_starts_anew(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/tickets", cursor_pages(3))
    tickets = client.tickets()
    assert [next(tickets).id, next(tickets).id] == [1, 2]
    assert [t.id for t in tickets] == [1, 2, 3]


@settings(max_examples=40, deadline=None)
@given(total=st.integers(0, 60), size=st.integers(1, 25), start=st.integers(0, 70), stop=st.integers(0, 70))
def test_any_slice_of_any_listing_is_that_of_a_list(total: int, size: int, start: int, stop: int) -> None:
    wire = Wire().on("GET", "/api/v2/tickets", cursor_pages(total))  # type: ignore[arg-type]
    with Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(wire.handle)) as made:
        found = [t.id for t in made.tickets(page_size=size)[start:stop]]
    assert found == list(range(1, total + 1))[start:stop]


def test_ids_from_an_iterator_lose_nothing_and_go_a_hundred_at_a_time(client: Zenpy, wire: Wire) -> None:
    """existing client 8"""

    def answer(request: httpx.Request) -> dict[str, object]:
        return {"tickets": [ticket(int(number)) for number in request.url.params["ids"].split(",")]}

    wire.on("GET", "/api/v2/tickets/show_many", answer)
    assert [t.id for t in client.tickets(ids=iter(range(1, 251)))] == list(range(1, 251))
    assert [len(request.url.params["ids"].split(",")) for request in wire.sent] == [100, 100, 50]


def test_the_length_of_a_listing_by_ids_is_that_of_all_its_hundreds(client: Zenpy, wire: Wire) -> None:
    """existing client 4, 8: each answer counts its own hundred alone"""

    def answer(request: httpx.Request) -> dict[str, object]:
        numbers = [int(number) for number in request.url.params["ids"].split(",")]
        return {"tickets": [ticket(number) for number in numbers], "count": len(numbers)}

    wire.on("GET", "/api/v2/tickets/show_many", answer)
    assert len(client.tickets(ids=range(1, 251))) == 250


def test_edits_made_in_one_loop_are_not_in_the_next(client: Zenpy, wire: Wire) -> None:
    """existing client 21: also where the pages are kept"""
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": False}})
    tickets = client.tickets()
    assert len(tickets) == 1
    for found in tickets:
        found.subject = "Edited"
        found.tags.append("edited")
    assert [(found.subject, found.tags) for found in tickets] == [("Ticket 1", ["a", "b"])]
    assert len(wire.sent) == 1


def test_an_id_given_twice_is_asked_for_once(client: Zenpy, wire: Wire) -> None:
    """existing client 8: a page with the same hundred records again does not end the listing"""

    def answer(request: httpx.Request) -> dict[str, object]:
        return {"tickets": [ticket(int(number)) for number in request.url.params["ids"].split(",")]}

    wire.on("GET", "/api/v2/tickets/show_many", answer)
    assert [t.id for t in client.tickets(ids=[*range(1, 101), *range(1, 101), 200])] == [*range(1, 101), 200]


def test_a_set_of_ids_is_asked_for_in_the_same_order_every_time(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": []})
    list(client.tickets(ids={9, 10, 100}))
    assert wire.query()["ids"] == "10,100,9"


def test_no_ids_need_no_call(client: Zenpy, wire: Wire) -> None:
    """existing client 8"""
    assert list(client.tickets(ids=[])) == []
    assert wire.sent == []


def test_incremental_exports_go_on_until_the_end_of_the_stream(client: Zenpy, wire: Wire) -> None:
    after = "https://acme.zendesk.com/api/v2/incremental/tickets/cursor?cursor=abc"
    wire.then(
        {"tickets": [ticket(1)], "after_url": after, "after_cursor": "abc", "end_of_stream": False},
        {"tickets": [ticket(2)], "after_url": after, "after_cursor": "abd", "end_of_stream": True},
    )
    export = client.tickets.incremental(start_time=1_700_000_000)
    assert [t.id for t in export] == [1, 2]
    assert wire.query(0)["start_time"] == "1700000000"
    assert (export.after_cursor, export.end_of_stream) == ("abd", True)


def test_results_name_their_call_and_tell_how_much_was_read(client: Zenpy, wire: Wire) -> None:
    assert repr(client.tickets.comments(1)) == "<results of client.tickets.comments(): not read yet>"
    wire.then(
        {"tickets": [ticket(1), ticket(2)], "count": 3, "meta": {"has_more": True, "after_cursor": "x"}},
    )
    results = client.tickets()
    assert "not read yet" in results._repr_html_()
    assert results.first() is not None
    assert repr(results) == "<results of client.tickets(): 2 of 3 read>"
    assert len(wire.sent) == 1


def test_the_table_of_results_has_what_was_read_and_sends_nothing(client: Zenpy, wire: Wire) -> None:
    records = [{"id": number, "subject": f"<b>{number}</b>", "status": "open"} for number in range(100)]
    wire.then({"tickets": records, "meta": {"has_more": False}})
    results = client.tickets()
    assert len(results) == 100
    table = results._repr_html_()
    assert "100 read, all there are" in table
    assert "&lt;b&gt;19&lt;/b&gt;" in table
    assert "80 more" in table
    assert "<b>1" not in table
    assert "<th>subject</th>" in table
    page = next(iter(results.pages()))
    assert "Page of 100 records" in page._repr_html_()
    assert len(wire.sent) == 1


def test_no_more_is_read_than_is_asked_for(client: Zenpy, wire: Wire) -> None:
    more = {"has_more": True, "after_cursor": "x"}
    wire.then(*[{"tickets": [ticket(1), ticket(2)], "meta": more}] * 4)
    assert client.tickets()
    assert [one.id for one in client.tickets()[0:2]] == [1, 2]
    assert client.tickets()[0].id == 1
    assert next(iter(client.tickets())).id == 1
    for thread in threading.enumerate():
        if thread.name == "zenpy-ahead":
            thread.join()
    assert [wire.query(number).get("page[after]") for number in range(len(wire.sent))] == [None] * 4


def test_a_record_beyond_the_end_is_named(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": False}})
    with pytest.raises(IndexError, match=r"^There are no 3 records.$"):
        client.tickets()[2]
