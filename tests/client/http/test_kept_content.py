"""What a cache keeps of a page until it is asked is the content as it came, so that a listing keeps little in memory."""

from __future__ import annotations

import gzip
import io

import httpx
import orjson
import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.content.codings import Compressed
from zenpy.lib.http.message import Request

PAGE = orjson.dumps(
    {"tickets": [{"id": n, "subject": "a" * 900} for n in range(100)], "meta": {"has_more": False}}
)
PACKED = gzip.compress(PAGE, mtime=0)


def answer(request: httpx.Request) -> httpx.Response:
    """A page that is compressed; in parts, as a network gives it."""
    return httpx.Response(200, headers={"content-encoding": "gzip"}, stream=_Parts())


class _Parts(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self):  # type: ignore[no-untyped-def]
        return (PACKED[start : start + 50] for start in range(0, len(PACKED), 50))

    async def __aiter__(self):  # type: ignore[no-untyped-def]
        for part in self:
            yield part


def waiting(client: Zenpy | AsyncZenpy) -> list[object]:
    """The contents that the cache of tickets keeps until it is asked."""
    found = [entry[3] for entry in client.cache.mapping["ticket"]._waiting]
    return [one.args[1] for one in found]  # type: ignore[attr-defined]  # a partial


def test_a_page_is_kept_as_it_came_and_read_when_the_cache_is_asked() -> None:
    client = Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer))
    assert len(list(client.tickets())) == 100
    assert waiting(client) == [Compressed("gzip", PACKED)]
    assert client.cache.get("ticket", 42) is not None
    assert waiting(client) == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_client_does_the_same(backend: str) -> None:
    import anyio

    async def main() -> None:
        async with AsyncZenpy(
            subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer)
        ) as client:
            assert len(await client.tickets().all()) == 100
            assert waiting(client) == [Compressed("gzip", PACKED)]
            assert client.cache.get("ticket", 42) is not None

    anyio.run(main, backend=backend)


def test_a_download_is_not_kept_in_memory() -> None:
    """What goes into a file may be larger than the memory."""
    client = Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer))
    file = io.BytesIO()
    answered = client._transport.send(Request("GET", "/attachments/1", sink=file))
    assert (file.getvalue(), answered.compressed) == (PAGE, None)


def test_content_that_is_not_compressed_is_kept_as_it_is() -> None:
    client = Zenpy(
        subdomain="acme",
        oauth_token="x",
        transport=httpx.MockTransport(lambda request: httpx.Response(200, content=PAGE)),
    )
    list(client.tickets())
    assert waiting(client) == [PAGE]
