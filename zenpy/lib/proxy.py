"""Lists and dicts that notice changes. `_rebuild` is here because old pickles name it."""

from zenpy.lib.records.containers import ProxyDict, ProxyList, _rebuild

__all__ = ["ProxyDict", "ProxyList", "_rebuild"]
