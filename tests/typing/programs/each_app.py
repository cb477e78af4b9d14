"""`client.each`: outcomes have the types of the records and of what the call gives. Marked lines must be refused."""

from collections.abc import AsyncIterator
from typing import assert_type

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Audit, Comment, Ticket, TicketAudit, User
from zenpy.lib.each.outcome import CallOutcome
from zenpy.lib.each.tasks import AsyncEach
from zenpy.lib.each.threads import Each


def subject(ticket: Ticket) -> str | None:
    return ticket.subject


async def requester(ticket: Ticket) -> User:
    return await ticket.awaitable_attrs.requester


def right(client: Zenpy, tickets: list[Ticket]) -> None:
    assert_type(client.each(client.tickets.comments, tickets), Each[Ticket, list[Comment]])
    assert_type(client.each(client.tickets.comments, client.tickets()), Each[Ticket, list[Comment]])
    assert_type(client.each(client.tickets.comments, tickets, workers=4), Each[Ticket, list[Comment]])
    assert_type(client.each(client.tickets.audits, tickets, ordered=False), Each[Ticket, list[Audit]])
    assert_type(client.each(client.tickets.update, tickets), Each[Ticket, TicketAudit])
    assert_type(client.each(client.tickets.delete, tickets), Each[Ticket, None])
    assert_type(client.each(subject, tickets, workers=2), Each[Ticket, str | None])
    assert_type(
        client.each(client.tickets.comments, tickets, include="users"), Each[Ticket, list[Comment]]
    )
    assert_type(client.each(client.tickets.add_tags, tickets, ["vip"]), Each[Ticket, list[str]])
    assert_type(client.each(client.tickets.add_tags, tickets, tags=["vip"]), Each[Ticket, list[str]])
    numbers = client.each(client.tickets.comments, [1, 2])
    for comments in numbers.values():
        assert_type(comments, list[Comment])
    outcomes = client.each(client.tickets.comments, tickets)
    assert_type(outcomes.total, int | None)
    assert_type(outcomes.done + outcomes.failed, int)
    with outcomes as found:
        for outcome in found:
            assert_type(outcome, CallOutcome[Ticket, list[Comment]])
            assert_type(outcome.record, Ticket)
            assert_type(outcome.value, list[Comment])
            assert_type(outcome.error, Exception | None)


def wrong(client: Zenpy, tickets: list[Ticket]) -> None:
    client.each(client.tickets.comments, tickets, includ="users")  # error
    client.each(client.tickets.comments, ["one"])  # error
    client.each(client.views, [1])  # error
    client.each(client.tickets.comments, tickets, workers="many")  # error


async def right_async(client: AsyncZenpy, tickets: list[Ticket], later: AsyncIterator[Ticket]) -> None:
    assert_type(client.each(client.tickets.comments, tickets), AsyncEach[Ticket, list[Comment]])
    assert_type(client.each(client.tickets.comments, client.tickets()), AsyncEach[Ticket, list[Comment]])
    assert_type(client.each(client.tickets.comments, later, workers=4), AsyncEach[Ticket, list[Comment]])
    assert_type(client.each(client.tickets.update, tickets), AsyncEach[Ticket, TicketAudit])
    assert_type(client.each(client.tickets.delete, tickets), AsyncEach[Ticket, None])
    assert_type(client.each(requester, tickets), AsyncEach[Ticket, User])
    assert_type(
        client.each(client.tickets.comments, tickets, include="users"), AsyncEach[Ticket, list[Comment]]
    )
    async for comments in client.each(client.tickets.comments, tickets).values():
        assert_type(comments, list[Comment])
    async for outcome in client.each(client.tickets.comments, tickets):
        assert_type(outcome, CallOutcome[Ticket, list[Comment]])


async def wrong_async(client: AsyncZenpy, tickets: list[Ticket]) -> None:
    client.each(client.tickets.comments, tickets, includ="users")  # error
    client.each(subject, tickets)  # error
