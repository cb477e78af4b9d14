"""Indexes find what a look at every record finds, whatever has changed, and look at no more than they find."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox
from zenpy.sandbox.account import found
from zenpy.sandbox.account.hits import Hits
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.behaviours.search import finder, search
from zenpy.sandbox.behaviours.search.facts import comment_facts
from zenpy.sandbox.behaviours.search.query import SEARCH_KINDS, parse_query

STATUSES = ("new", "open", "pending", "hold", "solved", "closed")
TERMS = [
    "red", "re*", "*d", "r*d", '"red fox"', '"fox red"', "a-b", "red-*", "**", "true", "-red", "-re*", '-"red fox"', "10",
    "status:open", "status:new,open", "status>open", "status<=pending", "-status:open", "priority:none", "priority>=high",
    "tags:vip", "tags:none", "-tags:vip", "tags:vip,a-b", "tags>vip", "subject:red", 'subject:"red fox"', "subject:r*",
    "-subject:red", "description:none", "created>2026-01-02", "created<2026-01-03T05:00:00Z", "created:2026-01", "updated>=2days",
    "created<3days", "created>=2026-01-02T00:00:00Z", "-created:2026-01-02", "due_date:none", "requester:ann", "requester:me",
    "assignee:none", "-assignee:none", "custom_field_7:blue", "custom_field_7:*", "custom_field_7:none", "fieldvalue:blue",
    "id>3", "id<=5", "external_id:e1", "name:ann", "role:admin", "via:api", "organization:none", "nothing:none", "nothing:x", "commenter:me", "-commenter:ann", "has_attachment:true",
    "-has_attachment:true", "has_attachment:false", "attachment_name:x", "comment:red", "description:fox", 'tags:"vip a-b"',
]  # fmt: skip


@pytest.fixture(autouse=True)
def no_table_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use indexes for few records, too."""
    monkeypatch.setattr(found, "FEW", 0)
    monkeypatch.setattr(finder, "FEW", 0)


def changes(sandbox: Sandbox, chance: random.Random) -> list[Callable[[], object]]:
    """What can happen to the records of an account."""
    store, tickets, users = sandbox.account.store, sandbox.records("Ticket"), sandbox.records("User")
    words = ("red", "red fox", "fox red", "a-b", "blue", "redder", "reed 10", "")

    def add_ticket() -> None:
        day, hour = chance.randint(1, 4), chance.randint(0, 23)
        ticket = {
            "subject": chance.choice(words),
            "description": chance.choice(words),
            "status": chance.choice(STATUSES),
            "priority": chance.choice([None, "low", "high", "urgent"]),
            "tags": chance.sample(["vip", "a-b", "none"], chance.randint(0, 2)),
            "created_at": f"2026-01-{day:02}T{hour:02}:00:00Z",
            "requester_id": chance.choice(users).id,
            "custom_fields": chance.choice([[], [{"id": 7, "value": chance.choice(["blue", None, True])}]]),
            "external_id": chance.choice([None, "e1", "e2"]),
        }
        sandbox.add("Ticket", ticket)

    def change() -> None:
        ticket = chance.choice(tickets)
        ticket["subject"] = chance.choice(words)
        ticket.update(tags=["vip"], assignee_id=chance.choice([None, users[0].id]))
        ticket.pop("external_id", None)

    def delete() -> None:
        ticket = chance.choice(tickets)
        chance.choice([store.remove, sandbox.account.behaviour_of("Ticket").delete])(ticket)

    def comment() -> None:
        sandbox.add("Comment", {"body": chance.choice(words)}, ticket_id=chance.choice(tickets).key)

    def fail() -> None:
        with suppress(ZeroDivisionError), sandbox.account.transaction():
            for _ in range(3):
                chance.choice([add_ticket, change, delete, comment])()
            raise ZeroDivisionError

    def restore() -> None:
        for ticket in list(store.table("Ticket").values()):
            ticket.deleted = False

    some: list[Callable[[], object]] = [
        add_ticket,
        lambda: sandbox.add("User", {"name": chance.choice(["Ann", "Bo"])}),
    ]
    return [*some, change, delete, comment, fail, restore] if tickets else some


def grow(seed: int, steps: int) -> Iterator[Sandbox]:
    """An account after each of some changes."""
    sandbox, chance = Sandbox(), random.Random(seed)
    for _ in range(steps):
        chance.choice(changes(sandbox, chance))()
        sandbox.clock.advance(hours=chance.randint(0, 6))
        yield sandbox


def all_records(sandbox: Sandbox, kind: str) -> list[Record]:
    return [one for one in sandbox.account.store.table(kind).values() if not one.deleted]


