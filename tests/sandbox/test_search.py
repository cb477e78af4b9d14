"""The search, its query language, and its export."""

from __future__ import annotations

import re
import time
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.sandbox_api import Api, ids, ticket
from zenpy.sandbox import Sandbox
from zenpy.sandbox.behaviours.search.words import has_words

SANDBOX = Sandbox()
SANDBOX.seed({"Ticket": [{"subject": "a bb 1-9", "tags": ["a"], "due_at": "soon"}], "User": [{"name": "A"}]})


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


@pytest.mark.parametrize(
    "query",
    [
        "*" * 1_000 + "zz",
        "a*" * 1_000 + "zz",
        '"' + "*-" * 1_000 + 'zz"',
        "-" * 5_000,
        '"' * 4_999,
        'x:"' * 3_333,
        "a" * 16_000,
        "tag:" + ",".join(["a"] * 5_000),
        " ".join(f"status:{number}" for number in range(1_000)),
        "status:open " * 1_000,
        " ".join(f"f{number}:none" for number in range(1_000)),
        " ".join(f"-f{number}:x" for number in range(1_000)),
        " ".join(f"custom_field_{number}:none" for number in range(600)),
        " ".join(f"-{number}*" for number in range(1_000)),
        "created>" + "9" * 5_000 + "years",
        "created>99999999years updated<9999-12-31 solved:0001-01-01T00:00:00+23:59",
        "id:\u00b2 priority>\u0663 custom_field_" + "9" * 5_000 + ":x",
    ],
)
def test_any_query_is_answered_soon(api: Api, sandbox: Sandbox, query: str) -> None:
    words = "0123456789abcdef" * 4
    sandbox.seed({"Ticket": [{"subject": words, "description": f"{words} " * 20} for _ in range(20)]})
    start = time.perf_counter()
    assert api.get(f"search/count?query={quote(query)}")["count"] >= 0
    assert time.perf_counter() - start < 5


def test_a_query_longer_than_an_address_is_refused(api: Api) -> None:
    assert "16384" in api.get(f"search?query={'a' * 16_385}", status=422)["description"]


@pytest.mark.parametrize("number", ["\u00b2", "9" * 5_000, "-1", "1e3"])
def test_an_odd_number_of_a_page_is_refused(api: Api, number: str) -> None:
    api.get(f"search?query=x&page={quote(number)}", status=400)
    api.get(f"tickets?page[size]={quote(number)}", status=400)


@given(st.text("ab*- ", min_size=1, max_size=7), st.text("abA- ", max_size=12))
def test_a_star_stands_for_any_letters_of_a_word(value: str, text: str) -> None:
    pattern = re.escape(value).replace(r"\*", r"\w*")
    wanted = re.search(rf"(?<!\w){pattern}(?!\w)", text.lower()) is not None
    assert has_words(value, text) == wanted


PARTS = [
    "type:",
    "created>",
    "due_date<",
    "status<",
    "tags:",
    "sort:",
    '"',
    "*",
    ":",
    "-",
    "\u0663",
    "9",
    "a",
    " ",
]


@given(st.lists(st.sampled_from(PARTS), max_size=30).map("".join) | st.text(max_size=30))
@settings(max_examples=300)
def test_every_query_gets_an_answer(query: str) -> None:
    hit = Api(SANDBOX).send("GET", f"search?{urlencode({'query': query})}")
    assert hit.status == 200, hit.body
