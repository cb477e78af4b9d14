"""Users, their identities, organizations and groups, and who belongs where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.calls.selection import records_of
from zenpy.sandbox.problems import invalid_record, not_found, parse_id, titled_problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

ANONYMOUS: Json = {"id": None, "name": "Anonymous user", "email": None, "role": "end-user"}


@behaves("User")
class Users(Behaviour):
    """Users: an address belongs to one of them only."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        if not data.get("name"):
            raise invalid_record("name", "Name: is too short (minimum one character)", "NameTooShort")
        user = super().create({**data, "email": _lower(data.get("email"))}, parents)
        self.complete(user)
        for one in data.get("identities") or []:
            self.account.behaviour_of("Identity").create(one, {"user_id": user.key})
        return user

    def update(self, record: Record, data: Json) -> Record:
        self.check(data, record)
        fields, email = dict(data), _lower(data.get("email"))
        if (
            email and record["email"] and email != record["email"]
        ):  # another address is added, the first stays
            self.account.behaviour_of("Identity").create(
                {"type": "email", "value": email}, {"user_id": record.key}
            )
            fields.pop("email")
        merged = {
            name: {**(record.get(name) or {}), **(data.get(name) or {})}
            for name in ("user_fields",)
            if name in data
        }
        self.store.apply(record, {**fields, **merged})
        self._belongs(record)
        self.store.touch(record)
        return record

    def delete(self, record: Record) -> None:
        if record.id == self.account.me().id:
            raise invalid_record("base", "You cannot delete yourself")
        self.dissolve(record)

    def dissolve(self, record: Record) -> None:
        """Takes a user away, whoever it is: deleted, or become part of another one."""
        record.deleted = True
        record["active"] = False
        for kind in ("Identity", "GroupMembership", "OrganizationMembership"):
            for one in self.store.all(kind, user_id=record.id):
                self.store.remove(one)
        self.store.touch(record)

    def complete(self, record: Record) -> None:
        record["role"] = record["role"] or "end-user"
        record["email"] = _lower(record.get("email"))
        record["user_fields"] = record["user_fields"] or {}
        record["time_zone"], record["locale"] = record["time_zone"] or "UTC", record["locale"] or "en-US"
        if record["email"]:
            self.account.behaviour_of("Identity").create(
                {"type": "email", "value": record["email"]}, {"user_id": record.key}
            )
        self._belongs(record)

    def check(self, data: Json, record: Record | None) -> None:
        email = _lower(data.get("email"))
        taken = self.store.first("Identity", value=email) if email else None
        if email and "@" not in email:
            raise invalid_record("email", f"Email: {email} is not properly formatted")
        if taken is not None and (record is None or taken["user_id"] != record.id):
            raise invalid_record(
                "email", f"Email: {email} is already being used by another user", "DuplicateValue"
            )

    def match(self, data: Json) -> Record | None:
        known = super().match(data)
        email = _lower(data.get("email"))
        if known is None and email:
            identity = self.store.first("Identity", value=email)
            return self.store.get("User", identity["user_id"]) if identity else None
        return known

    def _belongs(self, user: Record) -> None:
        """An organization_id is a membership too."""
        key = user.get("organization_id")
        if key is not None and not self.store.first(
            "OrganizationMembership", user_id=user.id, organization_id=key
        ):
            self.account.behaviour_of("OrganizationMembership").create(
                {"user_id": user.id, "organization_id": key}
            )


@behaves("Identity")
class Identities(Behaviour):
    """The addresses of a user; the first of each type is the primary one."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        value = _lower(data.get("value"))
        taken = self.store.first("Identity", type=data.get("type"), value=value)
        if taken is not None:
            raise invalid_record(
                "value", f"Email: {value} is already being used by another user", "DuplicateValue"
            )
        identity = super().create({**data, "value": value}, parents)
        identity["user_id"] = parse_id((parents or {}).get("user_id") or data.get("user_id"))
        others = self.store.all("Identity", user_id=identity["user_id"], type=identity["type"])
        identity["primary"] = len(others) == 1
        return identity


@behaves("Organization")
class Organizations(Behaviour):
    """Organizations: names are unique, whatever their case."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        if not data.get("name"):
            raise invalid_record("name", "Name: cannot be blank", "BlankValue")
        organization = super().create(data, parents)
        self.complete(organization)
        return organization

    def complete(self, record: Record) -> None:
        record["organization_fields"] = record["organization_fields"] or {}

    def check(self, data: Json, record: Record | None) -> None:
        name = str(data.get("name") or "").lower()
        same = [o for o in self.store.all("Organization") if name and str(o["name"]).lower() == name]
        if same and same[0] is not record:
            raise invalid_record("name", f"Name: {data['name']} has already been taken", "DuplicateValue")

    def match(self, data: Json) -> Record | None:
        return super().match(data) or (
            self.store.first("Organization", name=data.get("name")) if "name" in data else None
        )

    def delete(self, record: Record) -> None:
        for one in self.store.all("OrganizationMembership", organization_id=record.id):
            self.account.behaviour_of("OrganizationMembership").delete(one)
        super().delete(record)


