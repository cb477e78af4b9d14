"""Users as Zendesk writes them: what it fills in, what it refuses, and what a write does to others."""

from __future__ import annotations

import base64
from typing import Any

from tests.support.sandbox_api import Api, ids, ticket
from zenpy.sandbox import Sandbox


def person(api: Api, name: str = "Ann", **fields: object) -> Any:
    return api.post("users", {"user": {"name": name, "email": f"{name.lower()}@example.org", **fields}})[
        "user"
    ]


def identities(api: Api, user: Any) -> list[Any]:
    found: list[Any] = api.get(f"users/{user['id']}/identities")["identities"]
    return found


def test_a_new_user_has_what_zendesk_fills_in(api: Api) -> None:
    made = person(api)
    expected = {
        "role": "end-user",
        "verified": False,
        "active": True,
        "restricted_agent": True,
        "ticket_restriction": "requested",
        "shared": False,
        "shared_agent": False,
        "moderator": False,
        "only_private_comments": False,
        "suspended": False,
        "report_csv": False,
        "two_factor_auth_enabled": False,
        "tags": [],
        "user_fields": {},
        "organization_id": None,
    }
    assert {name: made.get(name) for name in expected} == expected
    assert made["time_zone"]
    assert made["locale"]


def test_me_has_a_token_and_the_role_of_an_admin(api: Api) -> None:
    me = api.get("users/me")["user"]
    assert me["authenticity_token"]
    assert me["role_type"] == 4
    assert me["custom_role_id"] is not None


def test_an_external_id_is_unique_whatever_its_case(api: Api) -> None:
    person(api, external_id="A1")
    error = api.post("users", {"user": {"name": "Bob", "external_id": "a1"}}, status=422)
    assert "External has already been taken" in error["details"]["name"][0]["description"]
    found = api.post("users/create_or_update", {"user": {"name": "Ann B", "external_id": "a1"}}, status=200)
    assert (found["user"]["name"], found["user"]["external_id"]) == ("Ann B", "a1")


def test_create_or_update_says_where_the_user_is(api: Api) -> None:
    sent = {"user": {"name": "Ann", "email": "ann@example.org"}}
    for status in (201, 200):
        response = api.send("POST", "users/create_or_update", sent)
        answer: Any = response.data()
        key = answer["user"]["id"]
        assert response.status == status
        assert response.headers["Location"].endswith(f"/api/v2/users/{key}.json")


def test_an_end_user_with_a_custom_role_is_an_agent(api: Api, sandbox: Sandbox) -> None:
    role = sandbox.add("CustomAgentRole", {"name": "Writers"})
    made = person(api, role="end-user", custom_role_id=role.id)
    assert (made["role"], made["custom_role_id"]) == ("agent", role.id)


def test_an_end_user_sees_the_tickets_that_they_asked(api: Api) -> None:
    assert person(api, ticket_restriction="groups")["ticket_restriction"] == "requested"
    agent = person(api, "Al", role="agent", ticket_restriction="groups")
    assert agent["ticket_restriction"] == "groups"


def test_verified_is_a_flag_of_the_identity(api: Api) -> None:
    ann = person(api)
    assert [one["verified"] for one in identities(api, ann)] == [False]
    api.put(f"users/{ann['id']}", {"user": {"verified": True}})
    assert [one["verified"] for one in identities(api, ann)] == [True]
    api.put(f"users/{ann['id']}", {"user": {"email": "two@example.org", "verified": True}})
    assert [(one["value"], one["verified"], one["primary"]) for one in identities(api, ann)] == [
        ("ann@example.org", True, True),
        ("two@example.org", True, False),
    ]
    assert api.get(f"users/{ann['id']}")["user"]["email"] == "ann@example.org"


def test_an_address_is_taken_also_by_the_user_itself(api: Api) -> None:
    ann, sent = person(api), {"identity": {"type": "email", "value": "ann@example.org"}}
    bob = person(api, "Bob")
    for user in (ann, bob):
        error = api.post(f"users/{user['id']}/identities", sent, status=422)
        assert "already being used" in error["details"]["value"][0]["description"]


def test_the_address_of_a_deleted_user_is_free(api: Api) -> None:
    ann = person(api)
    api.delete(f"users/{ann['id']}", status=200)
    assert person(api)["id"] != ann["id"]


