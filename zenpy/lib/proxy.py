"""Lists and dicts that notice changes. The `_rebuild` functions are here because pickles name them."""

from zenpy.lib.records.containers import ProxyDict, ProxyList, ReferenceList, _rebuild, _rebuild_references
from zenpy.lib.records.merged import MergedDict, MergedList, _rebuild_dict, _rebuild_list

__all__ = [
    "MergedDict",
    "MergedList",
    "ProxyDict",
    "ProxyList",
    "ReferenceList",
    "_rebuild",
    "_rebuild_dict",
    "_rebuild_list",
    "_rebuild_references",
]
