"""A request that the caller writes down, for operations without a method: `client.request("GET", "/api/v2/...")`.

`build_request` checks it and makes it a `Request`, which then goes the way of every other; `Answer` is what the caller gets.
No other host is ever asked: an address may come from data, and the request carries the credentials of the account.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast
from urllib.parse import parse_qsl

from zenpy.lib.calls.arguments import collect_iterable
from zenpy.lib.calls.operation import Operation, Result
from zenpy.lib.calls.result import decode_json, has_list, read_records, read_result
from zenpy.lib.calls.wire_text import to_query_pairs
from zenpy.lib.exception import DecodingError, ZenpyException
from zenpy.lib.http.message import Query, Request, Response
from zenpy.lib.http.urls import find_fault
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import record_kinds
from zenpy.lib.records.serialize import encode

if TYPE_CHECKING:
    import httpx

    from zenpy.lib.http.servers import Servers
    from zenpy.lib.records.state import RecordLink

R = TypeVar("R", bound=BaseObject)

#: Values by the names of query parameters; None leaves one out.
Params: TypeAlias = Mapping[str, object]

#: Headers that the client sets itself: what is given for them would be replaced.
_OWN_HEADERS = ("authorization", "cookie", "host", "content-length")
_IDEMPOTENCY = "idempotency-key"


class Answer:
    """The answer to `client.request()`.

    Attributes:
        status: its HTTP status, 200 to 299: for all others the call raises.
        headers: its headers, their names in lower case.
        content: its body as it came.
        url: the address that was asked.
    """

    def __init__(self, response: Response, link: RecordLink) -> None:
        self.status: int = response.status
        self.headers: Mapping[str, str] = response.headers
        self.content: bytes = response.body
        self.url: str = response.url
        self._response = response
        self._link = link

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.content)} bytes>"

    @property
    def response(self) -> httpx.Response | None:
        """The answer as httpx gives it."""
        return self._response.raw

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> object:
        """The body decoded as JSON; None if it is empty.

        Raises:
            DecodingError: it is not JSON.
        """
        return decode_json(self._response)

    def record(self, kind: type[R], key: str | None = None) -> R:
        """The record in the answer. It belongs to the client, as records of other calls do: relations can be read.

        Args:
            kind: its class, such as `Ticket`.
            key: the key of the JSON object that holds it; by default the name of the class (`ticket`), or the only key.

        Raises:
            DecodingError: there is no such record in the answer, or the answer is not JSON.
        """
        body = self.json()
        operation = self._describe(Result("one", kind._spec, key or kind._name))
        found = body if _may_hold(body, kind._name, key) else None
        record = read_result(operation, found, self._link)
        if not isinstance(record, kind) or (record.__dict__ is body and "id" not in record.__dict__):
            raise self._make_error(f"record of {kind.__name__}", body)
        return record

    def records(self, kind: type[R], key: str | None = None) -> list[R]:
        """The records in the answer: those of this page. A next page has an address of its own, for another request.

        Args:
            kind: their class, such as `Ticket`.
            key: the key of the JSON object that holds them; by default the only one with a list of objects.

        Raises:
            DecodingError: there is no such list in the answer, or the answer is not JSON.
        """
        body = self.json()
        operation = self._describe(Result("list", kind._spec, key))
        is_there = key in body if isinstance(body, dict) and key else has_list(operation, body)
        records = read_records(operation, body, self._link) if is_there else [None]
        if not all(isinstance(record, kind) for record in records):
            raise self._make_error(f"list of {kind.__name__}", body)
        return cast("list[R]", records)

    def _describe(self, result: Result) -> Operation:
        return Operation("request", "GET", self.url, result=result)

    def _make_error(self, what: str, body: object) -> DecodingError:
        content = f"the keys {', '.join(map(repr, body))}" if isinstance(body, dict) else type(body).__name__
        return DecodingError(
            f"There is no {what} in the answer, which has {content}; key= names where it is.",
            response=self._response.raw,
        )


def _may_hold(body: object, name: str, key: str | None) -> bool:
    """Whether a body can hold a record of a kind: not, if it has only one of another kind, or not the key."""
    if key is not None:
        return isinstance(body, dict) and key in body
    return not isinstance(body, dict) or name in body or len(body) > 1 or not (body.keys() & record_kinds())


def build_request(
    servers: Servers,
    method: str,
    url: str,
    *,
    params: Params | None = None,
    json: object = None,
    content: bytes | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request:
    """The request, once it is sure that it goes to the account.

    Raises:
        ZenpyException: the address is not the account's, or an argument cannot be sent.
        ConfigurationError: the client has no credentials for this part of the account.
    """
    if not (method.isascii() and method.isalpha()):
        raise ZenpyException(f"request(): {method!r} is not an HTTP method, such as 'GET'.")
    if json is not None and content is not None:
        raise ZenpyException("request(): give json= or content=, not both.")
    path, query = _read_address(servers, url)
    given = {str(name): str(value) for name, value in (headers or {}).items()}
    own = next((name for name in given if name.lower() in _OWN_HEADERS), None)
    if own is not None:
        raise ZenpyException(f"request(): the client sets the header {own} itself; leave it out.")
    root = servers.account.root
    server = servers.find(f"{root}{path}")
    if server is None:
        raise _make_foreign_error(servers, url)
    servers.require_credentials(server, "request")
    return Request(
        method.upper(),
        path,
        query=[*query, *_read_params(params or {})],
        json=None if json is None else encode(json, "json"),
        content=content,
        headers=given,
        server=server.name,
        repeatable=method.upper() in ("GET", "HEAD") or _IDEMPOTENCY in map(str.lower, given),
    )


def _read_address(servers: Servers, url: str) -> tuple[str, Query]:
    """The path and the query of an address on the account's host; a path alone stands for one there.

    Raises:
        ZenpyException: it is on another host, or no request can go there.
    """
    if not url.strip():
        raise ZenpyException(f"request(): {url!r} is not an address, such as '/api/v2/tickets'.")
    root = servers.account.root
    whole = url if "://" in url.partition("?")[0] else f"{root}/{url.removeprefix('/')}"
    address, _, query = whole.partition("#")[0].partition("?")
    if url.startswith("//") or "\\" in url or servers.find(address) is None:
        raise _make_foreign_error(servers, url)
    fault = find_fault(address)
    if fault is not None:
        raise ZenpyException(f"request(): no request can go to {url!r}: {fault}.")
    start = address.index("/", address.index("://") + 3) if address.count("/") > 2 else len(address)
    return address[start:] or "/", parse_qsl(query, keep_blank_values=True)


def _make_foreign_error(servers: Servers, url: str) -> ZenpyException:
    return ZenpyException(
        f"request(): {url.partition('?')[0]!r} does not lie on {servers.account.root}, and only this account gets the "
        "credentials; nothing was sent.",
        advice="Give a path such as '/api/v2/tickets', or an address of the account.",
    )


def _read_params(params: Params) -> Query:
    """The query: lists with commas, under a name that ends with `[]` repeated."""
    pairs: Query = []
    for name, value in params.items():
        if value is None:
            continue
        pairs += to_query_pairs(name, collect_iterable(value), "repeat" if name.endswith("[]") else "comma")
    return pairs
