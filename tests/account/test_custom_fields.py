"""Custom fields by name: reading, setting, and what goes out."""

from __future__ import annotations

import asyncio
import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.account.file import write_account
from zenpy.lib.api_objects import (
    Comment,
    CustomObjectRecord,
    CustomObjectRecordJob,
    Organization,
    Ticket,
    User,
)
from zenpy.lib.exception import PermissionDenied, ZenpyException
from zenpy.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path


def connect(sandbox: Sandbox) -> Zenpy:
    return Zenpy(subdomain="acme", oauth_token="token", transport=sandbox.transport)


def connect_async(sandbox: Sandbox) -> AsyncZenpy:
    return AsyncZenpy(subdomain="acme", oauth_token="token", transport=sandbox.transport)


@pytest.fixture
def sandbox() -> Sandbox:
    sandbox = Sandbox()
    client = connect(sandbox)
    options = [{"name": "Low", "value": "low"}, {"name": "High", "value": "high"}]
    for kind, title in (
        ("integer", "Order number"),
        ("checkbox", "Paid"),
        ("date", "Due"),
        ("decimal", "Price"),
    ):
        client.ticket_fields.create({"type": kind, "title": title})
    client.ticket_fields.create({"type": "tagger", "title": "Severity", "custom_field_options": options})
    client.ticket_fields.create(
        {
            "type": "multiselect",
            "title": "Parts",
            "custom_field_options": [{"name": "A", "value": "a"}, {"name": "B", "value": "b"}],
        }
    )
    client.ticket_fields.create(
        {"type": "lookup", "title": "Bought by", "relationship_target_type": "zen:user"}
    )
    client.user_fields.create({"type": "text", "title": "Plan", "key": "plan"})
    client.organization_fields.create({"type": "integer", "title": "Seats", "key": "seats"})
    client.custom_objects.create({"key": "order", "title": "Order", "title_pluralized": "Orders"})
    client.custom_objects.fields.create("order", {"key": "total", "title": "Total", "type": "decimal"})
    sandbox.requests.clear()
    return sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Zenpy:
    return connect(sandbox)


def new(**fields: object) -> Ticket:
    return Ticket(subject="Printer", comment=Comment(body="Broken"), **fields)  # type: ignore[arg-type]  # any fields


def operations(sandbox: Sandbox) -> list[str | None]:
    return [one.operation for one in sandbox.requests]


def test_values_are_read_as_they_were_set(client: Zenpy) -> None:
    ticket = client.tickets.create(new()).ticket
    ticket.custom.order_number = 5
    ticket.custom["Paid"] = True
    ticket.custom.due = date(2026, 11, 30)
    ticket.custom.price = Decimal("9.90")
    ticket.custom.severity = "low"
    ticket.custom.parts = ["a"]
    client.tickets.update(ticket)
    read = client.tickets(id=ticket.id)
    assert read.custom.to_dict() == {
        "order_number": 5,
        "paid": True,
        "due": date(2026, 11, 30),
        "price": Decimal("9.90"),
        "severity": "low",
        "parts": ["a"],
    }


def test_an_update_sends_the_field_that_was_set_alone(client: Zenpy, sandbox: Sandbox) -> None:
    ticket = client.tickets.create(new(custom={"order_number": 5, "paid": True})).ticket
    ticket = client.tickets(id=ticket.id)
    ticket.custom.order_number = 6
    client.tickets.update(ticket)
    field = client.definitions.ticket_fields.find("order_number")
    body = sandbox.requests[-1].body
    assert body == {"ticket": {"id": ticket.id, "custom_fields": [{"id": field.id, "value": 6}]}}


def test_definitions_are_fetched_once_and_only_if_they_are_needed(client: Zenpy, sandbox: Sandbox) -> None:
    ticket = client.tickets.create(new()).ticket
    client.tickets.update(Ticket(id=ticket.id, subject="Other"))
    assert "ticket_fields.list" not in operations(sandbox)
    dir(ticket.custom)
    repr(ticket.custom)
    assert not hasattr(ticket.custom, "_repr_html_")  # as notebooks ask
    assert "ticket_fields.list" not in operations(sandbox)
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: ticket.custom.order_number, range(16))) == [None] * 16
    assert operations(sandbox).count("ticket_fields.list") == 1
    assert "order_number" in dir(ticket.custom)


@pytest.mark.parametrize(
    ("name", "value", "error", "text"),
    [
        ("order_numbr", 5, AttributeError, "did you mean 'order_number'"),
        ("severity", "sev9", ValueError, "its options are 'low', 'high'"),
        ("order_number", "5", TypeError, "takes an int, not str"),
        ("paid", 1, TypeError, "takes a bool"),
        ("due", "2026-01-01", TypeError, "takes a date"),
    ],
)
def test_what_does_not_fit_is_not_sent(
    client: Zenpy, sandbox: Sandbox, name: str, value: object, error: type[Exception], text: str
) -> None:
    ticket = client.tickets.create(new()).ticket
    with pytest.raises(error, match=text):
        setattr(ticket.custom, name, value)
    sandbox.requests.clear()
    with pytest.raises((error, LookupError), match=text):
        client.tickets.create(new(custom={name: value}))
    with pytest.raises((error, LookupError), match=text):
        client.tickets.create({"subject": "x", "custom": {name: value}})
    assert operations(sandbox) == []


