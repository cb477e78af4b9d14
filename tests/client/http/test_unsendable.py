"""What cannot be sent at all is told by an error of this package, on both clients: bad addresses, half characters, closed files."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.contract.call_setup import CallSetup
from tests.support.contract.document import ENTRIES, Entry
from tests.support.event_loops import Run, on_asyncio, on_trio
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Attachment
from zenpy.lib.exception import AuthenticationError, ConfigurationError, ZenpyException
from zenpy.lib.http.urls import find_fault
from zenpy.lib.pagination.results import BaseResultGenerator
from zenpy.oauth import Authorization
from zenpy.sandbox import Sandbox

HALF = "half \ud83d"
#: Addresses that no request can go to.
NO_ADDRESSES = [
    "",
    "http://",
    "http:///x",
    "http:x",
    "ftp://host/x",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "//host/x",
    "http://a..b/x",
    "http://..",
    f"http://{'a' * 70}.example/x",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1:-1/",
    "http://127.0.0.1:port/",
    "http://[::1/",
    "http://[zz]/",
    "http://\ud800/",
    "http://127.0.0.1:1/\ud800",
    "http://127.0.0.1:1/?a=\ud800",
]
#: Those that only the library that sends them refuses, or the system.
UNREACHABLE = [
    "https://xn--/",
    "http://xn--a.invalid",
    "http://127.0.0.1:1/\x00",
    "http://127.0.0.1:1/a\nb",
    "http://a b/",
]


@pytest.mark.parametrize("url", [*NO_ADDRESSES, *UNREACHABLE, None, 5, {"a": 1}])
@pytest.mark.parametrize("run", [None, on_asyncio, on_trio])
def test_the_address_of_an_attachment(url: object, run: Run | None) -> None:
    attachment = Attachment._from_payload({"id": 1, "content_url": url})
    target = {"base_url": "http://127.0.0.1:1", "oauth_token": "x", "timeout": 5}

    def download() -> None:
        with Zenpy(**target) as client:  # type: ignore[arg-type]  # options of a test
            client.attachments.download(attachment)

    async def download_async() -> None:
        async with AsyncZenpy(**target) as client:  # type: ignore[arg-type]  # as above
            await client.attachments.download(attachment)

    with pytest.raises(ZenpyException):
        run(download_async) if run else download()


@pytest.mark.parametrize("url", NO_ADDRESSES)
def test_a_redirect(url: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers=[(b"Location", (url or "http://").encode(errors="surrogatepass"))])

    attachment = Attachment._from_payload({"id": 1, "content_url": "https://cdn.example/a"})
    if url.startswith("//"):
        return  # it is an address, relative to the one before
    with (
        Zenpy(subdomain="a", oauth_token="x", transport=httpx.MockTransport(answer)) as client,
        pytest.raises(ZenpyException),
    ):
        client.attachments.download(attachment)


@pytest.mark.parametrize(
    "url", ["https://a.example/x?y#z", "HTTP://A.example:80", "http://[::1]:5/é", "https://ß.example"]
)
def test_these_are_addresses(url: str) -> None:
    assert find_fault(url) is None


@pytest.mark.parametrize(
    "base_url", ["http://a..b", "http://..", "http://127.0.0.1:99999", "http://\ud800", "http://[zz]"]
)
@pytest.mark.parametrize("kind", [Zenpy, AsyncZenpy])
def test_the_address_of_an_account(base_url: str, kind: Callable[..., object]) -> None:
    with pytest.raises(ConfigurationError, match="does not give an origin"):
        kind(base_url=base_url, oauth_token="x")


@pytest.mark.parametrize(
    "name", ["domain", "subdomain", "base_url", "email", "token", "oauth_token", "password"]
)
@pytest.mark.parametrize("value", [5, b"bytes", ["a"]])
@pytest.mark.parametrize("kind", [Zenpy, AsyncZenpy])
def test_arguments_that_are_no_text(name: str, value: object, kind: Callable[..., object]) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}= takes text, not {type(value).__name__}"):
        kind(**{"subdomain": "a", name: value})


def test_half_a_character_in_a_password() -> None:
    with pytest.raises(ConfigurationError, match="half a character") as caught:
        Zenpy(subdomain="a", email="a@b.c", password=HALF, password_treatment_level="silent")
    assert caught.value.__cause__ is None


def test_the_callback_of_a_browser_may_be_anything() -> None:
    authorization = Authorization("app", "https://app.example/back", "read")
    for callback in ("http://[", f"https://app.example/back?state={HALF}", {"state": HALF}):
        with pytest.raises(AuthenticationError, match="another state"):
            authorization.code_from(callback)


def texts(setup: CallSetup) -> list[str]:
    """The arguments of a call that may be text."""
    return [name for name, value in setup.arguments.items() if isinstance(value, str | int | list)]


@pytest.mark.parametrize("entry", [pytest.param(entry, id=entry.id) for entry in ENTRIES])
def test_half_a_character_in_each_argument(entry: Entry) -> None:
    """It is refused before anything goes out, or the call does not use it."""
    setup = CallSetup(entry, everything=True)
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=setup.sandbox.transport) as client:
        method: Any = client
        for name in [*entry.data["resource"].split("."), entry.data["method"]]:
            method = getattr(method, name)
        for name in texts(setup):
            before = len(setup.sandbox.requests)
            try:
                found = method(**{**setup.arguments, name: HALF})
                if isinstance(found, BaseResultGenerator):
                    found[:1]
            except ZenpyException:
                pass
            assert all("half" not in one.path for one in setup.sandbox.requests[before:]), name


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    client = Zenpy(subdomain="sandbox", oauth_token="x", transport=Sandbox().transport)
    closed = io.BytesIO(b"x")
    closed.close()
    for source in ("a\x00b", closed):
        with pytest.raises(ZenpyException):
            client.attachments.upload(source, target_name="a.txt")
