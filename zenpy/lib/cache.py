"""The records that a client has already: one bounded, thread-safe cache for each kind of record.

For a cache a record is something with a kind, an id and a payload. Caches are containers: what was put in is what comes
out. A client puts in its own records and gives out views, so that no caller sees the edits of another.
"""

from __future__ import annotations

import time
from collections import deque
from threading import RLock
from typing import TYPE_CHECKING, ClassVar, Protocol, cast

import cachetools

from zenpy.lib.exception import ZenpyCacheException
from zenpy.lib.forks import is_held_elsewhere, register_for_forks
from zenpy.lib.numbers import to_plain_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


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
        #: What is put in later: when it came, how many records have come by then in all, and the records.
        self._waiting: deque[tuple[float, int, Callable[[], Iterable[tuple[object, Cacheable]]]]] = deque()
        self._come = 0
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
        while self._waiting:
            self._clock.moment, _, records = self._waiting.popleft()
            try:
                self._put(records())
            finally:
                self._clock.moment = None
        return self._impl

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
            items = list(self._cache.items())
            for key, value in items[max(0, len(items) - int(maxsize)) :]:
                fresh[key] = value
            self._impl, self._arguments = fresh, kwargs

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
        with self._lock:
            return self._cache.pop(to_plain_number(key), default)

    def items(self) -> list[tuple[object, object]]:
        """All keys and records."""
        with self._lock:
            return list(self._cache.items())

    def purge(self) -> None:
        """Forget everything."""
        with self._lock:
            self._cache.clear()

    def add_all(self, records: Iterable[tuple[object, Cacheable]]) -> None:
        """Put in each record that has no fewer keys than the cached one."""
        with self._lock:
            self._put(records, self._cache)

    def add_later(self, count: int, records: Callable[[], Iterable[tuple[object, Cacheable]]]) -> None:
        """Put in `count` records when the cache is next used: a listing is cheap as long as the cache is not used."""
        with self._lock:
            self._come += count
            self._waiting.append((self._clock(), self._come, records))
            while len(self._waiting) > 1 and self._come - self._waiting[0][1] >= self.maxsize:
                self._waiting.popleft()  # the later ones fill the cache by themselves

    def _put(
        self,
        records: Iterable[tuple[object, Cacheable]],
        cache: cachetools.Cache[object, object] | None = None,
    ) -> None:
        cache = self._impl if cache is None else cache
        if cache.maxsize < 1:  # this cache is to stay empty
            return
        for key, record in records:
            if record._is_complete() or _may_replace(record, cast("Cacheable | None", cache.get(key))):
                cache[key] = record

    def __getitem__(self, key: object) -> object:
        with self._lock:
            return self._cache[to_plain_number(key)]

    def __setitem__(self, key: object, value: object) -> None:
        with self._lock:
            self._cache[to_plain_number(key)] = value

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


def _may_replace(partial: Cacheable, cached: Cacheable | None) -> bool:
    """Whether a partial record may take the place of the cached one."""
    if cached is None:
        return True
    return not cached._is_complete() and vars(cached).keys() <= vars(partial).keys()


_LRU = ("user", "organization", "group", "brand", "request", "ticket_field", "identity")


