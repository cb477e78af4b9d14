"""A download does not lead into the network of the program: neither by its URL, nor by a redirect, nor by what a name resolves to."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.raw_server import response, serve_raw
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Attachment
from zenpy.lib.exception import DownloadRefused


def test_a_url_and_a_redirect_into_a_network_are_refused_before_anything_is_sent(tmp_path: Path) -> None:
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(302, headers={"Location": "http://169.254.169.254/latest/meta-data"})

    client = Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(handle))
    for url in ("http://169.254.169.254/latest", "https://files.example.com/a", "https://acme.zendesk.com/a"):
        with pytest.raises(DownloadRefused, match=r"169\.254\.169\.254"):
            client.attachments.download(Attachment(id=1, content_url=url), tmp_path)
    assert seen == ["files.example.com", "acme.zendesk.com"]
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def resolves_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Public names lead to this machine."""
    resolve = socket.getaddrinfo

    def inside(host: Any, *more: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return resolve("127.0.0.1" if name == "files.example.com" else name, *more, **options)

    monkeypatch.setattr(socket, "getaddrinfo", inside)


@pytest.mark.usefixtures("resolves_inside")
def test_a_public_name_that_leads_inside_is_refused_when_it_is_connected(tmp_path: Path) -> None:
    asked: list[str] = []

    def answer(target: str) -> bytes:
        asked.append(target)
        return response(b"secret")

    with serve_raw(answer) as url:
        attachment = Attachment(
            id=1, content_url=url.replace("127.0.0.1", "files.example.com") + "/a", file_name="a"
        )
        careful = Zenpy(subdomain="acme", oauth_token="x")
        with careful as client, pytest.raises(DownloadRefused, match=r"example\.com \(127\.0\.0\.1\)"):
            client.attachments.download(attachment, tmp_path)
        assert asked == []
        named = Zenpy(subdomain="acme", oauth_token="x", download_hosts=["*.example.com"])
        with named as client:
            client.attachments.download(attachment, tmp_path)
    assert (tmp_path / "a").read_bytes() == b"secret"


@pytest.mark.usefixtures("resolves_inside")
@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_async_client_refuses_it_too(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[str] = []

    def answer(target: str) -> bytes:
        asked.append(target)
        return response(b"secret")

    async def main() -> None:
        attachment = Attachment(id=1, content_url=url.replace("127.0.0.1", "files.example.com") + "/a")
        made: Any = AsyncZenpy(subdomain="acme", oauth_token="x")
        async with made as client:
            with pytest.raises(DownloadRefused, match=r"127\.0\.0\.1"):
                await client.attachments.download(attachment, tmp_path)

    with serve_raw(answer) as url:
        run(main)
    assert asked == []


def test_a_proxy_inside_the_network_is_no_reason_to_refuse(tmp_path: Path) -> None:
    """It has a private address, and fetches from the host itself."""
    with serve_raw(lambda _: response(b"content")) as proxy:
        session = httpx.Client(proxy=proxy)
        attachment = Attachment(id=1, content_url="http://files.example.com/a", file_name="a")
        with session, Zenpy(subdomain="acme", oauth_token="x", session=session) as client:
            client.attachments.download(attachment, tmp_path)
    assert (tmp_path / "a").read_bytes() == b"content"
