"""Triggers: after each write of a ticket, those whose conditions hold act on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.rules.conditions import all_hold
from zenpy.sandbox.rules.performing import perform
from zenpy.sandbox.rules.subject import TicketSubject

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


def in_order(account: Account, kind: str) -> list[Record]:
    """The active rules of a kind in the order in which they run; triggers by their categories first."""
    active = [rule for rule in account.store.all(kind) if rule.get("active") is not False]
    if not active:
        return []
    places = {one.key: one.get("position") or 0 for one in account.store.all("TriggerCategory")}

    def place(rule: Record) -> tuple[int, int, int]:
        category = places.get(str(rule.get("category_id")), 0) if kind == "Trigger" else 0
        position = rule.get("position")
        return category, position if isinstance(position, int) else 10_000, rule.place

    return sorted(active, key=place)


def run_triggers(
    account: Account, ticket: Record, before: Json | None, comment: Record | None, audit: Record
) -> None:
    """Run the triggers of the account after a write of a ticket.

    They run in their order. When one has changed the ticket, they start over; each acts once in an update.

    Args:
        account: The account of the ticket.
        ticket: The ticket after the write.
        before: Its fields before; None if the ticket is new.
        comment: The comment that was added.
        audit: The audit of the write, which gets the events of the triggers.
    """
    triggers = in_order(account, "Trigger")
    update = "Create" if before is None else "Change"
    subject = TicketSubject(account, ticket, before, comment, update, account.user)
    place = 0
    while place < len(triggers):
        if not all_hold(triggers[place].get("conditions") or {}, subject):
            place += 1
            continue
        rule = triggers.pop(place)
        events, changed = perform(account, rule, ticket, account.user)
        if events:
            audit["events"] = [*audit["events"], *events]
        if changed:
            place = 0
