"""The log of requests: what was asked of a sandbox, without credentials."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from zenpy.sandbox.message import read_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.message import Request

SECRET_HEADERS = ("authorization", "cookie", "proxy-authorization")


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


def record_request(request: Request, operation: str | None, status: int, number: int) -> Seen:
    """What the log keeps of a request that was answered."""
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
