"""Organizations, groups and memberships as Zendesk writes them."""

from __future__ import annotations

from typing import Any

from tests.support.sandbox_api import Api, ids, ticket
from zenpy.sandbox import Sandbox


def company(api: Api, name: str = "Acme", **fields: object) -> Any:
    return api.post("organizations", {"organization": {"name": name, **fields}})["organization"]


def agent(api: Api, name: str) -> Any:
    return api.post("users", {"user": {"name": name, "role": "agent"}})["user"]


def join(api: Api, kind: str, status: int = 201, **fields: object) -> Any:
    return api.post(f"{kind}_memberships", {f"{kind}_membership": fields}, status=status)


def test_a_new_organization_has_what_zendesk_fills_in(api: Api) -> None:
    made = company(api)
    expected: dict[str, object] = {
        "shared_tickets": False,
        "shared_comments": False,
        "external_id": None,
        "domain_names": [],
        "details": None,
        "notes": None,
        "group_id": None,
        "tags": [],
        "organization_fields": {},
    }
    assert {name: made.get(name) for name in expected} == expected


def test_names_and_external_ids_are_unique_whatever_their_case(api: Api) -> None:
    company(api, external_id="A1")
    error = api.post("organizations", {"organization": {"name": "ACME"}}, status=422)
    assert error["details"]["name"][0] == {
        "description": "Name: ACME has already been taken",
        "error": "DuplicateValue",
    }
    error = api.post("organizations", {"organization": {"name": "Bolt", "external_id": "a1"}}, status=422)
    assert "External has already been taken" in str(error["details"])
    assert "cannot be blank" in str(api.post("organizations", {"organization": {"name": ""}}, status=422))


def test_domains_are_replaced(api: Api) -> None:
    made = company(api, domain_names=["acme.example", "acme.test"])
    changed = api.put(f"organizations/{made['id']}", {"organization": {"domain_names": ["new.example"]}})
    assert changed["organization"]["domain_names"] == ["new.example"]


def test_search_is_for_the_whole_name_and_autocomplete_for_its_beginning(api: Api) -> None:
    acme, _ = company(api, external_id="A1"), company(api, "Acme Europe")
    assert ids(api.get("organizations/search?name=ACME")["organizations"]) == [acme["id"]]
    assert ids(api.get("organizations/search?external_id=a1")["organizations"]) == [acme["id"]]
    assert len(api.get("organizations/autocomplete?name=ac")["organizations"]) == 2
    assert api.get("organizations/autocomplete?name=rope")["organizations"] == []
    api.get("organizations/search?name=acme&external_id=a1", status=400)


def test_create_or_update_knows_ids_and_not_names(api: Api) -> None:
    acme = company(api, external_id="A1")
    sent = {"organization": {"external_id": "a1", "name": "Acme Inc"}}
    changed = api.post("organizations/create_or_update", sent, status=200)["organization"]
    assert (changed["id"], changed["name"]) == (acme["id"], "Acme Inc")
    api.post("organizations/create_or_update", {"organization": {"name": "Acme Inc"}}, status=422)


def test_deleting_an_organization_takes_it_from_users_and_tickets(api: Api) -> None:
    acme = company(api)
    user = api.post("users", {"user": {"name": "Ann", "organization_id": acme["id"]}})["user"]
    made = ticket(api, requester_id=user["id"])
    assert made["organization_id"] == acme["id"]
    api.delete(f"organizations/{acme['id']}")
    assert api.get(f"users/{user['id']}")["user"]["organization_id"] is None
    assert api.get(f"tickets/{made['id']}")["ticket"]["organization_id"] is None
    assert api.get("organization_memberships")["organization_memberships"] == []


def test_the_first_membership_is_the_default_and_others_are_null(api: Api) -> None:
    acme, bolt = company(api), company(api, "Bolt")
    user = api.post("users", {"user": {"name": "Ann"}})["user"]
    for one in (acme, bolt):
        join(api, "organization", user_id=user["id"], organization_id=one["id"])
    join(api, "organization", 422, user_id=user["id"], organization_id=acme["id"])
    path = f"users/{user['id']}/organization_memberships"
    found = api.get(path)["organization_memberships"]
    assert [(one["organization_id"], bool(one["default"])) for one in found] == [
        (acme["id"], True),
        (bolt["id"], False),
    ]
    assert api.get(f"users/{user['id']}")["user"]["organization_id"] == acme["id"]
    api.delete(f"organization_memberships/{found[0]['id']}")
    assert api.get(f"users/{user['id']}")["user"]["organization_id"] == bolt["id"]


