"""The log of requests: what was asked of a sandbox, without credentials.

It holds the newest ones, so that a server that runs for days does not grow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from zenpy.sandbox.message import read_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.message import Request

SECRET_HEADERS = ("authorization", "cookie", "proxy-authorization")
#: How many requests a sandbox remembers unless it is told otherwise.
KEPT = 10_000
#: How many bytes the bodies of these requests may have together.
MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Seen:
    """A request that the sandbox has answered, without its credentials; a JSON `body` is decoded."""

    method: str
    path: str
    query: Mapping[str, list[str]]
    body: object
    headers: Mapping[str, str]
    operation: str | None
    status: int
    #: Which request of the account it was.
    number: int = 0


class _Log(list[Seen]):
    """What the log keeps. The class below has no private names of its own, so that editors show them last."""

    def __init__(self, most: int = KEPT) -> None:
        if most < 0:
            raise ValueError(f"the number of requests that are kept must be 0 or more, not {most}")
        super().__init__()
        self.most = most
        self._sizes: dict[int, int] = {}  # of bodies, by the identity of their requests
        self._bytes = 0
        self._length = 0

    def note(self, request: Request, operation: str | None, status: int, number: int) -> None:
        """Add a request that was answered."""
        if len(self) != self._length:
            self._forget_others()
        seen = _record(request, operation, status, number)
        self.append(seen)
        if request.body:
            self._sizes[id(seen)] = len(request.body)
            self._bytes += len(request.body)
        while len(self) > self.most or (len(self) > 1 and self._bytes > MOST_BYTES):
            self._bytes -= self._sizes.pop(id(self.pop(0)), 0)
        self._length = len(self)

    def _forget_others(self) -> None:
        """Forget the sizes of requests that somebody else has taken out of the list."""
        present = {id(one) for one in self}
        self._sizes = {key: size for key, size in self._sizes.items() if key in present}
        self._bytes = sum(self._sizes.values())


class RequestLog(_Log):
    """The newest requests, the oldest of them first. It is a list: clear it, or count from its end.

    Args:
        most: How many requests it keeps; the oldest ones go first, also when bodies are larger than 64 MiB together.

    Raises:
        ValueError: `most` is below 0.
    """


def _record(request: Request, operation: str | None, status: int, number: int) -> Seen:
    headers = {name: value for name, value in request.headers.items() if name not in SECRET_HEADERS}
    query = {name: list(values) for name, values in request.query.items()}
    body = _decode_body(request.body)
    return Seen(request.method, request.path, query, body, headers, operation, status, number)


def _decode_body(body: bytes) -> object:
    if not body:
        return None
    try:
        return read_json(body)
    except ValueError:
        return body
