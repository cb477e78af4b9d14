"""Every answer is one that the document describes, and what Zendesk leaves out is left out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.contract.watched import WatchedSandbox, complaints
from tests.support.sandbox_api import Api, ticket
from tests.support.sandbox_walk import QUERY, ROUTES, concrete
from zenpy.sandbox import Request, Response, Sandbox


def test_an_account_with_a_record_of_every_kind_answers_every_get_as_described() -> None:
    sandbox = WatchedSandbox()
    for kind in ROUTES.kinds:
        sandbox.add(kind)
    for route in ROUTES.all:
        if route.method == "GET":
            query = "&".join(f"{name}={value}" for name, value in QUERY.items() if name in route.query)
            Api(sandbox).send("GET", f"{concrete(sandbox, route)}?{query}")
    assert sandbox.complaints() == []


def test_every_sideload_of_every_list_is_described() -> None:
    sandbox = WatchedSandbox()
    for route in ROUTES.all:
        if route.method == "GET" and route.sideloads:
            Api(sandbox).send(
                "GET", f"{concrete(sandbox, route)}?include={','.join(route.sideloads)}&query=x"
            )
    assert sandbox.complaints() == []


def test_what_zendesk_shows_as_null_is_null_and_the_rest_is_left_out(api: Api) -> None:
    made = ticket(api)
    shown = api.get(f"tickets/{made['id']}")["ticket"]
    assert (shown["type"], shown["priority"], shown["assignee_id"]) == (None, None, None)
    assert not shown.keys() & {"comment", "metadata", "last_audits", "metric_set", "slas", "encoded_id"}
    user = api.get("users/me")["user"]
    assert (user["alias"], user["photo"]) == (None, None)
    assert not user.keys() & {"abilities", "group_ids", "identities", "agent_brand_ids", "chat_only"}


def test_a_field_that_is_left_out_reads_as_none(sandbox: Sandbox) -> None:
    record = sandbox.add("Ticket")
    assert "encoded_id" not in record
    assert record["encoded_id"] is None
    record["encoded_id"] = "x"
    record["encoded_id"] = None
    assert "encoded_id" not in record
    record.update(type=None, encoded_id=None)
    assert "encoded_id" not in record
    assert record["type"] is None


def test_what_is_cleared_goes_where_it_is_never_null(api: Api) -> None:
    made = api.post("groups", {"group": {"name": "a", "description": "b"}})["group"]
    api.put(f"groups/{made['id']}", {"group": {"description": None}})
    assert api.get(f"groups/{made['id']}")["group"].get("description") is None


def test_conditions_are_there_with_both_lists(sandbox: Sandbox) -> None:
    empty: dict[str, Any] = {"all": [], "any": []}
    assert (sandbox.add("Automation")["conditions"], sandbox.add("SlaPolicy")["filter"]) == (empty, empty)


@pytest.mark.parametrize(("path", "key"), [
    ("account/settings", "settings"),
    ("channels/voice/stats/account_overview", "account_overview"),
])  # fmt: skip
def test_settings_and_figures_are_answered_whole(api: Api, path: str, key: str) -> None:
    shown = api.get(path)[key]
    assert len(shown) > 10
    assert all(value is not None for value in shown.values())


def test_no_two_records_share_a_value_that_can_change(sandbox: Sandbox) -> None:
    one, two = (sandbox.add("Organization") for _ in range(2))
    assert one["tags"] == two["tags"] == []
    assert one["tags"] is not two["tags"]


def test_an_app_is_built_by_a_job(api: Api) -> None:
    job: Any = api.post("apps", {"name": "Clock", "upload_id": 3}, status=200)["job_id"]
    done = api.get(f"apps/job_statuses/{job}")
    assert (done["status"], api.get(f"apps/{done['app_id']}")["name"]) == ("completed", "Clock")


def test_only_the_anonymous_user_has_null_as_its_id() -> None:
    sandbox = WatchedSandbox()
    answer = sandbox.handle(Request.to("GET", "/api/v2/users/me"))
    assert (answer.status, json.loads(answer.body)["user"]["id"]) == (200, None)
    assert sandbox.complaints() == []
    assert complaints("users.me", Response.json({"user": {"id": None}})) == []
    assert complaints("users.show", Response.json({"user": {"id": None}})) != []
    assert complaints("users.me", Response.json({"user": {"id": "x"}})) != []
