"""A program of ordinary size that uses ten resources; `make bench` also measures how long checkers take for it."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import assert_type

from zenpy import Zenpy
from zenpy.lib.api_objects import (
    Comment,
    Group,
    JobStatus,
    Macro,
    Organization,
    Ticket,
    TicketField,
    TicketMetric,
    Trigger,
    User,
    View,
)
from zenpy.lib.exception import RecordNotFoundException


def open_work(client: Zenpy) -> Counter[str]:
    """Open tickets by the name of their group."""
    found: Counter[str] = Counter()
    for ticket in client.search("", type="ticket", status="open", sort_by="created_at", sort_order="asc"):
        group = ticket.group
        assert_type(group, Group | None)
        found[group.name if group is not None else "nobody"] += 1
    return found


def escalate(client: Zenpy, view: View, to: Group) -> JobStatus | None:
    """Give what waits too long in a view to another group."""
    late = datetime.now(UTC) - timedelta(hours=4)
    waiting: list[Ticket] = []
    for ticket in client.views.tickets(view):
        if ticket.updated < late and ticket.status in ("new", "open"):
            ticket.group = to
            ticket.priority = "urgent"
            ticket.tags.append("escalated")
            ticket.comment = Comment(body="Taken over.", public=False)
            waiting.append(ticket)
    return client.tickets.update(waiting) if waiting else None


def people(client: Zenpy, organization: Organization) -> dict[int, str]:
    """The agents of an organization's group."""
    group = organization.group
    members = client.groups.users(group) if group is not None else ()
    return {user.id: user.name for user in members if user.role == "agent"}


def same_person(client: Zenpy, mail: str) -> User:
    """The user with an address, made if there is none."""
    for user in client.users.search(query=f"email:{mail}"):
        return user
    return client.users.create(User(name=mail.partition("@")[0], email=mail, role="end-user"))


def settings(client: Zenpy) -> tuple[list[Macro], list[Trigger], list[TicketField]]:
    """What admins have set up."""
    macros = client.macros(active=True, include=["usage_7d"])
    triggers = client.triggers(active=True)
    fields = client.ticket_fields()
    return list(macros), list(triggers), [field for field in fields if field.type == "tagger"]


def speed(client: Zenpy, ticket: Ticket) -> float | None:
    """Minutes until the first reply."""
    try:
        metric = client.tickets.metrics(ticket)
    except RecordNotFoundException:
        return None
    assert_type(metric, TicketMetric)
    spent = metric.reply_time_in_minutes
    return spent.calendar if spent is not None else None


def history(client: Zenpy, ticket: Ticket) -> list[str]:
    """Who did what to a ticket."""
    lines: list[str] = []
    for audit in client.tickets.audits(ticket, include=["users"]):
        author = audit.author
        lines += [f"{author.name if author else 'system'}: {event.type}" for event in audit.events]
    return lines


def satisfied(client: Zenpy) -> int:
    """How many good ratings there are since yesterday."""
    since = datetime.now(UTC) - timedelta(days=1)
    return sum(1 for _ in client.satisfaction_ratings(score="good", start_time=since))


def main(client: Zenpy) -> None:
    print(open_work(client), satisfied(client), settings(client))
    for organization in client.organizations(include=["lookup_relationship_fields"]):
        print(organization.name, people(client, organization))
    for view in client.views.active():
        job = escalate(client, view, client.groups(id=1))
        if job is not None:
            print(client.job_status(id=job.id).status)
    print(speed(client, client.tickets(id=1)), history(client, client.tickets(id=1)))
    print(same_person(client, "jo@example.com").organization)
