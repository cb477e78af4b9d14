"""What a search finds, and how it says so."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Sandbox


def subjects(api: Api, query: str, more: str = "") -> list[str]:
    found = api.get(f"search?query={quote('type:ticket ' + query)}&sort_by=created_at&sort_order=asc{more}")
    return [one["subject"] for one in found["results"]]


@pytest.fixture
def filled(sandbox: Sandbox, api: Api) -> Sandbox:
    """Three tickets, of which each has something that the others have not."""
    group = sandbox.add("Group", {"name": "Second Level"})
    company = sandbox.add("Organization", {"name": "Acme"})
    ann = sandbox.add(
        "User",
        {"name": "Ann Lee", "email": "ann@example.org", "phone": "+15550100", "organization_id": company.id},
    )
    agent = sandbox.add("User", {"name": "Al Bo", "email": "al@example.org", "role": "agent"})
    sandbox.accept("any", sandbox.user.id)
    sandbox.accept("ann", ann.id)
    sandbox.accept("al", agent.id)
    upload = api.send("POST", "uploads?filename=plan.pdf", b"x", content_type="application/pdf")
    token = upload.data()["upload"]["token"]  # type: ignore[index]  # the answer is not typed
    first = ticket(
        api,
        subject="Printer",
        requester_id=ann.id,
        tags=["red", "blue"],
        priority="low",
        comment={"body": "See the plan", "uploads": [token]},
    )
    second = ticket(api, subject="Mouse", tags=["red"], priority="urgent", type="problem")
    ticket(api, subject="Screen", group_id=group.id, email_ccs=[{"user_id": ann.id}])
    body = {"ticket": {"comment": {"body": "On my way", "public": False}, "assignee_id": agent.id}}
    assert api.send("PUT", f"tickets/{second['id']}", body, authorization="Bearer al").status == 200
    assert first["organization_id"] == company.id
    return sandbox


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("has_attachment:true", ["Printer"]),
        ("has_attachment:false", ["Mouse", "Screen"]),
        ("-has_attachment:true", ["Mouse", "Screen"]),
        ("attachment_name:plan.pdf", ["Printer"]),
        ("commenter:al@example.org", ["Mouse"]),
        ('commenter:"Al Bo"', ["Mouse"]),
        ("requester:ann", ["Printer"]),
        ("requester:ann@example.org", ["Printer"]),
        ("requester:+15550100", ["Printer"]),
        ("cc:ann@example.org", ["Screen"]),
        ("assignee:none", ["Printer", "Screen"]),
        ("organization:acme", ["Printer"]),
        ("organization:none", ["Mouse", "Screen"]),
        ('group:"second level"', ["Screen"]),
        ("tags:blue tags:red", ["Printer", "Mouse"]),
        ('tags:"red blue"', ["Printer"]),
        ("tags:none", ["Screen"]),
        ("priority>low", ["Mouse"]),
        ("priority<=low", ["Printer"]),
        ("priority:none", ["Screen"]),
        ("status<open", ["Printer", "Screen"]),
        ("status>=open", ["Mouse"]),
        ("ticket_type:problem", ["Mouse"]),
        ("subject:print", ["Printer"]),
        ("subject:rinter", []),
        ('description:"the plan"', ["Printer"]),
        ('comment:"my way"', ["Mouse"]),
        ("via:api", ["Printer", "Mouse", "Screen"]),
        ("via:mail", []),
        ("print", ["Printer"]),
        ("rinter", []),
        ("PRINTER", ["Printer"]),
        ("-printer", ["Mouse", "Screen"]),
        ("created>4hours", ["Printer", "Mouse", "Screen"]),
        ("created<4hours", []),
        ("created:2026-01-01", ["Printer", "Mouse", "Screen"]),
        ("created<2026-01-01", []),
        ("order_by:priority sort:desc", ["Printer", "Mouse", "Screen"]),
    ],
)
def test_a_query_finds(filled: Sandbox, api: Api, query: str, expected: list[str]) -> None:
    assert subjects(api, query) == expected


def test_commenter_me_is_who_asks(filled: Sandbox, api: Api) -> None:
    for who, expected in (("al", ["Mouse"]), ("any", ["Mouse", "Printer", "Screen"])):
        answer = api.send("GET", "search?query=type:ticket+commenter:me", authorization=f"Bearer {who}")
        found = answer.data()["results"]  # type: ignore[index]  # the answer is not typed
        assert sorted(one["subject"] for one in found if one["subject"] != "Printer" or who == "any") in (
            expected,
            ["Mouse", "Screen"],
        )


def test_a_custom_field_has_a_value_or_none(api: Api) -> None:
    field = api.post("ticket_fields", {"ticket_field": {"type": "text", "title": "City"}})["ticket_field"][
        "id"
    ]
    box = api.post("ticket_fields", {"ticket_field": {"type": "checkbox", "title": "Paid"}})["ticket_field"][
        "id"
    ]
    ticket(api, subject="with", custom_fields=[{"id": field, "value": "Oslo"}, {"id": box, "value": True}])
    ticket(api, subject="without")
    assert subjects(api, f"custom_field_{field}:oslo") == ["with"]
    assert subjects(api, f"custom_field_{field}:*") == ["with"]
    assert subjects(api, f"-custom_field_{field}:*") == ["without"]
    assert subjects(api, "fieldvalue:oslo") == ["with"]
    assert subjects(api, f"custom_field_{box}:checked") == ["with"]


def test_hits_say_what_they_are(filled: Sandbox, api: Api) -> None:
    found = api.get("search?query=acme")
    assert {one["result_type"] for one in found["results"]} >= {"organization"}
    assert {"facets", "count", "next_page", "previous_page"} <= set(found)
    assert api.get("search?query=type:user+ann")["results"][0]["result_type"] == "user"
    assert api.get("search/count?query=type:ticket")["count"] == 3


def test_a_type_that_is_none_finds_nothing(filled: Sandbox, api: Api) -> None:
    assert api.get("search?query=type:nothing")["count"] == 0


def test_users_are_found_by_role_and_suspension(filled: Sandbox, api: Api) -> None:
    filled.add("User", {"name": "Bad", "email": "bad@example.org", "suspended": True})

    def names(query: str) -> list[str]:
        return [one["name"] for one in api.get(f"search?query=type:user+{query}")["results"]]

    assert names("is_suspended:true") == ["Bad"]
    assert "Bad" not in names("is_suspended:false")
    assert names("role:agent") == ["Al Bo"]
    assert names("email:ann@example.org") == ["Ann Lee"]
    assert names("phone:%2B15550100") == ["Ann Lee"]
    assert names("organization:acme") == ["Ann Lee"]


def test_a_search_reads_a_thousand_hits(many: Sandbox, api: Api) -> None:
    refused = api.get("search?query=type:ticket&per_page=100&page=11", status=422)
    assert refused["error"] == "invalid"
    assert "Search Response Limits" in refused["description"]
    assert api.get("search?query=type:ticket&per_page=100&page=3")["count"] == 250
    cursor = api.get("search?query=x&page[size]=5", status=400)["error"]
    assert cursor["title"] == "Invalid attribute"
    assert "page must be an integer" in cursor["message"]


def test_the_first_page_of_an_export_has_no_page_before(many: Sandbox, api: Api) -> None:
    page = api.get("search/export?query=ticket&filter[type]=ticket&page[size]=100")
    assert (page["links"]["prev"], page["meta"]["before_cursor"]) == (None, None)
    assert page["meta"]["has_more"] is True
    assert "count" not in page
    assert {one["result_type"] for one in page["results"]} == {"ticket"}
    assert len(api.get("search/export?query=ticket&filter[type]=ticket&page[size]=1000")["results"]) == 250


def test_sideloads_of_a_search_are_nested(filled: Sandbox, api: Api) -> None:
    found = api.get("search?query=type:ticket+printer&include=tickets(users,groups)")
    assert "Ann Lee" in [one["name"] for one in found["users"]]
    assert "groups" in found


@pytest.mark.parametrize("name", ["mail", "email"])
def test_a_search_finds_mails_by_both_names_of_their_channel(sandbox: Sandbox, api: Api, name: str) -> None:
    sandbox.add("Ticket", {"subject": "By mail", "via": {"channel": "email"}})
    sandbox.add("Ticket", {"subject": "By form", "via": {"channel": "web"}})
    assert subjects(api, f"via:{name}") == ["By mail"]
