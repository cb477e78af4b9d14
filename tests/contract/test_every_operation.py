"""Every operation of the document can be called, sync and async: the request and the answer match the document."""

from __future__ import annotations

import asyncio
import inspect
import itertools
from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest

from tests.support.contract import answers, known_failures, requests
from tests.support.contract.call_setup import LISTED, CallSetup
from tests.support.contract.document import ENTRIES, OPERATIONS, Entry
from tests.support.contract.server_keys import SERVER_KEYS
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.sandbox import Sandbox

Driver = Callable[[CallSetup], object]


def method_of(client: object, entry: Entry) -> Callable[..., Any]:
    """The call of the client that an entry names."""
    resource: Any = reduce(getattr, entry.data["resource"].split("."), client)
    found: Callable[..., Any] = getattr(resource, entry.data["method"])
    return found


def called(setup: CallSetup) -> object:
    """The result of the call on the sync client; a listing is read to its end."""
    with Zenpy(
        subdomain="sandbox", oauth_token="any", transport=setup.sandbox.transport, **SERVER_KEYS
    ) as client:
        found = method_of(client, setup.entry)(**setup.arguments)
        return list(found) if isinstance(found, BaseResultGenerator) else found


def awaited(setup: CallSetup) -> object:
    """The result of the same call on the async client."""
    return asyncio.run(_awaited(setup))


async def _awaited(setup: CallSetup) -> object:
    async with AsyncZenpy(
        subdomain="sandbox", oauth_token="any", transport=setup.sandbox.transport, **SERVER_KEYS
    ) as client:
        found = method_of(client, setup.entry)(**setup.arguments)
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


def complaints(setup: CallSetup, drive: Driver) -> list[str]:
    """What is wrong with the call of a setup: with the request, with the answer."""
    found = drive(setup)
    wrong = requests.complaints(setup, setup.sandbox.requests[0]) + answers.complaints(setup.operation, found)
    wrong += setup.sandbox.complaints()
    is_listing = setup.operation.method == "GET" and setup.operation.result["kind"] == "list"
    if is_listing and not found and (not setup.everything or "ids" in setup.arguments):
        wrong.append("the sandbox has records, and none was listed")
    return [f"{drive.__name__}: {one}" for one in wrong]


@pytest.mark.parametrize("entry", entries(known_failures.WRONG))
def test_a_call_with_what_it_needs_keeps_the_contract(entry: Entry) -> None:
    assert [one for drive in DRIVERS for one in complaints(CallSetup(entry), drive)] == []


@pytest.mark.parametrize("entry", entries(known_failures.WRONG, known_failures.WRONG_WITH_EVERYTHING))
def test_a_call_with_everything_loses_nothing(entry: Entry) -> None:
    assert [one for drive in DRIVERS for one in complaints(CallSetup(entry, everything=True), drive)] == []


def listings() -> list[Any]:
    """All listings with pages."""
    found = []
    for param in entries(known_failures.WRONG, known_failures.WRONG_PAGES):
        operation = param.values[0].operation
        if operation.method == "GET" and operation.pages and operation.result["kind"] == "list":
            found.append(param)
    return found


def sizes(entry: Entry) -> list[str]:
    """The names under which a listing takes the size of its pages."""
    method = method_of(Zenpy(subdomain="sandbox", oauth_token="any", **SERVER_KEYS), entry)
    return [
        name for name in ("page_size", "per_page", "limit") if name in inspect.signature(method).parameters
    ]


@pytest.mark.parametrize("entry", listings())
def test_a_listing_reads_all_of_its_pages(entry: Entry) -> None:
    names = sizes(entry)
    number = LISTED if names else entry.operation.data["x-zenpy-page-size"] + 1
    there = _identities(called(CallSetup(entry, listed=number)))
    for drive, name in itertools.product(DRIVERS, names or [""]):
        setup = CallSetup(entry, listed=number)
        setup.arguments |= {name: 1} if name else {}
        assert _identities(drive(setup)) == there
        assert len(setup.sandbox.requests) >= (min(number, len(there)) if name else 2)


def _identities(found: object) -> set[str]:
    assert isinstance(found, list)
    return {str(getattr(item, "__dict__", item)) for item in found}


def test_the_tables_of_exceptions_name_calls_that_exist() -> None:
    names = {one.id for one in ENTRIES} | {one.id for one in OPERATIONS}
    assert {
        *known_failures.WRONG,
        *known_failures.WRONG_WITH_EVERYTHING,
        *known_failures.WRONG_PAGES,
    } <= names


def test_every_operation_is_offered() -> None:
    assert [one.id for one in OPERATIONS if not one.data["x-zenpy-calls"]] == []


def test_the_sandbox_has_every_operation() -> None:
    from zenpy.sandbox.routes import load

    assert {one.id for one in OPERATIONS} == {route.id for route in load().all}
    assert Sandbox().requests == []
