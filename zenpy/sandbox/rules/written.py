"""What happens after a write of a ticket: triggers run, and SLA policies are compared with the ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.rules.conditions import all_hold
from zenpy.sandbox.rules.slas.groups import assign_group_policy, is_watched, policy_holds
from zenpy.sandbox.rules.slas.policies import assign_policy
from zenpy.sandbox.rules.subject import TicketSubject
from zenpy.sandbox.rules.triggers import in_order, run_triggers

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


def ticket_written(
    account: Account, ticket: Record, before: Json | None, comment: Record | None, audit: Record
) -> None:
    """Do what follows a write of a ticket; nothing if a rule has made it, or if the ticket is imported.

    Args:
        account: The account of the ticket.
        ticket: The ticket after the write.
        before: Its fields before, a custom field by its id; None if the ticket is new.
        comment: The comment that was added.
        audit: The audit of the write, which gets the events of the triggers.
    """
    if account.acting is not None or account.operation.startswith("ticket_import"):
        return
    run_triggers(account, ticket, before, comment, audit)
    match_policy(account, ticket)
    match_group_policy(account, ticket)


def match_policy(account: Account, ticket: Record) -> None:
    """Give a ticket the first SLA policy whose filter holds."""
    policies = in_order(account, "SlaPolicy")
    if not policies and "slas" not in ticket.notes:
        return
    subject = TicketSubject(account, ticket, ticket)
    found = next((one for one in policies if all_hold(one.get("filter") or {}, subject)), None)
    assign_policy(account, ticket, found)


def match_group_policy(account: Account, ticket: Record) -> None:
    """Give a ticket the first group SLA policy whose filter holds."""
    policies = in_order(account, "GroupSlaPolicy")
    if not policies and not is_watched(ticket):
        return
    subject = TicketSubject(account, ticket, ticket)
    found = next((one for one in policies if policy_holds(one, subject)), None)
    assign_group_policy(account, ticket, found)
