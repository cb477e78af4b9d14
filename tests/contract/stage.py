"""What some calls need beyond what the document says: values with a meaning, and records in a certain state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.contract.scene import Scene

#: Kinds of records that are another kind seen from another side.
STORED_AS = {"Request": "Ticket", "NotificationEvent": "EmailNotification", "IncrementalTicketEvent": "Audit"}
#: What a record must say to be what it is.
STORED: Mapping[str, Mapping[str, object]] = {
    "Ticket": {"status": "open", "type": "question", "priority": "normal", "tags": ["red"], "fields": []},
    "User": {"role": "agent", "active": True},
}
#: Where a record names the owner in another field than the path does.
OWNER_FIELDS = {"user_id": "author_id", "agent_id": "user_id"}
#: Values that mean something, by the name of the parameter.
VALUES: Mapping[str, object] = {
    "locale": "en-us",
    "start_time": 1000,
    "query": "text",
    "filter[type]": "ticket",
    "incremental_resource": "tickets",
}
#: The same for one operation; a function is asked for the value.
VALUES_OF: Mapping[str, Mapping[str, object]] = {
    "oauth.tokens.grant": {"grant_type": "client_credentials"},
    "organizations.search": {"name": "Name"},
    "organizations.autocomplete": {"name": "Name"},
    "lotus.assignables.autocomplete": {"name": "Name"},
    "search.list": {"sort_by": "created_at"},
    "problems.list": {"sort": "id"},
    "uploads.create": {"token": lambda scene: scene.add("Upload")["token"]},
}
#: Parameters that the document calls optional, because one of several is needed or a further page needs none.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "search.list": ("query",),
    "search.count": ("query",),
    "search_export.list": ("query",),
    "organizations.search": ("name",),
    "incremental.tickets.cursor.list": ("start_time",),
    "incremental.users.cursor.list": ("start_time",),
    "incremental.custom_objects.cursor.list": ("start_time",),
    "help_center.incremental.articles.list": ("start_time",),
}
#: Parameters that go only without others: a cursor takes the place of a start time.
CONTRADICTS: Mapping[str, tuple[str, ...]] = {
    "incremental.tickets.cursor.list": ("cursor",),
    "incremental.users.cursor.list": ("cursor",),
    "incremental.custom_objects.cursor.list": ("cursor",),
    "incremental.routing.attribute_values.list": ("cursor",),
    "incremental.routing.attributes.list": ("cursor",),
    "incremental.routing.instance_values.list": ("cursor",),
}


def sent(scene: Scene, kind: str) -> dict[str, object]:
    """What a new record of a kind must have, and what it must not say by chance."""
    ticket = {"subject": "Subject", "comment": {"body": "Text"}, "status": "open", "priority": "normal"}
    if kind == "Ticket":
        return {**ticket, "type": "question"}
    if kind == "Request":
        return {**ticket, "type": "question"}
    if kind in ("GroupMembership", "OrganizationMembership"):
        owner = kind.removesuffix("Membership")
        user = scene.path.get("user_id") or scene.related("User")
        return {f"{owner.lower()}_id": scene.related(owner), "user_id": int(str(user))}
    if kind == "OrganizationMerge":
        return {"winner_id": scene.related("Organization")}
    return {"title": "Title"} if kind == "View" else {}


Preparation = Callable[["Scene"], None]
PREPARATIONS: dict[str, list[Preparation]] = {}


def prepares(*operations: str) -> Callable[[Preparation], Preparation]:
    """Makes a function the preparation of operations."""

    def register(function: Preparation) -> Preparation:
        for one in operations:
            PREPARATIONS.setdefault(one, []).append(function)
        return function

    return register


def prepare(scene: Scene) -> None:
    """Brings the sandbox into the state that the operation speaks of."""
    for preparation in PREPARATIONS.get(scene.operation.id, ()):
        preparation(scene)


@prepares("deleted_users.show", "deleted_users.delete")
def _user_is_deleted(scene: Scene) -> None:
    scene.sandbox.world.of("User").delete(scene.records["deleted_user_id"])


@prepares("deleted_users.list")
def _users_are_deleted(scene: Scene) -> None:
    for user in scene.sandbox.records("User")[1:]:
        scene.sandbox.world.of("User").delete(user)
