"""The history of a ticket, read from its audits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record


@dataclass(frozen=True)
class Step:
    """One write of a ticket.

    Attributes:
        at: When it was made.
        status: The status after it.
        said: Who has commented in public: `agent`, `customer`, or nobody.
    """

    at: datetime
    status: str
    said: str = ""


def parse_moment(text: object) -> datetime | None:
    """A moment of a record; None if there is none."""
    if not isinstance(text, str) or not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def audits_of(account: Account, ticket: Record) -> list[Record]:
    """The audits of a ticket, oldest first."""
    return account.store.under("Audit", "ticket_id", ticket.key)


def steps_of(account: Account, ticket: Record) -> list[Step]:
    """The writes of a ticket, oldest first."""
    return list(_steps(account, ticket))


def _steps(account: Account, ticket: Record) -> Iterator[Step]:
    status = "new"
    for audit in audits_of(account, ticket):
        moment = parse_moment(audit.get("created_at"))
        said = ""
        for event in audit.get("events") or []:
            if event.get("field_name") == "status":
                status = str(event.get("value"))
            elif event.get("type") == "Comment" and event.get("public"):
                said = _side_of(account, ticket, event.get("author_id"))
        if moment is not None:
            yield Step(moment, status, said)


def _side_of(account: Account, ticket: Record, author_id: object) -> str:
    """Whether a comment is one of the customer: of the requester, or of another end user."""
    author = account.store.table("User").find(str(author_id))
    if author_id == ticket.get("requester_id") or author is None:
        return "customer"
    return "customer" if author.get("role") == "end-user" else "agent"


def changes_of(account: Account, ticket: Record, field: str) -> Iterator[tuple[datetime, object]]:
    """The values that a field was set to, each with its moment, newest first."""
    for audit in reversed(audits_of(account, ticket)):
        moment = parse_moment(audit.get("created_at"))
        for event in reversed(audit.get("events") or []):
            if moment is not None and event.get("field_name") == field:
                yield moment, event.get("value")
