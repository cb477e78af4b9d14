"""Users: an e-mail address belongs to one of them only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.found import with_member, with_text
from zenpy.sandbox.behaviours.users.departures import check_departure, hand_over_tickets
from zenpy.sandbox.behaviours.users.identities import lower_address
from zenpy.sandbox.behaviours.users.permissions import check_write
from zenpy.sandbox.problems import invalid_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

#: The type of the role that all admins have.
ADMINISTRATOR = 4


#: Time zones by the names that Zendesk has for them.
ZONES: Mapping[str, str] = {
    "UTC": "Etc/UTC", "London": "Europe/London", "Dublin": "Europe/Dublin", "Lisbon": "Europe/Lisbon",
    "Madrid": "Europe/Madrid", "Paris": "Europe/Paris", "Berlin": "Europe/Berlin", "Rome": "Europe/Rome",
    "Copenhagen": "Europe/Copenhagen", "Stockholm": "Europe/Stockholm", "Warsaw": "Europe/Warsaw",
    "Athens": "Europe/Athens", "Eastern Time (US & Canada)": "America/New_York",
    "Central Time (US & Canada)": "America/Chicago", "Mountain Time (US & Canada)": "America/Denver",
    "Pacific Time (US & Canada)": "America/Los_Angeles", "Brasilia": "America/Sao_Paulo", "Mumbai": "Asia/Kolkata",
    "Singapore": "Asia/Singapore", "Tokyo": "Asia/Tokyo", "Sydney": "Australia/Sydney", "Auckland": "Pacific/Auckland",
}  # fmt: skip


@behaves("User")
class Users(Behaviour):
    """The behaviour of users."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        check_write(self.account, data, None)
        if not data.get("name"):
            raise invalid_record("name", "Name: is too short (minimum one character)", "NameTooShort")
        fields = {**data, "email": lower_address(data.get("email"))}
        user = super().create({**fields, "role": _role(fields, "end-user")}, parents)
        user["restricted_agent"] = user["role"] == "end-user"
        self.complete(user)
        self._add_identities(user, data)
        self._set_phone(user, data.get("shared_phone_number"))
        self._join_by_domain(user)
        return user

    def update(self, record: Record, data: Json) -> Record:
        check_write(self.account, data, record)
        self.check(data, record)
        fields, email = dict(data), lower_address(data.get("email"))
        if email and record["email"] and email != record["email"]:
            # Another address is added, and the first one stays.
            added = {"type": "email", "value": email, "verified": bool(fields.pop("verified", False))}
            self.account.behaviour_of("Identity").create(added, {"user_id": record.key})
            fields.pop("email")
        self._add_identities(record, data)
        if "role" in fields or "custom_role_id" in fields:
            fields["role"] = _role(fields, record["role"])
        phone = record.get("phone")
        self.store.apply(record, fields)
        self._restrict(record)
        if "time_zone" in fields:
            self._name_zone(record)
        if "verified" in fields:
            self._set_verified(record)
        if "shared_phone_number" in fields or record.get("phone") != phone:
            self._set_phone(record, fields.get("shared_phone_number"))
        if "organization_id" in data:
            self._replace_memberships(record)
        if record.get("verified"):
            self._join_by_domain(record)
        self.store.touch(record)
        return record

    def delete(self, record: Record) -> None:
        if record.id == self.account.me().id:
            raise invalid_record("base", "You cannot delete yourself")
        check_write(self.account, {}, record)
        check_departure(self.account, record)
        hand_over_tickets(self.account, record)
        self.remove(record)

    @staticmethod
    def _name_zone(record: Record) -> None:
        """Say the time zone by its usual name, if that is known."""
        zone = str(record.get("time_zone") or "")
        name = zone if "/" in zone else ZONES.get(zone)
        if name is not None:
            record["iana_time_zone"] = name
        else:
            record.pop("iana_time_zone", None)

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
        self._restrict(record)
        if record["role"] == "admin":
            administrator = self.store.first("CustomAgentRole", role_type=ADMINISTRATOR)
            record["role_type"] = ADMINISTRATOR
            record["custom_role_id"] = record["custom_role_id"] or (administrator and administrator.id)
        record["email"] = lower_address(record.get("email"))
        record["user_fields"] = record["user_fields"] or {}
        record["time_zone"], record["locale"] = record["time_zone"] or "UTC", record["locale"] or "en-US"
        self._name_zone(record)
        if record["email"]:
            self.account.behaviour_of("Identity").create(
                {"type": "email", "value": record["email"], "verified": record["verified"]},
                {"user_id": record.key},
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
        external = data.get("external_id")
        known = self._by_external_id(external) if external else None
        if known is not None and known is not record:
            raise invalid_record("name", "External has already been taken", "DuplicateValue")
        for identity in self._new_identities(data, record):
            self.account.behaviour_of("Identity").check(identity, None)

    def match(self, data: Json) -> Record | None:
        known = super().match(data)
        if known is None and data.get("id") is None and data.get("external_id"):
            known = self._by_external_id(data["external_id"])
        email = lower_address(data.get("email"))
        if known is None and email:
            identity = self.store.first("Identity", value=email)
            return self.store.get("User", identity["user_id"]) if identity else None
        return known

    def _by_external_id(self, value: object) -> Record | None:
        return next(iter(with_text(self.store.table("User"), ("external_id",), str(value))), None)

    def _restrict(self, user: Record) -> None:
        """Let an end user see the tickets that they have asked, whatever was sent."""
        if user["role"] == "end-user":
            user["ticket_restriction"] = "requested"
        elif user["ticket_restriction"] == "requested":
            user["ticket_restriction"] = None

    def _set_verified(self, user: Record) -> None:
        """Make the primary address of a user as verified as the user is."""
        primary = self.store.first("Identity", user_id=user.id, type="email", primary=True)
        if primary is not None:
            primary["verified"] = bool(user["verified"])

    def _set_phone(self, user: Record, shared: object) -> None:
        """Make a phone number an identity; not one that is said to be shared, or that another user has."""
        phone = user.get("phone")
        if not phone:
            return
        taken = self.store.all("Identity", type="phone_number", value=str(phone).lower())
        mine = [one for one in taken if one["user_id"] == user.id]
        user["shared_phone_number"] = shared is True or len(mine) < len(taken)
        if user["shared_phone_number"]:
            for one in mine:
                self.store.remove(one)
        elif not mine:
            data = {"type": "phone_number", "value": phone}
            self.account.behaviour_of("Identity").create(data, {"user_id": user.key})

    def _join_by_domain(self, user: Record) -> None:
        """Make a user without an organization a member of the one that has the domain of the address."""
        domain = str(user.get("email") or "").rpartition("@")[2]
        if user.get("organization_id") is None and domain:
            for organization in with_member(self.store.table("Organization"), ["domain_names"], domain)[:1]:
                user["organization_id"] = organization.id
                self._add_membership(user)

    def _replace_memberships(self, user: Record) -> None:
        """Leave the user with the one organization that was sent, or with none."""
        key, memberships = user["organization_id"], self.account.behaviour_of("OrganizationMembership")
        self._add_membership(user)
        for one in self.store.all("OrganizationMembership", user_id=user.id):
            if one["organization_id"] != key:
                memberships.delete(one)
            elif not one["default"]:
                one["default"] = True
        user["organization_id"] = key

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


def _role(data: Json, known: str) -> str:
    """The role of a user after a write: an end user with a role of the account's own is an agent."""
    role = str(data.get("role") or known)
    return "agent" if role == "end-user" and data.get("custom_role_id") else role
