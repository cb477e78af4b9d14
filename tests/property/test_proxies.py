"""Proxies against plain lists and dicts: whatever is done, the same happens, and only real changes are noticed."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.json_values import DICTS, JSON, KEYS, LISTS
from zenpy.lib.records.containers import ProxyDict, ProxyList, is_same
from zenpy.lib.records.serialize import to_plain

INDEX = st.integers(-5, 5)
SLICE = st.builds(slice, st.none() | INDEX, st.none() | INDEX, st.none() | st.sampled_from([1, 2, -1]))

LIST_CALLS = st.one_of(
    st.tuples(st.sampled_from(["append", "remove"]), st.tuples(JSON)),
    st.tuples(st.sampled_from(["extend", "__iadd__"]), st.tuples(LISTS)),
    st.tuples(st.just("insert"), st.tuples(INDEX, JSON)),
    st.tuples(st.just("pop"), st.tuples() | st.tuples(INDEX)),
    st.tuples(st.sampled_from(["clear", "reverse", "sort", "copy"]), st.tuples()),
    st.tuples(st.just("__setitem__"), st.tuples(INDEX, JSON) | st.tuples(SLICE, LISTS)),
    st.tuples(st.sampled_from(["__delitem__", "__getitem__"]), st.tuples(INDEX | SLICE)),
    st.tuples(st.sampled_from(["__imul__", "__mul__"]), st.tuples(st.integers(-1, 2))),
    st.tuples(st.sampled_from(["index", "count", "__contains__"]), st.tuples(JSON)),
)
PAIRS = st.lists(st.tuples(KEYS, JSON), max_size=3)
DICT_CALLS = st.one_of(
    st.tuples(st.just("__setitem__"), st.tuples(KEYS, JSON)),
    st.tuples(st.just("setdefault"), st.tuples(KEYS) | st.tuples(KEYS, JSON)),
    st.tuples(st.sampled_from(["__delitem__", "__getitem__"]), st.tuples(KEYS)),
    st.tuples(st.sampled_from(["pop", "get"]), st.tuples(KEYS) | st.tuples(KEYS, JSON)),
    st.tuples(st.sampled_from(["update", "__ior__"]), st.tuples(DICTS) | st.tuples(PAIRS)),
    st.tuples(st.sampled_from(["popitem", "clear", "copy"]), st.tuples()),
)
#: A way down to a container: at each step the child with this number, if it is a container.
PATHS = st.lists(st.integers(0, 3), max_size=3)
STEPS = st.lists(st.tuples(PATHS, LIST_CALLS, DICT_CALLS), max_size=12)


def at(container: Any, path: list[int]) -> Any:
    """The container that a path leads to."""
    for number in path:
        children = list(container.values()) if isinstance(container, dict) else list(container)
        if number >= len(children) or not isinstance(children[number], dict | list):
            break
        container = children[number]
    return container


def do(container: Any, name: str, arguments: tuple[Any, ...]) -> tuple[str, Any]:
    """What a call gives, or the kind of error it raises."""
    try:
        return "gave", getattr(container, name)(*copy.deepcopy(arguments))
    except (LookupError, TypeError, ValueError) as error:
        return "raised", type(error)


def text(value: object) -> str:
    """The value as it would be on the wire, where the order of keys means nothing."""
    return json.dumps(value, sort_keys=True)


def all_proxies(value: object) -> bool:
    if isinstance(value, dict):
        return type(value) is ProxyDict and all(map(all_proxies, value.values()))
    if isinstance(value, list):
        return type(value) is ProxyList and all(map(all_proxies, value))
    return True


def send(proxy: Any) -> None:
    for holder, name, version in proxy._unsent_changes():
        holder._clear_change(name, version)


@settings(max_examples=400, deadline=None)
@given(st.one_of(LISTS, DICTS), STEPS)
def test_a_proxy_is_a_list_or_dict_that_notices_exactly_the_real_changes(
    start: Any, steps: list[Any]
) -> None:
    """existing client 15"""
    model = copy.deepcopy(start)
    proxy: Any = ProxyList(start) if isinstance(start, list) else ProxyDict(start)
    assert proxy._unsent_changes() == []
    for path, list_call, dict_call in steps:
        before = text(proxy)
        target, plain = at(proxy, path), at(model, path)
        name, arguments = list_call if isinstance(plain, list) else dict_call
        found, expected = do(target, name, arguments), do(plain, name, arguments)
        assert found == expected
        assert text(found[1] if found[0] == "gave" else None) == text(
            expected[1] if found[0] == "gave" else None
        )
        if name in ("__iadd__", "__imul__", "__ior__") and found[0] == "gave":
            assert found[1] is target
        assert text(proxy) == text(model)
        assert repr(proxy) == repr(model)
        assert all_proxies(proxy)
        assert bool(proxy._unsent_changes()) == (text(proxy) != before)
        send(proxy)
        assert proxy._unsent_changes() == []


@given(JSON, JSON)
def test_same_is_the_same_on_the_wire(one: Any, other: Any) -> None:
    assert is_same(one, other) == (text(one) == text(other))
    assert is_same(one, copy.deepcopy(one))


@given(st.one_of(LISTS, DICTS), PATHS)
def test_copies_are_equal_and_apart(start: Any, path: list[int]) -> None:
    """existing client 24"""
    proxy: Any = ProxyList(start) if isinstance(start, list) else ProxyDict(start)
    for copied in (copy.deepcopy(proxy), pickle.loads(pickle.dumps(proxy))):
        assert (text(copied), copied._unsent_changes(), all_proxies(copied)) == (text(start), [], True)
        at(copied, path).clear()
        assert text(proxy) == text(start)
    bare: Any = to_plain(proxy)
    assert (type(bare), text(bare)) == (type(start), text(start))