def test_the_phone_number_of_two_is_shared(api: Api) -> None:
    first, second = person(api, phone="+15551230001"), person(api, "Bob", phone="+15551230001")
    assert (first["shared_phone_number"], second["shared_phone_number"]) == (False, True)
    assert [one["type"] for one in identities(api, first)] == ["email", "phone_number"]
    assert [one["type"] for one in identities(api, second)] == ["email"]


def test_a_phone_number_that_is_said_to_be_shared_is_no_identity(api: Api) -> None:
    ann = person(api, phone="+15551230001", shared_phone_number=True)
    assert ann["shared_phone_number"] is True
    assert [one["type"] for one in identities(api, ann)] == ["email"]
    path = f"users/{ann['id']}"
    assert api.put(path, {"user": {"phone": "+15551230001"}})["user"]["shared_phone_number"] is True
    for is_shared, types in ((False, ["email", "phone_number"]), (True, ["email"])):
        changed = api.put(path, {"user": {"shared_phone_number": is_shared}})["user"]
        assert changed["shared_phone_number"] is is_shared
        assert [one["type"] for one in identities(api, ann)] == types


def test_another_organization_replaces_all_memberships(api: Api, sandbox: Sandbox) -> None:
    acme, bolt, core = (sandbox.add("Organization", {"name": name}).id for name in ("Acme", "Bolt", "Core"))
    ann = person(api, organization_id=acme)
    api.post(
        "organization_memberships",
        {"organization_membership": {"user_id": ann["id"], "organization_id": bolt}},
    )
    changed = api.put(f"users/{ann['id']}", {"user": {"organization_id": core}})["user"]
    assert changed["organization_id"] == core
    found = api.get(f"users/{ann['id']}/organization_memberships")["organization_memberships"]
    assert [(one["organization_id"], one["default"]) for one in found] == [(core, True)]
    api.put(f"users/{ann['id']}", {"user": {"organization_id": None}})
    assert api.get(f"users/{ann['id']}/organization_memberships")["organization_memberships"] == []


def test_a_new_user_joins_the_organization_of_the_domain(api: Api) -> None:
    acme = api.post("organizations", {"organization": {"name": "Acme", "domain_names": ["Acme.example"]}})
    made = api.post("users", {"user": {"name": "Ann", "email": "ann@acme.example"}})["user"]
    assert made["organization_id"] == acme["organization"]["id"]
    asked = ticket(api, requester={"name": "Bo", "email": "bo@acme.example"})
    assert asked["organization_id"] == acme["organization"]["id"]
    other = api.post("users", {"user": {"name": "Cy", "email": "cy@sub.acme.example"}})["user"]
    assert other["organization_id"] is None


def test_a_known_user_joins_when_verified_and_changed(api: Api) -> None:
    ann = person(api)
    api.post("organizations", {"organization": {"name": "Ex", "domain_names": ["example.org"]}})
    assert api.get(f"users/{ann['id']}")["user"]["organization_id"] is None
    assert api.put(f"users/{ann['id']}", {"user": {"notes": "x"}})["user"]["organization_id"] is None
    assert api.put(f"users/{ann['id']}", {"user": {"verified": True}})["user"]["organization_id"] is not None


def test_bulk_import_of_users_can_be_off(api: Api, sandbox: Sandbox) -> None:
    sent = {"users": [{"name": "Ann"}]}
    api.post("users/create_many", sent, status=200)
    sandbox.features["bulk_user_import"] = False
    for path in ("users/create_many", "users/create_or_update_many"):
        api.post(path, sent, status=403)


def test_only_end_users_are_merged(api: Api) -> None:
    ann, agent = person(api), person(api, "Al", role="agent")
    api.put(f"users/{ann['id']}/merge", {"user": {"id": agent["id"]}}, status=422)
    api.put(f"users/{agent['id']}/merge", {"user": {"id": ann["id"]}}, status=422)
    assert api.get(f"users/{ann['id']}")["user"]["active"] is True


def test_who_waits_for_an_answer_is_not_deleted(api: Api) -> None:
    ann = person(api)
    made = ticket(api, requester_id=ann["id"])
    error = api.delete(f"users/{ann['id']}", status=422)
    assert "User is requester on 1 ticket" in error["details"]["base"][0]["description"]
    api.put(f"tickets/{made['id']}", {"ticket": {"status": "closed"}})
    api.delete(f"users/{ann['id']}", status=200)


