"""Answers requests from recordings, without an account and without the sandbox's own idea of an answer."""

from __future__ import annotations

import json
from itertools import count
from os import PathLike
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import httpx

from zenpy.sandbox.recordings.exchange import Exchange, load_recordings
from zenpy.sandbox.recordings.scrub import ACCOUNT, PAGING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable


class NotRecorded(httpx.TransportError):
    """A request that no recording answers, and no other transport is there to answer it."""


class Replay(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that answers from recordings.

    A request gets the recorded answer to the same method, path, query and body. Where several are recorded, they come in
    their order, and the last one again and again. Texts need not be the same, because recordings hold pseudonyms: if no
    recorded request is equal, one is taken that differs only in the texts of its query and body.

    Args:
        recordings: A file of recordings, or exchanges.
        otherwise: What answers the other requests, such as `sandbox.transport`; without it, they raise `NotRecorded`.
    """

    def __init__(
        self,
        recordings: str | PathLike[str] | Iterable[Exchange],
        *,
        otherwise: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
    ) -> None:
        exchanges = load_recordings(recordings) if isinstance(recordings, str | PathLike) else recordings
        self._otherwise = otherwise
        self._known: dict[Hashable, list[Exchange]] = {}
        for one in exchanges:
            for key in dict.fromkeys(_keys(one.method, one.target, one.sent)):
                self._known.setdefault(key, []).append(one)
        #: How often each was asked for: `next` of a counter is one step, so threads get different ones.
        self._times = {key: count() for key in self._known}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The recorded answer to a request of a synchronous client."""
        found = self._find(request, request.read())
        if found is not None:
            return _answer(found, request)
        if isinstance(self._otherwise, httpx.BaseTransport):
            return self._otherwise.handle_request(request)
        raise _not_recorded(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The recorded answer to a request of an asynchronous client."""
        found = self._find(request, await request.aread())
        if found is not None:
            return _answer(found, request)
        if isinstance(self._otherwise, httpx.AsyncBaseTransport):
            return await self._otherwise.handle_async_request(request)
        raise _not_recorded(request)

    def _find(self, request: httpx.Request, content: bytes) -> Exchange | None:
        try:
            sent = json.loads(content) if content else None
        except ValueError:
            sent = None
        for key in _keys(request.method, str(request.url), sent):
            if known := self._known.get(key):
                return known[min(next(self._times[key]), len(known) - 1)]
        return None


def _keys(method: str, address: str, sent: object) -> list[Hashable]:
    """What a request is known by: all that it says, and all but its texts."""
    parts = urlsplit(address)
    path = parts.path.removesuffix(".json")
    query = sorted(parse_qsl(parts.query, keep_blank_values=True))
    shape = [(name, value if name in PAGING or value.isdigit() else "text") for name, value in query]
    return [
        (method, path, tuple(query), json.dumps(sent, sort_keys=True)),
        (method, path, tuple(shape), json.dumps(_without_texts(sent), sort_keys=True)),
    ]


def _without_texts(value: object) -> object:
    if isinstance(value, dict):
        return {name: _without_texts(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_without_texts(one) for one in value]
    return "text" if isinstance(value, str) else value


def _answer(found: Exchange, request: httpx.Request) -> httpx.Response:
    """The recorded answer; its links lead to the address that the client has for the account."""
    asked = f"{request.url.scheme}://{request.url.netloc.decode()}"
    content = b"" if found.answered is None else json.dumps(found.answered, ensure_ascii=False).encode()
    content = content.replace(f"{ACCOUNT}/".encode(), f"{asked}/".encode()) or bytes(found.answered_bytes)
    headers = {name: value.replace(ACCOUNT, asked) for name, value in found.headers.items()}
    return httpx.Response(found.status, headers=headers, content=content, request=request)


def _not_recorded(request: httpx.Request) -> NotRecorded:
    return NotRecorded(
        f"no recording answers {request.method} {request.url.raw_path.decode()}; record it, or give `otherwise=`",
        request=request,
    )
