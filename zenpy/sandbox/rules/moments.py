"""The moments of a ticket from which conditions count hours: when it was made, set to a status, assigned, or is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.rules.history import audits_of, changes_of, parse_moment
from zenpy.sandbox.rules.slas.policies import breaches_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record

STATUSES: Mapping[str, str] = {name: name.lower() for name in ("OPEN", "PENDING", "HOLD", "SOLVED", "CLOSED")}


def moment_of(account: Account, ticket: Record, field: str) -> datetime | None:
    """The moment that a condition about hours counts from or to; None if there is none."""
    name = field.removeprefix("until_")
    if name in STATUSES:
        return _became(account, ticket, STATUSES[name])
    match name:
        case "NEW":
            return parse_moment(ticket.get("created_at"))
        case "updated_at":
            return parse_moment(ticket.get("updated_at"))
        case "due_date" | "due_at":
            return parse_moment(ticket.get("due_at"))
        case "assigned_at":
            return _last_change(account, ticket, "assignee_id", ticket.get("assignee_id"))
        case "requester_updated_at" | "assignee_updated_at":
            return _last_write_by(account, ticket, ticket.get(name.replace("updated_at", "id")))
        case "sla_next_breach_at":
            return _breach(account, ticket, field.startswith("until_"))
    return None


def _became(account: Account, ticket: Record, status: str) -> datetime | None:
    """When the ticket was last set to a status."""
    return _last_change(account, ticket, "status", status)


def _last_change(account: Account, ticket: Record, field: str, wanted: object) -> datetime | None:
    if wanted is None:
        return None
    for moment, value in changes_of(account, ticket, field):
        if value == wanted or str(value) == str(wanted):
            written = parse_moment(ticket.get("updated_at"))
            # A ticket that a test has put there may be older than its history.
            return min(moment, written) if written is not None else moment
    return None


def _last_write_by(account: Account, ticket: Record, user_id: object) -> datetime | None:
    for audit in reversed(audits_of(account, ticket)):
        if user_id is not None and audit.get("author_id") == user_id:
            return parse_moment(audit.get("created_at"))
    return None


def _breach(account: Account, ticket: Record, coming: bool) -> datetime | None:
    """The next breach of an SLA, or the last one that has been."""
    now = account.clock.now()
    found = [moment for moment in breaches_of(account, ticket) if (moment > now) == coming]
    return (min(found) if coming else max(found)) if found else None
