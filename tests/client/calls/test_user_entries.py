"""Followers and email CCs are read as ids and written as entries that add a user or take one out."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable

import pytest

from zenpy import Zenpy
from zenpy.lib.api_objects import EmailCC, Follower, Request, Ticket, User
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


def put(*users: int) -> list[dict[str, object]]:
    return [{"user_id": one, "action": "put"} for one in users]


def delete(*users: int) -> list[dict[str, object]]:
    return [{"user_id": one, "action": "delete"} for one in users]


@pytest.fixture
def account(sandbox: Sandbox) -> Sandbox:
    for number in range(1, 8):
        sandbox.add(
            "User", {"id": number, "name": f"U{number}", "email": f"u{number}@example.org", "role": "agent"}
        )
    sandbox.add(
        "Ticket",
        {"id": 1, "description": "a", "requester_id": 1, "follower_ids": [3, 4], "email_cc_ids": [5]},
    )
    return sandbox


def sent(sandbox: Sandbox) -> object:
    return sandbox.requests[-1].body


CHANGES: list[tuple[Callable[[Ticket], object], dict[str, object], list[int]]] = [
    (lambda one: one.followers.append(User(id=6)), {"followers": put(6)}, [3, 4, 6]),
    (lambda one: one.follower_ids.append(6), {"followers": put(6)}, [3, 4, 6]),
    (lambda one: one.followers.remove(User(id=3)), {"followers": delete(3)}, [4]),
    (lambda one: one.followers.clear(), {"followers": delete(3, 4)}, []),
    (lambda one: setattr(one, "followers", [User(id=4), 6]), {"followers": put(6) + delete(3)}, [4, 6]),
    (lambda one: setattr(one, "follower_ids", [6, 4]), {"followers": put(6) + delete(3)}, [4, 6]),
    (lambda one: setattr(one, "followers", None), {"followers": delete(3, 4)}, []),
    (
        lambda one: setattr(one, "followers", [Follower(user_id=6)]),
        {"followers": [{"user_id": 6}]},
        [3, 4, 6],
    ),
    (
        lambda one: (one.follower_ids.append(6), one.followers.append(User(id=7))),
        {"followers": put(6, 7)},
        [3, 4, 6, 7],
    ),
]


@pytest.mark.parametrize(("change", "body", "followers"), CHANGES)
def test_a_change_is_sent_as_entries(
    account: Sandbox,
    sandbox_client: Zenpy,
    change: Callable[[Ticket], object],
    body: dict[str, object],
    followers: list[int],
) -> None:
    mine = sandbox_client.tickets(id=1)
    change(mine)
    sandbox_client.tickets.update(mine)
    assert sent(account) == {"ticket": {"id": 1, **body}}
    assert account.records("Ticket")[0]["follower_ids"] == followers
    assert mine.to_dict(serialize=True) == {"id": 1}


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one)), lambda one: one]
)
def test_only_what_changed_since_goes_out(
    account: Sandbox, sandbox_client: Zenpy, copied: Callable[[Ticket], Ticket]
) -> None:
    mine = sandbox_client.tickets(id=1)
    mine.follower_ids.append(6)
    sandbox_client.tickets.update(copied(mine))
    mine = copied(mine)
    mine.follower_ids.append(7)
    mine.follower_ids.remove(3)
    sandbox_client.tickets.update(mine)
    last = account.records("Ticket")[0]["follower_ids"]
    assert last == [4, 6, 7]
    mine.follower_ids.append(3)
    sandbox_client.tickets.update(mine)
    assert sent(account) == {"ticket": {"id": 1, "followers": put(3)}}


def test_nobody_elses_change_is_undone(account: Sandbox, sandbox_client: Zenpy) -> None:
    mine, theirs = sandbox_client.tickets(id=1), sandbox_client.tickets(id=1)
    theirs.follower_ids.remove(3)
    sandbox_client.tickets.update(theirs)
    mine.follower_ids.append(6)
    sandbox_client.tickets.update(mine)
    assert account.records("Ticket")[0]["follower_ids"] == [4, 6]


def test_a_failed_update_leaves_the_change_unsent(account: Sandbox, sandbox_client: Zenpy) -> None:
    mine = sandbox_client.tickets(id=1)
    mine.follower_ids.append(6)
    account.fail(status=422, times=1)
    with pytest.raises(ZenpyException):
        sandbox_client.tickets.update(mine)
    mine.follower_ids.append(7)
    sandbox_client.tickets.update(mine)
    assert sent(account) == {"ticket": {"id": 1, "followers": put(6, 7)}}


def test_the_same_users_are_no_change(account: Sandbox, sandbox_client: Zenpy) -> None:
    mine = sandbox_client.tickets(id=1)
    mine.follower_ids = [4, 3]
    sandbox_client.tickets.update(mine)
    assert account.requests[-1].method == "GET"


def test_an_address_is_an_entry_too(account: Sandbox, sandbox_client: Zenpy) -> None:
    mine = sandbox_client.tickets(id=1)
    mine.email_ccs.append("new@example.org")  # type: ignore[arg-type]
    mine.email_ccs.append(User(id=6))
    mine.email_ccs.append(User(name="Jo", email="jo@example.org"))
    sandbox_client.tickets.update(mine)
    assert sent(account) == {
        "ticket": {
            "id": 1,
            "email_ccs": [
                {"user_email": "new@example.org", "action": "put"},
                *put(6),
                {"user_email": "jo@example.org", "user_name": "Jo", "action": "put"},
            ],
        }
    }


def test_a_new_ticket_has_followers(account: Sandbox, sandbox_client: Zenpy) -> None:
    made = Ticket(subject="a", description="b", followers=[User(id=3)], email_ccs=[EmailCC(user_id=4)])
    made.email_ccs.append(User(id=5))
    sandbox_client.tickets.create(made)
    entries = {"followers": put(3), "email_ccs": [{"user_id": 4}, *put(5)]}
    assert sent(account) == {"ticket": {"subject": "a", "description": "b", **entries}}
    sandbox_client.tickets.create({"subject": "a", "description": "b", "follower_ids": [3]})
    assert sent(account) == {"ticket": {"subject": "a", "description": "b", "followers": put(3)}}


def test_a_ticket_that_is_made_anew_keeps_its_followers(account: Sandbox, sandbox_client: Zenpy) -> None:
    fetched = sandbox_client.tickets(id=1)
    sandbox_client.tickets.create(fetched)
    assert account.records("Ticket")[-1]["follower_ids"] == [3, 4]
    fetched.follower_ids.remove(3)
    sandbox_client.tickets.create(fetched)
    assert account.records("Ticket")[-1]["follower_ids"] == [4]


def test_people_of_a_request_go_out_as_it_takes_them(account: Sandbox, sandbox_client: Zenpy) -> None:
    asked = Request(subject="a", comment={"body": "b"}, collaborators=[User(id=3)])
    asked.collaborators.append(User(id=4))
    assert asked.to_dict(serialize=True)["collaborators"] == [3, 4]
