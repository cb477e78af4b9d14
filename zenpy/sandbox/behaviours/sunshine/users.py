"""Users of Sunshine Conversations, and the keys that sign its requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

APP = "/sc/v2/apps/{}"
USER = f"{APP}/users/{{}}"
#: What is known about a person, and removed on request.
_PERSONAL = ("givenName", "surname", "email", "avatarUrl")


@behaves("SunshineUser")
class Users(Behaviour):
    """Users: no two of an app have the same external id."""

    def check(self, data: Json, record: Record | None) -> None:
        """Refuse an external id that another user has.

        Raises:
            Problem: a 409.
        """
        name = data.get("externalId")
        if record is None and name is not None and self.store.first(self.kind, externalId=name):
            raise listed_problem(409, "user_already_exists", f"A user has the external id {name}")

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        """Create a user with the address of the profile among the identities."""
        user = super().create(data, parents)
        email = (user.get("profile") or {}).get("email")
        user["identities"] = [{"type": "email", "value": email, "verification": "no"}] if email else []
        user["authenticated"] = False
        return user


@behaves("SunshineKey")
class ApiKeys(Behaviour):
    """API keys: the server makes their ids and secrets."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        """Create a key."""
        key = super().create(data, parents)
        key["secret"] = f"secret-of-{key['id']}"
        return key


def user_of(call: Call) -> Record:
    """The user that a path names, by id or external id.

    Raises:
        Problem: a 404, there is none.
    """
    user = call.store.find("SunshineUser", call.params["userIdOrExternalId"], "userIdOrExternalId")
    if user is None or user.parents.get("appId") != call.params["appId"]:
        raise not_found()
    return user


@lists(f"{APP}/users")
def users_by_mail(call: Call) -> list[Record]:
    """The users of the app who have an address among their identities."""
    wanted = call.request.value("filter[identities.email]")
    if not wanted:
        raise listed_problem(400, "bad_request", "filter[identities.email] is required")
    users = [
        one for one in call.store.all("SunshineUser") if one.parents.get("appId") == call.params["appId"]
    ]
    return [user for user in users if any(one.get("value") == wanted for one in user.get("identities") or ())]


@answers(f"DELETE {USER}/personalinformation")
def remove_personal_information(call: Call) -> Answer:
    """Remove what tells who a user is."""
    user = user_of(call)
    known = user.get("profile") or {}
    user["profile"] = {name: value for name, value in known.items() if name not in _PERSONAL}
    user["metadata"] = {}
    return call.one(user)


@answers(f"POST {USER}/sync")
def synchronize(call: Call) -> Answer:
    """Show the user who is the same person as a user of Support; a merge leads to the one who remains."""
    wanted = call.body.get("survivingZendeskId") or call.params["zendeskId"]
    for user in call.store.all("SunshineUser"):
        if str(user.get("zendeskId")) == call.params["zendeskId"]:
            user["zendeskId"] = str(wanted)
            return call.one(user)
    raise not_found()


@lists(f"{USER}/clients")
def clients_of(call: Call) -> list[Record]:
    """The clients of a user."""
    return _of_user(call, "SunshineClient")


@lists(f"{USER}/devices")
def devices_of(call: Call) -> list[Record]:
    """The devices of a user."""
    return _of_user(call, "SunshineDevice")


def _of_user(call: Call, kind: str) -> list[Record]:
    user = user_of(call)
    names = (user.key, user.get("externalId"))
    return [one for one in call.store.all(kind) if one.parents.get("userIdOrExternalId") in names]


@answers(f"POST {USER}/clients")
def connect_client(call: Call) -> Answer:
    """Connect a channel with a user; it is pending until the user agrees."""
    user, criteria = user_of(call), call.body.get("matchCriteria") or {}
    sent = {
        "type": criteria.get("type"),
        "integrationId": criteria.get("integrationId"),
        "externalId": criteria.get("phoneNumber") or criteria.get("address"),
        "status": "pending",
        "linkedAt": call.account.clock.iso(),
    }
    owners = {"appId": call.params["appId"], "userIdOrExternalId": user.key}
    return call.one(call.account.behaviour_of("SunshineClient").create(sent, owners))
