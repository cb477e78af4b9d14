"""What can be asked about users: who one is, who is found, how two are merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import containing, count_with_value, with_member, with_text
from zenpy.sandbox.behaviours.users.permissions import as_seen, check_seen, is_end_user
from zenpy.sandbox.behaviours.users.users import Users
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import Problem, invalid_record, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

MOST_TICKETS_TO_MERGE = 10_000
ANONYMOUS: Json = {"id": None, "name": "Anonymous user", "email": None, "role": "end-user"}


@answers("GET users/me")
def show_me(call: Call) -> Answer:
    """The current user; an anonymous one, with status 200, when the credentials are missing or wrong."""
    user = call.account.user
    if user is None:
        return call.one({**call.store.project("User", {}), **ANONYMOUS})
    if is_end_user(call.account):
        return call.one(as_seen(call.account, user))
    return call.one({**user, "authenticity_token": f"sandbox-{user.key}"})


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
    for one in (source, target):
        if one["role"] != "end-user":
            raise invalid_record("base", f"{one['name']} is not an end user: only end users can be merged")
    if count_with_value(call.store.table("Ticket"), "requester_id", source.id) > MOST_TICKETS_TO_MERGE:
        raise invalid_record("base", "The user has requested too many tickets to be merged")
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
    """The users whose name begins with a text, or of a search, who have it in name, address, number or external id."""
    text = str(
        call.request.value("query") or call.request.value("name") or call.body.get("name") or ""
    ).lower()
    external = call.request.value("external_id")
    if external is not None:
        return with_text(call.store.table("User"), ("external_id",), external)
    if call.route.last == "autocomplete":
        _check_brand(call, call.request.value("brand_id") or call.body.get("brand_id"))
        found = containing(call.store.table("User"), ("name",), text)
        return [user for user in found if str(user["name"]).lower().startswith(text)]
    key, _, value = text.strip('"').rpartition(":")
    fields = (
        (key,)
        if key in ("email", "name", "external_id", "phone")
        else ("name", "email", "phone", "external_id")
    )
    value = (value if key in fields else text).strip('"')
    return containing(call.store.table("User"), fields, value)


def _check_brand(call: Call, brand: object) -> None:
    """Refuse a brand that there is not.

    Raises:
        Problem: a 400.
    """
    if brand not in (None, "", "all") and call.store.get("Brand", brand) is None:
        raise Problem(400, {"error": f"Invalid brand_id parameter: {brand}"})
