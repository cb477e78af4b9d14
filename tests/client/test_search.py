"""Searching: the query language from keywords, results by their type, nothing cut short."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.client.conftest import Wire, ticket, user
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.exception import SearchResponseLimitExceeded, ZenpyException
from zenpy.lib.search import search_query


@pytest.mark.parametrize(
    ("query", "terms", "text"),
    [
        ("refund", {"type": "ticket"}, "refund type:ticket"),
        (None, {"type": "user", "role": "agent"}, "type:user role:agent"),
        (None, {"created_after": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)}, "created>2026-01-02T03:04:05Z"),
        (
            None,
            {"created_between": [date(2026, 1, 1), date(2026, 2, 1)]},
            "created>2026-01-01 created<2026-02-01",
        ),
        (None, {"priority_less_than": "high"}, "priority<high"),
        (None, {"tags": ["vip", "big spender"]}, 'tags:vip tags:"big spender"'),
        ("printer", {"minus": ["solved", "closed"]}, "printer -solved -closed"),
    ],
)
def test_terms_become_the_query_language(query: str | None, terms: dict[str, object], text: str) -> None:
    assert search_query(query, terms) == text


def test_nothing_to_search_for_is_an_error() -> None:
    with pytest.raises(ZenpyException, match="needs a query"):
        search_query(None, {})
    with pytest.raises(ZenpyException, match="two moments"):
        search_query(None, {"created_between": [date(2026, 1, 1)]})


def test_results_are_of_their_own_class(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"results": [{**ticket(1), "result_type": "ticket"}, {**user(2), "result_type": "user"}], "count": 2}
    )
    found = list(client.search("jo", sort_by="created_at"))
    assert [type(item) for item in found] == [Ticket, User]
    assert wire.query() == {"query": "jo", "sort_by": "created_at"}


def test_a_search_beyond_its_limit_says_so(client: Zenpy, wire: Wire) -> None:
    """do-not-inherit 5; rule R4"""
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
