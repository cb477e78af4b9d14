"""Searching by custom fields: what the query says, and what is refused."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.account.definitions import (
    AccountDefinitions,
    Definitions,
    FieldDefinition,
    FieldOption,
)
from zenpy.lib.api_objects import User
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox

OPTIONS = (FieldOption("low", "Low"), FieldOption("high", "High"))
ACCOUNT = AccountDefinitions(
    ticket_fields=Definitions(
        "ticket field",
        [
            FieldDefinition("order_number", 1, "Order number", "integer"),
            FieldDefinition("paid", 2, "Paid", "checkbox"),
            FieldDefinition("due", 3, "Due", "date"),
            FieldDefinition("severity", 4, "Severity", "dropdown", options=OPTIONS),
            FieldDefinition("parts", 5, "Parts", "multiselect", options=OPTIONS),
            FieldDefinition("note", 6, "Note", "text"),
            FieldDefinition("buyer", 8, "Buyer", "lookup"),
        ],
    ),
    user_fields=Definitions("user field", [FieldDefinition("plan", 7, "Plan", "text", key="plan_key")]),
)


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def client(sandbox: Sandbox) -> Zenpy:
    return Zenpy(subdomain="acme", oauth_token="token", transport=sandbox.transport, definitions=ACCOUNT)


@pytest.mark.parametrize(
    ("custom", "query"),
    [
        ({"order_number": 5}, "custom_field_1:5"),
        ({"Order number": [5, 6]}, "custom_field_1:5 custom_field_1:6"),
        ({"order_number": None}, "-custom_field_1:*"),
        ({"paid": True}, "custom_field_2:checked"),
        ({"paid": False}, "-custom_field_2:checked"),
        ({"due": date(2026, 11, 30)}, "custom_field_3:2026-11-30"),
        ({"severity": ["low", "high"]}, "custom_field_4:low custom_field_4:high"),
        ({"parts": "low"}, "custom_field_5:low"),
        ({"note": "A-*"}, "custom_field_6:A-*"),
        ({"buyer": User(id=9, name="Jo")}, "custom_field_8:9"),
        ({"buyer": [User(id=9), 10]}, "custom_field_8:9 custom_field_8:10"),
        ({"note": "two words", 1: 5}, 'custom_field_6:"two words" custom_field_1:5'),
    ],
)
def test_the_query_has_ids_and_the_values_of_the_kinds(
    client: Zenpy, sandbox: Sandbox, custom: dict[str, object], query: str
) -> None:
    list(client.search(type="ticket", custom=custom))  # type: ignore[call-overload]  # any names and values
    assert sandbox.requests[-1].query["query"] == [f"type:ticket {query}"]


def test_users_are_searched_by_key(client: Zenpy, sandbox: Sandbox) -> None:
    list(client.search(type="user", custom={"plan": "gold"}, terms={"role": "agent"}))
    assert sandbox.requests[-1].query["query"] == ["type:user role:agent plan_key:gold"]
    list(client.search(type="user", custom={"plan": None}))
    assert sandbox.requests[-1].query["query"] == ["type:user plan_key:none"]


def test_counts_and_exports_take_the_same(client: Zenpy, sandbox: Sandbox) -> None:
    client.search.count(type="ticket", custom={"order_number": 5})
    assert sandbox.requests[-1].query["query"] == ["type:ticket custom_field_1:5"]
    list(client.search_export(type="ticket", custom={"order_number": 5}))
    assert sandbox.requests[-1].query["query"] == ["custom_field_1:5"]


@pytest.mark.parametrize(
    ("keywords", "text"),
    [
        ({"custom": {"order_number": 5}}, "say type= with one of ticket, user, organization"),
        ({"custom": {"order_number": 5}, "type": "group"}, "say type= with one of"),
        ({"custom": {"order_number": 5}, "type": ["ticket", "user"]}, "say type= with one of"),
        ({"custom": {}, "type": "ticket"}, "was given no field"),
        ({"custom": {"order_number": []}, "type": "ticket"}, "one value or several"),
        ({"custom": {"order_number": "5"}, "type": "ticket"}, "takes an int"),
        ({"custom": {"severity": "sev9"}, "type": "ticket"}, "its options are 'low', 'high'"),
        ({"custom": {"order": 5}, "type": "ticket"}, "no ticket field 'order'"),
        ({"custom": {"paid": True, 2: True}, "type": "ticket"}, "searched for twice"),
        ({"custom": "order_number", "type": "ticket"}, "takes a mapping"),
    ],
)
def test_what_would_find_something_else_is_refused(
    client: Zenpy, sandbox: Sandbox, keywords: dict[str, object], text: str
) -> None:
    for call in (client.search, client.search.count, client.search_export):
        with pytest.raises((ZenpyException, LookupError, TypeError, ValueError), match=text):
            call(**keywords)
    assert list(sandbox.requests) == []


def test_an_async_search_needs_definitions_that_are_loaded(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncZenpy(subdomain="acme", oauth_token="token", transport=sandbox.transport) as client:
            await client.ticket_fields.create({"type": "integer", "title": "Order number"})
            with pytest.raises(ZenpyException, match=r"load\('ticket_fields'\)"):
                client.search(type="ticket", custom={"order_number": 5})
            assert await client.search.count(type="ticket", custom={"order_number": 5}) == 0
            assert [one async for one in client.search(type="ticket", custom={"order_number": 5})] == []

    asyncio.run(main())
