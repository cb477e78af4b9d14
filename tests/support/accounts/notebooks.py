"""Three tickets of one customer, the last one solved."""

from __future__ import annotations

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    ann = sandbox.add("User", {"name": "Ann Example", "email": "ann@example.com"})
    for number, status in ((1, "open"), (2, "open"), (3, "solved")):
        sandbox.add(
            "Ticket",
            {"id": number, "subject": f"Order {number}", "status": status, "requester_id": ann.id},
        )
    return sandbox
