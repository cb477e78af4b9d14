"""The caches of one client, by kind of record."""

from __future__ import annotations

from math import inf
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from zenpy.lib.cache.one_cache import ZenpyCache
from zenpy.lib.cache.write_log import WriteLog
from zenpy.lib.exception import ZenpyCacheException
from zenpy.lib.numbers import to_plain_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from zenpy.lib.cache.one_cache import Cacheable

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
        self._writes = WriteLog()

    @property
    def enabled(self) -> bool:
        """Whether records are cached."""
        return not self._disabled

    @property
    def disabled(self) -> bool:
        """Whether records are not cached."""
        return self._disabled

    @property
    def mapping(self) -> Mapping[str, ZenpyCache]:
        """The caches by kind of record, to look at; `add_cache` and `delete_cache` of the client change them."""
        return MappingProxyType(self._caches)

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

    def add_many(self, records: Iterable[Cacheable], began: float = inf) -> None:
        """Put records into their caches, all of a kind at once; none that was written since they began to be read."""
        if self._disabled:
            return
        kinds: dict[str, list[tuple[object, Cacheable]]] = {name: [] for name in self._caches}
        for record in records:
            kind = kinds.get(record._name)
            if kind is not None and (key := _key(record)) is not None:
                kind.append((key, record))
        for name, entries in kinds.items():
            if entries:
                self.named(name).add_all(entries, began)

    def add_later(
        self,
        object_type: str,
        count: int,
        records: Callable[[], Iterable[tuple[object, Cacheable]]],
        began: float = inf,
    ) -> None:
        """Put records of one kind into their cache when it is next used."""
        cache = None if self._disabled else self._caches.get(object_type)
        if cache is not None:
            cache.add_later(count, records, began)

    def get(self, object_type: str, cache_key: object) -> object:
        """The cached record of this kind and id; None when there is none, or caching is off."""
        cache = None if self._disabled else self._caches.get(object_type)
        return None if cache is None else cache.get(cache_key)

    def delete(self, to_delete: Cacheable | Iterable[Cacheable]) -> None:
        """Take one or several records out of their caches."""
        for record in _as_iterable(to_delete):
            self.discard(getattr(record, "_name", ""), _key(record))

    def discard(self, object_type: str, cache_key: object, began: float = 0) -> bool:
        """Take the record of this kind and id out of its cache, as it is written; whether none else has since `began`."""
        cache, key = self._caches.get(object_type), to_plain_number(cache_key)
        self._writes.note(object_type, key)
        return cache is None or not isinstance(key, int | str) or cache.drop(key, began)

    def discard_id(self, cache_key: object) -> None:
        """Take the records with this id out of all caches: one of them is written, and nobody says of which kind."""
        self._writes.note_id(to_plain_number(cache_key))
        for name in self.names():
            self.discard(name, cache_key)

    def written_since(self, object_type: str, cache_key: object, moment: int) -> bool:
        """Whether a record was written, or thrown away by the program, since a moment of this client."""
        return self._writes.has_since(object_type, to_plain_number(cache_key), moment)

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
        self._writes.note_kind(object_type)
        del self._caches[object_type]

    def purge(self) -> None:
        """Remove everything from all caches."""
        self._writes.note_all()
        for name in self.names():
            self.purge_cache(name)

    def purge_cache(self, object_type: str) -> None:
        """Forget all cached records of a kind. Does nothing if there is no cache for it."""
        self._writes.note_kind(object_type)
        cache = self._caches.get(object_type)
        if cache is not None:
            cache.purge()


def _key(record: object) -> int | str | None:
    """The id a record is cached under; None without one."""
    key = vars(record).get("id")
    return key if type(key) in (int, str) else None


def _as_iterable(records: Cacheable | Iterable[Cacheable]) -> Iterable[Cacheable]:
    """One record or several, as an iterable."""
    return [cast("Cacheable", records)] if hasattr(records, "_is_complete") else records