def test_merging_moves_people_tickets_and_domains(api: Api) -> None:
    acme, bolt = (
        company(api, domain_names=["acme.example"]),
        company(api, "Bolt", domain_names=["bolt.example"]),
    )
    user = api.post("users", {"user": {"name": "Ann", "organization_id": acme["id"]}})["user"]
    made = ticket(api, requester_id=user["id"])
    merge = api.post(
        f"organizations/{acme['id']}/merge", {"organization_merge": {"winner_id": bolt["id"]}}, status=200
    )["organization_merge"]
    assert (merge["loser_id"], merge["winner_id"]) == (acme["id"], bolt["id"])
    assert merge["status"] in ("new", "in progress", "complete")
    api.get(f"organizations/{acme['id']}", status=404)
    assert api.get(f"users/{user['id']}")["user"]["organization_id"] == bolt["id"]
    assert api.get(f"tickets/{made['id']}")["ticket"]["organization_id"] == bolt["id"]
    winner = api.get(f"organizations/{bolt['id']}")["organization"]
    assert winner["domain_names"] == ["bolt.example", "acme.example"]
    later = api.post("users", {"user": {"name": "Bo", "email": "bo@acme.example"}})["user"]
    assert later["organization_id"] == bolt["id"]


def test_a_new_group_is_public(api: Api) -> None:
    made = api.post("groups", {"group": {"name": "Second"}})["group"]
    assert (made["is_public"], made["description"], made["default"], made["deleted"]) == (
        True,
        "",
        False,
        False,
    )


def test_a_private_group_stays_private(api: Api) -> None:
    made = api.post("groups", {"group": {"name": "Secret", "is_public": False}})["group"]
    api.put(f"groups/{made['id']}", {"group": {"is_public": True}}, status=422)


def test_a_deleted_group_is_not_listed(api: Api) -> None:
    made = api.post("groups", {"group": {"name": "Second"}})["group"]
    user = agent(api, "Al")
    join(api, "group", user_id=user["id"], group_id=made["id"])
    api.delete(f"groups/{made['id']}")
    assert made["id"] not in ids(api.get("groups")["groups"])
    assert all(one["group_id"] != made["id"] for one in api.get("group_memberships")["group_memberships"])


def test_an_agent_who_leaves_a_group_leaves_its_tickets(api: Api, sandbox: Sandbox) -> None:
    group = api.post("groups", {"group": {"name": "Second"}})["group"]["id"]
    al, bo = agent(api, "Al"), agent(api, "Bo")
    first, _ = (join(api, "group", user_id=one["id"], group_id=group)["group_membership"] for one in (al, bo))
    open_one = sandbox.add("Ticket", {"status": "open", "assignee_id": al["id"], "group_id": group})
    solved = sandbox.add("Ticket", {"status": "solved", "assignee_id": al["id"], "group_id": group})
    closed = sandbox.add("Ticket", {"status": "closed", "assignee_id": al["id"], "group_id": group})
    api.delete(f"group_memberships/{first['id']}")
    found = [api.get(f"tickets/{one.id}")["ticket"] for one in (open_one, solved, closed)]
    assert [(one["assignee_id"], one["group_id"]) for one in found] == [
        (None, group),
        (bo["id"], group),
        (al["id"], group),
    ]


def test_membership_of_a_group_is_once(api: Api) -> None:
    group = api.get("groups")["groups"][0]["id"]
    al = agent(api, "Al")
    made = join(api, "group", user_id=al["id"], group_id=group)["group_membership"]
    assert made["url"].endswith(f"/group_memberships/{made['id']}.json")
    join(api, "group", 422, user_id=al["id"], group_id=group)


def test_tags_of_users_and_organizations_are_set_added_and_removed(api: Api) -> None:
    acme = company(api, tags=["a"])
    path = f"organizations/{acme['id']}/tags"
    assert api.post(path, {"tags": ["x", "y"]})["tags"] == ["x", "y"]
    assert api.put(path, {"tags": ["z"]})["tags"] == ["x", "y", "z"]
    response = api.send("DELETE", path, {"tags": ["x"]})
    assert response.status == 200
    assert api.get(f"organizations/{acme['id']}")["organization"]["tags"] == ["y", "z"]
