"""Credentials: where they are sent, and where they never are."""

from __future__ import annotations

import logging
import pickle
import warnings
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.wire import Wire, ticket
from zenpy import Zenpy
from zenpy.lib.api_objects import Attachment
from zenpy.lib.auth import credentials as auth
from zenpy.lib.exception import APIException, ConfigurationError, NetworkError, ZenpyException
from zenpy.lib.mixins.attachments import safe_name
from zenpy.oauth import ClientCredentials


def test_an_oauth_token_is_sent_as_bearer(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": ticket(1)})
    client.tickets(id=1)
    assert wire.last.headers["authorization"] == "Bearer secret"


def test_an_api_token_is_sent_as_basic_and_warned_about_once(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """rule A1"""
    monkeypatch.setattr(auth, "_warned", False)
    wire.on("GET", "/api/v2/tickets/1", {"ticket": ticket(1)})
    transport = httpx.MockTransport(wire.handle)
    with pytest.warns(DeprecationWarning, match="30 April 2027"):
        client = Zenpy(subdomain="a", email="me@example.com", token="t", transport=transport)
    client.tickets(id=1)
    assert wire.last.headers["authorization"] == "Basic bWVAZXhhbXBsZS5jb20vdG9rZW46dA=="
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Zenpy(subdomain="a", email="me@example.com", token="t", transport=transport)


def test_a_password_is_refused_with_what_to_do(wire: Wire) -> None:
    """rule A6"""
    with pytest.raises(ConfigurationError, match="oauth_token"):
        Zenpy(subdomain="a", email="me@example.com", password="p")
    with pytest.warns(DeprecationWarning, match="password"):
        Zenpy(subdomain="a", email="me@example.com", password="p", password_treatment_level="warning")


@pytest.mark.parametrize(
    ("arguments", "missing"),
    [
        ({"subdomain": "a"}, "How to sign in"),
        ({"oauth_token": "x"}, "subdomain"),
        ({"subdomain": "a", "token": "t"}, "email"),
        ({"subdomain": "a", "token": "t", "oauth_token": "x"}, "one way"),
        ({"subdomain": "a b", "oauth_token": "x"}, "not a subdomain"),
        ({"subdomain": "a", "session": object()}, r"httpx\.Client"),
    ],
)
def test_a_client_that_cannot_work_raises_with_the_reason(arguments: dict[str, object], missing: str) -> None:
    with pytest.raises(ConfigurationError, match=missing):
        Zenpy(**arguments)  # type: ignore[arg-type]


def test_credentials_appear_nowhere(client: Zenpy, wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    """existing client 32"""
    caplog.set_level(logging.DEBUG)
    wire.then(401)
    with pytest.raises(APIException) as caught:
        client.tickets(id=1)
    assert caught.value.response is not None
    assert "authorization" not in caught.value.response.request.headers
    shown = [repr(client), str(caught.value), repr(caught.value), repr(client.tickets), *caplog.messages]
    shown.append(repr(pickle.loads(pickle.dumps(caught.value)).__dict__))
    assert not any("secret" in text for text in shown)
    with pytest.raises(TypeError):
        pickle.dumps(client._credentials)


def test_the_root_logger_is_left_alone(client: Zenpy, wire: Wire) -> None:
    """existing client 32"""
    before = (logging.getLogger().level, list(logging.getLogger().handlers))
    wire.then({"ticket": ticket(1)})
    client.tickets(id=1)
    assert (logging.getLogger().level, list(logging.getLogger().handlers)) == before


def test_a_foreign_download_goes_without_credentials(client: Zenpy, wire: Wire) -> None:
    """existing client 30"""
    wire.then(
        {"attachment": {"id": 1, "file_name": "a.txt", "content_url": "https://cdn.example/a.txt"}},
        b"content",
    )
    assert client.attachments.download(1).read() == b"content"
    assert str(wire.last.url) == "https://cdn.example/a.txt"
    assert "authorization" not in wire.last.headers


def test_a_redirect_to_a_foreign_host_goes_without_credentials(client: Zenpy, wire: Wire) -> None:
    """existing client 30"""
    own = "https://acme.zendesk.com/attachments/token/x/?name=a.txt"
    moved = httpx.Response(302, headers={"Location": "https://cdn.example/a.txt"})
    wire.then({"attachment": {"id": 1, "file_name": "a.txt", "content_url": own}}, moved, b"content")
    assert client.attachments.download(1).read() == b"content"
    assert [("authorization" in request.headers) for request in wire.sent] == [True, True, False]


@pytest.mark.parametrize("own", [{"headers": {"Authorization": "Bearer own"}}, {"auth": ("me", "own")}])
def test_what_a_session_signs_with_by_itself_is_the_accounts_too(own: dict[str, Any]) -> None:
    """existing client 30"""
    seen: list[tuple[str, set[str]]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.host, {"authorization", "cookie", "x-key"} & set(request.headers)))
        shared = {"Set-Cookie": "session=abc; Domain=.zendesk.com; Path=/"}
        if request.url.host == "acme.zendesk.com":
            body = {"attachment": {"id": 1, "content_url": "https://other.zendesk.com/a"}}
            return httpx.Response(200, json=body, headers=shared)
        return httpx.Response(200, content=b"content")

    own["headers"] = {"X-Key": "own", **own.get("headers", {})}
    with (
        httpx.Client(transport=httpx.MockTransport(answer), **own) as session,
        Zenpy(subdomain="acme", session=session, oauth_token="secret") as client,
    ):
        for _ in range(2):
            assert client.attachments.download(1).read() == b"content"
    assert seen[0] == ("acme.zendesk.com", {"authorization", "x-key"})
    assert seen[1] == seen[3] == ("other.zendesk.com", set())


def test_tokens_are_asked_for_without_what_a_session_signs_with() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(httpx.Request(request.method, request.url, headers=dict(request.headers)))
        if request.url.path == "/oauth/tokens":
            return httpx.Response(201, json={"access_token": "new", "expires_in": 60})
        return httpx.Response(200, json={"ticket": ticket(1)})

    own = {"Authorization": "Bearer own", "X-Gateway": "key"}
    with (
        httpx.Client(transport=httpx.MockTransport(answer), headers=own) as session,
        Zenpy(subdomain="acme", session=session, oauth=ClientCredentials("app", "secret")) as client,
    ):
        client.tickets(id=1)
    grant_headers, read = (one.headers for one in seen)
    assert "authorization" not in grant_headers
    assert grant_headers["x-gateway"] == "key"
    assert grant_headers["content-type"] == "application/json"
    assert read["authorization"] == "Bearer new"


def test_redirects_of_a_foreign_host_get_no_credentials(client: Zenpy, wire: Wire) -> None:
    """existing client 30"""
    back = httpx.Response(302, headers={"Location": "https://acme.zendesk.com/api/v2/users/me"})
    wire.then({"attachment": {"id": 1, "content_url": "https://cdn.example/a.txt"}}, back, b"content")
    client.attachments.download(1)
    assert [("authorization" in request.headers) for request in wire.sent] == [True, False, False]


def test_a_redirect_leads_to_web_addresses_only(client: Zenpy, wire: Wire) -> None:
    moved = httpx.Response(302, headers={"Location": "file:///etc/passwd"})
    wire.then({"attachment": {"id": 1, "content_url": "https://cdn.example/a.txt"}}, moved)
    with pytest.raises(NetworkError, match="it is not a web address"):
        client.attachments.download(1)


def test_a_failed_download_writes_nothing(client: Zenpy, wire: Wire, tmp_path: Path) -> None:
    """existing client 31"""
    wire.then(
        {"attachment": {"id": 1, "file_name": "a.txt", "content_url": "https://cdn.example/a.txt"}}, 404
    )
    mine = tmp_path / "a.txt.part"
    mine.write_text("mine")
    with pytest.raises(APIException):
        client.attachments.download(1, tmp_path)
    assert list(tmp_path.iterdir()) == [mine]
    assert mine.read_text() == "mine"


def test_a_download_stays_in_its_folder(client: Zenpy, wire: Wire, tmp_path: Path) -> None:
    """existing client 31"""
    folder = tmp_path / "inner"
    folder.mkdir()
    attachment = {"id": 1, "file_name": "../../evil.txt", "content_url": "https://cdn.example/a.txt"}
    wire.then({"attachment": attachment}, b"content")
    path = client.attachments.download(1, folder)
    assert path == folder / "evil.txt"
    assert (folder / "evil.txt").read_bytes() == b"content"


def test_a_download_goes_into_an_open_file(client: Zenpy, wire: Wire) -> None:
    wire.then({"attachment": {"id": 1, "file_name": "a", "content_url": "https://cdn.example/a"}}, b"content")
    buffer = BytesIO()
    assert client.attachments.download(1, buffer) is buffer
    assert buffer.getvalue() == b"content"
    with pytest.raises(ZenpyException, match="binary mode"):
        client.attachments.download(Attachment(id=1, content_url="https://cdn.example/a"), StringIO())  # type: ignore[arg-type]  # that is the point


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("..", "f"),
        ("a/b.txt", "b.txt"),
        ("C:\\x\\y.txt", "y.txt"),
        ("", "f"),
        ("a\x00b", "ab"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("con.txt", "_con.txt"),
        ("Con .txt", "_Con .txt"),
        ("COM\u00b9.log", "_COM\u00b9.log"),
        ("conin$", "_conin$"),
        ("console.txt", "console.txt"),
        ('a<b>"c"|d?.txt', "abcd.txt"),
        ("trailing. . ", "trailing"),
        ("x" * 199 + " y" + "z" * 50, "x" * 199),
        ("half \ud83d.txt", "half .txt"),
        ("x" * 400 + ".txt", "x" * 196 + ".txt"),
        ("é" * 400, "é" * 100),
        ("x." + "y" * 400, "x." + "y" * 198),
        (None, "f"),
        (5, "f"),
    ],
)
def test_file_names_from_outside_are_made_plain(name: object, safe: str) -> None:
    assert safe_name(name, "f") == safe


@pytest.mark.parametrize("attachment", [1, "1", Attachment(id=1)])
def test_an_attachment_without_content_url_is_fetched(client: Zenpy, wire: Wire, attachment: Any) -> None:
    wire.then({"attachment": {"id": 1, "content_url": "https://cdn.example/a.txt"}}, b"content")
    assert client.attachments.download(attachment).read() == b"content"
    assert wire.calls[0] == "GET /api/v2/attachments/1"


def test_an_attachment_without_content_raises_a_clear_error(client: Zenpy, wire: Wire) -> None:
    wire.then({"attachment": {"id": 1, "content_url": None}})
    with pytest.raises(ZenpyException, match="content_url"):
        client.attachments.download(1)
