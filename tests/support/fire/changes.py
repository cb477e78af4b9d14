"""Listings that change, repeat a cursor or have wrong links while they are read."""

from __future__ import annotations

import pickle
from collections.abc import Awaitable, Callable
from copy import copy
from functools import partial
from typing import Any

from tests.support.fire.runners import Runner, each, got
from tests.support.fire.server import PAGE, TICKETS, FaultyServer
from tests.support.fire.verdict import Verdict, repeats
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.hooks import ResponseReceived
from zenpy.sandbox import Request, Response

#: How many tickets are changed.
WRITES = 5

Scenario = Callable[[FaultyServer, Runner], Awaitable[Verdict]]


async def _read_all(server: FaultyServer, runner: Runner, **more: object) -> Verdict:
    """Read all tickets: those that exist all the time must come once, up to the exception if there is one."""
    ids: list[int] = []
    raised = None
    there = server.ids()
    async with runner.client(server, **more) as client:
        try:
            async for ticket in each(client.tickets(page_size=PAGE)):
                ids.append(ticket.id)  # noqa: PERF401 - what came before a failure counts
        except ZenpyException as error:
            raised = type(error).__name__
    due = [key for key in there if key in set(server.ids())]
    if raised:
        due = [key for key in due if key <= max(ids, default=0)]
    return Verdict(raised, len(set(due) - set(ids)), repeats(ids))


def between_pages(change: Callable[[FaultyServer], None]) -> Scenario:
    """A listing during which something changes after its first page."""

    async def scenario(server: FaultyServer, runner: Runner) -> Verdict:
        pages: list[int] = []

        def changed(event: ResponseReceived) -> None:
            pages.append(1)
            if len(pages) == 1:
                change(server)

        return await _read_all(server, runner, on_response=changed)

    return scenario


def delete_some(server: FaultyServer) -> None:
    """Tickets vanish on both sides of the page's end, the one that the cursor stands on among them."""
    for record in server.sandbox.records("Ticket")[PAGE // 2 : PAGE + 5]:
        server.sandbox.account.behaviour_of("Ticket").delete(record)


def add_some(server: FaultyServer) -> None:
    """Tickets appear at the end."""
    for number in range(20):
        server.sandbox.add("Ticket", {"subject": f"Late {number}"})


def end_the_token(server: FaultyServer) -> None:
    """The token is good no longer, and cannot be renewed."""
    server.sandbox.accept("another")


def answered(*pages: tuple[list[int], str | None]) -> Scenario:
    """A listing whose first pages are these: their ids, and the query of the link to the next page (None: the correct one)."""

    async def scenario(server: FaultyServer, runner: Runner) -> Verdict:
        for ids, following in pages:
            port = server.url.rpartition(":")[2]
            link = f"{server.url}/api/v2/tickets?{following}"
            if following and "://" in following:
                link = following.replace("{port}", port)
            body = {
                "tickets": [{"id": key} for key in ids],
                "meta": {"has_more": True, "after_cursor": None},  # a cursor would decide, and not the link
                "links": {"next": link},
            }
            server.strike("GET /api/v2/tickets", status=200, body=body)
        return await _read_all(server, runner)

    return scenario


async def empty_link(server: FaultyServer, runner: Runner) -> Verdict:
    """A listing whose first page has an empty link to the next one, and a cursor that leads on."""
    page = await _first_page(server)
    page["links"] = {"next": ""}
    server.strike("GET /api/v2/tickets", status=200, body=page)
    return await _read_all(server, runner)


async def _first_page(server: FaultyServer) -> dict[str, Any]:
    with server.client() as client:
        found = next(iter(client.tickets(page_size=PAGE).pages()))
    return dict(found.body) if isinstance(found.body, dict) else {}


async def endless_empty_pages(server: FaultyServer, runner: Runner) -> Verdict:
    """A listing whose pages stay empty after the first, each with a new cursor: it is refused, and slowly."""
    for number in range(200):
        meta = {"has_more": True, "after_cursor": f"new{number}"}
        server.strike("GET /api/v2/tickets", after=1, status=200, body={"tickets": [], "meta": meta})
    verdict = await _read_all(server, runner)
    assert server.waited > 30, "the server was asked as fast as it answers"
    return verdict


def repeat_at_borders(server: FaultyServer) -> None:
    """Let each page of an export by time begin with the last record of the page before, as Zendesk says that it may."""
    handle, last = server.sandbox.handle, []

    def repeat(request: Request) -> Response:
        response = handle(request)
        body = response.data() if "/incremental/tickets" in request.path and response.status == 200 else None
        if not isinstance(body, dict):
            return response
        if request.value("start_time") == "1":
            last.clear()
        tickets = [*last, *body["tickets"]]
        last[:] = tickets[-1:]
        return Response.json({**body, "tickets": tickets})

    server.sandbox.handle = repeat  # type: ignore[method-assign]  # the sandbox of one scenario


async def repeated_at_the_borders(server: FaultyServer, runner: Runner) -> Verdict:
    """An export by time, whose pages begin with what the last one ended with; asked for without repeats."""
    for number in range(TICKETS + 1, TICKETS + 40):
        server.sandbox.clock.advance(number % 3 == 0)
        server.sandbox.add("Ticket", {"id": number})
    server.sandbox.clock.advance(minutes=10)
    repeat_at_borders(server)
    async with runner.client(server) as client:
        export = partial(client.tickets.incremental, 1, paginate_by_time=True, per_page=7)
        plain = [ticket.id async for ticket in each(export())]
        ids = [ticket.id async for ticket in each(export(unique=True))]
    assert repeats(plain) > 0, "the server repeats nothing, so that nothing is tried"
    return Verdict(None, len(set(server.ids()) - set(ids)), repeats(ids))


async def odd_fields(server: FaultyServer, runner: Runner) -> Verdict:
    """Each answer has fields called like methods of records: the records are read, used, changed and sent all the same."""
    server.strike("*", kind="odd_fields", times=None)
    raised, lost, ids = None, 0, []
    async with runner.client(server, disable_cache=False) as client:
        try:
            found = [one async for one in each(client.tickets(page_size=PAGE))]
            for ticket in found[:WRITES]:
                again = pickle.loads(pickle.dumps(copy(ticket)))
                ticket.subject = f"{ticket.get('subject')} changed"
                await got(client.tickets.update(ticket))
                lost += ticket["get"] != "odd" or again.to_dict() == ticket.to_dict()
                lost += ticket.to_dict(serialize=True) != {"id": ticket.id}
            ids = [ticket.id for ticket in found]
        except ZenpyException as error:
            raised = type(error).__name__
        except (TypeError, AttributeError):  # from a field in the place of a method
            lost += 1
    changed = [one for one in server.sandbox.records("Ticket") if str(one["subject"]).endswith("changed")]
    return Verdict(raised, lost + len(set(server.ids()) - set(ids)) + WRITES - len(changed), repeats(ids))
