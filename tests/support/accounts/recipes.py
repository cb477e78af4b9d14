"""A small shop: people, groups, a company, tickets in several states, a view, a trigger, a field, and some ratings."""

from __future__ import annotations

from typing import Any

from zenpy.sandbox import Sandbox

TICKETS: list[dict[str, Any]] = [
    {"subject": "Where is my parcel?", "status": "open", "tags": ["vip", "shop"]},
    {"subject": "Shop is down", "status": "open", "type": "problem"},
    {"subject": "Cannot pay", "status": "new"},
    {"subject": "Cannot sign in", "status": "new"},
    {"subject": "Old question", "status": "closed"},
    {"subject": "Lamp is broken", "status": "pending"},
]


def make_account() -> Sandbox:
    sandbox = Sandbox("acme", user={"name": "Ann Agent"})
    sandbox.add("Group", {"id": 70, "name": "Delivery"})
    sandbox.add("GroupMembership", {"group_id": 70, "user_id": sandbox.user.id})
    sandbox.add("Organization", {"id": 90, "name": "Paper Ltd", "tags": ["wholesale"]})
    customer = {"id": 501, "name": "Ben Buyer", "email": "ben@example.com", "external_id": "crm-7"}
    sandbox.add("User", {**customer, "organization_id": 90})
    sandbox.add("TicketField", {"id": 360, "type": "integer", "title": "Order number", "active": True})
    sizes = [{"id": 1, "name": "Small", "value": "size_small"}]
    size = {"id": 361, "type": "tagger", "title": "Size", "active": True, "custom_field_options": sizes}
    sandbox.add("TicketField", size)
    owned = {"requester_id": 501, "organization_id": 90, "assignee_id": sandbox.user.id}
    for number, ticket in enumerate(TICKETS, 1):
        sandbox.add("Ticket", {"id": number, **owned, **ticket, "created_at": f"2025-12-0{number}T10:00:00Z"})
    conditions = {"all": [{"field": "status", "operator": "is", "value": "new"}], "any": []}
    sandbox.add("View", {"id": 40, "title": "New tickets", "active": True, "conditions": conditions})
    nobody = {"all": [{"field": "current_tags", "operator": "includes", "value": "nothing"}], "any": []}
    actions = [{"field": "status", "value": "open"}]
    trigger = {"id": 80, "title": "Old rule", "active": True, "conditions": nobody, "actions": actions}
    sandbox.add("Trigger", trigger)
    rating = {"score": "bad", "comment": "Too late.", "ticket_id": 5, "requester_id": 501}
    sandbox.add("SatisfactionRating", rating)
    return sandbox
