"""Ticket metrics: how often and when a ticket was answered, assigned, solved and reopened, and how long that took."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.tickets.values import is_agent
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import parse_id

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

NEVER: Json = {"calendar": None, "business": None}
DONE = ("solved", "closed")
DURATIONS = ("reply_time_in_minutes", "first_resolution_time_in_minutes", "full_resolution_time_in_minutes")
#: In which statuses somebody waits, by the metric that counts it.
WAITING: dict[str, tuple[str, ...]] = {
    "agent_wait_time_in_minutes": ("pending",),
    "requester_wait_time_in_minutes": ("new", "open", "hold"),
    "on_hold_time_in_minutes": ("hold",),
}


@answers("GET tickets/{}/metrics", "GET ticket_metrics/{}")
def show_metrics(call: Call) -> Answer:
    """The metrics with the id of their ticket, or with their own id."""
    found = call.store.first("TicketMetric", ticket_id=parse_id(call.args[0])) or call.need(
        "TicketMetric", call.args[0]
    )
    return call.one(found)


def metric_of(account: Account, ticket: Record) -> Record:
    """The metrics of a ticket."""
    (metric,) = account.store.under("TicketMetric", "ticket_id", ticket.id)
    return metric


def start_metric(account: Account, ticket: Record) -> None:
    """Make the metrics of a new ticket."""
    metric, now = account.store.create("TicketMetric", {}, {"ticket_id": ticket.key}), account.clock.iso()
    has_group, is_assigned = ticket.get("group_id") is not None, ticket.get("assignee_id") is not None
    metric.update(ticket_id=ticket.id, reopens=0, replies=0)
    metric.update(group_stations=int(has_group), assignee_stations=int(is_assigned))
    metric.update(status_updated_at=now, custom_status_updated_at=now, requester_updated_at=now)
    metric.update(latest_comment_added_at=now, assignee_updated_at=now if is_assigned else None)
    assigned_at = now if is_assigned else None
    metric.update(assigned_at=assigned_at, initially_assigned_at=assigned_at)
    solved_at = now if ticket["status"] in DONE else None
    metric.update(solved_at=solved_at, **{name: dict(NEVER) for name in DURATIONS})
    metric.update({name: {"calendar": 0, "business": 0} for name in WAITING})


def update_metric(account: Account, ticket: Record, before: Json, comment: Record | None) -> None:
    """Count a change of a ticket; `before` are its fields before the change."""
    metric, now = metric_of(account, ticket), account.clock.iso()
    if ticket["status"] != before.get("status"):
        _count_status(account, metric, ticket, str(before.get("status")))
    if ticket.get("custom_status_id") != before.get("custom_status_id"):
        metric["custom_status_updated_at"] = now
    if ticket.get("group_id") not in (None, before.get("group_id")):
        metric["group_stations"] = (metric.get("group_stations") or 0) + 1
    if ticket.get("assignee_id") not in (None, before.get("assignee_id")):
        metric.update(assigned_at=now, initially_assigned_at=metric.get("initially_assigned_at") or now)
        metric["assignee_stations"] = (metric.get("assignee_stations") or 0) + 1
    writer = account.user.id if account.user is not None else None
    for person in ("requester", "assignee"):
        if writer is not None and writer == ticket.get(f"{person}_id"):
            metric[f"{person}_updated_at"] = now
    if comment is not None:
        metric["latest_comment_added_at"] = now
        if comment["public"] and is_agent(account.store.get("User", comment["author_id"])):
            metric["replies"] = (metric.get("replies") or 0) + 1
            _set_once(account, metric, "reply_time_in_minutes", ticket["created_at"])
    account.store.touch(metric)


def _count_status(account: Account, metric: Record, ticket: Record, former: str) -> None:
    """Count a change of the status: how long the former one lasted, and whether the ticket is solved or open again."""
    now, since = account.clock.iso(), metric.get("status_updated_at") or ticket["created_at"]
    minutes = _minutes(since, account.clock.now())
    for name, statuses in WAITING.items():
        if former in statuses:
            passed = ((metric.get(name) or {}).get("calendar") or 0) + minutes
            metric[name] = {"calendar": passed, "business": passed}
    metric["status_updated_at"] = now
    if ticket["status"] in DONE and former not in DONE:
        metric["solved_at"] = now
        _set_once(account, metric, "first_resolution_time_in_minutes", ticket["created_at"])
        took = _minutes(ticket["created_at"], account.clock.now())
        metric["full_resolution_time_in_minutes"] = {"calendar": took, "business": took}
    elif former == "solved" and ticket["status"] not in DONE:
        metric.update(reopens=(metric.get("reopens") or 0) + 1, solved_at=None)


def _set_once(account: Account, metric: Record, name: str, since: object) -> None:
    if (metric.get(name) or {}).get("calendar") is None:
        took = _minutes(since, account.clock.now())
        metric[name] = {"calendar": took, "business": took}


def _minutes(since: object, now: datetime) -> int:
    """How many minutes have passed; 0 if a test has given a ticket a time that is none, or one to come."""
    try:
        start = datetime.fromisoformat(str(since))
    except ValueError:
        return 0
    start = start if start.tzinfo else start.replace(tzinfo=now.tzinfo)
    return max(0, int((now - start).total_seconds() // 60))
