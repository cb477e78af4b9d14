"""The history of a ticket: an audit for every write, with an event for every field and for the comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

# What an audit speaks of; the rest of a ticket follows from it or from the server.
FIELDS = (
    "subject", "status", "priority", "type", "requester_id", "submitter_id", "assignee_id", "group_id",
    "organization_id", "tags", "external_id", "problem_id", "due_at", "collaborator_ids", "brand_id",
    "ticket_form_id", "custom_status_id", "email_cc_ids", "follower_ids", "recipient",
)  # fmt: skip


def snapshot(ticket: Record) -> Json:
    """The values that an audit compares; custom fields under their ids."""
    values = {name: ticket.get(name) for name in FIELDS}
    values["tags"] = list(ticket.get("tags") or [])
    values |= {str(one["id"]): one.get("value") for one in ticket.get("custom_fields") or []}
    return values


def write(
    account: Account, ticket: Record, before: Json | None, comment: Record | None, data: Json
) -> Record:
    """The audit of a write: Create events for a new ticket, Change events otherwise."""
    now = snapshot(ticket)
    events: list[Json] = [_commented(comment)] if comment is not None else []
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


def _commented(comment: Record) -> Json:
    shown = ("id", "type", "author_id", "body", "html_body", "plain_body", "public", "attachments")
    return {name: comment.get(name) for name in shown}


def comment(account: Account, ticket: Record, sent: str | Json | None, first: bool) -> Record:
    """The comment of a write, with the files that were uploaded for it."""
    given: Json = {"body": sent} if isinstance(sent, str) else dict(sent or {})
    html = given.get("html_body")
    body = given.get("body") or html or ""
    public = given.get("public")
    # Left out, it follows the ticket, which may well mean that a customer gets an e-mail.
    public = ticket.get("is_public") is not False if public is None else bool(public)
    author = given.get("author_id") or (ticket.get("requester_id") if first else None) or account.me().id
    record = account.store.create("Comment", {}, {"ticket_id": ticket.key})
    record.update(
        type="Comment", author_id=author, body=body, plain_body=body, html_body=html or f"<p>{body}</p>"
    )
    record.update(public=public, via=ticket.get("via"), metadata={"system": {}, "custom": {}})
    record["attachments"] = [a for token in given.get("uploads") or [] for a in _files(account, str(token))]
    if first:
        ticket["is_public"] = public
    return record


def _files(account: Account, token: str) -> list[Json]:
    upload = account.store.get("Upload", token) or account.store.first("Upload", token=token)
    return list(upload.get("attachments") or []) if upload else []


def comments_of(account: Account, ticket_id: object) -> list[Record]:
    """The comments of a ticket, oldest first."""
    return account.store.under("Comment", "ticket_id", ticket_id)
