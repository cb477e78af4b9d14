"""Automations: each hour, those whose conditions hold act on tickets.

The sandbox looks at an hour only where something can happen in it: when its clock has moved far ahead, most hours have
no ticket whose time has come.
"""

from __future__ import annotations

import heapq
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from zenpy.sandbox.rules.conditions import BUSINESS, HOURS, all_hold, as_text, listed
from zenpy.sandbox.rules.moments import moment_of
from zenpy.sandbox.rules.performing import perform, via_of
from zenpy.sandbox.rules.subject import TicketSubject
from zenpy.sandbox.rules.triggers import in_order, run_triggers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

HOUR = timedelta(hours=1)
#: An automation acts on so many tickets in an hour; the others have to wait for the next one.
MOST_IN_AN_HOUR = 1_000
#: All automations together act so often on one ticket.
MOST_FOR_A_TICKET = 100
#: The user whom Zendesk names where a rule has acted by itself.
SYSTEM_USER = -1


class Automations:
    """The automations of an account, between two moments of its clock.

    Args:
        account: The account; its clock must be at the first moment.
        until: The last moment.
    """

    def __init__(self, account: Account, until: datetime) -> None:
        self.account = account
        self.until = until
        self.rules = in_order(account, "Automation")
        #: What has to be looked at: the hour, the place of the automation and the ticket.
        self._due: list[tuple[datetime, int, int, str]] = []
        self._spent: dict[tuple[datetime, int], int] = {}

    def run(self) -> Iterator[datetime]:
        """Yield each hour at which something may happen, and run the automations when the caller goes on."""
        first = next_hour(self.account.clock.now())
        if not self.rules or first > self.until:
            return
        for ticket in self.account.store.all("Ticket"):
            self._plan(ticket, first)
        while self._due and self._due[0][0] <= self.until:
            hour = self._due[0][0]
            yield hour
            while self._due and self._due[0][0] == hour:
                _, place, _, key = heapq.heappop(self._due)
                ticket_now = self.account.store.get("Ticket", key)
                if ticket_now is not None:
                    self._look_at(hour, place, ticket_now)

    def _plan(self, ticket: Record, hour: datetime) -> None:
        """Have every automation look at a ticket in an hour."""
        if ticket.get("status") != "closed":
            for place in range(len(self.rules)):
                self._add(hour, place, ticket)

    def _add(self, hour: datetime, place: int, ticket: Record) -> None:
        heapq.heappush(self._due, (hour, place, ticket.serial, ticket.key))

    def _look_at(self, hour: datetime, place: int, ticket: Record) -> None:
        rule = self.rules[place]
        if ticket.get("status") == "closed" or int(ticket.notes.get("automated", "0")) >= MOST_FOR_A_TICKET:
            return
        conditions = rule.get("conditions") or {}
        if not all_hold(conditions, TicketSubject(self.account, ticket, ticket)):
            coming = _next_look(self.account, ticket, conditions, hour)
            if coming is not None:
                self._add(coming, place, ticket)
            return
        if self._spent.get((hour, place), 0) >= MOST_IN_AN_HOUR:
            self._add(hour + HOUR, place, ticket)
            return
        self._spent[hour, place] = self._spent.get((hour, place), 0) + 1
        ticket.note(automated=str(int(ticket.notes.get("automated", "0")) + 1))
        act(self.account, rule, ticket)
        self._plan(ticket, hour + HOUR)


def act(account: Account, rule: Record, ticket: Record) -> None:
    """Let an automation act on a ticket: it writes an audit of its own, and triggers run after it."""
    former, account.user = account.user, None
    try:
        before = remember(ticket)
        events, changed = perform(account, rule, ticket, None)
        if not events:
            return
        audit = account.store.create("Audit", {}, {"ticket_id": ticket.key})
        metadata: Json = {"system": {}, "custom": {}}
        audit.update(
            ticket_id=ticket.id, author_id=SYSTEM_USER, events=events, via=via_of(rule), metadata=metadata
        )
        if changed:
            run_triggers(account, ticket, before, None, audit)
    finally:
        account.user = former


def remember(ticket: Record) -> Json:
    """The fields of a ticket before a change, as conditions ask for them; a custom field by its id."""
    return {**ticket, **{str(one.get("id")): one.get("value") for one in ticket.get("custom_fields") or []}}


def next_hour(moment: datetime) -> datetime:
    """The next full hour, at which automations run."""
    return moment.replace(minute=0, second=0, microsecond=0) + HOUR


def _next_look(
    account: Account, ticket: Record, conditions: Mapping[str, object], hour: datetime
) -> datetime | None:
    """The next hour at which a condition about hours may come true; None if none can without a change of the ticket."""
    found: list[datetime] = []
    for one in listed(conditions, "all") + listed(conditions, "any"):
        field, operator = str(one.get("field")), str(one.get("operator"))
        if operator.startswith("within_") or field.endswith(("business_hours", "schedule")):
            return hour + HOUR
        if field not in HOURS or not as_text(one.get("value")).isdigit():
            continue
        moment = moment_of(account, ticket, field)
        if moment is None:
            continue
        if operator.endswith(BUSINESS):
            return hour + HOUR
        hours = timedelta(hours=min(int(as_text(one.get("value"))), 1_000_000))
        turns = (moment - hours, moment - hours - HOUR, moment) if field.startswith("until_") else (moment + hours, moment)
        found += [_hour_after(turn) for turn in turns if _hour_after(turn) > hour]
    return min(found, default=None)


def _hour_after(moment: datetime) -> datetime:
    """The first full hour that is not before a moment."""
    floor = moment.replace(minute=0, second=0, microsecond=0)
    return floor if floor == moment else floor + HOUR
