"""The twelve calls of a client that look at its caches or change them, alike on both clients."""

from __future__ import annotations

from zenpy.lib.cache import ZenpyCache, ZenpyCacheManager
from zenpy.lib.exception import ZenpyCacheException
from zenpy.lib.records.registry import OWN_PACKAGE, record_kinds
from zenpy.lib.suggest import suggest_name


class CacheCalls:
    """What a client offers about its caches."""

    #: The package of the classes of its records.
    _package = OWN_PACKAGE
    cache: ZenpyCacheManager

    def get_cache_names(self) -> list[str]:
        """Names of the caches, such as `user` and `ticket`."""
        return self.cache.names()

    def get_cache_max(self, cache_name: str) -> float:
        """How many records the cache may hold.

        Raises:
            ZenpyCacheException: there is no such cache.
        """
        return self._cache(cache_name).maxsize

    def set_cache_max(self, cache_name: str, maxsize: float, **kwargs: float) -> None:
        """Change how many records the cache may hold; what it holds is carried over."""
        self._cache(cache_name).set_maxsize(maxsize, **kwargs)

    def get_cache_impl_name(self, cache_name: str) -> str:
        """Name of the cache's implementation, such as `LRUCache`."""
        return self._cache(cache_name).impl_name

    def set_cache_implementation(
        self, cache_name: str, impl_name: str, maxsize: float, **kwargs: float
    ) -> None:
        """Change the implementation of a cache; what it holds is carried over.

        Args:
            cache_name: such as `ticket`.
            impl_name: `FIFOCache`, `LFUCache`, `LRUCache`, `RRCache` or `TTLCache`.
            maxsize: how many records it may hold.
            kwargs: for a TTLCache `ttl`, the seconds a record stays.
        """
        self._cache(cache_name).set_cache_impl(impl_name, maxsize, **kwargs)

    def add_cache(self, object_type: str, cache_impl_name: str, maxsize: float, **kwargs: float) -> None:
        """Cache records of one more type (`macro`, `view`, ...).

        Raises:
            ZenpyCacheException: there is no such type of records, or no such implementation.
        """
        if object_type not in record_kinds(self._package):
            near = suggest_name(object_type, record_kinds(self._package))
            hint = f"; did you mean {near!r}?" if near else "."
            raise ZenpyCacheException(f"There are no records of type {object_type!r} to cache{hint}")
        self.cache.add_cache(object_type, ZenpyCache(cache_impl_name, maxsize, **kwargs))

    def delete_cache(self, cache_name: str) -> None:
        """Stop caching records of this type and forget those cached."""
        self.cache.delete_cache(cache_name)

    def purge_cache(self, cache_name: str) -> None:
        """Forget all cached records of this type."""
        self.cache.purge_cache(cache_name)

    def disable_caching(self) -> None:
        """Stop answering from the caches and filling them."""
        self.cache.disable()

    def enable_caching(self) -> None:
        """Answer from the caches and fill them again."""
        self.cache.enable()

    def caching_status(self) -> str:
        """Whether caching is on."""
        return self.cache.status()

    def caching_engines(self) -> list[str]:
        """Names of the implementations a cache can have."""
        return self.cache.get_cache_engines()

    def _cache(self, name: str) -> ZenpyCache:
        return self.cache.named(name)
