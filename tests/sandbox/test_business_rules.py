"""Views, macros and triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.rules import CREATE, NEEDED, action, add_automation, add_trigger, audits, condition
from tests.support.sandbox_api import Api, ids, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def test_views_hold_the_tickets_their_conditions_ask_for(api: Api) -> None:
    ticket(api, priority="high")
    ticket(api, priority="low", tags=["vip"])
    conditions = {"all": [condition("status", "less_than", "solved")]}
    some = [{"field": "priority", "operator": "is", "value": "high"}]
    view = api.send("POST", "views", {"view": {"title": "High", **conditions, "any": some}}).data()["view"]
    assert ids(api.get(f"views/{view['id']}/tickets")["tickets"]) == [1]
    first, later = (api.get(f"views/{view['id']}/count")["view_count"] for _ in range(2))
    assert (first["value"], first["fresh"]) == (None, False)  # Zendesk begins to count when it is asked
    assert (later["value"], later["fresh"]) == (1, True)
    assert api.get(f"views/{view['id']}/execute")["rows"][0]["ticket"]["id"] == 1
    counts = api.get(f"views/count_many?ids={view['id']}")["view_counts"]
    assert [(one["view_id"], one["value"]) for one in counts] == [(view["id"], 1)]


def test_a_macro_shows_what_it_would_do(api: Api, sandbox: Sandbox) -> None:
    ticket(api, tags=["old"])
    actions = [{"field": "status", "value": "solved"}, {"field": "current_tags", "value": "new"}]
    macro = sandbox.add(
        "Macro",
        {
            "title": "Solve",
            "actions": [*actions, {"field": "comment_value", "value": "Done with {{ticket.id}}"}],
        },
    )
    result = api.get(f"tickets/1/macros/{macro.id}/apply")["result"]
    assert (result["ticket"]["status"], result["ticket"]["tags"]) == ("solved", ["old", "new"])
    assert result["ticket"]["subject"] == "Printer on fire"
    comment = result["ticket"]["comment"]
    assert (comment["body"], comment["public"]) == ("Done with 1", True)
    assert comment["scoped_body"] == [["channel:all", "Done with 1"]]
    alone = api.get(f"macros/{macro.id}/apply")["result"]["ticket"]
    assert set(alone) == {"status", "tags", "comment"}
    assert alone["comment"]["body"] == "Done with {{ticket.id}}"
    assert api.get("tickets/1")["ticket"]["status"] == "new"


def test_categories_of_triggers_count_their_rules(api: Api, sandbox: Sandbox) -> None:
    category = sandbox.add("TriggerCategory", {"name": "Routing"})
    for active in (True, True, False):
        sandbox.add("Trigger", {"title": "t", "category_id": category["id"], "active": active})
    shown = api.get("trigger_categories?include=rule_counts")["trigger_categories"]
    assert [(one["active_count"], one["inactive_count"]) for one in shown if one["id"] == category["id"]] == [
        (2, 1)
    ]


# -- what is refused ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "key", "kind"),
    [
        ("triggers", "trigger", "Trigger"),
        ("automations", "automation", "Automation"),
        ("views", "view", "View"),
    ],
)
@pytest.mark.parametrize(
    ("one", "text"),
    [
        (condition("colour", "is", "red"), "colour is not a valid field"),
        (condition("status", "sounds_like", "open"), "sounds_like is not a valid operator for status"),
        (condition("status", "is", "asleep"), "asleep is not a valid value for status"),
        ({"field": "status", "value": "open"}, "has no operator"),
        ({"operator": "is", "value": "open"}, "names no field"),
    ],
)
def test_a_condition_that_zendesk_does_not_know_is_refused(
    api: Api, sandbox: Sandbox, path: str, key: str, kind: str, one: object, text: str
) -> None:
    body = {**NEEDED[kind], "any": [one]}
    error = api.post(path, {key: body}, status=422)
    assert text in error["details"]["base"][0]["description"]
    assert sandbox.records(kind) == []


@pytest.mark.parametrize("bad", ["colour", 5, {"all": 5}, {"all": {}}])
def test_conditions_of_a_wrong_type_are_refused(api: Api, bad: object) -> None:
    answer = api.send("POST", "triggers", {"trigger": {**NEEDED["Trigger"], "conditions": bad}})
    assert answer.status in (400, 422)


@pytest.mark.parametrize(
    ("path", "key", "one", "text"),
    [
        ("triggers", "trigger", action("colour", "red"), "colour is not a valid action"),
        ("triggers", "trigger", action("status", "asleep"), "asleep is not a valid value"),
        ("macros", "macro", action("notification_user", []), "notification_user is not a valid action"),
        ("macros", "macro", action("status", "closed"), "cannot set the status to closed"),
        ("macros", "macro", None, "at least one action"),
    ],
)
def test_an_action_that_zendesk_does_not_know_is_refused(
    api: Api, path: str, key: str, one: object, text: str
) -> None:
    body = {"title": "t", "actions": [one] if one else []}
    assert text in api.post(path, {key: body}, status=422)["details"]["base"][0]["description"]


@pytest.mark.parametrize("path", ["triggers", "automations", "macros", "views"])
def test_a_rule_has_a_title(api: Api, path: str) -> None:
    kind, key = path[:-1].capitalize(), path[:-1]
    error = api.post(path, {key: {**NEEDED[kind], "title": " "}}, status=422)
    assert error["details"]["base"][0]["description"] == "Title: cannot be blank"


HOURS = condition("PENDING", "greater_than", "24")
PENDING = condition("status", "is", "pending")


@pytest.mark.parametrize(
    ("every", "actions", "text"),
    [
        ([PENDING], [action("status", "solved")], "condition on time"),
        ([HOURS], [action("status", "solved")], "status, type, group, assignee or requester"),
        ([PENDING, HOURS], [action("priority", "low")], "true once"),
        ([PENDING, HOURS], [action("notification_user", ["requester_id", "s", "b"])], "true once"),
    ],
)
def test_an_automation_that_would_run_for_ever_is_refused(
    api: Api, every: list[object], actions: list[object], text: str
) -> None:
    body = {"title": "t", "all": every, "actions": actions}
    error = api.post("automations", {"automation": body}, status=422)
    assert text in error["details"]["base"][0]["description"]


@pytest.mark.parametrize(
    ("every", "one"),
    [
        ([PENDING, HOURS], action("status", "open")),
        (
            [PENDING, condition("PENDING", "is", "24")],
            action("notification_user", ["requester_id", "s", "b"]),
        ),
        ([PENDING, HOURS, condition("current_tags", "not_includes", "told")], action("current_tags", "told")),
        (
            [condition("status", "less_than", "solved"), condition("NEW", "greater_than", "9")],
            action("status", "solved"),
        ),
        ([PENDING, condition("updated_at", "greater_than", "9")], action("priority", "low")),
        (
            [condition("assignee_id", "is", ""), condition("NEW", "greater_than", "9")],
            action("assignee_id", "5"),
        ),
    ],
)
def test_an_automation_that_ends_itself_is_taken(api: Api, every: list[object], one: object) -> None:
    add_automation(api, "t", every, [one])


def test_two_automations_are_not_the_same(api: Api) -> None:
    made = add_automation(api, "a", [PENDING, HOURS], [action("status", "open")])
    body = {"title": "b", "all": [PENDING, HOURS], "actions": [action("status", "open")]}
    api.post("automations", {"automation": body}, status=422)
    api.put(
        f"automations/{made['id']}",
        {"automation": {"title": "c", **{k: body[k] for k in ("all", "actions")}}},
    )


# -- triggers and their categories -------------------------------------------------------------------------------------


def test_conditions_and_actions_are_replaced_whole(api: Api) -> None:
    made = add_trigger(api, "t", [PENDING], [action("status", "open")], any=[condition("type", "is", "task")])
    assert made["conditions"] == {"all": [PENDING], "any": [condition("type", "is", "task")]}
    body = {"conditions": {"all": [HOURS]}, "actions": [action("type", "task")]}
    changed = api.put(f"triggers/{made['id']}", {"trigger": body})["trigger"]
    assert changed["conditions"] == {"all": [HOURS], "any": []}
    assert changed["actions"] == [action("type", "task")]


def test_conditions_that_are_sent_alone_clear_the_actions_and_the_reverse(api: Api) -> None:
    path = f"triggers/{add_trigger(api, 't', [PENDING], [action('status', 'open')])['id']}"
    assert api.put(path, {"trigger": {"title": "u"}})["trigger"]["actions"] == [action("status", "open")]
    assert api.put(path, {"trigger": {"all": [HOURS]}})["trigger"]["actions"] == []
    changed = api.put(path, {"trigger": {"actions": [action("type", "task")]}})["trigger"]
    assert changed["conditions"] == {"all": [], "any": []}
    made = add_automation(api, "a", [PENDING, HOURS], [action("status", "open")])
    error = api.put(
        f"automations/{made['id']}", {"automation": {"actions": [action("status", "solved")]}}, 422
    )
    assert "time" in error["details"]["base"][0]["description"], "its conditions would be cleared"


def test_a_new_trigger_is_the_last_and_all_are_reordered_together(api: Api) -> None:
    made = [add_trigger(api, name, [PENDING], [action("status", "open")]) for name in "abc"]
    assert [one["position"] for one in made] == [1, 2, 3]
    numbers = [int(one["id"]) for one in made]
    api.put("triggers/reorder", {"trigger_ids": numbers[:2]}, status=404)
    api.put("triggers/reorder", {"trigger_ids": numbers[::-1]})
    assert [api.get(f"triggers/{number}")["trigger"]["position"] for number in numbers] == [3, 2, 1]
    category = api.post("trigger_categories", {"trigger_category": {"name": "c"}}, status=200)[
        "trigger_category"
    ]
    moved = api.put(f"triggers/{numbers[0]}", {"trigger": {"category_id": category["id"]}})["trigger"]
    assert moved["category_id"] == str(category["id"])
    error = api.put("triggers/reorder", {"trigger_ids": numbers}, status=400)
    assert error["errors"][0]["code"] == "LimitOneCategory"


def test_errors_of_trigger_categories(api: Api, sandbox: Sandbox) -> None:
    blank = api.post("trigger_categories", {"trigger_category": {"name": ""}}, status=400)
    assert blank["errors"] == [{"code": "InvalidTriggerCategory", "title": "Name cannot be blank"}]
    assert api.get("trigger_categories/77", status=404)["errors"][0]["code"] == "TriggerCategoryNotFound"
    category = sandbox.add("TriggerCategory", {"name": "c"})
    made = add_trigger(api, "t", [PENDING], [action("status", "open")], category_id=category["id"])
    full = api.send("DELETE", f"trigger_categories/{category['id']}")
    assert (full.status, full.data()["errors"][0]["code"]) == (400, "TriggerCategoryNotEmpty")  # type: ignore[index]  # decoded JSON
    api.put(f"triggers/{made['id']}", {"trigger": {"active": False}})
    api.delete(f"trigger_categories/{category['id']}")


def test_a_trigger_can_be_checked_without_being_stored(api: Api, sandbox: Sandbox) -> None:
    api.post("triggers/validate", {"trigger": NEEDED["Trigger"]}, status=200)
    api.post("triggers/validate", {"trigger": {"title": "t", "actions": [action("colour", 1)]}}, status=422)
    assert sandbox.records("Trigger") == []


def test_each_change_of_a_trigger_is_a_revision(api: Api, sandbox: Sandbox) -> None:
    made = add_trigger(api, "first", [CREATE], [action("status", "open")])
    path = f"triggers/{made['id']}"
    api.put(path, {"trigger": {"title": "second"}})
    api.put(path, {"trigger": {"position": 7}})  # nothing that a revision shows
    shown = api.get(f"{path}/revisions")["trigger_revisions"]
    assert [(one["id"], one["snapshot"]["title"]) for one in shown] == [(2, "second"), (1, "first")]
    assert {one["author_id"] for one in shown} == {sandbox.user.id}
    assert api.get(f"{path}/revisions/1")["trigger_revision"]["snapshot"]["conditions"]["all"] == [CREATE]
    api.get(f"{path}/revisions/3", status=404)
    ticket(api)
    (event,) = [one for one in audits(api)[0]["events"] if one.get("via", {}).get("channel") == "rule"][:1]
    assert event["via"]["source"]["from"]["revision_id"] == 2


def test_definitions_name_what_rules_may_have(api: Api, sandbox: Sandbox) -> None:
    field = sandbox.add("TicketField", {"type": "text", "title": "Plan", "removable": True})
    shown = api.get("triggers/definitions")["definitions"]
    conditions = {one["subject"]: one for one in shown["conditions_all"]}
    assert {"value": "changed", "title": "Changed", "terminal": True} in conditions["status"]["operators"]
    assert [one["value"] for one in conditions["priority"]["values"]] == ["low", "normal", "high", "urgent"]
    assert f"custom_fields_{field.id}" in conditions
    assert "notification_webhook" in {one["subject"] for one in shown["actions"]}
    macros = api.get("macros/definitions")["definitions"]["actions"]
    assert "notification_webhook" not in {one["subject"] for one in macros}
    for subject, one in conditions.items():  # what is named is taken
        operator = one["operators"][0]["value"]
        value = one.get("values", [{"value": "1"}])[0]["value"]
        rule = {"title": "t", "conditions": {"all": [condition(subject, operator, value)]}}
        api.post(
            "triggers/validate", {"trigger": {**rule, "actions": [action("status", "open")]}}, status=200
        )


# -- views and macros --------------------------------------------------------------------------------------------------


def test_a_view_has_the_columns_and_the_place_that_zendesk_gives_it(api: Api) -> None:
    view = api.post("views", {"view": NEEDED["View"]})["view"]
    assert (view["position"], view["restriction"]) == (10_000, None)
    names = ["subject", "requester", "created", "updated", "group", "assignee"]
    assert [one["id"] for one in view["execution"]["columns"]] == names
    assert [one["id"] for one in view["execution"]["fields"]] == names
    assert (view["execution"]["sort_by"], view["execution"]["sort_order"]) == (None, "desc")


def test_a_view_is_sorted_as_it_says(api: Api) -> None:
    for priority in ("low", "urgent", "normal"):
        ticket(api, priority=priority)
    output = {"columns": ["subject"], "sort_by": "priority", "sort_order": "desc"}
    view = api.post("views", {"view": {**NEEDED["View"], "output": output}})["view"]
    assert ids(api.get(f"views/{view['id']}/tickets")["tickets"]) == [2, 3, 1]
    output["sort_order"] = "asc"
    rows = api.post("views/preview", {"view": {**NEEDED["View"], "output": output}}, status=200)["rows"]
    assert [one["ticket"]["id"] for one in rows] == [1, 3, 2]


def test_views_ask_for_the_current_user_and_for_hours(api: Api, sandbox: Sandbox) -> None:
    ticket(api, assignee_id=sandbox.user.id)
    ticket(api)
    every = [condition("assignee_id", "is", "current_user"), condition("NEW", "greater_than", "2")]
    view = api.post("views", {"view": {"title": "v", "all": every}})["view"]
    assert api.get(f"views/{view['id']}/tickets")["tickets"] == []
    sandbox.clock.advance(hours=3)
    assert ids(api.get(f"views/{view['id']}/tickets")["tickets"]) == [1]


def test_a_macro_takes_five_files_and_shows_them_with_its_comment(api: Api) -> None:
    body = {
        "title": "m",
        "actions": [action("comment_value", "See the files"), action("comment_mode_is_public", "false")],
    }
    macro = api.post("macros", {"macro": body})["macro"]
    assert (macro["position"], macro["restriction"], macro["active"], macro["default"]) == (
        10_000,
        None,
        True,
        False,
    )
    form = (
        b'--b\r\nContent-Disposition: form-data; name="attachment"; filename="a.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\nfile\r\n--b--\r\n"
    )
    sent = [
        api.send(
            "POST", f"macros/{macro['id']}/attachments", form, content_type="multipart/form-data; boundary=b"
        ).status
        for _ in range(6)
    ]
    assert sent == [201] * 5 + [422]
    comment = api.get(f"macros/{macro['id']}/apply")["result"]["ticket"]["comment"]
    assert comment["public"] is False
    assert [one["filename"] for one in comment["attachments"]] == ["a.txt"] * 5
    content = api.send("GET", f"macros/attachments/{comment['attachments'][0]['id']}/content")
    assert content.body == b"file"


def test_pages_of_trigger_categories_have_errors_of_their_own(api: Api) -> None:
    refused = api.get("trigger_categories?page[size]=many", status=400)
    assert refused["errors"][0]["code"] == "InvalidPaginationParameter"
