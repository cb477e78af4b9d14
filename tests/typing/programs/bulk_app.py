"""Bulk calls: typed for the resources that have them, and for no other. Marked lines must be refused."""

from collections.abc import AsyncIterator, Iterator
from typing import assert_type

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.api_objects.chat_objects import Chat
from zenpy.lib.bulk import Outcome, Outcomes
from zenpy.payloads import TicketDict, UserDict


def right(client: Zenpy, rows: Iterator[TicketDict], people: list[User]) -> None:
    outcomes = client.tickets.bulk.create(rows, jobs=10, checkpoint="run.jsonl", in_doubt="raise", progress=print)
    assert_type(outcomes, Outcomes[Ticket | TicketDict])
    assert_type(outcomes.failed, list[Outcome[Ticket | TicketDict]])
    assert_type(outcomes[0].given, Ticket | TicketDict)
    assert_type(outcomes[0].error, str | None)
    assert_type(outcomes[0].id, int | None)
    assert_type(client.chats.bulk.delete(["c"]), Outcomes[str | Chat, str])
    assert_type(client.chats.bulk.delete(["c"])[0].id, str | None)
    assert_type(client.triggers.bulk.delete(["5", 6])[0].id, str | int | None)
    assert_type(client.users.bulk.delete_by_external_id(["a"])[0].id, int | str | None)
    client.tickets.bulk.create([outcome.given for outcome in outcomes.failed])
    assert_type(client.tickets.bulk.delete([1, Ticket(id=2)]), Outcomes[int | Ticket])
    assert_type(client.tickets.bulk.update_many(range(9), {"status": "solved"}), Outcomes[int | Ticket])
    assert_type(client.users.bulk.create_or_update(people), Outcomes[User | UserDict])
    client.ticket_import.bulk.create(rows, {"archive_immediately": True})
    client.dynamic_content.variants.bulk.update(5, [{"id": 1, "content": "Hello"}])
    for outcome in client.tickets.bulk.update.stream(rows):
        assert_type(outcome, Outcome[Ticket | TicketDict])


async def right_async(client: AsyncZenpy, source: AsyncIterator[Ticket]) -> None:
    assert_type(await client.tickets.bulk.update(source), Outcomes[Ticket | TicketDict])
    await client.tickets.bulk.update(client.tickets())
    async for outcome in client.tickets.bulk.delete.stream([1, 2]):
        assert_type(outcome.given, int | Ticket)


def wrong_ids(client: Zenpy) -> None:
    client.tickets.bulk.create([])[0].id.upper()  # error: a number, or None
    client.chats.bulk.delete(["c"])[0].id.bit_length()  # error: a text, or None


def wrong(client: Zenpy, people: list[User], source: AsyncIterator[Ticket]) -> None:
    client.tickets.bulk.create(people)  # error
    client.tickets.bulk.create(source)  # error
    client.tickets.bulk.create([{"subject": "x", "statsu": "new"}])  # error
    client.tickets.bulk.create_or_update([])  # error
    client.tickets.bulk.create([], job=3)  # error [mypy, pyright, pyrefly]: ty lets unknown names pass into **Unpack
    client.tickets.bulk.create([], in_doubt="hope")  # error
    client.tickets.bulk.update_many([1], {"status": "opne"})  # error
    client.ticket_import.bulk.create([], {"archive": True})  # error
    client.brands.bulk.create([])  # error
