"""The call behind a bulk call: what of a record it sends, what may be sent twice, and what can be searched for."""

from __future__ import annotations

import pytest

from zenpy.lib.api.ticket_import import TicketImportApi
from zenpy.lib.api.tickets import TicketsApi
from zenpy.lib.api.users import UsersApi
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.bulk.target import Target, prepare
from zenpy.lib.exception import ZenpyException


def create() -> Target:
    return Target.from_method(TicketsApi._CREATE, {}, search_method=TicketsApi._CALL)


def update() -> Target:
    return Target.from_method(TicketsApi._UPDATE, {})


def update_alike(change: object) -> Target:
    return Target.from_method(TicketsApi._UPDATE, {"api_objects": change}, same_change=True)


def delete() -> Target:
    return Target.from_method(TicketsApi._DELETE, {})


def test_a_target_knows_what_its_call_does() -> None:
    known = [
        (target.name, target.creates, target.deletes, target.by_id, target.starts_job)
        for target in (
            create(),
            update(),
            update_alike({"status": "open"}),
            delete(),
            Target.from_method(UsersApi._CREATE_OR_UPDATE, {}),
            Target.from_method(TicketsApi._RESTORE, {}),
        )
    ]
    assert known == [
        ("tickets.create", True, False, False, True),
        ("tickets.update", False, False, False, True),
        ("tickets.update", False, False, True, True),
        ("tickets.delete", False, True, True, True),
        ("users.create_or_update", False, False, False, True),
        ("tickets.restore", False, False, True, False),
    ]


def test_ids_go_out_as_the_call_takes_them() -> None:
    by_external_id = Target.from_method(UsersApi._DELETE_BY_EXTERNAL_ID, {})
    assert [prepare(delete(), one).payload for one in (7, "7", Ticket(id=7))] == [7, 7, 7]
    assert [prepare(by_external_id, one).payload for one in ("7", "a", User(external_id="b"))] == [
        "7",
        "a",
        "b",
    ]
    changed = Ticket._from_payload({"id": 7, "status": "open"}, None)
    changed.status = "solved"
    content = prepare(delete(), changed)
    assert (content.payload, content.changes) == (7, changed._unsent_changes())


def test_only_a_change_that_changes_nothing_needs_no_call() -> None:
    same = Ticket._from_payload({"id": 7, "status": "open"}, None)
    assert prepare(update(), same).unchanged
    assert prepare(update(), {"id": 7}).unchanged
    assert not prepare(update(), {"id": 7, "status": "open"}).unchanged
    assert not prepare(create(), {"id": 7}).unchanged
    assert not prepare(delete(), same).unchanged
    notify = Target.from_method(UsersApi._UPDATE, {"skip_verify": True})
    assert not prepare(notify, {"id": 7}).unchanged, "the other argument may do something of its own"


def test_what_cannot_be_sent_says_why() -> None:
    content = prepare(create(), {"subject": object()})
    assert (content.payload, content.unchanged, content.changes) == (None, False, [])
    assert "object cannot be sent as JSON" in str(content.error)

    class Broken(dict[str, object]):
        def items(self) -> None:  # type: ignore[override]
            raise KeyError("gone")

    assert prepare(create(), Broken(subject="x")).error == "It cannot be read: KeyError: 'gone'"
    assert prepare(delete(), None).error == "the record takes an id or a record, not NoneType."


@pytest.mark.parametrize(
    ("target", "payload", "repeatable"),
    [
        (create(), {"subject": "x"}, False),
        (update(), {"id": 1, "status": "open"}, True),
        (update(), {"id": 1, "comment": None}, True),
        (update(), {"id": 1, "comment": {"body": "x"}}, False),
        (update_alike({"status": "open"}), 1, True),
        (update_alike({"comment": {"body": "x"}}), 1, False),
        (update_alike(Ticket(comment={"body": "x"})), 1, False),
        (delete(), 1, True),
    ],
)
def test_a_comment_and_a_new_record_would_be_there_twice(
    target: Target, payload: object, repeatable: bool
) -> None:
    assert target.is_repeatable(payload) is repeatable


def test_a_new_record_is_searched_by_its_external_id() -> None:
    assert [create().search_key(one) for one in ({"external_id": "a"}, {"external_id": 5})] == ["a", "5"]
    nothing: list[object] = [{}, {"external_id": ""}, {"external_id": None}, {"external_id": ["a"]}, 5]
    assert [create().search_key(one) for one in nothing] == [None] * len(nothing)
    searching_update = Target.from_method(TicketsApi._UPDATE, {}, search_method=TicketsApi._CALL)
    assert searching_update.search_key({"external_id": "a"}) is None, "it is there already"
    assert Target.from_method(TicketsApi._CREATE, {}).search_key({"external_id": "a"}) is None


def test_a_change_for_all_that_is_edited_meanwhile_stays_what_it_was_when_it_was_given() -> None:
    change: dict[str, object] = {"status": "open", "additional_tags": ["a"]}
    target = update_alike(change)
    change["status"] = "solved"
    change["additional_tags"] = ["b"]
    assert target.arguments([1])["api_objects"] == {"status": "open", "additional_tags": ["a"]}
    tags = ["a"]
    target = update_alike({"additional_tags": tags})
    tags.append("b")
    assert target.arguments([1])["api_objects"] == {"additional_tags": ["a"]}


def test_the_change_for_all_is_the_one_that_was_given_at_first() -> None:
    change = Ticket(status="open")
    target = update_alike(change)
    before = target.fingerprint()
    change.status = "solved"
    assert target.arguments([1]) == {"api_objects": {"status": "open"}, "ids": [1]}
    assert target.fingerprint() == before != update_alike({"status": "solved"}).fingerprint()
    assert before == update_alike({"status": "open"}).fingerprint()
    assert update().fingerprint() == ""


def test_a_parent_is_known_by_its_id_and_other_arguments_by_their_values() -> None:
    def of(value: object) -> str:
        return Target.from_method(TicketImportApi._CREATE, {"parent": value}).fingerprint()

    assert of(Ticket(id=1, subject="a")) == of(Ticket(id=1, subject="b")) != of(Ticket(id=2))
    assert of({"a": 1, "b": 2}) == of({"b": 2, "a": 1}) != of({"a": 1})


def test_a_record_of_another_kind_is_refused() -> None:
    with pytest.raises(ZenpyException, match="takes a Ticket, not User"):
        create().read_content(User(id=1))
