"""The history of a ticket: an audit for every write, with an event for every field and for the comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

# The fields that an audit compares; the others follow from these, or only the server sets them.
FIELDS = (
    "subject", "status", "priority", "type", "requester_id", "submitter_id", "assignee_id", "group_id",
    "organization_id", "tags", "external_id", "problem_id", "due_at", "collaborator_ids", "brand_id",
    "ticket_form_id", "custom_status_id", "email_cc_ids", "follower_ids", "recipient",
)  # fmt: skip


def snapshot(ticket: Record) -> Json:
    """The values that an audit compares; a custom field has its id as its name."""
    values = {name: ticket.get(name) for name in FIELDS}
    values["tags"] = list(ticket.get("tags") or [])
    values |= {str(one["id"]): one.get("value") for one in ticket.get("custom_fields") or []}
    return values


def write_audit(
    account: Account, ticket: Record, before: Json | None, comment: Record | None, data: Json
) -> Record:
    """Write the audit of a change: Create events for a new ticket (`before` is None), otherwise Change events."""
    now = snapshot(ticket)
    events: list[Json] = [_comment_event(comment)] if comment is not None else []
    for name, value in now.items():
        old = (before or {}).get(name)
        if value == old or (before is None and value in (None, [])):
            continue
        event: Json = {"id": account.store.next_id(), "type": "Create" if before is None else "Change"}
        event |= {"field_name": name, "value": value}
        events.append(event if before is None else {**event, "previous_value": old})
    speaker = account.user or account.owner or ticket
    author = comment["author_id"] if comment is not None else speaker.get("id")
    audit = account.store.create("Audit", {}, {"ticket_id": ticket.key})
    metadata: Json = {"system": {"client": "sandbox"}, "custom": (data.get("metadata") or {})}
    audit.update(
        ticket_id=ticket.id, author_id=author, events=events, via=ticket.get("via"), metadata=metadata
    )
    if comment is not None:
        comment["audit_id"] = audit.id
    return audit


def _comment_event(comment: Record) -> Json:
    shown = ("id", "type", "author_id", "body", "html_body", "plain_body", "public", "attachments")
    return {name: comment.get(name) for name in shown}


def with_audit(call: Call, ticket: Record) -> Answer:
    """The answer of a write: the ticket and the newest audit."""
    audit = call.store.under("Audit", "ticket_id", ticket.id)[-1]
    return {"ticket": dict(ticket, generated_timestamp=ticket.stamp), "audit": dict(audit)}


@lists("ticket_audits")
def list_audits(call: Call) -> Sequence[Record]:
    """The audits of all tickets, newest first."""
    return call.store.rows("Audit").backwards()
