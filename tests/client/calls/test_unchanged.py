"""Updates without changes: the record is read, nothing is written, and the caller gets what the update promises."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest

from tests.support.wire import Wire, ticket, user
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import SavedSearch, Ticket, User, Webhook
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


def read_ticket(number: int = 1) -> Ticket:
    return Ticket._from_payload(ticket(number), None)


@pytest.mark.parametrize("given", [read_ticket(), Ticket(id=1), {"id": 1}])
def test_an_update_without_changes_reads_the_record(client: Zenpy, wire: Wire, given: Ticket) -> None:
    """rule W17"""
    wire.then({"ticket": ticket(1, subject="As it is now")})
    audit = client.tickets.update(given)
    assert wire.calls == ["GET /api/v2/tickets/1"]
    assert wire.last.content == b""
    assert (type(audit).__name__, audit.ticket.subject, audit.audit.events) == (
        "TicketAudit",
        "As it is now",
        [],
    )


def test_a_record_that_is_the_answer_comes_as_it_is_now(client: Zenpy, wire: Wire) -> None:
    wire.then({"user": user(7, name="Now")})
    assert client.users.update(User._from_payload(user(7), None)).name == "Now"
    assert wire.calls == ["GET /api/v2/users/7"]


def test_settings_without_changes_are_read_too(client: Zenpy, wire: Wire) -> None:
    wire.then({"settings": {"active_features": {}}})
    client.account.settings.update({})
    assert wire.calls == ["GET /api/v2/account/settings"]


def test_the_second_update_of_a_record_has_nothing_to_write(client: Zenpy, wire: Wire) -> None:
    one = read_ticket()
    one.tags.append("vip")
    wire.then({"ticket": ticket(1), "audit": {"id": 9}}, {"ticket": ticket(1)})
    client.tickets.update(one)
    client.tickets.update(one)
    assert wire.calls == ["PUT /api/v2/tickets/1", "GET /api/v2/tickets/1"]


@pytest.mark.parametrize(
    "change",
    [
        lambda one: one.tags.append("vip"),
        lambda one: setattr(one, "subject", one.subject),
        lambda one: one.custom_fields[0].__setitem__("value", "y"),
        lambda one: one.__setitem__("priority", None),
    ],
)
def test_any_change_is_written(client: Zenpy, wire: Wire, change: object) -> None:
    one = read_ticket()
    change(one)  # type: ignore[operator]
    wire.then({"ticket": ticket(1), "audit": {"id": 9}})
    client.tickets.update(one)
    assert wire.calls == ["PUT /api/v2/tickets/1"]


def test_a_safe_update_without_changes_has_nothing_to_overwrite(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": ticket(1)})
    client.tickets.update(read_ticket(), safe=True, on_conflict=lambda mine, theirs: mine)
    assert wire.calls == ["GET /api/v2/tickets/1"]
    with pytest.raises(ZenpyException, match="on_conflict= belongs to safe=True"):
        client.tickets.update(read_ticket(), on_conflict=lambda mine, theirs: mine)


def test_another_argument_is_a_reason_to_write(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket_field": {"id": 1}}, {"ticket": ticket(1), "audit": {"id": 9}})
    client.ticket_fields.update({"id": 1}, creator=True)
    client.tickets.update(read_ticket(), system_metadata={"client": "x"})
    assert wire.calls == ["PUT /api/v2/ticket_fields/1", "PUT /api/v2/tickets/1"]


def test_a_call_that_replaces_always_writes(client: Zenpy, wire: Wire) -> None:
    fetched = Webhook._from_payload(
        {"id": "w", "name": "a", "endpoint": "https://a.example", "status": "active"}, None
    )
    wire.then(httpx.Response(204))
    client.webhooks.update("w", fetched)
    assert wire.calls == ["PUT /api/v2/webhooks/w"]


def test_many_records_are_sent_as_they_are_so_that_results_keep_their_places(
    client: Zenpy, wire: Wire
) -> None:
    changed = read_ticket(2)
    changed.subject = "New"
    wire.then({"job_status": {"id": "j"}})
    client.tickets.update([read_ticket(1), changed])
    assert json.loads(wire.last.content) == {"tickets": [{"id": 1}, {"id": 2, "subject": "New"}]}


def test_one_empty_change_of_many_records_is_refused(client: Zenpy, wire: Wire) -> None:
    for nothing in (Ticket(), {}):
        with pytest.raises(
            ZenpyException, match="there is nothing to change in the records; nothing was sent"
        ):
            client.tickets.update(nothing, ids=[1, 2])
    assert wire.sent == []


def test_a_bulk_call_writes_only_what_has_changed(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    for number in (1, 2, 3):
        sandbox.add("Ticket", {"id": number, "subject": "Old"})
    records = list(sandbox_client.tickets())
    records[1].subject = "New"
    before = len(sandbox.requests)
    outcomes = sandbox_client.tickets.bulk.update(records)
    assert [(one.ok, one.id) for one in outcomes] == [(True, 1), (True, 2), (True, 3)]
    written = [one for one in sandbox.requests[before:] if one.method == "PUT"]
    assert [one.body for one in written] == [{"tickets": [{"id": 2, "subject": "New"}]}]
    again = len(sandbox.requests)
    assert all(one.ok for one in sandbox_client.tickets.bulk.update(records))
    assert len(sandbox.requests) == again


def test_nothing_changes_in_the_account(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    sandbox.add("Ticket", {"id": 1, "subject": "Old"})
    before = dict(sandbox.records("Ticket")[0])
    sandbox.clock.advance(60)
    audit = sandbox_client.tickets.update(sandbox_client.tickets(id=1))
    assert dict(sandbox.records("Ticket")[0]) == before
    assert audit.ticket.id == 1


def test_what_cannot_be_read_is_an_error_before_the_call(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(
        ZenpyException, match="has no changes, and Zendesk has no call that reads it; nothing was sent"
    ):
        client.saved_searches.update(SavedSearch._from_payload({"id": 1, "name": "a"}, None))
    assert wire.sent == []


def test_an_async_client_does_the_same(wire: Wire) -> None:
    wire.then({"ticket": ticket(1)})

    async def program() -> None:
        transport = httpx.MockTransport(wire.handle)
        async with AsyncZenpy(subdomain="a", oauth_token="x", transport=transport) as client:
            audit = await client.tickets.update(read_ticket())
            assert audit.ticket.id == 1

    asyncio.run(program())
    assert wire.calls == ["GET /api/v2/tickets/1"]
