"""Writing while something fails: single writes, uploads, and many records in bulk."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from typing import Any

from tests.support.fire.runners import Runner, each, got
from tests.support.fire.server import PAGE, TICKETS, FaultyServer
from tests.support.fire.verdict import Verdict, repeats, written
from zenpy.lib.api_objects import Comment, Ticket
from zenpy.lib.exception import ZenpyException

WRITES = 5
FILES = 3


async def create(server: FaultyServer, runner: Runner) -> Verdict:
    """Create tickets, one call each."""
    raised, made = None, set[str]()
    async with runner.client(server) as client:
        for number in range(WRITES):
            key = f"new-{number}"
            try:
                await got(client.tickets.create(Ticket(subject=key, description="x", external_id=key)))
                made.add(key)
            except ZenpyException as error:
                raised = type(error).__name__
    return written(server, made, raised)


async def update(server: FaultyServer, runner: Runner) -> Verdict:
    """Comment on tickets; a change whose call failed must still be there to be sent again."""
    raised, lost, twice = None, 0, 0
    async with runner.client(server) as client:
        found = [one async for one in each(client.tickets(ids=range(1, WRITES + 1)))]
        for ticket in found:
            ticket.comment = Comment(body="hello", public=False)
            try:
                await got(client.tickets.update(ticket))
                hellos = _hellos(server)[ticket.id]
                lost += hellos == 0
            except ZenpyException as error:
                raised = type(error).__name__
                hellos = _hellos(server)[ticket.id]
                lost += "comment" not in ticket.to_dict(serialize=True)
            twice += max(0, hellos - 1)
    return Verdict(raised, lost, twice, server.struck())


def _hellos(server: FaultyServer) -> Counter[int]:
    """How many of our comments the server has, by ticket."""
    reported = [one for one in server.sandbox.records("Comment") if one["body"] == "hello"]
    return Counter(int(one.parents["ticket_id"]) for one in reported)


async def delete(server: FaultyServer, runner: Runner) -> Verdict:
    """Delete tickets; a delete that succeeded is done, and no other ticket is deleted."""
    raised, gone, wanted = None, set[int](), set(range(1, WRITES + 1))
    async with runner.client(server) as client:
        for key in sorted(wanted):
            try:
                await got(client.tickets.delete(Ticket(id=key)))
                gone.add(key)
            except ZenpyException as error:
                raised = type(error).__name__
    there = set(server.ids())
    done = [one.path for one in server.sandbox.requests if one.method == "DELETE" and one.status == 204]
    missing = set(range(1, TICKETS + 1)) - there - wanted
    return Verdict(raised, len(gone & there) + len(missing), repeats(done), server.struck())


async def upload(server: FaultyServer, runner: Runner) -> Verdict:
    """Upload files; the server has each whole, also after a repetition, and under one token once."""
    raised, lost, contents = None, 0, []
    async with runner.client(server) as client:
        for number in range(FILES):
            content = f"file {number} ".encode() * 20_000
            contents.append(content)
            try:
                source = BytesIO(content)
                found = await got(client.attachments.upload(source, target_name=f"{number}.txt"))
                (attachment,) = [
                    one for one in server.sandbox.records("Attachment") if one.id == found.attachment.id
                ]
                lost += _content(server, str(attachment["content_url"])) != content
                lost += source.closed
            except ZenpyException as error:
                raised = type(error).__name__
    stored = [_content(server, str(one["content_url"])) for one in server.sandbox.records("Attachment")]
    lost += any(one not in contents for one in stored)
    return Verdict(raised, lost, repeats(stored), server.struck())


def _content(server: FaultyServer, url: str) -> bytes:
    path = url.removeprefix(server.sandbox.base_url).partition("?")[0]
    return server.sandbox.account.files[path][1]


async def create_in_bulk(server: FaultyServer, runner: Runner) -> Verdict:
    """Create tickets in bulk: three jobs at once."""
    records = [
        Ticket(subject="x", description="x", external_id=f"bulk-{number}") for number in range(TICKETS)
    ]
    outcomes, raised = await _stream_outcomes(server, runner, "create", records)
    reported = [f"bulk-{one.position}" for one in outcomes if one.ok]
    reported_as_failed = {f"bulk-{one.position}" for one in outcomes if not one.ok and not one.in_doubt}
    verdict = written(server, reported, raised)
    there = {str(one["external_id"]) for one in server.sandbox.records("Ticket")}
    return _add_unreported(verdict, len(reported_as_failed & there), outcomes)


async def update_in_bulk(server: FaultyServer, runner: Runner) -> Verdict:
    """Comment on tickets in bulk; a comment that comes twice goes to the customer twice."""
    records = [{"id": key, "comment": {"body": "hello", "public": False}} for key in range(1, TICKETS + 1)]
    outcomes, raised = await _stream_outcomes(server, runner, "update", records)
    hellos = _hellos(server)
    lost = sum(one.ok and not hellos[one.position + 1] for one in outcomes)
    reported_as_failed = sum(
        not one.ok and not one.in_doubt and bool(hellos[one.position + 1]) for one in outcomes
    )
    twice = sum(number - 1 for number in hellos.values())
    return _add_unreported(Verdict(raised, lost, twice, server.struck()), reported_as_failed, outcomes)


async def endless_job(server: FaultyServer, runner: Runner) -> Verdict:
    """Create tickets in bulk, and a job takes longer than it may: the call stops, and what it does not know is in doubt."""
    records = [Ticket(subject="x", description="x", external_id=f"bulk-{n}") for n in range(TICKETS)]
    server.sandbox.job_polls = 10**9
    raised, outcomes = None, []
    async with runner.client(server) as client:
        try:
            stream = client.tickets.bulk.create.stream(records, chunk=PAGE, jobs=1, job_timeout=25)
            async for outcome in each(stream):
                outcomes.append(outcome)  # noqa: PERF401 - what came before a failure counts
        except ZenpyException as error:
            raised = type(error).__name__
    assert not any(one.ok for one in outcomes), "nobody knows what the job has written"
    assert sum(one.in_doubt for one in outcomes) == PAGE
    return written(server, [], raised)


async def _stream_outcomes(
    server: FaultyServer, runner: Runner, verb: str, records: list[Any]
) -> tuple[list[Any], str | None]:
    """The outcomes of a bulk call, and what ended it before its time."""
    server.sandbox.job_polls = 2
    raised, outcomes = None, []
    async with runner.client(server) as client:
        try:
            async for outcome in each(getattr(client.tickets.bulk, verb).stream(records, chunk=PAGE)):
                outcomes.append(outcome)  # noqa: PERF401 - what came before a failure counts
        except ZenpyException as error:
            raised = type(error).__name__
    if raised is None and any(not one.ok for one in outcomes):
        raised = (
            "in doubt, in the outcomes"
            if all(one.ok or one.in_doubt for one in outcomes)
            else "in the outcomes"
        )
    return outcomes, raised


def _add_unreported(verdict: Verdict, reported_as_failed: int, outcomes: list[Any]) -> Verdict:
    """Records that exist although their outcome is a failure, or that have no outcome and no error, count as lost, too."""
    stopped = verdict.raised is not None and not verdict.raised.endswith("outcomes")
    unreported = 0 if stopped else TICKETS - len(outcomes)
    reported_twice = repeats(one.position for one in outcomes)
    return Verdict(
        verdict.raised,
        verdict.lost + reported_as_failed + unreported,
        verdict.twice + reported_twice,
        verdict.struck,
    )
