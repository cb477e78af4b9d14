"""Limits, time, hooks and safe writing as type checkers see them."""

from typing import assert_type

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket, TicketAudit, User
from zenpy.lib.exception import ConflictError
from zenpy.lib.hooks import Limit, ResponseReceived, Wait
from zenpy.lib.timeouts import Timeouts


def look(event: ResponseReceived) -> None:
    assert_type(event.status, int | None)
    assert_type(event.limits, tuple[Limit, ...])


async def look_async(event: ResponseReceived) -> None:
    print(event.request.url)


def merge(ours: Ticket, now: Ticket) -> Ticket | None:
    return ours if now.status != "solved" else None


def clients() -> None:
    Zenpy(subdomain="a", oauth_token="x", timeout=Timeouts(total=60), on_response=look)
    AsyncZenpy(subdomain="a", oauth_token="x", timeout=30, on_response=look_async)
    Zenpy(subdomain="a", oauth_token="x", on_wait=look)  # error
    Zenpy(subdomain="a", oauth_token="x", timeout="60")  # error
    Zenpy(subdomain="a", oauth_token="x", on_wait=lambda wait: print(wait.seconds))
    Timeouts(totl=3)  # error


def writes(client: Zenpy, ticket: Ticket) -> None:
    assert_type(client.tickets.update(ticket, safe=True, on_conflict=merge), TicketAudit)
    assert_type(client.tickets.create(ticket, idempotency_key="order-7").idempotency_lookup, str | None)
    assert_type(client.tickets.add_tags(ticket, ["a"]), list[str])
    assert_type(client.tickets.remove_tags(1, ["a"]), list[str])
    client.tickets.update(ticket, on_conflict=lambda ours, now: User())  # error
    client.tickets.update(ticket, save=True)  # error
    client.users.create(User(name="a"), idempotency_key="x")  # error
    try:
        client.tickets.update(ticket, safe=True)
    except ConflictError as error:
        print(error.mine, error.theirs)


def waits(wait: Wait) -> float:
    return wait.seconds
