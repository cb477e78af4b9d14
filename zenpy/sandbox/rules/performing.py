"""What a rule does to a ticket: it writes, and its traces go into the history of the ticket; it notifies."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from zenpy.sandbox.outbox import Notification
from zenpy.sandbox.problems import Problem
from zenpy.sandbox.rules.actions import plan_actions
from zenpy.sandbox.rules.history import audits_of
from zenpy.sandbox.rules.sending.placeholders import render
from zenpy.sandbox.rules.sending.targets import call_target
from zenpy.sandbox.rules.sending.webhooks import call_webhook

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

#: How the action is called that asks the requester for a rating.
OFFER = "satisfaction_score"


def via_of(rule: Record) -> Json:
    """Where an event comes from that a rule has caused."""
    source: Json = {"id": rule.id, "title": rule.get("title"), "deleted": False}
    if rule.kind == "Trigger":
        source["revision_id"] = int(rule.notes.get("revision", "1"))
    return {"channel": "rule", "source": {"from": source, "to": {}, "rel": rule.kind.lower()}}


def perform(account: Account, rule: Record, ticket: Record, actor: Record | None) -> tuple[list[Json], bool]:
    """Carry out the actions of a rule. Return the events for the history, and whether the ticket has changed."""
    plan = plan_actions(account, rule.get("actions") or [], ticket, actor)
    if plan.comment.get("body"):
        plan.changes["comment"] = plan.comment
    via = via_of(rule)
    events = (
        [{**event, "via": via} for event in write(account, rule, ticket, plan.changes)]
        if plan.changes
        else []
    )
    changed = bool(events)
    for name, value in plan.notices:
        found = _notify(account, rule, ticket, actor, name, value)
        events += [{"id": account.store.next_id(), "via": via, **event} for event in found]
    return events, changed


def write(account: Account, rule: Record, ticket: Record, changes: Json) -> list[Json]:
    """Write what a rule changes. Return the events of the history; none if nothing has changed.

    A change that the ticket refuses is left out.
    """
    known = audits_of(account, ticket)
    account.acting, former = rule, account.acting
    try:
        with account.transaction():
            account.behaviour_of("Ticket").update(ticket, changes)
    except Problem:
        return []
    finally:
        account.acting = former
    events: list[Json] = []
    for audit in audits_of(account, ticket)[len(known) :]:
        events += audit.get("events") or []
        account.store.remove(audit)
    return events


def _notify(
    account: Account, rule: Record, ticket: Record, actor: Record | None, name: str, value: object
) -> list[Json]:
    """Send a notification. Return its events."""
    values = value if isinstance(value, list) else [value]
    match name:
        case "notification_user" | "notification_group":
            return _mail(account, rule, ticket, actor, name, [str(one) for one in values])
        case "notification_webhook":
            return _call(account, ticket, actor, values)
        case "notification_target":
            return _call_target(account, ticket, actor, values)
    if name == OFFER and (ticket.get("satisfaction_rating") or {}).get("score") in (None, "unoffered"):
        ticket["satisfaction_rating"] = {"score": "offered"}
    return []


def _mail(
    account: Account, rule: Record, ticket: Record, actor: Record | None, name: str, values: list[str]
) -> list[Json]:
    to, subject, body = [*values, "", "", ""][:3]
    recipients = _recipients(account, ticket, actor, to, in_group=name == "notification_group")
    if not recipients:
        return []
    shown = (render(account, text, ticket, actor) for text in (subject, body))
    account.outbox.notify(Notification(name, ticket.id, rule.id, tuple(recipients), *shown))
    # The history keeps the texts with their placeholders.
    return [{"type": "Notification", "subject": subject, "body": body, "recipients": recipients}]


def _recipients(account: Account, ticket: Record, actor: Record | None, to: str, in_group: bool) -> list[int]:
    store = account.store
    if in_group:
        group = ticket.get("group_id") if to == "group_id" else to
        members = store.all("GroupMembership")
        return [one["user_id"] for one in members if str(one["group_id"]) == str(group)]
    match to:
        case "requester_id" | "assignee_id" | "submitter_id":
            found = [ticket.get(to)]
        case "requester_and_ccs":
            found = [ticket.get("requester_id"), *(ticket.get("email_cc_ids") or [])]
        case "current_user":
            found = [actor.id if actor is not None else None]
        case "all_agents":
            found = [one.id for one in store.all("User") if one.get("role") in ("agent", "admin")]
        case _:
            user = store.get("User", to)
            found = [user.id if user is not None else None]
    return list(dict.fromkeys(one for one in found if one is not None))


def _call(account: Account, ticket: Record, actor: Record | None, values: list[object]) -> list[Json]:
    webhook = account.store.get("Webhook", values[0] if values else "")
    if webhook is None:
        return []
    template = values[1] if len(values) > 1 else None
    form = str(webhook.get("request_format") or "json")
    body: bytes | list[list[str]] | None = None
    if isinstance(template, list):
        pairs = [[str(part) for part in one] for one in template if isinstance(one, list) and len(one) == 2]
        body = [[name, render(account, text, ticket, actor)] for name, text in pairs]
    elif template is not None:
        body = render(account, str(template), ticket, actor, form).encode("utf-8", "replace")
    call_webhook(account, webhook, body)
    shown = body.decode() if isinstance(body, bytes) else json.dumps(body)
    return [{"type": "External", "resource": webhook.key, "body": shown}]


def _call_target(account: Account, ticket: Record, actor: Record | None, values: list[object]) -> list[Json]:
    """Tell a target, which is the older form of a webhook."""
    target = account.store.get("Target", values[0] if values else "")
    if target is None:
        return []
    text = render(account, str(values[1]) if len(values) > 1 else "", ticket, actor)
    call_target(account, target, render(account, str(target.get("target_url") or ""), ticket, actor), text)
    return [{"type": "External", "resource": target.key, "body": text}]
