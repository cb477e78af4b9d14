"""A customer's ticket with a photo, a macro for refunds, and a trigger that thanks for each answer."""

from __future__ import annotations

from zenpy.lib.api_objects import Comment, Ticket
from zenpy.sandbox import Sandbox
from zenpy.testing import make_client


def make_account() -> Sandbox:
    sandbox = Sandbox("acme", user={"name": "Ann Agent"})
    customer = sandbox.add("User", {"name": "Ben Buyer", "email": "ben@example.com"})["id"]
    ticket = {"id": 35, "subject": "My lamp is broken", "status": "open", "tags": ["lamp"]}
    ticket |= {"requester_id": customer, "assignee_id": sandbox.user.id, "priority": "normal"}
    with make_client(sandbox) as client:
        photo = client.attachments.upload(b"\xff\xd8\xff\xe0 a photo", target_name="lamp.jpg")
        sandbox.add("Ticket", ticket)
        text = "It arrived in two pieces. My card is 4111 1111 1111 1111."
        comment = Comment(body=text, author_id=customer, uploads=[photo])
        client.tickets.update(Ticket(id=35, comment=comment))
    actions = [
        {"field": "status", "value": "pending"},
        {"field": "priority", "value": "high"},
        {"field": "current_tags", "value": "refund"},
        {"field": "comment_value", "value": "Hello {{ticket.requester.first_name}}, we send the money back."},
        {"field": "comment_mode_is_public", "value": "true"},
    ]
    sandbox.add("Macro", {"id": 7, "title": "Refund", "active": True, "actions": actions})
    conditions = {"all": [{"field": "current_tags", "operator": "includes", "value": "refund"}], "any": []}
    money = [{"field": "current_tags", "value": "accounting"}]
    sandbox.add("Trigger", {"id": 9, "title": "Tell accounting", "conditions": conditions, "actions": money})
    sandbox.requests.clear()
    return sandbox
