"""Reading while something fails: listings, exports that go on from their checkpoint, searches, downloads, renewals."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.support.fire.runners import Runner, each, got
from tests.support.fire.server import PAGE, TICKETS, FaultyServer
from tests.support.fire.verdict import Verdict, read, repeats
from tests.support.oauth import MemoryStore
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.hooks import ResponseReceived
from zenpy.oauth import RefreshToken, Tokens

FILES = 3


async def _all(listing: Any, server: FaultyServer) -> Verdict:
    ids: list[int] = []
    raised = None
    try:
        async for ticket in each(listing):
            ids.append(ticket.id)  # noqa: PERF401 - what came before a failure counts
    except ZenpyException as error:
        raised = type(error).__name__
    return read(server, ids, raised)


async def list_all(server: FaultyServer, runner: Runner) -> Verdict:
    """Read all tickets, page by page, by cursor."""
    async with runner.client(server) as client:
        return await _all(client.tickets(page_size=PAGE), server)


async def list_by_offset(server: FaultyServer, runner: Runner) -> Verdict:
    """The same by numbered pages."""
    async with runner.client(server) as client:
        return await _all(client.tickets(sort_by="id", sort_order="asc", per_page=PAGE), server)


async def list_ahead(server: FaultyServer, runner: Runner) -> Verdict:
    """The same with the next page fetched before it is asked for."""
    async with runner.client(server) as client:
        ahead = client.tickets(page_size=PAGE).ahead()
        if not hasattr(ahead, "__aenter__"):
            return await _all(ahead, server)
        async with ahead as fetched:
            return await _all(fetched, server)


async def search(server: FaultyServer, runner: Runner) -> Verdict:
    """All hits of a search, by numbered pages."""
    async with runner.client(server) as client:
        found = client.search("*", type="ticket", sort_by="created_at", sort_order="asc", per_page=PAGE)
        return await _all(found, server)


async def search_export(server: FaultyServer, runner: Runner) -> Verdict:
    """All hits of a search, by its export."""
    async with runner.client(server) as client:
        return await _all(client.search_export("*", type="ticket", page_size=PAGE), server)


async def export(server: FaultyServer, runner: Runner) -> Verdict:
    """An incremental export; after a failure it continues from the checkpoint.

    The page that was being read may come again, nothing else.
    """
    server.sandbox.clock.advance(minutes=10)
    return await _export(server, runner)


async def export_by_time(server: FaultyServer, runner: Runner) -> Verdict:
    """The same with positions in time, which the records at the border of two pages share."""
    for number in range(TICKETS + 1, TICKETS + 2 * PAGE):
        server.sandbox.clock.advance(1)
        server.sandbox.add("Ticket", {"id": number})
    server.sandbox.clock.advance(minutes=10)
    return await _export(server, runner, paginate_by_time=True, unique=True)


async def _export(server: FaultyServer, runner: Runner, **how: bool) -> Verdict:
    start, notes = int(server.seconds()) - 3_600, list[str]()
    seen: list[int] = []
    raised, again = None, 0
    for _ in range(3):
        mine = list[int]()
        async with runner.client(server) as client:
            checkpoint = notes[-1] if notes else None
            try:
                found = client.tickets.incremental(
                    start, per_page=PAGE, checkpoint=checkpoint, on_checkpoint=notes.append, **how
                )
                async for ticket in each(found):
                    mine.append(ticket.id)
                break
            except ZenpyException as error:
                raised = type(error).__name__
                server.stop_faults()
            finally:
                again += len(set(mine) & set(seen)) + repeats(mine)
                seen += mine
    allowed = PAGE if raised else 0
    return Verdict(raised, len(set(server.ids()) - set(seen)), max(0, again - allowed), server.struck())


async def download(server: FaultyServer, runner: Runner) -> Verdict:
    """Fetch files; what is there under its name is whole, and what could not be fetched is not there."""
    lost, raised = 0, None
    with TemporaryDirectory() as folder:
        async with runner.client(server) as client:
            for number in range(FILES):
                content = f"file {number} ".encode() * 20_000
                upload = await got(client.attachments.upload(content, target_name=f"{number}.txt"))
                target = Path(folder) / f"{number}.txt"
                try:
                    await got(client.attachments.download(upload.attachment, target))
                    lost += target.read_bytes() != content
                except ZenpyException as error:
                    raised = type(error).__name__
                    lost += target.exists()
        lost += any(path.suffix == ".part" for path in Path(folder).iterdir())
    return Verdict(raised, lost, 0, server.struck())


async def stops_and_goes_on(server: FaultyServer, runner: Runner) -> Verdict:
    """An export whose reader stops in the middle of a page, again and again, and goes on from the checkpoint."""
    start, notes = int(server.seconds()) - 600, list[str]()
    server.sandbox.clock.advance(minutes=10)
    seen: list[int] = []
    for _ in range(TICKETS):
        mine = 0
        async with runner.client(server) as client:
            found = client.tickets.incremental(
                start, per_page=PAGE, checkpoint=notes[-1] if notes else None, on_checkpoint=notes.append
            )
            records = each(found)
            async for ticket in records:
                seen.append(ticket.id)
                mine += 1
                if mine == PAGE + PAGE // 2:
                    break
            else:
                break
            await records.aclose()
    return Verdict(None, len(set(server.ids()) - set(seen)), max(0, repeats(seen) - PAGE * len(notes)))


async def signed_in(server: FaultyServer, runner: Runner) -> Verdict:
    """Read all tickets with tokens that end between the pages; what is in the store at the end can sign in."""
    granted, store = grant(server)

    def later(event: ResponseReceived) -> None:
        if event.request.url == "/api/v2/tickets":  # a page, and not a call beside the job
            server.sandbox.clock.advance(minutes=31)

    async with runner.client(server, oauth=granted, on_response=later) as client:
        verdict = await _all(client.tickets(page_size=PAGE), server)
    locked_out, twice = renewals(server, store)
    lost = verdict.lost + (locked_out and verdict.raised is None)
    return Verdict(verdict.raised, lost, verdict.twice + twice, server.struck())


def grant(server: FaultyServer) -> tuple[RefreshToken, MemoryStore]:
    """What signs in with tokens that end, and where it keeps them."""
    oauth = server.sandbox.oauth
    oauth.clients["app"] = "secret"
    granted = oauth.authorize()
    tokens = Tokens(access_token=granted["access_token"], refresh_token=granted["refresh_token"])
    store = MemoryStore(tokens)
    made = RefreshToken("app", "secret", store=store, now=server.seconds)
    made.longest_request = server.total or made.longest_request
    return made, store


def renewals(server: FaultyServer, store: MemoryStore) -> tuple[bool, int]:
    """Whether what is in the store cannot be renewed any more, and how often a token was renewed once more than it can be."""
    good = {one.refresh for one in server.sandbox.oauth._granted if one.refresh_ends > server.seconds()}
    kept = store.tokens.refresh_token if store.tokens else None
    granted = [one for one in server.sandbox.requests if one.path == "/oauth/tokens" and one.status == 201]
    return kept not in good, repeats(
        one.body["refresh_token"] for one in granted if isinstance(one.body, dict)
    )