@behaves("GroupMembership", "OrganizationMembership")
class Memberships(Behaviour):
    """Who belongs where; the first membership of a user is the default one."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        owner = "group_id" if self.kind == "GroupMembership" else "organization_id"
        fields = {**data, **{name: int(key) for name, key in (parents or {}).items() if key.isdigit()}}
        for name, kind in (("user_id", "User"), (owner, owner.removesuffix("_id").capitalize())):
            if self.store.get(kind, fields.get(name)) is None:
                raise invalid_record(name, f"{kind}: does not exist")
        if self.store.first(self.kind, **{name: fields[name] for name in ("user_id", owner)}):
            raise invalid_record("user_id", "User: is already a member", "DuplicateValue")
        membership = super().create(fields, parents)
        if len(self.store.all(self.kind, user_id=fields["user_id"])) == 1:
            self.make_default(membership)
        return membership

    def delete(self, record: Record) -> None:
        super().delete(record)
        left = self.store.first(self.kind, user_id=record["user_id"])
        if record.get("default") and left is not None:
            self.make_default(left)
        elif self.kind == "OrganizationMembership" and record.get("default"):
            self._home(record["user_id"], None)

    def make_default(self, membership: Record) -> None:
        """Makes one of a user's memberships the default."""
        for one in self.store.all(self.kind, user_id=membership["user_id"]):
            one["default"] = one is membership
        if self.kind == "OrganizationMembership":
            self._home(membership["user_id"], membership["organization_id"])

    def _home(self, user_id: int, organization_id: int | None) -> None:
        user = self.store.get("User", user_id)
        if user is not None:
            user["organization_id"] = organization_id


def _lower(value: object) -> str | None:
    return str(value).strip().lower() if value else None


# Users


@answers("GET users/me")
def me(call: Call) -> Answer:
    """The one who speaks; an anonymous user, with a good status, when the credentials are missing or wrong."""
    user = call.account.user
    return call.one(user if user is not None else {**call.store.project("User", {}), **ANONYMOUS})


@answers("GET users/{}", "GET end_users/{}")
def show_user(call: Call) -> Answer:
    """A user; also a deleted one, who is not active any more."""
    user = call.store.table("User").get(call.args[0])
    if user is None:
        raise not_found()
    return call.one(user)


@answers("PUT users/{}/merge", "PUT users/me/merge")
def merge_users(call: Call) -> Answer:
    """Moves everything of one user to another one."""
    loser = call.need("User", call.args[0]) if call.args else call.account.me()
    sent = call.body.get("user")
    winner = call.account.behaviour_of("User").match(sent if isinstance(sent, dict) else {})
    if winner is None or winner is loser:
        raise not_found()
    for ticket in call.store.all("Ticket"):
        for name in ("requester_id", "submitter_id", "assignee_id"):
            ticket[name] = winner.id if ticket[name] == loser.id else ticket[name]
    for identity in call.store.all("Identity", user_id=loser.id):
        identity.update(user_id=winner.id, primary=False)
    Users(call.account, "User").dissolve(loser)
    call.store.touch(winner)
    return call.one(winner)


@answers("GET users/{}/related")
def user_related(call: Call) -> Answer:
    """How much a user has to do with."""
    user, tickets = call.need("User", call.args[0]), call.store.all("Ticket")
    counts = {name: sum(t[f"{field}"] == user.id for t in tickets) for name, field in (
        ("assigned_tickets", "assignee_id"), ("requested_tickets", "requester_id"))}  # fmt: skip
    counts["ccd_tickets"] = sum(user.id in (t["collaborator_ids"] or []) for t in tickets)
    zero = dict.fromkeys(call.store.project("UserRelated", {}), 0)
    return {call.route.key: {**zero, **counts}}


@lists("users/search", "users/autocomplete")
def search_users(call: Call) -> list[Record]:
    """Users by words of their name, address, phone number or external id."""
    text = str(
        call.request.value("query") or call.request.value("name") or call.body.get("name") or ""
    ).lower()
    external = call.request.value("external_id")
    if external is not None:
        return call.store.all("User", external_id=external)
    key, _, value = text.strip('"').rpartition(":")
    fields = (
        (key,)
        if key in ("email", "name", "external_id", "phone")
        else ("name", "email", "phone", "external_id")
    )
    value = (value if key in fields else text).strip('"')
    return [
        user
        for user in call.store.all("User")
        if any(value in str(user.get(f) or "").lower() for f in fields)
    ]


@lists("deleted_users")
def deleted_users(call: Call) -> list[Record]:
    """The users who were deleted, but not yet for good."""
    return [
        one for one in call.store.table("User").values() if one.deleted and not one.get("permanently_deleted")
    ]


