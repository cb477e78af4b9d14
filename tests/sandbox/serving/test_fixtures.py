"""The fixtures of pytest: clients on the clock of the sandbox, a server, a guard against other networks."""

from __future__ import annotations

import asyncio
import socket
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.testing import NetworkRefused, make_async_client, make_client, refuse_network, use_clock

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

pytest_plugins = ["pytester"]

SUITE = """
import socket
import pytest
from zenpy.lib.api_objects import Ticket
from zenpy.testing import NetworkRefused

def test_sync(zendesk, zendesk_client):
    zendesk.fail("tickets.create", status=429, headers={"Retry-After": "55"})
    before = zendesk.clock.now()
    zendesk_client.tickets.create(Ticket(subject="x", description="y"))
    assert (zendesk.clock.now() - before).total_seconds() >= 55
    assert [one["subject"] for one in zendesk.records("Ticket")] == ["x"]

def test_async(zendesk, zendesk_async):
    import anyio
    async def run():
        async with zendesk_async as client:
            return (await client.users.me()).name
    assert anyio.run(run) == zendesk.user["name"]

def test_server(zendesk, zendesk_server):
    from zenpy.sandbox.control import ControlClient
    ControlClient(zendesk_server.url).seed({"Ticket": [{"id": 9}]})
    assert [one.id for one in zendesk.records("Ticket")] == [9]

@pytest.mark.usefixtures("zendesk_guard")
def test_guard(zendesk_server):
    socket.create_connection(zendesk_server.url.removeprefix("http://").split(":")).close()
    with pytest.raises(NetworkRefused, match="acme.zendesk.com"):
        from zenpy import Zenpy
        Zenpy(subdomain="acme", oauth_token="x").users.me()

def test_each_test_has_its_own(zendesk, zendesk_client):
    assert list(zendesk_client.tickets()) == []
"""


FAILING = """
def test_of_a_rule(zendesk, zendesk_client):
    def about_printers(request):
        assert "printer" in request.path
    zendesk.fail(about_printers)
    try:
        zendesk_client.users.me()
    except Exception:
        pass

def test_without_failures(zendesk, zendesk_client):
    zendesk_client.users.me()
"""


def test_what_has_failed_in_the_sandbox_fails_the_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(FAILING)
    result = pytester.runpytest("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(
        ["*The function about_printers of a rule raised it for GET /api/v2/users/me.*"]
    )


def test_a_suite_has_the_fixtures(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(SUITE)
    done = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-W", "error")
    done.assert_outcomes(passed=5)
    shown = pytester.runpytest_subprocess("--fixtures", "-p", "no:cacheprovider").stdout.str()
    for name in ("zendesk", "zendesk_client", "zendesk_async", "zendesk_server", "zendesk_guard"):
        assert f"\n{name} -- " in shown


def test_the_plugin_loads_nothing_before_a_test_needs_it(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("import sys\ndef test_it(): assert 'zenpy.client' not in sys.modules")
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_bulk_limits_and_exports_take_no_time(sandbox: Sandbox) -> None:
    sandbox.limit, sandbox.job_polls = 5, 4
    start = time.perf_counter()
    with make_client(sandbox) as client:
        outcomes = client.tickets.bulk.create(
            Ticket(subject=str(number), description="x") for number in range(250)
        )
        assert len({one.id for one in outcomes}) == 250
        since = sandbox.clock.now()
        sandbox.clock.advance(minutes=5)
        exported = client.tickets.incremental(since.replace(year=2020))
        assert len({ticket.id for ticket in exported}) == 250
    assert time.perf_counter() - start < 20
    assert (sandbox.clock.now() - since).total_seconds() > 300


def test_tasks_wait_by_the_clock_of_the_sandbox(sandbox: Sandbox) -> None:
    sandbox.fail("tickets.create", status=503, headers={"Retry-After": "30"}, times=3)

    async def run() -> int:
        async with make_async_client(sandbox) as client:
            made = await asyncio.gather(
                *(client.tickets.create(Ticket(subject=str(n), description="x")) for n in range(6))
            )
        return len({one.ticket.id for one in made})

    before, start = sandbox.clock.now(), time.perf_counter()
    assert asyncio.run(run()) == 6
    assert time.perf_counter() - start < 10
    assert (sandbox.clock.now() - before).total_seconds() >= 30


def test_any_client_can_use_the_clock(sandbox: Sandbox) -> None:
    sandbox.fail("users.me", status=503, headers={"Retry-After": "40"})
    waits: list[float] = []
    with Zenpy(
        subdomain="acme",
        oauth_token="x",
        transport=sandbox.transport,
        on_wait=lambda wait: waits.append(wait.seconds),
    ) as client:
        use_clock(client, sandbox)
        before = sandbox.clock.now()
        client.users.me()
    assert waits[0] == pytest.approx(40, abs=10)
    assert (sandbox.clock.now() - before).total_seconds() >= waits[0]


def test_the_guard_refuses_names_addresses_and_datagrams() -> None:
    with refuse_network():
        for host in ("example.com", "192.0.2.1", "2001:db8::1", b"example.com"):
            with pytest.raises(NetworkRefused, match=r"192\.0\.2\.1|2001:db8::1|example\.com"):
                socket.getaddrinfo(host, 443)
        with pytest.raises(NetworkRefused):
            socket.gethostbyname("example.com")
        with socket.socket() as one:
            for connect in (one.connect, one.connect_ex):
                with pytest.raises(NetworkRefused, match=r"192\.0\.2\.1"):
                    connect(("192.0.2.1", 443))
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one, pytest.raises(NetworkRefused):
            one.sendto(b"x", ("192.0.2.1", 53))
        with pytest.raises(NetworkRefused):
            httpx.get("https://acme.zendesk.com/api/v2/users/me")
    with socket.socket() as one:
        assert one.connect_ex(("127.0.0.1", 1)) != 0


def test_the_guard_reaches_async_clients_and_lets_this_machine_through(sandbox: Sandbox) -> None:
    async def outside() -> None:
        async with AsyncZenpy(subdomain="acme", oauth_token="x") as client:
            await client.users.me()

    with refuse_network(), sandbox.serve() as server:
        with pytest.raises(NetworkRefused, match=r"acme\.zendesk\.com"):
            asyncio.run(outside())
        with Zenpy(base_url=server.url, oauth_token="x") as client:
            assert client.users.me().name
        assert socket.getaddrinfo("localhost", 80)
