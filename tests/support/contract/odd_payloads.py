"""Payloads as real servers send them: right in the main, and wrong in any place."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from tests.support.contract.document import SCHEMAS, properties
from tests.support.contract.samples import sample

#: Values that may come instead of the documented type.
ODDITIES: tuple[Any, ...] = (
    None, "", "text", "123", "-1", "2024-05-06T07:08:09Z", "2024-13-45", "0000-00-00T00:00:00Z", "12:30",
    0, 1, -1, 2**70, 1.5, -0.0, True, False,
    [], {}, [None], ["text"], [1, "1"], [{}], [[]], [[{"id": 1}]], [{"id": None, "type": "unheard of"}],
    {"id": 1}, {"id": "1", "type": "unheard of"}, {"type": None}, {"type": ["Create"]}, {"0": {"id": 1}},
    {"value": {"deep": [{"id": 1}, None]}}, [{"field_name": "status"}, "text", None, 1], "\u0000\U0001f600",
)  # fmt: skip
#: Fields that are newer than the document; some look like names of Python's or of ours.
UNKNOWN = ("brand_new", "brand-new", "", "class", "from", "1st", "über", "a.b", "custom_field_1")
ABSENT = object()

Place = tuple[str | int, ...]


def whole(spec: str) -> dict[str, Any]:
    """A payload with a value in every field."""
    return {name: sample(one, lambda _: 1) for name, one in properties(spec).items()}


def places(value: object, inside: Place = (), depth: int = 3) -> Iterator[Place]:
    """Where something can be put in the place of something else, down to records in lists in records."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        place = (*inside, key)
        yield place
        if depth:
            yield from places(inner, place, depth - 1)


def changed(payload: dict[str, Any], changes: list[tuple[Place, Any]]) -> dict[str, Any]:
    """The payload with other values at some places; places that are no longer there are left out."""
    copied: dict[str, Any] = json.loads(json.dumps(payload))
    for place, value in changes:
        _change(copied, place, value)
    return copied


def _change(root: Any, place: Place, value: Any) -> None:
    *way, last = place
    for key in way:
        if not _has(root, key):
            return
        root = root[key]
    if value is not ABSENT and (_has(root, last) or (isinstance(root, dict) and isinstance(last, str))):
        root[last] = copy.deepcopy(value)
    elif isinstance(root, dict):
        root.pop(last, None)


def _has(holder: object, key: str | int) -> bool:
    if isinstance(holder, list):
        return isinstance(key, int) and key < len(holder)
    return isinstance(holder, dict) and key in holder


def payloads(spec: str) -> st.SearchStrategy[dict[str, Any]]:
    """Payloads of a kind of record with some oddities; the fewer the better."""
    full = whole(spec)
    spots = [*places(full), *((name,) for name in UNKNOWN)]
    odd = st.tuples(st.sampled_from(spots), st.sampled_from((*ODDITIES, ABSENT)))
    return st.lists(odd, max_size=8).map(lambda changes: changed(full, changes))


#: The kinds of records that have fields of their own.
RECORDS = sorted(
    name for name, schema in SCHEMAS.items() if "x-zenpy-class" in schema and "properties" in schema
)
