"""The work that goes on while something fails, and how it is counted afterwards.

A job has survived when it came to its end as if nothing had happened. It is told when the caller got an exception. What
must never be: a record that is missing without a word (lost), or one that is there twice.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from tests.fire.stage import TICKETS, Stage
from zenpy.lib.api_objects import Comment, Ticket
from zenpy.lib.exception import ZenpyException


@dataclass(frozen=True)
class Verdict:
    """How a job ended: the exception's name if it was told, and what was lost or there twice."""

    told: str | None = None
    lost: int = 0
    twice: int = 0

    def __str__(self) -> str:
        bad = [f"{number} {word}" for number, word in ((self.lost, "lost"), (self.twice, "twice")) if number]
        return ", ".join(bad) or (f"told: {self.told}" if self.told else "survived")


def _listed(ids: list[int], told: str | None) -> Verdict:
    counted = Counter(ids)
    lost = 0 if told else len(set(range(1, TICKETS + 1)) - set(ids))
    return Verdict(told, lost, sum(number - 1 for number in counted.values()))


def list_all(stage: Stage) -> Verdict:
    """Read all tickets, page by page."""
    ids: list[int] = []
    told = None
    with stage.client() as client:
        try:
            ids.extend(ticket.id for ticket in client.tickets(page_size=100))
        except ZenpyException as error:
            told = type(error).__name__
    return _listed(ids, told)


def list_all_async(stage: Stage) -> Verdict:
    """The same on the async client."""
    ids: list[int] = []

    async def main() -> str | None:
        async with stage.async_client() as client:
            try:
                ids.extend([ticket.id async for ticket in client.tickets(page_size=100)])
            except ZenpyException as error:
                return type(error).__name__
        return None

    return _listed(ids, asyncio.run(main()))


def create_some(stage: Stage) -> Verdict:
    """Create five tickets, one call each."""
    told, made = None, set[str]()
    with stage.client() as client:
        for number in range(5):
            key = f"new-{number}"
            try:
                client.tickets.create(Ticket(subject=key, description="x", external_id=key))
                made.add(key)
            except ZenpyException as error:
                told = type(error).__name__
    there = Counter(
        str(one["external_id"]) for one in stage.sandbox.records("Ticket") if one.get("external_id")
    )
    return Verdict(told, len(made - set(there)), sum(number - 1 for number in there.values()))


def update_some(stage: Stage) -> Verdict:
    """Comment on five tickets; a change whose call failed must still be there to be sent again."""
    told, lost, twice = None, 0, 0
    with stage.client() as client:
        tickets = client.tickets(ids=[1, 2, 3, 4, 5])
        for ticket in list(tickets):
            ticket.comment = Comment(body="hello", public=False)
            try:
                client.tickets.update(ticket)
            except ZenpyException as error:
                told = type(error).__name__
                lost += "comment" not in ticket.to_dict(serialize=True)
                continue
            said = [one for one in stage.sandbox.records("Comment") if _is_on(one.parents, ticket.id)]
            hellos = sum(one["body"] == "hello" for one in said)
            lost += hellos == 0
            twice += max(0, hellos - 1)
    return Verdict(told, lost, twice)


def _is_on(parents: dict[str, str], ticket_id: int) -> bool:
    return parents.get("ticket_id") == str(ticket_id)


JOBS: dict[str, Callable[[Stage], Verdict]] = {
    "list": list_all,
    "list, async": list_all_async,
    "create": create_some,
    "update": update_some,
}
