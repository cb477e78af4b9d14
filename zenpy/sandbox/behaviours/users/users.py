"""Users: an e-mail address belongs to one of them only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.found import containing, with_member
from zenpy.sandbox.behaviours.users.identities import lower_address
from zenpy.sandbox.behaviours.users.permissions import as_seen, check_seen, check_write, is_end_user
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import invalid_record, not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

ANONYMOUS: Json = {"id": None, "name": "Anonymous user", "email": None, "role": "end-user"}


@behaves("User")
class Users(Behaviour):
    """The behaviour of users."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        check_write(self.account, data, None)
        if not data.get("name"):
            raise invalid_record("name", "Name: is too short (minimum one character)", "NameTooShort")
        user = super().create({**data, "email": lower_address(data.get("email"))}, parents)
        self.complete(user)
        self._add_identities(user, data)
        return user

    def update(self, record: Record, data: Json) -> Record:
        check_write(self.account, data, record)
        self.check(data, record)
        fields, email = dict(data), lower_address(data.get("email"))
        if email and record["email"] and email != record["email"]:
            # Another address is added, and the first one stays.
            self.account.behaviour_of("Identity").create(
                {"type": "email", "value": email}, {"user_id": record.key}
            )
            fields.pop("email")
        self._add_identities(record, data)
        self.store.apply(record, fields)
        self._add_membership(record)
        self.store.touch(record)
        return record

    def delete(self, record: Record) -> None:
        if record.id == self.account.me().id:
            raise invalid_record("base", "You cannot delete yourself")
        check_write(self.account, {}, record)
        self.remove(record)

    def remove(self, record: Record) -> None:
        """Delete a user without a check; also the current user, after a merge."""
        record.deleted = True
        record["active"] = False
        for kind in ("Identity", "GroupMembership", "OrganizationMembership"):
            for one in self.store.all(kind, user_id=record.id):
                self.store.remove(one)
        self.store.touch(record)

    def complete(self, record: Record) -> None:
        record["role"] = record["role"] or "end-user"
        record["email"] = lower_address(record.get("email"))
        record["user_fields"] = record["user_fields"] or {}
        record["time_zone"], record["locale"] = record["time_zone"] or "UTC", record["locale"] or "en-US"
        if record["email"]:
            self.account.behaviour_of("Identity").create(
                {"type": "email", "value": record["email"]}, {"user_id": record.key}
            )
        if self.store.get("Organization", record.get("organization_id")):  # a test may leave it out
            self._add_membership(record)

    def check(self, data: Json, record: Record | None) -> None:
        email = lower_address(data.get("email"))
        owner = self.store.first("Identity", value=email) if email else None
        if email and "@" not in email:
            raise invalid_record("email", f"Email: {email} is not properly formatted")
        if owner is not None and (record is None or owner["user_id"] != record.id):
            raise invalid_record(
                "email", f"Email: {email} is already being used by another user", "DuplicateValue"
            )
        for identity in self._new_identities(data, record):
            self.account.behaviour_of("Identity").check(identity, None)

    def match(self, data: Json) -> Record | None:
        known = super().match(data)
        email = lower_address(data.get("email"))
        if known is None and email:
            identity = self.store.first("Identity", value=email)
            return self.store.get("User", identity["user_id"]) if identity else None
        return known

    def _new_identities(self, data: Json, user: Record | None) -> list[Json]:
        """The identities of a request that the user does not have."""
        mine = self.store.all("Identity", user_id=user.id) if user else []
        known = {(one["type"], one["value"]) for one in mine}
        sent = data.get("identities") or []
        return [one for one in sent if (one.get("type"), lower_address(one.get("value"))) not in known]

    def _add_identities(self, user: Record, data: Json) -> None:
        """Add what a request says; an identity that the user has stays as it is."""
        for one in self._new_identities(data, user):
            self.account.behaviour_of("Identity").create(one, {"user_id": user.key})

    def _add_membership(self, user: Record) -> None:
        """Make the user a member of the organization that `organization_id` names."""
        key = user.get("organization_id")
        if key is not None and not self.store.first(
            "OrganizationMembership", user_id=user.id, organization_id=key
        ):
            self.account.behaviour_of("OrganizationMembership").create(
                {"user_id": user.id, "organization_id": key}
            )


@answers("GET users/me")
def show_me(call: Call) -> Answer:
    """The current user; an anonymous one, with status 200, when the credentials are missing or wrong."""
    user = call.account.user
    if user is None:
        return call.one({**call.store.project("User", {}), **ANONYMOUS})
    return call.one(as_seen(call.account, user) if is_end_user(call.account) else user)


@answers("GET users/{}", "GET end_users/{}")
def show_user(call: Call) -> Answer:
    """A user; also a deleted one, who is inactive."""
    user = call.store.table("User").get(call.args[0])
    if user is None:
        raise not_found()
    check_seen(call.account, user)
    return call.one(as_seen(call.account, user) if is_end_user(call.account) else user)


@answers("PUT users/{}/merge", "PUT users/me/merge")
def merge_users(call: Call) -> Answer:
    """Move the tickets and identities of one user to another one."""
    source = call.need("User", call.args[0]) if call.args else call.account.me()
    sent = call.body.get("user")
    target = call.account.behaviour_of("User").match(sent if isinstance(sent, dict) else {})
    if target is None or target is source:
        raise not_found()
    for name in ("requester_id", "submitter_id", "assignee_id"):
        for ticket in call.store.all("Ticket", **{name: source.id}):
            ticket[name] = target.id
    for identity in call.store.all("Identity", user_id=source.id):
        identity.update(user_id=target.id, primary=False)
    Users(call.account, "User").remove(source)
    call.store.touch(target)
    return call.one(target)


@answers("GET users/{}/related")
def show_user_related(call: Call) -> Answer:
    """How many tickets a user has."""
    user, tickets = call.need("User", call.args[0]), call.store.table("Ticket")
    fields = {"assigned": "assignee_id", "requested": "requester_id", "ccd": "collaborator_ids"}
    counts = {
        f"{name}_tickets": len(with_member(tickets, [field], user.id)) for name, field in fields.items()
    }
    zero = dict.fromkeys(call.store.project("UserRelated", {}), 0)
    return {call.route.key: {**zero, **counts}}


@lists("users/search", "users/autocomplete")
def search_users(call: Call) -> list[Record]:
    """The users whose name, address, phone number or external id contains the text."""
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
    return containing(call.store.table("User"), fields, value)
