"""Every write is done whole or not at all, whatever goes wrong while it is done."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import pytest

from tests.support.sandbox_api import Api, ticket
from tests.support.sandbox_state import state_of
from tests.support.sandbox_walk import ROUTES, body_of, concrete, query_of
from zenpy.sandbox import Sandbox
from zenpy.sandbox.account.record import Record
from zenpy.sandbox.account.store import Store
from zenpy.sandbox.routes import Route

WRITING = [route for route in ROUTES.all if route.method != "GET"]


class Broken(Exception):
    """What goes wrong in the middle of a write."""


@contextmanager
def failing_at(change: int) -> Iterator[list[int]]:
    """Let a change of a record fail, counted from 0. The value counts the changes."""
    numbers, seen, change_record, insert = count(), [0], Store._before_change, Store._insert

    def step() -> None:
        seen[0] += 1
        if next(numbers) == change:
            raise Broken

    def before_change(store: Store, record: Record) -> None:
        step()
        change_record(store, record)

    def insert_record(store: Store, record: Record) -> None:
        insert(store, record)
        step()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Store, "_before_change", before_change)
        patch.setattr(Store, "_insert", insert_record)
        yield seen


@pytest.mark.parametrize("route", WRITING, ids=lambda route: route.id)
def test_a_write_that_fails_in_the_middle_changes_nothing(
    route: Route, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    sandbox = Sandbox()
    api, path, body = Api(sandbox), f"{concrete(sandbox, route)}?{query_of(route)}", body_of(route)
    before = state_of(sandbox)
    for change in (*range(12), 20, 30):
        with failing_at(change) as seen:
            response = api.send(route.method, path, body)
        if seen[0] <= change:
            break
        assert response.status == 500
        assert response.headers["X-Zendesk-Request-Id"] in response.body.decode()
        assert state_of(sandbox) == before, f"after change {change}"


def test_what_fails_once_works_the_next_time(api: Api, sandbox: Sandbox) -> None:
    with failing_at(3):
        assert api.send("POST", "tickets", {"ticket": {"comment": {"body": "a"}}}).status == 500
    assert api.get("tickets/count")["count"]["value"] == 0
    assert ticket(api)["id"] == 1
    assert len(api.get("tickets")["tickets"]) == 1


def test_a_request_that_is_answered_with_an_error_changes_nothing(api: Api, sandbox: Sandbox) -> None:
    user = sandbox.add("User", {"name": "a", "email": "a@b.org"})
    before = state_of(sandbox)
    identities = [{"type": "email", "value": "new@b.org"}, {"type": "email", "value": "a@b.org"}]
    refused = api.send("POST", "users", {"user": {"name": "b", "identities": identities}})
    assert refused.status == 422
    assert state_of(sandbox) == before
    assert user["name"] == "a"


def test_an_item_of_a_job_is_refused_alone(api: Api, sandbox: Sandbox) -> None:
    rows = [
        {"comment": {"body": "1"}},
        {"comment": {"body": "2"}, "status": "nonsense"},
        {"comment": {"body": "3"}},
    ]
    api.post("tickets/create_many", {"tickets": rows}, status=200)
    assert [one["description"] for one in sandbox.records("Ticket")] == ["1", "3"]
    assert len(sandbox.records("Comment")) == len(sandbox.records("TicketMetric")) == 2


def test_a_bulk_call_with_a_value_of_a_wrong_type_is_refused_whole(api: Api, sandbox: Sandbox) -> None:
    rows = [{"comment": {"body": "1"}}, {"comment": {"body": "2"}, "custom_fields": ["a"]}]
    assert api.send("POST", "tickets/create_many", {"tickets": rows}).status == 400
    assert sandbox.records("Ticket") == []


def test_a_removed_record_comes_back_to_its_place(sandbox: Sandbox) -> None:
    groups = [sandbox.add("Group", {"name": name}) for name in "abc"]

    def remove_two() -> None:
        with sandbox.account.transaction():
            sandbox.account.store.remove(groups[0])
            sandbox.account.store.remove(groups[1])
            raise Broken

    with pytest.raises(Broken):
        remove_two()
    assert [one["name"] for one in sandbox.records("Group")][1:] == ["a", "b", "c"]


def test_a_transaction_inside_another_one_takes_back_its_own_changes(sandbox: Sandbox) -> None:
    group = sandbox.add("Group", {"name": "first"})

    def rename(name: str) -> None:
        with sandbox.account.transaction():
            group["name"] = name
            if name == "bad":
                raise Broken

    def rename_often() -> None:
        with sandbox.account.transaction():
            rename("second")
            with pytest.raises(Broken):
                rename("bad")
            assert group["name"] == "second"
            rename("third")
            raise Broken

    with pytest.raises(Broken):
        rename_often()
    assert group["name"] == "first"
