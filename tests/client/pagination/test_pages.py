"""Pagination never stops early, never loops and never ignores an argument."""

from __future__ import annotations

from operator import attrgetter

import httpx
import pytest

from tests.support.model_servers import BASE, offset_pages, read_all
from tests.support.wire import Wire, ticket
from zenpy import Zenpy
from zenpy.lib.exception import PaginationError, ValidationError, ZenpyException
from zenpy.lib.http.message import Request
from zenpy.lib.pagination.paginator import LoopDetector


def test_an_empty_page_does_not_end_an_offset_listing(client: Zenpy, wire: Wire) -> None:
    """rule R2"""
    wire.then(
        {"tickets": [], "count": 1, "next_page": f"{BASE}?page=2"},
        {"tickets": [ticket(1)], "count": 1, "next_page": None},
    )
    assert [one.id for one in client.tickets(cursor_pagination=False)] == [1]


def test_a_link_counts_where_has_more_is_left_out(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"tickets": [ticket(1)], "meta": {}, "links": {"next": f"{BASE}?page[after]=a"}},
        {"tickets": [ticket(2)], "meta": {}, "links": {}},
    )
    assert [one.id for one in client.tickets()] == [1, 2]


@pytest.mark.parametrize("call", ["users.requests", "organizations.requests", "requests.open"])
def test_an_unrequested_cursor_is_followed(client: Zenpy, wire: Wire, call: str) -> None:
    """rule R2"""
    wire.then(
        {"requests": [{"id": 1}], "meta": {"has_more": True}, "links": {"next": f"{BASE}?page[after]=a"}},
        {"requests": [{"id": 2}], "meta": {"has_more": False}, "links": {"next": None}},
    )
    method = attrgetter(call)(client)
    assert [one.id for one in (method() if call == "requests.open" else method(id=1))] == [1, 2]


def test_a_link_counts_where_there_is_nothing_else(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"tickets": [ticket(1)], "links": {"next": f"{BASE}?page[after]=a"}},
        {"tickets": [ticket(2)], "links": {"next": None}},
    )
    assert [one.id for one in client.tickets()] == [1, 2]


def test_a_link_after_the_last_page_leads_nowhere(client: Zenpy, wire: Wire) -> None:
    """rule R2: only has_more decides whether there is more"""
    wire.then(
        {"tickets": [ticket(1)], "meta": {"has_more": False}, "links": {"next": f"{BASE}?page[after]=a"}},
    )
    assert [one.id for one in client.tickets()] == [1]
    assert len(wire.sent) == 1


@pytest.mark.parametrize(
    "link",
    [
        "https://ACME.Zendesk.com/api/v2/tickets?page[after]=a",
        "https://acme.zendesk.com:443/api/v2/tickets?page[after]=a",
        "/api/v2/tickets?page[after]=a",
        "?page[after]=a",
    ],
)
def test_a_link_may_be_written_in_any_way(wire: Wire, link: str) -> None:
    wire.then(
        {"tickets": [ticket(1)], "meta": {"has_more": True}, "links": {"next": link}},
        {"tickets": [ticket(2)], "meta": {"has_more": False}},
    )
    transport = httpx.MockTransport(wire.handle)
    with Zenpy(subdomain="Acme", oauth_token="x", transport=transport) as client:
        assert [one.id for one in client.tickets()] == [1, 2]
    assert wire.last.url.host == "acme.zendesk.com"
    assert wire.last.url.path == "/api/v2/tickets"
    assert "authorization" in wire.last.headers


@pytest.mark.parametrize(
    "link",
    [
        "//evil.example/api/v2/tickets",
        "http://acme.zendesk.com/api/v2/tickets",
        "https://acme.zendesk.com:8443/api/v2/tickets",
        "https://acme.zendesk.com@evil.example/api/v2/tickets",
        "https://evil.example\\@acme.zendesk.com/api/v2/tickets",
        "https://user:password@acme.zendesk.com/api/v2/tickets",
        "https://acme.zendesk.com:port/api/v2/tickets",
        "mailto:somebody",
        "http://[::1",
    ],
)
def test_a_link_to_anywhere_else_is_an_error(client: Zenpy, wire: Wire, link: str) -> None:
    """existing client 30"""
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": True}, "links": {"next": link}})
    found, error = read_all(client.tickets())
    assert [one.id for one in found] == [1]
    assert isinstance(error, PaginationError)
    assert len(wire.sent) == 1


