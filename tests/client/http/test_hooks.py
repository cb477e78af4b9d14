"""Hooks, the logger and time-outs: what a client lets others see, and how long it is willing to wait."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
import time
from collections.abc import Iterator
from itertools import pairwise

import httpx
import pytest

from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ConfigurationError, DeadlineExceeded, NetworkTimeout
from zenpy.lib.http.hooks import RequestSent, ResponseReceived, Wait
from zenpy.lib.http.limit_headers import Limit
from zenpy.lib.http.timeouts import Timeouts
from zenpy.sandbox import Sandbox

LIMITED = {"Retry-After": "2", "X-Zendesk-Request-Id": "r-1"}


def test_hooks_see_requests_answers_and_waits(wire: Wire, patient: list[float]) -> None:
    seen: list[object] = []
    limits = {"X-Rate-Limit": "700", "X-Rate-Limit-Remaining": "600"}
    wire.then(
        httpx.Response(429, headers=LIMITED),
        httpx.Response(200, json={"ticket": ticket(1)}, headers=limits),
    )
    transport = httpx.MockTransport(wire.handle)
    with Zenpy(
        subdomain="a",
        oauth_token="secret",
        transport=transport,
        on_request=seen.append,
        on_response=seen.append,
        on_wait=seen.append,
    ) as client:
        client.tickets(id=1, include=["users"])
    first, second = (RequestSent("GET", "/api/v2/tickets/1", attempt) for attempt in (0, 1))
    assert seen[0] == first
    assert isinstance(seen[1], ResponseReceived)
    assert (seen[1].request, seen[1].status, seen[1].request_id) == (first, 429, "r-1")
    assert isinstance(seen[2], Wait)
    assert (seen[2].seconds, seen[2].request) == (2.0, first)
    assert seen[3] == second
    assert isinstance(seen[4], ResponseReceived)
    assert seen[4].limits == (Limit("account", 700, 600),)
    assert "secret" not in repr(seen)
    assert patient == [2.0]


def test_a_hook_may_refuse_to_wait(wire: Wire, patient: list[float]) -> None:
    class TooLong(Exception):
        pass

    def refuse(wait: Wait) -> None:
        raise TooLong(f"{wait.seconds:g} seconds: {wait.reason}")

    wire.then(httpx.Response(429, headers=LIMITED))
    transport = httpx.MockTransport(wire.handle)
    with (
        Zenpy(subdomain="a", oauth_token="x", transport=transport, on_wait=refuse) as client,
        pytest.raises(TooLong, match="2 seconds"),
    ):
        client.tickets(id=1)
    assert patient == []


def test_lost_answers_are_seen_too(patient: list[float]) -> None:
    sandbox, seen = Sandbox(), list[ResponseReceived]()
    sandbox.fail("GET", kind="reset")
    with Zenpy(
        subdomain="a", oauth_token="x", transport=sandbox.transport, on_response=seen.append
    ) as client:
        client.users.me()
    assert [(one.status, one.error is None) for one in seen] == [(None, False), (200, True)]


def test_the_log_names_a_call_without_answer_once(
    patient: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    sandbox = Sandbox()
    sandbox.fail("GET", kind="reset")
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        client.users.me()
    (warning,) = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert warning.count("GET /api/v2/users/me") == 1


def test_a_coroutine_hook_needs_the_async_client(wire: Wire) -> None:
    async def hook(event: RequestSent) -> None:
        raise AssertionError("never run")

    transport = httpx.MockTransport(wire.handle)
    with (
        Zenpy(subdomain="a", oauth_token="x", transport=transport, on_request=hook) as client,
        pytest.raises(ConfigurationError, match="plain functions"),
    ):
        client.tickets(id=1)
    assert wire.sent == []


def test_async_hooks_are_awaited() -> None:
    seen: list[str] = []

    async def hook(event: RequestSent) -> None:
        await asyncio.sleep(0)
        seen.append(event.url)

    async def main() -> None:
        async with AsyncZenpy(
            subdomain="a",
            oauth_token="x",
            transport=Sandbox().transport,
            on_request=hook,
            on_response=lambda event: seen.append(str(event.status)),
        ) as client:
            await client.users.me()

    asyncio.run(main())
    assert seen == ["/api/v2/users/me", "200"]


def test_the_log_has_its_own_logger_and_contains_no_secrets(
    wire: Wire, patient: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    """existing client 32"""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    wire.then(httpx.Response(429, headers=LIMITED), {"tickets": [], "meta": {"has_more": False}})
    transport = httpx.MockTransport(wire.handle)
    with (
        caplog.at_level(logging.DEBUG, "zenpy"),
        Zenpy(subdomain="a", oauth_token="secret-token", transport=transport) as client,
    ):
        list(client.tickets(external_id="private"))
    ours = [record for record in caplog.records if record.name.startswith("zenpy")]
    assert any("waiting 2 s" in record.getMessage() for record in ours)
    assert any("answered 429" in record.getMessage() for record in ours)
    assert not any(word in caplog.text for word in ("secret-token", "private"))
    assert (root.handlers, root.level) == (handlers, level)


# -- time-outs ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def drip() -> Iterator[str]:
    """A server whose answer never ends: a byte every few milliseconds."""
    listener = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            with peer:
                peer.recv(65536)
                peer.sendall(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
                )
                while not stop.wait(0.01):
                    try:
                        peer.sendall(b" ")
                    except OSError:
                        break

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    stop.set()
    listener.shutdown(socket.SHUT_RDWR)  # close() alone does not end a waiting accept()
    listener.close()
    socket_free = time.monotonic() + 5
    while thread.is_alive() and time.monotonic() < socket_free:
        thread.join(0.1)
    assert not thread.is_alive()


def test_an_answer_that_never_ends_meets_the_deadline(drip: str) -> None:
    start = time.monotonic()
    with (
        Zenpy(base_url=drip, oauth_token="x", timeout=Timeouts(total=0.2)) as client,
        pytest.raises(DeadlineExceeded),
    ):
        client.users.me()
    assert time.monotonic() - start < 2


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_so_it_does_on_the_async_client(drip: str, backend: str) -> None:
    import anyio

    async def main() -> None:
        async with AsyncZenpy(base_url=drip, oauth_token="x", timeout=Timeouts(total=0.2)) as client:
            with pytest.raises(DeadlineExceeded):
                await client.users.me()

    anyio.run(main, backend=backend)


def test_time_outs_reach_the_transport(wire: Wire) -> None:
    seen: list[object] = []

    def look(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json={"user": {"id": 1}})

    transport = httpx.MockTransport(look)
    for timeout in (None, 7, Timeouts(connect=1, read=2), Timeouts(connect=None, read=50, total=5)):
        with Zenpy(subdomain="a", oauth_token="x", timeout=timeout, transport=transport) as client:
            client.users.me()
    assert seen[0] == {"connect": 60.0, "read": 60.0, "write": 60.0, "pool": 600.0}
    assert seen[1] == {"connect": 7, "read": 7, "write": 7, "pool": 600.0}
    assert seen[2] == {"connect": 1, "read": 2, "write": 2, "pool": 600.0}
    assert isinstance(seen[3], dict)
    assert 4 < seen[3]["connect"] <= 5
    assert 4 < seen[3]["read"] <= 5
    assert 4 < seen[3]["pool"] <= 5


def test_a_session_keeps_its_time_outs_and_the_deadline_shortens_them(wire: Wire) -> None:
    seen: list[object] = []

    def look(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json={"tickets": [], "meta": {"has_more": False}})

    own = httpx.Timeout(connect=1, read=50, write=3, pool=4)
    with (
        httpx.Client(transport=httpx.MockTransport(look), timeout=own) as session,
        Zenpy(subdomain="a", oauth_token="x", session=session) as client,
    ):
        list(client.tickets())
        list(client.tickets().within(30))
    assert seen[0] == own.as_dict()
    assert isinstance(seen[1], dict)
    assert (seen[1]["connect"], seen[1]["write"], seen[1]["pool"]) == (1, 3, 4)
    assert 29 < seen[1]["read"] <= 30


def test_no_part_of_a_call_gets_more_than_is_left_when_it_begins() -> None:
    """What the connecting took is not there for the reading any more."""
    left: list[float] = []

    def look(request: httpx.Request) -> httpx.Response:
        timeouts = request.extensions["timeout"]
        for name in ("pool", "connect", "write", "read"):
            left.append(timeouts.get(name, None))
            time.sleep(0.02)
        return httpx.Response(200, json={"user": {"id": 1}})

    transport = httpx.MockTransport(look)
    with Zenpy(subdomain="a", oauth_token="x", timeout=Timeouts(total=0.5), transport=transport) as client:
        client.users.me()
    assert all(later <= earlier - 0.02 for earlier, later in pairwise(left))


def test_a_silent_server_is_a_time_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with (
            Zenpy(base_url=url, oauth_token="x", timeout=Timeouts(read=0.05, total=0.3)) as client,
            pytest.raises(NetworkTimeout),
        ):
            client.users.me()


@pytest.mark.parametrize("wrong", [{"total": 0}, {"connect": -1}, {"read": 0.0}])
def test_time_outs_below_zero_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ConfigurationError, match="above 0"):
        Timeouts(**wrong)
