"""Tickets that wait for their customers, most of them for long; a user and macros that are there already."""

from __future__ import annotations

from datetime import UTC, datetime

from zenpy.sandbox import Sandbox
from zenpy.sandbox.clock import Clock

UPDATED = ["2026-01-02", "2026-01-05", "2026-01-09", "2026-02-27", "2026-01-11"]


def make_account() -> Sandbox:
    sandbox = Sandbox("acme", clock=Clock(datetime(2026, 3, 1, 8, tzinfo=UTC)))
    for number, day in enumerate(UPDATED, 1):
        ticket = {"id": number, "subject": f"Order {number}", "status": "pending", "tags": ["shop"]}
        ticket |= {"updated_at": f"{day}T10:00:00Z", "assignee_id": None if number == 3 else sandbox.user.id}
        sandbox.add("Ticket", ticket)
    sandbox.add("User", {"id": 501, "name": "Kim Old", "email": "kim@example.com"})
    for number, used in enumerate([0, 7, 0], 1):
        sandbox.add("Macro", {"id": number, "title": f"Macro {number}", "active": True, "usage_30d": used})
    return sandbox
