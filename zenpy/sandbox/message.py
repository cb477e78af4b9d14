"""Requests and responses as plain values, so that the sandbox can be called without any network."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qs, urlencode, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Json: TypeAlias = dict[str, Any]

#: The largest body that is read: what an attachment of 50 MB needs with its form.
MOST_BYTES = 51 * 2**20
#: How deep the lists and objects of a body may lie in one another.
MOST_LEVELS = 100
_SUSPICIOUS = re.compile(rb"\\u[dD][89a-fA-F]|[0-9][eE]\+?[0-9]{2}|[0-9]{300}")


@dataclass(frozen=True)
class Request:
    """One HTTP request. `path` is the path as sent (percent-encoded); header names are in lower case."""

    method: str
    path: str
    query: Mapping[str, Sequence[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @classmethod
    def to(
        cls, method: str, target: str, headers: Mapping[str, str] | None = None, body: bytes = b""
    ) -> Request:
        """A request to a URL or to a path with its query."""
        parts = urlsplit(target)
        query = parse_qs(parts.query, keep_blank_values=True)
        lowered = {name.lower(): value for name, value in (headers or {}).items()}
        return cls(method.upper(), parts.path, query, lowered, body)

    def value(self, name: str) -> str | None:
        """The last value of a query parameter; None when it was not sent."""
        values = self.query.get(name)
        return values[-1] if values else None

    def values(self, name: str) -> list[str]:
        """All values of a parameter, however they were listed: `a=1,2`, `a=1&a=2` or `a[]=1&a[]=2`."""
        sent = [*self.query.get(name, ()), *self.query.get(f"{name}[]", ())]
        return [part.strip() for value in sent for part in value.split(",") if part.strip()]

    def with_query(self, drop: Sequence[str] = (), **changes: object) -> str:
        """The query string of this request with other values; `page__size` stands for `page[size]`."""
        renamed = {
            name.replace("__", "[") + "]" if "__" in name else name: value for name, value in changes.items()
        }
        kept = [
            (name, value)
            for name, values in self.query.items()
            if name not in renamed and name not in drop
            for value in values
        ]
        return urlencode([*kept, *((name, str(value)) for name, value in renamed.items())])


def read_json(body: bytes) -> object:
    """What a body says in JSON, as strict as the standard.

    Raises:
        ValueError: it is not JSON in UTF-8, it is too deep, or it has a number or a half of a character that cannot go
            out again.
    """
    try:
        data: object = json.loads(body.decode(), parse_constant=_refuse_constant)
        _check_levels(data)
        if _SUSPICIOUS.search(body):
            json.dumps(data, ensure_ascii=False, allow_nan=False).encode()
    except RecursionError:
        raise ValueError(f"it has more than {MOST_LEVELS} levels") from None
    return data


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _check_levels(data: object) -> None:
    level = [data]
    for _ in range(MOST_LEVELS):
        inner = [
            one.values() if isinstance(one, dict) else one for one in level if isinstance(one, dict | list)
        ]
        level = [one for many in inner for one in many if isinstance(one, dict | list)]
        if not level:
            return
    raise ValueError(f"it has more than {MOST_LEVELS} levels")


@dataclass(frozen=True)
class Response:
    """One HTTP response.

    `broken` says what is wrong with the connection: `reset` (there is no answer), `truncate` (it breaks in the middle
    of the answer), `stall` (it stops in the middle for `delay` seconds), `drip` (its head comes in many parts, with
    `delay` seconds between them). Without `stall` and `drip`, `delay` passes before the answer.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    broken: str | None = None
    delay: float = 0.0

    @classmethod
    def json(cls, body: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
        """A response with a JSON body."""
        # half of a character goes out as its escape
        text = json.dumps(body, ensure_ascii=False).encode(errors="backslashreplace")
        return cls(status, {"Content-Type": "application/json; charset=utf-8", **(headers or {})}, text)

    def data(self) -> object:
        """The decoded JSON body; None when the body is empty."""
        return json.loads(self.body) if self.body else None
