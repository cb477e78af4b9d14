"""Who may call what: admins, agents, light agents, end users, and those who are suspended."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.support.sandbox_api import Api, ids, ticket
from zenpy.sandbox import Sandbox


class Account:
    """A sandbox with one person of each role; each has a token that is called like the role."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(tokens={"admin": None})
        self.people: dict[str, int] = {}
        for name, fields in (
            ("agent", {"role": "agent"}),
            ("other", {"role": "agent"}),
            ("light", {"role": "agent", "role_type": 1, "only_private_comments": True}),
            ("customer", {"role": "end-user"}),
            ("stranger", {"role": "end-user"}),
        ):
            user = self.sandbox.add("User", {"name": name, "email": f"{name}@example.org", **fields})
            self.people[name] = user.id
            self.sandbox.accept(name, user.id)

    def ask(self, who: str, method: str, path: str, body: object = None) -> tuple[int, Any]:
        response = Api(self.sandbox).send(method, path, body, authorization=f"Bearer {who}")
        return response.status, response.data() if response.body else None

    def ok(self, who: str, method: str, path: str, body: object = None) -> Any:
        status, answer = self.ask(who, method, path, body)
        assert status < 300, answer
        return answer

    def refused(self, who: str, method: str, path: str, body: object = None) -> Any:
        status, answer = self.ask(who, method, path, body)
        assert status == 403, (status, answer)
        return answer["error"]


@pytest.fixture
def account() -> Account:
    return Account()


COMMENT = {"comment": {"body": "It burns"}}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "tickets"),
        ("POST", "tickets"),
        ("GET", "users"),
        ("POST", "users"),
        ("GET", "search?query=x"),
        ("GET", "organizations"),
        ("GET", "views"),
        ("PUT", "tickets/1"),
        ("DELETE", "tickets/1"),
        ("GET", "triggers"),
        ("POST", "help_center/categories"),
    ],
)
def test_an_end_user_is_refused_what_agents_do(account: Account, method: str, path: str) -> None:
    error = account.refused("customer", method, path, {"ticket": COMMENT, "user": {"name": "New"}})
    assert error["title"] == "Forbidden"


def test_an_end_user_has_requests_and_the_help_center(account: Account) -> None:
    made = account.ok("customer", "POST", "requests", {"request": {"subject": "Help", **COMMENT}})["request"]
    assert made["requester_id"] == account.people["customer"]
    assert ids(account.ok("customer", "GET", "requests")["requests"]) == [made["id"]]
    assert account.ok("stranger", "GET", "requests")["requests"] == []
    assert account.ask("stranger", "GET", f"requests/{made['id']}")[0] == 404
    for path in ("help_center/en-us/articles", "help_center/articles/search?query=x", "community/topics"):
        account.ok("customer", "GET", path)


def test_an_end_user_sees_and_changes_only_themselves(account: Account) -> None:
    me = account.ok("customer", "GET", "users/me")["user"]
    assert (me["id"], len(me) <= 16, "notes" in me) == (account.people["customer"], True, False)
    account.refused("customer", "GET", f"users/{account.people['stranger']}")
    account.refused("customer", "PUT", f"users/{account.people['stranger']}", {"user": {"name": "Mine"}})
    own = f"users/{account.people['customer']}"
    assert account.ok("customer", "PUT", own, {"user": {"name": "Cara"}})["user"]["name"] == "Cara"
    account.refused("customer", "PUT", own, {"user": {"role": "admin"}})