def test_a_mapping_takes_names_and_stays_as_it_is(client: Zenpy) -> None:
    fields = {"subject": "x", "comment": {"body": "x"}, "custom": {"order_number": 5, "Paid": True}}
    before = copy.deepcopy(fields)
    ticket = client.tickets.create(fields).ticket  # type: ignore[arg-type]  # a dict of objects
    assert fields == before
    assert (ticket.custom.order_number, ticket.custom.paid) == (5, True)


def test_names_join_the_entries_that_a_mapping_has(client: Zenpy, sandbox: Sandbox) -> None:
    known = client.definitions.ticket_fields
    number, paid = known.find("order_number").id, known.find("paid").id
    given = [{"id": paid, "value": True}, {"id": number, "value": 1}]
    comment = {"body": "x"}
    client.tickets.create(
        {"subject": "x", "comment": comment, "custom_fields": given, "custom": {str(number): 5}}
    )
    body = sandbox.requests[-1].body
    assert isinstance(body, dict)
    assert body["ticket"] == {
        "subject": "x",
        "comment": comment,
        "custom_fields": [{"id": paid, "value": True}, {"id": number, "value": 5}],
    }


def test_users_organizations_and_records_of_custom_objects_have_keys(client: Zenpy) -> None:
    user = client.users.create(User(name="Ann", email="ann@example.com", custom={"plan": "gold"}))
    group = client.organizations.create(Organization(name="Acme", custom={"Seats": 5}))
    orders = client.objects.order
    first = orders.create({"name": "A", "custom": {"total": 5}})
    second = client.custom_objects.records.create("order", CustomObjectRecord(name="B", custom={"total": 7}))
    assert (user.custom.plan, group.custom.seats) == ("gold", 5)
    assert (first.custom.total, second.custom.total) == (5, 7)
    first.custom.total = Decimal("5.5")
    assert orders.update(first).custom.total == Decimal("5.5")
    assert [one.name for one in orders()] == ["A", "B"]
    assert (orders.show(first.id).name, orders.count().value) == ("A", 2)
    orders.delete(first)
    assert [one.name for one in orders()] == ["B"]


def test_the_items_of_a_job_belong_to_the_object_of_the_job(client: Zenpy, sandbox: Sandbox) -> None:
    mapping = {"action": "create", "items": [{"name": "A", "custom": {"total": 5}}]}
    record = CustomObjectRecordJob(action="create", items=[CustomObjectRecord(name="B", custom={"Total": 7})])
    for job in (mapping, record):
        client.job_status.wait(client.custom_objects.jobs.create("order", job))  # type: ignore[arg-type]  # a mapping
    assert [(one.name, one.custom.total) for one in client.objects.order()] == [("A", 5), ("B", 7)]
    bodies = [one.body for one in sandbox.requests if one.operation == "custom_objects.jobs.create"]
    assert bodies[0] == {
        "job": {"action": "create", "items": [{"name": "A", "custom_object_fields": {"total": 5}}]}
    }


def test_names_inside_nested_records_are_placed(client: Zenpy, sandbox: Sandbox) -> None:
    requester = User(name="Ann", email="ann@example.com", custom={"plan": "gold"})
    client.tickets.create(new(requester=requester))
    ben = {"name": "Ben", "email": "ben@example.com", "custom": {"plan": "free"}}
    client.tickets.create({"subject": "x", "comment": {"body": "x"}, "requester": ben})
    bodies = [one.body for one in sandbox.requests if one.operation == "tickets.create"]
    assert [body["ticket"]["requester"]["user_fields"] for body in bodies] == [  # type: ignore[index,call-overload]  # JSON
        {"plan": "gold"},
        {"plan": "free"},
    ]


def test_many_records_and_iterators_and_a_record_given_twice(client: Zenpy) -> None:
    ticket = new(custom={"order_number": 5})
    other = {"subject": "x", "comment": {"body": "x"}, "custom": {"paid": True}}
    job = client.tickets.create(one for one in [ticket, ticket, other])
    assert job.id
    found = list(client.tickets())
    values = [(one.custom.order_number, one.custom.paid) for one in found]
    assert sorted(values, key=str) == [(5, None), (5, None), (None, True)]


def test_bulk_calls_place_names_and_say_which_record_does_not_fit(client: Zenpy) -> None:
    records = [
        new(custom={"severity": "low"}),
        new(custom={"severity": "sev9"}),
        {"subject": "x", "comment": {"body": "x"}, "custom": {"severity": "high"}},
    ]
    outcomes = client.tickets.bulk.create(iter(records))
    assert [one.ok for one in outcomes] == [True, False, True]
    assert "its options are 'low', 'high'" in str(outcomes[1].error)
    ids = [one.id for one in outcomes if one.ok]
    client.tickets.bulk.update_many(ids, {"custom": {"order_number": 9}})
    assert [one.custom.order_number for one in client.tickets()] == [9, 9]


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_copies_keep_values_that_wait(client: Zenpy, twin: object) -> None:
    ticket = twin(new(custom={"order_number": 5}))  # type: ignore[operator]  # a function
    assert ticket.custom.order_number == 5
    assert ticket.to_dict()["custom"] == {"order_number": 5}
    assert ticket.to_dict(serialize=True)["custom"] == {"order_number": 5}
    assert client.tickets.create(Ticket(**ticket.to_dict())).ticket.custom.order_number == 5


