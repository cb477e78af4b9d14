"""Users: an e-mail address belongs to one of them only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.users.identities import lower_address
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
    """Users: an address belongs to one of them only."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        if not data.get("name"):
            raise invalid_record("name", "Name: is too short (minimum one character)", "NameTooShort")
        user = super().create({**data, "email": lower_address(data.get("email"))}, parents)
        self.complete(user)
        for one in data.get("identities") or []:
            self.account.behaviour_of("Identity").create(one, {"user_id": user.key})
        return user

    def update(self, record: Record, data: Json) -> Record:
        self.check(data, record)
        fields, email = dict(data), lower_address(data.get("email"))
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
        record["email"] = lower_address(record.get("email"))
        record["user_fields"] = record["user_fields"] or {}
        record["time_zone"], record["locale"] = record["time_zone"] or "UTC", record["locale"] or "en-US"
        if record["email"]:
            self.account.behaviour_of("Identity").create(
                {"type": "email", "value": record["email"]}, {"user_id": record.key}
            )
        self._belongs(record)

    def check(self, data: Json, record: Record | None) -> None:
        email = lower_address(data.get("email"))
        taken = self.store.first("Identity", value=email) if email else None
        if email and "@" not in email:
            raise invalid_record("email", f"Email: {email} is not properly formatted")
        if taken is not None and (record is None or taken["user_id"] != record.id):
            raise invalid_record(
                "email", f"Email: {email} is already being used by another user", "DuplicateValue"
            )

    def match(self, data: Json) -> Record | None:
        known = super().match(data)
        email = lower_address(data.get("email"))
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


@answers("GET users/me")
def show_me(call: Call) -> Answer:
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
def show_user_related(call: Call) -> Answer:
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
