"""What goes out and what comes back: plain values, before and after a transport."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import IO, TYPE_CHECKING

import orjson

from zenpy.lib.http.files import Content, FileBody

if TYPE_CHECKING:
    import httpx

#: Query parameters in the order in which they are sent.
Query = list[tuple[str, str]]

_NOT_YET = object()


@dataclass(slots=True)
class Request:
    """An HTTP request before it meets a transport: `url` is a path of the account or a whole URL."""

    method: str
    url: str
    query: Query = field(default_factory=list)
    json: object = None
    content: Content | None = None
    headers: dict[str, str] = field(default_factory=dict)
    #: Refuse to send credentials with it (foreign downloads).
    anonymous: bool = False
    #: The request may be repeated without harm.
    repeatable: bool = False
    #: A form with a file in it: named values, and the part's name with the file.
    form: dict[str, str] = field(default_factory=dict)
    file: tuple[str, FileBody] | None = None
    #: Where the content of a successful answer is streamed to, instead of being kept in memory.
    sink: IO[bytes] | None = None
    #: Where in the sink it begins; what stands before stays.
    sink_start: int = 0


@dataclass(slots=True)
class Response:
    """An HTTP answer, read whole: header names are lower-case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    #: The transport's own answer, kept for exceptions and for callers who want to look.
    raw: httpx.Response | None = None
    url: str = ""
    _decoded: object = field(default=_NOT_YET, repr=False, compare=False)

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return 200 <= self.status < 300

    def decoded(self) -> object:
        """The decoded body; it is decoded once. Raises orjson.JSONDecodeError when it is not JSON."""
        if self._decoded is _NOT_YET:
            try:
                self._decoded = orjson.loads(self.body)
            except orjson.JSONDecodeError:
                with suppress(ValueError, RecursionError):
                    # slower, and forgives half characters and numbers that are none
                    self._decoded = json.loads(self.body)
                if self._decoded is _NOT_YET:
                    raise
        return self._decoded

    @property
    def breaks_off(self) -> bool:
        """Whether the body begins as JSON and is none, as a proxy that gave up leaves it."""
        if self.body.lstrip()[:1] not in (b"{", b"[") or "json" not in self.headers.get(
            "content-type", "json"
        ):
            return False
        try:
            self.decoded()
        except orjson.JSONDecodeError:
            return True
        return False

    @property
    def moved_to(self) -> str | None:
        """Where a redirect leads."""
        return self.headers.get("location") if self.status in (301, 302, 303, 307, 308) else None


def with_query(request: Request, extra: Query) -> Request:
    """The same request with further query parameters."""
    return replace(request, query=[*request.query, *extra], headers=dict(request.headers))
