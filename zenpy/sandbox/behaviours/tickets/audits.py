"""The history of a ticket: an audit for every write, with an event for every field and for the comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.archive import has_archive, is_archived
from zenpy.sandbox.calls.registry import lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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


#: Where a write by the API comes from, and from which computer.
VIA: Json = {"channel": "api", "source": {"from": {}, "to": {}, "rel": None}}
SYSTEM: Json = {
    "client": "sandbox",
    "ip_address": "127.0.0.1",
    "location": "Berlin, BE, Germany",
    "latitude": 52.52,
    "longitude": 13.4,
}


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
    events: list[Json] = [_comment_event(comment)] if comment is not None else []
    events += [{"id": account.store.next_id(), **event} for event in _macro_events(account, data)]
    for name, value in snapshot(ticket).items():
        old = (before or {}).get(name)
        if value == old or (before is None and value in (None, [])):
            continue
        event: Json = {"id": account.store.next_id(), "type": "Create" if before is None else "Change"}
        event |= {"field_name": name, "value": _shown(name, value)}
        events.append(event if before is None else {**event, "previous_value": _shown(name, old)})
    speaker = account.user or account.owner or ticket
    author = comment["author_id"] if comment is not None else speaker.get("id")
    audit = account.store.create("Audit", {}, {"ticket_id": ticket.key})
    metadata: Json = {"system": dict(SYSTEM), "custom": (data.get("metadata") or {})}
    via = ticket.get("via") if before is None else VIA
    audit.update(ticket_id=ticket.id, author_id=author, via=via, metadata=metadata)
    if comment is not None:
        comment["audit_id"] = events[0]["audit_id"] = audit.id
    audit["events"] = events
    return audit


def _shown(name: str, value: object) -> object:
    """The value of a field as an event shows it: ids of records as texts."""
    if isinstance(value, int) and not isinstance(value, bool) and name.endswith("_id"):
        return str(value)
    return list(value) if isinstance(value, list) else value


def _macro_events(account: Account, data: Json) -> Iterator[Json]:
    """An event for each macro that was applied before the ticket was sent."""
    sent = data.get("macro_ids")
    for key in [*(sent if isinstance(sent, list) else []), data.get("macro_id")]:
        macro = account.store.get("Macro", key) if key is not None else None
        if macro is not None:
            yield {
                "type": "AgentMacroReference",
                "macro_id": str(macro.id),
                "macro_title": macro.get("title"),
                "macro_deleted": False,
            }


def _comment_event(comment: Record) -> Json:
    shown = ("id", "type", "author_id", "body", "html_body", "plain_body", "public", "attachments")
    return {name: comment.get(name) for name in shown}


def with_audit(call: Call, ticket: Record) -> Answer:
    """The answer of a write: the ticket and its newest audit, which is an older one when the write has changed nothing."""
    audit = call.store.under("Audit", "ticket_id", ticket.id)[-1]
    stamp = 0 if call.route.method == "POST" else ticket.stamp  # a new ticket is in no export yet
    return {"ticket": dict(ticket, generated_timestamp=stamp), "audit": dict(audit)}


@lists("ticket_audits")
def list_audits(call: Call) -> Sequence[Record]:
    """The audits of all tickets that are not archived, newest first."""
    found = call.store.rows("Audit").backwards()
    if not has_archive(call.store):
        return found
    return [one for one in found if not is_archived(call.store.get("Ticket", one["ticket_id"]))]