def test_an_end_user_sees_the_fields_of_the_portal(account: Account) -> None:
    hidden = account.sandbox.add("TicketField", {"type": "text", "title": "Cost", "visible_in_portal": False})
    shown = ids(account.ok("customer", "GET", "ticket_fields")["ticket_fields"])
    assert shown
    assert hidden.id not in shown
    assert hidden.id in ids(account.ok("agent", "GET", "ticket_fields")["ticket_fields"])


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "triggers"),
        ("POST", "automations"),
        ("POST", "ticket_fields"),
        ("POST", "custom_objects"),
        ("POST", "custom_roles"),
        ("GET", "incremental/tickets/cursor?start_time=0"),
        ("GET", "oauth/clients"),
        ("POST", "webhooks"),
        ("GET", "audit_logs"),
        ("POST", "slas/policies"),
        ("PUT", "account/settings"),
        ("POST", "groups"),
        ("POST", "organizations"),
    ],
)
def test_an_agent_is_refused_what_admins_do(account: Account, method: str, path: str) -> None:
    assert account.refused("agent", method, path, {})["title"] == "Forbidden"


def test_an_agent_works_on_tickets_views_macros_and_records(account: Account) -> None:
    made = account.ok("agent", "POST", "tickets", {"ticket": COMMENT})["ticket"]
    account.ok("agent", "PUT", f"tickets/{made['id']}", {"ticket": {"priority": "high"}})
    for path in (
        "triggers",
        "ticket_fields",
        "users",
        "search?query=x",
        "groups",
        "custom_objects",
        "macros",
    ):
        account.ok("agent", "GET", path)


def test_a_custom_role_opens_pages_to_an_agent(account: Account) -> None:
    role = account.sandbox.add(
        "CustomAgentRole", {"name": "Fields", "configuration": {"manage_ticket_fields": True}}
    )
    editor = account.sandbox.add("User", {"name": "Ed", "role": "agent", "custom_role_id": role.id})
    account.sandbox.accept("editor", editor.id)
    account.ok("editor", "POST", "ticket_fields", {"ticket_field": {"type": "text", "title": "Cost"}})
    account.refused("editor", "POST", "triggers", {})


def test_an_agent_writes_end_users_only(account: Account) -> None:
    account.ok("agent", "POST", "users", {"user": {"name": "New", "email": "new@example.org"}})
    assert (
        account.refused("agent", "POST", "users", {"user": {"name": "Boss", "role": "admin"}}) == "Forbidden"
    )
    account.ok("agent", "PUT", f"users/{account.people['customer']}", {"user": {"notes": "calls often"}})
    account.refused("agent", "PUT", f"users/{account.people['customer']}", {"user": {"role": "agent"}})
    account.refused("agent", "PUT", f"users/{account.people['other']}", {"user": {"name": "Other"}})
    account.refused("agent", "DELETE", f"users/{account.people['other']}")
    account.ok("agent", "PUT", f"users/{account.people['agent']}", {"user": {"alias": "Al"}})


def test_an_agent_may_copy_another_agent(account: Account) -> None:
    sent = {**COMMENT, "email_ccs": [{"user_email": "other@example.org"}]}
    made = account.ok("agent", "POST", "tickets", {"ticket": sent})["ticket"]
    assert made["email_cc_ids"] == [account.people["other"]]


def test_an_agent_changes_only_the_notes_of_an_organization(account: Account) -> None:
    found = account.sandbox.add("Organization", {"name": "Acme"})
    change = {"organization": {"notes": "Paid", "name": "Other"}}
    changed = account.ok("agent", "PUT", f"organizations/{found.id}", change)["organization"]
    assert (changed["notes"], changed["name"]) == ("Paid", "Acme")


def test_a_restricted_agent_reaches_only_some_tickets(account: Account) -> None:
    restricted = account.sandbox.add(
        "User", {"name": "Res", "role": "agent", "ticket_restriction": "assigned"}
    )
    account.sandbox.accept("restricted", restricted.id)
    mine = account.sandbox.add("Ticket", {"subject": "Printer", "assignee_id": restricted.id})
    copied = account.sandbox.add("Ticket", {"subject": "Printer", "follower_ids": [restricted.id]})
    other = account.sandbox.add("Ticket", {"subject": "Printer"})
    assert ids(account.ok("restricted", "GET", "tickets")["tickets"]) == [mine.id, copied.id]
    assert ids(account.ok("restricted", "GET", "search?query=printer&sort_order=asc")["results"]) == [
        mine.id,
        copied.id,
    ]
    account.ok("restricted", "GET", f"tickets/{mine.id}")
    account.refused("restricted", "GET", f"tickets/{other.id}")
    account.refused("restricted", "PUT", f"tickets/{other.id}", {"ticket": {"priority": "low"}})


