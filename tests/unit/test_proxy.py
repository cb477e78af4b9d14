"""Lists and dicts of records: real ones that notice changes of their content, and nothing else."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from itertools import count
from typing import Any

import orjson
import pytest

from tests.support.records import CustomField, Issue, fetched, waiting
from zenpy.lib.records.containers import ProxyDict, ProxyList


def changed(proxy: ProxyList[Any] | ProxyDict[Any, Any]) -> bool:
    return bool(proxy._unsent_changes())


def test_content_is_proxied_at_any_depth_when_the_proxy_is_made() -> None:
    proxy = ProxyList([{"a": [{"b": 1}]}, [2], 3])
    assert type(proxy[0]) is ProxyDict
    assert type(proxy[0]["a"]) is ProxyList
    assert type(proxy[0]["a"][0]) is ProxyDict
    assert type(proxy[1]) is ProxyList
    assert proxy == [{"a": [{"b": 1}]}, [2], 3]


READS: list[Callable[[Any], object]] = [
    lambda tags: tags[0],
    lambda tags: tags[:],
    lambda tags: tags[-1],
    lambda tags: list(tags),
    lambda tags: "a" in tags,
    lambda tags: len(tags),
    lambda tags: tags.index("a"),
    lambda tags: tags.count("a"),
    lambda tags: tags.copy(),
    lambda tags: [*tags, "x"],
    lambda tags: tags * 2,
    lambda tags: sorted(tags),
    lambda tags: repr(tags),
    lambda tags: tags == ["a"],
    lambda tags: json.dumps(tags),
    lambda tags: pickle.dumps(tags),
    lambda tags: copy.deepcopy(tags),
]


@pytest.mark.parametrize("read", READS)
def test_reading_a_list_is_no_change(read: Callable[[Any], object]) -> None:
    """existing client 15"""
    issue = fetched(tags=["a", "b"])
    read(issue.tags)
    assert waiting(issue) == {}


LIST_CHANGES: list[Callable[[Any], object]] = [
    lambda items: items.append("x"),
    lambda items: items.extend(["x"]),
    lambda items: items.insert(0, "x"),
    lambda items: items.pop(),
    lambda items: items.remove("a"),
    lambda items: items.clear(),
    lambda items: items.sort(),
    lambda items: items.reverse(),
    lambda items: items.__setitem__(0, "x"),
    lambda items: items.__setitem__(slice(0, 1), ["x", "y"]),
    lambda items: items.__delitem__(0),
    lambda items: items.__delitem__(slice(0, 2)),
    lambda items: items.__iadd__(["x"]),
    lambda items: items.__imul__(2),
    lambda items: items.__imul__(0),
]


@pytest.mark.parametrize("change", LIST_CHANGES)
def test_every_list_mutator_does_what_list_does_and_is_noticed(change: Callable[[Any], object]) -> None:
    """existing client 15"""
    issue, plain = fetched(tags=["c", "a", "b"]), ["c", "a", "b"]
    result, expected = change(issue.tags), change(plain)
    assert issue.tags == plain
    assert result == expected
    assert waiting(issue) == {"tags": plain}


LIST_STANDSTILLS: list[Callable[[Any], object]] = [
    lambda items: items.sort(),
    lambda items: items.extend([]),
    lambda items: items.__setitem__(0, "a"),
    lambda items: items.__setitem__(slice(None), ["a", "b"]),
    lambda items: items.__delitem__(slice(0, 0)),
    lambda items: items.__iadd__([]),
    lambda items: items.__imul__(1),
]


@pytest.mark.parametrize("change", LIST_STANDSTILLS)
def test_a_list_mutator_that_leaves_the_content_the_same_is_no_change(
    change: Callable[[Any], object],
) -> None:
    """existing client 15"""
    issue = fetched(tags=["a", "b"])
    change(issue.tags)
    assert waiting(issue) == {}


DICT_CHANGES: list[Callable[[Any], object]] = [
    lambda items: items.__setitem__("a", 2),
    lambda items: items.__setitem__("new", None),
    lambda items: items.__delitem__("a"),
    lambda items: items.pop("a"),
    lambda items: items.pop("a", None),
    lambda items: items.popitem(),
    lambda items: items.setdefault("new", 5),
    lambda items: items.update({"a": 2}),
    lambda items: items.update([("a", 2)], b=3),
    lambda items: items.update(a=2),
    lambda items: items.__ior__({"a": 2}),
    lambda items: items.__ior__([("new", 2)]),
    lambda items: items.clear(),
]


@pytest.mark.parametrize("change", DICT_CHANGES)
def test_every_dict_mutator_does_what_dict_does_and_is_noticed(change: Callable[[Any], object]) -> None:
    """existing client 15: pop gives the value, setdefault and |= are noticed"""
    issue, plain = fetched(settings={"a": 1, "b": 2}), {"a": 1, "b": 2}
    result, expected = change(issue.settings), change(plain)
    assert list(issue.settings.items()) == list(plain.items())  # type: ignore[union-attr]  # it is there
    assert result == expected
    assert waiting(issue) == {"settings": plain}


DICT_STANDSTILLS: list[Callable[[Any], object]] = [
    lambda items: items.__setitem__("a", 1),
    lambda items: items.setdefault("a", 5),
    lambda items: items.pop("none", None),
    lambda items: items.update({}),
    lambda items: items.update(a=1),
    lambda items: items.__ior__({"b": [1]}),
    lambda items: items.get("b"),
    lambda items: list(items.values()),
    lambda items: items | {"c": 1},
]


@pytest.mark.parametrize("change", DICT_STANDSTILLS)
def test_a_dict_call_that_leaves_the_content_the_same_is_no_change(change: Callable[[Any], object]) -> None:
    """existing client 15"""
    issue = fetched(settings={"a": 1, "b": [1]})
    change(issue.settings)
    assert waiting(issue) == {}


CHILDREN: list[Callable[[Any], object]] = [
    lambda d: d["list"].append(1),
    lambda d: d.get("list").append(1),
    lambda d: next(iter(d.values())).append(1),
    lambda d: next(value for _, value in d.items()).append(1),
    lambda d: d.setdefault("list", []).append(1),
    lambda d: d.setdefault("new", []).append(1),
    lambda d: d.get("dict")["deep"][0].update(x=1),
]


@pytest.mark.parametrize("change", CHILDREN)
def test_children_are_noticed_however_they_are_reached(change: Callable[[Any], object]) -> None:
    """existing client 15"""
    issue = fetched(settings={"list": [], "dict": {"deep": [{}]}})
    change(issue.settings)
    assert list(waiting(issue)) == ["settings"]
    assert waiting(issue)["settings"] == issue.settings


@pytest.mark.parametrize(
    "value", [1.5, 10**20, "some text", [1.5, {"a": "b c"}], {"a": [10**20]}, None, True]
)
def test_an_equal_value_from_elsewhere_is_no_change(value: Any) -> None:
    twin = json.loads(json.dumps(value))
    issue: Any = fetched(tags=["a", value], settings={"a": value})
    issue.tags[1], issue.settings["a"] = twin, twin
    issue.tags[:] = ["a", twin]
    issue.tags[0] = "".join(["a"])
    issue.settings.update(a=twin)
    assert waiting(issue) == {}
    issue.settings["a"] = [value, 2]
    assert waiting(issue) == {"settings": {"a": [value, 2]}}


def test_equal_values_of_another_json_type_are_a_change() -> None:
    for before, after in [(1, True), (0, False), (1, 1.0), ([1], [True]), ({"a": 0}, {"a": False})]:
        proxy = ProxyList([before])
        proxy[0] = after
        assert changed(proxy)


def test_what_comes_in_is_proxied_and_what_was_given_stays_the_callers() -> None:
    mine = {"value": 1}
    proxy: ProxyList[Any] = ProxyList()
    proxy.append(mine)
    mine["value"] = 2
    assert proxy == [{"value": 1}]
    assert type(proxy[0]) is ProxyDict


def test_a_record_put_into_a_list_stays_the_same_object_and_its_changes_count() -> None:
    issue = fetched(custom_fields=[])
    field = CustomField(id=1, value="x")
    issue.custom_fields = [field]
    issue._clear_changes(issue._unsent_changes())
    assert issue.custom_fields is not None
    assert issue.custom_fields[0] is field
    issue.custom_fields[0]["value"] = "y"
    assert waiting(issue) == {"custom_fields": [{"id": 1, "value": "y"}]}


def test_what_was_taken_out_no_longer_counts() -> None:
    issue = fetched(custom_fields=[{"id": 1, "value": "x"}, {"id": 2}])
    assert issue.custom_fields is not None
    gone = issue.custom_fields.pop(0)
    issue._clear_changes(issue._unsent_changes())
    gone["value"] = "y"
    assert waiting(issue) == {}


def test_what_is_put_back_is_live_again() -> None:
    issue = fetched(custom_fields=[{"id": 1}, {"id": 2}])
    assert issue.custom_fields is not None
    issue.custom_fields.append(issue.custom_fields.pop(0))
    issue._clear_changes(issue._unsent_changes())
    issue.custom_fields[1]["value"] = "y"
    assert waiting(issue) == {"custom_fields": [{"id": 2}, {"id": 1, "value": "y"}]}


def test_sorting_takes_what_list_takes() -> None:
    issue: Any = fetched(tags=["b", "a", "C"])
    issue.tags.sort(reverse=True)
    assert (issue.tags, waiting(issue)) == (["b", "a", "C"], {})
    issue.tags.sort(key=str.lower, reverse=True)
    assert waiting(issue) == {"tags": ["C", "b", "a"]}
    issue.tags.sort()
    assert waiting(issue) == {"tags": ["C", "a", "b"]}


def test_sorting_keeps_the_elements_live() -> None:
    issue = fetched(custom_fields=[{"id": 2}, {"id": 1}])
    assert issue.custom_fields is not None
    second = issue.custom_fields[0]
    issue.custom_fields.sort(key=lambda field: field["id"])
    assert issue.custom_fields[1] is second
    issue._clear_changes(issue._unsent_changes())
    second["value"] = 1
    assert list(waiting(issue)) == ["custom_fields"]


def test_slices_and_copies_are_plain_lists_and_dicts() -> None:
    proxy = ProxyList([{"a": 1}])
    assert type(proxy[:]) is list
    assert type(proxy.copy()) is list
    assert type(proxy[0].copy()) is dict
    assert type(proxy[0] | {}) is dict


def test_the_first_change_of_a_process_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    for inner in ([], {}):
        for value in ([], {}, {"a": inner}, [inner]):
            monkeypatch.setattr("zenpy.lib.records.changes.next_change_number", count(1).__next__)
            issue: Any = Issue._from_payload({"id": 1, "settings": copy.deepcopy(value)})
            held: Any = issue.settings
            if held:
                held = held["a"] if isinstance(held, dict) else held[0]
            if isinstance(held, dict):
                held["b"] = 1
            else:
                held.append(1)
            assert waiting(issue) == {"settings": issue.settings}
            assert issue._unsent_changes() == [(held, "", 1)]


def test_a_dict_takes_keywords() -> None:
    assert ProxyDict({"a": [1]}, b=2) == {"a": [1], "b": 2}
    assert type(ProxyDict(a=[1])["a"]) is ProxyList


def test_a_list_takes_itself_in_at_any_place() -> None:
    issue = fetched(tags=["a", "b"])
    issue.tags[1:1] = issue.tags
    assert waiting(issue) == {"tags": ["a", "a", "b", "b"]}


def test_a_list_extended_by_itself_ends() -> None:
    proxy = ProxyList([1, 2])
    proxy.extend(proxy)
    proxy += proxy
    proxy[1:1] = proxy
    assert len(proxy) == 16


def test_what_an_iterator_gave_before_it_failed_is_there_and_noticed() -> None:
    def broken() -> Any:
        yield 1
        raise OSError

    proxy: ProxyList[int] = ProxyList()
    with pytest.raises(OSError):
        proxy.extend(broken())
    assert (proxy, changed(proxy)) == ([1], True)


WRONG: list[Callable[[Any], object]] = [
    lambda items: items.pop(9),
    lambda items: items.remove("none"),
    lambda items: items.__setitem__(9, 1),
    lambda items: items.__delitem__(9),
    lambda items: items.extend(5),
    lambda items: items.__setitem__(slice(0, 1), 5),
    lambda items: items.sort(key=lambda _: 1 / 0),
    lambda items: items.insert("x", 1),
]


@pytest.mark.parametrize("change", WRONG)
def test_what_a_list_refuses_is_refused_alike_and_changes_nothing(change: Callable[[Any], object]) -> None:
    proxy = ProxyList(["a", "b"])
    with pytest.raises(Exception) as expected:
        change(["a", "b"])
    with pytest.raises(type(expected.value)):
        change(proxy)
    assert (proxy, changed(proxy)) == (["a", "b"], False)


def test_what_a_dict_refuses_is_refused_alike() -> None:
    proxy = ProxyDict({"a": 1})
    with pytest.raises(KeyError, match="none"):
        proxy.pop("none")
    with pytest.raises(KeyError, match="none"):
        del proxy["none"]
    with pytest.raises(TypeError):
        proxy[[]] = 1  # type: ignore[index]  # an unhashable key
    with pytest.raises(KeyError):
        ProxyDict().popitem()
    assert not changed(proxy)


def test_proxies_look_and_encode_like_what_they_are() -> None:
    value = [{"a": [1, None, "x"]}]
    proxy = ProxyList(value)
    assert repr(proxy) == repr(value)
    assert json.dumps(proxy) == json.dumps(value)
    assert orjson.dumps(proxy) == orjson.dumps(value)
    with pytest.raises(TypeError, match="unhashable"):
        hash(proxy)


@pytest.mark.parametrize("again", [copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_copied_and_pickled_proxies_keep_content_and_change_but_nothing_else(
    again: Callable[[Any], Any],
) -> None:
    """existing client 24"""
    proxy: ProxyList[Any] = ProxyList([{"a": [1]}])
    proxy[0]["a"].append(2)
    copied = again(proxy)
    assert (copied, type(copied), type(copied[0]), changed(copied)) == (proxy, ProxyList, ProxyDict, True)
    copied[0]["a"].append(3)
    assert proxy == [{"a": [1, 2]}]
    assert not changed(again(ProxyList([1])))
