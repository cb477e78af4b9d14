"""Tools that look at objects cause no call: completion, `inspect`, debuggers. `python -m tests.ide` asks IPython and jedi."""

from __future__ import annotations

import inspect
import rlcompleter
from collections.abc import Callable
from typing import Any
from unittest import mock

import httpx
import pytest

from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket, User

RELATIONS = {"assignee", "requester", "submitter", "organization", "group", "brand", "followers", "email_ccs"}
IDS = {
    "assignee_id": 1,
    "requester_id": 2,
    "submitter_id": 3,
    "organization_id": 4,
    "group_id": 5,
    "brand_id": 6,
    "follower_ids": [7, 8],
    "email_cc_ids": [9],
}


@pytest.fixture
def ticket(client: Zenpy) -> Ticket:
    """A ticket of a client that answers nothing: the test fails with any request."""
    return Ticket._from_payload({"id": 1, "subject": "Printer", "tags": ["a"], **IDS}, client._link)


def complete(text: str, **names: object) -> list[str]:
    """What Python's own console offers for a text."""
    completer = rlcompleter.Completer(names)
    found: list[str] = []
    while (one := completer.complete(text, len(found))) is not None:
        found.append(one)
    return found


def run_as(module: str, code: str, **names: object) -> Any:
    """The value of an expression, as a module of a tool evaluates it."""
    return eval(code, {"__name__": module, **names})


def test_tab_on_a_record_offers_its_relations_and_sends_nothing(ticket: Ticket, wire: Wire) -> None:
    offered = complete("ticket.", ticket=ticket)
    assert {f"ticket.{name}" for name in RELATIONS} <= set(offered)
    assert complete("ticket.requ", ticket=ticket) == ["ticket.requester", "ticket.requester_id"]
    assert complete("ticket.requester.na", ticket=ticket) == []
    assert wire.sent == []


def test_tab_offers_what_a_relation_has_once_it_is_there(ticket: Ticket, wire: Wire) -> None:
    wire.then({"user": {"id": 2, "name": "Ann"}})
    assert ticket.requester.name == "Ann"
    assert complete("ticket.requester.na", ticket=ticket) == ["ticket.requester.name"]
    assert len(wire.sent) == 1


def test_tab_on_a_listing_and_on_everything_of_a_client_sends_nothing(client: Zenpy, wire: Wire) -> None:
    names: dict[str, object] = {"client": client, "tickets": client.tickets()}
    assert {"tickets.count", "tickets.first()", "tickets.values"} <= set(complete("tickets.", **names))
    resources = complete("client.", **names)
    assert "client.tickets" in "".join(resources)
    for name in resources:
        complete(f"{name.rstrip('()')}.", **names)
    assert wire.sent == []


def test_tab_on_custom_fields_sends_nothing(ticket: Ticket, wire: Wire) -> None:
    complete("ticket.custom.", ticket=ticket)
    complete("ticket.custom.related.", ticket=ticket)
    assert wire.sent == []


def test_tab_on_records_of_an_async_client_and_of_none_raises_nothing() -> None:
    async_client = AsyncZenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(Wire().handle))
    for link in (async_client._link, None):
        ticket = Ticket._from_payload({"id": 1, **IDS}, link)
        assert "ticket.requester" in complete("ticket.req", ticket=ticket)
        assert "ticket.awaitable_attrs.requester" in complete("ticket.awaitable_attrs.requ", ticket=ticket)
        assert dict(inspect.getmembers(ticket))["id"] == 1


@pytest.mark.parametrize(
    "look",
    [
        inspect.getmembers,
        lambda thing: mock.create_autospec(thing),
        lambda thing: mock.Mock(spec=thing),
        lambda thing: [
            run_as("jedi.inference.compiled.access", f"hasattr(it, {name!r})", it=thing)
            for name in dir(thing)
        ],
        lambda thing: [
            run_as("_pydevd_bundle.pydevd_resolver", f"getattr(it, {name!r}, None)", it=thing)
            for name in dir(thing)
        ],
        lambda thing: run_as("IPython.core.guarded_eval", "bool(it)", it=thing),
    ],
    ids=["getmembers", "autospec", "spec", "jedi", "debugger", "truth"],
)
def test_a_look_at_a_record_or_a_listing_sends_nothing(
    look: Callable[[object], object], ticket: Ticket, client: Zenpy, wire: Wire
) -> None:
    look(ticket)
    look(client.tickets())
    look(client.definitions)
    assert wire.sent == []


def test_a_program_that_runs_in_a_tool_still_reads(ticket: Ticket, wire: Wire) -> None:
    wire.then({"user": {"id": 2, "name": "Ann"}})
    code = "(lambda read: read())(read)"
    assert run_as("IPython.core.interactiveshell", code, read=lambda: ticket.requester.name) == "Ann"
    wire.then({"tickets": [{"id": 1}], "count": 1})
    assert run_as("__main__", "len(it)", it=client_of(ticket).tickets()) == 1


def client_of(ticket: Ticket) -> Zenpy:
    client = ticket.api.client  # type: ignore[attr-defined]
    assert isinstance(client, Zenpy)
    return client


def test_what_is_at_hand_is_shown(client: Zenpy, wire: Wire) -> None:
    client.cache.add(User._from_payload({"id": 2, "name": "Ann"}, client._link))
    ticket = Ticket._from_payload({"id": 1, "requester_id": 2}, client._link)
    assert dict(inspect.getmembers(ticket))["requester"].name == "Ann"
    assert wire.sent == []
