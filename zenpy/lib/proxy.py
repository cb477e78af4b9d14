"""Lists and dicts that notice changes. The `_rebuild` functions are here because pickles name them."""

from zenpy.lib.records.containers import ProxyDict, ProxyList, ReferenceList, _rebuild, _rebuild_references
from zenpy.lib.records.merged import (
    MergedDict,
    MergedList,
    UserIds,
    _rebuild_dict,
    _rebuild_list,
    _rebuild_user_ids,
)
from zenpy.lib.records.related_list import EmbeddedList, _rebuild_embedded

__all__ = [
    "EmbeddedList",
    "MergedDict",
    "MergedList",
    "ProxyDict",
    "ProxyList",
    "ReferenceList",
    "UserIds",
    "_rebuild",
    "_rebuild_dict",
    "_rebuild_embedded",
    "_rebuild_list",
    "_rebuild_references",
    "_rebuild_user_ids",
]
