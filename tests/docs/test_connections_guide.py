"""What docs/guides/connections.md says about proxies and about sessions is true."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import httpx
import pytest

from zenpy import Zenpy
from zenpy.sandbox import Sandbox

BODY = b'{"user": {"id": 1, "name": "By proxy"}}'


class Proxy:
    """A proxy that answers each request by itself; `asked` has their first lines."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listening.getsockname()[1]}"
        self.thread = threading.Thread(target=self.answer)
        self.thread.start()

    def answer(self) -> None:
        connection, _ = self.listening.accept()
        with connection:
            head = b""
            while b"\r\n\r\n" not in head:
                if not (part := connection.recv(65536)):
                    return
                head += part
            self.asked.append(head.partition(b"\r\n")[0].decode())
            type_and_length = f"Content-Type: application/json\r\nContent-Length: {len(BODY)}"
            connection.sendall(f"HTTP/1.1 200 OK\r\n{type_and_length}\r\n\r\n".encode() + BODY)

    def stop(self) -> None:
        with socket.create_connection(self.listening.getsockname()):
            pass  # so that a proxy that nobody has asked goes on
        self.listening.close()
        self.thread.join()


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    made = Proxy()
    yield made
    made.stop()


def test_the_environment_names_the_proxy(proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    with Zenpy(base_url="http://zendesk.internal", anonymous=True) as client:
        assert client.users.me().name == "By proxy"
    assert proxy.asked == ["GET http://zendesk.internal/api/v2/users/me HTTP/1.1"]


def test_a_session_has_its_proxy(proxy: Proxy) -> None:
    with httpx.Client(proxy=proxy.url) as session:
        client = Zenpy(base_url="http://zendesk.internal", anonymous=True, session=session)
        assert client.users.me().name == "By proxy"
    assert proxy.asked == ["GET http://zendesk.internal/api/v2/users/me HTTP/1.1"]


@pytest.mark.parametrize(("timeout", "read"), [(None, 5.0), (30, 30.0)])
def test_time_limits_are_those_of_the_session_unless_the_client_has_some(
    timeout: float | None, read: float
) -> None:
    sandbox = Sandbox("acme")
    seen: list[object] = []

    def look(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return sandbox.transport.handle_request(request)

    with httpx.Client(transport=httpx.MockTransport(look), headers={"X-Team": "billing"}) as session:
        Zenpy(subdomain="acme", oauth_token="any", session=session, timeout=timeout).users.me()
    assert seen == [read]
