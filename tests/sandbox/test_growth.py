"""What a request costs does not grow with the account: counted in records that are looked at, not in seconds."""

from __future__ import annotations

import math

import pytest

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox
from zenpy.sandbox.account import hits

SMALL, LARGE = 300, 3_000
QUESTIONS = {
    "a record": "tickets/5",
    "a record that is not there": "tickets/999999",
    "some records by id": "tickets/show_many?ids=3,7,9",
    "records by external id": "users/show_many?external_ids=u10,u20",
    "a page by cursor": "tickets?page[size]=10",
    "a sorted page by cursor": "tickets?page[size]=10&sort=-updated_at",
    "a page by number": "tickets?page=3&per_page=10",
    "a sorted page by number": "users?page=3&per_page=10&sort_by=name&sort_order=desc",
    "records with a value": "tickets?external_id=e7",
    "a count": "tickets/count",
    "a user by name": "users/search?query=name 20",
    "a user by address": "users/search?query=email:u10@example.org",
    "a user by external id": "users/search?external_id=u10",
    "comments of a ticket": "tickets/5/comments",
    "audits of a ticket": "tickets/5/audits",
    "identities of a user": "users/10000030/identities",
    "tickets of a user": "users/10000030/tickets/requested?page[size]=10",
    "requests of a user": "users/10000030/requests?per_page=10",
    "what belongs to a user": "users/10000030/related",
    "sideloads": "tickets?page[size]=10&include=users,groups,organizations,comment_count,metric_sets,last_audits",
    "recent tickets": "tickets/recent",
    "deleted tickets": "deleted_tickets",
    "tags": "tags?page[size]=10",
    "an export by time": "incremental/tickets?start_time=1767258000&per_page=10",
    "an export by cursor": "incremental/users/cursor?start_time=1767258000&per_page=10",
    "events": "incremental/ticket_events?start_time=1767258000&per_page=10",
    "all audits": "ticket_audits?limit=10",
    "a search for a word": "search?query=word7&per_page=10",
    "a search for the start of a word": "search?query=rare*&per_page=10",
    "a search by a field": "search?query=type:ticket status:open&per_page=10",
    "a search by fields": "search?query=type:ticket status<solved tags:t3 -priority:low&per_page=10",
    "a search by a person": "search?query=requester:u10@example.org&per_page=10",
    "a search by time": "search?query=type:ticket created<2026-01-02&per_page=10",
    "a sorted search": "search?query=type:ticket&sort_by=status&sort_order=asc&per_page=10",
    "a count of hits": "search/count?query=type:ticket -status:open",
    "an export of hits": "search/export?query=tags:t3&filter[type]=ticket&page[size]=10",
}


def allowed(path: str) -> int:
    """How many records more a question may look at in the large account; hits may be sorted, or others passed by."""
    return 10 * math.isqrt(LARGE) if path.startswith("search") else 60


def fill(number: int) -> Api:
    """A sandbox with this many tickets, and a tenth as many users."""
    sandbox = Sandbox()
    for place in range(number // 10):
        sandbox.add("User", {"id": 10_000_030 + place, "name": f"Name {place}", "email": f"u{place}@example.org", "external_id": f"u{place}"})  # fmt: skip
    for place in range(number):
        sandbox.clock.advance(seconds=1)
        ticket = {
            "subject": f"word{place % 100}" + (" rarely" if place == 40 else ""),
            "status": ("open", "pending", "solved")[place % 3],
            "tags": [f"t{place % 7}"],
            "external_id": f"e{place}",
            "requester_id": 10_000_030 + place % (number // 10),
        }
        sandbox.add("Ticket", ticket)
    api = Api(sandbox)
    api.delete("tickets/11")
    return api


def looked_at(api: Api) -> int:
    return sum(table.looked_at for table in api.sandbox.account.store.tables().values())


def cost(api: Api, method: str, path: str, body: object = None) -> int:
    before = looked_at(api)
    response = api.send(method, path, body)
    assert response.status < 300 or response.status == 404, response.body
    return looked_at(api) - before


@pytest.fixture(scope="module")
def sizes() -> tuple[Api, Api]:
    """A small and a large account."""
    return fill(SMALL), fill(LARGE)


@pytest.fixture(autouse=True)
def few_are_sorted_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show with few hits what holds for many: they are not all put in order for one page."""
    monkeypatch.setattr(hits, "SORTED_AT_ONCE", 20)


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_costs_the_same_in_a_large_account(sizes: tuple[Api, Api], name: str) -> None:
    costs = []
    for api in sizes:
        api.send("GET", QUESTIONS[name])  # makes the indexes
        api.put("tickets/5", {"ticket": {"comment": {"body": "again"}}})
        costs.append(cost(api, "GET", QUESTIONS[name]))
    assert costs[1] <= costs[0] + allowed(QUESTIONS[name]), costs


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_following_page_costs_the_same(sizes: tuple[Api, Api], name: str) -> None:
    for api in sizes:
        answer = api.send("GET", QUESTIONS[name]).data()
        links = answer.get("links") or {} if isinstance(answer, dict) else {}
        following = links.get("next") or (isinstance(answer, dict) and answer.get("next_page"))
        if following:
            assert cost(api, "GET", following) <= 150 + allowed(QUESTIONS[name])


WRITES = {
    "a new ticket": ("POST", "tickets", {"ticket": {"comment": {"body": "x"}, "requester": {"name": "N", "email": "u1@example.org"}}}),
    "new tickets": ("POST", "tickets/create_many", {"tickets": [{"comment": {"body": "x"}}] * 5}),
    "a change": ("PUT", "tickets/9", {"ticket": {"status": "open", "comment": {"body": "y"}}}),
    "changes": ("PUT", "tickets/update_many?ids=3,4,5", {"ticket": {"additional_tags": ["new"]}}),
    "a user by external id": ("POST", "users/create_or_update", {"user": {"name": "N", "external_id": "u7"}}),
    "new tags": ("PUT", "tickets/9/tags", {"tags": ["more"]}),
}  # fmt: skip


@pytest.mark.parametrize("name", WRITES)
def test_a_write_costs_the_same_in_a_large_account(sizes: tuple[Api, Api], name: str) -> None:
    costs = []
    for api in sizes:
        api.send(*WRITES[name])
        costs.append(cost(api, *WRITES[name]))
    assert costs[1] <= costs[0] + 60, costs


def test_a_page_is_not_a_copy_of_the_list(sizes: tuple[Api, Api]) -> None:
    assert cost(sizes[1], "GET", "tickets?page[size]=10") <= 150


def test_a_view_looks_at_tickets_of_its_status_only() -> None:
    api = fill(SMALL)
    for ticket in api.sandbox.records("Ticket")[20:]:
        ticket["status"] = "closed"
    conditions = [{"field": "status", "operator": "less_than", "value": "solved"}]
    view = api.post("views", {"view": {"title": "Open", "all": conditions}})["view"]
    found = api.get(f"views/{view['id']}/tickets")["tickets"]
    assert cost(api, "GET", f"views/{view['id']}/tickets") <= 100
    open_ones = [
        one.id for one in api.sandbox.records("Ticket") if one["status"] in ("new", "open", "pending", "hold")
    ]
    assert sorted(one["id"] for one in found) == open_ones
