"""Relations that are loaded by the page cost no more calls than those that are fetched one by one, and give the same."""

from __future__ import annotations

import copy
import pickle
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zenpy import Zenpy
from zenpy.lib.api_objects import User
from zenpy.lib.exception import RecordNotFoundException
from zenpy.sandbox import Sandbox

if TYPE_CHECKING:
    from zenpy.lib.api_objects import Ticket

SIZE = 5
PATHS = ["requester", "assignee", "organization", "followers", "group", "requester.organization"]

#: What a program does: a listing; a relation of a ticket; a change of a user, of a ticket in memory; forgetting tickets.
steps = st.lists(
    st.one_of(
        st.tuples(st.just("list"), st.sampled_from(["tickets", "search", "sideloads"])),
        st.tuples(st.just("read"), st.integers(0, 3 * SIZE), st.sampled_from(PATHS)),
        st.tuples(st.just("rename"), st.integers(0, SIZE - 1)),
        st.tuples(st.just("move"), st.integers(0, 3 * SIZE), st.integers(0, SIZE - 1)),
        st.tuples(st.just("copy"), st.integers(0, 3 * SIZE)),
        st.tuples(st.just("forget"), st.integers(0, 3 * SIZE)),
    ),
    max_size=14,
)
#: By ticket: its requester, its assignee, its organization, and the first of its followers.
owners = st.lists(st.tuples(*[st.integers(0, SIZE - 1)] * 4), min_size=2, max_size=SIZE)


class Program:
    """The same steps with one client on a sandbox of its own."""

    def __init__(
        self, tickets: list[tuple[int, ...]], deleted: set[int], disable_cache: bool, relations_by_page: bool
    ) -> None:
        self.sandbox = Sandbox()
        for number in range(SIZE):
            self.sandbox.add("Organization", {"id": 100 + number, "name": f"O{number}"})
            user = {"name": f"U{number}", "role": "agent", "organization_id": 100 + number}
            self.sandbox.add("User", {"id": 200 + number, **user})
        for number, (requester, assignee, organization, follower) in enumerate(tickets, 1):
            ids = {"requester_id": 200 + requester, "assignee_id": 200 + assignee}
            ids["organization_id"] = 100 + organization
            followers = [200 + follower, 200 + requester]
            self.sandbox.add("Ticket", {"id": number, "subject": "x", "follower_ids": followers, **ids})
        store = self.sandbox.account.store
        for number in deleted:
            store.remove(store.get("User", 200 + number))
        self.sandbox.requests.clear()
        self.client = Zenpy(
            subdomain="sandbox",
            oauth_token="any",
            transport=self.sandbox.transport,
            disable_cache=disable_cache,
            relations_by_page=relations_by_page,
        )
        self.tickets: list[Ticket] = []
        self.gone = 0

    def take(self, step: tuple[object, ...]) -> object:
        """Take a step; gives what it has seen."""
        kind, *arguments = step
        return getattr(self, f"_{kind}")(*arguments)

    def _list(self, source: str) -> int:
        if source == "search":
            found = list(self.client.search(type="ticket"))
        else:
            found = list(
                self.client.tickets(include=["users"]) if source == "sideloads" else self.client.tickets()
            )
        self.tickets = (self.tickets + sorted(found, key=lambda one: one.id))[-3 * SIZE :]
        return len(found)

    def _read(self, place: int, path: str) -> object:
        found: object = self.tickets[place] if place < len(self.tickets) else None
        for name in path.split(".") if found else ():
            try:
                found = getattr(found, name)
            except RecordNotFoundException:
                self.gone += 1
                return "gone"
            if found is None:
                return None
        return [one.name for one in found] if isinstance(found, list) else getattr(found, "name", None)

    def _rename(self, number: int) -> None:
        with suppress(RecordNotFoundException):
            self.client.users.update(User(id=200 + number, name=f"renamed {number}"))

    def _move(self, place: int, number: int) -> None:
        if place < len(self.tickets):
            self.tickets[place].requester_id = 200 + number

    def _copy(self, place: int) -> None:
        if place < len(self.tickets):
            pickle.loads(pickle.dumps(self.tickets[place]))
            self.tickets[place] = copy.deepcopy(self.tickets[place])

    def _forget(self, place: int) -> None:
        if place < len(self.tickets):
            del self.tickets[place]


@pytest.mark.parametrize("disable_cache", [False, True])
@settings(max_examples=20, deadline=None)
@given(tickets=owners, deleted=st.sets(st.integers(0, SIZE - 1), max_size=2), taken=steps)
def test_they_give_the_same_and_cost_no_more(
    disable_cache: bool, tickets: list[tuple[int, ...]], deleted: set[int], taken: list[tuple[object, ...]]
) -> None:
    program = Program(tickets, deleted, disable_cache, relations_by_page=True)
    plain = Program(tickets, deleted, disable_cache, relations_by_page=False)
    for step in [("list", "tickets"), *taken]:
        assert program.take(step) == plain.take(step), step
        # a record that is gone costs a call of its own, as before: only that call can tell why it is
        assert len(program.sandbox.requests) <= len(plain.sandbox.requests) + program.gone
