"""The headers of Support's answers: where a new record is, and what says how fresh an answer is."""

from __future__ import annotations

import pytest

from tests.support.sandbox_api import Api

CREATED = [
    ("tickets", {"ticket": {"subject": "a", "comment": {"body": "b"}}}, "tickets"),
    ("users", {"user": {"name": "Ann"}}, "users"),
    ("organizations", {"organization": {"name": "Org"}}, "organizations"),
    ("groups", {"group": {"name": "Second"}}, "groups"),
    ("macros", {"macro": {"title": "m", "actions": [{"field": "status", "value": "open"}]}}, "macros"),
    ("ticket_fields", {"ticket_field": {"type": "text", "title": "Colour"}}, "ticket_fields"),
    ("user_fields", {"user_field": {"type": "text", "title": "Colour", "key": "colour"}}, "user_fields"),
    (
        "custom_statuses",
        {"custom_status": {"status_category": "open", "agent_label": "Waiting"}},
        "custom_statuses",
    ),
]


@pytest.mark.parametrize(("path", "body", "place"), CREATED, ids=[one[0] for one in CREATED])
def test_the_answer_of_a_creation_says_where_the_record_is(
    api: Api, path: str, body: object, place: str
) -> None:
    response = api.send("POST", path, body)
    address = response.headers["Location"]
    assert address.startswith(f"https://sandbox.zendesk.com/api/v2/{place}/")
    assert address.endswith(".json")
    assert api.send("GET", address).status == 200


def test_other_products_do_not_say_it(api: Api) -> None:
    category = api.send("POST", "help_center/categories", {"category": {"name": "c"}})
    hook = {"name": "w", "endpoint": "https://x.org", "http_method": "POST", "request_format": "json"}
    webhook = api.send("POST", "webhooks", {"webhook": {**hook, "status": "active"}})
    for response in (category, webhook):
        assert response.status == 201
        assert "Location" not in response.headers
        assert "ETag" not in response.headers


def test_an_upload_is_where_its_file_is_and_its_json_is_called_plain_text(api: Api) -> None:
    response = api.send("POST", "uploads?filename=a.txt", b"a", content_type="application/binary")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    upload = response.data()["upload"]  # type: ignore[index]  # JSON
    assert response.headers["Location"] == upload["attachment"]["content_url"]


def test_an_upload_answers_json_to_a_client_that_takes_json(api: Api) -> None:
    response = api.send(
        "POST", "uploads?filename=a.txt", b"a", content_type="text/plain", accept="application/json"
    )
    assert response.headers["Content-Type"] == "application/json; charset=utf-8"


def test_answers_say_how_fresh_they_are(api: Api) -> None:
    shown, missing = api.send("GET", "users/me"), api.send("GET", "tickets/1")
    assert shown.headers["ETag"].startswith('W/"')
    assert shown.headers["ETag"] == api.send("GET", "users/me").headers["ETag"]
    assert shown.headers["Cache-Control"] == "max-age=0, private, must-revalidate"
    assert missing.headers["Cache-Control"] == "no-cache"
    assert "ETag" not in missing.headers
    assert shown.headers["X-Zendesk-API-Version"] == missing.headers["X-Zendesk-API-Version"] == "v2"


def test_a_write_names_what_it_has_dropped_of_the_body(api: Api) -> None:
    api.post("tickets", {"ticket": {"subject": "a", "comment": {"body": "b"}}})
    response = api.send("PUT", "tickets/1", {"ticket": {"id": 7, "subject": "c"}})
    assert response.status == 200
    assert ':unpermitted_keys=>["ticket.id"]' in response.headers["X-Zendesk-API-Warn"]
    response = api.send("DELETE", "tickets/1", {"why": "spam"})
    assert response.status == 204
    assert ':unpermitted_keys=>["why"]' in response.headers["X-Zendesk-API-Warn"]


def test_what_a_deletion_answers_depends_on_the_record(api: Api) -> None:
    user = api.post("users", {"user": {"name": "Ann"}})["user"]["id"]
    assert api.delete(f"users/{user}", status=200)["user"]["active"] is False
    group = api.post("groups", {"group": {"name": "Second"}})["group"]["id"]
    assert api.send("DELETE", f"groups/{group}").body == b""
    macro = {"macro": {"title": "m", "actions": [{"field": "status", "value": "open"}]}}
    key = api.post("macros", macro)["macro"]["id"]
    api.delete(f"macros/destroy_many?ids={key}", status=204)
    assert "job_status" in api.delete("tickets/destroy_many?ids=1", status=200)


def test_answers_about_webhooks_have_few_headers(api: Api) -> None:
    headers = api.send("GET", "webhooks").headers
    assert headers["Content-Type"] == "application/json"
    assert "X-Rate-Limit" in headers
    assert not {name for name in headers if name.lower() == "etag" or name.startswith("ratelimit-")}
