"""A shop: some tickets to be found by their terms, and 1,200 about an outage."""

from __future__ import annotations

from typing import Any

from zenpy.sandbox import Sandbox

TICKETS: list[dict[str, Any]] = [
    {"subject": "Printer is on fire", "status": "open", "priority": "urgent", "tags": ["vip", "fire"]},
    {"subject": "Printer has no paper", "status": "open", "priority": "low", "tags": ["gold"]},
    {"subject": "Where is my parcel?", "status": "pending", "priority": "normal", "tags": ["vip"]},
    {"subject": "Printer is too loud", "status": "solved", "priority": "high", "tags": ["spam"]},
    {"subject": "New printer, please", "status": "new", "priority": None, "tags": []},
]


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    company = sandbox.add("Organization", {"name": "Paper Ltd", "organization_fields": {"plan": "gold"}})[
        "id"
    ]
    user = {"id": 501, "name": "Ann Example", "email": "ann@example.com", "organization_id": company}
    sandbox.add("User", user)
    field = sandbox.add("TicketField", {"type": "integer", "title": "Order number", "active": True})["id"]
    for number, ticket in enumerate(TICKETS, 1):
        times = {"created_at": f"2026-01-0{number}T12:00:00Z", "updated_at": f"2026-01-0{number}T12:00:00Z"}
        people = {"requester_id": 501, "assignee_id": None if number > 3 else sandbox.user.id}
        fields = {"custom_fields": [{"id": field, "value": 2040 + number}]}
        sandbox.add("Ticket", {"id": number, **ticket, **times, **people, **fields})
    outage = {"subject": "Outage", "status": "closed", "created_at": "2025-06-01T00:00:00Z"}
    sandbox.seed({"Ticket": [dict(outage) for _ in range(1_200)]})
    return sandbox
