"""What a relation gives when there is a record behind the id, when there is none, and when it is gone."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import RecordNotFoundException
from zenpy.sandbox import Sandbox


@pytest.mark.parametrize(("relation", "field"), [("requester", "requester_id"), ("group", "group_id")])
def test_a_relation_whose_record_is_gone_raises_as_the_call_does(
    client: Zenpy, wire: Wire, relation: str, field: str
) -> None:
    gone = httpx.Response(404, json={"error": "RecordNotFound"})
    wire.then({"ticket": ticket(1, **{field: 9})}, gone)
    found = client.tickets(id=1)
    with pytest.raises(RecordNotFoundException):
        getattr(found, relation)


def test_so_it_does_on_an_async_client() -> None:
    sandbox = Sandbox()
    group = sandbox.add("Group", {"name": "gone"})
    made = sandbox.add("Ticket", {"subject": "x", "group_id": group.id})

    async def read() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport) as client:
            found = await client.tickets(id=int(str(made.id)))
            await client.groups.delete(int(str(group.id)))
            with pytest.raises(RecordNotFoundException):
                await found.awaitable_attrs.group

    asyncio.run(read())


def test_what_is_always_there_is_not_there_before_a_record_is_created() -> None:
    draft = Ticket(subject="x")
    assert (draft.id, draft.requester_id, draft.requester) == (None, None, None)
