"""What an attribute of a record class does, by what its class says about it: classes made here, as programs make them."""

from __future__ import annotations

import inspect
import json
import pickle
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

import pytest

from tests.support.records import FakeLink, Issue, Person, waiting
from zenpy.lib.exception import EncodingError, ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import (
    AnyField,
    Date,
    ListField,
    MapField,
    Nested,
    Relations,
    Renamed,
)
from zenpy.lib.records.registry import register
from zenpy.lib.records.schema import schema_of


def read(kind: type[BaseObject], **payload: object) -> Any:
    return kind._from_payload({"id": 1, **payload}, FakeLink())


# -- keys ---------------------------------------------------------------------------------------------------------------


def test_a_field_has_the_key_of_its_name_or_the_one_it_is_given() -> None:
    class Kind(BaseObject):
        names: ListField[str] = ListField()
        labels: ListField[str] = ListField(key="list-of-labels")
        options: MapField[object] = MapField()
        choices: MapField[object] = MapField("map-of-choices")
        person: Nested[Person] = Nested("test.Person")
        owner: Nested[Person] = Nested("test.Person", "who-owns")
        any_data: AnyField = AnyField()
        other_data: AnyField = AnyField("any-other")
        from_: Renamed[str] = Renamed("from")

    made: Any = Kind(
        names=["a"],
        labels=["b"],
        options={"c": 1},
        choices={"d": 1},
        person={"id": 2},
        owner={"id": 3},
        any_data=[4],
        other_data={"e": 5},
        from_="f",
    )
    assert made.to_dict() == {
        "names": ["a"],
        "list-of-labels": ["b"],
        "options": {"c": 1},
        "map-of-choices": {"d": 1},
        "person": {"id": 2},
        "who-owns": {"id": 3},
        "any_data": [4],
        "any-other": {"e": 5},
        "from": "f",
    }
    assert (type(made.person), type(made.owner), type(made.names)) == (Person, Person, ProxyList)
    assert Kind.labels.__doc__ == "The field `list-of-labels`."
    assert list(inspect.signature(Kind).parameters)[1:4] == ["names", "labels", "options"]


def test_what_is_deleted_twice_is_an_error_that_names_it() -> None:
    class Kind(BaseObject):
        labels: ListField[str] = ListField(key="list-of-labels")

    record = read(Kind, **{"list-of-labels": ["a"]})
    del record.labels
    assert record.to_dict() == {"id": 1}
    with pytest.raises(AttributeError, match="labels") as caught:
        del record.labels
    assert (caught.value.name, caught.value.obj) == ("labels", record)
    issue = Issue()
    with pytest.raises(AttributeError, match="requester") as caught:
        del issue.requester
    assert (caught.value.name, caught.value.obj) == ("requester", issue)


def test_an_attribute_of_the_class_is_named_by_the_error() -> None:
    issue = Issue()
    with pytest.raises(
        AttributeError, match=r"^Issue\._name is an attribute of the class and not a"
    ) as caught:
        issue._name = "x"  # type: ignore[misc]  # that is the point
    assert (caught.value.name, caught.value.obj) == ("_name", issue)


def test_a_signature_has_each_name_once() -> None:
    class Kind(BaseObject):
        api: str | None = None  # type: ignore[assignment]  # a server may call its fields anything
        kwargs: str | None = None
        subject: str | None = None

    assert list(inspect.signature(Kind).parameters) == ["api", "subject", "kwargs"]


# -- lists and mappings -------------------------------------------------------------------------------------------------


def test_an_absent_list_is_empty_unless_the_field_takes_other_values_too() -> None:
    class Kind(BaseObject):
        plain: ListField[str] = ListField()
        mixed: ListField[str] = ListField(mixed=True)
        options: MapField[object] = MapField()
        choices: MapField[object] = MapField(mixed=True)

    record = read(Kind)
    assert (record.plain, record.mixed, record.options, record.choices) == ([], None, {}, None)
    record.options, record.choices = MappingProxyType({"a": [1]}), MappingProxyType({"b": 1})
    record.options["a"].append(2)
    record.choices["b"] = 2
    assert waiting(record) == {"options": {"a": [1, 2]}, "choices": {"b": 2}}
    record = read(Kind)
    record.mixed, record.choices = "text", "text"
    assert waiting(record) == {"mixed": "text", "choices": "text"}
    for value in ("text", b"text"):
        with pytest.raises(
            ZenpyException, match=rf"^Kind\.plain takes a list, not a text: give \[{value!r}\]\.$"
        ):
            record.plain = value


def test_one_record_reads_as_a_list_where_the_field_says_so() -> None:
    class Kind(BaseObject):
        people: ListField[Person] = ListField("test.Person")
        alone: ListField[Person] = ListField("test.Person", alone=True)

    record = read(Kind, people={"id": 2}, alone={"id": 3})
    assert record.people == {"id": 2}
    assert [(type(one), one.id) for one in record.alone] == [(Person, 3)]
    listed = read(Kind, alone=[{"id": 3}])
    listed.alone[0].name = "Jo"
    assert waiting(listed) == {"alone": [{"id": 3, "name": "Jo"}]}
    assert type(listed.alone[0].api) is FakeLink