@answers("GET deleted_users/{}", "DELETE deleted_users/{}")
def deleted_user(call: Call) -> Answer:
    """A deleted user; deleted for good, only an empty name is left."""
    user = call.store.table("User").get(call.args[0])
    if user is None or not user.deleted:
        raise not_found()
    if call.route.method == "DELETE":
        user.update(name="Permanently Deleted User", email=None, phone=None, permanently_deleted=True)
        call.store.touch(user)
    return call.one(user)


@answers("PUT users/{}/identities/{}/make_primary", "PUT end_users/{}/identities/{}/make_primary")
def make_primary(call: Call) -> Answer:
    """Makes an address the one that the user is known by."""
    user, chosen = call.need("User", call.args[0]), call.need("Identity", call.args[1])
    for one in call.store.all("Identity", user_id=user.id, type=chosen["type"]):
        one["primary"] = one is chosen
    if chosen["type"] == "email":
        user["email"] = chosen["value"]
    return call.page(call.store.all("Identity", user_id=user.id))


@answers("PUT users/{}/identities/{}/verify")
def verify(call: Call) -> Answer:
    """Takes an address for verified."""
    identity = call.need("Identity", call.args[1])
    identity.update(verified=True, verification_method="low")
    return call.one(identity)


# Organizations and memberships


@lists("organizations/search", "organizations/autocomplete")
def search_organizations(call: Call) -> list[Record]:
    """Organizations by the beginning of their name, or by external id."""
    name, external = call.request.value("name"), call.request.value("external_id")
    if name is None and external is None:
        raise titled_problem(400, "Bad Request", "name or external_id is required")
    if name is None:
        return call.store.all("Organization", external_id=external)
    return [
        one for one in call.store.all("Organization") if str(one["name"]).lower().startswith(name.lower())
    ]


@answers("GET organizations/{}/related")
def organization_related(call: Call) -> Answer:
    """How many tickets and users an organization has."""
    key = call.need("Organization", call.args[0]).id
    tickets, users = (
        call.store.all("Ticket", organization_id=key),
        call.store.all("User", organization_id=key),
    )
    return {call.route.key: {"tickets_count": len(tickets), "users_count": len(users)}}


@answers("POST organizations/{}/merge")
def merge_organizations(call: Call) -> Answer:
    """Moves everything of one organization to another one."""
    loser, body = call.need("Organization", call.args[0]), call.record()
    winner = call.need("Organization", body.get("winner_id"))
    for kind in ("Ticket", "User", "OrganizationMembership"):
        for one in call.store.all(kind, organization_id=loser.id):
            one["organization_id"] = winner.id
    call.store.remove(loser)
    merge = call.store.create("OrganizationMerge", {})
    merge.update(loser_id=loser.id, winner_id=winner.id, status="complete")
    return call.one(merge)


@lists("groups/{}/users", "organizations/{}/users", "users/{}/groups", "users/{}/organizations")
def by_membership(call: Call) -> list[Record]:
    """Who belongs to a group or an organization, and to which a user belongs."""
    owner, wanted = call.route.parts[2].removesuffix("s"), call.route.parts[4].removesuffix("s")
    key = call.need(owner.capitalize(), call.args[0]).id
    kind = "GroupMembership" if "group" in (owner, wanted) else "OrganizationMembership"
    ids = [one[f"{wanted}_id"] for one in call.store.all(kind, **{f"{owner}_id": key})]
    return [one for one in call.store.all(wanted.capitalize()) if one.id in ids]


@lists("groups/assignable", "groups/{}/memberships/assignable", "group_memberships/assignable")
def assignable(call: Call) -> list[Record]:
    """What can be given to somebody: here, everything."""
    route = call.account.routes.at("GET", call.route.parent)
    return records_of(call, route)


@answers(
    "PUT users/{}/group_memberships/{}/make_default", "PUT users/{}/organization_memberships/{}/make_default"
)
def make_default(call: Call) -> Answer:
    """Makes a membership the default one and answers all of the user's."""
    kind = "GroupMembership" if "group_memberships" in call.route.parts else "OrganizationMembership"
    _default(call, kind, call.need(kind, call.args[1]))
    return call.page(call.store.all(kind, user_id=parse_id(call.args[0])))


@answers("PUT users/{}/organizations/{}/make_default")
def make_home(call: Call) -> Answer:
    """Makes an organization a user's default one."""
    membership = _of_user(call)
    _default(call, "OrganizationMembership", membership)
    return call.one(membership)


@answers("DELETE users/{}/organizations/{}")
def leave(call: Call) -> Answer:
    """Takes a user out of an organization."""
    call.account.behaviour_of("OrganizationMembership").delete(_of_user(call))
    return None


def _of_user(call: Call) -> Record:
    user, organization = map(parse_id, call.args)
    found = call.store.first("OrganizationMembership", user_id=user, organization_id=organization)
    if found is None:
        raise not_found()
    return found


def _default(call: Call, kind: str, membership: Record) -> None:
    behaviour = call.account.behaviour_of(kind)
    assert isinstance(behaviour, Memberships)
    behaviour.make_default(membership)
