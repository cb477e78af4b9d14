"""A program for an account whose types were pulled. It runs against the sandbox, too.

The lines that are marked as gone are wrong after the account has changed.
"""

import datetime
from decimal import Decimal
from typing import Literal, assert_type

import zenpy_account
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Organization, Ticket, User
from zenpy.lib.custom.fields import Selection
from zenpy_account import Order, TicketFields, TicketValues

client = Zenpy.from_env()
me = client.users.me()
order = client.objects.order.create(Order(name="A 1", custom={"total": 5, "customer": me}))  # gone
assert_type(order.custom.total, Decimal | None)  # gone
assert_type(order.custom.related.customer, User | None)
order.custom.total = 7.5  # gone

values: TicketValues = {"severity": "high", "order_number": 5}  # gone
ticket = client.tickets.create(Ticket(subject="x", description="It burns.", custom=values)).ticket
assert_type(ticket.custom.order_number, int | None)  # gone
severity: str | None = ticket.custom.severity
assert_type(ticket.custom.products, Selection)
assert_type(ticket.custom.bought_by, int | None)
assert_type(ticket.custom.related.bought_by, User | None)
assert_type(ticket.custom.order, str | None)
assert_type(ticket.custom.related.order, Order | None)
assert_type(ticket.custom.due, datetime.date | None)
assert_type(ticket.custom.amount, Decimal | None)
assert_type(ticket.custom.paid, bool | None)
assert_type(ticket.custom.note, str | None)
assert_type(ticket.custom.details, str | None)
assert_type(ticket.custom.serial, str | None)
assert_type(ticket.custom.card, str | None)

ticket.custom.order_number = 6  # gone
ticket.custom.severity = "low"  # gone
ticket.custom.severity = None
ticket.custom.products.append("desk")
ticket.custom.products = ["desk", "chair"]
ticket.custom.bought_by = me
ticket.custom.bought_by = me.id
ticket.custom.order = order
ticket.custom.due = datetime.date(2026, 1, 31)
ticket.custom.amount = 12.5
ticket.custom.amount = Decimal("12.5")
ticket.custom.paid = True
ticket.custom.note = "by phone"
ticket.custom.serial = "123"
ticket.custom = {"severity": "high"}
fields: TicketFields = ticket.custom
print(fields["Order number"], list(fields))
ticket.custom_status_id = zenpy_account.statuses.waiting_for_parts
refund: int = zenpy_account.forms.refund

bought_by = ticket.custom.related.bought_by
if bought_by is not None:
    print(bought_by.email)
assert_type(client.objects.order.show(order.id), Order)
for one in client.objects.order():
    assert_type(one, Order)
    print(one.name, one.custom.customer)

me.custom.plan = "gold"
assert_type(me.custom.plan, Literal["gold", "silver"] | str | None)
firm = client.organizations.create(Organization(name="Acme", custom={"seats": 12}))
assert_type(firm.custom.seats, int | None)

assert_type(zenpy_account.custom(ticket).paid, bool | None)
assert_type(zenpy_account.custom(firm).seats, int | None)


async def read(there: AsyncZenpy) -> None:
    found = await there.objects.order.show("01")
    assert_type(found, Order)
    kept = await there.tickets(id=1)
    assert_type(kept.custom.paid, bool | None)
