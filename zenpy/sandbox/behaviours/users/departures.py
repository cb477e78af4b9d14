"""What becomes of tickets when an agent leaves the account or a group, and who may not leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.problems import invalid_record

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record


def check_departure(account: Account, user: Record) -> None:
    """Refuse to delete the owner of the account, and who still waits for an answer.

    Raises:
        Problem: a 422.
    """
    if user.id == account.owner_id:
        raise invalid_record("base", "The owner of the account cannot be deleted")
    waiting = [one for one in account.store.all("Ticket", requester_id=user.id) if one["status"] != "closed"]
    if waiting:
        text = f"User is requester on {len(waiting)} ticket(s) that are not closed."
        raise invalid_record("base", text, "UserHasOpenTickets")


def hand_over_tickets(account: Account, agent: Record) -> None:
    """Give the tickets of a deleted agent to who deletes them, or to the oldest agent of the group."""
    for ticket in account.store.all("Ticket", assignee_id=agent.id):
        if ticket["status"] != "closed":
            members = _members(account, ticket.get("group_id"), agent.id)
            me = account.user.id if account.user is not None else None
            heir = me if me in members else min(members, default=None)
            _assign(account, ticket, heir)


def leave_group(account: Account, membership: Record) -> None:
    """Take an agent off the tickets of a group; solved ones get the first member of the group."""
    group, agent = membership["group_id"], membership["user_id"]
    for ticket in account.store.all("Ticket", assignee_id=agent, group_id=group):
        if ticket["status"] == "closed":
            continue
        members = _members(account, group, agent) if ticket["status"] == "solved" else []
        _assign(account, ticket, members[0] if members else None)


def _members(account: Account, group_id: object, but: int) -> list[int]:
    """The agents of a group, in the order in which they came to it."""
    if group_id is None:
        return []
    memberships = account.store.all("GroupMembership", group_id=group_id)
    return [one["user_id"] for one in memberships if one["user_id"] != but]


def _assign(account: Account, ticket: Record, agent_id: int | None) -> None:
    ticket["assignee_id"] = agent_id
    account.store.touch(ticket)
