"""Requests and responses as plain values, independent of the library that sends them.

So rules about them are written and tested without httpx.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import IO, TYPE_CHECKING

import orjson

from zenpy.lib.content.codings import Compressed
from zenpy.lib.http.files import Content, FileBody

if TYPE_CHECKING:
    import httpx

#: Query parameters in the order in which they are sent.
Query = list[tuple[str, str]]

_UNDECODED = object()


@dataclass(slots=True)
class Request:
    """An HTTP request; `url` is a path on the host of its server, or a URL."""

    method: str
    url: str
    query: Query = field(default_factory=list)
    json: object = None
    content: Content | None = None
    headers: dict[str, str] = field(default_factory=dict)
    #: Whether to send it without credentials (downloads from other hosts).
    anonymous: bool = False
    #: The server that it is for, by its name in the API description; empty for the account's.
    server: str = ""
    #: Whether it may be repeated without harm.
    repeatable: bool = False
    #: A form with a file: the values by name; the name of the file's part, and the file.
    form: dict[str, str] = field(default_factory=dict)
    file: tuple[str, FileBody] | None = None
    #: The file that the content of a successful answer is written to, instead of keeping it in memory.
    sink: IO[bytes] | None = None
    #: Where in the sink the content begins.
    sink_start: int = 0
    #: How large the content is, if that is known; needed when the answer does not say where it ends.
    content_size: int | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it has neither content nor headers of its own, and its answer is read into memory."""
        return (
            self.method in ("GET", "HEAD", "DELETE")
            and self.json is None
            and self.content is None
            and self.file is None
            and self.sink is None
            and not self.headers
        )


@dataclass(slots=True)
class Response:
    """An HTTP response with its whole body; the names of the headers are lower-case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    #: The response of httpx, for exceptions and for callers.
    raw: httpx.Response | None = None
    url: str = ""
    #: Whether nothing says where the body ends: it may be a part of the whole.
    is_open_ended: bool = False
    #: The body as it came, if it was compressed.
    compressed: Compressed | None = field(default=None, repr=False, compare=False)
    _decoded: object = field(default=_UNDECODED, repr=False, compare=False)

    @property
    def ok(self) -> bool:
        """Whether the request succeeded."""
        return 200 <= self.status < 300

    def json(self) -> object:
        """The body decoded as JSON, which happens once.

        Raises:
            orjson.JSONDecodeError: the body is not JSON.
        """
        if self._decoded is _UNDECODED:
            try:
                self._decoded = orjson.loads(self.body)
            except orjson.JSONDecodeError:
                with suppress(ValueError, RecursionError):
                    # slower, but it accepts lone surrogates and NaN
                    self._decoded = json.loads(self.body)
                if self._decoded is _UNDECODED:
                    raise
        return self._decoded

    @property
    def is_truncated(self) -> bool:
        """Whether the body begins like JSON and is not valid, as if a proxy had cut it off."""
        if self.body.lstrip()[:1] not in (b"{", b"[") or "json" not in self.headers.get(
            "content-type", "json"
        ):
            return False
        try:
            self.json()
        except orjson.JSONDecodeError:
            return True
        return False

    @property
    def redirect_target(self) -> str | None:
        """The URL that a redirect leads to; None if this is not a redirect."""
        return self.headers.get("location") if self.status in (301, 302, 303, 307, 308) else None


def with_query(request: Request, extra: Query) -> Request:
    """A copy of the request with further query parameters."""
    return replace(request, query=[*request.query, *extra], headers=dict(request.headers))
