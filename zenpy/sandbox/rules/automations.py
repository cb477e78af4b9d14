"""Automations: each hour, those whose conditions hold act on tickets.

The sandbox looks at an hour only where something can happen in it: when its clock has moved far ahead, most hours have
no ticket whose time has come.
"""

from __future__ import annotations

import heapq
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from zenpy.sandbox.account.record import Record
from zenpy.sandbox.rules.conditions import BUSINESS, HOURS, all_hold, as_text, listed
from zenpy.sandbox.rules.moments import moment_of
from zenpy.sandbox.rules.performing import perform, via_of
from zenpy.sandbox.rules.subject import TicketSubject
from zenpy.sandbox.rules.triggers import in_order
from zenpy.sandbox.rules.written import ticket_written
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.message import Json

HOUR = timedelta(hours=1)
#: An automation acts on so many tickets in an hour; the others have to wait for the next one.
MOST_IN_AN_HOUR = 1_000
#: All automations together act so often on one ticket.
MOST_FOR_A_TICKET = 100
#: The user whom Zendesk names where a rule has acted by itself.
SYSTEM_USER = -1

#: What Zendesk does whatever the automations are: it closes a ticket 28 days after it was solved.
CLOSE_SOLVED = Record(
    "Automation",
    "0",
    {
        "id": 0,
        "title": "Close solved tickets",
        "conditions": {
            "all": [
                {"field": "status", "operator": "is", "value": "solved"},
                {"field": "SOLVED", "operator": "greater_than", "value": str(28 * 24)},
            ]
        },
        "actions": [{"field": "status", "value": "closed"}],
    },
    {},
    0,
)


class Automations:
    """The automations of an account, between two moments of its clock.

    Args:
        account: The account.
        since: The first moment; what is due in its hour counts as done.
        until: The last moment.
    """

    def __init__(self, account: Account, since: datetime, until: datetime) -> None:
        self.account = account
        self.since = since
        self.until = until
        self.rules: list[Record] = [*in_order(account, "Automation"), CLOSE_SOLVED]
        #: What has to be looked at: the hour, the place of the automation and the ticket.
        self._due: list[tuple[datetime, int, int, str]] = []
        self._spent: dict[tuple[datetime, int], int] = {}

    def hours(self) -> Iterator[datetime]:
        """The hours at which something may happen; each has to be `run` before the next one is known."""
        first = next_hour(self.since)
        for ticket in self.account.store.all("Ticket"):
            self._plan(ticket, first)
        while self._due and self._due[0][0] <= self.until:
            yield self._due[0][0]

    def run(self, hour: datetime) -> None:
        """Run the automations of one hour."""
        while self._due and self._due[0][0] <= hour:
            _, place, _, key = heapq.heappop(self._due)
            ticket = self.account.store.get("Ticket", key)
            if ticket is not None:
                self._look_at(hour, place, ticket)

    def _plan(self, ticket: Record, hour: datetime) -> None:
        """Have every automation look at a ticket in an hour."""
        status = ticket.get("status")
        if status != "closed":
            for place, rule in enumerate(self.rules):
                if rule is not CLOSE_SOLVED or status == "solved":
                    self._add(hour, place, ticket)

    def _add(self, hour: datetime, place: int, ticket: Record) -> None:
        heapq.heappush(self._due, (hour, place, ticket.place, ticket.key))

    def _look_at(self, hour: datetime, place: int, ticket: Record) -> None:
        rule, acted = self.rules[place], int(ticket.notes.get("automated", "0"))
        if ticket.get("status") == "closed" or (acted >= MOST_FOR_A_TICKET and rule is not CLOSE_SOLVED):
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
        ticket.note(automated=str(acted + 1))
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
            ticket_written(account, ticket, before, None, audit)
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
        if field not in HOURS or not is_id(as_text(one.get("value"))):
            continue
        moment = moment_of(account, ticket, field)
        if operator.endswith(BUSINESS) or (field.endswith("sla_next_breach_at") and "slas" in ticket.notes):
            return hour + HOUR
        if moment is None:
            continue
        hours = timedelta(hours=min(int(as_text(one.get("value"))), 1_000_000))
        turns = (
            (moment - hours, moment - hours - HOUR, moment)
            if field.startswith("until_")
            else (moment + hours, moment)
        )
        # At the turn itself, nothing is "greater" yet; so the hour after it is looked at as well.
        looks = [_hour_after(turn) + HOUR * later for turn in turns for later in (0, 1)]
        found += [look for look in looks if look > hour]
    return min(found, default=None)


def _hour_after(moment: datetime) -> datetime:
    """The first full hour that is not before a moment."""
    floor = moment.replace(minute=0, second=0, microsecond=0)
    return floor if floor == moment else floor + HOUR
