"""Records what a client and a real account say to each other, as a transport between the two."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from zenpy.sandbox.recordings.exchange import HEADERS, Exchange, save_recordings
from zenpy.sandbox.recordings.scrub import Scrubber
from zenpy.sandbox.recordings.seeding import seed_from
from zenpy.sandbox.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Collection
    from os import PathLike

#: Headers of an answer that were true of its compressed, chunked form.
OF_THE_WIRE = ("content-encoding", "content-length", "transfer-encoding")


class Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that sends every request on, and records it with its answer.

        recorder = Recorder()
        client = Zenpy(subdomain="acme", oauth_token="…", transport=recorder)
        ...
        recorder.save("acme.jsonl")

    Credentials and personal data are replaced before anything is kept: headers of requests are never recorded, names,
    addresses and texts become pseudonyms (`person-1@example.com`, `text-7`). Of files only their length is recorded.
    Read the file before you share it.

    Args:
        transport: Where requests are sent; over the network by default.
        async_transport: The same for asynchronous clients.
        keep: Names of fields that hold nothing personal in this account, such as `title`; they are recorded as they are.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | None = None,
        *,
        async_transport: httpx.AsyncBaseTransport | None = None,
        keep: Collection[str] = (),
    ) -> None:
        self.exchanges: list[Exchange] = []
        self._transport = transport
        self._async_transport = async_transport
        self._scrubber = Scrubber(keep)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request of a synchronous client, and record it."""
        if self._transport is None:
            self._transport = httpx.HTTPTransport()
        sent = request.read()
        response = self._transport.handle_request(request)
        response.request = request
        if not _is_json(response):
            self._record(request, sent, response, None)
            return response
        return self._record(request, sent, response, response.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request of an asynchronous client, and record it."""
        if self._async_transport is None:
            self._async_transport = httpx.AsyncHTTPTransport()
        sent = await request.aread()
        response = await self._async_transport.handle_async_request(request)
        response.request = request
        if not _is_json(response):
            self._record(request, sent, response, None)
            return response
        return self._record(request, sent, response, await response.aread())

    def close(self) -> None:
        """Close the transport that sends."""
        if self._transport is not None:
            self._transport.close()

    async def aclose(self) -> None:
        """Close the transport that sends for asynchronous clients."""
        if self._async_transport is not None:
            await self._async_transport.aclose()

    def save(self, path: str | PathLike[str], *, state: str | PathLike[str] | None = None) -> None:
        """Write what was recorded to a file, one exchange a line; the file is replaced.

        Args:
            path: The file of the recordings.
            state: A second file, for the records that they show, as a state: `zenpy sandbox --state FILE` serves it, and
                `Sandbox.from_state` takes its content.
        """
        exchanges = list(self.exchanges)
        save_recordings(exchanges, path)
        if state is not None:
            sandbox = Sandbox()
            seed_from(sandbox, exchanges)
            Path(state).write_text(json.dumps(sandbox.state(), ensure_ascii=False), "utf-8")

    def _record(
        self, request: httpx.Request, sent: bytes, response: httpx.Response, content: bytes | None
    ) -> httpx.Response:
        self.exchanges.append(self._exchange(request, sent, response, content))
        if content is None:
            return response
        headers = [(name, value) for name, value in response.headers.multi_items() if name not in OF_THE_WIRE]
        return httpx.Response(
            response.status_code,
            headers=headers,
            content=content,
            request=request,
            extensions={key: value for key, value in response.extensions.items() if key != "network_stream"},
        )

    def _exchange(
        self, request: httpx.Request, sent: bytes, response: httpx.Response, content: bytes | None
    ) -> Exchange:
        scrubber = self._scrubber
        scrubber.hosts.add(request.url.netloc.decode())
        asked, answered = _decode(sent), _decode(content or b"")
        return Exchange(
            request.method,
            scrubber.target(str(request.url)),
            response.status_code,
            scrubber.body(asked),
            scrubber.body(answered),
            {
                name: _header(scrubber, name, response.headers[name])
                for name in HEADERS
                if name in response.headers
            },
            len(sent) if asked is None else 0,
            int(response.headers.get("content-length") or 0) if answered is None else 0,
        )


def _is_json(response: httpx.Response) -> bool:
    """Whether an answer is read: it says that it is JSON, or is the answer to an upload, which says that it is text."""
    return "json" in response.headers.get("content-type", "") or response.status_code == 201


def _decode(content: bytes) -> object:
    """A JSON object or list; None for anything else, of which nothing is recorded."""
    try:
        found = json.loads(content)
    except ValueError:
        return None
    return found if isinstance(found, dict | list) else None


def _header(scrubber: Scrubber, name: str, value: str) -> str:
    return scrubber.address(value) if name == "location" else value