def test_a_record_without_a_client_says_what_it_does_not_know() -> None:
    with pytest.raises(ZenpyException, match="belongs to no client"):
        _ = new(custom={"order_number": 5}).custom.paid


def test_the_definitions_are_those_of_the_client_that_sends(client: Zenpy) -> None:
    other = Sandbox()
    client.ticket_fields.create({"type": "text", "title": "Pad"})
    connect(other).ticket_fields.create({"type": "text", "title": "Order number"})
    ticket = new(custom={"order_number": "five"})
    assert connect(other).tickets.create(ticket).ticket.custom.order_number == "five"


def test_forms_and_statuses_are_given_by_name(client: Zenpy, sandbox: Sandbox) -> None:
    status = client.custom_statuses.create({"status_category": "open", "agent_label": "With carrier"})
    form = client.ticket_forms.create({"name": "Refund"})
    ticket = client.tickets.create(new(custom_status="With carrier", ticket_form="Refund")).ticket
    assert (ticket.custom_status_id, ticket.ticket_form_id) == (status.id, form.id)
    client.tickets.update({"id": ticket.id, "custom_status": "Open"})
    body = sandbox.requests[-1].body
    assert isinstance(body, dict)
    assert set(body["ticket"]) == {"id", "custom_status_id"}
    sandbox.requests.clear()
    with pytest.raises(LookupError, match="did you mean 'With carrier'"):
        client.tickets.create(new(custom_status="With carier"))
    assert operations(sandbox) == []


def test_a_file_of_definitions_makes_calls_unnecessary(
    client: Zenpy, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "zenpy.account.json"
    write_account(client.definitions.load(), path)
    sandbox.requests.clear()
    for given in (path, str(path), client.definitions.load()):
        with_file = Zenpy(
            subdomain="acme", oauth_token="token", transport=sandbox.transport, definitions=given
        )
        with_file.tickets.create(new(custom={"order_number": 5}))
        with_file.objects.order.create({"name": "A", "custom": {"total": 5}})
        assert "order" in dir(with_file.objects)
    assert {*operations(sandbox)} == {"tickets.create", "custom_objects.records.create"}


def test_definitions_that_are_refused_say_the_way_out(sandbox: Sandbox, client: Zenpy) -> None:
    sandbox.fail("ticket_fields.list", status=403)
    with pytest.raises(PermissionDenied, match="may not read the ticket fields") as caught:
        client.tickets.create(new(custom={"order_number": 5}))
    assert "zenpy types pull" in caught.value.advice


def test_the_record_behind_a_lookup_is_a_relation(client: Zenpy) -> None:
    user = client.users.create(User(name="Ann", email="ann@example.com"))
    ticket = client.tickets.create(new(custom={"bought_by": user})).ticket
    assert ticket.custom.bought_by == user.id
    related = ticket.custom.related.bought_by
    assert related is not None
    assert related == user
    with pytest.raises(AttributeError, match="only lookups lead to records"):
        _ = ticket.custom.related.severity


def test_an_async_client_loads_definitions_before_it_writes(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with connect_async(sandbox) as client:
            user = await client.users.create({"name": "Ann", "email": "a@example.com"})
            made = await client.tickets.create(new(custom={"order_number": 5, "bought_by": user}))
            ticket = made.ticket
            assert ticket.custom.order_number == 5
            assert await ticket.custom.related.fetch("bought_by") == user
            order = await client.objects.order.create({"name": "A", "custom": {"total": 5}})
            assert (await client.objects.order.show(order.id)).custom.total == 5
            ids = [ticket.id]
            await client.tickets.bulk.update_many(ids, {"custom": {"order_number": 6}})
            assert (await client.tickets(id=ticket.id)).custom.order_number == 6

    asyncio.run(main())


def test_an_async_client_says_how_to_load_what_is_read_first(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with connect_async(sandbox) as client:
            ticket = (await client.tickets.create(new())).ticket
            with pytest.raises(ZenpyException, match=r"await client\.definitions\.load\(\)"):
                _ = ticket.custom.order_number
            ticket.custom.order_number = 5  # waits for the definitions
            assert ticket.custom.order_number == 5
            await asyncio.gather(
                client.definitions.load("ticket_fields"), client.definitions.load("ticket_fields")
            )
            ticket.custom.order_number = 6  # and is not undone by what was set before
            await client.tickets.update(ticket)
            assert (await client.tickets(id=ticket.id)).custom.order_number == 6

    asyncio.run(main())
    assert operations(sandbox).count("ticket_fields.list") == 1