def test_the_owner_of_the_account_is_not_deleted(api: Api, sandbox: Sandbox) -> None:
    other = sandbox.add("User", {"name": "Admin 2", "role": "admin"})
    sandbox.accept("second", other.id)
    response = api.send("DELETE", f"users/{sandbox.user.id}", authorization="Bearer second")
    assert response.status == 422


def test_the_tickets_of_a_deleted_agent_go_to_who_deletes(api: Api, sandbox: Sandbox) -> None:
    group = sandbox.records("Group")[0].id
    agent = person(api, "Al", role="agent")
    api.post("group_memberships", {"group_membership": {"user_id": agent["id"], "group_id": group}})
    mine = ticket(api, assignee_id=agent["id"], group_id=group)
    closed = sandbox.add("Ticket", {"assignee_id": agent["id"], "group_id": group, "status": "closed"})
    other = api.post("groups", {"group": {"name": "Second"}})["group"]["id"]
    first, _ = (person(api, name, role="agent") for name in ("Bo", "Cy"))
    for user in (agent, first):
        api.post("group_memberships", {"group_membership": {"user_id": user["id"], "group_id": other}})
    far = ticket(api, assignee_id=agent["id"], group_id=other)
    api.delete(f"users/{agent['id']}", status=200)
    found = {
        one: api.get(f"tickets/{one}")["ticket"]["assignee_id"] for one in (mine["id"], closed.id, far["id"])
    }
    assert found == {mine["id"]: sandbox.user.id, closed.id: agent["id"], far["id"]: first["id"]}


def test_deleted_users_are_listed_those_for_good_without_a_name(api: Api) -> None:
    ann, bob = person(api, phone="+15550100"), person(api, "Bob")
    for user in (ann, bob):
        api.delete(f"users/{user['id']}", status=200)
    api.delete(f"deleted_users/{ann['id']}", status=200)
    found = api.get("deleted_users")["deleted_users"]
    assert [(one["name"], one["email"], one["phone"]) for one in found] == [
        ("Permanently Deleted User", None, None),
        ("Bob", "bob@example.org", None),
    ]
    assert ids(found) == [ann["id"], bob["id"]]


def test_only_deleted_users_are_deleted_for_good(api: Api) -> None:
    api.delete(f"deleted_users/{person(api)['id']}", status=404)


def test_users_are_found_by_their_whole_external_id(api: Api) -> None:
    ann = person(api, external_id="a-1")
    person(api, "Bob", external_id="a-12")
    assert ids(api.get("users/search?external_id=a-1")["users"]) == [ann["id"]]


def test_autocomplete_takes_the_beginning_of_a_name(api: Api) -> None:
    ann = person(api, "Annabel")
    person(api, "Joanna")
    assert ids(api.get("users/autocomplete?name=ann")["users"]) == [ann["id"]]


def test_several_roles_can_be_asked_for(api: Api) -> None:
    person(api)
    agent = person(api, "Al", role="agent")
    assert agent["id"] in ids(api.get("users?role[]=agent&role[]=admin")["users"])
    assert {one["role"] for one in api.get("users?role[]=agent&role[]=admin")["users"]} == {"agent", "admin"}


def test_basic_authentication_is_a_login(api: Api, sandbox: Sandbox) -> None:
    made = person(api)
    assert made["last_login_at"] is None
    secret = base64.b64encode(b"ann@example.org/token:x").decode()
    api.send("GET", "users/me", authorization=f"Basic {secret}")
    assert api.get(f"users/{made['id']}")["user"]["last_login_at"] is not None


def test_some_writes_answer_nothing(api: Api) -> None:
    ann = person(api)
    assert api.send("POST", "users/logout_many", {"ids": [ann["id"]]}).status == 202
    response = api.send("POST", f"users/{ann['id']}/password", {"password": "a-new-secret"})
    assert (response.status, response.body) == (200, b"")


def test_a_user_who_leaves_out_a_name_is_refused(api: Api) -> None:
    assert api.post("users", {"user": {"email": "x@example.org"}}, status=422)["details"]["name"]
