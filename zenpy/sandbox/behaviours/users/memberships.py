"""Memberships: which users belong to which groups and organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.users.departures import leave_group
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.calls.selection import records_of
from zenpy.sandbox.problems import invalid_record, not_found, parse_id
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


@behaves("GroupMembership", "OrganizationMembership")
class Memberships(Behaviour):
    """The behaviour of memberships; the first one of a user is the default."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        owner = "group_id" if self.kind == "GroupMembership" else "organization_id"
        fields = {**data, **{name: int(key) for name, key in (parents or {}).items() if is_id(key)}}
        for name, kind in (("user_id", "User"), (owner, owner.removesuffix("_id").capitalize())):
            if self.store.get(kind, fields.get(name)) is None:
                raise invalid_record(name, f"{kind}: does not exist")
        if self.store.first(self.kind, **{name: fields[name] for name in ("user_id", owner)}):
            raise invalid_record("user_id", "User: is already a member", "DuplicateValue")
        membership = super().create(fields, parents)
        if data.get("default") or len(self.store.all(self.kind, user_id=fields["user_id"])) == 1:
            self.make_default(membership)
        return membership

    def delete(self, record: Record) -> None:
        super().delete(record)
        if self.kind == "GroupMembership":
            leave_group(self.account, record)
        left = self.store.first(self.kind, user_id=record["user_id"])
        if record.get("default") and left is not None:
            self.make_default(left)
        elif self.kind == "OrganizationMembership" and record.get("default"):
            self._set_organization(record["user_id"], None)

    def make_default(self, membership: Record) -> None:
        """Make a membership the default one of its user."""
        for one in self.store.all(self.kind, user_id=membership["user_id"]):
            one["default"] = one is membership
        if self.kind == "OrganizationMembership":
            self._set_organization(membership["user_id"], membership["organization_id"])

    def _set_organization(self, user_id: int, organization_id: int | None) -> None:
        user = self.store.get("User", user_id)
        if user is not None:
            user["organization_id"] = organization_id


@lists("groups/{}/users", "organizations/{}/users", "users/{}/groups", "users/{}/organizations")
def list_by_membership(call: Call) -> list[Record]:
    """The users of a group or an organization, or the groups or organizations of a user."""
    owner, wanted = call.route.parts[2].removesuffix("s"), call.route.parts[4].removesuffix("s")
    key = call.need(owner.capitalize(), call.args[0]).id
    kind = "GroupMembership" if "group" in (owner, wanted) else "OrganizationMembership"
    ids = {one[f"{wanted}_id"] for one in call.store.all(kind, **{f"{owner}_id": key})}
    found = [call.store.get(wanted.capitalize(), one) for one in ids]
    return sorted((one for one in found if one is not None), key=lambda one: one.place)


@lists("groups/assignable", "groups/{}/memberships/assignable", "group_memberships/assignable")
def list_assignable(call: Call) -> Sequence[Record]:
    """The groups and members to whom tickets can be assigned; in the sandbox, all of them."""
    route = call.account.routes.at("GET", call.route.parent)
    return records_of(call, route)


@answers(
    "PUT users/{}/group_memberships/{}/make_default", "PUT users/{}/organization_memberships/{}/make_default"
)
def make_default(call: Call) -> Answer:
    """Make a membership the default one, and answer all memberships of the user."""
    kind = "GroupMembership" if "group_memberships" in call.route.parts else "OrganizationMembership"
    _make_default(call, kind, call.need(kind, call.args[1]))
    return call.page(call.store.all(kind, user_id=parse_id(call.args[0])))


@answers("PUT users/{}/organizations/{}/make_default")
def make_organization_default(call: Call) -> Answer:
    """Make an organization the default one of a user."""
    membership = _membership_of_user(call)
    _make_default(call, "OrganizationMembership", membership)
    return call.one(membership)


@answers("DELETE users/{}/organizations/{}")
def leave_organization(call: Call) -> Answer:
    """Remove a user from an organization."""
    call.account.behaviour_of("OrganizationMembership").delete(_membership_of_user(call))
    return None


def _membership_of_user(call: Call) -> Record:
    user, organization = map(parse_id, call.args)
    found = call.store.first("OrganizationMembership", user_id=user, organization_id=organization)
    if found is None:
        raise not_found()
    return found


def _make_default(call: Call, kind: str, membership: Record) -> None:
    behaviour = call.account.behaviour_of(kind)
    assert isinstance(behaviour, Memberships)
    behaviour.make_default(membership)
