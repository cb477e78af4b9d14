"""Bulk calls on the async client, under asyncio and under trio: the same outcomes, the same checkpoints."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import anyio
import pytest

from tests.support.event_loops import on_asyncio, on_trio
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import BulkStopped
from zenpy.lib.http.message import Request, Response
from zenpy.sandbox import Sandbox

Run = Callable[[Callable[[], Awaitable[None]]], None]
pytestmark = pytest.mark.parametrize("run", [on_asyncio, on_trio], ids=["asyncio", "trio"])


async def no_waiting(seconds: float) -> None:
    """Waiting takes no time."""


def client_of(sandbox: Sandbox) -> AsyncZenpy:
    client = AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport)
    client._transport.sleep = no_waiting  # type: ignore[method-assign]  # the sandbox's clock does not go by itself
    return client


def test_everything_is_written_in_order_with_several_jobs(run: Run) -> None:
    sandbox = Sandbox()
    sandbox.job_polls = 2

    async def main() -> None:
        async with client_of(sandbox) as client:
            made = (Ticket(subject=str(n), description="x") for n in range(31))
            outcomes = await client.tickets.bulk.create(made, chunk=5, jobs=3)
            assert [outcome.position for outcome in outcomes] == list(range(31))
            outcomes.raise_for_failures()

    run(main)
    assert len(sandbox.records("Ticket")) == 31
    assert [len(seen.query["ids"][0].split(",")) for seen in sandbox.requests if seen.method == "GET"][
        :2
    ] == [3, 3]


def test_the_records_may_come_from_an_async_listing_and_the_outcomes_be_streamed(run: Run) -> None:
    sandbox = Sandbox()
    for key in range(1, 8):
        sandbox.add("Ticket", {"id": key, "status": "open"})

    async def main() -> None:
        async def pending(client: AsyncZenpy) -> AsyncIterator[Ticket]:
            async for ticket in client.tickets():
                ticket.status = "pending"
                yield ticket

        async with client_of(sandbox) as client:
            stream = client.tickets.bulk.update.stream(pending(client), chunk=2)
            assert [outcome.id async for outcome in stream] == list(range(1, 8))

    run(main)
    assert {ticket["status"] for ticket in sandbox.records("Ticket")} == {"pending"}


def test_all_kinds_of_bulk_calls(run: Run) -> None:
    sandbox = Sandbox()
    for key in (1, 2, 3):
        sandbox.add("Ticket", {"id": key})
    item = sandbox.add("Item", {"name": "x"})

    async def main() -> None:
        async with client_of(sandbox) as client:
            (await client.tickets.bulk.update_many([1, 2], {"status": "pending"})).raise_for_failures()
            (await client.tickets.bulk.delete([3])).raise_for_failures()
            imported = await client.ticket_import.bulk.create(
                [{"subject": "old", "comments": [{"value": "x"}]}], {"archive_immediately": True}
            )
            imported.raise_for_failures()
            variants = await client.dynamic_content.variants.bulk.create(
                int(item["id"]), [{"content": "Hallo", "locale_id": 8, "active": True, "default": False}]
            )
            variants.raise_for_failures()

    run(main)
    assert [seen.query for seen in sandbox.requests if seen.path.endswith("imports/tickets/create_many")] == [
        {"archive_immediately": ["true"]}
    ]
    assert [ticket.get("status") for ticket in sandbox.records("Ticket")][:2] == ["pending"] * 2


def test_an_async_run_begins_what_a_sync_run_finishes(run: Run, tmp_path: Path, patient: list[float]) -> None:
    sandbox, checkpoint = Sandbox(), tmp_path / "run.jsonl"
    sandbox.fail("POST", "/api/v2/tickets/create_many", status=401, after=2)
    records = [{"subject": str(n), "comment": {"body": "x"}} for n in range(6)]

    async def main() -> None:
        async with client_of(sandbox) as client:
            with pytest.raises(BulkStopped) as caught:
                await client.tickets.bulk.create(records, chunk=2, checkpoint=checkpoint)  # type: ignore[arg-type]
            assert [outcome.ok for outcome in caught.value.outcomes] == [True] * 4 + [False] * 2

    run(main)
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        outcomes = client.tickets.bulk.create(records, chunk=2, checkpoint=checkpoint)  # type: ignore[arg-type]
    assert all(outcome.ok for outcome in outcomes)
    assert sorted(ticket["subject"] for ticket in sandbox.records("Ticket")) == [str(n) for n in range(6)]


def test_a_stream_may_be_left_and_its_checkpoint_is_free_again(run: Run, tmp_path: Path) -> None:
    sandbox, checkpoint = Sandbox(), tmp_path / "run.jsonl"
    records = [{"subject": str(n), "comment": {"body": "x"}} for n in range(6)]

    async def main() -> None:
        async with client_of(sandbox) as client:
            async for outcome in client.tickets.bulk.create.stream(  # type: ignore[arg-type]
                records, chunk=2, jobs=1, checkpoint=checkpoint
            ):
                assert outcome.ok
                break
            outcomes = await client.tickets.bulk.create(records, chunk=2, jobs=1, checkpoint=checkpoint)  # type: ignore[arg-type]
            outcomes.raise_for_failures()

    run(main)
    assert sorted(ticket["subject"] for ticket in sandbox.records("Ticket")) == [str(n) for n in range(6)]


@pytest.mark.parametrize("answers", range(1, 9))
def test_a_run_that_is_cancelled_anywhere_goes_on_without_loss_and_without_repeats(
    run: Run, tmp_path: Path, answers: int, patient: list[float]
) -> None:
    sandbox, checkpoint = Sandbox(), tmp_path / "run.jsonl"
    sandbox.job_polls = 2
    records = [{"subject": f"T{n}", "description": "x", "external_id": f"x{n}"} for n in range(6)]

    async def main() -> None:
        async with client_of(sandbox) as client:
            send = client._transport.send

            async def cancelled(request: Request, time_left: float | None = None) -> Response:
                found = await send(request, time_left)
                if len(sandbox.requests) >= answers:
                    scope.cancel()
                    await anyio.sleep(0)
                return found

            client._transport.send = cancelled  # type: ignore[method-assign]
            with anyio.CancelScope() as scope:
                await client.tickets.bulk.create(records, chunk=2, jobs=2, checkpoint=checkpoint)  # type: ignore[arg-type]

    run(main)
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        outcomes = client.tickets.bulk.create(records, chunk=2, jobs=2, checkpoint=checkpoint)  # type: ignore[arg-type]
    outcomes.raise_for_failures()
    written = sorted(str(ticket["external_id"]) for ticket in sandbox.records("Ticket"))
    assert written == [f"x{n}" for n in range(6)]
