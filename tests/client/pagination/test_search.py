"""Searching: results by their type, nothing cut short."""

from __future__ import annotations

from typing import Literal

import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import Hits, client_of, read_all, use_sandbox_clock
from tests.support.wire import Wire, ticket, user
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.calls.search import has_sort_terms, split_single_type
from zenpy.lib.exception import PaginationError, SearchResponseLimitExceeded, ServerError, ZenpyException
from zenpy.sandbox import Sandbox


def test_results_are_of_their_own_class(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"results": [{**ticket(1), "result_type": "ticket"}, {**user(2), "result_type": "user"}], "count": 2}
    )
    found = list(client.search("jo", sort_by="created_at"))
    assert [type(item) for item in found] == [Ticket, User]
    assert wire.query() == {"query": "jo", "sort_by": "created_at"}


def test_a_search_beyond_its_limit_raises_a_clear_error(client: Zenpy, wire: Wire) -> None:
    """existing client 5; rule R4"""
    import httpx

    page = "https://acme.zendesk.com/api/v2/search?query=x&page=2"
    refused = httpx.Response(
        422,
        json={
            "error": "invalid",
            "description": "Invalid search: Requested response size was greater than Search Response Limits",
        },
    )
    wire.then(
        {"results": [{**ticket(1), "result_type": "ticket"}], "count": 5000, "next_page": page}, refused
    )
    results = client.search("x")
    assert len(results) == 5000
    with pytest.raises(SearchResponseLimitExceeded, match=r"5,?000"):
        list(results)


def test_the_export_takes_its_type_as_a_filter(client: Zenpy, wire: Wire) -> None:
    """rule R5"""
    wire.then({"results": [{**ticket(1), "result_type": "ticket"}], "meta": {"has_more": False}, "links": {}})
    assert [type(item) for item in client.search_export("refund", type="ticket")] == [Ticket]
    assert wire.query() == {"query": "refund", "filter[type]": "ticket", "page[size]": "1000"}


def test_counting_gives_a_number(client: Zenpy, wire: Wire) -> None:
    wire.then({"count": 7})
    assert client.search.count("refund", type="ticket") == 7
    assert wire.query() == {"query": "refund type:ticket"}


# -- more hits than a search gives ---------------------------------------------------------------------------------

MANY = list(range(1_100))


@pytest.mark.parametrize("quiet", [True, False])
def test_a_search_that_was_cut_raises_at_its_end_with_the_true_count(quiet: bool) -> None:
    """existing client 5: whether Zendesk refuses page 11, or just names no next page."""
    with client_of(Hits(MANY, quiet=quiet)) as client:
        for results in (client.search("x"), client.search("x", overflow="raise", type="ticket")):
            found, error = read_all(results)
            assert [one.id for one in found] == MANY[::-1][:1_000]
            assert isinstance(error, SearchResponseLimitExceeded)
            assert "1100 hits" in str(error)
            assert 'overflow="export"' in str(error)


@pytest.mark.parametrize("quiet", [True, False])
def test_a_search_of_exactly_a_thousand_is_not_cut(quiet: bool) -> None:
    with client_of(Hits(MANY[:1_000], quiet=quiet)) as client:
        assert len(list(client.search("x"))) == 1_000


def test_a_search_from_a_later_page_on_has_its_own_length() -> None:
    with client_of(Hits(MANY[:50])) as client:
        assert len(client.search("x", per_page=20, page=2)) == 30
        found, error = read_all(client.search("x", page=10))
        assert (found, error) == ([], None)
    with client_of(Hits(MANY, quiet=True)) as client:
        found, error = read_all(client.search("x", page=10))
        assert len(found) == 100
        assert isinstance(error, SearchResponseLimitExceeded)


