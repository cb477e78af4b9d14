"""The events that webhooks subscribe to: what a request has changed, told as Zendesk tells it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from zenpy.sandbox.rules.sending.product_events import product_events
from zenpy.sandbox.rules.sending.webhooks import call_webhook

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.journal import State
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.rules.sending.product_events import Told

PREFIX = "zen:event-type:"
VERSION = "2022-11-06"
#: The subscription of webhooks that rules call.
BY_RULES = "conditional_ticket_events"
#: The events of changed fields, by kind of record: the name of the event for each field.
CHANGED: Mapping[str, Mapping[str, str]] = {
    "Ticket": {
        "status": "status_changed", "priority": "priority_changed", "type": "type_changed", "subject": "subject_changed",
        "assignee_id": "agent_assignment_changed", "group_id": "group_assignment_changed", "brand_id": "brand_changed",
        "organization_id": "organization_changed", "requester_id": "requester_changed",
        "submitter_id": "submitter_changed", "external_id": "external_id_changed", "ticket_form_id": "form_changed",
        "custom_status_id": "custom_status_changed", "problem_id": "problem_link_changed", "due_at": "task_due_at_changed",
    },
    "User": {
        "name": "name_changed", "role": "role_changed", "alias": "alias_changed", "notes": "notes_changed",
        "details": "details_changed", "external_id": "external_id_changed", "suspended": "suspended_changed",
        "default_group_id": "default_group_changed", "time_zone": "time_zone_changed",
        "custom_role_id": "custom_role_changed", "active": "active_changed",
        "only_private_comments": "only_private_comments_changed",
    },
    "Organization": {"name": "name_changed", "external_id": "external_id_changed"},
}  # fmt: skip
#: Fields with lists, whose events tell what was added and removed.
LISTS: Mapping[str, tuple[str, str]] = {
    "tags": ("tags_changed", "tags"),
    "follower_ids": ("followers_changed", "followers"),
    "email_cc_ids": ("email_ccs_changed", "email_ccs"),
}
FAMILIES: Mapping[str, str] = {"Ticket": "ticket", "User": "user", "Organization": "organization"}
#: What `detail` holds, and from which field of the record.
DETAILS: Mapping[str, Mapping[str, str]] = {
    "Ticket": {
        "assignee_id": "assignee_id", "brand_id": "brand_id", "created_at": "created_at",
        "custom_status": "custom_status_id", "description": "description", "external_id": "external_id",
        "form_id": "ticket_form_id", "group_id": "group_id", "is_public": "is_public",
        "organization_id": "organization_id", "priority": "priority", "requester_id": "requester_id", "status": "status",
        "subject": "subject", "submitter_id": "submitter_id", "tags": "tags", "type": "type", "updated_at": "updated_at",
    },
    "User": {name: name for name in (
        "created_at", "default_group_id", "email", "external_id", "organization_id", "role", "updated_at",
    )},
    "Organization": {name: name for name in (
        "created_at", "external_id", "group_id", "name", "shared_comments", "shared_tickets", "updated_at",
    )},
}  # fmt: skip
CAPITALS = frozenset({"status", "priority", "type"})


def emit_events(account: Account) -> None:
    """Let webhooks tell of what the present transaction has changed, if any subscribes to it."""
    webhooks = [
        one
        for one in account.store.all("Webhook")
        if any(name.startswith(PREFIX) for name in one.get("subscriptions") or [])
    ]
    if not webhooks:
        return
    for record, state in account.store.journal.changes():
        for name, subject, detail, event in _told(account, record, state):
            body = _body(account, name, subject, detail, event)
            for webhook in webhooks:
                if f"{PREFIX}{name}" in webhook["subscriptions"]:
                    call_webhook(account, webhook, body, f"{PREFIX}{name}")


def _told(account: Account, record: Record, state: State | None) -> Iterator[Told]:
    for name, owner, event in _events_of(account, record, state):
        subject = f"zen:{FAMILIES[owner.kind]}:{owner['id']}"
        yield name, subject, _detail(account, owner), event
    yield from product_events(account, record, state)


def _events_of(account: Account, record: Record, state: State | None) -> Iterator[tuple[str, Record, Json]]:
    """The events of one record: their names, the record that they are about, and what they say."""
    if record.kind == "Comment" and state is None:
        ticket = account.store.get("Ticket", record.parents.get("ticket_id"))
        if ticket is not None:
            yield "ticket.comment_added", ticket, {"comment": _comment(account, record)}
    family = FAMILIES.get(record.kind)
    if family is None:
        return
    if state is None:
        yield f"{family}.created", record, {}
        return
    former, was_deleted = state[0], state[1]["deleted"]
    if account.store.table(record.kind).find(record.key) is not record:
        yield f"{family}.{'permanently_deleted' if family == 'ticket' else 'deleted'}", record, {}
        return
    if record.deleted and was_deleted:
        return
    if record.deleted or was_deleted:
        names = ("soft_deleted", "undeleted") if family == "ticket" else ("deleted", "created")
        yield f"{family}.{names[was_deleted]}", record, {}
        return
    for field, name in CHANGED[record.kind].items():
        if record.get(field) != former.get(field):
            values = {
                "current": _value(field, record.get(field)),
                "previous": _value(field, former.get(field)),
            }
            yield f"{family}.{name}", record, values
    for field, (name, shown) in LISTS.items():
        new, old = record.get(field) or [], former.get(field) or []
        if isinstance(old, list) and set(new) != set(old):
            added, removed = [one for one in new if one not in old], [one for one in old if one not in new]
            yield f"{family}.{name}", record, {f"{shown}_added": added, f"{shown}_removed": removed}
    if record.kind == "Ticket":
        yield from _custom_events(record, former)


def _custom_events(record: Record, former: Mapping[str, object]) -> Iterator[tuple[str, Record, Json]]:
    old = {one.get("id"): one.get("value") for one in _dicts(former.get("custom_fields"))}
    for one in _dicts(record.get("custom_fields")):
        if one.get("value") != old.get(one.get("id")):
            event = {"current": one.get("value"), "previous": old.get(one.get("id"))}
            yield "ticket.custom_field_changed", record, {**event, "field": {"id": str(one.get("id"))}}


def _dicts(value: object) -> list[Json]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _comment(account: Account, comment: Record) -> Json:
    author = account.store.table("User").find(str(comment.get("author_id")))
    is_staff = author is not None and author.get("role") != "end-user"
    shown: Json = {
        "id": str(comment.get("id")),
        "body": comment.get("body"),
        "is_public": comment.get("public"),
    }
    name = author.get("name") if author is not None else None
    return {**shown, "author": {"id": str(comment.get("author_id")), "name": name, "is_staff": is_staff}}


def _detail(account: Account, record: Record) -> Json:
    fields = DETAILS[record.kind].items()
    detail: Json = {"id": str(record["id"])} | {
        shown: _value(field, record.get(field)) for shown, field in fields
    }
    if record.kind == "Ticket":
        detail["actor_id"] = str(account.user.id) if account.user is not None else "-1"
        detail["via"] = {"channel": (record.get("via") or {}).get("channel")}
    return detail


def _body(account: Account, name: str, subject: str, detail: Json, event: Json) -> bytes:
    body = {
        "type": f"{PREFIX}{name}",
        "account_id": account.account_id,
        "id": account.store.next_uuid(),
        "time": account.clock.iso(),
        "zendesk_event_version": VERSION,
        "subject": subject,
        "detail": detail,
        "event": event,
    }
    return json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")


def _value(field: str, value: object) -> object:
    """A value as events have it: ids as texts, some names in capitals."""
    if isinstance(value, int) and not isinstance(value, bool) and field.endswith("_id"):
        return str(value)
    return value.upper() if isinstance(value, str) and field in CAPITALS else value
