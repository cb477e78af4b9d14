"""Events of people in other systems: each belongs to a profile, which is created with the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.users.profiles import identified, profile_named
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

_REQUIRED = {"profile": ("source", "type", "identifiers"), "event": ("source", "type", "properties")}


@answers("POST users/{}/events", "POST user_profiles/events", "POST user_profiles/{}/events")
def track(call: Call) -> Answer:
    """Store an event below its profile, which is created or gets the identifiers that it lacks.

    Raises:
        Problem: a 400, something is missing; a 404, the path names a user or a profile that does not exist.
    """
    sent = {name: _needed(call.body.get(name), name) for name in _REQUIRED}
    if sent["event"]["source"] == "zendesk":
        raise listed_problem(400, "InvalidEvent", "The source zendesk is reserved")
    profile = _profile(call, sent["profile"])
    known = profile.get("identifiers") or []
    profile["identifiers"] = [*known, *(one for one in sent["profile"]["identifiers"] if one not in known)]
    now = call.account.clock.iso()
    event = call.account.behaviour_of("UserEvent").create(sent["event"], {"profile_id": profile.key})
    event["created_at"] = sent["event"].get("created_at") or now
    event["received_at"] = now
    return None


def _needed(sent: object, name: str) -> Json:
    lacking = [one for one in _REQUIRED[name] if not isinstance(sent, dict) or sent.get(one) is None]
    if lacking or not isinstance(sent, dict):
        raise listed_problem(400, "InvalidEvent", f"{name}.{lacking[0]} is required")
    return sent


def _profile(call: Call, sent: Json) -> Record:
    """The profile that an event is for: the one of the path, else the one with an identifier, else a new one."""
    if "profile_id" in call.params:
        return call.need("UserProfile", call.params["profile_id"])
    if "user_id" in call.params:
        call.need("User", call.params["user_id"])
    known = profile_named(call.store, sent["source"], sent["type"], sent["identifiers"])
    return known or call.account.behaviour_of("UserProfile").create(sent, call.params)


@lists("users/{}/events")
def events_of_user(call: Call) -> list[Record]:
    """The events of all profiles of a user."""
    call.need("User", call.params["user_id"])
    return _events(call, call.store.all("UserProfile", user_id=call.params["user_id"]))


@lists("user_profiles/{}/events")
def events_of_profile(call: Call) -> list[Record]:
    """The events of a profile."""
    return _events(call, [call.need("UserProfile", call.params["profile_id"])])


@lists("user_profiles/events")
def events_of_identifier(call: Call) -> list[Record]:
    """The events of the profile with an identifier.

    Raises:
        Problem: a 404, there is no such profile.
    """
    profile = identified(call)
    if profile is None:
        raise not_found()
    return _events(call, [profile])


def _events(call: Call, profiles: list[Record]) -> list[Record]:
    """The events of profiles between two moments, the newest first; those that a test has put in are of any profile.

    Raises:
        Problem: a 400, they are filtered by kind and not by system.
    """
    if call.request.value("filter[type]") and not call.request.value("filter[source]"):
        raise listed_problem(400, "InvalidFilter", "filter[type] needs filter[source]")
    keys = {"", *(one.key for one in profiles)}
    start, end = call.request.value("filter[start_time]"), call.request.value("filter[end_time]")
    found = [
        one
        for one in call.store.all("UserEvent")
        if one.parents.get("profile_id", "") in keys
        and (not start or start <= one["created_at"])
        and (not end or one["created_at"] <= end)
    ]
    return sorted(found, key=lambda one: str(one["created_at"]), reverse=True)
