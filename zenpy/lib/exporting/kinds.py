"""The exports that there are: which call reads each, and what a file of CSV has of it by default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from zenpy.lib.suggest import suggest_name

#: What a target says of a row whose record was deleted: a column, or a key of its line.
DELETED = "_deleted"


@dataclass(frozen=True)
class Kind:
    """An export.

    Attributes:
        name: as commands call it.
        call: the call of the client that reads it, with dots.
        spec: the class of its records.
        fields: what a file of CSV has of each record.
        deleted: a field of deleted records, and the value that tells; None as value for any but null. None if the export
            has no deleted records.
    """

    name: str
    call: str
    spec: str
    fields: str
    deleted: tuple[str, object] | None = None

    def is_deleted(self, row: Mapping[str, object]) -> bool:
        """Whether a row says that its record was deleted."""
        if self.deleted is None:
            return False
        name, value = self.deleted
        found = row.get(name)
        return found is not None and (value is None or found == value)


_KINDS = (
    Kind(
        "tickets",
        "tickets.incremental",
        "Ticket",
        "id,created_at,updated_at,status,priority,type,subject,requester_id,assignee_id,group_id,organization_id,tags",
        ("status", "deleted"),
    ),
    Kind(
        "ticket_events",
        "tickets.events",
        "TicketEvent",
        "id,ticket_id,timestamp,updater_id,event_type,child_events",
    ),
    Kind(
        "ticket_metric_events",
        "ticket_metric_events",
        "TicketMetricEvent",
        "id,ticket_id,metric,instance_id,type,time",
        ("deleted", True),
    ),
    Kind(
        "users",
        "users.incremental",
        "User",
        "id,created_at,updated_at,name,email,role,active,organization_id,external_id,tags",
        ("active", False),
    ),
    Kind(
        "organizations",
        "organizations.incremental",
        "Organization",
        "id,created_at,updated_at,name,external_id,domain_names,tags",
        ("deleted_at", None),
    ),
    Kind(
        "articles",
        "help_center.articles.incremental",
        "HelpCenterArticle",
        "id,created_at,updated_at,title,locale,section_id,author_id,draft,html_url",
    ),
    Kind("chats", "chats.incremental.chats", "Chat", "id,type,timestamp,update_timestamp", ("deleted", True)),
    Kind(
        "calls", "talk.calls.incremental", "TalkCall", "id,created_at,updated_at,direction,duration,ticket_id"
    ),
    Kind("call_legs", "talk.legs.incremental", "TalkLeg", "id,call_id,created_at,updated_at,type,duration"),
    Kind(
        "side_conversation_events",
        "side_conversations.events.incremental",
        "SideConversationEvent",
        "id,type,created_at",
    ),
    Kind("nps_recipients", "nps.incremental.recipients", "Recipient", "id,created_at,updated_at"),
    Kind("nps_responses", "nps.incremental.responses", "Response", "id,rating,rated_at,recipient_id,user_id"),
    Kind(
        "custom_objects",
        "incremental.custom_objects.cursor",
        "CustomObjectRecord",
        "id,name,created_at,updated_at",
        ("name", "[DELETED]"),
    ),
)
KINDS: dict[str, Kind] = {kind.name: kind for kind in _KINDS}


def find_kind(name: str) -> Kind:
    """The export with a name; `-` and `_` are the same.

    Raises:
        LookupError: there is none; it names the nearest.
    """
    found = KINDS.get(name.replace("-", "_"))
    if found is None:
        near = suggest_name(name, KINDS)
        hint = f"did you mean {near}?" if near else f"there are {', '.join(KINDS)}"
        raise LookupError(f"there is no export {name!r}; {hint}")
    return found
