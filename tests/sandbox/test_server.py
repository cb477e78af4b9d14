"""The sandbox over a real socket."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

import httpx
import pytest

from zenpy import Zenpy
from zenpy.credentials import BearerToken
from zenpy.sandbox.server import Server

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

HEADERS = {"Authorization": "Bearer x"}


def test_it_serves_pages_that_point_to_itself(sandbox: Sandbox) -> None:
    sandbox.seed({"Ticket": [{"subject": str(number)} for number in range(3)]})
    with sandbox.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS) as client:
        page = client.get("/api/v2/tickets.json", params={"page[size]": "2"}).json()
        assert page["links"]["next"].startswith(server.url)
        assert len(client.get(page["links"]["next"]).json()["tickets"]) == 1
        assert page["tickets"][0]["url"].startswith(server.url)
        upload = client.post("/api/v2/uploads", params={"filename": "ä.txt"}, content=iter([b"one", b"two"]))
        assert client.get(upload.json()["upload"]["attachment"]["content_url"]).content == b"onetwo"
    assert sandbox.base_url == "https://sandbox.zendesk.com"
    assert str(sandbox.records("ticket")[0]["url"]).startswith(sandbox.base_url)


def test_a_form_with_files_is_taken(sandbox: Sandbox) -> None:
    sandbox.add("HelpCenterArticle", {"id": 1})
    with sandbox.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS) as client:
        files = {"file": ("a.txt", b"content", "text/plain")}
        answer = client.post("/api/v2/help_center/articles/1/attachments", files=files)
        assert (answer.status_code, answer.json()["article_attachment"]["file_name"]) == (201, "a.txt")


def test_it_stops_cleanly_with_connections_open(sandbox: Sandbox) -> None:
    before = threading.active_count()
    client = httpx.Client(headers=HEADERS)
    with sandbox.serve() as server:
        assert client.get(f"{server.url}/api/v2/users/me").status_code == 200
    with pytest.raises(httpx.TransportError):
        client.get(f"{server.url}/api/v2/users/me")
    client.close()
    assert threading.active_count() == before


def test_faults_reach_the_socket(sandbox: Sandbox) -> None:
    with sandbox.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS) as client:
        sandbox.fail(kind="reset")
        with pytest.raises(httpx.TransportError):
            client.get("/api/v2/tickets")
        sandbox.fail(kind="truncate")
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/api/v2/tickets")
        assert client.get("/api/v2/tickets").status_code == 200


def test_many_connections_may_wait_to_be_accepted(sandbox: Sandbox) -> None:
    server = Server(sandbox)  # it listens and does not accept connections yet
    address = ("127.0.0.1", httpx.URL(server.url).port)
    with closing(server), ExitStack() as connections:
        waiting = [
            connections.enter_context(socket.create_connection(address, timeout=1)) for _ in range(200)
        ]
        assert len(waiting) == 200


def test_many_threads_create_each_ticket_once(sandbox: Sandbox) -> None:
    with sandbox.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS) as client:

        def create(number: int) -> int:
            body = {"ticket": {"subject": str(number), "comment": {"body": "x"}}}
            return int(client.post("/api/v2/tickets", json=body).json()["ticket"]["id"])

        with ThreadPoolExecutor(8) as pool:
            ids = list(pool.map(create, range(80)))
    assert sorted(ids) == list(range(1, 81))


def test_the_fixture_gives_a_sandbox(zendesk: Sandbox) -> None:
    assert zendesk.records("ticket") == []


def test_it_stands_for_the_hosts_of_other_products_too(sandbox: Sandbox) -> None:
    app = sandbox.add("SunshineApp", {"displayName": "Shop"})
    with (
        sandbox.serve() as server,
        Zenpy(base_url=server.url, oauth_token="any", sunshine_conversations=BearerToken("token")) as client,
    ):
        token = client.sunshine_conversations.oauth.token("code", "id", "secret", "authorization_code")
        assert (token.access_token, token.token_type) == ("token-for-code", "Bearer")
        assert client.sunshine_conversations.token_info().id == app["id"]
        assert client.sunshine_conversations.apps(id=str(app["id"])).display_name == "Shop"
    assert [one.path for one in sandbox.requests] == [
        "/sc/oauth/token",
        "/sc/v2/tokenInfo",
        f"/sc/v2/apps/{app['id']}",
    ]
