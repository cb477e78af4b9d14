"""What is stored of a write: what Zendesk takes, what it drops, merges and replaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Response, Sandbox

WARNING = "X-Zendesk-API-Warn"
OPEN = {"field": "status", "operator": "is", "value": "open"}
HIGH = {"field": "priority", "operator": "is", "value": "high"}


def dropped(response: Response) -> list[str]:
    """The names of the fields that a response says were dropped."""
    text = response.headers.get(WARNING, "")
    found = re.search(r":unpermitted_keys=>\[(.*?)\]", text)
    return re.findall(r'"([^"]*)"', found[1]) if found else []


def content(response: Response) -> Any:
    """The decoded body of a response."""
    return response.data()


def stored(sandbox: Sandbox, kind: str) -> Any:
    """The only record of a kind that a test has made."""
    (record,) = sandbox.records(kind)
    return record


# -- what is dropped ----------------------------------------------------------------------------------------------------


def test_unknown_and_read_only_fields_are_dropped_and_named(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("Ticket", {"id": 4, "subject": "a", "created_at": "2020-01-01T00:00:00Z"})
    sent = {"id": 9, "subject": "b", "subjekt": "c", "created_at": "2021-01-01T00:00:00Z", "url": "x"}
    response = api.send("PUT", "tickets/4", {"ticket": sent, "notice": True})
    assert response.status == 200
    assert dropped(response) == ["ticket.id", "ticket.subjekt", "ticket.created_at", "ticket.url", "notice"]
    record = stored(sandbox, "Ticket")
    assert (record["id"], record["subject"], record["created_at"]) == (4, "b", "2020-01-01T00:00:00Z")
    assert "subjekt" not in record


def test_the_warning_has_the_form_of_zendesk(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("Ticket", {"id": 4})
    response = api.send("PUT", "tickets/4", {"ticket": {"nön": 1}})
    assert response.headers[WARNING] == (
        '{:allowed_parameters=>{:controller=>"tickets", :action=>"update", '
        ':unpermitted_keys=>["ticket.n\\xf6n"], :invalid_values=>[]}}'
    )


def test_a_write_of_known_fields_has_no_warning(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("Ticket", {"id": 4})
    sent = {"subject": "a", "comment": {"body": "b"}, "safe_update": True}
    sent["updated_stamp"] = stored(sandbox, "Ticket")["updated_at"]
    assert WARNING not in api.send("PUT", "tickets/4", {"ticket": sent}).headers
    fields = {"custom_object_fields": {"colour": "red", "any": 1}, "name": "Car"}
    sandbox.add("CustomObject", {"key": "car"})
    made = api.send("POST", "custom_objects/car/records", {"custom_object_record": fields})
    assert WARNING not in made.headers
    assert content(made)["custom_object_record"]["custom_object_fields"] == fields["custom_object_fields"]


def test_a_body_is_dropped_where_the_operation_takes_none(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("Ticket", {"id": 4})
    assert dropped(api.send("DELETE", "tickets/4", {"id": 4})) == ["id"]


def test_read_only_fields_of_nested_records_are_dropped(api: Api, sandbox: Sandbox) -> None:
    comment = {"body": "b", "created_at": "2020-01-01T00:00:00Z", "attachments": []}
    response = api.send("POST", "tickets", {"ticket": {"subject": "a", "comment": comment}})
    assert dropped(response) == ["ticket.comment.created_at", "ticket.comment.attachments"]
    assert stored(sandbox, "Comment")["created_at"] > "2020"


def test_jobs_drop_fields_too(api: Api, sandbox: Sandbox) -> None:
    sent = [{"subject": "a", "comment": {"body": "b"}, "created_at": "2020-01-01T00:00:00Z"}]
    assert dropped(api.send("POST", "tickets/create_many", {"tickets": sent})) == ["tickets.0.created_at"]
    record = stored(sandbox, "Ticket")
    assert record["created_at"] > "2020-02"
    many = api.send(
        "PUT", f"tickets/update_many?ids={record.id}", {"ticket": {"nonsense": 1, "priority": "low"}}
    )
    assert dropped(many) == ["ticket.nonsense"]
    each = {"tickets": [{"id": record.id, "url": "x", "type": "task"}]}
    assert dropped(api.send("PUT", "tickets/update_many", each)) == ["tickets.0.url"]
    assert (record["priority"], record["type"]) == ("low", "task")


def test_the_help_center_drops_without_a_word(api: Api, sandbox: Sandbox) -> None:
    texts = {"title": "Old", "body": "Old", "section_id": 3, "locale": "en-us"}
    sandbox.add("HelpCenterArticle", {"id": 5, **texts})
    sent = {"title": "New", "body": "New", "promoted": True, "nonsense": 1}
    response = api.send("PUT", "help_center/articles/5", {"article": sent})
    assert (response.status, WARNING in response.headers) == (200, False)
    article = stored(sandbox, "HelpCenterArticle")
    assert (article["title"], article["body"], article["promoted"]) == ("Old", "Old", True)
    change = {"translation": {"title": "New", "body": "New", "draft": True}}
    api.put("help_center/articles/5/translations/en-us", change)
    assert (article["title"], article["body"], article["draft"]) == ("New", "New", True)


@pytest.mark.parametrize(("kind", "path"), [("Section", "sections"), ("Category", "categories")])
def test_names_of_sections_and_categories_are_translations(
    api: Api, sandbox: Sandbox, kind: str, path: str
) -> None:
    record = sandbox.add(f"HelpCenter{kind}", {"id": 5, "name": "Old", "locale": "en-us"})
    api.put(f"help_center/{path}/5", {kind.lower(): {"name": "New", "description": "New", "position": 7}})
    assert (record["name"], record["position"]) == ("Old", 7)
    api.put(f"help_center/{path}/5/translations/en-us", {"translation": {"title": "New"}})
    assert record["name"] == "New"


# -- creation and change ------------------------------------------------------------------------------------------------


def test_what_is_set_on_creation_stays(api: Api, sandbox: Sandbox) -> None:
    made = api.post("ticket_fields", {"ticket_field": {"title": "Colour", "type": "text"}})["ticket_field"]
    response = api.send(
        "PUT", f"ticket_fields/{made['id']}", {"ticket_field": {"type": "date", "title": "Hue"}}
    )
    shown = content(response)["ticket_field"]
    assert (shown["type"], shown["title"], dropped(response)) == ("text", "Hue", [])
    one = ticket(api)
    api.put(f"tickets/{one['id']}", {"ticket": {"description": "New"}})
    assert stored(sandbox, "Ticket")["description"] == one["description"]


def test_a_call_that_creates_or_updates_adds_identities_to_those_that_are_there(api: Api) -> None:
    path, field = "users/create_or_update", {"name": "Jo", "email": "jo@x.org"}
    one = api.post(path, {"user": field})["user"]
    again = {**field, "name": "Joe", "identities": [{"type": "email", "value": "new@x.org"}]}
    two = api.post(path, {"user": again}, status=200)["user"]
    assert (two["id"], two["name"]) == (one["id"], "Joe")
    found = api.get(f"users/{one['id']}/identities")["identities"]
    assert [identity["value"] for identity in found] == ["jo@x.org", "new@x.org"]


def test_a_new_record_gets_an_id_of_its_own(api: Api, sandbox: Sandbox) -> None:
    old = sandbox.add("Macro", {"id": 7, "title": "m", "actions": [{"field": "status", "value": "open"}]})
    response = api.send("POST", "macros", {"macro": dict(old)})
    made = content(response)["macro"]
    assert "macro.id" in dropped(response)
    assert made["id"] != 7
    assert made["actions"] == old["actions"]


def test_a_nested_object_is_replaced_whole(api: Api, sandbox: Sandbox) -> None:
    restriction = {"type": "Group", "id": 5, "ids": [5]}
    macro = sandbox.add("Macro", {"id": 1, "title": "m", "actions": [], "restriction": restriction})
    api.put("macros/1", {"macro": {"restriction": {"ids": [5, 6]}}})
    assert macro["restriction"] == {"ids": [5, 6]}


def test_custom_fields_are_merged_by_id(api: Api, sandbox: Sandbox) -> None:
    fields = [{"id": 101, "value": "a"}, {"id": 102, "value": "b"}]
    record = sandbox.add("Ticket", {"id": 1, "custom_fields": fields})
    sandbox.add("TicketField", {"id": 103, "type": "text", "title": "Third"})
    api.put(
        "tickets/1", {"ticket": {"custom_fields": [{"id": 102, "value": None}, {"id": 103, "value": "c"}]}}
    )
    expected = [{"id": 101, "value": "a"}, {"id": 102, "value": None}, {"id": 103, "value": "c"}]
    assert record["custom_fields"] == record["fields"] == expected
    api.put("tickets/1", {"ticket": {"fields": [{"id": 101, "value": "z"}]}})
    assert record["custom_fields"][0] == {"id": 101, "value": "z"}


def test_maps_are_merged_by_key(api: Api, sandbox: Sandbox) -> None:
    user = sandbox.add("User", {"id": 5, "name": "a", "user_fields": {"one": 1, "two": 2}})
    api.put("users/5", {"user": {"user_fields": {"two": None, "three": 3}}})
    assert user["user_fields"] == {"one": 1, "two": None, "three": 3}
    org = sandbox.add("Organization", {"id": 6, "name": "o", "organization_fields": {"one": 1, "two": 2}})
    api.put("organizations/6", {"organization": {"organization_fields": {"one": 3}, "domain_names": ["a.b"]}})
    assert org["organization_fields"] == {"one": 3, "two": 2}
    api.put("organizations/6", {"organization": {"domain_names": ["c.d"]}})
    assert org["domain_names"] == ["c.d"]
    sandbox.add("CustomObject", {"key": "car"})
    car = sandbox.add(
        "CustomObjectRecord", {"custom_object_fields": {"a": 1, "b": 2}}, custom_object_key="car"
    )
    path = f"custom_objects/car/records/{car['id']}"
    response = api.send("PATCH", path, {"custom_object_record": {"custom_object_fields": {"b": 3}}})
    assert response.status == 200
    assert car["custom_object_fields"] == {"a": 1, "b": 3}


def test_settings_are_merged_setting_by_setting(api: Api) -> None:
    api.put("account/settings", {"settings": {"api": {"token_access": True}}})
    api.put("account/settings", {"settings": {"api": {"accepted_api_agreement": True}}})
    shown = api.get("account/settings")["settings"]["api"]
    assert (shown["token_access"], shown["accepted_api_agreement"]) == (True, True)


def test_entries_of_a_merged_list_may_be_taken_out(api: Api, sandbox: Sandbox) -> None:
    tasks = [{"id": "1", "title": "a"}, {"id": "2", "title": "b"}]
    record = sandbox.add("TaskListTemplate", {"id": 9, "name": "t", "tasks": tasks})
    sent = [{"id": "1", "_destroy": True}, {"id": 2, "title": "c"}, {"title": "d"}]
    response = api.send("PUT", "task_list_templates/9", {"task_list_template": {"tasks": sent}})
    assert response.status == 200, response.body
    assert record["tasks"] == [{"id": "2", "title": "c"}, {"title": "d"}]


def test_a_webhook_is_replaced_by_put_and_changed_by_patch(api: Api) -> None:
    sent = {"name": "a", "endpoint": "https://a.example", "http_method": "POST", "request_format": "json"}
    made = api.post("webhooks", {"webhook": {**sent, "custom_headers": {"x": "y"}, "description": "d"}})[
        "webhook"
    ]
    path = f"webhooks/{made['id']}"
    before = api.get(path)["webhook"]
    assert api.send("PATCH", path, {"webhook": {"name": "b"}}).status == 204
    after = api.get(path)["webhook"]
    assert {name for name in {*before, *after} if before.get(name) != after.get(name)} == {
        "name", "updated_at", "updated_by",
    }  # fmt: skip
    assert api.send("PUT", path, {"webhook": {**sent, "name": "c", "http_method": "GET"}}).status == 204
    shown = api.get(path)["webhook"]
    assert (shown["name"], shown["http_method"]) == ("c", "GET")
    assert (shown["id"], shown["created_at"]) == (before["id"], before["created_at"])
    assert (shown["custom_headers"], shown.get("description")) == ({}, None)  # as in a new one


def test_the_hours_of_a_schedule_are_replaced_and_its_name_stays(api: Api, sandbox: Sandbox) -> None:
    hours = [{"start_time": 1, "end_time": 2}]
    schedule = sandbox.add("Schedule", {"id": 3, "name": "s", "time_zone": "Berlin", "intervals": hours})
    path = "business_hours/schedules/3"
    api.put(path, {"schedule": {"name": "t", "intervals": []}})
    assert (schedule["name"], schedule["intervals"]) == ("t", hours)
    new = [{"start_time": 3, "end_time": 4}]
    api.put(f"{path}/workweek", {"workweek": {"intervals": new, "name": "u"}})
    assert (schedule["name"], schedule["time_zone"], schedule["intervals"]) == ("t", "Berlin", new)


def test_a_custom_object_keeps_its_key(api: Api, sandbox: Sandbox) -> None:
    car = sandbox.add("CustomObject", {"key": "car", "title": "Car"})
    for key in ("car", "other"):
        body = {"custom_object": {"key": key, "title": f"New {key}"}}
        response = api.send("PATCH", "custom_objects/car", body)
        assert (response.status, dropped(response)) == (200, [])
        assert (car["key"], car["title"]) == ("car", f"New {key}")


def test_a_record_is_set_by_its_external_id(api: Api, sandbox: Sandbox) -> None:
    for key in ("car", "house"):
        sandbox.add("CustomObject", {"key": key})
    for key, name in (("car", "a"), ("car", "b"), ("house", "c")):
        body = {"custom_object_record": {"name": name}}
        path = f"custom_objects/{key}/records?external_id=x"
        assert api.send("PATCH", path, body).status == 200
    found = [
        (one["custom_object_key"], one["external_id"], one["name"])
        for one in sandbox.records("CustomObjectRecord")
    ]
    assert found == [("car", "x", "b"), ("house", "x", "c")]


# -- read under one name, written under another -------------------------------------------------------------------------


def test_conditions_and_columns_of_a_view_have_other_names_in_a_write(api: Api, sandbox: Sandbox) -> None:
    output = {"columns": ["subject", 42], "group_by": "status"}
    view = api.post("views", {"view": {"title": "v", "all": [OPEN], "output": output}})["view"]
    assert view["conditions"] == {"all": [OPEN], "any": []}
    assert view["execution"]["columns"] == [{"id": "subject", "title": "Subject"}, {"id": 42}]
    assert view["execution"]["group_by"] == "status"
    change = {"any": [HIGH], "output": {"columns": ["status"]}}
    changed = api.put(f"views/{view['id']}", {"view": change})["view"]
    assert changed["conditions"] == {"all": [OPEN], "any": [HIGH]}
    assert changed["execution"]["columns"] == [{"id": "status", "title": "Status"}]
    assert changed["execution"]["group_by"] is None
    unread = {"conditions": {"all": []}, "execution": {"group_by": "priority"}}
    response = api.send("PUT", f"views/{view['id']}", {"view": unread})
    assert dropped(response) == ["view.conditions", "view.execution"]
    assert content(response)["view"]["conditions"] == changed["conditions"]
    assert "all" not in stored(sandbox, "View")


def test_macros_of_a_workspace_are_written_by_id(api: Api, sandbox: Sandbox) -> None:
    macro = sandbox.add("Macro", {"id": 7, "title": "m", "actions": []})
    sent = {"title": "w", "conditions": {"all": [OPEN], "any": []}, "macros": [macro.id]}
    shown = api.post("workspaces", {"workspace": sent})["workspace"]
    assert [one["title"] for one in shown["selected_macros"]] == ["m"]
    assert shown["macro_ids"] == [7]


def test_a_text_with_placeholders_is_also_the_shown_text(api: Api) -> None:
    made = api.post("macros", {"macro": {"title": "a", "actions": [{"field": "status", "value": "open"}]}})[
        "macro"
    ]
    assert made["raw_title"] == "a"
    changed = api.put(f"macros/{made['id']}", {"macro": {"raw_title": "b"}})["macro"]
    assert (changed["title"], changed["raw_title"]) == ("b", "b")


# -- all or nothing -----------------------------------------------------------------------------------------------------


def test_a_refused_write_changes_nothing(api: Api, sandbox: Sandbox) -> None:
    users = len(sandbox.records("User"))
    refused = {"subject": "a", "comment": {"body": "b"}, "requester": {"name": "Jo", "email": "jo@x.org"}}
    api.post("tickets", {"ticket": {**refused, "assignee_email": "nobody@x.org"}}, status=422)
    api.post("tickets", {"ticket": {**refused, "collaborators": ["new@x.org", "no address"]}}, status=422)
    new = {"name": "Jo", "identities": [{"type": "email", "value": sandbox.user["email"]}]}
    api.post("users", {"user": new}, status=422)
    assert len(sandbox.records("User")) == users
    assert not sandbox.records("Ticket")
    open_one, closed = sandbox.add("Ticket", {"id": 1}), sandbox.add("Ticket", {"id": 2, "status": "closed"})
    target = sandbox.add("Ticket", {"id": 3})
    before = dict(open_one), dict(closed), dict(target)
    api.post("tickets/3/merge", {"ids": [1, 2]}, status=422)
    assert (dict(open_one), dict(closed), dict(target)) == before


def test_a_test_may_store_what_no_call_takes(sandbox: Sandbox) -> None:
    record = sandbox.add(
        "Ticket", {"id": 1, "created_at": "2020-01-01T00:00:00Z", "brand_new": 1, "encoded_id": "X"}
    )
    assert (record["created_at"], record["brand_new"], record["encoded_id"]) == (
        "2020-01-01T00:00:00Z",
        1,
        "X",
    )


def test_an_entry_that_names_no_custom_field_is_ignored(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("Ticket", {"id": 4, "custom_fields": [{"id": 1, "value": "a"}]})
    api.put("tickets/4", {"ticket": {"custom_fields": [{"value": "b"}], "priority": "low"}})
    assert stored(sandbox, "Ticket")["custom_fields"] == [{"id": 1, "value": "a"}]


def test_conditions_of_triggers_in_the_older_form_are_shown_in_the_newer_one(
    api: Api, sandbox: Sandbox
) -> None:
    one = {"title": "t", "all": [OPEN], "actions": [{"field": "status", "value": "solved"}]}
    made = api.post("triggers", {"trigger": one})["trigger"]
    changed = api.put(f"triggers/{made['id']}", {"trigger": {"any": [HIGH]}})["trigger"]
    assert changed["conditions"] == {"all": [], "any": [HIGH]}, "all conditions are replaced together"
    assert "all" not in changed
