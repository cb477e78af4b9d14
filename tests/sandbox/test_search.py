"""The search, its query language, and its export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.sandbox_api import Api, ids, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def test_search_answers_a_thousand_hits_and_counts_all(api: Api, sandbox: Sandbox) -> None:
    sandbox.seed({"Ticket": [{"subject": "x"} for _ in range(1_100)]})
    assert api.get("search?query=type:ticket&page=10")["count"] == 1_100
    last = api.get("search?query=type:ticket&page=10")
    assert len(last["results"]) == 100
    assert "Search Response Limits" in api.get(last["next_page"], status=422)["description"]
    assert len(api.get("search?query=type:ticket&page=15&per_page=70")["results"]) == 20
    api.get("search?query=type:ticket&page[size]=10", status=400)
    assert api.get("search/count?query=type:ticket")["count"] == 1_100


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("type:ticket fire", [1]),
        ('type:ticket "printer burns"', [1]),
        ('type:ticket "burns printer"', []),
        ("type:ticket status:open", [2]),
        ("type:ticket status:open status:pending", [2, 3]),
        ("type:ticket status<pending", [1, 2]),
        ("type:ticket priority>=high", [3]),
        ("type:ticket -tags:vip", [1, 3]),
        ("type:ticket tags:vip", [2]),
        ("type:ticket created>2026-02-01", [3]),
        ("type:ticket created<=2026-01-31", [1, 2]),
        ("type:ticket requester:ann@example.org", [2]),
        ("type:ticket requester:me", [1, 3]),
        ("type:ticket custom_field_7:red", [3]),
        ("type:ticket assignee:none order_by:id sort:asc", [1, 2, 3]),
        ("type:user Ann", ["Ann"]),
        ("external_id:e1", [3]),
    ],
)
def test_the_query_language(api: Api, sandbox: Sandbox, query: str, expected: list[object]) -> None:
    ann = sandbox.add("User", {"name": "Ann", "email": "ann@example.org"})
    sandbox.add(
        "Ticket",
        {"subject": "fire", "description": "the printer burns", "created_at": "2026-01-05T10:00:00Z"},
    )
    sandbox.add(
        "Ticket",
        {"status": "open", "tags": ["vip"], "requester_id": ann.id, "created_at": "2026-01-31T10:00:00Z"},
    )
    third = {
        "status": "pending",
        "priority": "urgent",
        "external_id": "e1",
        "created_at": "2026-02-03T10:00:00Z",
    }
    sandbox.add("Ticket", {**third, "custom_fields": [{"id": 7, "value": "red"}]})
    results = api.get(f"search?query={query}&sort_by=created_at&sort_order=asc")["results"]
    assert [r["name"] if r["result_type"] == "user" else r["id"] for r in results] == expected


def test_the_index_of_the_search_may_be_behind(api: Api, sandbox: Sandbox) -> None:
    sandbox.search_lag = 120
    made = ticket(api, subject="Late")
    assert api.get("search?query=type:ticket Late")["count"] == 0
    assert api.get(f"tickets/{made['id']}")["ticket"]["subject"] == "Late"
    sandbox.clock.advance(minutes=3)
    assert api.get("search?query=type:ticket Late")["count"] == 1
    api.put(f"tickets/{made['id']}", {"ticket": {"subject": "Later"}})
    assert api.get("search/count?query=type:ticket")["count"] == 0


def test_an_export_may_name_its_type_in_the_query_too(api: Api, sandbox: Sandbox) -> None:
    found = api.get("search/export?query=type:user&filter[type]=user")["results"]
    assert ids(found) == [sandbox.user.id]
    api.get("search/export?query=type:ticket&filter[type]=user", status=400)


def test_search_export_takes_one_type_and_forgets_its_cursor(api: Api, many: Sandbox) -> None:
    api.get("search/export?query=*", status=400)
    page = api.get("search/export?query=*&filter[type]=ticket&page[size]=200")
    assert (len(page["results"]), page["meta"]["has_more"]) == (200, True)
    many.clock.advance(minutes=30)
    rest = api.get(page["links"]["next"])
    assert (len(rest["results"]), rest["meta"]["has_more"]) == (50, False)
    many.clock.advance(minutes=31)
    api.get(page["links"]["next"], status=400)


def test_a_search_brings_related_records(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    answer = api.get("search?query=type:ticket&include=tickets(users,groups)")
    assert ids(answer["users"]) == [sandbox.user.id]
    assert answer["groups"] == []


def test_custom_fields_of_users_and_organizations_are_terms_by_their_keys(api: Api, sandbox: Sandbox) -> None:
    gold = sandbox.add("Organization", {"name": "Acme", "organization_fields": {"plan": "gold"}})
    sandbox.add("Organization", {"name": "Other", "organization_fields": {"plan": "free"}})
    user = sandbox.add("User", {"name": "Jo", "user_fields": {"level": 7}})
    assert ids(api.get("search?query=type:organization plan:gold")["results"]) == [gold["id"]]
    assert ids(api.get("search?query=type:user level:7")["results"]) == [user["id"]]
    assert ids(api.get("search?query=type:user level>6")["results"]) == [user["id"]]
