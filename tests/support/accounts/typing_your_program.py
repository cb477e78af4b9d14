"""Three open tickets of one customer."""

from __future__ import annotations

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    ann = sandbox.add("User", {"name": "Ann Example", "email": "ann@example.com", "role": "end-user"})
    for number in range(1, 4):
        sandbox.add(
            "Ticket",
            {
                "id": number,
                "subject": f"Order {number}",
                "status": "open",
                "requester_id": ann.id,
                "created_at": f"2026-01-0{number}T09:00:00Z",
            },
        )
    return sandbox
