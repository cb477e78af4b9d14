"""Every call of the existing client works on this one: the same names, the same requests, the same kind of result.

The facts are in `methods.yaml`. Where Zendesk has no operation for a call, it says so in a clear error; where the
existing client went wrong (a request to a path that does not exist, a result dropped), the table has what is right.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import warnings
from collections.abc import AsyncIterable, Awaitable, Callable, Iterator
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from tests.support.cases import for_each
from tests.support.compat_table import METHODS, ROWS, Method, Names, Row, class_named
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ZenpyException
from zenpy.lib.generator import BaseResultGenerator

SENDING = [row for row in ROWS if not row.raises]
REFUSED = [row for row in ROWS if row.raises]
BY_POSITION = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
#: What paging adds to a query; how it pages is the client's own affair.
PAGING = ("page[size]", "per_page")


class Wire:
    """Answers everything with the reply of one row and keeps the requests."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.sent: list[httpx.Request] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        """The handler of the transport."""
        self.sent.append(request)
        reply = self.row.reply
        return httpx.Response(reply) if isinstance(reply, int) else httpx.Response(200, json=reply)

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        """The same for the async transport."""
        return self.answer(request)


@pytest.fixture(scope="module")
def offered() -> Iterator[tuple[Zenpy, AsyncZenpy]]:
    """Both clients, to look at what they offer."""
    client = Zenpy(subdomain="acme", oauth_token="secret")
    yield client, AsyncZenpy(subdomain="acme", oauth_token="secret")
    client.close()


def found(client: object, method: Method) -> Callable[..., object]:
    """The method at its attribute path; of a resource that is called it is its `__call__`."""
    for part in method.path.split("."):
        client = getattr(client, part)
    target = getattr(client, method.name)
    assert callable(target), f"{method} cannot be called"
    return target if inspect.ismethod(target) else target.__call__


@pytest.mark.parametrize("method", METHODS, ids=str)
def test_the_method_takes_these_parameters(method: Method, offered: tuple[Zenpy, AsyncZenpy]) -> None:
    sync, async_ = (inspect.signature(found(client, method)).parameters for client in offered)
    assert list(sync) == list(async_)
    assert [name for name in method.parameters if name not in sync] == []
    by_position = [one.name for one in sync.values() if one.kind in BY_POSITION]
    assert by_position[: len(method.parameters)] == list(method.parameters)


@for_each((row.source, row) for row in SENDING)
def test_the_call_sends_this_and_gives_that(row: Row) -> None:
    wire = Wire(row)
    transport = httpx.MockTransport(wire.answer)
    with (
        Zenpy(subdomain="acme", oauth_token="secret", transport=transport) as client,
        warnings.catch_warnings(record=True) as heard,
    ):
        warnings.simplefilter("always")
        result = eval(row.source, {"client": client}, Names())
        if isinstance(result, BaseResultGenerator):
            result = list(result)
    check_warnings(row, heard)
    check_request(row, wire.sent)
    check_result(row, result)


@for_each((row.source, row) for row in SENDING)
def test_the_async_call_does_the_same(row: Row) -> None:
    wire = Wire(row)

    async def run() -> object:
        transport = httpx.MockTransport(wire.answer_async)
        async with AsyncZenpy(subdomain="acme", oauth_token="secret", transport=transport) as client:
            result = eval(row.source, {"client": client}, Names())
            if isinstance(result, Awaitable):
                result = await result
            return [one async for one in result] if isinstance(result, AsyncIterable) else result

    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        result = asyncio.run(run())
    check_warnings(row, heard)
    check_request(row, wire.sent)
    check_result(row, result)


@pytest.mark.parametrize("row", REFUSED, ids=lambda row: row.source)
def test_a_call_without_a_zendesk_operation_raises_a_clear_error(
    row: Row, offered: tuple[Zenpy, AsyncZenpy]
) -> None:
    for client in offered:
        kind = TypeError if row.raises == "TypeError" else ZenpyException
        says = r"argument|positional" if row.raises == "TypeError" else row.raises
        with pytest.raises(kind, match=says):
            eval(row.source, {"client": client}, Names())


def test_nothing_is_sent_until_a_list_is_read() -> None:
    wire = Wire(ROWS[0])
    with Zenpy(subdomain="acme", oauth_token="secret", transport=httpx.MockTransport(wire.answer)) as client:
        client.tickets()
    assert wire.sent == []


def check_warnings(row: Row, heard: list[warnings.WarningMessage]) -> None:
    """Only what Zendesk has switched off is warned about."""
    warned = " ".join(str(one.message) for one in heard)
    assert bool(warned) == bool(row.warns), warned
    assert row.warns in warned


def check_request(row: Row, sent: list[httpx.Request]) -> None:
    """The first request is the row's: method, path, query and body."""
    request = sent[0]
    verb, _, target = row.sends.partition(" ")
    wanted = urlsplit(target)
    assert f"{request.method} {request.url.path}" == f"{verb} {wanted.path}"
    query = parse_qsl(request.url.query.decode(), keep_blank_values=True)
    own = sorted(pair for pair in query if pair[0] not in PAGING)
    assert own == sorted(parse_qsl(wanted.query, keep_blank_values=True))
    kind = request.headers.get("content-type", "")
    if isinstance(row.body, str):
        assert kind.startswith(row.body)
    else:
        assert (json.loads(request.content or b"null") or None) == row.body


def check_result(row: Row, result: object) -> None:
    """The result is of the row's kind."""
    if row.gives == "nothing":
        assert result is None
        return
    if row.gives.startswith("list "):
        assert isinstance(result, list)
        (result,) = result
    assert isinstance(result, class_named(row.item))
