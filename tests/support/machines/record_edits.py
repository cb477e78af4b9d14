"""What the machine of records starts with, and what it does to lists and dicts."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import strategies as st

from tests.support.json_values import DICTS, JSON, KEYS, LISTS
from tests.support.machines.record_model import FOLLOWERS, MERGED

PLAIN = ("subject", "status", "due_at")
LISTS_OF = ("tags", "new_list")
MAPS = ("metadata", "new_map")
#: Names that a server may give to fields, although records have attributes and methods of these names.
ODD = ("get", "to_dict", "_sent", "api", "extra", "a field", "items")
START: dict[str, Any] = {
    "id": 1,
    "subject": "The printer",
    "status": "open",
    "tags": ["a", "b"],
    "metadata": {"k": {"deep": [1]}},
    "via": {"channel": "web", "source": {"rel": None, "from": {"a": 1}}},
    "assignee_id": 5,
    "collaborator_ids": [5, 6],
    FOLLOWERS: [7],
    MERGED: [{"id": 1, "value": "x"}, {"id": 2, "value": ["m"]}],
    "new_list": [1, {"x": [2]}],
    "new_map": {"a": [1], "b": {}},
    "get": {"a": [1]},
    "extra": [1],
    "_sent": 1,
}
INDEX = st.integers(-3, 3)
SLICE = st.builds(slice, st.none() | INDEX, st.none() | INDEX, st.none() | st.sampled_from([1, 2, -1]))
LIST_CALLS = st.one_of(
    st.tuples(st.sampled_from(["append", "remove"]), st.tuples(JSON)),
    st.tuples(st.just("extend"), st.tuples(LISTS)),
    st.tuples(st.just("insert"), st.tuples(INDEX, JSON)),
    st.tuples(st.just("pop"), st.tuples() | st.tuples(INDEX)),
    st.tuples(st.sampled_from(["clear", "reverse", "sort"]), st.tuples()),
    st.tuples(st.just("__setitem__"), st.tuples(INDEX, JSON) | st.tuples(SLICE, LISTS)),
    st.tuples(st.just("__delitem__"), st.tuples(INDEX | SLICE)),
)
DICT_CALLS = st.one_of(
    st.tuples(st.just("__setitem__"), st.tuples(KEYS, JSON)),
    st.tuples(st.just("setdefault"), st.tuples(KEYS, JSON)),
    st.tuples(st.just("__delitem__"), st.tuples(KEYS)),
    st.tuples(st.just("pop"), st.tuples(KEYS) | st.tuples(KEYS, JSON)),
    st.tuples(st.just("update"), st.tuples(DICTS)),
    st.tuples(st.sampled_from(["popitem", "clear"]), st.tuples()),
)
#: A way down to a container: at each step the child with this number, if it is a container.
PATHS = st.lists(st.integers(0, 2), max_size=2)
ENTRY = st.builds(lambda key, value: {"id": key, "value": value}, st.integers(1, 4), JSON)
ENTRIES = st.lists(ENTRY, max_size=3, unique_by=lambda entry: entry["id"])
FEW = 4


def walk(container: Any, path: list[int]) -> Any:
    for number in path:
        children = list(container.values()) if isinstance(container, dict) else list(container)
        if number >= len(children) or not isinstance(children[number], dict | list):
            break
        container = children[number]
    return container


def carry_out(container: Any, call: str, arguments: tuple[Any, ...]) -> object:
    """What a call gives, or the kind of error it raises."""
    try:
        return getattr(container, call)(*copy.deepcopy(arguments))
    except (LookupError, TypeError, ValueError) as error:
        return type(error)


def text(value: object) -> str:
    return json.dumps(value, sort_keys=True)
