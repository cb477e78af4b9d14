"""Every answer of the server has fields called like methods of records, deep ones and half characters: calls work as always."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.sandbox import Sandbox
from zenpy.sandbox.gateway.faults import ODD_FIELDS
from zenpy.webhooks.events import event_from

ODD = dict(ODD_FIELDS)
#: The sandbox says that Zendesk does not take these fields.
pytestmark = pytest.mark.filterwarnings("ignore::zenpy.lib.exception.ZendeskApiWarning")


@pytest.fixture
def odd() -> Sandbox:
    sandbox = Sandbox()
    sandbox.add("Group", {"id": 8, "name": "Staff"})
    for number in (1, 2, 3):
        sandbox.add(
            "Ticket",
            {"id": number, "subject": f"s{number}", "description": "d", "tags": ["a"], "group_id": 8},
        )
    sandbox.clock.advance(minutes=10)
    sandbox.fail(kind="odd_fields", times=None)
    return sandbox


def check(record: Any, **known: object) -> None:
    """A record has its own fields and the odd ones, and its methods work."""
    assert {name: record.get(name) for name in known} == known
    assert {key: record[key] for key in ODD} == ODD
    assert {key: record.to_dict()[key] for key in ODD} == ODD
    assert set(ODD) <= set(record.extra)
    assert pickle.loads(pickle.dumps(record)).to_dict() == record.to_dict()
    assert record.to_dict(serialize=True) == {"id": record.id}


def test_a_sync_client(odd: Sandbox) -> None:
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=odd.transport) as client:
        listing = client.tickets(include=["groups"])
        for ticket in listing:
            check(ticket, subject=f"s{ticket.id}")
            check(ticket.group, name="Staff")
        for hit in client.search("s", type="ticket"):
            check(hit)
        for ticket in client.tickets.incremental(start_time=1):
            check(ticket)
        for _ in range(2):  # the second comes from the cache
            ticket = client.tickets(id=1)
            check(ticket, subject="s1")
        ticket.subject, ticket["get"], ticket.extra["_sent"] = "new", "sent", [1]
        answered = client.tickets.update(ticket)
        check(answered.ticket, subject="new")  # type: ignore[union-attr]  # an update of one ticket
        sent = odd.requests[-1].body["ticket"]
        assert sent == {"id": 1, "subject": "new", "get": "sent", "_sent": [1]}
        assert ticket.to_dict(serialize=True) == {"id": 1}
        made = client.tickets.create(Ticket(subject="n", description="d", get="mine"))  # type: ignore[call-arg]  # any field
        assert odd.requests[-1].body["ticket"]["get"] == "mine"
        check(made.ticket, subject="n")  # type: ignore[union-attr]  # one ticket
        assert [one.ok for one in client.tickets.bulk.create([{"subject": "b", "description": "d"}])] == [
            True
        ]


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_async_client(odd: Sandbox, run: Run) -> None:
    async def work() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=odd.transport) as client:
            async for ticket in client.tickets(include=["groups"]):
                check(ticket, subject=f"s{ticket.id}")
                check(await ticket.awaitable_attrs.group, name="Staff")
            ticket = await client.tickets(id=1)
            ticket["to_dict"] = "sent"
            await client.tickets.update(ticket)
            assert odd.requests[-1].body["ticket"] == {"id": 1, "to_dict": "sent"}

    run(work)


def test_the_record_of_a_webhook_event() -> None:
    detail = {"id": "1", "subject": "a", **ODD}
    event: Any = event_from(json.dumps({"type": "zen:event-type:ticket.created", "detail": detail}).encode())
    check(event.ticket, id=1, subject="a")
    check(event.record, id=1)