@given(st.integers(0, 10_000))
@settings(max_examples=8)
def test_look_ups_find_what_is_there_now(seed: int) -> None:
    for sandbox in grow(seed, 25):
        store, records = sandbox.account.store, all_records(sandbox, "Ticket")
        table = store.table("Ticket")
        assert store.all("Ticket") == list(store.rows("Ticket")) == records
        for status in ("open", "new"):
            assert store.all("Ticket", status=status) == [one for one in records if one["status"] == status]
        none = [one for one in records if one.get("external_id") is None]
        assert store.all("Ticket", external_id=None) == none
        both = [one for one in records if one["status"] == "open" and one["priority"] is None]
        assert store.all("Ticket", status="open", priority=None) == both
        tagged = [one for one in records if "vip" in one["tags"]]
        assert list(found.with_member(table, ["tags"], "vip")) == tagged
        for ticket in records:
            comments = [
                one for one in all_records(sandbox, "Comment") if one.parents["ticket_id"] == ticket.key
            ]
            assert store.under("Comment", "ticket_id", ticket.id) == comments
        for down in (True, False):
            with_value = [one for one in records if one["priority"] is not None]
            ranked = sorted(with_value, key=lambda one: str(one["priority"]), reverse=down)
            ranked += [one for one in records if one["priority"] is None]
            assert list(found.in_order(table, "priority", down)) == ranked
        changed = sorted(table.values(), key=lambda one: (one.stamp, one.key.zfill(20)))
        assert list(found.by_time(table)) == changed
        for text in ("r", "re", "red", "d f", "ed fox", ""):
            wanted = [one for one in records if text in str(one["subject"] or "") + "\n" + str(one["status"])]
            assert found.containing(table, ("subject", "status"), text) == wanted
        rows = store.rows("Ticket")
        assert [rows.position(one.key) for one in records] == list(range(len(records)))


@given(
    st.integers(0, 10_000),
    st.lists(st.lists(st.sampled_from(TERMS), min_size=1, max_size=3), min_size=4, max_size=12),
)
@settings(max_examples=25)
def test_a_search_finds_what_a_look_at_each_record_finds(seed: int, queries: list[list[str]]) -> None:
    for sandbox, terms in zip(grow(seed, 24), queries * 6, strict=False):
        account, now = sandbox.account, sandbox.clock.now()
        query, resolve = parse_query(" ".join(terms)), partial(search._resolve, sandbox.account)
        for kind in SEARCH_KINDS.values():
            wanted = {
                one.key
                for one in all_records(sandbox, kind)
                if query.matches(
                    kind,
                    one,
                    partial(search._words, account, one),
                    now,
                    resolve,
                    partial(comment_facts, account, one),
                )
            }
            hits = Api(sandbox).get(f"search/export?filter[type]={kind.lower()}&query={'%20'.join(terms)}")
            assert {str(one["id"]) for one in hits["results"]} == wanted, terms


@pytest.mark.parametrize("sort", ["created_at", "status", "priority", "updated_at"])
@pytest.mark.parametrize("down", [True, False])
def test_hits_are_in_one_order_however_many_there_are(
    api: Api, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, sort: str, down: bool
) -> None:
    for number in range(60):
        status = STATUSES[number * 7 % 6]
        sandbox.add(
            "Ticket", {"status": status, "created_at": f"2026-01-{number * 13 % 28 + 1:02}T00:00:00Z"}
        )
        sandbox.add("User", {"name": f"U {number}"})
    path = f"search?query=-status:open&sort_by={sort}&sort_order={'desc' if down else 'asc'}&per_page=7"
    pages = [[hit["id"] for hit in api.get(f"{path}&page={page}")["results"]] for page in range(1, 16)]
    monkeypatch.setattr("zenpy.sandbox.account.hits.SORTED_AT_ONCE", 0)
    monkeypatch.setattr("zenpy.sandbox.account.hits.READ", 0)
    assert pages == [
        [hit["id"] for hit in api.get(f"{path}&page={page}")["results"]] for page in range(1, 16)
    ]


def test_hits_are_a_sequence_from_both_ends() -> None:
    sandbox = Sandbox()
    for number in (1, 2, 3):
        sandbox.add("Ticket", {"id": number})
    hits = Hits([(sandbox.account.store.table("Ticket"), 0b111)], "id", lambda one: (one["id"],), down=False)
    assert [hits[at]["id"] for at in (0, 2, -1, -3)] == [1, 3, 3, 1]
    for at in (3, -4):
        with pytest.raises(IndexError):
            hits[at]
