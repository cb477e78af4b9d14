"""Records that workers share: read once for all, dropped by each write, and seen only by those who may see the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.oauth import sent_calls
from tests.support.redis_server import RedisServer
from tests.support.shared_limits import until
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.exception import ConfigurationError, RecordNotFoundException
from zenpy.sandbox import Sandbox
from zenpy.shared import RedisStore, SharedRecords, new_key


@pytest.fixture
def sandbox() -> Sandbox:
    sandbox = Sandbox()
    for number in (1, 2):
        sandbox.add("ticket", {"id": number, "subject": "Printer", "tags": ["new"]})
    return sandbox


@pytest.fixture
def worker(sandbox: Sandbox, server: RedisServer) -> Callable[..., Zenpy]:
    """Makes a client of one more worker; the arguments are those of the store, and `seconds` and `seen_by` of records."""

    def make(seconds: float = 30.0, seen_by: str = "everybody", **more: Any) -> Zenpy:
        store = RedisStore(server.url, records=SharedRecords(seconds, seen_by), **more)
        return Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport, shared=store)

    return make


def reads(sandbox: Sandbox) -> int:
    """How often tickets were read one by one."""
    return sum(call.startswith("GET /api/v2/tickets/") for call in sent_calls(sandbox))


def test_a_record_that_one_worker_has_read_is_at_hand_for_all(
    sandbox: Sandbox, worker: Callable[..., Zenpy]
) -> None:
    tickets = [worker().tickets(id=number) for number in (1, "1", 1)]
    assert {(ticket.id, ticket.subject) for ticket in tickets} == {(1, "Printer")}
    assert reads(sandbox) == 1
    assert tickets[2].requester is not None
    worker().tickets(id=2)
    assert reads(sandbox) == 2


def test_a_write_of_another_worker_is_seen_at_once(sandbox: Sandbox, worker: Callable[..., Zenpy]) -> None:
    one, other = worker(), worker()
    ticket = one.tickets(id=1)
    other.tickets.update(Ticket(id=1, subject="Scanner"))
    assert one.tickets(id=1).subject == "Scanner"
    one.tickets.delete(ticket)
    with pytest.raises(RecordNotFoundException):
        other.tickets(id=1)


def test_what_was_read_before_a_write_is_not_kept_after_it(
    sandbox: Sandbox, worker: Callable[..., Zenpy]
) -> None:
    records = worker()._shared_records
    assert records is not None
    store, account = records._store, records._account
    before = store.read(account, "ticket 1")
    worker().tickets.update(Ticket(id=1, subject="Scanner"))
    store.keep(account, "ticket 1", b'Ticket\n{"ticket": {"id": 1, "subject": "Printer"}}', before.writes)
    assert worker().tickets(id=1).subject == "Scanner"


def test_records_of_two_kinds_that_share_a_name_are_two(
    sandbox: Sandbox, worker: Callable[..., Zenpy]
) -> None:
    sandbox.add("Trigger", {"id": 7, "title": "Of tickets"})
    assert worker().triggers(id=7).title == "Of tickets"
    with pytest.raises(RecordNotFoundException):
        worker().chats.triggers(id=7)


def test_a_read_with_other_options_is_one_of_its_own(sandbox: Sandbox, worker: Callable[..., Zenpy]) -> None:
    one: Any = worker()
    for more in ({"reduced_payload_size": True}, {}, {"reduced_payload_size": True}, {}):
        one.tickets(id=1, **more)
    assert reads(sandbox) == 3


def test_a_record_that_a_write_has_found_by_something_else_is_dropped(
    sandbox: Sandbox, worker: Callable[..., Zenpy]
) -> None:
    sandbox.add("User", {"id": 5, "name": "Before", "email": "a@example.com"})
    one, other = worker(), worker()
    assert one.users(id=5).name == "Before"
    other.users.create_or_update(User(email="a@example.com", name="After"))
    assert (one.users(id=5).name, other.users(id=5).name) == ("After", "After")


def test_a_write_that_fails_drops_as_well(sandbox: Sandbox, worker: Callable[..., Zenpy]) -> None:
    one = worker()
    one.tickets(id=1)
    sandbox.fail("PUT", kind="answer", status=500, times=None)
    with pytest.raises(Exception, match="500"):
        one.tickets.update(Ticket(id=1, subject="Scanner"))
    assert one.tickets(id=1).subject == "Scanner"


def test_a_record_is_kept_for_some_seconds_only(sandbox: Sandbox, worker: Callable[..., Zenpy]) -> None:
    one = worker(seconds=0.05)
    one.tickets(id=1)

    def is_read_again() -> bool:
        one.tickets(id=1)
        return reads(sandbox) > 1

    until(is_read_again)


def test_a_record_is_kept_for_those_who_see_the_same(sandbox: Sandbox, worker: Callable[..., Zenpy]) -> None:
    for name in ("agents", "admins", "agents", "admins"):
        worker(seen_by=name).tickets(id=1)
    assert reads(sandbox) == 2


def test_a_client_that_shares_records_has_no_caches_of_its_own(worker: Callable[..., Zenpy]) -> None:
    assert worker().caching_status() == "disabled"


def test_with_a_key_records_are_sealed(
    sandbox: Sandbox, worker: Callable[..., Zenpy], server: RedisServer
) -> None:
    def is_readable() -> bool:
        names = server.ask("KEYS *record*", lines=9).splitlines()[2::2]
        return any(b"Printer" in server.ask(f"HVALS {name.decode()}", lines=99) for name in names)

    worker(key=new_key()).tickets(id=1)
    assert not is_readable()
    assert worker().tickets(id=1).subject == "Printer", "what cannot be opened is read again"
    assert is_readable()


def test_async_clients_share_records_with_sync_ones(
    sandbox: Sandbox, worker: Callable[..., Zenpy], server: RedisServer
) -> None:
    worker().tickets(id=1)

    async def main() -> None:
        async with (
            RedisStore(server.url, records=SharedRecords(30, "everybody")) as store,
            AsyncZenpy(
                subdomain="acme", oauth_token="x", transport=sandbox.transport, shared=store
            ) as client,
        ):
            assert (await client.tickets(id=1)).subject == "Printer"
            await client.tickets.update(Ticket(id=1, subject="Scanner"))
            assert (await client.tickets(id=1)).subject == "Scanner"

    asyncio.run(main())
    assert reads(sandbox) == 2
    assert worker().tickets(id=1).subject == "Scanner"
    assert reads(sandbox) == 2


@pytest.mark.filterwarnings("ignore::zenpy.shared.SharedStoreWarning")
def test_without_the_store_records_come_from_zendesk(
    sandbox: Sandbox, worker: Callable[..., Zenpy], server: RedisServer
) -> None:
    one = worker()
    one.tickets(id=1)
    server.stop()
    try:
        assert one.tickets(id=1).subject == "Printer"
        one.tickets.update(Ticket(id=1, subject="Scanner"))
        assert one.tickets(id=1).subject == "Scanner"
    finally:
        server.start()


@pytest.mark.parametrize(("seconds", "seen_by"), [(0, "x"), (30, "")])
def test_wrong_settings_are_refused(seconds: float, seen_by: str) -> None:
    with pytest.raises(ConfigurationError, match="above 0, and a name"):
        SharedRecords(seconds, seen_by)
