"""The path of zenpy 2 for small functions. Each still works, and warns what to write instead."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.lib.zenpy2.util import all_are_none as all_are_none
    from zenpy.lib.zenpy2.util import all_are_not_none as all_are_not_none
    from zenpy.lib.zenpy2.util import as_plural as as_plural
    from zenpy.lib.zenpy2.util import as_singular as as_singular
    from zenpy.lib.zenpy2.util import dict_clean as dict_clean
    from zenpy.lib.zenpy2.util import extract_id as extract_id
    from zenpy.lib.zenpy2.util import get_object_type as get_object_type
    from zenpy.lib.zenpy2.util import is_iterable_but_not_string as is_iterable_but_not_string
    from zenpy.lib.zenpy2.util import is_timezone_aware as is_timezone_aware
    from zenpy.lib.zenpy2.util import json_encode as json_encode
    from zenpy.lib.zenpy2.util import json_encode_for_printing as json_encode_for_printing
    from zenpy.lib.zenpy2.util import json_encode_for_zendesk as json_encode_for_zendesk
    from zenpy.lib.zenpy2.util import to_snake_case as to_snake_case
    from zenpy.lib.zenpy2.util import to_unix_ts as to_unix_ts

__all__ = [
    "all_are_none",
    "all_are_not_none",
    "as_plural",
    "as_singular",
    "dict_clean",
    "extract_id",
    "get_object_type",
    "is_iterable_but_not_string",
    "is_timezone_aware",
    "json_encode",
    "json_encode_for_printing",
    "json_encode_for_zendesk",
    "to_snake_case",
    "to_unix_ts",
]

if not TYPE_CHECKING:  # a checker would take it as leave for any name

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module 'zenpy.lib.util' has no attribute {name!r}")
        from zenpy.lib.zenpy2 import util
        from zenpy.lib.zenpy2.names import warn_of_old_name

        warn_of_old_name(f"zenpy.lib.util.{name}", util.MODERN[name])
        return getattr(util, name)
