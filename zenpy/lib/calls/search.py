"""Zendesk's search language from Python keywords: `search("refund", type="ticket", created_after=...)`.

`<property>=value` becomes `property:value`; `_after`/`_greater_than`, `_before`/`_less_than` and `_between` become
comparisons; a list repeats the property (any of them matches); `minus=` excludes. None finds what has no value, a record
stands for its id. Text with spaces is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from enum import Enum

from zenpy.lib.calls.wire_text import to_id
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject

#: What a search term may be.
SearchValue = (
    str | int | float | bool | date | BaseObject | Enum | Iterable[str | int | date | BaseObject | Enum]
)

#: The types of records that the search export gives, one at a time.
EXPORTABLE_TYPES = ("ticket", "user", "organization", "group")
#: A word of the language; what is quoted belongs to the word around it.
_WORD = re.compile(r'(?:"[^"]*"|\S)+')
_COMPARISONS = {"_after": ">", "_greater_than": ">", "_before": "<", "_less_than": "<"}


def build_search_query(query: object, terms: Mapping[str, object]) -> str:
    """The text of the `query` parameter for free text and terms, in their order.

    Raises:
        ZenpyException: `_between` without exactly two moments, a comparison with None, or nothing to search for.
    """
    parts = [] if query is None else [str(query)]
    for name, value in terms.items():
        if (
            value is not None or name != "type"
        ):  # `type` is an argument of the calls: None means that it is left out
            parts.extend(_format_term(name, value))
    text = " ".join(part for part in parts if part)
    if not text:
        raise ZenpyException("search() needs a query or at least one term, such as type='ticket'.")
    return text


def split_single_type(query: str) -> tuple[str, str]:
    """The one type of records that a query asks for, and the query without it, as the search export takes them.

    Raises:
        ZenpyException: the query names no type, several, or one that cannot be exported.
    """
    words = _WORD.findall(query)
    named = [word for word in words if word.lower().startswith(("type:", "-type:"))]
    types = {word.lower().removeprefix("type:").strip('"') for word in named}
    if len(types) != 1 or not types <= set(EXPORTABLE_TYPES):
        reason = f"the query has {' '.join(named)}" if named else "the query names none"
        raise ZenpyException(
            f"The search export gives records of one type, and {reason}; say type= with one of {', '.join(EXPORTABLE_TYPES)}."
        )
    return types.pop(), " ".join(word for word in words if word not in named)


def has_sort_terms(query: str) -> bool:
    """Whether a query has terms that order its hits."""
    return any(word.lower().startswith(("order_by:", "sort:")) for word in _WORD.findall(query))


def _format_term(name: str, value: object) -> list[str]:
    if name.endswith("_between"):
        return _format_range(name.removesuffix("_between"), value)
    for suffix, sign in _COMPARISONS.items():
        if name.endswith(suffix):
            return [f"{name.removesuffix(suffix)}{sign}{_format_bound(name, value)}"]
    if name == "minus":
        return [f"-{_format_value(item)}" for item in _to_list(value)]
    if name == "ids":
        return [", ".join(str(item) for item in _to_list(value))]
    return [f"{name}:{_format_value(item)}" for item in _to_list(value)]


def _format_range(name: str, value: object) -> list[str]:
    bounds = _to_list(value)
    if len(bounds) != 2:
        raise ZenpyException(f"{name}_between takes two moments, from and to; {len(bounds)} were given.")
    return [f"{name}>{_format_bound(name, bounds[0])}", f"{name}<{_format_bound(name, bounds[1])}"]


def _format_bound(name: str, value: object) -> str:
    if value is None:
        raise ZenpyException(f"search(): {name} cannot be compared with None; leave the term out.")
    return _format_value(value)


def _to_list(value: object) -> list[object]:
    if isinstance(value, str | bytes | Mapping | BaseObject) or not isinstance(value, Iterable):
        return [value]
    return list(value)


def _format_value(value: object) -> str:
    if isinstance(value, Enum):
        value = value.value
    if value is None:
        return "none"
    if isinstance(value, BaseObject):
        return to_id(value, "a search term")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    return '"' + text.replace('"', '\\"') + '"' if any(char.isspace() for char in text) else text
