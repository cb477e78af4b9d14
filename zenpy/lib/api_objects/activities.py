# Generated from openapi/zendesk.openapi.json (openapi/spec/support/activities.yaml) by `make generate`. Do not edit.
"""Lists recent ticket events that concern the calling agent, such as assignments and priority
changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, MapField, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    import builtins
    from typing import Literal

    from zenpy.lib.api_objects.users import User


class Activity(BaseObject):
    """Recent event on a ticket that concerns an agent, such as an assignment; kept for about a month.

    Attributes:
        actor_id: User who caused the event. Read-only.
        created_at: When the event happened. Read-only.
        description: Sentence that sums up the event.
        id: Identifies the activity; assigned by Zendesk. Read-only.
        object: What the event added or changed, such as a comment. Read-only.
        target: Record the event is about, usually a ticket. Read-only.
        title: Short wording of the event. Read-only.
        updated_at: When the activity record was last modified. Read-only.
        url: API address of this activity. Read-only.
        user_id: Agent the activity concerns. Read-only.
        verb: What happened: the ticket was assigned, got a comment, or had its priority raised.
            Read-only.
        actor: The User behind `actor_id`. One call fetches it for all records of a page.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "activity"
    _spec = "Activity"
    _shown = ("id", "title")
    _rules = WriteRules(
        read_only=(
            "actor",
            "actor_id",
            "created_at",
            "id",
            "object",
            "target",
            "title",
            "updated_at",
            "url",
            "user",
            "user_id",
            "verb",
        )
    )

    actor_id: int | None = None
    created_at: str | None = None
    description: str | None = None
    id: int | None = None
    object: MapField[builtins.object] = MapField()
    target: MapField[builtins.object] = MapField()
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    verb: Literal["tickets.assignment", "tickets.comment", "tickets.priority_increase"] | str | None = None
    actor: Relation[User] = Relation("actor_id", "User", embedded=True)
    user: Relation[User] = Relation("user_id", "User", embedded=True)
    created = Date("created_at")
    updated = Date("updated_at")
