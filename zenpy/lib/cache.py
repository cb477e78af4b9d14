"""What a client knows already: one container for each type of record, safe under threads.

As containers these give back the very object that was put in; it is the client that hands out copies. A partial record
(a user quoted inside a ticket) never takes the place of a full one.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterable
from threading import RLock
from typing import Any, ClassVar, Protocol

import cachetools

from zenpy.lib.exception import ZenpyCacheException


class Cacheable(Protocol):
    """What the cache needs to know of a record."""

    _name: ClassVar[str]

    def _is_complete(self) -> bool: ...
    def _keys(self) -> set[str]: ...
    def get(self, name: str, default: Any = None) -> Any: ...


#: What is cached from the start: type, implementation, size, and for a TTLCache the seconds a record stays.
DEFAULTS: dict[str, tuple[str, int, dict[str, float]]] = {
    "user": ("LRUCache", 10000, {}),
    "organization": ("LRUCache", 10000, {}),
    "group": ("LRUCache", 10000, {}),
    "brand": ("LRUCache", 10000, {}),
    "ticket": ("TTLCache", 10000, {"ttl": 30}),
    "request": ("LRUCache", 10000, {}),
    "ticket_field": ("LRUCache", 10000, {}),
    "sharing_agreement": ("TTLCache", 10000, {"ttl": 6000}),
    "identity": ("LRUCache", 10000, {}),
    "custom_status": ("LRUCache", 1000, {}),
}


class ZenpyCache:
    """A cache whose implementation and size can change while it is in use.

    Args:
        cache_impl: one of `AVAILABLE_CACHES`.
        maxsize: how many records it holds.
        kwargs: what the implementation needs beside: a TTLCache the seconds a record stays (`ttl`).

    Raises:
        ZenpyCacheException: there is no such implementation, or it cannot be built like this.
    """

    AVAILABLE_CACHES: ClassVar[list[str]] = ["LFUCache", "LRUCache", "RRCache", "TTLCache"]

    def __init__(self, cache_impl: str, maxsize: float, **kwargs: float) -> None:
        self._lock = RLock()
        self._options = kwargs
        self._cache = self._build(cache_impl, maxsize, kwargs)

    @classmethod
    def _build(cls, name: str, maxsize: float, options: dict[str, float]) -> cachetools.Cache[Any, Any]:
        if name not in cls.AVAILABLE_CACHES:
            raise ZenpyCacheException(f"No cache named {name!r}; there are {', '.join(cls.AVAILABLE_CACHES)}.")
        if name == "TTLCache" and "ttl" not in options:
            raise ZenpyCacheException("A TTLCache needs ttl=, the seconds a record stays.")
        try:
            built: cachetools.Cache[Any, Any] = getattr(cachetools, name)(maxsize, **options)
        except TypeError as error:
            raise ZenpyCacheException(f"{name} does not take {', '.join(options)}: {error}") from error
        return built

    @property
    def impl_name(self) -> str:
        """Name of the current implementation."""
        return type(self._cache).__name__

    @property
    def maxsize(self) -> float:
        """How many records it holds at most."""
        return self._cache.maxsize

    @property
    def currsize(self) -> float:
        """How many records it holds now."""
        return self._cache.currsize

    def set_cache_impl(self, cache_impl: str, maxsize: float, **kwargs: float) -> None:
        """Change the implementation; what it holds is carried over, as much as fits.

        Args:
            cache_impl: one of `AVAILABLE_CACHES`.
            maxsize: how many records it holds from now on.
            kwargs: what the implementation needs beside (`ttl`).
        """
        with self._lock:
            fresh = self._build(cache_impl, maxsize, kwargs)
            for key, value in list(self._cache.items()):
                fresh[key] = value
            self._cache, self._options = fresh, kwargs

    def set_maxsize(self, maxsize: float, **kwargs: float) -> None:
        """Change the size; what it holds is carried over, as much as fits."""
        self.set_cache_impl(self.impl_name, maxsize, **(kwargs or self._options))

    def get(self, key: object, default: Any = None) -> Any:
        """The record under a key, or the default."""
        with self._lock:
            return self._cache.get(key, default)

    def pop(self, key: object, default: Any = None) -> Any:
        """Take the record under a key out and give it, or the default."""
        with self._lock:
            return self._cache.pop(key, default)

    def items(self) -> ItemsView[Any, Any]:
        """Keys and records as they are now."""
        with self._lock:
            return dict(self._cache.items()).items()

    def purge(self) -> None:
        """Forget everything."""
        with self._lock:
            self._cache.clear()

    def update_all(self, records: Iterable[tuple[object, Cacheable]]) -> None:
        """Put many records in at once; partial ones do not replace full ones."""
        with self._lock:
            cache = self._cache
            for key, record in records:
                old = cache.get(key)
                if old is None or _replaces(record, old):
                    cache[key] = record

    def __getitem__(self, key: object) -> Any:
        with self._lock:
            return self._cache[key]

    def __setitem__(self, key: object, value: Any) -> None:
        with self._lock:
            self._cache[key] = value

    def __delitem__(self, key: object) -> None:
        with self._lock:
            del self._cache[key]

    def __contains__(self, key: object) -> bool:
        with self._lock:
            return key in self._cache

    def __len__(self) -> int:
        with self._lock:
            return len(self._cache)

    def __repr__(self) -> str:
        return f"{self.impl_name}({self.currsize:g} of {self.maxsize:g})"


def _replaces(new: Cacheable, old: Cacheable) -> bool:
    """Whether a record may take the place of the cached one: full ones always, partial ones if they lose nothing."""
    return new is old or new._is_complete() or old._keys() <= new._keys()


class ZenpyCacheManager:
    """The caches of a client, by type of record.

    Args:
        disabled: start with caching off.
    """

    def __init__(self, disabled: bool = False) -> None:
        self.disabled = disabled
        self._lock = RLock()
        self._caches = {name: ZenpyCache(kind, size, **rest) for name, (kind, size, rest) in DEFAULTS.items()}

    @property
    def enabled(self) -> bool:
        """Whether records are kept and given."""
        return not self.disabled

    def add(self, zenpy_object: Cacheable | Iterable[Cacheable]) -> None:
        """Put a record (or several) into the cache of its type; records of types without a cache are left alone."""
        self.add_many([zenpy_object] if hasattr(zenpy_object, "_name") else zenpy_object)  # type: ignore[arg-type,list-item]  # told apart by the attribute

    def add_many(self, records: Iterable[Cacheable]) -> None:
        """Put records into the caches of their types, one lock for each type."""
        if self.disabled:
            return
        sorted_out: dict[str, list[tuple[object, Cacheable]]] = {}
        for record in records:
            name = getattr(record, "_name", None)
            key = record.get("id") if name in self._caches else None
            if isinstance(key, int | str):
                sorted_out.setdefault(str(name), []).append((key, record))
        for name, found in sorted_out.items():
            self._caches[name].update_all(found)

    def delete(self, to_delete: Cacheable | Iterable[Cacheable]) -> None:
        """Take one or more records out of the caches."""
        for record in [to_delete] if hasattr(to_delete, "_name") else to_delete:  # type: ignore[union-attr]  # as above
            self.discard(record._name, record.get("id"))

    def discard(self, object_type: str, cache_key: object) -> None:
        """Forget the record of this type and id, if it is cached."""
        cache = self._caches.get(object_type)
        if cache is not None and isinstance(cache_key, int | str):
            cache.pop(cache_key)
            if isinstance(cache_key, str) and cache_key.isdigit():
                cache.pop(int(cache_key))

    def get(self, object_type: str, cache_key: object) -> Any:
        """The record of this type and id, or None when it is not cached."""
        if self.disabled:
            return None
        cache = self._caches.get(object_type)
        return None if cache is None else cache.get(cache_key)

    def in_cache(self, zenpy_object: Cacheable) -> bool:
        """Whether a record with this record's type and id is cached."""
        return self.query_cache_by_object(zenpy_object) is not None

    def query_cache_by_object(self, zenpy_object: Cacheable) -> Any:
        """The cached version of this record, or None."""
        return self.get(zenpy_object._name, zenpy_object.get("id"))

    def should_cache(self, zenpy_object: Cacheable) -> bool:
        """Whether records of this type are cached."""
        return getattr(zenpy_object, "_name", None) in self._caches

    def purge_cache(self, object_type: str) -> None:
        """Forget all records of this type; without such a cache nothing happens."""
        cache = self._caches.get(object_type)
        if cache is not None:
            cache.purge()

    def enable(self) -> None:
        """Keep and give records again."""
        self.disabled = False

    def disable(self) -> None:
        """Keep and give no records; what is cached stays until caching is on again."""
        self.disabled = True

    def status(self) -> str:
        """Whether caching is on, and what is held: `enabled: user 12/10000, ...`."""
        held = ", ".join(f"{name} {cache.currsize:g}/{cache.maxsize:g}" for name, cache in self._caches.items())
        return f"{'disabled' if self.disabled else 'enabled'}: {held}"

    def get_cache_engines(self) -> list[str]:
        """Names of the implementations a cache can have."""
        return list(ZenpyCache.AVAILABLE_CACHES)

    def names(self) -> list[str]:
        """Types of records that are cached."""
        return list(self._caches)

    def named(self, name: str) -> ZenpyCache:
        """The cache of a type.

        Raises:
            ZenpyCacheException: there is none.
        """
        found = self._caches.get(name)
        if found is None:
            raise ZenpyCacheException(f"No cache for {name!r}; there are {', '.join(self._caches)}. Add one with add_cache.")
        return found

    def add_cache(self, name: str, cache: ZenpyCache) -> None:
        """Cache records of one more type."""
        with self._lock:
            if name in self._caches:
                raise ZenpyCacheException(f"There is a cache for {name!r} already; change it with set_cache_implementation.")
            self._caches = {**self._caches, name: cache}

    def delete_cache(self, name: str) -> None:
        """Stop caching records of a type."""
        with self._lock:
            self.named(name)
            self._caches = {kept: cache for kept, cache in self._caches.items() if kept != name}
