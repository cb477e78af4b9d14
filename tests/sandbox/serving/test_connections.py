"""Connections to both servers of the sandbox: bad framing, half requests, crowds, browsers, faults below HTTP."""

from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.served import Served
from zenpy.sandbox import Sandbox
from zenpy.sandbox.control import ControlClient
from zenpy.sandbox.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADERS = {"Authorization": "Bearer any"}
PATIENCE = 1.0


@pytest.fixture(scope="module", params=["fixture", "command"])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a sandbox, on the server of the fixtures and on that of the command."""
    if request.param == "fixture":
        with Server(Sandbox(), patience=PATIENCE) as server:
            yield server.url
    else:
        with Served("--patience", str(PATIENCE)) as served:
            yield served.url
            status, errors = served.end()
            assert (status, errors) == (0, "")


@pytest.fixture(autouse=True)
def fresh(url: str) -> None:
    ControlClient(url).reset()


def connect(url: str, timeout: float = 10.0) -> socket.socket:
    """A connection to a server."""
    return socket.create_connection(("127.0.0.1", httpx.URL(url).port or 80), timeout=timeout)


def exchange(url: str, sent: bytes) -> bytes:
    """What comes back for some bytes until the server closes the connection, or is silent for a while."""
    received = b""
    with connect(url, 3.0) as connection:
        try:
            connection.sendall(sent)
            while part := connection.recv(65536):
                received += part
        except (TimeoutError, ConnectionError):
            pass
    return received


HEAD = b"POST /api/v2/tickets HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\n"
BROKEN = {
    "length is a word": HEAD + b"Content-Length: abc\r\n\r\n{}",
    "length is negative": HEAD + b"Content-Length: -5\r\n\r\n{}",
    "length has a sign": HEAD + b"Content-Length: +2\r\n\r\n{}",
    "length is odd": HEAD + b"Content-Length: \xc2\xb2\r\n\r\n{}",
    "lengths differ": HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
    "length is huge": HEAD + b"Content-Length: 99999999999999999999999\r\n\r\n{}",
    "chunk is a word": HEAD + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n",
    "chunk is negative": HEAD + b"Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
    "chunk is empty": HEAD + b"Transfer-Encoding: chunked\r\n\r\n\r\n{}\r\n0\r\n\r\n",
    "chunk is huge": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"f" * 40 + b"\r\n{}\r\n0\r\n\r\n",
    "chunk is too long": HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}{}\r\n0\r\n\r\n",
    "coding is unknown": HEAD + b"Transfer-Encoding: zipped\r\n\r\n{}",
    "no version": b"GET\r\n\r\n",
    "not http": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\r\n" * 3,
    "version is odd": b"GET / HTTP/x.y\r\n\r\n",
    "header without colon": b"GET /api/v2/users/me HTTP/1.1\r\nHost: x\r\nnothing\r\n\r\n",
    "header is huge": b"GET /api/v2/users/me HTTP/1.1\r\nHost: x\r\nX-Big: " + b"x" * 200_000 + b"\r\n\r\n",
    "target is huge": b"GET /" + b"x" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "target is no address": b"GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n",
    "body ends early": HEAD + b"Content-Length: 99\r\n\r\n{",
}


@pytest.mark.parametrize("name", BROKEN)
def test_bad_framing_is_refused_or_ends_the_connection(url: str, name: str) -> None:
    received = exchange(url, BROKEN[name])
    assert received == b"" or received.startswith((b"HTTP/1.1 4", b"HTTP/1.1 5", b"<!DOCTYPE")), received
    assert b"Traceback" not in received
    assert ControlClient(url).is_up()
    assert ControlClient(url).records("Ticket") == []


def test_many_headers_are_refused(url: str) -> None:
    many = b"".join(b"X-%d: %b\r\n" % (number, b"y" * 500) for number in range(2000))
    received = exchange(url, b"GET /api/v2/users/me HTTP/1.1\r\nHost: x\r\n" + many + b"\r\n")
    assert received == b"" or received.startswith(b"HTTP/1.1 4")
    assert ControlClient(url).is_up()


@pytest.mark.parametrize(
    "part", [b"GE", b"GET /api/v2/users/me HTTP/1.1\r\nHost:", HEAD + b"Content-Length: 99\r\n\r\n{"]
)
def test_half_requests_end_in_time(url: str, part: bytes) -> None:
    start = time.monotonic()
    with connect(url) as connection:
        connection.sendall(part)
        try:
            while connection.recv(65536):
                pass
        except ConnectionError:
            pass
    assert PATIENCE * 0.5 < time.monotonic() - start < PATIENCE + 5


def test_a_request_in_drops_ends_in_time_too(url: str) -> None:
    start = time.monotonic()
    with connect(url) as connection, suppress(ConnectionError):
        for byte in HEAD * 10:
            connection.sendall(bytes([byte]))
            time.sleep(0.05)
    assert time.monotonic() - start < PATIENCE + 5


def test_200_connections_at_once(url: str) -> None:
    with ExitStack() as stack:
        waiting = [stack.enter_context(connect(url)) for _ in range(200)]
        for connection in waiting:
            connection.sendall(b"GET /api/v2/users/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n\r\n")
        assert {connection.recv(12) for connection in waiting} == {b"HTTP/1.1 200"}


def test_requests_come_over_one_connection_and_pipelined(url: str) -> None:
    one = b"GET /api/v2/users/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n\r\n"
    last = one.replace(b"Host: x", b"Host: x\r\nConnection: close")
    assert exchange(url, one * 3 + last).count(b"HTTP/1.1 200 OK") == 4


def test_chunks_and_large_bodies_arrive_whole(url: str) -> None:
    with httpx.Client(base_url=url, headers=HEADERS) as http:
        parts = [bytes([number]) * 70_000 for number in range(20)]
        made = http.post("/api/v2/uploads?filename=x.bin", content=iter(parts)).json()["upload"]["attachment"]
        assert http.get(made["content_url"]).content == b"".join(parts)


def test_too_large_a_body_is_refused_before_it_is_read(url: str) -> None:
    received = exchange(url, HEAD + b"Content-Length: 99999999999\r\n\r\n" + b"x" * 1000)
    assert received == b"" or received.split(b" ", 2)[1] in (b"413", b"400")
    assert ControlClient(url).is_up()


def test_head_and_options(url: str) -> None:
    with httpx.Client(base_url=url, headers=HEADERS) as http:
        got, head = http.get("/api/v2/users/me"), http.head("/api/v2/users/me")
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["Content-Length"] == str(len(got.content))
        assert http.get("/api/v2/users/me").status_code == 200  # the connection is still in order
        options = http.options("/api/v2/tickets/1")
        assert (options.status_code, options.content) == (204, b"")
        assert {"GET", "HEAD", "PUT", "DELETE"} <= set(options.headers["Allow"].split(", "))
        assert http.options("/__sandbox__/reset").headers["Allow"] == "POST, OPTIONS"
        assert http.request("BREW", "/api/v2/tickets").status_code in (404, 405)


def test_pages_of_this_machine_may_ask(url: str) -> None:
    page = {"Origin": "http://localhost:3000"}
    asked = {"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "authorization"}
    allowed = httpx.options(f"{url}/api/v2/tickets/1", headers={**page, **asked})
    assert allowed.status_code == 204
    assert allowed.headers["Access-Control-Allow-Origin"] == "http://localhost:3000"
    assert "PUT" in allowed.headers["Access-Control-Allow-Methods"]
    assert allowed.headers["Access-Control-Allow-Headers"] == "authorization"
    answer = httpx.get(f"{url}/api/v2/users/me", headers={**HEADERS, **page})
    assert answer.headers["Access-Control-Allow-Origin"] == "http://localhost:3000"
    assert "Retry-After" in answer.headers["Access-Control-Expose-Headers"]
    assert "Access-Control-Allow-Origin" not in httpx.get(f"{url}/api/v2/users/me", headers=HEADERS).headers
    other = httpx.options(f"{url}/api/v2/tickets/1", headers={"Origin": "https://other.example", **asked})
    assert other.status_code == 403


def test_faults_reach_the_connection(url: str) -> None:
    control = ControlClient(url)
    with httpx.Client(base_url=url, headers=HEADERS, timeout=5) as http:
        for kind in ("reset", "truncate", "lost"):
            control.fail("GET /api/v2/users/me", kind=kind)  # type: ignore[arg-type]  # a text of a loop
            with pytest.raises(httpx.TransportError):
                http.get("/api/v2/users/me")
        control.fail("GET /api/v2/users/me", kind="unframed")
        with pytest.raises(ValueError):
            http.get("/api/v2/users/me").json()
        for kind, delay, least in (("slow", 0.3, 0.3), ("stall", 0.3, 0.3), ("drip", 0.01, 0.35)):
            control.fail("GET /api/v2/users/me", kind=kind, delay=delay)  # type: ignore[arg-type]  # likewise
            start = time.monotonic()
            answer = http.get("/api/v2/users/me")
            assert answer.json()["user"]["name"]
            assert time.monotonic() - start >= least
        assert ("x-drip-39" in answer.headers) is True
        assert http.get("/api/v2/users/me").status_code == 200


def test_a_slow_answer_holds_up_nobody_else(url: str) -> None:
    ControlClient(url).fail("GET /api/v2/tickets", kind="slow", delay=1.5)
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(httpx.get, f"{url}/api/v2/tickets", headers=HEADERS)
        start = time.monotonic()
        assert httpx.get(f"{url}/api/v2/users/me", headers=HEADERS).status_code == 200
        assert time.monotonic() - start < 1.2
        assert slow.result().status_code == 200


def test_the_end_of_the_fixture_does_not_wait_for_a_slow_answer(sandbox: Sandbox) -> None:
    before = set(threading.enumerate())
    with sandbox.serve() as server:
        sandbox.fail(kind="slow", delay=60)
        with connect(server.url) as connection:
            connection.sendall(b"GET /api/v2/users/me HTTP/1.1\r\nHost: x\r\n\r\n")
            time.sleep(0.2)
            start = time.monotonic()
            server.close()
            assert time.monotonic() - start < 3
    assert set(threading.enumerate()) <= before