def test_too_many_hits_go_over_to_the_export_at_once() -> None:
    """rule R4"""
    server = Hits(MANY)
    with client_of(server) as client:
        results = client.search("x", type="ticket", overflow="export")
        assert len(results) == 1_100
        assert [one.id for one in results] == MANY  # the export's order, from the first hit on
        assert {type(one) for one in results} == {Ticket}
        few = client.search("x", type="ticket", overflow="export", per_page=100)[:10]
        assert [one.id for one in few] == MANY[:10]
    assert server.exported > 0


def test_few_hits_need_no_export() -> None:
    server = Hits(MANY[:300])
    with client_of(server) as client:
        results = client.search("x", type="ticket", overflow="export")
        assert [one.id for one in results] == MANY[:300][::-1]
    assert server.exported == 0


def test_the_limit_that_is_met_on_the_way_leads_on_without_repeats() -> None:
    server = Hits(MANY, count=700)  # the count was wrong, or grew
    with client_of(server) as client:
        found = [one.id for one in client.search("x", type="ticket", overflow="export")]
    assert found[:1_000] == MANY[::-1][:1_000]
    assert found[1_000:] == MANY[:100]


def test_the_export_asks_what_the_search_did(client: Zenpy, wire: Wire) -> None:
    page = "https://acme.zendesk.com/api/v2/search?query=x&page=2"
    wire.then(
        {"results": [], "count": 1_001, "next_page": page},
        {
            "results": [{**ticket(1), "result_type": "ticket"}],
            "users": [{"id": 1, "name": "Jo"}],
            "meta": {"has_more": False},
            "links": {},
        },
    )
    results = client.search(
        'say "type:user x"',
        type="ticket",
        status="open",
        overflow="export",
        include=["tickets(users)"],
        per_page=50,
    )
    (found,) = results.pages()
    assert wire.last.url.path == "/api/v2/search/export"
    assert wire.query() == {
        "query": 'say "type:user x" status:open',
        "filter[type]": "ticket",
        "include": "tickets(users)",
        "page[size]": "50",
    }
    assert [one.name for one in found.sideloads.users] == ["Jo"]


@pytest.mark.parametrize("include", ["tickets(organizations)", "organizations"])
def test_a_search_brings_organizations_along(
    include: Literal["tickets(organizations)", "organizations"],
) -> None:
    sandbox = Sandbox()
    sandbox.add("Organization", {"id": 7, "name": "Acme"})
    sandbox.add("Ticket", {"organization_id": 7, "status": "open"})
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        for found in (client.search, client.search_export):
            (hit,) = found(type="ticket", status="open", include=include)
            assert hit.organization.name == "Acme"
    assert [one.operation for one in sandbox.requests] == ["search.list", "search_export.list"]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"query": "x"}, "one type, and the query names none"),
        ({"query": "type:ticket type:user"}, "the query has type:ticket type:user"),
        ({"query": "-type:ticket"}, "the query has -type:ticket"),
        ({"query": "type:topic"}, "one of ticket, user, organization, group"),
        ({"query": "x", "type": "ticket", "sort_by": "created_at"}, "ignores sort_by"),
        ({"query": "x", "type": "ticket", "sort_order": "asc"}, "ignores sort_order"),
        ({"query": "x order_by:created sort:asc", "type": "ticket"}, "ignores order_by and sort"),
        ({"query": "x", "type": "ticket", "page": 2}, "ignores page"),
    ],
)
def test_what_the_export_cannot_do_is_refused_before_the_call(
    client: Zenpy, wire: Wire, arguments: dict[str, str], reason: str
) -> None:
    with pytest.raises(ZenpyException, match=reason):
        client.search(overflow="export", **arguments)  # type: ignore[call-overload]
    assert wire.sent == []


def test_ways_to_overflow_are_no_terms(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyException, match='"raise" or "export"'):
        client.search("x", overflow="exprot")  # type: ignore[call-overload]
    with pytest.raises(ZenpyException, match="overflow is not an argument"):
        client.search_export("x", type="ticket", overflow="export")
    with pytest.raises(ZenpyException, match="pages have no numbers"):
        client.search_export("x", type="ticket", page=2)
    assert wire.sent == []


