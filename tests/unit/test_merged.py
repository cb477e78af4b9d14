"""Lists and mappings that Zendesk merges: each says what changed in it, however it was changed, and so do its copies."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from zenpy.lib.api_objects import CustomField, Follower, Ticket, User
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.writes import Write, encode_record

TWINS: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    lambda one: pickle.loads(pickle.dumps(one)),
    lambda one: one._make_view(),
]


def ticket(**payload: object) -> Ticket:
    return Ticket._from_payload({"id": 1, "custom_fields": [{"id": 101, "value": "a"}], **payload})


def user() -> User:
    return User._from_payload({"id": 1, "user_fields": {"plan": "a", "tags": ["x"], "seats": None}})


def sent(record: BaseObject) -> dict[str, Any]:
    """What an update of the record sends besides its id."""
    payload = encode_record(record, Write("change", "things.update")).payload
    assert payload.pop("id") == 1
    return payload


# -- lists --------------------------------------------------------------------------------------------------------------

ENTRY: dict[str, Any] = {"id": 103, "value": "c"}


@pytest.mark.parametrize(
    ("add", "places"),
    [
        (lambda fields, entry: fields.append(entry), [101, 103]),
        (lambda fields, entry: fields.extend([entry]), [101, 103]),
        (lambda fields, entry: fields.insert(0, entry), [103, 101]),
        (lambda fields, entry: fields.__setitem__(slice(1, 1), [entry]), [101, 103]),
        (lambda fields, entry: fields.__iadd__([entry]), [101, 103]),
    ],
)
@pytest.mark.parametrize("entry", [ENTRY, CustomField._from_payload(dict(ENTRY)), CustomField(**ENTRY)])
def test_an_entry_that_comes_in_goes_out(
    add: Callable[[Any, Any], None], places: list[int], entry: Any
) -> None:
    mine = ticket()
    add(mine.custom_fields, entry)
    assert [one["id"] for one in mine.custom_fields] == places
    assert sent(mine) == {"custom_fields": [ENTRY]}


def test_a_record_that_another_one_owns_is_not_changed_by_it() -> None:
    field: Any = CustomField._from_payload(dict(ENTRY))
    mine = ticket()
    mine.custom_fields.append(field)
    mine.custom_fields[-1]["value"] = "mine"
    assert (field.to_dict(serialize=True), field.value) == ({"id": 103}, "c")
    assert sent(mine) == {"custom_fields": [{"id": 103, "value": "mine"}]}


def test_a_change_that_was_not_sent_survives_an_assignment() -> None:
    mine = ticket()
    mine.custom_fields[0]["value"] = "x"
    mine.custom_fields = [{"id": 101, "value": "x"}]
    assert sent(mine) == {"custom_fields": [{"id": 101, "value": "x"}]}


@pytest.mark.parametrize("entry", [ENTRY, CustomField(**ENTRY)])
def test_new_entries_stand_for_themselves(entry: Any) -> None:
    mine = ticket()
    mine.custom_fields = [entry]
    assert sent(mine) == {"custom_fields": [ENTRY]}


def test_odd_entries_of_the_server_are_left_as_they_are() -> None:
    odd = ["odd", None, 5, {"id": {"a": 1}}, {}]
    mine = ticket(custom_fields=[{"id": 101, "value": "a"}, *odd])
    mine.custom_fields[0]["value"] = "x"
    assert sent(mine)["custom_fields"][0] == {"id": 101, "value": "x"}
    assert mine.to_dict()["custom_fields"] == [{"id": 101, "value": "x"}, *odd]


@pytest.mark.parametrize("twin", TWINS)
def test_a_copy_knows_that_an_entry_was_taken_out(twin: Callable[[Any], Any]) -> None:
    mine = ticket()
    mine.custom_fields.clear()
    with pytest.raises(ZenpyException, match=r"Ticket\.custom_fields: 101 was taken out, and Zendesk keeps"):
        sent(twin(mine))


# -- mappings -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("twin", [*TWINS, lambda one: one])
@pytest.mark.parametrize(
    ("take_out", "names"),
    [
        (lambda fields: fields.pop("plan"), "plan"),
        (lambda fields: fields.pop("plan", None), "plan"),
        (lambda fields: fields.popitem(), "seats"),
        (lambda fields: fields.clear(), "plan, tags, seats"),
        (lambda fields: fields.__delitem__("plan"), "plan"),
    ],
)
def test_a_key_that_was_taken_out_is_refused(
    take_out: Callable[[Any], object], names: str, twin: Callable[[Any], Any]
) -> None:
    mine = user()
    take_out(mine.user_fields)
    with pytest.raises(
        ZenpyException,
        match=rf"^User\.user_fields: {names} was taken out, and Zendesk keeps what is not sent\. "
        r"Put it back, and set it to None to clear it\. Nothing was sent\.$",
    ):
        sent(twin(mine))


def test_taking_out_what_is_not_there_is_no_change() -> None:
    mine = user()
    assert mine.user_fields.pop("odd", "nothing") == "nothing"
    with pytest.raises(KeyError):
        mine.user_fields.pop("odd")
    with pytest.raises(KeyError):
        del mine.user_fields["odd"]
    assert sent(mine) == {}


def test_what_is_taken_out_is_what_was_there() -> None:
    mine = user()
    assert (mine.user_fields.pop("plan"), mine.user_fields.popitem()) == ("a", ("seats", None))
    assert mine.user_fields == {"tags": ["x"]}


@pytest.mark.parametrize("twin", [*TWINS, lambda one: one])
def test_a_change_inside_of_a_value_sends_its_key(twin: Callable[[Any], Any]) -> None:
    mine = user()
    tags: Any = mine.user_fields["tags"]
    tags.append("y")
    assert sent(twin(mine)) == {"user_fields": {"tags": ["x", "y"]}}


def test_an_assigned_mapping_sends_what_differs() -> None:
    mine = user()
    mine.user_fields["plan"] = "b"
    mine.user_fields = {"plan": "b", "tags": ["x"], "seats": 0}
    assert sent(mine) == {"user_fields": {"plan": "b", "seats": 0}}


def test_an_absent_mapping_is_merged_too() -> None:
    mine: Any = User._from_payload({"id": 1})
    mine.user_fields["a"] = 1
    mine._clear_changes(encode_record(mine, Write("change", "things.update")).changes)
    mine.user_fields["b"] = 2
    assert (sent(mine), mine.user_fields) == ({"user_fields": {"b": 2}}, {"a": 1, "b": 2})


def test_a_null_that_was_read_is_no_change_and_a_new_one_is() -> None:
    mine = user()
    mine.user_fields["seats"] = None
    assert sent(mine) == {}
    mine.user_fields["more"] = None
    assert sent(mine) == {"user_fields": {"more": None}}


def test_two_names_of_one_list_go_out_as_one() -> None:
    mine = ticket(fields=[{"id": 101, "value": "a"}, {"id": 102, "value": "b"}])
    mine.fields[1]["value"] = "y"
    mine.custom_fields[0]["value"] = "x"
    assert sent(mine) == {"custom_fields": [{"id": 101, "value": "x"}, {"id": 102, "value": "y"}]}


# -- users --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("twin", TWINS)
def test_a_copy_knows_which_users_were_added_and_taken_out(twin: Callable[[Any], Any]) -> None:
    mine = ticket(follower_ids=[3, 4])
    mine.follower_ids.remove(3)
    mine.follower_ids.append(5)
    entries = [{"user_id": 5, "action": "put"}, {"user_id": 3, "action": "delete"}]
    assert sent(twin(mine)) == {"followers": entries}


def test_the_first_change_of_a_process_is_known_to_be_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zenpy.lib.records.changes.next_change_number", count(1).__next__)
    mine = ticket(follower_ids=[3])
    mine.follower_ids.append(4)
    mine._clear_changes(encode_record(mine, Write("change", "things.update")).changes)
    mine.follower_ids.append(5)
    assert sent(mine) == {"followers": [{"user_id": 5, "action": "put"}]}


def test_a_new_user_is_named_by_an_address() -> None:
    mine: Any = ticket()
    mine.followers.append({"email": "jo@example.org"})
    mine.followers.append(User(email="ann@example.org", name="Ann"))
    mine.followers.append({"name": "nobody"})
    assert sent(mine)["followers"] == [
        {"user_email": "jo@example.org", "action": "put"},
        {"user_email": "ann@example.org", "action": "put", "user_name": "Ann"},
        {"name": "nobody"},
    ]


def test_of_one_user_the_entry_that_is_set_wins() -> None:
    mine: Any = ticket()
    mine.followers = [Follower(user_id=6), Follower(user_email="jo@example.org")]
    mine.follower_ids = [6, 7]
    mine.follower_ids.append("ann@example.org")
    assert sent(mine) == {
        "followers": [
            {"user_id": 6},
            {"user_email": "jo@example.org"},
            {"user_id": 7, "action": "put"},
            {"user_email": "ann@example.org", "action": "put"},
        ]
    }
