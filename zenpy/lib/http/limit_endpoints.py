"""The limits of endpoints, and which calls share one.

Zendesk names a limit and does not say what counts against it: the updates of one ticket, those of all tickets, all kinds
of exports. So at first each address has a limit of its own. Addresses turn out to share one when their answers count it
down together within one period; they turn out not to when they tell the same count, or other ends. Calls to all addresses
of the same shape (`/api/v2/tickets/*`) are then held back before they run into the limit that they share.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterator
from typing import TypeVar
from urllib.parse import urlsplit

from zenpy.lib.http.limit_bucket import Bucket
from zenpy.lib.http.limit_headers import Limit
from zenpy.lib.http.message import Request

K = TypeVar("K")
V = TypeVar("V")

#: How many addresses are remembered, how many shapes of them, and how many limits.
_MOST = 512
#: Seconds by which two answers may differ about the end of one period: they are rounded, and they take their time.
_SAME_END = 10.0
#: What in a path may be the id of a record: parts with a digit, but for the API's version.
_RECORDS = re.compile(r"/(?!v\d+/)[^/]*\d[^/]*")

_Address = tuple[str, str]
#: A limit by its name and its size, as a name can stand for the account's limit and for smaller ones of each record.
_Name = tuple[str, int]


class _Sharing:
    """Who shares a limit: nobody knows yet (None), all who are told about it (True), or nobody does (False)."""

    __slots__ = ("_address", "_end", "_left", "bucket", "shared")

    def __init__(self) -> None:
        self.shared: bool | None = None
        self.bucket = Bucket("")
        self._address: _Address | None = None
        self._left = 0
        self._end = 0.0

    def learn(self, address: _Address, limit: Limit, now: float, in_turn: bool) -> None:
        """Judge by what one address is told after another one within the same period."""
        if limit.resets is None:
            return
        # when one is about to end, nobody knows which one an answer is about
        lasts = min(self._end - now, limit.resets) > _SAME_END
        if self.shared is not False and self._address not in (None, address) and lasts:
            rise = limit.remaining - self._left
            same = rise == 0 < limit.remaining
            risen = rise > 0 and in_turn  # answers to calls beside each other may have overtaken one another
            if same or risen or abs(now + limit.resets - self._end) > _SAME_END:
                self.shared = False
            elif rise < 0:
                self.shared = True
        self._address, self._left, self._end = address, limit.remaining, now + limit.resets


class Endpoints:
    """The limits of endpoints that were told, for the calls that count against them."""

    def __init__(self) -> None:
        self._own: OrderedDict[_Address, dict[_Name, Bucket]] = OrderedDict()
        self._names: OrderedDict[_Address, set[_Name]] = OrderedDict()
        self._sharing: OrderedDict[_Name, _Sharing] = OrderedDict()

    def of(self, request: Request) -> Iterator[Bucket]:
        """The limits that a request is known to count against."""
        if not self._own:
            return
        common = {name for name in self._names.get(_shape(request), ()) if self._is_shared(name)}
        yield from (
            bucket for name, bucket in self._own.get(address_of(request), {}).items() if name not in common
        )
        yield from (self._sharing[name].bucket for name in common)

    def observe(self, request: Request, limit: Limit, now: float, in_turn: bool = True) -> None:
        """An answer tells an endpoint's limit, to a client that makes its calls in turn or beside each other."""
        name = limit.name, limit.total
        sharing = _remembered(self._sharing, name, _Sharing())
        sharing.learn(address_of(request), limit, now, in_turn)
        bucket = self.bucket(request, limit)
        bucket.observe(limit, now)
        sharing.bucket = bucket
        _remembered(self._names, _shape(request), set()).add(name)

    def bucket(self, request: Request, limit: Limit) -> Bucket:
        """Where a limit is kept that was told to this request."""
        name = limit.name, limit.total
        if self._is_shared(name):
            return self._sharing[name].bucket
        own = _remembered(self._own, address_of(request), {})
        return own.setdefault(name, Bucket(limit.name))

    def all(self) -> list[Bucket]:
        """Every limit that is known."""
        own = [
            bucket
            for known in self._own.values()
            for name, bucket in known.items()
            if not self._is_shared(name)
        ]
        return own + [one.bucket for one in self._sharing.values() if one.shared]

    def _is_shared(self, name: _Name) -> bool:
        sharing = self._sharing.get(name)
        return sharing is not None and sharing.shared is True


def path_of(request: Request) -> str:
    """The path of a request that goes to the account."""
    return urlsplit(request.url).path


def address_of(request: Request) -> _Address:
    """Whose limit it is at first: that of an update of a ticket is the ticket's own."""
    return request.method, path_of(request)


def _shape(request: Request) -> _Address:
    return request.method, _RECORDS.sub("/*", path_of(request))


def _remembered(known: OrderedDict[K, V], key: K, first: V) -> V:
    """What is known under a key, which is the last one to be forgotten now."""
    found = known.setdefault(key, first)
    known.move_to_end(key)
    while len(known) > _MOST:
        known.popitem(last=False)
    return found
