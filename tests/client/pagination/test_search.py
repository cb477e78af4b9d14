"""Searching: the query language from keywords, results by their type, nothing cut short."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import Hits, client_of, read_all, use_sandbox_clock
from tests.support.wire import Wire, ticket, user
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.calls.search import build_search_query, has_sort_terms, split_single_type
from zenpy.lib.exception import PaginationError, SearchResponseLimitExceeded, ServerError, ZenpyException
from zenpy.sandbox import Sandbox


class Status(StrEnum):
    OPEN = "open"
    LOW = "low"


@pytest.mark.parametrize(
    ("query", "terms", "text"),
    [
        ("refund", {"type": "ticket"}, "refund type:ticket"),
        (None, {"type": "user", "role": "agent"}, "type:user role:agent"),
        (None, {"created_after": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)}, "created>2026-01-02T03:04:05Z"),
        (
            None,
            {"created_between": [date(2026, 1, 1), date(2026, 2, 1)]},
            "created>=2026-01-01 created<=2026-02-01",
        ),
        (
            None,
            {"updated_from": date(2026, 1, 1), "updated_until": "2026-01-31"},
            "updated>=2026-01-01 updated<=2026-01-31",
        ),
        (None, {"status_from": "pending", "priority_until": "high"}, "status>=pending priority<=high"),
        (None, {"solved_greater_than": "2026-01-01"}, "solved>2026-01-01"),
        (
            None,
            {"custom_field_12": "x", "custom_field_13_after": date(2026, 1, 1)},
            "custom_field_12:x custom_field_13>2026-01-01",
        ),
        (None, {"fieldvalue": 7, "has_attachment": True}, "fieldvalue:7 has_attachment:true"),
        (None, {"type": ["ticket", "user"], "created": "4hours"}, "type:ticket type:user created:4hours"),
        (
            None,
            {"terms": {"plan": "gold", "renewal>=": date(2026, 1, 1), "call_after": ["x", None]}},
            "plan:gold renewal>=2026-01-01 call_after:x call_after:none",
        ),
        ("x", {"terms": None, "minus": "tags:spam"}, "x -tags:spam"),
        (None, {"priority_less_than": "high"}, "priority<high"),
        (None, {"tags": ["vip", "big spender"]}, 'tags:vip tags:"big spender"'),
        ("printer", {"minus": ["solved", "closed"]}, "printer -solved -closed"),
        (None, {"assignee": None, "tags": [None, "vip"]}, "assignee:none tags:none tags:vip"),
        (None, {"type": "ticket", "assignee": None}, "type:ticket assignee:none"),
        ("refund", {"type": None, "requester": User(id=5)}, "refund requester:5"),
        (None, {"assignee": [User(id=5), None, 7]}, "assignee:5 assignee:none assignee:7"),
        (None, {"status": Status.OPEN, "priority_greater_than": Status.LOW}, "status:open priority>low"),
        (
            None,
            {"created_before": datetime(2026, 1, 2, 3, tzinfo=timezone(timedelta(hours=2)))},
            "created<2026-01-02T01:00:00Z",
        ),
        (None, {"subject": 'the "big" one'}, 'subject:"the \\"big\\" one"'),
    ],
)
def test_terms_become_the_query_language(query: str | None, terms: dict[str, object], text: str) -> None:
    assert build_search_query(query, terms) == text


def test_nothing_to_search_for_is_an_error() -> None:
    with pytest.raises(ZenpyException, match="needs a query"):
        build_search_query(None, {})
    with pytest.raises(ZenpyException, match="two moments"):
        build_search_query(None, {"created_between": [date(2026, 1, 1)]})
    for terms in ({"created_after": None}, {"created_between": [date(2026, 1, 1), None]}):
        with pytest.raises(ZenpyException, match=r"created\w* cannot be compared with None"):
            build_search_query(None, terms)
    with pytest.raises(ZenpyException, match="has no id yet"):
        build_search_query(None, {"assignee": User(name="new")})


@pytest.mark.parametrize(
    ("terms", "message"),
    [
        (
            {"overlow": "export"},
            r"\(\): overlow is not a term of the search language; did you mean overflow\?",
        ),
        ({"statsu": "open"}, r"statsu is not a term .*; did you mean status\?"),
        ({"created_afer": "2026-01-01"}, r"did you mean created_after\?"),
        ({"plan": "gold"}, r"Custom fields of users and organizations, .* go in terms=\{'plan': \.\.\.\}"),
        ({"tags_after": "x"}, "tags cannot be compared, so there is no tags_after"),
        ({"type": "tikcet"}, "'tikcet' is not a type of records that a search finds; did you mean 'ticket'"),
        ({"type": ["ticket", "topic"]}, "'topic' is not a type"),
        ({"terms": ["plan"]}, "terms= takes a mapping"),
        ({"terms": {"plan is": "gold"}}, "'plan is' is not the name of a term"),
        ({"terms": {"plan:>": "gold"}}, "an operator .* only at its end"),
    ],
)
def test_a_term_that_does_not_exist_is_an_error(
    client: Zenpy, wire: Wire, terms: dict[str, object], message: str
) -> None:
    """existing client 7: a misspelt keyword was searched for like a word, and found nothing"""
    for call in (client.search, client.search.count):
        with pytest.raises(ZenpyException, match=message):
            call("printer", **terms)  # type: ignore[operator]
    assert wire.sent == []


@pytest.mark.parametrize("suffix", ["after", "before", "from", "until", "between"])
def test_every_date_of_the_language_has_every_suffix(suffix: str) -> None:
    day = date(2026, 1, 1)
    for name in ("created", "updated", "solved", "due_date"):
        value = (day, day) if suffix == "between" else day
        assert build_search_query(None, {f"{name}_{suffix}": value}).startswith((f"{name}>", f"{name}<"))


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        (
            {"created_between": (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC))},
            [1, 2, 3, 4],
        ),
        ({"created_between": (date(2026, 1, 1), date(2026, 1, 31))}, [1, 2, 3]),
        ({"created_from": date(2026, 1, 1), "created_before": date(2026, 2, 1)}, [1, 2, 3]),
        ({"created_from": date(2026, 1, 1), "created_until": date(2026, 1, 31)}, [1, 2, 3]),
        ({"created_after": datetime(2026, 1, 1, tzinfo=UTC), "created_until": date(2026, 1, 31)}, [2, 3]),
    ],
)
def test_the_export_of_a_month_has_its_midnights(terms: dict[str, object], found: list[int]) -> None:
    sandbox = Sandbox()
    moments = (
        "2025-12-31T23:59:59Z",
        "2026-01-01T00:00:00Z",
        "2026-01-15T12:00:00Z",
        "2026-01-31T23:59:59Z",
        "2026-02-01T00:00:00Z",
    )
    for number, moment in enumerate(moments):
        sandbox.add("Ticket", {"id": number + 10, "subject": "x", "created_at": moment})
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        for call in (client.search, client.search_export):
            hits = call(type="ticket", **terms)  # type: ignore[operator]
            assert sorted(one.id - 10 for one in hits) == found


def test_none_is_a_term_but_what_was_not_given_is_none(client: Zenpy, wire: Wire) -> None:
    """existing client 7: no argument vanishes"""
    wire.then({"results": [], "count": 0}, {"count": 0})
    assert list(client.search(assignee=None)) == []
    assert client.search.count("printer", type=None, group=None) == 0
    assert [dict(one.url.params)["query"] for one in wire.sent] == ["assignee:none", "printer group:none"]


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
