"""Three tickets, the second one closed. The first update of the third one fails, and the first call of `users.me` comes too early."""

from __future__ import annotations

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    for number, status in ((1, "open"), (2, "closed"), (3, "open")):
        sandbox.add(
            "Ticket",
            {
                "id": number,
                "subject": f"Order {number}",
                "status": status,
                "assignee_id": sandbox.user.id,
            },
        )
    sandbox.fail("tickets.update", path="/api/v2/tickets/3", status=500)
    sandbox.fail("users.me", status=429, headers={"Retry-After": "30"})
    return sandbox