class ZenpyCacheManager:
    """The caches of one client, by kind of record: `user`, `ticket`, ...

    Args:
        disabled: start without caching.
    """

    def __init__(self, disabled: bool = False) -> None:
        self._disabled = disabled
        self._caches = {name: ZenpyCache("LRUCache", 10000) for name in _LRU}
        self._caches["ticket"] = ZenpyCache("TTLCache", 10000, ttl=30)
        self._caches["sharing_agreement"] = ZenpyCache("TTLCache", 10000, ttl=6000)
        self._caches["custom_status"] = ZenpyCache("LRUCache", 1000)

    @property
    def enabled(self) -> bool:
        """Whether records are cached."""
        return not self._disabled

    def status(self) -> str:
        """Whether records are cached: `enabled` or `disabled`."""
        return "disabled" if self._disabled else "enabled"

    def enable(self) -> None:
        """Cache records again; what was cached before is still there."""
        self._disabled = False

    def disable(self) -> None:
        """Neither fill the caches nor read from them."""
        self._disabled = True

    def get_cache_engines(self) -> list[str]:
        """Names of the implementations a cache can have."""
        return list(ZenpyCache.AVAILABLE_CACHES)

    # -- records ---------------------------------------------------------------------------------------------------

    def add(self, zenpy_object: Cacheable | Iterable[Cacheable]) -> None:
        """Put one or several records into their caches. Does nothing without a cache for the kind, or without an id."""
        self.add_many(_as_iterable(zenpy_object))

    def add_many(self, records: Iterable[Cacheable]) -> None:
        """Put records into their caches, all of a kind at once."""
        if self._disabled:
            return
        kinds: dict[str, list[tuple[object, Cacheable]]] = {name: [] for name in self._caches}
        for record in records:
            kind = kinds.get(record._name)
            if kind is not None and (key := _key(record)) is not None:
                kind.append((key, record))
        for name, entries in kinds.items():
            if entries:
                self.named(name).add_all(entries)

    def add_later(
        self, object_type: str, count: int, records: Callable[[], Iterable[tuple[object, Cacheable]]]
    ) -> None:
        """Put records of one kind into their cache when it is next used."""
        cache = None if self._disabled else self._caches.get(object_type)
        if cache is not None:
            cache.add_later(count, records)

    def get(self, object_type: str, cache_key: object) -> object:
        """The cached record of this kind and id; None when there is none, or caching is off."""
        cache = None if self._disabled else self._caches.get(object_type)
        return None if cache is None else cache.get(cache_key)

    def delete(self, to_delete: Cacheable | Iterable[Cacheable]) -> None:
        """Take one or several records out of their caches."""
        for record in _as_iterable(to_delete):
            self.discard(getattr(record, "_name", ""), _key(record))

    def discard(self, object_type: str, cache_key: object) -> None:
        """Take the record of this kind and id out of its cache, if it is there."""
        cache, key = self._caches.get(object_type), to_plain_number(cache_key)
        if cache is not None and isinstance(key, int | str):
            cache.pop(key)

    def in_cache(self, zenpy_object: Cacheable) -> bool:
        """Whether a record of this kind and id is cached."""
        return self.query_cache_by_object(zenpy_object) is not None

    def query_cache_by_object(self, zenpy_object: Cacheable) -> object:
        """The cached record of the same kind and id, or None."""
        return self.get(getattr(zenpy_object, "_name", ""), _key(zenpy_object))

    def should_cache(self, zenpy_object: Cacheable) -> bool:
        """Whether there is a cache for this kind of record."""
        return getattr(zenpy_object, "_name", None) in self._caches

    # -- caches ----------------------------------------------------------------------------------------------------

    def names(self) -> list[str]:
        """The kinds of records that are cached."""
        return list(self._caches)

    def named(self, name: str) -> ZenpyCache:
        """The cache for a kind of records.

        Raises:
            ZenpyCacheException: there is none.
        """
        try:
            return self._caches[name]
        except KeyError:
            raise ZenpyCacheException(
                f"There is no cache {name!r}; there are {', '.join(self._caches)}."
            ) from None

    def add_cache(self, object_type: str, cache: ZenpyCache) -> None:
        """Cache one more kind of records, or use another cache for it."""
        self._caches[object_type] = cache

    def delete_cache(self, object_type: str) -> None:
        """Stop caching a kind of records, and forget those cached.

        Raises:
            ZenpyCacheException: there is no such cache.
        """
        self.named(object_type).purge()
        del self._caches[object_type]

    def purge_cache(self, object_type: str) -> None:
        """Forget all cached records of a kind. Does nothing if there is no cache for it."""
        cache = self._caches.get(object_type)
        if cache is not None:
            cache.purge()


def _key(record: object) -> int | str | None:
    """The id a record is cached under; None without one."""
    key = vars(record).get("id")
    return key if type(key) in (int, str) else None


def _as_iterable(records: Cacheable | Iterable[Cacheable]) -> Iterable[Cacheable]:
    """One record or several, as an iterable."""
    return (
        cast("Iterable[Cacheable]", records)
        if hasattr(records, "__iter__") and records.__iter__
        else [cast("Cacheable", records)]
    )
