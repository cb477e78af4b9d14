"""Tickets with conversations: written, answered, solved and rated over the months."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.tickets.audits import snapshot, write_audit
from zenpy.sandbox.behaviours.tickets.comments import write_comment
from zenpy.sandbox.populating.companies import PLACES
from zenpy.sandbox.populating.conversations import (
    AGENT_REPLIES,
    BLAME,
    CLOSINGS,
    CUSTOMER_REPLIES,
    GREETINGS,
    NOTES,
    PRAISE,
    TOPICS,
    facts_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from random import Random

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.message import Json

#: How often tickets have a status, by how many days old they are.
YOUNG = {"new": 30, "open": 35, "pending": 18, "hold": 2, "solved": 15}
MIDDLE = {"new": 2, "open": 15, "pending": 15, "hold": 5, "solved": 63}
OLD = {"open": 2, "pending": 3, "hold": 2, "solved": 93}
CHANNELS = {"email": 55, "web": 25, "api": 10, "chat": 10}
PRIORITIES: dict[str | None, int] = {None: 45, "low": 12, "normal": 28, "high": 11, "urgent": 4}
MORE_TAGS = ("follow_up", "escalated", "callback", "wholesale", "mobile_app", "returning_customer")
#: The types of custom fields that are filled in.
CUSTOM_TYPES = {"checkbox", "integer", "decimal", "date", "tagger", "multiselect", "text", "textarea"}
#: After how many days a solved ticket is closed.
CLOSED_AFTER = timedelta(days=4)
RATED = 0.35
GOOD = 0.84


def _weighted(chance: Random, weights: dict[str, int]) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]


class Desk:
    """Where tickets are worked on.

    Args:
        account: Where they are added.
        clock: The clock of the account; it stands at the moment of each ticket, and moves with its conversation.
        chance: The source of chance.
        people: Who takes part: agents, and customers who write.
        end: The present moment, before which everything happens.
    """

    def __init__(
        self, account: Account, clock: Clock, chance: Random, people: Sequence[Record], end: datetime
    ) -> None:
        self._account, self._store = account, account.store
        self._clock, self._chance, self._end = clock, chance, end
        self._agents = [one for one in people if one["role"] == "agent"] or [
            one for one in [account.owner] if one
        ]
        self._customers = [one for one in people if one["role"] == "end-user"] or list(people)
        self._fields = [one for one in self._store.rows("TicketField") if one.get("type") in CUSTOM_TYPES]

    def add_ticket(self) -> None:
        """Add a ticket that begins now, with all that has happened to it until the present moment."""
        chance, begins = self._chance, self._clock.now()
        topic, requester = chance.choice(TOPICS), chance.choice(self._customers)
        case = chance.randrange(len(topic.subjects))
        facts = facts_of(chance, chance.choice(PLACES))
        age = self._end - begins
        status = _weighted(chance, YOUNG if age.days < 4 else MIDDLE if age.days < 30 else OLD)
        agent = chance.choice(self._agents) if status != "new" else None
        opening = (
            f"{chance.choice(GREETINGS)}\n\n{topic.openings[case].format(**facts)}\n\n{requester['name']}"
        )
        ticket = self._store.put(
            "Ticket",
            {
                "subject": topic.subjects[case].format(**facts),
                "description": opening.strip(),
                "status": "open" if agent else "new",
                "type": topic.type if chance.random() < 0.7 else None,
                "priority": chance.choices(list(PRIORITIES), list(PRIORITIES.values()))[0],
                "tags": [topic.tag, *chance.sample(MORE_TAGS, chance.choice((0, 0, 0, 1, 1, 2)))],
                "requester_id": requester.id,
                "assignee_id": agent.id if agent is not None else None,
                "group_id": agent.get("default_group_id") if agent is not None else None,
                "via": {
                    "channel": _weighted(chance, CHANNELS),
                    "source": {"from": {}, "to": {}, "rel": None},
                },
                "custom_fields": [{"id": field.id, "value": self._value_of(field)} for field in self._fields],
            },
        )
        self._account.behaviour_of("Ticket").complete(ticket)
        if agent is None:
            return
        self._talk(
            ticket,
            agent,
            requester,
            [topic.answers[case].format(**facts), *self._turns(facts)],
            status,
        )
        self._finish(ticket, agent, status)

    def _turns(self, facts: dict[str, str]) -> list[str]:
        """What is said after the first answer: the customer and the agent in turn."""
        parts = (CUSTOMER_REPLIES, AGENT_REPLIES)
        number = self._chance.choice((0, 0, 1, 2, 2, 3, 4))
        return [self._chance.choice(parts[turn % 2]).format(**facts) for turn in range(number)]

    def _talk(self, ticket: Record, agent: Record, requester: Record, texts: list[str], status: str) -> None:
        for turn, text in enumerate(texts):
            if not self._wait(self._chance.expovariate(1 / 9)):
                return
            author = requester if turn % 2 else agent
            self._comment(ticket, {"body": text, "author_id": author.id, "public": True})
        if self._chance.random() < 0.15 and self._wait(0.5):
            note = self._chance.choice(NOTES).format(**facts_of(self._chance, self._chance.choice(PLACES)))
            self._comment(ticket, {"body": note, "author_id": agent.id, "public": False})
        if status == "solved" and self._wait(self._chance.expovariate(1 / 12)):
            self._comment(
                ticket, {"body": self._chance.choice(CLOSINGS), "author_id": agent.id, "public": True}
            )

    def _finish(self, ticket: Record, agent: Record, status: str) -> None:
        """Give a ticket the status with which it has ended, and perhaps the rating of its requester."""
        self._change(ticket, status)
        (metric,) = self._store.under("TicketMetric", "ticket_id", ticket.key)
        comments = self._store.under("Comment", "ticket_id", ticket.key)
        replies = sum(one["author_id"] == agent.id and one["public"] for one in comments)
        metric.update(
            replies=replies, assignee_stations=1, group_stations=1, assigned_at=ticket["created_at"]
        )
        if status != "solved":
            return
        metric["solved_at"] = self._clock.iso()
        if self._chance.random() < RATED and self._wait(self._chance.expovariate(1 / 20)):
            self._rate(ticket)
        if self._end - self._clock.now() > CLOSED_AFTER:
            self._clock.put(self._clock.now() + CLOSED_AFTER)
            self._change(ticket, "closed")

    def _rate(self, ticket: Record) -> None:
        is_good = self._chance.random() < GOOD
        score, comment = (
            ("good", self._chance.choice(PRAISE)) if is_good else ("bad", self._chance.choice(BLAME))
        )
        people = {name: ticket[name] for name in ("requester_id", "assignee_id", "group_id")}
        rating = self._store.put(
            "SatisfactionRating",
            {"score": score, "comment": comment, "ticket_id": ticket.id, **people},
            {"ticket_id": ticket.key},
        )
        ticket["satisfaction_rating"] = {"id": rating.id, "score": score, "comment": comment}
        self._store.touch(ticket)

    def _change(self, ticket: Record, status: str) -> None:
        if ticket["status"] == status:
            return
        before = snapshot(ticket)
        ticket["status"] = status
        category = "solved" if status == "closed" else status
        custom = self._store.first("CustomStatus", status_category=category, default=True)
        ticket["custom_status_id"] = custom.id if custom is not None else None
        write_audit(
            self._account, ticket, {**before, "custom_status_id": ticket["custom_status_id"]}, None, {}
        )
        self._store.touch(ticket)

    def _comment(self, ticket: Record, sent: Json) -> None:
        comment = write_comment(self._account, ticket, sent, False)
        write_audit(self._account, ticket, snapshot(ticket), comment, {})
        self._store.touch(ticket)

    def _wait(self, hours: float) -> bool:
        """Let some time pass. Return whether that is before the present moment; if not, none passes."""
        later = self._clock.now() + timedelta(hours=hours, minutes=1)
        if later >= self._end:
            return False
        self._clock.put(later)
        return True

    def _value_of(self, field: Record) -> object:
        """A value that fits a custom field."""
        chance, options = self._chance, field.get("custom_field_options") or []
        values: list[str] = [str(one["value"]) for one in options if one.get("value")]
        match field.get("type"):
            case "checkbox":
                return chance.random() < 0.3
            case "integer":
                return str(chance.randint(0, 500))
            case "decimal":
                return f"{chance.randint(0, 50_000) / 100}"
            case "date":
                return (self._clock.now() + timedelta(days=chance.randint(-30, 90))).date().isoformat()
            case "tagger" if values:
                return chance.choice(values)
            case "multiselect" if values:
                return chance.sample(values, chance.randint(1, min(2, len(values))))
            case "text" | "textarea":
                return f"{chance.choice(PLACES)} {chance.randint(1, 99)}"
        return None
