"""The last requests with their answers, as pages show them."""

from __future__ import annotations

import itertools
import json
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from zenpy.sandbox.seen import SECRET_HEADERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.message import Request, Response

KEPT = 200
#: Of a longer body only the beginning is kept: as many bytes.
MOST_BYTES = 100_000


@dataclass(frozen=True)
class Entry:
    """A request and its answer. They become text when a page shows them: most are never looked at."""

    number: int
    time: str
    method: str
    target: str
    operation: str | None
    status: int
    milliseconds: float
    sent_headers: str
    answered_headers: str
    #: The beginning of each body, and how many bytes more it had.
    sent_body: tuple[bytes, int]
    answered_body: tuple[bytes, int]

    @property
    def sent(self) -> str:
        """The body of the request."""
        return _shown(*self.sent_body)

    @property
    def answered(self) -> str:
        """The body of the answer."""
        return _shown(*self.answered_body)


class Traffic:
    """Keeps the last requests; credentials are not kept.

    Threads write and read it at once: each uses one operation of a deque, which no other thread can interrupt.
    """

    def __init__(self, kept: int = KEPT) -> None:
        self._entries: deque[Entry] = deque(maxlen=kept)
        self._numbers = itertools.count(1)

    def note(self, request: Request, response: Response, operation: str | None, seconds: float) -> Entry:
        """Keep a request with its answer."""
        query = urlencode(request.query, doseq=True, safe="[]:*,@/")
        entry = Entry(
            next(self._numbers),
            datetime.now().strftime("%H:%M:%S"),
            request.method,
            request.path + (f"?{query}" if query else ""),
            operation,
            response.status,
            seconds * 1000,
            headers_text(request.headers),
            headers_text(response.headers),
            _beginning(request.body),
            _beginning(response.body),
        )
        self._entries.append(entry)
        return entry

    def newest(self, count: int | None = None) -> list[Entry]:
        """The requests that are kept, the newest first."""
        return list(self._entries.copy())[::-1][:count]

    def get(self, number: int) -> Entry | None:
        """The request with a number; None when it is not kept any more."""
        return next((one for one in self._entries.copy() if one.number == number), None)


def headers_text(headers: Mapping[str, str]) -> str:
    """Headers for people: one a line, without credentials."""
    shown = {
        name: "(not kept)" if name.lower() in SECRET_HEADERS else value for name, value in headers.items()
    }
    return "\n".join(f"{name}: {value}" for name, value in shown.items())


def body_text(content: bytes) -> str:
    """A body for people: JSON with line breaks, other text as it is, anything else by its length."""
    return _shown(*_beginning(content))


def _beginning(content: bytes) -> tuple[bytes, int]:
    return content[:MOST_BYTES], max(0, len(content) - MOST_BYTES)


def _shown(content: bytes, more: int) -> str:
    if more:
        return f"{content.decode('utf-8', 'replace')}\n… and {more} bytes more"
    try:
        return json.dumps(json.loads(content), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        pass
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return f"({len(content)} bytes that are no text)"
