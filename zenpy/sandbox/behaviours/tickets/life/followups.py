"""Follow-ups: new tickets that go on from a closed one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.tickets.audits import VIA
from zenpy.sandbox.behaviours.tickets.fields.values import copy_entries

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

#: What a follow-up takes over unless it says otherwise; its own tags go in the place of those of the source.
CARRIED = (
    "subject", "requester_id", "organization_id", "tags", "brand_id", "ticket_form_id", "collaborator_ids",
)  # fmt: skip
NOTE = "followup_source"


def source_of(account: Account, data: Json) -> Record | None:
    """The closed ticket that a new one goes on from; None if there is none, or if it is not closed."""
    key = data.get("via_followup_source_id")
    source = account.store.get("Ticket", key) if key is not None else None
    return source if source is not None and source["status"] == "closed" else None


def carry_over(source: Record, data: Json) -> Json:
    """The data of a follow-up with what it takes over; its first comment is the caller's."""
    kept = {name: source[name] for name in CARRIED if source.get(name)}
    if data.get("requester"):
        kept.pop("requester_id", None)
    if data.get("requester") or data.get("requester_id"):
        kept.pop("organization_id", None)
    sent = {
        name: value for name, value in data.items() if name not in ("submitter_id", "custom_fields", "fields")
    }
    values = copy_entries(source.get("custom_fields") or [], data.get("custom_fields", data.get("fields")))
    return {**kept, **sent, "custom_fields": values}


def link(account: Account, source: Record, followup: Record) -> None:
    """Let a follow-up and its source name each other."""
    origin = {"ticket_id": source.id, "subject": source.get("subject")}
    followup["via"] = {**VIA, "source": {"from": origin, "to": {}, "rel": "follow_up"}}
    followup.note(**{NOTE: source.key})
    source["followup_ids"] = [*(source.get("followup_ids") or []), followup.id]
    source.stamp = account.clock.timestamp()
