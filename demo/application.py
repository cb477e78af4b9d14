"""A small support application: what a team writes against the SDK. The demo type-checks it and runs it on the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Comment, CustomField, Organization, Ticket, User
from zenpy.lib.exception import RecordNotFoundException, SearchResponseLimitExceeded

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
    kinds = [event["type"] for event in made.audit.events]
    say(f"its audit: {kinds.count('Comment')} comment, {kinds.count('Create')} fields set")
    job = client.tickets.create([Ticket(subject=f"Question {n}", description="How?") for n in range(1, 101)])
    say(f"bulk job {job.id}: {job.status}, {job.total} tickets")
    return made.ticket


def page_through(client: Zenpy, say: Say) -> None:
    """Lists are lazy, have a length, slice exactly, and can be read again."""
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
    """A missing record is an exception with the details of the answer."""
    try:
        client.tickets(id=999_999)
    except RecordNotFoundException as error:
        say(f"{type(error).__name__}: {error.explanation}")
        say(f"status {error.status}, request id {error.request_id}")


def with_failures(client: Zenpy, say: Say) -> None:
    """A limit, a failing server and a lost answer: nothing to do for the program, and the ticket is there once."""
    made = client.tickets.create(Ticket(subject="Sent three times", description="Created once."))
    again = [hit.id for hit in client.search(subject="Sent three times", type="ticket")]
    say(
        f"created ticket {made.ticket.id} (idempotency key: {made.idempotency_lookup}); a search finds {again}"
    )


def in_bulk(client: Zenpy, customer: User, say: Say) -> None:
    """Any number of records, an outcome for each; the one that is refused is named."""

    def rows() -> Iterator[Ticket]:
        for number in range(1_200):
            assignee = 404 if number == 777 else None  # no user has this id
            yield Ticket(
                subject=f"Import {number}", description="x", requester=customer, assignee_id=assignee
            )

    outcomes = client.tickets.bulk.create(rows())
    say(f"{len(outcomes)} records: {len(outcomes.succeeded)} created")
    for outcome in outcomes.failed:
        say(f"record {outcome.position} was refused: {outcome.error}")


def search_beyond(client: Zenpy, say: Say) -> None:
    """Zendesk ends a search at 1,000 hits; that is an exception, and there is another way."""
    try:
        hits = list(client.search("Import", type="ticket"))
    except SearchResponseLimitExceeded as error:
        say(f"{type(error).__name__}: {error.explanation}")
        hits = list(client.search("Import", type="ticket", overflow="export"))
    say(f"with overflow='export': {len(hits)} hits, {len({hit.id for hit in hits})} different ones")


def not_overwriting(client: Zenpy, ticket_id: int, say: Say) -> None:
    """Two people change the same ticket; the second one notices, and keeps both changes."""
    mine, theirs = client.tickets(id=ticket_id), Ticket(id=ticket_id, priority="low")
    client.tickets.update(theirs)
    mine.subject = "The printer has been on fire"

    def merge(ours: Ticket, now: Ticket) -> Ticket:
        say(f"conflict: they have set priority to {now.priority!r}; the subject goes on top")
        return ours

    client.tickets.update(mine, safe=True, on_conflict=merge)
    client.purge_cache("ticket")
    found = client.tickets(id=ticket_id)
    say(f"now: {found.subject!r}, priority {found.priority!r}")


async def many_at_once(client: AsyncZenpy, say: Say) -> None:
    """Twenty tasks on one async client; they share its limits, its cache and its connection pool."""
    async with client:
        made = await asyncio.gather(
            *(client.tickets.create(Ticket(subject=f"Task {n}", description="x")) for n in range(20))
        )
        ids = sorted(one.ticket.id for one in made)
        first = await client.tickets(id=ids[0])
        requester = await first.awaitable_attrs.requester
    say(f"{len(ids)} tickets, {ids[0]} to {ids[-1]}; asked for by {requester.name if requester else None}")
