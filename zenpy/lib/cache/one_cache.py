"""One bounded, thread-safe cache of records, whose implementation and size can be changed while it is in use."""

from __future__ import annotations

import time
from collections import deque
from itertools import count
from math import inf
from threading import RLock
from typing import TYPE_CHECKING, ClassVar, Protocol, cast

import cachetools

from zenpy.lib.exception import ZenpyCacheException
from zenpy.lib.forks import is_held_elsewhere, register_for_forks
from zenpy.lib.numbers import to_plain_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


#: How many written records a cache remembers; of older ones it takes nothing that was read before them.
_MOST_WRITTEN = 10000
#: The moment of something that happens to a cache or a call; a later one is larger.
next_moment: Callable[[], int] = count(1).__next__


class Cacheable(Protocol):
    """What a cache needs to know of a record; its payload is its `__dict__`."""

    _name: ClassVar[str]

    def _is_complete(self) -> bool: ...


class _Clock:
    """The time for caches that forget: now, or the moment at which records came that are put in later."""

    def __init__(self) -> None:
        self.moment: float | None = None

    def __call__(self) -> float:
        return time.monotonic() if self.moment is None else self.moment


class ZenpyCache:
    """A cache whose implementation and size can be changed while it is in use; its contents are carried over.

    Args:
        cache_impl: one of AVAILABLE_CACHES.
        maxsize: how many records it may hold.
        kwargs: what the implementation takes: `ttl`, the seconds a record stays, for a TTLCache.

    Raises:
        ZenpyCacheException: there is no such implementation, or its arguments do not fit.
    """

    AVAILABLE_CACHES: ClassVar[list[str]] = ["FIFOCache", "LFUCache", "LRUCache", "RRCache", "TTLCache"]

    def __init__(self, cache_impl: str, maxsize: float, **kwargs: float) -> None:
        self._lock = RLock()
        self._arguments = kwargs
        self._clock = _Clock()
        #: What is put in later: when it came, how many records had come by then in all, when they began to be read, and the
        #: records.
        self._waiting: deque[tuple[float, int, float, Callable[[], Iterable[tuple[object, Cacheable]]]]] = (
            deque()
        )
        self._come = 0
        #: The moments at which records were written: what was read before is out of date.
        self._written: dict[object, int] = {}
        self._emptied = next_moment()
        #: When the records in a TTLCache came.
        self._came: dict[object, float] = {}
        self._impl = self._build(cache_impl, maxsize, kwargs)
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Make a new lock, and forget everything if a thread of the parent was in the middle of a change."""
        if is_held_elsewhere(self._lock):
            self._waiting.clear()
            self._clock.moment = None
            self._impl = self._build(self.impl_name, self.maxsize, self._arguments)
        self._lock = RLock()

    @property
    def _cache(self) -> cachetools.Cache[object, object]:
        """The implementation, after all waiting records were put in; only used under the lock."""
        self._put_waiting()
        return self._impl

    def _put_waiting(self) -> None:
        while self._waiting:
            self._clock.moment, _, began, records = self._waiting.popleft()
            try:
                self._put(records(), began)
            finally:
                self._clock.moment = None

    def _build(
        self, cache_impl: str, maxsize: float, arguments: dict[str, float]
    ) -> cachetools.Cache[object, object]:
        if cache_impl not in self.AVAILABLE_CACHES:
            raise ZenpyCacheException(
                f"There is no cache implementation {cache_impl!r}; there are {', '.join(self.AVAILABLE_CACHES)}."
            )
        if cache_impl == "TTLCache" and "ttl" not in arguments:
            raise ZenpyCacheException("A TTLCache needs ttl=, the seconds a record stays in it.")
        timed = {"timer": self._clock} if cache_impl == "TTLCache" else {}
        try:
            return cast(
                "cachetools.Cache[object, object]",
                getattr(cachetools, cache_impl)(maxsize, **timed, **arguments),
            )
        except (TypeError, ValueError) as error:
            raise ZenpyCacheException(
                f"{cache_impl} with maxsize={maxsize!r}, {arguments!r}: {error}"
            ) from error

    def set_cache_impl(self, cache_impl: str, maxsize: float, **kwargs: float) -> None:
        """Change the implementation; the newest contents are kept if there is not room for all.

        Raises:
            ZenpyCacheException: there is no such implementation, or its arguments do not fit.
        """
        with self._lock:
            fresh = self._build(cache_impl, maxsize, kwargs)
            items, came, now = list(self._cache.items()), self._came, self._clock()
            if self.impl_name == "TTLCache":
                items.sort(key=lambda item: came[item[0]])
            self._impl, self._arguments, self._came = fresh, kwargs, {}
            for key, value in items[max(0, len(items) - int(maxsize)) :]:
                self._clock.moment = came.get(key, now)  # it does not live longer because it is carried over
                self._store(key, value)
            self._clock.moment = None

    def set_maxsize(self, maxsize: float, **kwargs: float) -> None:
        """Change how many records the cache may hold; the newest are kept if there is not room for all.

        Raises:
            ZenpyCacheException: the size or the arguments do not fit.
        """
        with self._lock:
            self.set_cache_impl(self.impl_name, maxsize, **{**self._arguments, **kwargs})

    @property
    def impl_name(self) -> str:
        """Name of the implementation, such as `LRUCache`."""
        return type(self._impl).__name__

    @property
    def maxsize(self) -> float:
        """How many records the cache may hold."""
        return self._impl.maxsize

    @property
    def currsize(self) -> float:
        """How many records the cache holds."""
        with self._lock:
            return self._cache.currsize

    def get(self, key: object, default: object = None) -> object:
        """The record with this key, or the default."""
        with self._lock:
            try:
                return self._cache[to_plain_number(key)]
            except (
                KeyError,
                TypeError,
            ):  # a TypeError: the key cannot be hashed, so nothing is cached under it
                return default

    def pop(self, key: object, default: object = None) -> object:
        """Take the record with this key out of the cache; the default if there is none."""
        key = to_plain_number(key)
        with self._lock:
            cache = self._cache
            try:
                value = cache[key]
                del cache[key]
            except KeyError:  # also where its time is over just now
                return default
            return value

    def drop(self, key: object, began: float = 0) -> bool:
        """Take out a record that is written, and take no content of it that is older; whether `began` is not."""
        with self._lock:
            is_newest = began > max(self._written.pop(key, 0), self._emptied)
            self._written[key] = next_moment()
            if len(self._written) > _MOST_WRITTEN:
                self._emptied = self._written.pop(next(iter(self._written)))
            self.pop(key)
            return is_newest

    def items(self) -> list[tuple[object, object]]:
        """All keys and records."""
        with self._lock:
            return list(self._cache.items())

    def purge(self) -> None:
        """Forget everything."""
        with self._lock:
            self._emptied = next_moment()
            self._waiting.clear()
            self._written.clear()
            self._came.clear()
            self._impl.clear()

    def add_all(self, records: Iterable[tuple[object, Cacheable]], began: float = inf) -> None:
        """Put in each record that has no fewer keys than the cached one, and was not written since it began to be read."""
        with self._lock:
            self._put_waiting()
            self._put(records, began)

    def add_later(
        self, count: int, records: Callable[[], Iterable[tuple[object, Cacheable]]], began: float = inf
    ) -> None:
        """Put in `count` records when the cache is next used: a listing is cheap as long as the cache is not used."""
        with self._lock:
            self._come += count
            self._waiting.append((self._clock(), self._come, began, records))
            while len(self._waiting) > 1 and self._come - self._waiting[0][1] >= self.maxsize:
                self._waiting.popleft()  # the later ones fill the cache by themselves

    def _put(self, records: Iterable[tuple[object, Cacheable]], began: float) -> None:
        if self.maxsize < 1:  # this cache is to stay empty
            return
        for key, record in records:
            if began < max(self._written.get(key, 0), self._emptied):
                continue
            try:
                cached = cast("Cacheable | None", None if record._is_complete() else self._impl[key])
            except KeyError:
                cached = None
            if cached is None or _may_replace(record, cached):
                self._store(key, record)

    def _store(self, key: object, value: object) -> None:
        cache = self._impl
        cache[key] = value
        if isinstance(cache, cachetools.TTLCache):
            if len(self._came) > 2 * len(cache):
                self._came = {key: self._came[key] for key in cache if key in self._came}
            self._came[key] = self._clock()

    def __getitem__(self, key: object) -> object:
        with self._lock:
            return self._cache[to_plain_number(key)]

    def __setitem__(self, key: object, value: object) -> None:
        if isinstance(value, type) or not hasattr(value, "_is_complete"):
            raise ZenpyCacheException(f"A cache keeps records, not {type(value).__name__}: {value!r}.")
        with self._lock:
            self._put_waiting()
            self._store(to_plain_number(key), value)

    def __delitem__(self, key: object) -> None:
        with self._lock:
            del self._cache[to_plain_number(key)]

    def __contains__(self, key: object) -> bool:
        with self._lock:
            return to_plain_number(key) in self._cache

    def __len__(self) -> int:
        with self._lock:
            return len(self._cache)

    def __iter__(self) -> Iterator[object]:
        return iter([key for key, _ in self.items()])

    def __repr__(self) -> str:
        return f"ZenpyCache({self.impl_name!r}, maxsize={self.maxsize!r}, currsize={self.currsize!r})"


def _may_replace(partial: Cacheable, cached: Cacheable) -> bool:
    """Whether a partial record may take the place of the cached one."""
    return not cached._is_complete() and vars(cached).keys() <= vars(partial).keys()
