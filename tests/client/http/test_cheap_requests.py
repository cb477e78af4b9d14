"""Requests of an own httpx client are put together from parts; what goes out is what httpx would have sent."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from zenpy import Zenpy
from zenpy.lib.http.message import Request
from zenpy.lib.network import clients
from zenpy.lib.network.plain_requests import PlainRequests

Handler = Callable[[httpx.Request], httpx.Response]
NAMES = {"User-Agent": "zenpy-typed/1", "Accept": "application/json"}
TIMEOUTS: dict[str, float | None] = {"connect": 1.0, "read": 2.0, "write": 2.0, "pool": 3.0}


def make(handler: Handler) -> Zenpy:
    return Zenpy(subdomain="acme", oauth_token="s3cret", transport=httpx.MockTransport(handler))


OWN = clients.open_client(httpx.MockTransport(lambda request: httpx.Response(200)))
PLAIN = PlainRequests(NAMES)


@given(
    st.sampled_from(["https://acme.zendesk.com", "http://127.0.0.1:8000", "https://[::1]:8443"]),
    st.sampled_from(["/api/v2/tickets", "/api/v2/tags/blå bær/x", "/a%2Fb/c;d", "/"]),
    st.lists(st.tuples(st.text(min_size=1), st.text()), max_size=4),
)
def test_a_request_is_the_one_that_httpx_builds(host: str, path: str, query: list[tuple[str, str]]) -> None:
    try:
        text = urlencode(query)
    except UnicodeEncodeError:
        return  # half a character: refused before anything is built
    address = f"{host}{path}"
    theirs = OWN.build_request(
        "GET", f"{address}?{text}" if text else address, headers=NAMES, timeout=httpx.Timeout(**TIMEOUTS)
    )
    mine = PLAIN.build(OWN, "GET", address, text, dict(TIMEOUTS))
    assert mine is not None
    assert (str(mine.url), mine.url.raw_path, mine.url.raw_host) == (
        str(theirs.url),
        theirs.url.raw_path,
        theirs.url.raw_host,
    )
    assert sorted(mine.headers.raw) == sorted(theirs.headers.raw)
    assert mine.headers.raw[0][0] == b"Host"
    assert mine.content == theirs.content == b""
    assert mine.extensions == theirs.extensions


@pytest.mark.parametrize(
    "address", ["https://a.example/x?y=1", "https://a.example/x#y", "https://a.example/" + "x" * 70_000]
)
def test_httpx_looks_at_unusual_addresses_itself(address: str) -> None:
    assert PLAIN.build(OWN, "GET", address, "", dict(TIMEOUTS)) is None


def test_a_session_of_the_program_builds_its_requests_itself() -> None:
    seen: list[tuple[str, str, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.headers["x-own"], request.url.params["more"], request.headers["cookie"]))
        return httpx.Response(200, json={"tickets": []})

    session = httpx.Client(
        transport=httpx.MockTransport(answer),
        headers={"X-Own": "1"},
        params={"more": "2"},
        cookies={"c": "3"},
    )
    list(Zenpy(subdomain="acme", oauth_token="x", session=session).tickets(per_page=5))
    assert seen == [("1", "2", "c=3")]


def test_cookies_of_answers_are_kept_and_sent() -> None:
    seen: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("cookie"))
        headers = {"Set-Cookie": "_zendesk_shared_session=1; path=/"} if len(seen) == 1 else {}
        return httpx.Response(200, json={"tickets": []}, headers=headers)

    client = make(answer)
    for _ in range(3):
        list(client.tickets(per_page=5))
    assert seen == [None, "_zendesk_shared_session=1", "_zendesk_shared_session=1"]


def test_a_later_address_gets_the_credentials_of_its_own_server_only() -> None:
    """What was found out about one address is not used for another that begins alike."""
    servers = make(lambda request: httpx.Response(200))._servers
    request = Request("GET", "/api/v2/tickets")
    assert servers.may_sign("https://acme.zendesk.com/api/v2/tickets?page=1", request) is servers.account
    assert servers.may_sign("https://acme.zendesk.com/api/v2/tickets?page=2", request) is servers.account
    assert servers.may_sign("https://acme.zendesk.com.evil.example/api/v2/tickets?page=1", request) is None
    anonymous = Request("GET", "/api/v2/tickets", anonymous=True)
    assert servers.may_sign("https://acme.zendesk.com/api/v2/tickets?page=1", anonymous) is None


def test_headers_that_come_twice_are_one_and_may_be_in_latin_1() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        headers = [(b"X-Two", b"a"), (b"x-two", b"b"), (b"X-Zendesk-API-Warn", "caf\xe9".encode("latin-1"))]
        return httpx.Response(200, json={"tickets": []}, headers=headers)

    events: list[str | None] = []
    client = Zenpy(
        subdomain="acme",
        oauth_token="x",
        transport=httpx.MockTransport(answer),
        on_response=lambda event: events.append(event.warning),
    )
    with pytest.warns(UserWarning, match="café"):
        answered = client.request("GET", "/api/v2/tickets")
    assert events == ["café"]
    assert answered.headers["x-two"] == "a, b"


def test_clients_share_the_certificates_and_read_others_when_the_environment_names_others(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    made: list[object] = []
    monkeypatch.setattr(
        httpx, "create_ssl_context", lambda: made.append(1) or __import__("ssl").create_default_context()
    )
    clients._certificates.cache_clear()
    for name in clients._VARIABLES:
        monkeypatch.delenv(name, raising=False)
    first, second = clients.open_client(None), clients.open_client(None)
    assert made == [1]
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    third = clients.open_client(None)
    assert made == [1, 1]
    clients._certificates.cache_clear()
    for one in (first, second, third):
        one.close()
