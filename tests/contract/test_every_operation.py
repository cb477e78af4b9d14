"""Every operation of the document can be called, sync and async: the request fits, and the answer is what was promised."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest

from tests.contract import answers, known, wire
from tests.contract.document import ENTRIES, OPERATIONS, Entry
from tests.contract.scene import LISTED, Scene
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.sandbox import Sandbox

Driver = Callable[[Scene], object]


def method_of(client: object, entry: Entry) -> Callable[..., Any]:
    """The call of the client that an entry names."""
    resource = reduce(getattr, entry.data["resource"].split("."), client)
    found: Callable[..., Any] = resource if entry.data["method"] == "__call__" else getattr(resource, entry.data["method"])
    return found


def called(scene: Scene) -> object:
    """The result of the call on the sync client; a listing is read to its end."""
    with Zenpy(subdomain="sandbox", oauth_token="any", transport=scene.sandbox.transport) as client:
        found = method_of(client, scene.entry)(**scene.arguments)
        return list(found) if isinstance(found, BaseResultGenerator) else found


def awaited(scene: Scene) -> object:
    """The result of the same call on the async client."""
    return asyncio.run(_awaited(scene))


async def _awaited(scene: Scene) -> object:
    async with AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=scene.sandbox.transport) as client:
        found = method_of(client, scene.entry)(**scene.arguments)
        return await (found.all() if isinstance(found, AsyncResultGenerator) else found)


def entries(*tables: dict[str, str]) -> list[Any]:
    """All calls; those that are known to be wrong are expected to fail, with the reason."""
    found = []
    for entry in ENTRIES:
        reasons = [table[name] for table in tables for name in (entry.id, entry.operation.id) if name in table]
        marks = [pytest.mark.xfail(reason=reasons[0], strict=True)] if reasons else []
        found.append(pytest.param(entry, id=entry.id, marks=marks))
    return found


@pytest.mark.parametrize("drive", [called, awaited])
@pytest.mark.parametrize("entry", entries(known.WRONG))
def test_a_call_with_what_it_needs_keeps_the_contract(entry: Entry, drive: Driver) -> None:
    scene = Scene(entry)
    found = drive(scene)
    assert wire.complaints(scene, scene.sandbox.requests[0]) == []
    assert answers.complaints(entry.operation, found) == []
    if entry.operation.method == "GET" and entry.operation.result["kind"] == "list":
        assert found, "the sandbox has records, and none was listed"


@pytest.mark.parametrize("drive", [called, awaited])
@pytest.mark.parametrize("entry", entries(known.WRONG, known.WRONG_WITH_EVERYTHING))
def test_a_call_with_everything_loses_nothing(entry: Entry, drive: Driver) -> None:
    scene = Scene(entry, everything=True)
    found = drive(scene)
    assert wire.complaints(scene, scene.sandbox.requests[0]) == []
    assert answers.complaints(entry.operation, found) == []


def _is_paged(entry: Entry) -> bool:
    return entry.operation.method == "GET" and bool(entry.operation.pages)


@pytest.mark.parametrize("drive", [called, awaited])
@pytest.mark.parametrize("entry", [one for one in entries(known.WRONG) if _is_paged(one.values[0])])
def test_a_listing_reads_all_of_its_pages(entry: Entry, drive: Driver) -> None:
    whole = drive(Scene(entry))
    scene = Scene(entry)
    scene.arguments["per_page"] = 1
    assert _identities(drive(scene)) == _identities(whole)
    assert len(scene.sandbox.requests) >= min(LISTED, len(_identities(whole)))


def _identities(found: object) -> set[str]:
    assert isinstance(found, list)
    return {str(getattr(item, "__dict__", item)) for item in found}


def test_the_tables_of_exceptions_name_calls_that_exist() -> None:
    names = {one.id for one in ENTRIES} | {one.id for one in OPERATIONS}
    assert set(known.WRONG) | set(known.WRONG_WITH_EVERYTHING) <= names


def test_every_operation_is_offered() -> None:
    assert [one.id for one in OPERATIONS if not one.data["x-zenpy-calls"]] == []


def test_the_sandbox_knows_every_operation() -> None:
    from zenpy.sandbox.routes import load

    assert {one.id for one in OPERATIONS} == {route.id for route in load().all}
    assert Sandbox().requests == []
