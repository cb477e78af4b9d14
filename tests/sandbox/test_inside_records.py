"""What stands inside envelopes and records that are written is checked like the fields of a record, and stored as it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.sandbox_api import Api
    from zenpy.sandbox import Sandbox

MESSAGES = "/sc/v2/apps/app/conversations/{}/messages"


def test_an_envelope_of_fields_is_checked_inside(api: Api) -> None:
    sent = {"name": 7, "position": "2", "color": "red"}
    made = api.post("trigger_categories", {"trigger_category": sent}, status=200)["trigger_category"]
    assert (made["name"], made["position"], "color" in made) == ("7", 2, False)
    refused = api.post(
        "trigger_categories", {"trigger_category": {"name": "Mail", "position": "up"}}, status=400
    )
    assert "trigger_category.position" in str(refused)


def test_fields_that_an_operation_does_not_describe_are_dropped_and_named(api: Api) -> None:
    answer = api.send("POST", "trigger_categories", {"trigger_category": {"name": "x", "color": "red"}})
    assert '"trigger_category.color"' in answer.headers["X-Zendesk-API-Warn"]


def test_entries_to_remove_are_not_stored_as_new_ones(api: Api) -> None:
    tasks: list[object] = [{"name": "a", "_destroy": False}, {"name": "b", "_destroy": True}]
    made = api.post("task_list_templates", {"task_list_template": {"name": "x", "tasks": tasks}}, status=201)
    template = made["task_list_template"]
    for more in ({"name": "c", "_destroy": True}, {"name": "d", "_destroy": False}):
        path = f"task_list_templates/{template['id']}"
        template = api.put(path, {"task_list_template": {"tasks": [more]}})["task_list_template"]
    assert [one["name"] for one in template["tasks"]] == ["a", "d"]
    assert all("_destroy" not in one for one in template["tasks"])


def test_null_inside_a_record_is_left_out_where_there_is_none(api: Api, sandbox: Sandbox) -> None:
    role = sandbox.add("CustomAgentRole", {"name": "x"})
    sent = {"configuration": {"view_deleted_tickets": None, "macro_access": "full", "forum_access": None}}
    changed = api.put(f"custom_roles/{role.id}", {"custom_role": sent})["custom_role"]
    assert changed["configuration"]["macro_access"] == "full"
    assert None not in (changed["configuration"].get(name, 0) for name in sent["configuration"])


def test_the_fields_of_a_form_get_their_types(api: Api, sandbox: Sandbox) -> None:
    article = sandbox.add("HelpCenterArticle", {"title": "x"})
    path = f"help_center/articles/{article.id}/attachments"
    sent = {"guide_media_id": False, "inline": "1", "article_id": "x", "file": "no file"}
    made = api.post(path, sent, status=201)["article_attachment"]
    assert (made["guide_media_id"], made["inline"], made["article_id"]) == ("false", True, article.id)
    assert "file" not in made
    form_type = "multipart/form-data; boundary=b"
    form = b'--b\r\nContent-Disposition: form-data; name="inline"\r\n\r\nperhaps\r\n--b--\r\n'
    refused = api.send("POST", path, form, content_type=form_type)
    assert (refused.status, "inline" in refused.body.decode()) == (400, True)
    form = form.replace(b"perhaps", b"true")
    assert b'"inline": true' in api.send("POST", path, form, content_type=form_type).body
    assert api.send("POST", "help_center/articles/0.3/attachments", sent).status == 404


@pytest.fixture
def messages(sandbox: Sandbox) -> str:
    return MESSAGES.format(sandbox.add("SunshineConversation", {"type": "personal"}).key)


def test_what_is_only_sent_inside_a_record_is_not_shown(api: Api, messages: str) -> None:
    author = {"type": "user", "userId": "u", "userExternalId": "e", "brandId": None}
    content = {"type": "text", "text": "x", "markdownText": "*x*"}
    (made,) = api.post(messages, {"author": author, "content": content}, status=201)["messages"]
    assert made["author"] == {"type": "user", "userId": "u"}
    assert "markdownText" not in made["content"]


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        ({"type": "list", "items": [{"title": "x", "actions": [{"text": "y"}]}]}, "content.items.0.actions.0.type"),
        ({"type": "location", "coordinates": {"lat": 1}}, "content.coordinates.long"),
    ],
)  # fmt: skip
def test_inner_records_have_what_they_need(
    api: Api, sandbox: Sandbox, messages: str, content: dict[str, object], wrong: str
) -> None:
    sent = {"author": {"type": "business"}, "content": content}
    assert wrong in api.send("POST", messages, sent).body.decode()
    assert sandbox.records("SunshineMessage") == []


def test_a_text_in_a_list_is_one_of_a_closed_list(api: Api, messages: str) -> None:
    author = {"type": "business", "subtypes": ["bot", "parrot"]}
    answer = api.send("POST", messages, {"author": author, "content": {"type": "text", "text": "x"}})
    assert answer.status == 400
    assert "author.subtypes" in answer.body.decode()


def test_the_values_of_a_map_get_their_type(api: Api, sandbox: Sandbox) -> None:
    path = f"capacity/rules/{sandbox.add('CapacityRule', {'name': 'x'}).key}"
    sent = {"capacities": {"chat": "3", "email": None}}
    assert api.put(path, sent)["capacities"] == {"chat": 3}
    assert "capacities.voice" in str(api.put(path, {"capacities": {"voice": "loud"}}, status=400))


def test_a_value_of_the_path_that_answers_do_not_have_is_not_shown(api: Api, sandbox: Sandbox) -> None:
    response = sandbox.add("SurveyResponse", {}, survey_id="s", locale="en-us")
    assert "locale" not in response


@pytest.mark.parametrize(
    ("author", "named"),
    [
        ({"type": "user", "userId": "x"}, ""),
        ({"type": "business", "avatarUrl": "no address"}, "avatarUrl must be a valid uri"),
    ],
)
def test_an_address_of_the_web_looks_like_one(
    api: Api, messages: str, author: dict[str, str], named: str
) -> None:
    answer = api.send("POST", messages, {"author": author, "content": {"type": "text", "text": "x"}})
    assert (named in answer.body.decode()) is True
    assert (answer.status == 400) is bool(named)
