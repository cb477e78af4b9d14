"""Two open tickets of one customer, old enough for an export."""

from __future__ import annotations

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    ann = sandbox.add("User", {"name": "Ann Example"})
    for number in (1, 2):
        sandbox.add(
            "Ticket",
            {
                "id": number,
                "subject": f"Order {number}",
                "status": "open",
                "requester_id": ann.id,
            },
        )
    sandbox.clock.advance(minutes=10)
    return sandbox
