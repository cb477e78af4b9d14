"""Zendesk's search language from Python keywords: `search("refund", type="ticket", created_after=...)`.

`<property>=value` becomes `property:value`; a suffix compares, as the table of suffixes here says; a list repeats the
property (any of them matches); `minus=` excludes. None finds what has no value, a record stands for its id. Text with
spaces is quoted. A keyword that is not a property (`zenpy.lib.calls.search_terms`) is an error: Zendesk would search for it
as for any word, and find nothing. `terms=` takes properties by Zendesk's own names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sized
from datetime import UTC, date, datetime
from enum import Enum
from typing import Literal, TypeAlias, TypeVar

from zenpy.lib.calls.search_terms import SEARCH_TERMS
from zenpy.lib.calls.wire_text import to_id
from zenpy.lib.exception import ZenpyException
from zenpy.lib.many import Many
from zenpy.lib.numbers import is_missing, to_plain_number
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.serialize import encode
from zenpy.lib.suggest import suggest_name

#: What a search term may be.
SearchValue = (
    str
    | int
    | float
    | bool
    | date
    | BaseObject
    | Enum
    | Many[str | int | float | bool | date | BaseObject | Enum | None]
    | Iterator[str | int | float | bool | date | BaseObject | Enum | None]
)

T = TypeVar("T")
#: What a keyword takes: one value, or several of which any matches; None finds what has no value.
OneOrMore: TypeAlias = T | Many[T | None] | Iterator[T | None] | None
#: Text to search for; numbers and members of enumerations become text.
SearchText: TypeAlias = str | int | Enum
#: A moment, a day, or text such as "2026-01-31" or "4hours".
SearchDate: TypeAlias = str | date
#: True or false, also as Zendesk writes them.
SearchFlag: TypeAlias = bool | Literal["true", "false"]
#: The types of records that a search finds. Its export gives one of them at a time.
SEARCHED_TYPES = ("ticket", "user", "organization", "group")
#: A word of the language; what is quoted belongs to the word around it.
_WORD = re.compile(r'(?:"[^"]*"|\S)+')
#: What a suffix of a keyword stands for. `_between` stands for `_from` and `_until`: both ends are included, as a record
#: of the first or the last second would otherwise be lost.
_COMPARISONS = {
    "_after": ">",
    "_greater_than": ">",
    "_before": "<",
    "_less_than": "<",
    "_from": ">=",
    "_until": "<=",
}
_BETWEEN = "_between"
_SUFFIXES = (*_COMPARISONS, _BETWEEN)
#: Terms that people call as records or other libraries do.
_OTHER_NAMES = {
    "channel": "via",
    "created_since": "created_from",
    "updated_since": "updated_from",
    "solved_since": "solved_from",
}
#: Keywords that are not properties.
_OWN = ("type", "minus", "ids")
_CUSTOM_FIELD = re.compile(r"custom_field_\d+")
#: A name of `terms=`, with an operator at its end if there is one.
_NAME = re.compile(r"(?P<name>[^\s:<>\"]+)(?P<operator>:|[<>]=?)?")


def build_search_query(
    query: object, keywords: Mapping[str, object], others: Iterable[str] = (), call: str = "search"
) -> str:
    """The text of the `query` parameter for free text and keywords, in their order.

    `others` are the arguments of the call that are not terms: a misspelt keyword may mean one of them.

    Raises:
        ZenpyException: a keyword is not a term, `_between` without exactly two moments, a comparison with None, or nothing
            to search for.
    """
    parts = [] if query is None else [str(query)]
    for name, value in keywords.items():
        if name == "terms":
            parts.extend(_format_named_terms(call, value))
        elif value is not None or name != "type":  # an argument of the calls: with None it is left out
            _refuse_unknown_term(call, name, others)
            _refuse_empty(call, name, value)
            _refuse_unknown_types(call, name, value)
            parts.extend(_format_term(call, name, value))
    text = " ".join(part for part in parts if part)
    if not text:
        raise ZenpyException(f"{call}() needs a query or at least one term, such as type='ticket'.")
    return text


def _refuse_empty(call: str, name: str, value: object) -> None:
    """Raise for a term that would vanish from the query, which then finds more than was asked for.

    `minus` is the exception: who excludes nothing finds what was asked for.
    """
    if isinstance(value, Sized) and not isinstance(value, BaseObject) and len(value) == 0 and name != "minus":
        what = "an empty text" if isinstance(value, str) else "an empty list"
        raise ZenpyException(
            f"{call}(): {name} was given {what}; without the term the search would find more. Make no search, leave the term "
            "out, or give None to find what has no value."
        )


def _refuse_unknown_term(call: str, name: str, others: Iterable[str]) -> None:
    if name in SEARCH_TERMS or name in _OWN or _CUSTOM_FIELD.fullmatch(name):
        return
    suffix = next((one for one in _SUFFIXES if name.endswith(one)), "")
    base = name.removesuffix(suffix)
    if suffix and (SEARCH_TERMS.get(base) or _CUSTOM_FIELD.fullmatch(base)):
        return
    if base in SEARCH_TERMS:
        raise ZenpyException(
            f"{call}(): {base} cannot be compared, so there is no {name}; give {base}= a value."
        )
    compared = [
        f"{one}{suffix}"
        for one, is_comparable in SEARCH_TERMS.items()
        if is_comparable
        for suffix in _SUFFIXES
    ]
    near = _OTHER_NAMES.get(name) or suggest_name(name, [*SEARCH_TERMS, *compared, *_OWN, "terms", *others])
    raise ZenpyException(
        f"{call}(): {name} is not a term of the search language{f'; did you mean {near}?' if near else '.'} Custom fields of "
        f"users and organizations, and terms that this version does not know, go in terms={{{name!r}: ...}}."
    )


def _refuse_unknown_types(call: str, name: str, value: object) -> None:
    for kind in _to_list(value) if name == "type" else []:
        if kind not in SEARCHED_TYPES:
            near = suggest_name(str(kind), SEARCHED_TYPES)
            hint = f"; did you mean {near!r}?" if near else f"; there are {', '.join(SEARCHED_TYPES)}."
            raise ZenpyException(f"{call}(): {kind!r} is not a type of records that a search finds{hint}")


def _format_named_terms(call: str, terms: object) -> list[str]:
    if terms is None:
        return []
    if not isinstance(terms, Mapping):
        raise ZenpyException(f'{call}(): terms= takes a mapping, such as {{"plan": "gold"}}, not {terms!r}.')
    found: list[str] = []
    for key, given in terms.items():
        value = list(given) if isinstance(given, Iterator) else given
        match = _NAME.fullmatch(str(key))
        if match is None:
            raise ZenpyException(
                f"{call}(): {key!r} is not the name of a term: it has no spaces, and an operator (: < > <= >=) only at its end."
            )
        operator = match["operator"] or ":"
        _refuse_empty(call, str(key), value)
        if operator == ":":
            found += [f"{match['name']}:{_format_value(one)}" for one in _to_list(value)]
        else:
            found.append(f"{match['name']}{operator}{_format_bound(call, str(key), value)}")
    return found


def split_single_type(query: str) -> tuple[str, str]:
    """The one type of records that a query asks for, and the query without it, as the search export takes them.

    Raises:
        ZenpyException: the query names no type, several, or one that cannot be exported.
    """
    words = _WORD.findall(query)
    named = [word for word in words if word.lower().startswith(("type:", "-type:"))]
    types = {word.lower().removeprefix("type:").strip('"') for word in named}
    if len(types) != 1 or not types <= set(SEARCHED_TYPES):
        reason = f"the query has {' '.join(named)}" if named else "the query names none"
        raise ZenpyException(
            f"The search export gives records of one type, and {reason}; say type= with one of {', '.join(SEARCHED_TYPES)}."
        )
    return types.pop(), " ".join(word for word in words if word not in named)


def has_sort_terms(query: str) -> bool:
    """Whether a query has terms that order its hits."""
    return any(word.lower().startswith(("order_by:", "sort:")) for word in _WORD.findall(query))


def _format_term(call: str, name: str, value: object) -> list[str]:
    if name in SEARCH_TERMS:
        return [f"{name}:{_format_value(item)}" for item in _to_list(value)]
    if name.endswith(_BETWEEN):
        return _format_range(call, name.removesuffix(_BETWEEN), value)
    for suffix, sign in _COMPARISONS.items():
        if name.endswith(suffix):
            return [f"{name.removesuffix(suffix)}{sign}{_format_bound(call, name, value)}"]
    if name == "minus":
        return [f"-{_format_value(item)}" for item in _to_list(value)]
    if name == "ids":
        return [", ".join(_format_value(item) for item in _to_list(value))]
    return [f"{name}:{_format_value(item)}" for item in _to_list(value)]


def _format_range(call: str, name: str, value: object) -> list[str]:
    bounds = _to_list(value)
    if len(bounds) != 2:
        raise ZenpyException(
            f"{call}(): {name}_between takes two moments, start and end; {len(bounds)} were given."
        )
    start, end = (_format_bound(call, name, bound) for bound in bounds)
    return [f"{name}>={start}", f"{name}<={end}"]


def _format_bound(call: str, name: str, value: object) -> str:
    if value is None:
        raise ZenpyException(f"{call}(): {name} cannot be compared with None; leave the term out.")
    if _to_list(value) != [value]:
        raise ZenpyException(f"{call}(): {name} is compared with one value, not with {value!r}.")
    return _format_value(value)


def _to_list(value: object) -> list[object]:
    if isinstance(value, str | bytes | Mapping | BaseObject) or not isinstance(value, Iterable):
        return [value]
    return list(value)


def _format_value(value: object) -> str:
    value = to_plain_number(value.value if isinstance(value, Enum) else value)
    if value is None:
        return "none"
    if isinstance(value, BaseObject | Mapping):
        return to_id(value, "a search term")
    if is_missing(value) or (isinstance(value, str) and not value.strip()):
        raise ZenpyException(
            f"search(): {value!r} is no value to search for; give None to find what has no value."
        )
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    text = str(encode(value, "a search term"))
    return '"' + text.replace('"', '\\"') + '"' if any(char.isspace() for char in text) else text
