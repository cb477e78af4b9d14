"""Fields that a class does not know: their lists and mappings are tracked as deep as those of known fields."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.json_values import JSON
from tests.support.records import FakeLink, Issue, waiting
from zenpy.lib.proxy import ProxyDict, ProxyList
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.schema import MOST_UNKNOWN_FIELDS, schema_of

NEW = {"deep": {"list": []}}


def one(**payload: Any) -> Any:
    return Issue._from_payload(copy.deepcopy({"id": 1, **payload}), FakeLink())


def of_a_page(**payload: Any) -> Any:
    items = [
        {"id": 0},
        {"id": 0, "brand_new": None, "newer": 1},
        {"id": 1, **payload},
        {"id": 2, **payload},
        "odd",
    ]
    page = Issue._from_page(copy.deepcopy(items), FakeLink())
    assert page[-1] == "odd"
    return page[2]


def nested(**payload: Any) -> Any:
    outer = Issue._from_payload(
        copy.deepcopy({"events": [{"type": "Create", **payload, "id": 1}]}), FakeLink()
    )
    return outer.events[0]


def view(**payload: Any) -> Any:
    return one(**payload)._make_view()


def unpickled(**payload: Any) -> Any:
    return pickle.loads(pickle.dumps(one(**payload)))


WAYS: list[Callable[[Any], Any]] = [
    lambda record: record.brand_new,
    lambda record: record["brand_new"],
    lambda record: record.get("brand_new"),
    lambda record: record.extra["brand_new"],
    lambda record: getattr(record, "brand_new"),  # noqa: B009 - programs do it
]


@pytest.mark.parametrize("read", WAYS)
@pytest.mark.parametrize(
    "make", [one, of_a_page, nested, view, unpickled, lambda **new: copy.deepcopy(one(**new))]
)
def test_a_change_deep_inside_is_noticed(make: Callable[..., Any], read: Callable[[Any], Any]) -> None:
    record = make(brand_new=NEW)
    assert read(record) == NEW
    assert waiting(record) == {}
    read(record)["deep"]["list"].append("x")
    assert waiting(record) == {"brand_new": {"deep": {"list": ["x"]}}}
    assert [way(record) is read(record) for way in WAYS] == [True] * len(WAYS)
    record._clear_changes(record._unsent_changes())
    assert waiting(record) == {}


def test_a_list_is_tracked_too_and_a_scalar_is_itself() -> None:
    record = one(brand_new=[{"a": 1}], newer=5)
    record.brand_new[0]["a"] = 2
    assert (waiting(record), record.newer) == ({"brand_new": [{"a": 2}]}, 5)
    record.newer = [1]
    record.newer.append(2)
    assert waiting(record)["newer"] == [1, 2]


def test_the_field_stays_unknown() -> None:
    record = one(brand_new=NEW)
    assert record.extra["brand_new"] == NEW
    assert "brand_new" not in schema_of(Issue).known
    assert not hasattr(Issue, "brand_new")
    assert not hasattr(Issue(), "brand_new")
    with pytest.raises(AttributeError, match="Issue has no attribute 'brand_new'"):
        Issue().brand_new  # type: ignore[attr-defined]  # that is the point
    del record.brand_new
    assert (hasattr(record, "brand_new"), record.to_dict()) == (False, {"id": 1})
    with pytest.raises(AttributeError, match="Issue has no attribute 'brand_new'"):
        del record.brand_new
    record.brand_new = {"a": []}
    record.brand_new["a"].append(1)
    assert record.to_dict() == {"id": 1, "brand_new": {"a": [1]}}


def test_a_view_and_its_original_do_not_see_each_other() -> None:
    record = one(brand_new=NEW)
    other = record._make_view()
    record.brand_new["deep"]["list"].append(1)
    other.brand_new["deep"]["list"].append(2)
    assert (waiting(record), waiting(other)) == (
        {"brand_new": {"deep": {"list": [1]}}},
        {"brand_new": {"deep": {"list": [2]}}},
    )


@pytest.mark.parametrize(
    "name", ["get", "to_dict", "extra", "_changed_keys", "assignee", "x-y", "__class__", "__iter__"]
)
def test_names_that_cannot_be_attributes_are_tracked_by_their_key(name: str) -> None:
    for record in (one(**{name: [1]}), of_a_page(**{name: [1]})):
        record[name].append(2)
        assert record.__dict__[name] == [1, 2]
        assert isinstance(record.__dict__[name], ProxyList)
        assert BaseObject.to_dict(record, serialize=True) == {"id": 1, name: [1, 2]}
        record._clear_changes(record._unsent_changes())
        assert BaseObject.to_dict(record, serialize=True) == {"id": 1}


def test_keys_without_end_do_not_fill_the_class() -> None:
    class Filled(BaseObject):
        _name = "filled"
        id: int | None = None

    for number in range(MOST_UNKNOWN_FIELDS + 50):
        record: Any = Filled._from_payload({"id": number, f"key{number}": {"a": []}})
        getattr(record, f"key{number}")["a"].append(1)
        assert waiting(record) == {f"key{number}": {"a": [1]}}
        record._clear_changes(record._unsent_changes())
        assert waiting(record) == {}
    assert sum(name.startswith("key") for name in vars(Filled)) <= MOST_UNKNOWN_FIELDS


@given(
    st.dictionaries(st.sampled_from(["brand_new", "newer", "get", "tags", "odd-one", "_own"]), JSON),
    st.booleans(),
)
def test_reading_unknown_fields_changes_nothing(payload: dict[str, Any], paged: bool) -> None:
    before = json.dumps(payload, sort_keys=True)
    record = of_a_page(**payload) if paged else one(**payload)
    for key in payload:
        value = record[key]
        assert not isinstance(value, dict | list) or isinstance(value, ProxyDict | ProxyList)
    assert record._unsent_changes() == []
    assert json.dumps({key: record.__dict__[key] for key in payload}, sort_keys=True) == before


def test_a_key_that_is_called_like_a_relation_or_a_date_leaves_it_as_it_is() -> None:
    class Kind(Issue):
        """A class of its own, as it keeps what was seen."""

    record: Any = Kind._from_payload({"id": 1, "assignee": {"a": [1]}, "due": "odd"}, FakeLink())
    record.assignee, record.due = 5, None
    assert waiting(record) == {"assignee_id": 5, "due_at": None}
    assert (record["due"], record.assignee.id) == ("odd", 5)


@pytest.mark.parametrize("name", ["get", "to_dict", "_name", "_rules"])
def test_a_key_does_not_hide_what_every_record_has(name: str) -> None:
    class Kind(Issue):
        """A class of its own, as it keeps what was seen."""

    before = getattr(Kind, name)
    record: Any = Kind._from_payload({"id": 1, name: {"a": [1]}})
    record[name]["a"].append(2)
    assert (record.get(name), record.get("id")) == ({"a": [1, 2]}, 1)
    assert (record._name, getattr(Kind, name)) == ("ticket", before)
    if not name.startswith("_"):
        setattr(record, name, 5)
        assert record.to_dict(serialize=True) == {"id": 1, name: 5}
        return
    with pytest.raises(AttributeError, match="is an attribute of the class"):
        setattr(record, name, 5)