def test_a_light_agent_writes_private_comments(account: Account) -> None:
    made = account.ok("agent", "POST", "tickets", {"ticket": COMMENT})["ticket"]
    path = f"tickets/{made['id']}"
    account.ok("light", "PUT", path, {"ticket": {"comment": {"body": "Ask Bo", "public": True}}})
    comments = account.ok("agent", "GET", f"{path}/comments")["comments"]
    assert [one["public"] for one in comments] == [True, False]
    account.refused("light", "DELETE", path)


def test_agents_delete_tickets_unless_the_account_forbids_it(account: Account) -> None:
    first, second = (
        account.ok("agent", "POST", "tickets", {"ticket": COMMENT})["ticket"]["id"] for _ in range(2)
    )
    account.ok("agent", "DELETE", f"tickets/{first}")
    account.sandbox.features["agents_delete_tickets"] = False
    account.refused("agent", "DELETE", f"tickets/{second}")
    account.ok("admin", "DELETE", f"tickets/{second}")


def test_who_is_suspended_or_deleted_cannot_sign_in(account: Account) -> None:
    account.ok("admin", "PUT", f"users/{account.people['customer']}", {"user": {"suspended": True}})
    assert account.ask("customer", "GET", "requests")[0] == 401
    assert account.ask("customer", "POST", "requests", {"request": COMMENT})[0] == 401
    account.ok("admin", "DELETE", f"users/{account.people['stranger']}")
    assert account.ask("stranger", "GET", "requests")[0] == 401


def test_a_wrong_api_token_is_told_and_a_wrong_password_is_not(account: Account) -> None:
    for name, status in (("agent@example.org/token", 401), ("agent@example.org", 200)):
        secret = base64.b64encode(f"{name}:wrong".encode()).decode()
        response = Api(account.sandbox).send("GET", "users/me", authorization=f"Basic {secret}")
        assert response.status == status
        if status == 200:
            answer: Any = response.data()
            assert answer["user"]["name"] == "Anonymous user"


def test_settings_of_agents_are_not_for_end_users(account: Account) -> None:
    assert account.ask("customer", "GET", "users/me/settings")[0] == 401


def test_anonymous_requests_can_be_switched_off(sandbox: Sandbox) -> None:
    def ask() -> int:
        body = {"request": {**COMMENT, "requester": {"name": "Ann", "email": "ann@example.org"}}}
        return Api(sandbox).send("POST", "requests", body, authorization="").status

    assert ask() == 201
    sandbox.features["anonymous_requests"] = False
    assert ask() == 401


def test_reading_the_help_center_needs_no_credentials(sandbox: Sandbox) -> None:
    for path, status in (
        ("help_center/en-us/articles", 200),
        ("help_center/user_segments", 401),
        ("users", 401),
    ):
        assert Api(sandbox).send("GET", path, authorization="").status == status


def test_ticket_lists_of_an_admin_are_whole(api: Api) -> None:
    made = ticket(api)
    assert ids(api.get("tickets")["tickets"]) == [made["id"]]


def test_an_agent_of_an_organization_sees_no_other(account: Account) -> None:
    own, other = (account.sandbox.add("Organization", {"name": name}) for name in ("Own", "Other"))
    fields = {"name": "Res", "role": "agent", "ticket_restriction": "organization", "organization_id": own.id}
    account.sandbox.accept("restricted", account.sandbox.add("User", fields).id)
    account.ok("restricted", "GET", f"organizations/{own.id}")
    account.refused("restricted", "GET", f"organizations/{other.id}")
    account.refused("restricted", "GET", f"organizations/{other.id}/users")
