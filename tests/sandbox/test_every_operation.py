"""The whole API works: every operation of the document answers, and what was created can be read."""

from __future__ import annotations

import pytest

from tests.support.contract import refusals
from tests.support.contract.document import OPERATIONS
from tests.support.contract.watched import WatchedSandbox
from tests.support.rules import NEEDED
from tests.support.sandbox_api import Api
from tests.support.sandbox_walk import ROUTES, concrete, needs_of, plain_response
from zenpy.sandbox import Sandbox
from zenpy.sandbox.calls.permitted import Permitted
from zenpy.sandbox.routes import Route

RESPONSES = {one.id: one.data["responses"] for one in OPERATIONS}


@pytest.mark.parametrize("route", ROUTES.all, ids=lambda route: route.id)
def test_every_operation_answers_as_documented(route: Route) -> None:
    sandbox = WatchedSandbox()
    response = plain_response(sandbox, route)
    assert sandbox.complaints() == []
    assert str(response.status) in RESPONSES[route.id]
    assert response.headers["X-Zendesk-Request-Id"]
    lacking = refusals.LACKING.get(route.id, "")
    if lacking or route.id in refusals.NOT_FOUND:
        assert response.status in ((400, 403, 422) if lacking else (404,))
        assert lacking in response.body.decode()
        return
    assert response.status < 300, response.body
    if route.answer in ("nothing", "binary", "whole"):
        return
    variants = route.result.get("variants", {})
    if variants and "key" not in variants:  # the keys of the envelope say what is in them
        assert variants["map"].keys() & response.data().keys()
        return
    if route.id == "chats.list":  # with ids it answers in another envelope
        assert response.data() == {"docs": {}, "count": 0}
        return
    if route.key:
        assert route.key in response.data()
    if route.answer == "list":
        assert isinstance(response.data()[route.key] if route.key else response.data(), list)


def test_the_tables_of_refusals_name_operations_that_exist() -> None:
    assert {*refusals.NOT_FOUND, *refusals.LACKING} <= RESPONSES.keys()


def _collections() -> list[tuple[Route, Route]]:
    found = []
    for post in ROUTES.all:
        if (
            post.method != "POST"
            or post.answer not in ("one", "whole")
            or post.is_item
            or "locale" in post.params
        ):
            continue
        items = [r for r in ROUTES.all if r.method == "GET" and r.is_item and r.parent == post.path]
        shown = [
            r
            for r in items
            if r.answer in ("one", "whole") and r.params[-1] != "locale" and r.schema == post.schema
        ]
        found += [(post, shown[0])] if shown else []
    return found


#: Listings that Zendesk refuses without a filter; their journeys are tested with one.
NEED_A_FILTER = {"sunshine_conversations.conversations.list", "sunshine_conversations.users.list"}


@pytest.mark.parametrize(("post", "get"), _collections(), ids=lambda route: route.id)
def test_what_was_created_can_be_read_changed_and_deleted(post: Route, get: Route) -> None:
    sandbox = Sandbox()
    api, base, fields = Api(sandbox), concrete(sandbox, post), ROUTES.kinds[str(get.schema)].fields
    sent: dict[str, object] = {n: "val" for n in ("name", "title", "value", "key", "subject") if n in fields}
    sent |= {"user_id": sandbox.user.id} if "user_id" in fields and "user_id" not in post.params else {}
    if get.schema == "SurveyResponse":
        sent |= {"survey_id": "s1", "responder_id": 7, "subject_zrns": ["zen:ticket:1"]}
    sent |= {"comment": {"body": "Text"}, "subject": "Subject"} if get.schema == "Request" else {}
    sent |= (
        {"message": {"to": [{"email": "a@b.org"}], "subject": "val"}}
        if get.schema == "SideConversation"
        else {}
    )
    sent |= {
        n: sandbox.add(n[:-3].capitalize(), {"name": "owner"}).id
        for n in ("group_id", "organization_id")
        if n in fields
    }
    sent |= {name: "val" for name, field in post.sent_fields.items() if field.required and name not in sent}
    if get.schema == "Request":  # a ticket is of an organization of its requester
        member = {"user_id": sandbox.user.id, "organization_id": sent["organization_id"]}
        sandbox.add("OrganizationMembership", member)
    sent |= {"type": "web"} if get.schema == "SunshineIntegration" else {}
    sent = {**needs_of(post), **NEEDED.get(str(get.schema), {}), **sent}
    # a call may be sent with a comment beside it
    key = "call" if get.schema == "TalkCallPe" else (post.body or {}).get("key")
    created = api.send("POST", base, {key: sent} if key else sent)
    assert created.status in (200, 201), created.body
    record = created.data()[post.key] if post.key else created.data()
    names = ("id", "key", get.params[-1].rpartition("_")[2])
    identity = next(record[name] for name in names if record.get(name))

    shown = api.get(f"{base}/{identity}")
    shown = shown[get.key] if get.key else shown
    taken = Permitted(ROUTES, post).keep(sent, "")
    known = [name for name in taken if name in fields and name not in post.params]
    readable = [name for name in known if not fields[name].writeonly]
    assert {name: shown[name] for name in readable if name != "group_id"}.items() <= sent.items()

    listing = ROUTES.at("GET", post.path)
    if listing and listing.answer == "list" and listing.id not in NEED_A_FILTER:
        items = api.get(base)[listing.key] if listing.key else api.get(base)
        assert identity in [one.get(name) for one in items for name in names]
    if ROUTES.at("DELETE", get.path) and get.schema != "User":
        assert api.send("DELETE", f"{base}/{identity}").status in (200, 204)
        api.get(f"{base}/{identity}", status=404)


def test_settings_are_kept() -> None:
    api = Api(Sandbox())
    api.put("account/settings", {"settings": {"api": {"token_access": True}}})
    assert api.get("account/settings")["settings"]["api"]["token_access"] is True
