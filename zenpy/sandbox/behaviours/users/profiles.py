"""Profiles of people in other systems, found by what the person is known by there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record, Store
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

MOST = 20


@behaves("UserProfile")
class Profiles(Behaviour):
    """Profiles: each belongs to a user, who is created with it."""

    def check(self, data: Json, record: Record | None) -> None:
        """Refuse what lacks its source, type or identifiers, and a profile too many.

        Raises:
            Problem: a 400.
        """
        lacking = [
            name for name in ("source", "type", "identifiers") if record is None and not data.get(name)
        ]
        if lacking:
            raise listed_problem(400, "InvalidProfile", f"{lacking[0]} is required")
        if data.get("source") == "zendesk":
            raise listed_problem(400, "InvalidProfile", "The source zendesk is reserved")

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        """Create a profile, and its user if it has none."""
        owner = (parents or {}).get("user_id") or data.get("user_id") or self._owner(data)
        if len(self.store.all(self.kind, user_id=str(owner))) >= MOST:
            raise listed_problem(400, "TooManyProfiles", f"A user has at most {MOST} profiles")
        profile = super().create(data, parents)
        profile["user_id"] = str(owner)
        profile["attributes"] = data.get("attributes") or {}
        return profile

    def update(self, record: Record, data: Json) -> Record:
        """Write the fields that were sent; an attribute that is null goes."""
        profile = super().update(record, data)
        known = profile.get("attributes") or {}
        profile["attributes"] = {name: value for name, value in known.items() if value is not None}
        return profile

    def _owner(self, data: Json) -> str:
        """The user with one of the identifiers, or a new one."""
        sent = data.get("identifiers") or []
        for one in sent:
            known = self.store.first("Identity", type=one.get("type"), value=one.get("value"))
            if known is not None:
                return str(known["user_id"])
        mail = next((one["value"] for one in sent if "@" in str(one.get("value"))), None)
        user = self.account.behaviour_of("User").create(
            {"name": data.get("name") or "Unnamed", "email": mail}
        )
        return str(user.id)


def profile_named(store: Store, source: object, kind: object, identifiers: list[Json]) -> Record | None:
    """The profile of a source and type that has one of the identifiers."""
    for profile in store.all("UserProfile", source=source, type=kind):
        if any(one in (profile.get("identifiers") or ()) for one in identifiers):
            return profile
    return None


def identified(call: Call) -> Record | None:
    """The profile that the query names by its identifier.

    Raises:
        Problem: a 400, the identifier does not have four parts.
    """
    parts = (call.request.value("identifier") or "").split(":", 3)
    if len(parts) != 4:
        raise listed_problem(400, "InvalidIdentifier", "identifier is source:type:identifier_type:value")
    source, kind, name, value = parts
    return profile_named(call.store, source, kind, [{"type": name, "value": value}])


@answers("GET user_profiles")
def show_profile(call: Call) -> Answer:
    """Show the profile with an identifier."""
    profile = identified(call)
    if profile is None:
        raise not_found()
    return call.one(profile)


@answers("PUT user_profiles", "PUT users/{}/profiles")
def upsert_profile(call: Call) -> Answer:
    """Replace the profile with an identifier, or create it."""
    behaviour, known = call.account.behaviour_of("UserProfile"), identified(call)
    if "user_id" in call.params:
        call.need("User", call.params["user_id"])
    if known is None:
        return Response.json(call.one(behaviour.create(call.record(), call.params)), 201)
    owner = known["user_id"]
    behaviour.replace(known, call.record())
    known["user_id"] = owner
    return call.one(known)


@answers("PATCH user_profiles")
def update_profile(call: Call) -> Answer:
    """Change the profile with an identifier."""
    profile = identified(call)
    if profile is None:
        raise not_found()
    return call.one(call.write(profile, call.record()))
