"""Pages, searches and exports: the rules that clients get wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


@pytest.fixture
def many(sandbox: Sandbox) -> Sandbox:
    """A sandbox with 250 tickets, number 1 to 250."""
    for number in range(250):
        sandbox.add("Ticket", {"subject": f"Ticket {number + 1}", "priority": ("low", "high")[number % 2]})
    return sandbox


def ids(records: list[Any]) -> list[int]:
    return [record["id"] for record in records]


def test_without_page_size_a_list_answers_in_offset_form(api: Api, many: Sandbox) -> None:
    first = api.get("tickets")
    assert (len(first["tickets"]), first["count"], first["previous_page"]) == (100, 250, None)
    assert "meta" not in first
    second = api.get(first["next_page"])
    assert ids(second["tickets"])[0] == 101
    third = api.get(second["next_page"])
    assert (len(third["tickets"]), third["next_page"]) == (50, None)


def test_page_size_switches_to_cursors(api: Api, many: Sandbox) -> None:
    seen: list[int] = []
    page = api.get("tickets?page[size]=100")
    assert "count" not in page
    while True:
        seen += ids(page["tickets"])
        if not page["meta"]["has_more"]:
            break
        page = api.get(page["links"]["next"])
    assert seen == list(range(1, 251))
    back = api.get(page["links"]["prev"])
    assert ids(back["tickets"])[-1] == 200


def test_a_cursor_survives_the_deletion_of_its_record(api: Api, many: Sandbox) -> None:
    page = api.get("tickets?page[size]=10")
    api.delete("tickets/10")
    assert ids(api.get(page["links"]["next"])["tickets"])[0] == 11


def test_cursors_ignore_sort_by_and_offsets_obey_it(api: Api, many: Sandbox) -> None:
    assert ids(api.get("tickets?page[size]=2&sort_by=id&sort_order=desc")["tickets"]) == [1, 2]
    assert ids(api.get("tickets?sort_by=id&sort_order=desc&per_page=2")["tickets"]) == [250, 249]
    assert ids(api.get("tickets?page[size]=2&sort=-id")["tickets"]) == [250, 249]
    error = api.get("tickets?page[size]=2&sort=subject", status=400)
    assert error["errors"][0]["code"] == "InvalidPaginationParameter"


def test_offsets_end_at_a_hundred_pages(api: Api) -> None:
    assert api.get("tickets?page=101", status=400)["error"] == "InvalidPaginationDepth"
    assert api.get("tickets?page=100&per_page=10")["tickets"] == []


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


def test_search_export_takes_one_type_and_forgets_its_cursor(api: Api, many: Sandbox) -> None:
    api.get("search/export?query=*", status=400)
    page = api.get("search/export?query=*&filter[type]=ticket&page[size]=200")
    assert (len(page["results"]), page["meta"]["has_more"]) == (200, True)
    many.clock.advance(minutes=30)
    rest = api.get(page["links"]["next"])
    assert (len(rest["results"]), rest["meta"]["has_more"]) == (50, False)
    many.clock.advance(minutes=31)
    api.get(page["links"]["next"], status=400)


def test_exports_leave_out_the_last_minute_and_keep_the_deleted(api: Api, sandbox: Sandbox) -> None:
    start = sandbox.clock.timestamp() - 100
    ticket(api)
    api.delete("tickets/1")
    assert api.get(f"incremental/tickets/cursor?start_time={start}")["tickets"] == []
    sandbox.clock.advance(minutes=2)
    page = api.get(f"incremental/tickets/cursor?start_time={start}")
    assert [(t["id"], t["status"]) for t in page["tickets"]] == [(1, "deleted")]
    assert page["end_of_stream"] is True
    assert api.get(page["after_url"])["tickets"] == []
    api.get(f"incremental/tickets?start_time={sandbox.clock.timestamp()}", status=422)


def test_exports_by_time_repeat_but_always_advance(api: Api, sandbox: Sandbox) -> None:
    for number in range(30):
        sandbox.clock.advance(number % 3 == 0)
        sandbox.add("Ticket", {"subject": str(number)})
    sandbox.clock.advance(minutes=5)
    url, seen = "incremental/tickets?start_time=1&per_page=7", list[int]()
    while True:
        page = api.get(url)
        seen += ids(page["tickets"])
        if page["end_of_stream"]:
            break
        url = page["next_page"]
    assert len(seen) > 30
    assert set(seen) == set(range(1, 31))


def test_a_page_of_one_second_holds_all_of_it(api: Api, sandbox: Sandbox) -> None:
    for _ in range(5):
        sandbox.add("Ticket", {"subject": "x"})
    start = sandbox.clock.timestamp()
    sandbox.clock.advance(minutes=5)
    sandbox.add("Ticket", {"subject": "later"})
    sandbox.clock.advance(minutes=5)
    page = api.get(f"incremental/tickets?start_time={start}&per_page=2")
    assert ids(page["tickets"]) == [1, 2, 3, 4, 5]
    assert {one["generated_timestamp"] for one in page["tickets"]} == {start}
    assert ids(api.get(page["next_page"])["tickets"]) == [6]


def test_talk_exports_have_no_end_of_stream(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("TalkCall", {"completion_status": "completed"})
    sandbox.clock.advance(minutes=2)
    page = api.get("channels/voice/stats/incremental/calls?start_time=1")
    assert "end_of_stream" not in page
    last = api.get(page["next_page"])
    assert last["next_page"] == page["next_page"]


def test_ticket_events_are_made_of_audits(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    sandbox.clock.advance(minutes=2)
    events = api.get("incremental/ticket_events?start_time=1&include=comment_events")["ticket_events"]
    assert events[0]["ticket_id"] == 1
    assert {child["event_type"] for child in events[0]["child_events"]} == {"Comment", "Create"}


def test_views_hold_the_tickets_their_conditions_ask_for(api: Api) -> None:
    ticket(api, priority="high")
    ticket(api, priority="low", tags=["vip"])
    conditions = {"all": [{"field": "status", "operator": "less_than", "value": "solved"}]}
    some = [{"field": "priority", "operator": "is", "value": "high"}]
    view = api.send("POST", "views", {"view": {"title": "High", **conditions, "any": some}}).data()["view"]
    assert ids(api.get(f"views/{view['id']}/tickets")["tickets"]) == [1]
    assert api.get(f"views/{view['id']}/count")["view_count"]["value"] == 1
    assert api.get(f"views/{view['id']}/execute")["rows"][0]["ticket"]["id"] == 1
    counts = api.get(f"views/count_many?ids={view['id']}")["view_counts"]
    assert [(one["view_id"], one["value"]) for one in counts] == [(view["id"], 1)]


def test_a_macro_shows_what_it_would_do(api: Api, sandbox: Sandbox) -> None:
    ticket(api, tags=["old"])
    actions = [{"field": "status", "value": "solved"}, {"field": "current_tags", "value": "new"}]
    macro = sandbox.add(
        "Macro", {"title": "Solve", "actions": [*actions, {"field": "comment_value", "value": "Done"}]}
    )
    result = api.get(f"tickets/1/macros/{macro.id}/apply")["result"]
    assert (result["ticket"]["status"], result["ticket"]["tags"]) == ("solved", ["old", "new"])
    assert result["comment"]["body"] == "Done"
    assert api.get("tickets/1")["ticket"]["status"] == "new"


def test_a_search_brings_related_records(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    answer = api.get("search?query=type:ticket&include=tickets(users,groups)")
    assert ids(answer["users"]) == [sandbox.user.id]
    assert answer["groups"] == []


def test_show_many_wants_to_know_which(api: Api) -> None:
    api.get("tickets/show_many", status=400)
    assert api.get("tickets/show_many?ids=99")["tickets"] == []


def test_a_list_of_links_is_not_hidden_by_the_links_of_its_pages(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("Link", {"issue_key": "A-1"})
    assert api.get("/api/services/jira/links?page[size]=1")["links"][0]["issue_key"] == "A-1"


def test_the_start_of_an_export_is_no_filter(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("ChatAgentTimeline", {"start_time": "2026-01-01T08:00:00Z"})
    sandbox.clock.advance(minutes=5)
    assert api.get("chat/incremental/agent_timeline?start_time=1000")["agent_timeline"]


def test_categories_of_triggers_count_their_rules(api: Api, sandbox: Sandbox) -> None:
    category = sandbox.add("TriggerCategory", {"name": "Routing"})
    for active in (True, True, False):
        sandbox.add("Trigger", {"title": "t", "category_id": category["id"], "active": active})
    shown = api.get("trigger_categories?include=rule_counts")["trigger_categories"]
    assert [(one["active_count"], one["inactive_count"]) for one in shown if one["id"] == category["id"]] == [
        (2, 1)
    ]
