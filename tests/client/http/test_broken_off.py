"""Answers that break off, in every coding and framing, and answers that grow too much: never a file, never bytes, always an error."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Callable
from functools import partial
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.raw_server import response, serve_raw
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Attachment
from zenpy.lib.content import DecompressionLimits
from zenpy.lib.exception import ConfigurationError, DecodingError, DecompressionLimitExceeded, NetworkError

CONTENT = random.Random(7).randbytes(20_000) * 2


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def brotli(content: bytes) -> bytes:
    packed: bytes = pytest.importorskip("brotli").compress(content, quality=1)
    return packed


def zstd(content: bytes) -> bytes:
    packed: bytes = pytest.importorskip("zstandard").ZstdCompressor().compress(content)
    return packed


def two_members(content: bytes) -> bytes:
    half = len(content) // 2
    return gzip.compress(content[:half]) + gzip.compress(content[half:]) + b"\0" * 5


def twice(content: bytes) -> bytes:
    return gzip.compress(zlib.compress(content))


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("x-gzip", gzip.compress),
    "gzip of two members": ("GZIP", two_members),
    "deflate": ("deflate", zlib.compress),
    "deflate without a header": ("deflate", raw_deflate),
    "br": ("br", brotli),
    "zstd": ("zstd", zstd),
    "deflate, gzip": ("deflate, gzip", twice),
    "something that is no coding": ("utf-8", bytes),
    "identity": ("identity", bytes),
}


def chunked(body: bytes) -> bytes:
    parts = [body[start : start + 4_000] for start in range(0, len(body), 4_000)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def answer(name: str, framing: str, cut: int = 0) -> bytes:
    """The content in a coding and a framing, without its last bytes."""
    header, pack = CODINGS[name]
    body = pack(CONTENT)
    coding = f"Content-Encoding: {header}"
    match framing:
        case "length":
            whole = response(body, coding)
        case "length of what came":
            return response(body[: len(body) - cut], coding)
        case "chunked":
            whole = response(chunked(body), coding, "Transfer-Encoding: chunked", length=False)
        case _:
            whole = response(body, coding, length=False, version=framing)
    return whole[: len(whole) - cut]


def download(url: str, target: Any, **more: Any) -> None:
    attachment = Attachment(id=1, content_url=f"{url}/a", file_name="a.bin", **more)
    with Zenpy(base_url=url, oauth_token="x") as client:
        client._transport.sleep = lambda seconds: None  # type: ignore[method-assign]
        client.attachments.download(attachment, target)


def download_async(run: Run, url: str, target: Any, **more: Any) -> None:
    async def main() -> None:
        attachment = Attachment(id=1, content_url=f"{url}/a", file_name="a.bin", **more)
        made: Any = AsyncZenpy(base_url=url, oauth_token="x")
        async with made as client:

            async def pause(seconds: float) -> None: ...

            client._transport.sleep = pause
            await client.attachments.download(attachment, target)

    run(main)


Download = Callable[..., None]
on_each_client = pytest.mark.parametrize(
    "fetch",
    [download, partial(download_async, on_asyncio), partial(download_async, on_trio)],
    ids=["sync", "asyncio", "trio"],
)


@on_each_client
@pytest.mark.parametrize("name", CODINGS)
def test_a_whole_answer_is_stored(name: str, fetch: Download, tmp_path: Path) -> None:
    for framing in ("length", "chunked"):
        with serve_raw(lambda _, framing=framing: answer(name, framing)) as url:  # type: ignore[misc]
            fetch(url, tmp_path)
        assert (tmp_path / "a.bin").read_bytes() == CONTENT
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]


@on_each_client
@pytest.mark.parametrize("name", CODINGS)
def test_an_answer_that_breaks_off_is_an_error_and_leaves_nothing(
    name: str, fetch: Download, tmp_path: Path
) -> None:
    is_packed = name not in ("identity", "something that is no coding")
    # without a coding, a part with the length of a part is a shorter file
    framings = ["length", "chunked", "1.0", "1.1", *(["length of what came"] if is_packed else [])]
    if fetch is not download:
        framings = framings[-1:]
    for framing in framings:
        refuses_what_breaks_off(name, framing, fetch, tmp_path)


def refuses_what_breaks_off(name: str, framing: str, fetch: Download, tmp_path: Path) -> None:
    buffer = BytesIO(b"before")
    buffer.seek(6)
    for cut in (7, 15_000):
        with serve_raw(lambda _, cut=cut: answer(name, framing, cut)) as url:  # type: ignore[misc]
            for target in (tmp_path, buffer):
                with pytest.raises(NetworkError):
                    fetch(url, target)
    assert list(tmp_path.iterdir()) == []
    assert buffer.getvalue() == b"before"


@on_each_client
def test_an_answer_without_an_end_counts_if_it_has_the_size_of_the_attachment(
    fetch: Download, tmp_path: Path
) -> None:
    with serve_raw(lambda _: answer("identity", "1.0")) as url:
        with pytest.raises(NetworkError, match="does not say where it ends"):
            fetch(url, tmp_path)
        with pytest.raises(NetworkError, match="it should have 7"):
            fetch(url, tmp_path, size=7)
        fetch(url, tmp_path, size=len(CONTENT))
    assert (tmp_path / "a.bin").read_bytes() == CONTENT


def test_an_answer_in_two_attempts_is_whole(tmp_path: Path) -> None:
    answers = [answer("gzip", "length of what came", 3_000), answer("gzip", "length")]
    with serve_raw(lambda _: answers.pop(0)) as url:
        download(url, tmp_path)
    assert (tmp_path / "a.bin").read_bytes() == CONTENT


def test_bytes_of_a_call_are_whole() -> None:
    """Calls that return bytes, such as the preview of an NPS survey, are held to the same."""
    for framing, cut in (("length of what came", 3_000), ("chunked", 20)):
        with serve_raw(lambda _, f=framing, c=cut: answer("gzip", f, c)) as url:  # type: ignore[misc]
            client = Zenpy(base_url=url, oauth_token="x")
            client._transport.sleep = lambda seconds: None  # type: ignore[method-assign]
            with client, pytest.raises(NetworkError):
                read_bytes(client)
    with (
        serve_raw(lambda _: answer("identity", "1.0")) as url,
        Zenpy(base_url=url, oauth_token="x") as client,
        pytest.raises(DecodingError, match="does not say where it ends"),
    ):
        read_bytes(client)
    with serve_raw(lambda _: answer("gzip", "1.0")) as url, Zenpy(base_url=url, oauth_token="x") as client:
        assert read_bytes(client) == CONTENT


def read_bytes(client: Zenpy) -> object:
    return client.nps.surveys.preview(1)


def test_a_header_of_a_coding_without_content_changes_nothing() -> None:
    with (
        serve_raw(lambda _: response(b"", "Content-Encoding: gzip")) as url,
        Zenpy(base_url=url, oauth_token="x") as client,
    ):
        client.tickets.delete(1)


def test_the_answer_of_an_error_keeps_its_header() -> None:
    body = gzip.compress(b'{"ticket": {"id": 1}}')
    with (
        serve_raw(lambda _: response(body, "Content-Encoding: gzip")) as url,
        Zenpy(base_url=url, oauth_token="x") as client,
    ):
        ticket: Any = client.tickets(id=1)
    assert ticket.id == 1


def test_a_coding_without_its_package_is_an_error_that_names_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    body = answer("br", "length")
    for name in ("brotli", "brotlicffi"):
        monkeypatch.setitem(import_module("sys").modules, name, None)
    with serve_raw(lambda _: body) as url, pytest.raises(NetworkError, match="needs the package brotli"):
        download(url, tmp_path)
    assert list(tmp_path.iterdir()) == []


def bomb(name: str, size: int = 100 << 20) -> bytes:
    header, pack = CODINGS[name]
    return response(
        pack(b"[" + b" " * size + b"]"), f"Content-Encoding: {header}", "Content-Type: application/json"
    )


@pytest.mark.parametrize("name", ["gzip", "deflate", "br", "zstd", "deflate, gzip"])
def test_a_small_answer_that_would_fill_the_memory_is_refused(name: str, tmp_path: Path) -> None:
    body = bomb(name)
    assert len(body) < 200_000
    with serve_raw(lambda _: body) as url:
        with pytest.raises(DecompressionLimitExceeded, match="more than 200 times its size"):
            download(url, tmp_path)
        client = Zenpy(base_url=url, oauth_token="x")
        with client, pytest.raises(DecompressionLimitExceeded):
            client.tickets(id=1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_async_client_refuses_it_too(run: Run) -> None:
    async def main(url: str) -> None:
        made: Any = AsyncZenpy(base_url=url, oauth_token="x")
        async with made as client:
            with pytest.raises(DecompressionLimitExceeded):
                await client.tickets(id=1)

    with serve_raw(lambda _: bomb("gzip")) as url:
        run(partial(main, url))


def test_the_limits_can_be_set() -> None:
    whole = b'{"ticket": {"id": 1, "subject": "' + b"x" * (17 << 20) + b'"}}'
    body = response(gzip.compress(whole), "Content-Encoding: gzip")

    def read(limits: DecompressionLimits | None) -> int:
        with Zenpy(base_url=url, oauth_token="x", decompression=limits) as client:
            ticket: Any = client.tickets(id=1)
            return len(ticket.subject)

    with serve_raw(lambda _: body) as url:
        with pytest.raises(DecompressionLimitExceeded, match="200 times"):
            read(None)
        with pytest.raises(DecompressionLimitExceeded, match="more than 1000000 bytes"):
            read(DecompressionLimits(size=1_000_000, ratio=None))
        assert read(DecompressionLimits(ratio=2_000)) == 17 << 20
        assert read(DecompressionLimits(size=None, ratio=None)) == 17 << 20


@pytest.mark.parametrize("wrong", [{"size": 0}, {"ratio": -1}])
def test_limits_are_above_zero(wrong: dict[str, int]) -> None:
    with pytest.raises(ConfigurationError, match="takes a number above 0"):
        DecompressionLimits(**wrong)
