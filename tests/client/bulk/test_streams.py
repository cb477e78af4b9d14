"""The stream of each kind of bulk call sends what the call sends, and gives the same outcomes, sync and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest

from tests.support.bulk import job, tickets
from tests.support.event_loops import on_asyncio, on_trio
from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.bulk.options import Entry
from zenpy.lib.exception import BulkStopped, ZendeskApiWarning, ZenpyException
from zenpy.sandbox import Sandbox

Run = Callable[[Callable[[], Awaitable[None]]], None]

IMPORTED = [{"subject": f"old {n}", "comments": [{"value": "x"}]} for n in range(3)]
VARIANTS = [{"content": one, "locale_id": n, "active": True, "default": False} for n, one in enumerate("abc")]

#: The path of a call of each kind, and what it is called with.
CALLS: list[tuple[str, tuple[object, ...]]] = [
    ("tickets.bulk.delete", ([1, 2, 3],)),
    ("ticket_import.bulk.create", (IMPORTED, {"archive_immediately": True})),
    ("dynamic_content.variants.bulk.create", (1, VARIANTS)),
    ("tickets.bulk.update_many", ([1, 2, 3], {"status": "pending"})),
]
ONE_OF_EACH_KIND = pytest.mark.parametrize(("path", "given"), CALLS, ids=[path for path, _ in CALLS])


EVERY_LOOP = pytest.mark.parametrize("run", [on_asyncio, on_trio], ids=["asyncio", "trio"])


async def no_waiting(seconds: float) -> None:
    """Waiting takes no time."""


def async_client(sandbox: Sandbox) -> AsyncZenpy:
    client = AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport)
    client._transport.sleep = no_waiting  # type: ignore[method-assign]  # jobs are waited for
    return client


@pytest.fixture
def sandbox(patient: list[float]) -> Sandbox:
    return make_sandbox()


def make_sandbox() -> Sandbox:
    sandbox = Sandbox()
    for key in (1, 2, 3):
        sandbox.add("Ticket", {"id": key})
    sandbox.add("Item", {"id": 1, "name": "x"})
    return sandbox


def find_call(client: Zenpy | AsyncZenpy, path: str) -> Any:
    found: object = client
    for name in path.split("."):
        found = getattr(found, name)
    return found


def sent_to(sandbox: Sandbox) -> list[object]:
    return [(seen.method, seen.path, seen.query, seen.body) for seen in sandbox.requests]


@ONE_OF_EACH_KIND
def test_a_stream_sends_what_its_call_sends(sandbox: Sandbox, path: str, given: tuple[object, ...]) -> None:
    other = make_sandbox()
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        outcomes = list(find_call(client, path).stream(*given, chunk=2))
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=other.transport) as client:
        assert outcomes == find_call(client, path)(*given, chunk=2)
    assert [one.ok for one in outcomes] == [True] * 3
    assert sent_to(sandbox) == sent_to(other)


@EVERY_LOOP
@ONE_OF_EACH_KIND
def test_an_async_stream_sends_what_its_call_sends(
    sandbox: Sandbox, path: str, given: tuple[object, ...], run: Run
) -> None:
    other = make_sandbox()

    async def main() -> None:
        async with async_client(sandbox) as client, async_client(other) as client_of_other:
            outcomes = [one async for one in find_call(client, path).stream(*given, chunk=2)]
            assert outcomes == await find_call(client_of_other, path)(*given, chunk=2)
            assert [one.ok for one in outcomes] == [True] * 3

    run(main)
    assert sent_to(sandbox) == sent_to(other)


# -- async iterables, warnings, checkpoints ------------------------------------------------------------------------------


class OwnCheckpoint(list[Entry]):
    """A checkpoint of a program's own, which counts what is done with it."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = self.closed = 0

    def open(self) -> list[Entry]:
        self.opened += 1
        return list(self)

    def note(self, entry: Entry) -> None:
        self.append(entry)

    def close(self) -> None:
        self.closed += 1


