"""What counts as a change, what an update sends, and when a change is done with."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from tests.support.records import Channel, CustomField, Issue, Person, fetched, waiting


def test_a_fetched_record_has_nothing_to_send() -> None:
    assert fetched(subject="a", tags=["x"]).to_dict(serialize=True) == {"id": 1}


def test_an_update_sends_the_id_and_what_was_assigned() -> None:
    issue = fetched(subject="a", status="open")
    issue.subject = "b"
    assert issue.to_dict(serialize=True) == {"id": 1, "subject": "b"}


def test_reading_marks_nothing() -> None:
    issue = fetched(
        tags=["x"], via={"channel": "web", "source": {"rel": "a"}}, settings={"a": [1]}, events=[{}]
    )
    for name in (
        "id",
        "subject",
        "tags",
        "via",
        "settings",
        "events",
        "custom_fields",
        "due",
        "extra",
        "assignee",
    ):
        getattr(issue, name)
    assert issue.via is not None
    assert issue.via.source is not None
    assert issue.via.source.rel == "a"
    assert waiting(issue) == {}


def test_assigning_an_equal_value_is_an_explicit_wish() -> None:
    issue = fetched(subject="a", tags=["x"])
    issue.subject = "a"
    issue.tags = ["x"]
    assert waiting(issue) == {"subject": "a", "tags": ["x"]}


def test_none_is_sent_when_it_was_assigned_and_only_then() -> None:
    """existing client 13"""
    issue = fetched(assignee_id=5, subject=None)
    issue.assignee_id = None
    issue.due_at = None
    assert waiting(issue) == {"assignee_id": None, "due_at": None}


def test_none_given_to_the_constructor_is_sent() -> None:
    """existing client 13"""
    assert Issue(id=1, assignee_id=None).to_dict(serialize=True) == {"id": 1, "assignee_id": None}
    assert Issue(id=1, assignee=None).to_dict(serialize=True) == {"id": 1, "assignee_id": None}


def test_a_record_without_id_sends_everything() -> None:
    issue = Issue._from_payload({"subject": "a", "tags": ["x"]})
    assert issue.to_dict(serialize=True) == {"subject": "a", "tags": ["x"]}


def test_any_keyword_and_any_attribute_is_sent() -> None:
    person = Person(name="Jim", email="jim@jim.com", custom=1)
    person.some_thing = 100  # type: ignore[attr-defined]  # a type error, but it works
    assert person.to_dict(serialize=True) == {
        "name": "Jim",
        "email": "jim@jim.com",
        "custom": 1,
        "some_thing": 100,
    }


def test_deleting_a_field_takes_its_change_back() -> None:
    issue = fetched(subject="a")
    issue.subject = "b"
    issue.tags = ["x"]
    del issue.subject
    del issue.tags
    assert issue.get("subject") is None
    assert issue.get("tags") is None
    assert waiting(issue) == {}
    with pytest.raises(AttributeError, match="subject"):
        del issue.subject
    with pytest.raises(AttributeError, match="tags"):
        del issue.tags


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 5, 4, 15, 30, tzinfo=UTC), "2026-05-04T15:30:00Z"),
        (datetime(2026, 5, 4, 15, 30), "2026-05-04T15:30:00Z"),
        (datetime(2026, 5, 4, 15, 30, tzinfo=timezone(timedelta(hours=2))), "2026-05-04T15:30:00+02:00"),
        (date(2026, 5, 4), "2026-05-04"),
    ],
)
def test_a_moment_becomes_text_with_its_zone_at_once(moment: date, text: str) -> None:
    """existing client 12"""
    issue = fetched()
    issue.due_at = moment  # type: ignore[assignment]  # the stubs allow it
    assert issue.due_at == text
    assert waiting(issue) == {"due_at": text}
    issue.due = moment
    assert issue.due_at == text


def test_a_nested_record_goes_out_whole_when_a_part_of_it_changed() -> None:
    issue = fetched(via={"id": 9, "channel": "web", "source": {"rel": "a", "from": {"x": 1}}})
    assert issue.via is not None
    issue.via.channel = "api"
    source = {"rel": "a", "from": {"x": 1}}
    assert waiting(issue) == {"via": {"id": 9, "channel": "api", "source": source}}
    assert issue.via.source is not None
    issue.via.source.rel = "b"
    assert waiting(issue) == {"via": {"id": 9, "channel": "api", "source": {**source, "rel": "b"}}}


def test_a_new_nested_record_is_sent_whole() -> None:
    issue = fetched(via={"id": 9})
    issue.via = Channel(channel="web")
    assert waiting(issue) == {"via": {"channel": "web"}}
    other = fetched()
    other.via = Channel._from_payload({"id": 3, "channel": "chat"})
    assert waiting(other) == {"via": {"id": 3, "channel": "chat"}}
    other.via = {"channel": "mail", "source": {"rel": "a", "from": {"b": 1}}}
    assert waiting(other) == {"via": {"channel": "mail", "source": {"rel": "a", "from": {"b": 1}}}}


def test_fields_that_always_go_along_go_along_with_a_change_only() -> None:
    person = Person._from_payload({"id": 1, "name": "Jo", "email": "a@b.example"})
    assert waiting(person) == {}
    person.email = "c@d.example"
    assert waiting(person) == {"email": "c@d.example", "name": "Jo"}


def test_a_changed_list_is_sent_whole() -> None:
    issue = fetched(events=[{"id": 1, "type": "x"}, {"id": 2, "type": "y"}])
    assert issue.events is not None
    issue.events[0].type = "z"
    assert waiting(issue) == {"events": [{"id": 1, "type": "z"}, {"id": 2, "type": "y"}]}


def test_success_clears_what_was_sent() -> None:
    """existing client 11"""
    issue = fetched(tags=["a"], via={"id": 1}, custom_fields=[{"id": 1, "value": 1}])
    issue.subject = "b"
    assert issue.tags is not None
    issue.tags.append("b")
    assert issue.via is not None
    issue.via.channel = "x"
    assert issue.custom_fields is not None
    issue.custom_fields[0]["value"] = 2
    token = issue._unsent_changes()
    assert list(waiting(issue)) == ["tags", "via", "custom_fields", "subject"]
    issue._clear_changes(token)
    assert waiting(issue) == {}


def test_what_changed_while_the_call_was_under_way_stays() -> None:
    """existing client 11"""
    issue = fetched(tags=["a"])
    issue.subject, issue.status = "first", "open"
    assert issue.tags is not None
    issue.tags.append("b")
    token = issue._unsent_changes()
    issue.subject = "second"
    issue.tags.append("c")
    issue.due_at = "2026-01-01T00:00:00Z"
    issue._clear_changes(token)
    assert waiting(issue) == {"tags": ["a", "b", "c"], "subject": "second", "due_at": "2026-01-01T00:00:00Z"}


def test_calls_may_end_in_another_order_than_they_began() -> None:
    """existing client 11"""
    issue = fetched(tags=["a"])
    issue.subject = "first"
    assert issue.tags is not None
    issue.tags.append("b")
    first = issue._unsent_changes()
    issue.subject = "second"
    issue.tags.append("c")
    second = issue._unsent_changes()
    issue._clear_changes(second)
    assert waiting(issue) == {}
    issue._clear_changes(first)
    assert waiting(issue) == {}


def test_a_failed_call_keeps_everything() -> None:
    """existing client 11"""
    issue = fetched()
    issue.subject = "b"
    issue._unsent_changes()
    assert waiting(issue) == {"subject": "b"}


def test_one_record_sent_clears_nothing_of_another() -> None:
    """existing client 11"""
    one, two = fetched(), fetched()
    one.subject = two.subject = "b"
    one._clear_changes(one._unsent_changes())
    assert (waiting(one), waiting(two)) == ({}, {"subject": "b"})


def test_no_change_is_lost_between_threads() -> None:
    """existing client 11"""
    issue = fetched(tags=[], settings={})

    def change(number: int) -> None:
        setattr(issue, f"field_{number}", number)
        assert issue.tags is not None
        issue.tags.append(str(number))
        assert issue.settings is not None
        issue.settings[str(number)] = number

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(change, range(300)))
    assert issue.tags is not None
    assert len(issue.tags) == 300
    assert len(waiting(issue)) == 302


def test_adding_in_place_keeps_the_list() -> None:
    issue = fetched(tags=["a"])
    tags = issue.tags
    issue.tags += ["b"]  # type: ignore[operator]  # it is there
    assert issue.tags is tags
    assert waiting(issue) == {"tags": ["a", "b"]}


def test_merging_in_place_keeps_the_mapping() -> None:
    issue = fetched(settings={"a": 1})
    settings = issue.settings
    issue.settings |= {"b": 2}  # type: ignore[operator]  # it is there
    assert issue.settings is settings
    assert waiting(issue) == {"settings": {"a": 1, "b": 2}}


def test_a_list_given_to_two_records_is_not_shared() -> None:
    one = fetched(custom_fields=[{"id": 1, "value": 1}])
    two = fetched()
    two.custom_fields = one.custom_fields
    assert two.custom_fields is not None
    two.custom_fields[0]["value"] = 2
    assert one.custom_fields == [{"id": 1, "value": 1}]
    assert waiting(one) == {}


def test_lists_take_any_iterable() -> None:
    issue = fetched()
    issue.tags = (tag for tag in ("a", "b"))
    assert waiting(issue) == {"tags": ["a", "b"]}
    issue.custom_fields = (CustomField(id=1, value=2), {"id": 3})
    assert waiting(issue)["custom_fields"] == [{"id": 1, "value": 2}, {"id": 3}]
    issue.tags = None
    assert waiting(issue)["tags"] is None


def test_a_set_of_any_values_goes_out_in_the_same_order_each_time() -> None:
    issue: Any = fetched()
    issue.tags = {10, "b", 9, "a"}
    assert waiting(issue) == {"tags": [10, 9, "a", "b"]}
    issue.tags = frozenset({"c"})
    assert waiting(issue) == {"tags": ["c"]}
    assert issue.idempotency_lookup is None


def test_private_attributes_are_the_programs_own() -> None:
    issue = fetched()
    issue._seen = other = fetched(id=2)  # type: ignore[attr-defined]  # a program may
    assert issue._seen is other  # type: ignore[attr-defined]
    other.subject = "b"
    issue._clear_changes(issue._unsent_changes())
    assert (waiting(issue), waiting(other)) == ({}, {"subject": "b"})
    assert issue.to_dict() == {"id": 1}


def test_a_relation_sends_the_id_and_never_the_record() -> None:
    """existing client 16"""
    issue = Issue(subject="a", assignee=Person(id=10, name="Jim"))
    assert issue.to_dict(serialize=True) == {"subject": "a", "assignee_id": 10}
    assert issue.assignee is not None
    issue.assignee.name = "Bob"
    assert issue.to_dict(serialize=True) == {"subject": "a", "assignee_id": 10}


@pytest.mark.parametrize(
    ("settings", "change"),
    [
        ({"a": ["x"]}, lambda held: held.__setitem__("a", [])),
        ({"a": ["x"]}, lambda held: held.update(a=[])),
        ([["x"]], lambda held: held.__setitem__(0, [])),
        ([["x"]], lambda held: held.__setitem__(slice(None), [[]])),
    ],
)
def test_an_equal_value_in_the_place_of_a_changed_one_loses_no_change(settings: Any, change: Any) -> None:
    issue = fetched(settings=settings)
    inner = issue.settings["a"] if isinstance(settings, dict) else issue.settings[0]
    inner.pop()
    sent = issue.to_dict(serialize=True)
    change(issue.settings)
    assert issue.to_dict(serialize=True) == sent != {"id": 1}
