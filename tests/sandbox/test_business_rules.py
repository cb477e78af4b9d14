"""Views, macros and triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.sandbox_api import Api, ids, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


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


def test_categories_of_triggers_count_their_rules(api: Api, sandbox: Sandbox) -> None:
    category = sandbox.add("TriggerCategory", {"name": "Routing"})
    for active in (True, True, False):
        sandbox.add("Trigger", {"title": "t", "category_id": category["id"], "active": active})
    shown = api.get("trigger_categories?include=rule_counts")["trigger_categories"]
    assert [(one["active_count"], one["inactive_count"]) for one in shown if one["id"] == category["id"]] == [
        (2, 1)
    ]
