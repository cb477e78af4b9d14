"""Nothing waits for ever: how long a client waits because a server asks for it, or because it sends byte by byte."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from email.utils import formatdate
from io import BytesIO
from typing import Any

import httpx
import pytest

from tests.support.numbers import Float32, Int64
from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Attachment
from zenpy.lib.exception import ConfigurationError, DecodingError, NetworkTimeout, RateLimitError, ServerError
from zenpy.lib.timeouts import Timeouts

YEAR, HOUR = 366 * 86_400, 3_600
RESET = {"ratelimit-limit": "700", "ratelimit-remaining": "0"}
TOO_LONG = [
    {"Retry-After": str(YEAR)},
    {"Retry-After": "9" * 400},
    {"Retry-After": str(HOUR + 1)},
    {"Retry-After": formatdate(time.time() + 2 * HOUR, usegmt=True)},
    {"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"},
    {**RESET, "ratelimit-reset": "7200"},
    {"Zendesk-RateLimit-me": "total=5; remaining=0; resets=7200"},
]


@pytest.mark.parametrize("headers", TOO_LONG)
def test_a_wait_beyond_the_bound_is_an_error(
    client: Zenpy, wire: Wire, patient: list[float], headers: dict[str, str]
) -> None:
    wire.then(httpx.Response(429, headers=headers), {"user": {"id": 1}})
    with pytest.raises(RateLimitError, match=r"3600 seconds at most \(max_retry_after=") as caught:
        client.users.me()
    assert (caught.value.retry_after or 0) > HOUR
    assert caught.value.status == 429
    assert patient == []


@pytest.mark.parametrize("headers", [one for one in TOO_LONG if "Retry-After" in one])
def test_so_it_is_after_a_temporary_failure(
    client: Zenpy, wire: Wire, patient: list[float], headers: dict[str, str]
) -> None:
    wire.then(httpx.Response(503, headers=headers))
    with pytest.raises(ServerError, match="max_retry_after") as caught:
        client.users.me()
    assert (caught.value.retry_after or 0) > HOUR
    assert patient == []


def test_the_other_calls_of_the_client_are_not_held_back(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(httpx.Response(429, headers={"Retry-After": str(YEAR)}), {"user": {"id": 1}})
    with pytest.raises(RateLimitError):
        client.users.me()
    assert client.users.me().id == 1
    assert patient == []


def test_a_limit_that_is_used_up_for_longer_is_an_error_before_the_next_request(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    good = httpx.Response(200, json={"user": {"id": 1}}, headers={**RESET, "ratelimit-reset": "7200"})
    wire.then(good)
    client.users.me()
    with pytest.raises(RateLimitError, match="max_retry_after"):
        client.users.me()
    assert len(wire.calls) == 1


def test_the_bound_holds_for_the_repetitions_of_a_request_together(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(*[httpx.Response(429, headers={"Retry-After": "1000"})] * 9)
    with pytest.raises(RateLimitError):
        client.users.me()
    assert sum(patient) == pytest.approx(3_000, abs=1)


@pytest.mark.parametrize("seconds", [0, 5.0])
def test_the_bound_can_be_set(wire: Wire, patient: list[float], seconds: float) -> None:
    wire.then(*[httpx.Response(429, headers={"Retry-After": "5"})] * 2, {"user": {"id": 1}})
    transport = httpx.MockTransport(wire.handle)
    with (
        Zenpy(subdomain="acme", oauth_token="x", max_retry_after=seconds, transport=transport) as client,
        pytest.raises(RateLimitError, match="max_retry_after"),
    ):
        client.users.me()
    assert patient == [5.0] * int(seconds // 5)
    with Zenpy(subdomain="acme", oauth_token="x", max_retry_after=2 * YEAR, transport=transport) as client:
        assert client.users.me().id == 1


def test_an_async_client_has_the_same_bound() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(429, headers={"Retry-After": "3601"}))

    async def main() -> None:
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
            with pytest.raises(RateLimitError, match="max_retry_after"):
                await client.users.me()

    asyncio.run(main())


@pytest.mark.parametrize("name", ["ratelimit_budget", "max_retry_after"])
@pytest.mark.parametrize("value", [-1, "one", True, [5], float("nan")])
def test_a_bound_that_is_no_number_of_seconds_is_refused(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} takes a number of seconds, 0 or more"):
        Zenpy(subdomain="acme", oauth_token="x", **{name: value})  # type: ignore[arg-type]  # what is refused


def test_a_bound_that_zenpy_2_did_not_have_is_no_text() -> None:
    with pytest.raises(ConfigurationError, match="max_retry_after takes a number of seconds"):
        Zenpy(subdomain="acme", oauth_token="x", max_retry_after="1")  # type: ignore[call-overload]  # what is refused


def test_a_bound_on_what_a_server_asks_for_is_always_there() -> None:
    with pytest.raises(ConfigurationError, match="max_retry_after"):
        Zenpy(subdomain="acme", oauth_token="x", max_retry_after=None)  # type: ignore[arg-type]  # what is refused


# -- drips -----------------------------------------------------------------------------------------------------------


@contextmanager
def dripping_server(head: bytes, pause: float) -> Generator[str]:
    """A server that sends a beginning, and then one byte after another for ever."""
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=drip, args=(connection,), daemon=True).start()

    def drip(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.recv(65_536)
            connection.sendall(head)
            while not over.wait(pause):
                connection.sendall(b"x")

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        over.set()
        listener.close()


HEADS = [b"", b"HTTP/1.1 200 OK\r\nX-", b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n"]


@pytest.mark.parametrize("head", HEADS, ids=["status line", "headers", "body"])
@pytest.mark.parametrize("given", ["nothing", "transport", "session"])
def test_an_answer_that_drips_ends_at_the_time_limit(head: bytes, given: str) -> None:
    more: dict[str, object] = {}
    if given == "transport":
        more = {"transport": httpx.HTTPTransport()}
    elif given == "session":
        more = {"session": httpx.Client()}
    with dripping_server(head, 0.05) as url:
        start = time.monotonic()
        timeout = Timeouts(read=5, total=0.4)
        client = Zenpy(base_url=url, oauth_token="x", timeout=timeout, **more)  # type: ignore[arg-type]  # one of several
        with client, pytest.raises(NetworkTimeout):
            client.users.me()
    assert time.monotonic() - start < 2
    if isinstance(session := more.get("session"), httpx.Client):
        session.close()


@pytest.mark.parametrize("head", HEADS, ids=["status line", "headers", "body"])
def test_it_does_on_an_async_client(head: bytes) -> None:
    async def main(url: str) -> None:
        timeout = Timeouts(read=5, total=0.4)
        async with AsyncZenpy(base_url=url, oauth_token="x", timeout=timeout) as client:
            with pytest.raises(NetworkTimeout):
                await client.users.me()

    with dripping_server(head, 0.05) as url:
        start = time.monotonic()
        asyncio.run(main(url))
    assert time.monotonic() - start < 2


@pytest.mark.parametrize("status", [202, 204, 205])
def test_a_file_that_is_not_there_yet_is_no_empty_file(status: int) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(status))
    with Zenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
        there = Attachment(id=1, file_name="a", content_url="https://acme.zendesk.com/attachments/a")
        with pytest.raises(DecodingError, match=f"answered {status}"):
            client.attachments.download(there, BytesIO())


@pytest.mark.parametrize("value", [0, 5, 0.5, Int64(5), Float32(0.5), float("inf")])
def test_a_number_of_seconds_may_be_of_another_library(value: Any) -> None:
    Zenpy(subdomain="acme", oauth_token="x", ratelimit_budget=value, max_retry_after=value)
