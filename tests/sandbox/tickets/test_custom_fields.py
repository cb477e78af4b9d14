"""Custom fields of tickets: their defaults and options, the values they take, and the tags that go with these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

COLOURS = [{"name": "Red", "value": "red"}, {"name": "Dark blue", "value": "dark_blue"}]


def field(api: Api, kind: str, **more: object) -> Any:
    """A ticket field that was created over the API."""
    sent = {"type": kind, "title": kind.capitalize(), **more}
    return api.post("ticket_fields", {"ticket_field": sent})["ticket_field"]


def value(shown: Any, key: int) -> object:
    """The value of a custom field in a ticket that was answered."""
    (found,) = [one["value"] for one in shown["custom_fields"] if one["id"] == key]
    return found


def change(api: Api, **fields: object) -> Any:
    """The ticket with the number 1 after a change."""
    return api.put("tickets/1", {"ticket": fields})["ticket"]


def test_a_new_field_has_the_defaults_of_zendesk(api: Api) -> None:
    made = api.post("ticket_fields", {"ticket_field": {"title": "Colour"}})["ticket_field"]
    assert made["type"] == "text"
    for name in ("title", "description", "title_in_portal"):
        assert made[name] == made[f"raw_{name}"] == "Colour"
    assert (made["position"], made["active"], made["removable"]) == (9999, True, True)
    for name in ("required", "required_in_portal", "visible_in_portal", "editable_in_portal"):
        assert made[name] is False


def test_a_field_with_options_needs_one_and_a_pattern_needs_an_expression(api: Api) -> None:
    sent = {"ticket_field": {"type": "tagger", "title": "Colour"}}
    (error,) = api.post("ticket_fields", sent, status=422)["details"]["field_options"]
    assert error == {"description": "Field options: must contain at least one option", "error": "EmptyValue"}
    api.post("ticket_fields", {"ticket_field": {"type": "regexp", "title": "Code"}}, status=422)


def test_options_get_ids_and_the_field_shows_them(api: Api) -> None:
    made = field(api, "tagger", custom_field_options=COLOURS)
    red, blue = made["custom_field_options"]
    assert red == {"id": red["id"], "name": "Red", "raw_name": "Red", "value": "red", "default": False}
    path = f"ticket_fields/{made['id']}/options"
    added = api.post(path, {"custom_field_option": {"name": "Green", "value": "green"}})[
        "custom_field_option"
    ]
    changed = {"id": blue["id"], "name": "Blue", "value": "blue"}
    api.post(path, {"custom_field_option": changed}, status=200)
    listed = api.get(path)["custom_field_options"]
    assert [(one["id"], one["value"]) for one in listed] == [
        (red["id"], "red"),
        (blue["id"], "blue"),
        (added["id"], "green"),
    ]
    assert listed[0]["url"].endswith(f"/api/v2/{path}/{red['id']}.json")
    shown = api.get(f"ticket_fields/{made['id']}")["ticket_field"]["custom_field_options"]
    assert [one["value"] for one in shown] == ["red", "blue", "green"]
    api.delete(f"{path}/{red['id']}")
    shown = api.get(f"ticket_fields/{made['id']}")["ticket_field"]["custom_field_options"]
    assert [one["value"] for one in shown] == ["blue", "green"]


def test_a_ticket_lists_every_active_field_twice(api: Api) -> None:
    made = ticket(api)
    assert made["custom_fields"] == made["fields"] == []
    one, two = field(api, "text")["id"], field(api, "date")["id"]
    expected = [{"id": one, "value": None}, {"id": two, "value": None}]
    for shown in (api.get("tickets/1")["ticket"], ticket(api)):
        assert shown["custom_fields"] == shown["fields"] == expected
    api.put(f"ticket_fields/{two}", {"ticket_field": {"active": False}})
    assert api.get("tickets/1")["ticket"]["fields"] == expected[:1]
    api.delete(f"ticket_fields/{one}")
    assert api.get("tickets/1")["ticket"]["fields"] == []


def test_a_field_that_does_not_exist_is_ignored(api: Api) -> None:
    made = ticket(api, custom_fields=[{"id": 404, "value": "x"}])
    assert made["custom_fields"] == []


def test_the_value_of_an_option_is_a_tag_and_the_two_go_together(api: Api) -> None:
    key = field(api, "tagger", custom_field_options=COLOURS)["id"]
    made = ticket(api, tags=["vip"], custom_fields=[{"id": key, "value": "red"}])
    assert made["tags"] == ["red", "vip"]
    shown = change(api, custom_fields=[{"id": key, "value": "dark_blue"}])
    assert (value(shown, key), shown["tags"]) == ("dark_blue", ["dark_blue", "vip"])
    shown = change(api, tags=["vip"])
    assert (value(shown, key), shown["tags"]) == (None, ["vip"]), "the tag is gone, and the value with it"
    shown = change(api, custom_fields={str(key): "red"})
    assert change(api, custom_fields=[{"id": key, "value": ""}])["tags"] == ["vip"]


def test_a_value_that_is_no_option_is_dropped_without_a_word(api: Api) -> None:
    key = field(api, "tagger", custom_field_options=COLOURS)["id"]
    made = ticket(api, custom_fields=[{"id": key, "value": "pink"}])
    assert (value(made, key), made["tags"]) == (None, [])
    change(api, custom_fields=[{"id": key, "value": "red"}])
    shown = change(api, custom_fields=[{"id": key, "value": "pink"}])
    assert (value(shown, key), shown["tags"]) == ("red", ["red"])


def test_a_change_of_the_options_takes_values_out_of_tickets(api: Api) -> None:
    key = field(api, "tagger", custom_field_options=COLOURS)["id"]
    ticket(api, custom_fields=[{"id": key, "value": "red"}])
    left = [{"name": "Green", "value": "green"}]
    shown = api.put(f"ticket_fields/{key}", {"ticket_field": {"custom_field_options": left}})["ticket_field"]
    assert [one["value"] for one in shown["custom_field_options"]] == ["green"]
    shown = api.get("tickets/1")["ticket"]
    assert (value(shown, key), shown["tags"]) == (None, [])


def test_several_options_make_a_list(api: Api) -> None:
    key = field(api, "multiselect", custom_field_options=COLOURS)["id"]
    made = ticket(api, custom_fields=[{"id": key, "value": ["red", "dark_blue", "pink"]}])
    assert (value(made, key), made["tags"]) == (["red", "dark_blue"], ["dark_blue", "red"])
    shown = change(api, remove_tags=["red"])
    assert value(shown, key) == ["dark_blue"]


def test_a_checked_box_adds_its_tag(api: Api) -> None:
    key = field(api, "checkbox", tag="urgent_call")["id"]
    made = ticket(api, custom_fields=[{"id": key, "value": True}])
    assert (value(made, key), made["tags"]) == (True, ["urgent_call"])
    assert change(api, custom_fields=[{"id": key, "value": False}])["tags"] == []


@pytest.mark.parametrize(
    ("kind", "sent", "stored"),
    [
        ("integer", 7, "7"),
        ("integer", "-12", "-12"),
        ("decimal", 1.5, "1.5"),
        ("date", "2026-02-03T10:00:00Z", "2026-02-03"),
        ("checkbox", "true", True),
        ("partialcreditcard", "4111 1111 1111 1234", "XXXXXXXXXXXX1234"),
        ("text", "as it is", "as it is"),
        ("text", "", None),
    ],
)
def test_values_are_stored_in_the_form_of_their_type(
    api: Api, kind: str, sent: object, stored: object
) -> None:
    key = field(api, kind)["id"]
    assert value(ticket(api, custom_fields=[{"id": key, "value": sent}]), key) == stored


@pytest.mark.parametrize(
    ("kind", "sent"), [("integer", "seven"), ("decimal", "1.2.3"), ("date", "tomorrow"), ("regexp", "x")]
)
def test_a_value_that_does_not_fit_is_refused(api: Api, kind: str, sent: str) -> None:
    made = field(api, kind, regexp_for_validation=r"^\d+$")
    body = {"comment": {"body": "x"}, "custom_fields": [{"id": made["id"], "value": sent}]}
    (error,) = api.post("tickets", {"ticket": body}, status=422)["details"]["base"]
    assert (error["description"], error["error"]) == (f"{made['title']}: is invalid", "InvalidValue")
    assert error["ticket_field_id"] == made["id"]
    assert api.get("tickets")["tickets"] == []


def test_a_new_field_is_on_the_only_form(api: Api, sandbox: Sandbox) -> None:
    key = field(api, "text")["id"]
    (form,) = sandbox.records("TicketForm")
    assert key in form["ticket_field_ids"]
    api.delete(f"ticket_fields/{key}")
    assert key not in form["ticket_field_ids"]


def test_all_fields_are_in_one_answer_unless_pages_are_asked_for(api: Api, sandbox: Sandbox) -> None:
    for number in range(120):
        sandbox.add("TicketField", {"title": str(number), "type": "text", "position": 500 - number})
    answer = api.get("ticket_fields")
    added = [one["title"] for one in answer["ticket_fields"] if one["removable"]]
    assert added == [str(number) for number in range(119, -1, -1)], "by position"
    assert answer["count"] == len(answer["ticket_fields"]) == 127
    assert "meta" not in answer
    assert len(api.get("ticket_fields?page[size]=100")["ticket_fields"]) == 100


def test_a_system_field_stays(api: Api) -> None:
    fields = api.get("ticket_fields")["ticket_fields"]
    assert {one["removable"] for one in fields} == {False}
    for one in fields:
        assert api.send("DELETE", f"ticket_fields/{one['id']}").status == 422


def test_a_label_of_a_custom_status_has_48_characters(api: Api) -> None:
    def status(length: int) -> int:
        body = {"custom_status": {"agent_label": "x" * length, "status_category": "open"}}
        return api.send("POST", "custom_statuses", body).status

    assert (status(48), status(49)) == (201, 422)
