"""The records that a client has already: one bounded, thread-safe cache for each kind of record.

For a cache a record is something with a kind, an id and a payload. Caches are containers: what was put in is what comes
out. A client puts in its own records and gives out views, so that no caller sees the edits of another.
"""

from zenpy.lib.cache.manager import ZenpyCacheManager
from zenpy.lib.cache.one_cache import ZenpyCache

__all__ = ["ZenpyCache", "ZenpyCacheManager"]
