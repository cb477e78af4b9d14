"""The limits of endpoints, and which requests share one.

An answer has the name of a limit, but does not say which requests count against it: the updates of one ticket, the
updates of all tickets, or all kinds of exports. So the client finds it out by comparing answers:

- At first each address (method and path) has a limit of its own.
- Two addresses share a limit if they count it down together within one period.
- They do not share it if their answers have the same count, or different ends of the period.

If a limit is shared, it holds for all addresses of the same shape (`/api/v2/tickets/*`): their requests wait before
they reach the limit.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import TypeVar
from urllib.parse import urlsplit

from zenpy.lib.http.limit_bucket import Bucket
from zenpy.lib.http.limit_headers import Limit
from zenpy.lib.http.message import Request
from zenpy.lib.http.urls import hide_ids

K = TypeVar("K")
V = TypeVar("V")

#: How many addresses, shapes and limits are kept at most; the oldest ones are dropped.
_MOST_ENTRIES = 512
#: Seconds by which two answers may differ about the end of one period, as the numbers are rounded and the answers take time.
_END_TOLERANCE = 10.0

_Address = tuple[str, str]
#: The name and the size of a limit. The name is not enough: Zendesk uses one name for limits of different sizes.
_LimitKey = tuple[str, int]


class _Sharing:
    """Whether addresses share a limit: True, False, or None while this is unknown."""

    __slots__ = ("_address", "_end", "_left", "bucket", "shared")

    def __init__(self) -> None:
        self.shared: bool | None = None
        self.bucket = Bucket("")
        self._address: _Address | None = None
        self._left = 0
        self._end = 0.0

    def update(self, address: _Address, limit: Limit, now: float, sequential: bool) -> None:
        """Compare an answer with the last answer to another address in the same period."""
        if limit.resets is None:
            return
        # near the end of a period, an answer may be about this one or the next one
        is_same_period = min(self._end - now, limit.resets) > _END_TOLERANCE
        if self.shared is not False and self._address not in (None, address) and is_same_period:
            increase = limit.remaining - self._left
            is_equal = increase == 0 < limit.remaining
            has_increased = increase > 0 and sequential  # parallel answers may overtake each other
            if is_equal or has_increased or abs(now + limit.resets - self._end) > _END_TOLERANCE:
                self.shared = False
            elif increase < 0:
                self.shared = True
        self._address, self._left, self._end = address, limit.remaining, now + limit.resets


class EndpointLimits:
    """The known limits of endpoints, and which requests count against them."""

    def __init__(self) -> None:
        self._by_address: OrderedDict[_Address, dict[_LimitKey, Bucket]] = OrderedDict()
        self._keys_by_shape: OrderedDict[_Address, set[_LimitKey]] = OrderedDict()
        self._sharing: OrderedDict[_LimitKey, _Sharing] = OrderedDict()

    def find(self, request: Request) -> Iterator[Bucket]:
        """The limits that a request counts against, as far as known."""
        if not self._by_address:
            return
        common = {key for key in self._keys_by_shape.get(shape_of(request), ()) if self._is_shared(key)}
        yield from (
            bucket
            for key, bucket in self._by_address.get(address_of(request), {}).items()
            if key not in common
        )
        yield from (self._sharing[key].bucket for key in common)

    def update(self, request: Request, limit: Limit, now: float, sequential: bool = True) -> None:
        """Update the limit of an endpoint from an answer; `sequential`: the client has sent one request at a time so far."""
        key = limit.name, limit.total
        sharing = _get_or_add(self._sharing, key, _Sharing())
        sharing.update(address_of(request), limit, now, sequential)
        bucket = self.bucket_for(request, limit)
        bucket.update(limit, now)
        sharing.bucket = bucket
        _get_or_add(self._keys_by_shape, shape_of(request), set()).add(key)

    def bucket_for(self, request: Request, limit: Limit) -> Bucket:
        """The bucket of a limit in an answer to this request."""
        key = limit.name, limit.total
        if self._is_shared(key):
            return self._sharing[key].bucket
        own = _get_or_add(self._by_address, address_of(request), {})
        return own.setdefault(key, Bucket(limit.name))

    def all_buckets(self) -> list[Bucket]:
        """The buckets of all known limits."""
        own = [
            bucket
            for buckets in self._by_address.values()
            for key, bucket in buckets.items()
            if not self._is_shared(key)
        ]
        return own + [sharing.bucket for sharing in self._sharing.values() if sharing.shared]

    def _is_shared(self, key: _LimitKey) -> bool:
        sharing = self._sharing.get(key)
        return sharing is not None and sharing.shared is True


def path_of(request: Request) -> str:
    """The path of a request."""
    return urlsplit(request.url).path


def address_of(request: Request) -> _Address:
    """The method and the path of a request, such as `PUT /api/v2/tickets/1`."""
    return _method_of(request), path_of(request)


def shape_of(request: Request) -> _Address:
    """The same without ids: `PUT /api/v2/tickets/*`."""
    return _method_of(request), hide_ids(path_of(request))


def _method_of(request: Request) -> str:
    """The method, and before it the server if that is not the account's: two servers may have equal paths."""
    return f"{request.server} {request.method}" if request.server else request.method


def _get_or_add(table: OrderedDict[K, V], key: K, first: V) -> V:
    """The value of a key, after adding it if it is missing; the key becomes the last one to be dropped."""
    value = table.setdefault(key, first)
    table.move_to_end(key)
    while len(table) > _MOST_ENTRIES:
        table.popitem(last=False)
    return value