def test_only_merged_fields_send_parts() -> None:
    class Kind(BaseObject):
        whole: ListField[Any] = ListField()
        parts: ListField[Any] = ListField(merged=True)
        options: MapField[object] = MapField()
        choices: MapField[object] = MapField(merged=True)

    entries, values = [{"id": 1, "a": 1}, {"id": 2, "a": 1}], {"a": 1, "b": 1}
    record = read(Kind, whole=[*map(dict, entries)], parts=entries, options=dict(values), choices=values)
    assert [one["a"] for one in record.parts] == [1, 1]
    assert [hasattr(one, "removed_keys") for one in (record.parts, record.choices)] == [True, True]
    assert [hasattr(one, "removed_keys") for one in (record.whole, record.options)] == [False, False]


def test_a_list_is_filled_from_what_it_names_or_from_ids() -> None:
    class Kind(BaseObject):
        codes: ListField[str] = ListField(filled_from=("test.Person", "email"))
        person_ids: ListField[int] = ListField()
        people: ListField[Person] = ListField("test.Person")
        row_ids: ListField[Any] = ListField("test.Person")
        plain: ListField[Any] = ListField()

    jo = Person(id=5, email="jo@example.org")
    record: Any = Kind(codes=[jo, "x"], person_ids=[jo, 6], people=[jo], row_ids=[jo], plain=[jo])
    assert record.codes == ["jo@example.org", "x"]
    assert record.person_ids == [5, 6]
    assert (record.people[0], record.row_ids[0], record.plain[0]) == (jo, jo, jo)
    assert json.loads(Kind(row_ids=[jo]).to_json()) == {"row_ids": [5]}
    assert waiting(Kind(row_ids=[jo])) == {"row_ids": [5]}
    assert waiting(Kind(plain=[Kind(row_ids=[jo])])) == {"plain": [{"row_ids": [5]}]}
    with pytest.raises(TypeError, match=r"codes takes test.Person records and emails, not Issue"):
        record.codes = [Issue(id=1)]


def test_keys_that_hold_ids_take_records_also_inside_of_a_mapping() -> None:
    issue = Issue()
    issue.settings["person_id"] = Person(id=5)
    issue.settings["ids"], issue.settings["id"] = [Person(id=3)], Person(id=4)
    issue.settings["deep"] = {"person_ids": [Person(id=6), 7], "person": Person(id=8)}
    assert waiting(issue) == {
        "settings": {
            "person_id": 5,
            "ids": [3],
            "id": 4,
            "deep": {"person_ids": [6, 7], "person": {"id": 8}},
        }
    }
    with pytest.raises(EncodingError, match=r"^person_id: Person\(\) has no id yet; create it first"):
        issue.settings["person_id"] = Person()
    with pytest.raises(EncodingError, match=r"^person_id: Person\(\) has no id yet; create it first"):
        issue.settings = {"a": {"person_id": Person()}}


# -- data of any shape --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [list, dict])
def test_data_of_any_shape_is_tracked(kind: type) -> None:
    class Kind(BaseObject):
        data: AnyField = AnyField()
        from_: Renamed[Any] = Renamed("from")

    assert isinstance(Kind.data, AnyField)
    inner: Any
    for name, key in (("data", "data"), ("from_", "from")):
        record = read(Kind, **{key: {"a": [1]} if kind is dict else [{"a": [1]}]})
        value = getattr(record, name)
        assert getattr(record, name) is value
        assert type(value) is (ProxyDict if kind is dict else ProxyList)
        inner = value if kind is dict else value[0]
        inner["a"].append(2)
        assert waiting(record) == {key: {"a": [1, 2]} if kind is dict else [{"a": [1, 2]}]}
        setattr(record, name, None)
        assert (getattr(record, name), waiting(record)) == (None, {key: None})
        setattr(record, name, date(2026, 1, 2))
        assert waiting(record) == {key: "2026-01-02"}
        assert getattr(read(Kind, **{key: 5}), name) == 5
        assert getattr(read(Kind), name) is None


def test_data_that_is_assigned_is_a_copy_and_may_be_changed_in_place() -> None:
    class Kind(BaseObject):
        data: AnyField = AnyField()

    given: dict[str, list[int]] = {"a": []}
    record = read(Kind)
    record.data = MappingProxyType(given)
    record.data["a"].append(1)
    assert (given, waiting(record)) == ({"a": []}, {"data": {"a": [1]}})
    held = record.data
    record.data |= {"b": 2}
    assert (record.data is held, waiting(record)) == (True, {"data": {"a": [1], "b": 2}})
    record._clear_changes(record._unsent_changes())
    record.data = record.data
    assert waiting(record) == {"data": {"a": [1], "b": 2}}


# -- dates --------------------------------------------------------------------------------------------------------------


