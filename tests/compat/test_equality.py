"""Records from Zendesk are equal by kind, account and id, as records of zenpy 2's cache were; the program's own are not."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zenpy import Zenpy
from zenpy.lib.api_objects import (
    BaseObject,
    Comment,
    CustomField,
    DeletedTicket,
    Group,
    Ticket,
    User,
)
from zenpy.lib.api_objects.chat_objects import Trigger as ChatTrigger
from zenpy.lib.api_objects.help_centre_objects import Comment as HelpCenterComment
from zenpy.lib.api_objects.triggers import Trigger
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    sandbox = Sandbox()
    sandbox.add("User", {"id": 1, "name": "Jo", "email": "jo@example.com"})
    sandbox.add("User", {"id": 2, "name": "Al", "email": "al@example.com"})
    sandbox.add("Ticket", {"id": 1, "subject": "Printer", "requester_id": 1})
    return sandbox


@pytest.fixture
def clients(sandbox: Sandbox) -> Iterator[tuple[Zenpy, Zenpy]]:
    """Two clients of one account: one with caches, one without them and with the address in other words."""
    with ExitStack() as stack:
        yield (
            stack.enter_context(Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport)),
            stack.enter_context(
                Zenpy(
                    base_url="https://ACME.zendesk.com:443/",
                    oauth_token="x",
                    transport=sandbox.transport,
                    disable_cache=True,
                )
            ),
        )


def test_the_same_record_from_two_calls_is_equal(clients: tuple[Zenpy, Zenpy]) -> None:
    client, other = clients
    user = client.users(id=1)
    again = [client.users(id=1), other.users(id=1), client.tickets(id=1).requester]
    again += [one for one in client.users() if one.id == 1]
    for one in again:
        assert one is not user
        assert one == user
        assert hash(one) == hash(user)
    assert user != client.users(id=2)
    assert user != client.tickets(id=1)
    assert user not in (None, 1, "Jo", {"id": 1}, object())


def test_records_of_two_accounts_are_two(sandbox: Sandbox, clients: tuple[Zenpy, Zenpy]) -> None:
    with Zenpy(subdomain="other", oauth_token="x", transport=sandbox.transport) as elsewhere:
        assert elsewhere.users(id=1) != clients[0].users(id=1)


def test_sets_dicts_and_lists_find_a_record_that_was_fetched_again(clients: tuple[Zenpy, Zenpy]) -> None:
    client, other = clients
    users = list(client.users())
    users.remove(other.users(id=1))
    assert [user.id for user in users if user.name in ("Jo", "Al")] == [2]
    assert {client.users(id=1), other.users(id=1), client.users(id=2)} == {
        other.users(id=1),
        other.users(id=2),
    }
    assert {client.users(id=1): "found"}[other.users(id=1)] == "found"


def test_content_does_not_count(clients: tuple[Zenpy, Zenpy]) -> None:
    client, other = clients
    ticket = client.tickets(id=1)
    ticket.subject = "Scanner"
    assert ticket == other.tickets(id=1)
    assert ticket.to_dict() != other.tickets(id=1).to_dict()


@given(
    st.lists(
        st.sampled_from(["name", "id", "no id", "tags", "private", "sent", "read", "cached"]), max_size=8
    )
)
def test_nothing_that_happens_to_a_record_changes_its_hash(steps: list[str]) -> None:
    with Zenpy(subdomain="acme", oauth_token="x") as client:
        records = [
            User._from_payload({"id": 1, "name": "Jo", "tags": ["a"]}, client._link),
            User(id=1, name="Jo"),
            User(name="Jo"),
        ]
    before = [hash(user) for user in records]
    held = set(records)
    for user in records:
        for number, step in enumerate(steps):
            if step == "name":
                user.name = f"Jo {number}"
            elif step == "id":
                user.id = number
            elif step == "no id" and "id" in user:
                del user.id
            elif step == "tags":
                user.tags.append("b")
            elif step == "private":
                user._mine = number  # type: ignore[attr-defined]  # an attribute of the program's own
            elif step == "sent":
                user._clear_changes(user._unsent_changes())
            elif step == "read":
                assert user.photo is None
            elif step == "cached":
                user._make_view()
    assert [hash(user) for user in records] == before
    assert all(user in held for user in records)
    assert len(held) == 3


def test_records_of_the_program_are_equal_to_themselves_only() -> None:
    for make in (lambda: Ticket(subject="x"), lambda: Ticket(id=1), lambda: Ticket({"id": 1})):
        one, other = make(), make()
        assert one == one
        assert one != other
        assert len({one, other}) == 2
        assert copy.copy(one) != one
    assert Ticket(id=1) != Ticket._from_payload({"id": 1})


def test_a_record_that_was_made_stays_apart_from_the_one_that_comes_back(
    clients: tuple[Zenpy, Zenpy],
) -> None:
    client, _ = clients
    user = User(name="New", email="new@example.com")
    made = client.users.create(user)
    assert user != made
    assert made == client.users(id=made)


def test_only_whole_records_have_an_identity() -> None:
    def read(cls: type[BaseObject], **payload: object) -> BaseObject:
        return cls._from_payload({"id": 5, **payload})

    assert read(Group) == read(Group)
    assert read(DeletedTicket) == read(Ticket)
    assert read(Comment) != read(HelpCenterComment)
    assert read(Trigger) != read(ChatTrigger)
    assert read(CustomField, value="a") != read(CustomField, value="b")  # the id is that of the field
    assert Group._from_payload({"name": "x"}) != Group._from_payload({"name": "x"})
    assert Group._from_payload({"id": None}) != Group._from_payload({"id": None})
    assert Group._from_payload({"id": [1]}) != Group._from_payload({"id": [1]})


def test_copies_are_equal_and_unpickled_records_belong_to_no_account(clients: tuple[Zenpy, Zenpy]) -> None:
    ticket = clients[0].tickets(id=1)
    assert copy.copy(ticket) == copy.deepcopy(ticket) == ticket
    unpickled = [pickle.loads(pickle.dumps(ticket)) for _ in range(2)]
    assert unpickled[0] == unpickled[1]
    assert unpickled[0] != ticket


def test_an_equal_record_in_a_list_of_a_record_is_another_one() -> None:
    """A record that replaces an equal one counts as a change, as its content may differ."""
    ticket = Ticket._from_payload({"id": 1, "sharing": [Group._from_payload({"id": 5})]})
    ticket["sharing"][0] = Group._from_payload({"id": 5, "name": "new"})  # type: ignore[index]  # a list
    assert ticket._unsent_changes()
