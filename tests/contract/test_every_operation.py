"""Every operation of the document can be called, sync and async: the request fits, and the answer is what was promised."""

from __future__ import annotations

import asyncio
import inspect
import itertools
from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest

from tests.support.contract import answers
from tests.support.contract import known_failures as known
from tests.support.contract import requests as wire
from tests.support.contract.call_setup import LISTED, Scene
from tests.support.contract.document import ENTRIES, OPERATIONS, Entry
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.sandbox import Sandbox

Driver = Callable[[Scene], object]


def method_of(client: object, entry: Entry) -> Callable[..., Any]:
    """The call of the client that an entry names."""
    resource: Any = reduce(getattr, entry.data["resource"].split("."), client)
    found: Callable[..., Any] = getattr(resource, entry.data["method"])
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
    async with AsyncZenpy(
        subdomain="sandbox", oauth_token="any", transport=scene.sandbox.transport
    ) as client:
        found = method_of(client, scene.entry)(**scene.arguments)
        return await (found.all() if isinstance(found, AsyncResultGenerator) else found)


def entries(*tables: dict[str, str]) -> list[Any]:
    """All calls; those that are known to be wrong are expected to fail, with the reason."""
    found = []
    for entry in ENTRIES:
        reasons = [
            table[name] for table in tables for name in (entry.id, entry.operation.id) if name in table
        ]
        marks = [pytest.mark.xfail(reason=reasons[0], strict=True)] if reasons else []
        found.append(pytest.param(entry, id=entry.id, marks=marks))
    return found


DRIVERS: tuple[Driver, ...] = (called, awaited)


def complaints(scene: Scene, drive: Driver) -> list[str]:
    """What is wrong with the call of a scene: with the request, with the answer."""
    found = drive(scene)
    wrong = wire.complaints(scene, scene.sandbox.requests[0]) + answers.complaints(scene.operation, found)
    is_listing = scene.operation.method == "GET" and scene.operation.result["kind"] == "list"
    if is_listing and not found and (not scene.everything or "ids" in scene.arguments):
        wrong.append("the sandbox has records, and none was listed")
    return [f"{drive.__name__}: {one}" for one in wrong]


@pytest.mark.parametrize("entry", entries(known.WRONG))
def test_a_call_with_what_it_needs_keeps_the_contract(entry: Entry) -> None:
    assert [one for drive in DRIVERS for one in complaints(Scene(entry), drive)] == []


@pytest.mark.parametrize("entry", entries(known.WRONG, known.WRONG_WITH_EVERYTHING))
def test_a_call_with_everything_loses_nothing(entry: Entry) -> None:
    assert [one for drive in DRIVERS for one in complaints(Scene(entry, everything=True), drive)] == []


def listings() -> list[Any]:
    """All listings with pages."""
    found = []
    for param in entries(known.WRONG, known.WRONG_PAGES):
        operation = param.values[0].operation
        if operation.method == "GET" and operation.pages and operation.result["kind"] == "list":
            found.append(param)
    return found


def sizes(entry: Entry) -> list[str]:
    """The names under which a listing takes the size of its pages."""
    method = method_of(Zenpy(subdomain="sandbox", oauth_token="any"), entry)
    return [
        name for name in ("page_size", "per_page", "limit") if name in inspect.signature(method).parameters
    ]


@pytest.mark.parametrize("entry", listings())
def test_a_listing_reads_all_of_its_pages(entry: Entry) -> None:
    names = sizes(entry)
    number = LISTED if names else entry.operation.data["x-zenpy-page-size"] + 1
    there = _identities(called(Scene(entry, listed=number)))
    for drive, name in itertools.product(DRIVERS, names or [""]):
        scene = Scene(entry, listed=number)
        scene.arguments |= {name: 1} if name else {}
        assert _identities(drive(scene)) == there
        assert len(scene.sandbox.requests) >= (min(number, len(there)) if name else 2)


def _identities(found: object) -> set[str]:
    assert isinstance(found, list)
    return {str(getattr(item, "__dict__", item)) for item in found}


def test_the_tables_of_exceptions_name_calls_that_exist() -> None:
    names = {one.id for one in ENTRIES} | {one.id for one in OPERATIONS}
    assert {*known.WRONG, *known.WRONG_WITH_EVERYTHING, *known.WRONG_PAGES} <= names


def test_every_operation_is_offered() -> None:
    assert [one.id for one in OPERATIONS if not one.data["x-zenpy-calls"]] == []


def test_the_sandbox_knows_every_operation() -> None:
    from zenpy.sandbox.routes import load

    assert {one.id for one in OPERATIONS} == {route.id for route in load().all}
    assert Sandbox().requests == []
