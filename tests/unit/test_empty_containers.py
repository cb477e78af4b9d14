"""A list or mapping without a value reads as an empty one, and its first change is a change of the field."""

from __future__ import annotations

import copy
import gc
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support.records import Issue, fetched, waiting
from zenpy.lib.api_objects import Action, AuditEvent, Condition, Organization, Ticket, User, View
from zenpy.lib.proxy import ProxyDict, ProxyList


@pytest.mark.parametrize("payload", [{}, {"tags": None, "settings": None}])
def test_reading_changes_nothing(payload: dict[str, Any]) -> None:
    issue = fetched(**payload)
    assert (type(issue.tags), type(issue.settings)) == (ProxyList, ProxyDict)
    assert list(issue.tags) == []
    assert (issue.to_dict(), waiting(issue)) == ({"id": 1, **payload}, {})
    for key in ("tags", "settings"):
        assert (key in issue) == (key in payload)
        assert issue.get(key, 7) == payload.get(key, 7)
    assert issue.to_json() == fetched(**payload).to_json()
    assert pickle.loads(pickle.dumps(issue)).to_dict() == copy.deepcopy(issue).to_dict() == issue.to_dict()


def test_null_stays_null_by_its_key_and_absent_stays_absent() -> None:
    assert fetched(tags=None)["tags"] is None
    with pytest.raises(KeyError):
        fetched()["tags"]


CHANGES: list[tuple[Callable[[Issue], object], dict[str, object]]] = [
    (lambda issue: issue.tags.append("a"), {"tags": ["a"]}),
    (lambda issue: issue.tags.extend(["a", "b"]), {"tags": ["a", "b"]}),
    (lambda issue: issue.tags.insert(0, "a"), {"tags": ["a"]}),
    (lambda issue: issue.tags.__setitem__(slice(None), ["a"]), {"tags": ["a"]}),
    (lambda issue: issue.settings.update(x=1), {"settings": {"x": 1}}),
    (lambda issue: issue.settings.setdefault("x", 1), {"settings": {"x": 1}}),
    (lambda issue: issue.settings.__setitem__("x", {"y": []}), {"settings": {"x": {"y": []}}}),
    (lambda issue: issue.events.append({"type": "Create"}), {"events": [{"type": "Create"}]}),  # type: ignore[arg-type]  # a mapping stands for a record
    (lambda issue: (issue.tags.append("a"), issue.tags.pop()), {"tags": []}),
]


@pytest.mark.parametrize(("change", "sent"), CHANGES)
@pytest.mark.parametrize("payload", [{}, {"tags": None, "settings": None, "events": None}])
def test_the_first_change_is_a_change_of_the_field(
    payload: dict[str, Any], change: Callable[[Issue], object], sent: dict[str, object]
) -> None:
    issue = fetched(**payload)
    change(issue)
    assert waiting(issue) == sent
    assert issue.to_dict() == {"id": 1, **payload, **sent}


@pytest.mark.parametrize("payload", [{}, {"tags": None, "settings": None}])
def test_what_changes_nothing_is_no_change(payload: dict[str, Any]) -> None:
    issue = fetched(**payload)
    issue.tags.clear()
    issue.tags.extend([])
    issue.tags.sort()
    issue.tags += []
    issue.settings |= {}
    issue.settings.update()
    assert (issue.to_dict(), waiting(issue)) == ({"id": 1, **payload}, {})


def test_in_place_operators_write_the_field() -> None:
    issue = fetched()
    issue.tags += ["a"]
    issue.settings |= {"x": 1}
    assert waiting(issue) == {"tags": ["a"], "settings": {"x": 1}}


def test_one_record_gives_the_same_object_each_time() -> None:
    issue = fetched()
    first, second = issue.tags, issue.tags
    assert first is second
    first.append("a")
    assert second is issue.tags
    assert issue.tags == ["a"]
    assert issue["tags"] is first


def test_what_was_read_before_the_field_was_set_no_longer_belongs_to_it() -> None:
    issue = fetched()
    before = issue.tags
    issue.tags = ["b"]
    before.append("a")
    assert waiting(issue) == {"tags": ["b"]}
    issue = fetched(tags=None)
    before = issue.tags
    del issue.tags
    before.append("a")
    assert (waiting(issue), list(issue.tags)) == ({}, [])


def test_none_is_sent_as_null_and_reads_as_empty() -> None:
    issue = fetched(tags=["a"])
    issue.tags = None
    assert (list(issue.tags), waiting(issue)) == ([], {"tags": None})
    issue.tags.append("b")
    assert waiting(issue) == {"tags": ["b"]}


def test_a_change_that_was_sent_is_sent_once() -> None:
    issue = fetched()
    issue.tags.append("a")
    sent = issue._unsent_changes()
    issue._clear_changes(sent)
    assert waiting(issue) == {}
    issue.tags.append("b")
    assert waiting(issue) == {"tags": ["a", "b"]}


def test_a_view_does_not_see_what_the_other_adds() -> None:
    issue = fetched(subject="x")
    view = issue._make_view()
    tags = issue.tags
    assert view.tags is not tags
    other = issue._make_view()
    tags.append("a")
    assert (view.to_dict(), other.to_dict()) == ({"id": 1, "subject": "x"},) * 2
    assert waiting(issue) == {"tags": ["a"]}


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_a_copy_of_an_empty_list_belongs_to_nobody(twin: Callable[[Any], Any]) -> None:
    issue = fetched()
    twin(issue.tags).append("a")
    twin(issue.settings)["x"] = 1
    twin(issue).tags.append("a")
    assert (issue.to_dict(), waiting(issue)) == ({"id": 1}, {})


def test_an_empty_list_outlives_its_record() -> None:
    tags = fetched().tags
    gc.collect()
    tags.append("a")
    assert tags == ["a"]


def test_threads_read_and_fill_one_list() -> None:
    for _ in range(50):
        issue = fetched()
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda number, one=issue: one.tags.append(str(number)), range(20)))
        assert sorted(issue.tags) == sorted(map(str, range(20)))
        assert len(waiting(issue)["tags"]) == 20  # type: ignore[arg-type]  # a list


def test_lines_that_programs_have() -> None:
    ticket = Ticket(subject="x")
    ticket.tags.append("a")
    ticket.additional_tags.append("b")
    for _ in ticket.comments:
        raise AssertionError
    assert waiting(ticket) == {"subject": "x", "tags": ["a"], "additional_tags": ["b"]}
    user = User._from_payload({"id": 1, "user_fields": None})
    user.user_fields["x"] = 1
    assert waiting(user) == {"user_fields": {"x": 1}}
    with pytest.raises(IndexError):
        user.organization_ids[0]
    assert [*user.tags, *Organization().organization_fields] == []


def test_a_field_that_takes_other_values_too_reads_as_none() -> None:
    records: list[Any] = [Action(), Condition(), AuditEvent()]
    assert [record.value for record in records] == [None] * 3
    assert View().to_dict().get("permissions") is View().permissions is None
    for value in ("a", ["a", "b"]):
        assert records[0].__class__(value=value).value == value
