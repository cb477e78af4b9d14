"""Each marked line is wrong for the account whose types were pulled."""

from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy_account import Order, forms

client = Zenpy(subdomain="acme", oauth_token="x")
ticket = client.tickets(id=1)
ticket.custom.severity = "sev9"  # error
ticket.custom.paid = "yes"  # error
ticket.custom.note = 5  # error
ticket.custom.amount = "12"  # error
ticket.custom.due = "2026-01-31"  # error
ticket.custom.products = ["sofa"]  # error
ticket.custom.bought_by = "me"  # error
ticket.custom.order = client.users(id=1)  # error
print(ticket.custom.gone)  # error
print(ticket.custom.related.paid)  # error
print(ticket.custom.paid.upper())  # error
Ticket(custom={"severity": "sev9"})  # error
Ticket(custom={"nope": 1})  # error
print(client.objects.order.show("x").custom.nope)  # error
client.objects.order.create(Order(custom={"customer": "x"}))  # error
print(client.objects.nope)  # error
client.users(id=1).custom.plan = "x"  # error
client.organizations(id=1).custom.seats = "x"  # error
print(forms.nope)  # error
