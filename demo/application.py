"""A small support application: what a team writes against the SDK. The demo type-checks it and runs it on the sandbox."""

from __future__ import annotations

from collections.abc import Callable

from zenpy import Zenpy
from zenpy.lib.api_objects import Comment, CustomField, Organization, Ticket, User
from zenpy.lib.exception import RecordNotFoundException

Say = Callable[[str], None]

PLAN_FIELD = 360001


def create_people(client: Zenpy, say: Say) -> tuple[Organization, User, User]:
    """An organization, an agent and a customer who belongs to it."""
    acme = client.organizations.create(Organization(name="Acme", domain_names=["acme.example"]))
    agent = client.users.create(User(name="Ann Agent", email="ann@support.example", role="agent"))
    customer = client.users.create(User(name="Carl Customer", email="carl@acme.example", organization=acme))
    say(
        f"organization {acme.id}: {acme.name}; agent {agent.id}: {agent.name}; customer {customer.id}: {customer.name}"
    )
    return acme, agent, customer


def create_tickets(client: Zenpy, customer: User, say: Say) -> Ticket:
    """One ticket by itself, and a hundred in one bulk call."""
    made = client.tickets.create(
        Ticket(
            subject="The printer is on fire",
            comment=Comment(body="Please send help.", public=True),
            requester=customer,
            priority="urgent",
            tags=["printer", "fire"],
            custom_fields=[CustomField(id=PLAN_FIELD, value="basic")],
        )
    )
    say(
        f"ticket {made.ticket.id}: {made.ticket.subject!r}, status {made.ticket.status}, tags {made.ticket.tags}"
    )
    say(f"its audit tells {len(made.audit.events)} events")
    job = client.tickets.create([Ticket(subject=f"Question {n}", description="How?") for n in range(1, 101)])
    say(f"bulk job {job.id}: {job.status}, {job.total} tickets")
    return made.ticket


def page_through(client: Zenpy, say: Say) -> None:
    """Lists are lazy, know their length, slice exactly, and can be read again."""
    tickets = client.tickets(page_size=40)
    for number, page in enumerate(tickets.pages(), 1):
        say(f"page {number}: {len(page)} tickets, {page[0].id} to {page[-1].id}")
    say(f"len: {len(tickets)}; tickets[38:42] crosses a page: {[ticket.id for ticket in tickets[38:42]]}")


def change_in_place(client: Zenpy, ticket: Ticket, say: Say) -> None:
    """A change deep inside a list is noticed; only what changed is sent."""
    ticket.custom_fields[0]["value"] = "premium"
    ticket.tags.append("vip")
    say(f"waiting to be sent: {ticket.to_dict(serialize=True)}")
    audit = client.tickets.update(ticket)
    say(f"saved: tags {audit.ticket.tags}; waiting now: {ticket.to_dict(serialize=True)}")


def missing_record(client: Zenpy, say: Say) -> None:
    """A missing record is an exception with everything one needs to know."""
    try:
        client.tickets(id=999_999)
    except RecordNotFoundException as error:
        say(f"{type(error).__name__}: {error}")
        say(f"status {error.status}, request id {error.request_id}")