def test_a_link_never_lengthens_the_host(client: Zenpy, wire: Wire) -> None:
    """existing client 30"""
    wire.then({"tickets": [], "meta": {"has_more": True}, "links": {"next": ".evil.example/x"}}, 404)
    _, error = read_all(client.tickets())
    assert error is not None
    assert {request.url.host for request in wire.sent} == {"acme.zendesk.com"}


def test_records_under_another_name_than_documented_are_not_lost(client: Zenpy, wire: Wire) -> None:
    wire.then({"results": [ticket(1)], "users": [{"id": 5}], "count": 1, "next_page": None})
    (found,) = client.tickets(include="users")
    assert (type(found).__name__, found.id) == ("Ticket", 1)


def test_more_without_a_way_to_it_is_an_error_after_what_there_is(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": True}, "links": {}})
    found, error = read_all(client.tickets())
    assert [one.id for one in found] == [1]
    assert isinstance(error, PaginationError)
    assert "names no next page" in str(error)


def test_the_search_of_the_help_center_goes_on_by_cursor(client: Zenpy, wire: Wire) -> None:
    url = "https://acme.zendesk.com/api/v2/guide/search?query=x&page[after]=a"
    wire.then(
        {"results": [{"title": "a"}], "meta": {"has_more": True}, "links": {"next": url}},
        {"results": [{"title": "b"}], "meta": {"has_more": False}, "links": {"next": None}},
    )
    found = client.help_center.search(query="x", filter_locales="en")
    assert [one.title for one in found] == ["a", "b"]


def test_a_page_too_deep_is_refused_before_the_call_with_the_way_out(client: Zenpy, wire: Wire) -> None:
    """rule R1"""
    with pytest.raises(PaginationError, match=r"ends at 100 pages.*use cursor pagination"):
        client.tickets(page=101)
    assert wire.sent == []


def test_what_zendesk_calls_too_deep_has_a_way_out_too(client: Zenpy, wire: Wire) -> None:
    refusal = {
        "error": "InvalidPaginationDepth",
        "description": "Use cursor pagination to go beyond 100 pages",
    }
    wire.then(httpx.Response(400, json=refusal))
    with pytest.raises(PaginationError, match="use cursor pagination") as caught:
        list(client.tickets(page=99))
    assert isinstance(caught.value.__cause__, ValidationError)


def test_an_offset_listing_that_just_ends_at_its_depth_is_an_error(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/tickets", {"tickets": [ticket(1)], "count": 10_001, "next_page": None})
    found, error = read_all(client.tickets(page=100))
    assert len(found) == 1
    assert isinstance(error, PaginationError)
    assert "there are more records" in str(error)
    _, error = read_all(client.tickets(page=100, per_page=500))  # of which Zendesk gives 100
    assert isinstance(error, PaginationError)
    wire.on("GET", "/api/v2/tickets", {"tickets": [ticket(1)], "count": 10_000, "next_page": None})
    assert len(list(client.tickets(page=100))) == 1


def test_a_cursor_sort_with_offset_pagination_is_refused_before_the_call(client: Zenpy, wire: Wire) -> None:
    """rule R3"""
    for arguments in ({"cursor_pagination": False}, {"page": 2}, {"per_page": 10}):
        with pytest.raises(ZenpyException, match="sort belongs to cursor pagination"):
            client.tickets(sort="-updated_at", **arguments)  # type: ignore[arg-type]
    assert wire.sent == []


@pytest.mark.parametrize(
    "arguments",
    [
        *({"page_size": "5"}, {"per_page": True}, {"page": "2"}, {"page": 0}, {"page": -1}),
        *({"cursor_pagination": "100"}, {"cursor_pagination": 1.5}),
    ],
)
def test_an_invalid_number_is_refused_before_the_call(
    client: Zenpy, wire: Wire, arguments: dict[str, object]
) -> None:
    """existing client 7: the size of a page never vanishes"""
    with pytest.raises(ZenpyException, match=r"takes a whole number|counted from 1"):
        client.tickets(**arguments)  # type: ignore[call-overload]  # what is tested
    assert wire.sent == []


def test_two_sizes_of_a_page_are_refused_before_the_call(client: Zenpy, wire: Wire) -> None:
    for arguments in ({"page_size": 10, "per_page": 20}, {"page_size": 10, "cursor_pagination": 20}):
        with pytest.raises(ZenpyException, match="cannot hold 10 and 20 records"):
            client.tickets(**arguments)
    assert wire.sent == []


@pytest.mark.parametrize("name", ["page_size", "per_page", "cursor_pagination"])
def test_a_page_size_out_of_range_is_refused_before_the_call(client: Zenpy, wire: Wire, name: str) -> None:
    for size, says in (
        (0, "at least one record, not 0"),
        (-1, "not -1"),
        (1001, "at most 1000 records, not 1001"),
    ):
        with pytest.raises(ZenpyException, match=says):
            client.tickets(**{name: size})
    assert wire.sent == []


def test_a_listing_that_has_only_cursors_cannot_be_read_without(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyException, match="only cursor pagination; leave cursor_pagination out"):
        client.search_export("printer", type="ticket", cursor_pagination=False)
    with pytest.raises(ZenpyException, match="only cursor pagination; leave cursor_pagination out"):
        client.agent_availabilities(cursor_pagination=False)
    assert wire.sent == []


def test_the_size_that_cursor_pagination_names_is_sent(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/search/export", {"results": [], "meta": {"has_more": False}})
    list(client.search_export("printer", type="ticket", cursor_pagination=50))
    assert wire.query()["page[size]"] == "50"


def test_what_has_no_pages_is_read_without_a_cursor(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": ticket(1)})
    assert client.tickets(id=1, cursor_pagination=False).id == 1  # type: ignore[call-overload]  # no such overload
    with pytest.raises(ZenpyException, match="cursor_pagination"):
        client.tickets(id=2, cursor_pagination=True)  # type: ignore[call-overload]


def test_an_argument_of_another_form_is_refused_also_if_it_is_false(client: Zenpy, wire: Wire) -> None:
    for name in ("sort_by", "page", "per_page", "external_id"):
        with pytest.raises(
            ZenpyException, match=f"{name} does not go together with the other arguments|{name} is"
        ):
            client.tickets(id=1, **{name: False})  # type: ignore[call-overload]
    assert wire.sent == []


def test_a_listing_from_a_later_page_on_has_its_own_length(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/tickets", offset_pages(30))  # type: ignore[arg-type]
    assert len(client.tickets(per_page=10, page=2)) == 20
    assert len(client.tickets(per_page=10)) == 30


@pytest.mark.parametrize(("length", "tail"), [(1, 0), (2, 0), (3, 5), (7, 20), (64, 3)])
def test_every_loop_is_noticed(length: int, tail: int) -> None:
    loops = LoopDetector()
    seen = 0
    while not loops.record_and_check(
        Request("GET", str(seen if seen < tail else tail + (seen - tail) % length))
    ):
        seen += 1
    assert seen >= tail + length
    assert seen <= 4 * (tail + length)


def test_no_listing_is_taken_for_a_loop() -> None:
    loops = LoopDetector()
    assert not any(
        loops.record_and_check(Request("GET", "/x", [("page", str(page))])) for page in range(3_000)
    )


def test_pages_are_asked_for_in_the_size_their_listing_takes(client: Zenpy, wire: Wire) -> None:
    """The search of the help center refuses more than 50 a page; access logs come by the thousand."""
    wire.then({"results": []}, {"access_logs": []})
    list(client.help_center.search(filter_locales="en-us"))
    list(client.access_logs())
    assert [request.url.params["page[size]"] for request in wire.sent] == ["50", "1000"]
