"""What `include=abilities` says of users and organizations, and what is null of permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy import Zenpy
from zenpy.lib.api_objects import Organization, User

if TYPE_CHECKING:
    from tests.support.sandbox_api import Api


def test_abilities_stand_beside_the_records(api: Api) -> None:
    answer = api.get("users/me?include=abilities")
    assert "abilities" not in answer["user"]
    (mine,) = answer["abilities"]
    assert mine["url"] == answer["user"]["url"]
    assert (mine["user_id"], mine["can_edit"]) == (answer["user"]["id"], True)
    assert mine["can_verify_identities"] is False
    jo = api.sandbox.add("User", {"name": "Jo", "role": "end-user"}).id
    by_user = {one["user_id"]: one for one in api.get("users?include=abilities")["abilities"]}
    assert by_user[jo]["can_verify_identities"] is True


def test_agents_may_change_end_users_and_themselves(api: Api) -> None:
    sandbox = api.sandbox
    agent = sandbox.add("User", {"name": "Ann", "role": "agent"}).id
    jo = sandbox.add("User", {"name": "Jo", "role": "end-user"}).id
    organization = sandbox.add("Organization", {"name": "Acme"})
    sandbox.accept("ann", agent)
    listed = api.send("GET", "users?include=abilities", authorization="Bearer ann").data()
    assert isinstance(listed, dict)
    may = {one["user_id"]: one["can_edit"] for one in listed["abilities"]}
    assert (may[agent], may[jo], may[sandbox.user.id]) == (True, True, False)
    shown = api.send("GET", "organizations?include=abilities", authorization="Bearer ann").data()
    assert isinstance(shown, dict)
    assert shown["abilities"] == [{"url": organization["url"], "can_edit": False}]


def test_the_client_reads_abilities(api: Api) -> None:
    api.sandbox.add("Organization", {"name": "Acme"})
    with Zenpy(subdomain="sandbox", oauth_token="any", transport=api.sandbox.transport) as client:
        users = client.users(include=["abilities"])
        assert not isinstance(users, User)
        page = next(iter(users.pages()))
        assert [one.can_edit for one in page.sideloads.abilities] == [True for _ in page]
        found = client.organizations(include=["abilities"])
        assert not isinstance(found, Organization)
        organizations = next(iter(found.pages()))
        assert [one.user_id for one in organizations.sideloads.abilities] == [None]


def test_permissions_of_rules_are_null(api: Api) -> None:
    api.sandbox.add("Macro", {"title": "m"})
    assert api.get("macros?include=permissions")["macros"][0]["permissions"] is None