def test_a_checkpoint_is_opened_once_and_closed_once(sandbox: Sandbox) -> None:
    whole, left = OwnCheckpoint(), OwnCheckpoint()
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        client.tickets.bulk.update_many([1, 2], {"status": "open"}, chunk=1, checkpoint=whole)
        stream = client.tickets.bulk.update_many.stream([1, 2], {"status": "open"}, chunk=1, checkpoint=left)
        assert next(stream).ok
        del stream
    assert [(one.opened, one.closed) for one in (whole, left)] == [(1, 1)] * 2


@EVERY_LOOP
def test_an_async_stream_opens_its_checkpoint_once_and_closes_it_once(sandbox: Sandbox, run: Run) -> None:
    whole, left, unread = OwnCheckpoint(), OwnCheckpoint(), OwnCheckpoint()

    async def main() -> None:
        async with async_client(sandbox) as client:
            update_many = client.tickets.bulk.update_many
            stream = update_many.stream([1, 2], {"status": "open"}, chunk=1, checkpoint=whole)
            assert [one.ok async for one in stream] == [True, True]
            with pytest.raises(StopAsyncIteration):
                await anext(stream)
            del stream
            stream = update_many.stream([1, 2], {"status": "open"}, chunk=1, checkpoint=left)
            assert (await anext(stream)).ok
            del stream
            update_many.stream([1, 2], {"status": "open"}, checkpoint=unread)

    run(main)
    assert [(one.opened, one.closed) for one in (whole, left, unread)] == [(1, 1), (1, 1), (0, 0)]


@EVERY_LOOP
def test_an_async_iterable_is_sent_in_chunks_of_the_given_size(sandbox: Sandbox, run: Run) -> None:
    async def source() -> AsyncIterator[int]:
        for key in (1, 2, 3):
            yield key

    async def main() -> None:
        async with async_client(sandbox) as client:
            (
                await client.tickets.bulk.update_many(source(), {"status": "open"}, chunk=2)
            ).raise_for_failures()

    run(main)
    assert [seen.query["ids"] for seen in sandbox.requests if seen.method == "PUT"] == [["1,2"], ["3"]]


@EVERY_LOOP
def test_one_record_is_no_iterable_of_records_for_an_async_call_either(sandbox: Sandbox, run: Run) -> None:
    async def main() -> None:
        async with async_client(sandbox) as client:
            with pytest.raises(ZenpyException, match="takes an iterable of records, not one dict"):
                client.tickets.bulk.create.stream({"subject": "x"})  # type: ignore[dict-item]  # what is refused

    run(main)


@pytest.mark.filterwarnings("error::UserWarning")
def test_the_error_that_stops_a_call_goes_before_its_warnings(wire: Wire, client: Zenpy) -> None:
    wire.then(with_warning(), httpx.Response(401))
    with pytest.raises(BulkStopped):
        client.tickets.bulk.create(tickets(2), chunk=1)


@pytest.mark.filterwarnings("error::UserWarning")
@EVERY_LOOP
def test_the_error_that_stops_an_async_call_goes_before_its_warnings(wire: Wire, run: Run) -> None:
    wire.then(with_warning(), httpx.Response(401), with_warning())

    async def main() -> None:
        transport = httpx.MockTransport(wire.handle)
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
            with pytest.raises(BulkStopped):
                await client.tickets.bulk.create(tickets(2), chunk=1)
            with pytest.raises(ZendeskApiWarning):
                await client.tickets.bulk.create(tickets(1))

    run(main)


def with_warning() -> httpx.Response:
    """A job that is done at once, with a warning of Zendesk."""
    body = job("j", "completed", results=[{"index": 0, "id": 1}])
    return httpx.Response(
        200, json=body, headers={"X-Zendesk-API-Warn": "The following keys were ignored: [x]"}
    )
