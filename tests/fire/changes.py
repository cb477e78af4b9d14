"""Listings that change, lie or stand still while they are read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from tests.fire.hands import Hands, each
from tests.fire.stage import PAGE, TICKETS, Stage
from tests.fire.verdict import Verdict, repeats
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.hooks import ResponseReceived

Scene = Callable[[Stage, Hands], Awaitable[Verdict]]


async def _listed(stage: Stage, hands: Hands, **more: object) -> Verdict:
    """Read all tickets: those that were there all the time have to come, once; until the caller is told, if he is."""
    ids: list[int] = []
    told = None
    there = stage.ids()
    async with hands.client(stage, **more) as client:
        try:
            async for ticket in each(client.tickets(page_size=PAGE)):
                ids.append(ticket.id)  # noqa: PERF401 - what came before a failure counts
        except ZenpyException as error:
            told = type(error).__name__
    due = [key for key in there if key in set(stage.ids())]
    if told:
        due = [key for key in due if key <= max(ids, default=0)]
    return Verdict(told, len(set(due) - set(ids)), repeats(ids))


def between_pages(change: Callable[[Stage], None]) -> Scene:
    """A listing during which something changes after its first page."""

    async def scene(stage: Stage, hands: Hands) -> Verdict:
        pages: list[int] = []

        def changed(event: ResponseReceived) -> None:
            pages.append(1)
            if len(pages) == 1:
                change(stage)

        return await _listed(stage, hands, on_response=changed)

    return scene


def delete_some(stage: Stage) -> None:
    """Tickets vanish on both sides of the page's end, the one that the cursor stands on among them."""
    for record in stage.sandbox.records("Ticket")[PAGE // 2 : PAGE + 5]:
        stage.sandbox.account.behaviour_of("Ticket").delete(record)


def add_some(stage: Stage) -> None:
    """Tickets appear at the end."""
    for number in range(20):
        stage.sandbox.add("Ticket", {"subject": f"Late {number}"})


def end_the_token(stage: Stage) -> None:
    """The token is good no longer, and cannot be renewed."""
    stage.sandbox.accept("another")


def answered(*pages: tuple[list[int], str | None]) -> Scene:
    """A listing whose first pages are these: their ids, and what the link to the next page says (None: the true one)."""

    async def scene(stage: Stage, hands: Hands) -> Verdict:
        for ids, following in pages:
            link = (
                following if following and "://" in following else f"{stage.url}/api/v2/tickets?{following}"
            )
            body = {
                "tickets": [{"id": key} for key in ids],
                "meta": {"has_more": True, "after_cursor": "x"},
                "links": {"next": link},
            }
            stage.strike("GET /api/v2/tickets", status=200, body=body)
        return await _listed(stage, hands)

    return scene


async def repeated_at_the_borders(stage: Stage, hands: Hands) -> Verdict:
    """An export by time, whose pages begin with what the last one ended with; asked for without repeats."""
    for number in range(TICKETS + 1, TICKETS + 40):
        stage.sandbox.clock.advance(number % 3 == 0)
        stage.sandbox.add("Ticket", {"id": number})
    stage.sandbox.clock.advance(minutes=10)
    async with hands.client(stage) as client:
        export = partial(client.tickets.incremental, 1, paginate_by_time=True, per_page=7)
        plain = [ticket.id async for ticket in each(export())]
        ids = [ticket.id async for ticket in each(export(unique=True))]
    assert repeats(plain) > 0, "the server repeats nothing, so that nothing is tried"
    return Verdict(None, len(set(stage.ids()) - set(ids)), repeats(ids))
