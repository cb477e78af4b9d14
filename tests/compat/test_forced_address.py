"""ZENPY_FORCE_NETLOC and ZENPY_FORCE_SCHEME, with which programs of zenpy 2 keep away from the real account."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys

import httpx
import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ClearTextWarning, ConfigurationError, PaginationError
from zenpy.sandbox import Sandbox

kinds = pytest.mark.parametrize("kind", [Zenpy, AsyncZenpy])


def force(monkeypatch: pytest.MonkeyPatch, netloc: str | None, scheme: str | None = None) -> None:
    for name, value in {"ZENPY_FORCE_NETLOC": netloc, "ZENPY_FORCE_SCHEME": scheme}.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)


@kinds
@pytest.mark.parametrize(
    ("netloc", "scheme", "url"),
    [
        ("mock.test", None, "https://mock.test"),
        ("127.0.0.1:8000", "http", "http://127.0.0.1:8000"),
        (" localhost:8000/ ", "http", "http://localhost:8000"),
        ("mock.test", "", "https://mock.test"),
        ("", "", "https://acme.zendesk.com"),
        (None, None, "https://acme.zendesk.com"),
        (None, "https", "https://acme.zendesk.com"),
    ],
)
def test_the_variables_replace_host_and_scheme(
    kind: type[Zenpy] | type[AsyncZenpy],
    monkeypatch: pytest.MonkeyPatch,
    netloc: str | None,
    scheme: str | None,
    url: str,
) -> None:
    force(monkeypatch, netloc, scheme)
    assert kind(subdomain="acme", oauth_token="x").base_url == url
    assert kind(subdomain="acme", domain="help.example", oauth_token="x").base_url == url.replace(
        "acme.zendesk.com", "acme.help.example"
    )


@kinds
def test_the_subdomain_is_not_needed_where_the_host_is_forced(
    kind: type[Zenpy] | type[AsyncZenpy], monkeypatch: pytest.MonkeyPatch
) -> None:
    force(monkeypatch, "mock.test")
    assert kind(oauth_token="x").base_url == "https://mock.test"


@kinds
def test_the_scheme_alone_is_obeyed_and_clear_text_is_told(
    kind: type[Zenpy] | type[AsyncZenpy], monkeypatch: pytest.MonkeyPatch
) -> None:
    force(monkeypatch, None, "http")
    with pytest.warns(ClearTextWarning, match=r"http://acme\.zendesk\.com"):
        assert kind(subdomain="acme", oauth_token="x").base_url == "http://acme.zendesk.com"
    force(monkeypatch, "mock.test:8006", "http")
    with pytest.warns(ClearTextWarning, match=r"http://mock\.test:8006"):
        kind(subdomain="acme", oauth_token="x")


@kinds
@pytest.mark.parametrize(
    "netloc", ["http://mock.test", "mock.test/path", "user:pw@mock.test", "mock.test:port"]
)
def test_a_host_that_is_none_is_refused(
    kind: type[Zenpy] | type[AsyncZenpy], monkeypatch: pytest.MonkeyPatch, netloc: str
) -> None:
    force(monkeypatch, netloc)
    with pytest.raises(ConfigurationError, match="ZENPY_FORCE_NETLOC"):
        kind(subdomain="acme", oauth_token="x")
    force(monkeypatch, None, "ftp")
    with pytest.raises(ConfigurationError):
        kind(subdomain="acme", oauth_token="x")


@kinds
def test_an_explicit_address_wins_over_the_variables(
    kind: type[Zenpy] | type[AsyncZenpy], monkeypatch: pytest.MonkeyPatch
) -> None:
    force(monkeypatch, "mock.test")
    assert kind(base_url="https://help.example", oauth_token="x").base_url == "https://help.example"


@kinds
def test_the_variables_win_over_other_variables(
    kind: type[Zenpy] | type[AsyncZenpy], monkeypatch: pytest.MonkeyPatch
) -> None:
    force(monkeypatch, "mock.test")
    monkeypatch.setenv("ZENDESK_BASE_URL", "https://real.zendesk.com")
    assert kind.from_env(oauth_token="x").base_url == "https://mock.test"


def test_a_client_made_before_sends_nothing_to_the_real_account(monkeypatch: pytest.MonkeyPatch) -> None:
    force(monkeypatch, None)
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"ticket": {"id": 1}})

    client = Zenpy(
        subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer), disable_cache=True
    )
    given = Zenpy(base_url="https://a.test", oauth_token="x", transport=httpx.MockTransport(answer))
    assert client.tickets(id=1).id == 1
    force(monkeypatch, "mock.test")
    with pytest.raises(ConfigurationError, match=r"ZENPY_FORCE_NETLOC was set after .*acme\.zendesk\.com"):
        client.tickets(id=1)
    with pytest.raises(ConfigurationError, match="ZENPY_FORCE_NETLOC"):
        list(client.tickets())
    force(monkeypatch, None, "http")
    with pytest.raises(ConfigurationError, match="ZENPY_FORCE_SCHEME"):
        client.tickets(id=1)
    assert given.tickets(id=1).id == 1
    force(monkeypatch, "acme.zendesk.com", "https")
    assert client.tickets(id=1).id == 1
    assert [request.url.host for request in sent] == ["acme.zendesk.com", "a.test", "acme.zendesk.com"]


def test_credentials_and_links_follow_the_forced_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """The forced origin is the account's: it gets the credentials, and a page elsewhere is refused, the real account's too."""
    force(monkeypatch, "mock.test")
    seen: list[tuple[str, bool]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.host, "authorization" in request.headers))
        links = {"next": "https://acme.zendesk.com/api/v2/tickets?page[after]=x"}
        return httpx.Response(
            200,
            json={"tickets": [{"id": 1}], "meta": {"has_more": True, "after_cursor": None}, "links": links},
        )

    client = Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer))
    with pytest.raises(PaginationError):
        list(client.tickets())
    assert seen == [("mock.test", True)]


def test_a_sandbox_answers_at_the_forced_address(monkeypatch: pytest.MonkeyPatch) -> None:
    force(monkeypatch, "mock.test")
    sandbox = Sandbox("acme")
    sandbox.seed({"Ticket": [{"id": number} for number in range(1, 121)]})
    client = Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport)
    assert len(list(client.tickets())) == 120

    async def read() -> int:
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport) as other:
            return len([ticket async for ticket in other.tickets()])

    assert asyncio.run(read()) == 120


PROGRAM = """
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket

credentials = {"email": "bot@example.com", "token": "value", "subdomain": "any"}
client = Zenpy(**credentials)
print(client.tickets.create(Ticket(subject="Test subject", description="Test")).ticket.id)
"""


def test_a_script_in_such_an_environment_talks_to_the_mock() -> None:
    sandbox = Sandbox("acme")
    with sandbox.serve() as server:
        environment = {
            **os.environ,
            "ZENPY_FORCE_NETLOC": server.url.removeprefix("http://"),
            "ZENPY_FORCE_SCHEME": "http",
        }
        done = subprocess.run(
            [sys.executable, "-W", "ignore::DeprecationWarning", "-c", PROGRAM],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    (made,) = sandbox.records("Ticket")
    assert (done.stdout.strip(), made["subject"]) == (str(made["id"]), "Test subject"), done.stderr
