"""Views: what is replaced in one, the tickets and rows that it has, in which order, and how many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.rules import NEEDED, condition
from tests.support.sandbox_api import Api, ids, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

UNSOLVED = condition("status", "less_than", "solved")
OPEN = condition("status", "is", "open")


def add_view(api: Api, **fields: object) -> Any:
    """A view that was created over the API."""
    return api.post("views", {"view": {"title": "Open", "all": [UNSOLVED], **fields}})["view"]


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ({"title": "x"}, "at least one condition"),
        ({"title": "x", "all": [condition("priority", "is", "low")]}, "status"),
        ({"title": "", "all": [UNSOLVED]}, "Title: cannot be blank"),
    ],
)
def test_a_view_needs_a_title_and_a_condition_on_its_tickets(
    api: Api, sent: dict[str, object], text: str
) -> None:
    error = api.post("views", {"view": sent}, status=422)
    assert text in error["details"]["base"][0]["description"]
    assert api.get("views")["views"] == []


def test_conditions_of_a_view_replace_the_list_that_they_are_in(api: Api) -> None:
    path = f"views/{add_view(api, any=[OPEN, UNSOLVED])['id']}"
    changed = api.put(path, {"view": {"any": [UNSOLVED]}})["view"]["conditions"]
    assert changed == {"all": [UNSOLVED], "any": [UNSOLVED]}
    columns = api.put(path, {"view": {"output": {"columns": ["status"]}}})["view"]["execution"]["columns"]
    assert [one["id"] for one in columns] == ["status"]
    api.put(path, {"view": {"all": [condition("priority", "is", "low")]}}, status=422)


def test_the_tickets_of_a_view_come_in_its_order_in_both_pagings(api: Api) -> None:
    for priority in ("low", "urgent", "normal", "high"):
        ticket(api, priority=priority)
    view = add_view(api, output={"columns": ["subject"], "sort_by": "priority", "sort_order": "desc"})["id"]
    first = api.get(f"views/{view}/tickets?page[size]=3")
    assert first["meta"]["before_cursor"] is first["links"]["prev"] is None, "unlike other lists of Support"
    assert (ids(first["tickets"]), first["meta"]["has_more"]) == ([2, 4, 3], True)
    after = api.get(f"views/{view}/tickets?page[size]=3&page[after]={first['meta']['after_cursor']}")
    assert (ids(after["tickets"]), after["meta"]["has_more"]) == ([1], False)
    assert after["links"]["prev"]
    pages = [api.get(f"views/{view}/tickets?per_page=2&page={number}") for number in (1, 2)]
    assert [ids(page["tickets"]) for page in pages] == [[2, 4], [3, 1]]
    assert (pages[0]["count"], pages[1]["next_page"]) == (4, None)


def test_the_rows_of_a_view_have_its_columns_and_the_ticket_in_brief(api: Api, sandbox: Sandbox) -> None:
    field = sandbox.add("TicketField", {"type": "text", "title": "Colour"}).id
    group = sandbox.add("Group", {"name": "Pagers"})
    ticket(api, group_id=group.id, custom_fields=[{"id": field, "value": "red"}])
    ticket(api)
    columns = ["subject", "requester", "created", "nice_id", field]
    output = {"columns": columns, "group_by": "group", "group_order": "asc", "sort_by": "created"}
    rows = api.get(f"views/{add_view(api, output=output)['id']}/execute")
    assert [one["id"] for one in rows["columns"]] == columns
    (shown,) = rows["groups"]
    assert (shown["id"], shown["name"]) == (group.id, "Pagers")
    row = next(one for one in rows["rows"] if one["ticket"]["id"] == 1)
    assert (row["group"], row["nice_id"], row["requester_id"]) == (group.id, 1, sandbox.user.id)
    assert row["custom_fields"] == row["fields"] == [{"id": field, "value": "red"}]
    assert set(row["ticket"]) == {"id", "subject", "description", "status", "type", "priority", "url"}
    assert rows["view"]["id"]


def test_a_request_may_ask_for_another_order_of_the_rows(api: Api) -> None:
    for priority in ("low", "urgent", "normal"):
        ticket(api, priority=priority)
    output = {"columns": ["priority"], "sort_by": "nice_id", "sort_order": "asc"}
    path = f"views/{add_view(api, output=output)['id']}/execute"

    def order(query: str = "") -> list[int]:
        return [one["ticket"]["id"] for one in api.get(f"{path}{query}")["rows"]]

    assert order() == [1, 2, 3]
    assert order("?sort_by=priority&sort_order=desc") == [2, 3, 1]
    assert order("?sort_by=priority&sort_order=asc&per_page=2") == [1, 3]


def test_a_view_can_be_looked_at_before_it_is_saved(api: Api) -> None:
    ticket(api)
    ticket(api, priority="high")
    sent = {"all": [UNSOLVED, condition("priority", "is", "high")], "output": {"columns": ["subject"]}}
    seen = api.post("views/preview", {"view": sent}, status=200)
    assert seen["columns"] == [{"id": "subject", "title": "Subject"}]
    assert [(one["subject"], one["ticket"]["id"]) for one in seen["rows"]] == [("Printer on fire", 2)]
    assert api.post("views/preview/count", {"view": sent}, status=200)["view_count"]["value"] == 1
    assert api.get("views")["views"] == []


def test_a_view_has_no_count_the_first_time_alone_or_among_others(api: Api) -> None:
    ticket(api)
    one, two = add_view(api)["id"], add_view(api)["id"]
    empty = {"value": None, "pretty": "...", "fresh": False}
    count = api.get(f"views/{one}/count")["view_count"]
    assert {name: count[name] for name in empty} == empty
    both = api.get(f"views/count_many?ids={one},{two}")["view_counts"]
    assert [(each["view_id"], each["value"], each["fresh"]) for each in both] == [
        (one, 1, True),
        (two, None, False),
    ]
    again = api.get(f"views/count_many?ids={one},{two}")["view_counts"]
    assert [(each["value"], each["pretty"]) for each in again] == [(1, "1"), (1, "1")]
    many = ",".join(map(str, range(21)))
    api.get(f"views/count_many?ids={many}", status=400)
    assert api.get(f"views/count_many?ids={many[:-3]}")["view_counts"] == []


def test_the_compact_list_has_at_most_32_active_views(api: Api, sandbox: Sandbox) -> None:
    for number in range(35):
        sandbox.add("View", {**NEEDED["View"], "active": number != 1})
    active = api.get("views/active")["views"]
    compact = api.get("views/compact")
    assert compact["views"] == active[:32]
    assert (compact["count"], compact["next_page"]) == (32, None)


def test_every_agent_has_three_views_that_have_names(api: Api) -> None:
    sandbox = api.sandbox
    group = sandbox.add("Group", {"name": "Support"}).id
    sandbox.add("GroupMembership", {"user_id": sandbox.user.id, "group_id": group})
    sandbox.add("Ticket", {"id": 1, "status": "new"})
    sandbox.add("Ticket", {"id": 2, "status": "open", "assignee_id": sandbox.user.id})
    sandbox.add("Ticket", {"id": 3, "status": "open", "group_id": group})
    found = {
        name: ids(api.get(f"views/{name}/tickets")["tickets"]) for name in ("incoming", "my", "my_groups")
    }
    assert (found["incoming"], found["my"], found["my_groups"][-1]) == ([1], [2], 3)
    assert api.get("views/my")["view"]["conditions"]["all"][1]["value"] == "current_user"
    assert api.get("views/my/count")["view_count"]["value"] == 1
    assert [row["ticket"]["id"] for row in api.get("views/my/execute")["rows"]] == [2]
    assert api.get("views/my/export")["export"]["status"] == "starting"
    assert api.get("views")["views"] == []
    api.get("views/yours/tickets", status=404)
