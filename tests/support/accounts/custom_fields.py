"""An account with three custom fields, and a ticket that asks for the money of an order."""

from __future__ import annotations

from zenpy.lib.api_objects import Comment, Ticket
from zenpy.sandbox import Sandbox
from zenpy.testing import make_client


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    client = make_client(sandbox)
    client.ticket_fields.create({"type": "integer", "title": "Order number"})
    client.ticket_fields.create(
        {
            "type": "tagger",
            "title": "Refund",
            "custom_field_options": [
                {"name": name.title(), "value": name} for name in ("asked", "approved", "paid")
            ],
        }
    )
    client.ticket_fields.create({"type": "date", "title": "Paid on"})
    client.tickets.create(
        Ticket(
            subject="Order 1001",
            comment=Comment(body="Please pay it back."),
            assignee_id=sandbox.user.id,
            custom={"order_number": 1001, "refund": "asked"},
        )
    )
    sandbox.requests.clear()
    return sandbox