def test_a_date_says_which_field_it_reads() -> None:
    class Kind(BaseObject):
        due: Date = Date("due_at")

    assert Kind.due.__doc__ == "The field `due_at` as a datetime."
    assert read(Kind, due_at="2026-01-02T03:04:05Z").due == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_missing_date_of_another_library_is_refused() -> None:
    class Missing(datetime):
        def __ne__(self, other: object) -> bool:
            return True

        def __repr__(self) -> str:
            return "NaT"

    issue = Issue()
    with pytest.raises(
        EncodingError, match=r"^NaT is a missing date, which cannot be sent; give a date, or None"
    ):
        issue.due = Missing(2026, 1, 1)
    assert waiting(issue) == {}


# -- the class body -----------------------------------------------------------------------------------------------------


def test_which_attributes_are_fields() -> None:
    class Base(BaseObject):
        _private = None
        LIMIT = 5
        subject: str | None = None
        title: str | None = None
        labels: ListField[str] = ListField(key="all-labels")

    class Kind(Base):
        def title(self) -> str:  # type: ignore[override]  # a program may put anything in place of a field
            return "method"

    assert list(inspect.signature(Base).parameters) == ["api", "subject", "title", "labels", "kwargs"]
    assert schema_of(Base).known == {"subject", "title", "all-labels"}
    assert schema_of(Base).plain == {"subject", "title"}
    for kind in (Base, Kind):
        record = read(kind, subject="a", title="b", **{"all-labels": ["c"]})
        assert (record["subject"], record["title"], record["all-labels"]) == ("a", "b", ["c"])
        assert dict(record.extra) == {"id": 1}
        record["title"], record["all-labels"] = "new", ("x", "y")
        assert waiting(record) == {"title": "new", "all-labels": ["x", "y"]}
        assert type(record["all-labels"]) is ProxyList
    assert record.title() == "method"
    assert "LIMIT" not in record


def test_a_subclass_may_say_more_of_a_field() -> None:
    class Base(BaseObject):
        labels: Any = None
        due: Any = None
        people: Any = None

    class Kind(Base):
        labels: ListField[str] = ListField()
        due: Date = Date("due")
        people: ListField[Person] = ListField("test.Person")

    record: Any = Kind()
    record.labels, record.due = ("a",), datetime(2026, 1, 2, tzinfo=UTC)
    record.labels.append("b")
    assert waiting(record) == {"labels": ["a", "b"], "due": "2026-01-02T00:00:00Z"}
    with pytest.raises(ZenpyException, match="takes a list, not a text"):
        record.labels = "a"
    with pytest.raises(ValueError, match="is not an ISO 8601 date"):
        record.due = "soon"
    assert type(read(Kind, people=[{"id": 2}])["people"][0]) is Person


def test_a_field_takes_the_place_of_a_method_again_in_a_subclass() -> None:
    class Base(BaseObject):
        title: str | None = None

    class Middle(Base):
        def title(self) -> str:  # type: ignore[override]  # as above
            return "method"

    class Kind(Middle):
        title: str | None = None  # type: ignore[assignment]

    record = read(Kind, title="b")
    record.title = "new"
    assert (record.title, waiting(record)) == ("new", {"title": "new"})


def test_setting_past_the_record_counts_as_setting() -> None:
    record = read(Issue, brand_new=[1])
    object.__setattr__(record, "brand_new", [2])
    record.brand_new.append(3)
    assert waiting(record) == {"brand_new": [2, 3]}
    shielded = read(Issue, get=1)
    with pytest.raises(
        AttributeError, match=r"^Issue\.get is an attribute of the class .*record\['get'\]\.$"
    ) as e:
        object.__setattr__(shielded, "get", 2)
    again = pickle.loads(pickle.dumps(e.value))
    assert (type(again), str(again)) == (AttributeError, str(e.value))
    with pytest.raises(AttributeError, match="brand_new"):
        Issue.brand_new  # type: ignore[attr-defined]  # the class has no such attribute


def test_a_reference_takes_every_class_of_its_kind_and_no_other() -> None:
    @register
    class Boss(Person):
        _name = "boss"
        _spec = "test.fields.Boss"

    @register
    class Clerk(BaseObject):
        _name = "user"
        _spec = "test.fields.Clerk"

    class Kind(BaseObject):
        bosses: Relations[Boss] = Relations("boss_ids", "test.fields.Boss")
        people: Relations[Person] = Relations("person_ids", "test.Person")

    record = read(Kind)
    record.people = [Person(id=1), Boss(id=2), Clerk(id=3)]
    record.bosses = [Boss(id=4), Person(id=5)]
    assert waiting(record) == {"person_ids": [1, 2, 3], "boss_ids": [4, 5]}
    for name, other in (("bosses", Clerk(id=6)), ("people", Issue(id=7))):
        with pytest.raises(
            TypeError, match=f"{name} takes test.* records and ids, not {type(other).__name__}"
        ):
            setattr(record, name, [other])


def test_what_is_made_of_a_mapping_belongs_to_the_client_of_its_record() -> None:
    link = FakeLink()
    issue = Issue._from_payload({"id": 1}, link)
    issue.via = {"channel": "web", "source": {"rel": "x"}}
    issue.events = [{"id": 5}]
    assert issue.via is not None
    assert issue.via.source is not None
    assert [one.api for one in (issue.via, issue.via.source, issue.events[0])] == [link] * 3