@pytest.mark.parametrize(
    ("query", "split"),
    [
        ("type:ticket x", ("ticket", "x")),
        ("x TYPE:User", ("user", "x")),
        ('subject:"type:user" type:group', ("group", 'subject:"type:user"')),
        ('type:"organization"', ("organization", "")),
        ("ticket_type:incident type:ticket type:ticket", ("ticket", "ticket_type:incident")),
    ],
)
def test_the_type_is_taken_out_of_a_query(query: str, split: tuple[str, str]) -> None:
    assert split_single_type(query) == split


def test_only_terms_sort() -> None:
    assert has_sort_terms("x sort:asc")
    assert not has_sort_terms('subject:"sort:asc" resort:asc')


def test_an_export_whose_cursor_died_goes_on_where_it_was() -> None:
    """rule R5"""
    server = Hits([second // 150 for second in MANY], dies_at=frozenset({2}))
    with client_of(server) as client:
        found = [one.id for one in client.search_export("x", type="ticket", page_size=400)]
    assert found == MANY


def test_a_cursor_that_expires_again_without_progress_is_an_error() -> None:
    server = Hits(MANY, dies_at=frozenset(range(1, 20)))
    with client_of(server) as client:
        found, error = read_all(client.search_export("x", type="ticket", page_size=1))
    assert [one.id for one in found] == [0]
    assert isinstance(error, PaginationError)
    assert "an hour" in str(error)


def test_other_failures_of_an_export_are_raised_as_they_are(client: Zenpy, wire: Wire) -> None:
    wire.then(400)
    with pytest.raises(ZenpyException, match="400"):
        list(client.search_export("x", type="ticket"))
    url = "https://acme.zendesk.com/api/v2/search/export?query=x&page[after]=a"
    more = {
        "results": [{**ticket(1), "result_type": "ticket"}],
        "meta": {"has_more": True},
        "links": {"next": url},
    }
    wire.then(more, 501)
    with pytest.raises(ServerError):
        list(client.search_export("x", type="ticket"))


def test_hits_that_cannot_be_distinguished_are_all_returned(client: Zenpy, wire: Wire) -> None:
    odd = [{"id": [], "created_at": "x"}, {"created_at": "x"}, {"created_at": "x"}, {"id": {}}, None]
    for call in (
        client.search_export("x", type="ticket"),
        client.search("x", type="ticket", overflow="export"),
    ):
        wire.then({"results": odd, "meta": {"has_more": False}, "count": 5})
        assert len(call[:10]) == 5


def test_on_the_sandbox_a_search_is_cut_and_an_export_outlives_its_cursor() -> None:
    sandbox = Sandbox()
    for number in range(1_050):
        sandbox.clock.advance(number % 2)
        sandbox.add("Ticket", {"id": number + 1, "subject": "x"})
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        use_sandbox_clock(client, sandbox)
        found, error = read_all(client.search("x", type="ticket"))
        assert len(found) == 1_000
        assert isinstance(error, SearchResponseLimitExceeded)
        assert "1050 hits" in str(error)
        exported = []
        for one in client.search("x", type="ticket", overflow="export", per_page=100):
            exported.append(one.id)
            sandbox.clock.advance(15)  # more than four hours in all
        assert exported == list(range(1, 1_051))


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_async_search_goes_over_to_the_export(run: Run) -> None:
    import httpx

    server = Hits(MANY, dies_at=frozenset({3}))

    async def main() -> None:
        transport = httpx.MockTransport(server)
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
            results = client.search("x", type="ticket", overflow="export", per_page=100)
            assert [one.id for one in await results.all()] == MANY
            assert await results.count() == 1_100
            with pytest.raises(SearchResponseLimitExceeded, match="1100 hits"):
                await client.search("x", type="ticket").all()

    run(main)
