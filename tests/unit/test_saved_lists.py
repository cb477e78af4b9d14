"""Lists and dicts of a record after a save: what was written is what Zendesk has."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.records import FakeLink, Issue, Person, fetched
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.writes import Encoded, Write, encode_record

CHANGE = Write("change", "things.update")


def begin_save(record: BaseObject) -> Encoded:
    return encode_record(record, CHANGE)


def save(record: BaseObject) -> dict[str, object]:
    encoded = begin_save(record)
    record._clear_changes(encoded.changes)
    return dict(encoded.payload)


def test_an_entry_that_was_added_and_saved_cannot_be_taken_out_silently() -> None:
    """rule W15"""
    ticket = Ticket._from_payload({"id": 1, "custom_fields": [{"id": 1, "value": "a"}]})
    ticket.custom_fields.append({"id": 2, "value": "b"})
    save(ticket)
    ticket.custom_fields.pop()
    with pytest.raises(ZenpyException, match="2 was taken out"):
        begin_save(ticket)


@pytest.mark.parametrize("value", ["a", "b"])
def test_an_entry_of_an_assigned_list_cannot_be_taken_out_silently_once_it_is_saved(value: str) -> None:
    """rule W15"""
    ticket = Ticket._from_payload({"id": 1, "custom_fields": [{"id": 1, "value": "a"}]})
    ticket.custom_fields = [{"id": 1, "value": value}, {"id": 2, "value": "c"}]
    save(ticket)
    del ticket.custom_fields[:]
    with pytest.raises(ZenpyException, match="1, 2 was taken out"):
        begin_save(ticket)


def test_an_entry_that_was_never_sent_can_be_taken_out() -> None:
    ticket = Ticket._from_payload({"id": 1, "custom_fields": [{"id": 1, "value": "a"}]})
    ticket.custom_fields.append({"id": 2, "value": "b"})
    ticket.custom_fields.pop()
    assert save(ticket) == {"id": 1}


def test_a_key_that_was_added_and_saved_cannot_be_taken_out_silently() -> None:
    """rule W15"""
    user = User._from_payload({"id": 1, "user_fields": {"a": 1}})
    user.user_fields["b"] = 2
    save(user)
    del user.user_fields["b"]
    with pytest.raises(ZenpyException, match="b was taken out"):
        begin_save(user)


def test_a_key_that_was_never_sent_can_be_taken_out() -> None:
    user = User._from_payload({"id": 1, "user_fields": {"a": 1}})
    user.user_fields["b"] = 2
    del user.user_fields["b"]
    assert user._unsent_changes() == []
    assert save(user) == {"id": 1}


def test_a_key_that_is_taken_out_during_its_save_is_not_forgotten() -> None:
    user = User._from_payload({"id": 1, "user_fields": {}})
    user.user_fields["b"] = 2
    encoded = begin_save(user)
    del user.user_fields["b"]
    user._clear_changes(encoded.changes)
    with pytest.raises(ZenpyException, match="b was taken out"):
        begin_save(user)


def test_a_follower_that_is_added_during_a_save_is_sent_by_the_next_one() -> None:
    ticket = Ticket._from_payload({"id": 1, "follower_ids": [5]})
    ticket.follower_ids.append(6)
    first = begin_save(ticket)
    ticket.follower_ids.append(7)
    ticket.to_dict(serialize=True)  # as a program does that logs what it will send
    ticket._clear_changes(first.changes)
    assert save(ticket) == {"id": 1, "followers": [{"user_id": 7, "action": "put"}]}
    assert save(ticket) == {"id": 1}


def test_saves_that_end_in_another_order_forget_no_follower() -> None:
    ticket = Ticket._from_payload({"id": 1, "follower_ids": [5]})
    ticket.follower_ids.append(6)
    first = begin_save(ticket)
    ticket.follower_ids.append(7)
    second = begin_save(ticket)
    ticket._clear_changes(second.changes)
    ticket._clear_changes(first.changes)
    ticket.follower_ids.remove(7)
    assert save(ticket) == {"id": 1, "followers": [{"user_id": 7, "action": "delete"}]}


def test_followers_that_are_assigned_during_a_save_are_compared_with_what_it_wrote() -> None:
    ticket = Ticket._from_payload({"id": 1, "follower_ids": [5]})
    ticket.follower_ids.append(6)
    first = begin_save(ticket)
    ticket.follower_ids = [5]
    ticket._clear_changes(first.changes)
    assert save(ticket) == {"id": 1, "followers": [{"user_id": 6, "action": "delete"}]}


@pytest.mark.parametrize("ids", [[], [-1]])
def test_the_list_of_a_relation_can_be_changed_after_its_ids_were_set(ids: list[int]) -> None:
    issue = fetched()
    assert issue.followers == []
    issue.follower_ids = ids
    issue.followers.append(Person(id=5))
    assert issue.follower_ids == [*ids, 5]


def test_a_list_that_was_read_before_its_ids_were_set_is_still_refused() -> None:
    issue = fetched()
    before = issue.followers
    issue.follower_ids = []
    with pytest.raises(ZenpyException, match="read followers again"):
        before.append(Person(id=5))


def test_fields_of_any_name_survive_plain_data() -> None:
    payload = {"id": 1, "_sent": 1, "_odd": [1], "api": {"a": 1}}
    made: Any = Issue(**Issue._from_payload(dict(payload), FakeLink()).to_dict())
    assert made.to_dict() == made.to_dict(serialize=True) == payload
    assert made.api is None
    made._note = "the program's own"
    assert "_note" not in made.to_dict()
