"""Writing many records of a custom object with one job, by the name of the object."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import CustomObjectRecord
from zenpy.lib.exception import TooManyValuesException, ZenpyException
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    sandbox = Sandbox()
    sandbox.add("CustomObject", {"key": "order", "title": "Order", "title_pluralized": "Orders"})
    total = {"key": "total", "type": "integer", "title": "Total"}
    sandbox.add("CustomObjectField", total, custom_object_key="order")
    return sandbox


@pytest.fixture
def orders(sandbox: Sandbox) -> Iterator[Any]:
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        yield client.objects["order"]


def items_of_jobs(sandbox: Sandbox) -> list[tuple[str, Any]]:
    bodies: list[Any] = [
        one.body for one in sandbox.requests if one.operation == "custom_objects.jobs.create"
    ]
    return [(body["job"]["action"], body["job"]["items"]) for body in bodies]


def test_one_job_creates_changes_and_deletes_many_records(orders: Any, sandbox: Sandbox) -> None:
    new = [{"name": "A", "custom": {"total": 5}}, CustomObjectRecord(name="B", external_id="b")]
    assert orders.create_many(new).id
    first, second = orders()
    assert (first.name, first.custom.total, second.external_id) == ("A", 5, "b")
    first.custom.total = 6
    orders.update_many([first, {"id": second.id, "name": "BB"}])
    orders.upsert_many(iter([{"external_id": "b", "name": "B3"}, {"external_id": "c", "name": "C"}]))
    assert [(one.name, one.external_id) for one in orders()] == [("A", None), ("B3", "b"), ("C", "c")]
    assert orders.show(first.id).custom.total == 6
    orders.delete_many([first, second.id])
    assert [one.name for one in orders()] == ["C"]
    assert items_of_jobs(sandbox)[1:] == [
        ("update", [{"id": first.id, "custom_object_fields": {"total": 6}}, {"id": second.id, "name": "BB"}]),
        (
            "create_or_update_by_external_id",
            [{"external_id": "b", "name": "B3"}, {"external_id": "c", "name": "C"}],
        ),
        ("delete", [first.id, second.id]),
    ]


def test_a_job_that_cannot_be_is_refused_before_anything_is_sent(orders: Any, sandbox: Sandbox) -> None:
    with pytest.raises(TooManyValuesException, match=r"takes 100 records, and 101 were given.*wait_all"):
        orders.create_many({"name": str(number)} for number in range(101))
    with pytest.raises(ZenpyException, match="nothing to delete"):
        orders.delete_many([])
    with pytest.raises(ZenpyException, match="has no id yet"):
        orders.update_many([CustomObjectRecord(name="new")])
    assert sandbox.requests == []


def test_an_async_client_has_the_same(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            orders: Any = client.objects["order"]
            assert (await orders.create_many([{"name": "A"}])).id
            (first,) = await orders().all()
            await orders.update_many([{"id": first.id, "name": "B"}])
            await orders.upsert_many([{"external_id": "c", "name": "C"}])
            assert [one.name async for one in orders()] == ["B", "C"]
            await orders.delete_many([first])
            assert [one.name async for one in orders()] == ["C"]

    asyncio.run(main())
