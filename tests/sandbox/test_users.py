"""Users, identities, organizations and memberships hang together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def person(api: Api, name: str = "Ann", **fields: object) -> int:
    answer = api.post("users", {"user": {"name": name, "email": f"{name.lower()}@example.org", **fields}})
    key = answer["user"]["id"]
    assert isinstance(key, int)
    return key


def test_an_address_belongs_to_one_user(api: Api) -> None:
    person(api)
    error = api.post("users", {"user": {"name": "Ann 2", "email": "ANN@example.org"}}, status=422)
    assert error["details"]["email"][0]["error"] == "DuplicateValue"


def test_identities_are_made_with_the_user(api: Api) -> None:
    ann = person(api)
    api.put(f"users/{ann}", {"user": {"email": "second@example.org"}})
    identities = api.get(f"users/{ann}/identities")["identities"]
    assert [(i["value"], i["primary"]) for i in identities] == [
        ("ann@example.org", True),
        ("second@example.org", False),
    ]
    assert api.get(f"users/{ann}")["user"]["email"] == "ann@example.org"
    api.put(f"users/{ann}/identities/{identities[1]['id']}/make_primary")
    assert api.get(f"users/{ann}")["user"]["email"] == "second@example.org"


def test_a_change_adds_the_identities_that_the_user_does_not_have(api: Api) -> None:
    ann, sent = person(api), [{"type": "email", "value": "Second@example.org"}]
    known = {"type": "email", "value": "ann@example.org"}
    for _ in range(2):  # what is there already is not added again
        api.put(f"users/{ann}", {"user": {"identities": [known, *sent]}})
    identities = api.get(f"users/{ann}/identities")["identities"]
    assert [(one["value"], one["primary"]) for one in identities] == [
        ("ann@example.org", True),
        ("second@example.org", False),
    ]
    bob = api.post("users", {"user": {"name": "Bob"}})["user"]["id"]
    api.put(f"users/{bob}", {"user": {"name": "Bo", "identities": sent}}, status=422)
    assert api.get(f"users/{bob}")["user"]["name"] == "Bob"


def test_create_or_update_finds_the_user(api: Api) -> None:
    ann = person(api)
    again = api.post(
        "users/create_or_update", {"user": {"name": "Ann B", "email": "ann@example.org"}}, status=200
    )
    assert (again["user"]["id"], again["user"]["name"]) == (ann, "Ann B")
    api.post("users/create_or_update", {"user": {"name": "Bob", "email": "bob@example.org"}}, status=201)


def test_show_many_takes_ids_and_external_ids(api: Api) -> None:
    ann, bob = person(api, external_id="a"), person(api, "Bob", external_id="b")
    assert [u["id"] for u in api.get(f"users/show_many?ids={bob},{ann}")["users"]] == [bob, ann]
    assert [u["id"] for u in api.get("users/show_many?external_ids=b")["users"]] == [bob]


def test_a_deleted_user_is_inactive_and_then_a_name_only(api: Api) -> None:
    ann = person(api)
    assert api.delete(f"users/{ann}", status=200)["user"]["active"] is False
    assert ann not in [u["id"] for u in api.get("users")["users"]]
    assert [u["id"] for u in api.get("deleted_users")["deleted_users"]] == [ann]
    gone = api.delete(f"deleted_users/{ann}", status=200)["deleted_user"]
    assert (gone["name"], gone["email"]) == ("Permanently Deleted User", None)


def test_merging_moves_the_tickets(api: Api) -> None:
    ann, bob = person(api), person(api, "Bob")
    made = ticket(api, requester_id=ann)
    api.put(f"users/{ann}/merge", {"user": {"id": bob}})
    assert api.get(f"tickets/{made['id']}")["ticket"]["requester_id"] == bob
    assert api.get(f"users/{bob}/related")["user_related"]["requested_tickets"] == 1


def test_the_speaker_may_become_part_of_another_user(api: Api, sandbox: Sandbox) -> None:
    ann, bob = person(api), person(api, "Bob")  # who are end users: others are not merged
    sandbox.accept("bobs", bob)
    merged = api.send("PUT", "users/me/merge", {"user": {"id": ann}}, authorization="Bearer bobs")
    assert merged.status == 200
    sandbox.accept("any")
    assert api.get(f"users/{bob}")["user"]["active"] is False


def test_users_are_found_by_words_and_by_letters(api: Api) -> None:
    ann = person(api)
    assert [u["id"] for u in api.get("users/search?query=ann@")["users"]] == [ann]
    assert [u["id"] for u in api.get("users/search?query=email:ann@example.org")["users"]] == [ann]
    assert [u["id"] for u in api.get("users/autocomplete?name=ann")["users"]] == [ann]
    assert [u["id"] for u in api.get("users?role=end-user")["users"]] == [ann]


def test_organizations_have_unique_names(api: Api) -> None:
    api.post("organizations", {"organization": {"name": "Acme"}})
    error = api.post("organizations", {"organization": {"name": "acme"}}, status=422)
    assert error["details"]["name"][0]["error"] == "DuplicateValue"
    assert len(api.get("organizations/autocomplete?name=ac")["organizations"]) == 1


def test_memberships_tie_users_to_organizations(api: Api) -> None:
    one = api.post("organizations", {"organization": {"name": "One"}})["organization"]["id"]
    two = api.post("organizations", {"organization": {"name": "Two"}})["organization"]["id"]
    ann = person(api, organization_id=one)
    body = {"organization_membership": {"user_id": ann, "organization_id": two}}
    api.post("organization_memberships", body)
    assert [o["id"] for o in api.get(f"users/{ann}/organizations")["organizations"]] == [one, two]
    assert [u["id"] for u in api.get(f"organizations/{two}/users")["users"]] == [ann]
    api.put(f"users/{ann}/organizations/{two}/make_default")
    assert api.get(f"users/{ann}")["user"]["organization_id"] == two
    api.delete(f"organizations/{two}")
    assert api.get(f"users/{ann}")["user"]["organization_id"] == one


def test_groups_have_users(api: Api, sandbox: Sandbox) -> None:
    group = api.get("groups")["groups"][0]["id"]
    assert [u["id"] for u in api.get(f"groups/{group}/users")["users"]] == [sandbox.user.id]
    assert api.get("users/me?include=groups")["user"]["default_group_id"] == group
    assert api.get(f"users/{sandbox.user.id}/groups/count")["count"]["value"] == 1


def test_an_option_with_an_id_is_changed(api: Api, sandbox: Sandbox) -> None:
    field = sandbox.add("UserField", {"key": "colour", "type": "dropdown"}).id
    path = f"user_fields/{field}/options"
    option = {"name": "Red", "value": "red"}
    made = api.post(path, {"custom_field_option": option})["custom_field_option"]
    again = api.post(path, {"custom_field_option": {**made, "name": "Crimson"}}, status=200)
    assert again["custom_field_option"] == {**made, "name": "Crimson", "raw_name": "Crimson"}
    assert len(api.get(path)["custom_field_options"]) == 1


def test_the_primary_identity_and_the_default_group_may_be_chosen_on_creation(
    api: Api, sandbox: Sandbox
) -> None:
    user = sandbox.add("User", {"name": "a", "email": "a@x.org"})
    sent = {"type": "email", "value": "B@x.org", "primary": True}
    made = api.post(f"users/{user.id}/identities", {"identity": sent})["identity"]
    assert (made["value"], made["primary"]) == ("b@x.org", True)
    primary = [one["value"] for one in api.get(f"users/{user.id}/identities")["identities"] if one["primary"]]
    assert primary == ["b@x.org"]
    path = f"users/{user.id}/identities/{made['id']}"
    response = api.send("PUT", path, {"identity": {"primary": False, "verified": True}})
    assert '["identity.primary"]' in response.headers["X-Zendesk-API-Warn"]
    assert [
        one["verified"] for one in sandbox.records("Identity") if one["primary"] and one.id == made["id"]
    ] == [True]
    for default in (False, True):
        group = sandbox.add("Group", {"name": str(default)})
        body = {"group_membership": {"user_id": user.id, "group_id": group.id, "default": default}}
        api.post("group_memberships", body)
    chosen = [one["group_id"] for one in sandbox.records("GroupMembership") if one["default"]]
    assert group.id in chosen
