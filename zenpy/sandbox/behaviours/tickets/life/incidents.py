"""Problems and their incidents: one knows of the other, and incidents are solved together with their problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record


def incidents_of(account: Account, problem: Record) -> list[Record]:
    """The tickets that are incidents of a problem."""
    return account.store.all("Ticket", problem_id=problem.id)


def mark_problems(account: Account, *problem_ids: object) -> None:
    """Let problems say whether they have incidents. Their `updated_at` stays."""
    for key in problem_ids:
        problem = account.store.get("Ticket", key) if key is not None else None
        if problem is not None:
            has_incidents = bool(incidents_of(account, problem))
            if problem.get("has_incidents") != has_incidents:
                problem["has_incidents"] = has_incidents
                problem.stamp = account.clock.timestamp()


def unsolved_incidents(account: Account, problem: Record) -> list[Record]:
    """The incidents that are to be solved together with a problem."""
    if problem.get("type") != "problem":
        return []
    return [one for one in incidents_of(account, problem) if one["status"] not in ("solved", "closed")]
